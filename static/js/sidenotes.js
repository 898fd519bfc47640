// What is this source, this word, this note? Its link opens the entry right after itself, where Tab and screen readers meet it next.
"use strict";

{
  const LINKS = "main :is(.citation, .footnote, .term[data-note])";
  const note = document.querySelector("[data-enhance=sidenote]").content.firstElementChild;
  const [words, more, button] = note.children;
  let opener;

  const wordsOf = (link) => {
    if (link.dataset.note) return [link.dataset.note];
    const entry = document.getElementById(link.hash.slice(1)).cloneNode(true);
    // No notes in a note, and no arrow back to the text.
    for (const inner of entry.querySelectorAll("[href^='#']")) inner.replaceWith(inner.ariaLabel ? "" : inner.textContent);
    return entry.childNodes;
  };

  const close = () => {
    const link = opener;
    opener = undefined;
    link?.setAttribute("aria-expanded", false);
    note.remove();
    return link;
  };

  const toggle = (link) => {
    if (close() === link) return;
    opener = link;
    words.replaceChildren(...wordsOf(link));
    words.lang = link.dataset.noteLang ?? document.documentElement.lang;
    more.href = link.href;
    more.textContent = more.dataset[link.className];
    link.setAttribute("aria-expanded", true);
    (link.closest("sup") ?? link).after(note);
    // It begins where its line does: in the last column of a table, too far out.
    note.style.marginInlineStart = "";
    const room = document.documentElement.clientWidth - note.getBoundingClientRect().right - 8;
    note.style.marginInlineStart = `${Math.min(room, 0)}px`;
    note.scrollIntoView({ block: "nearest" });
  };

  for (const link of document.querySelectorAll(LINKS)) link.setAttribute("aria-expanded", false);
  button.onclick = () => close().focus();
  // The browser follows the link first.
  more.onclick = () => setTimeout(close);
  addEventListener("click", (event) => {
    const link = event.target.closest(LINKS);
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      toggle(link);
    } else if (!note.contains(event.target)) close();
  });
  addEventListener("focusin", ({ target }) => target === opener || note.contains(target) || close());
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") close()?.focus();
    if (event.key !== " " || !event.target.matches(LINKS)) return;
    event.preventDefault();
    toggle(event.target);
  });
}
