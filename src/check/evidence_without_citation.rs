//! `dokumentert` and `sannsynlig` claim research: it must be cited where the label stands.
//!
//! For an advice part that is inside the part; for an article, anywhere in its text; for a programme, among
//! its works.

use crate::diagnostics::{Report, codes};
use crate::model::block::cites;
use crate::model::book::{Book, parts_in};

/// Reports each label that claims research where none is cited.
pub fn check(book: &Book, report: &mut Report) {
    for article in &book.articles {
        let page = &article.page;
        let spoken = page.meta.language.spoken();
        if let Some(evidence) = &page.meta.evidence
            && evidence.value.needs_citation()
            && page.uses.references.is_empty()
        {
            let label = evidence.value.label(spoken);
            report.push(codes::evidence_without_citation(evidence.span, label));
        }
        for part in parts_in(&page.body.blocks) {
            if let Some(evidence) = &part.evidence
                && evidence.value.needs_citation()
                && !cites(&part.blocks)
            {
                let label = evidence.value.label(spoken);
                report.push(codes::evidence_without_citation(evidence.span, label));
            }
        }
    }
    for programme in &book.programmes {
        if programme.evidence.value.needs_citation() && programme.references.is_empty() {
            let label = programme.evidence.value.label(book.config.language.spoken());
            report.push(codes::evidence_without_citation(programme.evidence.span, label));
        }
    }
}
