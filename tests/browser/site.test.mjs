// Does the finished site work in a browser, wherever it lies and however it is read?
//
//   HANDBOK_SITE=public node --test tests/browser/*.test.mjs
//
// Every journey is made from a web root, from a sub-path and from file://. The servers send the strict content policy.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  AXE_CONTEXT, axeViolations, clickLinkTo, findWay, mapSite, onePageOfEachKind, openHomes, sidewaysOverflow, SITE_DIR, startBrowser, storedItems, watch,
} from "./support.mjs";

const KINDS = [
  "home", "topic", "article", "task", "participant-sheet", "facilitator-sheet", "tasks", "paths", "path", "programmes", "terms",
  "references", "law", "register", "page", "whole-book", "not-found", "host-guide", "self-test",
];
const HOME_NAMES = ["web root", "sub-path", "file://"];

const NARROW_PX = 320;

const pages = mapSite(SITE_DIR);
const examples = onePageOfEachKind(pages);

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

/** Runs `use` with a new page in a browser context of its own, so that no test sees what another has left. */
async function withPage(options, use) {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

function kindOf(page) {
  return page.locator("body").getAttribute("data-page");
}

test("the site has a page of every kind within reach of the front page", () => {
  assert.deepEqual(KINDS.filter((kind) => !examples.has(kind)), [], `kinds missing in ${SITE_DIR}`);
});

for (const homeName of HOME_NAMES) {
  describe(`from ${homeName}`, () => {
    test("links lead from the front page to a topic, an article and a reflection task", async () => {
      const way = findWay(pages, ["home", "topic", "article", "task"]);
      assert.ok(way, "no way of links from the front page over a topic and an article to a task");
      const home = homes.get(homeName);
      await withPage({}, async (page) => {
        const incidents = watch(page, home);
        await page.goto(new URL(way[0], home.base).href);
        for (const next of way.slice(1)) {
          await clickLinkTo(page, home, next);
          assert.equal(await kindOf(page), pages.get(next).kind);
          assert.ok(await page.getByRole("heading", { level: 1 }).isVisible(), `${next} shows its heading`);
        }
        assert.deepEqual(incidents, []);
        assert.deepEqual(await storedItems(page), []);
      });
    });

    test("ten pages can be read, and their scripts used, with nothing said, stored or asked of others", async () => {
      const home = homes.get(homeName);
      await withPage({}, async (page) => {
        const incidents = watch(page, home);
        const articles = [...pages].filter(([, { kind }]) => kind === "article").slice(0, 8);
        for (const path of ["index.html", ...articles.map(([path]) => path), "oppgaver.html"]) {
          await page.goto(new URL(path, home.base).href);
          await page.keyboard.press("End");
          const link = page.locator("main :is(.citation, .term)").first();
          if (await link.count()) await link.press("Enter");
        }
        await page.keyboard.press("Control+k");
        await page.getByRole("combobox").first().waitFor();
        assert.deepEqual(incidents, []);
        assert.deepEqual(await storedItems(page), []);
      });
    });

    test("what the policy of the page stops does not pass unseen", async () => {
      const home = homes.get(homeName);
      await withPage({}, async (page) => {
        const incidents = watch(page, home);
        await page.goto(new URL(examples.get("article"), home.base).href);
        await page.evaluate(putTextAsHtml);
        const isSeen = () => incidents.some((incident) => incident.includes("the policy stops require-trusted-types-for"));
        // The browser tells of it when it has time.
        for (let tries = 0; tries < 50 && !isSeen(); tries += 1) await page.waitForTimeout(100);
        assert.ok(isSeen(), incidents.join("\n"));
      });
    });

    for (const [kind, path] of examples) {
      test(`${kind}: opens quietly and leaves nothing behind`, async () => {
        const home = homes.get(homeName);
        await withPage({}, async (page) => {
          const incidents = watch(page, home);
          await page.goto(new URL(path, home.base).href, { waitUntil: "load" });
          assert.deepEqual(incidents, []);
          assert.deepEqual(await storedItems(page), []);
        });
      });
    }

    test("without script, every kind of page shows all its text", async () => {
      const home = homes.get(homeName);
      await withPage({ javaScriptEnabled: false }, async (page) => {
        const incidents = watch(page, home);
        for (const path of examples.values()) {
          await page.goto(new URL(path, home.base).href);
          assert.deepEqual(await page.evaluate(hiddenTexts), [], `text hidden on ${path}`);
        }
        assert.deepEqual(incidents, []);
      });
    });

    test("without script, the search form leads to the register", async () => {
      const home = homes.get(homeName);
      await withPage({ javaScriptEnabled: false }, async (page) => {
        const incidents = watch(page, home);
        for (const path of ["index.html", examples.get("article")]) {
          await page.goto(new URL(path, home.base).href);
          await page.locator('input[type="search"]:visible').first().fill("regler");
          await Promise.all([page.waitForURL(/\/register\.html(\?|$)/), page.keyboard.press("Enter")]);
          assert.equal(await kindOf(page), "register");
        }
        assert.deepEqual(incidents, []);
      });
    });
  });
}

describe("an address that is not there", () => {
  const depths = ["borte.html", "klasseledelse/borte.html", "a/b/c/d/e/f/borte.html"];
  for (const homeName of ["web root", "sub-path"]) {
    for (const depth of [...depths, ...(homeName === "web root" ? ["a/b/c/d/e/f/g/h/i/j/borte.html"] : [])]) {
      test(`${homeName}, ${depth}: the page for it has its looks, its links and its search`, async () => {
        const home = homes.get(homeName);
        await withPage({}, async (page) => {
          await page.goto(new URL(depth, home.base).href);
          const style = await page.waitForFunction(() => document.querySelector("link[rel=stylesheet]").sheet);
          assert.ok(style);
          await page.waitForFunction(() => globalThis.handbokSok);
          const astray = await page.evaluate((base) => [...document.querySelectorAll("[href]")].map(({ href }) => href ?? "").filter((href) => !href.startsWith(base)), home.base);
          assert.deepEqual(astray.filter((href) => !href.includes("#")), []);
          await page.locator("main a").first().click();
          assert.equal(await kindOf(page), "register");
        });
      });
    }
  }
});

describe("accessibility", () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const [kind, path] of examples) {
      test(`${kind}: axe finds nothing in ${colorScheme}`, async () => {
        await withPage({ ...AXE_CONTEXT, colorScheme, reducedMotion: "reduce" }, async (page) => {
          await page.goto(new URL(path, homes.get("web root").base).href);
          await page.evaluate(openDetails);
          assert.deepEqual(await axeViolations(page), []);
        });
      });
    }
  }
});

