// What do the browser tests need around them? A browser, a site in three homes, a map of its pages, and a watch on what a page does.
//
// The tests know the site by its meaning (roles, elements, `<body data-page>`), never by class names. HANDBOK_SITE names the site's folder.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { parse } from "parse5";
import { chromium } from "playwright-core";

export const SITE_DIR = path.resolve(process.env.HANDBOK_SITE ?? "public");

/** The policy a page must live under; DESIGN.md promises it, and each page says it of itself besides. */
export const CONTENT_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "form-action 'self'", "base-uri 'none'",
  "require-trusted-types-for 'script'", "trusted-types handbok-sok handbok-404",
].join("; ");

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Root may not use Chromium's sandbox, and a test machine may be without network: the browser must not call home. */
const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const MEDIA_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".pdf": "application/pdf",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".zip": "application/zip",
  ".ics": "text/calendar; charset=utf-8",
};

export function startBrowser() {
  return chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
}

// --- Homes ---

/**
 * @typedef {object} Home A place the site is read from.
 * @property {string} name
 * @property {string} base    address of the site's folder, with the last slash
 * @property {() => Promise<void>} close
 */

/**
 * Puts the site in its three homes: the root of a server, a folder deep on a server, and a folder on disk.
 *
 * @returns {Promise<Home[]>}
 */
export async function openHomes(siteDir, policy = CONTENT_POLICY) {
  return [
    await openServer("web root", siteDir, "/", policy),
    await openServer("sub-path", siteDir, "/a/b/c/", policy),
    { name: "file://", base: pathToFileURL(siteDir + path.sep).href, close: async () => {} },
  ];
}

/** @returns {Promise<Home>} */
async function openServer(name, siteDir, mount, policy) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const wanted = pathname.startsWith(mount) ? fileOf(siteDir, pathname.slice(mount.length)) : undefined;
    const file = wanted ?? path.join(siteDir, "404.html");
    response.statusCode = wanted ? 200 : 404;
    response.setHeader("Content-Type", MEDIA_TYPES[path.extname(file)] ?? "application/octet-stream");
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.end(existsSync(file) ? readFileSync(file) : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { name, base: `http://127.0.0.1:${server.address().port}${mount}`, close };
}

/** Returns the file a request means, or nothing when the site has none. */
function fileOf(siteDir, encodedPath) {
  const relativePath = decodeURIComponent(encodedPath) || "index.html";
  const file = path.join(siteDir, relativePath);
  const isInside = file.startsWith(siteDir + path.sep);
  return isInside && path.extname(file) && existsSync(file) ? file : undefined;
}

/**
 * Opens a browser and the site's homes before the tests of a file, and closes them after the last.
 *
 * @returns {{browser: import("playwright-core").Browser, homes: Home[]}} filled when the tests begin
 */
export function openStage() {
  const stage = { browser: undefined, homes: [] };
  before(async () => {
    stage.browser = await startBrowser();
    stage.homes = await openHomes(SITE_DIR);
  });
  after(async () => {
    await stage.browser?.close();
    for (const home of stage.homes) await home.close();
  });
  return stage;
}

/**
 * Builds a book for the tests of a file, and opens a stage with one of the sites that come of it. HANDBOK names the program.
 *
 * @param {string} book   the folder of the book, which is copied
 * @param {string} site   the site: `site`, or `site-<school>` for a school's
 * @returns {{browser: import("playwright-core").Browser, homes: Home[]}} filled when the tests begin
 */
