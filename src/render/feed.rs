//! What machines read, and what readers meet when an address is old or wrong.

use sha2::{Digest, Sha256};

use crate::model::book::Page;
use crate::model::meta::Change;
use crate::model::url::Permalink;
use crate::output::{Content, OutputFile};
use crate::render::frame::Frame;
use crate::render::html::Setting;
use crate::render::view::{FeedEntryView, RedirectView, SitemapEntryView};
use crate::render::{Rendered, Renderer};
use crate::texts;

/// The feed holds this many changes: a year or two of an active book.
const FEED_ENTRIES: usize = 50;

impl Renderer<'_> {
    /// Renders a page for each old address, which leads on to the page of today.
    pub fn redirects(&self) -> Rendered {
        let mut files = Vec::with_capacity(self.book.redirects.len());
        for redirect in &self.book.redirects {
            let here = Setting::page(self.book, &redirect.from, redirect.language);
            let title = texts::get(here.spoken(), "moved");
            let frame = Frame {
                language: redirect.language,
                ..self.generated_frame(here, "redirect.html", "redirect", &title, "")
            };
            let view = RedirectView {
                url: redirect.from.link_to(&redirect.to),
                title: redirect.title.clone(),
            };
            files.push(self.file(frame, &view)?);
        }
        Ok(files)
    }

    pub fn not_found(&self) -> Rendered {
        let permalink = Permalink::new("404.html");
        let here = self.generated(&permalink);
        let title = texts::get(here.spoken(), "not-found");
        let summary = texts::get(here.spoken(), "not-found-summary");
        let frame = self.generated_frame(here, "not-found.html", "not-found", &title, &summary);
        Ok(vec![self.file(frame, &())?])
    }

    /// Renders the changes of the book as an Atom feed (RFC 4287).
    ///
    /// Links are relative to the feed's own address unless the book has a `base_url`; ids are made of page,
    /// date and words, so that they stay when the book moves.
    pub fn feed(&self) -> Rendered {
        let permalink = Permalink::new("endringer.xml");
        let mut changes: Vec<(&Page, &Change)> = self
            .book
            .all_pages()
            .flat_map(|page| page.meta.changes.iter().map(move |change| (page, change)))
            .collect();
        changes.sort_by(|(a_page, a), (b_page, b)| {
            b.date.cmp(&a.date).then_with(|| a_page.permalink.cmp(&b_page.permalink))
        });
        changes.truncate(FEED_ENTRIES);
        let base = self.book.config.base_url.as_deref().unwrap_or_default();
        let entries: Vec<FeedEntryView> = changes
            .iter()
            .map(|(page, change)| FeedEntryView {
                id: urn(&format!("{}\n{}\n{}", page.permalink, change.date, change.text)),
                title: page.meta.title.clone(),
                url: format!("{base}{}", page.permalink),
                date: format!("{}T00:00:00Z", change.date),
                text: change.text.clone(),
            })
            .collect();
        #[derive(serde::Serialize)]
        struct FeedView {
            id: String,
            updated: String,
            base: String,
            entries: Vec<FeedEntryView>,
        }
        let updated = entries.first().map(|entry| entry.date.clone());
        let view = FeedView {
            id: urn(&self.book.config.title),
            updated: updated.unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned()),
            base: base.to_owned(),
            entries,
        };
        let here = self.generated(&permalink);
        let title = texts::get(here.spoken(), "feed-title");
        let frame = self.generated_frame(here, "feed.xml", "feed", &title, "");
        Ok(vec![self.file(frame, &view)?])
    }

    /// Renders the list of pages for search engines, which needs absolute addresses (sitemaps.org): only a
    /// book with a `base_url` has one.
    pub fn sitemap(&self) -> Rendered {
        let Some(base) = &self.book.config.base_url else { return Ok(Vec::new()) };
        let mut entries = Vec::new();
        for page in self.book.all_pages() {
            let date = page.meta.changes.first().map(|change| change.date);
            let date = date.max(page.meta.reviewed.as_ref().map(|reviewed| reviewed.value));
            entries.push(SitemapEntryView {
                url: format!("{base}{}", page.permalink),
                date: date.map(|date| date.to_string()),
            });
        }
        for address in self.book.articles.iter().flat_map(|article| &article.tasks) {
            entries
                .push(SitemapEntryView { url: format!("{base}{}", address.permalink), date: None });
        }
        let permalink = Permalink::new("sitemap.xml");
        let here = self.generated(&permalink);
        let frame = self.generated_frame(here, "sitemap.xml", "sitemap", "", "");
        let file: OutputFile = self.file(frame, &entries)?;
        debug_assert!(matches!(file.content, Content::Text(_)));
        Ok(vec![file])
    }
}

/// Returns a name-based identifier in the form of a UUID, version 8 (RFC 9562), of the SHA-256 of a name.
fn urn(name: &str) -> String {
    let digest = Sha256::digest(name.as_bytes());
    let mut bytes: [u8; 16] = digest[..16].try_into().expect("a SHA-256 has 32 bytes");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
    format!("urn:uuid:{a}-{b}-{c}-{d}-{e}")
}
