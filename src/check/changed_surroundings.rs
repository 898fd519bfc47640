//! An addition that was written for another text than the one that stands there now: the common book was updated.

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::layer::state;

/// Reports each addition whose surroundings are not what they were when it was written.
pub fn check(checked: &Checked, report: &mut Report) {
    for changed in state::differences(checked.book, checked.sources) {
        let placed = changed.placed;
        let page = checked.sources.find_in_base(&placed.page);
        let page = page.map_or_else(|| placed.page.clone(), |(_, file)| file.shown());
        let place = if placed.place.is_empty() { "none" } else { &placed.place };
        report.push(codes::changed_surroundings(placed.span, &page, place, &changed.difference));
    }
}
