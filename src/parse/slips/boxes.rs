//! Boxes without one of their two signs: the `!` in the mark, or the `>` before it.

use crate::diagnostics::{Report, closest, codes};
use crate::model::block::{Block, Inline, Parsed};
use crate::parse::callout;
use crate::source::Spanned;

/// Takes a mark without its `!` from the beginning of a quote, `> [husk]`, and reports it. Other words in brackets are
/// just words.
pub fn take_plain_mark(
    inlines: &mut [Inline<Parsed>],
    report: &mut Report,
) -> Option<Spanned<String>> {
    let Some(Inline::Text(text)) = inlines.first_mut() else { return None };
    let end = text.value.find(']')? + 1;
    let mark = &text.value[..end];
    let word = mark.trim_start_matches('!').strip_prefix('[')?.strip_suffix(']')?;
    let word = word.trim_matches(['!', ' ']).to_owned();
    let is_known = callout::known().contains(&word.to_lowercase().as_str());
    if !is_known || !text.value[end..].starts_with([' ', '\u{a0}', ':']) && end < text.value.len() {
        return None;
    }
    let is_exact = text.value.len() == text.span.range().len();
    let span = if is_exact { text.span.within(0..end) } else { text.span };
    report.push(codes::mark_without_sign(span, mark, &word));
    if is_exact {
        text.span = text.span.within(end..text.value.len());
    }
    text.value.drain(..end);
    Some(Spanned { value: word, span })
}

/// Reports a mark that begins a paragraph outside of any quote: `[!husk]` without its `>`.
pub fn mark_without_box(block: &Block<Parsed>, report: &mut Report) {
    let Block::Paragraph(inlines) = block else { return };
    let Some(mark) = callout::mark(inlines) else { return };
    if !closest(&mark.value, callout::known()).is_empty() {
        report.push(codes::mark_without_box(mark.span, &mark.value));
    }
}
