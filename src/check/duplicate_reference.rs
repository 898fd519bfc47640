//! One work under two keys: the list of references has it twice, and a correction reaches only one of them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::Checked;
use crate::bibliography;
use crate::diagnostics::{Report, codes};
use crate::source::Span;

/// A field of an entry, on one line: what the comparison needs and no more.
static FIELD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?im)^\s*(doi|title|subtitle|year|date|volume|pages|booktitle)\s*=\s*[{"]?(.*?)[}"]?\s*,?\s*[}]?\s*$"#)
        .expect("the pattern is well formed")
});

/// Reports each entry that has the DOI of one before it, or its title, subtitle and year.
pub fn check(checked: &Checked, report: &mut Report) {
    let mut seen: BTreeMap<String, (String, Span)> = BTreeMap::new();
    for (id, file) in checked.sources.find_all("content/referanser.bib") {
        let (works, _) = bibliography::parse(&file.text);
        let ends = works.iter().skip(1).map(|work| work.span.start).chain([file.text.len()]);
        for (work, end) in works.iter().zip(ends) {
            let span = Span::new(id, work.span.clone());
            let text = file.text.get(work.span.start..end).unwrap_or_default();
            let signs = signs(text);
            let first = signs.iter().find_map(|sign| seen.get(sign));
            match first {
                Some((key, first)) => {
                    report.push(codes::duplicate_reference(span, &work.key, key, *first));
                }
                None => {
                    for sign in signs {
                        seen.insert(sign, (work.key.clone(), span));
                    }
                }
            }
        }
    }
}

/// Returns what tells a work: its DOI, and its title with the year.
fn signs(entry: &str) -> Vec<String> {
    let mut fields: BTreeMap<String, String> = BTreeMap::new();
    for field in FIELD.captures_iter(entry) {
        let value =
            field[2].chars().filter(|letter| letter.is_alphanumeric() || "./-".contains(*letter));
        fields.insert(field[1].to_lowercase(), value.collect::<String>().to_lowercase());
    }
    let field = |name: &str| fields.get(name).map(String::as_str).unwrap_or_default();
    let mut signs = Vec::new();
    if let Some(at) = field("doi").find("10.") {
        signs.push(format!("doi {}", &field("doi")[at..]));
    }
    let year: String = format!("{}{}", field("year"), field("date")).chars().take(4).collect();
    if !field("title").is_empty() {
        let rest = ["title", "subtitle", "booktitle"].map(field).join("|");
        signs.push(format!("title {rest}|{year}"));
    }
    signs
}
