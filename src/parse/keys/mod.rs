//! Which keys may a TOML table of the book have, and what may stand under each?
//!
//! The tables here are the only place that says so. [`Fields`](super::fields::Fields) reads by them: it refuses to
//! read a key that its table lacks, and reports one that the table does not name. `schema` writes them down for
//! other programs. Neither can know a key that the other does not.

mod book;
mod guesses;
mod layer;
mod pages;
mod registers;

use std::sync::LazyLock;

use crate::config::{Config, Role};
use crate::diagnostics::{Code, Level};
use crate::language::{ContentLanguage, Language};
use crate::model::evidence::Evidence;
use crate::model::meta::{PageKind, Phase};
use crate::model::month::Month;

pub use book::BOOK;
pub use layer::ADDITION;
pub use pages::{of_articles, page};
pub use registers::{LAW, PROGRAMMES, SEARCH_WORDS, TERMS};

/// The keys of one table.
#[derive(Debug)]
pub struct Table {
    /// What the words about its keys are found under, in `locales/*/schema.ftl`.
    pub name: &'static str,
    pub keys: Vec<Key>,
    /// The key that makes the required ones optional: what is not said here is said where it leads.
    pub instead: Option<&'static str>,
}

/// A table of keys, made when it is first asked for.
pub type Lazy = LazyLock<Table>;

/// A key, and what may stand under it.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    pub name: &'static str,
    pub kind: Kind,
    pub is_required: bool,
}

/// What stands under a key.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Text(Form),
    Boolean,
    Date,
    /// A whole number in a range, both ends included.
    Integer(i64, i64),
    /// A list of texts of one form, at least so many.
    Texts(Form, usize),
    /// A table whose keys are the editor's own, with a text under each.
    Pairs,
    Table(&'static Lazy),
    Tables(&'static Lazy),
    /// A key with two meanings: a text, or a list of tables.
    TextOrTables(&'static Lazy),
}

/// What a text may be.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    Any,
    /// Any text with a letter in it, also where the key may be left out.
    Filled,
    /// What can be part of an address: small letters, digits and hyphens.
    Slug,
    WebAddress,
    MailAddress,
    /// A site, or with `*.` all sites under a name, as a header names them.
    Site,
    /// A compound with `|` between its parts.
    Parted,
    OneOf(Words),
}

/// Words that are agreed on.
#[derive(Debug, Clone, Copy)]
pub enum Words {
    Roles,
    Levels,
    Languages,
    Phases,
    Months,
    Evidence,
    Rules,
    LevelsOfRules,
    Kind(PageKind),
}

impl Table {
    pub fn find(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// Says whether a header of this name begins one of several entries, `[[terms]]`.
    pub fn has_many(&self, name: &str) -> bool {
        let kind = self.find(name).map(|key| key.kind);
        matches!(kind, Some(Kind::Tables(_) | Kind::TextOrTables(_)))
    }

    /// Returns what stands under a key of this table or of one in it.
    pub fn kind_within(&self, name: &str) -> Option<Kind> {
        let own = self.find(name.trim()).map(|key| key.kind);
        let inner = || {
            self.keys.iter().find_map(|key| match key.kind {
                Kind::Table(inner) | Kind::Tables(inner) | Kind::TextOrTables(inner) => {
                    inner.kind_within(name)
                }
                _ => None,
            })
        };
        own.or_else(inner)
    }

    pub fn names(&self) -> Vec<&'static str> {
        self.keys.iter().map(|key| key.name).collect()
    }
}

impl Words {
    /// Returns the words, those of the language first.
    pub fn all(self, config: &Config, spoken: Language) -> Vec<String> {
        let roles = |roles: &[Role]| {
            let own = roles.iter().map(|role| role.name(spoken).to_owned());
            let others = roles
                .iter()
                .flat_map(|role| [role.nb.clone(), role.nn.clone(), role.id.as_str().to_owned()]);
            own.chain(others).collect()
        };
        let plain = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let in_all = |words: &dyn Fn(Language) -> Vec<&'static str>| {
            let own = words(spoken).into_iter();
            let others = Language::ALL.into_iter().flat_map(words);
            own.chain(others).map(str::to_owned).collect()
        };
        let mut words: Vec<String> = match self {
            Words::Roles => roles(&config.roles),
            Words::Levels => roles(&config.levels),
            Words::Languages => plain(&ContentLanguage::ALL.map(ContentLanguage::tag)),
            Words::Phases => plain(&Phase::ALL.map(Phase::label)),
            Words::Months => in_all(&Month::names),
            Words::Evidence => {
                in_all(&|language| Evidence::ALL.map(|one| one.label(language)).to_vec())
            }
            Words::Rules => plain(&Code::rules().map(Code::id).collect::<Vec<&str>>()),
            Words::LevelsOfRules => plain(&Level::words()),
            Words::Kind(kind) => plain(&[kind.name()]),
        };
        let mut seen = Vec::new();
        words.retain(|word| {
            let is_new = !seen.contains(word);
            seen.push(word.clone());
            is_new
        });
        words
    }

    /// Returns how many of the words are those of the language: the ones that a form shows.
    pub fn proposed(self, config: &Config) -> usize {
        match self {
            Words::Roles => config.roles.len(),
            Words::Levels => config.levels.len(),
            Words::Months => 12,
            Words::Evidence => Evidence::ALL.len(),
            _ => usize::MAX,
        }
    }

    /// Says whether large and small letters are the same.
    pub fn in_any_case(self) -> bool {
        matches!(self, Words::Roles | Words::Levels | Words::Months | Words::Evidence)
    }
}

/// Returns the table of a TOML file of the book by its path.
pub fn of_file(path: &str) -> Option<&'static Table> {
    Some(match path {
        "book.toml" => &BOOK,
        "content/begreper.toml" => &TERMS,
        "content/lovregister.toml" => &LAW,
        "content/programmer.toml" => &PROGRAMMES,
        "content/sokeord.toml" => &SEARCH_WORDS,
        _ => return None,
    })
}

const fn required(name: &'static str, kind: Kind) -> Key {
    Key { name, kind, is_required: true }
}

const fn optional(name: &'static str, kind: Kind) -> Key {
    Key { name, kind, is_required: false }
}

/// Text of any kind.
const TEXT: Kind = Kind::Text(Form::Any);
/// A list of texts of any kind.
const TEXTS: Kind = Kind::Texts(Form::Any, 0);

fn table(name: &'static str, keys: &[Key]) -> Table {
    Table { name, keys: keys.to_vec(), instead: None }
}
