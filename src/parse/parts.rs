//! What does a heading open? Typed parts, with the shape that each kind lives by.
//!
//! A heading whose words or class are in the vocabulary opens a part that runs to the next heading of its
//! level or higher. The other headings, and all that stands under them, stay as they are.

use std::iter::Peekable;
use std::vec::IntoIter;

use crate::diagnostics::{Code, Report, codes};
use crate::language::Language;
use crate::model::block::{
    Block, DoAvoidRow, Inline, Parsed, Part, PartKind, Recommendation, Table, plain_text,
};
use crate::model::id::slug;
use crate::parse::callout;
use crate::parse::front_matter;
use crate::parse::markdown::{Anchors, RawBlock, RawHeading, RawItem, RawKind};
use crate::parse::slips;
use crate::parse::task;
use crate::parse::vocabulary::{Vocabulary, part_name};
use crate::source::{Span, Spanned};
use crate::texts;

pub type RawBlocks = Peekable<IntoIter<RawBlock>>;

/// Makes the blocks of a page of what CommonMark saw. `source` is the text of its file.
pub fn blocks(
    raw: Vec<RawBlock>,
    source: &str,
    vocabulary: &Vocabulary,
    anchors: &mut Anchors,
    report: &mut Report,
) -> Vec<Block<Parsed>> {
    let bold = slips::bold_parts(&raw, vocabulary, report);
    let stray = slips::stray_tasks(&raw, vocabulary, report);
    check_levels(&raw, 1, &MeantHeadings { bold: &bold, lacking: &stray.bare }, report);
    let mut raw = raw.into_iter().peekable();
    let mut blocks = Vec::new();
    while let Some(next) = raw.next() {
        match next.block {
            RawKind::Heading(heading) => match part_kind(&heading, vocabulary, report) {
                Some(kind) => {
                    let inner = take_under(&mut raw, heading.heading.level);
                    // That the task under it has the wrong level has been told.
                    let is_emptied = stray.emptied.contains(&heading.heading.span);
                    if inner.iter().all(says_nothing) && !is_emptied {
                        let name = part_name(kind, vocabulary.language);
                        report.push(codes::empty_part(heading.heading.span, &name));
                        for raw in &inner {
                            report.forget_within(Code::EmptyPoint, raw.span);
                        }
                    }
                    let part = part(kind, heading, inner, source, vocabulary, anchors, report);
                    blocks.push(Block::Part(Box::new(part)));
                }
                None => {
                    refuse_attributes(&heading, report);
                    let has_task = stray.near.contains(&heading.heading.span);
                    slips::warn_of_near_part(&heading, has_task, vocabulary, report);
                    blocks.push(Block::Heading(heading.heading));
                }
            },
            block => push(RawBlock { block, span: next.span }, &mut blocks, report),
        }
    }
    blocks
}

/// Says whether a block shows readers nothing: a rule, a list of points without words, a table without rows.
fn says_nothing(raw: &RawBlock) -> bool {
    match &raw.block {
        RawKind::Plain(Block::Rule) => true,
        RawKind::List { items, .. } => {
            items.iter().all(|item| item.blocks.iter().all(says_nothing))
        }
        RawKind::Table(table) => table.rows.is_empty(),
        _ => false,
    }
}

/// Makes plain blocks: inside lists, quotes and definitions a heading opens nothing.
pub fn plain_blocks(raw: Vec<RawBlock>, report: &mut Report) -> Vec<Block<Parsed>> {
    let mut blocks = Vec::with_capacity(raw.len());
    for raw in raw {
        push(raw, &mut blocks, report);
    }
    blocks
}

/// Adds a plain block. `> [!figur]` goes into the figure that stands right before it.
fn push(raw: RawBlock, blocks: &mut Vec<Block<Parsed>>, report: &mut Report) {
    match raw.block {
        RawKind::Quote { mark: Some(mark), blocks: text } if callout::is_figure_text(&mark) => {
            let text = callout::figure_text(text, report);
            match blocks.last_mut() {
                Some(Block::Figure(figure)) if figure.text.is_empty() => figure.text = text,
                above => {
                    // A picture that was not read as one has been told of.
                    let is_picture = matches!(above, Some(Block::Paragraph(inlines))
                        if plain_text(inlines).starts_with("!["));
                    if !is_picture {
                        report.push(codes::figure_text_without_figure(mark.span));
                    }
                    blocks.push(Block::Quote { language: None, blocks: text });
                }
            }
        }
        block => blocks.push(plain_block(RawBlock { block, span: raw.span }, report)),
    }
}

