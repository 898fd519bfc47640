//! Where does each resolved page stand in the book, and which addresses does it take?

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::addresses::{self, RecordedPages, TaskHome};
use super::{Resolution, aliases, order, reading_path};
use crate::diagnostics::{Report, codes};
use crate::model::block::plain_text;
use crate::model::book::{Article, Page, ReadingPath, Redirect, TaskAddress, Topic, tasks_in};
use crate::model::meta::PageKind;
use crate::model::url::Permalink;
use crate::source::{SourceTree, Span};

/// The pages as they fall into place, in reading order.
#[derive(Default)]
pub struct Assembly {
    pub home: Option<Page>,
    pub topics: Vec<Topic>,
    pub articles: Vec<Article>,
    pub paths: Vec<ReadingPath>,
    pub pages: Vec<Page>,
    /// Articles whose folder has no topic page, one for each folder.
    homeless: BTreeSet<String>,
}

impl Assembly {
    pub fn add(&mut self, resolution: Resolution, sources: &SourceTree, report: &mut Report) {
        let Resolution { kind, page } = resolution;
        match kind {
            PageKind::Home => self.home = Some(page),
            PageKind::Topic => {
                let start = self.articles.len();
                self.topics.push(Topic { page, articles: start..start });
            }
            PageKind::Article => self.add_article(page, sources, report),
            PageKind::Path => {
                let source = &sources.file(page.file).text;
                let path = reading_path::of(page, source, report);
                self.paths.push(path);
            }
            PageKind::Page => self.pages.push(page),
        }
    }

    fn add_article(&mut self, page: Page, sources: &SourceTree, report: &mut Report) {
        let folder = order::folder(&sources.file(page.file).path);
        let last = self.topics.last_mut();
        let topic =
            last.filter(|topic| order::folder(&sources.file(topic.page.file).path) == folder);
        let Some(topic) = topic else {
            if self.homeless.insert(folder.to_owned()) {
                report.push(codes::missing_topic_page(folder, page.meta.span));
            }
            return;
        };
        let tasks = tasks_in(&page.body.blocks)
            .map(|task| TaskAddress::of(&page.permalink, &task.id))
            .collect();
        topic.articles.end += 1;
        let topic = self.topics.len() - 1;
        self.articles.push(Article { page, topic, related: Vec::new(), tasks });
    }

    /// Returns every page.
    pub fn all(&self) -> Vec<&Page> {
        let articles = self.articles.iter().map(|article| &article.page);
        let topics = self.topics.iter().map(|topic| &topic.page);
        let paths = self.paths.iter().map(|path| &path.page);
        self.home.iter().chain(topics).chain(articles).chain(paths).chain(&self.pages).collect()
    }

    /// Makes sure that tasks and old addresses take nobody's place. Returns the redirects.
    pub fn addresses(
        &self,
        base_url: Option<&str>,
        sources: &SourceTree,
        report: &mut Report,
    ) -> Vec<Redirect> {
        let pages = self.all();
        let of_tasks: Vec<(Span, [Permalink; 3])> = self
            .articles
            .par_iter()
            .flat_map_iter(|article| {
                article.tasks().map(|(task, address)| (task.span, address.all()))
            })
            .collect();
        let mut taken: FxHashMap<Permalink, Span> = FxHashMap::default();
        taken.reserve(pages.len() + 3 * of_tasks.len());
        taken.extend(pages.iter().map(|page| (page.permalink.clone(), page.meta.span)));
        for (span, addresses) in of_tasks {
            let clash = addresses.into_iter().find_map(|permalink| {
                let first = taken.insert(permalink.clone(), span)?;
                Some((permalink, first))
            });
            if let Some((permalink, first)) = clash {
                report.push(codes::address_taken(span, permalink.as_str(), first));
            }
        }
        let mut redirects = Vec::new();
        for page in pages {
            let path = &sources.file(page.file).path;
            for alias in &page.meta.aliases {
                let Some(from) = aliases::permalink(alias, path, base_url, report) else {
                    continue;
                };
                if order::is_generated(from.as_str()) {
                    report.push(codes::address_reserved(alias.span, from.as_str()));
                    continue;
                }
                if let Some(first) = taken.get(&from) {
                    report.push(codes::address_taken(alias.span, from.as_str(), *first));
                    continue;
                }
                taken.insert(from.clone(), alias.span);
                redirects.push(Redirect {
                    from,
                    to: page.permalink.clone(),
                    title: page.meta.title.clone(),
                    language: page.meta.language,
                });
            }
        }
        self.former_tasks(sources, &mut taken, &mut redirects);
        redirects
    }

    /// Adds the addresses that tasks have had, where nobody else has them now.
    fn former_tasks(
        &self,
        sources: &SourceTree,
        taken: &mut FxHashMap<Permalink, Span>,
        redirects: &mut Vec<Redirect>,
    ) {
        let recorded = RecordedPages::of(sources);
        let mut aliases: HashMap<Permalink, Vec<Permalink>> = HashMap::new();
        for redirect in redirects.iter() {
            aliases.entry(redirect.to.clone()).or_default().push(redirect.from.clone());
        }
        for article in &self.articles {
            let page = &article.page;
            let own = aliases.get(&page.permalink).map_or(&[][..], Vec::as_slice);
            for (from, to) in addresses::former_tasks(TaskHome::of(article), own, &recorded) {
                if taken.contains_key(&from) {
                    continue;
                }
                taken.insert(from.clone(), page.meta.span);
                let task = article.tasks().find(|(_, address)| address.permalink == to);
                let title = task.map(|(task, _)| plain_text(&task.title));
                let title = title.unwrap_or_else(|| page.meta.title.clone());
                redirects.push(Redirect { from, to, title, language: page.meta.language });
            }
        }
    }
}
