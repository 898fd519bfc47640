// Runs the site's own search scripts under Node: the same files that a browser gets, with a way to load parts from disk.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** Opens the search of a built site. `counted` collects the bytes of every file that is loaded. */
export function openSearch(site, counted = new Map()) {
  const context = vm.createContext({ console });
  vm.runInContext(readFileSync(join(site, "static/js/search-engine.js"), "utf8"), context);
  const waiting = new Map();
  const parts = new Map();
  context.handbokSok = (version, name, payload) => {
    if (context.version !== undefined && context.version !== version) throw new Error(`version ${version}, not ${context.version}`);
    context.version = version;
    parts.set(name, payload);
  };
  const load = async (name) => {
    if (!parts.has(name)) {
      const file = name === "boot" ? "boot.js" : `${name}.${context.version}.js`;
      const script = readFileSync(join(site, "sok", file));
      counted.set(file, script.length);
      vm.runInContext(script.toString("utf8").replace(/^\ufeff/, ""), context);
    }
    if (!parts.has(name)) throw new Error(`the file of ${name} does not have it`);
    return parts.get(name);
  };
  const engine = new context.handbokSearch.Engine(load);
  return { engine, context, waiting };
}

/** Answers a query as the search page shows it: one hit for each page, at its best passage. */
export async function hits(engine, query, options = {}, limit = 10) {
  const answer = await engine.search(query, options);
  const found = [];
  for (const hit of answer.pages.slice(0, limit)) {
    const passages = [];
    for (const [number, score] of hit.passages.slice(0, 3)) {
      const { page, anchor, heading } = await engine.passage(number);
      passages.push({ url: page.url, anchor, title: page.title, heading, score });
    }
    found.push({ ...passages[0], score: hit.score, passages });
  }
  return { hits: found, answer };
}

export const siteFiles = (site) => readdirSync(join(site, "sok"));
