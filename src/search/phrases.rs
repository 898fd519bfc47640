//! In which passages does a phrase stand, word for word? The index holds no places of words, so the texts are read.

use super::norwegian::fold;
use super::query::Parsed;
use super::reader::{Entry, Reader};
use super::words;

/// Phrases are looked for in the text of so many passages. Fewer would not do: words that are common one by one, as in
/// «elevens beste», stand in hundreds of better passages than the one that has them side by side.
const MOST_VERIFIED: usize = 500;

impl Reader {
    /// Keeps the passages in which each phrase stands, word for word but with or without æ, ø and å.
    ///
    /// The browser reads the texts a few at a time and may stop when it has what it shows; here all are at hand.
    pub(super) fn with_phrases(&self, found: &[(u32, f32)], parsed: &Parsed) -> Vec<(u32, f32)> {
        let is_plain = self.is_plain(&parsed.words);
        let needed: Vec<Vec<&Entry>> = parsed
            .phrases
            .iter()
            .flatten()
            .filter(|word| !self.norwegian.is_folded_stop(word))
            .map(|word| self.entries(word, is_plain))
            .filter(|entries| !entries.is_empty())
            .collect();
        let has = |entry: &Entry, passage: u32| {
            entry.postings.binary_search_by_key(&passage, |(passage, _)| *passage).is_ok()
        };
        let folded: Vec<Vec<String>> = parsed
            .phrases
            .iter()
            .map(|phrase| phrase.iter().map(|word| fold(word)).collect())
            .collect();
        found
            .iter()
            .filter(|(passage, _)| {
                needed.iter().all(|entries| entries.iter().any(|entry| has(entry, *passage)))
            })
            .take(MOST_VERIFIED)
            .filter(|(passage, _)| self.says(*passage, &folded))
            .copied()
            .collect()
    }

    /// Returns the entries of the words that a word of a phrase may be.
    fn entries(&self, word: &str, is_plain: bool) -> Vec<&Entry> {
        let mut meant = self.meant(word, is_plain);
        if meant.is_empty() {
            meant.push(word);
        }
        let entry = |word: &str| self.dictionary.get(&self.norwegian.stem(word));
        meant.into_iter().filter_map(entry).collect()
    }

    /// Says whether all of some phrases stand in a passage, each in its text, its heading or the title of its page.
    fn says(&self, passage: u32, folded: &[Vec<String>]) -> bool {
        let (page, text) = self.passage(passage);
        let all = [&page.title, &text.heading, &text.text].map(|text| {
            let mut found = Vec::new();
            words::each(&words::normalized(text), &mut |word| found.push(fold(word)));
            found
        });
        folded.iter().all(|phrase| {
            all.iter().any(|words| words.windows(phrase.len()).any(|run| run == phrase))
        })
    }
}
