//! Which words does a text have? The one rule for text and queries; the browser has the same one.
//!
//! NFC, soft hyphens taken out, split on what is neither letter nor digit, lower case. A law reference is
//! one word however it is spaced (`12-4`, `§ 9 A-4` → `9a-4`), and words with a
//! hyphen between are also one word (`hjem-skole` → `hjem`, `skole`, `hjemskole`).

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::source::has_byte;

/// Longer words are cut, counted in characters: nobody types them, and the index stays small.
pub const LONGEST: usize = 64;

/// Brings a text into the form whose words are looked at.
pub fn normalized(text: &str) -> Cow<'_, str> {
    if text.contains('\u{ad}') || !(is_latin(text) || is_nfc(text)) {
        text.nfc().filter(|&letter| letter != '\u{ad}').collect::<String>().into()
    } else {
        text.into()
    }
}

/// Says whether all letters of a text come before the combining accents, where all is in NFC. Nearly every text is so.
fn is_latin(text: &str) -> bool {
    // Those from U+0300 on begin with 0xCC or more.
    !has_byte(text, |byte| byte >= 0xCC)
}

/// What a letter is to a word, from what is easily brought into lower case to what is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// No part of any word.
    Between,
    /// A digit, or a small letter of the Norwegian alphabet.
    Small,
    /// A capital of ASCII.
    Capital,
    /// Any other letter or digit.
    Other,
}

/// The class of each letter of ASCII. Texts hold little else, and a table is asked once for each letter of a book.
const ASCII: [Class; 128] = {
    let mut classes = [Class::Between; 128];
    let mut letter = 0;
    while letter < 128 {
        classes[letter] = match letter as u8 {
            b'a'..=b'z' | b'0'..=b'9' => Class::Small,
            b'A'..=b'Z' => Class::Capital,
            _ => Class::Between,
        };
        letter += 1;
    }
    classes
};

/// Returns the class of the letter at a place, and how many bytes it has. At the end of the text there is none.
fn class_at(text: &str, at: usize) -> Option<(Class, usize)> {
    let bytes = text.as_bytes();
    let first = *bytes.get(at)?;
    if let Some(class) = ASCII.get(first as usize) {
        return Some((*class, 1));
    }
    let letter = text[at..].chars().next()?;
    let class = match letter {
        'æ' | 'ø' | 'å' => Class::Small,
        letter if letter.is_alphanumeric() => Class::Other,
        _ => Class::Between,
    };
    Some((class, letter.len_utf8()))
}

/// A stretch of letters and digits in a normalized text.
#[derive(Debug, Clone, Copy)]
struct Run {
    start: usize,
    end: usize,
    /// The highest of the classes of its letters.
    class: Class,
}

/// The runs of a text from a place on.
#[derive(Debug, Clone, Copy)]
struct Runs<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let (start, mut class) = loop {
            let at = self.at;
            let (class, length) = class_at(self.text, at)?;
            self.at += length;
            if class != Class::Between {
                break (at, class);
            }
        };
        while let Some((next, length)) = class_at(self.text, self.at)
            && next != Class::Between
        {
            class = class.max(next);
            self.at += length;
        }
        Some(Run { start, end: self.at, class })
    }
}

/// Calls `see` with each word of a normalized text, in lower case, in order. Words made of several stretches
/// come right after their last one.
pub fn each(text: &str, see: &mut impl FnMut(&str)) {
    let mut runs = Runs { text, at: 0 };
    let mut spelled = String::new();
    // Where the words joined by hyphens began.
    let mut chain = None;
    let mut next = runs.next();
    while let Some(run) = next {
        if let Some((word, after)) = law_reference(&run, runs) {
            see(&word);
            runs = after;
            chain = None;
            next = runs.next();
            continue;
        }
        see(lower_run(text, &run, &mut spelled));
        next = runs.next();
        let joined = next.is_some_and(|next| is_hyphen(between(text, &run, &next)));
        if joined {
            chain = chain.or(Some(run.start));
        } else if let Some(start) = chain.take() {
            see(&lower(&text[start..run.end].replace(HYPHENS, "")));
        }
    }
}

/// Returns a run in lower case, which it mostly is. `spelled` is where another is put.
fn lower_run<'t>(text: &'t str, run: &Run, spelled: &'t mut String) -> &'t str {
    let word = &text[run.start..run.end];
    let is_long = word.len() > LONGEST;
    if run.class == Class::Small && !is_long {
        return word;
    }
    spelled.clear();
    if run.class == Class::Capital && !is_long {
        spelled.push_str(word);
        spelled.make_ascii_lowercase();
    } else {
        spelled.push_str(&lower(word));
    }
    spelled
}

