// How well were the judged queries answered? The measures, for our own search and for those it is compared with.
//
// A row is a query with what was found: {query: {class, relevant: [{url, anchor?, grade}]}, hits: [{url, passages: [{anchor}]}]}. Each page
// is one hit, best first.

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

/** Returns the mean nDCG@10, MRR@10, recall@10 and share of queries without a hit. */
export function measure(rows) {
  const sums = { ndcg: 0, mrr: 0, recall: 0, zero: 0 };
  for (const { query, hits: found } of rows) {
    const gained = gains(query, found);
    const ideal = (query.relevant ?? []).map((one) => one.grade).sort((a, b) => b - a).slice(0, 10);
    sums.ndcg += discounted(gained) / (discounted(ideal) || 1);
    const first = gained.findIndex((gain) => gain > 0);
    sums.mrr += first < 0 ? 0 : 1 / (first + 1);
    sums.recall += gained.filter((gain) => gain > 0).length / (query.relevant?.length || 1);
    sums.zero += found.length === 0 ? 1 : 0;
  }
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / rows.length]));
}

/** Returns the rows of each class in the order of the file, and at last all of them under the name `all`. */
export function byClass(rows) {
  const names = [...new Set(rows.map(({ query }) => query.class))];
  return new Map([...names.map((name) => [name, rows.filter(({ query }) => query.class === name)]), ["all", rows]]);
}
