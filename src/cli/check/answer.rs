//! What does `handbok check` answer: words for people, JSON or SARIF for other programs?

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use crate::check::Share;
use crate::diagnostics::{Code, Diagnostic, Place, Report, Severity, render as words};
use crate::language::{ContentLanguage, Language};
use crate::source::{Position, SourceTree, Span};
use crate::texts;

/// What was found in a book, to be written in one form or another.
pub struct Found<'a> {
    pub report: &'a Report,
    pub sources: &'a SourceTree,
    pub language: Language,
    pub shares: &'a [Share],
    /// The folder of a school, seen from the common book; empty for the book itself.
    pub folder: &'a str,
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

    /// Returns the faults as a run of SARIF.
    fn run(&self) -> Value {
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
        let mut run = json!({
            "tool": { "driver": {
                "name": "handbok",
                "version": env!("CARGO_PKG_VERSION"),
                "language": self.language.tag(),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        });
        if !self.folder.is_empty() {
            run["automationDetails"] = json!({ "id": format!("{}/", self.folder) });
        }
        run
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
        let uri = utf8_percent_encode(&below(self.folder, path), &PATH).to_string();
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

/// Returns what was found for people to read: the book at hand, then each school that something is said of.
pub fn text(books: &[Found], language: Language) -> String {
    let mut out = String::new();
    for book in books {
        if !book.folder.is_empty() {
            if book.report.is_empty() {
                continue;
            }
            let args = [("folder", book.folder.into())];
            let _ = writeln!(out, "\n{}\n", texts::format(language, "cli-edition-told", &args));
        }
        out += &book.text();
    }
    let schools = books.iter().filter(|book| !book.folder.is_empty());
    let (count, failed) = schools.fold((0, 0), |(count, failed), school| {
        (count + 1, failed + usize::from(school.report.has_errors()))
    });
    if count > 0 {
        let args = [("count", count.into()), ("failed", failed.into())];
        let _ = writeln!(out, "\n{}", texts::format(language, "cli-check-editions", &args));
    }
    out
}

/// Returns what was found in the book at hand, with that of the schools under `editions`.
pub fn json(books: &[Found]) -> Value {
    let [book, schools @ ..] = books else { return Value::Null };
    let mut all = book.json();
    if !schools.is_empty() {
        let schools = schools.iter().map(|school| {
            let mut one = school.json();
            one["folder"] = school.folder.into();
            one
        });
        all["editions"] = schools.collect();
    }
    all
}

/// Returns the faults as SARIF 2.1.0 (OASIS Standard, 2020), which editors and code hosts read: a run for each book.
pub fn sarif(books: &[Found]) -> Value {
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": books.iter().map(Found::run).collect::<Vec<Value>>(),
    })
}

/// Returns a path in a school's folder as the common book sees it: `skoler/nordlia` and `../../content/x.md` →
/// `content/x.md`.
fn below(folder: &str, path: &str) -> String {
    if folder.is_empty() {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
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
