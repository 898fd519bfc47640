//! A word that the glossary calls former is used as if it were today's: readers search for the wrong rule, and
//! the book speaks of something that is gone.
//!
//! Words may be spoken of: in quotes, in italics, in code, in definitions, beside the current word, and where the
//! sentence says that it looks back.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

use super::Checked;
use super::prose::Run;
use crate::diagnostics::{Report, codes};
use crate::model::block::Target;
use crate::model::term::Term;

/// What a sentence says when it looks back: words of time, and years.
static LOOKS_BACK: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)\b(tidligere|tidlegare|før|eldre|gamle|gammel|gammalt|gamal|het|hette|heitte|kalt|kalla|kalte|ble|blei|vart|var|"
        .to_owned()
        + r"erstattet|erstatta|avløst|avløyst|opphevet|oppheva|ikke lenger|ikkje lenger|(19|20)\d\d)\b";
    Regex::new(&words).expect("the pattern is well formed")
});

/// The endings that a noun may have after a former word.
const ENDINGS: &str = "(?:s|et|ets|en|ens|er|ers|ene|enes|a|ar|ane|e|t|ts|n|ns)?";

/// Reports each former word in running text, with the word to use.
pub fn check(checked: &Checked, report: &mut Report) {
    let terms = checked.book.terms.values().filter_map(former_words);
    let terms: Vec<(&Term, Regex)> = terms.collect();
    for page in &checked.pages {
        let spoken = page.page.meta.language.spoken();
        for (term, former) in &terms {
            let names = term.aliases.iter().chain([&term.nb, &term.nn]);
            let current = beginning_with(names.map(|name| stem(name)));
            let names_current = |section: usize| {
                let runs = page.runs.iter().filter(|run| run.section == section);
                // `ordensreglement` must not pass for `reglement` or `ordensregler`, which are names of today.
                runs.map(|run| former.replace_all(&run.text, "").to_lowercase())
                    .any(|text| current.is_match(&text))
            };
            let links_to_term = |section: usize| {
                let runs = page.runs.iter().filter(|run| run.section == section);
                runs.flat_map(|run| &run.links)
                    .any(|link| matches!(link.target, Target::Term(id) if *id == term.id))
            };
            // A page that tells what has become of the word may use it to set the scene.
            let is_explained = page.runs.iter().any(|run| {
                let mut found = former.find_iter(&run.text);
                found.any(|found| {
                    let is_mentioned = run.defines || run.is_mentioned(found.start());
                    links_to_term(run.section) || (is_mentioned && names_current(run.section))
                })
            });
            if is_explained {
                continue;
            }
            for run in page.runs.iter().filter(|run| !run.quoted && !run.defines) {
                if names_former_law(run) {
                    continue;
                }
                for found in former.find_iter(&run.text) {
                    let explained = run.is_mentioned(found.start())
                        || looks_back(run, found.start())
                        || names_current(run.section);
                    if explained {
                        continue;
                    }
                    if let Some(span) = run.span(found.range(), checked.sources) {
                        let name = term.name(spoken);
                        report.push(codes::former_term(span, found.as_str(), name));
                    }
                }
            }
        }
    }
}

/// Returns what finds the former words of a term. Abbreviations are found as they are written.
fn former_words(term: &Term) -> Option<(&Term, Regex)> {
    // A word that is part of today's name is not former by itself.
    let names: Vec<String> = [&term.nb, &term.nn]
        .into_iter()
        .chain(&term.aliases)
        .map(|name| name.to_lowercase())
        .collect();
    let former = term.former.iter().filter(|word| {
        let word = beginning_with(std::iter::once(word.to_lowercase()));
        !names.iter().any(|name| word.is_match(name))
    });
    let words: Vec<String> = former
        .map(|word| {
            let abbreviation = !word.chars().any(char::is_lowercase);
            let case = if abbreviation { "(?-i:" } else { "(?:" };
            format!("{case}{})", regex::escape(word).replace(' ', r"[ \u{a0}]"))
        })
        .collect();
    if words.is_empty() {
        return None;
    }
    let pattern = format!(r"\b(?:{}){ENDINGS}\b", words.join("|"));
    let regex = RegexBuilder::new(&pattern).case_insensitive(true).build();
    Some((term, regex.expect("escaped words are well formed")))
}

/// Returns what finds words that begin as one of these do: «ufrivillig» does not begin as «frivillig», nor mean it.
fn beginning_with(beginnings: impl Iterator<Item = String>) -> Regex {
    let escaped: Vec<String> = beginnings.map(|beginning| regex::escape(&beginning)).collect();
    let pattern = format!(r"\b(?:{})", escaped.join("|"));
    Regex::new(&pattern).expect("escaped words are well formed")
}

/// Returns a name without what its forms differ in, in lower case.
fn stem(name: &str) -> String {
    let name = name.to_lowercase();
    let length = name.chars().count();
    let keep = if length > 6 { length - 2 } else { length };
    name.chars().take(keep).collect()
}

fn looks_back(run: &Run, place: usize) -> bool {
    let sentence = run.sentences().into_iter().find(|sentence| sentence.contains(&place));
    sentence.is_some_and(|sentence| LOOKS_BACK.is_match(&run.text[sentence]))
}

fn names_former_law(run: &Run) -> bool {
    run.links.iter().any(|link| matches!(link.target, Target::FormerLaw))
}

#[cfg(test)]
mod tests {
    use super::beginning_with;

    #[test]
    fn a_word_is_found_from_its_beginning_and_never_inside_another() {
        let found = |text: &str| beginning_with(["frivill".to_owned()].into_iter()).is_match(text);
        assert!(found("de er frivillige her") && found("ikke-frivillig"));
        assert!(!found("de var ufrivillig med"));
    }
}
