//! The whole book on one page, for print. A large book has a page for each topic.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostics::Diagnostic;
use crate::model::book::{Article, Topic};
use crate::model::id::ReferenceId;
use crate::model::url::Permalink;
use crate::render::frame::link;
use crate::render::holes::Hole;
use crate::render::html::{self, Setting, prefix_of};
use crate::render::view::{
    LinkView, PlaceView, WholeArticleView, WholeBookView, WholeEntryView, WholeTopicView,
};
use crate::render::{Rendered, Renderer, body, is_split};
use crate::texts;

/// Returns where a topic stands whole.
fn part_of(topic: &Topic) -> Permalink {
    let folder = topic.page.permalink.as_str().trim_end_matches("/index.html");
    Permalink::new(format!("hele-boken/{folder}.html"))
}

impl Renderer<'_> {
    /// Renders the whole book, or of a large one the list of its pages.
    pub fn whole_book(&self) -> Rendered {
        let permalink = Permalink::new("hele-boken.html");
        let here = self.generated(&permalink);
        let title = texts::get(here.spoken(), "whole-book");
        if !is_split(self.book) {
            let topics: Vec<&Topic> = self.book.topics.iter().collect();
            return self.whole_page(&topics, here, &title);
        }
        let summary = texts::get(here.spoken(), "whole-book-summary");
        let frame = self.generated_frame(here, "whole-book.html", "whole-book", &title, &summary);
        let parts = self.book.topics.iter().map(|topic| LinkView {
            url: here.from.link_to(&part_of(topic)),
            ..link(here, &topic.page)
        });
        let view =
            WholeBookView { topics: Vec::new(), references: Vec::new(), parts: parts.collect() };
        Ok(vec![self.file(frame, &view)?])
    }

    /// Renders a topic of a book that is split.
    pub fn whole_topic(&self, index: usize) -> Rendered {
        let topic = &self.book.topics[index];
        let permalink = part_of(topic);
        let here = self.generated(&permalink);
        let title = texts::get(here.spoken(), "whole-book");
        self.whole_page(&[topic], here, &format!("{title}: {}", topic.page.meta.title))
    }

    fn whole_page(&self, topics: &[&Topic], here: Setting, title: &str) -> Rendered {
        let summary = texts::get(here.spoken(), "whole-book-summary");
        let frame = self.generated_frame(here, "whole-book.html", "whole-book", title, &summary);
        let (view, articles) = self.whole_view(topics, here)?;
        Ok(vec![self.file_of_pieces(frame, &view, &articles)?])
    }

    /// Returns what the page shows, and its articles as HTML.
    fn whole_view(
        &self,
        topics: &[&Topic],
        here: Setting,
    ) -> Result<(WholeBookView, Vec<Vec<u8>>), Diagnostic> {
        let articles = |topic: &Topic| &self.book.articles[topic.articles.clone()];
        let mut together: BTreeSet<Permalink> = BTreeSet::new();
        let mut works: BTreeSet<ReferenceId> = BTreeSet::new();
        for topic in topics {
            let pages = articles(topic).iter().map(|article| &article.page);
            for page in std::iter::once(&topic.page).chain(pages) {
                together.insert(page.permalink.clone());
                works.extend(&page.uses.references);
            }
        }
        let here = Setting { together: Some(&together), ..here };
        let mut pieces = Vec::new();
        let topics = topics.iter().map(|topic| {
            let meta = &topic.page.meta;
            let prefix = prefix_of(&topic.page.permalink);
            let setting = Setting { prefix: &prefix, deeper: 1, language: meta.language, ..here };
            let articles =
                articles(topic).iter().map(|one| self.whole_article(one, here, &mut pieces));
            Ok(WholeTopicView {
                anchor: format!("{prefix}tittel"),
                title_html: html::title_words(&meta.title),
                summary: meta.summary.clone(),
                lang: (meta.language != here.language).then(|| meta.language.tag()),
                body: body::of(&topic.page, &[], setting),
                articles: articles.collect::<Result<_, _>>()?,
            })
        });
        let view = WholeBookView {
            topics: topics.collect::<Result<_, _>>()?,
            references: works.iter().map(|work| self.reference(*work, here)).collect(),
            parts: Vec::new(),
        };
        Ok((view, pieces))
    }

    fn whole_article(
        &self,
        article: &Article,
        here: Setting,
        pieces: &mut Vec<Vec<u8>>,
    ) -> Result<WholeEntryView, Diagnostic> {
        let page = &article.page;
        let meta = &page.meta;
        let prefix = prefix_of(&page.permalink);
        let setting = Setting { prefix: &prefix, deeper: 2, language: meta.language, ..here };
        let view = WholeArticleView {
            anchor: format!("{prefix}tittel"),
            title_html: html::title_words(&meta.title),
            summary: meta.summary.clone(),
            lang: meta.language.tag(),
            body: body::of(page, &article.tasks, setting),
            footnotes_html: crate::render::pages::footnotes(page, setting),
            review: self.review(page, setting),
        };
        let place = PlaceView { root: here.from.to_root(), url: None, topic: None };
        let html = self.engine.page("partials/whole-article.html", here.spoken(), &place, &view);
        let html = Arc::unwrap_or_clone(html).map_err(|fault| self.engine.diagnostic(&fault))?;
        let hole = Hole::Piece(pieces.len());
        pieces.push(html);
        Ok(WholeEntryView {
            html: hole.mark(),
            anchor: view.anchor,
            title: meta.title.clone(),
            lang: view.lang,
        })
    }
}
