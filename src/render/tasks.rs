//! Reflection tasks: a page for each, and two sheets of paper to go with it.

use crate::diagnostics::Diagnostic;
use crate::model::block::{Inline, Resolved, visit_each, visit_each_in};
use crate::model::book::{Article, TaskAddress};
use crate::model::id::ReferenceId;
use crate::model::task::ReflectionTask;
use crate::model::url::Permalink;
use crate::output::OutputFile;
use crate::render::frame::{Frame, lang_of, link};
use crate::render::html::{self, Setting};
use crate::render::view::{
    CardView, LinkView, MeetingStepView, ReferenceView, SheetView, TaskPageView,
};
use crate::render::{Rendered, Renderer, body, format, together};
use crate::texts;

/// The kinds of step that there is advice for. What they are called stands in `site.ftl`.
const STEPS: [&str; 4] = ["alone", "pair", "group", "plenary"];

/// Who a sheet is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sheet {
    Participant,
    Facilitator,
}

impl Sheet {
    fn template(self) -> &'static str {
        match self {
            Sheet::Participant => "participant-sheet.html",
            Sheet::Facilitator => "facilitator-sheet.html",
        }
    }

    /// Returns the kind of page, whose words have the key `task-<kind>`.
    fn kind(self) -> &'static str {
        match self {
            Sheet::Participant => "participant-sheet",
            Sheet::Facilitator => "facilitator-sheet",
        }
    }

    fn permalink(self, address: &TaskAddress) -> Permalink {
        match self {
            Sheet::Participant => address.participant_sheet(),
            Sheet::Facilitator => address.facilitator_sheet(),
        }
    }

    fn other(self) -> Sheet {
        match self {
            Sheet::Participant => Sheet::Facilitator,
            Sheet::Facilitator => Sheet::Participant,
        }
    }
}

