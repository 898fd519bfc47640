/* The search as a reader meets it: the dialog on every page, the results on sok.html, the marks on the page that a hit leads to.
   search-start.js loads it, search-engine.js finds. What the index or the reader says goes into the page as text, never as HTML. */
"use strict";

(() => {
  const { root, parts, load } = handbokSok;
  const TYPING_MS = 80, SLOW_MS = 150, STILL_MS = 300, SPEAK_MS = 500;
  const SHORTEST = 2, EXCERPT = 150, PASSAGES = 3, PAGES_IN_DIALOG = 10, PAGES_AT_A_TIME = 20, UPDATED = "the site was updated";

  /** Makes an element with attributes, or without those that are undefined. */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }
  const link = (path, words) => element("a", { href: new URL(path, root) }, words);
  const list = (items) => element("ul", {}, ...items.map((item) => element("li", {}, item)));
  const results = (query) => `sok.html?${new URLSearchParams({ q: query })}`;

  let texts;
  /** Returns a text of the page's language, with its gaps filled in. */
  function text(key, gaps) {
    texts ??= new Map(parts.get("ui").payload.split("\n").map((line) => line.split(/=(.*)/)));
    return texts.get(key).replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
  }
  const table = (key) => text(key).split("|").map((row) => row.split("\t"));

  /* --- The index --- */

  let engine, version;

  /** Hands the engine a part of the index. When it is gone or does not fit, the site was updated after this page was opened. */
  async function part(name) {
    if (!parts.has(name)) {
      await load(name === "boot" ? "sok/boot.js" : `sok/${name}.${version}.js`).catch(async (fault) => {
        await load(`sok/boot.js?${version}`);
        throw parts.get("boot").version === version ? fault : UPDATED;
      });
    }
    const found = parts.get(name);
    parts.delete(name);
    if (name === "boot") ({ version } = found);
    if (found.version !== version) throw UPDATED;
    return found.payload;
  }

  /** Asks the engine. With the answer come the passages to show. */
  async function answerOf(query, options, limit) {
    const answer = await engine.search(query, options);
    const shown = answer.pages.slice(0, limit).map(({ passages }) => passages.slice(0, PASSAGES).map(([number]) => engine.passage(number)));
    return { ...answer, shown: await Promise.all(shown.map((page) => Promise.all(page))) };
  }

  /* --- Words in texts --- */

  /** Returns what finds the words of a text that an answer is about. In a compound it is enough that one end is. */
  function finderOf({ groups }) {
    const ways = new Map();
    for (const { stem, way } of groups.flatMap(({ terms }) => terms)) if (ways.get(stem) !== "exact") ways.set(stem, way);
    const ends = [...ways.keys()].filter((stem) => stem.length > 3 && ways.get(stem) !== "prefix");
    const stemOf = (word) => {
      const own = engine.stem(word);
      return ways.has(own) ? own : ends.find((stem) => own.startsWith(stem) || own.endsWith(stem));
    };
    return { ways, find: (written) => handbokSearch.words(written).map((one) => ({ ...one, stem: stemOf(one.word) })).filter(({ stem }) => stem) };
  }

  /** Returns a stretch of a text with some of its words in <mark>. */
  function marked(written, words, from = 0, to = written.length) {
    const pieces = [];
    for (const { start, end } of words) {
      if (start < from || end > to) continue;
      pieces.push(written.slice(from, start), element("mark", {}, written.slice(start, end)));
      from = end;
    }
    return [...pieces, written.slice(from, to)];
  }

  /** Returns the stretch with most different words. It begins with a sentence if one begins nearby, else with a word. */
  function excerpt(written, words) {
    let first = 0, most = 0;
    words.forEach(({ start }, index) => {
      const near = words.slice(index, index + 20).filter(({ end }) => end < start + EXCERPT - 50);
      const different = new Set(near.map(({ stem }) => stem)).size;
      if (different > most) [first, most] = [start, different];
    });
    const before = written.slice(Math.max(0, first - 45), first), sentence = before.search(/[.!?\u00b7] [^.!?\u00b7]*$/);
    const from = first < 45 ? 0 : first - before.length + (sentence < 0 ? before.indexOf(" ") + 1 : sentence + 2);
    let to = from + EXCERPT - 4;
    if (to < written.length) to = Math.max(written.lastIndexOf(" ", to), from + 1);
    return [from ? "\u2026 " : "", ...marked(written, words, from, to), to < written.length ? " \u2026" : ""];
  }

  /* --- Hits, in the dialog and on the page --- */

  /** Makes a place for hits: options of a list box in the dialog, else headings with links. */
  function viewIn(place, limit, options) {
    const view = { limit, options, turn: 0, moved: -STILL_MS };
    for (const name of ["status", "notes", "hits"]) place.append((view[name] = element(name === "hits" && !options ? "ol" : "div", { class: `search-${name}` })));
    view.status.setAttribute("role", "status");
    view.hits.addEventListener("pointermove", () => (view.moved = performance.now()));
    return view;
  }

  function say(view, words, wait = 0) {
    clearTimeout(view.timer);
    view.timer = setTimeout(() => (view.status.textContent = words), wait);
  }

  function hit(view, { find }, seen, { page, anchor, heading, text: written, kind }, index, id) {
    const [inTitle, inHeading, inText] = [index ? "" : page.title, heading, written].map(find);
    const words = [...inTitle, ...inHeading, ...inText];
    for (const { stem, word } of words) if (engine.stem(word) === stem) seen.set(stem, word);
    const address = new URL(page.url, root);
    if (words.length) address.searchParams.set("sok", [...new Set(words.map(({ word }) => word))].slice(0, 12).join(" "));
    address.hash = anchor;
    const names = [];
    if (!index) names.push(element("span", { class: "hit-title" }, ...marked(page.title, inTitle)), " ");
    if (heading) names.push(element("span", { class: "hit-heading" }, ...marked(heading, inHeading)), " ");
    const more = [element("span", { class: "hit-kind" }, table("kinds")[kind][1]), " ", element("span", { class: "hit-text" }, ...excerpt(written, inText))];
    if (view.options) return element("a", { id, class: "hit", role: "option", tabindex: -1, "aria-selected": false, href: address }, ...names, ...more);
    return element("div", { class: "hit" }, element(index ? "h3" : "h2", {}, element("a", { href: address }, ...names)), ...more);
  }

  /** Shows the pages of an answer, and tells which other words they were found by. */
  function show(view, query, answer) {
    const finder = finderOf(answer), seen = new Map();
    view.hits.replaceChildren(...answer.shown.map((passages, number) => {
      const { title, language } = passages[0].page, lang = language === document.documentElement.lang ? undefined : language;
      const group = view.options ? { role: "group", "aria-label": title, lang } : { lang };
      return element(view.options ? "div" : "li", group, ...passages.map((one, index) => hit(view, finder, seen, one, index, `sok-${number}-${index}`)));
    }));
    const typed = handbokSearch.words(query).map(({ word }) => word);
    const also = [...seen].filter(([stem, word]) => /folded|form|slip|part/.test(finder.ways.get(stem)) && !typed.includes(word));
    view.notes.replaceChildren();
    if (answer.phraseNotFound) view.notes.append(element("p", {}, text("phrase")));
    if (also.length) view.notes.append(element("p", {}, text("also", { words: also.slice(0, 6).map(([, word]) => word).join(", ") })));
  }

  /** Returns what to show when nothing was found: words that begin like the query, topics, the register. */
  async function help(query) {
    const near = new Set();
    for (let beginning = query.slice(0, 20); beginning.length > 2 && !near.size; beginning = beginning.slice(0, -1)) {
      const answer = await answerOf(beginning, { typing: true }, PASSAGES), { find } = finderOf(answer);
      for (const { page, heading, text } of answer.shown.flat()) for (const { word } of find(`${page.title} ${heading} ${text}`)) near.add(word);
    }
    const topics = [...table("topics").map(([folder, title]) => link(`${folder}/index.html`, title)), link("register.html", text("register"))];
    const words = [...near].slice(0, 6).map((word) => link(results(word), word));
    const offers = [element("p", {}, text("none", { query: query.slice(0, 60) }))];
    if (words.length) offers.push(element("p", {}, text("near")), list(words));
    return [...offers, element("p", {}, text("elsewhere")), list(topics)];
  }

  /** Asks, and shows the answer unless the reader has asked for something else meanwhile. */
  async function ask(view, query, typing, again) {
    const turn = (view.turn += 1), isStale = () => turn !== view.turn;
    const clear = (...notes) => (view.hits.replaceChildren(), view.notes.replaceChildren(...notes));
    if (query.length < SHORTEST) {
      clear(element("p", {}, text("help")));
      say(view, "");
      return view.answered();
    }
    say(view, text("loading"), SLOW_MS);
    try {
      engine ??= new handbokSearch.Engine(part);
      /* Its file is here since the field got focus. If it cannot be read, it is newer than the script. */
      await engine.start().catch(() => { throw UPDATED; });
      const all = await answerOf(query, { typing }, view.limit), filter = view.filter?.(all);
      const answer = filter ? await answerOf(query, { typing, filter }, view.limit) : all;
      const offers = all.shown.length ? [] : await help(query);
      /* Nothing moves under a pointer that is about to choose. */
      while (performance.now() < view.moved + STILL_MS) await new Promise((resolve) => setTimeout(resolve, STILL_MS));
      if (isStale()) return;
      if (all.shown.length) show(view, query, answer);
      else clear(...offers);
      const pages = answer.pages.length, hits = answer.pages.reduce((sum, { passages }) => sum + passages.length, 0);
      say(view, text(pages > 1 ? "count" : hits > 1 ? "count-one-page" : hits ? "count-one" : "count-none", { hits, pages }), typing ? SPEAK_MS : 0);
      view.answered(answer, all);
    } catch (fault) {
      if (isStale()) return;
      if (fault === UPDATED && parts.has("boot") && !again) {
        engine = undefined;
        return ask(view, query, typing, true);
      }
      const [words, way] = fault === UPDATED ? ["updated", element("a", { href: location }, text("reload"))] : ["fault", link("register.html", text("register"))];
      clear(element("p", { role: "alert" }, text(words), " ", way));
      say(view, "");
      view.answered();
    }
  }

  /* --- The dialog --- */

  let dialog, field, view;

  function build() {
    field = element("input", {
      name: "q", role: "combobox", autocomplete: "off", autofocus: "", enterkeyhint: "search", placeholder: text("hint"),
      "aria-label": text("label"), "aria-autocomplete": "list", "aria-controls": "sok-treff", "aria-expanded": false,
    });
    const close = element("button", { type: "button" }, text("close")), form = element("form", { action: new URL("sok.html", root) }, field, close);
    dialog = element("dialog", { class: "search-dialog", closedby: "any", "aria-label": text("label") }, form);
    view = viewIn(dialog, PAGES_IN_DIALOG, true);
    for (const [name, value] of Object.entries({ id: "sok-treff", role: "listbox", "aria-label": text("hits") })) view.hits.setAttribute(name, value);
    const all = element("a", { class: "search-all" }, text("all"));
    dialog.append(all);
    document.body.append(dialog);

    const options = () => [...view.hits.querySelectorAll("[role=option]")];
    const chosen = () => view.hits.querySelector("[aria-selected=true]");
    const choose = (option) => {
      chosen()?.setAttribute("aria-selected", false);
      option?.setAttribute("aria-selected", true);
      option?.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", option?.id ?? "");
    };
    view.answered = () => {
      choose();
      field.setAttribute("aria-expanded", options().length > 0);
      all.hidden = view.hits.hidden = options().length === 0;
      all.href = new URL(results(field.value), root);
    };
    let timer;
    const type = () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask(view, field.value.trim(), true), TYPING_MS);
    };
    field.addEventListener("input", type);
    close.addEventListener("click", () => dialog.close());
    view.hits.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || dialog.close());
    dialog.addEventListener("keydown", (event) => {
      const { key, isComposing } = event, step = { ArrowDown: 1, ArrowUp: -1 }[key], target = chosen();
      if (key === "Escape" && field.value) {
        field.value = "";
        type();
      } else if (step && event.target === field) {
        /* One step past either end is the field itself. */
        const all = [undefined, ...options()];
        choose(all.at((all.indexOf(target ?? undefined) + step) % all.length));
      } else if (key === "Enter" && target && event.target === field && !isComposing) {
        if (event.ctrlKey || event.metaKey) open(target.href, "_blank", "noopener");
        else target.click();
      } else return;
      event.preventDefault();
    });
  }

  /** Opens the dialog with what stands in a field of the page. */
  handbokSok.open = (opener) => {
    if (!dialog) build();
    if (dialog.open) return field.select();
    field.value = opener.value;
    dialog.addEventListener("close", () => (opener.value = field.value), { once: true });
    dialog.showModal();
    field.setSelectionRange(field.value.length, field.value.length);
    ask(view, field.value.trim(), true);
  };

  /* --- The page with all results --- */

  const FACETS = ["kinds", "topics", "roles", "languages"];

  handbokSok.page = () => {
    const form = document.querySelector("[data-enhance=search-page]"), field = form.elements.q, title = document.title;
    const boxes = [...form.querySelectorAll("[data-facet]")], view = viewIn(form.querySelector("[data-results]"), PAGES_AT_A_TIME, false);
    const more = element("button", { type: "button", hidden: "" }, text("more"));
    const explained = element("details", { hidden: "" }, element("summary", {}, text("explained")), element("div"));
    view.hits.after(more, explained);
    form.hidden = false;
    document.querySelector("[data-enhance=search]").hidden = true;

    const state = () => `?${new URLSearchParams(new FormData(form))}`;
    const restore = () => {
      const params = new URLSearchParams(location.search);
      field.value = params.get("q") ?? "";
      for (const box of boxes) box.checked = params.getAll(box.name).includes(box.value);
    };
    const run = (typing) => {
      document.title = field.value ? `${field.value} \u2013 ${title}` : title;
      ask(view, field.value.trim(), typing);
    };
    const numberOf = (box) => box.dataset.facet === "languages" ? engine.languages.indexOf(box.value) : Number(box.dataset.number);
    const isIn = (box, number, page) => {
      const [topic, language, roles] = engine.facts.slice(page * 3);
      return { kinds: engine.kinds[number] === n, topics: topic === n, languages: language === n, roles: (roles >> n) & 1 }[box.dataset.facet];
    };
  };
})();
