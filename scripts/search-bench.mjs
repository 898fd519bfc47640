// node scripts/search-bench.mjs [SIZE …]      default: 30 1000 10000
//
// What does the search cost a reader? Makes a corpus of each size, builds it, and runs the shipped scripts under Node:
// bytes to the first result, bytes of everything, time per query. Times are also given against the time that one pass over
// all words of the book takes, so that machines can be compared.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { hits, openSearch } from "./search-node.mjs";

const sizes = process.argv.slice(2).map(Number);
if (!sizes.every((size) => size > 0)) {
  console.error("node scripts/search-bench.mjs [SIZE …]: the sizes are numbers of articles");
  process.exit(2);
}
const kib = (bytes) => (bytes / 1024).toFixed(0).padStart(7);
const root = new URL("..", import.meta.url).pathname;

console.log("articles   files   all KiB   boot KiB   first result KiB: mean   p95   query ms: p50    p95   parse-all ms   engine, interface bytes");
for (const size of sizes.length ? sizes : [30, 1000, 10000]) {
  const folder = mkdtempSync(join(tmpdir(), "handbok-bench-"));
  const book = join(folder, "book"), site = join(folder, "site");
  const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  run("cargo", ["bench", "--quiet", "--bench", "build", "--", "corpus", String(size), book]);
  run(join(root, "target/release/handbok"), ["build", "--book", book, "--output", site]);
  const files = readdirSync(join(site, "sok"));
  const all = files.reduce((sum, file) => sum + statSync(join(site, "sok", file)).size, 0);
  const boot = statSync(join(site, "sok/boot.js")).size;
  const scripts = ["search-engine.js", "search.js"].map((name) => statSync(join(site, "static/js", name)).size);

  /* Queries of the book's own words: one, two and three of them, and one with a slip. */
  const { engine } = openSearch(site);
  await engine.start();
  const words = [];
  for (const letter of "aehklmorst") words.push(...(await engine.with(() => engine.letter(letter))));
  const word = (index) => words[(index * 7919) % words.length];
  const queries = Array.from({ length: 120 }, (_, index) => {
    const kind = index % 4, one = word(index);
    if (kind === 3) return `${one.slice(0, 3)}${one.slice(4)}`;
    return [one, word(index + 500), word(index + 900)].slice(0, kind + 1).join(" ");
  });
  const bytes = [];
  for (const query of queries.slice(0, 40)) {
    const counted = new Map();
    await hits(openSearch(site, counted).engine, query);
    bytes.push([...counted.values()].reduce((sum, count) => sum + count, 0));
  }
  const times = [];
  for (const query of [...queries, ...queries]) {
    const start = process.hrtime.bigint();
    await hits(engine, query);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  const warm = times.slice(queries.length).sort((one, other) => one - other);
  const start = process.hrtime.bigint();
  for (const file of files) readFileSync(join(site, "sok", file), "utf8").match(/[\p{L}\p{N}]+/gu);
  const pass = Number(process.hrtime.bigint() - start) / 1e6;
  bytes.sort((one, other) => one - other);
  const mean = bytes.reduce((sum, count) => sum + count, 0) / bytes.length;
  const at = (sorted, share) => sorted[Math.floor(sorted.length * share)];
  console.log(`${String(size).padStart(8)} ${String(files.length).padStart(7)}   ${kib(all)}    ${kib(boot)}                   ${kib(mean)} ${kib(at(bytes, 0.95))}         ${at(warm, 0.5).toFixed(2).padStart(6)} ${at(warm, 0.95).toFixed(2).padStart(6)}   ${pass.toFixed(0).padStart(8)}   ${scripts.join(", ")}`);
  rmSync(folder, { recursive: true });
}
