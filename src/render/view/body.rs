//! What stands in a body: HTML, typed parts and their tasks, and the table of contents.

use std::sync::{Arc, OnceLock};

use serde::{Serialize, Serializer};

use crate::memory::{Fingerprint, Hand};

/// A body as the templates go through it, which pages of several books may have in common.
#[derive(Debug, Clone)]
pub struct BodyView(Arc<Sections>);

#[derive(Debug)]
struct Sections {
    list: Vec<SectionView>,
    print: OnceLock<Fingerprint>,
}

impl BodyView {
    pub fn new(list: Vec<SectionView>) -> BodyView {
        BodyView(Arc::new(Sections { list, print: OnceLock::new() }))
    }
}

impl Serialize for BodyView {
    /// Templates get the sections. Where a fingerprint is taken of a whole page, that of the body is enough: it is
    /// most of a page, and is taken once.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            self.0.list.serialize(serializer)
        } else {
            let take = || Hand::default().serialized(&self.0.list).print();
            self.0.print.get_or_init(take).serialize(serializer)
        }
    }
}

/// A stretch of a body: HTML as it is, or a typed part for the template of its kind.
#[derive(Debug, Serialize)]
pub struct SectionView {
    pub html: Option<String>,
    pub part: Option<PartView>,
}

#[derive(Debug, Serialize)]
pub struct PartView {
    pub kind: &'static str,
    pub anchor: String,
    pub level: u8,
    pub heading_html: String,
    pub evidence: Option<EvidenceView>,
    pub html: String,
    pub tasks: Vec<TaskView>,
}

#[derive(Debug, Clone, Serialize)]
pub struct EvidenceView {
    pub key: &'static str,
    /// A duty in the law is not more or less certain, so it stands without «hvor sikkert».
    pub rated: bool,
    pub label: String,
    pub method_url: String,
}

#[derive(Debug, Serialize)]
pub struct TaskView {
    pub anchor: String,
    pub level: u8,
    pub title: String,
    pub title_html: String,
    /// The task's own page, unless this is it.
    pub url: Option<String>,
    pub goal_html: String,
    pub outcome_html: String,
    pub minutes: u32,
    pub time: String,
    pub audience_html: Option<String>,
    pub method_html: Option<String>,
    pub equipment_html: Option<String>,
    pub source_html: Option<String>,
    pub facilitator_html: Option<String>,
    pub season: Option<String>,
    pub steps: Vec<StepView>,
    pub introduction_html: String,
    pub groups: Vec<QuestionGroupView>,
}

#[derive(Debug, Serialize)]
pub struct StepView {
    pub name: String,
    pub minutes: u32,
    pub time: String,
}

#[derive(Debug, Serialize)]
pub struct QuestionGroupView {
    pub title_html: Option<String>,
    pub introduction_html: String,
    pub questions_html: Vec<String>,
    /// The number of the group's first question: numbers run through the whole task.
    pub start: usize,
}

#[derive(Debug, Serialize)]
pub struct ContentsView {
    pub anchor: String,
    pub title_html: String,
}
