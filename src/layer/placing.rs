//! Where on a page does an addition go? At its end, or right after the heading that it names with what stands under
//! it.
//!
//! The words of the page stay as they are. An addition's headings get names that no page of the base can have by
//! the time it is updated.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Report, codes};
use crate::layer::ADDITIONS;
use crate::layer::additions::ParsedAddition;
use crate::layer::hide::Hidden;
use crate::model::block::{Addition, Block, Heading, Parsed, plain_text};
use crate::model::id::{Anchor, slug};
use crate::parse::ParsedPage;
use crate::parse::front_matter;
use crate::parse::markdown::Anchors;
use crate::source::{FileId, SourceTree, Span};

/// What begins the ids of everything that is added.
const PREFIX: &str = "hos-oss";

/// An addition that found its place, with the common text that it was written for.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The file of the addition.
    pub file: FileId,
    /// Where in it its place is named, or its beginning.
    pub span: Span,
    /// The path of the page.
    pub page: String,
    /// The place as the addition names it; empty for the end of the page. It stays the same when the base renames the
    /// heading.
    pub after: String,
    /// The heading it follows; empty for the end of the page.
    pub place: String,
    /// What the base says there: the section it follows, or all of the page's text.
    pub surroundings: String,
}

/// Puts the additions into the pages, in the order of their files.
pub fn place(
    pages: &mut [ParsedPage],
    additions: Vec<ParsedAddition>,
    hidden: &Hidden,
    sources: &SourceTree,
    report: &mut Report,
) -> Vec<Placed> {
    if additions.is_empty() {
        return Vec::new();
    }
    let places: BTreeMap<&str, usize> = pages
        .iter()
        .enumerate()
        .map(|(place, page)| (sources.file(page.file).path.as_str(), place))
        .collect();
    let mut placed = Vec::new();
    let mut boxes: Vec<(usize, usize, Addition<Parsed>)> = Vec::new();
    for addition in additions {
        let path = &sources.file(addition.file).path;
        let Some((own, parent)) = pages_of(path) else { continue };
        let found = places.get(own.as_str()).map(|page| (*page, None));
        let named = || {
            let (page, name) = parent.as_ref()?;
            Some((*places.get(page.as_str())?, Some(name.as_str())))
        };
        let Some((page, name)) = found.or_else(named) else {
            let span = addition.span();
            let written = own.strip_prefix("content/").unwrap_or(&own);
            let gone = hidden.has(&own) || parent.is_some_and(|(page, _)| hidden.has(&page));
            report.push(if gone {
                codes::addition_to_hidden_page(span, written)
            } else {
                let known = places.keys().map(|path| path.strip_prefix("content/").unwrap_or(path));
                codes::addition_without_page(span, written, known)
            });
            continue;
        };
        let parsed = &mut pages[page];
        let Some(spot) = spot(&addition, parsed, sources, report) else { continue };
        placed.push(Placed {
            file: addition.file,
            span: addition.meta.after.as_ref().map_or(addition.span(), |after| after.span),
            page: sources.file(parsed.file).path.clone(),
            after: addition
                .meta
                .after
                .as_ref()
                .map_or(String::new(), |after| on_one_line(&after.value)),
            place: spot.heading,
            surroundings: spot.surroundings,
        });
        boxes.push((page, spot.index, boxed(addition, name, spot.level, &mut parsed.anchors)));
    }
    // From the back, so that the places before stay what they are.
    boxes.sort_by_key(|(page, index, _)| (*page, *index));
    for (page, index, addition) in boxes.into_iter().rev() {
        let body = Arc::make_mut(&mut pages[page].body);
        body.blocks.insert(index, Block::Addition(Box::new(addition)));
        pages[page].made_of = None;
    }
    placed
}

/// The page of an addition's own path, and the page of its folder with the addition's name.
type Mirrored = (String, Option<(String, String)>);

/// Returns the pages that a file may add to: the one at its own path, and the one that its folder is named after,
/// with the name the addition then has.
fn pages_of(path: &str) -> Option<Mirrored> {
    let inner = path.strip_prefix(ADDITIONS)?.strip_prefix('/')?;
    let stem = inner.strip_suffix(".md")?;
    let parent = stem.rsplit_once('/');
    let parent = parent.map(|(page, name)| (format!("content/{page}.md"), slug(name)));
    Some((format!("content/{inner}"), parent))
}

/// A place on a page.
struct Spot {
    /// Before which block.
    index: usize,
    /// The level of the addition's heading.
    level: u8,
    heading: String,
    surroundings: String,
}

