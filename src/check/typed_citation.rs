//! An author and a year typed by hand: the reader gets no link, and the work does not come into the list of references.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use super::authors::Authors;
use super::prose::{Place, Run};
use crate::diagnostics::{Report, codes};

/// `(Hattie, 2009, s. 12)`: an author, a year, and what may follow.
static IN_BRACKETS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"\((?<prefix>(?:se|jf\.|sjå|see)\s)?(?<author>\p{Lu}[^()\[\]\d]{1,60}?),?\s(?<year>(?:19|20)\d\d)(?:,\s(?<place>[^()]{1,20}))?\)",
    )
    .expect("the pattern is well formed")
});

/// `Hattie (2009)`: what stands before the year is looked for in the text.
static AFTER_AUTHOR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\s\((?<year>(?:19|20)\d\d)\)").expect("the pattern is well formed")
});

/// Reports each author with a year that exactly one work of the bibliography has.
pub fn check(checked: &Checked, report: &mut Report) {
    for run in checked.pages.iter().flat_map(|page| &page.runs).filter(|run| may_have(run)) {
        for (range, proposal) in typed(run, checked.authors()) {
            let written = run.text[range.clone()].replace('\u{a0}', " ");
            if let Some(span) = run.span(range, checked.sources) {
                report.push(codes::typed_citation(span, &written, &proposal));
            }
        }
    }
}

/// Says whether a run is worth asking what the works are called.
pub fn may_have(run: &Run) -> bool {
    let is_text = matches!(run.place, Place::Prose | Place::Listed);
    is_text && !run.quoted && (IN_BRACKETS.is_match(&run.text) || AFTER_AUTHOR.is_match(&run.text))
}

/// Returns what is typed by hand in a run, with what to write instead.
pub fn typed(run: &Run, authors: &Authors) -> Vec<(Range<usize>, String)> {
    let mut typed = Vec::new();
    for found in IN_BRACKETS.captures_iter(&run.text) {
        let Some(key) = authors.work(&found["author"], &found["year"]) else { continue };
        let place = found.name("place").map(|place| format!(", {}", place.as_str()));
        let prefix = found.name("prefix").map_or("", |prefix| prefix.as_str());
        let proposal = format!("[{prefix}@{key}{}]", place.unwrap_or_default());
        let whole = found.get(0).expect("a match has a whole");
        typed.push((whole.range(), proposal.replace('\u{a0}', " ")));
    }
    for found in AFTER_AUTHOR.captures_iter(&run.text) {
        let whole = found.get(0).expect("a match has a whole");
        let before = &run.text[..whole.start()];
        // A name may have several words: the longest that is known is the one that is meant.
        let starts = before.char_indices().filter(|(at, letter)| {
            let begins = before[..*at].chars().next_back().is_none_or(|one| !one.is_alphanumeric());
            letter.is_uppercase() && begins && before.len() - at <= 80
        });
        let mut known = starts
            .filter_map(|(at, _)| authors.work(&before[at..], &found["year"]).map(|key| (at, key)));
        if let Some((at, key)) = known.next() {
            typed.push((at..whole.end(), format!("@{key}")));
        }
    }
    typed.retain(|(range, _)| {
        // The words of a link lead somewhere already, and a citation cannot stand in them.
        let mut links = run.links.iter().map(|link| &link.words);
        let in_link = links.any(|words| words.start < range.end && range.start < words.end);
        !in_link && !run.is_mentioned(range.start)
    });
    typed
}