impl Renderer<'_> {
    /// Renders the pages of an article's tasks, and their sheets.
    pub fn task_pages(&self, article: &Article) -> Rendered {
        let tasks: Vec<(&ReflectionTask<Resolved>, &TaskAddress)> = article.tasks().collect();
        let mut pages = Vec::with_capacity(3 * tasks.len());
        for (index, (task, address)) in tasks.iter().enumerate() {
            let here = Setting::page(self.book, &address.permalink, article.page.meta.language);
            let words =
                |content: &[Inline<Resolved>]| html::words(content, self.book, here.spoken());
            let neighbour = |index: Option<usize>| {
                let (task, address) = index.and_then(|index| tasks.get(index))?;
                Some(LinkView::new(words(&task.title), here.from.link_to(&address.permalink)))
            };
            let meeting = meeting(task, here);
            let view = TaskPageView {
                task: body::task(task, None, 1, here),
                goal: words(&task.goal),
                outcome: words(&task.outcome),
                meeting: meeting.clone(),
                participant_url: here.from.link_to(&address.participant_sheet()),
                facilitator_url: here.from.link_to(&address.facilitator_sheet()),
                article: link(here, &article.page),
                review: self.review(&article.page, here),
                references: self.references_of_task(task, task.fields(), here),
                previous: neighbour(index.checked_sub(1)),
                next: neighbour(Some(index + 1)),
            };
            let topic = &self.book.topics[article.topic].page;
            let frame = Frame {
                template: "task.html",
                kind: "task",
                permalink: address.permalink.clone(),
                language: article.page.meta.language,
                title: &view.task.title,
                summary: &words(&task.goal),
                breadcrumbs: self.breadcrumbs(here, &[topic, &article.page]),
                topic: Some(&topic.permalink),
                page: Some(&article.page),
            };
            pages.push(self.file(frame, &view));
            for sheet in [Sheet::Participant, Sheet::Facilitator] {
                pages.push(self.sheet(sheet, article, task, address, meeting.clone()));
            }
        }
        together(pages.into_iter().map(|page| Ok(vec![page?])))
    }

    fn sheet(
        &self,
        sheet: Sheet,
        article: &Article,
        task: &ReflectionTask<Resolved>,
        address: &TaskAddress,
        meeting: Vec<MeetingStepView>,
    ) -> Result<OutputFile, Diagnostic> {
        let permalink = sheet.permalink(address);
        let here = Setting::page(self.book, &permalink, article.page.meta.language);
        // Those who take part do not see where the task comes from, so what is cited there is not theirs.
        let references = match sheet {
            Sheet::Participant => {
                let shown = [task.goal.as_slice(), &task.outcome].into_iter();
                self.references_of_task(task, shown, here)
            }
            Sheet::Facilitator => self.references_of_task(task, task.fields(), here),
        };
        let name = |sheet: Sheet| texts::get(here.spoken(), &format!("task-{}", sheet.kind()));
        let view = SheetView {
            kind: name(sheet),
            task: body::task(task, None, 1, here),
            meeting,
            task_url: here.from.link_to(&address.permalink),
            address: address.permalink.to_string(),
            other: LinkView::new(
                name(sheet.other()),
                here.from.link_to(&sheet.other().permalink(address)),
            ),
            article: link(here, &article.page),
            reviewed: self.review(&article.page, here).reviewed,
            references,
        };
        let topic = &self.book.topics[article.topic].page;
        let mut breadcrumbs = self.breadcrumbs(here, &[topic, &article.page]);
        breadcrumbs.push(LinkView::new(view.task.title.clone(), view.task_url.clone()));
        let title = format!("{}: {}", view.kind, view.task.title);
        let frame = Frame {
            template: sheet.template(),
            kind: sheet.kind(),
            permalink: permalink.clone(),
            language: article.page.meta.language,
            title: &title,
            summary: &html::words(&task.goal, self.book, here.spoken()),
            breadcrumbs,
            topic: Some(&topic.permalink),
            page: Some(&article.page),
        };
        self.form_of(&address.permalink, frame, &view)
    }

    /// Returns the works that are cited in the given fields of a task, its introduction and its questions.
    fn references_of_task<'t>(
        &self,
        task: &'t ReflectionTask<Resolved>,
        fields: impl Iterator<Item = &'t [Inline<Resolved>]>,
        here: Setting,
    ) -> Vec<ReferenceView> {
        let mut works: Vec<ReferenceId> = Vec::new();
        let mut see = |inline: &Inline<Resolved>| {
            if let Inline::Citation(citation) = inline {
                works.extend(citation.items.iter().map(|item| item.work));
            }
        };
        for field in fields {
            visit_each(field, &mut see);
        }
        let questions = task.groups.iter().flat_map(|group| {
            std::iter::once(group.introduction.as_slice())
                .chain(group.questions.iter().map(Vec::as_slice))
        });
        for blocks in std::iter::once(task.introduction.as_slice()).chain(questions) {
            visit_each_in(blocks, &mut see);
        }
        works.sort_unstable();
        works.dedup();
        works.into_iter().map(|work| self.reference(work, here)).collect()
    }

    /// Returns the tasks of an article as cards: what comes out of each, and how long it takes.
    pub fn task_cards(&self, here: Setting, article: &Article) -> Vec<CardView> {
        article.tasks().map(|(task, address)| task_card(here, article, task, address)).collect()
    }
}

pub fn task_card(
    here: Setting,
    article: &Article,
    task: &ReflectionTask<Resolved>,
    address: &TaskAddress,
) -> CardView {
    let language = article.page.meta.language.spoken();
    CardView {
        title: html::words(&task.title, here.book, language),
        url: here.from.link_to(&address.permalink),
        lang: lang_of(here, &article.page),
        summary: html::words(&task.goal, here.book, language),
        note: Some(format::minutes(task.minutes, here.spoken())),
    }
}

/// Returns the steps as they are run. A task without steps is one long step.
fn meeting(task: &ReflectionTask<Resolved>, here: Setting) -> Vec<MeetingStepView> {
    let spoken = here.spoken();
    let mut from = 0;
    let mut step = |name: &str, minutes: u32| {
        let clock = format!("{from}–{}", from + minutes);
        from += minutes;
        MeetingStepView {
            name: format::capitalized(name),
            minutes,
            time: format::minutes(minutes, spoken),
            clock,
            advice: advice(name, here),
        }
    };
    if task.steps.is_empty() {
        return vec![step(&texts::get(spoken, "task-whole"), task.minutes)];
    }
    task.steps.iter().map(|one| step(&one.name, one.minutes)).collect()
}

/// Returns what one does in a step of that name, when it is one of the usual ones.
fn advice(name: &str, here: Setting) -> Option<String> {
    let name = name.to_lowercase();
    let kind = STEPS.into_iter().find(|kind| {
        let names = texts::get(here.spoken(), &format!("task-step-{kind}"));
        texts::alternatives(&names).any(|one| one == name)
    })?;
    Some(texts::get(here.spoken(), &format!("task-step-{kind}-advice")))
}
