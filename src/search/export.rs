//! The index as the browser gets it: classic scripts that hand one inert text each to the search script.
//!
//! `docs/search-index.md` writes the format down key by key; [`super::reader`] reads it back, and so does
//! `static/js/search-engine.js`. The same book gives the same bytes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use data_encoding::HEXLOWER;
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::index::InvertedIndex;
use super::norwegian::{Norwegian, Place, fold};
use super::numbers;
use super::passages::{Kind, Passages};
use super::vocabulary::{Analysis, Vocabulary};

/// The number of the format. A script of another number says so instead of guessing.
pub const FORMAT: u32 = 1;

/// The folder of the site that the files lie in.
pub const FOLDER: &str = "sok";

/// Up to so many pages the whole dictionary comes with the first file, and all texts with a second.
const SMALL: usize = 300;

/// A shard of the dictionary holds about so many bytes, and a fragment of texts.
const SHARD: usize = 12_000;
const FRAGMENT: usize = 6_000;

/// Between the fields of a passage. A control character is no part of any text.
pub const FIELD: char = '\u{1f}';

/// A script of the index.
#[derive(Debug)]
pub struct IndexFile {
    pub path: String,
    pub script: String,
}

/// A part of the index: its name and what it says.
type Part = (String, String);

/// What can be written without knowing which word stands where.
pub struct Texts {
    /// How many pages there are in each fragment.
    counts: Vec<u32>,
    fragments: Vec<String>,
    letters: BTreeMap<char, String>,
}

impl Texts {
    pub fn of(all: &Passages, vocabulary: &Vocabulary) -> Texts {
        let small = is_small(all);
        let (counts, fragments) = texts(all, small);
        let letters = if small { BTreeMap::new() } else { by_letter(vocabulary) };
        Texts { counts, fragments, letters }
    }
}

fn is_small(all: &Passages) -> bool {
    all.pages.len() <= SMALL
}

/// Writes the index of a book.
pub fn files(
    all: &Passages,
    texts: Texts,
    vocabulary: &Vocabulary,
    inverted: &InvertedIndex,
    norwegian: &Norwegian,
    synonyms: &[Vec<String>],
) -> Vec<IndexFile> {
    let small = is_small(all);
    let Texts { counts, fragments, letters } = texts;
    let (firsts, shards) = dictionary(vocabulary, inverted, small);
    let mut boot = vec![
        format!(
            "{FORMAT} {} {} {} {}",
            if small { "small" } else { "large" },
            all.passages.len(),
            inverted.tokens,
            all.pages.len()
        ),
        coded(inverted.lengths.iter().copied()),
        coded(passages_per_page(all)),
        kinds(all),
        page_facts(all),
        all.topics.join("\t"),
        all.roles.join("\t"),
        languages(all).join("\t"),
        firsts.join("\t"),
        coded(counts.into_iter()),
        norwegian.tables.stop.join(" "),
        stems(norwegian, inverted),
        pairs(norwegian, synonyms, inverted),
        joined(norwegian.tables.rules.iter().map(|rule| {
            let place = if rule.at == Place::Start { '<' } else { '>' };
            format!("{place}{}={}", rule.nb, rule.nn)
        })),
        norwegian.tables.endings.join(" "),
        norwegian.tables.particles.join(" "),
        joined(
            norwegian
                .tables
                .sounds
                .iter()
                .map(|sound| format!("{}={}", sound.written, sound.sound)),
        ),
        letters.keys().collect::<String>(),
    ];
    if all.layered {
        boot.push(origins(all));
    }
    let boot = boot.join("\n");

    let mut first: Vec<Part> = vec![("boot".to_owned(), boot)];
    let mut rest: Vec<Part> = Vec::new();
    for (number, shard) in shards.into_iter().enumerate() {
        let into = if small { &mut first } else { &mut rest };
        into.push((format!("d{number}"), shard));
    }
    for (number, fragment) in fragments.into_iter().enumerate() {
        rest.push((format!("f{number}"), fragment));
    }
    for (letter, words) in letters {
        // A letter outside a–z is written as its number, so that file names are ASCII.
        rest.push((letter_part(letter), words));
    }
    let version = version(&first, &rest);
    let mut files =
        vec![IndexFile { path: format!("{FOLDER}/boot.js"), script: script(&version, &first) }];
    files.par_extend(rest.into_par_iter().map(|part| IndexFile {
        path: format!("{FOLDER}/{}.{version}.js", part.0),
        script: script(&version, std::slice::from_ref(&part)),
    }));
    files
}

/// Returns the name of the part with the words that begin with a letter.
pub fn letter_part(letter: char) -> String {
    if letter.is_ascii_alphanumeric() {
        format!("v{letter}")
    } else {
        format!("v{}", u32::from(letter))
    }
}

/// Returns the first letter under which a word is looked for. Every word has one, also when it is folded.
pub fn letter_of(word: &str) -> char {
    fold(word).chars().next().unwrap_or_default()
}