pub fn plain_block(raw: RawBlock, report: &mut Report) -> Block<Parsed> {
    match raw.block {
        RawKind::Plain(block) => {
            // That of a quote has been taken.
            slips::mark_without_box(&block, report);
            block
        }
        RawKind::Heading(heading) => {
            refuse_attributes(&heading, report);
            Block::Heading(heading.heading)
        }
        RawKind::List { start, tight, items } => {
            let items = items.into_iter().map(|item| plain_blocks(item.blocks, report)).collect();
            Block::List { start, tight, items }
        }
        RawKind::Quote { mark: None, blocks } => {
            Block::Quote { language: None, blocks: plain_blocks(blocks, report) }
        }
        RawKind::Quote { mark: Some(mark), blocks } => callout::read(mark, blocks, report),
        RawKind::Table(table) => Block::Table(table),
    }
}

/// Takes the blocks up to the next heading of `level` or higher.
pub fn take_under(raw: &mut RawBlocks, level: u8) -> Vec<RawBlock> {
    let mut under = Vec::new();
    while let Some(next) = raw.next_if(|next| heading_level(next).is_none_or(|found| found > level))
    {
        under.push(next);
    }
    under
}

pub fn heading_level(raw: &RawBlock) -> Option<u8> {
    match &raw.block {
        RawKind::Heading(heading) => Some(heading.heading.level),
        _ => None,
    }
}

/// Where a heading of the second level was meant and none stands. That has been told of.
#[derive(Debug, Clone, Copy, Default)]
pub struct MeantHeadings<'a> {
    /// Blocks that were meant as one.
    pub bold: &'a [Span],
    /// Headings that need one above them.
    pub lacking: &'a [Span],
}

/// Headings go down one level at a time, and none is the title's. `above` is the level of the heading that
/// stands before the blocks.
pub fn check_levels(raw: &[RawBlock], above: u8, meant: &MeantHeadings, report: &mut Report) {
    let mut headings = Vec::new();
    headings_in(raw, meant, &mut headings);
    let mut previous: (u8, Option<Span>) = (above, None);
    for (level, span) in headings {
        let Some(span) = span else {
            // What was meant as a heading has been told of, and what stands under it is no fault.
            previous.0 = previous.0.max(level);
            continue;
        };
        if level == 1 {
            report.push(codes::title_in_body(span));
        } else if level > previous.0 + 1 {
            report.push(codes::skipped_heading_level(span, level, previous.0, previous.1));
        }
        previous = (level, Some(span));
    }
}

/// Collects the headings as they stand on the page, those inside lists and quotes too; without a place, those that were
/// only meant as such.
fn headings_in(raw: &[RawBlock], meant: &MeantHeadings, headings: &mut Vec<(u8, Option<Span>)>) {
    for raw in raw {
        match &raw.block {
            RawKind::Heading(heading) => {
                if meant.lacking.contains(&heading.heading.span) {
                    headings.push((2, None));
                }
                headings.push((heading.heading.level, Some(raw.span)));
            }
            RawKind::List { items, .. } => {
                items.iter().for_each(|item| headings_in(&item.blocks, meant, headings));
            }
            RawKind::Quote { blocks, .. } => headings_in(blocks, meant, headings),
            RawKind::Plain(_) if meant.bold.contains(&raw.span) => headings.push((2, None)),
            RawKind::Plain(block) => headings_in_block(block, headings),
            RawKind::Table(_) => {}
        }
    }
}

