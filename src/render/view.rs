//! What a template gets to see: plain values, ready to print.
//!
//! Texts are strings to be escaped; fields that end in `_html` are safe HTML from `html.rs`. Addresses are
//! relative to the page. Here are the frame and the kinds of page; what stands in a body and in the registers is
//! beside it.

mod body;
mod registers;

use serde::Serialize;

pub use body::*;
pub use registers::*;

/// A link in a list.
#[derive(Debug, Clone, Serialize)]
pub struct LinkView {
    pub title: String,
    pub url: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<&'static str>,
}

impl LinkView {
    /// Returns a link whose words are in the language of the page.
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> LinkView {
        LinkView { title: title.into(), url: url.into(), lang: None }
    }
}

/// What every page has around its text.
#[derive(Debug, Serialize)]
pub struct FrameView {
    /// What kind of page it is, for styles, scripts and tests.
    pub kind: &'static str,
    pub lang: &'static str,
    /// The title in the window: the page's, and the book's after it. Like the other words of the book that every page
    /// has, a hole (see `holes.rs`) until the page is rendered.
    pub window_title: String,
    pub header_html: String,
    pub site_links_html: String,
    pub colophon_html: String,
    pub imprint_html: String,
    /// What the page may load and do.
    pub policy: &'static str,
    pub title: String,
    pub title_html: String,
    pub summary: String,
    /// The way to the site's root: empty or `../`s.
    pub root: String,
    pub url: String,
    /// The address of the topic the page belongs to, from the root.
    pub topic: Option<String>,
    /// The place of that topic among all, or of the page itself, from 1.
    pub topic_number: Option<usize>,
    /// The page's whole address, where the book has one. A hole, too.
    pub canonical: Option<String>,
    pub breadcrumbs: Vec<LinkView>,
    pub feedback: Option<FeedbackView>,
    /// What says that the page is the school's own.
    pub local: Option<String>,
    /// Whether words of the school's own may stand on the page.
    pub shows_local: bool,
}

/// Where in the site a page is: all that its header and its footer know of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PlaceView {
    /// As in [`FrameView`].
    pub root: String,
    /// The page's address, where the menu leads to it.
    pub url: Option<String>,
    /// The address of its topic, where the menu leads to that.
    pub topic: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct BookView {
    pub title: String,
    pub subtitle: Option<String>,
    pub edition: Option<String>,
    pub owner: Option<String>,
    pub host: HostView,
}

