// Is what comes out of the printer an edition? Every kind of page becomes a PDF, and its words are read back from it.
//
// What is not to be seen on paper is asked of the page in print. pdftotext (poppler-utils) reads the PDF, page by page.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, test } from "node:test";
import { mapSite, onePageOfEachKind, openStage, SITE_DIR } from "./support.mjs";

/** Sheets have a foot of their own, and one page. */
const SHEETS = ["participant-sheet", "facilitator-sheet"];

/** The least part of a page that has something on it, on all pages but the last and those before a new chapter. */
const LEAST_FILLED = 0.4;

const A4 = { width: 595, height: 842 };

const pages = mapSite(SITE_DIR);
const examples = onePageOfEachKind(pages);

const stage = openStage();

/** Runs `use` with a page as the printer gets it. */
async function inPrint(path, use) {
  const context = await stage.browser.newContext({ colorScheme: "dark" });
  try {
    const page = await context.newPage();
    await page.goto(new URL(path, stage.homes[0].base).href);
    await page.emulateMedia({ media: "print" });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** @typedef {{text: string, x: number, top: number, bottom: number}} Line a line of a printed page, in points from its top */

/**
 * Prints a page and reads it.
 *
 * @returns {Promise<{pages: {width: number, height: number, lines: Line[]}[], text: string}>}
 */
async function printed(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const xml = execFileSync("pdftotext", ["-bbox-layout", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 28 });
  const number = (attributes, name) => Number(attributes.match(new RegExp(`${name}="([\\d.]+)"`))[1]);
  const sheets = [...xml.matchAll(/<page ([^>]*)>([\s\S]*?)<\/page>/g)].map(([, attributes, inner]) => ({
    width: Math.round(number(attributes, "width")),
    height: Math.round(number(attributes, "height")),
    lines: [...inner.matchAll(/<line ([^>]*)>([\s\S]*?)<\/line>/g)].map(([, place, words]) => ({
      text: [...words.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word]) => unescaped(word)).join(" "),
      x: number(place, "xMin"),
      top: number(place, "yMin"),
      bottom: number(place, "yMax"),
    })),
  }));
  return { pages: sheets, text: sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n") };
}

function unescaped(word) {
  return word.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function wordsOf(lines) {
  return lines.map(({ text }) => text).join(" ");
}

for (const [kind, path] of examples) {
  test(`${kind}: prints on A4, with no navigation, everything open, black on white`, async () => {
    await inPrint(path, async (page) => {
      assert.deepEqual(await page.evaluate(faultsInPrint, kind), []);
      const { pages: sheets } = await printed(page);
      for (const { width, height } of sheets) assert.deepEqual({ width, height }, A4);
      const title = await page.locator("h1").first().textContent();
      const foot = wordsOf(sheets[0].lines.filter(({ top }) => top > 0.88 * A4.height));
      const isSheet = SHEETS.includes(kind);
      // A page that was not found has no address, and the front page has the book's title.
      const address = kind === "not-found" ? [] : [(await page.locator(".printed, .sheet-foot").last().textContent()).trim().split(/\s+/).at(-1)];
      const expected = isSheet || ["home", "not-found"].includes(kind) ? address : [...address, title];
      for (const words of expected) assert.ok(plain(foot).includes(plain(words)), `«${words}» stands at the foot: ${foot}`);
      if (isSheet) assert.equal(sheets.length, 1, "a sheet is one page");
    });
  });
}

/** Returns words as they can be compared: without the hyphens and spaces that a line break brings. */
function plain(words) {
  return words.replace(/[\u00ad\s-]+/gu, "");
}

describe("an article", () => {
  test("has its sources last, after all other words", async () => {
    await inPrint(examples.get("article"), async (page) => {
      const references = await page.locator(".references h2").textContent();
      const last = await page.evaluate(() => {
        const bottom = (element) => element.getBoundingClientRect().bottom;
        const others = [...document.querySelectorAll("main section, main dl")].filter((one) => !one.closest(".references"));
        return bottom(document.querySelector(".references")) > Math.max(...others.map(bottom));
      });
      assert.ok(last, "nothing stands under the sources");
      assert.match((await printed(page)).text, new RegExp(references));
    });
  });

  test("has the foot on every page, with edition and number", async () => {
    await inPrint(examples.get("article"), async (page) => {
      const { pages: sheets } = await printed(page);
      assert.ok(sheets.length > 1);
      const edition = (await page.locator(".colophon span").nth(1).textContent()).trim();
      for (const [index, { lines }] of sheets.entries()) {
        // The last page has it where the words end.
        const isLast = index === sheets.length - 1;
        const foot = wordsOf(lines.filter(({ top }) => isLast || top > 0.88 * A4.height));
        assert.ok(foot.includes(edition), `page ${index + 1}: ${foot}`);
        assert.ok(foot.includes(`${index + 1} / ${sheets.length}`), `page ${index + 1}: ${foot}`);
      }
    });
  });

  test("no page is left half empty, and no task is split", async () => {
    for (const [path] of [...pages].filter(([, { kind }]) => kind === "article").slice(0, 8)) {
      await inPrint(path, async (page) => {
        const { pages: sheets } = await printed(page);
        for (const [index, { lines }] of sheets.slice(0, -1).entries()) {
          const body = lines.filter(({ top }) => top < 0.88 * A4.height);
          const filled = Math.max(...body.map(({ bottom }) => bottom)) / A4.height;
          assert.ok(filled > LEAST_FILLED, `${path}: page ${index + 1} is filled to ${filled.toFixed(2)}`);
        }
        assert.deepEqual(await page.evaluate(splittable), [], path);
      });
    }
  });

  test("shows the address of an outside link once, and of no other", async () => {
    const withOutside = [...pages.keys()].find((path) => path === "lov.html") ?? examples.get("article");
    await inPrint(withOutside, async (page) => {
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll("main a")].map((link) => ({
          isOutside: link.relList.contains("external"),
          after: getComputedStyle(link, "::after").content,
          href: link.getAttribute("href"),
        })),
      );
      for (const { isOutside, after: content, href } of shown) assert.equal(content.includes(href), isOutside, href);
    });
  });
});

