//! Tasks that stand where none is read: outside of a part for them, they would be gone without a word.

use crate::diagnostics::{Report, codes};
use crate::model::block::{Block, Inline, Parsed, PartKind, plain_text};
use crate::model::id::slug;
use crate::parse::markdown::{RawBlock, RawHeading, RawKind};
use crate::parse::parts::kind_of;
use crate::parse::task;
use crate::parse::vocabulary::{TaskField, Vocabulary, part_name};
use crate::source::Span;

use super::headings::level_of_unread;
use super::parts::{bold_part, near_part};

/// What the blocks of a page say of tasks outside of their part.
#[derive(Debug, Default)]
pub struct StrayTasks {
    /// Headings that nearly open the part, and have a task under them.
    pub near: Vec<Span>,
    /// Headings of the part that have nothing under them, since the task came with a heading of the same level.
    pub emptied: Vec<Span>,
    /// Headings of tasks that lack the heading of the part above them.
    pub bare: Vec<Span>,
}

/// The words of headings that were meant for tasks. Under another, the section may be about something else.
const TASK_WORDS: [&str; 8] =
    ["oppgav", "refleks", "reflect", "drofting", "diskusjon", "sporsmal", "task", "discuss"];

/// Reports tasks that stand outside of a part for them: once for all that one heading would mend.
pub fn stray_tasks(raw: &[RawBlock], vocabulary: &Vocabulary, report: &mut Report) -> StrayTasks {
    let mut found = StrayTasks::default();
    // The headings above, each of a lower level than the one before it.
    let mut above: Vec<&RawHeading> = Vec::new();
    // The heading of a part for tasks that nothing stands under yet.
    let mut opened: Option<&RawHeading> = None;
    let mut is_told = false;
    let mut lacks_part = false;
    for (index, block) in raw.iter().enumerate() {
        if let RawKind::Heading(heading) = &block.block {
            let level = heading.heading.level;
            let is_same = |last: &&RawHeading| {
                kind_of(last, vocabulary) == Some(PartKind::Tasks) && last.heading.level == level
            };
            opened = above.last().copied().filter(is_same).filter(|last| {
                index > 0 && matches!(&raw[index - 1].block, RawKind::Heading(one) if one.heading.span == last.heading.span)
            });
            while above.pop_if(|last| last.heading.level >= level).is_some() {}
            let kind = kind_of(heading, vocabulary);
            // One heading above mends all that come without one.
            is_told &= level > 2 || (lacks_part && kind.is_none());
            above.push(heading);
            continue;
        }
        if is_told || is_read(&above, vocabulary) {
            continue;
        }
        // These are told of by themselves.
        let is_unread = level_of_unread(inlines_of(block)).is_some();
        if is_unread
            || bold_part(block, vocabulary).is_some_and(|(_, kind)| kind == PartKind::Tasks)
        {
            is_told = true;
            continue;
        }
        let RawKind::List { start: None, items, .. } = &block.block else { continue };
        let mut fields: Vec<TaskField> =
            items.iter().filter_map(|item| task::field_of(item, vocabulary)).collect();
        fields.sort_unstable();
        fields.dedup();
        let next = raw.get(index + 1).map(|next| &next.block);
        let has_questions = matches!(next, Some(RawKind::List { start: Some(_), .. }));
        if !is_task(&fields, has_questions) {
            continue;
        }
        is_told = true;
        let opens_none = |heading: &&RawHeading| kind_of(heading, vocabulary).is_none();
        let is_near = |heading: &&&RawHeading| {
            near_part(heading, vocabulary).is_some_and(|near| near.kind == PartKind::Tasks)
        };
        if above.iter().all(opens_none)
            && let Some(near) = above.iter().find(is_near)
        {
            found.near.push(near.heading.span);
            continue;
        }
        let is_low = |heading: &&&RawHeading| kind_of(heading, vocabulary) == Some(PartKind::Tasks);
        let name = part_name(PartKind::Tasks, vocabulary.language);
        report.push(match (above.as_slice(), opened) {
            ([own], Some(part)) => {
                lacks_part = true;
                found.emptied.push(part.heading.span);
                codes::task_beside_its_part(own.heading.span, &words(part), &words(own))
            }
            ([home, ..], _) if let Some(low) = above.iter().find(is_low) => {
                codes::task_in_inner_part(low.heading.span, &words(low), &words(home))
            }
            ([home, own, ..], _) if is_for_tasks(home, own, raw, vocabulary) => {
                let class = PartKind::Tasks.class();
                codes::task_under_other_heading(home.heading.span, &name, &words(home), class)
            }
            ([.., own], _) if opens_none(own) => {
                lacks_part = above.len() == 1;
                found.bare.push(own.heading.span);
                codes::task_without_part(own.heading.span, &name, &words(own))
            }
            _ => codes::task_without_headings(items[0].span, &name),
        });
    }
    found
}

/// Says whether the headings above open a part for tasks: the first of them that opens a part decides.
fn is_read(above: &[&RawHeading], vocabulary: &Vocabulary) -> bool {
    let kind = above.iter().find_map(|heading| kind_of(heading, vocabulary));
    kind == Some(PartKind::Tasks)
}

/// Says whether fields can be those of nothing but a task: what comes of it and one more, or its goal and its time before
/// numbered questions. A goal and a time alone may be those of a lesson.
fn is_task(fields: &[TaskField], has_questions: bool) -> bool {
    let has = |field| fields.contains(&field);
    (has(TaskField::Outcome) && (has(TaskField::Goal) || has(TaskField::Time)))
        || (has(TaskField::Goal) && has(TaskField::Time) && has_questions)
}

/// Says whether a heading is there for the tasks under it, and for nothing else.
fn is_for_tasks(
    home: &RawHeading,
    own: &RawHeading,
    raw: &[RawBlock],
    vocabulary: &Vocabulary,
) -> bool {
    let slug = slug(&words(home));
    let is_between = |block: &&RawBlock| {
        block.span.start > home.heading.span.start && block.span.start < own.heading.span.start
    };
    kind_of(home, vocabulary).is_none()
        && (TASK_WORDS.iter().any(|word| slug.contains(word))
            || !raw.iter().any(|one| is_between(&one)))
}

fn words(heading: &RawHeading) -> String {
    plain_text(&heading.heading.content)
}

fn inlines_of(block: &RawBlock) -> &[Inline<Parsed>] {
    match &block.block {
        RawKind::Plain(Block::Paragraph(inlines)) => inlines,
        _ => &[],
    }
}