fn spot(
    addition: &ParsedAddition,
    page: &ParsedPage,
    sources: &SourceTree,
    report: &mut Report,
) -> Option<Spot> {
    let source = sources.file(page.file);
    let blocks = &page.body.blocks;
    let headings: Vec<(usize, &Heading<Parsed>)> = blocks
        .iter()
        .enumerate()
        .filter_map(|(index, block)| Some((index, heading_of(block)?)))
        .collect();
    let Some(after) = &addition.meta.after else {
        // What is wrong with the front matter was found when the page was read.
        let cut = front_matter::cut(page.file, source, &mut Report::default());
        return Some(Spot {
            index: blocks.len(),
            level: 2,
            heading: String::new(),
            surroundings: format!("{}\n", source.text[cut.body].trim()),
        });
    };
    let written = after.value.trim();
    let is_meant = |heading: &Heading<Parsed>| match written.strip_prefix('#') {
        Some(anchor) => heading.anchor.as_str() == anchor.trim_start_matches('#').trim(),
        None => slug(&plain_text(&heading.content)) == slug(written),
    };
    let Some(place) = headings.iter().position(|(_, heading)| is_meant(heading)) else {
        let known: Vec<String> = headings
            .iter()
            .map(|(_, heading)| match written.starts_with('#') {
                true => format!("#{}", heading.anchor),
                false => plain_text(&heading.content),
            })
            .collect();
        report.push(codes::unknown_addition_place(after.span, written, &source.shown(), &known));
        return None;
    };
    let same: Vec<String> = headings
        .iter()
        .filter(|(_, heading)| is_meant(heading))
        .map(|(_, heading)| format!("#{}", heading.anchor))
        .collect();
    if same.len() > 1 {
        let shown = source.shown();
        report.push(codes::ambiguous_addition_place(after.span, written, &shown, &same));
        return None;
    }
    let (_, heading) = headings[place];
    let next = headings[place + 1..].iter().find(|(_, next)| next.level <= heading.level);
    let start = heading.span.start as usize;
    let end = next.map_or(source.text.len(), |(_, next)| next.span.start as usize);
    Some(Spot {
        index: next.map_or(blocks.len(), |(index, _)| *index),
        level: (heading.level + 1).min(5),
        heading: plain_text(&heading.content),
        surroundings: format!("{}\n", source.text[start..end].trim()),
    })
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn heading_of(block: &Block<Parsed>) -> Option<&Heading<Parsed>> {
    match block {
        Block::Heading(heading) => Some(heading),
        Block::Part(part) => Some(&part.heading),
        _ => None,
    }
}

/// Makes the block of an addition, and takes its ids on the page.
fn boxed(
    addition: ParsedAddition,
    name: Option<&str>,
    level: u8,
    anchors: &mut Anchors,
) -> Addition<Parsed> {
    let span = addition.span();
    let ParsedAddition { meta, mut blocks, mut footnotes, .. } = addition;
    let anchor = match name {
        Some(name) => anchors.made(name, &format!("{PREFIX}-"), span),
        None => anchors.made(PREFIX, "", span),
    };
    let mut own_anchors = BTreeMap::new();
    let prefix = format!("{anchor}-");
    let mut rename = |heading: &mut Heading<Parsed>| {
        let on_page: Anchor = anchors.made(heading.anchor.as_str(), &prefix, heading.span);
        own_anchors.insert(heading.anchor.to_string(), on_page.clone());
        heading.anchor = on_page;
    };
    each_heading(&mut blocks, &mut rename);
    footnotes.iter_mut().for_each(|note| each_heading(&mut note.blocks, &mut rename));
    Addition {
        anchor,
        level,
        title: meta.title,
        language: meta.language,
        owner: meta.owner,
        reviewed: meta.reviewed,
        blocks,
        footnotes,
        own_anchors,
        span,
    }
}

fn each_heading(blocks: &mut [Block<Parsed>], see: &mut impl FnMut(&mut Heading<Parsed>)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => see(heading),
            Block::List { items, .. } => items.iter_mut().for_each(|item| each_heading(item, see)),
            Block::Definitions(definitions) => {
                let bodies = definitions.iter_mut().flat_map(|one| &mut one.definitions);
                bodies.for_each(|blocks| each_heading(blocks, see));
            }
            Block::Quote { blocks, .. } | Block::Callout { blocks, .. } => {
                each_heading(blocks, see)
            }
            _ => {}
        }
    }
}
