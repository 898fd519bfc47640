//! Headings that are none, and those that say nothing.

use crate::diagnostics::{Report, codes};
use crate::model::block::{Inline, Parsed, plain_text};
use crate::source::{Span, Spanned};

/// Reports lines of a paragraph that begin with `##` and no space, which makes no heading. One `#` is a heading only when
/// it begins the one line of a paragraph with a capital, and no list stands around it: elsewhere it is a number or a
/// word people search by.
pub fn unread_headings(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) {
    let mut begins_line = true;
    for inline in inlines {
        if begins_line && let Inline::Text(text) = inline {
            unread_heading(text, inlines.len() == 1, source, report);
        }
        begins_line = inline.is_break();
    }
}

fn unread_heading(text: &Spanned<String>, is_alone: bool, source: &str, report: &mut Report) {
    let (before, from_here) = source.split_at(text.span.start as usize);
    let line = from_here.lines().next().unwrap_or_default().trim_end();
    let words = line.trim_start_matches('#');
    let level = line.len() - words.len();
    if before.ends_with('\\') || words.is_empty() || words.starts_with([' ', '\t']) {
        return;
    }
    // A hard space looks like a space, and is one key away from it on a Mac.
    let words = words.trim_start();
    let begins_page_line = before.is_empty() || before.ends_with('\n');
    let is_meant = match level {
        1 => is_alone && begins_page_line && words.starts_with(char::is_uppercase),
        level => (2..=6).contains(&level),
    };
    if is_meant {
        let marks = "#".repeat(level.max(2));
        let span = text.span.with_length(line.len());
        let (written, proposal) = ("#".repeat(level), format!("{marks} {words}"));
        report.push(if line[level..].starts_with(words) {
            codes::unread_heading(span, line, &written, &proposal)
        } else {
            codes::heading_with_hard_space(span, line, &written, &proposal)
        });
    }
}

/// Returns the level of a paragraph that was meant as a heading, as far as its text tells.
pub fn level_of_unread(inlines: &[Inline<Parsed>]) -> Option<u8> {
    let Some(Inline::Text(text)) = inlines.first() else { return None };
    let level = text.value.bytes().take_while(|byte| *byte == b'#').count();
    u8::try_from(level).ok().filter(|level| (2..=6).contains(level))
}

/// Reports a heading without words: it says nothing, and its address would be a number.
pub fn heading_without_words(
    content: &[Inline<Parsed>],
    level: u8,
    has_id: bool,
    span: Span,
    report: &mut Report,
) {
    let words = plain_text(content);
    let words = words.trim();
    // A citation or a picture is more than nothing, though it has no words of its own.
    if words.is_empty() && content.iter().any(|inline| !matches!(inline, Inline::Text(_))) {
        return;
    }
    if words.is_empty() {
        report.push(codes::empty_heading(span, level));
    } else if !has_id && !words.contains(char::is_alphanumeric) {
        report.push(codes::heading_of_signs(span, words, level));
    }
}

/// Reports a heading that is one because of the line under it: whoever writes `---` means a line. Returns its level, at
/// which no other heading is out of place.
pub fn underlined_heading(level: u8, span: Span, source: &str, report: &mut Report) -> u8 {
    let written = &source[span.range()];
    if written.starts_with('#') {
        return level;
    }
    let underline = written.lines().last().unwrap_or_default();
    let underline = underline.trim_start_matches(['>', ' ', '\t']);
    let words = written.lines().next().unwrap_or_default();
    report.push(codes::underlined_heading(span.with_length(words.len()), underline, words));
    2
}
