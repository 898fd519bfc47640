// What do other search engines get to read? The pages that our own index holds, as the built site shows them: the main content of each,
// cut at its headings, and as HTML for engines that read that. Asking the engines is left to search-peers-engines.mjs.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultTreeAdapter as tree, html, parse, serialize } from "parse5";

/** What leads elsewhere or is pressed says nothing of the page it stands on, and the titles of works are full of the words of the field.
    Our index does without both, and the others would only be led astray. */
const LEFT_OUT = new Set(["button", "dialog", "form", "nav", "script", "select", "style", "svg", "template"]);
const LEFT_OUT_CLASSES = new Set([
  "all-references", "back-matter", "cards", "no-names", "register", "roles", "signpost", "task-filter", "task-link", "times", "used-in",
]);
const INLINE = new Set(["a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "wbr"]);

/**
 * @typedef {object} Section The stretch under one heading.
 * @property {string} page    the page's address from the site's root
 * @property {string} anchor  empty for the beginning of the page
 * @property {string} title   the heading; the page's title for its beginning
 * @property {string[]} above the headings above it, the page's title first
 * @property {string} text
 */

/**
 * Reads pages of a built site.
 *
 * @param {string} site
 * @param {string[]} urls
 * @param {string} [content] the book's folder of articles: then the keywords of their heads stand under the title, as if readers saw them
 * @returns {{url: string, html: string, sections: Section[]}[]}
 */
export function readPages(site, urls, content) {
  return urls.map((url) => {
    const document = parse(readFileSync(join(site, url), "utf8"), { scriptingEnabled: false });
    const main = find(document, (node) => node.tagName === "main");
    if (!main) throw new Error(`${url} has no main`);
    clean(main);
    const keywords = content ? keywordsOf(join(content, url.replace(/\.html$/, ".md"))) : [];
    if (keywords.length) addKeywords(main, keywords);
    main.attrs.push({ name: "data-pagefind-body", value: "" });
    const sections = cut(url, main);
    return { url, html: serialize(document), sections };
  });
}

function find(node, wanted) {
  if (wanted(node)) return node;
  for (const child of node.childNodes ?? []) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
const classes = (node) => (attribute(node, "class") ?? "").split(" ");

/** Takes out what is left out, and the soft hyphens: they are about our line breaks, and not every engine reads past them. */
function clean(node) {
  for (const child of [...node.childNodes]) {
    const isSummary = child.tagName === "dl" && classes(child).includes("facts") && ["article", "main"].includes(node.tagName);
    if (LEFT_OUT.has(child.tagName) || classes(child).some((name) => LEFT_OUT_CLASSES.has(name)) || isSummary) tree.detachNode(child);
    else if (child.nodeName === "#text") child.value = child.value.replaceAll("\u00ad", "");
    else if (child.childNodes) clean(child);
  }
}

function keywordsOf(file) {
  const written = existsSync(file) && /^keywords = (\[.*\])$/m.exec(readFileSync(file, "utf8"));
  return written ? JSON.parse(written[1]) : [];
}

function addKeywords(main, keywords) {
  const heading = find(main, (node) => node.tagName === "h1");
  const paragraph = tree.createElement("p", html.NS.HTML, []);
  tree.insertText(paragraph, `${keywords.join(", ")}.`);
  tree.appendChild(heading.parentNode, paragraph);
}

/** Cuts the main content at its headings. A heading goes when all that stood under it was left out. */
function cut(url, main) {
  const title = textOf(find(main, (node) => node.tagName === "h1"));
  const sections = [{ heading: undefined, level: 1, page: url, anchor: "", title, above: [], text: "" }];
  const visit = (node) => {
    const level = Number(/^h([1-6])$/.exec(node.tagName ?? "")?.[1]);
    if (level === 1) return;
    const anchor = level && attribute(node, "id");
    if (anchor) {
      sections.push({ heading: node, level, page: url, anchor, title: textOf(node), above: titlesAbove(sections, level), text: "" });
      return;
    }
    const isBlock = node.tagName && !INLINE.has(node.tagName);
    if (isBlock) sections.at(-1).text += " ";
    if (node.nodeName === "#text") sections.at(-1).text += node.value;
    for (const child of node.childNodes ?? []) visit(child);
    if (isBlock) sections.at(-1).text += " ";
  };
  visit(main);
  const isBare = ({ heading, level, text }, at) => heading && !text.trim() && !(sections[at + 1]?.level > level);
  sections.filter(isBare).forEach(({ heading }) => tree.detachNode(heading));
  return sections.filter((section, at) => !isBare(section, at)).map(({ heading, level, ...section }) => ({ ...section, text: spaced(section.text) }));
}

/** Returns the headings that a heading of a level would stand under, outermost first. */
function titlesAbove(sections, level) {
  const titles = [];
  for (const section of sections.toReversed()) {
    if (section.level >= level) continue;
    titles.unshift(section.title);
    level = section.level;
  }
  return titles;
}

const spaced = (text) => text.replace(/\s+/g, " ").trim();

function textOf(node) {
  const text = (one) => one.value ?? (one.childNodes ?? []).map(text).join("");
  return spaced(text(node));
}
