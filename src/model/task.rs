//! A reflection task: something a staff can do in a meeting, with a goal, an outcome and a time.

use crate::model::block::{Block, Inline, Stage};
use crate::model::id::Anchor;
use crate::model::month::Month;
use crate::source::Span;

#[derive(Debug, Clone)]
pub struct ReflectionTask<S: Stage> {
    pub id: Anchor,
    pub title: Vec<Inline<S>>,
    pub span: Span,
    pub goal: Vec<Inline<S>>,
    pub outcome: Vec<Inline<S>>,
    pub minutes: u32,
    /// For whom, in the writer's words.
    pub audience: Option<Vec<Inline<S>>>,
    pub method: Option<Vec<Inline<S>>>,
    pub steps: Vec<Step>,
    pub equipment: Option<Vec<Inline<S>>>,
    pub source: Option<Vec<Inline<S>>>,
    pub facilitator: Option<Vec<Inline<S>>>,
    pub season: Vec<Month>,
    /// What is told before the questions: a scenario, a frame.
    pub introduction: Vec<Block<S>>,
    pub groups: Vec<QuestionGroup<S>>,
}

impl<S: Stage> ReflectionTask<S> {
    /// Returns the labelled fields that hold running text, in the order of the sheet.
    pub fn fields(&self) -> impl Iterator<Item = &[Inline<S>]> {
        [Some(&self.goal), Some(&self.outcome)]
            .into_iter()
            .chain([
                self.audience.as_ref(),
                self.method.as_ref(),
                self.equipment.as_ref(),
                self.source.as_ref(),
                self.facilitator.as_ref(),
            ])
            .flatten()
            .map(Vec::as_slice)
    }
}

/// A part of the meeting: `alene`, `gruppe`, `plenum`, or what else the writer calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub name: String,
    pub minutes: u32,
}

/// Questions under a lettered heading, or all of them under none.
#[derive(Debug, Clone)]
pub struct QuestionGroup<S: Stage> {
    pub title: Option<Vec<Inline<S>>>,
    /// What stands between the heading and the questions.
    pub introduction: Vec<Block<S>>,
    pub questions: Vec<Vec<Block<S>>>,
}