test("the whole book has a cover, numbered contents, and each article on a page of its own", async () => {
  await inPrint(examples.get("whole-book"), async (page) => {
    const { pages: sheets } = await printed(page);
    const [cover, contents] = sheets.map(({ lines }) => wordsOf(lines));
    const title = await page.locator(".title-page strong").textContent();
    assert.ok(cover.startsWith(title), cover.slice(0, 80));
    assert.match(contents, /^\S+ 1 \S/);
    const headings = await page.locator(".whole-article > h3").evaluateAll((all) => all.map((one) => one.textContent));
    const starts = sheets.map(({ lines }) => plain(lines.slice(0, 12).map(({ text }) => text).join("")));
    for (const heading of headings) {
      assert.ok(starts.some((start) => start.includes(plain(heading))), `«${heading}» begins a page`);
    }
  });
});

// --- Functions that run in the page. They see nothing of this file. ---

/** Lists what is wrong with the page on paper. */
function faultsInPrint(kind) {
  const faults = [];
  const allowed = kind === "whole-book" ? ".contents" : "none";
  for (const nav of document.querySelectorAll("nav, form, button")) {
    if (nav.checkVisibility() && !nav.matches(allowed)) faults.push(`<${nav.localName}> is printed`);
  }
  for (const element of document.querySelectorAll("main details > :not(summary)")) {
    if (!element.checkVisibility()) faults.push(`closed: ${element.textContent.trim().slice(0, 40)}`);
  }
  for (const element of document.querySelectorAll("main *, footer *")) {
    const { color, backgroundColor } = getComputedStyle(element);
    const isBlack = color === "rgb(0, 0, 0)";
    const isBare = ["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(backgroundColor);
    if (element.checkVisibility() && !(isBlack && isBare)) faults.push(`<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${color} on ${backgroundColor}`);
  }
  return [...new Set(faults)].slice(0, 10);
}

/** Lists tasks and rows of tables that a page may end within. */
function splittable() {
  return [...document.querySelectorAll(".reflection-task, tr")]
    .filter((element) => getComputedStyle(element).breakInside !== "avoid")
    .map((element) => element.textContent.trim().slice(0, 40));
}
