//! A query over the exported index: words become groups of stems, groups become scores.
//!
//! The browser does the same, step by step, in `static/js/search-engine.js`; a test compares the two on thousands
//! of queries. BM25 is tantivy's (k1 = 1.2, b = 0.75, 32-bit floats), so that plain words score as tantivy scores
//! them.

use std::collections::HashMap;

use super::norwegian::{fold, slips};
use super::passages::Kind;
use super::reader::{Entry, Reader, plain_key};
use super::words;

const K1: f32 = 1.2;
const B: f32 = 0.75;

/// What a way of finding a word is worth against the word itself.
const FOLDED: f32 = 0.95;
const OTHER_FORM: f32 = 0.9;
const BEGINNING: f32 = 0.8;
const ONE_SLIP: f32 = 0.85;
const TWO_SLIPS: f32 = 0.65;
/// What the parts of a typed compound add, and a compound typed as its parts.
const PART: f32 = 0.4;
const JOINED: f32 = 0.8;
/// What the other passages of a page add to its best one.
const OTHERS: f32 = 0.3;

/// What the beginning of an article or a path counts against a passage further down: it says what all of the page is
/// about.
const OPENING: f32 = 1.3;

/// How many words the beginning of one, or a slip in one, may stand for.
const MOST_BEGINNINGS: usize = 64;
const MOST_SLIPS: usize = 16;
/// A word that stands for nothing is taken for those that share so many letters with its beginning.
const LEAST_BEGINNING: usize = 4;
/// Phrases are looked for in the text of so many passages. Fewer would not do: words that are common one by one, as in
/// «elevens beste», stand in hundreds of better passages than the one that has them side by side.
const MOST_VERIFIED: usize = 500;
/// Words of a query after this many are not looked at.
const MOST_WORDS: usize = 40;

/// How a stem came into a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Exact,
    Folded,
    OtherForm,
    Beginning,
    Slip,
    Part,
    Joined,
}

impl Way {
    /// Returns the key of this way in the texts and in the browser.
    pub fn key(self) -> &'static str {
        match self {
            Way::Exact => "exact",
            Way::Folded => "folded",
            Way::OtherForm => "form",
            Way::Beginning => "prefix",
            Way::Slip => "slip",
            Way::Part => "part",
            Way::Joined => "joined",
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct GroupTerm {
    pub stem: String,
    pub weight: f32,
    pub way: Way,
}

/// What one word of the query stands for. The best of its stems counts in each passage.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The word as typed, or the part of it.
    pub word: String,
    /// What the group counts: 1, or less for the parts of a compound.
    pub share: f32,
    pub terms: Vec<GroupTerm>,
}

/// Which passages may be found: empty lists let all through.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub kinds: Vec<u32>,
    /// As in the index: 0 for pages without a topic.
    pub topics: Vec<u32>,
    pub languages: Vec<u32>,
    pub roles: Vec<u32>,
    /// 0 for what is common, 1 for what is local.
    pub origins: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PageHit {
    pub page: u32,
    pub score: f32,
    /// The page's passages, best first.
    pub passages: Vec<(u32, f32)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub groups: Vec<Group>,
    /// Pages, best first.
    pub pages: Vec<PageHit>,
    /// Whether the query had a phrase that stands nowhere, so that its words were looked for one by one.
    pub phrase_not_found: bool,
}

/// A query taken apart.
#[derive(Debug, Default)]
struct Parsed {
    words: Vec<String>,
    /// Word for word what stands between quotation marks.
    phrases: Vec<Vec<String>>,
}

fn parse(query: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let text = words::normalized(query);
    let mut count = 0;
    for (index, piece) in text.split(['"', '«', '»', '“', '”']).enumerate() {
        let mut found = Vec::new();
        words::each(piece, &mut |word| {
            count += 1;
            if count <= MOST_WORDS {
                found.push(word.to_owned());
            }
        });
        if index % 2 == 1 && found.len() > 1 {
            parsed.phrases.push(found.clone());
        }
        parsed.words.extend(found);
    }
    parsed
}

impl Reader {
    /// Answers a query. With `typing` the last word may be the beginning of one.
    pub fn search(&self, query: &str, typing: bool, filter: &Filter) -> Answer {
        let parsed = parse(query);
        let groups = self.groups(&parsed.words, typing);
        let scores = self.scores(&groups);
        let mut phrase_not_found = false;
        let prior = |passage: u32| if self.opens(passage as usize) { OPENING } else { 1.0 };
        let mut found: Vec<(u32, f32)> = scores
            .iter()
            .enumerate()
            .filter(|(_, score)| **score > 0.0)
            .map(|(passage, score)| (passage as u32, score * prior(passage as u32)))
            .filter(|(passage, _)| self.passes(*passage, filter))
            .collect();
        found.sort_by(by_score);
        if !parsed.phrases.is_empty() {
            let verified = self.with_phrases(&found, &parsed.phrases);
            if verified.is_empty() {
                phrase_not_found = !found.is_empty();
            } else {
                found = verified;
            }
        }
        Answer { groups, pages: self.pages_of(&found), phrase_not_found }
    }

