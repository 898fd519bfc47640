//! Two pages with one title: in the search and in a list nobody can tell them apart.

use std::collections::BTreeMap;

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::language::ContentLanguage;
use crate::source::Span;

/// Reports each page that has the title of one before it in the same language.
pub fn check(checked: &Checked, report: &mut Report) {
    let mut seen: BTreeMap<(ContentLanguage, String), Span> = BTreeMap::new();
    for page in checked.book.all_pages() {
        let meta = &page.meta;
        let key = (meta.language, meta.title.to_lowercase());
        match seen.get(&key) {
            Some(first) => report.push(codes::duplicate_title(meta.span, &meta.title, *first)),
            None => {
                seen.insert(key, meta.span);
            }
        }
    }
}
