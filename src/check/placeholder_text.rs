//! Text that `handbok new` wrote, and that nobody has replaced: it asks the editor for something, and the reader
//! meets it.

use std::collections::BTreeSet;

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::model::id::slug;
use crate::scaffold;
use crate::source::Span;

/// Reports each page that has such text, once and at the first, with how many places there are.
pub fn check(checked: &Checked, report: &mut Report) {
    // What is typed and what is printed differ in their signs.
    let placeholders: BTreeSet<String> = scaffold::placeholders().map(slug).collect();
    for text in &checked.pages {
        let meta = &text.page.meta;
        let summary = placeholders.contains(&slug(&meta.summary)).then_some(meta.summary_span);
        let runs = text.runs.iter().filter(|run| placeholders.contains(&slug(&run.text)));
        let runs = runs.filter_map(|run| run.span(0..run.text.len(), checked.sources));
        let found: Vec<Span> = summary.into_iter().chain(runs).collect();
        if let Some(first) = found.first() {
            report.push(codes::placeholder_text(*first, found.len()));
        }
    }
}
