//! Which addresses has the book promised, and are they all kept?
//!
//! `content/adresser.lock` has every address that the book's pages have had, and every place on them that can be
//! linked to. One that leads nowhere any more is a fault: somebody has it in a plan, a mail or on paper.

mod lost;
mod unmarked;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::diagnostics::{Report, codes};
use crate::model::block::{Block, Inline, Resolved, plain_text, visit_each};
use crate::model::book::{Article, Book, Page, TaskAddress, tasks_in};
use crate::model::id::{Anchor, is_slug, slug};
use crate::model::meta::OldAnchor;
use crate::model::url::Permalink;
use crate::parse::ParsedPage;
use crate::parse::markdown::Anchors;
use crate::scaffold;
use crate::source::{FileId, SourceFile, SourceTree, Span};

pub use lost::check;

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
pub struct Recorded<'a> {
    /// Both together, as they stand in the file.
    line: &'a str,
    address: &'a str,
    anchor: Option<&'a str>,
    span: Span,
}

/// Returns the addresses that the book has recorded. What a merge leaves behind (`<<<<<<<`) is passed over: the
/// lines of both sides are addresses that have been.
pub fn recorded(sources: &SourceTree) -> Vec<Recorded<'_>> {
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
            found.push(Recorded { line: written, address, anchor, span });
        }
        offset += line.len();
    }
    found
}

/// The recorded addresses of pages, for those that look for the addresses of former tasks. Hardly any book asks, so they
/// are read when one does.
pub struct RecordedPages<'a> {
    sources: &'a SourceTree,
    addresses: OnceCell<BTreeSet<&'a str>>,
}

impl<'a> RecordedPages<'a> {
    pub fn of(sources: &'a SourceTree) -> RecordedPages<'a> {
        RecordedPages { sources, addresses: OnceCell::new() }
    }

    fn has(&self, address: &str) -> bool {
        let read = || {
            let recorded = recorded(self.sources).into_iter();
            recorded.filter(|one| one.anchor.is_none()).map(|one| one.address).collect()
        };
        self.addresses.get_or_init(read).contains(address)
    }
}

/// Returns the file as it should be: what is recorded and what the book has now. `None` when it is so already.
///
/// A book that builds on another answers for its own pages alone. What is added to a common page has no promise: when
/// it goes, the page is still there, and its front matter is not the school's to write in. Nor is anything promised by a
/// page that still asks to be written: its headings are those of `handbok new`, and will be others.
pub fn changed_lock(book: &Book, sources: &SourceTree) -> Option<String> {
    let own = sources.find_own(LOCK);
    let recorded: Vec<Recorded> =
        own.into_iter().flat_map(|(id, source)| recorded_in(id, source)).collect();
    let is_ours = |page: &&Page| page.local || !sources.has_base();
    let ours: Vec<&Page> = book.all_pages().filter(is_ours).collect();
    // Most builds add nothing, and that is sooner seen than the file is written, or which pages are.
    if let Some((_, file)) = own
        && is_in_order(&recorded, &file.text)
        && Promised::by(&ours, book, sources).is_recorded(&recorded)
    {
        return None;
    }
    let ours: Vec<&Page> =
        ours.into_par_iter().filter(|page| !scaffold::is_unwritten(page, sources)).collect();
    let Promised { pages, tasks, redirects } = Promised::by(&ours, book, sources);
    let mut lines: Vec<Cow<str>> = recorded.iter().map(|one| Cow::Borrowed(one.line)).collect();
    lines.par_extend(pages.par_iter().flat_map_iter(|page| {
        let address = page.permalink.as_str();
        let at = |anchor: &Anchor| Cow::Owned([address, "#", anchor.as_str()].concat());
        anchors(page).map(at).chain([Cow::Borrowed(address)]).collect::<Vec<_>>()
    }));
    lines.extend(tasks.iter().map(|task| Cow::Borrowed(task.as_str())));
    lines.extend(redirects.iter().map(|from| Cow::Borrowed(from.as_str())));
    lines.par_sort();
    lines.dedup();
    let mut text = HEAD.to_owned();
    for line in &lines {
        text.push_str(line);
        text.push('\n');
    }
    let is_new = own.map_or(!lines.is_empty(), |(_, file)| file.text != text);
    is_new.then_some(text)
}

/// What pages promise: that they are there, with their places and tasks, and that old addresses lead to them.
struct Promised<'a> {
    pages: &'a [&'a Page],
    tasks: Vec<&'a Permalink>,
    redirects: Vec<&'a Permalink>,
}

