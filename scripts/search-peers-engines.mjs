// How do other search engines answer a query? Each is set up as those who use it get it, over the same sections or pages. What they read
// is the business of search-peers-pages.mjs.
//
// An engine is {name, version, ask}; `ask(query, typing)` promises the pages found, best first, each with the places that it shows of
// it: {url, passages: [{anchor}]}. `typing` says that the last word may not be whole yet.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { openHomes, startBrowser } from "../tests/browser/support.mjs";

const PAGES = 10, PLACES = 3;
const NEEDED = ["pagefind", "lunr", "lunr-languages", "elasticlunr", "minisearch"];

/** Puts found sections together as our own search does: a page stands where its best section stands, and shows its three best. */
function grouped(found) {
  const pages = new Map();
  for (const { page, anchor } of found) pages.set(page, [...(pages.get(page) ?? []), { anchor }]);
  return [...pages].slice(0, PAGES).map(([url, passages]) => ({ url, passages: passages.slice(0, PLACES) }));
}

/**
 * Opens the engines.
 *
 * @param {string} folder with node_modules that has their packages
 * @param {{url: string, html: string, sections: object[]}[]} pages
 * @returns {Promise<{engines: object[], close: () => Promise<void>}>}
 */
export async function openEngines(folder, pages) {
  const packages = { require: createRequire(join(resolve(folder), "package.json")), at: (name) => join(resolve(folder), "node_modules", name) };
  const missing = NEEDED.filter((name) => !existsSync(packages.at(name)));
  if (missing.length) throw new Error(`${folder} lacks ${missing.join(", ")}: see the head of search-peers.mjs`);
  const documents = pages.flatMap(({ sections }) => sections).map((section, id) => ({ ...section, id: String(id), titles: section.above.join(" » ") }));
  const pagefind = await openPagefind(packages, pages);
  const engines = [
    ...pagefind.engines,
    lunr(packages, documents),
    lunrForgiving(packages, documents),
    elasticlunr(packages, documents),
    miniSearch(packages, documents),
    miniSearchOfVitePress(packages, documents),
  ];
  return { engines, close: pagefind.close };
}

const version = (packages, name) => `${name} ${JSON.parse(readFileSync(join(packages.at(name), "package.json"), "utf8")).version}`;

/* --- Pagefind --- */

