//! What a page says about itself, as meant: the front matter after validation.

use jiff::civil::Date;

use crate::diagnostics::Code;
use crate::language::ContentLanguage;
use crate::model::evidence::Evidence;
use crate::model::id::RoleId;
use crate::model::month::Month;
use crate::source::{Span, Spanned};

/// The kinds of page that editors write. Each has a front matter schema of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// `content/index.md`
    Home,
    /// `content/<topic>/index.md`
    Topic,
    /// `content/<topic>/<article>.md`
    Article,
    /// `content/leselop/<path>.md`
    Path,
    /// `content/<page>.md`: method, privacy, accessibility and what else a book wants to say.
    Page,
}

impl PageKind {
    pub const ALL: [PageKind; 5] =
        [PageKind::Home, PageKind::Topic, PageKind::Article, PageKind::Path, PageKind::Page];

    /// Returns the word for this kind in front matter and in the names of schemas.
    pub fn name(self) -> &'static str {
        match self {
            PageKind::Home => "home",
            PageKind::Topic => "topic",
            PageKind::Article => "article",
            PageKind::Path => "path",
            PageKind::Page => "page",
        }
    }
}

/// Where a change stands: the phases of school development that the research base speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    Initiation,
    Implementation,
    Institutionalisation,
}

impl Phase {
    pub const ALL: [Phase; 3] =
        [Phase::Initiation, Phase::Implementation, Phase::Institutionalisation];

    /// Returns the word as editors write it, the same in bokmål and nynorsk.
    pub fn label(self) -> &'static str {
        match self {
            Phase::Initiation => "initiering",
            Phase::Implementation => "implementering",
            Phase::Institutionalisation => "institusjonalisering",
        }
    }
}

/// An entry of a page's change log.
#[derive(Debug, Clone)]
pub struct Change {
    pub date: Date,
    /// Where the date stands.
    pub span: Span,
    pub text: String,
}

/// A place that the page once had, and the one that stands in for it now. Both as written.
#[derive(Debug, Clone)]
pub struct OldAnchor {
    pub old: Spanned<String>,
    pub new: Spanned<String>,
}

/// A rule of `check` that says nothing about one place, with the reason why.
#[derive(Debug, Clone)]
pub struct Silence {
    pub rule: Code,
    /// What stands in the text that the rule would have marked.
    pub text: String,
    pub reason: String,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct PageMeta {
    pub title: String,
    pub summary: String,
    /// Pages with lower weights come first; equal weights go by title.
    pub weight: i64,
    pub language: ContentLanguage,
    pub audience: Vec<RoleId>,
    pub levels: Vec<RoleId>,
    pub phase: Option<Phase>,
    pub season: Vec<Month>,
    pub evidence: Option<Spanned<Evidence>>,
    pub reviewed: Option<Spanned<Date>>,
    /// Months from one review to the next.
    pub review_months: u32,
    pub owner: Option<String>,
    pub keywords: Vec<String>,
    /// Paths of other articles, as written.
    pub related: Vec<Spanned<String>>,
    /// Old addresses that lead here, as written.
    pub aliases: Vec<Spanned<String>>,
    pub old_anchors: Vec<OldAnchor>,
    pub changes: Vec<Change>,
    pub draft: bool,
    pub allow: Vec<Silence>,
    /// For a reading path: when someone needs it.
    pub situation: Option<String>,
    /// For a reading path: how long it takes, in minutes.
    pub minutes: Option<u32>,
    /// The title in the front matter, for faults that concern the page as a whole.
    pub span: Span,
    pub summary_span: Span,
}

impl PageMeta {
    /// Returns the day the next review is due, if the page has been reviewed at all.
    pub fn due(&self) -> Option<Date> {
        let reviewed = self.reviewed.as_ref()?.value;
        reviewed.checked_add(jiff::Span::new().months(i64::from(self.review_months))).ok()
    }
}
