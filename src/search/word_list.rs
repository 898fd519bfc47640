//! Which number has a word? Every word is spelled once, and all else goes by its number.
//!
//! Numbers are given as words are met, by several threads at a time: they are the same for as long as the list lasts,
//! and no order can be told from them.

use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;

use super::words;

/// A word by its place in a [`WordList`].
pub type WordNumber = u32;

/// The words of some texts.
#[derive(Debug, Default)]
pub struct WordList(RwLock<Words>);

#[derive(Debug, Default)]
struct Words {
    numbers: FxHashMap<Arc<str>, WordNumber>,
    spelled: Vec<Arc<str>>,
}

impl WordList {
    /// Cuts a text into words and returns their numbers, in order.
    pub fn cut(&self, text: &str) -> Vec<WordNumber> {
        let mut found = Vec::new();
        // Nearly all words of a text have stood in another, and many threads can look them up at a time.
        let mut new: Vec<(usize, String)> = Vec::new();
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        words::each(&words::normalized(text), &mut |word| {
            let number = known.numbers.get(word).copied().unwrap_or_else(|| {
                new.push((found.len(), word.to_owned()));
                WordNumber::MAX
            });
            found.push(number);
        });
        drop(known);
        if !new.is_empty() {
            let mut words = self.0.write().unwrap_or_else(PoisonError::into_inner);
            for (place, word) in new {
                found[place] = words.number(word);
            }
        }
        found
    }

    /// Returns words as they are spelled.
    pub fn spelled(&self, numbers: impl Iterator<Item = WordNumber>) -> Vec<Arc<str>> {
        let words = self.0.read().unwrap_or_else(PoisonError::into_inner);
        numbers.map(|number| Arc::clone(&words.spelled[number as usize])).collect()
    }
}

impl Words {
    /// Returns the number of a word, which it gets if it has none.
    fn number(&mut self, word: String) -> WordNumber {
        if let Some(number) = self.numbers.get(word.as_str()) {
            return *number;
        }
        let word: Arc<str> = word.into();
        let number = self.spelled.len() as WordNumber;
        self.spelled.push(Arc::clone(&word));
        self.numbers.insert(word, number);
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rayon::prelude::*;

    #[test]
    fn a_word_has_one_number_whoever_meets_it_first() {
        let texts: Vec<String> =
            (0..200).map(|number| format!("ro {number} og ro {}", number / 2)).collect();
        let list = WordList::default();
        let cut: Vec<Vec<WordNumber>> = texts.par_iter().map(|text| list.cut(text)).collect();
        for (text, numbers) in texts.iter().zip(cut) {
            assert_eq!(list.spelled(numbers.iter().copied()).join(" "), *text);
            assert_eq!(numbers[0], numbers[3], "{text}");
            assert_eq!(numbers, list.cut(text));
        }
    }
}
