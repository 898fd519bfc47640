// The browser's half of the search under Node: equal to Rust on everything, as good as docs/search.md says, and whole at the edges.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { hits, openSearch } from "../../scripts/search-node.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SITE = path.resolve(ROOT, process.env.HANDBOK_SITE ?? "target/site");
const HANDBOK = path.resolve(ROOT, process.env.HANDBOK ?? path.join(path.dirname(SITE), "release/handbok"));
const folder = mkdtempSync(path.join(tmpdir(), "handbok-search-"));
after(() => rmSync(folder, { recursive: true }));

const script = (name, ...args) => spawnSync("node", [path.join(ROOT, "scripts", name), ...args], { cwd: ROOT, encoding: "utf8" });

/** Builds a book of one page, with queries that the two halves are asked besides those that are made. */
function build(name, body, queries = []) {
  const book = path.join(folder, name);
  for (const inner of ["content", "search-index"]) mkdirSync(path.join(book, inner), { recursive: true });
  writeFileSync(path.join(book, "search-index/queries.json"), JSON.stringify(queries.map((q, at) => ({ id: `own${at}`, q }))));
  writeFileSync(path.join(book, "book.toml"), 'title = "Prøve"\nlanguage = "nb"\n');
  writeFileSync(path.join(book, "content/index.md"), `+++\ntitle = "Prøve"\nsummary = "Og."\n+++\n\n${body}\n`);
  execFileSync(HANDBOK, ["build", "--book", book], { stdio: "pipe" });
  return { book, site: path.join(book, "public") };
}

test("both halves give the same answer to thousands of queries, and to every word of the handbook", () => {
  const run = script("search-parity.mjs", SITE, HANDBOK, "--words", "content");
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

test("the search finds as well as docs/search.md says", () => {
  const run = script("search-figures.mjs", SITE);
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

const EDGES = {
  empty: "",
  "one word": "ro",
  "two hundred thousand words": "ord og mange flere ord ".repeat(40_000),
  "words of five hundred letters": `${"a".repeat(500)} ${"klasse".repeat(90)}`,
  "letters nobody expects": "😀 👩‍🏫 مدرسة מורה 學校 ﬁ ß İ ŉ",
  "signs of the index itself": "«» \"\" \\\\ \u2028 \u001f tab\tog &lt;img src=x&gt;",
};
for (const [name, body] of Object.entries(EDGES)) {
  test(`a book with ${name} can be searched, alike in both halves`, () => {
    const { book, site } = build(name.replaceAll(" ", "-"), body);
    const run = script("search-parity.mjs", site, HANDBOK, "--book", book, "--count", "200");
    assert.equal(run.status, 0, run.stdout + run.stderr);
  });
}

test("what a query means that was typed in a hurry is the same in both halves", () => {
  const body = "## Sammen\n\nLærer og elever er med, både elever og andre. Far henter på en kafé. Ideen er at elevrådet får svar.\n\n## Lar\n\nVi lar elever bade.";
  const queries = ['"larer og elever"', '"bade elever"', '"elever bade"', '"elever larer"', "bade elevradet", "naar elevradet", "far elevradet", "far kafe", "far idéen", "far elevrådet"];
  const { book, site } = build("hurry", body, queries);
  const run = script("search-parity.mjs", site, HANDBOK, "--book", book, "--count", "0");
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

test("words are in one order in both halves, also beyond the first 65,536 letters, and also when nothing is left without accents", () => {
  const { book, site } = build("order", "xxﬁ xx𝐚 xx𝐛 𝐚𝐛 ﬁﬁ \u0345 \u0345\u0345 \u0345\u0345\u0345\u0345", ["xx", "xxﬁa", "𝐚", "𝐚𝐚", "\u0345", "\u0345\u0345", "\u0345\u0345\u0345\u0345\u0345"]);
  const run = script("search-parity.mjs", site, HANDBOK, "--book", book, "--count", "0");
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

/** Builds a book of more pages than come in one file. */
function buildLarge(name, textOf) {
  const book = path.join(folder, name);
  mkdirSync(path.join(book, "content/ro"), { recursive: true });
  writeFileSync(path.join(book, "book.toml"), 'title = "Stor"\nlanguage = "nb"\n');
  const head = (title) => `+++\ntitle = "${title}"\nsummary = "Om ${title}."\n+++\n\n`;
  writeFileSync(path.join(book, "content/index.md"), head("Stor"));
  writeFileSync(path.join(book, "content/ro/index.md"), head("Ro"));
  for (let number = 0; number < 320; number += 1) writeFileSync(path.join(book, `content/ro/side-${number}.md`), `${head(`Side ${number}`)}## Del\n\n${textOf(number)}\n`);
  execFileSync(HANDBOK, ["build", "--book", book], { stdio: "pipe" });
  return { book, site: path.join(book, "public") };
}

test("a large book is looked up in pieces, alike in both halves", () => {
  const words = "klasseledelse foreldresamarbeid regler venner øving læring åpenhet lærer skolemiljø samtale undervisning".split(" ");
  const textOf = (number) => Array.from({ length: 60 }, (_, at) => `${words[(number + at * at) % words.length]}${at % 9 ? "" : `ord${(number * 31 + at) % 997}`}`).join(" ");
  const { book, site } = buildLarge("large", textOf), files = readdirSync(path.join(site, "sok"));
  assert.ok(files.filter((file) => /^d\d/.test(file)).length > 1, "the dictionary is in shards");
  assert.ok(files.filter((file) => /^f\d/.test(file)).length > 10, "the texts are in fragments");
  const run = script("search-parity.mjs", site, HANDBOK, "--book", book, "--count", "600");
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

test("a phrase in a large book is looked for until there is enough to show", async () => {
  const { site } = buildLarge("phrases", (number) => `${number % 2 ? "Elevens beste" : "Beste for elevens del"} teller. ${"Noe helt annet fyller siden. ".repeat(200)}`);
  const ask = async (query, options) => {
    const files = new Map(), { engine } = openSearch(site, files), answer = await engine.search(query, options);
    return { ...answer, pages: answer.pages.map(({ page }) => page), texts: [...files.keys()].filter((name) => name.startsWith("f")).length };
  };
  const some = await ask('"elevens beste"', { enough: 10 }), all = await ask('"elevens beste"'), none = await ask('"beste elevens"', { enough: 10 });
  assert.deepEqual([all.pages.length, all.isLeast], [160, false]);
  assert.equal(some.isLeast, true);
  assert.ok(some.pages.length >= 10 && some.pages.every((page) => all.pages.includes(page)), "what is shown are hits");
  assert.ok(some.texts <= 50 && all.texts > 300, `${some.texts} and ${all.texts} files of texts were loaded`);
  assert.deepEqual([none.phraseNotFound, none.isLeast], [true, false]);
});

test("a part that is gone is a fault for the query that needs it, and may be there the next time", async () => {
  const { site } = build("gone", "ro og orden");
  const copy = path.join(folder, "copy");
  cpSync(site, copy, { recursive: true });
  const [text] = readdirSync(path.join(copy, "sok")).filter((file) => file.startsWith("f0"));
  rmSync(path.join(copy, "sok", text));
  const { engine } = openSearch(copy);
  const answer = await engine.search("ro");
  assert.equal(answer.pages.length, 1);
  await assert.rejects(hits(engine, "ro"));
  cpSync(path.join(site, "sok", text), path.join(copy, "sok", text));
  assert.equal((await hits(engine, "ro")).hits[0].url, "index.html");
});
