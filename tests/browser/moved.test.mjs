// Do old addresses lead on, to the page and to the place on it? The handbook has none yet, so a small book is built that has.
//
//   node --test tests/browser/moved.test.mjs
//
// HANDBOK names the program.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openHomes, startBrowser, watch } from "./support.mjs";

const HANDBOK = path.resolve(process.env.HANDBOK ?? path.join(process.env.CARGO_TARGET_DIR ?? "target", "release/handbok"));
const BOOK = fileURLToPath(new URL("../sites/old-addresses", import.meta.url));

let browser;
let folder;
let homes;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "handbok-"));
  cpSync(BOOK, folder, { recursive: true });
  execFileSync(HANDBOK, ["build", "--book", folder, "--output", path.join(folder, "site")], { stdio: "pipe" });
  browser = await startBrowser();
  homes = new Map((await openHomes(path.join(folder, "site"))).map((home) => [home.name, home]));
});

after(async () => {
  await browser?.close();
  for (const home of homes?.values() ?? []) await home.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const name of ["web root", "sub-path", "file://"]) {
  describe(`from ${name}`, () => {
    for (const [old, today] of [
      ["ro/stillhet.html", "ro/arbeidsro.html"],
      ["ro/stillhet.html#gode-rad", "ro/arbeidsro.html#gode-rad"],
      ["ro/stillhet/oppstart.html", "ro/arbeidsro/starten.html"],
    ]) {
      test(`${old} leads to ${today}`, async () => {
        const home = homes.get(name);
        const context = await browser.newContext();
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
      const home = homes.get(name);
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 800, height: 200 } });
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
