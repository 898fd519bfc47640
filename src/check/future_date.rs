//! A date that has not come yet: nobody can have reviewed or changed a page on it.

use super::Checked;
use crate::diagnostics::{Report, codes};

/// Reports each such date in the front matter of a page.
pub fn check(checked: &Checked, report: &mut Report) {
    let today = checked.book.today;
    for page in checked.book.all_pages() {
        let changes = page.meta.changes.iter();
        let changes = changes.map(|change| ("changes", change.date, change.span));
        let reviewed = page.meta.reviewed.iter();
        let reviewed = reviewed.map(|reviewed| ("reviewed", reviewed.value, reviewed.span));
        for (key, date, span) in reviewed.chain(changes) {
            if date > today {
                let (date, today) = (date.to_string(), today.to_string());
                report.push(codes::future_date(span, key, &date, &today));
            }
        }
    }
}
