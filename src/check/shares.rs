//! How much of the book is in bokmål, and how much in nynorsk?
//!
//! Språklova (before 2022: målloven § 8) asks at least a quarter of each of state bodies. Municipalities are free, so this is
//! a figure and no fault.

use crate::language::ContentLanguage;
use crate::model::book::Book;

/// The pages and the words of a language, and their parts of the whole in per cent, rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub language: ContentLanguage,
    pub pages: usize,
    pub words: u64,
    pub page_percent: u64,
    pub word_percent: u64,
}

/// Returns the share of each language, the book's own first. A book without text has none.
pub fn shares(book: &Book) -> Vec<Share> {
    let all_pages = book.all_pages().count() as u64;
    let all_words = book.word_count();
    let percent = |part: u64, whole: u64| (part * 200 + whole) / (whole * 2).max(1);
    let share = |&language: &ContentLanguage| {
        let own = || book.all_pages().filter(move |page| page.meta.language == language);
        let pages = own().count();
        let words = own().map(|page| u64::from(page.body.words)).sum();
        Share {
            language,
            pages,
            words,
            page_percent: percent(pages as u64, all_pages),
            word_percent: percent(words, all_words),
        }
    };
    let shares = book.languages.iter().map(share);
    shares.filter(|share| share.pages > 0).collect()
}
