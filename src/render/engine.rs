//! Templates: those that lie inside the program, replaced one by one by those of the book.
//!
//! The only module that knows the template library. An undefined variable is a fault, and every fault
//! names template, line and column.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use include_dir::{Dir, DirEntry, include_dir};
use regex::Regex;
use serde::Serialize;
use tera::{Context, ErrorKind, Tera, Value};

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::language::Language;
use crate::memory::{Fingerprint, Hand, Memory};
use crate::names;
use crate::render::view::PlaceView;
use crate::source::SourceTree;
use crate::texts;

static TEMPLATES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");

pub struct Engine {
    compiled: Arc<Compiled>,
    /// What is the same on all pages, as `book`.
    book: Value,
    memory: Option<Arc<Memory>>,
}

/// The templates ready for use, and the texts of each language, as `t` in them.
pub struct Compiled {
    tera: Tera,
    texts: [Value; 3],
    /// Changes with every template of the book's own.
    print: Fingerprint,
    /// The templates that may show what only this book is called.
    naming_book: BTreeSet<String>,
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("Compiled")
    }
}

impl Engine {
    /// Reads all templates. Returns an engine only when each of them is well formed.
    pub fn new(book: &impl Serialize, sources: &SourceTree, report: &mut Report) -> Option<Engine> {
        let mut built_in: BTreeMap<String, &str> = BTreeMap::new();
        collect(&TEMPLATES, &mut built_in);
        let known: Vec<&str> = built_in.keys().map(String::as_str).collect();
        for (path, _) in own_templates(sources) {
            if !known.contains(&path) {
                report.push(codes::unknown_template(&format!("templates/{path}"), &known));
            }
        }
        let own = own_templates(sources);
        let print = own.fold(Hand::default(), |hand, (name, text)| hand.text(name).text(text));
        let print = print.print();
        let compile = || {
            let templates = templates(sources);
            let naming_book = naming_book(&templates);
            let mut tera = Tera::new();
            tera.add_raw_templates(templates).map_err(|error| faults(&error, sources))?;
            let texts =
                Language::ALL.map(|language| Value::from_serializable(texts::site(language)));
            Ok(Arc::new(Compiled { tera, texts, print, naming_book }))
        };
        let memory = sources.memory.clone();
        let compiled: Arc<Result<Arc<Compiled>, Vec<Diagnostic>>> = match &memory {
            Some(memory) => memory.templates.get_or_make(print, compile),
            None => Arc::new(compile()),
        };
        match compiled.as_ref() {
            Ok(compiled) => {
                let book = Value::from_serializable(book);
                Some(Engine { compiled: Arc::clone(compiled), book, memory })
            }
            Err(faults) => {
                faults.iter().cloned().for_each(|fault| report.push(fault));
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
    ) -> Arc<Result<String, Diagnostic>> {
        let compiled = &self.compiled;
        let is_common = !compiled.naming_book.contains(template);
        let render = || {
            let mut context = self.context(language, page);
            context.insert("view", view);
            if !is_common {
                context.insert_value("book", self.book.clone());
            }
            compiled.tera.render(template, &context).map_err(|error| fault(&error))
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
        let mut text =
            self.compiled.tera.render(template, &context).map_err(|error| fault(&error))?;
        text.truncate(text.trim_end().len());
        Ok(text)
    }

    /// Returns what every template sees. The book is not in it: see [`Compiled::naming_book`].
    fn context(&self, language: Language, page: &impl Serialize) -> Context {
        let mut context = Context::new();
        context.insert_value("t", self.compiled.texts[language as usize].clone());
        context.insert("page", page);
        context
    }
}

/// Returns all templates by name: those inside the program, and the book's in their place.
pub fn templates(sources: &SourceTree) -> BTreeMap<String, &str> {
    let mut templates: BTreeMap<String, &str> = BTreeMap::new();
    collect(&TEMPLATES, &mut templates);
    templates.extend(own_templates(sources).map(|(name, text)| (name.to_owned(), text)));
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

/// Returns the book's own templates by name.
pub fn own_templates(sources: &SourceTree) -> impl Iterator<Item = (&str, &str)> {
    sources
        .files()
        .filter_map(|(_, file)| Some((file.path.strip_prefix("templates/")?, file.text.as_str())))
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

/// Makes diagnostics of what the library says when templates are put together: names that nothing has come all at once.
fn faults(error: &tera::Error, sources: &SourceTree) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::Msg(message) if REPORTED.is_match(message) => REPORTED
            .captures_iter(message)
            .map(|found| {
                let number = |name: &str| found[name].parse().unwrap_or(1);
                let position = Some((number("line"), number("column")));
                codes::template_fault(&found["file"], position, &found["reason"])
            })
            .collect(),
        ErrorKind::MissingParent { current, parent } => {
            let text = own_templates(sources).find(|(name, _)| name == current);
            let position = text.and_then(|(_, text)| position_of(text, parent));
            let reason = format!("Unknown template `{parent}`");
            vec![codes::template_fault(current, position, &reason)]
        }
        _ => vec![fault(error)],
    }
}

/// Returns the line and the column, counted from 1, where words stand in a text for the first time.
fn position_of(text: &str, words: &str) -> Option<(usize, usize)> {
    let (before, _) = text.split_once(words)?;
    let line = before.rsplit('\n').next().unwrap_or_default();
    Some((before.matches('\n').count() + 1, line.chars().count() + 1))
}

/// Makes a diagnostic of an error of the library, whose columns count from 0.
fn fault(error: &tera::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            let position = Some((span.start_line, span.start_col + 1));
            codes::template_fault(report.filename(), position, report.message())
        }
        ErrorKind::TemplateNotFound(name) => codes::template_fault(name, None, "not found"),
        _ => codes::template_fault("?", None, &error.to_string()),
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
