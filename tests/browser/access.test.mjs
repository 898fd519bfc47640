// Can everyone use the pages: by keyboard, with their own spacing and colours, without motion, with large fingers, without script?
//
//   HANDBOK_SITE=public node --test tests/browser/access.test.mjs
//
// axe and the narrow window are in site.test.mjs. The numbers of WCAG 2.2 stand at the tests that hold the pages to them.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { clickLinkTo, findWay, mapSite, onePageOfEachKind, openStage, SITE_DIR, watch } from "./support.mjs";

const WIDTHS_PX = [320, 1280];
const TARGET_PX = 24;

const pages = mapSite(SITE_DIR);
const examples = onePageOfEachKind(pages);

const stage = openStage();

/** Runs `use` with a new page, and then makes sure that the page has done nothing it should not. */
async function withPage(home, options, use) {
  const context = await stage.browser.newContext(options);
  try {
    const page = await context.newPage();
    const incidents = watch(page, home);
    await use(page, (path) => page.goto(new URL(path, home.base).href));
    assert.deepEqual(incidents, []);
  } finally {
    await context.close();
  }
}

/** Runs `use` on one page of each kind in turn. */
async function onEachKind(options, use) {
  await withPage(stage.homes[0], options, async (page, open) => {
    for (const [kind, path] of examples) {
      await open(path);
      await use(page, kind);
    }
  });
}

test("the first stop of the keyboard leads past the head of the page, and takes the focus along (2.4.1)", async () => {
  await onEachKind({}, async (page, kind) => {
    await page.keyboard.press("Tab");
    const skipLink = page.locator(":focus");
    assert.equal(await skipLink.getAttribute("href"), "#hovedinnhold", kind);
    const { y, height } = await skipLink.boundingBox();
    assert.ok(y >= 0 && height >= TARGET_PX, `${kind}: the link can be seen`);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.localName), "main", kind);
    await page.keyboard.press("Tab");
    const isPast = await page.evaluate(() => !document.activeElement.closest("header.site-header, .skip-link"));
    assert.ok(isPast, `${kind}: the next stop is past the head`);
  });
});

for (const width of WIDTHS_PX) {
  test(`at ${width} px, text keeps within its frame with the reader's own spacing (1.4.12)`, async () => {
    await onEachKind({ viewport: { width, height: 720 } }, async (page, kind) => {
      await page.evaluate(setSpacing);
      assert.deepEqual(await page.evaluate(clippedTexts), [], kind);
    });
  });

  test(`at ${width} px, what can be pressed is ${TARGET_PX} px wide and high, or stands alone (2.5.8)`, async () => {
    await onEachKind({ viewport: { width, height: 720 } }, async (page, kind) => {
      assert.deepEqual(await page.evaluate(smallTargets, TARGET_PX), [], kind);
    });
  });
}

test("nothing moves for a reader who wants no motion (2.3.3)", async () => {
  await onEachKind({ reducedMotion: "reduce" }, async (page, kind) => {
    assert.deepEqual(await page.evaluate(movingElements), [], kind);
  });
});

test("with the reader's own colours, focus and place are still marked, and a note has its frame (1.4.11)", async () => {
  const article = [...pages].find(([, page]) => page.kind === "article" && page.links.some((link) => link === "begreper.html"))[0];
  await withPage(stage.homes[0], { forcedColors: "active", viewport: { width: 1280, height: 720 } }, async (page, open) => {
    await open(article);
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outline);
      assert.ok(!/none|\b0px/.test(outline), `stop ${stop + 1} of the keyboard has ${outline}`);
    }
    const [here, elsewhere] = await page.evaluate(() => {
      const marked = document.querySelector(".site-nav [aria-current]");
      const other = document.querySelector(".site-nav a:not([aria-current])");
      return [marked, other].map((link) => {
        const { borderWidth, outlineStyle, textDecorationLine, fontWeight } = getComputedStyle(link);
        return [borderWidth, outlineStyle, textDecorationLine, fontWeight].join();
      });
    });
    assert.notEqual(here, elsewhere, "the place in the menu is told by more than a colour");
    await page.keyboard.press("End");
    // The mark moves while the page scrolls: the last place is where it stays.
    const mark = page.locator(".contents li:last-child [aria-current]");
    await mark.waitFor();
    const width = (link) => link.evaluate((element) => getComputedStyle(element).borderInlineStartWidth);
    assert.notEqual(await width(mark), await width(page.locator(".contents a:not([aria-current])").first()));
    await page.locator("main .term").first().press("Enter");
    assert.match(await page.locator(".sidenote").evaluate((note) => getComputedStyle(note).borderStyle), /solid/);
  });
});

