//! What stands around the text of every page: titles, the way home, the host's duties.

use std::sync::{Arc, LazyLock};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::language::{ContentLanguage, Language};
use crate::model::book::{Book, Page};
use crate::model::url::Permalink;
use crate::output::{Content, OutputFile};
use crate::render::Renderer;
use crate::render::escape;
use crate::render::holes::{self, Filling, Hole};
use crate::render::html::{self, Setting};
use crate::render::view::{
    BookView, CardView, FeedbackView, FrameView, HostView, LinkView, PlaceView,
};
use crate::texts;

/// A menu with more topics than this helps nobody, and would make every page grow with the book.
const TOPICS_IN_MENU: usize = 12;

/// What a page may load and do, as a host says it in its header: what lies in the page's own place, and no text
/// that becomes script (DESIGN § 5). The names at the end are those of the scripts that load other scripts.
pub const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; \
    require-trusted-types-for 'script'; trusted-types handbok-sok handbok-404";

/// The policy as each page says it about itself.
///
/// What a file's own place is, the standard leaves open and browsers may take to be nowhere; so a page that is
/// opened from a folder needs `file:` besides. On a server there are no such addresses to load, and nothing is
/// let in.
static PAGE_POLICY: LazyLock<String> =
    LazyLock::new(|| CONTENT_POLICY.replace("'self'", "'self' file:"));

/// The pages, besides the topics, that the header asks for by address. The first four are its links, each marked on the
/// page that it leads to; on the last the script of the search is left out, as that page loads its scripts by itself.
/// Only they are told of their address, so that all others of one topic and depth have their header in common.
const KNOWN_TO_HEADER: [&str; 5] =
    ["index.html", "oppgaver.html", "leselop/index.html", "register.html", "404.html"];

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
    has_changes: bool,
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
        has_changes: book.all_pages().any(|page| !page.meta.changes.is_empty()),
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
    /// The page that editors wrote, for one that shows it.
    pub page: Option<&'a Page>,
}

