// Is a task something one uses? The big screen with its clock, the sheets of paper, the notes, and the choices in the list of tasks.
//
//   HANDBOK_SITE=public node --test tests/browser/task.test.mjs
//
// As in site.test.mjs, each journey is made in all three homes. The clock of the browser is made
// up, so that half an hour takes no time.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import {
  AXE_CONTEXT, axeViolations, mapSite, onePageOfEachKind, openHomes, SITE_DIR, startBrowser, storedItems, watch,
} from "./support.mjs";

const HOME_NAMES = ["web root", "sub-path", "file://"];
const SCRIPT_MAX_BYTES = 10 * 1024;
const PREFIX = "handbok.notat.";
const NOW = new Date("2026-11-23T12:00:00");
const DAY_MS = 24 * 60 * 60 * 1000;
const TEXT = "Åtte lapper, <b>tre</b> enige & «gjør» ¤";

const pages = mapSite(SITE_DIR);
const examples = onePageOfEachKind(pages);
const TASK = examples.get("task");
const OTHER_TASK = [...pages].find(([page, { kind }]) => kind === "task" && page !== TASK)[0];
const LIST = "oppgaver.html";
const PRIVACY = "personvern.html";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Map<string, import("./support.mjs").Home>} */
let homes;

before(async () => {
  browser = await startBrowser();
  homes = new Map((await openHomes(SITE_DIR)).map((home) => [home.name, home]));
});

after(async () => {
  await browser?.close();
  for (const home of homes?.values() ?? []) await home.close();
});

/** Runs `use` with a new page, and then makes sure that the page has done nothing it should not. */
async function withPage(home, options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  try {
    const page = await context.newPage();
    const incidents = watch(page, home);
    const result = await use(page, (path) => page.goto(new URL(path, home.base).href), incidents);
    assert.deepEqual(incidents, []);
    return result;
  } finally {
    await context.close();
  }
}

const opener = (page) => page.locator("[data-enhance=projector-opener] button");
const projector = (page) => page.locator("dialog[data-enhance=projector]");
const face = (page) => page.getByRole("timer");
const press = (page, name) => page.locator(`dialog [data-action=${name}]`).click();
const note = (page) => page.locator("[data-enhance=note]");
const field = (page) => note(page).getByRole("textbox");
const stored = (page) => page.locator("[data-enhance=stored-notes]");

/** Says which slide is shown, by its place. */
const place = (page) => projector(page).evaluate((dialog) => [...dialog.querySelectorAll("[data-slide]")].findIndex((slide) => !slide.hidden));

