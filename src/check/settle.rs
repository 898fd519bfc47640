//! What does the book think of what was found? Its levels and its silences.

use crate::diagnostics::{Code, Diagnostic, Level, Place, Report, Severity, codes};
use crate::model::book::Book;
use crate::model::meta::Silence;
use crate::source::{FileId, SourceTree, Span};

/// Reports what is left when the book's levels and silences have had their say.
pub fn settle(found: Report, book: &Book, sources: &SourceTree, report: &mut Report) {
    judge(found, book, sources, report);
}

/// Does the same, and reports each silence that silenced nothing: whoever reads it would believe that the
/// fault is still there.
pub fn settle_all(found: Report, book: &Book, sources: &SourceTree, report: &mut Report) {
    let used = judge(found, book, sources, report);
    for ((_, silence), used) in silences(book, sources).into_iter().zip(used) {
        // A rule that is off finds nothing, so that nothing can be said about its silences.
        if !used && level(book, silence.rule) != Some(Level::Off) {
            let fault = codes::unused_silence(silence.span, silence.rule);
            report_at_level(fault, book, report);
        }
    }
}

/// Reports what is left. Returns for each silence whether it was of use.
fn judge(found: Report, book: &Book, sources: &SourceTree, report: &mut Report) -> Vec<bool> {
    let silences = silences(book, sources);
    let mut used = vec![false; silences.len()];
    let causes = Causes::new(report, sources);
    for fault in found.into_diagnostics() {
        if causes.explain(&fault) {
            continue;
        }
        let mut silenced = false;
        for ((file, silence), used) in silences.iter().zip(&mut used) {
            if silences_it(file, silence, &fault, sources) {
                silenced = true;
                *used = true;
            }
        }
        if !silenced {
            report_at_level(fault, book, report);
        }
    }
    used
}

/// Returns every silence with the path of the file that it is for.
fn silences<'a>(book: &'a Book, sources: &'a SourceTree) -> Vec<(&'a str, &'a Silence)> {
    let of_pages = book.all_pages().flat_map(|page| {
        let path = sources.file(page.file).path.as_str();
        page.meta.allow.iter().map(move |silence| (path, silence))
    });
    let of_files = book.config.allow.iter().map(|(file, silence)| (file.as_str(), silence));
    of_pages.chain(of_files).collect()
}

fn silences_it(file: &str, silence: &Silence, fault: &Diagnostic, sources: &SourceTree) -> bool {
    if silence.rule != fault.code {
        return false;
    }
    match &fault.place {
        Place::Path(path) => path == file && path.contains(&silence.text),
        Place::Span(span) => {
            let source = sources.file(span.file);
            let mark = span.range();
            // The text may say more than what is marked, to tell one place from the others.
            let mut stands_at = source.text.match_indices(&silence.text);
            source.path == file
                && stands_at
                    .any(|(start, text)| start < mark.end && mark.start < start + text.len())
        }
    }
}

fn report_at_level(mut fault: Diagnostic, book: &Book, report: &mut Report) {
    match level(book, fault.code) {
        Some(Level::Off) => return,
        Some(Level::Told(severity)) => fault.severity = severity,
        None => {}
    }
    report.push(fault);
}

fn level(book: &Book, code: Code) -> Option<Level> {
    let levels = book.config.levels_of_rules.iter();
    levels.rev().find(|(known, _)| *known == code).map(|(_, level)| *level)
}

/// What was found before the rules ran, and is why some of them find something: one fault is told of once.
struct Causes<'a> {
    /// Links and pictures that were not read as such.
    unread: Vec<Span>,
    /// Files that cite a work that is not there, or meant to cite one.
    citing: Vec<FileId>,
    /// Articles that lie outside of any topic, so that no list has them.
    outside: Vec<FileId>,
    /// Files whose head could not be read, so that the text under it may not be found either.
    headless: Vec<FileId>,
    /// Whether there is a page that nobody knows what is on, since its head or its letters could not be read.
    has_unread_page: bool,
    /// Where errors stand.
    errors: Vec<Span>,
    /// Files that were meant where others are named.
    proposed_files: Vec<String>,
    sources: &'a SourceTree,
    /// Citations as they were meant.
    meant: Vec<String>,
}

