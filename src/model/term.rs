//! A glossary entry: what a word means here, its other forms, and the words it has taken over from.

use crate::language::Language;
use crate::model::id::{CitationKey, LawSectionId, TermId};

#[derive(Debug, Clone)]
pub struct Term {
    pub id: TermId,
    pub nb: String,
    pub nn: String,
    pub definition: String,
    pub definition_nn: Option<String>,
    pub aliases: Vec<String>,
    /// Words that were used before, or that are discouraged today.
    pub former: Vec<String>,
    /// Inflected forms that the common endings do not give.
    pub forms: Vec<String>,
    pub related: Vec<TermId>,
    pub law: Option<LawSectionId>,
    pub source: Option<CitationKey>,
    /// Whether the first use on a page is marked by itself.
    pub mark: bool,
    /// Whether it is the school's own, beside those of the book it builds on.
    pub local: bool,
}

impl Term {
    pub fn name(&self, language: Language) -> &str {
        if language == Language::Nn { &self.nn } else { &self.nb }
    }

    /// Returns the definition for a page of this language, and the language it is in.
    pub fn definition(&self, language: Language) -> (&str, Language) {
        match &self.definition_nn {
            Some(definition) if language == Language::Nn => (definition, Language::Nn),
            _ => (&self.definition, Language::Nb),
        }
    }
}
