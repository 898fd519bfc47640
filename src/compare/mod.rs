//! What is the difference between two finished sites, and which addresses would die?
//!
//! Sites are compared as a reader meets them: by the text of their pages. What stands around it, head, foot and lists of
//! other pages, changes with the theme and with the others, and is only counted.

mod page;

use std::collections::BTreeMap;

use page::Page;

use crate::hosting::READ_ME;

/// A finished site: bytes by path.
pub type Site = BTreeMap<String, Vec<u8>>;

/// What changed from one site to the next. Lists are in the order of the addresses.
#[derive(Debug, Default)]
pub struct Comparison {
    pub added: Vec<Named>,
    pub removed: Vec<Removed>,
    pub changed: Vec<Changed>,
    /// How many pages that are made from the others differ.
    pub generated: usize,
    /// Addresses that lead nowhere in the new site: pages, documents, and places on pages.
    pub dead: Vec<String>,
    /// How many files that are no pages were added, removed or changed.
    pub other_files: usize,
    /// Bytes.
    pub size_before: u64,
    pub size_after: u64,
}

#[derive(Debug)]
pub struct Named {
    pub title: String,
    pub url: String,
}

#[derive(Debug)]
pub struct Removed {
    pub page: Named,
    /// The address that the old one leads on to.
    pub leads_to: Option<String>,
}

#[derive(Debug)]
pub struct Changed {
    pub page: Named,
    /// The title it had, when that is another.
    pub former_title: Option<String>,
}

/// Documents that readers link to and keep.
const DOCUMENTS: [&str; 5] = [".pdf", ".docx", ".zip", ".ics", ".txt"];

/// An old address may lead to a page that has moved since; a circle is no way.
const MOVES: usize = 10;

pub fn sites(old: &Site, new: &Site) -> Comparison {
    let old_pages = pages(old);
    let new_pages = pages(new);
    let mut found = Comparison {
        size_before: size(old),
        size_after: size(new),
        other_files: other_files(old, new),
        ..Comparison::default()
    };
    for (url, page) in &new_pages {
        let named = || Named { title: page.title.clone(), url: (*url).to_owned() };
        match old_pages.get(url).filter(|before| before.leads_to.is_none()) {
            _ if page.leads_to.is_some() => {}
            None if page.is_written() => found.added.push(named()),
            None => found.generated += 1,
            Some(before) if before.all == page.all => {}
            Some(before) if page.is_written() && before.words() != page.words() => {
                let former_title = (before.title != page.title).then(|| before.title.clone());
                found.changed.push(Changed { page: named(), former_title });
            }
            Some(_) => found.generated += 1,
        }
    }
    for (url, page) in &old_pages {
        let Some(target) = target(url, &new_pages) else {
            found.dead.push((*url).to_owned());
            if page.is_written() {
                found.removed.push(Removed { page: named(url, page), leads_to: None });
            }
            continue;
        };
        if target != *url && page.leads_to.is_none() && page.is_written() {
            let leads_to = Some(target.clone());
            found.removed.push(Removed { page: named(url, page), leads_to });
        }
        let known = &new_pages[target.as_str()].anchors;
        let lost = page.anchors.iter().filter(|anchor| !known.contains(*anchor));
        found.dead.extend(lost.map(|anchor| format!("{url}#{anchor}")));
    }
    let documents = old.keys().filter(|path| DOCUMENTS.iter().any(|end| path.ends_with(end)));
    found.dead.extend(documents.filter(|path| !new.contains_key(*path)).cloned());
    found.dead.sort();
    found
}

impl Comparison {
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.removed.is_empty()
            && self.changed.is_empty()
            && self.dead.is_empty()
            && self.generated == 0
            && self.other_files == 0
    }
}

fn named(url: &str, page: &Page) -> Named {
    Named { title: page.title.clone(), url: url.to_owned() }
}

fn pages(site: &Site) -> BTreeMap<&str, Page> {
    // What stands beside the site in a package is nobody's address.
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html") && *path != READ_ME);
    pages.map(|(path, bytes)| (path.as_str(), Page::read(path, bytes))).collect()
}

/// Returns where an address leads in a site, when it leads to a page.
fn target(url: &str, pages: &BTreeMap<&str, Page>) -> Option<String> {
    let mut here = url.to_owned();
    for _ in 0..MOVES {
        match &pages.get(here.as_str())?.leads_to {
            None => return Some(here),
            Some(next) => here.clone_from(next),
        }
    }
    None
}

fn size(site: &Site) -> u64 {
    site.values().map(|bytes| bytes.len() as u64).sum()
}

fn other_files(old: &Site, new: &Site) -> usize {
    let is_other = |path: &&String| !path.ends_with(".html") && *path != crate::output::CHECKSUMS;
    let changed = new.iter().filter(|(path, bytes)| old.get(*path) != Some(*bytes));
    let gone = old.keys().filter(|path| !new.contains_key(*path));
    changed.map(|(path, _)| path).chain(gone).filter(is_other).count()
}
