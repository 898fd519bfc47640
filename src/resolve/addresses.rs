//! Which addresses has the book promised, and are they all kept?
//!
//! `content/adresser.lock` has every address that the book's pages have had, and every place on them that can be
//! linked to. One that leads nowhere any more is a fault: somebody has it in a plan, a mail or on paper.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostics::{Report, codes};
use crate::layer::hide::Hidden;
use crate::model::block::{Block, Inline, Resolved, plain_text, visit_each};
use crate::model::book::{Article, Book, Page, Redirect, TaskAddress, tasks_in};
use crate::model::id::{Anchor, is_slug, slug};
use crate::model::meta::OldAnchor;
use crate::model::url::Permalink;
use crate::parse::ParsedPage;
use crate::parse::markdown::Anchors;
use crate::source::{FileId, SourceFile, SourceTree, Span};

/// The file, by its path in the book.
pub const LOCK: &str = "content/adresser.lock";

/// What stands at the top of the file, for those who meet it in a difference.
const HEAD: &str = "\
# Adressene i håndboka: hver side, og hvert sted på den som det går an å lenke til.
# Filen skrives av «handbok build» og skal ligge i git. Ikke ta bort linjer: noen kan ha lagret adressen.
# Får en side eller en overskrift ny adresse, sier programmet hva du skriver for at den gamle skal virke.
";

/// The id of the whole text of a page, which every page has.
const WHOLE_PAGE: &str = "hovedinnhold";

/// A recorded address: the page, and the place on it.
struct Recorded<'a> {
    address: &'a str,
    anchor: Option<&'a str>,
    span: Span,
}

/// Returns the addresses that the book has recorded. What a merge leaves behind (`<<<<<<<`) is passed over: the
/// lines of both sides are addresses that have been.
fn recorded(sources: &SourceTree) -> Vec<Recorded<'_>> {
    sources.find_all(LOCK).flat_map(|(file, source)| recorded_in(file, source)).collect()
}

fn recorded_in(file: FileId, source: &SourceFile) -> Vec<Recorded<'_>> {
    let mut found = Vec::new();
    let mut offset = 0;
    for line in source.text.split_inclusive('\n') {
        let written = line.trim_end();
        if !written.is_empty() && !written.starts_with(['#', '<', '=', '>', '|']) {
            let (address, anchor) = match written.split_once('#') {
                Some((address, anchor)) => (address, Some(anchor)),
                None => (written, None),
            };
            let span = Span::new(file, offset..offset + written.len());
            found.push(Recorded { address, anchor, span });
        }
        offset += line.len();
    }
    found
}

/// Returns the recorded addresses of pages, for those that look for the addresses of former tasks.
pub fn recorded_pages(sources: &SourceTree) -> BTreeSet<&str> {
    let recorded = recorded(sources).into_iter();
    recorded.filter(|one| one.anchor.is_none()).map(|one| one.address).collect()
}

/// Returns the file as it should be: what is recorded and what the book has now. `None` when it is so already.
///
/// A book that builds on another answers for its own pages alone. What is added to a common page has no promise: when
/// it goes, the page is still there, and its front matter is not the school's to write in.
pub fn changed_lock(book: &Book, sources: &SourceTree) -> Option<String> {
    let lines_of = |file: Option<(FileId, &SourceFile)>| -> BTreeSet<String> {
        let recorded = file.into_iter().flat_map(|(id, source)| recorded_in(id, source));
        let lines = recorded.map(|one| match one.anchor {
            Some(anchor) => format!("{}#{anchor}", one.address),
            None => one.address.to_owned(),
        });
        lines.collect()
    };
    let own = sources.find_own(LOCK);
    let mut lines = lines_of(own);
    let is_ours = |page: &Page| page.local || !sources.has_base();
    let ours = || book.all_pages().filter(|page| is_ours(page));
    for page in ours() {
        lines.insert(page.permalink.to_string());
        for place in places(page) {
            lines.insert(format!("{}#{}", page.permalink, place.anchor));
        }
        for old in page.old_anchors.values().flatten() {
            lines.insert(format!("{}#{old}", page.permalink));
        }
    }
    let articles = book.articles.iter().filter(|article| is_ours(&article.page));
    let tasks: Vec<&TaskAddress> = articles.flat_map(|article| &article.tasks).collect();
    lines.extend(tasks.iter().map(|task| task.permalink.to_string()));
    let targets: BTreeSet<&Permalink> = ours()
        .map(|page| &page.permalink)
        .chain(tasks.iter().map(|task| &task.permalink))
        .collect();
    let redirects =
        book.redirects.iter().filter(|one| !sources.has_base() || targets.contains(&one.to));
    lines.extend(redirects.map(|redirect| redirect.from.to_string()));
    let mut text = HEAD.to_owned();
    for line in &lines {
        text.push_str(line);
        text.push('\n');
    }
    let is_new = own.map_or(!lines.is_empty(), |(_, file)| file.text != text);
    is_new.then_some(text)
}

