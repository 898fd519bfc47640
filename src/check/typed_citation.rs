//! An author and a year typed by hand: the reader gets no link, and the work does not come into the list of references.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use super::prose::Place;
use crate::bibliography::{self, Work};
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
    let runs = || checked.pages.iter().flat_map(|page| &page.runs);
    if !runs().any(|run| IN_BRACKETS.is_match(&run.text) || AFTER_AUTHOR.is_match(&run.text)) {
        return;
    }
    let works: Vec<Work> = checked
        .sources
        .find_all("content/referanser.bib")
        .flat_map(|(_, file)| bibliography::parse(&file.text).0)
        .collect();
    let named = named(&works, checked);
    for run in runs() {
        let is_text = matches!(run.place, Place::Prose | Place::Listed);
        if run.quoted || !is_text {
            continue;
        }
        for found in IN_BRACKETS.captures_iter(&run.text) {
            let Some(key) = named.get(&label(&found["author"], &found["year"])) else { continue };
            let place = found.name("place").map(|place| format!(", {}", place.as_str()));
            let prefix = found.name("prefix").map_or("", |prefix| prefix.as_str());
            let proposal = format!("[{prefix}@{key}{}]", place.unwrap_or_default());
            let proposal = proposal.replace('\u{a0}', " ");
            let whole = found.get(0).expect("a match has a whole");
            report_at(whole.range(), run, &proposal, checked, report);
        }
        for found in AFTER_AUTHOR.captures_iter(&run.text) {
            let whole = found.get(0).expect("a match has a whole");
            let before = &run.text[..whole.start()];
            // A name may have several words: the longest that is known is the one that is meant.
            let starts = before.char_indices().filter(|(at, letter)| {
                let begins =
                    before[..*at].chars().next_back().is_none_or(|one| !one.is_alphanumeric());
                letter.is_uppercase() && begins && before.len() - at <= 80
            });
            let mut known = starts.filter_map(|(at, _)| {
                named.get(&label(&before[at..], &found["year"])).map(|key| (at, key))
            });
            if let Some((at, key)) = known.next() {
                report_at(at..whole.end(), run, &format!("@{key}"), checked, report);
            }
        }
    }
}

fn report_at(
    range: std::ops::Range<usize>,
    run: &super::prose::Run,
    proposal: &str,
    checked: &Checked,
    report: &mut Report,
) {
    let written = run.text[range.clone()].replace('\u{a0}', " ");
    // The words of a link lead somewhere already, and a citation cannot stand in them.
    let in_link =
        run.links.iter().any(|link| link.words.start < range.end && range.start < link.words.end);
    if !in_link
        && !run.is_mentioned(range.start)
        && let Some(span) = run.span(range, checked.sources)
    {
        report.push(codes::typed_citation(span, &written, proposal));
    }
}

/// Returns the keys of the works by author and year, as the list of references prints them; those that only one work has.
fn named<'w>(works: &'w [Work], checked: &Checked) -> HashMap<String, &'w str> {
    let by_reference: Vec<&Work> = works.iter().collect();
    let mut named: HashMap<String, Vec<&str>> = HashMap::new();
    for language in &checked.book.languages {
        for work in bibliography::format(&by_reference, language.spoken().into()) {
            let key = works.iter().find(|known| known.key == work.key).map(|known| &*known.key);
            for author in [&work.author_narrative, &work.author_parenthetical] {
                let keys = named.entry(label(author, &work.year)).or_default();
                keys.extend(key.filter(|key| !keys.contains(key)));
            }
        }
    }
    named
        .into_iter()
        .filter(|(_, keys)| keys.len() == 1)
        .map(|(label, keys)| (label, keys[0]))
        .collect()
}

/// Returns an author and a year in one form: people write «og» for «&», and «et al.» for «mfl.»
fn label(author: &str, year: &str) -> String {
    let words =
        author.replace(['\u{a0}', ','], " ").replace("et al.", "mfl.").replace("m.fl.", "mfl.");
    let words: Vec<&str> = words
        .split_whitespace()
        .map(|word| if word == "&" || word == "and" { "og" } else { word })
        .collect();
    format!("{} {year}", words.join(" "))
}
