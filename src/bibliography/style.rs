//! Which CSL style and locale belong to a language?
//!
//! APA and the locales are in hayagriva's archive, as CBOR. Each is decoded once, and only what is
//! asked for: all sixty locales take 70 ms, one takes 1 ms.

use std::sync::LazyLock;

use hayagriva::archive::{ArchivedStyle, LOCALES};
use hayagriva::citationberg::{
    DelimiterBehavior, IndependentStyle, Locale, LocaleCode, PurgeLevel, Style,
};

use super::BibLanguage;
use super::record::Genre;

/// All that the engine and we need to write in one language.
pub(super) struct Edition {
    pub style: IndependentStyle,
    pub locales: [Locale; 1],
    pub code: LocaleCode,
    pub words: Words,
}

/// Words that we print and not the engine.
pub(super) struct Words {
    /// Between the last two names in running text.
    pub and: &'static str,
    /// After the names of a list that goes on, in the text and in the entry.
    pub others: &'static str,
    pub others_in_entry: &'static str,
    genres: [&'static str; 5],
}

impl Words {
    pub(super) fn genre(&self, genre: Genre) -> &'static str {
        let [doctoral, masters, report, research, technical] = self.genres;
        match genre {
            Genre::DoctoralThesis => doctoral,
            Genre::MastersThesis => masters,
            Genre::Report => report,
            Genre::ResearchReport => research,
            Genre::TechnicalReport => technical,
        }
    }
}

impl Edition {
    pub(super) fn of(language: BibLanguage) -> &'static Self {
        static NB: LazyLock<Edition> = LazyLock::new(|| Edition::norwegian("nb-NO", BOKMAL));
        static NN: LazyLock<Edition> = LazyLock::new(|| Edition::norwegian("nn-NO", NYNORSK));
        static EN: LazyLock<Edition> =
            LazyLock::new(|| Edition::new("en-US", ENGLISH, include_str!("english.csl")));
        match language {
            BibLanguage::Nb => &NB,
            BibLanguage::Nn => &NN,
            BibLanguage::En => &EN,
        }
    }

    fn norwegian(code: &str, words: Words) -> Self {
        let mut edition = Self::new(code, words, include_str!("norwegian.csl"));
        let style = &mut edition.style;
        let bibliography =
            style.bibliography.as_mut().map(|bibliography| &mut bibliography.name_options);
        for options in bibliography.into_iter().chain([&mut style.citation.name_options]) {
            options.delimiter_precedes_last = Some(DelimiterBehavior::Never);
            options.delimiter_precedes_et_al = Some(DelimiterBehavior::Never);
        }
        edition
    }

    fn new(code: &str, words: Words, additions: &str) -> Self {
        let code = LocaleCode(code.to_owned());
        let mut style = APA.clone();
        let additions =
            IndependentStyle::from_xml(additions).expect("the additions are a CSL style");
        for addition in additions.macros {
            let place = style.macros.iter_mut().find(|existing| existing.name == addition.name);
            *place.expect("the additions replace macros of the APA style") = addition;
        }
        // The style's own locales say «et al.» for all of Scandinavia; the engine takes the locale
        // of the exact language first.
        style
            .locale
            .retain(|locale| locale.lang.as_ref().is_none_or(|lang| code.0.starts_with(&lang.0)));
        style.locale.extend(
            additions.locale.into_iter().filter(|locale| locale.lang.as_ref() == Some(&code)),
        );
        Self { style, locales: [archived_locale(&code)], code, words }
    }
}

const BOKMAL: Words = Words {
    and: "og",
    others: " mfl.",
    others_in_entry: " mfl.",
    genres: [
        "Doktorgradsavhandling",
        "Masteroppgave",
        "Rapport",
        "Forskningsrapport",
        "Teknisk rapport",
    ],
};
const NYNORSK: Words = Words {
    and: "og",
    others: " mfl.",
    others_in_entry: " mfl.",
    genres: [
        "Doktorgradsavhandling",
        "Masteroppgåve",
        "Rapport",
        "Forskingsrapport",
        "Teknisk rapport",
    ],
};
const ENGLISH: Words = Words {
    and: "and",
    others: " et al.",
    others_in_entry: ", et al.",
    genres: [
        "Doctoral dissertation",
        "Master’s thesis",
        "Report",
        "Research report",
        "Technical report",
    ],
};

/// APA without what `format` does itself: ordering, and telling works apart.
static APA: LazyLock<IndependentStyle> = LazyLock::new(|| {
    let Style::Independent(mut style) = ArchivedStyle::AmericanPsychologicalAssociation.get()
    else {
        unreachable!("APA is not written in terms of another style");
    };
    style.purge(PurgeLevel::Full);
    style.citation.sort = None;
    style.citation.disambiguate_add_names = false;
    style.citation.disambiguate_add_givenname = false;
    style.citation.layout.prefix = None;
    style.citation.layout.suffix = None;
    if let Some(bibliography) = &mut style.bibliography {
        bibliography.sort = None;
    }
    style
});

/// Loads what all editions are made of.
pub(super) fn prepare() {
    let _ = LazyLock::force(&APA);
}

fn archived_locale(code: &LocaleCode) -> Locale {
    // The archive has no index. Each file begins with its language.
    let is_wanted = |bytes: &&&[u8]| {
        bytes[..bytes.len().min(32)].windows(code.0.len()).any(|window| window == code.0.as_bytes())
    };
    let bytes = LOCALES.iter().find(is_wanted).expect("the archive has the locales of the book");
    ciborium::from_reader(*bytes).expect("the archive holds locales")
}
