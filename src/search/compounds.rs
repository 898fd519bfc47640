//! Which words is a compound made of? Decided by the words of the book itself.
//!
//! A compound is split when its parts are words that the book uses by themselves, common ones before rare
//! ones (Koehn and Knight 2003: the mean logarithm of the frequencies, with a price for each part and for
//! the linking letters s and e). When in doubt, a word stays whole.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::norwegian::Norwegian;

/// Shorter words are no compounds, and longer ones are not looked at, counted in characters.
const SHORTEST: usize = 6;
const LONGEST: usize = 36;
/// A part has at least so many letters.
const LEAST_PART: usize = 3;
/// More parts than this are a sentence.
const MOST_PARTS: usize = 4;
/// The price of each part after the second, of a linking s and of a linking e.
const PRICE: f64 = 2.2;
const PRICE_S: f64 = 0.3;
const PRICE_E: f64 = 0.6;

/// A rest of so many letters may be a word that the book does not have, after a first part that stands in it
/// eight times or more; and its price.
const LONG_REST: usize = 5;
const COMMON: f64 = 2.0;
const PRICE_UNKNOWN: f64 = 1.0;

/// The words that compounds may be made of.
#[derive(Debug)]
pub struct Lexicon {
    /// The natural logarithm of how often each word stands in the book.
    words: FxHashMap<String, f64>,
    /// The same for stems: the last part of a compound is bent as the book need not have bent it.
    stems: FxHashMap<String, f64>,
    norwegian: &'static Norwegian,
    endings: FxHashSet<&'static str>,
    particles: FxHashSet<&'static str>,
    allowed: FxHashMap<String, Parts>,
    denied: FxHashSet<String>,
}

/// A split: whether all its parts are words of the book, what it is worth, and the parts.
type Candidate = (bool, f64, Parts);

/// The parts of a compound: byte ranges of the word, with a linking letter between them or not.
pub type Parts = Vec<Range<usize>>;

impl Lexicon {
    /// Makes a lexicon of counted words with their stems, and of splits that the book's editors allow or deny.
    pub fn new<'w>(
        counted: impl Iterator<Item = (&'w str, &'w str, u32)>,
        norwegian: &'static Norwegian,
        allow: &[String],
        deny: &[String],
    ) -> Lexicon {
        let counted = counted
            .filter(|(word, _, count)| {
                let letters = word.chars().count();
                // A short word that stands in the book once or twice may be a name or a slip.
                let least = match letters {
                    ..LEAST_PART => u32::MAX,
                    LEAST_PART => 5,
                    4 | 5 => 2,
                    _ => 1,
                };
                *count >= least && !norwegian.is_stop(word) && word.chars().all(char::is_alphabetic)
            })
            .map(|(word, stem, count)| (word, stem, f64::from(count).ln()));
        let mut words: FxHashMap<String, f64> = FxHashMap::default();
        let mut stems: FxHashMap<String, f64> = FxHashMap::default();
        for (word, stem, worth) in counted {
            words.insert(word.to_owned(), worth);
            match stems.get_mut(stem) {
                Some(known) => *known = known.max(worth),
                None => drop(stems.insert(stem.to_owned(), worth)),
            }
        }
        let tables = &norwegian.tables;
        // Common words of the field that this book happens not to use by themselves.
        let common = tables.pairs.iter().flatten().map(String::as_str);
        let common = common.chain(tables.compounds.allow.iter().flat_map(|split| split.split('|')));
        for word in common.filter(|word| word.chars().count() > LEAST_PART) {
            words.entry(word.to_owned()).or_insert(0.0);
            stems.entry(norwegian.stem(word)).or_insert(0.0);
        }
        let allowed = tables.compounds.allow.iter().chain(allow).map(|split| {
            let mut parts = Vec::new();
            let mut at = 0;
            for part in split.split('|') {
                // One letter between two parts is a link.
                if part.chars().nth(1).is_some() {
                    parts.push(at..at + part.len());
                }
                at += part.len();
            }
            (split.replace('|', ""), parts)
        });
        Lexicon {
            words,
            stems,
            norwegian,
            endings: tables.endings.iter().map(String::as_str).collect(),
            particles: tables.particles.iter().map(String::as_str).collect(),
            allowed: allowed.collect(),
            denied: tables.compounds.deny.iter().chain(deny).cloned().collect(),
        }
    }

    /// Splits a word in lower case, or leaves it whole.
    pub fn split(&self, word: &str) -> Option<Parts> {
        if let Some(parts) = self.allowed.get(word) {
            return Some(parts.clone());
        }
        let bounds: Vec<usize> =
            word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        let letters = bounds.len() - 1;
        if !(SHORTEST..=LONGEST).contains(&letters)
            || self.denied.contains(word)
            || !word.chars().all(char::is_alphabetic)
        {
            return None;
        }
        let mut best = None;
        self.search(word, &bounds, 0, 0.0, &mut Vec::new(), &mut best);
        best.filter(|(_, score, _): &Candidate| *score > 0.0).map(|(_, _, parts)| parts)
    }

    /// Tries all ways to go on from a boundary. `sum` is what the parts so far are worth.
    fn search(
        &self,
        word: &str,
        bounds: &[usize],
        from: usize,
        sum: f64,
        parts: &mut Parts,
        best: &mut Option<Candidate>,
    ) {
        let last = bounds.len() - 1;
        // The rest as the last part.
        if !parts.is_empty() && last - from >= LEAST_PART {
            let rest = &word[bounds[from]..];
            let known = (!self.endings.contains(rest)).then(|| self.known_rest(rest));
            let likely = || worth_of_unknown_rest(word, rest, parts, sum);
            if let Some(known) = known
                && let Some(worth) = known.or_else(likely)
            {
                let count = parts.len() + 1;
                let score = (sum + worth) / count as f64 - PRICE * (count - 2) as f64;
                // Words that the book has come before any that it has not.
                let sure = known.is_some();
                let better = |(was_sure, known, _): &Candidate| (sure, score) > (*was_sure, *known);
                if best.as_ref().is_none_or(better) {
                    let mut parts = parts.clone();
                    parts.push(bounds[from]..word.len());
                    *best = Some((sure, score, parts));
                }
            }
        }
        if parts.len() + 1 >= MOST_PARTS {
            return;
        }
        for to in from + LEAST_PART..=last.saturating_sub(LEAST_PART) {
            let part = &word[bounds[from]..bounds[to]];
            let Some(worth) = self.words.get(part) else { continue };
            if parts.is_empty() && self.particles.contains(part) {
                continue;
            }
            parts.push(bounds[from]..bounds[to]);
            self.search(word, bounds, to, sum + worth, parts, best);
            let link = &word[bounds[to]..bounds[to + 1]];
            let price = match link {
                "s" => PRICE_S,
                "e" => PRICE_E,
                _ => f64::INFINITY,
            };
            if price.is_finite() {
                self.search(word, bounds, to + 1, sum + worth - price, parts, best);
            }
            parts.pop();
        }
    }
}