fn version(first: &[Part], rest: &[Part]) -> String {
    let mut digest = Sha256::new();
    for (name, payload) in first.iter().chain(rest) {
        digest.update(name);
        digest.update([0]);
        digest.update(payload);
        digest.update([0]);
    }
    HEXLOWER.encode(&digest.finalize()[..5])
}

/// A byte-order mark decides the encoding even where the server claims another.
fn script(version: &str, parts: &[Part]) -> String {
    let length: usize = parts.iter().map(|(_, payload)| payload.len() + payload.len() / 50).sum();
    let mut script = String::with_capacity(length + 100);
    script.push('\u{feff}');
    for (name, payload) in parts {
        let _ = write!(script, "handbokSok(\"{version}\",\"{name}\",\"");
        push_literal(&mut script, payload);
        script.push_str("\");\n");
    }
    script
}

/// Which bytes begin a letter that a string in JavaScript cannot hold as it is; that of U+2028 begins others, too. A table
/// is asked once for each byte of an index, and there are schools that have a hundred of those made in one go.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let first = [b'"', b'\\', b'\n', b'\r', "\u{2028}".as_bytes()[0]];
    let mut place = 0;
    while place < first.len() {
        special[first[place] as usize] = true;
        place += 1;
    }
    special
};

/// Adds what stands between the quotes of a string in JavaScript.
fn push_literal(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let mut done = 0;
    // Nearly all of an index are letters and digits, and bytes are looked through faster than letters.
    while let Some(found) = bytes[done..].iter().position(|byte| SPECIAL[*byte as usize]) {
        let at = done + found;
        out.push_str(&text[done..at]);
        let letter = text[at..].chars().next().expect("each of these bytes begins a letter");
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            _ => out.push(letter),
        }
        done = at + letter.len_utf8();
    }
    out.push_str(&text[done..]);
}

fn coded(all: impl Iterator<Item = u32>) -> String {
    let mut text = String::new();
    all.for_each(|number| numbers::push(&mut text, number));
    text
}

fn joined(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(" ")
}

fn passages_per_page(all: &Passages) -> impl Iterator<Item = u32> {
    let mut counts = vec![0; all.pages.len()];
    for passage in &all.passages {
        counts[passage.page] += 1;
    }
    counts.into_iter()
}

/// The kinds of the passages, as runs: which kind, and how many in a row.
fn kinds(all: &Passages) -> String {
    let mut text = String::new();
    for run in all.passages.chunk_by(|one, next| one.kind == next.kind) {
        numbers::push(&mut text, run[0].kind as u32);
        numbers::push(&mut text, run.len() as u32);
    }
    text
}

/// Which passages are common and which local, as runs: how many of the one in a row, and then of the other.
fn origins(all: &Passages) -> String {
    let mut text = String::new();
    let mut local = false;
    let mut passages = all.passages.iter().peekable();
    while passages.peek().is_some() {
        let mut run = 0;
        while passages.next_if(|passage| passage.local == local).is_some() {
            run += 1;
        }
        numbers::push(&mut text, run);
        local = !local;
    }
    text
}

fn languages(all: &Passages) -> Vec<&'static str> {
    let mut languages: Vec<&str> = Vec::new();
    for page in &all.pages {
        if !languages.contains(&page.language) {
            languages.push(page.language);
        }
    }
    languages
}

/// For each page: its topic (0 for none), its language, and its roles as bits.
fn page_facts(all: &Passages) -> String {
    let languages = languages(all);
    let mut text = String::new();
    for page in &all.pages {
        let language = languages.iter().position(|language| *language == page.language);
        let roles =
            page.roles.iter().filter(|role| **role < ROLES).fold(0, |bits, role| bits | 1 << role);
        numbers::push(&mut text, page.topic.map_or(0, |topic| topic as u32 + 1));
        numbers::push(&mut text, language.unwrap_or_default() as u32);
        numbers::push(&mut text, roles);
    }
    text
}

/// More roles than this have no facet.
const ROLES: usize = 19;

/// The forms that the stemmer does not bring together, as far as the book has their words.
fn stems(norwegian: &Norwegian, inverted: &InvertedIndex) -> String {
    let forms = norwegian.tables.stems.iter().zip(&norwegian.stems_of_tables().forms);
    let of_use = forms.filter(|(_, stem)| inverted.terms.contains_key(stem.as_str()));
    joined(of_use.map(|((form, word), _)| format!("{form}={word}")))
}

/// The groups of stems that are one word, as far as the book has any of them.
fn pairs(norwegian: &Norwegian, synonyms: &[Vec<String>], inverted: &InvertedIndex) -> String {
    let of_book: Vec<Vec<String>> =
        synonyms.iter().map(|group| norwegian.stems_of(group)).collect();
    let groups = norwegian.stems_of_tables().pairs.iter().chain(&of_book).filter(|stems| {
        stems.len() > 1 && stems.iter().any(|stem| inverted.terms.contains_key(stem.as_str()))
    });
    joined(groups.map(|stems| stems.join("=")))
}

