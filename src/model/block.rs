//! The body of a page: one tree of blocks and inlines for page, print, table of contents and index.
//!
//! The tree is the same in both stages; only what points out of it differs. [`Parsed`] holds what the
//! editor wrote, [`Resolved`] what it means, and no tree is half of each.

mod kinds;
mod walk;

use std::collections::BTreeMap;
use std::fmt::Debug;

use jiff::civil::Date;

use crate::language::ContentLanguage;
use crate::model::evidence::Evidence;
use crate::model::id::{Anchor, LawSectionId, ProgrammeId, ReferenceId, TermId};
use crate::model::task::ReflectionTask;
use crate::model::url::Permalink;
use crate::source::{Span, Spanned};

pub use kinds::{CalloutKind, PartKind};
pub use walk::{
    Setting, cites, plain_text, plain_text_with, visit_each, visit_each_in, visit_inlines,
};

/// What differs between a tree as written and the same tree as meant.
pub trait Stage: Debug + Clone + Send + Sync + 'static {
    type Target: Debug + Clone + Send + Sync;
    type Work: Debug + Clone + Send + Sync;
    type Picture: Debug + Clone + Send + Sync;
    /// A stretch that the program found by itself: it does not exist before resolving.
    type Mark: Debug + Clone + Send + Sync;
}

#[derive(Debug, Clone)]
pub struct Parsed;

#[derive(Debug, Clone)]
pub struct Resolved;

impl Stage for Parsed {
    type Target = Spanned<String>;
    type Work = Spanned<String>;
    type Picture = Spanned<String>;
    type Mark = Nothing;
}

impl Stage for Resolved {
    type Target = Target;
    type Work = ReferenceId;
    type Picture = Picture;
    type Mark = Mark;
}

/// A type without a value.
#[derive(Debug, Clone)]
pub enum Nothing {}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    Page {
        page: Permalink,
        anchor: Option<Anchor>,
    },
    File(Permalink),
    External(String),
    Law(LawSectionId),
    /// A repealed section, named on purpose.
    FormerLaw,
    Term(TermId),
    Programme(ProgrammeId),
}

/// A picture with its size in CSS pixels, so that the page keeps its place while it loads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub file: Permalink,
    pub size: Option<(usize, usize)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// The first use of a registered term on a page.
    Term(TermId),
    /// Words of a law inside a text of another language.
    LawQuote(ContentLanguage),
}

/// A large book has millions of these, and nearly all are text: what is seldom and large lies in a box, so that a text
/// takes no more room than it needs. The same goes for [`Block`].
#[derive(Debug, Clone)]
pub enum Inline<S: Stage> {
    Text(Spanned<String>),
    Code(String),
    Emphasis(Vec<Inline<S>>),
    Strong(Vec<Inline<S>>),
    Strikethrough(Vec<Inline<S>>),
    Link(Box<Link<S>>),
    Citation(Citation<S>),
    Picture(Box<InlinePicture<S>>),
    FootnoteReference {
        number: u32,
        /// The first reference to its note on the page, which the note links back to.
        first: bool,
    },
    Marked {
        mark: S::Mark,
        content: Vec<Inline<S>>,
    },
    Checkbox {
        checked: bool,
    },
    SoftBreak,
    LineBreak,
}

impl<S: Stage> Inline<S> {
    /// Says whether a new line of the text begins after it.
    pub fn is_break(&self) -> bool {
        matches!(self, Inline::SoftBreak | Inline::LineBreak)
    }
}

#[derive(Debug, Clone)]
pub struct Link<S: Stage> {
    pub target: S::Target,
    pub text: LinkText,
    pub content: Vec<Inline<S>>,
    pub span: Span,
}

/// A picture between words, or alone in what is no paragraph.
#[derive(Debug, Clone)]
pub struct InlinePicture<S: Stage> {
    pub picture: S::Picture,
    pub alt: String,
    /// What `![alt](file "title")` says; it is printed under a picture that stands alone.
    pub title: String,
    pub span: Span,
}

/// Where the words of a link come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkText {
    /// The editor wrote them.
    Written,
    /// `<lov:…>` and `[[wikilinks]]` without words: resolving puts in the name of the target.
    FromTarget,
}

