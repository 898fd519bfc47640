// node scripts/search-figures.mjs SITE            fails when a figure has fallen below docs/search.md
// node scripts/search-figures.mjs SITE --update   writes the figures there, with what each rule of the search adds
//
// The figures of docs/search.md: the judged queries over the real handbook, overall and per class, and the same with one
// rule of the search taken away at a time. What a rule adds is measured on the files that the search is tuned by; the
// unread one is scored as a whole and nothing else.
import { execFileSync } from "node:child_process";
import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { openSearch } from "./search-node.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [site, update] = process.argv.slice(2);
const page = join(root, "docs/search.md");
const TUNED = { "queries.json": "Lest", "queries-tuning.json": "Til innstilling" };
/** What SEARCH asks of the queries that the search was not tuned by. */
const BAR = 0.88;
const FILES = { ...TUNED, "queries-held-out.json": "Ulest" };

const judged = (file) => join(root, "search-index", file);
const score = (where, file) => execFileSync("node", [join(root, "scripts/search.mjs"), where, file, "--score"], { encoding: "utf8" }).trim();
const all = (table) => Number(/^all\s+\d+\s+([\d.]+)/m.exec(table)[1]);
const of = (table, name) => Number(new RegExp(`^${name}\\s+\\d+\\s+([\\d.]+)`, "m").exec(table)[1]);

