//! handbok turns a folder of Markdown articles into a handbook website for schools.
//!
//! The modules in reading order, one type for each stage:
//! disk → [`source::SourceTree`] → [`parse::ParsedBook`] → [`model::book::Book`] → files → a [`output::Sink`], which
//! is a folder on disk or memory. `docs/architecture.md` draws the map.

pub mod config;
pub mod language;
pub mod names;
pub mod source;
pub mod system;
pub mod texts;

pub mod diagnostics;
pub mod model;

pub mod archive;
pub mod bibliography;
pub mod check;
pub mod compare;
pub mod hosting;
pub mod layer;
pub mod load;
pub mod memory;
pub mod output;
pub mod package;
pub mod parse;
pub mod render;
pub mod resolve;
pub mod scaffold;
pub mod schema;
pub mod search;
pub mod serve;
pub mod sorting;
pub mod write;

pub mod cli;

use config::Config;
use diagnostics::Report;
use jiff::civil::Date;
use model::book::Book;
use output::{Content, InMemory, OutputFile, OutputSet, Sink};
use rayon::prelude::*;
use search::index::Update;
use source::{SourceTree, Span, Spanned};
use std::path::Path;

/// What a build gives: the site, and the figures for its summary.
#[derive(Debug)]
pub struct Built<C = Content> {
    pub site: OutputSet<C>,
    pub words: u64,
    pub tasks: usize,
    /// The text of `content/adresser.lock`, when the book has addresses that it lacks.
    pub addresses: Option<String>,
    /// The text of `lokalt/tilstand.lock`, when there are additions that it lacks or has too many of.
    pub state: Option<String>,
    /// What became of the search index of the last build.
    pub index: Update,
    /// The book that the site was made of, when it is built alone: a large one takes a while to be put away.
    pub book: Option<Book>,
}

/// What is built: a folder that is the site, or that site as it is handed to somebody who is to host it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Site,
    /// With settings for each kind of host, and a page for whoever unpacks it.
    Package,
}

/// Starts to load what is the same for every book, on rayon's threads, while the caller looks for the files of one. To
/// load it takes as long as to parse a small book.
pub fn prepare() {
    rayon::spawn(bibliography::prepare);
    rayon::spawn(search::prepare);
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
    build_for(Purpose::Site, sources, config, today, index, &InMemory(sources), report)
}

/// Builds the site for a purpose, as [`build`] does, and hands each file to `sink` as soon as it is made. When something is
/// wrong after all, some have been handed on.
pub fn build_for<S: Sink>(
    purpose: Purpose,
    sources: &SourceTree,
    config: &Config,
    today: Date,
    index: Option<&Path>,
    sink: &S,
    report: &mut Report,
) -> Option<Built<S::Kept>> {
    let book = book(sources, config, today, report)?;
    let put = |file| sink.put(file);
    let put_all = |files: Vec<OutputFile>| files.into_iter().map(put);
    let ((search, index), (pages, (addresses, state))) = rayon::join(
        || {
            let (files, index) = search_files(&book, index);
            (files.into_par_iter().map(put).collect::<Vec<_>>(), index)
        },
        || rayon::join(|| render::pages(&book, sources, put, report), || records(&book, sources)),
    );
    let mut pages = pages?;
    pages.extend(search);
    if purpose == Purpose::Package {
        pages.extend(put_all(render::companions(&book, sources, report)?));
    }
    let words = book.word_count();
    let tasks = book.task_count();
    // Many schools' books are built one after the other, so that each is put away while its files are put in order.
    let is_alone = sources.memory.is_none();
    let (site, book) = rayon::join(|| OutputSet::new(pages, sink), || is_alone.then_some(book));
    Some(Built { site, words, tasks, addresses, state, index, book })
}

/// Returns the files that a book keeps about itself and that are to be written anew: its addresses, and what its additions
/// were written against.
fn records(book: &Book, sources: &SourceTree) -> (Option<String>, Option<String>) {
    (resolve::addresses::changed_lock(book, sources), layer::state::changed(book, sources))
}

/// Makes the files that the site's search needs, by themselves: they take longer than all the pages.
pub fn search_files(book: &Book, index: Option<&Path>) -> (Vec<OutputFile>, Update) {
    let (files, update) = search::files(book, index).expect("an index can be made in memory");
    let files = files.into_iter().chain(search::interface::files(book)).map(|file| OutputFile {
        path: file.path,
        content: Content::Made(file.script.into_bytes()),
    });
    (files.collect(), update)
}

/// Reads `book.toml`. Returns the configuration only when nothing in it is wrong; `url` takes the place of
/// its `base_url`.
pub fn read_config(sources: &SourceTree, url: Option<&str>, report: &mut Report) -> Option<Config> {
    let (id, file) = sources.find("book.toml")?;
    let mut config = match sources.find_in_base("book.toml") {
        None => Config::read(id, file, report)?,
        Some((base_id, base)) => {
            // What its own editors should mend does not concern those who build on it.
            let mut found = Report::default();
            let base = Config::read(base_id, base, &mut found);
            found.keep_errors();
            report.append(found);
            Config::read_over(&base?, id, file, report)?
        }
    };
    if let Some(url) = url {
        let url = Spanned { value: url.to_owned(), span: Span::start_of(id) };
        config.base_url = Some(config::base_url(url, report)?);
    }
    Some(config)
}

/// Reads, resolves and checks the book. Returns it only when it has no errors.
pub fn book(
    sources: &SourceTree,
    config: &Config,
    today: Date,
    report: &mut Report,
) -> Option<Book> {
    let parsed = parse::book(sources, config, report);
    let book = resolve::book(parsed, sources, config, today, report);
    report.forget_garbled(sources);
    let book = book?;
    check::run(&book, sources, report);
    (!report.has_errors()).then_some(book)
}
