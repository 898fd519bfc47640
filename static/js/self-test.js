// What works in the place where the site lies? Each test says so in its own item of the list. What would be seen in the browser's console,
// stored or opened is tried only when the reader asks for it.
"use strict";

(() => {
  const list = document.querySelector("[data-enhance=self-test]"), words = list.dataset;
  const [stopped, sum] = document.querySelector(".self-test-sum").children;
  const more = document.querySelector("[data-enhance=self-test-more]"), root = new URL("../../", document.currentScript.src);
  const isServed = location.protocol !== "file:", PATIENCE_MS = 15000, STEP_MS = 50;
  const wait = (time_ms) => new Promise((resolve) => setTimeout(resolve, time_ms));
  const itemOf = (name) => list.querySelector(`[data-test=${name}]`);

  /** Shows what came of a test, and opens what to ask for where something is wrong or could be better. Nothing moves where all is well. */
  function tell(name, state, ...details) {
    const item = itemOf(name), said = details.filter(Boolean);
    item.dataset.state = state;
    item.querySelector(".result").textContent = words[state];
    const ask = item.querySelector("details");
    if (ask) ask.open = state === "fault" || state === "advice";
    if (item.dataset[state]) said.unshift(item.dataset[state]);
    for (const old of item.querySelectorAll(".detail")) old.remove();
    for (const text of said) (ask ?? item.querySelector(".ask")).before(Object.assign(document.createElement("p"), { className: "detail", textContent: text }));
    count();
  }

  function count() {
    const states = [...list.children].map(({ dataset }) => dataset.state), of = (...wanted) => states.filter((state) => wanted.includes(state)).length;
    const key = of("fault") ? words.faulty : words.done;
    sum.textContent = key.replace("[ok]", of("ok", "none")).replace("[fault]", of("fault")).replace("[waiting]", of("waiting"));
  }

  /** Tells what came of a test that takes its time: an answer that never comes is a fault. */
  async function run(name, test) {
    const late = wait(PATIENCE_MS).then(() => ["fault"]);
    const outcome = await Promise.race([Promise.resolve().then(test).catch((fault) => ["fault", fault.message]), late]);
    tell(name, ...outcome);
  }

  const answer = (isFine) => [isFine ? "ok" : "fault"];
  const hasStyles = (view) => view.getComputedStyle(view.document.documentElement).getPropertyValue("--ds-size-1") !== "";

  const picture = () => new Promise((resolve) => {
    const probe = new Image();
    probe.onload = () => resolve(answer(probe.naturalWidth > 0));
    probe.onerror = () => resolve(answer(false));
    probe.src = new URL("static/img/icon.svg", root).href;
  });

  async function search() {
    await handbokSok.wake();
    const view = handbokSok.viewIn(document.createElement("div"), 20, false);
    const found = await new Promise((resolve) => {
      view.answered = resolve;
      handbokSok.ask(view, words.query, false);
    });
    return answer(found?.shown.some(([{ page }]) => page.url === words.expected));
  }

  /** Reads lokalt.js once more than the page has: only so is it known where it breaks off. */
  async function local() {
    const saying = (kind, place) => [place, document.querySelector(`[data-local=${kind}]`).content.textContent].filter(Boolean).join(": ");
    let broken;
    const listen = ({ filename, lineno }) => filename?.endsWith("/lokalt.js") && (broken = lineno);
    addEventListener("error", listen);
    const isFilled = await handbokSok.local;
    if (isFilled === undefined) {
      const isThere = await handbokSok.load("lokalt.js").then(() => true, () => false);
      return ["fault", isThere ? saying("broken", broken && `lokalt.js:${broken}`) : saying("missing")];
    }
    const isList = typeof handbokLokalt === "object" && !Array.isArray(handbokLokalt);
    if (!isList) return ["fault", saying("broken", "lokalt.js")];
    if (!isFilled) return Object.values(handbokLokalt).every((value) => value === "") ? ["none"] : ["fault", saying("text")];
    for (const picture of document.querySelectorAll(".local-logo")) await picture.decode().catch(() => {});
    const faults = handbokSok.localFaults.map(({ label, kind }) => saying(kind, `«${label}»`));
    return [faults.length ? "fault" : "ok", ...faults];
  }

  function storage() {
    const name = "handbok.selvtest";
    localStorage.setItem(name, "1");
    const isKept = localStorage.getItem(name) === "1";
    localStorage.removeItem(name);
    return answer(isKept);
  }

  /** Opens an address that is not there for a moment, and looks at what came. */
  async function missing() {
    if (!isServed) return ["none"];
    const view = open(new URL("finnes-ikke/dypt/her.html", root));
    if (!view) return ["advice"];
    try {
      for (let waited_ms = 0; waited_ms < PATIENCE_MS - 1000; waited_ms += STEP_MS) {
        await wait(STEP_MS);
        const { document: found, performance } = view;
        if (found.URL === "about:blank" || found.readyState !== "complete") continue;
        const [{ responseStatus = 404 } = {}] = performance.getEntriesByType("navigation");
        const isOurs = found.body.dataset.page === "not-found" && hasStyles(view);
        return [isOurs && responseStatus === 404 ? "ok" : "fault", `Status: ${responseStatus}`];
      }
      return ["fault"];
    } finally {
      view.close();
    }
  }

  /** Does what every policy stops. Each that stops it tells its text: that of the page names files, that of the server does not. */
  async function policy() {
    if (!isServed) return ["none"];
    const found = new Set();
    const listen = ({ originalPolicy }) => found.add(originalPolicy);
    addEventListener("securitypolicyviolation", listen);
    new Image().src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    await wait(1000);
    removeEventListener("securitypolicyviolation", listen);
    const sent = [...found].filter((text) => !text.includes("file:"));
    const parts = (text) => text.split(/[;,]/).map((part) => part.trim()).filter(Boolean);
    const said = sent.flatMap(parts), lacking = parts(words.policy).filter((part) => !said.includes(part));
    if (!found.size) return ["fault"];
    return lacking.length ? ["advice", ...lacking.map((part) => `\u2212 ${part}`)] : ["ok", said.find((part) => part.startsWith("frame-ancestors"))];
  }

  async function start() {
    stopped.className = "settled";
    itemOf("scripts").querySelector(".ask").className = "ask settled";
    tell("scripts", "ok");
    tell("styles", ...answer(hasStyles(window) && getComputedStyle(stopped).display === "none"));
    tell("charset", ...answer(document.characterSet === "UTF-8"));
    await Promise.all([run("images", picture), run("search", search), run("local", local)]);
    more.hidden = false;
  }

  more.querySelector("button").addEventListener("click", async () => {
    // The window opens only as long as the press of the button counts.
    const opened = run("missing", missing);
    await Promise.all([opened, run("storage", storage), run("policy", policy)]);
  });
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
})();
