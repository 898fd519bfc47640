//! A list of references written by hand: the program makes one of the works that are cited, and a reader would meet two.

use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use super::prose::{OBJECT, Place};
use crate::diagnostics::{Report, codes};
use crate::model::id::slug;

/// What people call the list, as slugs.
const HEADINGS: [&str; 14] = [
    "referanser",
    "referansar",
    "referanseliste",
    "litteraturliste",
    "litteratur",
    "litteraturhenvisninger",
    "litteraturtilvisingar",
    "kilder",
    "kjelder",
    "kildeliste",
    "kjeldeliste",
    "kildehenvisninger",
    "references",
    "bibliography",
];

/// The year of an entry, and that of one that has none.
static YEAR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\((?:(?:19|20)\d\d[a-zæøå]?|u\.å\.|n\.d\.)[^()]{0,20}\)")
        .expect("the pattern is well formed")
});

/// Reports each heading of such a list with entries under it, citations or nothing. With other words it is a heading like
/// any other.
pub fn check(checked: &Checked, report: &mut Report) {
    for page in &checked.pages {
        for (index, heading) in page.runs.iter().enumerate() {
            let words = heading.text.trim();
            if heading.place != Place::Heading || !HEADINGS.contains(&slug(words).as_str()) {
                continue;
            }
            let under = page.runs[index + 1..].iter();
            let under: Vec<&str> = under
                .take_while(|run| run.place != Place::Heading)
                .map(|run| run.text.as_str())
                .collect();
            let only_cites =
                |text: &&str| !text.replace(OBJECT, "").contains(char::is_alphanumeric);
            let is_list =
                under.iter().all(only_cites) || under.iter().any(|text| YEAR.is_match(text));
            if is_list && let Some(span) = heading.span(0..heading.text.len(), checked.sources) {
                report.push(codes::handmade_references(span, words));
            }
        }
    }
}
