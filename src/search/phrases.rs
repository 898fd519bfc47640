//! In which passages does a phrase stand, word for word? The index holds no places of words, so the texts are read.

use super::norwegian::fold;
use super::reader::{Entry, Reader};
use super::words;

/// Phrases are looked for in the text of so many passages. Fewer would not do: words that are common one by one, as in
/// «elevens beste», stand in hundreds of better passages than the one that has them side by side.
const MOST_VERIFIED: usize = 500;

impl Reader {
    /// Keeps the passages in which each phrase stands, word for word but with or without æ, ø and å.
    pub(super) fn with_phrases(
        &self,
        found: &[(u32, f32)],
        phrases: &[Vec<String>],
    ) -> Vec<(u32, f32)> {
        let needed: Vec<Vec<&Entry>> = phrases
            .iter()
            .map(|phrase| {
                phrase
                    .iter()
                    .filter(|word| !self.norwegian.is_stop(word))
                    .filter_map(|word| self.dictionary.get(&self.norwegian.stem(word)))
                    .collect()
            })
            .collect();
        let folded: Vec<Vec<String>> =
            phrases.iter().map(|phrase| phrase.iter().map(|word| fold(word)).collect()).collect();
        let has = |entry: &Entry, passage: u32| {
            entry.postings.binary_search_by_key(&passage, |(passage, _)| *passage).is_ok()
        };
        found
            .iter()
            .filter(|(passage, _)| needed.iter().flatten().all(|entry| has(entry, *passage)))
            .take(MOST_VERIFIED)
            .filter(|(passage, _)| {
                let (page, text) = self.passage(*passage);
                let texts = [&page.title, &text.heading, &text.text];
                let all: Vec<Vec<String>> = texts
                    .iter()
                    .map(|text| {
                        let mut found = Vec::new();
                        words::each(&words::normalized(text), &mut |word| found.push(fold(word)));
                        found
                    })
                    .collect();
                folded.iter().all(|phrase| {
                    all.iter().any(|words| words.windows(phrase.len()).any(|run| run == phrase))
                })
            })
            .copied()
            .collect()
    }
}
