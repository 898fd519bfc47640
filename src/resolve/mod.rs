//! [`ParsedBook`] → [`Book`]: what the files mean together.
//!
//! Order and addresses come first, then the works that are cited, then each page by itself and in parallel.
//! Everything that names something elsewhere is looked up here, and nowhere later.

pub mod addresses;
mod body;
mod law;
pub mod links;
pub mod order;
mod pictures;
mod references;
mod surroundings;
mod terms;
mod typography;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostics::{Report, codes};
use crate::language::ContentLanguage;
use crate::layer::hide::{self, Hidden};
use crate::layer::placing;
use crate::model::block::{Block, Body, Inline, Resolved, Target, visit_each};
use crate::model::book::{
    Article, Book, Page, PathStep, PictureFile, ReadingPath, Redirect, TaskAddress, Topic, Uses,
    tasks_in,
};
use crate::model::id::{ArticleId, CitationKey, ReferenceId, TermId, slug};
use crate::model::meta::{PageKind, PageMeta};
use crate::model::programme::Programme;
use crate::model::term::Term;
use crate::model::url::Permalink;
use crate::parse::registers::{RawProgramme, RawTerm};
use crate::parse::{ParsedBook, ParsedPage};
use crate::resolve::addresses::TaskHome;
use crate::resolve::law::LawIndex;
use crate::resolve::links::LinkIndex;
use crate::resolve::surroundings::Surroundings;
use crate::resolve::terms::TermFinder;
use crate::source::{SourceTree, Span, Spanned};

/// Resolves the book. Returns one only when it has a front page; what else is wrong is in the report.
pub fn book(
    parsed: ParsedBook,
    sources: &SourceTree,
    config: &Config,
    today: Date,
    report: &mut Report,
) -> Option<Book> {
    let ParsedBook {
        mut pages, bibliography, law, terms, programmes, search_words, additions, ..
    } = parsed;
    let layer = config.layer.as_ref();
    hide::check_topics(&pages, layer, sources, report);
    let hidden = Hidden::take(&mut pages, layer, sources, report);
    let additions = placing::place(&mut pages, additions, &hidden, sources, report);
    order::reading_order(&mut pages, layer, sources);
    let permalinks = order::permalinks(&pages, sources, report);
    for page in &mut pages {
        print_meta(&mut page.meta);
    }
    let languages = languages(&pages, config);
    let works = references::cited(&pages, &terms, &programmes, &bibliography, report);
    let memory = sources.memory.as_deref();
    let mut references =
        references::printed(&works, &languages, config, memory.map(|memory| &memory.works));
    references::mark_local(&mut references, &bibliography, sources);
    let works: HashMap<CitationKey, ReferenceId> = references
        .iter()
        .enumerate()
        .map(|(index, reference)| (reference.key.clone(), ReferenceId(index)))
        .collect();

    let pictures = pictures::of(sources, report);
    let files = pictures.iter().map(|picture| (picture.path.clone(), picture.permalink.clone()));
    let law_index = LawIndex::new(&law);
    let mut links =
        LinkIndex::new(&mut pages, &permalinks, files.collect(), sources, law_index, &hidden);
    links.programmes = programmes.iter().map(|programme| programme.id.clone()).collect();
    let terms = resolved_terms(terms, &works, &links, sources, config, report);
    links.terms = terms.iter().map(|term| term.id.clone()).collect();
    let programmes = resolved_programmes(programmes, &works, sources);

    for page in &links.pages {
        for words in &page.words {
            links.law.guard(words, report);
        }
    }
    let sizes = pictures.iter().map(|picture| (picture.path.clone(), picture.size)).collect();
    let surroundings = Surroundings { links: &links, law: &law, works: &works, sizes: &sizes };
    let finder = TermFinder::new(&terms, memory);
    let around = memory.map(|_| surroundings.print(&terms, layer.is_some()));
    let resolved: Vec<(Resolution, Report)> = pages
        .into_par_iter()
        .enumerate()
        .map(|(here, page)| {
            let key = page.made_of.zip(around).map(|(own, around)| (page.file, own, around));
            let resolve = || {
                let mut report = Report::default();
                let permalink = permalinks[here].clone();
                let page =
                    resolved_page(page, here, permalink, &surroundings, &finder, &mut report);
                (page, report)
            };
            match key.zip(memory) {
                Some((key, memory)) => {
                    let passes = |(made, found): &(Resolution, Report)| {
                        layer.is_none() || surroundings.is_like_elsewhere(&made.page.body, found)
                    };
                    (*memory.resolved.get_or_make_when(key, resolve, passes)).clone()
                }
                None => resolve(),
            }
        })
        .collect();
    let mut assembly = Assembly::default();
    for (page, found) in resolved {
        report.append(found);
        assembly.add(page, sources, report);
    }
    let mut redirects = assembly.addresses(sources, report);
    if let Some(home) = &assembly.home {
        let topics: Vec<&Page> = assembly.topics.iter().map(|topic| &topic.page).collect();
        let tasks = assembly.articles.iter().flat_map(|article| &article.tasks);
        let mut taken: HashSet<Permalink> = tasks.flat_map(TaskAddress::all).collect();
        taken.extend(redirects.iter().map(|one| one.from.clone()).chain(permalinks.clone()));
        let mut led_on = hidden.redirects(home, &topics);
        // Two hidden pages may have had one address, at different times.
        led_on.retain(|redirect| taken.insert(redirect.from.clone()));
        redirects.extend(led_on);
    }
    addresses::check(&assembly.all(), &assembly.articles, &redirects, &hidden, sources, report);
    let Assembly { home, topics, mut articles, paths, pages, .. } = assembly;
    let related: Vec<Vec<ArticleId>> = articles
        .iter()
        .map(|article| related(article, &articles, &links, sources, report))
        .collect();
    for (article, related) in articles.iter_mut().zip(related) {
        article.related = related;
    }
    Some(Book {
        config: config.clone(),
        today,
        home: home?,
        topics,
        articles,
        paths,
        pages,
        references,
        law,
        terms,
        programmes,
        search_words,
        languages,
        redirects,
        additions,
        memory: sources.memory.clone(),
        pictures: pictures
            .into_iter()
            .map(|picture| PictureFile { asset: picture.asset, permalink: picture.permalink })
            .collect(),
    })
}

