//! How is a reflection task written? A heading, a list of bold labels, and numbered questions.

mod fields;
mod parted;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Block, Heading, Inline, Parsed, plain_text};
use crate::model::month::Month;
use crate::model::task::{QuestionGroup, ReflectionTask, Step};
use crate::parse::markdown::{RawBlock, RawHeading, RawKind};
use crate::parse::parts::{RawBlocks, heading_level, plain_blocks, refuse_attributes, take_under};
use crate::parse::slips;
use crate::parse::vocabulary::{TaskField, Vocabulary, part_name};
use crate::source::Span;
use fields::{Field, Taken};

pub use fields::{are_questions, field_of};

/// Reads a part for tasks: what stands before the first task heading, and the tasks.
pub fn read_part(
    inner: Vec<RawBlock>,
    part: &Heading<Parsed>,
    source: &str,
    vocabulary: &Vocabulary,
    report: &mut Report,
) -> Vec<Block<Parsed>> {
    let empty = inner.is_empty();
    let mut raw = inner.into_iter().peekable();
    let mut before = Vec::new();
    while let Some(next) = raw.next_if(|next| heading_level(next).is_none()) {
        before.push(next);
    }
    let mut blocks = plain_blocks(before, report);
    let mut tasks: Vec<(RawHeading, Vec<RawBlock>)> = Vec::new();
    while let Some(next) = raw.next() {
        let RawKind::Heading(heading) = next.block else { continue };
        let under = take_under(&mut raw, heading.heading.level);
        match tasks.last_mut() {
            Some((task, above)) if is_group_of(task, above, &heading, &under, vocabulary) => {
                let words = plain_text(&heading.heading.content);
                let span = heading.heading.span;
                let needed = [TaskField::Goal, TaskField::Outcome, TaskField::Time]
                    .map(|field| format!("- **{}:** …", vocabulary.label(field)));
                let level = task.heading.level + 1;
                report.push(codes::group_as_task(span, &words, level, &needed.join(", ")));
                above.push(RawBlock { block: RawKind::Heading(heading), span: next.span });
                above.extend(under);
            }
            _ => tasks.push((heading, under)),
        }
    }
    let found = !tasks.is_empty();
    for (heading, under) in tasks {
        refuse_attributes(&heading, report);
        let end = under.last().map_or(0, |last| last.span.end);
        let mut under = under.into_iter().peekable();
        blocks.push(read(heading, &mut under, end, source, vocabulary, report));
    }
    if !found && !empty {
        let kind = crate::model::block::PartKind::Tasks;
        let name = part_name(kind, vocabulary.language);
        report.push(codes::part_without_tasks(part.span, &name));
    }
    blocks
}

/// Says whether a heading is that of some questions of the task above, although it has the level of a task: no field stands
/// under it, and fields stand under that.
fn is_group_of(
    task: &RawHeading,
    above: &[RawBlock],
    heading: &RawHeading,
    under: &[RawBlock],
    vocabulary: &Vocabulary,
) -> bool {
    let has_fields = |blocks: &[RawBlock]| {
        blocks.iter().any(|block| match &block.block {
            RawKind::List { items, .. } => {
                items.iter().any(|item| field_of(item, vocabulary).is_some())
            }
            RawKind::Plain(Block::Paragraph(_)) => fields::begins_with_field(block, vocabulary),
            _ => false,
        })
    };
    let has_questions =
        |block: &RawBlock| matches!(block.block, RawKind::List { start: Some(_), .. });
    task.heading.level == heading.heading.level
        && task.heading.level < 6
        && under.iter().any(has_questions)
        && has_fields(above)
        && !has_fields(under)
}

