//! The words of a book and what each of them stands for in the index. Every text is cut into words once, and
//! every word is analysed once.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};

use super::compounds::Lexicon;
use super::norwegian::Norwegian;
use super::passages::{Kind, Passage, Passages, SearchPage};
use super::words;
use crate::memory::Memory;

/// A word as it is written, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Analysis {
    pub stem: String,
    /// The parts of a compound: the byte range of each in the word, and its stem.
    pub parts: Vec<(Range<usize>, String)>,
    /// Changes when the word is analysed in another way.
    fingerprint: u64,
}

/// A word of the book, by its place in the vocabulary.
pub type WordId = u32;

/// The words of a book, and which of them each passage has.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// In alphabetical order; function words have no analysis.
    words: Vec<(String, Option<Arc<Analysis>>)>,
    /// For each passage the words it is indexed with, as often as each counts.
    passages: Vec<Vec<WordId>>,
}

/// What an editor decides about the words of a book.
#[derive(Debug, Default, Clone)]
pub struct Decisions {
    pub allow: Vec<String>,
    pub deny: Vec<String>,
}

/// The words of some passages, numbered as they were met.
#[derive(Default)]
struct Counted {
    ids: FxHashMap<String, u32>,
    counts: Vec<u32>,
    passages: Vec<Vec<u32>>,
}

/// How many passages are cut into words at a time.
const CHUNK: usize = 256;

impl Vocabulary {
    /// Collects and analyses the words of all passages.
    pub fn of(all: &Passages, norwegian: &'static Norwegian, decisions: &Decisions) -> Vocabulary {
        Vocabulary::remembering(all, norwegian, decisions, None)
    }

    /// Does the same, and what the common words were found to be made of is not found out again.
    ///
    /// In a book that builds on another, the common words alone decide how compounds are split: what a school adds
    /// does not change what a word of the common book is made of.
    pub fn remembering(
        all: &Passages,
        norwegian: &'static Norwegian,
        decisions: &Decisions,
        memory: Option<&Memory>,
    ) -> Vocabulary {
        let chunks: Vec<Counted> =
            all.passages.par_chunks(CHUNK).map(|part| count(part, &all.pages, memory)).collect();
        let mut sums: FxHashMap<&str, u32> = FxHashMap::default();
        for chunk in &chunks {
            #[allow(clippy::iter_over_hash_type, reason = "sums and sorted keys have no order")]
            for (word, id) in &chunk.ids {
                *sums.entry(word).or_default() += chunk.counts[*id as usize];
            }
        }
        let mut counts: Vec<(&str, u32)> = sums.into_iter().collect();
        counts.sort_unstable();
        let common = || Analysed::new(&counts, norwegian, decisions);
        let common = match memory {
            Some(memory) => memory.words.get_or_make(fingerprint(&counts, decisions), common),
            None => Arc::new(common()),
        };
        let counted: Vec<&str> = counts.iter().map(|(word, _)| *word).collect();
        let words: Vec<(String, Option<Arc<Analysis>>)> = counted
            .par_iter()
            .map(|word| ((*word).to_owned(), common.analysis(word, norwegian)))
            .collect();
        let places: FxHashMap<&str, WordId> =
            counted.iter().enumerate().map(|(place, word)| (*word, place as WordId)).collect();
        let passages = chunks
            .par_iter()
            .flat_map_iter(|chunk| {
                let mut ids = vec![0; chunk.ids.len()];
                #[allow(clippy::iter_over_hash_type, reason = "each goes to a place of its own")]
                for (word, id) in &chunk.ids {
                    ids[*id as usize] = places[word.as_str()];
                }
                let renumbered = chunk.passages.iter().map(move |words| {
                    words.iter().map(|id| ids[*id as usize]).collect::<Vec<WordId>>()
                });
                renumbered.collect::<Vec<_>>()
            })
            .collect();
        Vocabulary { words, passages }
    }

    /// Returns what a word stands for; function words stand for nothing.
    pub fn analysis(&self, word: WordId) -> Option<&Analysis> {
        self.words.get(word as usize)?.1.as_deref()
    }

    /// Returns what each word stands for, in the order of their numbers.
    pub fn analyses(&self) -> impl Iterator<Item = Option<&Analysis>> {
        self.words.iter().map(|(_, analysis)| analysis.as_deref())
    }

    /// Returns the words that a passage is indexed with.
    pub fn of_passage(&self, number: usize) -> &[WordId] {
        &self.passages[number]
    }

    /// Returns the words under their stems, both in order.
    pub fn by_stem(&self) -> BTreeMap<&str, Vec<(&str, &Analysis)>> {
        let mut by_stem: BTreeMap<&str, Vec<(&str, &Analysis)>> = BTreeMap::new();
        for (word, analysis) in &self.words {
            if let Some(analysis) = analysis {
                by_stem.entry(&analysis.stem).or_default().push((word, analysis));
            }
        }
        by_stem
    }

