//! The entries of the registers: programmes, terms, acts, old law, and the words of the index from A to Å.

use serde::Serialize;

use super::{EvidenceView, LinkView};

#[derive(Debug, Serialize)]
pub struct ProgrammeView {
    pub anchor: String,
    /// What says that the programme is the school's own.
    pub local: Option<String>,
    pub name: String,
    pub theme: String,
    pub levels: Vec<String>,
    pub owner: String,
    pub summary: String,
    pub evidence: EvidenceView,
    pub evidence_note: Option<String>,
    pub references: Vec<LinkView>,
    pub checked: String,
    pub url: Option<String>,
    pub used_in: Vec<LinkView>,
}

#[derive(Debug, Serialize)]
pub struct TermView {
    pub anchor: String,
    /// What says that the term is the school's own.
    pub local: Option<String>,
    pub name: String,
    /// The name in the other written language, when it is another word.
    pub other: Option<OtherNameView>,
    pub definition: String,
    pub definition_lang: Option<&'static str>,
    pub aliases: Vec<String>,
    pub former: Vec<String>,
    pub related: Vec<LinkView>,
    pub law: Option<LinkView>,
    pub source_html: Option<String>,
    pub used_in: Vec<LinkView>,
}

#[derive(Debug, Serialize)]
pub struct OtherNameView {
    pub name: String,
    pub lang: &'static str,
}

#[derive(Debug, Serialize)]
pub struct LetterView<T> {
    pub anchor: String,
    pub letter: String,
    pub items: Vec<T>,
}

#[derive(Debug, Serialize)]
pub struct ActView {
    pub anchor: String,
    pub short: String,
    pub title: String,
    pub lang: &'static str,
    pub number: String,
    pub url: String,
    pub repealed: Option<String>,
    pub sections: Vec<LawSectionView>,
}

#[derive(Debug, Serialize)]
pub struct LawSectionView {
    pub anchor: String,
    pub label: String,
    pub title: String,
    pub lang: &'static str,
    pub summary: String,
    pub url: String,
    pub checked: Option<String>,
    pub note: Option<String>,
    pub former: Vec<String>,
    pub used_in: Vec<LinkView>,
}

/// A row of the table from old law to new.
#[derive(Debug, Serialize)]
pub struct FormerLawView {
    pub former: String,
    pub title: Option<String>,
    pub period: Option<String>,
    pub today: Vec<LinkView>,
    pub note: Option<String>,
    pub basis: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct RegisterEntryView {
    pub words: String,
    pub lang: Option<&'static str>,
    /// What the entry leads to; a former word leads to the word of today.
    pub links: Vec<LinkView>,
}
