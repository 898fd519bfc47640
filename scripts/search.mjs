// node scripts/search.mjs SITE QUERIES.json            one JSON line for each query, with its hits
// node scripts/search.mjs SITE QUERIES.json --score    nDCG@10, MRR@10, recall@10 and zero hits, overall and per class
//
// Runs the shipped search scripts of a built site as they are. QUERIES.json: [{"id", "q"}], and for --score also
// "class" and "relevant": [{"url", "anchor"?, "grade"}].
import { readFileSync } from "node:fs";

import { hits, openSearch } from "./search-node.mjs";
import { byClass, measure } from "./search-score.mjs";

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

function table(some) {
  const lines = ["class        n  nDCG@10  MRR@10  recall@10   zero"];
  for (const [name, chosen] of byClass(some)) {
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
