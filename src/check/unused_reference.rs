//! A work in the bibliography that nothing cites: either its citation is lost, or it should go.

use super::Checked;
use crate::bibliography;
use crate::diagnostics::{Report, codes};
use crate::source::Span;

/// Reports each work that no page, term or programme cites.
pub fn check(checked: &Checked, report: &mut Report) {
    for (id, file) in checked.sources.find_all("content/referanser.bib") {
        let (works, _) = bibliography::parse(&file.text);
        for work in works {
            if !checked.book.references.iter().any(|known| known.key.as_str() == work.key) {
                report.push(codes::unused_reference(Span::new(id, work.span), &work.key));
            }
        }
    }
}
