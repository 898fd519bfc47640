//! Which kind of source does an entry type of BibLaTeX mean, and as what does APA treat it?

use biblatex::EntryType;

/// How APA treats a kind of source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Article,
    Book,
    Chapter,
    Dataset,
    Document,
    EncyclopediaEntry,
    Law,
    Manuscript,
    /// An article in a newspaper or magazine, which APA lists with the day.
    NewsArticle,
    Report,
    Software,
    Thesis,
    Video,
    Webpage,
}

impl Kind {
    /// Returns nothing for a type that BibLaTeX does not have.
    pub(super) fn of(entry_type: &EntryType) -> Option<Self> {
        use EntryType as T;
        Some(match entry_type {
            T::Article | T::SuppPeriodical => Self::Article,
            // APA lists an edited book like any other; to the engine a «collection» is an archive.
            T::Book
            | T::MvBook
            | T::Booklet
            | T::Collection
            | T::MvCollection
            | T::Proceedings
            | T::MvProceedings => Self::Book,
            T::Manual | T::Reference | T::MvReference | T::Periodical => Self::Book,
            T::InBook
            | T::BookInBook
            | T::SuppBook
            | T::InCollection
            | T::SuppCollection
            | T::InProceedings => Self::Chapter,
            T::InReference => Self::EncyclopediaEntry,
            T::Report | T::TechReport => Self::Report,
            T::Thesis | T::MastersThesis | T::PhdThesis => Self::Thesis,
            T::Online => Self::Webpage,
            T::Unpublished => Self::Manuscript,
            T::Dataset => Self::Dataset,
            T::Software => Self::Software,
            T::Misc | T::Patent | T::Set | T::XData => Self::Document,
            T::Unknown(name) => match name.to_ascii_lowercase().as_str() {
                "law" | "legal" | "legislation" => Self::Law,
                "movie" | "video" => Self::Video,
                "artwork" | "audio" | "image" | "jurisdiction" | "letter" | "music"
                | "performance" | "review" | "standard" => Self::Document,
                _ => return None,
            },
        })
    }

    pub(super) fn csl_type(self) -> &'static str {
        match self {
            Self::Article => "article-journal",
            Self::Book => "book",
            Self::Chapter => "chapter",
            Self::Dataset => "dataset",
            Self::Document => "document",
            Self::EncyclopediaEntry => "entry-encyclopedia",
            // APA cites laws as American lawyers do. Norwegian APA has the short title first, then
            // the year, the full title in italics, the number and Lovdata: a report by the name of
            // the law.
            Self::Law | Self::Report => "report",
            Self::Manuscript => "manuscript",
            Self::NewsArticle => "article-newspaper",
            Self::Software => "software",
            Self::Thesis => "thesis",
            Self::Video => "motion_picture",
            Self::Webpage => "webpage",
        }
    }

    pub(super) fn is_article(self) -> bool {
        matches!(self, Self::Article | Self::NewsArticle)
    }
}