#[derive(Debug, Clone, Serialize)]
pub struct HostView {
    pub name: Option<String>,
    pub accessibility_statement: Option<String>,
    pub privacy: Option<String>,
    pub contact: Option<String>,
    pub editor: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct ReferenceView {
    pub anchor: String,
    pub entry_html: String,
    pub used_in: Vec<LinkView>,
}

/// The sections of an act that a page draws on.
#[derive(Debug, Serialize)]
pub struct ActUseView {
    pub name: String,
    pub lang: &'static str,
    pub sections: Vec<SectionUseView>,
}

#[derive(Debug, Serialize)]
pub struct SectionUseView {
    pub number: String,
    pub title: String,
    pub url: String,
}

#[derive(Debug, Serialize)]
pub struct ChangeView {
    pub date: String,
    pub text: String,
}

/// Prepared e-mails to those who answer for the book, about one page.
#[derive(Debug, Serialize)]
pub struct FeedbackView {
    pub yes_url: String,
    pub no_url: String,
}

/// What was tested of the pages, for a host's accessibility statement.
#[derive(Debug, Serialize)]
pub struct TestedView {
    pub date: String,
    /// The tools, with their versions.
    pub tools: String,
    /// Whether templates, styles and scripts are still those that were tested.
    pub is_current: bool,
    pub tests: Vec<TestView>,
    /// What no test has looked at.
    pub untested: Vec<String>,
}

/// A test of the pages.
#[derive(Debug, Serialize)]
pub struct TestView {
    pub words: String,
    pub result: String,
    pub passed: bool,
}

/// A day on which pages changed.
#[derive(Debug, Serialize)]
pub struct NewsDayView {
    pub anchor: String,
    pub date: String,
    pub machine_date: String,
    pub news: Vec<NewsView>,
}

/// A change, and the pages it is said of.
#[derive(Debug, Serialize)]
pub struct NewsView {
    pub text: String,
    pub lang: Option<&'static str>,
    pub pages: Vec<LinkView>,
}

/// The state of a page that readers should know.
#[derive(Debug, Serialize)]
pub struct ReviewView {
    pub reviewed: Option<String>,
    pub due: Option<String>,
    pub overdue: bool,
    pub owner: Option<String>,
    /// The day the law register was held against the law, when the page draws on it.
    pub law_checked: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct ArticleView {
    pub reading_time: String,
    pub audience: Vec<String>,
    pub levels: Vec<String>,
    pub phase: Option<String>,
    pub season: Option<String>,
    pub evidence: Option<EvidenceView>,
    pub contents: Vec<ContentsView>,
    pub body: BodyView,
    pub footnotes_html: Option<String>,
    pub references: Vec<ReferenceView>,
    pub law: Vec<ActUseView>,
    pub related: Vec<CardView>,
    pub changes: Vec<ChangeView>,
    pub review: ReviewView,
    pub previous: Option<LinkView>,
    pub next: Option<LinkView>,
}

/// A page as it is presented in a list.
#[derive(Debug, Clone, Serialize)]
pub struct CardView {
    pub title: String,
    pub url: String,
    pub lang: Option<&'static str>,
    pub summary: String,
    /// One short line: reading time, number of tasks.
    pub note: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct HomeView {
    pub body: BodyView,
    pub footnotes_html: Option<String>,
    pub references: Vec<ReferenceView>,
    pub topics: Vec<CardView>,
    pub paths: Vec<CardView>,
    pub roles: Vec<LinkView>,
    /// What fits the month the book was built in.
    pub month: Option<String>,
    pub this_month: Vec<CardView>,
    pub times: Vec<ListView>,
}

/// A heading and what stands under it.
#[derive(Debug, Serialize)]
pub struct ListView {
    pub anchor: String,
    pub title: String,
    pub items: Vec<CardView>,
}

#[derive(Debug, Serialize)]
pub struct TopicView {
    pub body: BodyView,
    pub footnotes_html: Option<String>,
    pub references: Vec<ReferenceView>,
    pub articles: Vec<CardView>,
    pub tasks: Vec<CardView>,
}

#[derive(Debug, Serialize)]
pub struct TaskPageView {
    pub task: TaskView,
    /// Goal and outcome as plain words, for the big screen.
    pub goal: String,
    pub outcome: String,
    pub meeting: Vec<MeetingStepView>,
    pub participant_url: String,
    pub facilitator_url: String,
    pub article: LinkView,
    /// The state of the article that the task stands in.
    pub review: ReviewView,
    pub references: Vec<ReferenceView>,
    pub previous: Option<LinkView>,
    pub next: Option<LinkView>,
}

/// A step of a task as it is run: when, and what one does in a step of that kind.
#[derive(Debug, Clone, Serialize)]
pub struct MeetingStepView {
    pub name: String,
    pub minutes: u32,
    pub time: String,
    /// From when to when, in minutes from the beginning: `10–30`.
    pub clock: String,
    pub advice: Option<String>,
}

/// A sheet of paper to a task: one for those who take part, one for the person who leads.
#[derive(Debug, Serialize)]
pub struct SheetView {
    pub kind: String,
    pub task: TaskView,
    pub meeting: Vec<MeetingStepView>,
    pub task_url: String,
    /// The address of the task's page from the site's root, to be printed.
    pub address: String,
    /// The other sheet.
    pub other: LinkView,
    pub article: LinkView,
    /// When the article was last reviewed.
    pub reviewed: Option<String>,
    pub references: Vec<ReferenceView>,
}

/// A page that is lists of pages: the reading paths by role.
#[derive(Debug, Serialize)]
pub struct ListsView {
    pub lists: Vec<ListView>,
}

/// The list of all tasks: by topic, with what they can be chosen by, and then by time and by month.
#[derive(Debug, Serialize)]
pub struct TasksView {
    pub topics: Vec<TopicTasksView>,
    pub lists: Vec<ListView>,
    pub parts: Vec<LinkView>,
    /// What tasks there are for, and the months they fit: key and words.
    pub audiences: Vec<ChoiceView>,
    pub months: Vec<ChoiceView>,
}

#[derive(Debug, Serialize)]
pub struct TopicTasksView {
    pub anchor: String,
    pub title: String,
    pub items: Vec<TaskCardView>,
}

#[derive(Debug, Serialize)]
pub struct TaskCardView {
    pub card: CardView,
    /// For whom, in the writer's words.
    pub audience: Option<String>,
    pub minutes: u32,
    /// Keys of [`TasksView::audiences`] and [`TasksView::months`], with spaces between.
    pub audiences: String,
    pub months: String,
}

#[derive(Debug, Serialize)]
pub struct ChoiceView {
    pub key: String,
    pub words: String,
}

#[derive(Debug, Serialize)]
pub struct PathView {
    pub situation: Option<String>,
    pub time: Option<String>,
    pub audience: Vec<String>,
    pub body: BodyView,
    pub footnotes_html: Option<String>,
    pub references: Vec<ReferenceView>,
    pub steps: Vec<PathStepView>,
}

#[derive(Debug, Serialize)]
pub struct PathStepView {
    pub title: String,
    pub url: String,
    pub lang: Option<&'static str>,
    pub reason_html: String,
    pub note: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct PlainView {
    pub body: BodyView,
    pub footnotes_html: Option<String>,
    pub references: Vec<ReferenceView>,
    pub review: ReviewView,
}

#[derive(Debug, Serialize)]
pub struct WholeBookView {
    pub topics: Vec<WholeTopicView>,
    pub references: Vec<ReferenceView>,
    /// The other pages of a book that is split by topic.
    pub parts: Vec<LinkView>,
}

#[derive(Debug, Serialize)]
pub struct WholeTopicView {
    pub anchor: String,
    pub title_html: String,
    pub summary: String,
    pub lang: Option<&'static str>,
    pub body: BodyView,
    pub articles: Vec<WholeEntryView>,
}

/// An article in the whole book, filled in by itself: many schools have it in common, hardly any the book.
#[derive(Debug, Serialize)]
pub struct WholeEntryView {
    pub anchor: String,
    pub title: String,
    pub lang: &'static str,
    /// A hole: these are most of a large book.
    pub html: String,
}

#[derive(Debug, Serialize)]
pub struct WholeArticleView {
    pub anchor: String,
    pub title_html: String,
    pub summary: String,
    pub lang: &'static str,
    pub body: BodyView,
    pub footnotes_html: Option<String>,
    pub review: ReviewView,
}

#[derive(Debug, Serialize)]
pub struct RedirectView {
    pub url: String,
    pub title: String,
}

#[derive(Debug, Serialize)]
pub struct FeedEntryView {
    pub id: String,
    pub title: String,
    pub url: String,
    pub date: String,
    pub text: String,
}

#[derive(Debug, Serialize)]
pub struct SitemapEntryView {
    pub url: String,
    pub date: Option<String>,
}
