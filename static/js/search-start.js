/* What every page has of the search: it waits. When the reader turns to the field or presses Ctrl+K, it loads the rest (search.js shows,
   search-engine.js finds, sok/ has words and index), so that a page weighs no more than its text. Without it the form leads to the register. */
"use strict";

(() => {
  const root = new URL("../../", document.currentScript.src);
  const form = document.querySelector("[data-enhance=search]");
  const field = form.elements.q, register = form.action, parts = new Map(), nothing = () => {};
  let policy, dressed, awake;

  const inject = (path) => new Promise((resolve, reject) => {
    const address = new URL(path, root).href, isStyle = path.endsWith(".css");
    const tag = document.createElement(isStyle ? "link" : "script");
    policy ??= globalThis.trustedTypes?.createPolicy("handbok-sok", { createScriptURL: (url) => url });
    if (isStyle) Object.assign(tag, { rel: "stylesheet", href: address });
    else tag.src = policy?.createScriptURL(address) ?? address;
    document.head.append(Object.assign(tag, { onload: resolve, onerror: reject }));
  });
  /** Loads files of the site, each with one more try. */
  const load = (...paths) => Promise.all(paths.map((path) => inject(path).catch(() => inject(path))));

  const dress = () => (dressed ??= load("static/css/search.css", "static/js/search.js", `sok/ui.${form.dataset.language}.js`));
  const wake = () => (awake ??= Promise.all([dress(), load("static/js/search-engine.js", "sok/boot.js")]).catch((fault) => {
    awake = dressed = undefined;
    form.action = register;
    form.nextElementSibling.hidden = false;
    throw fault;
  }));
  const open = () => void wake().then(() => handbokSok.open(field), nothing);

  /** Takes what the files in sok/ hand over: each is a call of this, or a few. */
  globalThis.handbokSok = Object.assign((version, name, payload) => void parts.set(name, { version, payload }), { root, parts, load });
  form.action = new URL("sok.html", root);
  field.setAttribute("aria-keyshortcuts", "Control+K");
  /* To come by with the Tab key must not move the reader; a press or a letter says that the search is meant. */
  field.addEventListener("focus", () => void wake().catch(nothing));
  field.addEventListener("input", (event) => event.isComposing || open());
  for (const meant of ["click", "compositionend"]) field.addEventListener(meant, open);
  addEventListener("keydown", (event) => {
    if (event.key?.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });

  if (document.querySelector("[data-enhance=search-page]")) wake().then(() => handbokSok.page(), nothing);
  else if (new URLSearchParams(location.search).has("sok")) dress().then(() => handbokSok.mark(), nothing);
})();
