//! A word, a role or a summary that stands in one written form only, in a book that has pages in both: the
//! nynorsk page then speaks bokmål in the middle of a line.

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::language::ContentLanguage;
use crate::parse::fields::Fields;
use crate::parse::keys;
use crate::source::Span;

/// The registers, the tables in them, and what must stand in nynorsk beside what.
const PAIRS: [(&str, &str, &str, &str, &str); 5] = [
    ("content/begreper.toml", "terms", "nb", "nb", "nn"),
    ("content/begreper.toml", "terms", "nb", "definition", "definition_nn"),
    ("content/lovregister.toml", "sections", "id", "summary", "summary_nn"),
    ("book.toml", "roles", "nb", "nb", "nn"),
    ("book.toml", "levels", "nb", "nb", "nn"),
];

/// Reports each entry of a register that lacks its nynorsk form.
pub fn check(checked: &Checked, report: &mut Report) {
    let has = |language| checked.book.languages.contains(&language);
    if !has(ContentLanguage::Nn) || !has(ContentLanguage::Nb) {
        return;
    }
    // The model has no places of the registers' entries; their other faults have been reported already.
    let ignored = &mut Report::default();
    for (path, table, name, own, other) in PAIRS {
        let keys = keys::of_file(path).expect("the program reads these files");
        for (id, file) in checked.sources.find_all(path) {
            let mut fields = Fields::parse(&file.text, id, 0, keys, ignored);
            for mut entry in fields.tables(table, ignored) {
                if entry.has(own) && !entry.has(other) {
                    let name = entry.string(name, ignored);
                    let span = name.as_ref().map_or(Span::start_of(id), |name| name.span);
                    let name = name.map(|name| name.value).unwrap_or_default();
                    report.push(codes::missing_counterpart(span, other, &name));
                }
            }
        }
    }
}