    /// Says whether a passage is the beginning of an article or of a path.
    fn opens(&self, passage: usize) -> bool {
        let page = self.page_of[passage];
        let first = passage == 0 || self.page_of[passage - 1] != page;
        first && [Kind::Article as u32, Kind::Path as u32].contains(&self.kinds[passage])
    }

    fn is_local(&self, passage: u32) -> bool {
        self.local.get(passage as usize).copied().unwrap_or_default()
    }

    fn passes(&self, passage: u32, filter: &Filter) -> bool {
        let [topic, language, roles] = self.page_facts[self.page_of[passage as usize] as usize];
        let in_list = |list: &[u32], value: u32| list.is_empty() || list.contains(&value);
        in_list(&filter.kinds, self.kinds[passage as usize])
            && in_list(&filter.topics, topic)
            && in_list(&filter.languages, language)
            && in_list(&filter.origins, u32::from(self.is_local(passage)))
            && (filter.roles.is_empty() || filter.roles.iter().any(|role| roles >> role & 1 == 1))
    }

    /// Returns what the words of a query stand for.
    pub fn groups(&self, words: &[String], typing: bool) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let is_plain = self.is_plain(words);
        let content: Vec<&String> = words
            .iter()
            .filter(|word| !self.norwegian.is_stop(word))
            .filter(|word| {
                !self.norwegian.is_folded_stop(word) || (!is_plain && self.is_known(word))
            })
            .collect();
        for (index, word) in content.iter().enumerate() {
            if content[..index].contains(word) {
                continue;
            }
            let last = typing && index + 1 == content.len() && words.last() == Some(*word);
            // The first letter of a word that is being typed says nothing beside whole words.
            if last && index > 0 && word.chars().count() == 1 {
                continue;
            }
            self.add_groups(word, is_plain, last, &mut groups);
        }
        for pair in words.windows(2) {
            let whole = pair.concat();
            if self.is_known(&whole) && !words.contains(&whole) {
                let mut terms = self.known(&whole);
                terms.iter_mut().for_each(|term| term.way = Way::Joined);
                groups.push(Group { word: whole, share: JOINED, terms });
            }
        }
        groups
    }

