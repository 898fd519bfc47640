//! Text that `handbok new` wrote, and that nobody has replaced: it asks the editor for something, and the reader
//! meets it.

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::scaffold;
use crate::source::Span;

/// Reports each page that has such text, once and at the first, with how many places there are.
pub fn check(checked: &Checked, report: &mut Report) {
    for text in &checked.pages {
        let (meta, file) = (&text.page.meta, text.page.file);
        let is_unwritten = scaffold::is_placeholder_summary(&meta.summary);
        let summary = is_unwritten.then_some(meta.summary_span);
        let places = scaffold::placeholders_in(&checked.sources.file(file).text);
        let places = places.map(|place| Span::new(file, place));
        let found: Vec<Span> = summary.into_iter().chain(places).collect();
        if let Some(first) = found.first() {
            report.push(codes::placeholder_text(*first, found.len()));
        }
    }
}
