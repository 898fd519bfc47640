//! Templates: those that lie inside the program, replaced one by one by those of the book.
//!
//! The only module that knows the template library. An undefined variable is a fault, and every fault
//! names template, line and column.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, LazyLock, OnceLock};

use include_dir::{Dir, DirEntry, include_dir};
use regex::Regex;
use serde::Serialize;
use tera::{Context, ErrorKind, Tera, Value};

use crate::diagnostics::{Code, Diagnostic, Place, Report, codes};
use crate::language::Language;
use crate::memory::{Fingerprint, Hand, Memory};
use crate::names;
use crate::render::view::PlaceView;
use crate::source::{FileId, SourceTree, Span};
use crate::texts;

static TEMPLATES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");

pub struct Engine {
    compiled: Arc<Compiled>,
    own: OwnTemplates,
    /// What is the same on all pages, as `book`.
    book: Value,
    memory: Option<Arc<Memory>>,
}

/// The texts of each language, as `t` in templates.
static TEXTS: [OnceLock<Value>; 3] = [const { OnceLock::new() }; 3];

/// The templates ready for use.
pub struct Compiled {
    tera: Tera,
    /// Changes with every template of the book's own.
    print: Fingerprint,
    /// The templates that may show what only this book is called.
    naming_book: BTreeSet<String>,
}

/// Where the book's own templates lie, by name.
type OwnTemplates = BTreeMap<String, FileId>;

/// What the library has against a template. Books that have templates in common have this in common, too, but not the
/// files that they stand in.
#[derive(Debug, Clone)]
pub struct Fault {
    template: String,
    at: Option<At>,
    reason: Box<Reason>,
}

#[derive(Debug, Clone)]
enum Reason {
    /// The template asks for something by a name that nothing has. `kind` is `value`, `filter`, `test`, `function`,
    /// `component`, `template`, `block`, or `lost-block` where other templates fill one that this has no longer. `known` are
    /// the names that there are, as far as the library tells.
    Unknown { kind: String, name: String, known: Vec<String> },
    /// Anything else, in the library's own words.
    Other(String),
}

/// What a template extends.
static EXTENDS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"\{%-?\s*extends\s+["'`]([^"'`]+)["'`]"#).expect("it is well formed")
});

/// How the library says that nothing has a name.
static UNKNOWN: LazyLock<Regex> = LazyLock::new(|| {
    let name = r"(?:Unknown (?<unknown>\w+)|(?<kind>Field|Variable|Block)) `(?<name>[^`]*)`";
    let known = r"(?: is not defined[^.]*\.?(?: Available \w+: (?<known>.*))?)?";
    Regex::new(&format!("^{name}{known}$")).expect("it is well formed")
});

impl Reason {
    fn read(words: &str) -> Box<Reason> {
        let Some(found) = UNKNOWN.captures(words) else {
            return Box::new(Reason::Other(words.to_owned()));
        };
        let kind = match (found.name("unknown"), &found.name("kind")) {
            (Some(kind), _) => kind.as_str(),
            (None, Some(kind)) if kind.as_str() == "Block" => "block",
            _ => "value",
        };
        let known = found.name("known").map(|known| known.as_str()).unwrap_or_default();
        Box::new(Reason::Unknown {
            kind: kind.to_owned(),
            name: found["name"].to_owned(),
            known: known.split(", ").filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        })
    }
}

/// Where in a template: bytes from 0, and the line and the column of the first, counted from 1.
#[derive(Debug, Clone)]
struct At {
    range: Range<usize>,
    line: usize,
    column: usize,
}

impl Fault {
    /// Makes a diagnostic, at the place in the file where the template is the book's own.
    fn diagnostic(&self, own: &OwnTemplates) -> Diagnostic {
        let place = match (own.get(&self.template), &self.at) {
            (Some(file), Some(at)) => Place::Span(Span::new(*file, at.range.clone())),
            (None, Some(At { line, column, .. })) => {
                Place::Path(format!("templates/{}:{line}:{column}", self.template))
            }
            (_, None) => Place::Path(format!("templates/{}", self.template)),
        };
        match &*self.reason {
            Reason::Unknown { kind, name, known } => {
                codes::unknown_in_template(place, kind, name, known)
            }
            Reason::Other(words) => codes::template_fault(place, words),
        }
    }
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("Compiled")
    }
}

