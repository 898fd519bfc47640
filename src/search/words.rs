//! Which words does a text have? The one rule for text and queries; the browser has the same one.
//!
//! NFC, soft hyphens taken out, split on what is neither letter nor digit, lower case. A law reference is
//! one word however it is spaced (`12-4`, `§ 9 A-4` → `9a-4`), and words with a
//! hyphen between are also one word (`hjem-skole` → `hjem`, `skole`, `hjemskole`).

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Longer words are cut, counted in characters: nobody types them, and the index stays small.
pub const LONGEST: usize = 64;

/// Brings a text into the form whose words are looked at.
pub fn normalized(text: &str) -> Cow<'_, str> {
    if text.contains('\u{ad}') || !is_nfc(text) {
        text.nfc().filter(|&letter| letter != '\u{ad}').collect::<String>().into()
    } else {
        text.into()
    }
}

/// A stretch of letters and digits in a normalized text.
struct Run {
    range: Range<usize>,
}

/// Calls `see` with each word of a normalized text, in lower case, in order. Words made of several stretches
/// come right after their last one.
pub fn each(text: &str, see: &mut impl FnMut(&str)) {
    let runs = runs(text);
    let mut index = 0;
    // Where the words joined by hyphens began.
    let mut chain = 0;
    while index < runs.len() {
        if let Some((word, used)) = law_reference(text, &runs[index..]) {
            see(&word);
            index += used;
            chain = index;
            continue;
        }
        see(&lower(&text[runs[index].range.clone()]));
        index += 1;
        let joined = index < runs.len() && is_hyphen(between(text, &runs[index - 1], &runs[index]));
        if !joined {
            if index - chain > 1 {
                let whole: String =
                    runs[chain..index].iter().map(|run| &text[run.range.clone()]).collect();
                see(&lower(&whole));
            }
            chain = index;
        }
    }
}

fn lower(word: &str) -> Cow<'_, str> {
    let is_lower = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, 'æ' | 'ø' | 'å')
    };
    if word.len() <= LONGEST && word.chars().all(is_lower) {
        return Cow::Borrowed(word);
    }
    let lower = word.to_lowercase();
    match lower.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(lower[..end].to_owned()),
        None => Cow::Owned(lower),
    }
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        match (is_part(letter), start) {
            (true, None) => start = Some(at),
            (false, Some(begun)) => {
                runs.push(Run { range: begun..at });
                start = None;
            }
            _ => {}
        }
    }
    if let Some(begun) = start {
        runs.push(Run { range: begun..text.len() });
    }
    runs
}

/// Says whether a character belongs to a word. Nearly all are of the Norwegian alphabet, and need not be looked up.
fn is_part(letter: char) -> bool {
    match letter {
        'æ' | 'ø' | 'å' => true,
        '\0'..='\x7f' => letter.is_ascii_alphanumeric(),
        _ => letter.is_alphanumeric(),
    }
}

fn between<'t>(text: &'t str, one: &Run, next: &Run) -> &'t str {
    &text[one.range.end..next.range.start]
}

fn is_hyphen(between: &str) -> bool {
    between == "-" || between == "\u{2011}"
}

fn is_space(between: &str) -> bool {
    between == " " || between == "\u{a0}" || between == "\u{202f}"
}

/// Says whether a word is a number with at most one letter after it: `12`, `9a`.
fn is_number(word: &str) -> bool {
    let digits = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    digits.len() < word.len() && (digits.is_empty() || is_letter(digits))
}

fn is_letter(word: &str) -> bool {
    word.len() == 1 && word.as_bytes()[0].is_ascii_alphabetic()
}

/// Reads a law reference at the beginning of the runs. Returns it and how many runs it took.
fn law_reference(text: &str, runs: &[Run]) -> Option<(String, usize)> {
    let word = |index: usize| runs.get(index).map(|run| &text[run.range.clone()]);
    let joint = |index: usize| match (runs.get(index), runs.get(index + 1)) {
        (Some(one), Some(next)) => between(text, one, next),
        _ => "",
    };
    let first = word(0).filter(|word| is_number(word))?;
    if let Some(second) = word(1) {
        if is_hyphen(joint(0)) && is_number(second) {
            return Some((lower(&format!("{first}-{second}")).into_owned(), 2));
        }
        if is_letter(second) && !is_letter(&first[first.len() - 1..]) && is_space(joint(0)) {
            match word(2) {
                Some(third) if is_hyphen(joint(1)) && is_number(third) => {
                    return Some((lower(&format!("{first}{second}-{third}")).into_owned(), 3));
                }
                _ => {}
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn words_with_hyphens_are_also_one_word() {
        assert_eq!(
            words("hjem-skole-samarbeid"),
            ["hjem", "skole", "samarbeid", "hjemskolesamarbeid"]
        );
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
