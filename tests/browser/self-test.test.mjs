// Does selvtest.html tell what does not work where the site lies? Each test takes one thing from a server that is otherwise as it should be.
//
//   HANDBOK_SITE=public node --test tests/browser/self-test.test.mjs

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { AXE_CONTEXT, axeViolations, CONTENT_POLICY, SITE_DIR, startBrowser } from "./support.mjs";

const POLICY = `${CONTENT_POLICY}; frame-ancestors 'self'`;
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };
const ALL_FINE = {
  scripts: "ok", styles: "ok", images: "ok", charset: "ok", search: "ok", local: "none", storage: "ok", missing: "ok", policy: "ok",
};

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser?.close());

/** @typedef {{status: number, headers: Record<string, string>, body: Buffer | string}} Answer */

/**
 * Serves the site. `change` may make of each answer what a worse server would.
 *
 * @param {(answer: Answer, address: string) => Answer} change
 */
async function serve(change, use) {
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, "http://x").pathname.slice(1)) || "index.html";
    const file = path.join(SITE_DIR, address), isThere = path.extname(file) && existsSync(file);
    const shown = isThere ? file : path.join(SITE_DIR, "404.html");
    const headers = {
      "Content-Type": TYPES[path.extname(shown)] ?? "application/octet-stream", "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff",
    };
    const answer = change({ status: isThere ? 200 : 404, headers, body: readFileSync(shown) }, address);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Opens the page, presses its button where there is one, and returns what each test came to. */
async function outcomes(base, { prepare, look } = {}) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(new URL("selvtest.html", base).href);
    const button = page.locator("[data-enhance=self-test-more] button");
    const runs = await page.waitForFunction(() => document.querySelector("[data-test=scripts]").dataset.state === "ok", null, { timeout: 1500 }).then(
      () => true, () => false);
    if (runs) {
      await button.click();
      await page.waitForFunction(() => !document.querySelector("[data-state=waiting]"));
    }
    await look?.(page);
    return await page.locator("[data-test]").evaluateAll((items) => Object.fromEntries(items.map(({ dataset }) => [dataset.test, dataset.state])));
  } finally {
    await context.close();
  }
}

/** Says that in a row both a word and a sign tell the state, and whether what to ask for can be read. */
async function checkRow(page, name, word, asks) {
  const row = page.locator(`[data-test=${name}]`);
  const said = await row.locator(".result").textContent();
  // In the wrong character set the sign is another, and the word the same.
  if (name === "charset") assert.ok(said.endsWith(word.slice(2)), said);
  else assert.equal(said, word);
  assert.equal(await row.locator(".ask").isVisible(), asks, `${name}: what to ask for`);
}

const isType = (ending) => (answer, address) => address.endsWith(ending) && answer;
/** Makes a change to the answers that `fits`, and leaves the others. */
const where = (fits, change) => (answer, address) => (fits(answer, address) ? { ...answer, ...change(answer) } : answer);
const withHeader = (name, value) => (answer) => ({ headers: { ...answer.headers, [name]: value } });
const withoutPolicy = (answer) => {
  const { "Content-Security-Policy": _, ...headers } = answer.headers;
  return { ...answer, headers };
};
const withPolicy = (change) => (answer) => ({ ...answer, headers: { ...answer.headers, "Content-Security-Policy": change(POLICY) } });

test("where all is as it should be, nothing is asked for", async () => {
  await serve((answer) => answer, async (base) => {
    const look = async (page) => {
      await checkRow(page, "search", "✓ Virker", false);
      assert.match(await page.getByRole("status").textContent(), /Ingen feil funnet/);
      assert.ok(!(await page.getByText("Skriptene på denne siden kjører ikke").isVisible()));
    };
    assert.deepEqual(await outcomes(base, { look }), ALL_FINE);
  });
});

test("from a folder, what needs a server does not apply", async () => {
  const look = (page) => checkRow(page, "policy", "– Gjelder ikke her", false);
  assert.deepEqual(await outcomes(pathToFileURL(SITE_DIR + path.sep).href, { look }), { ...ALL_FINE, missing: "none", policy: "none" });
});

test("before the button is pressed, the page says nothing, stores nothing and opens nothing", async () => {
  await serve((answer) => answer, async (base) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("popup", () => said.push("a window"));
    await page.goto(new URL("selvtest.html", base).href);
    await page.waitForFunction(() => document.querySelectorAll("[data-state=waiting]").length === 3);
    assert.deepEqual(said, []);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await context.close();
  });
});

