// Does lokalt.js put a school's own words on every page, as words, and does nothing that is wrong in it break a page?
//
//   HANDBOK_SITE=public node --test tests/browser/local.test.mjs

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { AXE_CONTEXT, axeViolations, mapSite, onePageOfEachKind, openHomes, SITE_DIR, startBrowser, watch } from "./support.mjs";

const examples = onePageOfEachKind(mapSite(SITE_DIR));
const folder = mkdtempSync(path.join(tmpdir(), "handbok-local-"));
const localFile = path.join(folder, "lokalt.js");

let browser, homes;
before(async () => {
  cpSync(SITE_DIR, folder, { recursive: true });
  browser = await startBrowser();
  homes = await openHomes(folder);
});
after(async () => {
  await browser?.close();
  for (const home of homes ?? []) await home.close();
  rmSync(folder, { recursive: true, force: true });
});

const written = (values) => writeFileSync(localFile, `\ufeffvar handbokLokalt = ${JSON.stringify(values, null, 2)};\n`);

async function withPage(home, options, use) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const incidents = watch(page, home);
    await use(page, (address) => page.goto(new URL(address, home.base).href));
    return incidents;
  } finally {
    await context.close();
  }
}

const GOOD = {
  beskjed: "Planleggingsdag 14. august. <b>Husk</b> nøkkelen & boka.",
  navn: "Nordlia skole",
  logo: "static/img/icon.svg",
  Kontakt: "mailto:kontoret@nordlia.example",
  "Ansvarlig redaktør": "Kari Nordmann",
  Personvern: "https://www.nordlia.example/personvern",
  Kvalitetssystem: "personvern.html",
  "Ring oss": "tel:+4712345678",
  Rektor: "ola@nordlia.example",
  Plan: "rutiner/plan for skolen.pdf",
  "Åpent": "Kl. 8–15.30, og etter avtale",
};

/** What each of these is, nobody should meet on a page. */
const BAD = {
  Skript: "javascript:alert(1)", "Skript 2": "JavaScript:alert(1)", Data: "data:text/html,<script>alert(1)</script>", Usikker: "http://nordlia.example/",
  Annet: "//nordlia.example/x.html", Tall: 12, Liste: ["a"], Langt: "x".repeat(301), logo: "\\\\nordlia.example/logo.png",
  Tom: "mailto:", "Tom 2": "https://", "Uten skjema": "www.nordlia.example/plan", Ark: "rutiner/ark.xlsx", "Annet 2": "/\\nordlia.example/x.html", "Annet 3": "\\\\nordlia.example\\x.html", Garble: "Sm\ufffdr",
};

