//! The fields of a reflection task: a list of bold labels with what follows each.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Block, Inline, Parsed, plain_text};
use crate::parse::markdown::{RawBlock, RawItem, RawKind};
use crate::parse::parts::{RawBlocks, plain_block};
use crate::parse::vocabulary::{TaskField, Vocabulary};
use crate::source::{Span, Spanned};

/// A field as written: the words after its label, and a list under them if there is one.
pub struct Field {
    pub content: Vec<Inline<Parsed>>,
    pub list: Vec<String>,
    pub span: Span,
}

/// What stands first under a task's heading.
#[derive(Default)]
pub struct Taken {
    pub fields: BTreeMap<TaskField, Field>,
    /// Whether questions stand among the fields, which has been told.
    pub has_questions: bool,
}

/// Takes the list of fields that stands first under a task's heading.
pub fn take(under: &mut RawBlocks, vocabulary: &Vocabulary, report: &mut Report) -> Taken {
    let has_fields = |next: &RawBlock| match &next.block {
        RawKind::List { start: None, items, .. } => items
            .iter()
            .any(|item| label(item).is_some() || plain_label(item, vocabulary).is_some()),
        _ => false,
    };
    if let Some(RawBlock { block: RawKind::List { mut items, .. }, .. }) = under.next_if(has_fields)
    {
        // A field may ask something too, and be told of as a field.
        let is_field =
            |item: &RawItem| label(item).is_some() || plain_label(item, vocabulary).is_some();
        let questions: Vec<RawItem> =
            items.extract_if(.., |item| !is_field(item) && is_question(item)).collect();
        if let Some(first) = questions.first() {
            report.push(unnumbered_question(first, 1));
        }
        return Taken {
            fields: read(items, vocabulary, report),
            has_questions: !questions.is_empty(),
        };
    }
    let mut items = Vec::new();
    while let Some(lines) = under.next_if(|next| lines_of_fields(next, vocabulary).is_some()) {
        items.extend(lines_of_fields(&lines, vocabulary).into_iter().flatten());
    }
    if let Some(first) = items.first() {
        let label = label(first).or_else(|| plain_label(first, vocabulary));
        let label = label.expect("it is a field").value;
        report.push(codes::field_without_dash(first.span, &label, &rest_of(first)));
    }
    for item in &mut items {
        if label(item).is_none()
            && let Some(written) = plain_label(item, vocabulary)
        {
            make_bold(item, &written);
        }
    }
    Taken { fields: read(items, vocabulary, report), has_questions: false }
}

/// Reads the fields of a task from a paragraph with one on each line: the hyphens before them are missing.
fn lines_of_fields(raw: &RawBlock, vocabulary: &Vocabulary) -> Option<Vec<RawItem>> {
    let RawKind::Plain(Block::Paragraph(inlines)) = &raw.block else { return None };
    let lines = inlines.split(Inline::is_break);
    let items = lines.map(|line| {
        let block = RawKind::Plain(Block::Paragraph(line.to_vec()));
        let span = match line.first()? {
            Inline::Text(text) => text.span,
            Inline::Strong(words) | Inline::Emphasis(words) => text_span(words)?,
            _ => return None,
        };
        let item = RawItem { blocks: vec![RawBlock { block, span }], span };
        let field = field_of(&item, vocabulary);
        field.is_some().then_some(item)
    });
    items.collect()
}

/// Says whether a paragraph has the fields of a task on its lines.
pub fn begins_with_field(raw: &RawBlock, vocabulary: &Vocabulary) -> bool {
    lines_of_fields(raw, vocabulary).is_some()
}

/// Says whether all points of a list ask something.
pub fn are_questions(items: &[RawItem]) -> bool {
    !items.is_empty() && items.iter().all(is_question)
}

/// Returns what is wrong with a list whose points all ask something and have no numbers.
pub fn bulleted_questions(block: &RawKind) -> Option<Diagnostic> {
    match block {
        RawKind::List { start: None, items, .. } if items.len() > 1 && are_questions(items) => {
            Some(unnumbered_question(&items[0], 1))
        }
        _ => None,
    }
}

