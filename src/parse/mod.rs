//! [`SourceTree`] → [`ParsedBook`]: what the files say, each for itself.
//!
//! Nothing here looks into another file. Faults of form are found here: front matter, headings, parts,
//! tasks, boxes, registers. What names something elsewhere keeps its name until `resolve`.

mod alt;
pub mod callout;
pub mod citation;
pub mod dates;
pub mod fields;
pub mod front_matter;
pub mod keys;
pub mod markdown;
pub mod parts;
pub mod registers;
pub mod slips;
pub mod task;
pub mod vocabulary;

use std::sync::Arc;

use rayon::prelude::*;

use crate::bibliography::{self, Work};
use crate::config::Config;
use crate::diagnostics::{Code, Report, codes};
use crate::layer::additions::{self, ParsedAddition};
use crate::memory::{Fingerprint, Hand};
use crate::model::block::{Body, Parsed};
use crate::model::law::LawRegister;
use crate::model::meta::{PageKind, PageMeta};
use crate::model::search_words::SearchWords;
use crate::parse::registers::{RawProgramme, RawTerm};
use crate::parse::vocabulary::Vocabularies;
use crate::source::{FileId, SourceFile, SourceTree, Span};

/// The folder of the reading paths.
pub const PATHS_FOLDER: &str = "leselop";

pub const BIBLIOGRAPHY: &str = "content/referanser.bib";
pub const LAW: &str = "content/lovregister.toml";
pub const TERMS: &str = "content/begreper.toml";
pub const PROGRAMMES: &str = "content/programmer.toml";
const SEARCH_WORDS: &str = "content/sokeord.toml";
const REGISTERS: [&str; 5] = [BIBLIOGRAPHY, LAW, TERMS, PROGRAMMES, SEARCH_WORDS];

/// What all files say, as written.
#[derive(Debug, Clone, Default)]
pub struct ParsedBook {
    pub pages: Vec<ParsedPage>,
    pub drafts: Vec<Draft>,
    pub bibliography: Bibliography,
    pub law: LawRegister,
    pub terms: Vec<RawTerm>,
    pub programmes: Vec<RawProgramme>,
    pub search_words: SearchWords,
    /// What the book adds to pages of the book it builds on, in the order of the files.
    pub additions: Vec<ParsedAddition>,
}

/// The works of the bibliography, each with the file it stands in.
#[derive(Debug, Default, Clone)]
pub struct Bibliography {
    pub works: Vec<(FileId, Work)>,
}

impl Bibliography {
    /// Adds the works of another file. None of them may take the key of one that is there.
    fn add(&mut self, other: Bibliography, report: &mut Report) {
        for (file, work) in other.works {
            let known =
                self.works.iter().find(|(first, one)| *first != file && one.key == work.key);
            match known {
                Some((first, one)) => {
                    let span = Span::new(file, work.span.clone());
                    let first = Span::new(*first, one.span.clone());
                    report.push(codes::entry_of_base(span, &work.key, first));
                }
                None => self.works.push((file, work)),
            }
        }
    }
}

/// A page as written.
#[derive(Debug, Clone)]
pub struct ParsedPage {
    pub file: FileId,
    pub kind: PageKind,
    pub meta: PageMeta,
    /// Shared with what is remembered of the page.
    pub body: Arc<Body<Parsed>>,
    /// Every `id` on the page, with its place.
    pub anchors: markdown::Anchors,
    /// What the page was made of, where that is remembered. A school's additions have none.
    pub made_of: Option<Fingerprint>,
}

/// A page that is not yet part of the book.
#[derive(Debug, Clone)]
pub struct Draft {
    pub file: FileId,
    pub title: String,
}

/// Parses the whole book, its pages in parallel. The result has the order of the files.
pub fn book(sources: &SourceTree, config: &Config, report: &mut Report) -> ParsedBook {
    if sources.find(BIBLIOGRAPHY).is_some() {
        // A locale takes longer to load than a page to parse, and printing asks for it right after.
        let language = config.language.spoken().into();
        rayon::spawn(move || bibliography::prepare_language(language));
    }
    let vocabularies = Vocabularies::new(config);
    let common = config.common();
    let common_vocabularies = Vocabularies::new(common);
    let files: Vec<(FileId, &SourceFile, PageKind)> = sources
        .files()
        // One that stands in the place of a page of the base was reported when it was read.
        .filter(|(_, file)| !file.origin.is_own() || sources.find_in_base(&file.path).is_none())
        .filter_map(|(id, file)| Some((id, file, page_kind(&file.path)?)))
        .collect();
    let asked = asked(common);
    let pages = || -> Vec<(ParsedPage, Report)> {
        let parse = |(id, file, kind): &(FileId, &SourceFile, PageKind)| {
            let is_common = sources.has_base() && !sources.is_local(*id);
            let (config, vocabularies) = match is_common {
                true => (common, &common_vocabularies),
                false => (config, &vocabularies),
            };
            let make = |made_of| {
                let mut report = Report::default();
                let page = page(*id, file, *kind, config, vocabularies, &mut report);
                (ParsedPage { made_of, ..page }, report)
            };
            let Some(memory) = sources.memory_of(*id) else { return make(None) };
            let print = Hand::default().text(&asked).text(&file.path).text(&file.text).print();
            (*memory.pages.get_or_make((*id, print), || make(Some(print)))).clone()
        };
        files.par_iter().map(parse).collect()
    };
    let (parsed, (mut book, found)) = rayon::join(pages, || registers(sources, config, &asked));
    report.append(found);
    book.pages.reserve(parsed.len());
    for (page, found) in parsed {
        report.append(found);
        if page.meta.draft {
            book.drafts.push(Draft { file: page.file, title: page.meta.title });
        } else {
            book.pages.push(page);
        }
    }
    name_topic(&book.pages, sources, report);
    if sources.has_base() {
        let files = sources.files().filter(|(_, file)| additions::is_addition(&file.path));
        book.additions = files
            .map(|(id, file)| additions::parse(id, file, config, &vocabularies, report))
            .collect();
    }
    if sources.find("content/index.md").is_none() {
        report.push(codes::missing_front_page());
    }
    book
}

