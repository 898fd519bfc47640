//! What do the words of a query stand for? Each becomes a group of stems that the book has.
//!
//! Guesses at words that the book does not have are in `guesses`.

use super::norwegian::fold;
use super::reader::{Reader, plain_key};

/// What a way of finding a word is worth against the word itself.
const FOLDED: f32 = 0.95;
const OTHER_FORM: f32 = 0.9;
const BEGINNING: f32 = 0.8;
pub(super) const ONE_SLIP: f32 = 0.85;
pub(super) const TWO_SLIPS: f32 = 0.65;
/// What the parts of a typed compound add, and a compound typed as its parts.
const PART: f32 = 0.4;
const JOINED: f32 = 0.8;

/// A word that stands for nothing is taken for those that share so many letters with its beginning.
const LEAST_BEGINNING: usize = 4;

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

impl Reader {
    /// Returns what the words of a query stand for.
    pub fn groups(&self, words: &[String], typing: bool) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let is_plain = self.is_plain(words);
        let content: Vec<&String> = words
            .iter()
            .filter(|word| !self.norwegian.is_stop(word))
            .filter(|word| !self.norwegian.is_folded_stop(word) || self.is_known(word))
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
        let readings = self.meant(typed, is_plain);
        let times = |word: &str| self.dictionary[&self.norwegian.stem(word)].postings.len();
        let more = |one, other| if times(other) > times(one) { other } else { one };
        let word = readings.iter().copied().reduce(more).unwrap_or(typed);
        if readings.contains(&typed) {
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
    pub(super) fn known(&self, word: &str) -> Vec<GroupTerm> {
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

    /// Returns the words of the book that a typed one may be, or none when it is to be taken as it stands. `larer` is no
    /// form of a word of the book, so it is `lærer`, although it has the stem of `lar`.
    pub(super) fn meant(&self, typed: &str, is_plain: bool) -> Vec<&str> {
        if is_plain || !self.is_known(typed) { self.readings(typed) } else { Vec::new() }
    }

    /// Returns the words of the book that a word may be when it was typed without æ, ø and å.
    fn readings(&self, word: &str) -> Vec<&str> {
        let key = fold(word);
        let words = self.with_letter(key.chars().next()).iter();
        words.filter(|surface| fold(surface) == key).map(String::as_str).collect()
    }

    /// Says whether a query was typed without æ, ø and å: `pa` or `elevradet` tell. Who types so may also mean `får`
    /// by `far`, which by itself is a father. An accent tells nothing: many leave it out who have æ, ø and å at hand.
    pub(super) fn is_plain(&self, words: &[String]) -> bool {
        let has_letters = |word: &str| word.contains(['æ', 'ø', 'å']);
        let tells = |word: &String| {
            word.is_ascii()
                && !self.norwegian.is_stop(word)
                && !self.is_known(word)
                && (self.norwegian.is_folded_stop(word)
                    || self.readings(word).into_iter().any(has_letters))
        };
        !words.iter().any(|word| has_letters(word)) && words.iter().any(tells)
    }

    fn add(&self, terms: &mut Vec<GroupTerm>, stem: &str, weight: f32, way: Way) {
        if self.dictionary.contains_key(stem) && !terms.iter().any(|term| term.stem == stem) {
            terms.push(GroupTerm { stem: stem.to_owned(), weight, way });
        }
    }

    pub(super) fn with_letter(&self, letter: Option<char>) -> &[String] {
        letter.and_then(|letter| self.letters.get(&letter)).map_or(&[], Vec::as_slice)
    }

    /// Says whether the book has a word, in this form. Every word stands under its own stem.
    pub(super) fn is_known(&self, word: &str) -> bool {
        let entry = self.dictionary.get(&self.norwegian.stem(word));
        entry.is_some_and(|entry| entry.surfaces.iter().any(|surface| surface.word == word))
    }

    /// Returns in how many passages a word stands, bent as it may be or in the other form.
    pub(super) fn count(&self, word: &str) -> usize {
        let terms = self.known(word);
        terms.iter().map(|term| self.dictionary[&term.stem].postings.len()).max().unwrap_or(0)
    }
}
