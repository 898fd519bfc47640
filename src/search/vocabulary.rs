//! The words of a book and what each of them stands for in the index. Every text is cut into words once, and
//! every word is analysed once.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::compounds::Lexicon;
use super::norwegian::Norwegian;
use super::passages::{Kind, Passage, Passages, SearchPage};
use super::stems::{self, Stems};
use super::word_list::{WordList, WordNumber};
use crate::memory::{Fingerprint, Hand, Memory};

/// A word as it is written, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Analysis {
    pub stem: String,
    /// The parts of a compound: the byte range of each in the word, and its stem.
    pub parts: Vec<(Range<usize>, String)>,
    /// Changes when the word is analysed in another way.
    fingerprint: u64,
}

/// A word of the book, by its place in the vocabulary: the common words come first, each kind in alphabetical order.
pub type WordId = u32;

/// A word and what it stands for; function words stand for nothing.
pub type Word = (Arc<str>, Option<Analysis>);

/// The words of a book, and which of them each passage has.
#[derive(Debug)]
pub struct Vocabulary {
    common: Arc<Analysed>,
    /// The words that only a school's own passages have.
    own: Vec<Word>,
    /// For each passage the words it is indexed with, as often as each counts.
    passages: Vec<Vec<WordId>>,
}

/// What an editor decides about the words of a book.
#[derive(Debug, Default, Clone)]
pub struct Decisions {
    pub allow: Vec<String>,
    pub deny: Vec<String>,
}

/// The words of some passages.
#[derive(Default)]
struct Counted {
    /// How often each word stands in what is common, by its number.
    counts: Vec<u32>,
    passages: Vec<Vec<WordNumber>>,
}

/// How many passages are cut into words at a time.
const CHUNK: usize = 128;

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
        let alone = WordList::default();
        let list = memory.map_or(&alone, |memory| &memory.word_list);
        let chunks: Vec<Counted> = all
            .passages
            .par_chunks(CHUNK)
            .map(|part| count(part, &all.pages, list, memory))
            .collect();
        let Counted { counts, mut passages } = Counted::sum(chunks);
        let analyse = || Analysed::new(&counts, list, norwegian, decisions);
        let common = match memory {
            Some(memory) => memory.words.get_or_make(fingerprint(&counts, decisions), analyse),
            None => Arc::new(analyse()),
        };
        let (own, places) = own_words(&passages, &common, list, norwegian);
        passages.par_iter_mut().for_each(|words| {
            for word in words {
                *word = common.place(*word).unwrap_or_else(|| places[word]);
            }
        });
        Vocabulary { common, own, passages }
    }

    /// Returns what a word stands for; function words stand for nothing.
    pub fn analysis(&self, word: WordId) -> Option<&Analysis> {
        let word = word as usize;
        let common = &self.common.words;
        common.get(word).or_else(|| self.own.get(word - common.len()))?.1.as_ref()
    }

    /// Returns the stems of the common words, and those that only a school's own words have.
    pub fn stems(&self) -> (&Stems, Stems) {
        let common = &self.common;
        let stems = common.stems.get_or_init(|| Stems::beyond(&[], &common.words));
        (stems, Stems::beyond(&stems.all, &self.own))
    }

    /// Returns the words that a passage is indexed with.
    pub fn of_passage(&self, number: usize) -> &[WordId] {
        &self.passages[number]
    }

    /// Returns the words that stand for something, in the order of their stems; those under one stem in alphabetical
    /// order.
    pub fn by_stem(&self) -> Vec<(&str, &Analysis)> {
        let common = self.common.by_stem.iter().map(|word| &self.common.words[*word as usize]);
        let own = self.own.iter();
        let mut words: Vec<(&str, &Analysis)> = common
            .chain(own)
            .filter_map(|(word, analysis)| Some((&**word, analysis.as_ref()?)))
            .collect();
        // The common words lie in order, which this sort makes use of.
        words.sort_by_key(|(word, analysis)| (analysis.stem.as_str(), *word));
        words
    }

    /// Returns how many words there are that are no function words.
    pub fn len(&self) -> usize {
        let words = self.common.words.iter().chain(&self.own);
        words.filter(|(_, analysis)| analysis.is_some()).count()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns how many tokens a passage has, which are its words and the parts of its compounds, and a number that changes
    /// when the passage would be indexed in another way: with its words, or with what they are taken to be made of.
    pub fn tokens_and_fingerprint(&self, number: usize) -> (u64, u64) {
        let words = self.of_passage(number).iter().filter_map(|word| self.analysis(*word));
        words.fold((0, SEED), |(tokens, print), analysis| {
            (tokens + 1 + analysis.parts.len() as u64, mix(print, analysis.fingerprint))
        })
    }

    /// Returns what each word is indexed as, by its number: its stem, and the stems of its parts. Function words have none.
    pub fn tokens_of_words(&self) -> impl Iterator<Item = impl Iterator<Item = &str>> {
        self.common.words.iter().chain(&self.own).map(stems::of)
    }
}

/// The common words of a book, and what is needed to analyse others beside them.
#[derive(Debug)]
pub struct Analysed {
    lexicon: Lexicon,
    /// In alphabetical order.
    words: Vec<Word>,
    /// The place of each word, by its number.
    places: Vec<Option<WordId>>,
    /// The words that stand for something, in the order of their stems, then of the alphabet.
    by_stem: Vec<WordId>,
    /// For those who count by themselves what tantivy counts for others.
    stems: OnceLock<Stems>,
}

