//! What is wrong with the book, for those who look at it in a browser: over the page, and as a page of its own.

use std::fmt::Write as _;

use serde::Serialize;

use crate::diagnostics::{Report, Severity, render as words};
use crate::language::Language;
use crate::source::SourceTree;
use crate::texts;

/// What the last build found, in words.
#[derive(Debug, Clone, Serialize, Default, PartialEq, Eq)]
pub struct FaultList {
    lang: &'static str,
    /// How many they are.
    title: String,
    /// What the page that is on the screen is, now.
    note: String,
    /// The name of the button that puts the list away.
    close: String,
    /// The name of the way to the page with all of them.
    all: String,
    items: Vec<Fault>,
    #[serde(skip)]
    home: String,
    #[serde(skip)]
    has_errors: bool,
}

#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
struct Fault {
    /// `error` or `warning`.
    severity: &'static str,
    /// Where and what, in one line.
    head: String,
    /// The line that is meant, with marks under it.
    excerpt: String,
    /// What to do, and other places that belong to it.
    help: String,
}

impl FaultList {
    pub fn new(report: &Report, sources: &SourceTree, language: Language) -> FaultList {
        let mut found = report.sorted(sources);
        // What stops the build comes first; the order of the files is kept.
        found.sort_by_key(|found| found.code.severity());
        let items = found.into_iter().map(|found| {
            let text = words::diagnostic(found, sources, language);
            let (head, text) = text.split_once('\n').unwrap_or((&text, ""));
            let severity = match found.severity {
                Severity::Error => "error",
                Severity::Warning | Severity::Advice => "warning",
            };
            let (excerpt, help): (Vec<&str>, Vec<&str>) =
                text.lines().partition(|line| line.trim_start().starts_with("| "));
            Fault {
                severity,
                head: head.to_owned(),
                excerpt: excerpt.join("\n"),
                help: help.join("\n"),
            }
        });
        let count = |severity| report.count(severity).into();
        let args = [("errors", count(Severity::Error)), ("warnings", count(Severity::Warning))];
        let title = texts::format(language, "cli-faults", &args);
        FaultList::of(title, items.collect(), report.has_errors(), language)
    }

    /// The folder is no book any more.
    pub fn no_book(language: Language) -> FaultList {
        FaultList::of(texts::get(language, "serve-no-book"), Vec::new(), true, language)
    }

    fn of(title: String, items: Vec<Fault>, has_errors: bool, language: Language) -> FaultList {
        let text = |key| texts::get(language, key);
        FaultList {
            lang: language.tag(),
            title,
            note: text("serve-last-good"),
            close: text("serve-close"),
            all: text("serve-all-faults"),
            home: text("serve-to-site"),
            items,
            has_errors,
        }
    }

    /// Says whether the page on the screen is an older one than the book.
    pub fn has_errors(&self) -> bool {
        self.has_errors
    }

    /// Returns the list as a page. It needs no script.
    pub fn page(&self) -> String {
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
             <link rel=\"icon\" href=\"/_handbok/icon.svg\" type=\"image/svg+xml\">\n\
             <link rel=\"stylesheet\" href=\"/_handbok/reload.css\">\n</head>\n\
             <body>\n<main class=\"faults\">\n<h1>{title}</h1>\n",
            self.lang,
            title = escaped(&self.title),
        );
        if !self.items.is_empty() {
            out.push_str("<ol>\n");
        }
        for fault in &self.items {
            let _ = writeln!(
                out,
                "<li data-severity=\"{}\"><p>{}</p>\n<pre tabindex=\"0\">{}</pre>\n<p class=\"help\">{}</p></li>",
                fault.severity,
                escaped(&fault.head),
                escaped(&fault.excerpt),
                escaped(&fault.help)
            );
        }
        if !self.items.is_empty() {
            out.push_str("</ol>\n");
        }
        let _ = writeln!(out, "<p><a href=\"/\">{}</a></p>", escaped(&self.home));
        out.push_str("</main>\n</body>\n</html>\n");
        out
    }
}

/// Returns text as HTML, also for an attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
