// What does a reader meet when something of the search is missing?
//
//   HANDBOK_SITE=public node --test tests/browser/search-missing.test.mjs

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { ask, dialogOf, fieldOf, openHomes, optionsOf, plain, serve, visit, withPage } from "./search-support.mjs";
import { SITE_DIR } from "./support.mjs";

openHomes();

describe("when something of the search is missing", () => {
  const textFile = /^sok\/f0\./;

  /** Runs `use` on a host that sends other files than those of the site. */
  async function withAltered(altered, use, siteDir = SITE_DIR) {
    const home = await serve(siteDir, {}, altered);
    try {
      await withPage(home, { mayFail: true }, (page) => use(page, home));
    } finally {
      home.close();
    }
  }

  test("a part that does not load is asked for once more, then there is a message, and the page goes on", async () => {
    let count = 0;
    await withAltered((name) => (textFile.test(name) ? ((count += 1), null) : undefined), async (page, home) => {
      await visit(page, home);
      await page.keyboard.press("Control+k");
      await fieldOf(page).fill("mobbing");
      await page.getByText("En del av søket lot seg ikke laste").waitFor();
      assert.equal(count, 2);
      const register = dialogOf(page).getByRole("link", { name: "Register A–Å" });
      assert.equal(await register.getAttribute("href"), `${home.base}register.html`);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      assert.equal(await dialogOf(page).count(), 0);
    });
  });

  test("a part that comes at the second try is as good", async () => {
    let count = 0;
    await withAltered((name) => (textFile.test(name) && (count += 1) === 1 ? null : undefined), async (page, home) => {
      await visit(page, home);
      await ask(page, "mobbing");
      assert.ok(await optionsOf(page).count());
    });
  });

  for (const missing of [/search-engine\.js$/, /sok\/boot\.js$/, /sok\/ui\./, /search\.js$/]) {
    test(`without ${missing.source}, the form leads to the register, and says why`, async () => {
      await withAltered((name) => (missing.test(name) ? null : undefined), async (page, home) => {
        await visit(page, home);
        await page.getByRole("searchbox").focus();
        await page.getByRole("alert").waitFor();
        assert.match(await page.getByRole("alert").textContent(), /lot seg ikke laste/);
        await page.getByRole("searchbox").fill("tillit");
        await Promise.all([page.waitForURL(/register\.html\?q=tillit/), page.keyboard.press("Enter")]);
      });
    });
  }

  test("parts of two editions: a message asks the reader to load the page again", async () => {
    const version = /\.([0-9a-f]+)\.js$/.exec(readdirSync(path.join(SITE_DIR, "sok")).find((name) => name.startsWith("f0.")))[1];
    const altered = (name) => (textFile.test(name) ? readFileSync(path.join(SITE_DIR, name), "utf8").replace(version, "annen") : undefined);
    await withAltered(altered, async (page, home) => {
      await visit(page, home);
      await page.keyboard.press("Control+k");
      await fieldOf(page).fill("mobbing");
      await page.getByText("Søket er oppdatert").waitFor();
      await Promise.all([page.waitForEvent("load"), page.getByRole("link", { name: "Last siden på nytt" }).click()]);
    });
  });

  test("an index of another format: the same message", async () => {
    const altered = (name) => (name === "sok/boot.js" ? readFileSync(path.join(SITE_DIR, name), "utf8").replace('"boot","1 ', '"boot","999 ') : undefined);
    await withAltered(altered, async (page, home) => {
      await visit(page, home);
      await page.keyboard.press("Control+k");
      await fieldOf(page).fill("mobbing");
      await page.getByText("Søket er oppdatert").waitFor();
    });
  });

  test("an index that was kept too long gives way to that of today", async () => {
    const boot = readFileSync(path.join(SITE_DIR, "sok/boot.js"), "utf8");
    const old = boot.replaceAll(/handbokSok\("[0-9a-f]+"/g, 'handbokSok("gammel"');
    await withAltered((name, search) => (name === "sok/boot.js" && !search ? old : undefined), async (page, home) => {
      await visit(page, home);
      await ask(page, "mobbing");
      assert.ok(await optionsOf(page).count());
    });
  });

  test("an old link for marks with nothing in it does no harm", async () => {
    await withPage(plain, {}, async (page) => {
      for (const sok of ["", "+++", "%F0%9F%98%80", "x".repeat(5_000), ".*+(["]) {
        await visit(page, plain, `klasseledelse/klasseledelse.html?sok=${sok}`);
        await page.waitForTimeout(150);
        assert.equal(await page.locator("mark").count(), 0);
      }
    });
  });
});