for (const homeName of HOME_NAMES) {
  describe(`from ${homeName}`, () => {
    const home = () => homes.get(homeName);

    test("the big screen is run from the keyboard, and its clock can be paused, lengthened and overrun", async () => {
      await withPage(home(), { reducedMotion: "reduce" }, async (page, open) => {
        await page.clock.install({ time: NOW });
        await page.clock.pauseAt(new Date(NOW.getTime() + 1000));
        await open(TASK);
        const minutes = await page.locator("[data-slide=step]").evaluateAll((steps) => steps.map((step) => Number(step.dataset.minutes)));
        assert.ok(minutes.length > 1, `${TASK} has steps`);
        await page.keyboard.press("ArrowRight");
        assert.equal(await projector(page).isVisible(), false, "a key does nothing until the screen is open");

        await opener(page).focus();
        await page.keyboard.press("Enter");
        assert.ok(await projector(page).isVisible());
        assert.equal(await place(page), 0);
        assert.ok(!(await face(page).isVisible()), "the introduction has no clock");

        await page.keyboard.press("ArrowRight");
        assert.equal(await place(page), 1);
        assert.equal(await face(page).textContent(), `${minutes[0]}:00`);
        await page.clock.runFor(61_000);
        assert.equal(await face(page).textContent(), `${minutes[0] - 2}:59`);

        await press(page, "pause");
        await page.clock.runFor(90_000);
        assert.equal(await face(page).textContent(), `${minutes[0] - 2}:59`, "the clock stands still");
        await press(page, "more");
        assert.equal(await face(page).textContent(), `${minutes[0]}:59`);
        await press(page, "pause");
        await page.clock.runFor((minutes[0] * 60 + 59 + 80) * 1000);
        assert.equal(await face(page).textContent(), "+1:20");
        const status = projector(page).getByRole("status");
        assert.equal(await status.textContent(), await status.getAttribute("data-up"), "over time is said in words, once");

        await page.keyboard.press("PageDown");
        assert.equal(await face(page).textContent(), `${minutes[1]}:00`, "each step has its own time");
        await page.clock.runFor(5000);
        await page.keyboard.press("ArrowLeft");
        assert.equal(await face(page).textContent(), "+1:20", "only the clock on the screen has run");
        await page.keyboard.press("x");
        assert.equal(await place(page), 1, "letters do nothing");
        for (let step = 0; step < minutes.length + 3; step += 1) await page.keyboard.press("ArrowRight");
        assert.equal(await place(page), minutes.length + 1, "the last slide is the end");

        await page.keyboard.press("Escape");
        assert.ok(!(await projector(page).isVisible()));
        assert.ok(await opener(page).evaluate((button) => button === document.activeElement), "the focus is back");
        assert.deepEqual(await storedItems(page), []);
      });
    });

    test("every step on the big screen shows the questions of the task, and no link to leave by", async () => {
      await withPage(home(), {}, async (page, open) => {
        await open(TASK);
        const asked = await page.locator("article ol.questions > li").allTextContents();
        await opener(page).click();
        await press(page, "next");
        const shown = await projector(page).locator("ol.questions > li").allTextContents();
        assert.deepEqual(shown, asked);
        for (const text of shown) assert.ok(await projector(page).getByText(text.slice(0, 30)).first().isVisible());
        assert.equal(await projector(page).locator("a, [id]:not([id=storskjerm])").count(), 0);
      });
    });

    test("the big screen fills the whole screen when asked, and closing gives the page back", async () => {
      await withPage(home(), {}, async (page, open) => {
        await open(TASK);
        await opener(page).click();
        await press(page, "full");
        await page.waitForFunction(() => document.fullscreenElement);
        assert.ok(await page.locator("dialog [data-action=next]").isVisible());
        await press(page, "close");
        await page.waitForFunction(() => !document.fullscreenElement);
        assert.ok(!(await projector(page).isVisible()));
      });
    });

    test("a note is stored by its button only, tells its age, and lapses", async () => {
      await withPage(home(), {}, async (page, open) => {
        await page.clock.install({ time: NOW });
        await open(TASK);
        await field(page).fill(TEXT);
        assert.deepEqual(await storedItems(page), [], "nothing is stored before the button");

        await note(page).locator("[data-action=save]").click();
        assert.deepEqual(await storedItems(page), [`localStorage ${PREFIX}${TASK}`]);
        await page.clock.setSystemTime(new Date(NOW.getTime() + 3.1 * DAY_MS));
        await page.reload();
        assert.equal(await field(page).inputValue(), TEXT);
        assert.match(await note(page).getByRole("status").textContent(), /\b3 .*\b27 /);
        await field(page).press("End");
        await field(page).pressSequentially("!");
        const changed = await note(page).getByRole("status").getAttribute("data-changed");
        assert.ok((await note(page).getByRole("status").textContent()).includes(changed));
        await field(page).fill(TEXT);

        await page.clock.setSystemTime(new Date(NOW.getTime() + 31 * DAY_MS));
        await open(LIST);
        assert.deepEqual(await storedItems(page), [], "a note lapses when any page with the script is opened");
        await open(TASK);
        assert.equal(await field(page).inputValue(), "");
      });
    });

    test("notes are deleted one by one and all at once", async () => {
      await withPage(home(), {}, async (page, open) => {
        page.on("dialog", (dialog) => dialog.accept());
        const save = async (...tasks) => {
          for (const task of tasks) {
            await open(task);
            await field(page).fill(TEXT);
            await note(page).locator("[data-action=save]").click();
          }
        };
        await save(TASK, OTHER_TASK);
        await note(page).locator("[data-action=delete]").click();
        assert.equal(await field(page).inputValue(), "");
        assert.deepEqual(await storedItems(page), [`localStorage ${PREFIX}${TASK}`]);

        await save(OTHER_TASK);
        await open(LIST);
        assert.equal(await stored(page).getByRole("listitem").count(), 2);
        assert.match(await stored(page).locator("[data-action=delete-all]").textContent(), /\(2\)/);
        await stored(page).getByRole("listitem").first().getByRole("button").click();
        assert.equal(await stored(page).getByRole("listitem").count(), 1);
        await stored(page).getByRole("link").click();
        assert.equal(await field(page).inputValue(), TEXT, "the list leads to the task and its note");

        await save(OTHER_TASK);
        await open(PRIVACY);
        await stored(page).locator("[data-action=delete-all]").click();
        assert.deepEqual(await storedItems(page), []);
        const status = stored(page).getByRole("status");
        assert.equal(await status.textContent(), await status.getAttribute("data-none"));
      });
    });

    test("a note is handed over as a text file", async () => {
      await withPage(home(), { acceptDownloads: true }, async (page, open) => {
        await open(TASK);
        await field(page).fill(`${TEXT}\nLinje to`);
        const [download] = await Promise.all([page.waitForEvent("download"), note(page).locator("[data-action=export]").click()]);
        assert.match(download.suggestedFilename(), /^notat-[a-z0-9-]+\.txt$/);
        const text = readFileSync(await download.path(), "utf8");
        assert.ok(text.startsWith(`\uFEFF${await page.locator("h1").evaluate((h1) => h1.textContent.replaceAll("\u00AD", ""))}\r\n`));
        assert.ok(text.includes(`${TEXT}\r\nLinje to\r\n`));
        assert.ok(text.includes("\r\n1. "), "the questions are in the file");
        assert.deepEqual(await storedItems(page), []);
      });
    });

    test("where the browser stores nothing, that is said, and the note can still be handed over", async () => {
      await withPage(home(), { acceptDownloads: true }, async (page, open) => {
        await page.addInitScript(() => {
          Object.defineProperty(window, "localStorage", {
            get() {
              throw new DOMException("blocked", "SecurityError");
            },
          });
        });
        await open(TASK);
        const status = note(page).getByRole("status");
        assert.equal(await status.textContent(), await status.getAttribute("data-blocked"));
        assert.ok(!(await note(page).locator("[data-action=save]").isVisible()));
        await field(page).fill(TEXT);
        await Promise.all([page.waitForEvent("download"), note(page).locator("[data-action=export]").click()]);
        await open(PRIVACY);
        assert.ok(await stored(page).getByRole("status").isVisible());
      });
    });

    test("a full store is told of when the note is saved", async () => {
      await withPage(home(), {}, async (page, open) => {
        await open(TASK);
        await page.evaluate(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException("full", "QuotaExceededError");
          };
        });
        await field(page).fill(TEXT);
        await note(page).locator("[data-action=save]").click();
        const status = note(page).getByRole("status");
        assert.equal(await status.textContent(), await status.getAttribute("data-blocked"));
        assert.equal(await field(page).inputValue(), TEXT);
      });
    });

    test("what stands in the store is text, whatever it is, and leads nowhere else", async () => {
      await withPage(home(), {}, async (page, open) => {
        await open(LIST);
        await page.evaluate(
          ([prefix, saved]) => {
            localStorage.setItem(`${prefix}javascript:alert(1)`, JSON.stringify({ title: "<img src=x onerror=alert(1)>", text: "", saved }));
            localStorage.setItem(`${prefix}broken`, "{");
            localStorage.setItem("another", "stays");
          },
          [PREFIX, Date.now()],
        );
        await page.reload();
        assert.equal(await stored(page).getByRole("link").textContent(), "<img src=x onerror=alert(1)>");
        const address = await stored(page).getByRole("link").evaluate((link) => link.href);
        assert.ok(address.startsWith(home().base), address);
        assert.equal(await page.evaluate((key) => localStorage.getItem(key), `${PREFIX}broken`), null);
        page.on("dialog", (dialog) => dialog.accept());
        await stored(page).locator("[data-action=delete-all]").click();
        assert.deepEqual(await storedItems(page), ["localStorage another"]);
      });
    });

    test("the list of tasks is narrowed, counted, and found again by its address", async () => {
      await withPage(home(), {}, async (page, open) => {
        await open(LIST);
        const filters = page.locator("[data-enhance=filters]");
        const cards = page.locator("[data-part=topic] li:visible");
        const status = filters.getByRole("status");
        const all = await cards.count();
        assert.ok((await status.textContent()).includes(`${all}`));
        assert.ok(await page.locator("[data-part=other]").first().isVisible());

        await filters.locator("[name=tid]").selectOption("0-30");
        const short = await cards.count();
        assert.ok(short > 0 && short < all);
        const minutes = await cards.evaluateAll((items) => items.map((item) => Number(item.dataset.minutes)));
        assert.ok(minutes.every((one) => one <= 30));
        assert.ok((await status.textContent()).includes(`${short}`));
        assert.ok(!(await page.locator("[data-part=other]").first().isVisible()), "no task stands there twice");
        assert.match(page.url(), /\?tid=0-30$/);

        const topic = await filters.locator("[name=tema] option").nth(1).getAttribute("value");
        await filters.locator("[name=tema]").selectOption(topic);
        const both = await cards.count();
        assert.ok(both < short);
        await page.reload();
        assert.equal(await cards.count(), both, "the address keeps the choices");
        assert.equal(await filters.locator("[name=tema]").inputValue(), topic);

        await filters.getByRole("button").click();
        assert.equal(await cards.count(), all);
        assert.doesNotMatch(page.url(), /\?./);

        for (const name of ["for", "maned"]) {
          const values = await filters.locator(`[name=${name}] option`).evaluateAll((options) => options.slice(1).map(({ value }) => value));
          assert.ok(values.length > 1, `there are choices of ${name}`);
          for (const value of values) {
            await filters.locator(`[name=${name}]`).selectOption(value);
            assert.ok((await cards.count()) > 0, `${name}=${value} fits a task`);
          }
          await filters.getByRole("button").click();
        }
        await open(`${LIST}?tema=finnes-ikke&tid=0-15&maned=7`);
        assert.ok(await status.isVisible());
        assert.deepEqual(await storedItems(page), []);
      });
    });

    test("without script there is nothing to press in vain, and the sheets and lists are there", async () => {
      await withPage(home(), { javaScriptEnabled: false }, async (page, open) => {
        await open(TASK);
        assert.ok(!(await opener(page).isVisible()));
        assert.ok(!(await note(page).isVisible()));
        const empty = await page.locator("[data-enhance=projector-opener]").evaluate((item) => item.getBoundingClientRect().width);
        assert.equal(empty, 0, "no room is kept for what never comes");
        for (const kind of ["participant-sheet", "facilitator-sheet"]) {
          await open(TASK);
          const link = page.locator(`a[href$="${kind === "participant-sheet" ? "deltaker" : "leder"}.html"]`).first();
          await Promise.all([page.waitForURL(/-(deltaker|leder)\.html$/), link.click()]);
          assert.equal(await page.locator("body").getAttribute("data-page"), kind);
          assert.equal(await page.locator("script").count(), 0);
          assert.equal(await page.locator("meta[name=robots]").getAttribute("content"), "noindex");
        }
        await open(LIST);
        assert.ok(!(await page.locator("[data-enhance=filters]").isVisible()));
        assert.ok(await page.locator("[data-part=other]").first().isVisible());
        await open(PRIVACY);
        assert.ok(!(await stored(page).isVisible()));
      });
    });
  });
}

