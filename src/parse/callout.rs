//! What does a box say it is? `> [!lov] Tittel` and its kin.

use crate::diagnostics::{Report, closest, codes};
use crate::language::Language;
use crate::model::block::{Block, CalloutKind, Inline, Parsed, plain_text};
use crate::parse::markdown::{CALLOUT, RawBlock};
use crate::parse::parts::plain_blocks;
use crate::source::Spanned;
use crate::texts;

/// Reads a box. Words on the line of its mark are its title.
///
/// An unknown kind is a fault, and the box is kept as an ordinary quote so that the faults inside it are
/// found too.
pub fn read(mark: Spanned<String>, raw: Vec<RawBlock>, report: &mut Report) -> Block<Parsed> {
    let mut blocks = plain_blocks(raw, report);
    let kind = CalloutKind::ALL.into_iter().find(|kind| kind.mark() == mark.value.to_lowercase());
    let Some(kind) = kind else {
        report.push(codes::unknown_callout(
            mark.span,
            &mark.value,
            elsewhere(&mark.value),
            &known(),
        ));
        return Block::Quote { language: None, blocks };
    };
    let title = match blocks.first_mut() {
        Some(Block::Paragraph(inlines)) => take_first_line(inlines),
        _ => Vec::new(),
    };
    if matches!(blocks.first(), Some(Block::Paragraph(inlines)) if inlines.is_empty()) {
        blocks.remove(0);
    }
    if blocks.is_empty() && title.is_empty() {
        report.push(codes::empty_callout(mark.span, &mark.value));
    }
    Block::Callout { kind, title, blocks }
}

/// Returns the words that a mark may have.
pub fn known() -> Vec<&'static str> {
    let mut known = CalloutKind::ALL.map(CalloutKind::mark).to_vec();
    known.push(FIGURE_TEXT);
    known
}

/// Says whether a mark is that of a box, or nearly.
pub fn is_like_mark(mark: &Spanned<String>) -> bool {
    !closest(&mark.value, known()).is_empty()
}

/// Returns the box that comes nearest to one of another program.
pub fn elsewhere(kind: &str) -> Option<&'static str> {
    Some(match kind.to_lowercase().as_str() {
        "note" | "tip" | "tips" | "important" | "viktig" | "info" | "obs" | "merk" => "husk",
        "warning" | "caution" | "danger" | "fare" | "åtvaring" => "advarsel",
        "example" | "døme" => "eksempel",
        "quote" => "sitat",
        "definition" => "definisjon",
        "law" => "lov",
        _ => return None,
    })
}

/// Returns the box that has these words for its mark or its title. A quote is one already.
pub fn called(words: &str) -> Option<CalloutKind> {
    let words = words.to_lowercase();
    let is_title = |kind: CalloutKind| {
        let key = format!("callout-{}", kind.key());
        Language::ALL.iter().any(|language| texts::get(*language, &key).to_lowercase() == words)
    };
    let mut kinds = CalloutKind::ALL.into_iter().filter(|kind| *kind != CalloutKind::Quotation);
    kinds.find(|kind| kind.mark() == words || is_title(*kind))
}

/// Returns the mark that a paragraph begins with.
pub fn mark(inlines: &[Inline<Parsed>]) -> Option<Spanned<String>> {
    let Some(Inline::Link(link)) = inlines.first() else { return None };
    let target = &link.target;
    let value = plain_text(&link.content).trim_start_matches('!').trim().to_owned();
    (target.value == CALLOUT).then_some(Spanned { value, span: target.span })
}

/// The mark of a figure's text. It is no box: it belongs to the picture above it.
const FIGURE_TEXT: &str = "figur";

pub fn is_figure_text(mark: &Spanned<String>) -> bool {
    mark.value.to_lowercase() == FIGURE_TEXT
}

/// Reads the text of a figure. Words on the line of the mark are for those who read the Markdown; on the
/// page every such text has the same name.
pub fn figure_text(raw: Vec<RawBlock>, report: &mut Report) -> Vec<Block<Parsed>> {
    let mut blocks = plain_blocks(raw, report);
    if let Some(Block::Paragraph(inlines)) = blocks.first_mut() {
        take_first_line(inlines);
        if inlines.is_empty() {
            blocks.remove(0);
        }
    }
    blocks
}

/// Takes what stands before the first line break, without the space after the mark.
fn take_first_line(inlines: &mut Vec<Inline<Parsed>>) -> Vec<Inline<Parsed>> {
    let end = inlines.iter().position(Inline::is_break).unwrap_or(inlines.len());
    let mut rest = inlines.split_off(end);
    if !rest.is_empty() {
        rest.remove(0);
    }
    let mut title = std::mem::replace(inlines, rest);
    if let Some(Inline::Text(first)) = title.first_mut() {
        let trimmed = first.value.trim_start();
        first.span.start += (first.value.len() - trimmed.len()) as u32;
        first.value = trimmed.to_owned();
        if first.value.is_empty() {
            title.remove(0);
        }
    }
    title
}