describe(`${NARROW_PX} px wide`, () => {
  for (const [kind, path] of examples) {
    test(`${kind}: does not scroll sideways`, async () => {
      await withPage({ viewport: { width: NARROW_PX, height: 640 } }, async (page) => {
        await page.goto(new URL(path, homes.get("web root").base).href);
        await page.evaluate(openDetails);
        assert.deepEqual(await page.evaluate(sidewaysOverflow), []);
      });
    });
  }

  test("no article scrolls sideways, whatever words stand in it", async () => {
    await withPage({ viewport: { width: NARROW_PX, height: 640 } }, async (page) => {
      for (const [path] of [...pages].filter(([, { kind }]) => kind === "article")) {
        await page.goto(new URL(path, homes.get("web root").base).href);
        assert.deepEqual(await page.evaluate(sidewaysOverflow), [], path);
      }
    });
  });
});

describe("print", () => {
  test("an article prints to PDF, without navigation and with all details open", async () => {
    await withPage({}, async (page) => {
      await page.goto(new URL(examples.get("article"), homes.get("web root").base).href);
      assert.ok((await page.locator("nav").count()) > 0, "the article page has navigation on screen");
      await page.emulateMedia({ media: "print" });
      assert.deepEqual(await page.evaluate(visibleNavigation), [], "navigation is printed");
      assert.deepEqual(await page.evaluate(closedDetails), [], "details are closed in print");
      const pdf = await page.pdf({ format: "A4" });
      assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
    });
  });
});

// --- Functions that run in the page. They see nothing of this file. ---

/**
 * Lists the texts of the page's main part that a reader cannot get at: all but what is in closed details, dialogs and status lines, and the
 * title page of the printed book.
 */
function hiddenTexts() {
  const main = document.querySelector("main");
  if (!main) return ["the page has no <main>"];
  const readable = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, figcaption, summary, pre";
  const setAside = "details:not([open]) > :not(summary), dialog, [role=status], [hidden][data-enhance], .title-page";
  const isSetAside = (element) => element.closest(setAside) !== null;
  return [...main.querySelectorAll(readable)]
    .filter((element) => element.textContent.trim() && !isSetAside(element))
    .filter((element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`);
}

/** Does what no page may, and waits until that has been told. */
function putTextAsHtml() {
  return new Promise((resolve) => {
    addEventListener("securitypolicyviolation", () => setTimeout(resolve), { once: true });
    try {
      document.body.innerHTML = "<b>x</b>";
    } catch {
      // This is what the policy is for.
    }
  });
}

function openDetails() {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

function visibleNavigation() {
  return [...document.querySelectorAll("nav")]
    .filter((nav) => nav.checkVisibility())
    .map((nav) => nav.getAttribute("aria-label") ?? nav.textContent.trim().slice(0, 40));
}

function closedDetails() {
  return [...document.querySelectorAll("main details > :not(summary)")]
    .filter((element) => !element.checkVisibility())
    .map((element) => element.textContent.trim().slice(0, 40));
}
