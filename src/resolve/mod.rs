//! [`ParsedBook`] → [`Book`]: what the files mean together.
//!
//! Order and addresses come first, then the works that are cited, then each page by itself and in parallel.
//! Everything that names something elsewhere is looked up here, and nowhere later.

pub mod addresses;
mod aliases;
mod assembly;
mod bare;
mod body;
mod doubled;
mod follows;
mod law;
pub mod links;
pub mod order;
mod pictures;
mod reading_path;
mod references;
mod registered;
mod spaced;
mod surroundings;
mod terms;
mod typography;
mod unsigned;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostics::Report;
use crate::language::ContentLanguage;
use crate::layer::hide::{self, Hidden};
use crate::layer::placing;
use crate::model::block::{Body, Inline, Resolved, Target};
use crate::model::book::{Article, Book, Page, PictureFile, TaskAddress, Uses};
use crate::model::id::{ArticleId, CitationKey, ReferenceId, TermId};
use crate::model::meta::{PageKind, PageMeta};
use crate::model::programme::Programme;
use crate::model::term::Term;
use crate::model::url::Permalink;
use crate::parse::registers::{RawProgramme, RawTerm};
use crate::parse::{ParsedBook, ParsedPage};
use crate::resolve::assembly::Assembly;
use crate::resolve::law::LawIndex;
use crate::resolve::links::{LinkIndex, LinkPage};
use crate::resolve::surroundings::Surroundings;
use crate::resolve::terms::TermFinder;
use crate::resolve::unsigned::Keys;
use crate::source::SourceTree;

/// Resolves the book. Returns one only when it has a front page; what else is wrong is in the report.
pub fn book(
    parsed: ParsedBook,
    sources: &SourceTree,
    config: &Config,
    today: Date,
    report: &mut Report,
) -> Option<Book> {
    let ParsedBook {
        mut pages,
        drafts,
        bibliography,
        law,
        terms,
        programmes,
        search_words,
        additions,
    } = parsed;
    let layer = config.layer.as_ref();
    hide::check_topics(&pages, layer, sources, report);
    let hidden = Hidden::take(&mut pages, layer, sources, report);
    let additions = placing::place(&mut pages, additions, &hidden, sources, report);
    order::reading_order(&mut pages, layer, sources);
    let permalinks = order::permalinks(&pages, sources, report);
    pages.par_iter_mut().for_each(|page| print_meta(&mut page.meta));
    let languages = languages(&pages, config);
    let works = references::cited(&pages, &terms, &programmes, &bibliography, sources, report);
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
    spaced::complete(&links, report);

    for page in &links.pages {
        for words in &page.words {
            links.law.guard_words(words, report);
        }
    }
    let sizes = pictures.iter().map(|picture| (picture.path.clone(), picture.size)).collect();
    let keys = Keys::new(&bibliography, sources);
    let surroundings = Surroundings {
        links: &links,
        law: &law,
        keys: &keys,
        works: &works,
        references: &references,
        sizes: &sizes,
    };
    let finder = TermFinder::new(&terms, memory);
    let around = memory.map(|_| surroundings.print(&terms, layer.is_some()));
    let resolution = |(here, page): (usize, ParsedPage)| {
        let key = page.made_of.zip(around).map(|(own, around)| (page.file, own, around));
        let resolve = || {
            let mut report = Report::default();
            let permalink = permalinks[here].clone();
            let page = resolved_page(page, here, permalink, &surroundings, &finder, &mut report);
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
    };
    // The recorded addresses do not ask for the pages, and a large book has many.
    let (resolved, recorded): (Vec<(Resolution, Report)>, _) = rayon::join(
        || pages.into_par_iter().enumerate().map(resolution).collect(),
        || addresses::recorded(sources),
    );
    let mut assembly = Assembly::default();
    for (page, found) in resolved {
        report.append(found);
        assembly.add(page, sources, report);
    }
    let mut redirects = assembly.addresses(config.base_url.as_deref(), sources, report);
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
    let all = assembly.all();
    addresses::check(&all, &assembly.articles, &redirects, &hidden, recorded, sources, report);
    let Assembly { home, topics, mut articles, paths, pages, .. } = assembly;
    let related: Vec<Vec<ArticleId>> = articles
        .iter()
        .map(|article| related(article, &articles, &links, sources, report))
        .collect();
    for (article, related) in articles.iter_mut().zip(related) {
        article.related = related;
    }
    follows::put_aside(&drafts, &bibliography, sources, report);
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
        terms: terms.into_iter().map(|term| (term.id.clone(), term)).collect(),
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
    meta.title = typography::set(std::mem::take(&mut meta.title), meta.language, &mut None);
    meta.summary = typography::set(std::mem::take(&mut meta.summary), meta.language, &mut None);
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
        Inline::Link(link) => match &link.target {
            Target::Law(section) => {
                law.insert(*section);
            }
            Target::Term(term) => {
                terms.insert(term.clone());
            }
            Target::Programme(programme) => {
                programmes.insert(programme.clone());
            }
            _ => {}
        },
        _ => {}
    });
    Uses {
        references: references.into_iter().collect(),
        law: law.into_iter().collect(),
        terms: terms.into_iter().collect(),
        programmes: programmes.into_iter().collect(),
    }
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
                let is_article = |page: &LinkPage| {
                    articles.iter().any(|one| one.page.permalink == page.permalink)
                };
                report.push(links.dead_path(&written.value, "", from, written.span, is_article));
            }
        }
    }
    related
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
