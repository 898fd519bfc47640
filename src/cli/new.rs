//! `handbok new`: a file that is right from the start, or one more entry in a register.
//!
//! What is made is tried in the book before it is written, so that nothing new is a fault. A file that is there
//! is never written over; a register and an article only get something more.

use std::io::{BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::{BookArguments, FAULTS, FINE, LoadedBook, WRONG_USE, load_book, say, tell, today};
use crate::bibliography::BibFault;
use crate::diagnostics::{Report, Severity, codes};
use crate::language::Language;
use crate::model::id::slug;
use crate::scaffold::{self, NewFile, NewPage};
use crate::source::{FileId, SourceFile, SourceTree, Span};
use crate::write;
use crate::{bibliography, names, system, texts};

#[derive(Args)]
pub struct NewArguments {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Subcommand)]
enum Kind {
    #[command(alias = "artikkel")]
    Article {
        #[command(flatten)]
        page: PageArguments,
        #[arg(long, alias = "tema", value_name = "TOPIC")]
        topic: Option<String>,
    },
    #[command(alias = "tema")]
    Topic {
        #[command(flatten)]
        page: PageArguments,
    },
    #[command(alias = "oppgave")]
    Task {
        #[command(flatten)]
        page: PageArguments,
        #[arg(long, alias = "artikkel", value_name = "ARTICLE")]
        article: Option<String>,
        #[arg(long, alias = "minutter", value_name = "MINUTES", default_value_t = 30)]
        minutes: u32,
    },
    #[command(alias = "leselop", alias = "leseløp")]
    Path {
        #[command(flatten)]
        page: PageArguments,
    },
    #[command(alias = "kilde")]
    Reference {
        #[arg(long, alias = "fra", value_name = "FILE")]
        from: Option<PathBuf>,
        #[command(flatten)]
        book: BookArguments,
    },
    #[command(alias = "begrep")]
    Term {
        #[arg(value_name = "WORD")]
        name: Option<String>,
        #[arg(long, alias = "definisjon", value_name = "TEXT")]
        definition: Option<String>,
        #[arg(long, value_name = "WORD")]
        other: Option<String>,
        #[command(flatten)]
        book: BookArguments,
    },
}

#[derive(Args)]
struct PageArguments {
    #[arg(value_name = "TITLE")]
    title: Option<String>,
    #[arg(long, alias = "ingress", value_name = "TEXT")]
    summary: Option<String>,
    #[command(flatten)]
    book: BookArguments,
}

/// Why nothing was made. The words have been said.
struct Stopped(u8);

/// Makes what was asked for and returns the exit code.
pub fn run(arguments: &NewArguments) -> u8 {
    let made = match &arguments.kind {
        Kind::Article { page, topic } => new_article(page, topic.as_deref()),
        Kind::Topic { page } => new_topic(page),
        Kind::Task { page, article, minutes } => new_task(page, article.as_deref(), *minutes),
        Kind::Path { page } => new_path(page),
        Kind::Reference { from, book } => new_reference(book, from.as_deref()),
        Kind::Term { name, definition, other, book } => {
            new_term(book, name.as_deref(), definition.as_deref(), other.as_deref())
        }
    };
    match made {
        Ok(()) => FINE,
        Err(Stopped(code)) => code,
    }
}

fn new_article(arguments: &PageArguments, topic: Option<&str>) -> Result<(), Stopped> {
    let loaded = load(&arguments.book)?;
    let topics = scaffold::topics(&loaded.sources).join(", ");
    let args = [("topics", topics.as_str().into())];
    let question = texts::format(loaded.language, "new-ask-topic", &args);
    let topic = given(topic, "--topic", &question, loaded.language)?;
    let topic = topic.trim_start_matches("content/").trim_end_matches('/');
    if !scaffold::topics(&loaded.sources).contains(&topic) {
        let args = [("topic", topic.into()), ("topics", topics.as_str().into())];
        say(&texts::format(loaded.language, "new-unknown-topic", &args));
        return Err(Stopped(WRONG_USE));
    }
    let title = title(arguments, &loaded)?;
    let page = page(&title, arguments, &loaded);
    let file = scaffold::article(&page, topic, today());
    create(&arguments.book, &loaded, file)
}

fn new_topic(arguments: &PageArguments) -> Result<(), Stopped> {
    let loaded = load(&arguments.book)?;
    let title = title(arguments, &loaded)?;
    let file = scaffold::topic(&page(&title, arguments, &loaded));
    create(&arguments.book, &loaded, file)
}

fn new_path(arguments: &PageArguments) -> Result<(), Stopped> {
    let loaded = load(&arguments.book)?;
    let title = title(arguments, &loaded)?;
    let mut report = Report::default();
    let book = crate::book(&loaded.sources, &loaded.config, today(), &mut report);
    let Some(first) = book.as_ref().and_then(|book| book.articles.first()) else {
        say(&texts::get(loaded.language, "new-path-needs-article"));
        return Err(Stopped(FAULTS));
    };
    let step = &loaded.sources.file(first.page.file).path;
    let page = page(&title, arguments, &loaded);
    let file = scaffold::path(&page, step, &first.page.meta.title);
    create(&arguments.book, &loaded, file)
}

