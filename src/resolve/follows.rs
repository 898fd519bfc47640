//! What was found only because something else is wrong? A file that could not be read, a register with an entry that is
//! cut off: that has been told of, and what leads there is right, or may be.
//!
//! It all goes through the report when everything is in it, and costs nothing in a book without such faults.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::links::join;
use super::order;
use crate::diagnostics::{Code, Diagnostic, Place, Report, codes};
use crate::model::id::slug;
use crate::parse::{BIBLIOGRAPHY, Bibliography, Draft, LAW, PROGRAMMES, TERMS};
use crate::source::{FileId, SourceTree, Span};

/// Where an entry of the bibliography begins, with its key.
static ENTRY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"@\s*[A-Za-z]+\s*[{(]\s*([^\s,{}()=]+)").expect("the pattern is well formed")
});

/// Puts aside what only follows from faults that are told of, and says of links to drafts that they are that.
pub fn put_aside(
    drafts: &[Draft],
    bibliography: &Bibliography,
    sources: &SourceTree,
    report: &mut Report,
) {
    if !drafts.is_empty() && report.has(Code::DeadLink) {
        report.amend_all(Code::DeadLink, |fault| {
            if drafts.iter().any(|draft| leads_to_draft(fault, draft, sources)) {
                let target = fault.arg_of("target").unwrap_or_default();
                *fault = codes::dead_link_to_draft(fault.place.clone(), target);
            }
        });
    }
    report.amend_all(Code::MissingTopicPage, |fault| {
        let index = format!("content/{}/index.md", fault.arg_of("folder").unwrap_or_default());
        if drafts.iter().any(|draft| sources.file(draft.file).path == index) {
            *fault = codes::draft_topic_page(fault.clone());
        }
    });
    let unread = Unread::of(bibliography, sources, report);
    if !unread.is_nothing() {
        report.put_aside(|fault| unread.explains(fault, sources));
    }
}

fn leads_to_draft(fault: &Diagnostic, draft: &Draft, sources: &SourceTree) -> bool {
    let path = &sources.file(draft.file).path;
    if let Some(target) = target_of(fault, sources) {
        return target.meets(path);
    }
    let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".md"));
    let name = fault.arg_of("target").and_then(|name| name.split('#').next());
    name.is_some_and(|name| {
        let name = slug(name.rsplit('/').next().unwrap_or(name).trim_end_matches(".md"));
        name == slug(&draft.title) || Some(name) == stem.map(slug)
    })
}

/// The file that a link or a picture leads to.
struct TargetFile(String);

impl TargetFile {
    /// Says whether a path is that of the file, or of the page of the folder that is named.
    fn meets(&self, path: &str) -> bool {
        path == self.0 || path.strip_suffix("/index.md") == Some(self.0.trim_end_matches('/'))
    }
}

/// Returns the file that something leads to; nothing for a wikilink, which names a page.
fn target_of(fault: &Diagnostic, sources: &SourceTree) -> Option<TargetFile> {
    let Place::Span(span) = fault.place else { return None };
    let written = match fault.code {
        Code::DeadLink if fault.help != "wikilink" && !is_wikilink(span, sources) => {
            fault.arg_of("target")?
        }
        Code::MissingFile => fault.arg_of("file")?,
        _ => return None,
    };
    let path = written.split('#').next().unwrap_or(written);
    // No address is not that of the folder.
    if path.trim().is_empty() {
        return None;
    }
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    join(&sources.file(span.file).path, &decoded).map(TargetFile)
}

/// Says whether an address stands in double brackets. With a proposal, the fault of a wikilink looks like any other.
fn is_wikilink(address: Span, sources: &SourceTree) -> bool {
    sources.file(address.file).text[..address.start as usize].ends_with("[[")
}

/// What could not be read.
struct Unread {
    /// Files that are not in the book, by their paths.
    paths: BTreeSet<String>,
    /// Pages whose text is lost or not told from their head.
    pages: BTreeSet<String>,
    /// Folders whose topic page is not in the book, so that their articles are not either.
    folders: BTreeSet<String>,
    /// Keys of entries of the bibliography.
    keys: BTreeSet<String>,
    /// The files that they stand in.
    bibliographies: BTreeSet<FileId>,
    /// Kinds of fault that a register gives that is not there, or has lost something that others lean on.
    lookups: Vec<Code>,
    /// The ids that are written in registers with lost entries.
    ids: BTreeSet<String>,
}

