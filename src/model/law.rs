//! The law register: acts, sections, and what became of the repealed ones.

use jiff::civil::Date;

use crate::language::ContentLanguage;
use crate::model::id::{ActId, LawSectionId};
use crate::source::Span;

#[derive(Debug, Clone)]
pub struct Act {
    pub id: ActId,
    pub title: String,
    pub short: String,
    pub number: String,
    /// The language the act is written in, and so the language of every quotation from it.
    pub language: ContentLanguage,
    pub url: String,
    pub in_force: Option<Date>,
    pub repealed: Option<Date>,
    pub replaced_by: Option<ActId>,
}

#[derive(Debug, Clone)]
pub struct LawSection {
    pub act: ActId,
    /// As written after `§`: `12-4`, `25-1`, `20`.
    pub number: String,
    /// In the act's language.
    pub title: String,
    pub summary: String,
    pub summary_nn: Option<String>,
    pub url: String,
    /// The day someone last held the register against the law.
    pub checked: Option<Date>,
    pub note: Option<String>,
}

/// Sections or chapters that are no longer law, and what a writer should point to today.
#[derive(Debug, Clone)]
pub struct RepealedLaw {
    pub act: ActId,
    pub sections: Vec<String>,
    pub chapters: Vec<String>,
    pub replaced_by: Vec<LawSectionId>,
    pub title: Option<String>,
    pub period: Option<String>,
    pub note: Option<String>,
    /// What the pairing of old and new rests on.
    pub basis: Option<String>,
    /// False where today's act has a section of the same number, so that plain text cannot be told apart.
    pub in_text: bool,
    pub span: Span,
}

#[derive(Debug, Clone, Default)]
pub struct LawRegister {
    pub acts: Vec<Act>,
    pub sections: Vec<LawSection>,
    pub repealed: Vec<RepealedLaw>,
}

impl LawRegister {
    pub fn act(&self, id: &ActId) -> &Act {
        let act = self.acts.iter().find(|act| act.id == *id);
        act.expect("a register is only made when every section's act exists")
    }

    pub fn section(&self, id: LawSectionId) -> &LawSection {
        &self.sections[id.0]
    }

    /// Returns how editors refer to a section: `opplaringslova/12-4`.
    pub fn reference(&self, id: LawSectionId) -> String {
        let section = self.section(id);
        format!("{}/{}", section.act, section.number)
    }
}

/// Returns a section or chapter number in the form used for comparing: no spaces, plain hyphen.
///
/// `9 A-4` and `9A–4` are the same. Case stays: `9a-3` and `9 A-3` were two sections, of 2003 and 2017.
pub fn comparable(number: &str) -> String {
    let letters = number.chars().filter(|letter| !letter.is_whitespace() && *letter != '§');
    letters.map(|letter| if matches!(letter, '–' | '‑' | '−') { '-' } else { letter }).collect()
}
