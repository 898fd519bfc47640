//! Which works does the book cite, and how are they printed?

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use rayon::prelude::*;
use regex::Regex;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::bibliography::{self, Work};
use crate::config::Config;
use crate::diagnostics::{Report, closest, codes};
use crate::language::{ContentLanguage, Language};
use crate::model::block::{CitationForm, Inline};
use crate::model::id::CitationKey;
use crate::model::reference::{PrintedReference, Reference};
use crate::parse::registers::{RawProgramme, RawTerm, sorted};
use crate::parse::{Bibliography, ParsedPage};
use crate::source::{SourceTree, Span, Spanned};

/// What may be the end of a key, after a space or a comma or in parentheses: a year, or letters and digits.
static SECOND_HALF: LazyLock<Regex> = LazyLock::new(|| {
    let year = r"(?:19|20)\d\d[a-z]?";
    let pattern = format!(
        r"^(?:(?:,?\s+|,)(?:(?<year>{year})\b|(?<word>[\p{{L}}\d]+))|\s*\((?<inner>{year})\))"
    );
    Regex::new(&pattern).expect("the pattern is well formed")
});

/// A key as it is cited.
#[derive(Clone, Copy)]
struct Key<'p> {
    work: &'p Spanned<String>,
    form: CitationForm,
}

/// Returns the works that are cited anywhere. Unknown keys are reported at every place they stand.
pub fn cited<'b>(
    pages: &[ParsedPage],
    terms: &[RawTerm],
    programmes: &[RawProgramme],
    bibliography: &'b Bibliography,
    sources: &SourceTree,
    report: &mut Report,
) -> Vec<&'b Work> {
    let known: FxHashMap<&str, &Work> =
        bibliography.works.iter().map(|(_, work)| (work.key.as_str(), work)).collect();
    let in_pages: Vec<Key> = pages.par_iter().flat_map_iter(keys_of).collect();
    let in_registers = terms
        .iter()
        .filter_map(|term| term.source.as_ref())
        .chain(programmes.iter().flat_map(|programme| &programme.references))
        .map(|work| Key { work, form: CitationForm::Parenthetical });
    let mut cited: FxHashSet<&str> = FxHashSet::default();
    for Key { work, form } in in_pages.into_iter().chain(in_registers) {
        if known.contains_key(work.value.as_str()) {
            cited.insert(&work.value);
        } else {
            let keys = sorted(known.keys().copied());
            if let Some((span, key)) = cut_in_two(work, &keys, sources) {
                let written = &sources.file(span.file).text[span.range()];
                let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
                report.push(codes::citation_in_two(span, &written, key));
                continue;
            }
            report.push(match form {
                CitationForm::Parenthetical => {
                    codes::unknown_citation(work.span, &work.value, keys)
                }
                CitationForm::Narrative => {
                    codes::unknown_narrative_citation(work.span, &work.value, keys)
                }
            });
        }
    }
    sorted(cited.into_iter()).into_iter().map(|key| known[key]).collect()
}

/// Returns the key that was meant by an unknown one and the year after it, with the place of both: `hattie 2009`. Other words
/// may be a place in the work, and count only when the two are a key letter for letter.
fn cut_in_two<'k>(
    work: &Spanned<String>,
    keys: &[&'k str],
    sources: &SourceTree,
) -> Option<(Span, &'k str)> {
    let source = &sources.file(work.span.file).text;
    let end = work.span.end as usize;
    if source.get(work.span.range())? != work.value {
        return None;
    }
    let found = SECOND_HALF.captures(&source[end..])?;
    let year = found.name("year").or(found.name("inner"));
    let rest = year.or(found.name("word")).expect("one of three matches");
    let joined = format!("{}{}", work.value, rest.as_str());
    let same = keys.iter().find(|key| key.to_lowercase() == joined.to_lowercase()).copied();
    let key = same.or_else(|| {
        let near = closest(&joined, keys.iter().copied());
        let mut near = near.into_iter().filter(|key| key.ends_with(rest.as_str()));
        near.next().filter(|_| year.is_some())
    })?;
    let whole = found.get(0).expect("a match has a whole");
    Some((Span::new(work.span.file, work.span.start as usize..end + whole.end()), key))
}

/// Marks the works that are the school's own.
pub fn mark_local(references: &mut [Reference], bibliography: &Bibliography, sources: &SourceTree) {
    for (file, work) in &bibliography.works {
        if sources.is_local(*file)
            && let Some(own) = references.iter_mut().find(|one| one.key.as_str() == work.key)
        {
            own.local = true;
        }
    }
}

/// Returns works in reference-list order of the book's language, each printed in all languages of the book.
pub fn printed(
    works: &[&Work],
    languages: &[ContentLanguage],
    config: &Config,
    remembered: Option<&bibliography::Formatted>,
) -> Vec<Reference> {
    let own = config.language.spoken();
    let spoken: BTreeSet<Language> = languages.iter().map(|language| language.spoken()).collect();
    let mut by_key: HashMap<String, BTreeMap<Language, PrintedReference>> = HashMap::new();
    let mut order = Vec::new();
    let lists: Vec<(Language, Vec<bibliography::FormattedWork>)> = spoken
        .into_par_iter()
        .map(|language| {
            (language, bibliography::format_remembering(works, language.into(), remembered))
        })
        .collect();
    for (language, list) in lists {
        for work in list {
            if language == own {
                order.push(work.key.clone());
            }
            let printed = PrintedReference {
                author_narrative: work.author_narrative,
                author_parenthetical: work.author_parenthetical,
                year: work.year,
                entry_html: work.entry_html,
                entry_text: work.entry_text,
            };
            by_key.entry(work.key).or_default().insert(language, printed);
        }
    }
    let reference = |key: String| Reference {
        printed: by_key.remove(&key).expect("the order was made of the same list"),
        key: CitationKey(key),
        local: false,
    };
    order.into_iter().map(reference).collect()
}

/// Returns the keys that a page cites, each as often as it stands there.
fn keys_of(page: &ParsedPage) -> Vec<Key<'_>> {
    let mut keys = Vec::new();
    page.body.visit_each(&mut |inline| {
        if let Inline::Citation(citation) = inline {
            let form = citation.form;
            keys.extend(citation.items.iter().map(|item| Key { work: &item.work, form }));
        }
    });
    keys
}
