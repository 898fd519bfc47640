//! What the library has against templates, where, and what it would have to be.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use tera::{ErrorKind, Tera};

use super::{OwnTemplates, own_templates, templates};
use crate::diagnostics::{Diagnostic, Place, codes};
use crate::source::{SourceTree, Span};

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
    pub fn diagnostic(&self, own: &OwnTemplates) -> Diagnostic {
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

/// Where a fault is, as the library writes it when it tells of several in one text. Here its columns count from 1.
static REPORTED: LazyLock<Regex> = LazyLock::new(|| {
    let place = r"(?<file>\S+):(?<line>\d+):(?<column>\d+)";
    Regex::new(&format!(r"(?m)^error: (?<reason>.*)\n\s*--> {place}$")).expect("it is well formed")
});

/// Returns what the library has against templates when they are put together: of slips in the writing the first in each
/// template, of names that nothing has all.
pub fn faults_of(error: &tera::Error, sources: &SourceTree) -> Vec<Fault> {
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
pub fn fault_of(error: &tera::Error) -> Fault {
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
