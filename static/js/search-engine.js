/* The browser's half of the search: looks words up in the index that handbok made. Step for step the same as
   src/search/query.rs and what it uses beside it, and held to them by scripts/search-parity.mjs: change both. docs/search-index.md has the
   format. The byte-order mark before this line keeps æ, ø and å whole on servers that claim Latin-1. */
"use strict";

globalThis.handbokSearch = (() => {
  const f32 = Math.fround;
  const EXACT = 1, FOLDED = f32(0.95), OTHER_FORM = f32(0.9), BEGINNING = f32(0.8), PART = f32(0.4), JOINED = f32(0.8), OTHERS = f32(0.3), OPENING = f32(1.3);
  const SLIPS = [0, f32(0.85), f32(0.65)], K1 = f32(1.2), B = f32(0.75);
  const MOST_WORDS = 40, MOST_BEGINNINGS = 64, MOST_SLIPS = 16, LEAST_BEGINNING = 4, MOST_VERIFIED = 500, VERIFIED_AT_A_TIME = 50;
  const ALPHABET = "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  const DIGITS = new Map([...ALPHABET].map((letter, value) => [letter, value]));

  /* --- Words (words.rs) --- */

  const WORD = /([0-9]+(?:[ \u00a0\u202f]?[A-Za-z])?)[-\u2011]([0-9]+[A-Za-z]?)(?![\p{Alphabetic}\p{N}])|[\p{Alphabetic}\p{N}]+/gu;
  const normalized = (text) => text.normalize("NFC").replace(/\u00ad/g, "");
  const lower = (word) => [...word.toLowerCase()].slice(0, 64).join("");

  /* Returns the words of a text, each with where it begins and ends. */
  function words(text) {
    const found = [];
    let chain = [];
    const close = () => {
      if (chain.length > 1) found.push({ word: lower(chain.map(([run]) => run).join("")), start: chain[0].index, end: chain.at(-1).end });
      chain = [];
    };
    for (const run of text.matchAll(WORD)) {
      run.end = run.index + run[0].length;
      if (chain.length && !/^[-\u2011]$/.test(text.slice(chain.at(-1).end, run.index))) close();
      if (run[1]) close();
      found.push({ word: lower(run[1] ? `${run[1].replace(/[ \u00a0\u202f]/, "")}-${run[2]}` : run[0]), start: run.index, end: run.end });
      if (!run[1]) chain.push(run);
    }
    close();
    return found;
  }

  /* --- Norwegian (norwegian.rs) --- */

  const VOWEL = /[aeiouyæøåêòóô]/;
  const ENDINGS = "hetenes hetene hetens endes heten heter edes enes erte ande ende ane ede ene het ens ers ets ert ast en ar er as es et a e s".split(" ");
  const LAST = "hetslov eleg elig elov slov leg eig lig els lov ig".split(" ");

  /* Snowball's Norwegian, as tantivy has it. Endings are looked for after the first syllable only. */
  function snowball(word) {
    if ([...word].length < 3) return word;
    const syllable = word.match(/^.*?[aeiouyæøåêòóô]+[^aeiouyæøåêòóô]/su);
    const from = Math.max(syllable ? syllable[0].length : word.length, [...word].slice(0, 3).join("").length);
    const has = (ending) => word.length - from >= ending.length && word.endsWith(ending);
    const cut = (count) => (word = word.slice(0, word.length - count));
    const ending = ENDINGS.find(has) || "";
    const rest = word.slice(0, word.length - ending.length);
    if (ending === "s") {
      if (/[bcdfghjlmnoptvyz]$|(^|[^e])r$/.test(rest) || (/.k$/su.test(rest) && !VOWEL.test(rest.at(-2)))) cut(1);
    } else if (ending === "ers") {
      if (!/(ind|kk|nk|amm|omm|kap|pp|lt|[aø]st|v)$/.test(rest) || /(skap|hav|giv)$/.test(rest)) cut(3);
    } else cut(/^ert/.test(ending) ? ending.length - 2 : ending.length);
    if (has("dt") || has("vt")) cut(1);
    cut((LAST.find(has) || "").length);
    return word;
  }

  const PLAIN = { å: "a", æ: "a", ä: "a", ø: "o", ö: "o" };
  const folded = new Map();
  function fold(word) {
    if (!folded.has(word)) {
      const plain = [...word].map((letter) => PLAIN[letter] || letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "")).join("");
      folded.set(word, plain.replace(/aa/g, "a").replace(/ae/g, "a").replace(/oe/g, "o") || word);
    }
    return folded.get(word);
  }
  const first = (word) => [...fold(word)][0];

  /* Puts passages in the order of their scores, and else in that of the book. Positive floats sort as their bits do, so that score and
     number fit into one exact number: the browser sorts numbers many times faster than it asks which of two comes first. */
  function bestFirst(passages, scores) {
    const bits = new Uint32Array(scores.buffer), room = 2 ** 21;
    const keys = Float64Array.from(passages, (passage) => bits[passage] * room + room - 1 - passage).sort();
    return Array.from(keys.reverse(), (key) => room - 1 - (key % room));
  }

  /* In how many slips one word becomes another, if `most` are enough. */
  function slips(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return undefined;
    let before = [], last = [...Array(other.length + 1).keys()];
    for (let i = 0; i < one.length; i += 1) {
      const row = [i + 1];
      for (let j = 0; j < other.length; j += 1) {
        row.push(Math.min(last[j] + (one[i] === other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1));
        if (i && j && one[i] === other[j - 1] && one[i - 1] === other[j]) row[j + 1] = Math.min(row[j + 1], before[j - 1] + 1);
      }
      if (Math.min(...row) > most) return undefined;
      [before, last] = [last, row];
    }
    return last[other.length] <= most ? last[other.length] : undefined;
  }

  /* --- The exported index --- */

  function numbers(text) {
    const found = [];
    let at = 0;
    const next = () => DIGITS.get(text[at++]);
    while (at < text.length) {
      const digit = next();
      if (digit < 60) found.push(digit);
      else if (digit < 84) found.push(60 + (digit - 60) * 91 + next());
      else found.push((digit < 90 ? 2244 + (digit - 84) * 8281 : 51930 + next() * 8281) + next() * 91 + next());
    }
    return found;
  }

  const list = (line, sign = " ") => line.split(sign).filter(Boolean);
  const halves = (pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
  const sums = (counts) => counts.map(((sum) => (count) => (sum += count) - count)(0));
  /* Which of two words comes first by their letters. The browser's own order takes rare letters by their halves. */
  function order(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    return (one.codePointAt(at) ?? -1) - (other.codePointAt(at) ?? -1);
  }
  /* Calls `see` with each word of a list that shares its beginnings, and with what stands after it. */
  function unfold(text, see) {
    const isPlain = !/[\ud800-\udfff]/.test(text);
    let before = "";
    for (const item of list(text, "\t")) {
      const [coded, ...rest] = item.split(" "), shared = parseInt(coded[0], 36);
      before = (isPlain ? before.slice(0, shared) : [...before].slice(0, shared).join("")) + coded.slice(1);
      see(before, ...rest);
    }
  }

  class Engine {
    /* `load(name, version)` promises what a part of the index says. */
    constructor(load) {
      Object.assign(this, { load, parts: new Map(), made: new Map(), plain: new WeakMap(), stemOf: new Map(), missing: new Set() });
    }

    /* Works out something of parts that may not be there yet: tries, loads what was missed, and tries again. */
    async with(work) {
      for (;;) {
        this.missing.clear();
        const result = work();
        if (!this.missing.size) return result;
        await Promise.all([...this.missing].map((name) => this.fetch(name)));
      }
    }

    async fetch(name) {
      this.parts.set(name, await this.load(name, this.version));
    }

    /* Returns what `make` makes of a part, once, or nothing until the part is there. */
    part(name, make) {
      if (!this.parts.has(name)) return void this.missing.add(name);
      if (!this.made.has(name)) this.made.set(name, make(this.parts.get(name)));
      return this.made.get(name);
    }

    start() {
      return this.with(() => this.part("boot", (text) => this.boot(text.split("\n"))));
    }

    boot(line) {
      const [format, layout, , tokens] = line[0].split(" ");
      if (format !== "1") throw new Error("format");
      this.small = layout === "small";
      this.lengths = numbers(line[1]);
      this.perPage = numbers(line[2]);
      this.pageOf = this.perPage.flatMap((count, page) => Array(count).fill(page));
      this.firstOf = sums(this.perPage);
      const runs = numbers(line[3]);
      this.kinds = runs.flatMap((kind, at) => (at % 2 ? [] : Array(runs[at + 1]).fill(kind)));
      this.local = numbers(line[18] || "").flatMap((count, at) => Array(count).fill(at % 2));
      this.facts = numbers(line[4]);
      [this.topics, this.roles, this.languages] = line.slice(5, 8).map((names) => list(names, "\t"));
      this.shards = line[8].split("\t");
      this.fragments = sums(numbers(line[9]));
      this.stop = new Set(list(line[10]));
      this.foldedStop = new Set([...this.stop].map(fold));
      this.irregular = new Map(list(line[11]).map(halves));
      this.pairs = new Map();
      for (const group of list(line[12]).map((stems) => stems.split("="))) {
        for (const stem of group) this.pairs.set(stem, [...new Set([...(this.pairs.get(stem) || []), ...group.filter((other) => other !== stem)])]);
      }
      this.rules = list(line[13]).map((rule) => [rule[0] === "<", halves(rule.slice(1))]);
      [this.endings, this.particles] = [new Set(list(line[14])), new Set(list(line[15]))];
      this.sounds = list(line[16]).map(halves);
      this.letters = new Set(line[17]);
      const average = f32(f32(tokens) / f32(this.lengths.length));
      this.norms = this.lengths.map((length) => f32(K1 * f32(f32(1 - B) + f32(f32(B * length) / average))));
      return true;
    }

    stem(word) {
      if (/\p{N}/u.test(word)) return word;
      if (!this.stemOf.has(word)) {
        const stem = snowball(this.irregular.get(word) || word).replace(/^(.{3,}?)(?:[ea]rn|[ea]r)$/su, "$1").replace(/^(.+[^aeiouyæøå])e([ln])$/su, "$1$2");
        this.stemOf.set(word, stem.replace(/mm$/, "m"));
      }
      return this.stemOf.get(word);
    }

    /* What a word may be called in the other form of Norwegian. */
    byRule(word) {
      const found = new Set();
      for (const [atStart, pair] of this.rules) {
        for (const [from, to] of [pair, [...pair].reverse()]) {
          if (atStart && word.startsWith(from)) found.add(to + word.slice(from.length));
          if (!atStart && word.endsWith(from)) found.add(word.slice(0, word.length - from.length) + to);
        }
      }
      return [...found].filter((other) => [...other].length > 3);
    }

    sound(word) {
      for (const [written, sound] of this.sounds) word = word.split(written).join(sound);
      return [...word].filter((letter, at, all) => letter !== all[at - 1]).join("");
    }

    shard(number) {
      return this.part(`d${number}`, (text) => {
        const entries = new Map();
        unfold(text, (stem, surfaces, coded) => entries.set(stem, { surfaces, coded }));
        return entries;
      });
    }

    /* Returns the entry of a stem: its passages, each with how often the stem stands there. */
    entry(stem) {
      let low = 0;
      for (let high = this.shards.length; high - low > 1; ) {
        const middle = (low + high) >> 1;
        if (order(this.shards[middle], stem) > 0) high = middle;
        else low = middle;
      }
      const entry = this.shard(low)?.get(stem);
      if (entry && !entry.passages) {
        const codes = numbers(entry.coded), count = codes[0];
        [entry.passages, entry.times] = [new Int32Array(count), new Int32Array(count)];
        for (let index = 0, at = 1, passage = 0; index < count; index += 1) {
          passage += codes[at] >> 1;
          entry.passages[index] = passage;
          entry.times[index] = codes[at++] & 1 || codes[at++];
        }
      }
      return entry;
    }

    /* The words under a stem, each with the parts it is made of. */
    surfaces(stem, text) {
      if (text === "-") return [];
      return text.split(",").map((coded) => {
        const [rest, cuts = ""] = coded.split("|");
        const word = rest[0] === "=" ? rest.slice(1) : stem + rest, letters = [...word], parts = [];
        let start = 0;
        for (const [end, link] of cuts.match(/../g) || []) {
          parts.push(letters.slice(start, parseInt(end, 36)).join(""));
          start = parseInt(end, 36) + Number(link);
        }
        return { word, parts: cuts && [...parts, letters.slice(start).join("")] };
      });
    }

    /* Returns the words of the book that begin with a letter, in order. */
    letter(letter) {
      if (!this.small) {
        if (!this.letters.has(letter)) return [];
        return this.part(`v${/[0-9A-Za-z]/.test(letter) ? letter : letter.codePointAt()}`, (text) => {
          const found = [];
          unfold(text, (word) => found.push(word));
          return found;
        }) || [];
      }
      this.byLetter ||= ((entries) => {
        const letters = new Map();
        for (const [stem, entry] of entries || []) {
          for (const { word } of this.surfaces(stem, entry.surfaces)) (letters.get(first(word)) || letters.set(first(word), []).get(first(word))).push(word);
        }
        for (const found of letters.values()) found.sort(order);
        return entries && letters;
      })(this.shard(0));
      return this.byLetter?.get(letter) || [];
    }

    /* The words under a stem; a word of the book always stands under its own. */
    under(word) {
      const entry = this.entry(this.stem(word));
      return entry && (entry.words ||= new Map(this.surfaces(this.stem(word), entry.surfaces).map((surface) => [surface.word, surface.parts])));
    }

    isKnown(word) {
      return Boolean(this.under(word)?.has(word));
    }

    add(terms, stem, weight, way) {
      const entry = terms.some((term) => term.stem === stem) ? undefined : this.entry(stem);
      if (entry) terms.push({ stem, weight, way, entry });
    }

    known(word, way) {
      const terms = [], stem = this.stem(word);
      this.add(terms, stem, EXACT, way || "exact");
      for (const other of [...(this.pairs.get(stem) || []), ...this.byRule(word).map((form) => this.stem(form))]) this.add(terms, other, OTHER_FORM, way || "form");
      if (!terms.length) {
        const alike = this.alike(word);
        for (const other of alike) this.add(terms, other, FOLDED, way || "folded");
        for (const other of alike.flatMap((one) => this.pairs.get(one) || [])) this.add(terms, other, OTHER_FORM, way || "form");
      }
      return terms;
    }

    /* The stems of the book that a word may have when it was typed without æ, ø and å. */
    alike(word) {
      if (!/^(?=.*[ao])[0-9a-z]+$/.test(word)) return [];
      const letter = first(word), words = this.letter(letter);
      if (!this.plain.has(words)) {
        const stems = new Map();
        for (const surface of words) {
          const key = this.stem(fold(surface));
          stems.set(key, (stems.get(key) || new Set()).add(this.stem(surface)));
        }
        this.plain.set(words, stems);
      }
      return [...(this.plain.get(words).get(this.stem(fold(word))) || [])];
    }

    beginnings(word) {
      const key = fold(word), size = (surface) => [...surface].length;
      if (size(word) < 2) return [];
      const found = this.letter(first(word)).filter((surface) => fold(surface).startsWith(key));
      found.sort((one, other) => size(one) - size(other) || order(one, other));
      return [...new Set(found.map((surface) => this.stem(surface)))].slice(0, MOST_BEGINNINGS);
    }

    misspelt(word) {
      const key = [...fold(word)], most = key.length < 8 ? 1 : 2, sound = this.sound(word);
      if (key.length < 4 || /\p{N}/u.test(word)) return [];
      const found = [];
      for (const surface of [...new Set(key.slice(0, 2))].flatMap((letter) => this.letter(letter))) {
        let count = slips(key, [...fold(surface)], most);
        if (count !== 1 && this.sound(surface) === sound) count = 1;
        if (count !== undefined) found.push([count, surface]);
      }
      found.sort((one, other) => one[0] - other[0] || order(one[1], other[1]));
      return found.filter(([count]) => count === found[0][0]).slice(0, MOST_SLIPS).map(([count, surface]) => [this.stem(surface), SLIPS[count] || SLIPS[1]]);
    }

    /* In how many passages a word stands, bent as it may be or in the other form. */
    count(word) {
      return Math.max(0, ...this.known(word).map(({ entry }) => entry.passages.length));
    }

    /* Splits a compound that the book does not have into two words that it has. */
    split(word) {
      const letters = [...word];
      let best = 0, parts = [];
      if (letters.length < 6 || letters.length > 36 || !/^\p{Alphabetic}+$/u.test(word)) return parts;
      for (let cut = 3; cut <= letters.length - 3; cut += 1) {
        const left = letters.slice(0, cut).join(""), rest = letters.slice(cut).join("");
        const worth = this.particles.has(left) ? 0 : this.count(left);
        for (const link of worth ? ["", "s", "e"] : []) {
          const right = rest.slice(link.length);
          if (!rest.startsWith(link) || [...right].length < 3 || this.endings.has(right)) continue;
          const both = Math.min(worth, this.count(right));
          if (both > best) [best, parts] = [both, [left, right]];
        }
      }
      return parts;
    }

    /* The words of the book that a word may be when it was typed without æ, ø and å. */
    readings(word) {
      return this.letter(first(word)).filter((surface) => fold(surface) === fold(word));
    }

    /* Those that a typed word may be, or none when it is to be taken as it stands. `larer` is no form of a word of the book, so it is
       `lærer`, although it has the stem of `lar`. */
    meant(typed, isPlain) {
      return isPlain || !this.isKnown(typed) ? this.readings(typed) : [];
    }

    /* Whether a query was typed without æ, ø and å: `pa` or `elevradet` tell. Then `far` may also be `får`. An accent tells nothing. */
    isPlain(all) {
      const hasLetters = (word) => /[æøå]/.test(word);
      return !all.some(hasLetters) && all.some((word) => /^[-0-9a-z]+$/.test(word) && !this.stop.has(word) && !this.isKnown(word) && (this.foldedStop.has(fold(word)) || this.readings(word).some(hasLetters)));
    }

    /* What the words of a query stand for. The best of a group's stems counts in each passage. */
    groups(all, typing) {
      const groups = [], isPlain = this.isPlain(all);
      const content = all.filter((word) => !this.stop.has(word) && (!this.foldedStop.has(fold(word)) || this.isKnown(word)));
      for (const [at, typed] of content.entries()) {
        const last = typing && at + 1 === content.length && all.at(-1) === typed;
        /* The first letter of a word that is being typed says nothing beside whole words. */
        if (content.indexOf(typed) < at || (last && at && [...typed].length === 1)) continue;
        const terms = [], readings = this.meant(typed, isPlain);
        const times = (surface) => this.entry(this.stem(surface))?.passages.length || 0;
        /* Of several, the common one. */
        const word = readings.reduce((one, other) => (times(other) > times(one) ? other : one), readings[0] || typed);
        if (readings.includes(typed)) this.add(terms, this.stem(typed), EXACT, "exact");
        for (const surface of readings) this.add(terms, this.stem(surface), FOLDED, "folded");
        for (const { stem, weight, way } of this.known(word)) this.add(terms, stem, weight, way);
        if (last) for (const stem of this.beginnings(word)) this.add(terms, stem, BEGINNING, "prefix");
        /* What a word of the book is made of was decided when the index was made, and holds for how else it is bent. */
        const under = this.under(word);
        const parts = (under ? (under.has(word) ? under.get(word) : [...under.values()].find(Boolean)) : this.split(word)) || [];
        if (!terms.length && !parts.length) {
          for (const [stem, weight] of this.misspelt(word)) this.add(terms, stem, weight, "slip");
          /* Rather the words that begin alike than nothing at all. */
          for (let length = [...word].length - 1; length >= LEAST_BEGINNING && !terms.length; length -= 1) {
            for (const stem of this.beginnings([...word].slice(0, length).join(""))) this.add(terms, stem, SLIPS[2], "slip");
          }
        }
        if (terms.length || !parts.length) groups.push({ word: typed, share: 1, terms });
        for (const part of parts) groups.push({ word: part, share: PART, terms: this.known(part, "part") });
      }
      for (const [at, word] of all.slice(1).entries()) {
        const whole = all[at] + word;
        if (!all.includes(whole) && this.isKnown(whole)) groups.push({ word: whole, share: JOINED, terms: this.known(whole, "joined") });
      }
      return groups;
    }

    /* Returns the score of every passage, and which passages have one and are wanted, best first. */
    ranked(groups, filter) {
      const count = this.lengths.length, scores = new Float32Array(count), found = [];
      for (const { terms, share } of groups) {
        const best = new Float32Array(count), touched = [];
        for (const { weight, entry } of terms) {
          for (let index = 0; index < entry.passages.length; index += 1) {
            const passage = entry.passages[index], times = entry.times[index];
            const worth = f32(weight * f32(times / f32(times + this.norms[passage])));
            if (!best[passage]) touched.push(passage);
            if (worth > best[passage]) best[passage] = worth;
          }
        }
        const idf = f32(Math.log(f32(1 + f32(f32(f32(count - touched.length) + 0.5) / f32(touched.length + 0.5)))));
        const weight = f32(share * f32(idf * f32(1 + K1)));
        for (const passage of touched) {
          if (!scores[passage]) found.push(passage);
          scores[passage] += f32(weight * best[passage]);
        }
      }
      for (const passage of found) if (this.opens(passage)) scores[passage] *= OPENING;
      return [scores, bestFirst(found.filter((passage) => this.passes(passage, filter)), scores)];
    }

    /* Whether a passage is the beginning of an article or a path, and so says what all of the page is about. */
    opens(passage) {
      return this.firstOf[this.pageOf[passage]] === passage && [0, 6].includes(this.kinds[passage]);
    }

    passes(passage, { kinds = [], topics = [], languages = [], roles = [], origins = [] }) {
      const { facts } = this, at = this.pageOf[passage] * 3, in_ = (wanted, value) => !wanted.length || wanted.includes(value);
      return in_(kinds, this.kinds[passage]) && in_(origins, this.local[passage]) && in_(topics, facts[at]) && in_(languages, facts[at + 1]) && (!roles.length || roles.some((role) => (facts[at + 2] >> role) & 1));
    }

    /* Answers a query: what its words stand for, and pages with their passages, best first. In a book of many files, phrases are looked
       for until `enough` pages have them: then there are at least so many hits, and perhaps more. */
    async search(query, { typing = false, filter = {}, enough = Infinity } = {}) {
      await this.start();
      const all = [], phrases = [];
      for (const [at, piece] of normalized(query).split(/["«»“”]/).entries()) {
        const found = words(piece).map(({ word }) => word).slice(0, Math.max(0, MOST_WORDS - all.length));
        if (at % 2 && found.length > 1) phrases.push(found);
        all.push(...found);
      }
      const { groups, scores, found, sets } = await this.with(() => {
        const sets = this.passagesWith(phrases.flat(), this.isPlain(all)), groups = this.groups(all, typing);
        if (this.missing.size) return undefined;
        const [scores, found] = this.ranked(groups, filter);
        return { groups, scores, found, sets };
      });
      const candidates = phrases.length ? found.filter((passage) => sets.every((set) => set.has(passage))) : [];
      const [verified, looked] = await this.withPhrases(candidates.slice(0, MOST_VERIFIED), phrases, enough);
      const hits = this.pagesOf(verified.length ? verified : found, scores);
      const phraseNotFound = phrases.length > 0 && !verified.length && found.length > 0;
      return { groups, pages: hits, phraseNotFound, isLeast: verified.length > 0 && looked < candidates.length };
    }

    /* Returns pages with their passages, best first. */
    pagesOf(found, scores) {
      const pages = [], firsts = [], totals = new Float32Array(scores.length);
      for (const passage of found) {
        const page = this.pageOf[passage], passages = (pages[page] ??= []);
        if (!passages.length) firsts.push(passage);
        passages.push([passage, scores[passage]]);
      }
      for (const first of firsts) {
        const [, second, third] = pages[this.pageOf[first]];
        totals[first] = scores[first] + f32(OTHERS * f32((second?.[1] ?? 0) + (third?.[1] ?? 0)));
      }
      return bestFirst(firsts, totals).map((first) => ({ page: this.pageOf[first], passages: pages[this.pageOf[first]], score: totals[first] }));
    }

    /* For each word of a phrase that the index has: the passages with any of the words that it may be. */
    passagesWith(all, isPlain) {
      const sets = all.filter((word) => !this.foldedStop.has(fold(word))).map((word) => {
        const meant = this.meant(word, isPlain), entries = (meant.length ? meant : [word]).map((one) => this.entry(this.stem(one)));
        return new Set(entries.flatMap((entry) => (entry ? [...entry.passages] : [])));
      });
      return sets.filter(({ size }) => size);
    }

    /* Keeps the passages in which each phrase stands, word for word but with or without æ, ø and å; and returns how many were read.
       Their texts lie in as many files as pages, so they are loaded a few at a time. */
    async withPhrases(candidates, phrases, enough) {
      const verified = [], pages = new Set(), wanted = phrases.map((phrase) => phrase.map(fold));
      let at = 0;
      while (at < candidates.length && (this.small || pages.size < enough)) {
        const some = candidates.slice(at, (at += VERIFIED_AT_A_TIME));
        for (const passage of await this.with(() => some.filter((number) => this.says(number, wanted)))) {
          verified.push(passage);
          pages.add(this.pageOf[passage]);
        }
      }
      return [verified, at];
    }

    says(number, phrases) {
      const found = this.look(number);
      if (!found) return false;
      const texts = [found.page.title, found.heading, found.text].map((one) => words(normalized(one)).map(({ word }) => fold(word)));
      return phrases.every((phrase) => texts.some((one) => one.some((_, at) => phrase.every((word, index) => one[at + index] === word))));
    }

    look(number) {
      const place = this.pageOf[number], page = this.lookAtPage(place);
      return page && { page, ...page.passages[number - this.firstOf[place]], kind: this.kinds[number], local: this.local[number] };
    }

    lookAtPage(number) {
      const fragment = this.fragments.filter((at) => at <= number).length - 1;
      const pages = this.part(`f${fragment}`, (text) => text.split("\n")), at = number - this.fragments[fragment];
      /* A small book has all its texts in one part, and few of them are shown. */
      if (typeof pages?.[at] === "string") {
        const [[url, title], ...passages] = pages[at].split("\t").map((fields) => fields.split("\u001f"));
        const [topic, language] = this.facts.slice(number * 3, number * 3 + 2);
        pages[at] = { url, title, topic, language: this.languages[language], passages: passages.map(([anchor, heading, text]) => ({ anchor, heading, text })) };
      }
      return pages?.[at];
    }

    /* Returns where a passage stands and what it says; and a page with all of its passages. */
    passage(number) {
      return this.with(() => this.look(number));
    }

    page(number) {
      return this.with(() => this.lookAtPage(number));
    }
  }

  return { Engine, words, normalized, fold, snowball };
})();
