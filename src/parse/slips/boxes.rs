//! Boxes without one of their two signs: the `!` in the mark, or the `>` before it.

use crate::diagnostics::{Report, codes};
use crate::model::block::{Block, CalloutKind, Inline, Parsed};
use crate::parse::callout;
use crate::parse::markdown::{RawBlock, RawKind};
use crate::source::{Span, Spanned};

/// Takes a mark without its `!` or its brackets from the beginning of a quote, `> [husk]`, `> [!husk` and `> !husk`, and
/// reports it.
/// Other words in brackets are just words.
pub fn take_plain_mark(
    inlines: &mut [Inline<Parsed>],
    source: &str,
    report: &mut Report,
) -> Option<Spanned<String>> {
    let Some(Inline::Text(text)) = inlines.first_mut() else { return None };
    if text.is_escaped(0, source) {
        return None;
    }
    let (end, word) = in_brackets(&text.value)
        .or_else(|| unclosed(&text.value))
        .or_else(|| after_sign(&text.value))?;
    let is_known = callout::known().contains(&word.to_lowercase().as_str());
    let is_open = text.value[..end].starts_with("[!") && !text.value[..end].ends_with(']');
    // Of a box of another program it is told which to write instead, with both brackets.
    let is_foreign = is_open && callout::elsewhere(&word).is_some();
    if !(is_known || is_foreign)
        || !text.value[end..].starts_with([' ', '\u{a0}', ':']) && end < text.value.len()
    {
        return None;
    }
    let mark = &text.value[..end];
    let span = text.part(0..end);
    if !is_foreign {
        report.push(if is_open {
            codes::mark_without_end(span, mark, &word)
        } else if mark.contains('[') {
            codes::mark_without_sign(span, mark, &word)
        } else {
            codes::mark_without_brackets(span, mark, &word)
        });
    }
    text.span = text.part(end..text.value.len());
    text.value.drain(..end);
    Some(Spanned { value: word, span })
}

fn in_brackets(text: &str) -> Option<(usize, String)> {
    let end = text.find(']')? + 1;
    let word = text[..end].trim_start_matches('!').strip_prefix('[')?.strip_suffix(']')?;
    // Other brackets may open before the first is closed.
    let word = Some(word).filter(|word| !word.contains('['))?;
    Some((end, word.trim_matches(['!', ' ']).to_owned()))
}

/// Reads `[!husk` without its other bracket.
fn unclosed(text: &str) -> Option<(usize, String)> {
    let rest = text.strip_prefix("[!")?;
    let length = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
    let end = text.len() - rest.len() + length;
    (!text[end..].starts_with(']')).then(|| (end, rest[..length].to_owned()))
}

/// Reads `!husk`, `(!husk)` and `{!husk}`.
fn after_sign(text: &str) -> Option<(usize, String)> {
    let rest = text.trim_start_matches(['(', '{']).strip_prefix('!')?;
    let begin = text.len() - rest.len();
    let length = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
    let closed = if begin > 1 { usize::from(rest[length..].starts_with([')', '}'])) } else { 0 };
    Some((begin + length + closed, rest[..length].to_owned()))
}

/// Reports the first line of a box that lacks its `>`: Markdown takes it in, and leaves out what follows an empty line.
pub fn line_without_sign(quote: Span, source: &str, report: &mut Report) {
    let mut offset = 0;
    for line in source[quote.range()].split_inclusive('\n') {
        let words = line.trim();
        if !words.is_empty() && !words.starts_with('>') {
            let start = offset + line.len() - line.trim_start().len();
            let span = quote.within(start..start + words.len());
            report.push(codes::box_line_without_sign(span, words));
            return;
        }
        offset += line.len();
    }
}

