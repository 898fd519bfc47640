//! How does a fault look on a terminal? One form: place, severity, code, words, excerpt, help.

use std::fmt::Write as _;

use super::{Diagnostic, Place, Report, Severity};
use crate::language::Language;
use crate::source::{SourceTree, Span};
use crate::texts;

/// An excerpt shows at most this many characters of a line, so that a paragraph on one line does not
/// fill the screen.
const EXCERPT_CHARS: usize = 96;

/// Writes all faults of a report, each followed by an empty line.
pub fn report(report: &Report, sources: &SourceTree, language: Language) -> String {
    let mut out = String::new();
    for found in report.sorted(sources) {
        out.push_str(&diagnostic(found, sources, language));
        out.push('\n');
    }
    out
}

/// Writes one fault, with a line break at the end.
pub fn diagnostic(found: &Diagnostic, sources: &SourceTree, language: Language) -> String {
    let mut out = String::new();
    let id = found.code.id();
    let say = |attribute| texts::diagnostic(language, id, attribute, &found.args);
    let severity = severity(found.severity, language);
    let message = say(None).expect("every code has a message; a test holds the files to it");
    let _ = writeln!(out, "{}: {severity}[{id}]: {message}", place(&found.place, sources));
    if let Place::Span(span) = found.place {
        excerpt(&mut out, span, sources);
    }
    for (attribute, span) in &found.notes {
        let words = say(Some(attribute)).expect("a note has words; a test holds the files to it");
        let _ = writeln!(out, "   = {}: {words}", place(&Place::Span(*span), sources));
    }
    if let Some(help) = say(Some(found.help)) {
        let _ = writeln!(out, "   {}: {help}", texts::get(language, "severity-help"));
    }
    out
}

/// Returns the word for how grave a fault is.
pub fn severity(severity: Severity, language: Language) -> String {
    let key = match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Advice => "severity-advice",
    };
    texts::get(language, key)
}

/// Returns `path:line:column`, or the path alone for a file that was not read as text.
pub fn place(place: &Place, sources: &SourceTree) -> String {
    match place {
        Place::Path(path) => path.clone(),
        Place::Span(span) => {
            let file = sources.file(span.file);
            let position = file.position(span.start as usize);
            format!("{}:{}:{}", file.shown(), position.line, position.column)
        }
    }
}

/// Writes the line of a span with carets under the part that is meant. A span over several lines is
/// marked to the end of its first line.
fn excerpt(out: &mut String, span: Span, sources: &SourceTree) {
    let file = sources.file(span.file);
    let (line_start, line) = file.line_at(span.start as usize);
    if line.trim().is_empty() {
        return;
    }
    let before = line[..(span.start as usize - line_start).min(line.len())].chars().count();
    let end = (span.end as usize).clamp(line_start, line_start + line.len()) - line_start;
    let marked = line[..end].chars().count().saturating_sub(before).max(1);

    let skip = before.saturating_sub(EXCERPT_CHARS / 2);
    let shown: String = line.chars().skip(skip).take(EXCERPT_CHARS).collect();
    let lead = if skip > 0 { "…" } else { "" };
    let tail = if line.chars().count() > skip + EXCERPT_CHARS { "…" } else { "" };
    let marked = marked.min(EXCERPT_CHARS.saturating_sub(before - skip).max(1));
    let indent: String = shown
        .chars()
        .take(before - skip)
        .map(|letter| if letter == '\t' { '\t' } else { ' ' })
        .collect();
    let _ = writeln!(out, "   | {lead}{shown}{tail}");
    let _ = writeln!(out, "   | {}{indent}{}", if skip > 0 { " " } else { "" }, "^".repeat(marked));
}
