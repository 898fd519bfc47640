//! Templates: those that lie inside the program, replaced one by one by those of the book.
//!
//! The only module that knows the template library. An undefined variable is a fault, and every fault
//! names template, line and column.

mod faults;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use include_dir::{Dir, DirEntry, include_dir};
use serde::Serialize;
use tera::{Context, Tera, Value};

use crate::diagnostics::{Code, Diagnostic, Report, codes};
use crate::language::Language;
use crate::memory::{Fingerprint, Hand, Memory};
use crate::names;
use crate::render::escape;
use crate::render::view::PlaceView;
use crate::source::{FileId, SourceTree};
use crate::texts;
pub use faults::Fault;
use faults::{fault_of, faults_of};

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

/// Most pages are smaller than this, in bytes.
const USUAL_SIZE: usize = 20_000;

/// The templates ready for use.
pub struct Compiled {
    /// The book's own, by name.
    own: BTreeMap<String, String>,
    /// All templates put together: for each language with its texts in them, and last as they are written.
    sets: [OnceLock<Tera>; 4],
    /// Changes with every template of the book's own.
    print: Fingerprint,
    /// The templates that may show what only this book is called.
    naming_book: BTreeSet<String>,
}

/// Where the book's own templates lie, by name.
type OwnTemplates = BTreeMap<String, FileId>;

impl std::fmt::Debug for Compiled {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("Compiled")
    }
}

impl Engine {
    /// Reads all templates. Returns an engine only when each of them is well formed. `language` is that of most pages.
    pub fn new(
        book: &impl Serialize,
        language: Language,
        sources: &SourceTree,
        report: &mut Report,
    ) -> Option<Engine> {
        let own: OwnTemplates =
            own_templates(sources).map(|(id, name, _)| (name.to_owned(), id)).collect();
        look_for_slips(sources, report);
        let hand = own_templates(sources)
            .fold(Hand::default(), |hand, (_, name, text)| hand.text(name).text(text));
        let print = hand.print();
        let compile = || {
            let own =
                own_templates(sources).map(|(_, name, text)| (name.to_owned(), text.to_owned()));
            let naming_book = naming_book(&templates(sources));
            let sets = Default::default();
            let compiled = Compiled { own: own.collect(), sets, print, naming_book };
            match put_together(&compiled.own, Some(language)) {
                Ok(set) => compiled.sets[language as usize].get_or_init(|| set),
                Err(error) => {
                    let as_written = put_together(&compiled.own, None);
                    return Err(faults_of(&as_written.err().unwrap_or(error), sources));
                }
            };
            Ok(Arc::new(compiled))
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
    ) -> Arc<Result<Vec<u8>, Fault>> {
        let compiled = &self.compiled;
        let is_common = !compiled.naming_book.contains(template);
        let render = || {
            let mut context = self.context(language, page);
            context.insert("view", view);
            if !is_common {
                context.insert_value("book", self.book.clone());
            }
            // As bytes: what a template gives is text, and nobody reads the page as text again.
            let mut page = Vec::with_capacity(USUAL_SIZE);
            compiled.render_to(template, language, &context, &mut page).map(|()| page)
        };
        match &self.memory {
            Some(memory) if is_common => {
                let hand = Hand::default().value(&compiled.print).text(template).value(&language);
                let print = hand.serialized(page).serialized(view).print();
                let without_room = || {
                    let mut rendered = render();
                    rendered.iter_mut().for_each(Vec::shrink_to_fit);
                    rendered
                };
                memory.rendered.get_or_make(print, without_room)
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
        let mut text = Vec::new();
        let rendered = self.compiled.render_to(template, language, &context, &mut text);
        rendered.map_err(|fault| self.diagnostic(&fault))?;
        text.truncate(text.trim_ascii_end().len());
        Ok(String::from_utf8(text).expect("a template and what it shows are text"))
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

impl Compiled {
    fn render_to(
        &self,
        template: &str,
        language: Language,
        context: &Context,
        out: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        let rendered = self.set(Some(language)).render_to(template, context, out);
        rendered.map_err(|error| {
            // Texts move what stands after them, so the place is looked for in the template as it is written.
            let again = self.set(None).render_to(template, context, Vec::new());
            fault_of(&again.err().unwrap_or(error))
        })
    }

    fn set(&self, language: Option<Language>) -> &Tera {
        let place = language.map_or(self.sets.len() - 1, |language| language as usize);
        let put_together = || {
            put_together(&self.own, language)
                .expect("the same templates have been put together before")
        };
        self.sets[place].get_or_init(put_together)
    }
}

/// Puts the program's templates and those of a book together. Given a language, its texts are written into the program's,
/// once for all pages: on a sheet for a task, they are half of all that would be looked up.
///
/// What a book calls `t` in a template of its own is the book's business: there, texts are looked up.
fn put_together(
    own: &BTreeMap<String, String>,
    language: Option<Language>,
) -> Result<Tera, tera::Error> {
    let mut built_in: BTreeMap<String, &str> = BTreeMap::new();
    collect(&TEMPLATES, &mut built_in);
    let mut all: BTreeMap<&str, Cow<str>> = BTreeMap::new();
    for (name, text) in &built_in {
        all.insert(
            name,
            match language {
                Some(language) => Cow::Owned(with_texts(text, language)),
                None => Cow::Borrowed(text),
            },
        );
    }
    all.extend(own.iter().map(|(name, text)| (name.as_str(), Cow::Borrowed(text.as_str()))));
    let mut tera = Tera::new();
    tera.add_raw_templates(all)?;
    Ok(tera)
}

/// Returns a template with the texts of a language where it asks for nothing else.
fn with_texts(template: &str, language: Language) -> String {
    const ASKS: &str = "{{ t.";
    let texts = texts::site(language);
    let mut filled = String::with_capacity(2 * template.len());
    let mut rest = template;
    while let Some((before, asked)) = rest.split_once(ASKS) {
        filled.push_str(before);
        let found = asked.split_once(" }}");
        match found.and_then(|(key, after)| Some((texts.get(key)?, after))) {
            Some((text, after)) => {
                escape::push(&mut filled, text);
                rest = after;
            }
            None => {
                filled.push_str(ASKS);
                rest = asked;
            }
        }
    }
    filled.push_str(rest);
    filled
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
