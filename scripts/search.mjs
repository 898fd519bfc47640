// node scripts/search.mjs SITE QUERIES.json            one JSON line for each query, with its hits
// node scripts/search.mjs SITE QUERIES.json --score    nDCG@10, MRR@10, recall@10 and zero hits, overall and per class
//
// Runs the shipped search scripts of a built site as they are. QUERIES.json: [{"id", "q"}], and for --score also
// "class" and "relevant": [{"url", "anchor"?, "grade"}].
import { readFileSync } from "node:fs";

import { hits, openSearch } from "./search-node.mjs";

const [site, file, ...flags] = process.argv.slice(2);
if (!site || !file) {
  console.error("Bruk: node scripts/search.mjs SITE QUERIES.json [--score] [--verbose]");
  process.exit(2);
}
const queries = JSON.parse(readFileSync(file, "utf8"));
const { engine } = openSearch(site);
const rows = [];
for (const query of queries) {
  const typing = query.class === "prefix";
  const answer = await hits(engine, query.q, { typing });
  rows.push({ query, hits: answer.hits });
  if (!flags.includes("--score")) {
    const found = answer.hits.map(({ url, anchor, title, score }) => ({ url, anchor, title, score }));
    console.log(JSON.stringify({ id: query.id, hits: found }));
  }
}

/** A judged page is found at its rank; a judged place counts fully when it is among the page's passages shown, and half else. */
function gains(query, found) {
  const left = [...(query.relevant ?? [])];
  return found.map((hit) => {
    const at = left.findIndex((one) => one.url === hit.url);
    if (at < 0) return 0;
    const [judged] = left.splice(at, 1);
    const exact = !judged.anchor || hit.passages.some((passage) => passage.anchor === judged.anchor);
    return judged.grade * (exact ? 1 : 0.5);
  });
}

const discounted = (all) => all.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);

function measure(some) {
  const sums = { ndcg: 0, mrr: 0, recall: 0, zero: 0 };
  for (const { query, hits: found } of some) {
    const gained = gains(query, found);
    const ideal = (query.relevant ?? []).map((one) => one.grade).sort((a, b) => b - a).slice(0, 10);
    sums.ndcg += discounted(gained) / (discounted(ideal) || 1);
    const first = gained.findIndex((gain) => gain > 0);
    sums.mrr += first < 0 ? 0 : 1 / (first + 1);
    sums.recall += gained.filter((gain) => gain > 0).length / (query.relevant?.length || 1);
    sums.zero += found.length === 0 ? 1 : 0;
  }
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / some.length]));
}

function table(some) {
  const lines = ["class        n  nDCG@10  MRR@10  recall@10   zero"];
  for (const name of [...new Set(some.map(({ query }) => query.class)), "all"]) {
    const chosen = some.filter(({ query }) => name === "all" || query.class === name);
    const { ndcg, mrr, recall, zero } = measure(chosen);
    lines.push(`${name.padEnd(10)} ${String(chosen.length).padStart(3)}    ${ndcg.toFixed(3)}   ${mrr.toFixed(3)}      ${recall.toFixed(3)}  ${zero.toFixed(3)}`);
  }
  return lines.join("\n");
}

if (flags.includes("--score")) {
  console.log(table(rows));
  if (flags.includes("--verbose")) {
    for (const row of rows) {
      const { ndcg } = measure([row]);
      if (ndcg < 0.8) console.log(ndcg.toFixed(2), row.query.id, row.query.class, JSON.stringify(row.query.q), "→", row.hits.slice(0, 4).map((hit) => `${hit.url}#${hit.anchor}`).join(" "), "| want", row.query.relevant.map((one) => `${one.url}${one.anchor ? `#${one.anchor}` : ""}:${one.grade}`).join(" "));
    }
  }
}
