#!/usr/bin/env node
// Answers: is a finished site whole, movable and harmless? Valid HTML is left to validate-html.mjs, behaviour to tests/browser.
//
//   node scripts/check-site.mjs SITE_DIR
//   node scripts/check-site.mjs --package UNPACKED_DIR
//
// Reads every file and prints one line per fault, `file:line: message`. Exit code 0 without faults, 1 with faults, 2 with wrong use.
// A site has relative links that resolve, a closed list of file types, nothing inline, nothing from another host, sound headings and
// titles, true checksums and light article pages. Only then can the folder be put anywhere.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defaultTreeAdapter as tree, parse } from "parse5";

const FILE_TYPES = new Set([".html", ".css", ".js", ".svg", ".png", ".jpg", ".woff2", ".txt", ".xml", ".pdf", ".docx", ".zip", ".ics"]);
const CHECKSUM_FILE = "SHA256SUMS";
/** Belongs to those who run the site, who change it: so the checksums leave it out. Every page loads it. */
const LOCAL_FILE = "lokalt.js";
/** What a package has beside the site: settings for hosts, and a page for whoever unpacks it. */
const PACKAGE_FILES = new Set([".htaccess", "Caddyfile", "LES-MEG.html", "_headers", "nginx.conf", "web.config"]);
const PATH_LENGTH_MAX = 199;
const ARTICLE_WEIGHT_MAX_BYTES = 60 * 1024;

/** Schemes a reader may follow out of the site. Nothing is ever loaded through them. */
const OUTWARD_SCHEMES = new Set(["http", "https", "mailto", "tel"]);

/** Link relations the browser acts upon by itself. Any other, such as `canonical`, is only information and may be absolute. */
const LOADING_RELATIONS = new Set([
  "stylesheet", "icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon", "manifest",
  "preload", "modulepreload", "prefetch", "prerender", "preconnect", "dns-prefetch",
]);

const LINK_ATTRIBUTES = new Set(["href", "xlink:href", "src", "data", "poster", "action", "formaction", "cite", "ping", "background"]);
const LINK_LIST_ATTRIBUTES = new Set(["srcset", "imagesrcset"]);

/** The tree of parse5, without where an element ends: keeping that is a tenth of the run time. */
const START_POSITIONS_ONLY = { ...tree, updateNodeSourceCodeLocation() {} };

/** @typedef {{file: string, line: number, message: string}} Fault `line` is 0 when the fault is of the file as a whole */
/** @typedef {{url: string, loads: boolean, line: () => number}} Link `loads`: the browser fetches it without being asked by the reader */

/**
 * @typedef {object} Page What the checks across pages need to know of one page.
 * @property {string} kind          the value of `<body data-page>`, or "" when there is none
 * @property {boolean} redirects    the page only sends the reader on
 * @property {{text: string, line: number}} title
 * @property {Set<string>} anchors
 * @property {Map<string, {target: string, anchor: string, line: number}>} anchorLinks by the address as written, first place only
 * @property {Set<string>} assets   stylesheets and scripts the page names
 */

/** A site being checked: what has been read so far, and what was wrong with it. */
class Site {
  /** @param {string[]} files every path in the site, relative and with forward slashes */
  constructor(files) {
    this.files = new Set(files);
    /** @type {Map<string, string>} */
    this.lowerCaseFiles = new Map(files.map((file) => [file.toLowerCase(), file]));
    /** @type {Map<string, number>} */
    this.sizes = new Map();
    /** @type {Map<string, string>} */
    this.digests = new Map();
    /** @type {Map<string, Page>} */
    this.pages = new Map();
    /** @type {Map<string, Set<string>>} stylesheet to the stylesheets it imports */
    this.imports = new Map();
    /** @type {Fault[]} */
    this.faults = [];
    this.linkCount = 0;
  }

  /** @param {string} file @param {number} line @param {string} message */
  fault(file, line, message) {
    this.faults.push({ file, line, message });
  }
}

/**
 * Checks a finished site.
 *
 * @param {string} root the site's folder
 * @param {Set<string>} companions files that stand beside the site
 */
