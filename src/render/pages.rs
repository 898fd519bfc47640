//! The pages that editors write: front page, topics, articles, paths and the rest.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::language::Language;
use crate::model::book::{Article, Page, ReadingPath};
use crate::model::id::RoleId;
use crate::model::meta::Phase;
use crate::model::month::Month;
use crate::model::url::Permalink;
use crate::render::frame::{Frame, card, lang_of, link};
use crate::render::html::{self, Setting};
use crate::render::view::{
    ArticleView, BodyView, CardView, ChangeView, HomeView, LinkView, ListView, PathStepView,
    PathView, PlainView, ReferenceView, ReviewView, TestedView, TopicView,
};
use crate::render::{Faults, Rendered, Renderer, body, format, together};
use crate::texts;

/// How many tasks the front page shows for each length of a meeting.
const TASKS_FOR_EACH_TIME: usize = 3;

/// Pages that have a template of their own, which fills in what a book leaves out.
const OWN_TEMPLATES: [&str; 3] = ["metode.html", "personvern.html", "tilgjengelighet.html"];

pub fn has_own_template(page: &Page) -> bool {
    OWN_TEMPLATES.contains(&page.permalink.as_str())
}

impl Renderer<'_> {
    pub fn home(&self) -> Rendered {
        let page = &self.book.home;
        let here = self.setting(page);
        let spoken = here.spoken();
        let month = Month::from_number(self.book.today.month());
        let roles = self.book.config.roles.iter().filter(|role| self.has_path_for(&role.id));
        let view = HomeView {
            body: body::of(page, &[], here),
            footnotes_html: footnotes(page, here),
            references: self.references_of(page, here),
            topics: self
                .book
                .topics
                .iter()
                .map(|topic| {
                    let count = [("count", topic.articles.len().into())];
                    let note = texts::format(spoken, "article-count", &count);
                    card(here, &topic.page, Some(note))
                })
                .collect(),
            paths: self.book.paths.iter().map(|path| self.path_card(here, path)).collect(),
            roles: roles
                .map(|role| {
                    LinkView::new(
                        format::capitalized(role.name(spoken)),
                        format!("leselop/index.html#{}", role.id),
                    )
                })
                .collect(),
            month: month.map(|month| month.name(spoken).to_owned()),
            this_month: month.map_or_else(Vec::new, |month| self.cards_for_month(here, month)),
            times: self.tasks_by_time(here, TASKS_FOR_EACH_TIME),
        };
        let frame = Frame { breadcrumbs: Vec::new(), ..self.frame_of("home.html", "home", page) };
        Ok(vec![self.file(frame, &view)?])
    }

    fn has_path_for(&self, role: &RoleId) -> bool {
        self.book.paths.iter().any(|path| path.page.meta.audience.contains(role))
    }

    pub fn topic(&self, index: usize) -> Rendered {
        let topic = &self.book.topics[index];
        let here = self.setting(&topic.page);
        let articles = &self.book.articles[topic.articles.clone()];
        let view = TopicView {
            body: body::of(&topic.page, &[], here),
            footnotes_html: footnotes(&topic.page, here),
            references: self.references_of(&topic.page, here),
            articles: articles.iter().map(|article| self.article_card(here, article)).collect(),
            tasks: articles.iter().flat_map(|article| self.task_cards(here, article)).collect(),
        };
        Ok(vec![self.file(self.frame_of("topic.html", "topic", &topic.page), &view)?])
    }

    /// Renders an article and the pages of its tasks.
    pub fn article(&self, index: usize) -> Rendered {
        let article = &self.book.articles[index];
        let page = &article.page;
        let here = self.setting(page);
        let spoken = here.spoken();
        let config = &self.book.config;
        let meta = &page.meta;
        let neighbour = |index: Option<usize>| {
            let article = index.and_then(|index| self.book.articles.get(index));
            article.map(|article| link(here, &article.page))
        };
        let names = |ids: &[RoleId]| -> Vec<String> {
            ids.iter().map(|id| config.role(id).name(spoken).to_owned()).collect()
        };
        let view = ArticleView {
            reading_time: body::reading_time(page.body.words, here),
            audience: names(&meta.audience),
            levels: names(&meta.levels),
            phase: meta.phase.map(|phase: Phase| phase.label().to_owned()),
            season: body::season(&meta.season, here),
            evidence: meta.evidence.as_ref().map(|label| body::evidence(label.value, here)),
            contents: body::contents(&page.body.blocks, here),
            body: body::of(page, &article.tasks, here),
            footnotes_html: footnotes(page, here),
            references: self.references_of(page, here),
            law: self.law_of(page, here),
            related: article
                .related
                .iter()
                .map(|id| self.article_card(here, self.book.article(*id)))
                .collect(),
            changes: changes(page, spoken),
            review: self.review(page, here),
            previous: neighbour(index.checked_sub(1)),
            next: neighbour(Some(index + 1)),
        };
        let topic = &self.book.topics[article.topic].page;
        let frame = Frame {
            breadcrumbs: self.breadcrumbs(here, &[topic]),
            topic: Some(&topic.permalink),
            ..self.frame_of("article.html", "article", page)
        };
        let own = self.file(frame, &view).map(|file| vec![file]).map_err(Faults::from);
        together([own, self.task_pages(article)])
    }

    pub fn path(&self, index: usize) -> Rendered {
        let path = &self.book.paths[index];
        let page = &path.page;
        let here = self.setting(page);
        let spoken = here.spoken();
        let titles: BTreeMap<&Permalink, &Page> =
            self.book.all_pages().map(|page| (&page.permalink, page)).collect();
        let steps = path.steps.iter().map(|step| {
            let target = titles.get(&step.page);
            PathStepView {
                title: step.title.clone(),
                url: match &step.anchor {
                    Some(anchor) => format!("{}#{anchor}", here.from.link_to(&step.page)),
                    None => here.from.link_to(&step.page),
                },
                lang: target.and_then(|target| lang_of(here, target)),
                reason_html: html::inlines(&step.reason, here),
                note: target.map(|target| body::reading_time(target.body.words, here)),
            }
        });
        let roles = page.meta.audience.iter();
        let view = PathView {
            situation: page.meta.situation.clone(),
            time: page.meta.minutes.map(|minutes| format::minutes(minutes, spoken)),
            audience: roles
                .map(|role| self.book.config.role(role).name(spoken).to_owned())
                .collect(),
            body: body::of(page, &[], here),
            footnotes_html: footnotes(page, here),
            references: self.references_of(page, here),
            steps: steps.collect(),
        };
        let list = LinkView::new(texts::get(spoken, "paths"), "index.html".to_owned());
        let mut frame = self.frame_of("path.html", "path", page);
        frame.breadcrumbs.push(list);
        Ok(vec![self.file(frame, &view)?])
    }

    /// Renders a page that a book adds for its own purposes.
    pub fn plain_page(&self, page: &Page) -> Rendered {
        let view = self.plain_view(page);
        Ok(vec![self.file(self.frame_of("page.html", "page", page), &view)?])
    }

    pub fn method(&self) -> Rendered {
        let words = ("method-title", "method-summary");
        self.own_template("metode.html", "method.html", words, |own, _| own)
    }

    pub fn privacy(&self) -> Rendered {
        let words = ("privacy-title", "privacy-summary");
        self.own_template("personvern.html", "privacy.html", words, |own, _| own)
    }

    /// Renders what the book says about accessibility, with what the program's tests found.
    pub fn accessibility(&self) -> Rendered {
        #[derive(serde::Serialize)]
        struct AccessibilityView {
            #[serde(flatten)]
            own: PlainView,
            tested: TestedView,
        }
        let words = ("accessibility-title", "accessibility-summary");
        let tested = |own, here: Setting| AccessibilityView { own, tested: self.tested(here) };
        self.own_template("tilgjengelighet.html", "accessibility.html", words, tested)
    }

    /// Renders a page that every book has: with the book's own words when it has written some, and with the
    /// program's.
    fn own_template<V: serde::Serialize>(
        &self,
        address: &str,
        template: &'static str,
        (title, summary): (&str, &str),
        view_of: impl Fn(PlainView, Setting) -> V,
    ) -> Rendered {
        let written = self.book.pages.iter().find(|page| page.permalink.as_str() == address);
        if let Some(page) = written {
            let view = view_of(self.plain_view(page), self.setting(page));
            return Ok(vec![self.file(self.frame_of(template, "page", page), &view)?]);
        }
        let language = self.book.config.language;
        let permalink = Permalink::new(address);
        let here = Setting::page(self.book, &permalink, language);
        let title = texts::get(language.spoken(), title);
        let summary = texts::get(language.spoken(), summary);
        let view = PlainView {
            body: BodyView::new(Vec::new()),
            footnotes_html: None,
            references: Vec::new(),
            review: ReviewView {
                reviewed: None,
                due: None,
                overdue: false,
                owner: None,
                law_checked: None,
            },
        };
        let view = view_of(view, here);
        let frame = Frame {
            template,
            kind: "page",
            permalink: permalink.clone(),
            language,
            title: &title,
            summary: &summary,
            breadcrumbs: self.breadcrumbs(here, &[]),
            topic: None,
            page: None,
        };
        Ok(vec![self.file(frame, &view)?])
    }

    fn plain_view(&self, page: &Page) -> PlainView {
        let here = self.setting(page);
        PlainView {
            body: body::of(page, &[], here),
            footnotes_html: footnotes(page, here),
            references: self.references_of(page, here),
            review: self.review(page, here),
        }
    }

    /// Returns the list of the works that a page cites.
    pub fn references_of(&self, page: &Page, here: Setting) -> Vec<ReferenceView> {
        page.uses.references.iter().map(|work| self.reference(*work, here)).collect()
    }

    /// Returns when a page was reviewed and when it is due.
    pub fn review(&self, page: &Page, here: Setting) -> ReviewView {
        let spoken = here.spoken();
        let words = |date: Date| format::date(date, spoken);
        let law_checked = page.uses.law.iter().filter_map(|id| self.book.law.section(*id).checked);
        ReviewView {
            reviewed: page.meta.reviewed.as_ref().map(|reviewed| words(reviewed.value)),
            due: page.meta.due().map(words),
            overdue: page.meta.due().is_some_and(|due| due < self.book.today),
            owner: page.meta.owner.clone().or_else(|| self.book.config.owner.clone()),
            // The oldest check counts: a page is as fresh as the law it draws on.
            law_checked: law_checked.min().map(words),
        }
    }

    pub fn article_card(&self, here: Setting, article: &Article) -> CardView {
        let mut note = body::reading_time(article.page.body.words, here);
        if !article.tasks.is_empty() {
            let count = [("count", article.tasks.len().into())];
            note.push_str(" · ");
            note.push_str(&texts::format(here.spoken(), "task-count", &count));
        }
        card(here, &article.page, Some(note))
    }

    pub fn path_card(&self, here: Setting, path: &ReadingPath) -> CardView {
        let minutes = path.page.meta.minutes;
        let note = minutes.map(|minutes| format::minutes(minutes, here.spoken()));
        let mut card = card(here, &path.page, note);
        if let Some(situation) = &path.page.meta.situation {
            card.summary.clone_from(situation);
        }
        card
    }

    /// Returns the articles that fit a month.
    fn cards_for_month(&self, here: Setting, month: Month) -> Vec<CardView> {
        let fits = self.book.articles.iter().filter(|one| one.page.meta.season.contains(&month));
        fits.take(6).map(|article| self.article_card(here, article)).collect()
    }

    /// Renders the list of reading paths, by role.
    pub fn paths(&self) -> Rendered {
        if self.book.paths.is_empty() {
            return Ok(Vec::new());
        }
        let permalink = Permalink::new("leselop/index.html");
        let here = Setting::page(self.book, &permalink, self.book.config.language);
        let spoken = here.spoken();
        let mut lists = vec![ListView {
            anchor: "alle".to_owned(),
            title: texts::get(spoken, "paths-all"),
            items: self.book.paths.iter().map(|path| self.path_card(here, path)).collect(),
        }];
        for role in &self.book.config.roles {
            let for_role = self.book.paths.iter();
            let for_role = for_role.filter(|path| path.page.meta.audience.contains(&role.id));
            let items: Vec<CardView> = for_role.map(|path| self.path_card(here, path)).collect();
            if !items.is_empty() {
                let args = [("role", role.name(spoken).into())];
                let title = texts::format(spoken, "paths-for", &args);
                lists.push(ListView { anchor: role.id.to_string(), title, items });
            }
        }
        self.lists_page(here, "paths.html", "paths", ("paths", "paths-summary"), lists)
    }
}

/// Returns the change log of a page, the latest first.
fn changes(page: &Page, spoken: Language) -> Vec<ChangeView> {
    let change = |change: &crate::model::meta::Change| ChangeView {
        date: format::date(change.date, spoken),
        text: change.text.clone(),
    };
    page.meta.changes.iter().map(change).collect()
}

pub fn footnotes(page: &Page, here: Setting) -> Option<String> {
    let notes = &page.body.footnotes;
    (!notes.is_empty()).then(|| html::footnotes(notes, here))
}
