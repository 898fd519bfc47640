// Does the search work in a book so large that its index comes in pieces, with words that look like HTML?
//
//   HANDBOK=target/release/handbok node --test tests/browser/search-pieces.test.mjs
//
// HANDBOK builds a book of its own: the handbook has neither hundreds of pages nor such titles.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { answered, ask, dialogOf, openHomes, optionsOf, serve, visit, withPage } from "./search-support.mjs";

const HANDBOK = path.resolve(process.env.HANDBOK ?? path.join(process.env.CARGO_TARGET_DIR ?? "target", "release/handbok"));

let ownSite;
const cleanUp = [];

openHomes([]);
before(() => {
  ownSite = buildOwnSite();
});
after(() => {
  for (const done of cleanUp) done();
});

/** A book of more than three hundred pages, so that its index comes in pieces, with what HTML would make of it in its words. */
function buildOwnSite() {
  const folder = mkdtempSync(path.join(tmpdir(), "handbok-sok-"));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const page = (title, words) => {
    const body = words.replace(/[<>]/g, "\\$&");
    return `+++\ntitle = '${title}'\nsummary = 'Om ${words}'\n+++\n\nVi skriver om ${body}.\n\n## Mer om det\n\nOg enda mer om ${body}.\n`;
  };
  write("book.toml", 'title = "Prøvebok"\nlanguage = "nb"\n');
  write("content/index.md", page("Prøvebok", "alt mulig"));
  write("content/fare/index.md", page("Fare", "farlige ting"));
  write("content/fare/bilde.md", page("<img src=x onerror=document.title=1> bildefelle", "bildefelle & <b>fet skrift</b>"));
  // Made-up words, so many that the dictionary is cut up.
  const syllables = ["ba", "de", "fi", "go", "lu", "my", "nø", "på", "ra", "se", "ti", "vo"];
  const word = (number) => [1, 12, 144, 1728].map((place) => syllables[Math.floor(number / place) % 12]).join("");
  for (let number = 0; number < 320; number += 1) {
    const words = Array.from({ length: 30 }, (_, index) => word(number * 30 + index)).join(" ");
    write(`content/fare/side${number}.md`, page(`Side ${number}`, `brøken og ${words}`));
  }
  execFileSync(HANDBOK, ["build", "--book", folder, "--output", path.join(folder, "ut")], { stdio: "pipe" });
  return path.join(folder, "ut");
}

describe("a book whose index comes in pieces", () => {
  test("loads the pieces it needs, and shows words that look like HTML as words", async () => {
    const home = await serve(ownSite);
    try {
      await withPage(home, {}, async (page) => {
        await visit(page, home);
        await ask(page, "bildefelle");
        assert.match(await optionsOf(page).first().innerText(), /<img src=x onerror=document\.title=1> bildefelle/);
        assert.equal(await page.locator("dialog img, dialog b").count(), 0);
        assert.equal(await page.title(), "Prøvebok");
        await page.keyboard.press("ArrowDown");
        await Promise.all([page.waitForURL(/bilde\.html\?sok=/), page.keyboard.press("Enter")]);
        await page.locator("main mark").first().waitFor();
        assert.equal(await page.locator("main img").count(), 0);
        await ask(page, "<img src=x onerror=alert(1)>");
        await page.keyboard.press("Enter");
        await page.waitForURL(/sok\.html/);
        await page.getByRole("status").waitFor();
        assert.equal(await page.locator("main img").count(), 0);
        await visit(page, home, "sok.html?q=br%C3%B8ken");
        await page.locator("main h2").first().waitFor();
        assert.match(await page.getByRole("status").textContent(), /på 3\d\d sider/);
      });
    } finally {
      home.close();
    }
  });

  test("shows the first hits of a phrase without all texts, and says that there may be more", async () => {
    const home = await serve(ownSite);
    try {
      await withPage(home, {}, async (page) => {
        const texts = new Set();
        page.on("request", (request) => /sok\/f\d/.test(request.url()) && texts.add(request.url()));
        await visit(page, home);
        await ask(page, "«skriver om brøken»");
        assert.equal(await dialogOf(page).getByRole("group").count(), 10);
        await page.waitForFunction(() => /^Minst \d+ treff$/.test(document.querySelector("dialog [role=status]").textContent));
        const first = texts.size;
        await visit(page, home, `sok.html?q=${encodeURIComponent("«skriver om brøken»")}`);
        await page.locator("main h2").first().waitFor();
        assert.equal(await page.getByRole("status").textContent(), "320 treff på 320 sider");
        assert.ok(first < texts.size / 2, `${first} and ${texts.size} files of texts`);
      });
    } finally {
      home.close();
    }
  });

  test("a missing piece of the words: a message, and other questions are answered", async () => {
    const pieces = readdirSync(path.join(ownSite, "sok")).filter((name) => /^d\d/.test(name));
    assert.ok(pieces.length > 1, `${pieces.length} pieces`);
    const home = await serve(ownSite, {}, (name) => (/^sok\/d1\./.test(name) ? null : undefined));
    try {
      await withPage(home, { mayFail: true }, async (page) => {
        await visit(page, home);
        const texts = [];
        for (const query of ["bababade", "brøken", "gogogode", "mymymyde", "tititide", "vovovode"]) {
          await ask(page, query);
          texts.push(await dialogOf(page).innerText());
        }
        assert.ok(texts.some((text) => text.includes("lot seg ikke laste")), "one of them needs the piece");
        assert.ok(texts.some((text) => /\d+ treff/.test(text)), "one of them does not");
      });
    } finally {
      home.close();
    }
  });
});