/// Sets the title and the summary as they should be printed.
fn print_meta(meta: &mut PageMeta) {
    meta.title = typography::set(&meta.title, meta.language, &mut None);
    meta.summary = typography::set(&meta.summary, meta.language, &mut None);
}

/// Returns the languages of the book's pages, the book's own first.
fn languages(pages: &[ParsedPage], config: &Config) -> Vec<ContentLanguage> {
    let used: BTreeSet<ContentLanguage> = pages.iter().map(|page| page.meta.language).collect();
    let others = used.into_iter().filter(|language| *language != config.language);
    std::iter::once(config.language).chain(others).collect()
}

/// A page that knows what it names elsewhere, but not yet its place in the book.
#[derive(Debug, Clone)]
pub struct Resolution {
    kind: PageKind,
    page: Page,
}

fn resolved_page(
    page: ParsedPage,
    here: usize,
    permalink: Permalink,
    surroundings: &Surroundings,
    finder: &TermFinder,
    report: &mut Report,
) -> Resolution {
    let ParsedPage { file, kind, meta, body, .. } = page;
    let known = &surroundings.links.pages[here];
    let body = Arc::unwrap_or_clone(body);
    let mut body: Body<Resolved> = body::resolve(body, here, meta.language, surroundings, report);
    let marked = match kind {
        PageKind::Article | PageKind::Topic => finder.mark(&mut body.blocks, known.local),
        PageKind::Home | PageKind::Path | PageKind::Page => Vec::new(),
    };
    let uses = uses(&body, marked);
    let old_anchors =
        addresses::old_anchors(&meta.old_anchors, &known.path, &known.anchors, report);
    let local = known.local;
    let body = Arc::new(body);
    Resolution { kind, page: Page { file, permalink, meta, body, uses, old_anchors, local } }
}

