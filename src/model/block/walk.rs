//! How is the tree read? In reading order, run by run or inline by inline, or as plain words.

use super::{Block, Citation, Inline, Stage};

/// Returns the words of inlines as plain text. Citations are no words of theirs.
pub fn plain_text<S: Stage>(inlines: &[Inline<S>]) -> String {
    plain_text_with(inlines, &mut |_, _| {})
}

/// Returns the words of inlines as plain text, with what `cite` adds for each citation.
pub fn plain_text_with<S: Stage>(
    inlines: &[Inline<S>],
    cite: &mut dyn FnMut(&Citation<S>, &mut String),
) -> String {
    let mut text = String::new();
    push_plain_text(inlines, &mut text, cite);
    text
}

fn push_plain_text<S: Stage>(
    inlines: &[Inline<S>],
    text: &mut String,
    cite: &mut dyn FnMut(&Citation<S>, &mut String),
) {
    for inline in inlines {
        match inline {
            Inline::Text(written) => text.push_str(&written.value),
            Inline::Code(code) => text.push_str(code),
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Strikethrough(content)
            | Inline::Marked { content, .. } => push_plain_text(content, text, cite),
            Inline::Link(link) => push_plain_text(&link.content, text, cite),
            Inline::SoftBreak | Inline::LineBreak => text.push(' '),
            Inline::Picture(picture) => text.push_str(&picture.alt),
            Inline::Citation(citation) => cite(citation, text),
            Inline::FootnoteReference { .. } | Inline::Checkbox { .. } => {}
        }
    }
}

/// Where inlines stand, for those who treat them differently by place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Headings, titles of boxes and tasks, table heads, captions.
    Heading,
    /// Running text.
    Prose,
    /// The labelled fields of a task.
    Field,
}

/// Calls `see` with every run of inlines in the blocks, in reading order.
pub fn visit_inlines<'a, S: Stage>(
    blocks: &'a [Block<S>],
    see: &mut impl FnMut(Setting, &'a [Inline<S>]),
) {
    for block in blocks {
        match block {
            Block::Heading(heading) => see(Setting::Heading, &heading.content),
            Block::Paragraph(inlines) => see(Setting::Prose, inlines),
            Block::List { items, .. } => items.iter().for_each(|item| visit_inlines(item, see)),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    see(Setting::Heading, &definition.title);
                    definition.definitions.iter().for_each(|blocks| visit_inlines(blocks, see));
                }
            }
            Block::Table(table) => {
                table.head.iter().for_each(|cell| see(Setting::Heading, cell));
                table.rows.iter().flatten().for_each(|cell| see(Setting::Prose, cell));
            }
            Block::Quote { blocks, .. } => visit_inlines(blocks, see),
            Block::Callout { title, blocks, .. } => {
                see(Setting::Heading, title);
                visit_inlines(blocks, see);
            }
            Block::Figure(figure) => {
                see(Setting::Heading, &figure.caption);
                visit_inlines(&figure.text, see);
            }
            Block::Part(part) => {
                see(Setting::Heading, &part.heading.content);
                visit_inlines(&part.blocks, see);
            }
            Block::Recommendations(recommendations) => {
                recommendations.iter().for_each(|advice| visit_inlines(&advice.blocks, see));
            }
            Block::DoAvoid(rows) => {
                for row in rows {
                    see(Setting::Prose, &row.doing);
                    see(Setting::Prose, &row.avoiding);
                }
            }
            Block::Task(task) => {
                see(Setting::Heading, &task.title);
                for field in task.fields() {
                    see(Setting::Field, field);
                }
                visit_inlines(&task.introduction, see);
                for group in &task.groups {
                    if let Some(title) = &group.title {
                        see(Setting::Heading, title);
                    }
                    visit_inlines(&group.introduction, see);
                    group.questions.iter().for_each(|question| visit_inlines(question, see));
                }
            }
            Block::Addition(addition) => {
                visit_inlines(&addition.blocks, see);
                addition.footnotes.iter().for_each(|note| visit_inlines(&note.blocks, see));
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

/// Calls `see` with every inline of a run and of what stands inside it, in reading order.
pub fn visit_each<'a, S: Stage>(inlines: &'a [Inline<S>], see: &mut impl FnMut(&'a Inline<S>)) {
    for inline in inlines {
        see(inline);
        match inline {
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Strikethrough(content)
            | Inline::Marked { content, .. } => visit_each(content, see),
            Inline::Link(link) => visit_each(&link.content, see),
            _ => {}
        }
    }
}

/// Calls `see` with every inline in the blocks, in reading order.
pub fn visit_each_in<'a, S: Stage>(blocks: &'a [Block<S>], see: &mut impl FnMut(&'a Inline<S>)) {
    visit_inlines(blocks, &mut |_, inlines| visit_each(inlines, see));
}

/// Says whether a work is cited anywhere in the blocks.
pub fn cites<S: Stage>(blocks: &[Block<S>]) -> bool {
    let mut found = false;
    visit_each_in(blocks, &mut |inline| found |= matches!(inline, Inline::Citation(_)));
    found
}