describe("without script", () => {
  for (const index of [0, 1, 2]) {
    test(`links lead from the front page to a task, from home ${index + 1} of 3`, async () => {
      const way = findWay(pages, ["home", "topic", "article", "task"]);
      await withPage(stage.homes[index], { javaScriptEnabled: false }, async (page, open) => {
        await open(way[0]);
        for (const next of way.slice(1)) {
          await clickLinkTo(page, stage.homes[index], next);
          assert.equal(await page.locator("body").getAttribute("data-page"), pages.get(next).kind);
        }
      });
    });
  }

  test("the list of tasks is a list of all of them, and its choices do not stand there in vain", async () => {
    const tasks = [...pages].filter(([, { kind }]) => kind === "task").map(([path]) => path);
    await withPage(stage.homes[0], { javaScriptEnabled: false }, async (page, open) => {
      await open(examples.get("tasks"));
      const links = await page.locator("main a:visible").evaluateAll((all) => all.map((link) => link.href));
      for (const task of tasks) assert.ok(links.includes(new URL(task, stage.homes[0].base).href), `${task} is in the list`);
      assert.equal(await page.locator("main :is(select, button):visible").count(), 0);
    });
  });

  test("every kind of page prints, without navigation", async () => {
    await onEachKind({ javaScriptEnabled: false }, async (page, kind) => {
      await page.emulateMedia({ media: "print" });
      if (kind !== "whole-book") assert.equal(await page.locator("nav:visible").count(), 0, `${kind} prints navigation`);
      assert.equal((await page.pdf({ format: "A4" })).subarray(0, 5).toString(), "%PDF-", kind);
      await page.emulateMedia({ media: null });
    });
  });
});

// --- Functions that run in the page. They see nothing of this file. ---

/** What WCAG 1.4.12 lets a reader ask for. A style sheet made by script is not one the policy knows. */
function setSpacing() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
  document.adoptedStyleSheets = [sheet];
}

/** Lists what is cut off, and what makes the page wider than the window. */
function clippedTexts() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const name = (element) => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`;
  const cutOff = [...document.body.querySelectorAll("*")].filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (!element.checkVisibility() || clipPath !== "none" || !element.textContent.trim() || element.closest("svg")) return false;
    const isControl = element.localName === "button";
    const cutsX = /hidden|clip/.test(overflowX) || isControl;
    const cutsY = /hidden|clip/.test(overflowY) || isControl;
    return (cutsX && element.scrollWidth > element.clientWidth + 1) || (cutsY && element.scrollHeight > element.clientHeight + 1);
  });
  return scrollWidth > clientWidth ? [...cutOff.map(name), `the page is ${scrollWidth} px wide`] : cutOff.map(name);
}

/** Lists the targets that are too small and have too little room. Links in a sentence are as high as its lines. */
function smallTargets(leastPx) {
  const isInline = (element) => /^(inline|contents)$/.test(getComputedStyle(element).display);
  const isInSentence = (element) => {
    if (!isInline(element)) return false;
    let block = element.parentElement;
    while (isInline(block)) block = block.parentElement;
    return block.textContent.trim().length > element.textContent.trim().length;
  };
  const boxes = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().bottom > 0)
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ box }) => box.width < leastPx - 0.5 || box.height < leastPx - 0.5;
  const middle = ({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
  /** Whether the circle around the middle of a small target keeps clear of another target, or of its circle. */
  const keepsClear = (one, other) => {
    const { x, y } = middle(one.box);
    if (isSmall(other)) return Math.hypot(x - middle(other.box).x, y - middle(other.box).y) >= leastPx;
    const { left, right, top, bottom } = other.box;
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) >= leastPx / 2;
  };
  return boxes
    .filter((one) => isSmall(one) && !isInSentence(one.element))
    .filter((one) => !boxes.every((other) => other === one || keepsClear(one, other)))
    .map(({ element, box }) => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}: ${Math.round(box.width)} × ${Math.round(box.height)} px`);
}

function movingElements() {
  const lasts = (times) => times.split(",").some((time) => Number.parseFloat(time) > 0.01);
  const root = getComputedStyle(document.documentElement).scrollBehavior === "auto" ? [] : ["the page scrolls smoothly"];
  const moving = [...document.querySelectorAll("*")].filter((element) => {
    const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
    return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
  });
  return [...root, ...moving.map((element) => `<${element.localName} class="${element.className}">`)];
}
