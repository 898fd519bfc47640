//! `handbok check`: everything that can be said about the book, for those who write it and for other programs.

mod answer;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::{
    BookArguments, FAULTS, FINE, LoadedBook, WRONG_USE, build, editions, in_book, load_book, print,
    say, spoken, today,
};
use crate::check::{self, Share};
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Place, Report, closest, docs};
use crate::language::Language;
use crate::layer;
use crate::layer::editions::Common;
use crate::layer::state::{self, STATE};
use crate::load;
use crate::serve::watch::Watcher;
use crate::source::SourceTree;
use crate::{parse, render, resolve, system, texts, write};
use answer::Found;

#[derive(Args)]
pub struct CheckArguments {
    #[command(flatten)]
    book: BookArguments,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    #[arg(long)]
    watch: bool,
    #[arg(long, value_name = "CODE")]
    explain: Option<Option<String>>,
    #[arg(long)]
    accept: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Sarif,
}

/// Checks the book and returns the exit code: 1 only when there are errors.
pub fn run(arguments: &CheckArguments) -> u8 {
    if let Some(code) = &arguments.explain {
        return explain(code.as_deref(), spoken(arguments.book.language));
    }
    if arguments.watch {
        return watch(arguments);
    }
    check_once(arguments)
}

fn check_once(arguments: &CheckArguments) -> u8 {
    let LoadedBook { sources, config, report, language } = match load_book(&arguments.book) {
        Ok(loaded) => loaded,
        Err(code) => return code,
    };
    let folder = &arguments.book.book;
    let mut book = CheckedBook { folder: String::new(), sources, report, shares: Vec::new() };
    if let Err(error) = book.check(&config, arguments.accept.then_some(folder), language) {
        let args = [("path", STATE.into()), ("reason", system::reason(&error, language).into())];
        say(&texts::format(language, "cli-cannot-write", &args));
        return WRONG_USE;
    }
    let mut books = schools(folder, &config, &mut book, language);
    books.insert(0, book);
    let found: Vec<Found> = books.iter().map(|book| book.found(language)).collect();
    print(&match arguments.format {
        Format::Text => answer::text(&found, language),
        Format::Json => pretty(&answer::json(&found)),
        Format::Sarif => pretty(&answer::sarif(&found)),
    });
    if books.iter().any(|book| book.report.has_errors()) { FAULTS } else { FINE }
}

/// A book that is checked: the one at hand, or that of a school that is built with it.
struct CheckedBook {
    /// The folder of the school, seen from the common book; empty for the book at hand.
    folder: String,
    sources: SourceTree,
    report: Report,
    shares: Vec<Share>,
}

impl CheckedBook {
    /// Looks for everything that can be said. With a folder in `accept`, what the common book says now is written down
    /// there first.
    fn check(
        &mut self,
        config: &Config,
        accept: Option<&PathBuf>,
        language: Language,
    ) -> std::io::Result<()> {
        let CheckedBook { sources, report, shares, .. } = self;
        let parsed = parse::book(sources, config, report);
        let book = resolve::book(parsed, sources, config, today(), report);
        if let Some(book) = &book {
            if let Some(folder) = accept
                && let Some(state) = state::accepted(book, sources)
            {
                self::accept(folder, sources, state)?;
                say(&texts::format(language, "cli-accepted", &[("path", STATE.into())]));
            }
            check::run_all(book, sources, report);
            *shares = check::shares(book);
            if !report.has_errors() {
                // The book's own templates may have faults, and only rendering finds them.
                let _ = render::pages(book, sources, |file| file, report);
            }
        }
        report.forget_garbled(sources);
        layer::keep_own_faults(report, sources);
        Ok(())
    }

    fn found(&self, language: Language) -> Found<'_> {
        let CheckedBook { folder, sources, report, shares } = self;
        Found { report, sources, language, shares, folder }
    }
}

