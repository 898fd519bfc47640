/* The search as a reader meets it: the hits, and the dialog that shows them on every page. search-start.js loads this, search-engine.js
   finds. What comes from the index or the reader goes into the page as text, never as HTML. */
"use strict";

(() => {
  const { root, language, parts, load } = handbokSok;
  const TYPING_MS = 80, SLOW_MS = 150, STILL_MS = 300, SPEAK_MS = 500;
  const SHORTEST = 2, EXCERPT = 150, BEFORE = 45, PASSAGES = 3, PAGES = 10, WORDS = 12, QUOTED = 60, UPDATED = "updated";

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const attribute of Object.entries(attributes)) made.setAttribute(...attribute);
    made.append(...children);
    return made;
  }

  const texts = new Map();
  /** Returns a text of the page's language, with its gaps filled in. */
  function text(key, gaps) {
    if (!texts.size) for (const line of parts.get(language).payload.split("\n")) texts.set(...line.split(/=(.*)/, 2));
    return texts.get(key).replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
  }

  /* --- The index --- */

  const asked = new Map();
  let engine, version;

  /** Hands the engine a part of the index. If it is gone or does not fit, the site was updated after the page was opened. */
  async function fetchPart(name) {
    if (!parts.has(name)) await load(name === "boot" ? "sok/boot.js" : `sok/${name}.${version}.js`).catch(async () => {
      await load(`sok/boot.js?${version}`);
      throw parts.get("boot").version === version ? name : UPDATED;
    });
    const found = parts.get(name);
    parts.delete(name);
    if (name === "boot") ({ version } = found);
    if (found.version !== version) throw UPDATED;
    return found.payload;
  }

  function part(name) {
    if (!asked.has(name)) asked.set(name, fetchPart(name).finally(() => asked.delete(name)));
    return asked.get(name);
  }

  /** Asks the engine, also for the passages to show. */
  async function answerOf(query, options, limit) {
    const answer = await engine.search(query, options);
    const shown = answer.pages.slice(0, limit).map(({ passages }) => Promise.all(passages.slice(0, PASSAGES).map(([number]) => engine.passage(number))));
    return { ...answer, shown: await Promise.all(shown) };
  }

  /* --- Words in texts --- */

  /** Returns what finds the words of an answer in a text, each with its stem and how that was found. Of a compound, one end is enough. */
  function finderOf({ groups }) {
    const ways = new Map();
    for (const { stem, way } of groups.flatMap(({ terms }) => terms)) if (ways.get(stem) !== "exact") ways.set(stem, way);
    const ends = [...ways.keys()].filter((stem) => stem.length > 3 && ways.get(stem) !== "prefix");
    return (written) => handbokSearch.words(written).flatMap((word) => {
      const own = engine.stem(word.word), way = ways.get(own), stem = way ? own : ends.find((end) => own.startsWith(end) || own.endsWith(end));
      return stem ? [{ ...word, stem, way }] : [];
    });
  }

  /** Returns a stretch of a text with some of its words in <mark>. */
  function marked(written, words, from = 0, to = written.length) {
    const pieces = [];
    for (const { start, end } of words) if (start >= from && end <= to) {
      pieces.push(written.slice(from, start), element("mark", {}, written.slice(start, end)));
      from = end;
    }
    return [...pieces, written.slice(from, to)];
  }

  /** Returns the stretch with most different words. It begins with a sentence if one begins nearby, else with a word. */
  function excerpt(written, words) {
    let first = 0, most = 0;
    words.forEach(({ start }, index) => {
      const near = words.slice(index, index + 20).filter(({ end }) => end < start + EXCERPT - BEFORE);
      const different = new Set(near.map(({ stem }) => stem)).size;
      if (different > most) [first, most] = [start, different];
    });
    const before = written.slice(Math.max(0, first - BEFORE), first), sentence = before.search(/[.!?\u00b7] [^.!?\u00b7]*$/);
    const from = first < BEFORE ? 0 : first - BEFORE + (sentence < 0 ? before.indexOf(" ") + 1 : sentence + 2);
    const end = from + EXCERPT - 4, space = written.lastIndexOf(" ", end), to = end < written.length && space > first ? space : end;
    return [from ? "\u2026 " : "", ...marked(written, words, from, to), to < written.length ? " \u2026" : ""];
  }

  /* --- Hits --- */

  /** Makes a place for hits: options of a list box in the dialog, else headings with links. */
  function viewIn(place, limit, listBox) {
    const view = { limit, listBox, turn: 0, moved: -STILL_MS };
    for (const [name, more] of [["status", { role: "status" }], ["notes"], ["hits", listBox]]) {
      place.append((view[name] = element("div", { class: `search-${name}`, ...more })));
    }
    view.hits.addEventListener("pointermove", () => (view.moved = performance.now()));
    return view;
  }

  function hit({ listBox }, passage, index, id, wordsIn, seen) {
    const { page, anchor, text: written, kind, local } = passage;
    const [title, heading] = index ? ["", passage.heading || page.title] : [page.title, passage.heading];
    const words = [title, heading, written].map(wordsIn), all = words.flat(), href = new URL(page.url, root);
    for (const { stem, way, word } of all) if (way && !(seen.get(stem)?.word.length <= word.length)) seen.set(stem, { way, word });
    if (all.length) href.searchParams.set("sok", [...new Set(all.map(({ word }) => word))].slice(0, WORDS).join(" "));
    href.hash = anchor;
    const span = (name, children, more) => [element("span", { class: `hit-${name}`, ...more }, ...children), " "];
    const names = [title && span("title", marked(title, words[0])), heading && span("heading", marked(heading, words[1]))].filter(Boolean).flat();
    const rest = [...span("kind", [text(`kind-${kind}`), local ? ` \u00b7 ${text("local")}` : ""], { lang: language }), ...span("text", excerpt(written, words[2]))];
    if (listBox) return element("a", { id, class: "hit", role: "option", tabindex: -1, "aria-selected": false, href }, ...names, ...rest);
    return element("div", { class: "hit" }, element(index ? "h3" : "h2", {}, element("a", { href }, ...names)), ...rest);
  }

  /** Shows the pages of an answer, and tells which other words they were found by. */
  function show(view, query, answer) {
    const wordsIn = finderOf(answer), seen = new Map(), typed = handbokSearch.words(query).map(({ word }) => word);
    const groups = answer.shown.map((passages, at) => {
      const { title, language: lang } = passages[0].page, role = view.listBox ? { role: "group", "aria-label": title } : {};
      return element("div", { lang, ...role }, ...passages.map((one, index) => hit(view, one, index, `sok-${at}-${index}`, wordsIn, seen)));
    });
    const others = [...seen.values()].filter(({ way, word }) => /folded|form|slip|part/.test(way) && !typed.includes(word)).map(({ word }) => word);
    const notes = [answer.phraseNotFound && text("phrase"), others.length && text("also", { words: others.slice(0, WORDS / 2).join(", ") })];
    view.hits.replaceChildren(...groups);
    view.notes.replaceChildren(...notes.filter(Boolean).map((words) => element("p", {}, words)));
  }

  /** Lets the browser answer the reader's hand before it goes on with the search. */
  const pause = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Asks, and shows the answer unless the reader has asked for something else meanwhile. */
  async function ask(view, query, typing) {
    const turn = (view.turn += 1);
    const say = (words, wait = 0) => {
      clearTimeout(view.timer);
      view.timer = setTimeout(() => (view.status.textContent = words), wait);
    };
    const clear = (...notes) => {
      view.hits.replaceChildren();
      view.notes.replaceChildren(...notes);
    };
    if (query.length < SHORTEST) {
      clear();
      say(text(view.listBox ? "help" : "help-page"));
      return view.answered();
    }
    say(text("loading"), SLOW_MS);
    try {
      engine ??= new handbokSearch.Engine(part);
      /* Its file came with this one. If it cannot be read, the two do not belong together. */
      await engine.start().catch(() => { throw UPDATED; });
      /* All texts of a small book come with one file: it may be on its way while the words are looked up. */
      if (engine.small) engine.page(0).catch(() => {});
      await pause();
      /* The page of all hits counts those that each choice leaves, and so needs all of them. */
      const enough = view.listBox ? view.limit : Infinity, all = await answerOf(query, { typing, enough }, view.limit), filter = view.filter?.(all, engine);
      const answer = filter ? await answerOf(query, { typing, filter }, view.limit) : all;
      if (!all.pages.length && !handbokSok.offers) await load("static/js/search-none.js");
      const offers = all.pages.length ? undefined : await handbokSok.offers(query);
      /* Nothing moves under a pointer that is about to choose. */
      do await pause(performance.now() < view.moved + STILL_MS ? STILL_MS : 0);
      while (performance.now() < view.moved + STILL_MS);
      if (turn !== view.turn) return;
      if (offers) clear(...offers);
      else show(view, query, answer);
      const pages = answer.pages.length, hits = answer.pages.reduce((sum, { passages }) => sum + passages.length, 0);
      const count = offers ? "none" : answer.isLeast ? "least" : pages > 1 ? "count" : hits > 1 ? "count-one-page" : `count-${hits}`;
      say(text(count, { hits, pages, query: `\u2068${query.slice(0, QUOTED)}\u2069` }), typing ? SPEAK_MS : 0);
      view.answered(answer, all);
    } catch (fault) {
      if (turn !== view.turn) return;
      if (fault === UPDATED && parts.has("boot")) {
        engine = undefined;
        return ask(view, query, typing);
      }
      const [words, href, way] = fault === UPDATED ? ["updated", location, "reload"] : ["fault", new URL("register.html", root), "register"];
      clear(element("p", { role: "alert" }, text(words), " ", element("a", { href }, text(way))));
      say("");
      view.answered();
    }
  }

  /* --- The dialog --- */

  let dialog, field, type;

  function build() {
    const form = element("form", { action: new URL("sok.html", root) }), close = element("button", { type: "button" }, text("close"));
    field = element("input", {
      name: "q", role: "combobox", autocomplete: "off", autofocus: "", enterkeyhint: "search", placeholder: text("hint"),
      "aria-label": text("label"), "aria-autocomplete": "list", "aria-controls": "sok-treff", "aria-expanded": false,
    });
    form.append(field, close);
    dialog = element("dialog", { class: "search-dialog", lang: language, closedby: "any", "aria-label": text("label") }, form);
    const view = viewIn(dialog, PAGES, { id: "sok-treff", role: "listbox", "aria-label": text("hits") }), { hits } = view;
    const all = element("a", { class: "search-all" }, text("all"));
    dialog.append(all);
    document.body.append(dialog);

    const chosen = () => hits.querySelector("[aria-selected=true]") ?? undefined;
    const choose = (option) => {
      chosen()?.setAttribute("aria-selected", false);
      option?.setAttribute("aria-selected", true);
      option?.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", option?.id ?? "");
    };
    view.answered = () => {
      choose();
      all.hidden = hits.hidden = !hits.firstChild;
      all.href = new URL(`sok.html?${new URLSearchParams(new FormData(form))}`, root);
      field.setAttribute("aria-expanded", !hits.hidden);
    };
    let timer;
    type = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(() => ask(view, field.value.trim(), true), wait);
    };
    field.addEventListener("input", () => type(TYPING_MS));
    close.addEventListener("click", () => dialog.close());
    hits.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || dialog.close());
    dialog.addEventListener("keydown", (event) => {
      const { key } = event, target = chosen(), step = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (key === "Escape" && field.value) {
        field.value = "";
        type(0);
      } else if (event.target !== field || event.isComposing) {
        return;
      } else if (step) {
        /* Beyond either end is the field itself. */
        const stops = [undefined, ...hits.querySelectorAll("[role=option]")];
        choose(stops.at((stops.indexOf(target) + step) % stops.length));
      } else if (key === "Enter" && target) {
        if (event.ctrlKey || event.metaKey) window.open(target.href, "_blank", "noopener");
        else target.click();
      } else {
        return;
      }
      event.preventDefault();
    });
  }

  /** Opens the dialog with what stands in a field of the page, and gives that back when it closes. */
  function open(opener) {
    if (!dialog) build();
    if (dialog.open) return field.focus();
    field.value = opener.value;
    dialog.addEventListener("close", () => (opener.value = field.value), { once: true });
    dialog.showModal();
    field.setSelectionRange(field.value.length, field.value.length);
    type(0);
  }

  Object.assign(handbokSok, { open, element, text, answerOf, finderOf, viewIn, ask });
})();
