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
use crate::render::{Rendered, Renderer, SPLIT_ABOVE, body};
use crate::texts;

impl Renderer<'_> {
    pub fn whole_book(&self) -> Rendered {
        let permalink = Permalink::new("hele-boken.html");
        let here = self.generated(&permalink);
        let title = texts::get(here.spoken(), "whole-book");
        let summary = texts::get(here.spoken(), "whole-book-summary");
        let frame = self.generated_frame(here, "whole-book.html", "whole-book", &title, &summary);
        if self.book.articles.len() <= SPLIT_ABOVE {
            let topics: Vec<&Topic> = self.book.topics.iter().collect();
            let (view, articles) = self.whole_view(&topics, here)?;
            return Ok(vec![self.file_of_pieces(frame, &view, &articles)?]);
        }
        let mut files = Vec::with_capacity(self.book.topics.len() + 1);
        let mut parts = Vec::new();
        for topic in &self.book.topics {
            let folder = topic.page.permalink.as_str().trim_end_matches("/index.html");
            let permalink = Permalink::new(format!("hele-boken/{folder}.html"));
            parts.push(LinkView { url: here.from.link_to(&permalink), ..link(here, &topic.page) });
            let here = self.generated(&permalink);
            let title = format!("{title}: {}", topic.page.meta.title);
            let frame =
                self.generated_frame(here, "whole-book.html", "whole-book", &title, &summary);
            let (view, articles) = self.whole_view(&[topic], here)?;
            files.push(self.file_of_pieces(frame, &view, &articles)?);
        }
        let view = WholeBookView { topics: Vec::new(), references: Vec::new(), parts };
        files.push(self.file(frame, &view)?);
        Ok(files)
    }

    /// Returns what the page shows, and its articles as HTML.
    fn whole_view(
        &self,
        topics: &[&Topic],
        here: Setting,
    ) -> Result<(WholeBookView, Vec<String>), Diagnostic> {
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
        pieces: &mut Vec<String>,
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
