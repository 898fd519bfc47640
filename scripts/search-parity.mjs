// node scripts/search-parity.mjs SITE HANDBOK [--book FOLDER] [--count N] [--words FOLDER]
//
// Are the two halves of the search one? Makes queries of the words of a built site (words, two and three words, cut
// beginnings, one slip, without æ ø å, compounds apart), asks `handbok search` and the browser's script, and compares
// what the words stand for and the best ten pages. Exit code 1 when they differ.
//
// With --words, every word of the texts in a folder is asked by itself besides: what it is folded to, its stem and what
// it is split into stand in the answer. The folder may be that of another book, say the made-up one of `cargo bench`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openSearch } from "./search-node.mjs";

const [site, handbok, ...rest] = process.argv.slice(2);
const option = (name, other) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : other);
const book = option("--book", ".");
const count = Number(option("--count", "6000"));
const wordsOf = option("--words");

/** A small generator with a seed (mulberry32), so that every run asks the same. */
let seed = 20261122;
function random(limit) {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % limit;
}

const { engine } = openSearch(site);
await engine.start();
const letters = [...Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at)), ..."0123456789"];
const vocabulary = await engine.with(() => letters.flatMap((letter) => engine.letter(letter)));
const pick = () => vocabulary[random(vocabulary.length)];
const LETTERS = "abcdefghijklmnoprstuvyæøå";

function slip(word) {
  const letters = [...word];
  const at = random(letters.length);
  const kind = random(4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, LETTERS[random(LETTERS.length)]);
  else if (kind === 2) letters[at] = LETTERS[random(LETTERS.length)];
  else if (at + 1 < letters.length) [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
  return letters.join("");
}

const ascii = (word) => word.replaceAll("æ", random(2) ? "ae" : "a").replaceAll("ø", random(2) ? "oe" : "o").replaceAll("å", random(2) ? "aa" : "a");
const kinds = [
  () => pick(),
  () => `${pick()} ${pick()}`,
  () => `${pick()} ${pick()} ${pick()}`,
  () => [...pick()].slice(0, 2 + random(5)).join(""),
  () => slip(pick()),
  () => ascii(pick()),
  () => { const word = pick(), cut = 3 + random(6); return `${word.slice(0, cut)} ${word.slice(cut)}`; },
  () => pick() + pick(),
];
const queries = [];
for (const file of ["queries.json", "queries-tuning.json", "queries-held-out.json"]) {
  try {
    const unread = file === "queries-held-out.json";
    for (const { id, q } of JSON.parse(readFileSync(join(book, "search-index", file), "utf8"))) queries.push({ id, q, unread, typing: false }, { id: `${id}-typing`, q, unread, typing: true });
  } catch {
    /* A book without judged queries. */
  }
}
for (let index = 0; index < count; index += 1) {
  const kind = index % kinds.length;
  queries.push({ id: `m${index}`, q: kinds[kind](), typing: kind === 3 || random(4) === 0 });
}
if (wordsOf) {
  const texts = readdirSync(wordsOf, { recursive: true }).filter((name) => /\.(md|toml|bib)$/.test(name)).map((name) => readFileSync(join(wordsOf, name), "utf8"));
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}\u00ad]+/gu) ?? []));
  for (const q of words) queries.push({ id: `w${queries.length}`, q, typing: false });
}
for (const q of ["", "\"", "\"\" «»", "+-*/ () [] {}", "😀", "מורה", "a".repeat(10_000), "ro ".repeat(3_000), "İ ß ŉ ǅ ﬁ", "e\u0301n", "klasse\u00adledelse", "§ 9 A-4", "12-4-5", "9a‑4b", "'", "\u0000"]) queries.push({ id: `odd${queries.length}`, q, typing: false });

const folder = mkdtempSync(join(tmpdir(), "handbok-parity-"));
const file = join(folder, "queries.json");
writeFileSync(file, JSON.stringify(queries.map(({ id, q, typing }) => ({ id, q, typing }))));
const lines = execFileSync(handbok, ["search", "--book", book, "--queries", file], { encoding: "utf8", maxBuffer: 1 << 30 }).trim().split("\n");
rmSync(folder, { recursive: true });

const close = (one, other) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
let same = 0, ties = 0;
const different = [];
for (const [index, query] of queries.entries()) {
  const rust = JSON.parse(lines[index]);
  const answer = await engine.search(query.q, { typing: query.typing });
  const groups = answer.groups.map((group) => ({ word: group.word, share: group.share, terms: group.terms.map(({ stem, weight, way }) => [stem, weight, way]) }));
  const shown = (all) => JSON.stringify(all.map(({ word, share, terms }) => [word, share.toFixed(5), terms.map(([stem, weight, way]) => [stem, weight.toFixed(5), way])]));
  const pages = [];
  for (const hit of answer.pages.slice(0, 10)) pages.push({ url: (await engine.page(hit.page)).url, score: hit.score, passages: hit.passages.slice(0, 3) });
  const scores = pages.length === rust.pages.length && pages.every((page, at) => close(page.score, rust.pages[at].score));
  const order = scores && pages.every((page, at) => page.url === rust.pages[at].url && page.passages.every(([number], place) => number === rust.pages[at].passages[place][0]));
  if (shown(groups) === shown(rust.groups) && scores && answer.phraseNotFound === rust.phraseNotFound) {
    if (order) same += 1;
    else ties += 1;
  } else different.push({ query, rust, groups, pages });
}
console.log(`${queries.length} queries: ${same} the same, ${ties} with equal scores in another order, ${different.length} different`);
/* What the search is not tuned by is not shown either. */
for (const one of different.filter(({ query }) => !query.unread).slice(0, 5)) console.log(JSON.stringify(one).slice(0, 1500));
process.exit(different.length ? 1 : 0);
