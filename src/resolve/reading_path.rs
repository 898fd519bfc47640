//! A page with a numbered list of links → a reading path.

use std::sync::Arc;

use crate::diagnostics::{Report, codes};
use crate::model::block::{Block, Inline, Resolved, Target, plain_text, visit_each};
use crate::model::book::{Page, PathStep, ReadingPath};
use crate::source::Span;

/// Takes the steps of a path out of its numbered list; the rest of its text introduces it. `source` is the text of its file.
pub fn of(mut page: Page, source: &str, report: &mut Report) -> ReadingPath {
    let mut steps = Vec::new();
    let mut found = false;
    Arc::make_mut(&mut page.body).blocks.retain(|block| match block {
        Block::List { start: Some(_), items, .. } if !found => {
            found = true;
            for item in items {
                match path_step(item) {
                    Some(step) => steps.push(step),
                    None => match first_span(item) {
                        Some(span) if is_told(span, source, report) => {}
                        Some(span) => report.push(codes::path_step_without_link(span)),
                        None if report.has_errors_in(page.file) => {}
                        None => report.push(codes::path_step_without_link(page.meta.span)),
                    },
                }
            }
            false
        }
        _ => true,
    });
    if !found {
        report.push(codes::path_without_steps(page.meta.span));
    }
    ReadingPath { page, steps }
}

/// Returns the place of the first words of a list item.
fn first_span(item: &[Block<Resolved>]) -> Option<Span> {
    let Block::Paragraph(inlines) = item.first()? else { return None };
    let mut span = None;
    visit_each(inlines, &mut |inline| {
        if let Inline::Text(text) = inline {
            span.get_or_insert(text.span);
        }
    });
    span
}

/// Says whether a step does begin with a link, and it has been told that the link leads nowhere: it has become words.
/// `words` are the first of the step.
fn is_told(words: Span, source: &str, report: &Report) -> bool {
    let written = &source[words.start as usize..];
    let line = written.lines().next().unwrap_or_default();
    let before = source[..words.start as usize].trim_end_matches(['*', '_']);
    let is_link = before.ends_with(['[', '<']) || line.starts_with('[');
    is_link && report.has_errors_at(words.with_length(line.len()))
}

fn path_step(item: &[Block<Resolved>]) -> Option<PathStep> {
    let Block::Paragraph(inlines) = item.first()? else { return None };
    // The full stop after a link in bold may be bold, too.
    let is_sign = |inline: &Inline<Resolved>| matches!(inline, Inline::Text(text) if text.value.chars().all(|sign| sign.is_ascii_punctuation()));
    let first = match inlines.first()? {
        Inline::Strong(inner) | Inline::Emphasis(inner) if inner[1..].iter().all(is_sign) => {
            inner.first()?
        }
        first => first,
    };
    let Inline::Link(link) = first else { return None };
    let Target::Page { page, anchor } = &link.target else { return None };
    let title = plain_text(&link.content);
    let mut reason: Vec<Inline<Resolved>> = inlines[1..].to_vec();
    if let Some(Inline::Text(text)) = reason.first_mut() {
        let trimmed = text.value.trim_start_matches([' ', ':', '.', '–', ',', '\u{a0}']);
        text.value = trimmed.to_owned();
    }
    for block in &item[1..] {
        if let Block::Paragraph(inlines) = block {
            reason.push(Inline::LineBreak);
            reason.extend(inlines.iter().cloned());
        }
    }
    Some(PathStep { page: page.clone(), anchor: anchor.clone(), title, reason })
}
