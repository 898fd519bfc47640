//! What does a source look like in a list of references, and how is it named in the text?
//!
//! `parse` reads the bibliography file, `format` makes works ready for print in Norwegian APA 7, in
//! one language at a time. Which works are cited, where the list stands and what a message says, is
//! for others.
//!
//! The names, dates and punctuation come from the CSL engine of hayagriva with its APA style.
//! `norwegian.csl` beside this file is what the style lacks for Norwegian. No type of hayagriva or
//! biblatex leaves this module.

use std::ops::Range;

use crate::language::Language;
use crate::memory::Fingerprint;

mod citation;
mod date;
mod fault;
mod fields;
mod format;
mod inherit;
mod kind;
mod markup;
mod name;
mod order;
mod parse;
mod plain;
mod prune;
mod record;
mod shape;
mod split;
mod style;

#[cfg(test)]
mod tests;

pub use fault::{BibFault, BibFaultKind, SyntaxFault};
pub use format::{Formatted, format, format_remembering, prepare, prepare_language};
pub use order::SortKey;
pub use parse::parse;

/// One entry as the bibliography file has it.
#[derive(Debug, Clone)]
pub struct Work {
    pub key: String,
    /// Bytes of the key in the file.
    pub span: Range<usize>,
    record: record::Record,
    /// Tells apart what is on record.
    print: Fingerprint,
    sort_key: SortKey,
}

/// The language a list of references is written in. The works themselves keep theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BibLanguage {
    Nb,
    Nn,
    En,
}

impl From<Language> for BibLanguage {
    fn from(language: Language) -> BibLanguage {
        match language {
            Language::Nb => BibLanguage::Nb,
            Language::Nn => BibLanguage::Nn,
            Language::En => BibLanguage::En,
        }
    }
}

/// A work ready for print in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormattedWork {
    pub key: String,
    /// The author part in running text: «Hattie», «Argyris og Schön», «Nordahl mfl.».
    pub author_narrative: String,
    /// The author part inside parentheses: «Hattie», «Argyris & Schön», «Nordahl mfl.».
    pub author_parenthetical: String,
    /// «2010», «2010a», «u.å.», «u.å.-a», «ca. 2010».
    pub year: String,
    /// The entry in the list of references, as HTML with no other elements than `em` and `a`.
    pub entry_html: String,
    /// The same entry as plain text.
    pub entry_text: String,
    /// Orders works from several calls among each other.
    pub sort_key: SortKey,
}