    fn add_groups(&self, typed: &str, is_plain: bool, typing: bool, groups: &mut Vec<Group>) {
        let mut terms = Vec::new();
        // `larer` is no form of a word of the book, so it is `lærer`, although it has the stem of `lar`.
        let is_known = self.is_known(typed);
        let readings = if is_plain || !is_known { self.readings(typed) } else { Vec::new() };
        let times = |word: &str| self.dictionary[&self.norwegian.stem(word)].postings.len();
        let more = |one, other| if times(other) > times(one) { other } else { one };
        let word = readings.iter().copied().reduce(more).unwrap_or(typed);
        if is_known && is_plain {
            self.add(&mut terms, &self.norwegian.stem(typed), 1.0, Way::Exact);
        }
        for surface in readings {
            self.add(&mut terms, &self.norwegian.stem(surface), FOLDED, Way::Folded);
        }
        for term in self.known(word) {
            self.add(&mut terms, &term.stem, term.weight, term.way);
        }
        if typing {
            for stem in self.beginnings(word) {
                self.add(&mut terms, &stem, BEGINNING, Way::Beginning);
            }
        }
        // What a word of the book is made of was decided when the index was made, and holds for how else it is bent.
        let parts = match self.dictionary.get(&self.norwegian.stem(word)) {
            Some(entry) => {
                let itself = entry.surfaces.iter().find(|surface| surface.word == word);
                let bent = || entry.surfaces.iter().find(|surface| !surface.parts.is_empty());
                itself.or_else(bent).map_or_else(Vec::new, |surface| surface.parts.clone())
            }
            None => self.split(word),
        };
        if terms.is_empty() && parts.is_empty() {
            for (stem, weight) in self.misspelt(word) {
                self.add(&mut terms, &stem, weight, Way::Slip);
            }
            // Rather the words that begin alike than nothing at all.
            let letters: Vec<char> = word.chars().collect();
            for length in (LEAST_BEGINNING..letters.len()).rev() {
                if !terms.is_empty() {
                    break;
                }
                let beginning: String = letters[..length].iter().collect();
                for stem in self.beginnings(&beginning) {
                    self.add(&mut terms, &stem, TWO_SLIPS, Way::Slip);
                }
            }
        }
        if !terms.is_empty() || parts.is_empty() {
            groups.push(Group { word: typed.to_owned(), share: 1.0, terms });
        }
        for part in parts {
            let mut terms = self.known(&part);
            terms.iter_mut().for_each(|term| term.way = Way::Part);
            groups.push(Group { word: part, share: PART, terms });
        }
    }

    /// Returns a word's own stem and those of its other forms, as far as the book has them.
    fn known(&self, word: &str) -> Vec<GroupTerm> {
        let mut terms = Vec::new();
        let stem = self.norwegian.stem(word);
        self.add(&mut terms, &stem, 1.0, Way::Exact);
        for other in self.pairs.get(&stem).into_iter().flatten() {
            self.add(&mut terms, other, OTHER_FORM, Way::OtherForm);
        }
        for other in self.norwegian.by_rule(word) {
            self.add(&mut terms, &self.norwegian.stem(&other), OTHER_FORM, Way::OtherForm);
        }
        if terms.is_empty() {
            let alike = self.alike(word);
            for stem in alike {
                self.add(&mut terms, stem, FOLDED, Way::Folded);
            }
            for other in alike.iter().filter_map(|stem| self.pairs.get(stem)).flatten() {
                self.add(&mut terms, other, OTHER_FORM, Way::OtherForm);
            }
        }
        terms
    }

    /// Returns the stems of the book that a word may have when it was typed without æ, ø and å.
    fn alike(&self, word: &str) -> &[String] {
        let is_plain = |letter: char| letter.is_ascii_digit() || letter.is_ascii_lowercase();
        if !word.contains(['a', 'o']) || !word.chars().all(is_plain) {
            return &[];
        }
        self.plain.get(&plain_key(&self.norwegian, word)).map_or(&[], Vec::as_slice)
    }

    /// Returns the words of the book that a word may be when it was typed without æ, ø and å.
    fn readings(&self, word: &str) -> Vec<&str> {
        let key = fold(word);
        let words = self.with_letter(key.chars().next()).iter();
        words.filter(|surface| fold(surface) == key).map(String::as_str).collect()
    }

    /// Says whether a query was typed without æ, ø and å: `pa` or `elevradet` tell. Who types so may also mean `får`
    /// by `far`, which by itself is a father.
    fn is_plain(&self, words: &[String]) -> bool {
        let tells = |word: &String| {
            !self.norwegian.is_stop(word)
                && !self.is_known(word)
                && (self.norwegian.is_folded_stop(word) || !self.readings(word).is_empty())
        };
        !words.iter().any(|word| word.contains(['æ', 'ø', 'å'])) && words.iter().any(tells)
    }

    fn add(&self, terms: &mut Vec<GroupTerm>, stem: &str, weight: f32, way: Way) {
        if self.dictionary.contains_key(stem) && !terms.iter().any(|term| term.stem == stem) {
            terms.push(GroupTerm { stem: stem.to_owned(), weight, way });
        }
    }

