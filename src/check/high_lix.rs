//! A page that Björnsson's LIX (Läsbarhet, 1968) calls hard: under 35 is easy, 35 to 45 is ordinary, over 45 is hard.

use super::{Checked, clear_language};
use crate::diagnostics::{Report, codes};

const HARD: usize = 45;

/// Reports each page over it. LIX is the words in a sentence and the long words in a hundred, added.
pub fn check(checked: &Checked, report: &mut Report) {
    for (page, _) in clear_language::pages(checked) {
        let lix = clear_language::means(page).map_or(0.0, |means| means.words + means.long);
        if lix > HARD as f64 {
            report.push(codes::high_lix(page.page.meta.span, &format!("{lix:.0}"), HARD));
        }
    }
}
