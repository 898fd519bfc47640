//! Two pages with one title: in the search and in a list nobody can tell them apart.

use std::collections::BTreeMap;

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::language::ContentLanguage;
use crate::model::book::Page;

/// Reports each page that has the title of one before it in the same language. Of a common page and a school's own it
/// is always the school's that is reported: the other is not the school's to rename.
pub fn check(checked: &Checked, report: &mut Report) {
    let mut seen: BTreeMap<(ContentLanguage, String), &Page> = BTreeMap::new();
    for page in checked.book.all_pages() {
        let key = (page.meta.language, page.meta.title.to_lowercase());
        let Some(first) = seen.get(&key).copied() else {
            seen.insert(key, page);
            continue;
        };
        let (page, other) = if first.local && !page.local { (first, page) } else { (page, first) };
        report.push(codes::duplicate_title(page.meta.span, &page.meta.title, other.meta.span));
    }
}
