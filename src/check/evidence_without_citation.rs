//! `dokumentert` and `sannsynlig` claim research: it must be cited where the label stands.
//!
//! For an advice part that is inside the part; for an article, anywhere in its text; for a programme, among
//! its works.

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::cites;
use crate::model::book::{Book, Page, parts_in};

/// Reports each label that claims research where none is cited.
pub fn check(book: &Book, report: &mut Report) {
    let found: Vec<Vec<Diagnostic>> =
        book.articles.par_iter().map(|article| in_article(&article.page)).collect();
    found.into_iter().flatten().for_each(|fault| report.push(fault));
    for programme in &book.programmes {
        if programme.evidence.value.needs_citation() && programme.references.is_empty() {
            let label = programme.evidence.value.label(book.config.language.spoken());
            report.push(codes::evidence_without_citation(programme.evidence.span, label));
        }
    }
}

fn in_article(page: &Page) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let spoken = page.meta.language.spoken();
    if let Some(evidence) = &page.meta.evidence
        && evidence.value.needs_citation()
        && page.uses.references.is_empty()
    {
        let label = evidence.value.label(spoken);
        found.push(codes::evidence_without_citation(evidence.span, label));
    }
    for part in parts_in(&page.body.blocks) {
        if let Some(evidence) = &part.evidence
            && evidence.value.needs_citation()
            && !cites(&part.blocks)
        {
            let label = evidence.value.label(spoken);
            found.push(codes::evidence_without_citation(evidence.span, label));
        }
    }
    found
}
