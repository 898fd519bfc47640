//! How is each work written in the text and in the list of references?
//!
//! The engine gets as few works at a time as possible: it looks for works that could be mixed up by
//! comparing all with all, and renders each of them three times. So each work goes alone, or
//! together with those that differ from it by a year suffix only.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;

use hayagriva::citationberg::IndependentStyle;
use hayagriva::citationberg::json::{DateValue, Item, Value, VecDate, VecDateRange};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, CitePurpose,
    ElemChildren, standalone_citation,
};

use rayon::prelude::*;

use super::citation::{Shown, likeness, shown_names};
use super::markup::{Markup, NameStyle};
use super::prune::prune;
use super::shape::Shape;
use super::style::{self, Edition};
use super::{BibLanguage, FormattedWork, Work};
use crate::memory::{Fingerprint, Hand};

/// Writes works in one language, in the order of a list of references.
///
/// Year suffixes, extra names and initials are decided over all the works given, so a book passes
/// all it cites at once and picks from the result. A work given twice comes once.
pub fn format(works: &[&Work], language: BibLanguage) -> Vec<FormattedWork> {
    format_remembering(works, language, None)
}

/// Works that were written before, each with those that look like it, by all that decides how.
#[derive(Debug, Default)]
pub struct Formatted(Mutex<HashMap<Fingerprint, Vec<FormattedWork>>>);

impl Formatted {
    fn known(&self, print: Fingerprint) -> Option<Vec<FormattedWork>> {
        self.0.lock().expect("nobody panics with it in hand").get(&print).cloned()
    }

    fn remember(&self, print: Fingerprint, works: Vec<FormattedWork>) {
        self.0.lock().expect("nobody panics with it in hand").insert(print, works);
    }
}

/// Does the same, and what was written before is not written again.
pub fn format_remembering(
    works: &[&Work],
    language: BibLanguage,
    known: Option<&Formatted>,
) -> Vec<FormattedWork> {
    let edition = Edition::of(language);
    let mut works = works.to_vec();
    works.sort_by(|a, b| a.sort_key.cmp(&b.sort_key));
    works.dedup_by(|a, b| a.key == b.key);

    let records: Vec<_> = works.iter().map(|work| &work.record).collect();
    let shown = shown_names(&records);
    let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, record) in records.iter().enumerate() {
        groups.entry(likeness(record, &shown[index])).or_default().push(index);
    }

    let mut styles = Styles { base: &edition.style, copies: BTreeMap::new() };
    let mut formatted: Vec<Option<FormattedWork>> = vec![None; works.len()];
    let mut unknown = Vec::new();
    for group in groups.into_values() {
        let known = known.map(|known| {
            let hand = group.iter().fold(Hand::default().value(&language), |hand, &index| {
                hand.text(&works[index].key).value(&(works[index].print, &shown[index]))
            });
            (known, hand.print())
        });
        match known.and_then(|(known, print)| known.known(print)) {
            Some(found) => {
                group.iter().zip(found).for_each(|(&index, work)| formatted[index] = Some(work));
            }
            None => {
                let items: Vec<_> =
                    group.iter().map(|&index| item(works[index], edition)).collect();
                let key = styles.add(&shown[group[0]], &items);
                unknown.push((group, items, key, known));
            }
        }
    }
    let rendered: Vec<Vec<(usize, FormattedWork)>> = unknown
        .par_iter()
        .map(|(group, items, key, _)| {
            let style = &styles.copies[key];
            let rendered = match items.as_slice() {
                [item] => vec![render_alone(item, style, edition)],
                _ => render_group(items, style, edition),
            };
            let rendered = group.iter().zip(rendered);
            rendered
                .map(|(&index, (citation, entry))| {
                    (index, finish(works[index], &shown[index], &citation, &entry, edition))
                })
                .collect()
        })
        .collect();
    for ((_, _, _, known), rendered) in unknown.into_iter().zip(rendered) {
        if let Some((known, print)) = known {
            known.remember(print, rendered.iter().map(|(_, work)| work.clone()).collect());
        }
        for (index, work) in rendered {
            formatted[index] = Some(work);
        }
    }
    formatted.into_iter().map(|work| work.expect("each work is in one group")).collect()
}

/// Loads what every language needs, so that it can be ready by the time the works are known.
pub fn prepare() {
    style::prepare();
}

/// Loads what one language needs besides, as [`prepare`] does for all.
pub fn prepare_language(language: BibLanguage) {
    let _ = Edition::of(language);
}