export function checkSite(root, companions = new Set()) {
  const site = new Site(listFiles(root));
  for (const file of companions) if (!site.files.has(file)) site.fault(file, 0, "the package lacks it");
  for (const file of site.files) {
    if (!companions.has(file)) checkPath(site, file);
    const bytes = readFileSync(path.join(root, file));
    site.sizes.set(file, bytes.length);
    site.digests.set(file, createHash("sha256").update(bytes).digest("hex"));
    if (file.endsWith(".html")) site.pages.set(file, readPage(site, file, bytes.toString("utf8")));
    if (file.endsWith(".css")) site.imports.set(file, readStylesheet(site, file, bytes.toString("utf8")));
    if (file.endsWith(".svg")) readDrawing(site, file, bytes.toString("utf8"));
  }
  if (!site.files.has("index.html")) site.fault("index.html", 0, "there is no front page");
  const anchorCount = checkAnchors(site);
  checkTitles(site);
  checkChecksums(site, root);
  const heaviest = checkWeights(site);

  site.faults.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { faults: site.faults, pageCount: site.pages.size, linkCount: site.linkCount, anchorCount, heaviest };
}

/** @param {string} root @returns {string[]} */
function listFiles(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** @param {Site} site @param {string} file */
function checkPath(site, file) {
  if (file === CHECKSUM_FILE) return;
  if (!/^[a-z0-9._/-]+$/.test(file)) site.fault(file, 0, "the path has other characters than a-z 0-9 . _ -");
  if (file.length > PATH_LENGTH_MAX) site.fault(file, 0, `the path has ${file.length} characters, more than ${PATH_LENGTH_MAX}`);
  if (!FILE_TYPES.has(path.posix.extname(file))) site.fault(file, 0, "the file type is not one a site may hold");
}

// --- One page ---

/** @param {Site} site @param {string} file @param {string} text @returns {Page} */
function readPage(site, file, text) {
  /** @type {Page} */
  const page = { kind: "", redirects: false, title: { text: "", line: 0 }, anchors: new Set(), anchorLinks: new Map(), assets: new Set() };
  const headings = [];
  // Without scripting, so that the content of <noscript> is read as elements.
  const document = parse(text, { treeAdapter: START_POSITIONS_ONLY, sourceCodeLocationInfo: true, scriptingEnabled: false });
  visit(document, {}, (element, { insideTemplate, insideDialog }) => {
    const { tagName } = element;
    checkHarmless(site, file, element);
    for (const link of linksOf(element)) checkLink(site, file, page, element, link);

    const id = attribute(element, "id");
    if (id !== undefined && !insideTemplate) {
      if (page.anchors.has(id)) site.fault(file, lineOf(element), `the id "${id}" stands twice on the page`);
      page.anchors.add(id);
    }
    if (/^h[1-6]$/.test(tagName) && !insideTemplate) headings.push({ level: Number(tagName[1]), insideDialog, line: lineOf(element) });
    if (tagName === "html" && !attribute(element, "lang")?.trim()) site.fault(file, lineOf(element), "<html> has no lang");
    if (tagName === "body") page.kind = attribute(element, "data-page") ?? "";
    if (tagName === "title" && element.parentNode.tagName === "head") page.title = { text: textOf(element).trim(), line: lineOf(element) };
    if (tagName === "base") site.fault(file, lineOf(element), "<base> is refused by the content policy");
    if (isRefresh(element)) page.redirects = true;
  });
  checkHeadings(site, file, headings);
  if (!page.kind && !page.redirects) site.fault(file, 0, "<body> has no data-page, so the kind of page is unknown");
  return page;
}

/**
 * Calls `look` with every element below a node, in document order, and where it stands. The order of headings in a dialog is its own
 * affair, and what is in a template is not on the page yet.
 */
function visit(node, place, look) {
  for (const child of node.childNodes) {
    if (child.tagName === undefined) continue;
    look(child, place);
    visit(child, child.tagName === "dialog" ? { ...place, insideDialog: true } : place, look);
    if (child.content) visit(child.content, { ...place, insideTemplate: true }, look);
  }
}

/** Nothing inline, no modules, and nothing that `file://` or the content policy would stop. */
function checkHarmless(site, file, element) {
  const { tagName } = element;
  for (const { name } of element.attrs) {
    const fault = (message) => site.fault(file, lineOf(element, name), `<${tagName}> has ${message}`);
    if (name === "style") fault("a style attribute");
    if (name.startsWith("on")) fault(`the inline handler ${name}`);
    if (name === "integrity" || name === "crossorigin") fault(`${name}, which fails from file://`);
  }
  if (tagName === "style") site.fault(file, lineOf(element), "there is an inline <style>");
  if (tagName === "use" && !/^#/.test(hrefOf(element))) {
    site.fault(file, lineOf(element), "<use> of another file, which fails from file://");
  }
  if (tagName !== "script") return;
  if (textOf(element).trim()) site.fault(file, lineOf(element), "there is an inline <script>");
  else if (attribute(element, "src") === undefined) site.fault(file, lineOf(element), "<script> has no src");
  if (attribute(element, "type") === "module") site.fault(file, lineOf(element), "module scripts fail from file://");
}

/** @returns {Link[]} */
function linksOf(element) {
  const links = [];
  for (const { name, prefix, value } of element.attrs) {
    const fullName = prefix ? `${prefix}:${name}` : name;
    const line = () => lineOf(element, fullName);
    if (fullName === "data" && element.tagName !== "object") continue;
    if (LINK_ATTRIBUTES.has(fullName)) links.push({ url: value.trim(), loads: isLoaded(element, fullName), line });
    if (LINK_LIST_ATTRIBUTES.has(fullName)) {
      const urls = value.split(/,\s+|,$/).map((candidate) => candidate.trim().split(/\s+/)[0]).filter(Boolean);
      links.push(...urls.map((url) => ({ url, loads: true, line })));
    }
  }
  if (isRefresh(element)) {
    const url = /url\s*=\s*["']?([^"']*)/i.exec(attribute(element, "content") ?? "")?.[1].trim();
    if (url) links.push({ url, loads: true, line: () => lineOf(element) });
  }
  return links;
}

function isLoaded(element, attributeName) {
  if (attributeName === "cite") return false;
  if (element.tagName === "a" || element.tagName === "area") return attributeName === "ping";
  return element.tagName !== "link" || relationsOf(element).some((relation) => LOADING_RELATIONS.has(relation));
}

function relationsOf(element) {
  return (attribute(element, "rel") ?? "").toLowerCase().split(/\s+/);
}

function isRefresh(element) {
  return element.tagName === "meta" && attribute(element, "http-equiv")?.toLowerCase() === "refresh";
}

/** Checks one link of a page, and remembers where it leads when that must wait until all pages are read. */
function checkLink(site, file, page, element, link) {
  const address = checkAddress(site, file, link);
  if (!address) return;
  const { target, anchor } = address;
  // `#top` and the text fragments of browsers need no element.
  const waits = anchor && anchor !== "top" && target.endsWith(".html");
  if (waits && !page.anchorLinks.has(link.url)) page.anchorLinks.set(link.url, { target, anchor, line: link.line() });
  const isStylesheet = element.tagName === "link" && relationsOf(element).includes("stylesheet");
  if (isStylesheet || element.tagName === "script") page.assets.add(target);
}

/** Exactly one `<h1>`, and going down one level at a time. */
function checkHeadings(site, file, headings) {
  const mainHeadingCount = headings.filter(({ level }) => level === 1).length;
  if (mainHeadingCount !== 1) site.fault(file, 0, `the page has ${mainHeadingCount} <h1>, and should have one`);
  let previousLevel = 0;
  for (const { level, insideDialog, line } of headings) {
    if (insideDialog) continue;
    const before = previousLevel === 0 ? "is the first heading" : `follows <h${previousLevel}>`;
    if (level > previousLevel + 1) site.fault(file, line, `<h${level}> ${before}: a level is skipped`);
    previousLevel = level;
  }
}

function attribute(element, name) {
  return element.attrs.find((candidate) => candidate.name === name && !candidate.prefix)?.value;
}

/** Returns where an element of a drawing points, old or new spelling. */
function hrefOf(element) {
  return element.attrs.find(({ name }) => name === "href")?.value ?? "#";
}

function textOf(element) {
  return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : "")).join("");
}

