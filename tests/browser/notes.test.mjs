// Does a source, a term or a footnote open as a note beside the text, for everyone and without taking the reader away?
//
//   HANDBOK_SITE=public node --test tests/browser/notes.test.mjs
//
// And does the list of contents follow along? Both are what scripts add to reading; without them, the links lead to the lists.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { AXE_CONTEXT, axeViolations, mapSite, openHomes, SITE_DIR, startBrowser, storedItems, watch } from "./support.mjs";

const HOME_NAMES = ["web root", "sub-path", "file://"];
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
const SCRIPTS_MAX_BYTES = 4 * 1024;

const articles = [...mapSite(SITE_DIR)].filter(([, { kind }]) => kind === "article").map(([path]) => path);

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Map<string, import("./support.mjs").Home>} */
let homes;
/** The first article with links of each kind, and in nynorsk. @type {Record<string, string>} */
const examples = {};

before(async () => {
  browser = await startBrowser();
  homes = new Map((await openHomes(SITE_DIR)).map((home) => [home.name, home]));
  await withPage(homes.get("file://"), {}, async (page, open) => {
    for (const path of articles) {
      await open(path);
      const found = await page.evaluate(() => ({
        citation: document.querySelector("main .citation") !== null,
        term: document.querySelector("main .term") !== null,
        footnote: document.querySelector("main .footnote") !== null,
        table: document.querySelector("main td:last-child :is(.term, .citation)") !== null,
        nynorsk: document.documentElement.lang === "nn" && document.querySelector("main .citation") !== null,
      }));
      for (const [name, is] of Object.entries(found)) if (is) examples[name] ??= path;
    }
  });
});

after(async () => {
  await browser?.close();
  for (const home of homes?.values() ?? []) await home.close();
});

/** Runs `use` with a new page, and then makes sure that the page has done nothing it should not. */
async function withPage(home, options, use) {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...options });
  try {
    const page = await context.newPage();
    const incidents = watch(page, home);
    await use(page, (path) => page.goto(new URL(path, home.base).href));
    assert.deepEqual(incidents, []);
    assert.deepEqual(await storedItems(page), []);
  } finally {
    await context.close();
  }
}

const linkOf = (page, kind) => page.locator(`main .${kind}`).first();
const noteOf = (page) => page.locator(".sidenote");
const expanded = (link) => link.getAttribute("aria-expanded");
const focusedIs = (link) => link.evaluate((element) => element === document.activeElement);

/** Brings a link to the middle of the window, as a reader has it who stops at it. */
const bringUp = (link) => link.evaluate((element) => element.scrollIntoView({ block: "center" }));

