//! A sentence that must be read twice.

use super::prose::words;
use super::{Checked, clear_language};
use crate::diagnostics::{Report, codes};

/// Words in a sentence.
const LONG: usize = 30;

/// Reports each sentence with more words, unless it ends inside a quotation.
pub fn check(checked: &Checked, report: &mut Report) {
    let pages = clear_language::pages(checked);
    for run in pages.flat_map(|(page, _)| clear_language::prose(page)) {
        for sentence in run.sentences() {
            let words = words(&run.text[sentence.clone()]).count();
            let last = run.text[sentence.clone()].char_indices().next_back();
            let quoted = last.is_some_and(|(at, _)| run.is_mentioned(sentence.start + at));
            if words > LONG
                && !quoted
                && let Some(span) = run.span(sentence, checked.sources)
            {
                report.push(codes::long_sentence(span, words, LONG));
            }
        }
    }
}
