// Where do the notes to a task go? Nowhere, until the reader presses the button that saves them in this browser.
//
// A saved note is an item of localStorage. Its key is `handbok.notat.` and the address of the task's page from the site's root; its value is
// JSON: `title` of the task, `text`, and `saved`, the time in milliseconds since 1970. A note lapses after 30 days: it is deleted when any
// page with this script is opened. Words come from templates/task.html and templates/partials/stored-notes.html.
"use strict";

{
  const PREFIX = "handbok.notat.";
  const DAY_MS = 24 * 60 * 60 * 1000;
  const KEPT_DAYS = 30;

  /** @typedef {{key: string, title: string, text: string, saved: number}} Note */

  /**
   * @param {ParentNode} parent @param {string} selector
   * @returns {HTMLElement}
   */
  const part = (parent, selector) => {
    const found = parent.querySelector(selector);
    if (!found) throw new Error(`the notes have no part ${selector}`);
    return /** @type {HTMLElement} */ (found);
  };

  // --- The store ---

  /** The browser's store, or nothing where the reader or the school has blocked it. */
  const store = (() => {
    try {
      return window.localStorage;
    } catch {
      return undefined;
    }
  })();

  const ageDays = (/** @type {Note} */ note) => Math.max(0, Math.floor((Date.now() - note.saved) / DAY_MS));

  /**
   * Returns the note under a key. One that has lapsed, or that cannot be read, is deleted.
   *
   * @param {string} key
   * @returns {Note | undefined}
   */
  const readNote = (key) => {
    const value = store?.getItem(PREFIX + key);
    if (!value) return undefined;
    try {
      const { title, text, saved } = JSON.parse(value);
      const note = { key, title: String(title), text: String(text), saved: Number(saved) };
      if (ageDays(note) < KEPT_DAYS) return note;
    } catch {
      // What is not a note of ours is of no use to anyone.
    }
    store?.removeItem(PREFIX + key);
    return undefined;
  };

  /** Returns all notes, the latest first. */
  const readNotes = () =>
    Object.keys(store ?? {})
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => readNote(key.slice(PREFIX.length)) ?? [])
      .sort((a, b) => b.saved - a.saved);

  /** Returns whether the note could be saved. */
  const writeNote = (/** @type {Note} */ { key, title, text, saved }) => {
    try {
      store?.setItem(PREFIX + key, JSON.stringify({ title, text, saved }));
      return store !== undefined;
    } catch {
      return false;
    }
  };

  /**
   * Puts the age of a note into words: `Lagret for 3 dager siden – slettes om 27 dager.`
   *
   * @param {DOMStringMap} words `past` and `future` have what to say of no day, of one, and of several
   * @param {Note} note
   */
  const ageWords = ({ age = "", past = "", future = "" }, note) => {
    const days = ageDays(note);
    const say = (/** @type {string} */ forms, /** @type {number} */ count) => forms.split("|")[Math.min(count, 2)].trim().replace("$days", String(count));
    return age.replace("$age", say(past, days)).replace("$left", say(future, KEPT_DAYS - days));
  };

  // --- The note of a task ---

  const enhanceNote = (/** @type {HTMLElement} */ section) => {
    const key = section.dataset.key ?? "";
    const title = section.dataset.title ?? "";
    const field = /** @type {HTMLTextAreaElement} */ (part(section, "textarea"));
    const status = part(section, "[role=status]");
    const button = (/** @type {string} */ name) => part(section, `[data-action=${name}]`);
    let note = readNote(key);
    /** What the reader has put somewhere: leaving the page loses nothing of it. */
    let kept = note?.text ?? "";

    const showState = (/** @type {string} */ words = "") => {
      button("delete").hidden = !note;
      const age = note ? ageWords(status.dataset, note) : "";
      const changed = note && field.value !== note.text ? status.dataset.changed : "";
      const all = [words, age, changed].filter(Boolean).join(" ");
      if (status.textContent !== all) status.textContent = all;
    };

    const block = () => {
      button("save").hidden = part(section, "[data-part=shared]").hidden = true;
      showState(status.dataset.blocked);
    };

    const save = () => {
      const next = { key, title, text: field.value, saved: Date.now() };
      if (!writeNote(next)) return block();
      note = next;
      kept = field.value;
      showState();
    };

    const remove = () => {
      if (!confirm(button("delete").dataset.confirm)) return;
      store?.removeItem(PREFIX + key);
      note = undefined;
      field.value = kept = "";
      field.focus();
      showState(status.dataset.deleted);
    };

    /** Hands the note over as a file, with the task it belongs to. Nothing is sent: the browser has it all. */
    const download = () => {
      const lines = [title, ...taskLines(), "", field.value, "", key, new Date().toLocaleDateString(document.documentElement.lang)];
      // The mark at the beginning tells old editors that this is UTF-8; they want both line ends, too.
      const text = "\uFEFF" + lines.join("\n").replace(/\r?\n/g, "\r\n") + "\r\n";
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
      link.download = `notat-${key.replace(/^.*\/|\.html$/g, "")}.txt`;
      link.click();
      kept = field.value;
      setTimeout(() => URL.revokeObjectURL(link.href), DAY_MS / 24);
    };

    if (note) field.value = note.text;
    field.addEventListener("input", () => showState());
    button("save").addEventListener("click", save);
    button("export").addEventListener("click", download);
    button("delete").addEventListener("click", remove);
    addEventListener("beforeunload", (event) => {
      if (field.value !== kept) event.preventDefault();
    });
    if (store) showState();
    else block();
    section.hidden = false;
  };

  /** Returns goal, outcome and questions as lines of text. */
  const taskLines = () => {
    const line = (/** @type {Element | null} */ element) => element?.textContent?.replace(/[\s\u00AD]+/g, (sign) => (sign === "\u00AD" ? "" : " ")).trim() ?? "";
    const facts = [...document.querySelectorAll(".task-facts > div")].slice(0, 2);
    const questions = [...document.querySelectorAll(".task-work .questions > li")];
    return [
      ...facts.map((fact) => `${line(fact.querySelector("dt"))}: ${line(fact.querySelector("dd"))}`),
      "",
      ...questions.map((question, index) => `${index + 1}. ${line(question)}`),
    ];
  };

  // --- All notes in this browser ---

  const enhanceList = (/** @type {HTMLElement} */ section) => {
    const list = part(section, "ul");
    const status = part(section, "[role=status]");
    const removeAll = part(section, "[data-action=delete-all]");
    const heading = part(section, "h2");

    /** @param {Note} note */
    const entry = (note) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      // The key cannot be taken for an address of another kind: it comes after a dot and a slash.
      link.href = `./${section.dataset.root}${note.key}`;
      link.textContent = note.title;
      const age = document.createElement("span");
      age.textContent = ageWords(list.dataset, note);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = list.dataset.delete ?? "";
      button.ariaLabel = `${list.dataset.delete}: ${note.title}`;
      button.addEventListener("click", () => removeThese([note], list.dataset.confirm));
      item.append(link, " ", age, " ", button);
      return item;
    };

    /** @param {Note[]} notes @param {string} [question] */
    const removeThese = (notes, question) => {
      if (!confirm(question)) return;
      for (const { key } of notes) store?.removeItem(PREFIX + key);
      showNotes();
      heading.focus();
    };

    const showNotes = () => {
      const notes = readNotes();
      const fill = (/** @type {string | undefined} */ words) => (words ?? "").replace("$count", String(notes.length));
      list.replaceChildren(...notes.map(entry));
      list.hidden = removeAll.hidden = notes.length === 0;
      status.textContent = fill(notes.length ? status.dataset.count : status.dataset.none);
      removeAll.textContent = fill(removeAll.dataset.words);
    };

    removeAll.addEventListener("click", () => removeThese(readNotes(), removeAll.dataset.confirm));
    showNotes();
    section.hidden = false;
  };

  readNotes();
  for (const section of document.querySelectorAll("[data-enhance=note]")) enhanceNote(/** @type {HTMLElement} */ (section));
  for (const section of document.querySelectorAll("[data-enhance=stored-notes]")) enhanceList(/** @type {HTMLElement} */ (section));
}
