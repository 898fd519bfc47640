//! A page whose review is overdue still stands, but its editors should know.

use crate::diagnostics::{Report, codes};
use crate::model::book::Book;

/// Reports each page whose review should have been done by today.
pub fn check(book: &Book, report: &mut Report) {
    for page in book.all_pages() {
        if let Some(due) = page.meta.due()
            && due < book.today
            && let Some(reviewed) = &page.meta.reviewed
        {
            report.push(codes::overdue_review(reviewed.span, &due.to_string()));
        }
    }
}