impl<'a> Causes<'a> {
    fn new(report: &Report, sources: &'a SourceTree) -> Causes<'a> {
        let mut causes = Causes {
            unread: Vec::new(),
            citing: Vec::new(),
            outside: Vec::new(),
            headless: Vec::new(),
            has_unread_page: false,
            errors: Vec::new(),
            proposed_files: Vec::new(),
            sources,
            meant: Vec::new(),
        };
        for found in report.sorted(sources).into_iter().chain(report.aside()) {
            causes.has_unread_page |= leaves_page_unread(found.code);
            let Place::Span(span) = found.place else { continue };
            if found.severity == Severity::Error {
                causes.errors.push(span);
            }
            match found.code {
                Code::SpaceInAddress | Code::UnreadLink => {
                    causes.unread.push(span);
                }
                Code::MissingFile => {
                    causes.proposed_files.extend(found.arg_of("suggestion").map(str::to_owned));
                }
                Code::UnknownCitation => {
                    causes.citing.push(span.file);
                    causes.meant.extend(found.arg_of("suggestion").map(|key| format!("@{key}")));
                }
                Code::ArticleOutsideTopic => causes.outside.push(span.file),
                Code::MissingFrontMatter | Code::UnclosedFrontMatter | Code::YamlFrontMatter => {
                    causes.headless.push(span.file);
                }
                Code::CitationWithoutSign => {
                    causes.citing.push(span.file);
                    causes.meant.extend(found.arg_of("proposal").map(str::to_owned));
                }
                _ => {}
            }
        }
        causes
    }

    fn explain(&self, fault: &Diagnostic) -> bool {
        if self.has_unread_page && asks_who_uses(fault.code) {
            return true;
        }
        match (&fault.place, fault.code) {
            (Place::Span(span), Code::BareAddress) => self.unread.iter().any(|cause| {
                cause.file == span.file && cause.start < span.end && span.start < cause.end
            }),
            (Place::Span(span), Code::EvidenceWithoutCitation | Code::ClaimWithoutCitation) => {
                self.citing.contains(&span.file) || self.errors.contains(span)
            }
            (Place::Span(span), Code::OrphanPage) => self.outside.contains(&span.file),
            (Place::Span(span), Code::EmptyPage) => self.headless.contains(&span.file),
            (_, Code::UnusedReference) => fault.arg_of("key").is_some_and(|key| {
                let is_whole = |rest: &str| !rest.starts_with(char::is_alphanumeric);
                let mut keys = self.meant.iter().flat_map(|meant| meant.split('@').skip(1));
                keys.any(|meant| meant.strip_prefix(key).is_some_and(is_whole))
            }),
            (Place::Path(path), Code::UnusedImage) => {
                let name = path.rsplit('/').next().unwrap_or(path);
                self.names_file(name)
                    || fault.notes.iter().any(|(_, span)| self.has_error_on_line(*span))
            }
            _ => false,
        }
    }

    /// Says whether an error stands at the name of a file, or proposes it.
    fn names_file(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        let written = |span: &Span| &self.sources.file(span.file).text[span.range()];
        self.errors.iter().any(|error| written(error).to_lowercase().contains(&name))
            || self.proposed_files.iter().any(|file| file.to_lowercase().ends_with(&name))
    }

    /// Says whether there is an error on the line that a place begins on.
    fn has_error_on_line(&self, place: Span) -> bool {
        let text = &self.sources.file(place.file).text;
        let start = place.start as usize;
        let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let last = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let stands_there = |error: &Span| {
            let error = error.range();
            error.start <= last && first <= error.end
        };
        self.errors.iter().any(|error| error.file == place.file && stands_there(error))
    }
}

/// Says whether a fault leaves nobody knowing what is on a page.
fn leaves_page_unread(code: Code) -> bool {
    matches!(
        code,
        Code::NotUtf8
            | Code::UnreadableFile
            | Code::OutsideBook
            | Code::UnreadArticle
            | Code::MissingFrontMatter
            | Code::UnclosedFrontMatter
            | Code::YamlFrontMatter
    )
}

/// Says whether a rule looks for what no page uses.
fn asks_who_uses(code: Code) -> bool {
    matches!(code, Code::UnusedReference | Code::UnusedTerm | Code::UnusedImage | Code::OrphanPage)
}
