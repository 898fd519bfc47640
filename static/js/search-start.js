/* What every page has of the search: it waits until the reader turns to the field or presses Ctrl+K, and loads the rest. Else the form leads
   to the register. It also loads what the school says of itself (lokalt.js). */
"use strict";

(() => {
  const root = new URL("../../", document.currentScript.src), parts = new Map(), nothing = () => {};
  const form = document.querySelector("[data-enhance=search]"), field = form.elements.q, register = form.action, { language } = form.dataset;
  const style = "static/css/search.css", scripts = ["search", "search-engine"].map((name) => `static/js/${name}.js`);
  const data = ["boot", `ui.${language}`].map((name) => `sok/${name}.js`);
  let policy, awake;

  const inject = (path) => new Promise((resolve, reject) => {
    const address = new URL(path, root).href, isStyle = path.endsWith("css");
    const tag = document.createElement(isStyle ? "link" : "script");
    policy ??= globalThis.trustedTypes?.createPolicy("handbok-sok", { createScriptURL: (url) => url });
    if (isStyle) Object.assign(tag, { rel: "stylesheet", href: address });
    else tag.src = policy?.createScriptURL(address) ?? address;
    document.head.append(Object.assign(tag, { onload: resolve, onerror: reject }));
  });
  /** Loads files of the site, each with one more try. */
  const load = (...paths) => Promise.all(paths.map((path) => inject(path).catch(() => inject(path))));

  const wake = () => (awake ??= load(style, ...scripts, ...data).catch((fault) => {
    form.action = register;
    form.nextElementSibling.hidden = false;
    throw fault;
  }));
  const open = () => void wake().then(() => handbokSok.open(field), nothing);

  const local = load("lokalt.js").then(() => Object.values(handbokLokalt).some(Boolean) && load("static/js/local.js")).catch(nothing);

  /** Takes what the files in sok/ hand over: each is a call of this, or a few. */
  globalThis.handbokSok = Object.assign((version, name, payload) => void parts.set(name, { version, payload }), { root, language, parts, load, wake, local });
  form.action = new URL("sok.html", root);
  field.setAttribute("aria-keyshortcuts", "Control+K");
  /* To come by with the Tab key must not move the reader; a press or a letter says that the search is meant. */
  field.addEventListener("focus", () => void wake().catch(nothing));
  field.addEventListener("input", (event) => event.isComposing || open());
  for (const meant of ["click", "compositionend"]) field.addEventListener(meant, open);
  addEventListener("keydown", (event) => {
    if (event.key?.toLowerCase() !== "k" || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });

  if (new URLSearchParams(location.search).has("sok")) load(style, "static/js/search-marks.js").catch(nothing);
})();
