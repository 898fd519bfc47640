//! Which words of the book may be meant by one that it does not have? Words that begin so, words a slip away, and the
//! two words of a compound.

use super::groups::{ONE_SLIP, TWO_SLIPS};
use super::norwegian::{fold, slips};
use super::reader::Reader;

/// How many words the beginning of one, or a slip in one, may stand for.
const MOST_BEGINNINGS: usize = 64;
const MOST_SLIPS: usize = 16;

impl Reader {
    /// Returns the stems of words that begin as typed, shorter words first.
    pub(super) fn beginnings(&self, word: &str) -> Vec<String> {
        if word.chars().count() < 2 {
            return Vec::new();
        }
        let key = fold(word);
        let mut found: Vec<(usize, &String)> = self
            .with_letter(key.chars().next())
            .iter()
            .filter(|surface| fold(surface).starts_with(&key))
            .map(|surface| (surface.chars().count(), surface))
            .collect();
        found.sort_unstable();
        let mut stems: Vec<String> = Vec::new();
        for (_, surface) in found {
            let stem = self.norwegian.stem(surface);
            if !stems.contains(&stem) {
                stems.push(stem);
                if stems.len() == MOST_BEGINNINGS {
                    break;
                }
            }
        }
        stems
    }

    /// Returns the stems of the words that a misspelt one may mean, with their weights.
    pub(super) fn misspelt(&self, word: &str) -> Vec<(String, f32)> {
        let key: Vec<char> = fold(word).chars().collect();
        if key.len() < 4 || word.contains(char::is_numeric) {
            return Vec::new();
        }
        let most = if key.len() >= 8 { 2 } else { 1 };
        let sound = self.norwegian.sound(word);
        let mut found: Vec<(usize, &String)> = Vec::new();
        let second = (key[1] != key[0]).then_some(key[1]);
        for surface in [Some(key[0]), second]
            .into_iter()
            .flatten()
            .flat_map(|letter| self.with_letter(Some(letter)))
        {
            let against: Vec<char> = fold(surface).chars().collect();
            let mut count = slips(&key, &against, most);
            if count != Some(1) && self.norwegian.sound(surface) == sound {
                count = Some(1);
            }
            if let Some(count) = count {
                found.push((count, surface));
            }
        }
        found.sort_unstable();
        let least = found.first().map_or(0, |(count, _)| *count);
        let mut stems: Vec<(String, f32)> = Vec::new();
        for (_, surface) in found.into_iter().filter(|(count, _)| *count == least).take(MOST_SLIPS)
        {
            let stem = self.norwegian.stem(surface);
            if !stems.iter().any(|(known, _)| *known == stem) {
                stems.push((stem, if least > 1 { TWO_SLIPS } else { ONE_SLIP }));
            }
        }
        stems
    }

    /// Splits a compound that the book does not have into two words that it has: the cut whose rarer part is
    /// the most common.
    pub(super) fn split(&self, word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        if !(6..=36).contains(&letters.len())
            || !letters.iter().all(|letter| letter.is_alphabetic())
        {
            return Vec::new();
        }
        let tables = &self.norwegian.tables;
        let mut best = (0, Vec::new());
        for cut in 3..=letters.len() - 3 {
            let left: String = letters[..cut].iter().collect();
            if tables.particles.contains(&left) || self.count(&left) == 0 {
                continue;
            }
            for link in ["", "s", "e"] {
                let rest: String = letters[cut..].iter().collect();
                let Some(right) = rest.strip_prefix(link) else { continue };
                if right.chars().count() < 3 || tables.endings.iter().any(|ending| ending == right)
                {
                    continue;
                }
                let worth = self.count(&left).min(self.count(right));
                if worth > best.0 {
                    best = (worth, vec![left.clone(), right.to_owned()]);
                }
            }
        }
        best.1
    }
}
