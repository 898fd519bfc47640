//! A page whose sentences are long, all in all.

use super::{Checked, clear_language};
use crate::diagnostics::{Report, codes};

/// Words a sentence, on average over a page.
const LONG: usize = 18;

/// Reports each page with more.
pub fn check(checked: &Checked, report: &mut Report) {
    for (page, _) in clear_language::pages(checked) {
        let mean = clear_language::means(page).map_or(0.0, |means| means.words);
        if mean > LONG as f64 {
            let mean = format!("{mean:.1}").replace('.', ",");
            report.push(codes::long_sentences(page.page.meta.span, &mean, LONG));
        }
    }
}
