//! How much of the names must a citation show, so that it points to one work?
//!
//! APA 7, 8.18–8.20. The engine has rules for this too, but they are not used: it forgets the names
//! it has added once it adds a year suffix, never adds initials, and gives suffixes to three groups
//! of works at most (typst/hayagriva issue 507).

use std::collections::{BTreeMap, BTreeSet};

use super::name::Name;
use super::record::Record;

/// What a citation of one work shows of its names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shown {
    /// How many names stand before «mfl.»; if there are no more, it does not stand there. Nothing
    /// for works of one or two names, which the style shows in full.
    pub names: Option<usize>,
    /// Whether the first name has its initials.
    pub has_initials: bool,
}

/// Decides for each work of a list.
pub(super) fn shown_names(records: &[&Record]) -> Vec<Shown> {
    let mut initials_by_family: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut records_by_start: BTreeMap<_, Vec<&Record>> = BTreeMap::new();
    for record in records {
        let Some(first) = record.names.first() else { continue };
        if !first.is_institution() {
            initials_by_family.entry(&first.family).or_default().insert(&first.initials);
        }
        if is_shortened(record) {
            records_by_start.entry((first, year(record))).or_default().push(record);
        }
    }
    let shown = |record: &&Record| {
        let Some(first) = record.names.first() else {
            return Shown { names: None, has_initials: false };
        };
        let names = is_shortened(record)
            .then(|| names_needed(record, &records_by_start[&(first, year(record))]));
        let family_initials = initials_by_family.get(first.family.as_str());
        Shown {
            names,
            has_initials: !first.is_institution()
                && family_initials.is_some_and(are_several_people),
        }
    };
    records.iter().map(shown).collect()
}

/// What works have in common that look the same in a citation but for the year suffix.
pub(super) type Likeness<'r> = (Option<i16>, Option<usize>, &'r [Name], &'r str);

pub(super) fn likeness<'r>(record: &'r Record, shown: &Shown) -> Likeness<'r> {
    let count = shown.names.unwrap_or(record.names.len()).min(record.names.len());
    let has_more = record.has_other_names || count < record.names.len();
    // A work without names is cited by its title.
    let title = if record.names.is_empty() { record.title.as_str() } else { "" };
    (year(record), has_more.then_some(count), &record.names[..count], title)
}

fn year(record: &Record) -> Option<i16> {
    record.date.map(|date| date.year)
}

/// Tells whether APA cites a work by fewer names than it has: from three names on.
fn is_shortened(record: &Record) -> bool {
    record.names.len() > 2 || record.has_other_names
}

/// Tells whether the initials given for one family name are of more than one person. «J.» and «J.
/// A. C.» may well be the same.
fn are_several_people(initials: &BTreeSet<&str>) -> bool {
    // In a sorted set the beginning of another comes right before it.
    initials
        .iter()
        .zip(initials.iter().skip(1))
        .any(|(shorter, longer)| !longer.starts_with(shorter))
}

/// Counts the names a work needs to differ from others of the same year that begin with the same
/// name.
fn names_needed(record: &Record, others: &[&Record]) -> usize {
    let different = others.iter().filter(|other| {
        other.names != record.names || other.has_other_names != record.has_other_names
    });
    let in_common = different.map(|other| {
        record.names.iter().zip(&other.names).take_while(|(own, theirs)| own == theirs).count()
    });
    let count = in_common.max().map_or(1, |count| (count + 1).min(record.names.len()));
    // «mfl.» cannot stand for a single name.
    if !record.has_other_names && count + 1 == record.names.len() { count + 1 } else { count }
}
