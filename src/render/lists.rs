//! Pages that are lists of pages, with headings between.

use crate::model::url::Permalink;
use crate::render::frame::Frame;
use crate::render::html::Setting;
use crate::render::view::{ListView, ListsView};
use crate::render::{Rendered, Renderer};
use crate::texts;

impl Renderer<'_> {
    /// Renders lists under headings. `words` are the keys of the page's title and summary.
    pub fn lists_page(
        &self,
        here: Setting,
        template: &'static str,
        kind: &'static str,
        words: (&str, &str),
        lists: Vec<ListView>,
    ) -> Rendered {
        let title = texts::get(here.spoken(), words.0);
        let summary = texts::get(here.spoken(), words.1);
        let frame = self.generated_frame(here, template, kind, &title, &summary);
        Ok(vec![self.file(frame, &ListsView { lists })?])
    }

    /// Returns a frame for a page that the program makes.
    pub fn generated_frame<'p>(
        &self,
        here: Setting,
        template: &'static str,
        kind: &'static str,
        title: &'p str,
        summary: &'p str,
    ) -> Frame<'p> {
        Frame {
            template,
            kind,
            permalink: here.from.clone(),
            language: here.language,
            title,
            summary,
            breadcrumbs: self.breadcrumbs(here, &[]),
            topic: None,
            page: None,
        }
    }

    /// Returns the setting of a page that the program makes, in the book's own language.
    pub fn generated<'p>(&'p self, permalink: &'p Permalink) -> Setting<'p> {
        Setting::page(self.book, permalink, self.book.config.language)
    }
}
