// Do the settings that a package brings make real servers say what they should, and do the pages live under it?
//
//   HANDBOK_PACKAGE=target/package/laeringsmiljohandboka node --test tests/browser/hosts.test.mjs
//
// Apache, nginx and Caddy are started with them, at the root of a server and under a sub-path. IIS cannot be had here: its file is held
// to the rules of its schema in tests/suite/package.rs.

import assert from "node:assert/strict";
import { copyFileSync, existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { copyPackage, SERVER_NAMES, startServer } from "./servers.mjs";
import { CONTENT_POLICY, mapSite, onePageOfEachKind, startBrowser, watch } from "./support.mjs";

const MOUNTS = ["/", "/a/b/c/"];
const POLICY = `${CONTENT_POLICY}; frame-ancestors 'self'`;
const ASK_EACH_TIME = "no-cache";
const KEEP = "public, max-age=31536000, immutable";
const SETTINGS = [".htaccess", "Caddyfile", "_headers", "nginx.conf", "web.config"];

/* The handbook has drawings only. */
const PICTURE = "bilde.png";
const folder = copyPackage();
copyFileSync("docs/bilder/sok.png", path.join(folder, PICTURE));
const pages = mapSite(folder);
const examples = onePageOfEachKind(pages);
const fragment = readdirSync(path.join(folder, "sok")).find((name) => /^f0\./.test(name));

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the package has settings for each kind of host", () => {
  assert.deepEqual(SETTINGS.filter((name) => !existsSync(path.join(folder, name))), []);
});