/// A place on a page that can be linked to.
struct Place<'a> {
    anchor: &'a Anchor,
    /// What stands there.
    content: &'a [Inline<Resolved>],
    /// Whether that is a heading and not running text.
    is_heading: bool,
    span: Option<Span>,
}

impl Place<'_> {
    /// Returns what stands there, or how it begins.
    fn words(&self) -> String {
        let words = plain_text(self.content);
        if self.is_heading { words } else { beginning(&words) }
    }
}

/// Returns the places of a page in reading order.
fn places(page: &Page) -> Vec<Place<'_>> {
    let mut found = Vec::new();
    places_in(&page.body.blocks, &mut found);
    found
}

fn places_in<'a>(blocks: &'a [Block<Resolved>], found: &mut Vec<Place<'a>>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push(Place {
                anchor: &heading.anchor,
                content: &heading.content,
                is_heading: true,
                span: Some(heading.span),
            }),
            Block::Part(part) => {
                found.push(Place {
                    anchor: &part.heading.anchor,
                    content: &part.heading.content,
                    is_heading: true,
                    span: Some(part.heading.span),
                });
                places_in(&part.blocks, found);
            }
            Block::Task(task) => found.push(Place {
                anchor: &task.id,
                content: &task.title,
                is_heading: true,
                span: Some(task.span),
            }),
            Block::Recommendations(advice) => {
                for one in advice {
                    let content = match one.blocks.first() {
                        Some(Block::Paragraph(inlines)) => inlines.as_slice(),
                        _ => &[],
                    };
                    let span = first_span(content);
                    found.push(Place { anchor: &one.anchor, content, is_heading: false, span });
                }
            }
            Block::Quote { blocks, .. } | Block::Callout { blocks, .. } => places_in(blocks, found),
            Block::List { items, .. } => items.iter().for_each(|item| places_in(item, found)),
            _ => {}
        }
    }
}

/// Returns the first words of a text.
fn beginning(text: &str) -> String {
    let end = text.char_indices().nth(40).map_or(text.len(), |(end, _)| end);
    let cut = if end < text.len() { text[..end].rfind(' ').unwrap_or(end) } else { end };
    if cut < text.len() { format!("{} …", &text[..cut]) } else { text.to_owned() }
}

fn first_span(inlines: &[Inline<Resolved>]) -> Option<Span> {
    let mut span = None;
    visit_each(inlines, &mut |inline| {
        if let Inline::Text(text) = inline {
            span.get_or_insert(text.span);
        }
    });
    span
}