/// Checks the books of the schools that are built with a common one. A folder that is no school of it is a fault of the
/// common one.
fn schools(
    folder: &Path,
    config: &Config,
    book: &mut CheckedBook,
    language: Language,
) -> Vec<CheckedBook> {
    let common = (!config.editions.is_empty()).then(|| Common::new(&book.sources));
    let Some(common) = common else { return Vec::new() };
    // Sites that would lie in each other's way stop a build before anything else.
    let site = in_book(folder, Path::new(build::SITE));
    let _ = editions::outputs(config, folder, &site, &mut book.report);
    // A place of the common book, as it names it and as a school does.
    let place = |found: &Diagnostic, sources: &SourceTree| match &found.place {
        Place::Span(span) => (found.code, sources.file(span.file).path.clone(), span.start),
        Place::Path(path) => (found.code, sources.path_in_base(path).unwrap_or(path).to_owned(), 0),
    };
    let said = book.report.sorted(&book.sources);
    let known: BTreeSet<_> = said.into_iter().map(|found| place(found, &book.sources)).collect();
    let mut schools = Vec::new();
    for edition in &config.editions {
        let mut report = Report::default();
        let own = match editions::own(folder, edition, &mut report) {
            Ok(own) => own,
            Err(fault) => {
                book.report.push(fault);
                continue;
            }
        };
        let (sources, config) = common.joined(own, &mut report);
        let folder = edition.folder.value.clone();
        let mut school = CheckedBook { folder, sources, report, shares: Vec::new() };
        if let Some(config) = config {
            school.check(&config, None, language).expect("nothing is written");
        } else {
            layer::keep_own_faults(&mut school.report, &school.sources);
        }
        // What is wrong in the common book has been said of it.
        let CheckedBook { sources, report, .. } = &mut school;
        report.retain(|found| {
            let is_common = match &found.place {
                Place::Span(span) => !sources.is_local(span.file),
                Place::Path(path) => sources.path_in_base(path).is_some(),
            };
            !(is_common && known.contains(&place(found, sources)))
        });
        schools.push(school);
    }
    schools
}

/// Writes down what the common book says now, on disk and in the book at hand.
fn accept(folder: &Path, sources: &mut SourceTree, state: String) -> std::io::Result<()> {
    write::replace_file(&folder.join(STATE), &state)?;
    if let Some((id, _)) = sources.find_own(STATE) {
        sources.files[id.0 as usize].text = state;
    }
    Ok(())
}

/// Checks the book now and at every change, until the program is stopped.
fn watch(arguments: &CheckArguments) -> u8 {
    let (changes, changed) = mpsc::channel();
    let language = spoken(arguments.book.language);
    // Somebody in the wrong folder is told so before anything is waited for.
    if load::book(&arguments.book.book, &mut Report::default()).is_err() {
        return check_once(arguments);
    }
    let mut watcher = match Watcher::start(&arguments.book.book, base_and_schools, changes) {
        Ok(watcher) => watcher,
        Err(reason) => {
            let args = [("reason", system::reason(&reason, language).into())];
            say(&texts::format(language, "cli-check-cannot-watch", &args));
            return WRONG_USE;
        }
    };
    loop {
        check_once(arguments);
        say(&texts::get(language, "cli-check-watching"));
        if changed.recv().is_err() {
            return FINE;
        }
        // A burst of changes is one change.
        while changed.try_recv().is_ok() {}
        watcher.watch_anew();
    }
}

/// Returns the books whose faults are this one's as well.
fn base_and_schools(folder: &Path) -> Vec<PathBuf> {
    load::base_of(folder).into_iter().chain(load::schools_of(folder)).collect()
}

/// Explains a code, or lists them all.
fn explain(written: Option<&str>, language: Language) -> u8 {
    let Some(written) = written else {
        print(&docs::listed(language));
        return FINE;
    };
    let upper = written.trim().to_uppercase();
    let Some(code) = Code::from_id(&upper) else {
        let near = closest(&upper, Code::ALL.iter().map(|code| code.id())).join(", ");
        let proposes = texts::yes_or_no(!near.is_empty());
        let args = [("code", written.into()), ("proposes", proposes), ("near", near.into())];
        say(&texts::format(language, "cli-check-unknown-code", &args));
        return WRONG_USE;
    };
    print(&docs::explained(code, language));
    FINE
}

fn pretty(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).expect("a value without maps of other keys");
    format!("{text}\n")
}