/// Collects what a body refers to.
fn uses(body: &Body<Resolved>, marked: Vec<TermId>) -> Uses {
    let mut references = BTreeSet::new();
    let mut law = BTreeSet::new();
    let mut terms: BTreeSet<TermId> = marked.into_iter().collect();
    let mut programmes = BTreeSet::new();
    body.visit_each(&mut |inline| match inline {
        Inline::Citation(citation) => {
            references.extend(citation.items.iter().map(|item| item.work))
        }
        Inline::Link { target: Target::Law(section), .. } => {
            law.insert(*section);
        }
        Inline::Link { target: Target::Term(term), .. } => {
            terms.insert(term.clone());
        }
        Inline::Link { target: Target::Programme(programme), .. } => {
            programmes.insert(programme.clone());
        }
        _ => {}
    });
    Uses {
        references: references.into_iter().collect(),
        law: law.into_iter().collect(),
        terms: terms.into_iter().collect(),
        programmes: programmes.into_iter().collect(),
    }
}

/// The pages as they fall into place, in reading order.
#[derive(Default)]
struct Assembly {
    home: Option<Page>,
    topics: Vec<Topic>,
    articles: Vec<Article>,
    paths: Vec<ReadingPath>,
    pages: Vec<Page>,
    /// Articles whose folder has no topic page, one for each folder.
    homeless: BTreeSet<String>,
}

impl Assembly {
    fn add(&mut self, resolution: Resolution, sources: &SourceTree, report: &mut Report) {
        let Resolution { kind, page } = resolution;
        match kind {
            PageKind::Home => self.home = Some(page),
            PageKind::Topic => {
                let start = self.articles.len();
                self.topics.push(Topic { page, articles: start..start });
            }
            PageKind::Article => self.add_article(page, sources, report),
            PageKind::Path => {
                let path = reading_path(page, report);
                self.paths.push(path);
            }
            PageKind::Page => self.pages.push(page),
        }
    }

    fn add_article(&mut self, page: Page, sources: &SourceTree, report: &mut Report) {
        let folder = order::folder(&sources.file(page.file).path);
        let last = self.topics.last_mut();
        let topic =
            last.filter(|topic| order::folder(&sources.file(topic.page.file).path) == folder);
        let Some(topic) = topic else {
            if self.homeless.insert(folder.to_owned()) {
                report.push(codes::missing_topic_page(folder, page.meta.span));
            }
            return;
        };
        let tasks = tasks_in(&page.body.blocks)
            .map(|task| TaskAddress::of(&page.permalink, &task.id))
            .collect();
        topic.articles.end += 1;
        let topic = self.topics.len() - 1;
        self.articles.push(Article { page, topic, related: Vec::new(), tasks });
    }

    /// Returns every page.
    fn all(&self) -> Vec<&Page> {
        let articles = self.articles.iter().map(|article| &article.page);
        let topics = self.topics.iter().map(|topic| &topic.page);
        let paths = self.paths.iter().map(|path| &path.page);
        self.home.iter().chain(topics).chain(articles).chain(paths).chain(&self.pages).collect()
    }

    /// Makes sure that tasks and old addresses take nobody's place. Returns the redirects.
    fn addresses(&self, sources: &SourceTree, report: &mut Report) -> Vec<Redirect> {
        let pages = self.all();
        let mut taken: HashMap<Permalink, Span> =
            pages.iter().map(|page| (page.permalink.clone(), page.meta.span)).collect();
        for article in &self.articles {
            for (task, address) in article.tasks() {
                let clash = address.all().into_iter().find_map(|permalink| {
                    let first = taken.insert(permalink.clone(), task.span)?;
                    Some((permalink, first))
                });
                if let Some((permalink, first)) = clash {
                    report.push(codes::address_taken(task.span, permalink.as_str(), first));
                }
            }
        }
        let mut redirects = Vec::new();
        for page in pages {
            for alias in &page.meta.aliases {
                let Some(from) = alias_permalink(alias, report) else { continue };
                if order::is_generated(from.as_str()) {
                    report.push(codes::address_reserved(alias.span, from.as_str()));
                    continue;
                }
                if let Some(first) = taken.get(&from) {
                    report.push(codes::address_taken(alias.span, from.as_str(), *first));
                    continue;
                }
                taken.insert(from.clone(), alias.span);
                redirects.push(Redirect {
                    from,
                    to: page.permalink.clone(),
                    title: page.meta.title.clone(),
                    language: page.meta.language,
                });
            }
        }
        self.former_tasks(sources, &mut taken, &mut redirects);
        redirects
    }

