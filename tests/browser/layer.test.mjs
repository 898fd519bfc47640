// Does a reader see what is common and what is the school's own: on the page, on paper and in the search? The example
// municipality is built, with its schools.
//
//   node --test tests/browser/layer.test.mjs
//
// HANDBOK names the program.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openStageOf, watch } from "./support.mjs";

const BOOK = fileURLToPath(new URL("../../examples/fjordvik", import.meta.url));

const stage = openStageOf(BOOK, "site-nordlia");

/** Opens a page of the school's site. */
async function open(name, address) {
  const home = stage.homes.find((home) => home.name === name);
  const context = await stage.browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  const incidents = watch(page, home);
  await page.goto(new URL(address, home.base).href);
  return { page, incidents, close: () => context.close() };
}

/** Says what marks an element: its frame, and the words that it begins with. */
const mark = (element) => element.evaluate((node) => {
  const style = getComputedStyle(node);
  return { frame: Number.parseFloat(style.borderInlineStartWidth), line: style.borderInlineStartStyle, words: node.innerText.trim(), shown: node.checkVisibility() };
});

for (const name of ["web root", "file://"]) {
  describe(`from ${name}`, () => {
    for (const media of ["screen", "print"]) {
      test(`an addition says whose it is, on ${media}`, async () => {
        const { page, incidents, close } = await open(name, "skoledagen/god-start.html");
        await page.emulateMedia({ media });
        const boxes = page.locator("section.local");
        assert.equal(await boxes.count(), 2);
        for (const index of [0, 1]) {
          const { frame, line, words, shown } = await mark(boxes.nth(index));
          assert.ok(shown && frame > 3 && line !== "none", `${frame} ${line}`);
          assert.match(words, /^Hos oss: Nordlia skole/);
        }
        assert.deepEqual(incidents, []);
        await close();
      });

      test(`a page of the school's own says so, on ${media}`, async () => {
        const { page, close } = await open(name, "nordlia/vaktplan.html");
        await page.emulateMedia({ media });
        const { frame, line, words, shown } = await mark(page.locator("p.local-mark"));
        assert.ok(shown && frame > 3 && line !== "none", `${frame} ${line}`);
        assert.equal(words, "Lokal side: Nordlia skole");
        await close();
      });
    }

    test("the search tells common and local apart", async () => {
      const { page, incidents, close } = await open(name, "sok.html?q=timen");
      const hits = page.locator(".hit");
      await hits.first().waitFor();
      const local = hits.filter({ hasText: "· Nordlia skole" });
      assert.ok(await local.count() > 0 && await local.count() < await hits.count());
      await page.getByLabel("Nordlia skole").check();
      await page.waitForFunction(() => [...document.querySelectorAll(".hit-kind")].every((kind) => kind.textContent.includes("Nordlia skole")));
      assert.match(page.url(), /opphav=lokalt/);
      await page.getByLabel("Nordlia skole").uncheck();
      await page.getByLabel("Felles", { exact: false }).first().check();
      await page.waitForFunction(() => {
        const kinds = [...document.querySelectorAll(".hit-kind")];
        return kinds.length > 0 && kinds.every((kind) => !kind.textContent.includes("Nordlia skole"));
      });
      assert.deepEqual(incidents, []);
      await close();
    });
  });
}
