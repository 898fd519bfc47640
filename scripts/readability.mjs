// node scripts/readability.mjs [FILE.md …]      default: every article of content/
//
// How long are the sentences? Prints words, sentences, mean and longest sentence, and LIX (Björnsson 1968: mean sentence length
// plus the share in per cent of words over six letters; under 30 very easy, 30–40 easy, 40–50 medium, over 50 hard).
// Exit code 1 when an article has a mean over 16 words or a sentence over 35.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MEAN = 16, LONGEST = 35;
const content = fileURLToPath(new URL("../content", import.meta.url));

function articles() {
  const topics = readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "leselop");
  return topics.flatMap(({ name }) => readdirSync(join(content, name)).filter((file) => file.endsWith(".md") && file !== "index.md").map((file) => join(content, name, file)));
}

/** Returns the sentences of a page as a reader meets them: no front matter, tables, addresses or source keys. */
function sentences(markdown) {
  const body = markdown.replace(/^\+\+\+[\s\S]*?^\+\+\+$/m, "");
  const lines = body.split("\n").map((line) => line.trim()).map((line) => {
    if (line.startsWith("|") || line.startsWith("![")) return "";
    const words = line
      .replace(/^> ?\[!.*?\]\s*/, "").replace(/^[>#\-*\s]+|^\d+\.\s+|^: /, "").replace(/^\[\^[^\]]*\]:\s*/, "")
      .replace(/\{[^}]*\}/g, "").replace(/\[@[^\]]*\]|\[\^[^\]]*\]/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>]*>/g, "")
      .replace(/[*_`]/g, "").replace(/\b(bl\.a|f\.eks|m\.fl|ca|nr|jf|kl|osv|St)\./g, "$1").trim();
    return words && !/[.!?:»]$/.test(words) ? `${words}.` : words;
  });
  return lines.join(" ").split(/(?<=[.!?:]»?)\s+/).map((sentence) => sentence.match(/[\p{L}\p{N}§'’-]+/gu) ?? []).filter((words) => words.length > 0);
}

let faults = 0;
for (const file of process.argv.length > 2 ? process.argv.slice(2) : articles()) {
  const all = sentences(readFileSync(file, "utf8"));
  const words = all.flat();
  const mean = words.length / all.length;
  const longest = all.reduce((most, one) => (one.length > most.length ? one : most), []);
  const lix = mean + (100 * words.filter((word) => word.length > 6).length) / words.length;
  const fault = mean > MEAN || longest.length > LONGEST;
  if (fault || process.argv.length > 2) {
    console.log(`${file}: ${words.length} ord, ${all.length} setninger, i snitt ${mean.toFixed(1)}, lengste ${longest.length}, LIX ${lix.toFixed(0)}`);
    if (longest.length > LONGEST) console.log(`   ${longest.join(" ")}`);
  }
  faults += fault ? 1 : 0;
}
console.log(`${faults} articles over a mean of ${MEAN} words or with a sentence over ${LONGEST}`);
process.exit(faults ? 1 : 0);
