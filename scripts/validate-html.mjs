#!/usr/bin/env node
// Answers: is every page of a finished site valid HTML? Links, files and sizes are left to check-site.mjs.
//
//   node scripts/validate-html.mjs SITE_DIR
//
// Prints one line per fault, `file:line:column: message [rule]`. Exit code 0 when all pages are valid, 1 with faults, 2 with wrong use.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../.htmlvalidate.mjs";

const THIS_FILE = fileURLToPath(import.meta.url);
const PAGES_PER_WORKER_MIN = 50;

/** @typedef {{page: string, line: number, column: number, message: string, rule: string, warning: boolean}} Fault */

/**
 * Validates pages one after the other.
 *
 * @param {string} root
 * @param {string[]} pages paths relative to `root`
 * @returns {Promise<Fault[]>}
 */
async function validate(root, pages) {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const faults = [];
  for (const page of pages) {
    const report = await validator.validateString(readFileSync(path.join(root, page), "utf8"), page);
    for (const { messages } of report.results) {
      for (const { line, column, message, ruleId, severity } of messages) {
        faults.push({ page, line, column, message, rule: ruleId, warning: severity < 2 });
      }
    }
  }
  return faults;
}

/**
 * Shares the pages out to one worker per core, as pages are independent of each other.
 *
 * @param {string} root
 * @param {string[]} pages
 * @returns {Promise<Fault[]>}
 */
async function validateInParallel(root, pages) {
  const workerCount = Math.min(availableParallelism(), Math.ceil(pages.length / PAGES_PER_WORKER_MIN));
  if (workerCount <= 1) return validate(root, pages);
  const shares = Array.from({ length: workerCount }, (_, index) => pages.filter((_, page) => page % workerCount === index));
  const faults = await Promise.all(
    shares.map(
      (share) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(THIS_FILE, { workerData: { root, pages: share } });
          worker.once("message", resolve);
          worker.once("error", reject);
        }),
    ),
  );
  return faults.flat().sort((a, b) => (a.page === b.page ? a.line - b.line : a.page < b.page ? -1 : 1));
}

async function main() {
  const root = process.argv[2];
  if (process.argv.length !== 3 || !statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    console.error("usage: node scripts/validate-html.mjs SITE_DIR");
    return 2;
  }
  const pages = readdirSync(root, { recursive: true }).filter((file) => file.endsWith(".html")).sort();
  const faults = await validateInParallel(root, pages);
  for (const { page, line, column, message, rule, warning } of faults) {
    console.log(`${page}:${line}:${column}: ${warning ? "warning: " : ""}${message} [${rule}]`);
  }

  const errorCount = faults.filter((fault) => !fault.warning).length;
  console.log(`validate-html: ${pages.length} pages, ${errorCount} errors`);
  if (pages.length === 0) console.log(`validate-html: there are no pages in ${root}`);
  return errorCount === 0 && pages.length > 0 ? 0 : 1;
}

if (isMainThread) {
  process.exitCode = await main();
} else {
  parentPort.postMessage(await validate(workerData.root, workerData.pages));
}