/** It reads HTML, and answers in a browser. Its index is split by language unless one language is forced on all pages: both ways are asked. */
async function openPagefind(packages, pages) {
  const { close: stop, createIndex } = await import(pathToFileURL(join(packages.at("pagefind"), "lib/index.js")).href);
  const browser = await startBrowser();
  const opened = [];
  const open = async (name, options) => {
    const site = mkdtempSync(join(tmpdir(), "handbok-pagefind-"));
    opened.push(async () => rmSync(site, { recursive: true }));
    for (const { url, html } of pages) {
      mkdirSync(dirname(join(site, url)), { recursive: true });
      writeFileSync(join(site, url), html);
    }
    const { index, errors } = await createIndex({ keepIndexUrl: true, ...options });
    if (!index) throw new Error(errors.join("\n"));
    await index.addDirectory({ path: site });
    await index.writeFiles({ outputPath: join(site, "pagefind") });
    writeFileSync(join(site, "ask.html"), '<!doctype html><html lang="nb"><title>Spør</title>');
    const homes = await openHomes(site, "");
    opened.push(...homes.map(({ close }) => close));
    const page = await browser.newPage();
    await page.goto(`${homes[0].base}ask.html`);
    const ask = async (query) => {
      const found = await page.evaluate(answerOfPagefind, { query, limit: PAGES });
      return found.map(({ url, anchors }) => ({ url: url.replace(/^\//, ""), passages: ["", ...anchors.slice(0, PLACES)].map((anchor) => ({ anchor })) }));
    };
    return { name, version: version(packages, "pagefind"), ask };
  };
  const engines = [await open("Pagefind", {}), await open("Pagefind no", { forceLanguage: "no" })];
  await stop();
  const close = async () => {
    await browser.close();
    for (const one of opened.reverse()) await one();
  };
  return { engines, close };
}

/** Runs in the page. Its own interface shows the headings with most of the words. */
async function answerOfPagefind({ query, limit }) {
  const pagefind = await import(new URL("pagefind/pagefind.js", location.href).href);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return pages.map(({ raw_url: raw, url, sub_results: sections }) => ({
    url: raw ?? url,
    anchors: sections.filter((section) => section.anchor).sort((one, other) => other.locations.length - one.locations.length).map((section) => section.anchor.id),
  }));
}

/* --- lunr --- */

/** Its guide says 10. Less suits it better here, measured on the queries that are open. */
const TITLE_BOOST = 2;

function lunrIndex(packages, documents) {
  const library = packages.require("lunr");
  if (!library.no) {
    packages.require("lunr-languages/lunr.stemmer.support")(library);
    packages.require("lunr-languages/lunr.no")(library);
  }
  const index = library(function build() {
    this.use(library.no);
    this.field("title", { boost: TITLE_BOOST });
    this.field("titles");
    this.field("text");
    for (const document of documents) this.add(document);
  });
  const ask = (clauses) => async (query, typing) => {
    const words = library.tokenizer(query.replace(/["«»]/g, " ")).map(String).filter(Boolean);
    const found = index.query((asked) => words.forEach((word, at) => clauses(asked, word, typing && at + 1 === words.length, library.Query.wildcard.TRAILING)));
    return grouped(found.map(({ ref }) => documents[ref]));
  };
  return { ask, version: `${version(packages, "lunr")} med ${version(packages, "lunr-languages")}` };
}

/** The words as typed, stemmed as Norwegian. The word being typed may also be a beginning. */
function lunr(packages, documents) {
  const { ask, version: made } = lunrIndex(packages, documents);
  const clauses = (asked, word, isLast, wildcard) => {
    asked.term(word, {});
    if (isLast) asked.term(word, { wildcard, usePipeline: false });
  };
  return { name: "lunr", version: made, ask: ask(clauses) };
}

/** As its guide has it for search while typing: each word also as a beginning and with one slip, at a tenth each. */
function lunrForgiving(packages, documents) {
  const { ask, version: made } = lunrIndex(packages, documents);
  const clauses = (asked, word, isLast, wildcard) => {
    asked.term(word, { boost: 100 });
    asked.term(word, { wildcard, usePipeline: false, boost: 10 });
    asked.term(word, { editDistance: 1, usePipeline: false, boost: 1 });
  };
  return { name: "lunr * ~1", version: made, ask: ask(clauses) };
}

/* --- elasticlunr --- */

/** As mdBook sets it up when nothing is said: English stems, any of the words, titles twice, and each word also as a beginning. */
function elasticlunr(packages, documents) {
  const library = packages.require("elasticlunr");
  const index = library(function build() {
    this.setRef("id");
    for (const field of ["title", "body", "breadcrumbs"]) this.addField(field);
    this.saveDocument(false);
  });
  for (const { id, title, text, titles } of documents) index.addDoc({ id, title, body: text, breadcrumbs: titles ? `${titles} » ${title}` : title });
  const options = { bool: "OR", expand: true, fields: { title: { boost: 2 }, body: { boost: 1 }, breadcrumbs: { boost: 1 } } };
  const ask = async (query) => grouped(index.search(query, options).map(({ ref }) => documents[ref]));
  return { name: "mdBook", version: version(packages, "elasticlunr"), ask };
}

/* --- MiniSearch --- */

function miniSearchIndex(packages, documents) {
  const MiniSearch = packages.require("minisearch");
  const index = new MiniSearch({ fields: ["title", "titles", "text"] });
  index.addAll(documents);
  return index;
}

/** As it is when nothing is said. The word being typed may also be a beginning. */
function miniSearch(packages, documents) {
  const index = miniSearchIndex(packages, documents);
  const ask = async (query, typing) => {
    const prefix = typing ? (word, at, words) => at + 1 === words.length : false;
    return grouped(index.search(query, { prefix }).map(({ id }) => documents[id]));
  };
  return { name: "MiniSearch", version: version(packages, "minisearch"), ask };
}

/** As VitePress sets it up. */
function miniSearchOfVitePress(packages, documents) {
  const index = miniSearchIndex(packages, documents);
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 4, text: 2, titles: 1 } };
  const ask = async (query) => grouped(index.search(query, options).map(({ id }) => documents[id]));
  return { name: "VitePress", version: version(packages, "minisearch"), ask };
}