impl<'a> Promised<'a> {
    fn by(pages: &'a [&'a Page], book: &'a Book, sources: &SourceTree) -> Promised<'a> {
        let addresses: FxHashSet<&Permalink> = pages.iter().map(|page| &page.permalink).collect();
        let articles = book.articles.iter();
        let tasks: Vec<&Permalink> = articles
            .filter(|article| addresses.contains(&article.page.permalink))
            .flat_map(|article| article.tasks.iter().map(|task| &task.permalink))
            .collect();
        let targets: FxHashSet<&Permalink> = tasks.iter().copied().chain(addresses).collect();
        let redirects = book
            .redirects
            .iter()
            .filter(|one| !sources.has_base() || targets.contains(&one.to))
            .map(|redirect| &redirect.from)
            .collect();
        Promised { pages, tasks, redirects }
    }

    /// Says whether all of it is recorded, in a file that is in order.
    fn is_recorded(&self, recorded: &[Recorded]) -> bool {
        self.tasks.iter().all(|task| has_address(recorded, task))
            && self.redirects.iter().all(|from| has_address(recorded, from))
            && self.pages.par_iter().all(|page| has_places(recorded, page))
    }
}

/// Says whether a file is the one that would be written of the addresses in it.
fn is_in_order(recorded: &[Recorded], text: &str) -> bool {
    // Each address takes its letters and at least the end of its line: where the lengths are equal, there is room for
    // nothing else.
    let length = recorded.iter().map(|one| one.line.len() + "\n".len()).sum::<usize>();
    text.starts_with(HEAD)
        && text.ends_with('\n')
        && text.len() == HEAD.len() + length
        && recorded.is_sorted_by(|one, next| one.line < next.line)
}

/// Returns what is recorded of an address, in a file that is in order.
fn recorded_of<'r, 'a>(
    recorded: &'r [Recorded<'a>],
    address: &Permalink,
) -> impl Iterator<Item = &'r Recorded<'a>> {
    let start = recorded.partition_point(|one| one.line < address.as_str());
    recorded[start..].iter().take_while(|one| one.address == address.as_str())
}

fn has_address(recorded: &[Recorded], address: &Permalink) -> bool {
    recorded_of(recorded, address).any(|one| one.anchor.is_none())
}

/// Says whether a page and all the places on it, now and before, are recorded.
fn has_places(recorded: &[Recorded], page: &Page) -> bool {
    let known: Vec<&str> =
        recorded_of(recorded, &page.permalink).filter_map(|one| one.anchor).collect();
    has_address(recorded, &page.permalink)
        && anchors(page).all(|anchor| known.contains(&anchor.as_str()))
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

/// Returns what can be linked to on a page: its places, and the names that they have had.
fn anchors(page: &Page) -> impl Iterator<Item = &Anchor> {
    let here = places(page).into_iter().map(|place| place.anchor);
    here.chain(page.old_anchors.values().flatten())
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
    let former = former_tasks(home, &aliases, &RecordedPages::of(sources));
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
    recorded: &RecordedPages,
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
            let gone = old.iter().map(of).filter(|old| recorded.has(old.permalink.as_str()));
            former.extend(gone.map(|old| (old.permalink, permalink.clone())));
        }
    }
    former
}
