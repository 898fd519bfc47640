/* The page with all results, sok.html: what the dialog finds and more of it, narrowed down by what is ticked. The address holds the
   question, so that it can be shared, kept, and gone back to. */
"use strict";

handbokSok.wake().then(() => {
  const TYPING_MS = 80, PAGES_AT_A_TIME = 20;
  const { element, text, viewIn, ask } = handbokSok;
  const form = document.querySelector("[data-enhance=search-page]");
  const field = form.elements.q, refine = form.querySelector("details"), title = document.title;
  const boxes = [...form.querySelectorAll("[data-facet]")], facets = [...new Set(boxes.map((box) => box.dataset.facet))];
  const view = viewIn(form.querySelector("[data-results]"), PAGES_AT_A_TIME, false);
  const more = element("button", { type: "button", hidden: "" }, text("more"));
  const groups = element("ul", {}), scores = element("ol", {});
  const explained = element("details", { class: "search-explained", hidden: "" }, element("summary", {}, text("explained")), groups, scores);
  view.hits.after(more, explained);
  form.querySelector(".search-line").after(view.status);

  /* --- What is ticked --- */

  /* A language is known to the index by its place in a list, which only the index has. */
  const numberOf = ({ dataset, value }, engine) => (dataset.facet === "languages" ? engine.languages.indexOf(value) : Number(dataset.number));

  /** Says whether a passage belongs to a value of a facet, by the numbers of the index. */
  function belongs({ kinds, facts, local }, facet, number, passage, page) {
    const [topic, language, roles] = [0, 1, 2].map((fact) => facts[page * 3 + fact]);
    if (facet === "roles") return Boolean((roles >> number) & 1);
    return { kinds: kinds[passage], origins: local[passage], topics: topic, languages: language }[facet] === number;
  }

  /** Tells at each box how many pages it leaves, given the other facets, and returns what is ticked, if anything is. */
  view.filter = ({ pages }, engine) => {
    const ticked = {};
    for (const box of boxes) if (box.checked) (ticked[box.dataset.facet] ??= []).push(numberOf(box, engine));
    for (const box of boxes) {
      const number = numberOf(box, engine), own = box.dataset.facet, others = facets.filter((facet) => facet !== own && ticked[facet]);
      const isLeft = (page) => ([passage]) => belongs(engine, own, number, passage, page) &&
        others.every((facet) => ticked[facet].some((other) => belongs(engine, facet, other, passage, page)));
      const count = pages.filter(({ page, passages }) => passages.some(isLeft(page))).length;
      const label = box.closest("label");
      label.querySelector("[data-count]").textContent = count;
      label.hidden = count === 0 && !box.checked;
    }
    /* A choice of one is none. */
    for (const group of form.querySelectorAll("fieldset")) group.hidden = !ticked[group.dataset.group] && group.querySelectorAll("label:not([hidden])").length < 2;
    return Object.keys(ticked).length ? ticked : undefined;
  };

  /* --- What is shown --- */

  /** Tells why these pages were found and in this order. Hardly anyone asks, and a browser's decimals take a while to begin with. */
  let explain;
  explained.addEventListener("toggle", () => explained.open && explain());

  function explanation(answer) {
    const decimals = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
    groups.replaceChildren(...answer.groups.map(({ word, share, terms }) => {
      const words = terms.map(({ stem, weight, way }) => `${stem} (${text(`way-${way}`)}, ${decimals.format(weight * share)})`);
      return element("li", {}, element("strong", {}, word), `: ${words.join(", ") || text("way-none")}`);
    }));
    scores.replaceChildren(...answer.shown.map(([{ page }], index) => element("li", {}, `${page.title}: ${decimals.format(answer.pages[index].score)}`)));
  }

  view.answered = (answer, all) => {
    const isFound = Boolean(answer?.pages.length);
    refine.hidden = !all?.pages.length;
    explained.hidden = !isFound;
    more.hidden = !isFound || answer.pages.length <= view.limit;
    if (all?.pages.length && !isFound) {
      const reset = element("button", { type: "button" }, text("reset"));
      reset.addEventListener("click", () => {
        for (const box of boxes) box.checked = false;
        change(false)();
        field.focus();
      });
      view.notes.replaceChildren(reset);
    }
    if (!isFound) return;
    explain = () => explanation(answer);
    if (explained.open) explain();
  };

  function run(typing) {
    document.title = field.value ? `${field.value} \u2013 ${title}` : title;
    return ask(view, field.value.trim(), typing);
  }

  more.addEventListener("click", async () => {
    const shown = view.hits.children.length;
    view.limit += PAGES_AT_A_TIME;
    await run(false);
    view.hits.children[shown]?.querySelector("a").focus();
  });

  /* --- The address --- */

  let timer, isTyping = false;

  /* All letters of one question are one step back. */
  function remember(typing) {
    const address = `?${new URLSearchParams(new FormData(form))}`;
    view.limit = PAGES_AT_A_TIME;
    try {
      if (address !== location.search) history[typing && isTyping ? "replaceState" : "pushState"](null, "", address);
    } catch {
      /* Safari refuses a hundred changes in half a minute. The next one will do. */
    }
    isTyping = typing;
  }

  function restore() {
    const params = new URLSearchParams(location.search);
    field.value = params.get("q") ?? "";
    for (const box of boxes) box.checked = params.getAll(box.name).includes(box.value);
    isTyping = false;
    return run(false);
  }

  const change = (typing) => () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(typing);
      run(typing);
    }, typing ? TYPING_MS : 0);
  };
  field.addEventListener("input", change(true));
  for (const box of boxes) box.addEventListener("change", change(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change(false)();
  });
  addEventListener("popstate", restore);

  /* One field is enough here: Ctrl+K leads to it. */
  handbokSok.open = () => {
    field.focus();
    field.select();
  };
  document.querySelector("[data-enhance=search]").hidden = true;
  refine.open = matchMedia("(min-width: 60rem)").matches;
  form.hidden = false;
  restore();
  if (!field.value) field.focus();
}, () => {});
