//! How sure is an advice, and on what ground does it stand? Three kinds that are never mixed.

use crate::language::Language;

/// The ground of an advice: research with its certainty, the law, or professional experience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// Shown in schools: tried out, measured before and after, with a comparison group.
    Documented,
    /// Theory and solid correlations make it reasonable to expect the effect.
    Likely,
    /// Findings are few, mixed or old.
    Uncertain,
    /// Good experience that nobody has studied.
    Practice,
    /// A duty: it carries no rating.
    Law,
}

impl Evidence {
    pub const ALL: [Evidence; 5] = [
        Evidence::Documented,
        Evidence::Likely,
        Evidence::Uncertain,
        Evidence::Practice,
        Evidence::Law,
    ];

    /// Returns the label as it is written in content of this language.
    pub fn label(self, language: Language) -> &'static str {
        match (self, language) {
            (Evidence::Documented, Language::En) => "documented",
            (Evidence::Documented, _) => "dokumentert",
            (Evidence::Likely, Language::En) => "likely",
            (Evidence::Likely, Language::Nn) => "sannsynleg",
            (Evidence::Likely, Language::Nb) => "sannsynlig",
            (Evidence::Uncertain, Language::En) => "uncertain",
            (Evidence::Uncertain, _) => "usikkert",
            (Evidence::Practice, Language::En) => "experience",
            (Evidence::Practice, Language::Nn) => "praksiserfaring",
            (Evidence::Practice, Language::Nb) => "praksiserfaring",
            (Evidence::Law, Language::En) => "law",
            (Evidence::Law, Language::Nn) => "lovkrav",
            (Evidence::Law, Language::Nb) => "lovkrav",
        }
    }

    /// Reads a label in any of the program's languages.
    pub fn from_label(label: &str) -> Option<Evidence> {
        let label = label.to_lowercase();
        Evidence::ALL
            .into_iter()
            .find(|evidence| Language::ALL.iter().any(|&spoken| evidence.label(spoken) == label))
    }

    /// Returns the key of this kind in templates, styles and texts.
    pub fn key(self) -> &'static str {
        match self {
            Evidence::Documented => "documented",
            Evidence::Likely => "likely",
            Evidence::Uncertain => "uncertain",
            Evidence::Practice => "practice",
            Evidence::Law => "law",
        }
    }

    /// Says whether the label claims research behind it, so that a citation must stand in reach.
    pub fn needs_citation(self) -> bool {
        matches!(self, Evidence::Documented | Evidence::Likely)
    }
}
