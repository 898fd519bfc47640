//! What is new: the change log of all pages together, for readers and for feed readers.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::model::book::Page;
use crate::model::meta::Change;
use crate::model::url::Permalink;
use crate::render::frame::link;
use crate::render::view::{FeedEntryView, NewsDayView, NewsView};
use crate::render::{Rendered, Renderer, format};
use crate::texts;

/// The feed holds this many changes, and the page as many days: a year or two of an active book.
const LATEST: usize = 50;

impl Renderer<'_> {
    /// Renders the changes of the book by day, the latest first. What is said of several pages on one day is said once.
    pub fn news(&self) -> Rendered {
        let changes = self.changes();
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        let permalink = Permalink::new("endringer.html");
        let here = self.generated(&permalink);
        let spoken = here.spoken();
        let days = changes.chunk_by(|(_, one), (_, next)| one.date == next.date).take(LATEST);
        let view: Vec<NewsDayView> = days
            .map(|of_day| {
                let mut news: Vec<NewsView> = Vec::new();
                for (page, change) in of_day {
                    match news.iter_mut().find(|one| one.text == change.text) {
                        Some(same) => same.pages.push(link(here, page)),
                        None => news.push(NewsView {
                            text: change.text.clone(),
                            lang: (page.meta.language != here.language)
                                .then(|| page.meta.language.tag()),
                            pages: vec![link(here, page)],
                        }),
                    }
                }
                let date = of_day[0].1.date;
                NewsDayView {
                    anchor: format!("d{date}"),
                    date: format::date(date, spoken),
                    machine_date: date.to_string(),
                    news,
                }
            })
            .collect();
        let title = texts::get(spoken, "news");
        let summary = texts::get(spoken, "news-summary");
        let frame = self.generated_frame(here, "news.html", "news", &title, &summary);
        Ok(vec![self.file(frame, &view)?])
    }

    /// Renders the changes of the book as an Atom feed (RFC 4287).
    ///
    /// Links are relative to the feed's own address unless the book has a `base_url`; ids are made of page,
    /// date and words, so that they stay when the book moves.
    pub fn feed(&self) -> Rendered {
        let permalink = Permalink::new("endringer.xml");
        let mut changes = self.changes();
        changes.truncate(LATEST);
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

    /// Returns all changes with their pages, the latest first; those of one day by address.
    fn changes(&self) -> Vec<(&Page, &Change)> {
        let mut changes: Vec<(&Page, &Change)> = self
            .book
            .all_pages()
            .flat_map(|page| page.meta.changes.iter().map(move |change| (page, change)))
            .collect();
        changes.sort_by(|(a_page, a), (b_page, b)| {
            b.date.cmp(&a.date).then_with(|| a_page.permalink.cmp(&b_page.permalink))
        });
        changes
    }
}

/// Returns a name-based identifier in the form of a UUID, version 8 (RFC 9562), of the SHA-256 of a name.
fn urn(name: &str) -> String {
    let digest = Sha256::digest(name.as_bytes());
    let mut bytes: [u8; 16] = digest[..16].try_into().expect("a SHA-256 has 32 bytes");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = HEXLOWER.encode(&bytes);
    let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
    format!("urn:uuid:{a}-{b}-{c}-{d}-{e}")
}
