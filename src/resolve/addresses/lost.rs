//! Which of the recorded addresses lead nowhere, and what would keep them?

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::{Place, Recorded, WHOLE_PAGE, anchors, places, unmarked};
use crate::diagnostics::{Code, Diagnostic, Place as FaultPlace, Report, codes};
use crate::layer::hide::Hidden;
use crate::model::book::{Article, Page, Redirect};
use crate::model::id::Anchor;
use crate::model::url::Permalink;
use crate::source::{SourceTree, Span};

/// Reports the recorded addresses that lead nowhere. Places on a page whose file has errors of its own, and the pages of
/// its tasks, are left alone: what could not be read is not gone.
pub fn check(
    pages: &[&Page],
    articles: &[Article],
    redirects: &[Redirect],
    hidden: &Hidden,
    mut recorded: Vec<Recorded>,
    sources: &SourceTree,
    report: &mut Report,
) {
    let led_on = hidden.addresses();
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
    // The file is in order, so that the places of a page stand together.
    let by_page = recorded.par_chunk_by(|one, other| one.address == other.address);
    let looked_up: Vec<Gone> =
        by_page.map(|group| gone(group, page_at(group[0].address))).collect();
    let lost_pages: Vec<&Recorded> = looked_up
        .iter()
        .filter_map(|found| found.page)
        .filter(|one| !tasks.contains(one.address) && !moved.contains_key(one.address))
        .collect();
    let is_lost: BTreeSet<&str> = lost_pages.iter().map(|one| one.address).collect();
    let mut lost_anchors: BTreeMap<&Permalink, Vec<&Recorded>> = BTreeMap::new();
    for Gone { places, .. } in &looked_up {
        if let Some((page, gone)) = places {
            lost_anchors.entry(&page.permalink).or_default().extend(gone);
        }
    }
    let lost_places: BTreeSet<String> = lost_anchors
        .values()
        .flatten()
        .map(|one| format!("{}#{}", one.address, one.anchor.unwrap_or_default()))
        .collect();

    let home_of = |lost: &Recorded| page_at(&article_of_task(lost.address)?.0);
    let losing = lost_anchors.keys().map(|permalink| by_address[permalink.as_str()]);
    for page in losing.chain(lost_pages.iter().filter_map(|lost| home_of(lost))) {
        // A heading that nearly opens a part is where its tasks and its advice went.
        report.amend(page.file, Code::NearPartHeading, codes::near_part_that_loses_addresses);
    }
    for lost in lost_pages {
        // The page of a task goes with its article, or with its place there.
        let follows = article_of_task(lost.address).is_some_and(|(article, task)| {
            is_lost.contains(article.as_str()) || lost_places.contains(&format!("{article}#{task}"))
        });
        let is_unread = home_of(lost).is_some_and(|page| {
            sources.file(page.file).is_garbled || report.has_errors_in(page.file)
        });
        if !follows && !is_unread {
            report_page(lost, &recorded, pages, sources, report);
        }
    }
    for (permalink, lost) in lost_anchors {
        let page = by_address[permalink.as_str()];
        let is_told = report_unmarked(page, &lost, &recorded, sources, report);
        let is_unread = sources.file(page.file).is_garbled || report.has_errors_in(page.file);
        if !is_told && !is_unread {
            report_anchors(page, &lost, &recorded, sources, report);
        }
    }
}

/// What of the lines of one address is gone: the page itself, or places on it.
struct Gone<'r> {
    page: Option<&'r Recorded<'r>>,
    places: Option<(&'r Page, Vec<&'r Recorded<'r>>)>,
}

/// Looks up the lines of one address on the page that answers to it, when one does.
fn gone<'r>(recorded: &'r [Recorded<'r>], page: Option<&'r Page>) -> Gone<'r> {
    let Some(page) = page else {
        return Gone { page: recorded.iter().find(|one| one.anchor.is_none()), places: None };
    };
    let known: FxHashSet<&str> = anchors(page).map(Anchor::as_str).collect();
    let is_gone = |one: &&Recorded| one.anchor.is_some_and(|anchor| !known.contains(anchor));
    let gone: Vec<&Recorded> = recorded.iter().filter(is_gone).collect();
    Gone { page: None, places: (!gone.is_empty()).then_some((page, gone)) }
}