impl Analysed {
    fn new(
        counts: &[u32],
        list: &WordList,
        norwegian: &'static Norwegian,
        decisions: &Decisions,
    ) -> Analysed {
        let numbers = || (0..).zip(counts).filter(|(_, count)| **count > 0);
        let spelled = list.spelled(numbers().map(|(number, _)| number));
        let mut common: Vec<(Arc<str>, WordNumber, u32)> = spelled
            .into_iter()
            .zip(numbers())
            .map(|(word, (number, count))| (word, number, *count))
            .collect();
        common.par_sort_unstable();
        let stems: Vec<String> = common.par_iter().map(|(word, ..)| norwegian.stem(word)).collect();
        let counted = common.iter().zip(&stems);
        let lexicon = Lexicon::new(
            counted.map(|((word, _, count), stem)| (&**word, stem.as_str(), *count)),
            norwegian,
            &decisions.allow,
            &decisions.deny,
        );
        let mut places = vec![None; counts.len()];
        for (place, (_, number, _)) in common.iter().enumerate() {
            places[*number as usize] = Some(place as WordId);
        }
        let words: Vec<Word> = common
            .into_par_iter()
            .zip(stems)
            .map(|((word, ..), stem)| analysed(word, stem, norwegian, &lexicon))
            .collect();
        let stem = |word: &WordId| Some(words[*word as usize].1.as_ref()?.stem.as_str());
        let mut by_stem: Vec<WordId> =
            (0..words.len() as WordId).filter(|word| stem(word).is_some()).collect();
        by_stem.par_sort_unstable_by_key(|word| (stem(word), *word));
        Analysed { lexicon, words, places, by_stem, stems: OnceLock::new() }
    }

    /// Returns the place of a word among the common words, if it is one.
    fn place(&self, number: WordNumber) -> Option<WordId> {
        self.places.get(number as usize).copied().flatten()
    }
}

/// Returns what tells the common words, how often each stands in the book, and what editors have decided, for as long
/// as words keep their numbers.
fn fingerprint(counts: &[u32], decisions: &Decisions) -> Fingerprint {
    Hand::default().serialized(&counts).value(decisions).print()
}

/// Returns the words of passages that are no common words, and the place of each by its number.
fn own_words(
    passages: &[Vec<WordNumber>],
    common: &Analysed,
    list: &WordList,
    norwegian: &Norwegian,
) -> (Vec<Word>, FxHashMap<WordNumber, WordId>) {
    let all = passages.iter().flatten().copied();
    let mut numbers: Vec<WordNumber> =
        all.filter(|number| common.place(*number).is_none()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let spelled = list.spelled(numbers.iter().copied());
    let mut own: Vec<(Arc<str>, WordNumber)> = spelled.into_iter().zip(numbers).collect();
    own.sort_unstable();
    let places = own.iter().zip(common.words.len() as WordId..);
    let places = places.map(|((_, number), place)| (*number, place)).collect();
    let words = own.into_iter().map(|(word, _)| {
        let stem = norwegian.stem(&word);
        analysed(word, stem, norwegian, &common.lexicon)
    });
    (words.collect(), places)
}

/// Returns the words of each text of some passages, by their numbers. What is common is cut into words once.
fn cut<'a>(
    passages: &'a [Passage],
    pages: &'a [SearchPage],
    list: &WordList,
    memory: Option<&Memory>,
) -> FxHashMap<&'a str, Arc<Vec<WordNumber>>> {
    let mut known: FxHashMap<&str, Arc<Vec<WordNumber>>> = FxHashMap::default();
    let mut unknown: Vec<(&str, Option<&Memory>)> = Vec::new();
    for passage in passages {
        let memory = memory.filter(|_| !passage.local);
        for (text, _) in texts_of(passage, &pages[passage.page]) {
            known.entry(text).or_insert_with(|| {
                memory.and_then(|memory| memory.texts.known(text)).unwrap_or_else(|| {
                    unknown.push((text, memory));
                    Arc::default()
                })
            });
        }
    }
    let texts: Vec<&str> = unknown.iter().map(|(text, _)| *text).collect();
    for ((text, memory), words) in unknown.into_iter().zip(list.cut(&texts)) {
        let words = match memory {
            Some(memory) => memory.texts.get_or_make_of(text, || words),
            None => Arc::new(words),
        };
        known.insert(text, words);
    }
    known
}

fn count(
    passages: &[Passage],
    pages: &[SearchPage],
    list: &WordList,
    memory: Option<&Memory>,
) -> Counted {
    let mut counted = Counted::default();
    let words_of = cut(passages, pages, list, memory);
    for passage in passages {
        let mut found = Vec::new();
        for (text, times) in texts_of(passage, &pages[passage.page]) {
            let words = &words_of[text];
            if !passage.local {
                words.iter().for_each(|word| counted.add(*word, 1));
            }
            for _ in 0..times {
                found.extend_from_slice(words);
            }
        }
        counted.passages.push(found);
    }
    counted
}

impl Counted {
    fn add(&mut self, word: WordNumber, times: u32) {
        let place = word as usize;
        if place >= self.counts.len() {
            self.counts.resize(place + 1, 0);
        }
        self.counts[place] += times;
    }

    /// Puts together what was counted in parts, in the order of the parts.
    fn sum(parts: Vec<Counted>) -> Counted {
        let mut sum = Counted::default();
        for part in parts {
            for (word, times) in (0..).zip(part.counts).filter(|(_, times)| *times > 0) {
                sum.add(word, times);
            }
            sum.passages.extend(part.passages);
        }
        sum
    }
}

/// Finds out what a word stands for.
fn analysed(word: Arc<str>, stem: String, norwegian: &Norwegian, lexicon: &Lexicon) -> Word {
    let analysis = (!norwegian.is_stop(&word)).then(|| analyse(&word, stem, norwegian, lexicon));
    (word, analysis)
}

fn analyse(word: &str, stem: String, norwegian: &Norwegian, lexicon: &Lexicon) -> Analysis {
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
