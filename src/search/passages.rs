//! What does search return? Passages: the beginning of a page, the stretch under one heading, a reflection
//! task, an entry of a register. Each has an address of its own.

use rayon::prelude::*;

use super::cutter::{Cutter, Pieces};
use super::registers;
use crate::model::book::{Book, Page, ReadingPath};

/// What a passage is, for readers who look for one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Article,
    Advice,
    Task,
    Term,
    Law,
    Programme,
    Path,
    Page,
    /// A work in the list of references.
    Source,
}

impl Kind {
    pub const ALL: [Kind; 9] = [
        Kind::Article,
        Kind::Advice,
        Kind::Task,
        Kind::Term,
        Kind::Law,
        Kind::Programme,
        Kind::Path,
        Kind::Page,
        Kind::Source,
    ];

    /// Returns the key of its name in the texts and in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Article => "artikkel",
            Kind::Advice => "rad",
            Kind::Task => "oppgave",
            Kind::Term => "begrep",
            Kind::Law => "lov",
            Kind::Programme => "program",
            Kind::Path => "leselop",
            Kind::Page => "side",
            Kind::Source => "kilde",
        }
    }
}

/// A page that passages stand on.
#[derive(Debug, Clone)]
pub struct SearchPage {
    /// The way to it from the site's root.
    pub url: String,
    pub title: String,
    pub language: &'static str,
    /// The place of its topic in [`Passages::topics`].
    pub topic: Option<usize>,
    /// The places of its roles in [`Passages::roles`].
    pub roles: Vec<usize>,
}

#[derive(Debug, Clone)]
pub struct Passage {
    /// The place of its page in [`Passages::pages`].
    pub page: usize,
    /// Empty for the beginning of the page.
    pub anchor: String,
    pub kind: Kind,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// What a reader sees of it.
    pub text: String,
    /// Words that lead here although they do not stand here: keywords, other names, old law numbers.
    pub keywords: Vec<String>,
    /// Whether only its headings and keywords lead to it, and its text is shown but not looked in.
    pub by_name_only: bool,
    /// Whether these are the school's own words, beside those of the book it builds on.
    pub local: bool,
}

/// All that can be found in a book, in reading order. A passage's number is its place.
#[derive(Debug, Default)]
pub struct Passages {
    pub pages: Vec<SearchPage>,
    pub passages: Vec<Passage>,
    pub topics: Vec<String>,
    pub roles: Vec<String>,
    /// Whether the book builds on another, so that what is common and what is local are told apart.
    pub layered: bool,
}

/// Cuts a book into passages.
pub fn of(book: &Book) -> Passages {
    let language = book.config.language.spoken();
    let cutter = Cutter::new(book);
    let mut pieces: Vec<Pieces> = pages(book)
        .par_iter()
        .map(|page| match page {
            Cut::Page { page, topic, kind } => cutter.page(page, *topic, *kind),
            Cut::Path(path) => cutter.path(path),
        })
        .collect();
    pieces.extend(registers::pieces(book, &cutter));
    let mut all = Passages {
        topics: book.topics.iter().map(|topic| topic.page.meta.title.clone()).collect(),
        layered: book.config.layer.is_some(),
        roles: book.config.roles.iter().map(|role| role.name(language).to_owned()).collect(),
        ..Passages::default()
    };
    for piece in pieces {
        let place = all.pages.len();
        all.pages.push(piece.page);
        all.passages
            .extend(piece.passages.into_iter().map(|passage| Passage { page: place, ..passage }));
    }
    all
}

/// A page to cut, and what it is.
enum Cut<'a> {
    Page { page: &'a Page, topic: Option<usize>, kind: Kind },
    Path(&'a ReadingPath),
}

/// The pages that editors write, in reading order.
fn pages(book: &Book) -> Vec<Cut<'_>> {
    let mut pages = vec![Cut::Page { page: &book.home, topic: None, kind: Kind::Page }];
    for (index, topic) in book.topics.iter().enumerate() {
        let place = Some(index);
        pages.push(Cut::Page { page: &topic.page, topic: place, kind: Kind::Page });
        let articles = book.articles[topic.articles.clone()].iter();
        pages.extend(articles.map(|article| Cut::Page {
            page: &article.page,
            topic: place,
            kind: Kind::Article,
        }));
    }
    pages.extend(book.paths.iter().map(Cut::Path));
    let others = book.pages.iter();
    pages.extend(others.map(|page| Cut::Page { page, topic: None, kind: Kind::Page }));
    pages
}