/// Reports a quote whose first line begins with the name of a box, in bold or before a colon, or alone before a sign: that
/// makes no box of it. The name within a sentence is just a word.
pub fn quote_as_box(first: &RawBlock, report: &mut Report) {
    let RawKind::Plain(Block::Paragraph(inlines)) = &first.block else { return };
    let line = inlines.split(Inline::is_break).next().unwrap_or_default();
    let is_sign = |text: &str| text.starts_with([':', '!']);
    let named = match line {
        [Inline::Strong(bold), rest @ ..] => {
            let [Inline::Text(text)] = bold.as_slice() else { return };
            let is_parted = match rest {
                [] => true,
                [Inline::Text(next), ..] => {
                    text.value.ends_with([':', '!']) || is_sign(&next.value)
                }
                _ => false,
            };
            is_parted.then_some((text, text.value.trim_end_matches([':', '!', ' '])))
        }
        [Inline::Text(text), ..] => {
            let end = text.value.find([':', '!']);
            let is_last = |end: usize| line.len() == 1 && end + 1 == text.value.trim_end().len();
            let end = end.filter(|end| text.value[*end..].starts_with(':') || is_last(*end));
            // «Lov: en regel …» is how a dictionary begins.
            let name = end.map(|end| (text, text.value[..end].trim_end()));
            name.filter(|(_, name)| !name.eq_ignore_ascii_case(CalloutKind::Law.mark()))
        }
        _ => None,
    };
    if let Some((text, name)) = named
        && let Some(kind) = callout::called(name)
    {
        report.push(codes::quote_as_box(text.part(0..name.len()), name, kind.mark()));
    }
}

/// Takes the marks that begin a line further down in a quote, and reports them: what was meant as the next box goes on in
/// this one. That of the quote itself has been taken.
pub fn marks_within(blocks: &mut [RawBlock], report: &mut Report) {
    for block in blocks {
        match &mut block.block {
            RawKind::List { items, .. } => {
                items.iter_mut().for_each(|item| marks_within(&mut item.blocks, report));
            }
            RawKind::Plain(Block::Paragraph(inlines)) => {
                let mut begins_line = true;
                inlines.retain(|inline| {
                    let mark = callout::mark(std::slice::from_ref(inline));
                    let found = mark.filter(|mark| begins_line && callout::is_like_mark(mark));
                    begins_line = inline.is_break();
                    let is_taken = found.is_some();
                    if let Some(mark) = found {
                        report.push(codes::box_within(mark.span, &mark.value));
                    }
                    !is_taken
                });
            }
            _ => {}
        }
    }
}

/// Reports boxes with a title and no text right above a quote: an empty line has parted them. They are read as one.
pub fn boxes_apart(blocks: &mut Vec<RawBlock>, report: &mut Report) {
    let mut at = 1;
    while at < blocks.len() {
        let [RawBlock { block: RawKind::Quote { mark: Some(mark), blocks: title }, .. }, next] =
            &mut blocks[at - 1..=at]
        else {
            at += 1;
            continue;
        };
        let text = match &mut next.block {
            RawKind::Quote { mark: None, blocks } if is_title(title, mark) => {
                std::mem::take(blocks)
            }
            _ => {
                at += 1;
                continue;
            }
        };
        report.push(codes::box_apart(mark.span, &mark.value));
        title.extend(text);
        blocks.remove(at);
    }
}

/// Says whether blocks are nothing, or words on the line of the mark.
fn is_title(blocks: &[RawBlock], mark: &Spanned<String>) -> bool {
    match blocks {
        [] => true,
        [RawBlock { block: RawKind::Plain(Block::Paragraph(inlines)), span }] => {
            // Below some marks, which the library takes for itself, the text is a paragraph of its own.
            span.start <= mark.span.start && !inlines.iter().any(Inline::is_break)
        }
        _ => false,
    }
}

/// Reports a mark that begins a paragraph outside of any quote: `[!husk]` without its `>`.
pub fn mark_without_box(block: &Block<Parsed>, report: &mut Report) {
    let Block::Paragraph(inlines) = block else { return };
    let Some(mark) = callout::mark(inlines) else { return };
    if callout::is_like_mark(&mark) {
        report.push(codes::mark_without_box(mark.span, &mark.value));
    }
}
