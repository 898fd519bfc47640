//! The exported index, read back from its files: what the browser sees, in Rust.

use std::collections::{BTreeMap, HashMap};

use super::export::{FIELD, FORMAT, letter_of};
use super::norwegian::{Compounds, Norwegian, Place, Rule, Sound, Tables, fold};
use super::numbers::Numbers;

/// Why an index cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub enum ReadFault {
    /// A file or a part of it is not there.
    Missing(String),
    /// A part does not say what it should.
    Damaged(String),
    /// The parts come from different builds.
    Mismatch { expected: String, found: String },
    /// The index has another format than this program reads.
    Format(String),
}

/// A stem with the words under it and where it stands.
#[derive(Debug, Default)]
pub struct Entry {
    pub surfaces: Vec<Surface>,
    /// Passages and how often the stem stands in each.
    pub postings: Vec<(u32, u32)>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Surface {
    pub word: String,
    /// The parts of a compound.
    pub parts: Vec<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct PageText {
    pub url: String,
    pub title: String,
    pub passages: Vec<PassageText>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct PassageText {
    pub anchor: String,
    pub heading: String,
    pub text: String,
}

/// An index, with all of its parts in memory.
pub struct Reader {
    pub version: String,
    pub norwegian: Norwegian,
    /// Groups of stems that are one word.
    pub pairs: HashMap<String, Vec<String>>,
    pub tokens: u64,
    pub lengths: Vec<u32>,
    pub kinds: Vec<u32>,
    /// Whether each passage is local: none in a book that builds on no other.
    pub local: Vec<bool>,
    /// The page of each passage.
    pub page_of: Vec<u32>,
    /// The topic (0 for none), the language and the roles of each page.
    pub page_facts: Vec<[u32; 3]>,
    pub topics: Vec<String>,
    pub roles: Vec<String>,
    pub languages: Vec<String>,
    pub dictionary: BTreeMap<String, Entry>,
    /// All words by their first letter, in order.
    pub letters: BTreeMap<char, Vec<String>>,
    /// The stems of words by what is left of them without æ, ø and å.
    pub plain: HashMap<(char, String), Vec<String>>,
    pub pages: Vec<PageText>,
}

impl Reader {
    /// Reads an index from its files: the path of each and what it says.
    pub fn open<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> Result<Reader, ReadFault> {
        let mut parts: HashMap<String, String> = HashMap::new();
        let mut version: Option<String> = None;
        let mut files: Vec<(&str, &str)> = files.collect();
        files.sort_by_key(|(path, _)| !path.ends_with("boot.js"));
        for (path, script) in files {
            for (found, name, payload) in calls(path, script)? {
                match &version {
                    Some(expected) if *expected != found => {
                        return Err(ReadFault::Mismatch { expected: expected.clone(), found });
                    }
                    Some(_) => {}
                    None => version = Some(found),
                }
                parts.insert(name, payload);
            }
        }
        let version = version.ok_or_else(|| ReadFault::Missing("boot".to_owned()))?;
        let part = |name: &str| {
            parts.get(name).map(String::as_str).ok_or_else(|| ReadFault::Missing(name.to_owned()))
        };
        let boot: Vec<&str> = part("boot")?.split('\n').collect();
        let line = |index: usize| {
            boot.get(index).copied().ok_or_else(|| ReadFault::Damaged("boot".to_owned()))
        };
        let header: Vec<&str> = line(0)?.split(' ').collect();
        if header[0] != FORMAT.to_string() {
            return Err(ReadFault::Format(header[0].to_owned()));
        }
        let small = header.get(1) == Some(&"small");
        let number = |index: usize| header.get(index).and_then(|word| word.parse::<u64>().ok());
        let tokens = number(3).ok_or_else(|| ReadFault::Damaged("boot".to_owned()))?;

        let norwegian = Norwegian::new(Tables {
            stop: words(line(10)?),
            stems: words(line(11)?).iter().filter_map(|pair| halves(pair)).collect(),
            pairs: Vec::new(),
            rules: words(line(13)?)
                .iter()
                .filter_map(|rule| {
                    let at = if rule.starts_with('<') { Place::Start } else { Place::End };
                    let (nb, nn) = halves(&rule[1..])?;
                    Some(Rule { at, nb, nn })
                })
                .collect(),
            endings: words(line(14)?),
            particles: words(line(15)?),
            compounds: Compounds { allow: Vec::new(), deny: Vec::new() },
            sounds: words(line(16)?)
                .iter()
                .filter_map(|pair| halves(pair))
                .map(|(written, sound)| Sound { written, sound })
                .collect(),
        });
        let mut pairs: HashMap<String, Vec<String>> = HashMap::new();
        for group in words(line(12)?) {
            let stems: Vec<String> = group.split('=').map(str::to_owned).collect();
            for stem in &stems {
                let others = pairs.entry(stem.clone()).or_default();
                for other in &stems {
                    if other != stem && !others.contains(other) {
                        others.push(other.clone());
                    }
                }
            }
        }
        let per_page: Vec<u32> = Numbers::new(line(2)?).collect();
        let page_of = per_page
            .iter()
            .enumerate()
            .flat_map(|(page, count)| std::iter::repeat_n(page as u32, *count as usize))
            .collect();
        let runs: Vec<u32> = Numbers::new(line(3)?).collect();
        let kinds = runs
            .chunks_exact(2)
            .flat_map(|run| std::iter::repeat_n(run[0], run[1] as usize))
            .collect();
        let origins = boot.get(18).map_or(Vec::new(), |runs| Numbers::new(runs).collect());
        let local = origins
            .iter()
            .enumerate()
            .flat_map(|(index, count)| std::iter::repeat_n(index % 2 == 1, *count as usize))
            .collect();
        let facts: Vec<u32> = Numbers::new(line(4)?).collect();

        let mut dictionary = BTreeMap::new();
        for shard in 0..line(8)?.split('\t').count() {
            let name = format!("d{shard}");
            // A book without a word has no shard.
            if let Some(text) = parts.get(&name).filter(|text| !text.is_empty()) {
                read_shard(&name, text, &mut dictionary)?;
            } else if tokens > 0 {
                return Err(ReadFault::Missing(name));
            }
        }
        let mut letters: BTreeMap<char, Vec<String>> = BTreeMap::new();
        for surface in dictionary.values().flat_map(|entry: &Entry| &entry.surfaces) {
            if small {
                letters.entry(letter_of(&surface.word)).or_default().push(surface.word.clone());
            }
        }
        for letter in line(17)?.chars() {
            let name = super::export::letter_part(letter);
            letters.insert(letter, front_coded(part(&name)?));
        }
        letters.values_mut().for_each(|words| words.sort_unstable());

        let mut plain: HashMap<_, Vec<String>> = HashMap::new();
        for word in letters.values().flatten() {
            let stem = norwegian.stem(word);
            let stems = plain.entry(plain_key(&norwegian, word)).or_default();
            if !stems.contains(&stem) {
                stems.push(stem);
            }
        }

        let mut pages = Vec::new();
        for fragment in 0..Numbers::new(line(9)?).count() {
            pages.extend(part(&format!("f{fragment}"))?.split('\n').map(read_page));
        }
        Ok(Reader {
            version,
            norwegian,
            pairs,
            tokens,
            lengths: Numbers::new(line(1)?).collect(),
            kinds,
            local,
            page_of,
            page_facts: facts.chunks_exact(3).map(|fact| [fact[0], fact[1], fact[2]]).collect(),
            topics: list(line(5)?),
            roles: list(line(6)?),
            languages: list(line(7)?),
            dictionary,
            letters,
            plain,
            pages,
        })
    }

    /// Returns the text of a passage, by its number.
    pub fn passage(&self, number: u32) -> (&PageText, &PassageText) {
        let page = self.page_of[number as usize];
        let first = self.page_of.partition_point(|other| *other < page);
        let text = &self.pages[page as usize];
        (text, &text.passages[number as usize - first])
    }
}

/// Returns by what a word is found that was typed without æ, ø and å: the letter under which the words to compare with
/// stand, and the stem of what is left.
pub fn plain_key(norwegian: &Norwegian, word: &str) -> (char, String) {
    (letter_of(word), norwegian.stem(&fold(word)))
}

/// Reads the calls of a script: version, name of the part, payload.
fn calls(path: &str, script: &str) -> Result<Vec<(String, String, String)>, ReadFault> {
    let damaged = || ReadFault::Damaged(path.to_owned());
    let mut calls = Vec::new();
    for call in script.trim_start_matches('\u{feff}').lines() {
        let inner = call.strip_prefix("handbokSok(\"").and_then(|rest| rest.strip_suffix("\");"));
        let mut fields = inner.ok_or_else(damaged)?.splitn(3, "\",\"");
        let mut next = || fields.next().map(str::to_owned).ok_or_else(damaged);
        let (version, name, payload) = (next()?, next()?, next()?);
        calls.push((version, name, unescaped(&payload).ok_or_else(damaged)?));
    }
    Ok(calls)
}

fn unescaped(payload: &str) -> Option<String> {
    if !payload.contains('\\') {
        return Some(payload.to_owned());
    }
    let mut text = String::with_capacity(payload.len());
    let mut letters = payload.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next()? {
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            'u' => {
                let code: String = letters.by_ref().take(4).collect();
                text.push(char::from_u32(u32::from_str_radix(&code, 16).ok()?)?);
            }
            other => text.push(other),
        }
    }
    Some(text)
}

fn words(line: &str) -> Vec<String> {
    line.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn list(line: &str) -> Vec<String> {
    line.split('\t').filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

fn halves(pair: &str) -> Option<(String, String)> {
    pair.split_once('=').map(|(one, other)| (one.to_owned(), other.to_owned()))
}

/// Reads words that share their beginnings with the word before.
fn front_coded(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for coded in text.split('\t').filter(|coded| !coded.is_empty()) {
        let word = unfolded(words.last().map_or("", String::as_str), coded);
        words.push(word);
    }
    words
}

fn unfolded(before: &str, coded: &str) -> String {
    let shared = coded.chars().next().and_then(|digit| digit.to_digit(36)).unwrap_or(0);
    before.chars().take(shared as usize).chain(coded.chars().skip(1)).collect()
}

fn read_shard(
    name: &str,
    text: &str,
    dictionary: &mut BTreeMap<String, Entry>,
) -> Result<(), ReadFault> {
    let mut before = String::new();
    for entry in text.split('\t') {
        let mut fields = entry.split(' ');
        let (Some(coded), Some(surfaces), Some(postings), None) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return Err(ReadFault::Damaged(name.to_owned()));
        };
        let stem = unfolded(&before, coded);
        let entry = Entry {
            surfaces: read_surfaces(&stem, surfaces),
            postings: read_postings(postings).ok_or_else(|| ReadFault::Damaged(name.to_owned()))?,
        };
        dictionary.insert(stem.clone(), entry);
        before = stem;
    }
    Ok(())
}

fn read_surfaces(stem: &str, text: &str) -> Vec<Surface> {
    if text == "-" {
        return Vec::new();
    }
    text.split(',')
        .map(|coded| {
            let (rest, cuts) = coded.split_once('|').unwrap_or((coded, ""));
            let word = match rest.strip_prefix('=') {
                Some(whole) => whole.to_owned(),
                None => format!("{stem}{rest}"),
            };
            let parts = cut(&word, cuts);
            Surface { word, parts }
        })
        .collect()
}

/// Cuts a compound: for each cut the end of a part, and whether a linking letter follows.
fn cut(word: &str, cuts: &str) -> Vec<String> {
    if cuts.is_empty() {
        return Vec::new();
    }
    let letters: Vec<char> = word.chars().collect();
    let digits: Vec<usize> =
        cuts.chars().filter_map(|digit| digit.to_digit(36)).map(|digit| digit as usize).collect();
    let mut parts = Vec::new();
    let mut start = 0;
    for pair in digits.chunks_exact(2) {
        parts.push(letters[start..pair[0]].iter().collect());
        start = pair[0] + pair[1];
    }
    parts.push(letters[start..].iter().collect());
    parts
}

fn read_postings(text: &str) -> Option<Vec<(u32, u32)>> {
    let mut numbers = Numbers::new(text);
    let count = numbers.next()?;
    let mut postings = Vec::with_capacity(count as usize);
    let mut passage = 0;
    for _ in 0..count {
        let coded = numbers.next()?;
        passage += coded / 2;
        let times = if coded % 2 == 1 { 1 } else { numbers.next()? };
        postings.push((passage, times));
    }
    Some(postings)
}

fn read_page(text: &str) -> PageText {
    let mut pieces = text.split('\t');
    let (url, title) = pieces.next().and_then(|head| head.split_once(FIELD)).unwrap_or_default();
    let passages = pieces
        .map(|piece| {
            let mut fields = piece.split(FIELD).map(str::to_owned);
            let mut next = || fields.next().unwrap_or_default();
            PassageText { anchor: next(), heading: next(), text: next() }
        })
        .collect();
    PageText { url: url.to_owned(), title: title.to_owned(), passages }
}
