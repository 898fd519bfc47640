//! In which order do passages and pages come? BM25 is tantivy's (k1 = 1.2, b = 0.75, 32-bit floats), so that plain words
//! score as tantivy scores them.

use std::collections::HashMap;

use super::groups::Group;
use super::query::PageHit;
use super::reader::Reader;

const K1: f32 = 1.2;
const B: f32 = 0.75;
/// What the other passages of a page add to its best one.
const OTHERS: f32 = 0.3;

impl Reader {
    /// Returns the score of every passage.
    pub fn scores(&self, groups: &[Group]) -> Vec<f32> {
        let count = self.lengths.len();
        let average = self.tokens as f32 / count as f32;
        let norms: Vec<f32> = self
            .lengths
            .iter()
            .map(|length| K1 * (1.0 - B + B * *length as f32 / average))
            .collect();
        let mut scores = vec![0.0f32; count];
        for group in groups {
            let mut best: HashMap<u32, f32> = HashMap::new();
            let mut order: Vec<u32> = Vec::new();
            for term in &group.terms {
                for (passage, times) in &self.dictionary[&term.stem].postings {
                    let times = *times as f32;
                    let worth = term.weight * (times / (times + norms[*passage as usize]));
                    let known = best.entry(*passage).or_insert_with(|| {
                        order.push(*passage);
                        0.0
                    });
                    *known = known.max(worth);
                }
            }
            let weight = group.share * (idf(best.len(), count) * (1.0 + K1));
            for passage in order {
                scores[passage as usize] += weight * best[&passage];
            }
        }
        scores
    }

    pub(super) fn pages_of(&self, found: &[(u32, f32)]) -> Vec<PageHit> {
        let mut pages: Vec<PageHit> = Vec::new();
        let mut places: HashMap<u32, usize> = HashMap::new();
        for (passage, score) in found {
            let page = self.page_of[*passage as usize];
            let place = *places.entry(page).or_insert_with(|| {
                pages.push(PageHit { page, score: 0.0, passages: Vec::new() });
                pages.len() - 1
            });
            pages[place].passages.push((*passage, *score));
        }
        for page in &mut pages {
            let others =
                page.passages.iter().skip(1).take(2).fold(0.0, |sum, (_, score)| sum + score);
            page.score = page.passages[0].1 + OTHERS * others;
        }
        pages.sort_by(|one, other| {
            by_score(&(one.passages[0].0, one.score), &(other.passages[0].0, other.score))
        });
        pages
    }
}

pub(super) fn by_score(one: &(u32, f32), other: &(u32, f32)) -> std::cmp::Ordering {
    other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
}

/// How much it tells that a passage has a word that `with` of `all` passages have.
fn idf(with: usize, all: usize) -> f32 {
    let ratio = ((all - with) as f32 + 0.5) / (with as f32 + 0.5);
    // In 64 bits, so that the browser's logarithm rounds to the same 32.
    f64::from(1.0 + ratio).ln() as f32
}
