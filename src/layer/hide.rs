//! Which pages of the base does the layer do without, and in which order do its topics stand?
//!
//! A hidden page is gone before anything is looked up. What is left of it is its address, which leads to its topic,
//! and the knowledge that links to it are no mistakes: their words stay, and lead nowhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Report, codes};
use crate::language::ContentLanguage;
use crate::layer::settings::Layer;
use crate::model::block::{Block, Inline, Parsed};
use crate::model::book::{Page, Redirect};
use crate::model::id::slug;
use crate::model::meta::PageKind;
use crate::model::url::Permalink;
use crate::parse::ParsedPage;
use crate::parse::markdown::WIKILINK;
use crate::resolve::{addresses, links, order};
use crate::source::SourceTree;

/// The pages that a layer does without.
#[derive(Debug, Default)]
pub struct Hidden {
    pages: BTreeMap<String, HiddenPage>,
    /// The slugs of their titles and file names, as wikilinks name them.
    names: BTreeSet<String>,
}

#[derive(Debug)]
struct HiddenPage {
    /// Every address that it and its tasks had.
    addresses: Vec<Permalink>,
    language: ContentLanguage,
}

impl Hidden {
    /// Takes the hidden pages out, and the steps of reading paths that lead to them.
    pub fn take(
        pages: &mut Vec<ParsedPage>,
        layer: Option<&Layer>,
        sources: &SourceTree,
        report: &mut Report,
    ) -> Hidden {
        let mut hidden = Hidden::default();
        let Some(layer) = layer else { return hidden };
        let known = |page: &ParsedPage| {
            let file = sources.file(page.file);
            let is_common = !file.origin.is_own() && page.kind != PageKind::Home;
            file.path.strip_prefix("content/").filter(|_| is_common)
        };
        let mut gone: BTreeSet<&str> = BTreeSet::new();
        for written in &layer.hide {
            let path = written.value.trim_start_matches("content/").trim_start_matches("./");
            let all: Vec<&str> = pages.iter().filter_map(known).collect();
            // Without its page, a topic has no place for its articles.
            let topic = path.strip_suffix("/index.md").map(|folder| format!("{folder}/"));
            let is_meant = |page: &&str| {
                *page == path || topic.as_ref().is_some_and(|folder| page.starts_with(folder))
            };
            if all.contains(&path) {
                gone.extend(all.iter().copied().filter(is_meant));
            } else {
                report.push(codes::unknown_in_base(written.span, "hide", &written.value, all));
            }
        }
        let is_gone = |page: &ParsedPage| known(page).is_some_and(|path| gone.contains(path));
        for page in pages.extract_if(.., |page| is_gone(page)) {
            let path = sources.file(page.file).path.clone();
            let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".md"));
            hidden.names.extend([slug(&page.meta.title), slug(stem.unwrap_or_default())]);
            let address = order::address(&path).map(Permalink::new);
            let addresses = address.map(|address| addresses::every(&page, address, sources));
            let page = HiddenPage {
                addresses: addresses.unwrap_or_default(),
                language: page.meta.language,
            };
            hidden.pages.insert(path, page);
        }
        for page in pages.iter_mut().filter(|page| page.kind == PageKind::Path) {
            let path = &sources.file(page.file).path;
            for block in &mut Arc::make_mut(&mut page.body).blocks {
                if let Block::List { start: Some(_), items, .. } = block {
                    items.retain(|item| !hidden.is_step(item, path));
                }
            }
        }
        hidden
    }

    /// Says whether the page at a path is hidden.
    pub fn has(&self, path: &str) -> bool {
        self.pages.contains_key(path)
    }

    /// Says whether a hidden page has this slug for a name.
    pub fn has_name(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Says whether an item of a path leads to a hidden page.
    fn is_step(&self, item: &[Block<Parsed>], from: &str) -> bool {
        let Some(Block::Paragraph(inlines)) = item.first() else { return false };
        let Some(Inline::Link(link)) = inlines.first() else { return false };
        let written = link.target.value.split('#').next().unwrap_or_default();
        match written.strip_prefix(WIKILINK) {
            Some(name) => self.has_name(&slug(name)),
            None => links::join(from, written).is_some_and(|path| self.has(&path)),
        }
    }

    /// Returns every address that is hidden.
    pub fn addresses(&self) -> BTreeSet<&str> {
        self.pages.values().flat_map(|page| &page.addresses).map(Permalink::as_str).collect()
    }

    /// Returns the way on from each hidden address: to its topic, or else to the front page.
    pub fn redirects(&self, home: &Page, topics: &[&Page]) -> Vec<Redirect> {
        let mut redirects = Vec::new();
        for (path, page) in &self.pages {
            let folder = format!("{}/index.html", slug(order::folder(path)));
            let topic = topics.iter().find(|topic| topic.permalink.as_str() == folder);
            let to = topic.copied().unwrap_or(home);
            redirects.extend(page.addresses.iter().map(|from| Redirect {
                from: from.clone(),
                to: to.permalink.clone(),
                title: to.meta.title.clone(),
                language: page.language,
            }));
        }
        redirects
    }
}

/// Reports the topics that a layer puts in order and that are not there.
pub fn check_topics(
    pages: &[ParsedPage],
    layer: Option<&Layer>,
    sources: &SourceTree,
    report: &mut Report,
) {
    let topics = pages.iter().filter(|page| page.kind == PageKind::Topic);
    let known: Vec<&str> =
        topics.map(|page| order::folder(&sources.file(page.file).path)).collect();
    for written in layer.into_iter().flat_map(|layer| &layer.topics) {
        if !known.contains(&written.value.as_str()) {
            let known = known.iter().copied();
            report.push(codes::unknown_in_base(written.span, "topics", &written.value, known));
        }
    }
}
