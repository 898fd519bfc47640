// Does scripts/check-site.mjs find what it is there to find? One small site without faults, and the same site with one fault at a time.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkSite } from "../../scripts/check-site.mjs";

const SCRIPT = fileURLToPath(new URL("../../scripts/check-site.mjs", import.meta.url));

/** Returns a page as the program writes one. `depth` is how many folders down it lies. */
function page({ title, kind = "page", depth = 0, head = "", body = "" }) {
  const up = "../".repeat(depth);
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="${up}css/site.css">
<link rel="canonical" href="https://skole.example/${title}.html">
<script src="${up}js/site.js" defer></script>
${head}</head>
<body data-page="${kind}">
<form action="${up}register.html"><input type="search" name="q" aria-label="Søk"></form>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

/** A site without faults that uses every allowed way of pointing. */
function goodSite() {
  return new Map([
    ["index.html", page({ title: "Forside", kind: "home", body: `<a href="regler/tavla.html?fra=forsiden#r%C3%A5d">Tavla</a>` })],
    [
      "regler/tavla.html",
      page({
        title: "Tavla",
        kind: "article",
        depth: 1,
        body: `<h2 id="råd">Råd</h2><h3>Først</h3><h2>Så</h2><dialog><h2>Søk</h2></dialog>
<a href="#råd">opp</a> <a href="../index.html">hjem</a> <a href="https://udir.example/">ut</a> <a href="mailto:post@skole.example">post</a>
<img src="../img/a.png" srcset="../img/a.png 1x, ../img/b.png 2x" alt="">
<svg><use href="#råd"></use></svg> <template><p id="råd"></p></template>`,
      }),
    ],
    ["register.html", page({ title: "Register", kind: "register", body: "x".repeat(70_000) })],
    ["gammel.html", page({ title: "Tavla", kind: "", head: `<meta http-equiv="refresh" content="0; url=regler/tavla.html">` })],
    ["css/site.css", `@import url("print.css") layer(print);\n/* url(https://annen.example/) */\nmain { background: url(../img/a.png) }\n`],
    ["css/print.css", `use { fill: url(#gradient) }\n`],
    ["js/site.js", `"use strict";\n`],
    ["img/a.png", "a"],
    ["img/b.png", "b"],
    ["img/tegning.svg", `<svg xmlns="http://www.w3.org/2000/svg"><title>Tegning</title><use href="#a"/></svg>\n`],
    ["sitemap.xml", "<urlset/>\n"],
  ]);
}

/** Adds the list of checksums, as the last file of a site. */
function seal(files) {
  const lines = [...files].map(([file, text]) => `${createHash("sha256").update(text).digest("hex")}  ${file}\n`);
  return new Map([...files, ["SHA256SUMS", lines.join("")]]);
}

/** Writes a site to a folder of its own, and calls `use` with it. */
function withSite(files, use) {
  const root = mkdtempSync(path.join(tmpdir(), "handbok-check-site-"));
  try {
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Checks that a site has exactly the expected faults, each written `file:line: message` or a pattern for that. */
function check(files, expectedFaults) {
  const faults = withSite(files, (root) => checkSite(root).faults.map(({ file, line, message }) => `${file}:${line}: ${message}`));
  assert.equal(faults.length, expectedFaults.length, `faults found:\n${faults.join("\n")}`);
  for (const [index, expected] of expectedFaults.entries()) assert.match(faults[index], expected);
}

/** Returns the good site with a piece of HTML at line 14 of the article page. */
function articleWith(html) {
  const files = goodSite();
  files.set("regler/tavla.html", page({ title: "Tavla", kind: "article", depth: 1, body: `<h2 id="råd">Råd</h2>\n${html}` }));
  return seal(files);
}

/** Returns the good site with one file more, or one file changed. */
function siteWith(file, text) {
  return seal(goodSite().set(file, text));
}

test("a site without faults has none", () => check(seal(goodSite()), []));

test("the command prints faults and a summary, and tells by its exit code", () => {
  withSite(seal(goodSite()), (root) => {
    const output = execFileSync(process.execPath, [SCRIPT, root], { encoding: "utf8" });
    assert.match(output, /^check-site: heaviest article page regler\/tavla\.html, \d\.\d KiB\n/);
    assert.match(output, /\ncheck-site: 4 pages, \d+ links, 2 anchors, 0 faults\n$/);
  });
  withSite(articleWith(`<a href="borte.html">x</a>`), (root) => {
    const { status, stdout } = spawnSync(process.execPath, [SCRIPT, root], { encoding: "utf8" });
    assert.equal(status, 1);
    assert.match(stdout, /^regler\/tavla\.html:15: "borte\.html" leads to regler\/borte\.html, which does not exist\n/);
    assert.match(stdout, /, 1 faults\n$/);
  });
  assert.equal(spawnSync(process.execPath, [SCRIPT]).status, 2);
});

const FAULTS_IN_HTML = [
  ["a dead link", `<a href="borte.html">x</a>`, /leads to regler\/borte\.html, which does not exist$/],
  ["a link in the wrong case", `<a href="../Index.html">x</a>`, /leads to Index\.html, which does not exist; index\.html does$/],
  ["a dead anchor", `<a href="#borte">x</a>`, /the anchor "#borte" does not exist on regler\/tavla\.html$/],
  ["a dead anchor on another page", `<a href="../index.html#borte">x</a>`, /the anchor "#borte" does not exist on index\.html$/],
  ["a link that climbs out", `<a href="../../x.html">x</a>`, /climbs out of the site$/],
  ["a link from the root", `<a href="/index.html">x</a>`, /is not relative$/],
  ["a link to a folder", `<a href="../regler/">x</a>`, /does not end in \.html or another file type/],
  ["a link without ending", `<a href="tavla">x</a>`, /does not end in \.html or another file type/],
  ["an empty link", `<a href="">x</a>`, /leads nowhere$/],
  ["a link with a scheme of the content", `<a href="lov:opplaringslova/12-4">x</a>`, /has an unknown scheme$/],
  ["a badly encoded link", `<a href="%E5.html">x</a>`, /is not encoded as an address$/],
  ["script in a link", `<a href="javascript:alert()">x</a>`, /is script in an address$/],
  ["a missing picture", `<img src="a.png" alt="">`, /leads to regler\/a\.png, which does not exist$/],
  ["a missing picture in a srcset", `<img srcset="../img/a.png 1x, c.png 2x" alt="">`, /leads to regler\/c\.png/],
  ["a missing poster", `<video poster="c.png"></video>`, /leads to regler\/c\.png/],
  ["a form that leads nowhere", `<form action="sok.html"></form>`, /leads to regler\/sok\.html/],
  ["a form to another host", `<form action="https://annen.example/"></form>`, /is a request to another host$/],
  ["a picture from another host", `<img src="//annen.example/a.png" alt="">`, /is a request to another host$/],
  ["a script from another host", `<script src="https://annen.example/a.js"></script>`, /is a request to another host$/],
  ["a frame from another host", `<iframe src="https://annen.example/"></iframe>`, /is a request to another host$/],
  ["a style from another host", `<link rel="stylesheet" href="https://annen.example/a.css">`, /is a request to another host$/],
  ["an icon from another host", `<link rel="shortcut icon" href="https://annen.example/a.png">`, /is a request to another host$/],
  ["a connection to another host", `<link rel="preconnect" href="https://annen.example">`, /is a request to another host$/],
  ["a picture as data", `<img src="data:image/png;base64,AA" alt="">`, /is data in an address/],
  ["an inline script", `<script>alert()</script>`, /there is an inline <script>$/],
  ["a module", `<script type="module" src="../js/site.js"></script>`, /module scripts fail from file:\/\/$/],
  ["an inline style sheet", `<style>p { color: red }</style>`, /there is an inline <style>$/],
  ["a style attribute", `<p style="color: red">x</p>`, /<p> has a style attribute$/],
  ["an inline handler", `<p onclick="x()">x</p>`, /<p> has the inline handler onclick$/],
  ["an integrity attribute", `<script src="../js/site.js" integrity="sha256-x"></script>`, /<script> has integrity, which fails from file/],
  ["a drawing used from another file", `<svg><use href="../img/tegning.svg#a"></use></svg>`, /<use> of another file, which fails from file/],
  ["a second id", `<p id="råd">x</p>`, /the id "råd" stands twice on the page$/],
  ["a skipped heading", `<h4>x</h4>`, /<h4> follows <h2>: a level is skipped$/],
  ["what hides in noscript", `<noscript><img src="https://annen.example/a.png" alt=""></noscript>`, /is a request to another host$/],
];

for (const [name, html, message] of FAULTS_IN_HTML) {
  test(`finds ${name}`, () => check(articleWith(html), [new RegExp(`^regler/tavla\\.html:15: .*${message.source}`)]));
}

const FAULTS_OF_PAGES = [
  ["a second h1", page({ title: "Ny", body: "<h1>Enda en</h1>" }), /^ny\.html:0: the page has 2 <h1>, and should have one$/],
  ["a missing h1", page({ title: "Ny" }).replaceAll(/<\/?h1>/g, ""), /^ny\.html:0: the page has 0 <h1>/],
  ["a missing language", page({ title: "Ny" }).replace(` lang="nb"`, ""), /^ny\.html:2: <html> has no lang$/],
  ["a missing title", page({ title: "Ny" }).replace(/<title>.*<\/title>/, ""), /^ny\.html:0: the page has no title$/],
  ["a title used twice", page({ title: "Tavla" }), /^regler\/tavla\.html:5: the title "Tavla" is also that of ny\.html$/],
  ["a page of unknown kind", page({ title: "Ny", kind: "" }), /^ny\.html:0: <body> has no data-page/],
  ["a base", page({ title: "Ny", head: "<base target=_top>" }), /^ny\.html:9: <base> is refused by the content policy$/],
  ["a heavy article page", page({ title: "Ny", kind: "article", body: "x".repeat(61_000) }), /^ny\.html:0: the page .* 60\.\d KiB, more than 60\.0 KiB$/],
  [
    "a page that sends the reader nowhere",
    page({ title: "Ny", head: `<meta http-equiv="refresh" content="0; url=borte.html">` }),
    /^ny\.html:9: "borte\.html" leads to borte\.html, which does not exist$/,
  ],
];

for (const [name, html, message] of FAULTS_OF_PAGES) test(`finds ${name}`, () => check(siteWith("ny.html", html), [message]));

const FAULTS_OF_FILES = [
  ["a file type that is not allowed", "js/site.mjs", "", /^js\/site\.mjs:0: the file type is not one a site may hold$/],
  ["a file without ending", "LICENSE", "", /^LICENSE:0: the path has other characters/, /^LICENSE:0: the file type/],
  ["upper case in a path", "img/A.png", "", /^img\/A\.png:0: the path has other characters/],
  ["a Norwegian letter in a path", "img/å.png", "", /^img\/å\.png:0: the path has other characters/],
  ["a long path", `${"lang/".repeat(39)}x.png`, "", /the path has 200 characters, more than 199$/],
  ["a style sheet that imports from another host", "css/a.css", `\n@import "https://annen.example/a.css";`, /^css\/a\.css:2: .* another host$/],
  ["a style sheet that loads from another host", "css/a.css", `p { background: url('//annen.example/a.png') }`, /^css\/a\.css:1: .* another host$/],
  ["a style sheet that loads what is not there", "css/a.css", `p { background: url(a.png) }`, /^css\/a\.css:1: "a\.png" leads to css\/a\.png/],
  ["a style sheet with a picture as data", "css/a.css", `p { background: url("data:image/png;base64,AA") }`, /is data in an address/],
  ["a drawing with script", "img/a.svg", `<svg><script>x()</script></svg>`, /^img\/a\.svg:1: there is a <script> in the drawing$/],
  ["a drawing from another host", "img/a.svg", `<svg><image href="https://annen.example/a.png"/></svg>`, /^img\/a\.svg:1: .* another host$/],
];

for (const [name, file, text, ...messages] of FAULTS_OF_FILES) test(`finds ${name}`, () => check(siteWith(file, text), messages));

test("counts imported style sheets in the weight of an article page", () => {
  check(siteWith("css/print.css", "x".repeat(61_000)), [/^regler\/tavla\.html:0: the page with its styles and scripts is 6\d\.\d KiB/]);
});

test("counts what every page loads besides in the weight of an article page", () => {
  check(siteWith("lokalt.js", "x".repeat(61_000)), [
    /^SHA256SUMS:0: lokalt\.js is listed, though its owners change it$/, /^regler\/tavla\.html:0: the page with its styles and scripts is 6\d\.\d KiB/,
  ]);
});

test("leaves what a school says of itself out of the checksums", () => {
  check(new Map(seal(goodSite())).set("lokalt.js", `var handbokLokalt = {};\n`), []);
});

test("lets settings for hosts stand in a package, and nowhere else", () => {
  check(siteWith("web.config", "<configuration/>"), [/^web\.config:0: the file type is not one a site may hold$/]);
});

test("finds a missing front page", () => {
  const files = goodSite();
  files.delete("index.html");
  check(seal(files), [/^index\.html:0: there is no front page$/, /^regler\/tavla\.html:15: "\.\.\/index\.html" leads to index\.html/]);
});

test("finds what is wrong in the list of checksums", () => {
  const good = seal(goodSite());
  const sums = good.get("SHA256SUMS");
  const withSums = (text) => new Map(good).set("SHA256SUMS", text);
  const zeroes = "0".repeat(64);

  check(goodSite(), [/^SHA256SUMS:0: there is no list of checksums$/]);
  check(withSums(sums.replace(/^.*\n/, "")), [/^SHA256SUMS:0: index\.html is not listed$/]);
  check(withSums(`${sums}${zeroes}  borte.html\n`), [/^SHA256SUMS:12: borte\.html is listed, but does not exist$/]);
  check(withSums(`${sums}${zeroes}  index.html\n`), [/^SHA256SUMS:12: index\.html is listed twice$/]);
  check(withSums(`${sums}${zeroes}  SHA256SUMS\n`), [/^SHA256SUMS:12: the list lists itself$/]);
  check(withSums(`${sums}hei\n`), [/^SHA256SUMS:12: "hei" is not a checksum/]);
  check(withSums(sums.replace(/^.{64}/, zeroes)), [/^SHA256SUMS:1: the checksum of index\.html is wrong$/]);
});
