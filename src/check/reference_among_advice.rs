//! A work of the literature in a list of advice: it is nothing that anybody can do.
//!
//! A citation at the end of an advice is another matter. It says what this one builds on.

use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use crate::diagnostics::{Report, codes};

/// How entries look in lists of references: `Nordahl, T. (2010)` and `Nordahl, Thomas og Hansen, Ole (2010)`; with a DOI or an
/// ISBN, whatever stands before it.
static ENTRY: LazyLock<Regex> = LazyLock::new(|| {
    let names = r"^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, \p{Lu}[\p{L}.]*[^()]{0,120}";
    let pattern = format!(r"{names}\((?:19|20)\d\d[a-z]?\)|\bdoi\.org/|\bdoi:|\bISBN\b");
    Regex::new(&pattern).expect("the pattern is well formed")
});

/// Reports each paragraph of an advice that is an entry of a list of references, or a citation and nothing else.
pub fn check(checked: &Checked, report: &mut Report) {
    for page in &checked.pages {
        for run in page.runs.iter().filter(|run| run.advises) {
            // What is set for print has hard spaces.
            let is_entry = ENTRY.is_match(&run.text.replace('\u{a0}', " "));
            let only_cites = !run.text.contains(char::is_alphanumeric);
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