    /// Adds the addresses that tasks have had, where nobody else has them now.
    fn former_tasks(
        &self,
        sources: &SourceTree,
        taken: &mut HashMap<Permalink, Span>,
        redirects: &mut Vec<Redirect>,
    ) {
        let recorded = addresses::recorded_pages(sources);
        let mut aliases: HashMap<Permalink, Vec<Permalink>> = HashMap::new();
        for redirect in redirects.iter() {
            aliases.entry(redirect.to.clone()).or_default().push(redirect.from.clone());
        }
        for article in &self.articles {
            let page = &article.page;
            let own = aliases.get(&page.permalink).map_or(&[][..], Vec::as_slice);
            for (from, to) in addresses::former_tasks(TaskHome::of(article), own, &recorded) {
                if taken.contains_key(&from) {
                    continue;
                }
                taken.insert(from.clone(), page.meta.span);
                let task = article.tasks().find(|(_, address)| address.permalink == to);
                let title = task.map(|(task, _)| crate::model::block::plain_text(&task.title));
                let title = title.unwrap_or_else(|| page.meta.title.clone());
                redirects.push(Redirect { from, to, title, language: page.meta.language });
            }
        }
    }
}

/// Reads an old address. It must be one that the site could have: slugs, `/` between, `.html` at the end.
fn alias_permalink(alias: &Spanned<String>, report: &mut Report) -> Option<Permalink> {
    let stem = alias.value.trim_start_matches('/').trim_end_matches(".html");
    let proposal: Vec<String> = stem.split('/').map(slug).filter(|part| !part.is_empty()).collect();
    let proposal = format!("{}.html", proposal.join("/"));
    if proposal == alias.value && proposal != ".html" {
        return Some(Permalink::new(proposal));
    }
    report.push(codes::unusable_address(alias.span, &alias.value, &proposal));
    None
}

/// Takes the steps of a path out of its numbered list; the rest of its text introduces it.
fn reading_path(mut page: Page, report: &mut Report) -> ReadingPath {
    let mut steps = Vec::new();
    let mut found = false;
    Arc::make_mut(&mut page.body).blocks.retain(|block| match block {
        Block::List { start: Some(_), items, .. } if !found => {
            found = true;
            for item in items {
                match path_step(item) {
                    Some(step) => steps.push(step),
                    // A link that leads nowhere has become words, and has been told of.
                    None if report.has_errors_in(page.file) => {}
                    None => {
                        let span = first_span(item).unwrap_or(page.meta.span);
                        report.push(codes::path_step_without_link(span));
                    }
                }
            }
            false
        }
        _ => true,
    });
    if !found {
        report.push(codes::path_without_steps(page.meta.span));
    }
    ReadingPath { page, steps }
}

/// Returns the place of the first words of a list item.
fn first_span(item: &[Block<Resolved>]) -> Option<Span> {
    let Block::Paragraph(inlines) = item.first()? else { return None };
    let mut span = None;
    visit_each(inlines, &mut |inline| {
        if let Inline::Text(text) = inline {
            span.get_or_insert(text.span);
        }
    });
    span
}