    fn with_letter(&self, letter: Option<char>) -> &[String] {
        letter.and_then(|letter| self.letters.get(&letter)).map_or(&[], Vec::as_slice)
    }

    /// Returns the stems of words that begin as typed, shorter words first.
    fn beginnings(&self, word: &str) -> Vec<String> {
        if word.chars().count() < 2 {
            return Vec::new();
        }
        let key = fold(word);
        let mut found: Vec<(usize, &String)> = self
            .with_letter(key.chars().next())
            .iter()
            .filter(|surface| fold(surface).starts_with(&key))
            .map(|surface| (surface.chars().count(), surface))
            .collect();
        found.sort_unstable();
        let mut stems: Vec<String> = Vec::new();
        for (_, surface) in found {
            let stem = self.norwegian.stem(surface);
            if !stems.contains(&stem) {
                stems.push(stem);
                if stems.len() == MOST_BEGINNINGS {
                    break;
                }
            }
        }
        stems
    }

    /// Returns the stems of the words that a misspelt one may mean, with their weights.
    fn misspelt(&self, word: &str) -> Vec<(String, f32)> {
        let key: Vec<char> = fold(word).chars().collect();
        if key.len() < 4 || word.contains(char::is_numeric) {
            return Vec::new();
        }
        let most = if key.len() >= 8 { 2 } else { 1 };
        let sound = self.norwegian.sound(word);
        let mut found: Vec<(usize, &String)> = Vec::new();
        let second = (key[1] != key[0]).then_some(key[1]);
        for surface in [Some(key[0]), second]
            .into_iter()
            .flatten()
            .flat_map(|letter| self.with_letter(Some(letter)))
        {
            let against: Vec<char> = fold(surface).chars().collect();
            let mut count = slips(&key, &against, most);
            if count != Some(1) && self.norwegian.sound(surface) == sound {
                count = Some(1);
            }
            if let Some(count) = count {
                found.push((count, surface));
            }
        }
        found.sort_unstable();
        let least = found.first().map_or(0, |(count, _)| *count);
        let mut stems: Vec<(String, f32)> = Vec::new();
        for (_, surface) in found.into_iter().filter(|(count, _)| *count == least).take(MOST_SLIPS)
        {
            let stem = self.norwegian.stem(surface);
            if !stems.iter().any(|(known, _)| *known == stem) {
                stems.push((stem, if least > 1 { TWO_SLIPS } else { ONE_SLIP }));
            }
        }
        stems
    }

    /// Splits a compound that the book does not have into two words that it has: the cut whose rarer part is
    /// the most common.
    fn split(&self, word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        if !(6..=36).contains(&letters.len())
            || !letters.iter().all(|letter| letter.is_alphabetic())
        {
            return Vec::new();
        }
        let tables = &self.norwegian.tables;
        let mut best = (0, Vec::new());
        for cut in 3..=letters.len() - 3 {
            let left: String = letters[..cut].iter().collect();
            if tables.particles.contains(&left) || self.count(&left) == 0 {
                continue;
            }
            for link in ["", "s", "e"] {
                let rest: String = letters[cut..].iter().collect();
                let Some(right) = rest.strip_prefix(link) else { continue };
                if right.chars().count() < 3 || tables.endings.iter().any(|ending| ending == right)
                {
                    continue;
                }
                let worth = self.count(&left).min(self.count(right));
                if worth > best.0 {
                    best = (worth, vec![left.clone(), right.to_owned()]);
                }
            }
        }
        best.1
    }

    /// Says whether the book has a word, in this form. Every word stands under its own stem.
    fn is_known(&self, word: &str) -> bool {
        let entry = self.dictionary.get(&self.norwegian.stem(word));
        entry.is_some_and(|entry| entry.surfaces.iter().any(|surface| surface.word == word))
    }

    /// Returns in how many passages a word stands, bent as it may be or in the other form.
    fn count(&self, word: &str) -> usize {
        let terms = self.known(word);
        terms.iter().map(|term| self.dictionary[&term.stem].postings.len()).max().unwrap_or(0)
    }

