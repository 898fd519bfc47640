//! `handbok check`: everything that can be said about the book, for those who write it and for other programs.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc;

use clap::{Args, ValueEnum};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use super::{BookArguments, FAULTS, FINE, LoadedBook, WRONG_USE, load_book, say, spoken, today};
use crate::check::{self, Share};
use crate::diagnostics::{Code, Diagnostic, Place, Report, Severity, docs, render as words};
use crate::language::{ContentLanguage, Language};
use crate::layer;
use crate::layer::state::{self, STATE};
use crate::load;
use crate::serve::watch::Watcher;
use crate::source::{Position, SourceTree, Span};
use crate::{parse, render, resolve, system, texts, write};

#[derive(Args)]
pub struct CheckArguments {
    #[command(flatten)]
    book: BookArguments,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    #[arg(long)]
    watch: bool,
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
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
        return explain(code, spoken(arguments.book.language));
    }
    if arguments.watch {
        return watch(arguments);
    }
    check_once(arguments)
}

fn check_once(arguments: &CheckArguments) -> u8 {
    let LoadedBook { mut sources, config, mut report, language } = match load_book(&arguments.book)
    {
        Ok(loaded) => loaded,
        Err(code) => return code,
    };
    let parsed = parse::book(&sources, &config, &mut report);
    let book = resolve::book(parsed, &sources, &config, today(), &mut report);
    let mut shares = Vec::new();
    if let Some(book) = book.as_ref().filter(|_| arguments.accept)
        && let Some(state) = state::accepted(book, &sources)
    {
        if let Err(error) = accept(&arguments.book.book, &mut sources, state) {
            let args =
                [("path", STATE.into()), ("reason", system::reason(&error, language).into())];
            say(&texts::format(language, "cli-cannot-write", &args));
            return WRONG_USE;
        }
        say(&texts::format(language, "cli-accepted", &[("path", STATE.into())]));
    }
    if let Some(book) = &book {
        check::run_all(book, &sources, &mut report);
        shares = check::shares(book);
        if !report.has_errors() {
            // The book's own templates may have faults, and only rendering finds them.
            let _ = render::pages(book, &sources, &mut report);
        }
    }
    layer::keep_own_faults(&mut report, &sources);
    let found = Found { report: &report, sources: &sources, language, shares: &shares };
    print(&match arguments.format {
        Format::Text => found.text(),
        Format::Json => pretty(&found.json()),
        Format::Sarif => pretty(&found.sarif()),
    });
    if report.has_errors() { FAULTS } else { FINE }
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
    let mut watcher = match Watcher::start(&arguments.book.book, changes) {
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

fn explain(written: &str, language: Language) -> u8 {
    let Some(code) = Code::from_id(&written.to_uppercase()) else {
        say(&texts::format(language, "cli-check-unknown-code", &[("code", written.into())]));
        return WRONG_USE;
    };
    print(&docs::explained(code, language));
    FINE
}

/// Writes the answer. A pipe that is closed wants no more of it.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn pretty(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).expect("a value without maps of other keys");
    format!("{text}\n")
}

/// What was found, to be written in one form or another.
struct Found<'a> {
    report: &'a Report,
    sources: &'a SourceTree,
    language: Language,
    shares: &'a [Share],
}