impl Engine {
    /// Reads all templates. Returns an engine only when each of them is well formed.
    pub fn new(book: &impl Serialize, sources: &SourceTree, report: &mut Report) -> Option<Engine> {
        let own: OwnTemplates =
            own_templates(sources).map(|(id, name, _)| (name.to_owned(), id)).collect();
        look_for_slips(sources, report);
        let hand = own_templates(sources)
            .fold(Hand::default(), |hand, (_, name, text)| hand.text(name).text(text));
        let print = hand.print();
        let compile = || {
            let templates = templates(sources);
            let naming_book = naming_book(&templates);
            let mut tera = Tera::new();
            tera.add_raw_templates(templates).map_err(|error| faults_of(&error, sources))?;
            Ok(Arc::new(Compiled { tera, print, naming_book }))
        };
        let memory = sources.memory.clone();
        let compiled: Arc<Result<Arc<Compiled>, Vec<Fault>>> = match &memory {
            Some(memory) => memory.templates.get_or_make(print, compile),
            None => Arc::new(compile()),
        };
        match compiled.as_ref() {
            Ok(compiled) => {
                let book = Value::from_serializable(book);
                Some(Engine { compiled: Arc::clone(compiled), own, book, memory })
            }
            Err(faults) => {
                let mut told: Vec<Diagnostic> = Vec::new();
                for fault in faults {
                    let fault = fault.diagnostic(&own);
                    let is_empty = report.faults().iter().any(|known| {
                        known.code == Code::EmptyTemplate && known.place == fault.place
                    });
                    if !is_empty && !told.contains(&fault) {
                        told.push(fault);
                    }
                }
                told.into_iter().for_each(|fault| report.push(fault));
                None
            }
        }
    }

    /// Fills in a template, but for its holes. `page` is what every page has around it, `view` what this kind of page
    /// shows.
    pub fn page(
        &self,
        template: &str,
        language: Language,
        page: &impl Serialize,
        view: &impl Serialize,
    ) -> Arc<Result<String, Fault>> {
        let compiled = &self.compiled;
        let is_common = !compiled.naming_book.contains(template);
        let render = || {
            let mut context = self.context(language, page);
            context.insert("view", view);
            if !is_common {
                context.insert_value("book", self.book.clone());
            }
            compiled.tera.render(template, &context).map_err(|error| fault_of(&error))
        };
        match &self.memory {
            Some(memory) if is_common => {
                let hand = Hand::default().value(&compiled.print).text(template).value(&language);
                let print = hand.serialized(page).serialized(view).print();
                memory.rendered.get_or_make(print, render)
            }
            _ => Arc::new(render()),
        }
    }

    /// Fills in a template for a part of pages that is the same on all at one place of the site.
    pub fn fragment(
        &self,
        template: &str,
        language: Language,
        place: &PlaceView,
    ) -> Result<String, Diagnostic> {
        let mut context = self.context(language, place);
        context.insert_value("book", self.book.clone());
        let rendered = self.compiled.tera.render(template, &context);
        let mut text = rendered.map_err(|error| self.diagnostic(&fault_of(&error)))?;
        text.truncate(text.trim_end().len());
        Ok(text)
    }

    /// Tells of what the library has against a template, at its place in this book.
    pub fn diagnostic(&self, fault: &Fault) -> Diagnostic {
        fault.diagnostic(&self.own)
    }

    /// Returns what every template sees. The book is not in it: see [`Compiled::naming_book`].
    fn context(&self, language: Language, page: &impl Serialize) -> Context {
        let mut context = Context::new();
        let texts = || Value::from_serializable(texts::site(language));
        context.insert_value("t", TEXTS[language as usize].get_or_init(texts).clone());
        context.insert("page", page);
        context
    }
}