/// Reports the recorded addresses that lead nowhere. Places on a page whose file has errors of its own are left
/// alone: what could not be read is not gone.
pub fn check(
    pages: &[&Page],
    articles: &[Article],
    redirects: &[Redirect],
    hidden: &Hidden,
    sources: &SourceTree,
    report: &mut Report,
) {
    let led_on = hidden.addresses();
    let mut recorded = recorded(sources);
    recorded.retain(|one| !led_on.contains(one.address));
    if recorded.is_empty() {
        return;
    }
    let by_address: HashMap<&str, &Page> =
        pages.iter().map(|page| (page.permalink.as_str(), *page)).collect();
    let moved: HashMap<&str, &str> =
        redirects.iter().map(|one| (one.from.as_str(), one.to.as_str())).collect();
    let tasks: BTreeSet<&str> = articles
        .iter()
        .flat_map(|article| &article.tasks)
        .map(|task| task.permalink.as_str())
        .collect();
    let page_at = |address: &str| {
        let address = moved.get(address).copied().unwrap_or(address);
        by_address.get(address).copied()
    };
    let lost_pages: Vec<&Recorded> = recorded
        .iter()
        .filter(|one| one.anchor.is_none())
        .filter(|one| page_at(one.address).is_none())
        .filter(|one| !tasks.contains(one.address) && !moved.contains_key(one.address))
        .collect();
    let is_lost: BTreeSet<&str> = lost_pages.iter().map(|one| one.address).collect();

    let mut lost_anchors: BTreeMap<&Permalink, Vec<&Recorded>> = BTreeMap::new();
    let mut anchors: HashMap<&Permalink, BTreeSet<&str>> = HashMap::new();
    for one in &recorded {
        let (Some(anchor), Some(page)) = (one.anchor, page_at(one.address)) else { continue };
        let known = anchors.entry(&page.permalink).or_insert_with(|| {
            let old = page.old_anchors.values().flatten().map(Anchor::as_str);
            places(page).into_iter().map(|place| place.anchor.as_str()).chain(old).collect()
        });
        if !known.contains(anchor) {
            lost_anchors.entry(&page.permalink).or_default().push(one);
        }
    }
    let lost_places: BTreeSet<String> = lost_anchors
        .values()
        .flatten()
        .map(|one| format!("{}#{}", one.address, one.anchor.unwrap_or_default()))
        .collect();

    for lost in lost_pages {
        // The page of a task goes with its article, or with its place there.
        let home = lost.address.strip_suffix(".html").and_then(|stem| stem.rsplit_once('/'));
        let follows = home.is_some_and(|(article, task)| {
            let article = format!("{article}.html");
            is_lost.contains(article.as_str()) || lost_places.contains(&format!("{article}#{task}"))
        });
        if !follows {
            report_page(lost, &recorded, pages, sources, report);
        }
    }
    for (permalink, lost) in lost_anchors {
        let page = by_address[permalink.as_str()];
        if !report.has_errors_in(page.file) {
            report_anchors(page, &lost, &recorded, report);
        }
    }
}

/// Reports a page that is gone, and which page should take over its address: one with the same places or a like
/// name, and sooner a new one than one that has been there all along.
fn report_page(
    lost: &Recorded,
    recorded: &[Recorded],
    pages: &[&Page],
    sources: &SourceTree,
    report: &mut Report,
) {
    let at = |address: &str| -> BTreeSet<&str> {
        let there = recorded.iter().filter(|one| one.address == address);
        there.filter_map(|one| one.anchor).collect()
    };
    let old_places = at(lost.address);
    let likeness = |page: &Page| {
        let address = page.permalink.as_str();
        let places: BTreeSet<&str> =
            places(page).into_iter().map(|place| place.anchor.as_str()).collect();
        let shared = old_places.intersection(&places).count() as f64;
        let all = old_places.union(&places).count().max(1) as f64;
        let is_new = recorded.iter().all(|one| one.address != address);
        let name = |address: &str| address.rsplit('/').next().unwrap_or_default().to_owned();
        2.0 * shared / all
            + strsim::jaro_winkler(address, lost.address)
            + strsim::jaro_winkler(&name(address), &name(lost.address))
            + f64::from(u8::from(is_new))
    };
    let best = pages.iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    let Some(page) = best else { return };
    let aliases = page.meta.aliases.iter().map(|alias| alias.value.as_str());
    let aliases: Vec<String> =
        aliases.chain([lost.address]).map(|alias| format!("\"{alias}\"")).collect();
    let line = format!("aliases = [{}]", aliases.join(", "));
    let path = sources.file(page.file).shown();
    report.push(codes::lost_address(lost.span, lost.address, &path, &line, page.meta.span));
}

/// Reports the places of a page that are gone. One line of its front matter answers for all of them.
fn report_anchors(page: &Page, lost: &[&Recorded], recorded: &[Recorded], report: &mut Report) {
    let places = places(page);
    let known: BTreeSet<&str> = recorded
        .iter()
        .filter(|one| one.address == page.permalink.as_str())
        .filter_map(|one| one.anchor)
        .collect();
    let like = |anchor: &str| {
        let likeness = |place: &Place| {
            let is_new = !known.contains(place.anchor.as_str());
            strsim::jaro_winkler(place.anchor.as_str(), anchor) + f64::from(u8::from(is_new))
        };
        places.iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)))
    };
    let mut pairs: Vec<String> = page
        .old_anchors
        .iter()
        .flat_map(|(new, old)| old.iter().map(move |old| format!("{old} = \"{new}\"")))
        .collect();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for one in lost {
        let anchor = one.anchor.expect("only places on a page are asked for");
        if seen.insert(anchor) {
            let place = like(anchor);
            let new = place.map_or(WHOLE_PAGE, |place| place.anchor.as_str());
            pairs.push(format!("{anchor} = \"{new}\""));
            found.push((anchor, place, one.span));
        }
    }
    let line = format!("old_anchors = {{ {} }}", pairs.join(", "));
    for (anchor, place, recorded) in found {
        let span = place.and_then(|place| place.span).unwrap_or(page.meta.span);
        let is_new = |place: &&Place| !known.contains(place.anchor.as_str());
        let words = place.filter(is_new).map(Place::words);
        let address = page.permalink.as_str();
        report.push(codes::lost_anchor(span, anchor, address, words.as_deref(), &line, recorded));
    }
}

