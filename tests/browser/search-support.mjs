// What do the tests of the search share: the homes a site may have, and how a question is asked.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { CONTENT_POLICY, SITE_DIR, startBrowser, storedItems, watch } from "./support.mjs";

export const NYNORSK_PAGE = "relasjoner/elevar-imellom.html";
export const NARROW = { width: 320, height: 640 };
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml" };

/** What a host may do to the files, besides putting them at its root. */
const HOSTS = {
  "web root": {},
  "sub-path": { mount: "/a/b/c/" },
  "a host that sends scripts as plain text": { script: "text/plain", sniffs: true },
  "a host that says its scripts are Latin-1": { script: "text/javascript; charset=iso-8859-1" },
};
export const HOMES = [...Object.keys(HOSTS), "file://"];

/** Serves a folder. What `altered` returns for a file of the site is sent in its place; `null` is a file that is not there. */
export async function serve(siteDir, { mount = "/", policy = CONTENT_POLICY, script, sniffs = false } = {}, altered = () => undefined) {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, "http://localhost");
    const name = decodeURIComponent(pathname).slice(mount.length) || "index.html";
    const file = path.join(siteDir, name);
    const other = altered(name, search);
    const isThere = other !== null && pathname.startsWith(mount) && path.extname(name) && existsSync(file);
    const type = TYPES[path.extname(isThere ? name : "404.html")] ?? "application/octet-stream";
    response.statusCode = isThere ? 200 : 404;
    response.setHeader("Content-Type", (script && type === TYPES[".js"] && script) || type);
    response.setHeader("Content-Security-Policy", policy);
    if (!sniffs) response.setHeader("X-Content-Type-Options", "nosniff");
    response.end(other ?? readFileSync(isThere ? file : path.join(siteDir, "404.html")));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => (server.closeAllConnections(), server.close());
  return { base: `http://127.0.0.1:${server.address().port}${mount}`, close };
}

let browser;
/** The homes by their names, and the one that hides nothing, once the tests of a file have begun. */
export const homes = new Map();
export let plain;

/** Opens a browser and these homes for the tests of a file. */
export function openHomes(names = ["web root"]) {
  before(async () => {
    browser = await startBrowser();
    for (const name of names) {
      const isFolder = name === "file://";
      homes.set(name, isFolder ? { base: pathToFileURL(SITE_DIR + path.sep).href, close() {} } : await serve(SITE_DIR, HOSTS[name]));
    }
    plain = homes.get("web root");
  });
  after(async () => {
    await browser?.close();
    for (const home of homes.values()) home.close();
  });
}

/** Runs `use` with a new page, and holds against the page all that a reader should never meet. */
export async function withPage(home, options, use) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const incidents = watch(page, home);
    await use(page, incidents);
    if (!options.mayFail) assert.deepEqual(incidents, []);
    if (!options.mayFail && page.url().startsWith(home.base)) assert.deepEqual(await storedItems(page), []);
  } finally {
    await context.close();
  }
}

export const visit = (page, home, address = "index.html") => page.goto(new URL(address, home.base).href);
export const dialogOf = (page) => page.locator("dialog[open]");
export const fieldOf = (page) => dialogOf(page).getByRole("combobox");
export const optionsOf = (page) => dialogOf(page).getByRole("option");
export const chosenOf = (page) => dialogOf(page).getByRole("option", { selected: true });

/** Opens the dialog, asks, and waits for the answer to this question. */
export async function ask(page, query) {
  await page.keyboard.press("Control+k");
  await fieldOf(page).waitFor();
  await fieldOf(page).fill("");
  await page.keyboard.insertText(query);
  await answered(page);
}

/** The count comes half a second after the last letter. */
export async function answered(page) {
  const status = page.getByRole("status");
  await page.waitForTimeout(120);
  await page.waitForFunction(() => /\d|«|Ingen|«|^$/.test([...document.querySelectorAll("[role=status]")].at(-1).textContent));
  return status.last().textContent();
}