fn new_task(arguments: &PageArguments, article: Option<&str>, minutes: u32) -> Result<(), Stopped> {
    let loaded = load(&arguments.book)?;
    let question = texts::get(loaded.language, "new-ask-article");
    let article = given(article, "--article", &question, loaded.language)?;
    let article = article.replace('\\', "/");
    let inner = article.trim_start_matches("content/").trim_end_matches(".md");
    let path = format!("content/{inner}.md");
    let Some((_, source)) = loaded.sources.find_own(&path).filter(|_| inner.contains('/')) else {
        let is_common = loaded.sources.find_in_base(&path).is_some();
        let key = if is_common { "new-article-of-base" } else { "new-unknown-article" };
        let meant = scaffold::articles_like(inner, &loaded.sources);
        let args = [
            ("path", path.into()),
            ("proposes", texts::yes_or_no(!meant.is_empty())),
            ("proposal", meant.join(", ").into()),
        ];
        say(&texts::format(loaded.language, key, &args));
        return Err(Stopped(WRONG_USE));
    };
    let title = title(arguments, &loaded)?;
    let text = scaffold::with_task(&source.text, &title, minutes, &loaded.config);
    extend(&arguments.book, &loaded, NewFile { path, text })
}

fn new_term(
    book: &BookArguments,
    name: Option<&str>,
    definition: Option<&str>,
    other: Option<&str>,
) -> Result<(), Stopped> {
    const REGISTER: &str = "content/begreper.toml";
    let loaded = load(book)?;
    let language = loaded.language;
    let name = given(name, "WORD", &texts::get(language, "new-ask-term"), language)?;
    let question = texts::get(language, "new-ask-definition");
    let definition = given(definition, "--definition", &question, language)?;
    let entry = scaffold::term(name.trim(), other, definition.trim(), &loaded.config);
    let register = loaded.sources.find_own(REGISTER).map_or("", |(_, file)| file.text.as_str());
    let text = scaffold::appended(register, &entry);
    extend(book, &loaded, NewFile { path: REGISTER.to_owned(), text })
}

fn new_reference(book: &BookArguments, from: Option<&Path>) -> Result<(), Stopped> {
    const REGISTER: &str = "content/referanser.bib";
    let loaded = load(book)?;
    let entry = entry(from, loaded.language)?;
    let (works, faults) = bibliography::parse(&entry);
    if works.is_empty() && !faults.is_empty() {
        let path = from.map(|file| file.display().to_string());
        tell_of_entry(path, entry, faults, loaded.language);
        return Err(Stopped(FAULTS));
    }
    if works.is_empty() {
        say(&texts::get(loaded.language, "new-no-reference"));
        return Err(Stopped(FAULTS));
    }
    let register = loaded.sources.find_own(REGISTER).map_or("", |(_, file)| file.text.as_str());
    let text = scaffold::appended(register, &entry.replace("\r\n", "\n"));
    extend(book, &loaded, NewFile { path: REGISTER.to_owned(), text })?;
    let keys: Vec<String> = works.iter().map(|work| format!("[@{}]", work.key)).collect();
    let args = [("keys", keys.join(", ").into())];
    say(&texts::format(loaded.language, "new-cite", &args));
    Ok(())
}

/// Returns the source as it stands in a file, or as somebody pastes it.
fn entry(from: Option<&Path>, language: Language) -> Result<String, Stopped> {
    let mut entry = String::new();
    let read = match from {
        Some(file) => std::fs::read_to_string(file).map(|text| entry = text),
        None => {
            if std::io::stdin().is_terminal() {
                say(&texts::get(language, "new-ask-reference"));
            }
            std::io::stdin().lock().read_to_string(&mut entry).map(drop)
        }
    };
    if let Err(error) = read {
        let path = from.map(|file| file.display().to_string());
        let path = path.unwrap_or_else(|| texts::get(language, "new-pasted"));
        let args = [("path", path.into()), ("reason", system::reason(&error, language).into())];
        say(&texts::format(language, "cli-cannot-read", &args));
        return Err(Stopped(WRONG_USE));
    }
    Ok(entry.trim_start_matches('\u{feff}').to_owned())
}

/// Tells why no source can be read from a file, or from what was pasted, at its own lines.
fn tell_of_entry(path: Option<String>, entry: String, faults: Vec<BibFault>, language: Language) {
    let path = path.unwrap_or_else(|| texts::get(language, "new-pasted"));
    let file = SourceFile { path, text: entry, ..SourceFile::default() };
    let sources = SourceTree { files: vec![file], ..SourceTree::default() };
    let mut report = Report::default();
    for fault in faults {
        report.push(codes::bibliography_fault(Span::new(FileId(0), fault.span), fault.kind));
    }
    tell(&report, &sources, language);
    say(&texts::get(language, "new-nothing-written"));
}