fn is_question(item: &RawItem) -> bool {
    first_paragraph(item).is_some_and(|inlines| plain_text(inlines).trim_end().ends_with('?'))
}

/// `number` is the one that the question should have.
pub fn unnumbered_question(item: &RawItem, number: usize) -> Diagnostic {
    let words = first_paragraph(item).map(|inlines| plain_text(inlines)).unwrap_or_default();
    codes::unnumbered_question(item.span, words.trim(), number)
}

/// Reads the fields of a list.
pub fn read(
    items: Vec<RawItem>,
    vocabulary: &Vocabulary,
    report: &mut Report,
) -> BTreeMap<TaskField, Field> {
    let mut fields: BTreeMap<TaskField, Field> = BTreeMap::new();
    let labels = vocabulary.labels();
    let known: Vec<&str> = labels.iter().map(String::as_str).collect();
    for mut item in items {
        if label(&item).is_none()
            && let Some(written) = plain_label(&item, vocabulary)
        {
            // That the stars around the label are loose has been told.
            let has_stars = first_words(&item).starts_with("**");
            if !has_stars {
                let rest = rest_of(&item);
                report.push(codes::plain_task_field(item.span, &written.value, &rest));
            }
            make_bold(&mut item, &written);
        }
        let Some(label) = label(&item) else {
            report.push(codes::unknown_task_field(item.span, first_words(&item).trim(), &known));
            continue;
        };
        let Some(field) = vocabulary.field(&label.value) else {
            report.push(codes::unknown_task_field(label.span, &label.value, &known));
            continue;
        };
        if let Some(first) = fields.get(&field) {
            report.push(codes::duplicate_key(label.span, &label.value, first.span));
            continue;
        }
        let (content, list) = content(item.blocks, &label.value, report);
        let span = text_span(&content).unwrap_or(label.span);
        fields.insert(field, Field { content, list, span });
    }
    fields
}

/// Returns the field that an item is, with its label in bold or not.
pub fn field_of(item: &RawItem, vocabulary: &Vocabulary) -> Option<TaskField> {
    let label = label(item).or_else(|| plain_label(item, vocabulary))?;
    vocabulary.field(&label.value)
}

/// Returns the field that an item is, with its label in bold.
pub fn bold_field_of(item: &RawItem, vocabulary: &Vocabulary) -> Option<TaskField> {
    vocabulary.field(&label(item)?.value)
}

/// Returns the bold words that begin an item, without their colon.
fn label(item: &RawItem) -> Option<Spanned<String>> {
    let inlines = first_paragraph(item)?;
    let Some(Inline::Strong(strong)) = inlines.first() else { return None };
    let Some(Inline::Text(text)) = strong.first() else { return None };
    let words = plain_text(strong);
    let followed_by_colon =
        matches!(inlines.get(1), Some(Inline::Text(rest)) if rest.value.starts_with(':'));
    let label = words.trim().strip_suffix(':').or(followed_by_colon.then_some(words.trim()))?;
    let value = label.trim().to_owned();
    // What was made bold has the place of what is written, which has other signs.
    let length = value.len().min(text.value.len());
    Some(Spanned { span: text.part(0..length), value })
}

/// Returns the label of a field that begins an item without being bold, or bold without its colon.
fn plain_label(item: &RawItem, vocabulary: &Vocabulary) -> Option<Spanned<String>> {
    let (text, words) = match first_paragraph(item)?.first()? {
        Inline::Text(text) => (text, text.value.split_once(':')?.0.to_owned()),
        Inline::Strong(content) | Inline::Emphasis(content) => match content.first()? {
            Inline::Text(text) => (text, plain_text(content)),
            _ => return None,
        },
        _ => return None,
    };
    let value = words.trim_matches(STRAY).to_owned();
    vocabulary.field(&value)?;
    Some(Spanned { value, span: text.span })
}