function lineOf(element, attributeName) {
  const location = element.sourceCodeLocation;
  return (location?.attrs?.[attributeName] ?? location)?.startLine ?? 0;
}

// --- Addresses ---

/**
 * Reports what is wrong with an address, and returns the file it leads to when it stays within the site and that file exists.
 *
 * @param {Site} site @param {string} file the file the address stands in @param {Link} link
 * @returns {{target: string, anchor: string} | undefined}
 */
function checkAddress(site, file, { url, loads, line }) {
  const fault = (message) => void site.fault(file, line(), message);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1].toLowerCase();
  if (scheme === "javascript") return fault(`"${url}" is script in an address`);
  if (loads && scheme === "data") return fault(`"${url.slice(0, 40)}…" is data in an address, which the content policy refuses`);
  if (loads && (scheme || url.startsWith("//"))) return fault(`"${url}" is a request to another host`);
  if (scheme) return OUTWARD_SCHEMES.has(scheme) ? undefined : fault(`"${url}" has an unknown scheme`);
  if (/^[/\\]/.test(url)) return fault(`"${url}" is not relative`);
  site.linkCount += 1;

  const [, encodedPath, , encodedAnchor] = /^([^?#]*)(\?[^#]*)?#?(.*)$/s.exec(url);
  if (url === "" || url === "#") return fault(`"${url}" leads nowhere`);
  const anchor = decode(encodedAnchor.replace(/:~:.*$/s, ""));
  const linkPath = decode(encodedPath);
  if (anchor === undefined || linkPath === undefined) return fault(`"${url}" is not encoded as an address`);
  const target = linkPath === "" ? file : resolvePath(file, linkPath);
  if (target === undefined) {
    // The 404 page is answered with at any depth and looks for its script above itself, too.
    const isSearch = file === "404.html" && linkPath.replace(/^(\.\.\/)+/, "") === "static/js/not-found.js";
    return isSearch ? undefined : fault(`"${url}" climbs out of the site`);
  }
  if (!FILE_TYPES.has(path.posix.extname(target)) && target !== CHECKSUM_FILE) {
    return fault(`"${url}" does not end in .html or another file type of the site`);
  }
  if (site.files.has(target)) return { target, anchor };
  const similar = site.lowerCaseFiles.get(target.toLowerCase());
  return fault(`"${url}" leads to ${target}, which does not exist${similar ? `; ${similar} does` : ""}`);
}

/** Returns the path a relative path leads to, or nothing when it climbs out of the site. */
function resolvePath(file, relativePath) {
  const segments = file.split("/").slice(0, -1);
  for (const segment of relativePath.split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== ".") {
      segments.push(segment);
    }
  }
  return segments.join("/");
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// --- Stylesheets and drawings ---

/** Checks the addresses in a stylesheet and returns the stylesheets it imports. */
function readStylesheet(site, file, text) {
  const withoutComments = text.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, " "));
  const imports = new Set();
  for (const match of withoutComments.matchAll(/(@import\s+)?url\(\s*(["']?)(.*?)\2\s*\)|@import\s+(["'])(.*?)\4/gis)) {
    const url = (match[3] ?? match[5]).trim();
    if (url.startsWith("#")) continue;
    const line = () => withoutComments.slice(0, match.index).split("\n").length;
    const address = checkAddress(site, file, { url, loads: true, line });
    if (address?.target.endsWith(".css")) imports.add(address.target);
  }
  return imports;
}

/** A drawing may be opened by itself, so it must be as harmless as a page. Its own styles are fine: images have no content policy. */
function readDrawing(site, file, text) {
  const document = parse(text, { treeAdapter: START_POSITIONS_ONLY, sourceCodeLocationInfo: true });
  visit(document, {}, (element) => {
    if (element.tagName === "script") site.fault(file, lineOf(element), "there is a <script> in the drawing");
    for (const { name } of element.attrs) {
      if (name.startsWith("on")) site.fault(file, lineOf(element, name), `<${element.tagName}> has the inline handler ${name}`);
    }
    for (const link of linksOf(element)) {
      if (!link.url.startsWith("#") && !link.url.startsWith("data:")) checkAddress(site, file, link);
    }
  });
}

// --- The site as a whole ---

/** Checks that every anchor stands on the page it is looked for on, and returns how many were looked for. */
function checkAnchors(site) {
  let anchorCount = 0;
  for (const [file, { anchorLinks }] of site.pages) {
    anchorCount += anchorLinks.size;
    for (const { target, anchor, line } of anchorLinks.values()) {
      if (!site.pages.get(target).anchors.has(anchor)) site.fault(file, line, `the anchor "#${anchor}" does not exist on ${target}`);
    }
  }
  return anchorCount;
}

function checkTitles(site) {
  const firstPages = new Map();
  for (const [file, { title, redirects }] of site.pages) {
    const firstPage = firstPages.get(title.text);
    if (!title.text) site.fault(file, title.line, "the page has no title");
    else if (redirects) continue;
    else if (firstPage) site.fault(file, title.line, `the title "${title.text}" is also that of ${firstPage}`);
    else firstPages.set(title.text, file);
  }
}

/** Every other file is listed exactly once, as `sha256sum` writes it, and with the right sum. */
function checkChecksums(site, root) {
  if (!site.files.has(CHECKSUM_FILE)) return site.fault(CHECKSUM_FILE, 0, "there is no list of checksums");
  const listed = new Set();
  const lines = readFileSync(path.join(root, CHECKSUM_FILE), "utf8").replace(/\n$/, "").split("\n");
  for (const [index, text] of lines.entries()) {
    const fault = (message) => site.fault(CHECKSUM_FILE, index + 1, message);
    const [, digest, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(text) ?? [];
    if (!file) fault(`"${text}" is not a checksum, two spaces and a path`);
    else if (file === CHECKSUM_FILE) fault("the list lists itself");
    else if (listed.has(file)) fault(`${file} is listed twice`);
    else if (!site.files.has(file)) fault(`${file} is listed, but does not exist`);
    else if (site.digests.get(file) !== digest) fault(`the checksum of ${file} is wrong`);
    listed.add(file);
  }
  if (listed.has(LOCAL_FILE)) site.fault(CHECKSUM_FILE, 0, `${LOCAL_FILE} is listed, though its owners change it`);
  for (const file of site.files) {
    if (file !== CHECKSUM_FILE && file !== LOCAL_FILE && !listed.has(file)) site.fault(CHECKSUM_FILE, 0, `${file} is not listed`);
  }
}

/** Checks what an article page weighs with the styles and scripts it names, and returns the heaviest. */
function checkWeights(site) {
  let heaviest = { file: "", bytes: 0 };
  for (const [file, { kind, assets }] of site.pages) {
    if (kind !== "article") continue;
    const loaded = withImports(site, assets);
    // search-start.js asks for it on every page.
    if (site.files.has(LOCAL_FILE)) loaded.add(LOCAL_FILE);
    const bytes = [file, ...loaded].reduce((sum, part) => sum + site.sizes.get(part), 0);
    if (bytes > heaviest.bytes) heaviest = { file, bytes };
    if (bytes > ARTICLE_WEIGHT_MAX_BYTES) {
      site.fault(file, 0, `the page with its styles and scripts is ${kibibytes(bytes)}, more than ${kibibytes(ARTICLE_WEIGHT_MAX_BYTES)}`);
    }
  }
  return heaviest;
}

function withImports(site, assets) {
  const all = new Set(assets);
  // A set that grows while it is walked is walked to its end.
  for (const asset of all) for (const imported of site.imports.get(asset) ?? []) all.add(imported);
  return all;
}

function kibibytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function main() {
  const isPackage = process.argv[2] === "--package";
  const [root, ...rest] = process.argv.slice(isPackage ? 3 : 2);
  if (!root || rest.length || !statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    console.error("usage: node scripts/check-site.mjs [--package] SITE_DIR");
    return 2;
  }
  const { faults, pageCount, linkCount, anchorCount, heaviest } = checkSite(root, isPackage ? PACKAGE_FILES : undefined);
  const lines = faults.map(({ file, line, message }) => `${file}:${line === 0 ? "" : `${line}:`} ${message}`);
  if (heaviest.file) lines.push(`check-site: heaviest article page ${heaviest.file}, ${kibibytes(heaviest.bytes)}`);
  lines.push(`check-site: ${pageCount} pages, ${linkCount} links, ${anchorCount} anchors, ${faults.length} faults`);
  console.log(lines.join("\n"));
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main();
