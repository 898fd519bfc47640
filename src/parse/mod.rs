//! [`SourceTree`] → [`ParsedBook`]: what the files say, each for itself.
//!
//! Nothing here looks into another file. Faults of form are found here: front matter, headings, parts,
//! tasks, boxes, registers. What names something elsewhere keeps its name until `resolve`.

pub mod callout;
pub mod citation;
pub mod fields;
pub mod front_matter;
pub mod keys;
pub mod markdown;
pub mod parts;
pub mod registers;
pub mod task;
pub mod vocabulary;

use rayon::prelude::*;

use crate::bibliography::{self, Work};
use crate::config::Config;
use crate::diagnostics::{Report, codes};
use crate::model::block::{Body, Parsed};
use crate::model::law::LawRegister;
use crate::model::meta::{PageKind, PageMeta};
use crate::model::search_words::SearchWords;
use crate::parse::registers::{RawProgramme, RawTerm};
use crate::parse::vocabulary::Vocabularies;
use crate::source::{FileId, SourceFile, SourceTree, Span};

/// The folder of the reading paths.
pub const PATHS_FOLDER: &str = "leselop";

/// What all files say, as written.
#[derive(Debug)]
pub struct ParsedBook {
    pub pages: Vec<ParsedPage>,
    pub bibliography: Bibliography,
    pub law: LawRegister,
    pub terms: Vec<RawTerm>,
    pub programmes: Vec<RawProgramme>,
    pub search_words: SearchWords,
}

/// The bibliography with the file it stands in.
#[derive(Debug, Default)]
pub struct Bibliography {
    pub works: Vec<Work>,
}

/// A page as written.
#[derive(Debug)]
pub struct ParsedPage {
    pub file: FileId,
    pub kind: PageKind,
    pub meta: PageMeta,
    pub body: Body<Parsed>,
    /// Every `id` on the page, with its place.
    pub anchors: markdown::Anchors,
}

/// Parses the whole book, its pages in parallel. The result has the order of the files.
pub fn book(sources: &SourceTree, config: &Config, report: &mut Report) -> ParsedBook {
    let vocabularies = Vocabularies::new(config);
    let files: Vec<(FileId, &SourceFile, PageKind)> =
        sources.files().filter_map(|(id, file)| Some((id, file, page_kind(&file.path)?))).collect();
    let pages = || -> Vec<(ParsedPage, Report)> {
        let parse = |(id, file, kind): &(FileId, &SourceFile, PageKind)| {
            let mut report = Report::default();
            let page = page(*id, file, *kind, config, &vocabularies, &mut report);
            (page, report)
        };
        files.par_iter().map(parse).collect()
    };
    let (parsed, (mut book, found)) = rayon::join(pages, || registers(sources, config));
    report.append(found);
    for (page, found) in parsed {
        report.append(found);
        if !page.meta.draft {
            book.pages.push(page);
        }
    }
    if sources.find("content/index.md").is_none() {
        report.push(codes::missing_front_page());
    }
    book
}

/// Parses the registers, into a book that has no pages yet.
fn registers(sources: &SourceTree, config: &Config) -> (ParsedBook, Report) {
    let mut report = Report::default();
    let mut book = ParsedBook {
        pages: Vec::new(),
        bibliography: Bibliography::default(),
        law: LawRegister::default(),
        terms: Vec::new(),
        programmes: Vec::new(),
        search_words: SearchWords::default(),
    };
    if let Some((id, file)) = sources.find("content/referanser.bib") {
        book.bibliography = bibliography(id, file, &mut report);
        // What printing needs takes longer to load than a page to parse, and is needed right after.
        bibliography::prepare(config.language.spoken().into());
    }
    if let Some((id, file)) = sources.find("content/lovregister.toml") {
        book.law = registers::law(id, file, &mut report);
    }
    if let Some((id, file)) = sources.find("content/begreper.toml") {
        book.terms = registers::terms(id, file, &mut report);
    }
    if let Some((id, file)) = sources.find("content/programmer.toml") {
        book.programmes = registers::programmes(id, file, config, &mut report);
    }
    if let Some((id, file)) = sources.find("content/sokeord.toml") {
        book.search_words = registers::search_words(id, file, &mut report);
    }
    (book, report)
}

/// Says what kind of page a file is, by its place; `None` when it is no page.
///
/// The first folder is the topic; folders inside it only sort its articles.
fn page_kind(path: &str) -> Option<PageKind> {
    let inner = path.strip_prefix("content/")?.strip_suffix(".md")?;
    let parts: Vec<&str> = inner.split('/').collect();
    Some(match parts.as_slice() {
        ["index"] => PageKind::Home,
        [_] => PageKind::Page,
        [PATHS_FOLDER, "index"] => PageKind::Page,
        [PATHS_FOLDER, _] => PageKind::Path,
        [_, "index"] => PageKind::Topic,
        _ => PageKind::Article,
    })
}

/// Parses one page.
fn page(
    file: FileId,
    source: &SourceFile,
    kind: PageKind,
    config: &Config,
    vocabularies: &Vocabularies,
    report: &mut Report,
) -> ParsedPage {
    let cut = front_matter::cut(file, source, report);
    let meta = front_matter::read(file, source, &cut, kind, config, report);
    let vocabulary = vocabularies.of(meta.language.spoken());
    let mut document = markdown::parse(file, &source.text, cut.body, report);
    let blocks = parts::blocks(document.blocks, vocabulary, &mut document.anchors, report);
    let footnotes = document.footnotes.into_iter();
    let footnotes = footnotes
        .map(|(number, blocks)| {
            // The notes stand under a heading of the second level.
            parts::check_levels(&blocks, 2, report);
            markdown::footnote(number, parts::plain_blocks(blocks, report))
        })
        .collect();
    let body = Body { blocks, footnotes, words: document.words };
    ParsedPage { file, kind, meta, body, anchors: document.anchors }
}

fn bibliography(file: FileId, source: &SourceFile, report: &mut Report) -> Bibliography {
    let (works, faults) = bibliography::parse(&source.text);
    for fault in faults {
        report.push(codes::bibliography_fault(Span::new(file, fault.span), fault.kind));
    }
    Bibliography { works }
}
