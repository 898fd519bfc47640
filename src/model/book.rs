//! The book as meant: every reference leads somewhere, every page has its address.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;
use jiff::civil::Date;
use rustc_hash::FxBuildHasher;

use crate::config::Config;
use crate::language::{ContentLanguage, Language};
use crate::layer::placing::Placed;
use crate::memory::{Hand, Memory};
use crate::model::block::{Addition, Block, Body, Inline, Part, Resolved};
use crate::model::id::{Anchor, ArticleId, LawSectionId, ProgrammeId, ReferenceId, TermId};
use crate::model::law::LawRegister;
use crate::model::meta::PageMeta;
use crate::model::programme::Programme;
use crate::model::reference::Reference;
use crate::model::search_words::SearchWords;
use crate::model::task::ReflectionTask;
use crate::model::term::Term;
use crate::model::url::Permalink;
use crate::source::FileId;

#[derive(Debug)]
pub struct Book {
    pub config: Config,
    /// The day the book is built, as an input.
    pub today: Date,
    pub home: Page,
    /// In reading order.
    pub topics: Vec<Topic>,
    /// In reading order, each topic's articles together.
    pub articles: Vec<Article>,
    pub paths: Vec<ReadingPath>,
    pub pages: Vec<Page>,
    /// The works that are cited, in reference-list order.
    pub references: Vec<Reference>,
    pub law: LawRegister,
    /// In alphabetical order of their names in the book's language.
    pub terms: IndexMap<TermId, Term, FxBuildHasher>,
    pub programmes: Vec<Programme>,
    pub search_words: SearchWords,
    /// The languages that pages are written in, the book's own first.
    pub languages: Vec<ContentLanguage>,
    pub redirects: Vec<Redirect>,
    /// What the book adds to pages of the book it builds on.
    pub additions: Vec<Placed>,
    /// What is known already, for books that have a base in common.
    pub memory: Option<Arc<Memory>>,
    pub pictures: Vec<PictureFile>,
}

/// A page with its text and what it draws on.
#[derive(Debug, Clone)]
pub struct Page {
    pub file: FileId,
    pub permalink: Permalink,
    pub meta: PageMeta,
    /// Shared with what is remembered of the page.
    pub body: Arc<Body<Resolved>>,
    pub uses: Uses,
    /// Places that stand in for old ones, each with those.
    pub old_anchors: BTreeMap<Anchor, Vec<Anchor>>,
    /// Whether it is the school's own, beside those of the book it builds on.
    pub local: bool,
}

impl Page {
    /// Returns what is added to the page.
    pub fn additions(&self) -> impl Iterator<Item = &Addition<Resolved>> {
        self.body.blocks.iter().filter_map(|block| match block {
            Block::Addition(addition) => Some(addition.as_ref()),
            _ => None,
        })
    }
}

/// The works, laws, terms and programmes a page refers to, each once and in the register's order.
#[derive(Debug, Default, Clone)]
pub struct Uses {
    pub references: Vec<ReferenceId>,
    pub law: Vec<LawSectionId>,
    pub terms: Vec<TermId>,
    pub programmes: Vec<ProgrammeId>,
}

#[derive(Debug)]
pub struct Topic {
    pub page: Page,
    /// The place of its articles in [`Book::articles`].
    pub articles: std::ops::Range<usize>,
}

#[derive(Debug)]
pub struct Article {
    pub page: Page,
    pub topic: usize,
    pub related: Vec<ArticleId>,
    /// The addresses of its tasks' own pages, in the order of the tasks.
    pub tasks: Vec<TaskAddress>,
}

#[derive(Debug, Clone)]
pub struct TaskAddress {
    pub anchor: Anchor,
    pub permalink: Permalink,
}

impl TaskAddress {
    /// Returns the address of a task on a page.
    pub fn of(page: &Permalink, task: &Anchor) -> TaskAddress {
        let stem = page.as_str().trim_end_matches(".html");
        let permalink = Permalink::new(format!("{stem}/{task}.html"));
        TaskAddress { anchor: task.clone(), permalink }
    }

    /// Returns the address of the task's page, and those of its sheets.
    pub fn all(&self) -> [Permalink; 3] {
        [self.permalink.clone(), self.participant_sheet(), self.facilitator_sheet()]
    }