/// Reads one task. A required field that is missing is reported and left empty, so that what the other
/// fields and the questions refer to is still looked at. `end` is where the last of what stands under it ends.
fn read(
    heading: RawHeading,
    under: &mut RawBlocks,
    end: u32,
    source: &str,
    vocabulary: &Vocabulary,
    report: &mut Report,
) -> Block<Parsed> {
    let span = heading.heading.span;
    let title = plain_text(&heading.heading.content);
    let body = Span { start: span.end, end: end.max(span.end), ..span };
    let Taken { mut fields, has_questions } = fields::take(under, vocabulary, report);
    parted::take(under, &mut fields, source, vocabulary, report);
    let (introduction, groups) = read_questions(under, source, report);
    if !has_questions && groups.iter().all(|group| group.questions.is_empty()) {
        let unread = slips::unread_question(body, source);
        report.push(unread.unwrap_or_else(|| codes::task_without_questions(span, &title)));
    }
    let time = fields.remove(&TaskField::Time);
    let minutes = time.as_ref().and_then(|field| {
        let written = plain_text(&field.content);
        let minutes = minutes(&written);
        if minutes.is_none() {
            report.push(codes::invalid_minutes(field.span, &written));
        }
        minutes
    });
    let required = [
        (TaskField::Goal, fields.get(&TaskField::Goal)),
        (TaskField::Outcome, fields.get(&TaskField::Outcome)),
        (TaskField::Time, time.as_ref()),
    ];
    for (field, written) in required {
        // An empty time is told of as a time that cannot be read.
        let is_missing = match written {
            Some(written) => field != TaskField::Time && is_empty(&written.content),
            None => true,
        };
        if is_missing {
            let place = written.map_or(span, |written| written.span);
            report.push(codes::missing_task_field(place, &vocabulary.label(field), &title));
        }
    }
    let season = fields.remove(&TaskField::Season);
    let season = season.map_or_else(Vec::new, |field| season_of(&field, vocabulary, report));
    let steps = fields.remove(&TaskField::Steps);
    let steps = steps.map_or_else(Vec::new, |field| steps_of(field, minutes, report));
    let mut content = |field| fields.remove(&field).map(|field| field.content);
    Block::Task(Box::new(ReflectionTask {
        id: heading.heading.anchor,
        title: heading.heading.content,
        span,
        goal: content(TaskField::Goal).unwrap_or_default(),
        outcome: content(TaskField::Outcome).unwrap_or_default(),
        minutes: minutes.unwrap_or(1),
        audience: content(TaskField::Audience),
        method: content(TaskField::Method),
        steps,
        equipment: content(TaskField::Equipment),
        source: content(TaskField::Source),
        facilitator: content(TaskField::Facilitator),
        season,
        introduction,
        groups,
    }))
}

/// Says whether nothing is written after a label.
fn is_empty(content: &[Inline<Parsed>]) -> bool {
    content
        .iter()
        .all(|inline| matches!(inline, Inline::Text(text) if text.value.trim().is_empty()))
}

/// Reads what follows the fields: an introduction, then questions, under lettered headings or none.
fn read_questions(
    under: &mut RawBlocks,
    source: &str,
    report: &mut Report,
) -> (Vec<Block<Parsed>>, Vec<QuestionGroup<Parsed>>) {
    let mut unnumbered = Vec::new();
    let mut groups = read_groups(None, under, source, &mut unnumbered, report);
    let mut introduction = Vec::new();
    if let Some(first) = groups.first_mut() {
        introduction = std::mem::take(&mut first.introduction);
    }
    // What stands after the questions is a group too, without any; only one that says nothing goes.
    groups.retain(|group| !group.questions.is_empty() || !group.introduction.is_empty());
    while let Some(next) = under.next() {
        let RawKind::Heading(heading) = next.block else { continue };
        refuse_attributes(&heading, report);
        let title = Some(heading.heading.content);
        groups.extend(read_groups(title, under, source, &mut unnumbered, report));
    }
    // Beside groups with numbers, points that ask were meant as questions too.
    if groups.iter().any(|group| !group.questions.is_empty()) {
        unnumbered.into_iter().for_each(|fault| report.push(fault));
    }
    (introduction, groups)
}

/// Reads up to the next heading: numbered lists are questions, and what stands before them introduces them.
/// Text after questions begins a group without a title, so that everything keeps its order. What is wrong with questions
/// without numbers goes into `unnumbered`.
fn read_groups(
    title: Option<Vec<Inline<Parsed>>>,
    under: &mut RawBlocks,
    source: &str,
    unnumbered: &mut Vec<Diagnostic>,
    report: &mut Report,
) -> Vec<QuestionGroup<Parsed>> {
    let empty = |title| QuestionGroup { title, introduction: Vec::new(), questions: Vec::new() };
    let mut groups = vec![empty(title)];
    let mut follows_questions = false;
    let mut follows_colon = false;
    while let Some(next) = under.next_if(|next| heading_level(next).is_none()) {
        let group = groups.last_mut().expect("there is always a group");
        let stands_right_under =
            std::mem::take(&mut follows_questions) && follows_sentence(next.span, source);
        match next.block {
            RawKind::List { start, items, .. }
                if start.is_some() || stands_right_under && are_questions(&items) =>
            {
                if start.is_none() {
                    let number = group.questions.len() + 1;
                    report.push(fields::unnumbered_question(&items[0], number));
                }
                follows_questions = true;
                let items = items.into_iter();
                group.questions.extend(items.map(|item| plain_blocks(item.blocks, report)));
            }
            block => {
                let is_last = under.peek().is_none_or(|next| heading_level(next).is_some());
                if group.questions.is_empty() && is_last && !follows_colon {
                    unnumbered.extend(fields::bulleted_questions(&block));
                }
                follows_colon = has_colon_last(&block);
                let blocks = plain_blocks(vec![RawBlock { block, ..next }], report);
                if group.questions.is_empty() {
                    group.introduction.extend(blocks);
                } else {
                    groups.push(QuestionGroup { introduction: blocks, ..empty(None) });
                }
            }
        }
    }
    groups
}