impl Renderer<'_> {
    /// Renders a page into the file at its address.
    pub fn file(&self, frame: Frame, view: &impl Serialize) -> Result<OutputFile, Diagnostic> {
        let canonical = frame.permalink.clone();
        self.form_of(&canonical, frame, view)
    }

    /// Renders a page that has holes of its own, with the pieces that belong there by their numbers.
    pub fn file_of_pieces(
        &self,
        frame: Frame,
        view: &impl Serialize,
        pieces: &[Vec<u8>],
    ) -> Result<OutputFile, Diagnostic> {
        let canonical = frame.permalink.clone();
        self.filled(&canonical, frame, view, pieces)
    }

    /// Renders a page that is another form of the one at `canonical`: that one is to be found and quoted.
    pub fn form_of(
        &self,
        canonical: &Permalink,
        frame: Frame,
        view: &impl Serialize,
    ) -> Result<OutputFile, Diagnostic> {
        self.filled(canonical, frame, view, &[])
    }

    fn filled(
        &self,
        canonical: &Permalink,
        frame: Frame,
        view: &impl Serialize,
        pieces: &[Vec<u8>],
    ) -> Result<OutputFile, Diagnostic> {
        let book = &self.book.config;
        let url = frame.permalink.as_str();
        let spoken = frame.language.spoken();
        let mut topics = self.book.topics.iter().map(|topic| &topic.page.permalink);
        let topic_number =
            topics.position(|topic| topic == frame.topic.unwrap_or(&frame.permalink));
        let window_title = if frame.title == book.title {
            book.title.clone()
        } else {
            format!("{} – {}", frame.title, book.title)
        };
        let address = format!("{}{canonical}", book.base_url.as_deref().unwrap_or_default());
        let page = FrameView {
            kind: frame.kind,
            lang: frame.language.tag(),
            window_title: Hole::WindowTitle.mark(),
            header_html: Hole::Header.mark(),
            site_links_html: Hole::SiteLinks.mark(),
            colophon_html: Hole::Colophon.mark(),
            imprint_html: Hole::Imprint.mark(),
            policy: &PAGE_POLICY,
            title: frame.title.to_owned(),
            title_html: html::title_words(frame.title),
            summary: frame.summary.to_owned(),
            root: frame.permalink.to_root(),
            url: url.to_owned(),
            topic: frame.topic.map(Permalink::to_string),
            topic_number: topic_number.map(|index| index + 1),
            canonical: book.base_url.as_ref().map(|_| Hole::Canonical.mark()),
            breadcrumbs: frame.breadcrumbs,
            feedback: self.feedback(&address, spoken, frame.title),
            local: frame.page.and_then(|page| local_mark(page, book, spoken)),
            shows_local: shows_local(frame.page, book),
        };
        let rendered = self.engine.page(frame.template, spoken, &page, view);
        let rendered = rendered.as_ref().as_ref().map_err(|fault| self.engine.diagnostic(fault))?;
        let text = holes::fill(rendered, |hole| {
            let part = |template: &str| {
                let place = self.place(hole, &frame.permalink, frame.topic);
                let make = || self.engine.fragment(template, spoken, &place).map(Arc::from);
                let made = self.fragments.get_or_make((hole, spoken, place.clone()), make);
                made.as_ref().clone().map(|made| Some(Filling::Shared(made)))
            };
            match hole {
                Hole::WindowTitle => {
                    Ok(Some(Filling::Shared(escape::escaped(&window_title).into())))
                }
                Hole::Canonical => Ok(Some(Filling::Shared(escape::escaped(&address).into()))),
                Hole::Header => part("partials/header.html"),
                Hole::SiteLinks => part("partials/site-links.html"),
                Hole::Colophon => part("partials/colophon.html"),
                Hole::Imprint => part("partials/imprint.html"),
                Hole::Piece(number) => Ok(pieces.get(number).map(|piece| Filling::Own(piece))),
            }
        })?;
        Ok(OutputFile { path: url.to_owned(), content: Content::Made(text) })
    }

    /// Returns what a part of the frame is told of the page's place: no more than it shows, so that many pages have
    /// it in common.
    fn place(&self, part: Hole, page: &Permalink, topic: Option<&Permalink>) -> PlaceView {
        let root = page.to_root();
        if part != Hole::Header {
            return PlaceView { root, url: None, topic: None };
        }
        let is_known = |page: &Permalink| {
            KNOWN_TO_HEADER.contains(&page.as_str())
                || self.book.topics.iter().any(|topic| topic.page.permalink == *page)
        };
        PlaceView {
            root,
            url: is_known(page).then(|| page.to_string()),
            topic: topic.map(Permalink::to_string),
        }
    }

    /// Returns the e-mails about the page at an address, when the book says where they should go (RFC 6068).
    fn feedback(&self, page: &str, spoken: Language, title: &str) -> Option<FeedbackView> {
        let config = &self.book.config;
        let receiver = config.host.feedback.as_ref()?;
        let args = [("title", title.into()), ("book", config.title.as_str().into())];
        let letter = |subject: &str, body: &str| {
            let subject = texts::format(spoken, subject, &args);
            let body = format!("{}\r\n\r\n\r\n{page}\r\n", texts::get(spoken, body));
            let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
            format!("mailto:{receiver}?subject={}&body={}", encoded(&subject), encoded(&body))
        };
        Some(FeedbackView {
            yes_url: letter("feedback-yes-subject", "feedback-yes-body"),
            no_url: letter("feedback-no-subject", "feedback-no-body"),
        })
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
            page: Some(page),
        }
    }

    /// Returns where a page's HTML will stand.
    pub fn setting<'p>(&'p self, page: &'p Page) -> Setting<'p> {
        let setting = Setting::page(self.book, &page.permalink, page.meta.language);
        Setting { old_anchors: Some(&page.old_anchors), ..setting }
    }

    /// Returns the way from the front page down to a page: the front page and the given pages.
    pub fn breadcrumbs(&self, here: Setting, pages: &[&Page]) -> Vec<LinkView> {
        let home = &self.book.home;
        std::iter::once(&home).chain(pages).map(|page| link(here, page)).collect()
    }
}

/// Returns what marks a page of the school's own.
pub fn local_mark(page: &Page, config: &Config, spoken: Language) -> Option<String> {
    let layer = config.layer.as_ref().filter(|_| page.local)?;
    Some(texts::format(spoken, "local-page", &[("name", layer.name.as_str().into())]))
}

/// Says whether words of the school's own may stand on a page. Those that the program makes may list any.
fn shows_local(page: Option<&Page>, config: &Config) -> bool {
    let on_page = page.is_none_or(|page| page.local || page.additions().next().is_some());
    config.layer.is_some() && on_page
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
        note: match (local_mark(page, &here.book.config, here.spoken()), note) {
            (Some(mark), Some(note)) => Some(format!("{mark} · {note}")),
            (mark, note) => mark.or(note),
        },
    }
}

/// Returns the language of another page's words where it is not the language here.
pub fn lang_of(here: Setting, page: &Page) -> Option<&'static str> {
    (page.meta.language != here.language).then(|| page.meta.language.tag())
}