/// Puts the folder of a topic into what is said of articles outside of any, as an example.
fn name_topic(pages: &[ParsedPage], sources: &SourceTree, report: &mut Report) {
    if !report.has(Code::ArticleOutsideTopic) {
        return;
    }
    let topic = pages.iter().find(|page| page.kind == PageKind::Topic);
    let path = topic.map(|topic| sources.file(topic.file).path.as_str());
    let Some(folder) = path.and_then(|path| path.strip_suffix("/index.md")) else { return };
    for page in pages.iter().filter(|page| page.kind == PageKind::Page) {
        let name = sources.file(page.file).path.rsplit('/').next().unwrap_or_default();
        let path = format!("{folder}/{name}");
        report.amend(page.file, Code::ArticleOutsideTopic, |fault| fault.set_arg("path", &path));
    }
}

/// Returns what parsing asks of the configuration, for those who remember what was parsed.
fn asked(config: &Config) -> String {
    let Config { language, review_months, roles, levels, parts, .. } = config;
    format!("{:?}", (language, review_months, roles, levels, parts))
}

/// Parses the registers of the base and then the book's own, into a book that has no pages yet.
fn registers(sources: &SourceTree, config: &Config, asked: &str) -> (ParsedBook, Report) {
    let of_base = || {
        let mut found = (ParsedBook::default(), Report::default());
        let common = config.common();
        add_registers(&mut found.0, |path| sources.find_in_base(path), common, &mut found.1);
        found
    };
    let (mut book, mut report) = match &sources.memory {
        Some(memory) => {
            let files = REGISTERS.iter().filter_map(|path| sources.find_in_base(path));
            let print = files.fold(Hand::default().text(asked), |hand, (id, file)| {
                hand.value(&id).text(&file.text)
            });
            (*memory.registers.get_or_make(print.print(), of_base)).clone()
        }
        None => of_base(),
    };
    add_registers(&mut book, |path| sources.find_own(path), config, &mut report);
    (book, report)
}

/// Adds the registers among some files to those that a book has.
fn add_registers<'s>(
    book: &mut ParsedBook,
    find: impl Fn(&str) -> Option<(FileId, &'s SourceFile)>,
    config: &Config,
    report: &mut Report,
) {
    if let Some((id, file)) = find(BIBLIOGRAPHY) {
        let works = bibliography(id, file, report);
        book.bibliography.add(works, report);
    }
    if let Some((id, file)) = find(LAW) {
        book.law = registers::law(id, file, report);
    }
    if let Some((id, file)) = find(TERMS) {
        let terms = registers::terms(id, file, &book.terms, report);
        book.terms.extend(terms);
    }
    if let Some((id, file)) = find(PROGRAMMES) {
        let programmes = registers::programmes(id, file, config, &book.programmes, report);
        book.programmes.extend(programmes);
    }
    if let Some((id, file)) = find(SEARCH_WORDS) {
        book.search_words.add(registers::search_words(id, file, report));
    }
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
    let language = meta.language.spoken();
    // A head that was not read may have said which language the page is in.
    let vocabulary = match report.has_errors() {
        true => vocabularies.most_like(&source.text[cut.body.clone()], language),
        false => vocabularies.of(language),
    };
    let mut document = markdown::parse(file, &source.text, cut.body, report);
    let blocks =
        parts::blocks(document.blocks, &source.text, vocabulary, &mut document.anchors, report);
    let footnotes = document.footnotes.into_iter();
    let footnotes = footnotes
        .map(|(number, blocks)| {
            // The notes stand under a heading of the second level.
            parts::check_levels(&blocks, 2, &parts::MeantHeadings::default(), report);
            markdown::footnote(number, parts::plain_blocks(blocks, report))
        })
        .collect();
    let body = Body { blocks, footnotes, words: document.words };
    let body = Arc::new(body);
    ParsedPage { file, kind, meta, body, anchors: document.anchors, made_of: None }
}

fn bibliography(file: FileId, source: &SourceFile, report: &mut Report) -> Bibliography {
    let (works, faults) = bibliography::parse(&source.text);
    for fault in faults {
        report.push(codes::bibliography_fault(Span::new(file, fault.span), fault.kind));
    }
    Bibliography { works: works.into_iter().map(|work| (file, work)).collect() }
}
