//! A page's body → sections for the templates: HTML as it is, and typed parts by kind.

use std::collections::BTreeSet;

use crate::layer;
use crate::memory::{Fingerprint, Hand};
use crate::model::block::{Block, Heading, Part, PartKind, Resolved};
use crate::model::book::{Page, TaskAddress};
use crate::model::evidence::Evidence;
use crate::model::id::Anchor;
use crate::model::month::Month;
use crate::model::task::ReflectionTask;
use crate::model::url::Permalink;
use crate::render::format;
use crate::render::html::{self, Setting};
use crate::render::view::{
    BodyView, ContentsView, EvidenceView, PartView, QuestionGroupView, SectionView, StepView,
    TaskView,
};
use crate::texts;

/// Returns a page's body for its template. `tasks` are the addresses of its tasks, in order.
pub fn of(page: &Page, tasks: &[TaskAddress], setting: Setting) -> BodyView {
    let make = || BodyView::new(sections(&page.body.blocks, tasks, setting));
    match &setting.book.memory {
        Some(memory) => {
            memory.bodies.get_or_make(&page.body, fingerprint(page, tasks, setting), make)
        }
        None => make(),
    }
}

/// Returns what tells apart the forms that a body has as HTML.
fn fingerprint(page: &Page, tasks: &[TaskAddress], setting: Setting) -> Fingerprint {
    // A field that is added later must be thought of here. Of the book, a body has by itself what it was resolved
    // against; how its works are printed and who adds to it stands outside.
    let Setting { book, from, language, prefix, notes, deeper, references, old_anchors, together } =
        setting;
    let hand = Hand::default().value(&(language, deeper, old_anchors)).text(from.as_str());
    let hand = [prefix, notes, references].into_iter().fold(hand, Hand::text);
    let hand = hand.value(&together.map(BTreeSet::len));
    let hand = together.into_iter().flatten().map(Permalink::as_str).fold(hand, Hand::text);
    let hand = tasks.iter().fold(hand, |hand, task| hand.text(task.permalink.as_str()));
    let school = book.config.layer.as_ref().filter(|_| page.additions().next().is_some());
    let hand = hand.value(&school.map(|layer| &layer.name));
    book.works_in_print(page, language.spoken(), hand).print()
}

/// Cuts a body into sections.
fn sections(
    blocks: &[Block<Resolved>],
    tasks: &[TaskAddress],
    setting: Setting,
) -> Vec<SectionView> {
    let mut sections = Vec::new();
    // Places that are gone without another in their stead lead to the page as a whole.
    let gone = html::old_places(&Anchor("hovedinnhold".to_owned()), setting);
    if !gone.is_empty() {
        sections.push(SectionView { html: Some(gone), part: None });
    }
    let mut plain = 0;
    let mut tasks = tasks.iter();
    for (index, block) in blocks.iter().enumerate() {
        if let Block::Part(one) = block {
            push_plain(&mut sections, &blocks[plain..index], setting);
            plain = index + 1;
            sections.push(SectionView { html: None, part: Some(part(one, &mut tasks, setting)) });
        }
    }
    push_plain(&mut sections, &blocks[plain..], setting);
    sections
}

fn push_plain(sections: &mut Vec<SectionView>, blocks: &[Block<Resolved>], setting: Setting) {
    if !blocks.is_empty() {
        sections.push(SectionView { html: Some(html::blocks(blocks, setting)), part: None });
    }
}

fn part<'a>(
    part: &Part<Resolved>,
    tasks: &mut impl Iterator<Item = &'a TaskAddress>,
    setting: Setting,
) -> PartView {
    let level = (part.heading.level + setting.deeper).min(6);
    let is_task = |block: &&Block<Resolved>| matches!(block, Block::Task(_));
    let mut task_views = Vec::new();
    let html = if part.kind == PartKind::Tasks {
        for block in part.blocks.iter().filter(is_task) {
            if let Block::Task(one) = block {
                let url = tasks.next().map(|address| setting.from.link_to(&address.permalink));
                let mut view = task(one, url, (level + 1).min(6), setting);
                view.title_html.insert_str(0, &html::old_places(&one.id, setting));
                task_views.push(view);
            }
        }
        let before = part.blocks.iter().take_while(|block| !is_task(block)).count();
        html::blocks(&part.blocks[..before], setting)
    } else {
        html::blocks(&part.blocks, setting)
    };
    PartView {
        kind: part.kind.key(),
        anchor: format!("{}{}", setting.prefix, part.heading.anchor),
        level,
        heading_html: html::old_places(&part.heading.anchor, setting)
            + &html::heading_words(&part.heading.content, setting),
        evidence: part.evidence.as_ref().map(|label| evidence(label.value, setting)),
        html,
        tasks: task_views,
    }
}

