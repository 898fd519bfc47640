//! What do people call the works of the bibliography? An author and a year, or the author alone.

use std::collections::HashMap;

use super::Checked;
use crate::bibliography::{self, Work};

/// The keys of works by what the list of references calls them; those that only one work is called.
pub struct Authors {
    by_year: HashMap<String, String>,
    by_name: HashMap<String, String>,
}

impl Authors {
    pub fn of(checked: &Checked) -> Authors {
        let works: Vec<Work> = checked
            .sources
            .find_all("content/referanser.bib")
            .flat_map(|(_, file)| bibliography::parse(&file.text).0)
            .collect();
        let by_reference: Vec<&Work> = works.iter().collect();
        let mut by_year: HashMap<String, Vec<String>> = HashMap::new();
        let mut by_name: HashMap<String, Vec<String>> = HashMap::new();
        for language in &checked.book.languages {
            for work in bibliography::format(&by_reference, language.spoken().into()) {
                for author in [&work.author_narrative, &work.author_parenthetical] {
                    let name = name(author);
                    let dated = by_year.entry(format!("{name} {}", work.year)).or_default();
                    for keys in [dated, by_name.entry(name).or_default()] {
                        if !keys.contains(&work.key) {
                            keys.push(work.key.clone());
                        }
                    }
                }
            }
        }
        Authors { by_year: only(by_year), by_name: only(by_name) }
    }

    /// Returns the key of the one work that somebody wrote in a year.
    pub fn work(&self, author: &str, year: &str) -> Option<&str> {
        self.by_year.get(&format!("{} {year}", name(author))).map(String::as_str)
    }

    /// Returns the key of the one work whose author a text names.
    pub fn named_in(&self, text: &str) -> Option<&str> {
        let text = name(text);
        let is_named = |name: &str| {
            text.match_indices(name).any(|(at, _)| {
                let before = text[..at].chars().next_back();
                let after = text[at + name.len()..].chars().next();
                [before, after].iter().flatten().all(|letter| !letter.is_alphanumeric())
            })
        };
        let named: Vec<(&String, &String)> =
            self.by_name.iter().filter(|(name, _)| is_named(name)).collect();
        // «Hattie og Timperley» names no work of Hattie's alone.
        let is_part = |one: &str| {
            named.iter().any(|(other, _)| other.len() > one.len() && other.contains(one))
        };
        let mut whole = named.iter().filter(|(name, _)| !is_part(name)).map(|(_, key)| *key);
        let first = whole.next()?;
        whole.all(|key| key == first).then_some(first.as_str())
    }
}

/// Returns the names that stand for one work.
fn only(names: HashMap<String, Vec<String>>) -> HashMap<String, String> {
    let single = names.into_iter().filter(|(name, keys)| keys.len() == 1 && !name.is_empty());
    single.map(|(name, mut keys)| (name, keys.remove(0))).collect()
}

/// Returns an author in one form: people write «og» for «&», and «et al.» for «mfl.»
fn name(author: &str) -> String {
    let words =
        author.replace(['\u{a0}', ','], " ").replace("et al.", "mfl.").replace("m.fl.", "mfl.");
    let words: Vec<&str> = words
        .split_whitespace()
        .map(|word| if word == "&" || word == "and" { "og" } else { word })
        .collect();
    words.join(" ")
}
