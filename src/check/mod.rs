//! [`Book`] → diagnostics: is what the book says tenable as a whole? One rule a file.

mod evidence_without_citation;
mod overdue_review;

use crate::diagnostics::Report;
use crate::model::book::Book;

/// Runs every rule.
pub fn run(book: &Book, report: &mut Report) {
    evidence_without_citation::check(book, report);
    overdue_review::check(book, report);
}