/// Returns what an item says after its label, as one line.
fn rest_of(item: &RawItem) -> String {
    let Some(inlines) = first_paragraph(item) else { return String::new() };
    let rest = match inlines.split_first() {
        Some((Inline::Text(text), rest)) => {
            let after = text.value.split_once(':').map_or("", |(_, after)| after);
            format!("{after}{}", plain_text(rest))
        }
        Some((_, rest)) => plain_text(rest),
        None => String::new(),
    };
    let rest = rest.trim_matches(STRAY);
    match rest.char_indices().nth(SHOWN_LETTERS) {
        Some((end, _)) => format!("{}…", rest[..end].trim_end()),
        None => rest.to_owned(),
    }
}

/// What stands around a label that did not become bold: `** Utbytte: **`.
const STRAY: &[char] = &['*', ':', ' ', '\u{a0}'];

/// How much of a field the help repeats.
const SHOWN_LETTERS: usize = 60;

/// Gives an item the bold label it lacks, so that nobody is told that the field is missing.
fn make_bold(item: &mut RawItem, label: &Spanned<String>) {
    let Some(inlines) = first_paragraph_mut(item) else { return };
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        let colon = text.value.find(':').map_or(0, |colon| colon + 1);
        let length = text.value.len() - text.value[colon..].trim_start_matches(STRAY).len();
        text.span = text.part(length..text.value.len());
        text.value.drain(..length);
    } else if !inlines.is_empty() {
        inlines.remove(0);
    }
    let bold = Spanned { value: format!("{}:", label.value), span: label.span };
    inlines.insert(0, Inline::Strong(vec![Inline::Text(bold)]));
}

fn first_words(item: &RawItem) -> String {
    let words = first_paragraph(item).map(|inlines| plain_text(inlines)).unwrap_or_default();
    words.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

/// Returns the paragraph that an item begins with.
fn first_paragraph(item: &RawItem) -> Option<&Vec<Inline<Parsed>>> {
    match &item.blocks.first()?.block {
        RawKind::Plain(Block::Paragraph(inlines)) => Some(inlines),
        _ => None,
    }
}

fn first_paragraph_mut(item: &mut RawItem) -> Option<&mut Vec<Inline<Parsed>>> {
    match &mut item.blocks.first_mut()?.block {
        RawKind::Plain(Block::Paragraph(inlines)) => Some(inlines),
        _ => None,
    }
}

/// Returns what follows the label of a field, and the lines of a list under it.
fn content(
    blocks: Vec<RawBlock>,
    label: &str,
    report: &mut Report,
) -> (Vec<Inline<Parsed>>, Vec<String>) {
    let mut content = Vec::new();
    let mut list = Vec::new();
    for (index, raw) in blocks.into_iter().enumerate() {
        let span = raw.span;
        match plain_block(raw, report) {
            Block::Paragraph(inlines) if index == 0 => {
                content = inlines.into_iter().skip(1).collect();
                trim_start(&mut content);
            }
            Block::Paragraph(inlines) => {
                content.push(Inline::LineBreak);
                content.extend(inlines);
            }
            Block::List { items, .. } => {
                for inlines in items.into_iter().filter_map(|item| match item.into_iter().next() {
                    Some(Block::Paragraph(inlines)) => Some(inlines),
                    _ => None,
                }) {
                    list.push(plain_text(&inlines));
                    content.push(Inline::LineBreak);
                    content.extend(inlines);
                }
            }
            _ => report.push(codes::task_field_shape(span, label)),
        }
    }
    (content, list)
}

fn trim_start(inlines: &mut Vec<Inline<Parsed>>) {
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        let trimmed = text.value.trim_start_matches([':', ' ']);
        text.span.start =
            (text.span.start + (text.value.len() - trimmed.len()) as u32).min(text.span.end);
        text.value = trimmed.to_owned();
    }
    if matches!(inlines.first(), Some(Inline::Text(text)) if text.value.is_empty()) {
        inlines.remove(0);
    }
}

fn text_span(inlines: &[Inline<Parsed>]) -> Option<Span> {
    match inlines.first()? {
        Inline::Text(text) => Some(text.span),
        _ => None,
    }
}
