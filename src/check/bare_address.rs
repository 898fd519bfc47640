//! An address among the words: it cannot be read aloud, breaks the line, and does not say what is there.

use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::model::block::Target;

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:https?://|www\.)[^\s<>»”]*[^\s<>»”.,;:!?)]")
        .expect("the pattern is well formed")
});

/// Reports each address in running text, whether it is a link or not. The name of a site (`udir.no`) is no
/// address, and code is code.
pub fn check(checked: &Checked, report: &mut Report) {
    for run in checked.pages.iter().flat_map(|page| &page.runs) {
        let outside = |link: &&super::prose::Link| matches!(link.target, Target::External(_));
        for link in run.links.iter().filter(outside) {
            let words = run.text[link.words.clone()].trim();
            let Target::External(address) = link.target else { continue };
            let is_path = words.contains('/') && without_scheme(words) == without_scheme(address);
            // What looks like an address by itself is found below.
            if is_path && !ADDRESS.is_match(words) {
                let span = run.span(link.words.clone(), checked.sources).unwrap_or(link.span);
                report.push(codes::bare_address(span, words));
            }
        }
        for found in ADDRESS.find_iter(&run.text) {
            if let Some(span) = run.span(found.range(), checked.sources) {
                report.push(codes::bare_address(span, found.as_str()));
            }
        }
    }
}

fn without_scheme(address: &str) -> &str {
    let bare = address.split_once("://").map_or(address, |(_, rest)| rest);
    bare.trim_start_matches("www.").trim_end_matches('/')
}