fn load(book: &BookArguments) -> Result<LoadedBook, Stopped> {
    load_book(book).map_err(Stopped)
}

/// Returns the title, which must have something to make an address of.
fn title(arguments: &PageArguments, loaded: &LoadedBook) -> Result<String, Stopped> {
    let language = loaded.language;
    let question = texts::get(language, "new-ask-title");
    let title = given(arguments.title.as_deref(), "TITLE", &question, language)?;
    if slug(&title).is_empty() {
        say(&texts::format(language, "new-unusable-title", &[("title", title.into())]));
        return Err(Stopped(WRONG_USE));
    }
    Ok(title)
}

fn page<'a>(title: &'a str, arguments: &'a PageArguments, loaded: &'a LoadedBook) -> NewPage<'a> {
    let summary = arguments.summary.as_deref();
    NewPage { title, summary, config: &loaded.config, sources: &loaded.sources }
}

/// Returns what was given on the command line, or asks those who sit at a terminal.
fn given(
    value: Option<&str>,
    name: &str,
    question: &str,
    language: Language,
) -> Result<String, Stopped> {
    if let Some(value) = value.map(str::trim).filter(|value| !value.is_empty()) {
        return Ok(value.to_owned());
    }
    if std::io::stdin().is_terminal() {
        for _ in 0..3 {
            let _ = write!(std::io::stderr(), "{question} ");
            let mut line = String::new();
            match std::io::stdin().lock().read_line(&mut line) {
                Ok(length) if length > 0 && !line.trim().is_empty() => {
                    return Ok(line.trim().to_owned());
                }
                Ok(0) | Err(_) => break,
                Ok(_) => {}
            }
        }
    }
    say(&texts::format(language, "new-missing", &[("name", name.into())]));
    Err(Stopped(WRONG_USE))
}

/// Writes a file that is not there yet.
fn create(book: &BookArguments, loaded: &LoadedBook, file: NewFile) -> Result<(), Stopped> {
    let full = book.book.join(&file.path);
    if full.exists() {
        say(&texts::format(loaded.language, "new-exists", &[("path", file.path.into())]));
        return Err(Stopped(WRONG_USE));
    }
    if let Some(name) = names::reserved(&file.path) {
        let mut report = Report::default();
        report.push(codes::reserved_name(&file.path, name));
        tell(&report, &loaded.sources, loaded.language);
        return Err(Stopped(FAULTS));
    }
    try_out(loaded, &file)?;
    let written = write::new_file(&full, &file.text);
    told(written, &file.path, "new-written", loaded.language)
}

/// Writes a file that has something more than before.
fn extend(book: &BookArguments, loaded: &LoadedBook, file: NewFile) -> Result<(), Stopped> {
    try_out(loaded, &file)?;
    let full = book.book.join(&file.path);
    // A register begins with its first entry.
    let (written, key) = if full.exists() {
        (write::replace_file(&full, &file.text), "new-extended")
    } else {
        (write::new_file(&full, &file.text), "new-written")
    };
    told(written, &file.path, key, loaded.language)
}

fn told(
    written: std::io::Result<()>,
    path: &str,
    key: &str,
    language: Language,
) -> Result<(), Stopped> {
    match written {
        Ok(()) => {
            say(&texts::format(language, key, &[("path", path.into())]));
            Ok(())
        }
        Err(error) => {
            let args = [("path", path.into()), ("reason", system::reason(&error, language).into())];
            say(&texts::format(language, "cli-cannot-write", &args));
            Err(Stopped(WRONG_USE))
        }
    }
}

/// Puts the file into the book in memory. What is wrong then and was not before is the file's doing, and stops
/// it.
fn try_out(loaded: &LoadedBook, file: &NewFile) -> Result<(), Stopped> {
    let LoadedBook { sources, config, .. } = loaded;
    let mut tried = sources.clone();
    tried.put(SourceFile {
        path: file.path.clone(),
        text: file.text.clone(),
        ..SourceFile::default()
    });
    let faults = |sources: &SourceTree| {
        let mut report = Report::default();
        crate::book(sources, config, today(), &mut report);
        report
    };
    let (before, after) = (faults(sources), faults(&tried));
    if after.count(Severity::Error) <= before.count(Severity::Error) {
        return Ok(());
    }
    let (id, _) = tried.find(&file.path).expect("it was just put there");
    let mut own = Report::default();
    for found in after.sorted(&tried) {
        let here = match &found.place {
            crate::diagnostics::Place::Span(span) => span.file == id,
            crate::diagnostics::Place::Path(path) => *path == file.path,
        };
        if here {
            own.push(found.clone());
        }
    }
    tell(if own.is_empty() { &after } else { &own }, &tried, loaded.language);
    say(&texts::get(loaded.language, "new-nothing-written"));
    Err(Stopped(FAULTS))
}