impl Found<'_> {
    /// Returns the faults grouped by file, then how many they are and how the languages share the book.
    fn text(&self) -> String {
        let mut out = String::new();
        let mut files: Vec<(String, Vec<&Diagnostic>)> = Vec::new();
        for found in self.report.sorted(self.sources) {
            let path = self.path(found);
            match files.last_mut() {
                Some((last, faults)) if *last == path => faults.push(found),
                _ => files.push((path, vec![found])),
            }
        }
        for (path, faults) in &files {
            let _ = writeln!(out, "{path} ({})\n", self.count_of(faults));
            for found in faults {
                let _ = writeln!(out, "{}", words::diagnostic(found, self.sources, self.language));
            }
        }
        let count = |severity| self.report.count(severity).into();
        let args = [
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
            ("advice", count(Severity::Advice)),
            ("files", files.len().into()),
        ];
        let _ = writeln!(out, "{}", texts::format(self.language, "cli-check-count", &args));
        self.write_shares(&mut out);
        out
    }

    fn count_of(&self, faults: &[&Diagnostic]) -> String {
        let severities = [
            (Severity::Error, "cli-check-errors"),
            (Severity::Warning, "cli-check-warnings"),
            (Severity::Advice, "cli-check-advice"),
        ];
        let counts = severities.iter().filter_map(|(severity, key)| {
            let count = faults.iter().filter(|found| found.severity == *severity).count();
            (count > 0).then(|| texts::format(self.language, key, &[("count", count.into())]))
        });
        counts.collect::<Vec<String>>().join(", ")
    }

    /// Writes how the written forms of Norwegian share the book, when it has both.
    fn write_shares(&self, out: &mut String) {
        let norwegian =
            |share: &&Share| matches!(share.language, ContentLanguage::Nb | ContentLanguage::Nn);
        let shares: Vec<&Share> = self.shares.iter().filter(norwegian).collect();
        for share in &shares {
            let args = [
                ("language", share.language.tag().into()),
                ("pages", share.pages.into()),
                ("pagepercent", share.page_percent.into()),
                ("words", share.words.into()),
                ("wordpercent", share.word_percent.into()),
            ];
            let _ = writeln!(out, "{}", texts::format(self.language, "cli-check-share", &args));
        }
        if shares.len() == 2 {
            let _ = writeln!(out, "{}", texts::get(self.language, "cli-check-share-law"));
        }
    }

    fn path(&self, found: &Diagnostic) -> String {
        let place = match &found.place {
            Place::Span(span) => return self.sources.file(span.file).shown(),
            Place::Path(path) => path,
        };
        // A place in a file that could not be read as text is a part of its path.
        place.split(':').next().unwrap_or(place).to_owned()
    }

    fn message(&self, found: &Diagnostic) -> String {
        let said = texts::diagnostic(self.language, found.code.id(), None, &found.args);
        said.expect("every code has a message; a test holds the files to it")
    }

    fn help(&self, found: &Diagnostic) -> Option<String> {
        texts::diagnostic(self.language, found.code.id(), Some(found.help), &found.args)
    }

    /// Returns the lines and columns of a span, both ends, from 1 and in characters.
    fn region(&self, span: Span) -> (Position, Position) {
        let file = self.sources.file(span.file);
        (file.position(span.start as usize), file.position(span.end as usize))
    }

    fn json(&self) -> Value {
        let diagnostics = self.report.sorted(self.sources);
        let diagnostics = diagnostics.into_iter().map(|found| {
            let mut one = json!({
                "code": found.code.id(),
                "severity": severity_key(found.severity),
                "file": self.path(found),
                "message": self.message(found),
                "help": self.help(found),
            });
            if let Place::Span(span) = found.place {
                let (start, end) = self.region(span);
                one["line"] = start.line.into();
                one["column"] = start.column.into();
                one["end_line"] = end.line.into();
                one["end_column"] = end.column.into();
            }
            if !found.notes.is_empty() {
                let notes = found.notes.iter().map(|(attribute, span)| {
                    let (start, _) = self.region(*span);
                    json!({
                        "file": self.sources.file(span.file).shown(),
                        "line": start.line,
                        "column": start.column,
                        "message": self.note(found, attribute),
                    })
                });
                one["notes"] = notes.collect();
            }
            one
        });
        let diagnostics: Vec<Value> = diagnostics.collect();
        let languages: Vec<Value> = self
            .shares
            .iter()
            .map(|share| {
                json!({
                    "language": share.language.tag(),
                    "pages": share.pages,
                    "page_percent": share.page_percent,
                    "words": share.words,
                    "word_percent": share.word_percent,
                })
            })
            .collect();
        json!({
            "errors": self.report.count(Severity::Error),
            "warnings": self.report.count(Severity::Warning),
            "advice": self.report.count(Severity::Advice),
            "languages": languages,
            "diagnostics": diagnostics,
        })
    }

    fn note(&self, found: &Diagnostic, attribute: &'static str) -> String {
        let said = texts::diagnostic(self.language, found.code.id(), Some(attribute), &found.args);
        said.expect("a note has words; a test holds the files to it")
    }

    /// Returns the faults as SARIF 2.1.0 (OASIS Standard, 2020), which editors and code hosts read.
    fn sarif(&self) -> Value {
        let faults = self.report.sorted(self.sources);
        let mut codes: Vec<Code> = faults.iter().map(|found| found.code).collect();
        codes.sort_unstable();
        codes.dedup();
        let rules: Vec<Value> = codes
            .iter()
            .map(|code| {
                let say = |attribute| texts::diagnostic(self.language, code.id(), attribute, &[]);
                json!({
                    "id": code.id(),
                    "name": format!("{code:?}"),
                    "fullDescription": { "text": say(Some("why")) },
                    "defaultConfiguration": { "level": sarif_level(code.severity()) },
                })
            })
            .collect();
        let results = faults.into_iter().map(|found| {
            let mut text = self.message(found);
            if let Some(help) = self.help(found) {
                let _ = write!(text, " ({}: {help})", texts::get(self.language, "severity-help"));
            }
            let span = match &found.place {
                Place::Span(span) => Some(*span),
                Place::Path(_) => None,
            };
            let mut result = json!({
                "ruleId": found.code.id(),
                "ruleIndex": codes.binary_search(&found.code).expect("the list was made of them"),
                "level": sarif_level(found.severity),
                "message": { "text": text },
                "locations": [self.location(&self.path(found), span)],
            });
            if !found.notes.is_empty() {
                let related = found.notes.iter().enumerate().map(|(index, (attribute, span))| {
                    let path = &self.sources.file(span.file).shown();
                    let mut location = self.location(path, Some(*span));
                    location["id"] = (index + 1).into();
                    location["message"] = json!({ "text": self.note(found, attribute) });
                    location
                });
                result["relatedLocations"] = related.collect();
            }
            result
        });
        let results: Vec<Value> = results.collect();
        json!({
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "handbok",
                    "version": env!("CARGO_PKG_VERSION"),
                    "language": self.language.tag(),
                    "rules": rules,
                } },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }],
        })
    }

    fn location(&self, path: &str, span: Option<Span>) -> Value {
        /// What may not stand in a path of an address as it is.
        const PATH: AsciiSet = CONTROLS
            .add(b' ')
            .add(b'"')
            .add(b'#')
            .add(b'%')
            .add(b'<')
            .add(b'>')
            .add(b'?')
            .add(b'`');
        let uri = utf8_percent_encode(path, &PATH).to_string();
        let mut place = json!({ "artifactLocation": { "uri": uri } });
        if let Some(span) = span {
            let (start, end) = self.region(span);
            place["region"] = json!({
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            });
        }
        json!({ "physicalLocation": place })
    }
}

fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}

/// Returns the level of SARIF: it calls advice a note.
fn sarif_level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}
