// node scripts/search-peers.mjs SITE QUERIES.json … --packages FOLDER [--keywords CONTENT]
//
// Does our search find better than others would on the same pages? Asks each engine the judged queries and prints nDCG@10 and the share
// of queries without a hit, per class and over all, for each file; then the classes in which another engine is ahead. No query is printed.
//
// The engines are no part of the program and are installed where you like:
//
//   npm install --prefix FOLDER pagefind@1.6.0 lunr@2.3.9 lunr-languages@1.22.0 elasticlunr@0.9.5 minisearch@7.2.0
//
// All of them get the pages of our index as the site shows them. Words that only stand in the heads of the articles are ours alone, unless
// --keywords names the folder with the articles (`content`): then the others get those too.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";

import { hits, openSearch } from "./search-node.mjs";
import { openEngines } from "./search-peers-engines.mjs";
import { readPages } from "./search-peers-pages.mjs";
import { byClass, measure } from "./search-score.mjs";

const options = { packages: { type: "string" }, keywords: { type: "string" } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [site, ...files] = positionals;
if (!site || !files.length || !values.packages) {
  console.error("Bruk: node scripts/search-peers.mjs SITE QUERIES.json … --packages FOLDER [--keywords CONTENT]");
  process.exit(2);
}

const { engine } = openSearch(site);
const ours = { name: "handbok", version: "", ask: async (query, typing) => (await hits(engine, query, { typing })).hits };
const others = await openEngines(values.packages, readPages(site, await urlsOfIndex(), values.keywords));
try {
  const engines = [ours, ...others.engines];
  for (const file of files) report(file, await answersOf(engines, JSON.parse(readFileSync(file, "utf8"))));
  for (const { name, version } of others.engines) console.log(`${name}: ${version}`);
} finally {
  await others.close();
}

async function urlsOfIndex() {
  await engine.start();
  return Promise.all([...engine.perPage.keys()].map(async (page) => (await engine.page(page)).url));
}

/** @returns {Promise<Map<string, Map<string, object>>>} engine to class to measures */
async function answersOf(engines, queries) {
  const answers = new Map();
  for (const { name, ask } of engines) {
    const rows = [];
    for (const query of queries) rows.push({ query, hits: await ask(query.q, query.class === "prefix") });
    answers.set(name, new Map([...byClass(rows)].map(([one, some]) => [one, { ...measure(some), count: some.length }])));
  }
  return answers;
}

function report(file, answers) {
  const classes = [...answers.get(ours.name).keys()];
  console.log(`\n${basename(file)}`);
  for (const [measured, title] of [["ndcg", "nDCG@10"], ["zero", "uten treff"]]) {
    const rows = classes.map((one) => [one, answers.get(ours.name).get(one).count, ...[...answers.values()].map((found) => found.get(one)[measured].toFixed(3))]);
    console.log(`\n${table([[title, "n", ...answers.keys()], ...rows])}`);
  }
  const ahead = [];
  for (const [name, found] of answers) {
    for (const one of classes) {
      const lead = found.get(one).ndcg - answers.get(ours.name).get(one).ndcg;
      if (lead > 0) ahead.push(`  ${one}: ${name} med ${lead.toFixed(3)}`);
    }
  }
  console.log(ahead.length ? `\nForan oss:\n${ahead.join("\n")}\n` : "\nIngen er foran oss i noen klasse.\n");
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => String(cells[column]).length)));
  const line = (cells) => `| ${cells.map((cell, column) => (column ? String(cell).padStart(widths[column]) : cell.padEnd(widths[column]))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => "-".repeat(width + 1) + (column ? ":" : "-")).join("|")}|`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join("\n");
}
