/* The browser's half of the search. It looks words up in the index that handbok made at build, and works out by the
   same tables what a word it has never seen may be. Step for step the same as src/search/query.rs, and tested against it:
   change both. Needs nothing of a page: `handbokSearch.engine(load)` wants only a way to load a part of the index. */
"use strict";

(() => {
  const FORMAT = "1";
  const K1 = Math.fround(1.2), B = Math.fround(0.75);
  /* What a way of finding a word is worth against the word itself. */
  const FOLDED = Math.fround(0.95), OTHER_FORM = Math.fround(0.9), BEGINNING = Math.fround(0.8);
  const ONE_SLIP = Math.fround(0.85), TWO_SLIPS = Math.fround(0.65), PART = Math.fround(0.4), JOINED = Math.fround(0.8), OTHERS = Math.fround(0.3);
  const MOST_BEGINNINGS = 64, MOST_SLIPS = 16, MOST_VERIFIED = 50, MOST_WORDS = 40, LONGEST = 64;
  const FIELD = "\u001f";
  const ALPHABET = "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  const DIGIT = new Map([...ALPHABET].map((letter, value) => [letter, value]));

  /* --- Words (src/search/words.rs) --- */

  const normalized = (text) => text.normalize("NFC").replace(/\u00ad/g, "");
  const isNumber = (word) => /^[0-9]+[A-Za-z]?$/.test(word);
  const isLetter = (word) => /^[A-Za-z]$/.test(word);
  const isHyphen = (between) => between === "-" || between === "\u2011";
  const isSpace = (between) => between === " " || between === "\u00a0" || between === "\u202f";
  const isChapter = (word) => /^kap(?:ittel|itlet)?$/.test(word.toLowerCase());
  const lower = (word) => {
    const small = word.toLowerCase();
    return small.length > LONGEST ? [...small].slice(0, LONGEST).join("") : small;
  };

  /* Returns the words of a text, each with where it begins and ends. */
  function words(text) {
    const runs = [];
    for (const run of text.matchAll(/[\p{Alphabetic}\p{N}]+/gu)) {
      runs.push({ word: run[0], start: run.index, end: run.index + run[0].length });
    }
    const between = (index) => (runs[index] && runs[index + 1] ? text.slice(runs[index].end, runs[index + 1].start) : "");
    const found = [];
    const add = (word, first, last) => found.push({ word: lower(word), start: runs[first].start, end: runs[last].end });
    let chain = 0;
    for (let index = 0; index < runs.length; ) {
      const [first, second, third] = [runs[index], runs[index + 1], runs[index + 2]].map((run) => (run ? run.word : ""));
      let used = 0;
      if (isNumber(first) && second) {
        if (isHyphen(between(index)) && isNumber(second)) {
          used = 2;
          add(`${first}-${second}`, index, index + 1);
        } else if (isLetter(second) && !/[A-Za-z]$/.test(first) && isSpace(between(index))) {
          if (third && isHyphen(between(index + 1)) && isNumber(third)) {
            used = 3;
            add(`${first}${second}-${third}`, index, index + 2);
          } else if (index > 0 && isChapter(runs[index - 1].word)) {
            used = 2;
            add(first + second, index, index + 1);
          }
        }
      }
      if (used) {
        index += used;
        chain = index;
        continue;
      }
      add(first, index, index);
      index += 1;
      if (!(index < runs.length && isHyphen(between(index - 1)))) {
        if (index - chain > 1) add(runs.slice(chain, index).map((run) => run.word).join(""), chain, index - 1);
        chain = index;
      }
    }
    return found;
  }

  /* --- Norwegian (src/search/norwegian.rs) --- */

  const VOWELS = "aeiouyæøåêòóô";
  const FIRST_ENDINGS = ("a e ede ande ende ane ene hetene erte en heten ar er heter s as es edes endes enes hetenes ens hetens ers " +
    "ets et het ert ast").split(" ").sort((one, other) => other.length - one.length);
  const LAST_ENDINGS = "hetslov eleg elig elov slov leg eig lig els lov ig".split(" ");
  const KEPT_BEFORE_ERS = /(?:ind|kk|nk|amm|omm|kap|pp|lt|ast|øst|v)$/;

  /* Snowball's Norwegian, as the crate that tantivy uses has it. */
  function snowball(word) {
    const letters = [...word];
    if (letters.length < 3) return word;
    let from = letters.length;
    let at = letters.findIndex((letter) => VOWELS.includes(letter));
    if (at >= 0) {
      at += 1;
      while (at < letters.length && VOWELS.includes(letters[at])) at += 1;
      if (at < letters.length) from = at + 1;
    }
    from = Math.max(from, 3);
    const within = (ending) => letters.length - from >= ending.length && letters.slice(letters.length - ending.length).join("") === ending;
    const cut = (count) => letters.splice(letters.length - count, count);
    const ending = FIRST_ENDINGS.find(within);
    if (ending === "s") {
      const rest = letters.slice(0, -1).join("");
      if (/[bcdfghjlmnoptvyz]$/.test(rest) || /(?:^|[^e])r$/.test(rest) || (/.k$/su.test(rest) && !VOWELS.includes(letters[letters.length - 3]))) cut(1);
    } else if (ending === "ers") {
      const rest = letters.slice(0, -3).join("");
      if (!KEPT_BEFORE_ERS.test(rest) || /(?:skap|hav|giv)$/.test(rest)) cut(3);
    } else if (ending === "erte" || ending === "ert") {
      cut(ending.length - 2);
    } else if (ending) {
      cut(ending.length);
    }
    if (within("dt") || within("vt")) cut(1);
    const last = LAST_ENDINGS.find(within);
    if (last) cut(last.length);
    return letters.join("");
  }

  const fold = (word) => {
    let plain = "";
    for (const letter of word) {
      if ("åæä".includes(letter)) plain += "a";
      else if ("øö".includes(letter)) plain += "o";
      else if (letter < "\u0080") plain += letter;
      else plain += letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    }
    return plain.replaceAll("aa", "a").replaceAll("ae", "a").replaceAll("oe", "o");
  };

  /* In how many slips one word becomes another, up to `most`, or -1. */
  function slips(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return -1;
    let before = [], last = Array.from({ length: other.length + 1 }, (_, index) => index), row = [];
    for (let i = 0; i < one.length; i += 1) {
      row = [i + 1];
      let least = i + 1;
      for (let j = 0; j < other.length; j += 1) {
        let cost = Math.min(last[j] + (one[i] === other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1);
        if (i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j]) cost = Math.min(cost, before[j - 1] + 1);
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return -1;
      before = last;
      last = row;
    }
    return last[other.length] <= most ? last[other.length] : -1;
  }

  /* --- The exported index (docs/search-index.md) --- */

  function numbers(text) {
    const found = [];
    for (let at = 0; at < text.length; ) {
      const next = () => DIGIT.get(text[at++]);
      const first = next();
      if (first < 60) found.push(first);
      else if (first < 84) found.push(60 + (first - 60) * 91 + next());
      else if (first < 90) found.push(2244 + (first - 84) * 8281 + next() * 91 + next());
      else found.push(51930 + next() * 8281 + next() * 91 + next());
    }
    return found;
  }

  const runs = (text) => {
    const codes = numbers(text), all = [];
    for (let index = 0; index < codes.length; index += 2) for (let count = codes[index + 1]; count > 0; count -= 1) all.push(codes[index]);
    return all;
  };
  const list = (line, sign) => line.split(sign).filter((item) => item !== "");
  const halves = (pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
  const unfolded = (before, coded) => [...before].slice(0, parseInt(coded[0], 36)).join("") + coded.slice(1);
  const bySurface = (one, other) => {
    /* In the order of code points, as Rust compares; plain `<` would compare UTF-16 units. */
    const a = [...one], b = [...other];
    for (let index = 0; index < a.length && index < b.length; index += 1) {
      if (a[index] !== b[index]) return a[index].codePointAt(0) - b[index].codePointAt(0);
    }
    return a.length - b.length;
  };

  function postings(text) {
    const codes = numbers(text), found = [];
    let passage = 0;
    for (let index = 1; found.length < codes[0]; ) {
      const code = codes[index++];
      passage += code >> 1;
      found.push([passage, code & 1 ? 1 : codes[index++]]);
    }
    return found;
  }

  function surfaces(stem, text) {
    if (text === "-") return [];
    return text.split(",").map((coded) => {
      const bar = coded.indexOf("|");
      const rest = bar < 0 ? coded : coded.slice(0, bar);
      const word = rest[0] === "=" ? rest.slice(1) : stem + rest;
      const parts = [];
      if (bar >= 0) {
        const letters = [...word];
        let start = 0;
        for (let at = bar + 1; at < coded.length; at += 2) {
          const end = parseInt(coded[at], 36);
          parts.push(letters.slice(start, end).join(""));
          start = end + Number(coded[at + 1]);
        }
        parts.push(letters.slice(start).join(""));
      }
      return { word, parts };
    });
  }

  function frontCoded(text) {
    let before = "";
    return list(text, "\t").map((coded) => (before = unfolded(before, coded)));
  }

  /* --- Queries (src/search/query.rs) --- */

  class Engine {
    constructor(load) {
      this.load = load;
      this.parts = new Map();
      this.shards = new Map();
      this.letters = new Map();
      this.stemOf = new Map();
    }

    part(name) {
      if (!this.parts.has(name)) {
        const promise = this.load(name, this.version);
        /* A part that failed may be asked for again. */
        promise.catch(() => this.parts.delete(name));
        this.parts.set(name, promise);
      }
      return this.parts.get(name);
    }

    /* Loads what every query needs. */
    start() {
      this.started ??= this.part("boot").then((text) => this.boot(text)).catch((fault) => {
        this.started = undefined;
        throw fault;
      });
      return this.started;
    }

    boot(text) {
      const line = text.split("\n");
      const [format, layout, , tokens] = line[0].split(" ");
      if (format !== FORMAT) throw new Error("format");
      this.small = layout === "small";
      this.tokens = Number(tokens);
      this.lengths = numbers(line[1]);
      this.perPage = numbers(line[2]);
      this.pageOf = this.perPage.flatMap((count, page) => new Array(count).fill(page));
      this.firstOf = [];
      this.perPage.reduce((first, count) => (this.firstOf.push(first), first + count), 0);
      this.kinds = runs(line[3]);
      this.facts = numbers(line[4]);
      this.topics = list(line[5], "\t");
      this.roles = list(line[6], "\t");
      this.languages = list(line[7], "\t");
      this.firsts = line[8].split("\t");
      this.fragments = [];
      numbers(line[9]).reduce((first, count) => (this.fragments.push(first), first + count), 0);
      this.stop = new Set(list(line[10], " "));
      this.foldedStop = new Set(list(line[10], " ").map(fold));
      this.stems = new Map(list(line[11], " ").map(halves));
      this.pairs = new Map();
      for (const group of list(line[12], " ").map((stems) => stems.split("="))) {
        for (const stem of group) {
          const others = this.pairs.get(stem) || this.pairs.set(stem, []).get(stem);
          for (const other of group) if (other !== stem && !others.includes(other)) others.push(other);
        }
      }
      this.rules = list(line[13], " ").map((rule) => [rule[0] === "<", ...halves(rule.slice(1))]);
      this.endings = new Set(list(line[14], " "));
      this.particles = new Set(list(line[15], " "));
      this.sounds = list(line[16], " ").map(halves);
      this.letterParts = new Set(line[17]);
      const average = Math.fround(Math.fround(this.tokens) / Math.fround(this.lengths.length));
      const base = Math.fround(1 - B);
      this.norms = this.lengths.map((length) => Math.fround(K1 * Math.fround(base + Math.fround(Math.fround(B * length) / average))));
    }

    stem(word) {
      const known = this.stemOf.get(word);
      if (known !== undefined) return known;
      let stem = word;
      if (!/\p{N}/u.test(word)) {
        stem = snowball(this.stems.get(word) ?? word);
        const ending = ["ern", "arn", "er", "ar"].find((end) => stem.endsWith(end) && [...stem].length >= end.length + 3);
        if (ending) stem = stem.slice(0, -ending.length);
        if (/[^aeiouyæøå]e[ln]$/su.test(stem) && [...stem].length >= 4) stem = stem.slice(0, -2) + stem.slice(-1);
        if (stem.endsWith("mm")) stem = stem.slice(0, -1);
      }
      this.stemOf.set(word, stem);
      return stem;
    }

    byRule(word) {
      const found = [];
      for (const [atStart, nb, nn] of this.rules) {
        for (const [from, to] of [[nb, nn], [nn, nb]]) {
          let other;
          if (atStart && word.startsWith(from)) other = to + word.slice(from.length);
          if (!atStart && word.endsWith(from)) other = word.slice(0, word.length - from.length) + to;
          if (other !== undefined && [...other].length > 3 && !found.includes(other)) found.push(other);
        }
      }
      return found;
    }

    sound(word) {
      let key = word;
      for (const [written, sound] of this.sounds) key = key.replaceAll(written, sound);
      return [...key].filter((letter, index, all) => letter !== all[index - 1]).join("");
    }

    /* Returns the entry of a stem, or nothing. */
    async entry(stem) {
      let low = 0, high = this.firsts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (bySurface(this.firsts[middle], stem) <= 0) low = middle;
        else high = middle - 1;
      }
      return (await this.shard(low)).get(stem);
    }

    shard(number) {
      if (!this.shards.has(number)) {
        const shard = this.part(`d${number}`).then((text) => {
          const entries = new Map();
          let before = "";
          for (const coded of list(text, "\t")) {
            const [stem, words, found] = coded.split(" ");
            before = unfolded(before, stem);
            entries.set(before, { stem: before, words, coded: found });
          }
          return entries;
        });
        shard.catch(() => this.shards.delete(number));
        this.shards.set(number, shard);
      }
      return this.shards.get(number);
    }

    postings(entry) {
      return (entry.postings ??= postings(entry.coded));
    }

    /* Returns all words of the book that begin with a letter, in order. */
    letter(letter) {
      if (letter === undefined) return Promise.resolve([]);
      if (this.small) {
        this.vocabulary ??= this.shard(0).then((entries) => {
          const letters = new Map();
          for (const entry of entries.values()) {
            for (const { word } of surfaces(entry.stem, entry.words)) {
              const first = [...fold(word)][0] ?? "_";
              (letters.get(first) || letters.set(first, []).get(first)).push(word);
            }
          }
          for (const all of letters.values()) all.sort(bySurface);
          return letters;
        });
        return this.vocabulary.then((letters) => letters.get(letter) || []);
      }
      if (!this.letterParts.has(letter)) return Promise.resolve([]);
      if (!this.letters.has(letter)) {
        const name = /^[0-9A-Za-z]$/.test(letter) ? letter : letter.codePointAt(0);
        const found = this.part(`v${name}`).then(frontCoded);
        found.catch(() => this.letters.delete(letter));
        this.letters.set(letter, found);
      }
      return this.letters.get(letter);
    }

    /* All words of the book, for tests. */
    async vocabularyWords() {
      const letters = this.small ? [...(await this.letter("a"), await this.vocabulary).keys()] : [...this.letterParts];
      return (await Promise.all(letters.map((letter) => this.letter(letter)))).flat();
    }

    async add(terms, stem, weight, way) {
      if (terms.some((term) => term.stem === stem)) return;
      const entry = await this.entry(stem);
      if (entry) terms.push({ stem, weight, way, entry });
    }

    async known(word) {
      const terms = [], stem = this.stem(word);
      await this.add(terms, stem, 1, "exact");
      for (const other of this.pairs.get(stem) || []) await this.add(terms, other, OTHER_FORM, "form");
      for (const other of this.byRule(word)) await this.add(terms, this.stem(other), OTHER_FORM, "form");
      return terms;
    }

    async beginnings(word) {
      if ([...word].length < 2) return [];
      const key = fold(word);
      const found = (await this.letter([...key][0])).filter((surface) => fold(surface).startsWith(key)).map((surface) => [[...surface].length, surface]);
      found.sort((one, other) => one[0] - other[0] || bySurface(one[1], other[1]));
      const stems = new Set();
      for (const [, surface] of found) {
        stems.add(this.stem(surface));
        if (stems.size === MOST_BEGINNINGS) break;
      }
      return [...stems];
    }

    async misspelt(word) {
      const key = [...fold(word)];
      if (key.length < 4 || /\p{N}/u.test(word)) return [];
      const most = key.length >= 8 ? 2 : 1, sound = this.sound(word);
      const candidates = [...(await this.letter(key[0])), ...(key[1] === key[0] ? [] : await this.letter(key[1]))];
      const found = [];
      for (const surface of candidates) {
        let count = slips(key, [...fold(surface)], most);
        if (count !== 1 && this.sound(surface) === sound) count = 1;
        if (count >= 0) found.push([count, surface]);
      }
      found.sort((one, other) => one[0] - other[0] || bySurface(one[1], other[1]));
      const least = found.length ? found[0][0] : 0;
      const stems = new Map();
      for (const [, surface] of found.filter(([count]) => count === least).slice(0, MOST_SLIPS)) {
        const stem = this.stem(surface);
        if (!stems.has(stem)) stems.set(stem, least > 1 ? TWO_SLIPS : ONE_SLIP);
      }
      return [...stems];
    }

    async isKnown(word) {
      return (await this.letter([...fold(word)][0])).includes(word);
    }

    async count(word) {
      const words = (await this.isKnown(word)) ? [word] : this.byRule(word);
      let most = 0;
      for (const one of words) {
        const entry = (one === word || (await this.isKnown(one))) && (await this.entry(this.stem(one)));
        if (entry) most = Math.max(most, this.postings(entry).length);
      }
      return most;
    }

    async split(word) {
      const letters = [...word];
      if (letters.length < 6 || letters.length > 36 || !/^\p{Alphabetic}+$/u.test(word)) return [];
      let best = 0, parts = [];
      for (let cut = 3; cut <= letters.length - 3; cut += 1) {
        const left = letters.slice(0, cut).join(""), rest = letters.slice(cut).join("");
        const worthOfLeft = this.particles.has(left) ? 0 : await this.count(left);
        if (worthOfLeft === 0) continue;
        for (const link of ["", "s", "e"]) {
          if (!rest.startsWith(link)) continue;
          const right = rest.slice(link.length);
          if ([...right].length < 3 || this.endings.has(right)) continue;
          const worth = Math.min(worthOfLeft, await this.count(right));
          if (worth > best) [best, parts] = [worth, [left, right]];
        }
      }
      return parts;
    }

    async groups(all, typing) {
      const groups = [], seen = new Set();
      const content = [];
      for (const word of all) {
        if (!this.stop.has(word) && (!this.foldedStop.has(fold(word)) || (await this.isKnown(word)))) content.push(word);
      }
      for (const [index, word] of content.entries()) {
        if (seen.has(word)) continue;
        seen.add(word);
        const last = typing && index + 1 === content.length && all[all.length - 1] === word;
        /* The first letter of a word that is being typed says nothing beside whole words. */
        if (last && index > 0 && [...word].length === 1) continue;
        await this.addGroups(word, last, groups);
      }
      for (let index = 1; index < all.length; index += 1) {
        const whole = all[index - 1] + all[index];
        if (all.includes(whole) || !(await this.isKnown(whole))) continue;
        const terms = (await this.known(whole)).map((term) => ({ ...term, way: "joined" }));
        groups.push({ word: whole, share: JOINED, terms });
      }
      return groups;
    }

    async addGroups(word, typing, groups) {
      let terms = [];
      /* `larer` is no form of a word of the book, so it is `lærer`, although it has the stem of `lar`. */
      if (!(await this.isKnown(word))) {
        const key = fold(word);
        for (const surface of await this.letter([...key][0])) if (fold(surface) === key) await this.add(terms, this.stem(surface), FOLDED, "folded");
      }
      if (terms.length === 0) terms = await this.known(word);
      if (typing) for (const stem of await this.beginnings(word)) await this.add(terms, stem, BEGINNING, "prefix");
      const own = await this.entry(this.stem(word));
      const known = own && surfaces(own.stem, own.words).find((surface) => surface.word === word);
      let parts = known && known.parts.length ? known.parts : [];
      if (!parts.length) parts = await this.split(word);
      if (terms.length === 0 && !parts.length) for (const [stem, weight] of await this.misspelt(word)) await this.add(terms, stem, weight, "slip");
      if (terms.length || !parts.length) groups.push({ word, share: 1, terms });
      for (const part of parts) {
        const ways = (await this.known(part)).map((term) => ({ ...term, way: "part" }));
        groups.push({ word: part, share: PART, terms: ways });
      }
    }

    scores(groups) {
      const count = this.lengths.length, scores = new Float32Array(count);
      for (const group of groups) {
        const best = new Map();
        for (const term of group.terms) {
          for (const [passage, times] of this.postings(term.entry)) {
            const worth = Math.fround(term.weight * Math.fround(times / Math.fround(times + this.norms[passage])));
            if (!(best.get(passage) >= worth)) best.set(passage, worth);
          }
        }
        const ratio = Math.fround(Math.fround(Math.fround(count - best.size) + 0.5) / Math.fround(best.size + 0.5));
        const idf = Math.fround(Math.log(Math.fround(1 + ratio)));
        const weight = Math.fround(group.share * Math.fround(idf * Math.fround(1 + K1)));
        for (const [passage, worth] of best) scores[passage] = Math.fround(scores[passage] + Math.fround(weight * worth));
      }
      return scores;
    }

    passes(passage, filter) {
      const page = this.pageOf[passage] * 3;
      const inList = (values, value) => !values || values.length === 0 || values.includes(value);
      return inList(filter.kinds, this.kinds[passage]) && inList(filter.topics, this.facts[page]) && inList(filter.languages, this.facts[page + 1]) &&
        (!filter.roles || filter.roles.length === 0 || filter.roles.some((role) => (this.facts[page + 2] >> role) & 1));
    }

    /* Answers a query: what its words stand for, and pages with their passages, best first. */
    async search(query, { typing = false, filter = {} } = {}) {
      await this.start();
      const all = [], phrases = [];
      for (const [index, piece] of normalized(query).split(/["«»“”]/).entries()) {
        const found = words(piece).slice(0, MOST_WORDS - all.length).map(({ word }) => word);
        if (index % 2 === 1 && found.length > 1) phrases.push(found);
        all.push(...found);
      }
      const groups = await this.groups(all, typing);
      const scores = this.scores(groups);
      const inOrder = (one, other) => other[1] - one[1] || one[0] - other[0];
      let found = [];
      scores.forEach((score, passage) => {
        if (score > 0 && this.passes(passage, filter)) found.push([passage, score]);
      });
      found.sort(inOrder);
      let phraseNotFound = false;
      if (phrases.length) {
        const verified = await this.withPhrases(found, phrases);
        if (verified.length) found = verified;
        else phraseNotFound = found.length > 0;
      }
      const pages = new Map();
      for (const hit of found) {
        const page = this.pageOf[hit[0]];
        (pages.get(page) || pages.set(page, []).get(page)).push(hit);
      }
      const hits = [...pages].map(([page, passages]) => {
        const others = passages.slice(1, 3).reduce((sum, [, score]) => Math.fround(sum + score), 0);
        return { page, score: Math.fround(passages[0][1] + Math.fround(OTHERS * others)), passages };
      });
      hits.sort((one, other) => other.score - one.score || one.passages[0][0] - other.passages[0][0]);
      return { groups, pages: hits, phraseNotFound };
    }

    async withPhrases(found, phrases) {
      const needed = [];
      for (const word of phrases.flat().filter((one) => !this.stop.has(one))) {
        const entry = await this.entry(this.stem(word));
        if (entry) needed.push(new Set(this.postings(entry).map(([passage]) => passage)));
      }
      const verified = [];
      for (const hit of found.filter(([passage]) => needed.every((has) => has.has(passage))).slice(0, MOST_VERIFIED)) {
        const { page, heading, text } = await this.passage(hit[0]);
        const texts = [page.title, heading, text].map((one) => words(normalized(one)).map(({ word }) => word));
        const stands = (phrase) => texts.some((all) => all.some((_, at) => phrase.every((word, index) => all[at + index] === word)));
        if (phrases.every(stands)) verified.push(hit);
      }
      return verified;
    }

    /* Returns where a passage stands and what it says. */
    async passage(number) {
      const page = await this.page(this.pageOf[number]);
      return { page, ...page.passages[number - this.firstOf[this.pageOf[number]]], kind: this.kinds[number] };
    }

    async page(number) {
      let fragment = this.fragments.length - 1;
      while (this.fragments[fragment] > number) fragment -= 1;
      const text = await this.part(`f${fragment}`);
      const [head, ...passages] = text.split("\n")[number - this.fragments[fragment]].split("\t");
      const [url, title] = head.split(FIELD);
      const fields = passages.map((passage) => passage.split(FIELD));
      return {
        url, title, language: this.languages[this.facts[number * 3 + 1]], topic: this.facts[number * 3],
        passages: fields.map(([anchor, heading, body]) => ({ anchor, heading, text: body })),
      };
    }
  }

  globalThis.handbokSearch = { Engine, words, normalized, fold, snowball };
})();