/** What a server lacks, and what is then told, beside what is fine. */
const LACKS = [
  ["style sheets are not there", where(isType(".css"), () => ({ status: 404, body: "" })), {
    // The search waits for its own styles, and the page for what is missing has lost its looks.
    styles: "fault", search: "fault", missing: "fault",
  }],
  ["pictures have the wrong type", where(isType(".svg"), withHeader("Content-Type", "application/octet-stream")), { images: "fault" }],
  ["pages are said to be Latin-1", where(isType(".html"), withHeader("Content-Type", "text/html; charset=iso-8859-1")), { charset: "fault" }],
  ["the search index is not there", where((_, address) => address.startsWith("sok/"), () => ({ status: 404 })), { search: "fault" }],
  ["there is no page for what is missing", where(({ status }) => status === 404, () => ({ body: "Not Found" })), { missing: "fault" }],
  ["what is missing is answered with status 200", where(({ status }) => status === 404, () => ({ status: 200 })), { missing: "fault" }],
  ["what is missing is answered with the front page", where(({ status }) => status === 404, () => ({
    status: 200, body: readFileSync(path.join(SITE_DIR, "index.html")),
  })), { missing: "fault" }],
  ["no policy is sent", withoutPolicy, { policy: "advice" }],
  ["the policy has no frame-ancestors", withPolicy((policy) => policy.replace("; frame-ancestors 'self'", "")), { policy: "advice" }],
  ["the policy knows no policies for script addresses", withPolicy((policy) => policy.replace("handbok-sok handbok-404", "'none'")), {
    search: "fault", local: "fault", missing: "ok", policy: "advice",
  }],
  ["the policy lets no picture in", withPolicy((policy) => policy.replace("img-src 'self'", "img-src 'none'")), { images: "fault", policy: "advice" }],
  ["lokalt.js is not there", where((_, address) => address === "lokalt.js", () => ({ status: 404, body: "" })), { local: "fault" }],
];

for (const [name, change, told] of LACKS) {
  test(`${name}: that is told, with what to ask for`, async () => {
    await serve(change, async (base) => {
      const look = async (page) => {
        for (const [row, state] of Object.entries(told)) {
          const word = { ok: "✓ Virker", fault: "✗ Virker ikke", advice: "! Kan bli bedre" }[state];
          await checkRow(page, row, word, state !== "ok");
        }
      };
      assert.deepEqual(await outcomes(base, { look }), { ...ALL_FINE, ...told });
    });
  });
}

/** What stops scripts altogether. The page must then tell by itself. */
const STOPS = [
  ["scripts have the wrong type", where(isType(".js"), withHeader("Content-Type", "text/plain"))],
  ["a filter stops scripts", where(isType(".js"), () => ({ status: 403, body: "" }))],
  ["the policy lets no script run", withPolicy((policy) => policy.replace("script-src 'self'", "script-src 'none'"))],
];

for (const [name, change] of STOPS) {
  test(`${name}: the page says so without any`, async () => {
    await serve(change, async (base) => {
      const look = async (page) => {
        // The words wait a moment for the scripts.
        await page.getByText("Skriptene på denne siden kjører ikke").waitFor();
        await checkRow(page, "scripts", "✗ Virker ikke", true);
        await checkRow(page, "search", "… Ikke prøvd", false);
        await page.locator("[data-test=search] summary").click();
        await checkRow(page, "search", "… Ikke prøvd", true);
      };
      const found = await outcomes(base, { look });
      assert.equal(found.scripts, "fault");
      assert.equal(found.search, "waiting");
    });
  });
}

test("a browser that stores nothing: that is told, and all else works", async () => {
  await serve((answer) => answer, async (base) => {
    const prepare = (page) =>
      page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        };
        Object.defineProperty(window, "localStorage", { get: refuse });
      });
    assert.deepEqual(await outcomes(base, { prepare }), { ...ALL_FINE, storage: "fault" });
  });
});

test("a window that the browser does not open is told, and no fault", async () => {
  await serve((answer) => answer, async (base) => {
    const prepare = (page) => page.addInitScript(() => void (window.open = () => null));
    assert.deepEqual(await outcomes(base, { prepare }), { ...ALL_FINE, missing: "advice" });
  });
});

for (const colorScheme of ["light", "dark"]) {
  test(`with faults and without, axe finds nothing (${colorScheme})`, async () => {
    for (const change of [(answer) => answer, LACKS[1][1]]) {
      await serve(change, async (base) => {
        const context = await browser.newContext({ ...AXE_CONTEXT, colorScheme });
        const page = await context.newPage();
        await page.goto(new URL("selvtest.html", base).href);
        await page.getByRole("button", { name: "Prøv resten" }).click();
        await page.waitForFunction(() => !document.querySelector("[data-state=waiting]"));
        assert.deepEqual(await axeViolations(page), []);
        await context.close();
      });
    }
  });
}