/// One or more works, cited together.
#[derive(Debug, Clone)]
pub struct Citation<S: Stage> {
    pub form: CitationForm,
    pub items: Vec<CitedWork<S>>,
    pub span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CitationForm {
    /// `[@a, s. 12; @b]` → (Nordahl, 2010, s. 12; Hattie, 2009)
    Parenthetical,
    /// `@hattie2009` → Hattie (2009)
    Narrative,
}

#[derive(Debug, Clone)]
pub struct CitedWork<S: Stage> {
    pub work: S::Work,
    /// What stands before the work: `se`, `jf.`
    pub prefix: String,
    /// What stands after it: `s. 12`, `kap. 3`.
    pub locator: String,
}

#[derive(Debug, Clone)]
pub struct Heading<S: Stage> {
    /// 2 to 6: the title of the page is the only heading of level 1.
    pub level: u8,
    pub anchor: Anchor,
    pub content: Vec<Inline<S>>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub enum Block<S: Stage> {
    Heading(Heading<S>),
    Paragraph(Vec<Inline<S>>),
    List { start: Option<u64>, tight: bool, items: Vec<Vec<Block<S>>> },
    Definitions(Vec<Definition<S>>),
    Table(Table<S>),
    Code { language: String, text: String },
    Quote { language: Option<ContentLanguage>, blocks: Vec<Block<S>> },
    Callout { kind: CalloutKind, title: Vec<Inline<S>>, blocks: Vec<Block<S>> },
    Figure(Box<Figure<S>>),
    Rule,
    Part(Box<Part<S>>),
    Recommendations(Vec<Recommendation<S>>),
    DoAvoid(Vec<DoAvoidRow<S>>),
    Task(Box<ReflectionTask<S>>),
    Addition(Box<Addition<S>>),
}

/// What a school adds to a page of the book that its own builds on. Additions stand at the top level only.
#[derive(Debug, Clone)]
pub struct Addition<S: Stage> {
    pub anchor: Anchor,
    /// The level of its heading; those in it stand below.
    pub level: u8,
    /// What it says of its subject, where it says so.
    pub title: Option<String>,
    pub language: ContentLanguage,
    pub owner: Option<String>,
    pub reviewed: Option<Date>,
    pub blocks: Vec<Block<S>>,
    /// Its own notes, which stand in it.
    pub footnotes: Vec<Footnote<S>>,
    /// Its headings as its writer links to them, and what they are called on the page.
    pub own_anchors: BTreeMap<String, Anchor>,
    pub span: Span,
}

/// A picture that stands alone, with what belongs to it.
#[derive(Debug, Clone)]
pub struct Figure<S: Stage> {
    pub picture: S::Picture,
    pub alt: String,
    pub caption: Vec<Inline<S>>,
    /// The figure in words, for those who cannot see it or would rather read: `> [!figur]` under it.
    pub text: Vec<Block<S>>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct Definition<S: Stage> {
    pub title: Vec<Inline<S>>,
    pub definitions: Vec<Vec<Block<S>>>,
}

#[derive(Debug, Clone)]
pub struct Table<S: Stage> {
    pub alignments: Vec<Alignment>,
    pub head: Vec<Vec<Inline<S>>>,
    pub rows: Vec<Vec<Vec<Inline<S>>>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    Start,
    Center,
    End,
}

/// A part that the reader knows by its kind: it runs to the next heading of its level or higher.
#[derive(Debug, Clone)]
pub struct Part<S: Stage> {
    pub kind: PartKind,
    pub heading: Heading<S>,
    pub evidence: Option<Spanned<Evidence>>,
    pub blocks: Vec<Block<S>>,
}

/// One thing to do, with an address of its own.
#[derive(Debug, Clone)]
pub struct Recommendation<S: Stage> {
    pub anchor: Anchor,
    pub blocks: Vec<Block<S>>,
}

#[derive(Debug, Clone)]
pub struct DoAvoidRow<S: Stage> {
    pub doing: Vec<Inline<S>>,
    pub avoiding: Vec<Inline<S>>,
}

#[derive(Debug, Clone)]
pub struct Footnote<S: Stage> {
    pub number: u32,
    pub blocks: Vec<Block<S>>,
}

/// All that stands under a page's title.
#[derive(Debug, Clone)]
pub struct Body<S: Stage> {
    pub blocks: Vec<Block<S>>,
    /// In the order of their numbers.
    pub footnotes: Vec<Footnote<S>>,
    /// How many words a reader meets, for the reading time.
    pub words: u32,
}

impl<S: Stage> Default for Body<S> {
    fn default() -> Body<S> {
        Body { blocks: Vec::new(), footnotes: Vec::new(), words: 0 }
    }
}

impl<S: Stage> Body<S> {
    /// Returns the blocks of the text, and then those of each footnote.
    pub fn texts(&self) -> impl Iterator<Item = &[Block<S>]> {
        let notes = self.footnotes.iter().map(|note| note.blocks.as_slice());
        std::iter::once(self.blocks.as_slice()).chain(notes)
    }

    /// Calls `see` with every inline of the text, and then of its footnotes.
    pub fn visit_each<'a>(&'a self, see: &mut impl FnMut(&'a Inline<S>)) {
        self.texts().for_each(|blocks| visit_each_in(blocks, see));
    }
}
