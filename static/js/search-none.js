/* What the reader is shown when nothing was found: words that begin like those that were typed, the topics, and the register. */
"use strict";

(() => {
  const MOST_WORDS = 6, SHORTEST = 3, LONGEST = 20, PAGES = 10;
  const { root, element, text, answerOf, finderOf } = handbokSok;

  /* Letter by letter less, until the beginning of something is left. */
  async function wordsLike(query) {
    for (let start = query.slice(0, LONGEST); start.length >= SHORTEST; start = start.slice(0, -1)) {
      const answer = await answerOf(start, { typing: true }, PAGES), wordsIn = finderOf(answer);
      const written = answer.shown.flat().map((passage) => `${passage.page.title} ${passage.heading} ${passage.text}`);
      const words = new Set(written.flatMap(wordsIn).map(({ word }) => word));
      if (words.size) return [...words].slice(0, MOST_WORDS);
    }
    return [];
  }

  handbokSok.offers = async (query) => {
    const paragraph = (words) => element("p", {}, words);
    const links = (pairs) => element("ul", {}, ...pairs.map(([path, words]) => element("li", {}, element("a", { href: new URL(path, root) }, words))));
    const words = (await wordsLike(query)).map((word) => [`sok.html?${new URLSearchParams({ q: word })}`, word]);
    const topics = text("topics").split("\u001f").filter(Boolean).map((topic) => topic.split("\t"));
    return [
      ...(words.length ? [paragraph(text("near")), links(words)] : []),
      paragraph(text("elsewhere")), links([...topics, ["register.html", text("register")]]),
    ];
  };
})();
