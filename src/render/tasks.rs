//! Reflection tasks: a page for each, and the list of all.

use crate::diagnostics::Diagnostic;
use crate::model::block::{Inline, Resolved, visit_each, visit_inlines};
use crate::model::book::{Article, TaskAddress};
use crate::model::id::ReferenceId;
use crate::model::month::Month;
use crate::model::task::ReflectionTask;
use crate::model::url::Permalink;
use crate::output::OutputFile;
use crate::render::frame::{Frame, lang_of, link};
use crate::render::html::{self, Setting};
use crate::render::view::{CardView, LinkView, ListView, ReferenceView, TaskPageView};
use crate::render::{Rendered, Renderer, SPLIT_ABOVE, body, format};
use crate::texts;

/// The lengths of meetings that tasks are sorted by, in minutes, with the key of their heading.
const TIMES: [(u32, u32, &str); 3] =
    [(1, 30, "time-short"), (31, 45, "time-middle"), (46, u32::MAX, "time-long")];

impl Renderer<'_> {
    /// Renders the pages of an article's tasks.
    pub fn task_pages(&self, article: &Article) -> Result<Vec<OutputFile>, Diagnostic> {
        let tasks: Vec<(&ReflectionTask<Resolved>, &TaskAddress)> = article.tasks().collect();
        let mut files = Vec::with_capacity(tasks.len());
        for (index, (task, address)) in tasks.iter().enumerate() {
            let here = Setting::page(self.book, &address.permalink, article.page.meta.language);
            let neighbour = |index: Option<usize>| {
                let (task, address) = index.and_then(|index| tasks.get(index))?;
                Some(LinkView::new(html::words(&task.title), here.from.link_to(&address.permalink)))
            };
            let view = TaskPageView {
                task: body::task(task, None, 1, here),
                article: link(here, &article.page),
                references: self.references_of_task(task, here),
                previous: neighbour(index.checked_sub(1)),
                next: neighbour(Some(index + 1)),
            };
            let topic = &self.book.topics[article.topic].page;
            let frame = Frame {
                template: "task.html",
                kind: "task",
                permalink: address.permalink.clone(),
                language: article.page.meta.language,
                title: &view.task.title,
                summary: &html::words(&task.goal),
                breadcrumbs: self.breadcrumbs(here, &[topic, &article.page]),
                topic: Some(&topic.permalink),
            };
            files.push(self.file(frame, &view)?);
        }
        Ok(files)
    }

    fn references_of_task(
        &self,
        task: &ReflectionTask<Resolved>,
        here: Setting,
    ) -> Vec<ReferenceView> {
        let mut works: Vec<ReferenceId> = Vec::new();
        let mut see = |inline: &Inline<Resolved>| {
            if let Inline::Citation(citation) = inline {
                works.extend(citation.items.iter().map(|item| item.work));
            }
        };
        for field in task.fields() {
            visit_each(field, &mut see);
        }
        let questions = task.groups.iter().flat_map(|group| {
            std::iter::once(group.introduction.as_slice())
                .chain(group.questions.iter().map(Vec::as_slice))
        });
        for blocks in std::iter::once(task.introduction.as_slice()).chain(questions) {
            visit_inlines(blocks, &mut |_, inlines| visit_each(inlines, &mut see));
        }
        works.sort_unstable();
        works.dedup();
        works.into_iter().map(|work| self.reference(work, here)).collect()
    }

    /// Returns the tasks of an article as cards: what comes out of each, and how long it takes.
    pub fn task_cards(&self, here: Setting, article: &Article) -> Vec<CardView> {
        article.tasks().map(|(task, address)| task_card(here, article, task, address)).collect()
    }

    /// Renders the list of all tasks: by topic, by time and by month. In a large book each topic has a page
    /// of its own.
    pub fn tasks(&self) -> Rendered {
        if self.book.task_count() == 0 {
            return Ok(Vec::new());
        }
        let permalink = Permalink::new("oppgaver.html");
        let here = self.generated(&permalink);
        let words = ("tasks", "tasks-summary");
        if self.book.articles.len() <= SPLIT_ABOVE {
            let mut lists = self.tasks_by_topic(here);
            lists.extend(self.tasks_by_time(here, usize::MAX));
            lists.extend(self.tasks_by_month(here));
            return self.lists_page(here, "tasks.html", "tasks", words, lists, Vec::new());
        }
        let mut files = Vec::new();
        let mut parts = Vec::new();
        for topic in &self.book.topics {
            let articles = &self.book.articles[topic.articles.clone()];
            if articles.iter().all(|article| article.tasks.is_empty()) {
                continue;
            }
            let folder = topic.page.permalink.as_str().trim_end_matches("/index.html");
            let permalink = Permalink::new(format!("oppgaver/{folder}.html"));
            parts.push(LinkView { url: here.from.link_to(&permalink), ..link(here, &topic.page) });
            let here = self.generated(&permalink);
            let list = ListView {
                anchor: "oppgaver".to_owned(),
                title: topic.page.meta.title.clone(),
                items: articles.iter().flat_map(|article| self.task_cards(here, article)).collect(),
            };
            let title = format!("{}: {}", texts::get(here.spoken(), "tasks"), list.title);
            let frame =
                self.generated_frame(here, "tasks.html", "tasks", &title, &topic.page.meta.summary);
            let view = crate::render::view::ListsView { lists: vec![list], parts: Vec::new() };
            files.push(self.file(frame, &view)?);
        }
        files.extend(self.lists_page(here, "tasks.html", "tasks", words, Vec::new(), parts)?);
        Ok(files)
    }

    fn tasks_by_topic(&self, here: Setting) -> Vec<ListView> {
        let lists = self.book.topics.iter().map(|topic| ListView {
            anchor: topic.page.permalink.as_str().trim_end_matches("/index.html").replace('/', "-"),
            title: topic.page.meta.title.clone(),
            items: self.book.articles[topic.articles.clone()]
                .iter()
                .flat_map(|article| self.task_cards(here, article))
                .collect(),
        });
        lists.filter(|list| !list.items.is_empty()).collect()
    }

    /// Returns the tasks by the length of the meeting they fit, the first `most` of each.
    pub fn tasks_by_time(&self, here: Setting, most: usize) -> Vec<ListView> {
        let lists = TIMES.map(|(least, longest, key)| {
            let fits =
                self.every_task().filter(|(_, task, _)| (least..=longest).contains(&task.minutes));
            ListView {
                anchor: key.to_owned(),
                title: texts::get(here.spoken(), key),
                items: fits
                    .take(most)
                    .map(|(article, task, address)| task_card(here, article, task, address))
                    .collect(),
            }
        });
        lists.into_iter().filter(|list| !list.items.is_empty()).collect()
    }

    /// Returns the tasks by month, from the beginning of the school year.
    fn tasks_by_month(&self, here: Setting) -> Vec<ListView> {
        let months = (8..=12).chain(1..=7).filter_map(Month::from_number);
        let lists = months.map(|month| {
            let fits = self.every_task().filter(|(_, task, _)| task.season.contains(&month));
            ListView {
                anchor: format!("maned-{}", month.number()),
                title: format::capitalized(month.name(here.spoken())),
                items: fits
                    .map(|(article, task, address)| task_card(here, article, task, address))
                    .collect(),
            }
        });
        lists.filter(|list| !list.items.is_empty()).collect()
    }

    fn every_task(
        &self,
    ) -> impl Iterator<Item = (&Article, &ReflectionTask<Resolved>, &TaskAddress)> {
        self.book.articles.iter().flat_map(|article| {
            article.tasks().map(move |(task, address)| (article, task, address))
        })
    }
}

fn task_card(
    here: Setting,
    article: &Article,
    task: &ReflectionTask<Resolved>,
    address: &TaskAddress,
) -> CardView {
    CardView {
        title: html::words(&task.title),
        url: here.from.link_to(&address.permalink),
        lang: lang_of(here, &article.page),
        summary: html::words(&task.goal),
        note: Some(format::minutes(task.minutes, here.spoken())),
    }
}
