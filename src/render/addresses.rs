//! What readers meet when an address is old or wrong, and the list of addresses for search engines.

use crate::model::url::Permalink;
use crate::output::{Content, OutputFile};
use crate::render::frame::Frame;
use crate::render::html::Setting;
use crate::render::view::{RedirectView, SitemapEntryView};
use crate::render::{Rendered, Renderer};
use crate::texts;

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
        debug_assert!(matches!(file.content, Content::Made(_)));
        Ok(vec![file])
    }
}
