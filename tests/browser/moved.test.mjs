// Do old addresses lead on, to the page and to the place on it? The handbook has none yet, so a small book is built that has.
//
//   node --test tests/browser/moved.test.mjs
//
// HANDBOK names the program.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openStageOf, watch } from "./support.mjs";

const BOOK = fileURLToPath(new URL("../sites/old-addresses", import.meta.url));

const stage = openStageOf(BOOK, "site");

for (const name of ["web root", "sub-path", "file://"]) {
  describe(`from ${name}`, () => {
    for (const [old, today] of [
      ["ro/stillhet.html", "ro/arbeidsro.html"],
      ["ro/stillhet.html#gode-rad", "ro/arbeidsro.html#gode-rad"],
      ["ro/stillhet/oppstart.html", "ro/arbeidsro/starten.html"],
    ]) {
      test(`${old} leads to ${today}`, async () => {
        const home = stage.homes.find((home) => home.name === name);
        const context = await stage.browser.newContext();
        const page = await context.newPage();
        const incidents = watch(page, home);
        await page.goto(new URL(old, home.base).href);
        await page.waitForURL(new URL(today, home.base).href);
        await page.locator("main h1").waitFor();
        assert.deepEqual(incidents, []);
        await context.close();
      });
    }

    test("an old place on a page is still there, without script", async () => {
      const home = stage.homes.find((home) => home.name === name);
      const context = await stage.browser.newContext({ javaScriptEnabled: false, viewport: { width: 800, height: 200 } });
      const page = await context.newPage();
      await page.goto(new URL("ro/arbeidsro.html#rad-hysj", home.base).href);
      const isInSight = async () => {
        const { y } = await page.locator("#rad-vent").boundingBox();
        return y >= 0 && y < 200;
      };
      // The browser scrolls when the styles have come.
      for (let tries = 0; tries < 50 && !(await isInSight()); tries += 1) await page.waitForTimeout(100);
      assert.ok(await isInSight(), "the advice that stands in for it is in sight");
      await context.close();
    });
  });
}
