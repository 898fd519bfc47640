//! Points that are no list: the signs that Word sets, dashes, letters, and spaces that only look like one.

mod points;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Block, Inline, Parsed};
use crate::parse::markdown::{RawBlock, RawItem, RawKind};
use crate::source::{Span, Spanned};
use points::{Point, Shape, dash_point, ring_point, shape};

/// Where lines stand: right under the point of a list, a line that looks like one more is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    Text,
    Points,
    Numbers,
}

/// Reports the first line of a paragraph that was meant as a point of a list. Says whether there is one.
///
/// `goes_on` says that it stands right under another such paragraph, and then its first line has been told of.
pub fn unread_list(
    inlines: &[Inline<Parsed>],
    source: &str,
    within: Within,
    goes_on: bool,
    report: &mut Report,
) -> bool {
    let shape = shape(inlines, within);
    let Some(found) = points_of(inlines, source, shape).next() else { return false };
    if found.index > 0 || !goes_on {
        report.push(fault(found.text, &found.point, within, source));
    }
    true
}

/// A line of a paragraph that was meant as a point of a list.
struct Found<'i> {
    /// Where among the inlines the line begins.
    index: usize,
    text: &'i Spanned<String>,
    point: Point<'i>,
}

/// Returns the lines of a paragraph that were meant as points.
fn points_of<'i>(
    inlines: &'i [Inline<Parsed>],
    source: &str,
    shape: Shape,
) -> impl Iterator<Item = Found<'i>> {
    let begins_line = move |index: usize| index == 0 || inlines[index - 1].is_break();
    (0..inlines.len()).filter(move |index| begins_line(*index)).filter_map(move |index| {
        let Inline::Text(text) = &inlines[index] else { return None };
        let point = shape.point(&inlines[index..])?;
        let is_escaped = text.is_escaped(0, source);
        // Between words, a dot in the middle parts them, and a line may break there. The first words of an item stand in
        // a list already.
        let is_none = if index == 0 { shape == Shape::Tight } else { point.sign == "·" };
        (!is_escaped && !is_none).then_some(Found { index, text, point })
    })
}

/// Reports the points of a list that nothing stands in, and takes them out when there are others: they would be counted and
/// have an address. A list of such points only is told of once, and stays for those who know what it should have been.
pub fn empty_points(items: &mut Vec<RawItem>, source: &str, report: &mut Report) {
    let empty: Vec<Span> = items.iter().filter_map(|item| empty_point(item, source)).collect();
    if empty.is_empty() {
        return;
    }
    let is_all = empty.len() == items.len();
    let told = if is_all { 1 } else { empty.len() };
    for span in &empty[..told] {
        report.push(codes::empty_point(*span, &source[span.range()]));
    }
    if !is_all {
        items.retain(|item| empty_point(item, source).is_none());
    }
}

/// Returns the place of the sign of a point that has nothing after it. What was refused, or is written down for elsewhere, is
/// not nothing.
fn empty_point(item: &RawItem, source: &str) -> Option<Span> {
    let is_bare = match item.blocks.as_slice() {
        [] => true,
        [RawBlock { block: RawKind::Plain(Block::Paragraph(inlines)), .. }] => {
            inlines.iter().all(|inline| match inline {
                Inline::Text(text) => text.value.trim().is_empty(),
                inline => inline.is_break(),
            })
        }
        _ => false,
    };
    if !is_bare {
        return None;
    }
    let written = &source[item.span.range()];
    let start = written.len() - written.trim_start().len();
    let rest = written[start..].trim_start_matches(|sign: char| sign.is_ascii_digit());
    let rest = rest.strip_prefix(['-', '*', '+', '.', ')'])?;
    let end = written.len() - rest.len();
    let is_alone = item.blocks.len() == 1 || rest.trim_matches(['>', ' ', '\t', '\n']).is_empty();
    is_alone.then(|| item.span.within(start..end))
}