for (const homeName of HOME_NAMES) {
  describe(`from ${homeName}`, () => {
    const home = () => homes.get(homeName);

    for (const kind of ["citation", "term", "footnote"]) {
      test(`a ${kind} opens by click, with its words, and nothing moves`, async () => {
        await withPage(home(), {}, async (page, open) => {
          await open(examples[kind]);
          const link = linkOf(page, kind);
          await bringUp(link);
          assert.equal(await expanded(link), "false");
          const before = await page.evaluate(() => [location.href, scrollY, document.documentElement.scrollHeight]);
          await link.click();
          assert.equal(await expanded(link), "true");
          assert.deepEqual(await page.evaluate(() => [location.href, scrollY, document.documentElement.scrollHeight]), before);
          const wanted = await link.evaluate((element) => element.dataset.note ?? document.getElementById(element.hash.slice(1)).textContent);
          const shown = await noteOf(page).locator("> span").textContent();
          assert.ok(shown.length > 20 && wanted.startsWith(shown.trim()), `${shown} is not ${wanted}`);
          const [linkBox, noteBox] = [await link.boundingBox(), await noteOf(page).boundingBox()];
          assert.ok(noteBox.y > linkBox.y && noteBox.y < linkBox.y + linkBox.height + 40, "the note is right under its link");
          await link.click();
          assert.equal(await noteOf(page).count(), 0, "a second click closes it");
        });
      });
    }

    test("the way on leads to the list, for a source on the page and for a term in the glossary", async () => {
      await withPage(home(), {}, async (page, open) => {
        await open(examples.citation);
        const target = await linkOf(page, "citation").getAttribute("href");
        await linkOf(page, "citation").click();
        await noteOf(page).getByRole("link").last().click();
        await page.waitForFunction((hash) => location.hash === hash && document.querySelector(":target"), target);
        await page.waitForFunction(() => !document.querySelector(".sidenote"));

        await open(examples.term);
        await linkOf(page, "term").click();
        await noteOf(page).getByRole("link").last().click();
        await page.waitForURL(/begreper\.html#/);
        assert.ok(await page.locator(":target").isVisible());
      });
    });

    test("without script, a source leads to its entry and a term to the glossary", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const incidents = watch(page, home());
      await page.goto(new URL(examples.citation, home().base).href);
      const entry = await linkOf(page, "citation").getAttribute("href");
      await linkOf(page, "citation").click();
      assert.ok(page.url().endsWith(entry));
      assert.ok(await page.locator(":target").isVisible());
      await page.goto(new URL(examples.term, home().base).href);
      await linkOf(page, "term").click();
      assert.match(page.url(), /begreper\.html#/);
      assert.deepEqual(incidents, []);
      await context.close();
    });
  });
}

describe("by keyboard", () => {
  const home = () => homes.get("web root");

  test("Enter or Space opens a note, Tab goes into it, and Esc closes it and goes back", async () => {
    await withPage(home(), {}, async (page, open) => {
      await open(examples.citation);
      const link = linkOf(page, "citation");
      for (const key of ["Enter", "Space"]) {
        await link.focus();
        assert.equal(await noteOf(page).count(), 0, "coming by opens nothing");
        await page.keyboard.press(key);
        assert.ok(await noteOf(page).isVisible());
        assert.ok(await focusedIs(link), "the reader stays where he is");
        await page.keyboard.press("Tab");
        assert.ok(await noteOf(page).evaluate((note) => note.contains(document.activeElement)), "the note is next");
        await page.keyboard.press("Escape");
        assert.equal(await noteOf(page).count(), 0);
        assert.ok(await focusedIs(link));
        assert.equal(await expanded(link), "false");
      }
    });
  });

  test("to go on past the note, or back past its link, closes it", async () => {
    await withPage(home(), {}, async (page, open) => {
      await open(examples.citation);
      const link = linkOf(page, "citation");
      await link.press("Enter");
      const stops = await noteOf(page).locator("a, button").count();
      for (let stop = 0; stop <= stops; stop += 1) await page.keyboard.press("Tab");
      assert.equal(await noteOf(page).count(), 0);
      await link.press("Enter");
      await page.keyboard.press("Shift+Tab");
      assert.equal(await noteOf(page).count(), 0);
    });
  });

  test("the button closes the note and gives the focus back", async () => {
    await withPage(home(), {}, async (page, open) => {
      await open(examples.term);
      const link = linkOf(page, "term");
      await link.press("Enter");
      await noteOf(page).getByRole("button").press("Enter");
      assert.equal(await noteOf(page).count(), 0);
      assert.ok(await focusedIs(link));
    });
  });
});

test("one note is open at a time, and a click beside it closes it", async () => {
  await withPage(homes.get("web root"), {}, async (page, open) => {
    await open(examples.footnote);
    const links = page.locator("main :is(.citation, .term)");
    await links.nth(0).press("Enter");
    await links.nth(1).press("Enter");
    assert.equal(await noteOf(page).count(), 1);
    assert.equal(await page.locator("[aria-expanded=true]").count(), 1);
    assert.equal(await expanded(links.nth(1)), "true");
    await noteOf(page).locator("> span").click();
    assert.equal(await noteOf(page).count(), 1, "its words can be marked and copied");
    await page.locator("h1").click();
    assert.equal(await noteOf(page).count(), 0);
  });
});

test("with Ctrl or the middle button the link is a link", async () => {
  await withPage(homes.get("web root"), {}, async (page, open) => {
    await open(examples.term);
    for (const how of [{ modifiers: ["ControlOrMeta"] }, { button: "middle" }]) {
      const [tab] = await Promise.all([page.context().waitForEvent("page"), linkOf(page, "term").click(how)]);
      await tab.waitForURL(/begreper\.html#/);
      await tab.close();
      assert.equal(await noteOf(page).count(), 0);
    }
  });
});

test("on a phone, a note keeps within the window, in a list and in the last column of a table", async () => {
  await withPage(homes.get("web root"), { viewport: NARROW, hasTouch: true }, async (page, open) => {
    for (const path of new Set([examples.citation, examples.table, examples.nynorsk])) {
      await open(path);
      for (const link of await page.locator("main :is(.citation, .term)").all()) {
        await bringUp(link);
        await link.tap();
        const box = await noteOf(page).boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= NARROW.width, `${path}: from ${box.x} to ${box.x + box.width}`);
        assert.ok(box.y >= 0 && box.y + box.height <= NARROW.height, `${path}: from ${box.y} to ${box.y + box.height} down`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
        await page.keyboard.press("Escape");
      }
    }
  });
});

test("a note is never printed", async () => {
  await withPage(homes.get("web root"), {}, async (page, open) => {
    await open(examples.citation);
    await linkOf(page, "citation").press("Enter");
    await page.emulateMedia({ media: "print" });
    assert.equal(await noteOf(page).isVisible(), false);
  });
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing with notes open, in both written languages, in ${colorScheme}`, async () => {
    await withPage(homes.get("web root"), { ...AXE_CONTEXT, colorScheme }, async (page, open) => {
      for (const [kind, path] of [["citation", examples.citation], ["term", examples.term], ["footnote", examples.footnote], ["citation", examples.nynorsk]]) {
        await open(path);
        await linkOf(page, kind).press("Enter");
        assert.deepEqual(await axeViolations(page), [], `${kind} in ${path}`);
      }
    });
  });
}

test("a definition in another language than the page says which", async () => {
  await withPage(homes.get("file://"), {}, async (page, open) => {
    for (const path of [examples.term, examples.nynorsk]) {
      await open(path);
      for (const link of (await page.locator("main .term").all()).slice(0, 3)) {
        await link.press("Enter");
        const wanted = (await link.getAttribute("data-note-lang")) ?? (await page.locator("html").getAttribute("lang"));
        assert.equal(await noteOf(page).locator("> span").getAttribute("lang"), wanted);
      }
    }
  });
});

describe("the list of contents", () => {
  const current = (page) => page.locator(".contents [aria-current]");

  test("stands beside the article on a wide window, follows along, and marks where the reader is", async () => {
    await withPage(homes.get("web root"), {}, async (page, open) => {
      await open(examples.citation);
      const list = page.locator(".contents");
      const [listBox, textBox] = [await list.boundingBox(), await page.locator("main .body").boundingBox()];
      assert.ok(listBox.x >= textBox.x + textBox.width, "it stands beside the text");
      assert.equal(await current(page).count(), 0, "nothing is read yet");
      for (const link of (await list.getByRole("link").all()).slice(0, 6)) {
        await link.click();
        await page.waitForFunction((element) => element.getAttribute("aria-current") === "true", await link.elementHandle());
        assert.equal(await current(page).count(), 1);
        assert.ok((await list.boundingBox()).y >= 0, "it is still in the window");
      }
      await page.keyboard.press("Home");
      await page.waitForFunction(() => !document.querySelector(".contents [aria-current]"));
      // A leap over all headings counts as passing them.
      await page.keyboard.press("End");
      const last = await list.getByRole("link").last().elementHandle();
      await page.waitForFunction((element) => element.getAttribute("aria-current") === "true", last);
    });
  });

  test("stands above the text on a narrow window", async () => {
    await withPage(homes.get("web root"), { viewport: NARROW }, async (page, open) => {
      await open(examples.citation);
      const [list, text] = [await page.locator(".contents").boundingBox(), await page.locator("main .body").boundingBox()];
      assert.ok(list.y + list.height <= text.y);
    });
  });

  test("is in the window as a whole or can be scrolled, however low the window", async () => {
    await withPage(homes.get("web root"), { viewport: { width: 1280, height: 320 } }, async (page, open) => {
      await open(examples.citation);
      await page.keyboard.press("End");
      // The mark moves while the page scrolls: the last place is where it stays, and the list follows it.
      const last = page.locator(".contents li:last-child [aria-current]");
      await last.waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const [list, mark] = [await page.locator(".contents").boundingBox(), await last.boundingBox()];
      assert.ok(list.height <= 320 && mark.y >= list.y && mark.y + mark.height <= 321, "the mark is in sight");
    });
  });
});

test("both scripts together are small", async () => {
  const { statSync } = await import("node:fs");
  const sizes = ["sidenotes.js", "contents.js"].map((name) => statSync(`${SITE_DIR}/static/js/${name}`).size);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= SCRIPTS_MAX_BYTES, `${sizes} bytes`);
});
