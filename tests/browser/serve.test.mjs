// Does `handbok serve` show what an editor needs while writing? The built program, real files on disk, a real browser.
//
// HANDBOK_PROGRAM names the program; else the one in CARGO_TARGET_DIR is taken. The guide for editors is followed as it stands, step by step.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, afterEach, before, test } from "node:test";
import { startBrowser } from "./support.mjs";

const PATIENCE = 30_000;

function program() {
  const target = process.env.CARGO_TARGET_DIR ?? "target";
  const places = [process.env.HANDBOK_PROGRAM, path.join(target, "release/handbok"), path.join(target, "debug/handbok")];
  const found = places.find((place) => place && existsSync(place));
  assert.ok(found, `the program is in none of ${places}`);
  return path.resolve(found);
}

const HANDBOK = program();

let browser;
let folder;
let server;

before(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(path.join(tmpdir(), "handbok-serve-"));
});

afterEach(() => server?.stop());

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a line as an editor types it, in a folder of the test. */
function type(line, where = folder) {
  const [command, ...words] = line.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ""));
  assert.equal(command, "handbok");
  const run = spawnSync(HANDBOK, words, { cwd: where, encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  return run.stderr;
}

/** Serves a book on a free port. */
async function serve(book, ...options) {
  const child = spawn(HANDBOK, ["serve", "--port", "0", ...options], { cwd: book });
  let said = "";
  const address = await new Promise((resolve, reject) => {
    child.on("exit", () => reject(new Error(said)));
    child.stderr.setEncoding("utf8").on("data", (words) => {
      said += words;
      const found = /http:\/\/[^ ]+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  server = { address, stop: () => child.kill() };
  return server;
}

/** A small book and a page of it in the browser. */
async function writing(name, ...options) {
  type(`handbok init ${name}`);
  const book = path.join(folder, name);
  const { address } = await serve(book, ...options);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const file = (inner) => path.join(book, inner);
  return {
    book,
    page,
    address,
    read: (inner) => readFileSync(file(inner), "utf8"),
    save: (inner, text) => writeFileSync(file(inner), text),
  };
}

const ARTICLE = "content/timen/god-start.md";

test("faults lie over the page, and are gone when they are mended", async () => {
  const { page, address, read, save } = await writing("feil");
  await page.goto(`${address}timen/god-start.html`);
  const good = read(ARTICLE);
  save(ARTICLE, good.replace("ro-til-a-tenke.md", "borte.md").replace("summary", "sumary"));
  const overlay = page.getByRole("alert");
  await overlay.waitFor();
  const words = await overlay.innerText();
  assert.match(words, /content\/timen\/god-start\.md:3:1: feil\[P005\]: ukjent felt «sumary»/);
  assert.match(words, /mente du «summary»\?/);
  assert.match(words, /Siden viser den siste utgaven uten feil\./);
  // The page behind is the last good one, and can be reached when the faults are put away.
  await page.getByRole("heading", { level: 1, name: "En god start på timen" }).waitFor();
  await overlay.getByRole("button", { name: "Skjul" }).click();
  await overlay.waitFor({ state: "detached" });
  // Other faults come again.
  save(ARTICLE, good.replace("summary", "samary"));
  await overlay.filter({ hasText: "samary" }).waitFor();
  await overlay.getByRole("link", { name: "Alle feilene på én side" }).click();
  await page.getByRole("heading", { level: 1, name: /feil/ }).waitFor();
  await page.goto(`${address}timen/god-start.html`);
  await overlay.waitFor();
  save(ARTICLE, good);
  await overlay.waitFor({ state: "detached" });
});

test("a page that is loaded anew keeps its place", async () => {
  const { page, address, read, save } = await writing("sted");
  await page.setViewportSize({ width: 600, height: 400 });
  await page.goto(`${address}timen/god-start.html`);
  const heading = page.getByRole("heading", { name: "Starten hos oss" });
  await heading.evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));
  const place = await page.evaluate(() => scrollY);
  assert.ok(place > 200, `${place}: the page is longer than the window`);
  save(ARTICLE, read(ARTICLE).replace("Hva ville en ny elev ha savnet?", "Hva ville dere ha savnet?"));
  await page.getByText("Hva ville dere ha savnet?").first().waitFor({ state: "attached" });
  await page.waitForFunction((expected) => Math.abs(scrollY - expected) < 3, place);
});

test("styles change without loading the page", async () => {
  const { book, page, address } = await writing("stil");
  await page.goto(address);
  await page.evaluate(() => {
    globalThis.isTheSame = true;
  });
  const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--proof").trim());
  assert.equal(await colour(), "");
  mkdirSync(path.join(book, "static/css"), { recursive: true });
  writeFileSync(path.join(book, "static/css/tokens.css"), ":root { --proof: ja; }\n");
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--proof").trim() === "ja");
  assert.equal(await page.evaluate(() => globalThis.isTheSame), true);
});

test("a folder that is looked through is followed as well", async () => {
  const { page, address, read, save } = await writing("spor", "--poll");
  await page.goto(`${address}timen/god-start.html`);
  save(ARTICLE, read(ARTICLE).replace("En god start på timen", "En rolig start"));
  await page.getByRole("heading", { level: 1, name: "En rolig start" }).waitFor();
  save(ARTICLE, "Uten hode.\n");
  await page.getByRole("alert").waitFor();
});

// --- The guide for editors ---

const GUIDE = readFileSync(new URL("../../docs/skrive-artikler.md", import.meta.url), "utf8");

/** The stretch of the guide from one heading to the next one named. */
const stretch = (from, to) => GUIDE.slice(GUIDE.indexOf(from), GUIDE.indexOf(to));

const FIRST_STEPS = stretch("## På ti minutter", "## Før du begynner");

/** The blocks of a stretch, as they are typed, written and answered. Those of a numbered list are indented. */
function blocks(text, language) {
  const found = [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].filter((match) => match[2] === language);
  return found.map(([, indent, , block]) => block.replace(new RegExp(`^${indent}`, "gm"), ""));
}

/** What `handbok check` says of a book. */
const checked = (book) => spawnSync(HANDBOK, ["check"], { cwd: book, encoding: "utf8" }).stdout;

test("the guide leads from an empty folder to a printed sheet and a site to give away", async () => {
  const lines = blocks(FIRST_STEPS, "").flatMap((block) => block.trim().split("\n"));
  const [init, enter, begin, show, ...finish] = lines;
  type(init);
  assert.equal(enter, "cd var-handbok");
  const book = path.join(folder, "var-handbok");
  type(begin, book);
  assert.equal(show, "handbok serve --open");
  const { address, stop } = await serve(book);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  const article = path.join(book, "content/timen/friminuttet.md");
  assert.ok(existsSync(article));
  const [text] = blocks(FIRST_STEPS, "markdown");
  writeFileSync(article, text);
  await page.getByRole("link", { name: "Refleksjonsoppgaver" }).first().click();
  await page.getByRole("link", { name: "Friminuttet vårt" }).first().click();
  await page.getByRole("link", { name: "Deltakerark" }).click();
  await page.getByRole("heading", { name: "Friminuttet vårt" }).first().waitFor();
  assert.match(await page.locator("body").innerText(), /Hvem er alene ute\?/);
  assert.ok((await page.pdf({ format: "A4" })).length > 10_000, "it can be printed");
  assert.equal(await page.getByRole("alert").count(), 0);
  stop();
  assert.deepEqual(finish, ["handbok check", "handbok build", "handbok package"]);
  assert.equal(checked(book), blocks(FIRST_STEPS, "text")[0]);
  const [, done] = /`(Ferdig: [^`]*) …`/.exec(FIRST_STEPS);
  const said = type("handbok build", book);
  assert.ok(said.startsWith(done), said);
  assert.ok(existsSync(path.join(book, "public/index.html")));
  type("handbok package", book);
  const [, zip] = /Fila heter `([^`]*)`/.exec(FIRST_STEPS);
  assert.ok(existsSync(path.join(book, zip)));
});
