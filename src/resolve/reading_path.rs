//! A page with a numbered list of links → a reading path.

use std::sync::Arc;

use crate::diagnostics::{Report, codes};
use crate::model::block::{Block, Inline, Resolved, Target, plain_text, visit_each};
use crate::model::book::{Page, PathStep, ReadingPath};
use crate::source::Span;

/// Takes the steps of a path out of its numbered list; the rest of its text introduces it.
pub fn of(mut page: Page, report: &mut Report) -> ReadingPath {
    let mut steps = Vec::new();
    let mut found = false;
    Arc::make_mut(&mut page.body).blocks.retain(|block| match block {
        Block::List { start: Some(_), items, .. } if !found => {
            found = true;
            for item in items {
                match path_step(item) {
                    Some(step) => steps.push(step),
                    // A link that leads nowhere has become words, and has been told of.
                    None if report.has_errors_in(page.file) => {}
                    None => {
                        let span = first_span(item).unwrap_or(page.meta.span);
                        report.push(codes::path_step_without_link(span));
                    }
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

fn path_step(item: &[Block<Resolved>]) -> Option<PathStep> {
    let Block::Paragraph(inlines) = item.first()? else { return None };
    let Inline::Link(link) = inlines.first()? else { return None };
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
