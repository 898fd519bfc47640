// Does the page with all hits show what there is, and is the search for everybody?
//
//   HANDBOK_SITE=public node --test tests/browser/search-page.test.mjs

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ask, chosenOf, dialogOf, NARROW, NYNORSK_PAGE, openHomes, plain, visit, withPage } from "./search-support.mjs";
import { AXE_CONTEXT, axeViolations } from "./support.mjs";

openHomes();

describe("the page with all hits", () => {
  test("shows twenty pages, then more, and how the words were understood", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain, "sok.html?q=klasseledelse");
      const pages = page.locator("main h2");
      await pages.first().waitFor();
      assert.equal(await pages.count(), 20);
      await page.getByRole("button", { name: "Vis flere" }).click();
      await page.waitForFunction(() => document.querySelectorAll("main h2").length > 20);
      assert.ok(await pages.nth(20).getByRole("link").evaluate((link) => link === document.activeElement));
      await page.getByText("Slik ble søket tolket").click();
      await page.locator(".search-explained li", { hasText: /klasseledelse: .*\(som skrevet, 1\)/ }).waitFor();
    });
  });

  test("the counts at the boxes hold", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain, "sok.html?q=trygt+skolemilj%C3%B8");
      await page.locator("main h2").first().waitFor();
      const label = page.locator("label", { hasText: /^ *Råd/ });
      const promised = Number(await label.locator("[data-count]").textContent());
      await label.click();
      await page.waitForFunction((count) => document.querySelector("[role=status]").textContent.includes(`på ${count} side`), promised);
      await page.getByRole("checkbox", { name: "Nynorsk" }).check();
      await page.waitForURL(/type=rad&sprak=nn/);
      await page.waitForFunction(() => [...document.querySelectorAll(".search-hits > *")].every((group) => group.lang === "nn"));
    });
  });

  test("choices that leave nothing can be undone", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain, "sok.html?q=klasseledelse&type=lov&sprak=nn");
      await page.getByRole("button", { name: "Vis alle treff" }).click();
      await page.locator("main h2").first().waitFor();
      assert.match(page.url(), /\?q=klasseledelse$/);
    });
  });

  test("letters typed there are one step back", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain, "sok.html?q=tillit");
      await page.locator("main h2").first().waitFor();
      await page.getByRole("searchbox").fill("");
      await page.keyboard.type("mobbing", { delay: 100 });
      await page.waitForURL(/q=mobbing/);
      await page.goBack();
      await page.waitForURL(/q=tillit/);
      assert.equal(await page.getByRole("searchbox").inputValue(), "tillit");
    });
  });

  test("does not scroll sideways at 320 px", async () => {
    await withPage(plain, { viewport: NARROW }, async (page) => {
      await visit(page, plain, "sok.html?q=opplæringslova+kvalitetsutviklingsarbeid");
      await page.locator("main h2").first().waitFor();
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  });
});

describe("accessibility of the search", () => {
  const states = [
    ["the dialog with hits", "index.html", "klasseledlse"],
    ["the dialog with hits, nynorsk", NYNORSK_PAGE, "foreldresamarbeid"],
    ["the dialog without hits", "index.html", "xqwzzkt"],
    ["the page with all hits", "sok.html?q=elever&type=rad", ""],
    ["a page with marks", "klasseledelse/klasseledelse.html?sok=klasseledelse", ""],
  ];
  for (const colorScheme of ["light", "dark"]) {
    for (const [name, address, query] of states) {
      test(`${name}: axe finds nothing in ${colorScheme}`, async () => {
        await withPage(plain, { ...AXE_CONTEXT, colorScheme, reducedMotion: "reduce" }, async (page) => {
          await visit(page, plain, address);
          if (query) {
            await ask(page, query);
            await page.keyboard.press("ArrowDown");
          } else {
            await page.locator("mark").first().waitFor();
            await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
          }
          assert.deepEqual(await axeViolations(page), []);
        });
      });
    }
  }

  test("a hit in the other form of Norwegian says so, and the words around it are in the page's own", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain, NYNORSK_PAGE);
      await ask(page, "klasseledelse");
      assert.match(await dialogOf(page).innerText(), /Alle treff/);
      assert.match(await page.getByRole("status").textContent(), /sider/);
      const languages = await dialogOf(page).getByRole("group").evaluateAll((groups) => groups.map((group) => group.lang));
      assert.ok(languages.includes("nb"));
      assert.equal(await dialogOf(page).getAttribute("lang"), "nn");
      assert.ok((await page.locator(".hit-kind").evaluateAll((kinds) => kinds.map((kind) => kind.lang))).every((lang) => lang === "nn"));
    });
  });

  test("in forced colours, the chosen hit has a frame", async () => {
    await withPage(plain, { forcedColors: "active" }, async (page) => {
      await visit(page, plain);
      await ask(page, "mobbing");
      await page.keyboard.press("ArrowDown");
      assert.equal(await chosenOf(page).evaluate((option) => getComputedStyle(option).outlineStyle), "solid");
    });
  });

  test("nothing of it is printed", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain, "klasseledelse/klasseledelse.html?sok=klasseledelse");
      await page.locator("main mark").first().waitFor();
      await ask(page, "mobbing");
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator("dialog").isVisible(), false);
      assert.equal(await page.locator(".unmark").isVisible(), false);
      assert.equal(await page.locator("main mark").first().evaluate((mark) => getComputedStyle(mark).backgroundColor), "rgba(0, 0, 0, 0)");
    });
  });
});
