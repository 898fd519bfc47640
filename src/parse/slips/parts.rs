//! What nearly opens a part: a heading with a slip or a remark in it, and a line in bold.

use crate::diagnostics::{Report, codes};
use crate::model::block::{Block, Inline, PartKind, plain_text};
use crate::model::evidence::Evidence;
use crate::model::id::slug;
use crate::parse::markdown::{RawBlock, RawHeading, RawKind};
use crate::parse::parts::kind_of;
use crate::parse::vocabulary::{Vocabulary, part_name};
use crate::source::Span;

/// A part that a heading nearly opens.
pub struct NearPart {
    pub kind: PartKind,
    /// The words that open it.
    name: String,
    /// How sure the advice is, where the heading says so in its words.
    evidence: Option<Evidence>,
}

/// Returns the part whose heading these words nearly are: some slips away, in other words, or with a remark after it.
pub fn near_part(heading: &RawHeading, vocabulary: &Vocabulary) -> Option<NearPart> {
    let words = plain_text(&heading.heading.content);
    if let Some(kind) = vocabulary.near_part(&words) {
        let name = part_name(kind, vocabulary.language);
        return Some(NearPart { kind, name, evidence: None });
    }
    let words = words.trim();
    let in_parentheses = words.strip_suffix(')').and_then(|words| words.split_once(" ("));
    let in_brackets = words.strip_suffix(']').and_then(|words| words.split_once(" ["));
    let after_sign = [" – ", " — ", " - ", ": "].iter().find_map(|sign| words.split_once(sign));
    let (name, remark) = in_parentheses.or(in_brackets).or(after_sign)?;
    let kind = vocabulary.part(name)?;
    let evidence = Evidence::from_label(remark.trim()).filter(|_| kind == PartKind::Advice);
    // Words in brackets or after a sign make a heading of their own, except where they say what belongs in braces.
    let is_near = in_parentheses.is_some() || evidence.is_some();
    is_near.then(|| NearPart { kind, name: name.trim().to_owned(), evidence })
}

/// A heading that is nearly one of the vocabulary opens nothing, and its part would lose its shape in silence. With a
/// task under it, the task is lost.
pub fn warn_of_near_part(
    heading: &RawHeading,
    has_task: bool,
    vocabulary: &Vocabulary,
    report: &mut Report,
) {
    let Some(near) = near_part(heading, vocabulary) else { return };
    let (span, words) = (heading.heading.span, plain_text(&heading.heading.content));
    let name = &near.name;
    let label = near.evidence.map(|evidence| evidence.label(vocabulary.language));
    let line = format!("{} {name}", "#".repeat(usize::from(heading.heading.level)));
    report.push(match (label, has_task) {
        (Some(label), _) => codes::evidence_in_heading(span, &words, &line, name, label),
        (None, false) => codes::near_part_heading(span, &words, &line, name, near.kind.class()),
        (None, true) => codes::near_part_with_task(span, &words, &line, name),
    });
}

/// Returns the words of a paragraph that is nothing but the name of a part in bold, and the part.
pub fn bold_part(block: &RawBlock, vocabulary: &Vocabulary) -> Option<(String, PartKind)> {
    let RawKind::Plain(Block::Paragraph(inlines)) = &block.block else { return None };
    let words = match inlines.as_slice() {
        [Inline::Strong(content)] => plain_text(content),
        [Inline::Strong(content), Inline::Text(rest)] if rest.value.trim() == ":" => {
            plain_text(content)
        }
        [Inline::Text(text)] if text.value.starts_with("**") => text.value.clone(),
        _ => return None,
    };
    let words = words.trim_matches(['*', ' ', ':', '\u{a0}']).to_owned();
    vocabulary.part(&words).map(|kind| (words, kind))
}

/// Returns the words of a paragraph that is nothing but the name of a part, as it stands in a heading, and the part. One for
/// tasks is known by the task under it.
fn plain_part(block: &RawBlock, vocabulary: &Vocabulary) -> Option<(String, PartKind)> {
    let RawKind::Plain(Block::Paragraph(inlines)) = &block.block else { return None };
    let [Inline::Text(text)] = inlines.as_slice() else { return None };
    let words = text.value.trim();
    // With a sign after it, the name is a sentence before what follows.
    let is_name = words.starts_with(char::is_uppercase) && words.ends_with(char::is_alphanumeric);
    if !is_name {
        return None;
    }
    let kind = vocabulary.part(words).filter(|kind| *kind != PartKind::Tasks)?;
    Some((words.to_owned(), kind))
}

/// Reports lines, in bold or not, that were meant as the headings of parts: to Markdown they are text, and belong to the part before.
/// Returns their places.
pub fn bold_parts(raw: &[RawBlock], vocabulary: &Vocabulary, report: &mut Report) -> Vec<Span> {
    let mut told = Vec::new();
    // The heading that opened a part, by its level, and the part.
    let mut opened: Option<(u8, PartKind)> = None;
    for (index, block) in raw.iter().enumerate() {
        if let RawKind::Heading(heading) = &block.block {
            let level = heading.heading.level;
            if opened.is_none_or(|(part, _)| part >= level) {
                opened = kind_of(heading, vocabulary).map(|kind| (level, kind));
            }
            continue;
        }
        let bold = bold_part(block, vocabulary);
        let is_bold = bold.is_some();
        let Some((words, kind)) = bold.or_else(|| plain_part(block, vocabulary)) else { continue };
        // In the part itself, the words name a group of what stands there.
        if opened.is_some_and(|(_, part)| part == kind) {
            continue;
        }
        let next = raw.get(index + 1).map(|next| &next.block);
        let is_followed = match next {
            Some(RawKind::List { .. } | RawKind::Table(_)) => true,
            Some(RawKind::Heading(_)) => kind == PartKind::Tasks,
            _ => false,
        };
        // One word may begin a list of anything.
        let is_sure = kind == PartKind::Tasks || slug(&words).contains('-');
        if is_followed && is_sure {
            report.push(if is_bold {
                codes::part_in_bold(block.span, &words, kind == PartKind::Tasks)
            } else {
                codes::part_without_marks(block.span, &words)
            });
            told.push(block.span);
        }
    }
    told
}