/// The style, and copies of it without what works of one shape cannot reach, which show some number
/// of names before «mfl.».
struct Styles<'s> {
    base: &'s IndependentStyle,
    copies: BTreeMap<StyleKey, IndependentStyle>,
}

/// The shape of the works a style is for, and how many names it shows.
type StyleKey = (Shape, Option<usize>);

impl Styles<'_> {
    /// Makes sure that there is a style for these works. Returns its place.
    fn add(&mut self, shown: &Shown, items: &[Cow<Item>]) -> StyleKey {
        let shape = Shape::of(&items.iter().map(Cow::as_ref).collect::<Vec<_>>());
        let key = (shape, shown.names);
        self.copies.entry(key.clone()).or_insert_with_key(|(shape, names)| {
            let mut style = prune(self.base, shape);
            if let Some(count) = *names {
                let count = u32::try_from(count).unwrap_or(u32::MAX - 1);
                style.citation.name_options.et_al_use_first = Some(count);
                style.citation.name_options.et_al_min = Some(count + 1);
            }
            style
        });
        key
    }
}

fn item<'w>(work: &'w Work, edition: &Edition) -> Cow<'w, Item> {
    let Some(genre) = work.record.genre else { return Cow::Borrowed(&work.record.item) };
    let mut item = work.record.item.clone();
    item.0.insert("genre".to_owned(), Value::String(edition.words.genre(genre).to_owned()));
    Cow::Owned(item)
}

/// Renders a citation and an entry by the engine's cheapest means, which knows no year suffixes.
pub(super) fn render_alone(
    item: &Item,
    style: &IndependentStyle,
    edition: &Edition,
) -> (ElemChildren, ElemChildren) {
    let request = |item| {
        CitationRequest::new(vec![item], style, Some(edition.code.clone()), &edition.locales, None)
    };
    let citation = standalone_citation(request(CitationItem::with_entry(item)));
    let entry =
        standalone_citation(request(CitationItem::with_entry(item).kind(CitePurpose::Full)));
    (citation, entry)
}

/// Renders works that look alike, with year suffixes in the order given.
fn render_group(
    items: &[Cow<Item>],
    style: &IndependentStyle,
    edition: &Edition,
) -> Vec<(ElemChildren, ElemChildren)> {
    let code = || Some(edition.code.clone());
    let companion = companion();
    let mut driver = BibliographyDriver::new();
    // The companion needs the whole style, since the others may have no use for what prints a year.
    let all = items.iter().map(|item| (item.as_ref(), style)).chain([(&companion, &edition.style)]);
    for (item, style) in all {
        let item = CitationItem::with_entry(item);
        driver.citation(CitationRequest::new(vec![item], style, code(), &edition.locales, None));
    }
    let rendered = driver.finish(BibliographyRequest::new(style, code(), &edition.locales));
    let entries = rendered.bibliography.into_iter().flat_map(|bibliography| bibliography.items);
    let both = rendered
        .citations
        .into_iter()
        .map(|citation| citation.citation)
        .zip(entries.map(|entry| entry.content));
    both.take(items.len()).collect()
}

/// Returns a work that is not printed. The engine gives year suffixes only where some work has a
/// year, and «u.å.» needs them too.
fn companion() -> Item {
    let date_parts = VecDateRange(vec![VecDate(vec![1])]);
    let issued =
        Value::Date(DateValue::DateParts { date_parts, literal: None, season: None, circa: false });
    Item(BTreeMap::from([
        ("id".to_owned(), Value::String(String::new())),
        ("issued".to_owned(), issued),
    ]))
}

fn finish(
    work: &Work,
    shown: &Shown,
    citation: &ElemChildren,
    entry: &ElemChildren,
    edition: &Edition,
) -> FormattedWork {
    let words = &edition.words;
    let initials =
        work.record.names.first().filter(|_| shown.has_initials).map(|name| name.initials.as_str());
    let parts = |and: Option<&str>| {
        let text = Markup::citation(citation, words, NameStyle { and, initials }).text();
        // The style divides author and year by a comma; a year has none.
        match text.rsplit_once(", ") {
            Some((author, year)) => (author.to_owned(), year.to_owned()),
            None => (String::new(), text),
        }
    };
    let (author_parenthetical, year) = parts(None);
    let (author_narrative, _) = parts(Some(words.and));
    let entry = Markup::entry(entry, words);
    FormattedWork {
        key: work.key.clone(),
        author_narrative,
        author_parenthetical,
        year,
        entry_html: entry.html(),
        entry_text: entry.text(),
        sort_key: work.sort_key.clone(),
    }
}
