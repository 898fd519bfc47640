//! A list of references written by hand: the program makes one of the works that are cited, and a reader would meet two.

use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use super::prose::{OBJECT, Place, Run};
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

/// How an entry begins: `Berg, A. (red.) (2011).` Without the full stop after the year, it is a sentence.
static ENTRY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:\p{Ll}+ )*\p{Lu}(?:[^()]|\((?:red|eds?)\.?\)){0,200}\((?:(?:19|20)\d\d[a-zæøå]?|u\.å\.|n\.d\.)[^()]{0,20}\)[.:,]")
        .expect("the pattern is well formed")
});

/// Reports each heading of such a list with entries or citations under it. With other words it is a heading like any
/// other.
pub fn check(checked: &Checked, report: &mut Report) {
    for page in &checked.pages {
        for (index, heading) in page.runs.iter().enumerate() {
            let words = heading.text.trim();
            if heading.place != Place::Heading || !HEADINGS.contains(&slug(words).as_str()) {
                continue;
            }
            let under = page.runs[index + 1..].iter();
            let under: Vec<&Run> = under.take_while(|run| run.place != Place::Heading).collect();
            if is_list(&under)
                && let Some(span) = heading.span(0..heading.text.len(), checked.sources)
            {
                report.push(codes::handmade_references(span, words));
            }
        }
    }
}

/// A point of a list may be an entry among others; paragraphs are only a list when all of them are entries.
fn is_list(under: &[&Run]) -> bool {
    let only_cites = |run: &&Run| !run.text.replace(OBJECT, "").contains(char::is_alphanumeric);
    let is_entry = |run: &&Run| ENTRY.is_match(&run.text);
    let has_point = under.iter().any(|run| run.place == Place::Listed && is_entry(run));
    let all = |is: &dyn Fn(&&Run) -> bool| !under.is_empty() && under.iter().all(is);
    has_point || all(&only_cites) || all(&is_entry)
}
