//! What looks like a real pupil: a national identity number, or a first name with a class or after «eleven».
//!
//! The book is open to everybody. An invented example says so («oppdiktet»), and is then left alone.

use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use crate::diagnostics::{Report, codes};

static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(\d{6})[ \u{a0}]?(\d{5})\b"));
static CLASS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?:10|[1-9])[ \u{a0}]?[A-F]\b"));
static NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b[A-ZÆØÅ][a-zæøåé]{2,}\b"));
static PUPIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b(?i:eleven|elevane|gutten|guten|jenta|jenten)[ \u{a0}]([A-ZÆØÅ][a-zæøåé]{2,})\b")
});
static INVENTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:oppdikt\w+|dikta|diktet|fiktiv\w*|tenkt\w*|konstruert\w*|anonymisert\w*)\b")
});

/// First names that many pupils have, parted by spaces. Only a known name counts beside a class: sentences begin with capitals too.
const FIRST_NAMES: &str = "Ada Adam Agnes Ahmed Aksel Alexander Ali Alma Amalie Amanda Amina Anders Andreas Anna Astrid August \
    Ayla Benjamin Camilla Casper Daniel David Ella Ellinor Elias Elise Emil Emilie Emma Erik Eva Fatima \
    Filip Frida Gabriel Hanna Hannah Hassan Hedda Henrik Ibrahim Ida Iben Ingrid Isak Iver Jakob Jenny \
    Jens Johan Johannes Jonas Julia Julie Kari Karoline Kasper Kristian Lars Lea Leah Leon Liam Linnea \
    Lucas Ludvig Lukas Magnus Maja Maria Marie Marius Markus Martin Mathias Matheo Mia Mohammed \
    Muhammad Noah Nora Olav Oliver Olivia Oskar Ole Per Sander Sara Sebastian Selma Sofie Sondre \
    Theodor Thomas Tuva";

/// Reports identity numbers anywhere, and names of pupils where nothing says that they are invented.
pub fn check(checked: &Checked, report: &mut Report) {
    for page in &checked.pages {
        for run in &page.runs {
            for found in NUMBER.captures_iter(&run.text) {
                let digits = format!("{}{}", &found[1], &found[2]);
                let place = found.get(0).expect("a match has a place").range();
                if is_identity_number(&digits)
                    && let Some(span) = run.span(place, checked.sources)
                {
                    report.push(codes::identity_number(span));
                }
            }
            let mut places = named_pupils(&run.text);
            if places.is_empty() {
                continue;
            }
            let section = page.runs.iter().filter(|other| other.section == run.section);
            if section.into_iter().any(|other| INVENTED.is_match(&other.text)) {
                continue;
            }
            places.sort_by_key(|place| place.start);
            for place in places {
                if let Some(span) = run.span(place.clone(), checked.sources) {
                    report.push(codes::pupil_case(span, &run.text[place]));
                }
            }
        }
    }
}

fn named_pupils(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut places: Vec<std::ops::Range<usize>> = Vec::new();
    for found in PUPIL.captures_iter(text) {
        places.push(found.get(1).expect("the group is not optional").range());
    }
    for sentence in super::prose::sentences(text) {
        let start = sentence.start;
        let sentence = &text[sentence];
        let class = CLASS.find_iter(sentence).any(|class| {
            // § 9 A was a chapter of the law, and 9A-3 a section of it.
            let before = sentence[..class.start()].trim_end_matches([' ', '\u{a0}']);
            let after = &sentence[class.end()..];
            let of_law = before.ends_with('§')
                || ["kapittel", "kap.", "kapitla"]
                    .iter()
                    .any(|word| before.to_lowercase().ends_with(word))
                || after.starts_with(['-', '–']);
            !of_law
        });
        if !class {
            continue;
        }
        for name in NAME.find_iter(sentence) {
            let place = start + name.start()..start + name.end();
            if FIRST_NAMES.split(' ').any(|known| known == name.as_str())
                && !places.contains(&place)
            {
                places.push(place);
            }
        }
    }
    places
}

/// Says whether eleven digits are a national identity number: a day and a month, and two check digits by the
/// weights of Skatteetaten, modulo 11. D numbers add 40 to the day, synthetic ones 40 or 80 to the month.
fn is_identity_number(digits: &str) -> bool {
    let digits: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
    if digits.len() != 11 {
        return false;
    }
    let day = digits[0] * 10 + digits[1];
    let month = digits[2] * 10 + digits[3];
    let is_day = matches!(day, 1..=31 | 41..=71);
    let is_month = matches!(month, 1..=12 | 41..=52 | 81..=92);
    let control = |weights: &[u32]| {
        let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
        (11 - sum % 11) % 11
    };
    is_day
        && is_month
        && control(&[3, 7, 6, 1, 8, 9, 4, 5, 2]) == digits[9]
        && control(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) == digits[10]
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is well formed")
}

#[cfg(test)]
mod tests {
    use super::{is_identity_number, named_pupils};

    #[test]
    fn only_numbers_with_both_check_digits_are_identity_numbers() {
        // A synthetic number: the month is counted from 80.
        assert!(is_identity_number("01811220090"));
        assert!(!is_identity_number("12345678901"));
        assert!(!is_identity_number("99999999999"));
    }

    #[test]
    fn a_chapter_of_the_law_is_no_class() {
        assert!(named_pupils("Ida lurte på kapittel 9 A.").is_empty());
        let names = |text: &'static str| -> Vec<&str> {
            named_pupils(text).into_iter().map(|place| &text[place]).collect()
        };
        assert_eq!(names("Ida i 7B sa fra."), ["Ida"]);
        assert_eq!(names("Vi så eleven Zelda vente."), ["Zelda"]);
    }
}