test("as the site comes, the file is there, says nothing and is loaded in silence", async () => {
  assert.match(readFileSync(path.join(SITE_DIR, "lokalt.js"), "utf8"), /^\ufeff\/\*[^*]*\*\/\nvar handbokLokalt = \{/);
  writeFileSync(localFile, readFileSync(path.join(SITE_DIR, "lokalt.js")));
  for (const home of homes) {
    const incidents = await withPage(home, {}, async (page, open) => {
      const asked = [];
      page.on("request", (request) => asked.push(request.url().slice(home.base.length)));
      await open(examples.get("article"));
      await page.waitForFunction(() => globalThis.handbokLokalt);
      await page.evaluate(() => handbokSok.local);
      assert.ok(asked.includes("lokalt.js"));
      assert.ok(!asked.includes("static/js/local.js"), "nothing is loaded to show nothing");
      assert.equal(await page.locator(".local, .local-notice, .local-name, .local-logo").count(), 0);
    });
    assert.deepEqual(incidents, [], home.name);
  }
});

describe("filled in", () => {
  test("every kind of page shows the words as words, and links that may be followed", async () => {
    written(GOOD);
    for (const home of homes) {
      const incidents = await withPage(home, {}, async (page, open) => {
        for (const [kind, address] of examples) {
          // Sheets of paper and the whole book have no head or foot of the site.
          if (/sheet|whole-book/.test(kind)) continue;
          await open(address);
          await page.locator(".local-notice").waitFor();
          assert.equal(await page.locator(".local-notice").textContent(), GOOD.beskjed, `${home.name} ${kind}`);
          assert.equal(await page.locator(".local-name").textContent(), GOOD.navn);
          const links = await page.locator(".site-footer a").evaluateAll((all) => all.map(({ textContent, href }) => `${textContent} ${href}`));
          assert.ok(links.includes(`Kontakt ${GOOD.Kontakt}`), links.join("\n"));
          assert.ok(links.includes(`Kvalitetssystem ${new URL("personvern.html", home.base).href}`), links.join("\n"));
          assert.ok(links.includes(`Ring oss ${GOOD["Ring oss"]}`), links.join("\n"));
          assert.ok(links.includes("Rektor mailto:ola@nordlia.example"), links.join("\n"));
          assert.ok(links.includes(`Plan ${new URL("rutiner/plan%20for%20skolen.pdf", home.base).href}`), links.join("\n"));
          assert.deepEqual(await page.locator(".colophon .local").allTextContents(), ["Ansvarlig redaktør: Kari Nordmann", `Åpent: ${GOOD["Åpent"]}`]);
          // The book has a link of that name: it leads to the school's page instead, and stands there once.
          assert.deepEqual(links.filter((link) => link.startsWith("Personvern ")), [`Personvern ${GOOD.Personvern}`]);
          assert.match(await page.locator(".site-footer").textContent(), /Ansvarlig redaktør: Kari Nordmann/);
          assert.ok(await page.locator(".local-logo").evaluate((image) => image.decode().then(() => image.naturalWidth > 0)));
        }
      });
      assert.deepEqual(incidents, [], home.name);
    }
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing, and nothing is wider than a phone (${colorScheme})`, async () => {
      written(GOOD);
      await withPage(homes[0], { ...AXE_CONTEXT, colorScheme, viewport: { width: 320, height: 700 } }, async (page, open) => {
        await open(examples.get("article"));
        await page.locator(".local-notice").waitFor();
        await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.endsWith("local.css")));
        assert.deepEqual(await axeViolations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      });
    });
  }

  test("the page that tests itself says that all is well", async () => {
    written(GOOD);
    await withPage(homes[0], {}, async (page, open) => {
      await open("selvtest.html");
      await page.locator("[data-test=local][data-state=ok]").waitFor();
    });
  });
});

describe("with faults", () => {
  test("what is wrong is shown on no page, and the rest is", async () => {
    written({ ...BAD, navn: "Nordlia skole" });
    for (const home of homes) {
      const incidents = await withPage(home, {}, async (page, open) => {
        await open(examples.get("article"));
        await page.locator(".local-name").waitFor();
        const shown = await page.locator("body").innerHTML();
        for (const value of ["javascript:", "JavaScript:", "data:", "http://nordlia", "//nordlia", "xxxxxxxx"]) assert.ok(!shown.includes(value), value);
        assert.equal(await page.locator(".local, .local-logo").count(), 0);
      });
      assert.deepEqual(incidents, [], home.name);
    }
  });

  test("the page that tests itself names each, with what to do", async () => {
    written(BAD);
    await withPage(homes[0], {}, async (page, open) => {
      await open("selvtest.html");
      const row = page.locator("[data-test=local][data-state=fault]");
      await row.waitFor();
      const said = await row.locator(".detail").allTextContents();
      assert.deepEqual(said.map((text) => text.split(":")[0]), Object.keys(BAD).map((label) => `«${label}»`));
      assert.match(said[0], /https:, mailto: eller tel:/);
      assert.match(said.at(-1), /UTF-8/);
    });
  });

  const BROKEN = { "a comma is missing": '{\n  "a": "b"\n  "c": "d"\n}', "nothing is said": "undefined", "it is no list": '"Hei"', "it is a number": "5", "it has nothing but a number": '{ "navn": 0 }' };
  for (const [name, text] of Object.entries(BROKEN)) {
    test(`${name}: every page is whole, and the page that tests itself tells of it`, async () => {
      writeFileSync(localFile, `var handbokLokalt = ${text};\n`);
      for (const home of homes) {
        await withPage(home, {}, async (page, open) => {
          await open(examples.get("article"));
          await page.keyboard.press("Control+k");
          await page.getByRole("combobox").fill("læring");
          await page.getByRole("option").first().waitFor();
          await open("selvtest.html");
          await page.locator("[data-test=local][data-state=fault]").waitFor();
          // A browser that reads a file from a disk keeps to itself where it breaks off.
          const said = await page.locator("[data-test=local] .detail").allTextContents();
          if (name === "a comma is missing" && home.name !== "file://") assert.match(said.join(), /lokalt\.js:3: Fila har en skrivefeil/);
        });
      }
    });
  }
});