/// Returns all templates by name: those inside the program, and the book's in their place.
pub fn templates(sources: &SourceTree) -> BTreeMap<String, &str> {
    let mut templates: BTreeMap<String, &str> = BTreeMap::new();
    collect(&TEMPLATES, &mut templates);
    templates.extend(own_templates(sources).map(|(_, name, text)| (name.to_owned(), text)));
    templates
}

/// Returns the templates in which the word `book` stands, and those that extend or include one of them.
fn naming_book(templates: &BTreeMap<String, &str>) -> BTreeSet<String> {
    let mut naming: BTreeSet<&str> = BTreeSet::new();
    loop {
        let stands_in = |text: &str, name: &str| {
            ['"', '\'', '`'].iter().any(|quote| text.contains(&format!("{quote}{name}{quote}")))
        };
        let named = |text: &str| naming.iter().any(|name| stands_in(text, name));
        let more = templates
            .iter()
            .filter(|(name, text)| {
                !naming.contains(name.as_str()) && (text.contains("book") || named(text))
            })
            .map(|(name, _)| name.as_str())
            .collect::<Vec<_>>();
        if more.is_empty() {
            return naming.into_iter().map(str::to_owned).collect();
        }
        naming.extend(more);
    }
}

/// Returns the book's own templates by name, those of the book it builds on first.
pub fn own_templates(sources: &SourceTree) -> impl Iterator<Item = (FileId, &str, &str)> {
    sources.files().filter_map(|(id, file)| {
        Some((id, file.path.strip_prefix("templates/")?, file.text.as_str()))
    })
}

/// Reports templates that would never be asked for, and pages without anything on them.
fn look_for_slips(sources: &SourceTree, report: &mut Report) {
    let mut built_in: BTreeMap<String, &str> = BTreeMap::new();
    collect(&TEMPLATES, &mut built_in);
    let known: Vec<&str> = built_in.keys().map(String::as_str).collect();
    for (_, name, text) in own_templates(sources) {
        let path = format!("templates/{name}");
        // A part of pages may well be left out in this way.
        let is_page = !name.contains('/');
        if !known.contains(&name) {
            report.push(codes::unknown_template(&path, &known));
        } else if is_page && text.trim().is_empty() {
            report.push(codes::empty_template(&path));
        }
    }
}

fn collect<'a>(folder: &'a Dir, templates: &mut BTreeMap<String, &'a str>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, templates),
            DirEntry::File(file) => {
                let text = file.contents_utf8().expect("our own templates are UTF-8");
                templates.insert(names::with_slashes(file.path()), text);
            }
        }
    }
}

/// Where a fault is, as the library writes it when it tells of several in one text. Here its columns count from 1.
static REPORTED: LazyLock<Regex> = LazyLock::new(|| {
    let place = r"(?<file>\S+):(?<line>\d+):(?<column>\d+)";
    Regex::new(&format!(r"(?m)^error: (?<reason>.*)\n\s*--> {place}$")).expect("it is well formed")
});

