//! What the rules for clear language have in common. They advise and never stand in the way: a long sentence may be the
//! right one.
//!
//! Other people's words (quotations, boxes with laws) are left alone, and so are pages in other languages than
//! Norwegian, whose words have other endings.

use regex::Regex;

use super::prose::{Place, Run, words};
use super::{Checked, PageText};
use crate::language::{ContentLanguage, Language};

/// Letters in a word that counts as long in LIX: more than this.
const LONG_WORD: usize = 6;
/// A page with fewer words is too short for a mean to say anything.
const ENOUGH_WORDS: usize = 150;

/// Returns the pages in Norwegian, each with its written form.
pub fn pages<'c>(checked: &'c Checked) -> impl Iterator<Item = (&'c PageText<'c>, Language)> {
    checked.pages.iter().filter_map(|page| match page.page.meta.language {
        ContentLanguage::Nb => Some((page, Language::Nb)),
        ContentLanguage::Nn => Some((page, Language::Nn)),
        _ => None,
    })
}

/// Returns the book's own words on a page.
pub fn own<'p>(page: &'p PageText) -> impl Iterator<Item = &'p Run<'p>> {
    page.runs.iter().filter(|run| !run.quoted)
}

/// Returns the book's own sentences on a page, in paragraphs and in lists.
pub fn prose<'p>(page: &'p PageText) -> impl Iterator<Item = &'p Run<'p>> {
    own(page).filter(|run| matches!(run.place, Place::Prose | Place::Listed))
}

/// Returns a pattern of whole words, in small letters or large.
pub fn pattern(words: &str) -> Regex {
    Regex::new(&format!(r"(?i)\b(?:{words})\b")).expect("the pattern is well formed")
}

/// How long the sentences and words of a page are.
pub struct Means {
    /// Words in a sentence.
    pub words: f64,
    /// How many of a hundred words are long.
    pub long: f64,
}

/// Measures a page that is long enough. Only paragraphs count: a list has few full stops and would look harder than it is.
pub fn means(page: &PageText) -> Option<Means> {
    let (mut sentences, mut all, mut long) = (0_usize, 0_usize, 0_usize);
    for run in own(page).filter(|run| run.place == Place::Prose) {
        for sentence in run.sentences() {
            let before = all;
            for (_, word) in words(&run.text[sentence]) {
                all += 1;
                let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
                long += usize::from(letters > LONG_WORD);
            }
            sentences += usize::from(all > before);
        }
    }
    (all >= ENOUGH_WORDS && sentences > 0).then(|| Means {
        words: all as f64 / sentences as f64,
        long: 100.0 * long as f64 / all as f64,
    })
}