    /// Returns the address of the sheet for those who take part.
    pub fn participant_sheet(&self) -> Permalink {
        self.sheet("deltaker")
    }

    /// Returns the address of the sheet for the person who leads.
    pub fn facilitator_sheet(&self) -> Permalink {
        self.sheet("leder")
    }

    fn sheet(&self, name: &str) -> Permalink {
        let stem = self.permalink.as_str().trim_end_matches(".html");
        Permalink::new(format!("{stem}-{name}.html"))
    }
}

/// A short sequence of articles for a role or a situation.
#[derive(Debug)]
pub struct ReadingPath {
    pub page: Page,
    pub steps: Vec<PathStep>,
}

#[derive(Debug)]
pub struct PathStep {
    pub page: Permalink,
    /// The place on the page, for a step that is a part of it.
    pub anchor: Option<Anchor>,
    pub title: String,
    /// Why this, and why now: the item's words without its link.
    pub reason: Vec<Inline<Resolved>>,
}

/// An old address and where it leads today.
#[derive(Debug, Clone)]
pub struct Redirect {
    pub from: Permalink,
    pub to: Permalink,
    pub title: String,
    pub language: ContentLanguage,
}

/// A file of `content/` that the site carries along, by its place among the assets.
#[derive(Debug, Clone)]
pub struct PictureFile {
    pub asset: usize,
    pub permalink: Permalink,
}

impl Book {
    /// Adds to a fingerprint how the works that a page cites are printed in its text.
    pub fn works_in_print(&self, page: &Page, language: Language, hand: Hand) -> Hand {
        let works = page.uses.references.iter().map(|work| self.reference(*work));
        works.fold(hand, |hand, work| {
            let printed = work.printed(language);
            hand.text(work.key.as_str())
                .text(&printed.author_narrative)
                .text(&printed.author_parenthetical)
                .text(&printed.year)
        })
    }

    pub fn article(&self, id: ArticleId) -> &Article {
        &self.articles[id.0]
    }

    pub fn reference(&self, id: ReferenceId) -> &Reference {
        &self.references[id.0]
    }

    pub fn term(&self, id: &TermId) -> &Term {
        self.terms.get(id).expect("resolving lets no unknown term through")
    }

    pub fn programme(&self, id: &ProgrammeId) -> &Programme {
        let programme = self.programmes.iter().find(|programme| programme.id == *id);
        programme.expect("resolving lets no unknown programme through")
    }

    /// Returns every page that editors wrote, in reading order.
    pub fn all_pages(&self) -> impl Iterator<Item = &Page> {
        let topics = self.topics.iter().flat_map(|topic| {
            let articles = self.articles[topic.articles.clone()].iter();
            std::iter::once(&topic.page).chain(articles.map(|article| &article.page))
        });
        std::iter::once(&self.home)
            .chain(topics)
            .chain(self.paths.iter().map(|path| &path.page))
            .chain(&self.pages)
    }

    pub fn word_count(&self) -> u64 {
        self.all_pages().map(|page| u64::from(page.body.words)).sum()
    }

    pub fn task_count(&self) -> usize {
        self.articles.iter().map(|article| article.tasks.len()).sum()
    }
}

impl Article {
    /// Returns the tasks with their addresses, in the order of the article.
    pub fn tasks(&self) -> impl Iterator<Item = (&ReflectionTask<Resolved>, &TaskAddress)> {
        tasks_in(&self.page.body.blocks).zip(&self.tasks)
    }
}

/// Returns the reflection tasks of a body, in order. Tasks stand directly in a part of their own kind.
pub fn tasks_in<S: crate::model::block::Stage>(
    blocks: &[Block<S>],
) -> impl Iterator<Item = &ReflectionTask<S>> {
    parts_in(blocks).flat_map(|part| &part.blocks).filter_map(|block| match block {
        Block::Task(task) => Some(task.as_ref()),
        _ => None,
    })
}

/// Returns the typed parts of a body, in order. Parts never stand inside other blocks.
pub fn parts_in<S: crate::model::block::Stage>(
    blocks: &[Block<S>],
) -> impl Iterator<Item = &Part<S>> {
    blocks.iter().filter_map(|block| match block {
        Block::Part(part) => Some(part.as_ref()),
        _ => None,
    })
}
