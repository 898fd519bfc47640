//! A link whose words name one section of the law and whose address another: one of them is wrong, and the reader cannot
//! know which.

use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::model::block::{LinkText, Target};
use crate::model::law::comparable;

/// A section as people write it, with the letter that some numbers have: `§ 12-4`, `§ 9 A-4`, `§ 13-1a`.
static SECTION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"§\s*(\d+(?:\s?\pL\b)?(?:\s?[-–‑]\s?\d+\pL?\b)?)")
        .expect("the pattern is well formed")
});

/// Reports each such link. One that names several sections (`§§`) leads to one of them.
pub fn check(checked: &Checked, report: &mut Report) {
    for run in checked.pages.iter().flat_map(|page| &page.runs) {
        for link in &run.links {
            let Target::Law(section) = link.target else { continue };
            let words = &run.text[link.words.clone()];
            if *link.text != LinkText::Written || words.contains("§§") {
                continue;
            }
            let meant = checked.book.law.section(*section);
            let mut named = SECTION.captures_iter(words).map(|found| found[1].to_owned());
            let Some(first) = named.next() else { continue };
            let is_meant =
                |number: &str| comparable(number).eq_ignore_ascii_case(&comparable(&meant.number));
            if !is_meant(&first) && !named.any(|number| is_meant(&number)) {
                let span = run.span(link.words.clone(), checked.sources).unwrap_or(link.span);
                let reference = checked.book.law.reference(*section);
                report.push(codes::law_link_words(span, &first, &meant.number, &reference));
            }
        }
    }
}
