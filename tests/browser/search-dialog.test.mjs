// Does the dialog of the search work with the keyboard alone, on a small screen, and whatever is typed?
//
//   HANDBOK_SITE=public node --test tests/browser/search-dialog.test.mjs

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answered, ask, chosenOf, dialogOf, fieldOf, NARROW, NYNORSK_PAGE, openHomes, optionsOf, plain, serve, visit, withPage } from "./search-support.mjs";
import { SITE_DIR } from "./support.mjs";

const TARGET_PX = 44;

openHomes();

describe("the dialog", () => {
  test("opens with what is typed into the field of the page, and gives focus back", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain);
      const opener = page.getByRole("searchbox");
      await opener.focus();
      await page.waitForFunction(() => globalThis.handbokSearch && globalThis.handbokSok.open);
      await page.keyboard.type("tillit", { delay: 20 });
      assert.equal(await fieldOf(page).inputValue(), "tillit");
      await answered(page);
      await page.keyboard.press("Escape");
      assert.equal(await fieldOf(page).inputValue(), "", "the first Escape clears");
      assert.equal(await dialogOf(page).count(), 1);
      await page.keyboard.press("Escape");
      assert.equal(await dialogOf(page).count(), 0, "the second closes");
      assert.ok(await opener.evaluate((field) => field === document.activeElement));
    });
  });

  test("opened from a link, it gives focus back to the link", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain);
      const link = page.locator("main a").first();
      await link.focus();
      await ask(page, "mobbing");
      await page.getByRole("button", { name: "Lukk" }).click();
      assert.ok(await link.evaluate((element) => element === document.activeElement));
    });
  });

  test("keeps to the pattern of a combobox: arrows, Enter, Ctrl+Enter", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain);
      await ask(page, "mobbing");
      const field = fieldOf(page);
      const active = () => field.getAttribute("aria-activedescendant");
      assert.equal(await field.getAttribute("aria-expanded"), "true");
      assert.equal(await chosenOf(page).count(), 0, "nothing is chosen for the reader");
      await page.keyboard.press("ArrowDown");
      assert.equal(await active(), await chosenOf(page).getAttribute("id"));
      assert.equal(await active(), await optionsOf(page).first().getAttribute("id"));
      await page.keyboard.press("ArrowUp");
      assert.equal(await active(), "", "above the first hit is the field");
      await page.keyboard.press("ArrowUp");
      assert.equal(await active(), await optionsOf(page).last().getAttribute("id"));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const address = await optionsOf(page).first().getAttribute("href");
      const [tab] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Control+Enter")]);
      assert.equal(tab.url(), address);
      assert.equal(await dialogOf(page).count(), 1, "the dialog stays");
      await field.press("Home");
      await page.keyboard.type("x");
      assert.equal(await field.inputValue(), "xmobbing", "Home stays in the text");
    });
  });

  test("Enter without a chosen hit leads to all hits", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain, NYNORSK_PAGE);
      await ask(page, "regler & «ro»");
      await Promise.all([page.waitForURL(/sok\.html/), page.keyboard.press("Enter")]);
      assert.equal(await page.getByRole("searchbox").inputValue(), "regler & «ro»");
      await page.locator("main h2").first().waitFor();
    });
  });

  test("shows at most ten pages with three passages each, in excerpts of 150 characters, and a way to the rest", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain);
      await ask(page, "elever og lærere på skolen");
      const groups = dialogOf(page).getByRole("group");
      assert.equal(await groups.count(), 10);
      const counts = await groups.evaluateAll((all) => all.map((group) => group.querySelectorAll("[role=option]").length));
      assert.ok(counts.every((count) => count >= 1 && count <= 3), String(counts));
      for (const text of await page.locator(".hit-text").allTextContents()) assert.ok(text.length <= 150, `${text.length}: ${text}`);
      assert.match(await dialogOf(page).getByRole("link", { name: "Alle treff" }).getAttribute("href"), /sok\.html\?q=elever\+og\+/);
      assert.match(await page.getByRole("status").textContent(), /^\d+ treff på \d+ sider$/);
    });
  });

  test("tells by which other words it found something", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain);
      for (const [query, other] of [["klasseledlse", "klasseledelse"], ["laeringsmiljo", "læringsmiljø"], ["foreldresamarbeid", "samarbeid"]]) {
        await ask(page, query);
        assert.match(await dialogOf(page).innerText(), new RegExp(`Viser også treff på .*${other}`), query);
      }
      await ask(page, "«mobbing regler konsekvenser»");
      assert.match(await dialogOf(page).innerText(), /ingen steder slik etter hverandre/);
    });
  });

  test("when nothing is found, offers words that begin alike, the topics and the register", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain);
      await ask(page, "skoxqwzzkt");
      await page.waitForFunction(() => document.querySelector("dialog a[href$='register.html']"));
      assert.match(await page.getByRole("status").textContent(), /Fant ingenting om «.?skoxqwzzkt.?»/);
      assert.match(await dialogOf(page).innerText(), /Mente du noe av dette\?[^]*sko/);
      assert.ok(await dialogOf(page).getByRole("link", { name: "Klasseledelse" }).count());
      assert.equal(await fieldOf(page).getAttribute("aria-expanded"), "false");
    });
  });

  test("an answer that comes too late is not shown", async () => {
    let release;
    const slow = await serve(SITE_DIR);
    await withPage(slow, {}, async (page) => {
      await page.route("**/search-none.js", async (route) => {
        await new Promise((resolve) => (release = resolve));
        await route.continue();
      });
      await visit(page, slow);
      await ask(page, "mobbing");
      await fieldOf(page).fill("xqwzzkt");
      while (!release) await page.waitForTimeout(20);
      await fieldOf(page).fill("tillit");
      await page.waitForFunction(() => document.querySelector("dialog mark")?.textContent.toLowerCase().startsWith("tillit"));
      release();
      await page.waitForTimeout(400);
      assert.match(await optionsOf(page).first().innerText(), /tillit/i);
    });
    slow.close();
  });

  test("no hit moves under the pointer", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain);
      await ask(page, "mobbing");
      const first = () => optionsOf(page).first().getAttribute("href");
      const before = await first();
      const box = await optionsOf(page).first().boundingBox();
      await fieldOf(page).pressSequentially("x");
      await fieldOf(page).fill("klasseledelse");
      for (let step = 0; step < 10; step += 1) {
        await page.mouse.move(box.x + 20 + step * 5, box.y + 10);
        await page.waitForTimeout(40);
        assert.equal(await first(), before);
      }
      await page.waitForFunction((href) => document.querySelector("dialog [role=option]").href !== href, before);
    });
  });

  test("whatever is typed, nothing breaks or hangs", async () => {
    await withPage(plain, {}, async (page) => {
      await visit(page, plain);
      const queries = [
        "a".repeat(10_000), "regler ".repeat(1_500), '"'.repeat(500), "«»“”\"\"", "AND OR NOT -x +y * ( ) [", "👩‍🏫🎒 mobbing 👍", "שלום مرحبا elev", "\u202emobbing", "<script>alert(1)</script>",
        "%E6%F8", "a\u0300\u0301".repeat(200), "9 A-4 § 12-4 kap. 9 A", "constructor __proto__ toString", "$& $1 {query}",
      ];
      for (const query of queries) {
        const start = Date.now();
        await ask(page, query);
        assert.ok(Date.now() - start < 5_000, `${query.slice(0, 20)} took ${Date.now() - start} ms`);
        assert.ok(!(await dialogOf(page).innerText()).includes("lot seg ikke laste"), query.slice(0, 20));
      }
    });
  });

  test("fits in 320 px, with targets of 44 px", async () => {
    await withPage(plain, { viewport: NARROW }, async (page) => {
      await visit(page, plain);
      for (const query of ["foreldresamarbeid", "xqwzzkt"]) {
        await ask(page, query);
        const sizes = await dialogOf(page).locator("a, button, input").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => [one.textContent.slice(0, 20), one.getBoundingClientRect().height]));
        assert.deepEqual(sizes.filter(([, height]) => height < TARGET_PX), []);
        assert.ok(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth && document.documentElement.scrollWidth <= innerWidth), query);
      }
    });
  });

  test("works on the page for what is not found, however deep", async () => {
    await withPage(plain, { mayFail: true }, async (page) => {
      await visit(page, plain, "en/side/som/ikke/finnes");
      await page.waitForFunction(() => globalThis.handbokSok);
      await ask(page, "tillit");
      assert.ok((await optionsOf(page).first().getAttribute("href")).startsWith(plain.base));
    });
  });
});