fn path_step(item: &[Block<Resolved>]) -> Option<PathStep> {
    let Block::Paragraph(inlines) = item.first()? else { return None };
    let Inline::Link { target: Target::Page { page, .. }, content, .. } = inlines.first()? else {
        return None;
    };
    let title = crate::model::block::plain_text(content);
    let mut reason: Vec<Inline<Resolved>> = inlines[1..].to_vec();
    if let Some(Inline::Text(text)) = reason.first_mut() {
        let trimmed = text.value.trim_start_matches([' ', ':', '.', '–', ',', '\u{a0}']);
        text.value = trimmed.to_owned();
    }
    for block in &item[1..] {
        if let Block::Paragraph(inlines) = block {
            reason.push(Inline::LineBreak);
            reason.extend(inlines.iter().cloned());
        }
    }
    Some(PathStep { page: page.clone(), title, reason })
}

/// Looks up the articles that an article names as related.
fn related(
    article: &Article,
    articles: &[Article],
    links: &LinkIndex,
    sources: &SourceTree,
    report: &mut Report,
) -> Vec<ArticleId> {
    let from = &sources.file(article.page.file).path;
    let mut related = Vec::new();
    for written in &article.page.meta.related {
        if links::join(from, &written.value).is_some_and(|path| links.hidden.has(&path)) {
            continue;
        }
        let page = links::join(from, &written.value).and_then(|path| links.page_at(&path));
        let permalink = page.map(|page| &links.pages[page].permalink);
        let found = permalink
            .and_then(|permalink| articles.iter().position(|one| one.page.permalink == *permalink));
        match found {
            Some(index) => related.push(ArticleId(index)),
            None => {
                let here = Permalink::new(from.as_str());
                let known: Vec<String> = articles
                    .iter()
                    .map(|one| here.link_to(&Permalink::new(path_of(&one.page, sources))))
                    .collect();
                let known = known.iter().map(String::as_str);
                report.push(codes::dead_link(written.span, &written.value, &written.value, known));
            }
        }
    }
    related
}

fn path_of<'a>(page: &Page, sources: &'a SourceTree) -> &'a str {
    &sources.file(page.file).path
}

/// Resolves the glossary and puts it in alphabetical order.
fn resolved_terms(
    terms: Vec<RawTerm>,
    works: &HashMap<CitationKey, ReferenceId>,
    links: &LinkIndex,
    sources: &SourceTree,
    config: &Config,
    report: &mut Report,
) -> Vec<Term> {
    let mut resolved: Vec<Term> = terms
        .into_iter()
        .map(|term| Term {
            local: sources.is_local(term.id.span.file),
            id: TermId(term.id.value),
            nb: term.nb,
            nn: term.nn,
            definition: term.definition,
            definition_nn: term.definition_nn,
            aliases: term.aliases,
            former: term.former,
            forms: term.forms,
            related: term.related,
            law: term.law.and_then(|law| links.law.section(&law, report)),
            source: term
                .source
                .map(|source| CitationKey(source.value))
                .filter(|key| works.contains_key(key)),
            mark: term.mark,
        })
        .collect();
    let spoken = config.language.spoken();
    resolved.sort_by_cached_key(|term| crate::sorting::key(term.name(spoken)));
    resolved
}

fn resolved_programmes(
    programmes: Vec<RawProgramme>,
    works: &HashMap<CitationKey, ReferenceId>,
    sources: &SourceTree,
) -> Vec<Programme> {
    let mut resolved: Vec<Programme> = programmes
        .into_iter()
        .map(|programme| Programme {
            local: sources.is_local(programme.evidence.span.file),
            id: programme.id,
            name: programme.name,
            theme: programme.theme,
            levels: programme.levels,
            owner: programme.owner,
            summary: programme.summary,
            evidence: programme.evidence,
            evidence_note: programme.evidence_note,
            references: programme
                .references
                .into_iter()
                .map(|key| CitationKey(key.value))
                .filter(|key| works.contains_key(key))
                .collect(),
            checked: programme.checked,
            url: programme.url,
        })
        .collect();
    resolved.sort_by_cached_key(|programme| crate::sorting::key(&programme.name));
    resolved
}