    /// Returns the score of every passage.
    pub fn scores(&self, groups: &[Group]) -> Vec<f32> {
        let count = self.lengths.len();
        let average = self.tokens as f32 / count as f32;
        let norms: Vec<f32> = self
            .lengths
            .iter()
            .map(|length| K1 * (1.0 - B + B * *length as f32 / average))
            .collect();
        let mut scores = vec![0.0f32; count];
        for group in groups {
            let mut best: HashMap<u32, f32> = HashMap::new();
            let mut order: Vec<u32> = Vec::new();
            for term in &group.terms {
                for (passage, times) in &self.dictionary[&term.stem].postings {
                    let times = *times as f32;
                    let worth = term.weight * (times / (times + norms[*passage as usize]));
                    let known = best.entry(*passage).or_insert_with(|| {
                        order.push(*passage);
                        0.0
                    });
                    *known = known.max(worth);
                }
            }
            let weight = group.share * (idf(best.len(), count) * (1.0 + K1));
            for passage in order {
                scores[passage as usize] += weight * best[&passage];
            }
        }
        scores
    }

    fn pages_of(&self, found: &[(u32, f32)]) -> Vec<PageHit> {
        let mut pages: Vec<PageHit> = Vec::new();
        let mut places: HashMap<u32, usize> = HashMap::new();
        for (passage, score) in found {
            let page = self.page_of[*passage as usize];
            let place = *places.entry(page).or_insert_with(|| {
                pages.push(PageHit { page, score: 0.0, passages: Vec::new() });
                pages.len() - 1
            });
            pages[place].passages.push((*passage, *score));
        }
        for page in &mut pages {
            let others =
                page.passages.iter().skip(1).take(2).fold(0.0, |sum, (_, score)| sum + score);
            page.score = page.passages[0].1 + OTHERS * others;
        }
        pages.sort_by(|one, other| {
            by_score(&(one.passages[0].0, one.score), &(other.passages[0].0, other.score))
        });
        pages
    }

    /// Keeps the passages in which each phrase stands, word for word but with or without æ, ø and å.
    fn with_phrases(&self, found: &[(u32, f32)], phrases: &[Vec<String>]) -> Vec<(u32, f32)> {
        let needed: Vec<Vec<&Entry>> = phrases
            .iter()
            .map(|phrase| {
                phrase
                    .iter()
                    .filter(|word| !self.norwegian.is_stop(word))
                    .filter_map(|word| self.dictionary.get(&self.norwegian.stem(word)))
                    .collect()
            })
            .collect();
        let folded: Vec<Vec<String>> =
            phrases.iter().map(|phrase| phrase.iter().map(|word| fold(word)).collect()).collect();
        let has = |entry: &Entry, passage: u32| {
            entry.postings.binary_search_by_key(&passage, |(passage, _)| *passage).is_ok()
        };
        found
            .iter()
            .filter(|(passage, _)| needed.iter().flatten().all(|entry| has(entry, *passage)))
            .take(MOST_VERIFIED)
            .filter(|(passage, _)| {
                let (page, text) = self.passage(*passage);
                let texts = [&page.title, &text.heading, &text.text];
                let all: Vec<Vec<String>> = texts
                    .iter()
                    .map(|text| {
                        let mut found = Vec::new();
                        words::each(&words::normalized(text), &mut |word| found.push(fold(word)));
                        found
                    })
                    .collect();
                folded.iter().all(|phrase| {
                    all.iter().any(|words| words.windows(phrase.len()).any(|run| run == phrase))
                })
            })
            .copied()
            .collect()
    }
}

fn by_score(one: &(u32, f32), other: &(u32, f32)) -> std::cmp::Ordering {
    other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
}

/// How much it tells that a passage has a word that `with` of `all` passages have.
fn idf(with: usize, all: usize) -> f32 {
    let ratio = ((all - with) as f32 + 0.5) / (with as f32 + 0.5);
    // In 64 bits, so that the browser's logarithm rounds to the same 32.
    f64::from(1.0 + ratio).ln() as f32
}
