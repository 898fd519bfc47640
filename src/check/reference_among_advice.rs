//! A work of the literature in a list of advice: it is nothing that anybody can do.
//!
//! A citation at the end of an advice is another matter. It says what this one builds on.

use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use super::prose::OBJECT;
use crate::diagnostics::{Report, codes};

/// How entries begin in lists of references: `Nordahl, T. (2010)`, `Nordahl, T. og Hansen, O. (red.) (2010)`, and with a
/// first name `Nordahl, Thomas (2010)`.
static ENTRY: LazyLock<Regex> = LazyLock::new(|| {
    let name = r"\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?";
    let year = r"(?:\((?:red|ed|eds)\.\),? ?)?\((?:19|20)\d\d[a-z]?\)";
    let initials = format!(r"{name}, (?:\p{{Lu}}\. ?-?)+[^()]{{0,120}}{year}");
    let first = r"\p{Lu}\p{Ll}+(?: \p{Lu}\.)?";
    let whole = format!(r"{name}, {first} (?:(?:og|&) {name}, {first} )?{year}");
    Regex::new(&format!("^(?:{initials}|{whole})")).expect("the pattern is well formed")
});

/// Reports each advice that begins as an entry of a list of references does, or with a paragraph that is a citation and nothing else.
pub fn check(checked: &Checked, report: &mut Report) {
    for page in &checked.pages {
        for run in page.runs.iter().filter(|run| run.advises && !run.quoted) {
            // What is set for print has hard spaces.
            let is_entry = ENTRY.is_match(&run.text.replace('\u{a0}', " "));
            let only_cites =
                run.text.matches(OBJECT).count() == 1 && !run.text.contains(char::is_alphanumeric);
            let span = match (is_entry, run.citation.filter(|_| only_cites)) {
                (true, _) => run.span(0..run.text.len(), checked.sources),
                (false, citation) => citation,
            };
            if let Some(span) = span {
                report.push(codes::reference_among_advice(span));
            }
        }
    }
}