    /// Returns how many words there are that are no function words.
    pub fn len(&self) -> usize {
        self.words.iter().filter(|(_, analysis)| analysis.is_some()).count()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns how many tokens a passage has: its words and the parts of its compounds.
    pub fn tokens(&self, number: usize) -> usize {
        let words = self.of_passage(number).iter().filter_map(|word| self.analysis(*word));
        words.map(|analysis| 1 + analysis.parts.len()).sum()
    }

    /// Returns a number that changes when a passage would be indexed in another way: with its words, or with
    /// what they are taken to be made of.
    pub fn fingerprint(&self, number: usize) -> u64 {
        let words = self.of_passage(number).iter().filter_map(|word| self.analysis(*word));
        words.fold(SEED, |print, analysis| mix(print, analysis.fingerprint))
    }
}

/// The common words of a book, and what is needed to analyse others beside them.
#[derive(Debug)]
pub struct Analysed {
    lexicon: Lexicon,
    words: FxHashMap<String, Option<Arc<Analysis>>>,
}

impl Analysed {
    fn new(
        counts: &[(&str, u32)],
        norwegian: &'static Norwegian,
        decisions: &Decisions,
    ) -> Analysed {
        let common = || counts.iter().filter(|(_, count)| *count > 0);
        let lexicon = Lexicon::new(
            common().map(|(word, count)| (*word, *count)),
            norwegian,
            &decisions.allow,
            &decisions.deny,
        );
        let words: Vec<&str> = common().map(|(word, _)| *word).collect();
        let words = words.par_iter().map(|word| {
            let analysis = (!norwegian.is_stop(word)).then(|| analyse(word, norwegian, &lexicon));
            let analysis = analysis.map(Arc::new);
            ((*word).to_owned(), analysis)
        });
        Analysed { words: words.collect(), lexicon }
    }

    /// Returns what a word stands for; function words stand for nothing.
    fn analysis(&self, word: &str, norwegian: &Norwegian) -> Option<Arc<Analysis>> {
        match self.words.get(word) {
            Some(known) => known.clone(),
            None => (!norwegian.is_stop(word))
                .then(|| Arc::new(analyse(word, norwegian, &self.lexicon))),
        }
    }
}

/// Returns what tells the common words, how often each stands in the book, and what editors have decided.
fn fingerprint(counts: &[(&str, u32)], decisions: &Decisions) -> [u8; 32] {
    let mut digest = Sha256::new();
    for (word, count) in counts.iter().filter(|(_, count)| *count > 0) {
        digest.update(word);
        digest.update([0]);
        digest.update(count.to_le_bytes());
    }
    digest.update(format!("{decisions:?}"));
    digest.finalize().into()
}

/// Calls `see` with each word of a text. What is common is cut into words once.
fn each_word(text: &str, memory: Option<&Memory>, see: &mut impl FnMut(&str)) {
    let Some(memory) = memory else { return words::each(&words::normalized(text), see) };
    let cut = || {
        let mut found = Vec::new();
        words::each(&words::normalized(text), &mut |word| found.push(word.into()));
        found
    };
    let known = memory.texts.known(text);
    let found = known.unwrap_or_else(|| memory.texts.get_or_make(text.to_owned(), cut));
    found.iter().for_each(|word| see(word));
}

fn count(passages: &[Passage], pages: &[SearchPage], memory: Option<&Memory>) -> Counted {
    let mut counted = Counted::default();
    for passage in passages {
        let mut found = Vec::new();
        for (text, times) in texts_of(passage, &pages[passage.page]) {
            let start = found.len();
            each_word(text, memory.filter(|_| !passage.local), &mut |word| {
                let id = match counted.ids.get(word) {
                    Some(id) => *id,
                    None => {
                        let id = counted.counts.len() as u32;
                        counted.ids.insert(word.to_owned(), id);
                        counted.counts.push(0);
                        id
                    }
                };
                counted.counts[id as usize] += u32::from(!passage.local);
                found.push(id);
            });
            let once = start..found.len();
            for _ in 1..times {
                found.extend_from_within(once.clone());
            }
        }
        counted.passages.push(found);
    }
    counted
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

/// Returns the texts that a passage is indexed with, and how many times each counts: the page's title and the
/// text once, headings and keywords twice; title and keywords once more at the beginning of their page. The
/// other names of a register's entry are what it is looked for by, so they count as much as its own name would
/// in a heading and in the text.
fn texts_of<'a>(
    passage: &'a Passage,
    page: &'a SearchPage,
) -> impl Iterator<Item = (&'a str, usize)> {
    let beginning = passage.anchor.is_empty();
    let title = if beginning { 3 } else { 1 };
    let keywords = match passage.kind {
        Kind::Term | Kind::Law => 4,
        _ if beginning => 3,
        _ => 2,
    };
    std::iter::once((page.title.as_str(), title))
        .chain(passage.headings.iter().map(|heading| (heading.as_str(), 2)))
        .chain(passage.keywords.iter().map(move |keyword| (keyword.as_str(), keywords)))
        .chain((!passage.by_name_only).then_some((passage.text.as_str(), 1)))
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a: stable from run to run, which the standard hasher is not.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(SEED, |print, byte| (print ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

fn mix(print: u64, value: u64) -> u64 {
    (print ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
}

/// Returns the key of a passage that stays the same when other passages come and go.
pub fn key(passage: &Passage, page: &SearchPage) -> u64 {
    mix(hash(&page.url), hash(&passage.anchor).wrapping_add(passage.kind as u64))
}