/// Returns what the library has against templates when they are put together: of slips in the writing the first in each
/// template, of names that nothing has all.
fn faults_of(error: &tera::Error, sources: &SourceTree) -> Vec<Fault> {
    let templates = templates(sources);
    let names: Vec<String> = templates.keys().cloned().collect();
    let at = |template: &str, start: usize, length: usize| {
        let before = templates.get(template)?.get(..start)?;
        let line = before.rsplit('\n').next().unwrap_or_default();
        Some(At {
            range: start..start + length,
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
        })
    };
    match error.kind() {
        // The library stops at the first of them.
        ErrorKind::SyntaxError(_) => templates
            .iter()
            .filter_map(|(name, text)| {
                let error = Tera::new().add_raw_template(name, text).err()?;
                matches!(error.kind(), ErrorKind::SyntaxError(_)).then(|| fault_of(&error))
            })
            .collect(),
        ErrorKind::Msg(message) if REPORTED.is_match(message) => REPORTED
            .captures_iter(message)
            .map(|found| {
                let template = found["file"].to_owned();
                let mut reason = Reason::read(&found["reason"]);
                if let Reason::Unknown { kind, name, .. } = &*reason
                    && kind == "block"
                    && let Some(parent) = own_parent(&template, &templates, sources)
                {
                    let kind = "lost-block".to_owned();
                    let reason = Reason::Unknown { kind, name: name.clone(), known: Vec::new() };
                    return Fault { template: parent, at: None, reason: Box::new(reason) };
                }
                let number = |name: &str| found[name].parse().unwrap_or(1);
                let text = templates.get(&template).copied().unwrap_or_default();
                let mut start = offset(text, number("line"), number("column"));
                let mut length = 0;
                if let Reason::Unknown { kind, name, known } = &mut *reason {
                    if kind == "template" {
                        *known = names.clone();
                    }
                    let written = text[start..].trim_start_matches(['"', '\'', '`', '|', ' ']);
                    start = if written.starts_with(&**name) {
                        text.len() - written.len()
                    } else {
                        start
                    };
                    length = if written.starts_with(&**name) { name.len() } else { 0 };
                }
                Fault { at: at(&template, start, length), template, reason }
            })
            .collect(),
        ErrorKind::MissingParent { current, parent } => {
            let start = templates.get(current).and_then(|text| text.find(parent.as_str()));
            vec![Fault {
                template: current.clone(),
                at: start.and_then(|start| at(current, start, parent.len())),
                reason: Box::new(Reason::Unknown {
                    kind: "template".to_owned(),
                    name: parent.clone(),
                    known: names.clone(),
                }),
            }]
        }
        _ => vec![fault_of(error)],
    }
}

/// Returns the book's own template that one of ours extends: a block that is missing there was taken out.
fn own_parent(
    template: &str,
    templates: &BTreeMap<String, &str>,
    sources: &SourceTree,
) -> Option<String> {
    let is_own = |name: &str| own_templates(sources).any(|(_, own, _)| own == name);
    let mut name = template;
    // No chain is longer than the templates are many.
    for _ in 0..templates.len() {
        if is_own(name) {
            return (name != template).then(|| name.to_owned());
        }
        name = EXTENDS.captures(templates.get(name)?)?.get(1)?.as_str();
    }
    None
}

/// Returns the byte at a line and a column of a text, both counted from 1, or the nearest place before.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let on_line = text[before..].lines().next().unwrap_or_default();
    let letters = on_line.char_indices().map(|(at, _)| at);
    before + letters.chain([on_line.len()]).nth(column - 1).unwrap_or(on_line.len())
}

/// Returns what the library has against one template; its columns count from 0.
fn fault_of(error: &tera::Error) -> Fault {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            Fault {
                template: report.filename().to_owned(),
                at: Some(At {
                    range: span.range.clone(),
                    line: span.start_line,
                    column: span.start_col + 1,
                }),
                reason: Reason::read(report.message()),
            }
        }
        ErrorKind::TemplateNotFound(name) => {
            let reason = Box::new(Reason::Other("not found".to_owned()));
            Fault { template: name.clone(), at: None, reason }
        }
        _ => {
            let reason = Box::new(Reason::Other(error.to_string()));
            Fault { template: "?".to_owned(), at: None, reason }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These are nearly all of a book, so that each school would pay for one that names the book.
    #[test]
    fn articles_and_tasks_do_not_name_the_book() {
        let naming = naming_book(&templates(&SourceTree::default()));
        for common in ["article.html", "task.html", "participant-sheet.html", "topic.html"] {
            assert!(!naming.contains(common), "{common} names the book, or what it includes does");
        }
        assert!(naming.contains("partials/header.html") && naming.contains("whole-book.html"));
    }
}