export function openStageOf(book, site) {
  const handbok = path.resolve(process.env.HANDBOK ?? path.join(process.env.CARGO_TARGET_DIR ?? "target", "release/handbok"));
  const stage = { browser: undefined, homes: [] };
  let folder;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "handbok-"));
    cpSync(book, folder, { recursive: true });
    execFileSync(handbok, ["build", "--book", folder, "--output", path.join(folder, "site")], { stdio: "pipe" });
    stage.browser = await startBrowser();
    stage.homes = await openHomes(path.join(folder, site));
  });
  after(async () => {
    await stage.browser?.close();
    for (const home of stage.homes) await home.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return stage;
}

// --- The map of the site ---

/** @typedef {{kind: string, links: string[]}} MappedPage `links` are the pages that its links lead to, in reading order */

/**
 * Reads the pages of a site from disk, by following links from the front page. The page for what is not found has no link to it.
 *
 * @returns {Map<string, MappedPage>} by path
 */
export function mapSite(siteDir) {
  const pages = new Map();
  const queue = ["index.html", "404.html"];
  for (const page of queue) {
    if (pages.has(page) || !existsSync(path.join(siteDir, page))) continue;
    pages.set(page, readPage(siteDir, page));
    queue.push(...pages.get(page).links);
  }
  return pages;
}

/** @returns {MappedPage} */
function readPage(siteDir, page) {
  const address = new URL(page, "http://site/");
  let kind = "";
  const links = [];
  const visit = (node) => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    if (node.tagName === "body") kind = attributes["data-page"] ?? "";
    if (node.tagName === "a" && attributes.href) {
      const target = new URL(attributes.href, address);
      if (target.origin === address.origin && target.pathname.endsWith(".html")) links.push(decodeURIComponent(target.pathname.slice(1)));
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(readFileSync(path.join(siteDir, page), "utf8"), { scriptingEnabled: false }));
  return { kind, links };
}

/**
 * Returns the first page of each kind.
 *
 * @param {Map<string, MappedPage>} pages
 * @returns {Map<string, string>} kind to path
 */
export function onePageOfEachKind(pages) {
  const examples = new Map();
  for (const [page, { kind }] of pages) if (kind && !examples.has(kind)) examples.set(kind, page);
  return examples;
}

/**
 * Returns a way through the site where each page links to the next and the pages have these kinds, or nothing when there is none.
 *
 * @param {Map<string, MappedPage>} pages
 * @param {string[]} kinds
 * @returns {string[] | undefined}
 */
export function findWay(pages, kinds, page = "index.html") {
  const [kind, ...restKinds] = kinds;
  if (pages.get(page)?.kind !== kind) return undefined;
  if (restKinds.length === 0) return [page];
  for (const next of new Set(pages.get(page).links)) {
    const rest = findWay(pages, restKinds, next);
    if (rest) return [page, ...rest];
  }
  return undefined;
}

// --- Watching a page ---

/**
 * Collects everything a page does that a reader should never meet: messages in the console, what the content policy stops, errors, failed
 * requests, and requests that leave the site.
 *
 * @param {import("playwright-core").Page} page
 * @param {Home} home
 * @returns {string[]} grows while the page is used
 */
export function watch(page, home) {
  const incidents = [];
  page.on("console", (message) => incidents.push(`console ${message.type()}: ${message.text()}`));
  // What the policy stops is told in the console too, but not always, and not everywhere. The page may be gone before this has arrived.
  page.addInitScript(tellOfViolations).catch(() => {});
  page.on("pageerror", (error) => incidents.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(home.base)) incidents.push(`request out of the site: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // The browser gives up a request when the test leaves the page before it is answered; that is no fault of the page.
    if (reason !== "net::ERR_ABORTED") incidents.push(`failed request: ${request.url()} (${reason})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) incidents.push(`status ${response.status()}: ${response.url()}`);
  });
  return incidents;
}

/** Runs in the page, before any script of its own. */
function tellOfViolations() {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(`the policy stops ${effectiveDirective}: ${blockedURI} (${sourceFile})`);
  });
}

/**
 * Lists what a page has left in the browser.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>} names of cookies and of stored items
 */
export async function storedItems(page) {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...stored];
}

/** Clicks the first visible link of the page that leads to `target`, and waits until it is there. */
export async function clickLinkTo(page, home, target) {
  const wanted = new URL(target, home.base).href;
  for (const link of await page.locator("a[href]").all()) {
    const leadsThere = await link.evaluate((a, address) => a.href.split(/[?#]/)[0] === address, wanted);
    if (!leadsThere || !(await link.isVisible())) continue;
    await Promise.all([page.waitForURL((url) => url.href.split(/[?#]/)[0] === wanted), link.click()]);
    return;
  }
  throw new Error(`${page.url()} has no visible link to ${target}`);
}

// --- Looks ---

/** Lists what makes the page wider than the window. Runs in the page. */
export function sidewaysOverflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .slice(0, 5)
    .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`)
    .concat(`the page is ${scrollWidth} px wide`);
}

// --- Accessibility ---

const AXE_SCRIPT = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** axe makes elements from text, which the policy forbids: the pages it looks at are opened without one. */
export const AXE_CONTEXT = { bypassCSP: true };

/**
 * Runs axe on a page as it stands.
 *
 * @param {import("playwright-core").Page} page in a context with AXE_CONTEXT
 * @returns {Promise<string[]>} for each violation, where it is and what to do
 */
export async function axeViolations(page) {
  await page.evaluate(AXE_SCRIPT);
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
  }, AXE_RULES);
}
