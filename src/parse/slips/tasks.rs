//! Tasks that stand where none is read: outside of a part for them, they would be gone without a word.

use crate::diagnostics::{Diagnostic, Report, codes};
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

/// A heading above a block.
struct Above<'a> {
    /// Its place among the blocks.
    index: usize,
    heading: &'a RawHeading,
    /// The part that it opens, if any.
    kind: Option<PartKind>,
}

/// Reports tasks that stand outside of a part for them: once for all that one heading would mend.
pub fn stray_tasks(raw: &[RawBlock], vocabulary: &Vocabulary, report: &mut Report) -> StrayTasks {
    let mut found = StrayTasks::default();
    // The headings above, each of a lower level than the one before it.
    let mut above: Vec<Above> = Vec::new();
    // The heading of a part for tasks that nothing stands under yet.
    let mut opened: Option<&RawHeading> = None;
    let mut is_told = false;
    let mut lacks_part = false;
    for (index, block) in raw.iter().enumerate() {
        if let RawKind::Heading(heading) = &block.block {
            let level = heading.heading.level;
            opened = above.last().filter(|last| last.is_emptied_by(index, level)).map(Above::raw);
            while above.pop_if(|last| last.heading.heading.level >= level).is_some() {}
            let kind = kind_of(heading, vocabulary);
            // One heading above mends all that come without one.
            is_told &= level > 2 || (lacks_part && kind.is_none());
            above.push(Above { index, heading, kind });
        } else if is_told || opened_part(&above) == Some(PartKind::Tasks) {
            continue;
        } else if is_told_elsewhere(block, vocabulary) {
            is_told = true;
        } else if let Some(fields) = task_at(&raw[index..], vocabulary) {
            is_told = true;
            let stray = Stray::under(&above, opened, vocabulary);
            lacks_part |= stray.lacks_part() && above.len() == 1;
            if let Some(fault) = stray.fault(fields, vocabulary) {
                report.push(fault);
            }
            stray.remember(&mut found);
        }
    }
    found
}

impl<'a> Above<'a> {
    fn raw(&self) -> &'a RawHeading {
        self.heading
    }

    /// Says whether a heading of this level at this place leaves the part for tasks with nothing in it.
    fn is_emptied_by(&self, index: usize, level: u8) -> bool {
        self.kind == Some(PartKind::Tasks)
            && self.heading.heading.level == level
            && self.index + 1 == index
    }
}

/// Returns the part that blocks under these headings stand in: the first that opens one decides.
fn opened_part(above: &[Above]) -> Option<PartKind> {
    above.iter().find_map(|heading| heading.kind)
}

/// Says whether a block was meant as a heading, which is told of by itself.
fn is_told_elsewhere(block: &RawBlock, vocabulary: &Vocabulary) -> bool {
    level_of_unread(inlines_of(block)).is_some()
        || bold_part(block, vocabulary).is_some_and(|(_, kind)| kind == PartKind::Tasks)
}

/// Returns the place of the fields of a task that the blocks begin with.
fn task_at(blocks: &[RawBlock], vocabulary: &Vocabulary) -> Option<Span> {
    let [RawBlock { block: RawKind::List { start: None, items, .. }, .. }, next @ ..] = blocks
    else {
        return None;
    };
    let mut fields: Vec<TaskField> =
        items.iter().filter_map(|item| task::field_of(item, vocabulary)).collect();
    fields.sort_unstable();
    fields.dedup();
    let has_questions = match next.first().map(|next| &next.block) {
        Some(RawKind::List { start: Some(_), items, .. }) => task::are_questions(items),
        _ => false,
    };
    is_task(&fields, has_questions).then_some(items[0].span)
}

/// Says whether fields can be those of nothing but a task: what comes of it and one more, or its goal and its time before
/// numbered questions. A goal and a time alone may be those of a lesson, with or without numbered steps.
fn is_task(fields: &[TaskField], has_questions: bool) -> bool {
    let has = |field| fields.contains(&field);
    (has(TaskField::Outcome) && (has(TaskField::Goal) || has(TaskField::Time)))
        || (has(TaskField::Goal) && has(TaskField::Time) && has_questions)
}

/// What keeps a task from being read.
enum Stray<'a> {
    /// A heading that nearly opens the part, which is told of where its words are looked at.
    NearPart(&'a RawHeading),
    BesidePart {
        part: &'a RawHeading,
        own: &'a RawHeading,
    },
    InnerPart {
        part: &'a RawHeading,
        home: &'a RawHeading,
    },
    OtherHeading(&'a RawHeading),
    NoPart(&'a RawHeading),
    NoHeading,
}

impl<'a> Stray<'a> {
    fn under(
        above: &[Above<'a>],
        opened: Option<&'a RawHeading>,
        vocabulary: &Vocabulary,
    ) -> Stray<'a> {
        let is_near = |one: &&Above| {
            near_part(one.heading, vocabulary).is_some_and(|near| near.kind == PartKind::Tasks)
        };
        let low = above.iter().find(|one| one.kind == Some(PartKind::Tasks));
        if opened_part(above).is_none()
            && let Some(near) = above.iter().find(is_near)
        {
            return Stray::NearPart(near.heading);
        }
        match (above, opened) {
            ([own], Some(part)) => Stray::BesidePart { part, own: own.heading },
            ([home, ..], _) if let Some(low) = low => {
                Stray::InnerPart { part: low.heading, home: home.heading }
            }
            ([home, own, ..], _) if is_for_tasks(home, own) => Stray::OtherHeading(home.heading),
            ([.., own], _) if own.kind.is_none() => Stray::NoPart(own.heading),
            _ => Stray::NoHeading,
        }
    }

    /// Says whether all there is to write is the heading of the part.
    fn lacks_part(&self) -> bool {
        matches!(self, Stray::BesidePart { .. } | Stray::NoPart(_))
    }

    /// Returns what there is to say of it. `fields` is the place of the task's fields.
    fn fault(&self, fields: Span, vocabulary: &Vocabulary) -> Option<Diagnostic> {
        let name = part_name(PartKind::Tasks, vocabulary.language);
        Some(match self {
            Stray::NearPart(_) => return None,
            Stray::BesidePart { part, own } => {
                codes::task_beside_its_part(own.heading.span, &words(part), &words(own))
            }
            Stray::InnerPart { part, home } => {
                codes::task_in_inner_part(part.heading.span, &words(part), &words(home))
            }
            Stray::OtherHeading(home) => {
                let class = PartKind::Tasks.class();
                codes::task_under_other_heading(home.heading.span, &name, &words(home), class)
            }
            Stray::NoPart(own) => codes::task_without_part(own.heading.span, &name, &words(own)),
            Stray::NoHeading => codes::task_without_headings(fields, &name),
        })
    }

    fn remember(&self, found: &mut StrayTasks) {
        match self {
            Stray::NearPart(near) => found.near.push(near.heading.span),
            Stray::BesidePart { part, .. } => found.emptied.push(part.heading.span),
            Stray::NoPart(own) => found.bare.push(own.heading.span),
            Stray::InnerPart { .. } | Stray::OtherHeading(_) | Stray::NoHeading => {}
        }
    }
}

/// Says whether a heading is there for the tasks under it, and for nothing else.
fn is_for_tasks(home: &Above, own: &Above) -> bool {
    let slug = slug(&words(home.heading));
    home.kind.is_none()
        && (TASK_WORDS.iter().any(|word| slug.contains(word)) || home.index + 1 == own.index)
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
