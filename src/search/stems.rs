//! Which stems does the index have? Those of the book's words and of the parts of its compounds.

use std::sync::Arc;

use super::vocabulary::Word;

/// The stems of some words, and which of them each word has.
#[derive(Debug)]
pub struct Stems {
    /// In order.
    pub all: Vec<Arc<str>>,
    /// For each word its stem and then those of its parts, by their numbers.
    pub of_words: Vec<Vec<usize>>,
}

impl Stems {
    /// Numbers the stems that are not among the known ones, which lie in order and have the numbers before.
    pub fn beyond(known: &[Arc<str>], words: &[Word]) -> Stems {
        let is_new = |stem: &&str| known.binary_search_by(|one| (**one).cmp(stem)).is_err();
        let mut new: Vec<&str> = words.iter().flat_map(of).filter(is_new).collect();
        new.sort_unstable();
        new.dedup();
        let number = |stem: &str| match known.binary_search_by(|one| (**one).cmp(stem)) {
            Ok(place) => place,
            Err(_) => known.len() + new.binary_search(&stem).expect("it is known or new"),
        };
        let of_words = words.iter().map(|word| of(word).map(number).collect()).collect();
        Stems { all: new.into_iter().map(Arc::from).collect(), of_words }
    }
}

/// Returns what a word is indexed as: its stem, and the stems of its parts.
pub fn of((_, analysis): &Word) -> impl Iterator<Item = &str> {
    analysis.iter().flat_map(|analysis| {
        let parts = analysis.parts.iter().map(|(_, stem)| stem.as_str());
        std::iter::once(analysis.stem.as_str()).chain(parts)
    })
}
