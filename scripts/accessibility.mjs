#!/usr/bin/env node
// What do the accessibility tests find? Runs them on a built site and writes the outcome down for the page that hosts refer to.
//
//   node scripts/accessibility.mjs SITE
//
// Writes tests/browser/tested.toml, which the program puts on the page «Tilgjengelighet». Ends with 1 when a test fails, and writes
// that down too. Takes some minutes.

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";

const REPOSITORY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const TESTED = path.join(REPOSITORY, "tests/browser/tested.toml");

/** The groups that the page tells of, in its order: a test belongs to the first one that knows its file or its name. */
const GROUPS = [
  { id: "axe", name: /\baxe\b/ },
  { id: "contrast", file: "contrast.test.mjs" },
  { id: "spacing", name: /reader's own spacing/ },
  { id: "reflow", name: /sideways|px wide and high|keeps within the window|however low the window/ },
  { id: "preferences", name: /wants no motion|reader's own colours/ },
  { id: "script-off", name: /without script/i },
  { id: "keyboard", name: /keyboard|Enter or Space|gives the focus back|to go on past/i },
];
const FILES = ["access", "contrast", "notes", "search", "search-dialog", "search-missing", "search-page", "search-pieces", "site", "task"];

const site = process.argv[2];
if (!site) {
  console.error("usage: node scripts/accessibility.mjs SITE");
  process.exit(2);
}
process.env.HANDBOK_SITE = path.resolve(site);

const counts = new Map(GROUPS.map(({ id }) => [id, { passed: 0, failed: 0 }]));
await runTests();
counts.set("html", validate());
writeDown();

const failed = [...counts.values()].reduce((sum, count) => sum + count.failed, 0);
for (const [id, count] of counts) console.log(`${id.padEnd(12)} ${count.passed} passed, ${count.failed} failed`);
process.exit(failed ? 1 : 0);

async function runTests() {
  const files = FILES.map((name) => path.join(REPOSITORY, "tests/browser", `${name}.test.mjs`));
  // The names of the groups around a test, by depth.
  const around = [];
  for await (const { type, data } of run({ files, concurrency: 1 })) {
    if (type === "test:start") around[data.nesting] = data.name;
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite" || data.name.endsWith(".mjs")) continue;
    const name = [...around.slice(0, data.nesting), data.name].join(", ");
    const file = path.basename(data.file ?? "");
    const group = GROUPS.find((one) => (one.file ? file === one.file : one.name.test(name)));
    if (!group) continue;
    counts.get(group.id)[type === "test:pass" ? "passed" : "failed"] += 1;
    if (type === "test:fail") console.log(`failed: ${name}`);
  }
}

/** Counts the pages: one that is not valid is named by the script itself. */
function validate() {
  const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html")).length;
  const { status } = spawnSync("node", [path.join(REPOSITORY, "scripts/validate-html.mjs"), site], { stdio: "inherit" });
  return status === 0 ? { passed: pages, failed: 0 } : { passed: 0, failed: pages };
}

function writeDown() {
  const groups = [...counts].map(([id, { passed, failed }]) => `\n[[test]]\nid = "${id}"\npassed = ${passed}\nfailed = ${failed}\n`);
  const head = [
    "# Written by scripts/accessibility.mjs, which runs the tests that it tells of.",
    `date = "${new Date().toISOString().slice(0, 10)}"`,
    `tools = "${tools()}"`,
    `theme = "${themeFingerprint()}"`,
    "",
  ];
  writeFileSync(TESTED, head.join("\n") + groups.join(""));
}

function tools() {
  const axe = JSON.parse(readFileSync(path.join(REPOSITORY, "node_modules/axe-core/package.json"), "utf8")).version;
  const chromium = execFileSync(process.env.CHROMIUM ?? "/usr/bin/chromium", ["--version", "--no-sandbox"], { encoding: "utf8" });
  return `axe-core ${axe}, Chromium ${/\d+/.exec(chromium)[0]}`;
}

/** As `print` in src/render/theme.rs has it. */
function themeFingerprint() {
  const digest = createHash("sha256");
  for (const folder of ["templates", "static"]) {
    const files = readdirSync(path.join(REPOSITORY, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => path.relative(REPOSITORY, path.join(entry.parentPath ?? entry.path, entry.name)));
    for (const name of paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) {
      digest.update(name).update("\0").update(readFileSync(path.join(REPOSITORY, name))).update("\0");
    }
  }
  return digest.digest("hex").slice(0, 16);
}
