// Which tasks fit this meeting? The list of all tasks is narrowed by topic, by whom it is for, by minutes and by month.
//
// The choices stand in the address (`?tema=regler&tid=0-30`), so that a narrowed list can be shared and come back to. The words, and what
// each task fits, come from templates/tasks.html.
"use strict";

for (const form of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-enhance=filters]"))) {
  /** @param {ParentNode} parent @param {string} selector */
  const part = (parent, selector) => {
    const found = parent.querySelector(selector);
    if (!found) throw new Error(`the filters have no part ${selector}`);
    return /** @type {HTMLElement} */ (found);
  };

  const choices = [...form.querySelectorAll("select")];
  const status = part(form, "[role=status]");
  const reset = part(form, "button");
  const topics = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("main [data-part=topic]"))];
  // What shows the same tasks once more in another order; a narrowed list has no use for it.
  const others = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("main :is([data-part=other], [data-part=contents])"));

  /**
   * Says for each choice whether a task fits it.
   *
   * @type {Record<string, (card: HTMLElement, value: string, topic: string) => boolean>}
   */
  const fits = {
    tema: (_card, value, topic) => topic === value,
    for: (card, value) => (card.dataset.for ?? "").split(" ").includes(value),
    tid: (card, value) => {
      const [least, most] = value.split("-");
      const minutes = Number(card.dataset.minutes);
      return minutes >= Number(least) && (most === "" || minutes <= Number(most));
    },
    maned: (card, value) => (card.dataset.months ?? "").split(" ").includes(value),
  };

  const narrow = () => {
    const chosen = choices.filter(({ value }) => value !== "");
    let all = 0;
    let shown = 0;
    for (const topic of topics) {
      const anchor = topic.getAttribute("aria-labelledby") ?? "";
      let inTopic = 0;
      for (const card of /** @type {NodeListOf<HTMLElement>} */ (topic.querySelectorAll(".card"))) {
        card.hidden = !chosen.every(({ name, value }) => fits[name](card, value, anchor));
        all += 1;
        if (!card.hidden) inTopic += 1;
      }
      topic.hidden = inTopic === 0;
      shown += inTopic;
    }
    for (const other of others) other.hidden = chosen.length > 0;
    reset.ariaDisabled = String(chosen.length === 0);
    const words = (shown === 0 ? status.dataset.none : status.dataset.count) ?? "";
    status.textContent = words.replace("$shown", String(shown)).replace("$all", String(all));
  };

  const writeAddress = () => {
    const address = new URL(location.href);
    for (const { name, value } of choices) {
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    try {
      history.replaceState(null, "", address);
    } catch {
      // Some browsers keep the address of a file as it is. The list is narrowed all the same.
    }
  };

  const readAddress = () => {
    const { searchParams } = new URL(location.href);
    for (const choice of choices) {
      choice.value = searchParams.get(choice.name) ?? "";
      // What the address asks for may not be among the choices.
      if (choice.selectedIndex < 0) choice.value = "";
    }
  };

  form.addEventListener("change", () => {
    narrow();
    writeAddress();
  });
  reset.addEventListener("click", () => {
    for (const choice of choices) choice.value = "";
    narrow();
    writeAddress();
  });

  readAddress();
  narrow();
  form.hidden = false;
}
