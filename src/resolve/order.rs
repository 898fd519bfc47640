//! In which order is the book read, and what address has each page?

use std::collections::HashMap;

use crate::diagnostics::{Report, codes};
use crate::layer::settings::Layer;
use crate::model::id::slug;
use crate::model::meta::PageKind;
use crate::model::url::Permalink;
use crate::parse::ParsedPage;
use crate::source::{SourceTree, Span};

/// Addresses that the program fills itself, and the folders that are its own.
const RESERVED_PAGES: [&str; 14] = [
    "404",
    "begreper",
    "endringer",
    "hele-boken",
    "it-avdelingen",
    "les-meg",
    "leselop",
    "lov",
    "oppgaver",
    "programmer",
    "referanser",
    "register",
    "selvtest",
    "sok",
];
/// Pages that every book has, and whose words a book may write itself.
const OWN_PAGES: [&str; 5] =
    ["leselop/index", "metode", "personvern", "sitemap", "tilgjengelighet"];
const RESERVED_FOLDERS: [&str; 5] = ["hele-boken", "oppgaver", "register", "sok", "static"];

/// Puts the pages in reading order: topics and, within them, articles by weight and then by title.
/// Paths and other pages follow in the same way.
///
/// A layer may put topics first; the others keep their order after them.
pub fn reading_order(pages: &mut [ParsedPage], layer: Option<&Layer>, sources: &SourceTree) {
    let first = layer.map_or(&[][..], |layer| &layer.topics);
    let rank =
        |folder: &str| first.iter().position(|one| one.value == folder).unwrap_or(first.len());
    let topics: HashMap<String, (usize, i64, String)> = pages
        .iter()
        .filter(|page| page.kind == PageKind::Topic)
        .map(|page| {
            let folder = folder(&sources.file(page.file).path).to_owned();
            let key = (rank(&folder), page.meta.weight, page.meta.title.to_lowercase());
            (folder, key)
        })
        .collect();
    pages.sort_by_cached_key(|page| {
        let path = &sources.file(page.file).path;
        let folder = folder(path);
        let group = match page.kind {
            PageKind::Home => 0,
            PageKind::Topic | PageKind::Article => 1,
            PageKind::Path => 2,
            PageKind::Page => 3,
        };
        let topic = if group == 1 { topics.get(folder).cloned() } else { None };
        let own = (page.kind != PageKind::Topic, page.meta.weight, page.meta.title.to_lowercase());
        let folder = if group == 1 { folder.to_owned() } else { String::new() };
        (group, topic, folder, own, path.clone())
    });
}

/// Returns the folder of a page below `content/`; empty at the top.
pub fn folder(path: &str) -> &str {
    let inner = path.strip_prefix("content/").unwrap_or(path);
    inner.split_once('/').map_or("", |(folder, _)| folder)
}

/// Gives each page its address, in the order of the pages. Two pages at one address are a fault.
pub fn permalinks(
    pages: &[ParsedPage],
    sources: &SourceTree,
    report: &mut Report,
) -> Vec<Permalink> {
    let mut taken: HashMap<String, Span> = HashMap::new();
    let mut permalinks = Vec::with_capacity(pages.len());
    for page in pages {
        let path = &sources.file(page.file).path;
        let address = address(path);
        let Some(address) = address else {
            report.push(codes::unusable_file_name(path));
            permalinks.push(Permalink::new("index.html"));
            continue;
        };
        if is_reserved(page.kind, &address) {
            report.push(codes::address_reserved(page.meta.span, &address));
        } else if let Some(first) = taken.get(&address) {
            report.push(codes::address_taken(page.meta.span, &address, *first));
        }
        taken.entry(address.clone()).or_insert(page.meta.span);
        permalinks.push(Permalink::new(address));
    }
    permalinks
}

/// Says whether the program itself writes to an address, or may write there.
pub fn is_generated(address: &str) -> bool {
    let stem = address.rsplit_once('.').map_or(address, |(stem, _)| stem);
    let folder = stem.split_once('/').map(|(folder, _)| folder);
    RESERVED_PAGES.contains(&stem)
        || OWN_PAGES.contains(&stem)
        || folder.is_some_and(|folder| RESERVED_FOLDERS.contains(&folder))
}

fn is_reserved(kind: PageKind, address: &str) -> bool {
    let stem = address.strip_suffix(".html").unwrap_or(address);
    let folder = stem.split_once('/').map(|(folder, _)| folder);
    match kind {
        PageKind::Page => RESERVED_PAGES.contains(&stem) || stem == "leselop/index",
        PageKind::Topic | PageKind::Article => {
            folder.is_some_and(|folder| RESERVED_FOLDERS.contains(&folder))
        }
        PageKind::Home | PageKind::Path => false,
    }
}

/// Returns the address of a content file: each part of its path as a slug. `None` when a part has no letter
/// or digit to make one of.
pub fn address(path: &str) -> Option<String> {
    let inner = path.strip_prefix("content/")?.strip_suffix(".md")?;
    let parts: Vec<String> = inner.split('/').map(slug).collect();
    (!parts.iter().any(String::is_empty)).then(|| format!("{}.html", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_are_lower_case_ascii() {
        assert_eq!(
            address("content/Hjem–skole/Åpen dør.md").as_deref(),
            Some("hjem-skole/apen-dor.html")
        );
        assert_eq!(address("content/regler/!!.md"), None);
    }
}