/// Returns the places that stand in for old ones on a page, as its front matter says.
pub fn old_anchors(
    written: &[OldAnchor],
    page: &str,
    anchors: &Anchors,
    report: &mut Report,
) -> BTreeMap<Anchor, Vec<Anchor>> {
    let mut found: BTreeMap<Anchor, Vec<Anchor>> = BTreeMap::new();
    for one in written {
        let (old, new) = (&one.old, &one.new);
        if let Some(first) = anchors.place(&old.value) {
            report.push(codes::duplicate_anchor(old.span, &old.value, first));
        } else if !is_slug(&old.value) {
            let proposal = slug(&old.value);
            report.push(codes::invalid_anchor(old.span, &old.value, &proposal));
        } else if new.value != WHOLE_PAGE && !anchors.contains(&new.value) {
            report.push(codes::dead_anchor(new.span, &new.value, page, anchors.names()));
        } else {
            found.entry(Anchor(new.value.clone())).or_default().push(Anchor(old.value.clone()));
        }
    }
    found
}

/// Returns every address that a page answers to, with those of its tasks: the ones it has and the ones it has had.
pub fn every(page: &ParsedPage, permalink: Permalink, sources: &SourceTree) -> Vec<Permalink> {
    let meta = &page.meta;
    let aliases: Vec<Permalink> =
        meta.aliases.iter().map(|alias| Permalink::new(alias.value.as_str())).collect();
    let tasks: Vec<TaskAddress> =
        tasks_in(&page.body.blocks).map(|task| TaskAddress::of(&permalink, &task.id)).collect();
    // What is wrong with the page is for those who show it.
    let path = &sources.file(page.file).path;
    let old_anchors = old_anchors(&meta.old_anchors, path, &page.anchors, &mut Report::default());
    let home = TaskHome { permalink: &permalink, tasks: &tasks, old_anchors: &old_anchors };
    let former = former_tasks(home, &aliases, &recorded_pages(sources));
    let mut all: Vec<Permalink> = tasks.iter().flat_map(TaskAddress::all).collect();
    all.extend(former.into_iter().map(|(from, _)| from));
    all.extend(aliases);
    all.push(permalink);
    all
}

/// A page with tasks, as far as their addresses go.
#[derive(Clone, Copy)]
pub struct TaskHome<'a> {
    pub permalink: &'a Permalink,
    pub tasks: &'a [TaskAddress],
    pub old_anchors: &'a BTreeMap<Anchor, Vec<Anchor>>,
}

impl<'a> TaskHome<'a> {
    pub fn of(article: &'a Article) -> TaskHome<'a> {
        let Article { page, tasks, .. } = article;
        TaskHome { permalink: &page.permalink, tasks, old_anchors: &page.old_anchors }
    }
}

/// Returns the addresses that an article's tasks have had: under the article's old addresses, and under their old
/// names. A task that is gone altogether leads to the article.
pub fn former_tasks(
    home: TaskHome,
    aliases: &[Permalink],
    recorded: &BTreeSet<&str>,
) -> Vec<(Permalink, Permalink)> {
    let TaskHome { permalink, tasks, old_anchors } = home;
    let mut former = Vec::new();
    let stems = std::iter::once(permalink).chain(aliases);
    for stem in stems {
        let of = |id: &Anchor| TaskAddress::of(stem, id);
        let mut moved = |old: TaskAddress, new: &TaskAddress| {
            former.extend(old.all().into_iter().zip(new.all()));
        };
        for task in tasks {
            if stem != permalink {
                moved(of(&task.anchor), task);
            }
            for old in old_anchors.get(&task.anchor).into_iter().flatten() {
                moved(of(old), task);
            }
        }
        let is_task = |anchor: &Anchor| tasks.iter().any(|task| task.anchor == *anchor);
        for (_, old) in old_anchors.iter().filter(|(new, _)| !is_task(new)) {
            let gone = old.iter().map(of).filter(|old| recorded.contains(old.permalink.as_str()));
            former.extend(gone.map(|old| (old.permalink, permalink.clone())));
        }
    }
    former
}
