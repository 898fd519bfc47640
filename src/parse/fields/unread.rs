//! What is wrong with the lines of a TOML text that cannot be read?

use std::ops::Range;

use toml::de::{DeTable, DeValue, Error};

use super::Origin;
use crate::diagnostics::{Diagnostic, Report, codes};
use crate::parse::dates;
use crate::parse::keys::{Kind, Table};
use crate::source::Span;

/// Reports the faults of syntax, one for each line. Returns the lines: what stands there is not what was meant.
pub(super) fn unread_lines(
    text: &str,
    table: &DeTable,
    mut faults: Vec<Error>,
    origin: Origin,
    keys: &Table,
    report: &mut Report,
) -> Vec<Span> {
    faults.sort_by_key(|fault| fault.span().map_or(0, |range| range.start));
    let mut unread: Vec<Span> = Vec::new();
    let mut open_to = None;
    // Under a header that ought to begin an entry of its own, each key seems to stand there for the second time.
    let mut merged_to = 0;
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
            let reason = fault.message();
            if reason == DOUBLED && start < merged_to {
                continue;
            }
            let key = text[start..end].trim();
            if reason == DOUBLED && text[..start].trim_end().ends_with('[') && keys.has_many(key) {
                merged_to = text[end..].find("\n[").map_or(text.len(), |length| end + length);
            }
            let doubled = || doubled_key(key, start, table, text, origin, keys);
            let fault = unread_date(written, line, &at)
                .or_else(|| (reason == DOUBLED).then(doubled))
                .or_else(|| unread_key(written, line, keys));
            report.push(fault.unwrap_or_else(|| {
                let kind = keys.kind_within(written.split('=').next().unwrap_or_default());
                codes::toml_syntax(origin.span(start..end), written, kind, reason)
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

/// What the library says of a key or a header that stands there already.
const DOUBLED: &str = "duplicate key";

/// Returns what is wrong with a key that stands twice, with where the first of them is, when it is found.
fn doubled_key(
    key: &str,
    at: usize,
    table: &DeTable,
    text: &str,
    origin: Origin,
    keys: &Table,
) -> Diagnostic {
    let span = origin.span(at..at + key.len());
    if text[..at].trim_end().ends_with('[') {
        let first = header_above(key, at, text).map(|first| origin.span(first));
        return match keys.has_many(key) {
            true => codes::header_of_entries(span, key, first),
            false => codes::doubled_header(span, key, first),
        };
    }
    let key = key.trim_matches(['"', '\'']);
    let first = first_of(table, key, at, text).map(|first| origin.span(first));
    match keys.kind_within(key) {
        Some(Kind::Texts(..)) => codes::doubled_list(span, key, first),
        _ => codes::doubled_key(span, key, first),
    }
}

/// Returns where the first header of a table stands above a place. The library forgets it for the second.
fn header_above(name: &str, at: usize, text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text[..at].split_inclusive('\n') {
        let inner = line.trim_start_matches([' ', '[']);
        let found = start + line.len() - inner.len();
        let is_header = line.trim_start().starts_with('[') && found < at;
        if is_header && inner.strip_prefix(name).is_some_and(|rest| rest.starts_with(']')) {
            return Some(found..found + name.len());
        }
        start += line.len();
    }
    None
}

/// Returns where a key stands last above a place, in the table that the place is in.
fn first_of(table: &DeTable, name: &str, at: usize, text: &str) -> Option<Range<usize>> {
    let own = table.keys().filter(|key| key.get_ref() == name).map(|key| key.span());
    let own = own.filter(|range| range.start < at);
    let inner = table.values().flat_map(|value| {
        let elements = match value.get_ref() {
            DeValue::Array(array) => array.iter().collect(),
            _ => vec![value],
        };
        elements.into_iter().filter_map(|value| {
            let range = value.span();
            let is_around = !text[range.clone()].starts_with('{') || range.contains(&at);
            first_of(value.get_ref().as_table().filter(|_| is_around)?, name, at, text)
        })
    });
    own.chain(inner).max_by_key(|range| range.start)
}

/// Returns what is wrong with a key that TOML cannot read because of its letters, `nøkkelord`, or because of a sign in it
/// that nobody sees.
fn unread_key(written: &str, line: Span, keys: &Table) -> Option<Diagnostic> {
    let before = written.split_once('=')?.0;
    let key = before.trim();
    let start = before.find(key)?;
    let visible: String = before.chars().filter(char::is_ascii_graphic).collect();
    let is_hidden = |sign: char| !sign.is_ascii() && !sign.is_alphanumeric();
    if before.contains(is_hidden) && keys.kind_within(&visible).is_some() {
        let value = written[before.len()..].trim_start_matches('=').trim();
        return Some(codes::invisible_in_key(line.with_length(before.len()), &visible, value));
    }
    let is_word = !key.is_ascii() && key.chars().all(char::is_alphanumeric);
    let meant = keys.guessed(key).filter(|_| is_word)?;
    let span = line.within(start..start + key.len());
    Some(codes::guessed_key(span, key, meant.name, &meant.example()))
}
