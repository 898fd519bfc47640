// Does the search work for a reader from every home a site may have?
//
//   HANDBOK_SITE=public node --test tests/browser/search.test.mjs

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ask, dialogOf, fieldOf, HOMES, homes, openHomes, optionsOf, visit, withPage } from "./search-support.mjs";

openHomes(HOMES);

for (const homeName of HOMES) {
  describe(`search from ${homeName}`, () => {
    test("nothing of it is loaded before the reader turns to it", async () => {
      const home = homes.get(homeName);
      await withPage(home, {}, async (page) => {
        const requests = [];
        page.on("request", (request) => requests.push(request.url()));
        await visit(page, home);
        const isSearch = (url) => /\/sok\/|search(-engine|-page|-none|-marks)?\.(js|css)/.test(url);
        assert.deepEqual(requests.filter(isSearch), []);
        await page.getByRole("searchbox").focus();
        await page.waitForFunction(() => globalThis.handbokSearch);
        assert.ok(requests.some((url) => url.endsWith("/sok/boot.js")));
        assert.equal(await dialogOf(page).count(), 0, "focus alone does not open it");
      });
    });

    test("Ctrl+K, letters with æ, ø and å, and Enter lead to the section, where the words are marked", async () => {
      const home = homes.get(homeName);
      await withPage(home, {}, async (page) => {
        await visit(page, home, "klasseledelse/klasseledelse.html");
        await ask(page, "læringsmiljø");
        const first = optionsOf(page).first();
        assert.match(await first.innerText(), /Hva er læringsmiljø\?/);
        assert.ok((await first.locator("mark").allTextContents()).every((word) => /læring|miljø/i.test(word)));
        const addresses = await optionsOf(page).evaluateAll((links) => links.map((link) => link.href));
        const target = addresses.findIndex((address) => address.includes("#"));
        for (let step = 0; step <= target; step += 1) await page.keyboard.press("ArrowDown");
        await Promise.all([page.waitForURL(addresses[target]), page.keyboard.press("Enter")]);
        await page.locator("main mark").first().waitFor();
        const isInView = (id) => Math.abs(document.getElementById(id).getBoundingClientRect().top) < innerHeight;
        await page.waitForFunction(isInView, decodeURIComponent(new URL(addresses[target]).hash.slice(1)));
        assert.ok((await page.locator("main mark").allTextContents()).some((word) => /læringsmiljø/i.test(word.replaceAll("\u00ad", ""))));
        const before = await page.locator("main").evaluate((main) => main.textContent.length);
        const button = page.getByRole("button", { name: "Fjern markeringen" });
        const label = (await button.textContent()).length;
        await button.click();
        assert.equal(await page.locator("mark").count(), 0);
        assert.equal(page.url(), addresses[target].replace(/\?sok=[^#]*/, ""));
        assert.equal(await page.locator("main").evaluate((main) => main.textContent.length), before - label, "the text is as it was");
        assert.equal(await button.count(), 0);
      });
    });

    test("all hits, narrowed down, are in the address: reload and back", async () => {
      const home = homes.get(homeName);
      await withPage(home, {}, async (page) => {
        await visit(page, home);
        await page.getByRole("searchbox").click();
        await fieldOf(page).fill("elever");
        await page.keyboard.press("Enter");
        await page.waitForURL(/sok\.html\?q=elever$/);
        const hits = page.locator("main h2");
        await hits.first().waitFor();
        const everything = await page.getByRole("status").textContent();
        assert.match(everything, /^\d+ treff på \d+ sider$/);
        const task = page.getByRole("checkbox", { name: "Oppgave" });
        await task.check();
        await page.waitForURL(/type=oppgave/);
        await page.waitForFunction((before) => document.querySelector("[role=status]").textContent !== before, everything);
        const narrowed = await page.getByRole("status").textContent();
        assert.deepEqual([...new Set(await page.locator(".hit-kind").allTextContents())], ["oppgave"]);
        await page.reload();
        await hits.first().waitFor();
        assert.ok(await task.isChecked());
        assert.equal(await page.getByRole("searchbox").inputValue(), "elever");
        assert.equal(await page.getByRole("status").textContent(), narrowed);
        await page.goBack();
        await page.waitForFunction((text) => document.querySelector("[role=status]")?.textContent === text, everything);
        assert.equal(await task.isChecked(), false);
        await page.goForward();
        await page.waitForFunction((text) => document.querySelector("[role=status]")?.textContent === text, narrowed);
        await Promise.all([page.waitForURL(/\?sok=/), hits.first().getByRole("link").click()]);
        await page.goBack();
        await hits.first().waitFor();
        assert.ok(await task.isChecked(), "the way back from a hit leads to the same hits");
      });
    });
  });
}

for (const homeName of ["web root", "sub-path", "file://"]) {
  test(`without script, from ${homeName}, the page with all hits says so and leads to the register`, async () => {
    const home = homes.get(homeName);
    await withPage(home, { javaScriptEnabled: false }, async (page) => {
      await visit(page, home, "sok.html?q=tillit");
      assert.match(await page.locator("main").innerText(), /skript/);
      await Promise.all([page.waitForURL(/register\.html/), page.locator("main").getByRole("link", { name: "Register A–Å" }).click()]);
    });
  });
}
