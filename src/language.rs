//! Which language does a text have, and in which one does the program speak about it?

/// A language that the program itself speaks: page words, part headings and messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    Nb,
    Nn,
    En,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

    pub fn tag(self) -> &'static str {
        match self {
            Language::Nb => "nb",
            Language::Nn => "nn",
            Language::En => "en",
        }
    }

    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// A language that an article may be written in. The Sámi languages are written, read and marked as
/// such, while the program's own words on those pages are in bokmål until someone translates them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentLanguage {
    Nb,
    Nn,
    En,
    Se,
    Sma,
    Smj,
}

impl ContentLanguage {
    pub const ALL: [ContentLanguage; 6] = [
        ContentLanguage::Nb,
        ContentLanguage::Nn,
        ContentLanguage::En,
        ContentLanguage::Se,
        ContentLanguage::Sma,
        ContentLanguage::Smj,
    ];

    /// Returns the BCP 47 tag, as it stands in `lang` attributes and in front matter.
    pub fn tag(self) -> &'static str {
        match self {
            ContentLanguage::Nb => "nb",
            ContentLanguage::Nn => "nn",
            ContentLanguage::En => "en",
            ContentLanguage::Se => "se",
            ContentLanguage::Sma => "sma",
            ContentLanguage::Smj => "smj",
        }
    }

    pub fn from_tag(tag: &str) -> Option<ContentLanguage> {
        ContentLanguage::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Returns the language of the program's own words on a page in this language.
    pub fn spoken(self) -> Language {
        match self {
            ContentLanguage::Nn => Language::Nn,
            ContentLanguage::En => Language::En,
            _ => Language::Nb,
        }
    }
}