impl Lexicon {
    /// Returns what the last part is worth when the book has it, in this form or another.
    fn known_rest(&self, rest: &str) -> Option<f64> {
        let bent = || {
            let long = rest.chars().count() > LEAST_PART;
            long.then(|| self.stems.get(&self.norwegian.stem(rest))).flatten()
        };
        self.words.get(rest).or_else(bent).copied()
    }
}

/// Returns what the last part of a compound is worth when the book never uses it by itself: after a first part that is
/// common, a long rest is taken for a word all the same: `skole|vandring`.
fn worth_of_unknown_rest(word: &str, rest: &str, parts: &Parts, sum: f64) -> Option<f64> {
    let [first] = parts.as_slice() else { return None };
    let left = &word[first.clone()];
    // `forsknings|basert`: after these endings an s is a link and not the first letter of the rest.
    let linked = ["ing", "sjon", "het", "skap", "dom"].iter().any(|end| left.ends_with(end));
    let takes_link = linked && rest.starts_with('s') && word.len() - rest.len() == first.end;
    let likely = first.len() > LEAST_PART && rest.chars().count() >= LONG_REST && sum > COMMON;
    (likely && !takes_link).then_some(-PRICE_UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::norwegian::NORWEGIAN;

    fn split(word: &str) -> Option<Vec<String>> {
        let counts = [
            ("klasse", 40),
            ("rom", 30),
            ("foreldre", 20),
            ("samarbeid", 20),
            ("skole", 60),
            ("miljø", 40),
            ("arbeid", 30),
            ("ro", 10),
            ("utvalg", 5),
            ("het", 9),
            ("trygg", 9),
            ("skolemiljø", 4),
        ];
        let stems = counts.map(|(word, _)| NORWEGIAN.stem(word));
        let counted =
            counts.iter().zip(&stems).map(|((word, count), stem)| (*word, stem.as_str(), *count));
        let lexicon = Lexicon::new(counted, &NORWEGIAN, &[], &[]);
        let parts = lexicon.split(word)?;
        Some(parts.into_iter().map(|part| word[part].to_owned()).collect())
    }

    #[test]
    fn compounds_are_split_at_words_of_the_book() {
        let parts = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(split("klasserom"), parts(&["klasse", "rom"]));
        assert_eq!(split("foreldresamarbeid"), parts(&["foreldre", "samarbeid"]));
        assert_eq!(split("skolemiljøutvalg"), parts(&["skolemiljø", "utvalg"]));
        assert_eq!(split("klassesutvalg"), parts(&["klasse", "utvalg"]));
        assert_eq!(split("utvalgsmiljøet"), parts(&["utvalg", "miljøet"]));
    }

    #[test]
    fn a_linking_letter_of_an_allowed_split_is_no_part() {
        let allow = ["regel|s|rot".to_owned()];
        let lexicon = Lexicon::new(std::iter::empty(), &NORWEGIAN, &allow, &[]);
        assert_eq!(lexicon.split("regelsrot"), Some(vec![0..5, 6..9]));
    }

    #[test]
    fn what_only_looks_like_a_compound_stays_whole() {
        assert_eq!(split("trygghet"), None);
        assert_eq!(split("elevene"), None);
        assert_eq!(split("rom"), None);
        assert_eq!(split(&"klasse".repeat(50)), None);
    }
}