/* The queries that have æ, ø or å, as they are and as they are typed where a keyboard has none of them: ten of a class tell too little. */
const WRITTEN = { "med-æøå": {}, "a-o-a": { æ: "a", ø: "o", å: "a" }, "ae-oe-aa": { æ: "ae", ø: "oe", å: "aa" } };
function scoreOfPlain(where) {
  const folder = mkdtempSync(join(tmpdir(), "handbok-figures-"));
  try {
    const all = Object.keys(TUNED).flatMap((file) => JSON.parse(readFileSync(judged(file), "utf8"))).filter(({ q, class: kind }) => /[æøå]/.test(q) && kind !== "prefix");
    const typed = Object.entries(WRITTEN).flatMap(([name, letters]) => all.map((query) => ({ ...query, class: name, q: query.q.replace(/[æøå]/g, (letter) => letters[letter] ?? letter) })));
    writeFileSync(join(folder, "plain.json"), JSON.stringify(typed));
    return score(where, join(folder, "plain.json"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/* The words of the book with two slips that cannot be heard, as `aktivittetter`: how many are found again, by sound and without it. The judged
   queries have one slip a word, which is found either way. */
async function soundFigures(where) {
  const { engine } = openSearch(where);
  await engine.start();
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
  const words = await engine.with(() => letters.flatMap((letter) => engine.letter(letter)));
  const known = new Set(words);
  const slipsOf = (word) => {
    const alike = engine.sounds.flatMap(([written, sound]) => [...engine.sounds, [sound, sound]]
      .filter(([other, same]) => same === sound && other !== written && word.includes(written)).map(([other]) => word.replace(written, other)));
    const single = word.replace(/([bdfgklmnprst])\1/, "$1"), double = word.replace(/([aeiouyæøå])([bdfgklmnprst])([aeiouyæøå])/, "$1$2$2$3");
    return [...alike, single, double].filter((other) => other !== word);
  };
  const deaf = Object.create(engine, { sound: { value: (word) => word } });
  const figures = { asked: 0, heard: 0, deaf: 0 };
  for (const word of words.filter((word) => word.length > 5)) {
    const [once] = slipsOf(word);
    const twice = once && slipsOf(once).find((other) => !known.has(other));
    if (!twice) continue;
    const has = (from) => engine.with(() => from.misspelt(twice).some(([stem]) => stem === engine.stem(word)));
    figures.asked += 1;
    figures.heard += await has(engine);
    figures.deaf += await has(deaf);
  }
  return figures;
}

const PLAIN = "uten æ, ø og å";
const found = Object.fromEntries(Object.keys(FILES).map((file) => [file, score(site, judged(file))]));
found[PLAIN] = scoreOfPlain(site);
const text = readFileSync(page, "utf8");

if (update !== "--update") {
  const written = [...text.matchAll(/```text\n([\s\S]*?)```/g)].map((block) => block[1]);
  let fallen = 0;
  for (const [index, [file, table]] of Object.entries(found).entries()) {
    const rows = (lines) => new Map(lines.trim().split("\n").slice(1).map((line) => [line.split(/\s+/)[0], line.trim().split(/\s+/).slice(2).map(Number)]));
    const before = rows(written[index] ?? ""), now = rows(table);
    if (before.size === 0) throw new Error(`docs/search.md has no figures for ${file}`);
    for (const [name, [ndcg, mrr, recall, zero]] of before) {
      const [own, first, among, none] = now.get(name) ?? [0, 0, 0, 1];
      /* One query of a small class weighs .1, so a class may move a little; the whole may not. */
      const slack = name === "all" ? 0.005 : 0.03;
      if (own < ndcg - slack || first < mrr - 2 * slack || among < recall - slack || none > zero + 0.005) {
        console.error(`${file} ${name}: nDCG@10 ${own}, docs/search.md says ${ndcg}; MRR@10 ${first}, it says ${mrr}; recall@10 ${among}, it says ${recall}; zero hits ${none}, it says ${zero}`);
        fallen += 1;
      }
    }
    if (file === "queries-held-out.json" && all(table) < BAR) {
      console.error(`${file}: nDCG@10 ${all(table)} is below the bar of ${BAR}`);
      fallen += 1;
    }
    console.log(`${file}: nDCG@10 ${all(table)}`);
  }
  process.exit(fallen ? 1 : 0);
}

/* Each rule is taken out of the script as it is written, in a copy of the site. Unchanged, it answers as the packed one that readers get. */
const RULES = [
  ["bøyning", [["const stem = snowball(this.irregular.get(word) || word)", "const stem = word; void (this.irregular.get(word) || word)"]]],
  ["par og regler mellom bokmål og nynorsk", [["for (const other of [...(this.pairs.get(stem) || []), ...this.byRule(word).map((form) => this.stem(form))])", "for (const other of [])"]]],
  ["sammensatte ord", [["const parts = (under ?", "const parts = true ? [] : (under ?"], ["for (const [at, word] of all.slice(1).entries())", "for (const [at, word] of [].entries())"]]],
  [PLAIN, [["return isPlain || !this.isKnown(typed) ?", "return false ?"], ["return [];\n      const letter = first(word)", "word;\n      return [];\n      const letter = first(word)"], ["(!this.foldedStop.has(fold(word)) || this.isKnown(word))", "true"]]],
  ["småord", [["!this.stop.has(word) && (!this.foldedStop.has(fold(word)) || this.isKnown(word))", "true"]]],
  ["skrivefeil", [["if (!terms.length && !parts.length) {", "if (false) {"]]],
  ["begynnelsen av siden", [["OPENING = f32(1.3)", "OPENING = 1"]]],
  ["begynnelsen på et ord", [["if (last) for", "if (false) for"]]],
];
const row = (...cells) => `| ${cells.join(" | ")} |`.replaceAll("  |", " |");
const tuned = Object.keys(TUNED);
const lines = [row("Uten", ...Object.values(TUNED), "Klassen det gjelder mest"), "|---|---|---|---|", row("(alt er med)", ...tuned.map((file) => all(found[file]).toFixed(3)), "")];
for (const [name, changes] of RULES) {
  const copy = mkdtempSync(join(tmpdir(), "handbok-figures-"));
  cpSync(site, copy, { recursive: true });
  const script = join(copy, "static/js/search-engine.js");
  let source = readFileSync(new URL("../static/js/search-engine.js", import.meta.url), "utf8");
  for (const [from, to] of changes) {
    if (!source.includes(from)) throw new Error(`${name}: the script has no «${from}»`);
    source = source.replace(from, to);
  }
  writeFileSync(script, source);
  const tables = tuned.map((file) => [file, score(copy, judged(file))]);
  const classes = [...new Set(tables[0][1].split("\n").slice(1, -1).map((line) => line.split(/\s+/)[0]))];
  const most = classes.map((one) => [one, tables.reduce((sum, [file, table]) => sum + of(found[file], one) - of(table, one), 0) / tables.length]).sort((a, b) => b[1] - a[1])[0];
  lines.push(row(name, ...tables.map(([, table]) => all(table).toFixed(3)), `${most[0]} −${most[1].toFixed(3)}`));
  rmSync(copy, { recursive: true });
}
const between = (where, what) => (whole) => whole.replace(new RegExp(`<!-- ${where} -->[\\s\\S]*<!-- /${where} -->`), () => `<!-- ${where} -->\n${what}\n<!-- /${where} -->`);
const NAMES = { ...Object.fromEntries(Object.entries(FILES).map(([file, name]) => [file, `${name} (\`${file}\`)`])), [PLAIN]: "De av de to første som har æ, ø eller å, med disse tastet på tre måter" };
const figures = Object.entries(NAMES).map(([file, name]) => `${name}:\n\n\`\`\`text\n${found[file]}\n\`\`\``).join("\n\n");
const sounds = await soundFigures(site);
const percent = (count) => Math.round((100 * count) / sounds.asked);
const heard = `Hvordan et ord høres ut, teller når det har flere skrivefeil: Av ${sounds.asked} ord i boka, skrevet med to feil som ikke høres, finner søket igjen ${percent(sounds.heard)} prosent, mot ${percent(sounds.deaf)} uten regelen.`;
writeFileSync(page, between("sounds", heard)(between("ablation", `\n${lines.join("\n")}\n`)(between("figures", `\n${figures}\n`)(text))));
console.log(lines.join("\n"));
