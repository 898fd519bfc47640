//! What stands around the text of every page: titles, the way home, the host's duties.

use serde::Serialize;

use crate::diagnostics::Diagnostic;
use crate::language::ContentLanguage;
use crate::model::book::{Book, Page};
use crate::model::url::Permalink;
use crate::output::{Content, OutputFile};
use crate::render::Renderer;
use crate::render::html::{self, Setting};
use crate::render::view::{BookView, CardView, FrameView, HostView, LinkView};

/// A menu with more topics than this helps nobody, and would make every page grow with the book.
const TOPICS_IN_MENU: usize = 12;

/// What is the same on every page.
#[derive(Serialize)]
pub struct WholeView {
    #[serde(flatten)]
    book: BookView,
    /// Addresses from the site's root.
    topics: Vec<LinkView>,
    has_paths: bool,
    has_tasks: bool,
    has_programmes: bool,
    has_terms: bool,
    has_law: bool,
    has_references: bool,
    base_url: Option<String>,
}

pub fn book_view(book: &Book) -> WholeView {
    let config = &book.config;
    let host = &config.host;
    let topics: Vec<LinkView> = book
        .topics
        .iter()
        .map(|topic| LinkView::new(topic.page.meta.title.clone(), topic.page.permalink.to_string()))
        .collect();
    WholeView {
        book: BookView {
            title: config.title.clone(),
            subtitle: config.subtitle.clone(),
            edition: config.edition.clone(),
            owner: config.owner.clone(),
            host: HostView {
                name: host.name.clone(),
                accessibility_statement: host.accessibility_statement.clone(),
                privacy: host.privacy.clone(),
                contact: host.contact.clone(),
                editor: host.editor.clone(),
            },
        },
        topics: if topics.len() > TOPICS_IN_MENU { Vec::new() } else { topics },
        has_paths: !book.paths.is_empty(),
        has_tasks: book.task_count() > 0,
        has_programmes: !book.programmes.is_empty(),
        has_terms: !book.terms.is_empty(),
        has_law: !book.law.sections.is_empty(),
        has_references: !book.references.is_empty(),
        base_url: config.base_url.clone(),
    }
}

/// A page about to be rendered.
pub struct Frame<'a> {
    pub template: &'static str,
    pub kind: &'static str,
    pub permalink: Permalink,
    pub language: ContentLanguage,
    pub title: &'a str,
    pub summary: &'a str,
    pub breadcrumbs: Vec<LinkView>,
    /// The topic the page belongs to.
    pub topic: Option<&'a Permalink>,
}

impl Renderer<'_> {
    /// Renders a page into the file at its address.
    pub fn file(&self, frame: Frame, view: &impl Serialize) -> Result<OutputFile, Diagnostic> {
        let canonical = frame.permalink.clone();
        self.form_of(&canonical, frame, view)
    }

    /// Renders a page that is another form of the one at `canonical`: that one is to be found and quoted.
    pub fn form_of(
        &self,
        canonical: &Permalink,
        frame: Frame,
        view: &impl Serialize,
    ) -> Result<OutputFile, Diagnostic> {
        let book = &self.book.config;
        let window_title = if frame.title == book.title {
            book.title.clone()
        } else {
            format!("{} – {}", frame.title, book.title)
        };
        let url = frame.permalink.as_str();
        let page = FrameView {
            kind: frame.kind,
            lang: frame.language.tag(),
            window_title,
            title: frame.title.to_owned(),
            title_html: html::title_words(frame.title),
            summary: frame.summary.to_owned(),
            root: frame.permalink.to_root(),
            url: url.to_owned(),
            topic: frame.topic.map(Permalink::to_string),
            canonical: book.base_url.as_ref().map(|base| format!("{base}{canonical}")),
            breadcrumbs: frame.breadcrumbs,
        };
        let mut text = self.engine.page(frame.template, frame.language.spoken(), &page, view)?;
        // A large book keeps tens of thousands of pages until they are written: none with room to spare.
        text.shrink_to_fit();
        Ok(OutputFile { path: url.to_owned(), content: Content::Text(text) })
    }

    /// Returns a frame for a page that editors wrote.
    pub fn frame_of<'p>(
        &self,
        template: &'static str,
        kind: &'static str,
        page: &'p Page,
    ) -> Frame<'p> {
        Frame {
            template,
            kind,
            permalink: page.permalink.clone(),
            language: page.meta.language,
            title: &page.meta.title,
            summary: &page.meta.summary,
            breadcrumbs: self.breadcrumbs(self.setting(page), &[]),
            topic: None,
        }
    }

    /// Returns where a page's HTML will stand.
    pub fn setting<'p>(&'p self, page: &'p Page) -> Setting<'p> {
        Setting::page(self.book, &page.permalink, page.meta.language)
    }

    /// Returns the way from the front page down to a page: the front page and the given pages.
    pub fn breadcrumbs(&self, here: Setting, pages: &[&Page]) -> Vec<LinkView> {
        let home = &self.book.home;
        std::iter::once(&home).chain(pages).map(|page| link(here, page)).collect()
    }
}

/// Returns a link to a page.
pub fn link(here: Setting, page: &Page) -> LinkView {
    LinkView {
        title: page.meta.title.clone(),
        url: here.from.link_to(&page.permalink),
        lang: lang_of(here, page),
    }
}

/// Returns a page as a card in a list.
pub fn card(here: Setting, page: &Page, note: Option<String>) -> CardView {
    CardView {
        title: page.meta.title.clone(),
        url: here.from.link_to(&page.permalink),
        lang: lang_of(here, page),
        summary: page.meta.summary.clone(),
        note,
    }
}

/// Returns the language of another page's words where it is not the language here.
pub fn lang_of(here: Setting, page: &Page) -> Option<&'static str> {
    (page.meta.language != here.language).then(|| page.meta.language.tag())
}