describe("paper", () => {
  for (const kind of ["participant-sheet", "facilitator-sheet"]) {
    test(`${kind}: one page of A4`, async () => {
      await withPage(homes.get("web root"), {}, async (page, open) => {
        await open(examples.get(kind));
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1);
        const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
        assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
      });
    });
  }

  test("a participant has room to write, and is told to write no names", async () => {
    await withPage(homes.get("web root"), {}, async (page, open) => {
      await open(examples.get("participant-sheet"));
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator(".no-names").isVisible());
      const heights = await page.locator(".ruled").evaluateAll((rooms) => rooms.map((room) => room.getBoundingClientRect().height));
      assert.ok(heights.length > 2);
      // A line to write on is 7.5 mm, 96 pixels are an inch.
      assert.ok(heights.every((height) => height >= (7.5 / 25.4) * 96 - 1), `${heights}`);
    });
  });
});

describe("accessibility", () => {
  /** Each state that a reader can meet: what to open, and what to do there. */
  const states = {
    "task": [TASK, async () => {}],
    "task with a saved note": [
      TASK,
      async (page) => {
        await field(page).fill(TEXT);
        await note(page).locator("[data-action=save]").click();
      },
    ],
    "big screen, start": [TASK, (page) => opener(page).click()],
    "big screen, a step": [
      TASK,
      async (page) => {
        await opener(page).click();
        await press(page, "next");
      },
    ],
    "big screen, paused": [
      TASK,
      async (page) => {
        await opener(page).click();
        await press(page, "next");
        await press(page, "pause");
      },
    ],
    "participant sheet": [examples.get("participant-sheet"), async () => {}],
    "facilitator sheet": [examples.get("facilitator-sheet"), async () => {}],
    "narrowed list with notes": [
      TASK,
      async (page, open) => {
        await field(page).fill(TEXT);
        await note(page).locator("[data-action=save]").click();
        await open(`${LIST}?tid=0-30`);
      },
    ],
  };

  for (const colorScheme of ["light", "dark"]) {
    for (const [name, [path, act]] of Object.entries(states)) {
      test(`${name}: axe finds nothing in ${colorScheme}`, async () => {
        await withPage(homes.get("web root"), { ...AXE_CONTEXT, colorScheme, reducedMotion: "reduce" }, async (page, open) => {
          await open(path);
          await act(page, open);
          assert.deepEqual(await axeViolations(page), []);
        });
      });
    }
  }

  for (const viewport of [{ width: 320, height: 640 }, { width: 320, height: 180 }, { width: 1920, height: 1080 }]) {
    test(`the big screen does not scroll sideways in ${viewport.width} by ${viewport.height}, and all of it can be reached`, async () => {
      await withPage(homes.get("web root"), { viewport, reducedMotion: "reduce" }, async (page, open) => {
        await open(TASK);
        await opener(page).click();
        const count = await page.locator("[data-slide]").count();
        for (let index = 1; index < count; index += 1) {
          const wide = await projector(page).evaluate((dialog) =>
            [dialog, ...dialog.querySelectorAll("*")].filter((one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1).map((one) => one.className),
          );
          assert.deepEqual(wide, []);
          await page.locator("dialog [data-action=next]").scrollIntoViewIfNeeded();
          await press(page, "next");
        }
      });
    });
  }

  test("the buttons of the big screen are large enough to hit", async () => {
    await withPage(homes.get("web root"), {}, async (page, open) => {
      await open(TASK);
      await opener(page).click();
      await press(page, "next");
      for (const button of await projector(page).getByRole("button").all()) {
        const { width, height } = await button.boundingBox();
        assert.ok(width >= 44 && height >= 44, `${await button.textContent()} is ${width} by ${height}`);
      }
    });
  });
});

test("the scripts of the tasks are small", () => {
  for (const name of ["projector", "notes", "filters"]) {
    const { size } = statSync(path.join(SITE_DIR, "static/js", `${name}.js`));
    assert.ok(size <= SCRIPT_MAX_BYTES, `${name}.js is ${size} bytes`);
  }
});
