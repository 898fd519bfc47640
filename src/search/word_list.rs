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

/// Marks a number that a word has among the new words of some texts only.
const NEW: WordNumber = 1 << 31;

/// A word and the space after it have about so many bytes.
const LETTERS_OF_WORD: usize = 6;

impl WordList {
    /// Cuts texts into words and returns the numbers of each text's, in order.
    ///
    /// Many threads can look words up at a time, but only one can give numbers, and the others wait: so that is done
    /// once for all texts, and not for each.
    pub fn cut(&self, texts: &[&str]) -> Vec<Vec<WordNumber>> {
        let mut new: FxHashMap<String, WordNumber> = FxHashMap::default();
        let mut all: Vec<Vec<WordNumber>> = Vec::with_capacity(texts.len());
        for text in texts {
            let mut found = Vec::with_capacity(text.len() / LETTERS_OF_WORD);
            let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
            words::each(&words::normalized(text), &mut |word| {
                let number = known.numbers.get(word).or_else(|| new.get(word)).copied();
                found.push(number.unwrap_or_else(|| {
                    let number = NEW | new.len() as WordNumber;
                    new.insert(word.to_owned(), number);
                    number
                }));
            });
            all.push(found);
        }
        if !new.is_empty() {
            let mut numbers = vec![0; new.len()];
            let mut words = self.0.write().unwrap_or_else(PoisonError::into_inner);
            #[allow(clippy::iter_over_hash_type, reason = "no order can be told from the numbers")]
            for (word, number) in new {
                numbers[(number ^ NEW) as usize] = words.number(word);
            }
            drop(words);
            for number in all.iter_mut().flatten().filter(|number| **number & NEW != 0) {
                *number = numbers[(*number ^ NEW) as usize];
            }
        }
        all
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
        let cut: Vec<Vec<WordNumber>> =
            texts.par_chunks(7).flat_map(|texts| cut_all(&list, texts)).collect();
        assert_eq!(cut.len(), texts.len());
        for (text, numbers) in texts.iter().zip(cut) {
            assert_eq!(list.spelled(numbers.iter().copied()).join(" "), *text);
            assert_eq!(numbers[0], numbers[3], "{text}");
            assert_eq!([numbers], *list.cut(&[text]));
        }
    }

    fn cut_all(list: &WordList, texts: &[String]) -> Vec<Vec<WordNumber>> {
        list.cut(&texts.iter().map(String::as_str).collect::<Vec<_>>())
    }
}