fn lower(word: &str) -> String {
    let mut lower = word.to_lowercase();
    if let Some((end, _)) = lower.char_indices().nth(LONGEST) {
        lower.truncate(end);
    }
    lower
}

fn between<'t>(text: &'t str, one: &Run, next: &Run) -> &'t str {
    &text[one.end..next.start]
}

/// The hyphens that join words: as it is typed, and the one at which no line breaks.
const HYPHENS: [char; 2] = ['-', '\u{2011}'];

fn is_hyphen(between: &str) -> bool {
    between.strip_prefix(HYPHENS) == Some("")
}

fn is_space(between: &str) -> bool {
    between == " " || between == "\u{a0}" || between == "\u{202f}"
}

/// Says whether a word is a number with at most one letter after it: `12`, `9a`.
fn is_number(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && (digits == word.len() || is_letter(&word[digits..]))
}

fn is_letter(word: &str) -> bool {
    word.len() == 1 && word.as_bytes()[0].is_ascii_alphabetic()
}

/// Reads a law reference that begins with a run. Returns it and the runs after it; `rest` are those after the first.
fn law_reference<'t>(first: &Run, mut rest: Runs<'t>) -> Option<(String, Runs<'t>)> {
    let text = rest.text;
    let word = |run: &Run| &text[run.start..run.end];
    let number = Some(word(first)).filter(|word| is_number(word))?;
    let second = rest.next()?;
    let joint = between(text, first, &second);
    if is_hyphen(joint) && is_number(word(&second)) {
        return Some((lower(&format!("{number}-{}", word(&second))), rest));
    }
    if is_letter(word(&second)) && !is_letter(&number[number.len() - 1..]) && is_space(joint) {
        let third = rest.next()?;
        if is_hyphen(between(text, &second, &third)) && is_number(word(&third)) {
            return Some((lower(&format!("{number}{}-{}", word(&second), word(&third))), rest));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        each(&normalized(text), &mut |word| words.push(word.to_owned()));
        words
    }

    #[test]
    fn words_are_letters_and_digits_in_lower_case() {
        assert_eq!(
            words("Ro, ro – og «Ærlighet» i 3. klasse!"),
            ["ro", "ro", "og", "ærlighet", "i", "3", "klasse"]
        );
        assert_eq!(words("klasse\u{ad}ledelse e\u{301}n"), ["klasseledelse", "én"]);
        assert_eq!(words(" … "), Vec::<String>::new());
        assert_eq!(words(&"a".repeat(500)), ["a".repeat(64)]);
    }

    proptest! {
        #[test]
        fn each_stretch_of_letters_is_a_word(
            text in "[a-cA-CæØÅéÉßİΣσ٣ ._–«»\u{ad}\u{a0}\u{301}\u{30a}ﬁ中]{0,24}|[^0-9\u{2011}-]{0,24}|a{60,70}|(æÅ){30,40}"
        ) {
            let normal: String = text.nfc().filter(|&letter| letter != '\u{ad}').collect();
            let stretches = normal.split(|letter: char| !letter.is_alphanumeric());
            let expected: Vec<String> = stretches
                .filter(|stretch| !stretch.is_empty())
                .map(|stretch| stretch.to_lowercase().chars().take(LONGEST).collect())
                .collect();
            prop_assert_eq!(words(&text), expected);
        }
    }

    #[test]
    fn words_with_hyphens_are_also_one_word() {
        assert_eq!(
            words("hjem-skole-samarbeid"),
            ["hjem", "skole", "samarbeid", "hjemskolesamarbeid"]
        );
        assert_eq!(words("Hjem\u{2011}SKOLE"), ["hjem", "skole", "hjemskole"]);
        assert_eq!(words("Hjem-Å -ro"), ["hjem", "å", "hjemå", "ro"]);
        assert_eq!(words("nå-9-4-ro-uro"), ["nå", "9-4", "ro", "uro", "rouro"]);
        assert_eq!(words("SFO- og skoletid"), ["sfo", "og", "skoletid"]);
    }

    #[test]
    fn a_law_reference_is_one_word() {
        for written in ["§ 9 A-4", "9A-4", "§9a‑4", "9\u{a0}a-4"] {
            assert_eq!(words(written), ["9a-4"], "{written}");
        }
        assert_eq!(words("§§ 12-4 og 12-5"), ["12-4", "og", "12-5"]);
        assert_eq!(words("på 5 a og b"), ["på", "5", "a", "og", "b"]);
    }
}