/// The dictionary in shards, and the first stem of each shard.
fn dictionary(
    vocabulary: &Vocabulary,
    inverted: &InvertedIndex,
    small: bool,
) -> (Vec<String>, Vec<String>) {
    let words = vocabulary.by_stem();
    let mut under_stems = words.chunk_by(|one, next| one.1.stem == next.1.stem).peekable();
    let mut firsts = Vec::new();
    let mut shards: Vec<String> = Vec::new();
    let mut before = "";
    for (stem, postings) in &inverted.terms {
        let full = shards.last().is_none_or(|shard| !small && shard.len() >= SHARD);
        if full {
            firsts.push(if shards.is_empty() { String::new() } else { stem.to_string() });
            shards.push(String::new());
            before = "";
        }
        let shard = shards.last_mut().expect("there is one by now");
        if !shard.is_empty() {
            shard.push('\t');
        }
        front_coded(shard, before, stem);
        shard.push(' ');
        // Both lie in the order of the stems. That of a part of a compound may have no word under it.
        let words = under_stems.next_if(|words| words[0].1.stem == **stem);
        surfaces(shard, stem, words.unwrap_or_default());
        shard.push(' ');
        numbers::push(shard, postings.len() as u32);
        let mut last = 0;
        for (passage, count) in postings {
            numbers::push(shard, (passage - last) * 2 + u32::from(*count == 1));
            if *count != 1 {
                numbers::push(shard, *count);
            }
            last = *passage;
        }
        before = stem;
    }
    assert!(under_stems.next().is_none(), "every word stands in a passage");
    (firsts, shards)
}

/// Adds how many letters a word shares with the one before, as one base-36 digit, and the rest of it.
fn front_coded(out: &mut String, before: &str, word: &str) {
    let shared = before.chars().zip(word.chars()).take(35).take_while(|(a, b)| a == b).count();
    out.push(base36(shared));
    out.extend(word.chars().skip(shared));
}

fn base36(digit: usize) -> char {
    char::from_digit(digit as u32, 36).expect("the caller keeps to 35")
}

/// The words under a stem, by what follows the stem, or whole after `=`; compounds with their cuts after `|`.
fn surfaces(out: &mut String, stem: &str, words: &[(&str, &Analysis)]) {
    if words.is_empty() {
        out.push('-');
    }
    for (index, (word, analysis)) in words.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        match word.strip_prefix(stem) {
            Some(rest) => out.push_str(rest),
            None => {
                out.push('=');
                out.push_str(word);
            }
        }
        if analysis.parts.len() > 1 {
            out.push('|');
            for pair in analysis.parts.windows(2) {
                let (end, next) = (pair[0].0.end, pair[1].0.start);
                out.push(base36(word[..end].chars().count()));
                out.push(if next > end { '1' } else { '0' });
            }
        }
    }
}

/// The texts in fragments of whole pages, and how many pages each has.
fn texts(all: &Passages, small: bool) -> (Vec<u32>, Vec<String>) {
    let mut counts: Vec<u32> = Vec::new();
    let mut fragments: Vec<String> = Vec::new();
    let mut passages = all.passages.iter().peekable();
    for (number, page) in all.pages.iter().enumerate() {
        let mut text = format!("{}{FIELD}{}", page.url, page.title);
        while let Some(passage) = passages.next_if(|passage| passage.page == number) {
            let heading = passage.headings.join(" › ");
            let _ = write!(text, "\t{}{FIELD}{heading}{FIELD}{}", passage.anchor, passage.text);
        }
        let full = fragments
            .last()
            .is_none_or(|last| !small && last.len() + text.len() > FRAGMENT && !last.is_empty());
        if full {
            fragments.push(text);
            counts.push(1);
        } else {
            let last = fragments.last_mut().expect("there is one by now");
            last.push('\n');
            last.push_str(&text);
            *counts.last_mut().expect("there is one by now") += 1;
        }
    }
    (counts, fragments)
}

/// All words by their first letter, in order, for what is only found by looking at words.
fn by_letter(vocabulary: &Vocabulary) -> BTreeMap<char, String> {
    let mut letters: BTreeMap<char, Vec<&str>> = BTreeMap::new();
    for (word, _) in vocabulary.by_stem() {
        letters.entry(letter_of(word)).or_default().push(word);
    }
    letters
        .into_iter()
        .map(|(letter, mut words)| {
            words.sort_unstable();
            let mut text = String::new();
            let mut before = "";
            for word in words {
                if !text.is_empty() {
                    text.push('\t');
                }
                front_coded(&mut text, before, word);
                before = word;
            }
            (letter, text)
        })
        .collect()
}

/// Returns the kind with a number, as the exported index counts them.
pub fn kind(number: u32) -> Option<Kind> {
    Kind::ALL.get(number as usize).copied()
}