impl Unread {
    fn of(bibliography: &Bibliography, sources: &SourceTree, report: &Report) -> Unread {
        let mut unread = Unread {
            paths: BTreeSet::new(),
            pages: BTreeSet::new(),
            folders: BTreeSet::new(),
            keys: BTreeSet::new(),
            bibliographies: BTreeSet::new(),
            lookups: Vec::new(),
            ids: BTreeSet::new(),
        };
        let garbled = sources.files().filter(|(_, file)| file.is_garbled);
        unread.pages.extend(garbled.map(|(_, file)| file.path.clone()));
        let mut registers = BTreeSet::new();
        for fault in report.faults() {
            match (&fault.place, fault.code) {
                (
                    Place::Path(path),
                    Code::UnreadableFile | Code::OutsideBook | Code::NoOrdinaryFile,
                ) => {
                    unread.paths.insert(own_path(path, sources));
                }
                (Place::Path(path), Code::UnreadArticle) => {
                    let path = own_path(path, sources);
                    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                    let name = fault.arg_of("name").unwrap_or_default();
                    unread.paths.insert(format!("{folder}/{name}"));
                }
                (Place::Span(span), Code::UnclosedFrontMatter | Code::YamlFrontMatter) => {
                    unread.pages.insert(sources.file(span.file).path.clone());
                }
                (Place::Span(span), Code::TomlSyntax) if hides_entry(*span, sources) => {
                    let file = sources.file(span.file);
                    match file.path.as_str() {
                        // Its sections lean on its acts.
                        LAW => drop(registers.insert(file.path.clone())),
                        _ => unread.ids.extend(ids_in(&file.text)),
                    }
                }
                (_, Code::MissingTopicPage) => {
                    unread.folders.extend(fault.arg_of("folder").map(str::to_owned));
                }
                (Place::Span(span), Code::BibliographyFault) => unread.add_keys(span.file, sources),
                _ => {}
            }
        }
        for (_, work) in &bibliography.works {
            unread.keys.remove(&work.key);
        }
        let is_unread = |path: &str| {
            registers.contains(path) || unread.pages.contains(path) || unread.paths.contains(path)
        };
        let registers = [
            (TERMS, Code::UnknownTerm),
            (LAW, Code::UnknownLaw),
            (PROGRAMMES, Code::UnknownProgramme),
            (BIBLIOGRAPHY, Code::UnknownCitation),
        ];
        let lookups = registers.iter().filter(|(path, _)| is_unread(path)).map(|(_, code)| *code);
        unread.lookups = lookups.collect();
        unread
    }

    /// Adds the keys of all entries that stand in a file. Those that were read are taken out again.
    fn add_keys(&mut self, file: FileId, sources: &SourceTree) {
        if self.bibliographies.insert(file) {
            let keys = ENTRY.captures_iter(&sources.file(file).text);
            self.keys.extend(keys.map(|found| found[1].to_owned()));
        }
    }

    fn is_nothing(&self) -> bool {
        self.paths.is_empty()
            && self.pages.is_empty()
            && self.folders.is_empty()
            && self.keys.is_empty()
            && self.lookups.is_empty()
            && self.ids.is_empty()
    }

    fn explains(&self, fault: &Diagnostic, sources: &SourceTree) -> bool {
        match fault.code {
            code if self.lookups.contains(&code) => true,
            Code::UnknownCitation => fault.arg_of("key").is_some_and(|key| self.keys.contains(key)),
            Code::UnknownTerm | Code::UnknownProgramme => {
                fault.arg_of("id").is_some_and(|id| self.ids.contains(id))
            }
            Code::DeadLink | Code::MissingFile => {
                let target = target_of(fault, sources);
                target.is_some_and(|target| self.paths.iter().any(|path| target.meets(path)))
            }
            Code::DeadAnchor => fault.arg_of("page").is_some_and(|page| self.pages.contains(page)),
            Code::LostAddress => {
                let address = fault.arg_of("address").unwrap_or_default();
                let folder = address.split('/').next().unwrap_or_default();
                self.folders.contains(folder)
                    || self
                        .paths
                        .iter()
                        .any(|path| order::address(path).as_deref() == Some(address))
            }
            Code::MissingTopicPage => fault.arg_of("folder").is_some_and(|folder| {
                self.paths.contains(&format!("content/{folder}/index.md"))
                    || self.paths.contains(&format!("{folder}/index.md"))
            }),
            Code::MissingFrontPage => self.paths.contains("content/index.md"),
            _ => false,
        }
    }
}

/// Returns the path of a file in its book, by how it is named in faults.
fn own_path(shown: &str, sources: &SourceTree) -> String {
    sources.path_in_base(shown).unwrap_or(shown).to_owned()
}

/// Says whether a line that could not be read begins an entry or names it.
fn hides_entry(fault: Span, sources: &SourceTree) -> bool {
    let (_, line) = sources.file(fault.file).line_at(fault.start as usize);
    line.trim_start().starts_with('[') || id_on(line).is_some()
}

/// Returns the ids of a register as they are written, whatever could be read of their entries.
fn ids_in(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(id_on)
}

fn id_on(line: &str) -> Option<String> {
    let value = line.trim_start().strip_prefix("id")?.trim_start().strip_prefix('=')?;
    Some(value.trim_matches([' ', '"', '\'', '«', '»', '“', '”']).to_owned())
}
