//! A review that is due soon: nothing is wrong yet, and there is time to do it.

use super::Checked;
use crate::diagnostics::{Report, codes};

/// About what a meeting of editors looks ahead, in days.
const AHEAD: i64 = 60;

/// Reports each page whose review is due within that time. What is overdue has a rule of its own.
pub fn check(checked: &Checked, report: &mut Report) {
    let today = checked.book.today;
    let Ok(limit) = today.checked_add(jiff::Span::new().days(AHEAD)) else { return };
    for page in checked.book.all_pages() {
        if let Some(due) = page.meta.due()
            && (today..=limit).contains(&due)
            && let Some(reviewed) = &page.meta.reviewed
        {
            report.push(codes::review_due_soon(reviewed.span, &due.to_string()));
        }
    }
}
