//! A query over the exported index: words become groups of stems (`groups`), groups become scores (`ranking`), and
//! phrases are looked for in the texts (`phrases`).
//!
//! The browser does the same, step by step, in `static/js/search-engine.js`; a test compares the two on thousands
//! of queries.

use super::groups::Group;
use super::passages::Kind;
use super::ranking::by_score;
use super::reader::Reader;
use super::words;

/// What the beginning of an article or a path counts against a passage further down: it says what all of the page is
/// about.
const OPENING: f32 = 1.3;
/// Words of a query after this many are not looked at.
const MOST_WORDS: usize = 40;

/// Which passages may be found: empty lists let all through.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub kinds: Vec<u32>,
    /// As in the index: 0 for pages without a topic.
    pub topics: Vec<u32>,
    pub languages: Vec<u32>,
    pub roles: Vec<u32>,
    /// 0 for what is common, 1 for what is local.
    pub origins: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PageHit {
    pub page: u32,
    pub score: f32,
    /// The page's passages, best first.
    pub passages: Vec<(u32, f32)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub groups: Vec<Group>,
    /// Pages, best first.
    pub pages: Vec<PageHit>,
    /// Whether the query had a phrase that stands nowhere, so that its words were looked for one by one.
    pub phrase_not_found: bool,
}

/// A query taken apart.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) words: Vec<String>,
    /// Word for word what stands between quotation marks.
    pub(super) phrases: Vec<Vec<String>>,
}

fn parse(query: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let text = words::normalized(query);
    let mut count = 0;
    for (index, piece) in text.split(['"', '«', '»', '“', '”']).enumerate() {
        let mut found = Vec::new();
        words::each(piece, &mut |word| {
            count += 1;
            if count <= MOST_WORDS {
                found.push(word.to_owned());
            }
        });
        if index % 2 == 1 && found.len() > 1 {
            parsed.phrases.push(found.clone());
        }
        parsed.words.extend(found);
    }
    parsed
}

impl Reader {
    /// Answers a query. With `typing` the last word may be the beginning of one.
    pub fn search(&self, query: &str, typing: bool, filter: &Filter) -> Answer {
        let parsed = parse(query);
        let groups = self.groups(&parsed.words, typing);
        let scores = self.scores(&groups);
        let mut phrase_not_found = false;
        let prior = |passage: u32| if self.opens(passage as usize) { OPENING } else { 1.0 };
        let mut found: Vec<(u32, f32)> = scores
            .iter()
            .enumerate()
            .filter(|(_, score)| **score > 0.0)
            .map(|(passage, score)| (passage as u32, score * prior(passage as u32)))
            .filter(|(passage, _)| self.passes(*passage, filter))
            .collect();
        found.sort_by(by_score);
        if !parsed.phrases.is_empty() {
            let verified = self.with_phrases(&found, &parsed);
            if verified.is_empty() {
                phrase_not_found = !found.is_empty();
            } else {
                found = verified;
            }
        }
        Answer { groups, pages: self.pages_of(&found), phrase_not_found }
    }

    /// Says whether a passage is the beginning of an article or of a path.
    fn opens(&self, passage: usize) -> bool {
        let page = self.page_of[passage];
        let first = passage == 0 || self.page_of[passage - 1] != page;
        first && [Kind::Article as u32, Kind::Path as u32].contains(&self.kinds[passage])
    }

    fn is_local(&self, passage: u32) -> bool {
        self.local.get(passage as usize).copied().unwrap_or_default()
    }

    fn passes(&self, passage: u32, filter: &Filter) -> bool {
        let [topic, language, roles] = self.page_facts[self.page_of[passage as usize] as usize];
        let in_list = |list: &[u32], value: u32| list.is_empty() || list.contains(&value);
        in_list(&filter.kinds, self.kinds[passage as usize])
            && in_list(&filter.topics, topic)
            && in_list(&filter.languages, language)
            && in_list(&filter.origins, u32::from(self.is_local(passage)))
            && (filter.roles.is_empty() || filter.roles.iter().any(|role| roles >> role & 1 == 1))
    }
}
