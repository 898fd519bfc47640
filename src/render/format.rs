//! Dates, numbers and times as readers write them.

use jiff::civil::Date;

use crate::language::Language;
use crate::model::month::Month;
use crate::texts;

/// How many words a grown reader takes in a minute. Norwegian adults read 200–250 words of running text a
/// minute; articles with tables and lists go slower.
const WORDS_PER_MINUTE: u32 = 200;

/// Returns a date in words: `22. november 2026`.
pub fn date(date: Date, language: Language) -> String {
    let month = Month::from_number(date.month()).expect("a date has a month").name(language);
    match language {
        Language::En => format!("{} {month} {}", date.day(), date.year()),
        Language::Nb | Language::Nn => format!("{}. {month} {}", date.day(), date.year()),
    }
}

/// Returns a number with so many decimals: `1,25`.
pub fn decimal(number: f64, places: usize, language: Language) -> String {
    let point = if language == Language::En { "." } else { "," };
    format!("{number:.places$}").replace('.', point)
}

/// Returns the reading time of so many words, in whole minutes, at least one.
pub fn reading_minutes(words: u32) -> u32 {
    words.div_ceil(WORDS_PER_MINUTE).max(1)
}

/// Returns `45 minutter`.
pub fn minutes(minutes: u32, language: Language) -> String {
    texts::in_minutes(language, "minutes", minutes)
}

/// Returns text with its first letter in upper case.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
