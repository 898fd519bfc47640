// Does the search work for a reader: from every home, with the keyboard alone, on a small screen, and when something of it is missing?
//
//   HANDBOK_SITE=public HANDBOK=target/release/handbok node --test tests/browser/search.test.mjs
//
// HANDBOK builds a book of its own for what the handbook does not have: hundreds of pages, and titles that look like HTML.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { AXE_CONTEXT, axeViolations, CONTENT_POLICY, SITE_DIR, startBrowser, storedItems, watch } from "./support.mjs";

const HANDBOK = path.resolve(process.env.HANDBOK ?? path.join(process.env.CARGO_TARGET_DIR ?? "target", "release/handbok"));
const NYNORSK_PAGE = "relasjoner/elevar-imellom.html";
const NARROW = { width: 320, height: 640 };
const TARGET_PX = 44;
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml" };

// --- Homes ---

/** What a host may do to the files, besides putting them at its root. */
const HOSTS = {
  "web root": {},
  "sub-path": { mount: "/a/b/c/" },
  "a host that sends scripts as plain text": { script: "text/plain", sniffs: true },
  "a host that says its scripts are Latin-1": { script: "text/javascript; charset=iso-8859-1" },
};
const HOMES = [...Object.keys(HOSTS), "file://"];

/** Serves a folder. What `altered` returns for a file of the site is sent in its place; `null` is a file that is not there. */
async function serve(siteDir, { mount = "/", policy = CONTENT_POLICY, script, sniffs = false } = {}, altered = () => undefined) {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, "http://localhost");
    const name = decodeURIComponent(pathname).slice(mount.length) || "index.html";
    const file = path.join(siteDir, name);
    const other = altered(name, search);
    const isThere = other !== null && pathname.startsWith(mount) && path.extname(name) && existsSync(file);
    const type = TYPES[path.extname(isThere ? name : "404.html")] ?? "application/octet-stream";
    response.statusCode = isThere ? 200 : 404;
    response.setHeader("Content-Type", (script && type === TYPES[".js"] && script) || type);
    response.setHeader("Content-Security-Policy", policy);
    if (!sniffs) response.setHeader("X-Content-Type-Options", "nosniff");
    response.end(other ?? readFileSync(isThere ? file : path.join(siteDir, "404.html")));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => (server.closeAllConnections(), server.close());
  return { base: `http://127.0.0.1:${server.address().port}${mount}`, close };
}

let browser, homes, plain, ownSite;
const cleanUp = [];

before(async () => {
  browser = await startBrowser();
  homes = new Map([["file://", { base: pathToFileURL(SITE_DIR + path.sep).href, close() {} }]]);
  for (const [name, host] of Object.entries(HOSTS)) homes.set(name, await serve(SITE_DIR, host));
  plain = homes.get("web root");
  ownSite = buildOwnSite();
});

after(async () => {
  await browser?.close();
  for (const home of homes?.values() ?? []) home.close();
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

/** Runs `use` with a new page, and holds against the page all that a reader should never meet. */
async function withPage(home, options, use) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const incidents = watch(page, home);
    await use(page, incidents);
    if (!options.mayFail) assert.deepEqual(incidents, []);
    if (!options.mayFail && page.url().startsWith(home.base)) assert.deepEqual(await storedItems(page), []);
  } finally {
    await context.close();
  }
}

const visit = (page, home, address = "index.html") => page.goto(new URL(address, home.base).href);
const dialogOf = (page) => page.locator("dialog[open]");
const fieldOf = (page) => dialogOf(page).getByRole("combobox");
const optionsOf = (page) => dialogOf(page).getByRole("option");
const chosenOf = (page) => dialogOf(page).getByRole("option", { selected: true });

/** Opens the dialog, asks, and waits for the answer to this question. */
async function ask(page, query) {
  await page.keyboard.press("Control+k");
  await fieldOf(page).waitFor();
  await fieldOf(page).fill("");
  await page.keyboard.insertText(query);
  await answered(page);
}

/** The count comes half a second after the last letter. */
async function answered(page) {
  const status = page.getByRole("status");
  await page.waitForTimeout(120);
  await page.waitForFunction(() => /\d|«|Ingen|«|^$/.test([...document.querySelectorAll("[role=status]")].at(-1).textContent));
  return status.last().textContent();
}

// --- From every home ---

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

// --- The dialog ---

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

// --- The page with all hits ---

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
      assert.match(await page.locator(".search-explained").innerText(), /klasseledelse: .*\(som skrevet, 1\)/);
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

// --- For everybody ---

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

// --- When something is missing ---

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

// --- A large book, and words that look like HTML ---

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
