//! A term that no page uses: nobody meets its explanation where the word stands.

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::parse::registers;

/// Reports each term that no page links to and none has among its words. A term that another term refers to is
/// read there, and so is of use.
pub fn check(checked: &Checked, report: &mut Report) {
    // The book has no places of its terms; its faults have been reported already.
    let mut written = Vec::new();
    for (id, file) in checked.sources.find_all("content/begreper.toml") {
        let terms = registers::terms(id, file, &written, &mut Report::default());
        written.extend(terms);
    }
    let texts: Vec<String> = checked
        .pages
        .iter()
        .flat_map(|page| &page.runs)
        .map(|run| run.text.to_lowercase())
        .collect();
    for term in checked.book.terms.values() {
        let on_page = checked.pages.iter().any(|page| page.page.uses.terms.contains(&term.id));
        let related = checked.book.terms.values().any(|other| other.related.contains(&term.id));
        let mut names = [&term.nb, &term.nn].into_iter().chain(&term.aliases).chain(&term.forms);
        let mut in_words = || {
            names.any(|name| {
                let name = name.to_lowercase();
                texts.iter().any(|text| text.contains(&name))
            })
        };
        if on_page || related || in_words() {
            continue;
        }
        if let Some(place) = written.iter().find(|one| one.id.value == term.id.as_str()) {
            let name = term.name(checked.book.config.language.spoken());
            report.push(codes::unused_term(place.id.span, name));
        }
    }
}