/// Says whether a block ends with a colon: the points after it are what it speaks of.
fn has_colon_last(block: &RawKind) -> bool {
    let RawKind::Plain(Block::Paragraph(inlines)) = block else { return false };
    plain_text(inlines).trim_end().ends_with(':')
}

/// Says whether a place stands right under the end of a sentence. A line that is no whole one goes on in the points under
/// it: «Hva ser vi når».
fn follows_sentence(span: Span, source: &str) -> bool {
    let above = &source[..span.range().start];
    let words = above.trim_end();
    let has_air = above[words.len()..].matches('\n').count() > 1;
    !has_air && words.ends_with(['.', '!', '?', '»', ')'])
}

/// Reads a time: `45 minutter`, `45 min`, `1 time`, `1,5 timer`, `1 time 30 min`. 1 to 480 minutes.
fn minutes(written: &str) -> Option<u32> {
    let mut total = 0.0;
    let mut number: Option<f64> = None;
    for word in written.split_whitespace() {
        let word = word.trim_matches(['(', ')', '.', ',']).to_lowercase();
        if let Ok(parsed) = word.replace(',', ".").parse::<f64>() {
            if number.is_some() {
                return None;
            }
            number = Some(parsed);
        } else if word.starts_with("min") {
            total += number.take()?;
        } else if word.starts_with("tim") || word.starts_with("hour") {
            total += number.take()? * 60.0;
        } else if word != "og" && word != "and" {
            return None;
        }
    }
    total += number.unwrap_or(0.0);
    let minutes = total.round();
    (1.0..=480.0).contains(&minutes).then_some(minutes as u32)
}

/// Reads the steps: a name and its minutes each, in a list or with commas between. Together they take the
/// time of the task.
fn steps_of(field: Field, minutes: Option<u32>, report: &mut Report) -> Vec<Step> {
    let written = plain_text(&field.content);
    let pieces: Vec<&str> = if field.list.is_empty() {
        written.split([',', ';', '→']).collect()
    } else {
        field.list.iter().map(String::as_str).collect()
    };
    let mut steps = Vec::new();
    for piece in pieces {
        match step(piece) {
            Some(step) => steps.push(step),
            None => {
                report.push(codes::invalid_steps(field.span, piece.trim()));
                return steps;
            }
        }
    }
    let sum: u32 = steps.iter().map(|step| step.minutes).sum();
    if let Some(minutes) = minutes.filter(|minutes| *minutes != sum) {
        report.push(codes::steps_do_not_add_up(field.span, sum, minutes));
    }
    steps
}

fn step(piece: &str) -> Option<Step> {
    let mut minutes = None;
    let mut name = Vec::new();
    for word in piece.split_whitespace() {
        let bare = word.trim_matches(['(', ')', '.', ':']);
        match bare.parse::<u32>() {
            Ok(number) if minutes.is_none() && number > 0 => minutes = Some(number),
            Ok(_) => return None,
            Err(_) if bare.to_lowercase().starts_with("min") => {}
            Err(_) => name.push(word.trim_end_matches(':')),
        }
    }
    let name = name.join(" ");
    (!name.is_empty()).then_some(Step { name, minutes: minutes? })
}

fn season_of(field: &Field, vocabulary: &Vocabulary, report: &mut Report) -> Vec<Month> {
    let written = plain_text(&field.content);
    let mut months = Vec::new();
    for word in written
        .split([',', ';'])
        .flat_map(|words| words.split(" og "))
        .flat_map(|words| words.split(" and "))
    {
        let word = word.trim().trim_end_matches('.');
        match Month::from_name(word) {
            Some(month) => months.push(month),
            None => {
                let label = vocabulary.label(TaskField::Season);
                let known = Month::names(vocabulary.language);
                report.push(codes::invalid_value(field.span, &label, word, &known));
            }
        }
    }
    months.sort_unstable_by_key(|month| month.in_school_year());
    months.dedup();
    months
}

#[cfg(test)]
mod tests {
    use super::{minutes, step};

    #[test]
    fn times_are_read_as_people_write_them() {
        for (written, expected) in [
            ("45 minutter", Some(45)),
            ("45", Some(45)),
            ("45 Minutter", Some(45)),
            ("1 TIME Og 30 Min.", Some(90)),
            ("1 time", Some(60)),
            ("1,5 timer", Some(90)),
            ("1 time og 30 min", Some(90)),
            ("2 timar", Some(120)),
            ("en stund", None),
            ("0 minutter", None),
            ("45–60 minutter", None),
        ] {
            assert_eq!(minutes(written), expected, "{written}");
        }
    }

    #[test]
    fn a_step_is_a_name_and_minutes_in_any_order() {
        for written in ["alene 5", "alene 5 Min", "alene (5 min)", "5 minutter alene", "alene: 5"] {
            let step = step(written).unwrap_or_else(|| panic!("{written} is a step"));
            assert_eq!((step.name.as_str(), step.minutes), ("alene", 5));
        }
        assert_eq!(step("alene"), None);
        assert_eq!(step("5 min"), None);
    }
}