fn headings_in_block(block: &Block<Parsed>, headings: &mut Vec<(u8, Option<Span>)>) {
    let mut all = |blocks: &[Block<Parsed>]| {
        blocks.iter().for_each(|block| headings_in_block(block, headings));
    };
    match block {
        Block::Definitions(definitions) => {
            definitions.iter().flat_map(|one| &one.definitions).for_each(|blocks| all(blocks));
        }
        Block::List { items, .. } => items.iter().for_each(|item| all(item)),
        Block::Quote { blocks, .. } | Block::Callout { blocks, .. } => all(blocks),
        Block::Heading(heading) => headings.push((heading.level, Some(heading.span))),
        Block::Paragraph(inlines) => {
            headings.extend(slips::level_of_unread(inlines).map(|level| (level, None)));
        }
        _ => {}
    }
}

/// Says which part a heading opens, and reports the classes that open none.
fn part_kind(
    heading: &RawHeading,
    vocabulary: &Vocabulary,
    report: &mut Report,
) -> Option<PartKind> {
    for class in heading.classes.iter().filter(|class| kind_of_class(&class.value).is_none()) {
        let known = PartKind::ALL.map(PartKind::class);
        report.push(codes::unknown_heading_class(class.span, &class.value, &known));
    }
    kind_of(heading, vocabulary)
}

/// Returns which part a heading opens, without a word about what is wrong with it. A class decides over the words.
pub fn kind_of(heading: &RawHeading, vocabulary: &Vocabulary) -> Option<PartKind> {
    let by_class = heading.classes.iter().find_map(|class| kind_of_class(&class.value));
    by_class.or_else(|| vocabulary.part(&plain_text(&heading.heading.content)))
}

fn kind_of_class(class: &str) -> Option<PartKind> {
    PartKind::ALL.into_iter().find(|kind| kind.class() == class)
}

/// Reports all attributes of a heading that has no use for any.
pub fn refuse_attributes(heading: &RawHeading, report: &mut Report) {
    if let Some(evidence) = slips::evidence_attribute(&heading.attributes, report) {
        report.push(codes::evidence_outside_advice(evidence.span));
    }
}

fn part(
    kind: PartKind,
    heading: RawHeading,
    inner: Vec<RawBlock>,
    source: &str,
    vocabulary: &Vocabulary,
    anchors: &mut Anchors,
    report: &mut Report,
) -> Part<Parsed> {
    let span = heading.heading.span;
    let name = part_name(kind, vocabulary.language);
    let evidence = if kind == PartKind::Advice {
        evidence(&heading, vocabulary, report)
    } else {
        refuse_attributes(&heading, report);
        None
    };
    let empty = inner.is_empty();
    let blocks = match kind {
        PartKind::Tasks => task::read_part(inner, &heading.heading, source, vocabulary, report),
        PartKind::Advice => advice(inner, anchors, report),
        PartKind::DoAvoid => do_avoid(inner, span, &name, vocabulary.language, report),
        _ => plain_blocks(inner, report),
    };
    let has_list = |blocks: &[Block<Parsed>]| {
        blocks.iter().any(|block| matches!(block, Block::List { .. } | Block::Recommendations(_)))
    };
    if !empty && matches!(kind, PartKind::Advice | PartKind::Summary) && !has_list(&blocks) {
        let mut paragraphs = blocks.iter().filter_map(|block| match block {
            Block::Paragraph(inlines) => Some(inlines),
            _ => None,
        });
        if !paragraphs.any(|inlines| slips::dash_in_part(inlines, source, report)) {
            report.push(match kind {
                PartKind::Advice => codes::advice_without_list(span, &name),
                _ => codes::part_without_list(span, &name),
            });
        }
    }
    Part { kind, heading: heading.heading, evidence, blocks }
}

fn evidence(
    heading: &RawHeading,
    vocabulary: &Vocabulary,
    report: &mut Report,
) -> Option<Spanned<crate::model::evidence::Evidence>> {
    let written = slips::evidence_of_advice(&heading.attributes, report)?;
    front_matter::evidence("evidens", &written, vocabulary.language, report)
}

/// Each item of a list directly in an advice part is a recommendation.
fn advice(inner: Vec<RawBlock>, anchors: &mut Anchors, report: &mut Report) -> Vec<Block<Parsed>> {
    let mut blocks = Vec::new();
    for raw in inner {
        match raw.block {
            RawKind::List { items, .. } => {
                let items = items.into_iter().map(|item| recommendation(item, anchors, report));
                blocks.push(Block::Recommendations(items.collect()));
            }
            block => blocks.push(plain_block(RawBlock { block, span: raw.span }, report)),
        }
    }
    blocks
}