for (const name of SERVER_NAMES) {
  for (const mount of MOUNTS) {
    describe(`${name} at ${mount}`, () => {
      /** @type {import("./support.mjs").Home} */
      let home;
      before(async () => {
        home = await startServer(name, folder, mount);
      });
      after(() => home?.close());

      const ask = (address) => fetch(new URL(address, home.base), { redirect: "manual" });

      test("each answer has the headers, its type and how long it may be kept", async () => {
        const expected = {
          "index.html": ["text/html; charset=utf-8", ASK_EACH_TIME],
          [examples.get("article")]: ["text/html; charset=utf-8", ASK_EACH_TIME],
          "static/css/site.css": ["text/css; charset=utf-8", ASK_EACH_TIME],
          "static/js/search-start.js": ["text/javascript; charset=utf-8", ASK_EACH_TIME],
          "static/img/icon.svg": ["image/svg+xml; charset=utf-8", ASK_EACH_TIME],
          "endringer.xml": ["application/xml; charset=utf-8", ASK_EACH_TIME],
          "sok/boot.js": ["text/javascript; charset=utf-8", ASK_EACH_TIME],
          [`sok/${fragment}`]: ["text/javascript; charset=utf-8", KEEP],
          "lokalt.js": ["text/javascript; charset=utf-8", ASK_EACH_TIME],
        };
        for (const [address, [type, cache]] of Object.entries(expected)) {
          const { status, headers } = await ask(address);
          assert.equal(status, 200, address);
          assert.equal(headers.get("content-type"), type, address);
          assert.equal(headers.get("cache-control"), cache, address);
          assert.ok(headers.get("etag"), `${address} can be asked for again`);
          checkHeaders(headers, address);
        }
      });

      test("a folder without a page is not listed", async () => {
        for (const address of ["static/", "static/css/", "sok/"]) {
          const { status } = await ask(address);
          assert.ok([403, 404].includes(status), `${address}: ${status}`);
        }
      });

      if (mount !== "/") {
        test("the address is answered without its last slash too, and nothing is answered beside it", async () => {
          const { origin, pathname } = new URL(home.base);
          const sent = await fetch(origin + pathname.slice(0, -1), { redirect: "manual" });
          assert.ok([301, 308].includes(sent.status), `${sent.status}`);
          assert.equal(new URL(sent.headers.get("location"), origin).href, home.base);
          for (const beside of ["/", "/annet", `${pathname.slice(0, -1)}x`]) assert.ok([403, 404].includes((await fetch(origin + beside)).status), beside);
        });
      }

      test("a folder is answered with its page, with and without the slash", async () => {
        const topic = path.posix.dirname(examples.get("topic"));
        const found = await ask(`${topic}/`);
        assert.equal(found.status, 200);
        assert.match(await found.text(), /data-page="topic"/);
        const sent = await ask(topic);
        assert.ok([301, 308].includes(sent.status), `${sent.status}`);
        assert.equal(new URL(sent.headers.get("location"), sent.url || home.base).href, new URL(`${topic}/`, home.base).href);
      });

      test("what is not there, at any depth, and the settings get the page for it with status 404", async () => {
        for (const address of ["borte.html", "klasseledelse/borte.html", "a/b/c/d/e/borte", "sok/f0.000.js", ...SETTINGS]) {
          const answer = await ask(address);
          assert.equal(answer.status, 404, address);
          checkHeaders(answer.headers, address);
          assert.match(await answer.text(), /data-page="not-found"/, address);
        }
      });

      test("a page that has not changed is not sent again", async () => {
        const first = await ask("index.html");
        const again = await fetch(first.url, { headers: { "If-None-Match": first.headers.get("etag") } });
        assert.equal(again.status, 304);
      });

      test("text travels compressed, and what is compressed already does not", async () => {
        for (const address of [examples.get("article"), "static/css/site.css", "sok/boot.js", `sok/${fragment}`]) {
          const { headers } = await ask(address);
          assert.equal(headers.get("content-encoding"), "gzip", address);
          assert.match(headers.get("vary") ?? "", /Accept-Encoding/i, address);
        }
        const plain = await fetch(new URL("index.html", home.base), { headers: { "Accept-Encoding": "identity" } });
        assert.equal(plain.headers.get("content-encoding"), null);
        const picture = await ask(PICTURE);
        assert.equal(picture.status, 200);
        assert.equal(picture.headers.get("content-encoding"), null);
        const behindProxy = await fetch(new URL("index.html", home.base), { headers: { Via: "1.1 skolens-proxy" } });
        assert.equal(behindProxy.headers.get("content-encoding"), "gzip");
      });

      test("every kind of page opens quietly under the headers", async () => {
        await withPage(home, async (page) => {
          for (const [kind, address] of examples) {
            await page.goto(new URL(address, home.base).href);
            assert.equal(await page.locator("body").getAttribute("data-page"), kind);
          }
        });
      });

      test("the search finds words with æ, ø and å, and a hit leads to its page", async () => {
        await withPage(home, async (page) => {
          await page.goto(new URL("selvtest.html", home.base).href);
          const query = await page.locator("[data-query]").getAttribute("data-query");
          const expected = await page.locator("[data-query]").getAttribute("data-expected");
          assert.match(query, /[æøå]/i);
          await page.goto(new URL(examples.get("article"), home.base).href);
          await page.keyboard.press("Control+k");
          await page.getByRole("combobox").fill(query);
          const hit = page.locator(`[role=option][href*="${expected}"]`).first();
          await hit.click();
          await page.waitForURL((url) => url.pathname.endsWith(expected));
          assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
        });
      });

      test("a lost reader gets the looks, the search and the way home", async () => {
        const context = await browser.newContext();
        try {
          const page = await context.newPage();
          await page.goto(new URL("borte/dypt/nede.html", home.base).href);
          await page.waitForFunction(() => document.querySelector("link[rel=stylesheet]").sheet);
          await page.locator("main").getByRole("link", { name: "Forsiden" }).click();
          await page.waitForURL(new URL("index.html", home.base).href);
        } finally {
          await context.close();
        }
      });

      test("the page that tests itself finds nothing to ask for", async () => {
        const context = await browser.newContext();
        try {
          const page = await context.newPage();
          await page.goto(new URL("selvtest.html", home.base).href);
          await page.getByRole("button", { name: "Prøv resten" }).click();
          await page.waitForFunction(() => !document.querySelector("[data-state=waiting]"));
          const states = await page.locator("[data-test]").evaluateAll((items) => items.map(({ dataset }) => `${dataset.test} ${dataset.state}`));
          const wanted = ["scripts ok", "styles ok", "images ok", "charset ok", "search ok", "local none", "storage ok", "missing ok", "policy ok"];
          assert.deepEqual(states, wanted);
        } finally {
          await context.close();
        }
      });
    });
  }
}

function checkHeaders(headers, address) {
  assert.equal(headers.get("content-security-policy"), POLICY, address);
  assert.equal(headers.get("x-content-type-options"), "nosniff", address);
  assert.equal(headers.get("referrer-policy"), "same-origin", address);
  assert.equal(headers.get("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()", address);
  // It would keep the pages out of Teams, whatever frame-ancestors says.
  assert.equal(headers.get("x-frame-options"), null, address);
  assert.equal(headers.get("x-powered-by"), null, address);
}

/** Runs `use` with a new page, and makes sure that nothing was said or stopped. */
async function withPage(home, use) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const incidents = watch(page, home);
    await use(page);
    assert.deepEqual(incidents, []);
  } finally {
    await context.close();
  }
}
