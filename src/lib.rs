//! handbok turns a folder of Markdown articles into a handbook website for schools.
//!
//! The modules in reading order, one type for each stage:
//! disk → [`source::SourceTree`] → [`parse::ParsedBook`] → [`model::book::Book`] → pages →
//! [`output::OutputSet`] → disk. `docs/architecture.md` draws the map.

pub mod config;
pub mod language;
pub mod source;
pub mod texts;

pub mod diagnostics;
pub mod model;

pub mod bibliography;
pub mod check;
pub mod load;
pub mod output;
pub mod parse;
pub mod render;
pub mod resolve;
pub mod search;
pub mod serve;
pub mod sorting;
pub mod write;

pub mod cli;

use config::Config;
use diagnostics::Report;
use jiff::civil::Date;
use model::book::Book;
use output::{Content, OutputFile, OutputSet};
use search::index::Update;
use source::SourceTree;
use std::path::Path;

/// What a build gives: the site, and the figures for its summary.
#[derive(Debug)]
pub struct Built {
    pub site: OutputSet,
    pub words: u64,
    pub tasks: usize,
    /// What became of the search index of the last build.
    pub index: Update,
}

/// Builds the whole site in memory. Returns it only when nothing is wrong; a stage reports all it finds
/// before the pipeline stops. `index` is the folder of the search index that is kept from build to build;
/// without one it is made in memory.
pub fn build(
    sources: &SourceTree,
    config: &Config,
    today: Date,
    index: Option<&Path>,
    report: &mut Report,
) -> Option<Built> {
    let book = book(sources, config, today, report)?;
    // tantivy writes with a thread of its own, beside those that render.
    let (search, pages) =
        rayon::join(|| search::files(&book, index), || render::pages(&book, sources, report));
    let mut pages = pages?;
    let (files, index) = search.expect("an index can be made in memory");
    pages.extend(
        files
            .into_iter()
            .chain(search::interface::files(&book))
            .map(|file| OutputFile { path: file.path, content: Content::Text(file.script) }),
    );
    let words = book.word_count();
    let tasks = book.task_count();
    // A large book takes a while to be put away.
    let (site, ()) = rayon::join(|| OutputSet::new(pages, sources), || drop(book));
    Some(Built { site, words, tasks, index })
}

/// Reads, resolves and checks the book. Returns it only when it has no errors.
pub fn book(
    sources: &SourceTree,
    config: &Config,
    today: Date,
    report: &mut Report,
) -> Option<Book> {
    let parsed = parse::book(sources, config, report);
    let book = resolve::book(parsed, sources, config, today, report)?;
    check::run(&book, report);
    (!report.has_errors()).then_some(book)
}