/// The address of a recommendation is the one written in braces at the end of its first paragraph, or is
/// made of its lead, so that a new order of the list leaves addresses alone.
fn recommendation(
    item: RawItem,
    anchors: &mut Anchors,
    report: &mut Report,
) -> Recommendation<Parsed> {
    let mut blocks = plain_blocks(item.blocks, report);
    let Some(Block::Paragraph(inlines)) = blocks.first_mut() else {
        return Recommendation { anchor: anchors.made("", "rad", item.span), blocks };
    };
    let anchor = match take_written_anchor(inlines) {
        Some(written) => anchors.written(&written.value, written.span, report),
        None => anchors.made(&lead(inlines), "rad-", item.span),
    };
    Recommendation { anchor, blocks }
}

/// Returns the first words of a recommendation: its bold lead, or the first six words.
fn lead(inlines: &[Inline<Parsed>]) -> String {
    let text = match inlines.first() {
        Some(Inline::Strong(lead)) => plain_text(lead),
        _ => plain_text(inlines),
    };
    text.split_whitespace().take(6).collect::<Vec<_>>().join(" ")
}

/// Takes `{#anchor}` from the end of a paragraph.
fn take_written_anchor(inlines: &mut [Inline<Parsed>]) -> Option<Spanned<String>> {
    let Some(Inline::Text(text)) = inlines.last_mut() else { return None };
    let inner = text.value.trim_end().strip_suffix('}')?;
    let (before, anchor) = inner.rsplit_once("{#")?;
    let written = Spanned { value: anchor.trim().to_owned(), span: text.span };
    text.value = before.trim_end().to_owned();
    Some(written)
}

/// Returns which of two columns says what to do, by the words of the table's head in any language.
fn doing_column(table: &Table<Parsed>) -> Option<usize> {
    let [first, second] = table.head.as_slice() else { return None };
    let says = |cell: &[Inline<Parsed>], key: &str| {
        let words = slug(&plain_text(cell));
        Language::ALL.iter().any(|language| slug(&texts::get(*language, key)) == words)
    };
    if says(first, "do-heading") && says(second, "avoid-heading") {
        Some(0)
    } else if says(first, "avoid-heading") && says(second, "do-heading") {
        Some(1)
    } else {
        None
    }
}

/// A table of two columns, one for what to do and one for what to avoid.
fn do_avoid(
    inner: Vec<RawBlock>,
    span: Span,
    name: &str,
    language: Language,
    report: &mut Report,
) -> Vec<Block<Parsed>> {
    let empty = inner.is_empty();
    let mut found = false;
    // A table that only has other words at its top.
    let mut misnamed = None;
    let mut blocks = Vec::new();
    for raw in inner {
        match raw.block {
            RawKind::Table(table) => match doing_column(&table) {
                Some(column) => {
                    found = true;
                    let rows = table.rows.into_iter().filter_map(|row| {
                        let [first, second] = <[_; 2]>::try_from(row).ok()?;
                        Some(match column {
                            0 => DoAvoidRow { doing: first, avoiding: second },
                            _ => DoAvoidRow { doing: second, avoiding: first },
                        })
                    });
                    blocks.push(Block::DoAvoid(rows.collect()));
                }
                None => {
                    if let [first, second] = table.head.as_slice() {
                        let head = [plain_text(first), plain_text(second)];
                        misnamed = misnamed.or(Some((raw.span, head)));
                    }
                    blocks.push(Block::Table(table));
                }
            },
            block => blocks.push(plain_block(RawBlock { block, span: raw.span }, report)),
        }
    }
    if !found && !empty {
        let words = |key| texts::get(language, key);
        let head = format!("| {} | {} |", words("do-heading"), words("avoid-heading"));
        report.push(match misnamed {
            Some((span, [first, second])) => {
                codes::do_avoid_columns(span, name, &head, &first, &second)
            }
            None => codes::do_avoid_shape(span, name, &head),
        });
    }
    blocks
}
