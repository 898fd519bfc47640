//! A work that the book cites, ready to be printed in each of the book's languages.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::model::id::CitationKey;

#[derive(Debug, Clone)]
pub struct Reference {
    pub key: CitationKey,
    /// Whether it is the school's own, beside those of the book it builds on.
    pub local: bool,
    pub printed: BTreeMap<Language, PrintedReference>,
}

/// What stands on paper: the parts of an in-text citation and the entry of the reference list.
#[derive(Debug, Clone)]
pub struct PrintedReference {
    /// `Argyris og Schön`, in running text.
    pub author_narrative: String,
    /// `Argyris & Schön`, in parentheses.
    pub author_parenthetical: String,
    /// `2007a`, `u.å.`
    pub year: String,
    /// Safe HTML: text is escaped, elements are `em` and `a`.
    pub entry_html: String,
    pub entry_text: String,
}

impl Reference {
    /// Returns the work as printed in a language the book was prepared for.
    pub fn printed(&self, language: Language) -> &PrintedReference {
        self.printed.get(&language).expect("references are printed in all languages of the book")
    }
}