/// Splits the address of a task's page, `article/task.html`, into that of its article and its anchor there.
fn article_of_task(address: &str) -> Option<(String, &str)> {
    let (article, task) = address.strip_suffix(".html")?.rsplit_once('/')?;
    Some((format!("{article}.html"), task))
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

/// Reports the headings of a page that are plain lines now, and says whether there are any. What else is gone may have stood
/// under them, and what is wrong with the groups of a task follows when its own heading is one of them.
fn report_unmarked(
    page: &Page,
    lost: &[&Recorded],
    recorded: &[Recorded],
    sources: &SourceTree,
    report: &mut Report,
) -> bool {
    let address = page.permalink.as_str();
    let is_unread = report.has_errors_in(page.file);
    let mut is_told = false;
    for one in lost {
        let anchor = one.anchor.expect("only places on a page are asked for");
        let is_task = recorded.iter().any(|it| {
            let task = article_of_task(it.address).filter(|_| it.anchor.is_none());
            task.is_some_and(|(article, task)| article == one.address && task == anchor)
        });
        if is_unread && !is_task {
            continue;
        }
        let Some(line) = unmarked::find(anchor, page.file, sources) else { continue };
        if is_task {
            report.retain(|found| !follows_from_task(found, line.span));
        }
        let marks = if is_task { "###" } else { "##" };
        let proposal = format!("{marks} {}", line.words);
        report.push(codes::unmarked_heading(line.span, anchor, address, &proposal, one.span));
        is_told = true;
    }
    is_told
}

/// Says whether a fault may be there only because the heading of a task was not read: what belongs to it stands below, and
/// the part above it may have no other.
fn follows_from_task(fault: &Diagnostic, heading: Span) -> bool {
    let FaultPlace::Span(span) = fault.place else { return false };
    let is_below = span.start > heading.start;
    span.file == heading.file
        && match fault.code {
            Code::EmptyPart => !is_below,
            Code::MissingTaskField | Code::SkippedHeadingLevel => is_below,
            Code::StrayTask | Code::TaskWithoutQuestions => is_below,
            _ => false,
        }
}

/// Reports the places of a page that are gone, all at once: one line of its front matter answers for them.
fn report_anchors(
    page: &Page,
    lost: &[&Recorded],
    recorded: &[Recorded],
    sources: &SourceTree,
    report: &mut Report,
) {
    let gone: BTreeMap<&str, Span> = lost
        .iter()
        .map(|one| (one.anchor.expect("only places on a page are asked for"), one.span))
        .collect();
    let heirs = heirs(page, &gone, recorded);
    let had = page
        .old_anchors
        .iter()
        .flat_map(|(new, old)| old.iter().map(move |old| (old.as_str(), new.as_str())));
    let new = gone.keys().map(|anchor| {
        (*anchor, heirs.get(anchor).map_or(WHOLE_PAGE, |place| place.anchor.as_str()))
    });
    let pairs: Vec<(&str, &str)> = had.chain(new).collect();
    let has_top = pairs.iter().any(|(_, new)| *new == WHOLE_PAGE);
    let pairs: Vec<String> = pairs.iter().map(|(old, new)| format!("{old} = \"{new}\"")).collect();
    let line = format!("old_anchors = {{ {} }}", pairs.join(", "));
    let anchors: Vec<&str> = gone.keys().copied().collect();
    let first = lost[0].span;
    let heir = match anchors.as_slice() {
        [one] => heirs.get(one),
        _ => None,
    };
    let span = heir.and_then(|place| place.span).unwrap_or(page.meta.span);
    let heirs = match heir {
        Some(place) => {
            let source = &sources.file(span.file).text[span.range()];
            // A place has one name at a time.
            let name = format!("{{#{}}}", place.anchor.as_str());
            let has_name = source.contains(&name);
            codes::Heirs::One(codes::Heir { words: place.words(), has_name, name })
        }
        None if anchors.len() == 1 => codes::Heirs::Nobody,
        None => codes::Heirs::Several { has_top },
    };
    let address = page.permalink.as_str();
    report.push(codes::lost_anchors(span, &anchors, address, &heirs, &line, first));
}

/// Returns which place of a page has taken over from each that is gone: the one with the most like address among the new
/// ones, and each of them from one only. The places that were there all along have addresses of their own to keep.
fn heirs<'a>(
    page: &'a Page,
    gone: &BTreeMap<&'a str, Span>,
    recorded: &[Recorded],
) -> BTreeMap<&'a str, Place<'a>> {
    let known: BTreeSet<&str> = recorded
        .iter()
        .filter(|one| one.address == page.permalink.as_str())
        .filter_map(|one| one.anchor)
        .collect();
    let mut new = places(page);
    new.retain(|place| !known.contains(place.anchor.as_str()));
    let mut without: BTreeSet<&str> = gone.keys().copied().collect();
    let mut heirs = BTreeMap::new();
    while !new.is_empty() && !without.is_empty() {
        let likeness =
            |(anchor, at): &(&str, usize)| strsim::jaro_winkler(new[*at].anchor.as_str(), anchor);
        let pairs = without.iter().flat_map(|anchor| (0..new.len()).map(|at| (*anchor, at)));
        let best = pairs.max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
        let (anchor, at) = best.expect("there is one of each");
        without.remove(anchor);
        heirs.insert(anchor, new.remove(at));
    }
    heirs
}
