// Do the colours of the theme stand out from each other, in every scheme a reader can have?
//
// Two questions: do the tokens keep their promise in pairs, so that a municipality with a theme of its own can ask the same; and does
// every text on every kind of page stand out from what it really lies on. The second is what axe asks too, but axe knows one bar only.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mapSite, onePageOfEachKind, openStage, SITE_DIR } from "./support.mjs";

const NEUTRAL = "--ds-color-neutral-";
const ACCENT = "--ds-color-accent-";
const WARNING = "--ds-color-warning-";

const GROUNDS = [`${NEUTRAL}background-default`, `${NEUTRAL}background-tinted`, `${NEUTRAL}surface-default`];

/** What is read, and what it is read on. */
const TEXT_PAIRS = [
  ...pairs([`${NEUTRAL}text-default`, `${NEUTRAL}text-subtle`, `${ACCENT}text-default`], [...GROUNDS, `${ACCENT}surface-tinted`]),
  ...pairs([`${NEUTRAL}text-default`, `${WARNING}text-default`, `${ACCENT}text-default`], [`${WARNING}surface-tinted`]),
  ...pairs([`${WARNING}text-default`, "--ds-color-danger-text-default"], [`${NEUTRAL}background-default`, `${NEUTRAL}surface-default`]),
  ...pairs([`${ACCENT}base-contrast-default`], [`${ACCENT}base-hover`]),
];

/** Words on a button, which are large and bold nowhere, and yet need no more than the common bar where the reader asks for more. */
const BUTTON_PAIRS = pairs([`${ACCENT}base-contrast-default`], [`${ACCENT}base-default`]);

/** Borders, rules and marks that say something: without them one could not see that there is a field, a choice or another topic. */
const MARK_PAIRS = [
  ...pairs([`${NEUTRAL}border-default`, `${ACCENT}base-default`, "--ds-color-focus-outer"], [...GROUNDS, `${ACCENT}surface-tinted`]),
  ...pairs([`${WARNING}border-default`], [...GROUNDS, `${WARNING}surface-tinted`]),
  ...pairs(
    Array.from({ length: 8 }, (_, index) => `--handbok-color-topic-${index + 1}`),
    [...GROUNDS, `${ACCENT}surface-tinted`],
  ),
  ...pairs(["--ds-color-focus-inner"], ["--ds-color-focus-outer", `${ACCENT}base-default`]),
];

/** Hairlines part what space parts already, and nobody needs to see them, unless they ask for more contrast. */
const HAIRLINE = `${NEUTRAL}border-subtle`;

const SCHEMES = [
  { colorScheme: "light", contrast: "no-preference", text: 4.5, large: 3 },
  { colorScheme: "dark", contrast: "no-preference", text: 4.5, large: 3 },
  { colorScheme: "light", contrast: "more", text: 7, large: 4.5 },
  { colorScheme: "dark", contrast: "more", text: 7, large: 4.5 },
];

const examples = onePageOfEachKind(mapSite(SITE_DIR));

const stage = openStage();

function pairs(fronts, grounds) {
  return fronts.flatMap((front) => grounds.map((ground) => [front, ground]));
}

async function withPage(path, { colorScheme, contrast }, use) {
  const context = await stage.browser.newContext({ colorScheme, contrast, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.goto(new URL(path, stage.homes[0].base).href);
    return await use(page);
  } finally {
    await context.close();
  }
}

for (const scheme of SCHEMES) {
  const { colorScheme, contrast, text, large } = scheme;
  describe(`${colorScheme}, contrast ${contrast}`, () => {
    test("every pair of tokens is over its bar", async () => {
      await withPage(examples.get("article"), scheme, async (page) => {
        const colours = await page.evaluate(readColours);
        const ratio = ([front, ground]) => contrastOf(colours[front], colours[ground]);
        const under = (bar) => (pair) => !(ratio(pair) >= bar);
        const told = (pair) => `${pair.join(" on ")}: ${ratio(pair).toFixed(2)}`;
        const hairlines = contrast === "more" ? pairs([HAIRLINE], GROUNDS) : [];
        assert.deepEqual(TEXT_PAIRS.filter(under(text)).map(told), [], `text under ${text}`);
        assert.deepEqual(BUTTON_PAIRS.filter(under(4.5)).map(told), [], "buttons under 4.5");
        assert.deepEqual([...MARK_PAIRS, ...hairlines].filter(under(3)).map(told), [], "marks under 3");
        const judged = new Set([HAIRLINE, ...[TEXT_PAIRS, BUTTON_PAIRS, MARK_PAIRS].flat(2)]);
        assert.deepEqual(Object.keys(colours).filter((name) => !judged.has(name)), [], "a colour that no pair judges");
      });
    });

    for (const [kind, path] of examples) {
      test(`${kind}: all words stand out from what they lie on`, async () => {
        await withPage(path, scheme, async (page) => {
          const words = await page.evaluate(readWords);
          // Words on a button have the button's bar.
          const barOf = (word) => (word.isButton ? 4.5 : word.isLarge ? large : text);
          const pale = words.filter((word) => contrastOf(word.front, word.ground) < barOf(word));
          const told = pale.map(({ where, front, ground }) => `${where}: ${front} on ${ground}, ${contrastOf(front, ground).toFixed(2)}`);
          assert.deepEqual([...new Set(told)], []);
        });
      });
    }
  });
}

/** Returns the contrast of two colours after WCAG 2.2, from 1 to 21. */
function contrastOf(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {number[]} colour red, green and blue, each to 255 */
function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// --- Functions that run in the page. They see nothing of this file. ---

/** Returns the colour tokens of the theme by name, as the browser understands them here. */
function readColours() {
  const names = new Set();
  const collect = (rules) => {
    for (const rule of rules) {
      if (rule.styleSheet) collect(rule.styleSheet.cssRules);
      if (rule.cssRules) collect(rule.cssRules);
      for (const name of rule.style ?? []) if (/^--(ds|handbok)-color-/.test(name)) names.add(name);
    }
  };
  for (const sheet of document.styleSheets) collect(sheet.cssRules);
  const probe = document.body.appendChild(document.createElement("span"));
  const entries = [...names].map((name) => {
    probe.style.setProperty("color", `var(${name})`);
    return [name, getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3).map(Number)];
  });
  probe.remove();
  return Object.fromEntries(entries);
}

/** Returns the colours of all visible words, and of the nearest ground under them that one cannot see through. */
function readWords() {
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const groundOf = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const [red, green, blue, alpha = 1] = numbers(getComputedStyle(one).backgroundColor);
      if (alpha === 1) return [red, green, blue];
    }
    return [255, 255, 255];
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    if (style.clipPath !== "none" || element.closest("[aria-disabled=true], script, noscript, svg")) continue;
    const size = parseFloat(style.fontSize);
    found.push({
      where: `<${element.localName}${element.className ? ` class="${element.className}"` : ""}>`,
      front: numbers(style.color).slice(0, 3),
      ground: groundOf(element),
      isLarge: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
      isButton: element.closest("button, .skip-link") !== null,
    });
  }
  return found;
}
