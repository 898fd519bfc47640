#!/usr/bin/env node
// How long does an editor wait? From a saved file to the page with the change in it, in a real browser, with real files.
//
//   node scripts/serve-bench.mjs [ARTICLES…]      30 and 1000 when nothing is said
//   node scripts/serve-bench.mjs FOLDER…          a corpus that was made before; the folder is copied, not touched
//
// Wants a release build (`cargo build --release`, or HANDBOK_PROGRAM) and the made-up corpus of the benches. Each figure is the median of several
// saves of one article, in milliseconds:
//
//   told      the server has the new page and says so (DESIGN § 7 has the bars for this: 50 ms at 30 articles, 100 ms at 1,000)
//   reloaded  the browser has loaded the page anew and the change stands in it
//   index     the search index has followed (bar: 400 ms)

import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBrowser } from "../tests/browser/support.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const PROGRAM = process.env.HANDBOK_PROGRAM ?? path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "release/handbok");
const ARTICLE = "tema-000/artikkel-00001";
const SAVES = 9;

const sizes = process.argv.slice(2);
const browser = await startBrowser();
console.log("articles   told   reloaded   index");
for (const articles of sizes.length > 0 ? sizes : ["30", "1000"]) {
  const folder = mkdtempSync(path.join(tmpdir(), "handbok-serve-"));
  try {
    await measure(articles, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
await browser.close();

async function measure(articles, folder) {
  makeCorpus(articles, folder);
  const server = spawn(PROGRAM, ["serve", "--book", folder, "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  try {
    const address = await addressOf(server);
    const page = await browser.newPage();
    // Times are taken where they happen: in the page, by the clock that this program has too.
    await page.addInitScript(() => addEventListener("load", () => (window.loadedAt = Date.now())));
    const events = await listen(`${address}_handbok/events?side=${ARTICLE}.html`);
    await page.goto(`${address}${ARTICLE}.html`);
    await events.quiet();
    const file = path.join(folder, `content/${ARTICLE}.md`);
    const text = readFileSync(file, "utf8");
    const figures = { told: [], reloaded: [], index: [] };
    for (let save = 0; save < SAVES; save += 1) {
      const words = `Lagring nummer ${save}.`;
      const before = events.last();
      const start = Date.now();
      writeFileSync(file, text.replace(/^(\+\+\+\n[^]*?\n\+\+\+\n)/, `$1\n${words}\n`));
      const told = await events.until((state) => state.page !== before.page);
      await page.waitForFunction((wanted) => window.loadedAt && document.body.textContent.includes(wanted), words);
      const indexed = await events.until((state) => state.search !== before.search);
      figures.told.push(told.at - start);
      figures.reloaded.push((await page.evaluate(() => window.loadedAt)) - start);
      figures.index.push(indexed.at - start);
      await events.quiet();
    }
    const shown = Object.values(figures).map((times) => String(median(times)).padStart(8));
    console.log(articles.padStart(8), ...shown);
    events.close();
    await page.close();
  } finally {
    server.kill();
  }
}

function makeCorpus(articles, folder) {
  if (!/^\d+$/.test(articles)) {
    for (const part of ["book.toml", "content"]) cpSync(path.join(articles, part), path.join(folder, part), { recursive: true });
    return;
  }
  const made = spawnSync("cargo", ["bench", "--bench", "build", "--", "corpus", articles, folder], { cwd: ROOT, stdio: "ignore" });
  if (made.status !== 0) throw new Error("the corpus could not be made: see what cargo bench --bench build says");
}

/** Waits for the address that the server tells when it answers. */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (data) => {
      said += data;
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    server.on("exit", () => reject(new Error(`the server ended: ${said}`)));
  });
}

/** Listens as a page does, and keeps the time of each state. */
async function listen(url) {
  const abort = new AbortController();
  const response = await fetch(url, { signal: abort.signal });
  const states = [];
  let wake = () => {};
  (async () => {
    let rest = "";
    for await (const chunk of response.body) {
      rest += Buffer.from(chunk).toString("utf8");
      const events = rest.split("\n\n");
      rest = events.pop();
      for (const event of events) {
        if (event.startsWith("data: ")) states.push({ ...JSON.parse(event.slice(6)), at: Date.now() });
      }
      wake();
    }
  })().catch(() => {});
  const until = async (fits) => {
    for (;;) {
      const found = states.find(fits);
      if (found) return found;
      await new Promise((resolve) => (wake = resolve));
    }
  };
  return {
    last: () => states.at(-1),
    close: () => abort.abort(),
    /** Waits until nothing has been told for a while, so that one save does not disturb the next. */
    async quiet() {
      let count = -1;
      while (count !== states.length) {
        count = states.length;
        await new Promise((resolve) => setTimeout(resolve, 1500));
      }
      states.splice(0, states.length - 1);
    },
    until,
  };
}

function median(times) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
}