/// Returns an evidence label with the way to the rule behind it.
pub fn evidence(evidence: Evidence, setting: Setting) -> EvidenceView {
    EvidenceView {
        key: evidence.key(),
        rated: evidence != Evidence::Law,
        label: evidence.label(setting.spoken()).to_owned(),
        method_url: setting.from.link_to(&Permalink::new("metode.html")),
    }
}

/// Returns a task for its page, or for the article it stands in. `level` is that of its heading.
pub fn task(
    task: &ReflectionTask<Resolved>,
    url: Option<String>,
    level: u8,
    setting: Setting,
) -> TaskView {
    let spoken = setting.spoken();
    let field =
        |content: &Option<Vec<_>>| content.as_ref().map(|inlines| html::inlines(inlines, setting));
    let mut start = 1;
    let mut groups = Vec::with_capacity(task.groups.len());
    for group in &task.groups {
        groups.push(QuestionGroupView {
            title_html: group.title.as_ref().map(|title| html::heading_words(title, setting)),
            introduction_html: html::blocks(&group.introduction, setting),
            questions_html: group.questions.iter().map(|one| question(one, setting)).collect(),
            start,
        });
        start += group.questions.len();
    }
    TaskView {
        anchor: format!("{}{}", setting.prefix, task.id),
        level,
        title: html::words(&task.title, setting.book, spoken),
        title_html: html::heading_words(&task.title, setting),
        url,
        goal_html: html::inlines(&task.goal, setting),
        outcome_html: html::inlines(&task.outcome, setting),
        minutes: task.minutes,
        time: format::minutes(task.minutes, spoken),
        audience_html: field(&task.audience),
        method_html: field(&task.method),
        equipment_html: field(&task.equipment),
        source_html: field(&task.source),
        facilitator_html: field(&task.facilitator),
        season: season(&task.season, setting),
        steps: task
            .steps
            .iter()
            .map(|step| StepView {
                name: step.name.clone(),
                minutes: step.minutes,
                time: format::minutes(step.minutes, spoken),
            })
            .collect(),
        introduction_html: html::blocks(&task.introduction, setting),
        groups,
    }
}

/// A question that is one paragraph stands directly in its list item.
fn question(blocks: &[Block<Resolved>], setting: Setting) -> String {
    match blocks {
        [Block::Paragraph(inlines)] => html::inlines(inlines, setting),
        blocks => html::blocks(blocks, setting),
    }
}

/// Returns months as words: `august, september`.
pub fn season(months: &[Month], setting: Setting) -> Option<String> {
    let names: Vec<&str> = months.iter().map(|month| month.name(setting.spoken())).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Returns the headings of the second level, as a table of contents has them.
pub fn contents(blocks: &[Block<Resolved>], setting: Setting) -> Vec<ContentsView> {
    let words =
        |heading: &Heading<Resolved>| html::words(&heading.content, setting.book, setting.spoken());
    let headings = blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some((heading.level, &heading.anchor, words(heading))),
        Block::Part(part) => {
            let heading = &part.heading;
            Some((heading.level, &heading.anchor, words(heading)))
        }
        Block::Addition(one) => {
            Some((one.level, &one.anchor, layer::heading(one, &setting.book.config)))
        }
        _ => None,
    });
    headings
        .filter(|(level, ..)| *level == 2)
        .map(|(_, anchor, words)| ContentsView {
            anchor: anchor.to_string(),
            title_html: html::title_words(&words),
        })
        .collect()
}

/// Returns how long a text takes to read, in words.
pub fn reading_time(words: u32, setting: Setting) -> String {
    let minutes = format::reading_minutes(words);
    texts::in_minutes(setting.spoken(), "reading-time", minutes)
}
