//! The words of a book and what each of them stands for in the index. Every word is analysed once.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::compounds::Lexicon;
use super::norwegian::Norwegian;
use super::passages::{Kind, Passage, Passages, SearchPage};
use super::words;

/// A word as it is written, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Analysis {
    pub stem: String,
    /// The parts of a compound: the byte range of each in the word, and its stem.
    pub parts: Vec<(std::ops::Range<usize>, String)>,
    /// Changes when the word is analysed in another way.
    fingerprint: u64,
}

/// Every word of a book that is no function word.
#[derive(Debug, Default)]
pub struct Vocabulary {
    words: HashMap<String, Analysis>,
}

/// What an editor decides about the words of a book: `search-index/ordliste.toml`.
#[derive(Debug, Default, Clone)]
pub struct Decisions {
    pub allow: Vec<String>,
    pub deny: Vec<String>,
}

impl Vocabulary {
    /// Collects and analyses the words of all passages.
    pub fn of(all: &Passages, norwegian: &Norwegian, decisions: &Decisions) -> Vocabulary {
        let counts = all
            .passages
            .par_iter()
            .fold(HashMap::<String, u32>::new, |mut counts, passage| {
                let page = &all.pages[passage.page];
                for (text, _) in texts_of(passage, page) {
                    words::each(&words::normalized(text), &mut |word| match counts.get_mut(word) {
                        Some(count) => *count += 1,
                        None => drop(counts.insert(word.to_owned(), 1)),
                    });
                }
                counts
            })
            .reduce(HashMap::new, |mut all, more| {
                for (word, count) in more {
                    *all.entry(word).or_default() += count;
                }
                all
            });
        let lexicon = Lexicon::new(
            counts.iter().map(|(word, count)| (word.as_str(), *count)),
            norwegian,
            &decisions.allow,
            &decisions.deny,
        );
        let words = counts
            .par_iter()
            .filter(|(word, _)| !norwegian.is_stop(word))
            .map(|(word, _)| (word.clone(), analyse(word, norwegian, &lexicon)))
            .collect();
        Vocabulary { words }
    }

    pub fn get(&self, word: &str) -> Option<&Analysis> {
        self.words.get(word)
    }

    /// Returns the words under their stems, both in order.
    pub fn by_stem(&self) -> BTreeMap<&str, Vec<(&str, &Analysis)>> {
        let mut by_stem: BTreeMap<&str, Vec<(&str, &Analysis)>> = BTreeMap::new();
        for (word, analysis) in &self.words {
            by_stem.entry(&analysis.stem).or_default().push((word, analysis));
        }
        for words in by_stem.values_mut() {
            words.sort_by_key(|(word, _)| *word);
        }
        by_stem
    }

    /// Returns how many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Returns a number that changes when a passage would be indexed in another way: with its words, or with
    /// what they are taken to be made of.
    pub fn fingerprint(&self, passage: &Passage, page: &SearchPage) -> u64 {
        let mut print = 0xcbf2_9ce4_8422_2325;
        for (text, times) in texts_of(passage, page) {
            words::each(&words::normalized(text), &mut |word| {
                if let Some(analysis) = self.get(word) {
                    print = mix(print, analysis.fingerprint);
                }
            });
            print = mix(print, times as u64);
        }
        print
    }
}

fn analyse(word: &str, norwegian: &Norwegian, lexicon: &Lexicon) -> Analysis {
    let stem = norwegian.stem(word);
    let parts: Vec<_> = lexicon
        .split(word)
        .into_iter()
        .flatten()
        .map(|range| (range.clone(), norwegian.stem(&word[range])))
        .collect();
    let mut fingerprint = hash(&stem);
    for (_, part) in &parts {
        fingerprint = mix(fingerprint, hash(part));
    }
    Analysis { stem, parts, fingerprint }
}

/// Returns the texts that a passage is indexed with, and how many times each counts: the page's title
/// and the text once, headings and keywords twice. The other names of a register's entry are what it is
/// looked for by, so they count as much as its own name would in a heading and in the text.
pub fn texts_of<'a>(
    passage: &'a Passage,
    page: &'a SearchPage,
) -> impl Iterator<Item = (&'a str, usize)> {
    let keywords = if matches!(passage.kind, Kind::Term | Kind::Law) {
        4
    } else if passage.anchor.is_empty() {
        3
    } else {
        2
    };
    let title = if passage.anchor.is_empty() { 3 } else { 1 };
    std::iter::once((page.title.as_str(), title))
        .chain(passage.headings.iter().map(|heading| (heading.as_str(), 2)))
        .chain(passage.keywords.iter().map(move |keyword| (keyword.as_str(), keywords)))
        .chain((!passage.by_name_only).then_some((passage.text.as_str(), 1)))
}

/// FNV-1a: stable from run to run, which the standard hasher is not.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |print, byte| {
        (print ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn mix(print: u64, value: u64) -> u64 {
    (print ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
}

/// Returns the key of a passage that stays the same when other passages come and go.
pub fn key(passage: &Passage, page: &SearchPage) -> u64 {
    mix(hash(&page.url), hash(&passage.anchor).wrapping_add(passage.kind as u64))
}
