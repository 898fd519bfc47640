/* Marks the words that the reader looked for on the page that a hit led to. They stand in its address, `?sok=word+word`, and are gone
   when the reader takes them away: nothing is kept. */
"use strict";

(() => {
  const address = new URL(location);
  const wanted = address.searchParams.get("sok").toLowerCase().split(/\s+/).filter((word) => word).slice(0, 20);
  const plain = (word) => word.normalize("NFC").replace(/\u00ad/g, "").replace(/\u2011/g, "-").toLowerCase();

  /* The words come from one passage; elsewhere on the page they may have other endings. */
  const ENDING = /^(?:a|ane|ar|e|en|ene|ens|er|es|et|n|ne|r|s|t)?$/;
  const isSame = (one, other) => {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    return one === other || (at > 3 && ENDING.test(one.slice(at)) && ENDING.test(other.slice(at)));
  };
  const isWanted = (word) => wanted.some((other) => isSame(plain(word), other));

  const main = document.querySelector("main"), marks = [], texts = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("svg, math, script, style, textarea, button")) texts.push(walker.currentNode);
  for (const node of texts) {
    /* A word with hyphens in it is one if it was looked for as one, else some. The build has put soft hyphens into long words. */
    const chains = [...node.data.matchAll(/[\p{L}\p{N}\u00ad]+(?:[-\u2011][\p{L}\p{N}\u00ad]+)*/gu)];
    const words = chains.flatMap((chain) => {
      if (isWanted(chain[0])) return [[chain.index, chain[0]]];
      return [...chain[0].matchAll(/[^-\u2011]+/g)].map((word) => [chain.index + word.index, word[0]]).filter(([, word]) => isWanted(word));
    });
    /* From the last to the first, so that the places of those before stay true. */
    for (const [start, word] of words.reverse()) {
      const mark = document.createElement("mark"), rest = node.splitText(start);
      rest.splitText(word.length);
      rest.replaceWith(mark);
      mark.append(rest);
      marks.push(mark);
    }
  }

  const remove = () => {
    for (const mark of marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode.normalize();
    }
    button.remove();
    address.searchParams.delete("sok");
    history.replaceState(null, "", address);
    main.focus({ preventScroll: true });
  };
  const button = document.createElement("button");
  button.type = "button";
  button.className = "unmark";
  button.textContent = document.querySelector("[data-enhance=search]").dataset.unmark;
  button.addEventListener("click", remove);
  if (marks.length) main.prepend(button);
})();
