//! What is wrong with the lines of a TOML text that cannot be read?

use std::ops::Range;

use toml::de::Error;

use super::Origin;
use crate::diagnostics::{Diagnostic, Report, codes};
use crate::parse::dates;
use crate::parse::keys::Table;
use crate::source::Span;

/// Reports the faults of syntax, one for each line. Returns the lines: what stands there is not what was meant.
pub(super) fn unread_lines(
    text: &str,
    mut faults: Vec<Error>,
    origin: Origin,
    keys: &Table,
    report: &mut Report,
) -> Vec<Span> {
    faults.sort_by_key(|fault| fault.span().map_or(0, |range| range.start));
    let mut unread: Vec<Span> = Vec::new();
    let mut open_to = None;
    for fault in faults {
        let range = fault.span().unwrap_or(0..0);
        let start = range.start.min(text.len());
        let end = range.end.clamp(start, text.len());
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        let line = origin.span(line_start..line_end);
        let written = &text[line_start..line_end];
        // What goes on from a text that is not closed has no fault of its own.
        let goes_on = open_to.is_some_and(|end| end + 1 == line_start) && !written.contains('=');
        open_to = (opens_text(written) || goes_on).then_some(line_end);
        if !goes_on && !unread.contains(&line) {
            let at = start - line_start..end.min(line_end) - line_start;
            report.push(unread_date(written, line, &at).unwrap_or_else(|| {
                let kind = keys.kind_within(written.split('=').next().unwrap_or_default());
                codes::toml_syntax(origin.span(start..end), written, kind, fault.message())
            }));
        }
        unread.push(line);
    }
    unread
}

/// Says whether a line begins a text that it does not close.
fn opens_text(line: &str) -> bool {
    let value = line.split_once('=').map_or("", |(_, value)| value);
    value.trim().starts_with('"') && value.matches('"').count() == 1
}

/// Returns what is wrong with the date that stands at a place of a line, if one does.
fn unread_date(written: &str, line: Span, at: &Range<usize>) -> Option<Diagnostic> {
    let (range, slip) = dates::find(written, at)?;
    let before = written[..range.start].trim_end_matches([' ', '=']);
    let key = before.rsplit(['{', '[', ',', ' ']).next().unwrap_or(before);
    Some(codes::unread_date(line.within(range.clone()), key, &written[range], slip))
}
