//! What does an entry take over from others, and what do its abbreviations stand for?
//!
//! The biblatex crate fills both in, but follows an entry or a @string that comes back to itself
//! until the stack is full; so those are found here first.

use std::collections::{BTreeMap, BTreeSet};

use biblatex::{Bibliography, Chunk, Entry, RawBibliography, RawChunk, RawEntry, Spanned};

use super::fault::{BibFaultKind, SyntaxFault};
use super::parse::{Abbreviations, PlacedEntry, Reader};

/// The fields that name other entries, and names under which the crate leaves them alone.
const PARENT_FIELDS: [(&str, &str); 2] = [("crossref", "own-crossref"), ("xdata", "own-xdata")];

impl<'t> Reader<'t> {
    /// Reads the fields of each entry, and fills in what it inherits.
    pub(super) fn read_fields(
        &mut self,
        entries: Vec<PlacedEntry<'t>>,
        mut abbreviations: Abbreviations<'t>,
    ) -> Vec<(PlacedEntry<'t>, Entry)> {
        drop_circular(&mut abbreviations);
        let read_together = |entries: Vec<Spanned<RawEntry<'t>>>| {
            let abbreviations = abbreviations.clone();
            Bibliography::from_raw(RawBibliography {
                preamble: String::new(),
                entries,
                abbreviations,
            })
        };

        let mut read = Vec::with_capacity(entries.len());
        for placed in entries {
            match read_together(vec![without_parents(&placed.raw)]) {
                Ok(one) => read.extend(one.into_iter().next().map(|entry| (placed, entry))),
                Err(error) => self.report(error, placed.start, usize::MAX),
            }
        }

        let parents: BTreeMap<_, _> =
            read.iter().map(|(placed, entry)| (placed.raw.v.key.v, parent_keys(entry))).collect();
        if parents.values().any(|keys| !keys.is_empty()) {
            self.check_parents(&read, &parents);
            let circular = circular(&parents);
            let raw = read.iter().map(|(placed, _)| {
                let is_circular = circular.contains(placed.raw.v.key.v);
                if is_circular {
                    without_parents(&placed.raw)
                } else {
                    without_aliases(&placed.raw)
                }
            });
            if let Ok(resolved) = read_together(raw.collect()) {
                for ((_, entry), resolved) in read.iter_mut().zip(resolved) {
                    *entry = resolved;
                }
            }
        }
        // These are there to be inherited from and not to be listed.
        read.retain(|(placed, _)| !placed.raw.v.kind.v.eq_ignore_ascii_case("xdata"));
        read
    }

    fn check_parents(
        &mut self,
        read: &[(PlacedEntry<'t>, Entry)],
        parents: &BTreeMap<&str, Vec<String>>,
    ) {
        let circular = circular(parents);
        for (placed, _) in read {
            let key = placed.raw.v.key.v;
            if circular.contains(key) {
                self.fault(placed.key_span(), BibFaultKind::Syntax(SyntaxFault::MalformedParent));
            }
            let unknown =
                parents[key].iter().filter(|parent| !parents.contains_key(parent.as_str()));
            for parent in unknown {
                let fields = PARENT_FIELDS.map(|(field, _)| field);
                let names_it = |field: &&str| {
                    placed.raw_value(field).is_some_and(|value| value.contains(parent))
                };
                let field = fields.into_iter().find(names_it).unwrap_or_default();
                self.fault(
                    placed.value_span(field),
                    BibFaultKind::UnknownParent { key: parent.clone() },
                );
            }
        }
    }
}

impl PlacedEntry<'_> {
    fn raw_value(&self, field: &str) -> Option<&str> {
        let pair = self.raw.v.fields.iter().rfind(|pair| pair.key.v.eq_ignore_ascii_case(field))?;
        let (RawChunk::Normal(value) | RawChunk::Abbreviation(value)) = pair.value.v.first()?.v;
        Some(value)
    }
}

fn parent_keys(entry: &Entry) -> Vec<String> {
    let values = PARENT_FIELDS.iter().filter_map(|(_, own)| entry.get(own));
    let texts = values.map(|chunks| chunks.iter().map(|chunk| text(&chunk.v)).collect::<String>());
    let keys =
        texts.flat_map(|keys| keys.split(',').map(|key| key.trim().to_owned()).collect::<Vec<_>>());
    keys.filter(|key| !key.is_empty()).collect()
}

fn text(chunk: &Chunk) -> &str {
    let (Chunk::Normal(text) | Chunk::Verbatim(text) | Chunk::Math(text)) = chunk;
    text
}

/// Returns an entry whose parents the crate does not see, but we do.
fn without_parents<'t>(raw: &Spanned<RawEntry<'t>>) -> Spanned<RawEntry<'t>> {
    let mut raw = without_aliases(raw);
    for pair in &mut raw.v.fields {
        for (field, own) in PARENT_FIELDS {
            if pair.key.v.eq_ignore_ascii_case(field) {
                pair.key.v = own;
            }
        }
    }
    raw
}

/// Returns an entry without its other keys, which no citation can use and under which it could be
/// its own parent.
fn without_aliases<'t>(raw: &Spanned<RawEntry<'t>>) -> Spanned<RawEntry<'t>> {
    let mut raw = raw.clone();
    raw.v.fields.retain(|pair| !pair.key.v.eq_ignore_ascii_case("ids"));
    raw
}

/// Takes out the @strings that are defined by themselves; where they are used they are unknown.
fn drop_circular(abbreviations: &mut Abbreviations) {
    let mut parents: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for pair in abbreviations.iter() {
        let used = pair.value.v.iter().filter_map(|chunk| match chunk.v {
            RawChunk::Abbreviation(name) => Some(name.to_owned()),
            RawChunk::Normal(_) => None,
        });
        parents.entry(pair.key.v).or_default().extend(used);
    }
    let circular: BTreeSet<String> = circular(&parents).into_iter().map(str::to_owned).collect();
    abbreviations.retain(|pair| !circular.contains(pair.key.v));
}

/// Returns those that have themselves among their ancestors.
fn circular<'k>(parents: &BTreeMap<&'k str, Vec<String>>) -> BTreeSet<&'k str> {
    let is_circular = |key: &str| {
        let mut ancestors: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = vec![key];
        while let Some(child) = open.pop() {
            let known = parents.get(child).into_iter().flatten().map(String::as_str);
            open.extend(known.filter(|parent| ancestors.insert(parent)));
        }
        ancestors.contains(key)
    };
    parents.keys().copied().filter(|key| is_circular(key)).collect()
}