fn fault(text: &Spanned<String>, point: &Point, within: Within, source: &str) -> Diagnostic {
    let line = source[text.span.start as usize..].lines().next().unwrap_or_default();
    let words = line.get(point.words..).unwrap_or_default().trim_start();
    let span = text.part(0..point.words);
    let is_letter = point.sign.starts_with(char::is_alphabetic);
    if point.number.is_some() && is_letter && within == Within::Numbers {
        codes::lettered_point(span, point.sign, &format!("- {words}"))
    } else if point.number.is_some() {
        let number = point.sign.trim_end_matches(['.', ')']);
        let number = if is_letter { "1" } else { number };
        codes::point_with_other_number(span, point.sign, &format!("{number}. {words}"))
    } else if point.sign == "-" && !point.has_hard_space {
        codes::point_without_space(span, point.sign, &format!("- {words}"))
    } else if point.has_hard_space {
        codes::point_with_hard_space(span, point.sign, &format!("{} {words}", point.sign))
    } else {
        codes::point_with_other_sign(span, point.sign, &format!("- {words}"))
    }
}

/// Reports a paragraph that begins with a dash or a small o, in a part that lives by its list. Says whether there is one.
pub fn dash_in_part(inlines: &[Inline<Parsed>], source: &str, report: &mut Report) -> bool {
    let Some(Inline::Text(text)) = inlines.first() else { return false };
    let found = dash_point(&text.value).or_else(|| ring_point(&text.value));
    if let Some(point) = &found {
        report.push(fault(text, point, Within::Text, source));
    }
    found.is_some()
}

/// The lines of a paragraph that was meant as a list.
pub struct Lines {
    pub is_numbered: bool,
    pub lines: Vec<Vec<Inline<Parsed>>>,
}

/// Takes the lines of a paragraph apart whose first is a point. A line that is none goes on with the one before it.
pub fn bulleted(inlines: &mut Vec<Inline<Parsed>>, source: &str, within: Within) -> Option<Lines> {
    let shape = shape(inlines, within);
    points_of(inlines, source, shape).next().filter(|first| first.index == 0)?;
    let lines = apart(std::mem::take(inlines), source, shape);
    Some(Lines { is_numbered: shape == Shape::Numbered, lines })
}

/// Takes the lines of an item apart that are points of the same list and lack their sign. What has letters before it stays
/// with its item.
pub fn items_apart(mut item: RawItem, source: &str, within: Within) -> Vec<RawItem> {
    let Some(RawBlock { block: RawKind::Plain(Block::Paragraph(inlines)), span }) =
        item.blocks.first_mut()
    else {
        return vec![item];
    };
    let (shape, span) = (shape(inlines, within), *span);
    if shape == Shape::Numbered || points_of(inlines, source, shape).next().is_none() {
        return vec![item];
    }
    let paragraph = |line| RawBlock { block: RawKind::Plain(Block::Paragraph(line)), span };
    let lines = apart(std::mem::take(inlines), source, shape).into_iter();
    let mut items: Vec<RawItem> =
        lines.map(|line| RawItem { blocks: vec![paragraph(line)], span: item.span }).collect();
    if let Some(last) = items.last_mut() {
        last.blocks.extend(item.blocks.into_iter().skip(1));
    }
    items
}

/// Takes lines apart where a point begins, and takes its sign away.
fn apart(inlines: Vec<Inline<Parsed>>, source: &str, shape: Shape) -> Vec<Vec<Inline<Parsed>>> {
    // Where each point begins, and where its words do.
    let points = points_of(&inlines, source, shape);
    let points: Vec<(usize, usize)> = points.map(|one| (one.index, one.point.words)).collect();
    let mut points = points.into_iter().peekable();
    let mut lines: Vec<Vec<Inline<Parsed>>> = vec![Vec::new()];
    for (index, mut inline) in inlines.into_iter().enumerate() {
        if let Some((_, words)) = points.next_if(|(first, _)| *first == index) {
            if let Inline::Text(text) = &mut inline {
                text.span = text.part(words..text.value.len());
                text.value.drain(..words);
            }
            if index > 0 {
                lines.push(Vec::new());
            }
        }
        // Nothing is left of a sign before words in bold.
        if !matches!(&inline, Inline::Text(text) if text.value.is_empty()) {
            lines.last_mut().expect("there is a line from the beginning").push(inline);
        }
    }
    for line in &mut lines {
        line.pop_if(|last| last.is_break());
    }
    lines
}
