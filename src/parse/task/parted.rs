//! Fields of a task that do not stand in one list under its heading, because something stands above them or between them.

use std::collections::BTreeMap;

use super::fields::{Field, bold_field_of, read};
use crate::diagnostics::{Report, codes};
use crate::parse::markdown::{RawBlock, RawKind};
use crate::parse::parts::{RawBlocks, heading_level};
use crate::parse::vocabulary::{TaskField, Vocabulary};
use crate::source::Span;

/// Takes the fields in lists further down into those that are found, and reports what stands before each.
/// Lists with nothing between them have other signs before their points, and are read as one.
pub fn take(
    under: &mut RawBlocks,
    found: &mut BTreeMap<TaskField, Field>,
    source: &str,
    vocabulary: &Vocabulary,
    report: &mut Report,
) {
    let mut blocks: Vec<RawBlock> = under.by_ref().collect();
    let mut told = 0;
    loop {
        let before_heading = blocks.iter().take_while(|block| heading_level(block).is_none());
        let mut lists = before_heading.map(|block| has_missing(block, found, vocabulary));
        let Some(at) = lists.position(|is_missing| is_missing) else { break };
        drop(lists);
        if at > told {
            let place = first_line(blocks[told].span, source);
            report.push(if found.is_empty() {
                codes::block_above_fields(place)
            } else {
                codes::block_between_fields(place)
            });
            told = at;
        }
        if let RawKind::List { items, .. } = blocks.remove(at).block {
            found.extend(read(items, vocabulary, report));
        }
    }
    *under = blocks.into_iter().peekable();
}

/// Says whether a block is a list of nothing but fields that are not found yet. A single one may be just a point, unless
/// the task cannot do without it.
fn has_missing(
    block: &RawBlock,
    found: &BTreeMap<TaskField, Field>,
    vocabulary: &Vocabulary,
) -> bool {
    let RawKind::List { start: None, items, .. } = &block.block else { return false };
    let fields: Option<Vec<TaskField>> =
        items.iter().map(|item| bold_field_of(item, vocabulary)).collect();
    let Some(fields) = fields else { return false };
    let is_required =
        |field| matches!(field, &TaskField::Goal | &TaskField::Outcome | &TaskField::Time);
    fields.iter().all(|field| !found.contains_key(field))
        && (fields.len() > 1 || fields.iter().any(is_required))
}

fn first_line(block: Span, source: &str) -> Span {
    let line = source[block.range()].lines().next().unwrap_or_default();
    block.with_length(line.trim_end().len())
}
