// Does a page stand still while it loads, hold together when it is enlarged, and show where the keyboard is?
//
//   HANDBOK_SITE=public node --test tests/browser/steady.test.mjs

import assert from "node:assert/strict";
import { test } from "node:test";
import { mapSite, onePageOfEachKind, openStage, sidewaysOverflow, SITE_DIR, watch } from "./support.mjs";

const WINDOWS = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1280, height: 800 }];

/** A window of 1280 by 1024 pixels at 400 % (WCAG 1.4.10). */
const ENLARGED = { width: 320, height: 256 };

/** As long as words get in this trade, and a heading must take it. */
const LONG_WORD = "skolemiljøutvalgsrepresentantene";

/** How many stops of the keyboard are followed on each kind of page. */
const STOPS = 40;

const examples = onePageOfEachKind(mapSite(SITE_DIR));
// No link leads to the page with all hits: the search does.
examples.set("search", "sok.html").set("search with hits", "sok.html?q=ordensreglement");

const stage = openStage();

/** Runs `use` on one page of each kind in turn, and then makes sure that the pages have done nothing they should not. */
async function onEachKind(viewport, prepare, use) {
  const context = await stage.browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const incidents = watch(page, stage.homes[0]);
    await prepare(page);
    for (const [kind, path] of examples) {
      await page.goto(new URL(path, stage.homes[0].base).href, { waitUntil: "load" });
      if (kind === "search with hits") await page.locator("[data-results] a").first().waitFor();
      await use(page, kind);
    }
    assert.deepEqual(incidents, []);
  } finally {
    await context.close();
  }
}

for (const viewport of WINDOWS) {
  test(`nothing jumps while a page loads and is read, ${viewport.width} px wide`, async () => {
    await onEachKind(viewport, (page) => page.addInitScript(noteShifts), async (page, kind) => {
      await page.evaluate(readToTheEnd);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], kind);
    });
  });
}

test("at 400 %, a page needs no scrolling sideways, and nothing that stays put covers the text (1.4.10)", async () => {
  await onEachKind(ENLARGED, () => {}, async (page, kind) => {
    await page.evaluate(readToTheEnd);
    assert.deepEqual(await page.evaluate(sidewaysOverflow), [], kind);
    assert.deepEqual(await page.evaluate(whatStaysPut), [], kind);
  });
});

test(`a word such as «${LONG_WORD}» breaks rather than widening the page, in headings, lists, tables and links`, async () => {
  await onEachKind({ width: 320, height: 640 }, () => {}, async (page, kind) => {
    await page.evaluate(lengthenWords, LONG_WORD);
    assert.deepEqual(await page.evaluate(sidewaysOverflow), [], kind);
  });
});

for (const viewport of [WINDOWS[0], WINDOWS[2]]) {
  test(`every stop of the keyboard is seen, ${viewport.width} px wide (2.4.7, 2.4.11)`, async () => {
    await onEachKind(viewport, (page) => page.emulateMedia({ reducedMotion: "reduce" }), async (page, kind) => {
      let stopped = 0;
      for (let stop = 1; stop <= STOPS; stop += 1) {
        await page.keyboard.press("Tab");
        stopped += await page.evaluate(() => Number(document.activeElement !== document.body));
        const fault = await page.evaluate(hiddenFocus);
        assert.equal(fault, null, `${kind}, stop ${stop}: ${fault}`);
      }
      assert.ok(stopped > 0, `${kind}: the keyboard stops nowhere`);
    });
  });
}

// --- Functions that run in the page. They see nothing of this file. ---

/** Writes down what moves without the reader having done anything, before any script of the page runs. */
function noteShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      // The browser calls a shift of a hundredth of the window nothing; half of that is a line that moves.
      if (hadRecentInput || value < 0.005) continue;
      const moved = sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80) ?? "something");
      globalThis.shifts.push(`${value.toFixed(3)}: ${moved.join(" | ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Scrolls down a window at a time, and lets the browser draw in between. */
async function readToTheEnd() {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const steps = Math.min(20, Math.ceil(document.documentElement.scrollHeight / innerHeight));
  for (let step = 1; step <= steps; step += 1) {
    scrollTo(0, step * innerHeight);
    await drawn();
  }
  await drawn();
}

/** Lists what stands still over the text while the page is scrolled, and takes more than a third of the window. */
function whatStaysPut() {
  return [...document.body.querySelectorAll("*")]
    .filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.checkVisibility())
    .filter((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.min(bottom, innerHeight) - Math.max(top, 0) > innerHeight / 3;
    })
    .map((element) => `<${element.localName} class="${element.className}">`);
}

/**
 * Puts a long word before the words of every piece of the text, but for what is short by its nature: the number of a section of law, the head of a table. On a sheet of
 * paper, the columns are those of the paper.
 */
function lengthenWords(word) {
  for (const element of document.querySelectorAll("main :is(h1, h2, h3, p, li, td, dt, dd, a:not(.law), summary, label)")) {
    if (element.closest(".paper table")) continue;
    const [first] = element.childNodes;
    if (first?.nodeType === Node.TEXT_NODE && first.data.trim()) first.data = `${word} ${first.data}`;
  }
}

/** Returns what is wrong with the way the page shows where the keyboard is, if anything. */
function hiddenFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const name = `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`;
  const hasOutline = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  if (!hasOutline && boxShadow === "none") return `${name} has no mark`;
  const box = [...element.getClientRects()].find(({ width }) => width > 0);
  if (!box) return `${name} has no place`;
  const isOutside = box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth;
  if (isOutside) return `${name} is outside the window`;
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const above = document.elementFromPoint(x, y);
  const isCovered = above && !element.contains(above) && !above.contains(element) && !above.closest("label")?.contains(element);
  return isCovered ? `${name} lies under <${above.localName}> ${above.textContent.trim().slice(0, 40)}` : null;
}
