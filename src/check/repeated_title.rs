//! A heading that says the title once more: it parts nothing from nothing, and the table of contents repeats itself.

use super::Checked;
use super::prose::Place;
use crate::diagnostics::{Report, codes};

/// Reports each heading with the words of its page's title.
pub fn check(checked: &Checked, report: &mut Report) {
    for page in &checked.pages {
        let title = bare(&page.page.meta.title);
        for run in page.runs.iter().filter(|run| run.place == Place::Heading) {
            if bare(&run.text) == title
                && let Some(span) = run.span(0..run.text.len(), checked.sources)
            {
                report.push(codes::repeated_title(span, &page.page.meta.title));
            }
        }
    }
}

/// Returns the words alone, in lower case.
fn bare(text: &str) -> String {
    let words: Vec<String> =
        super::prose::words(text).map(|(_, word)| word.to_lowercase()).collect();
    words.join(" ")
}
