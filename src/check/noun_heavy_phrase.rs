//! A noun where a verb would do: `gjennomføring av samtaler`.

use std::sync::LazyLock;

use regex::Regex;

use super::{Checked, clear_language};
use crate::diagnostics::{Report, codes};
use crate::language::Language;

/// Phrases, each with how it can be said.
type Phrases = Vec<(Regex, &'static str)>;

/// Reports each such phrase.
pub fn check(checked: &Checked, report: &mut Report) {
    for (page, language) in clear_language::pages(checked) {
        let phrases = if language == Language::Nn { &*NYNORSK } else { &*BOKMAL };
        for run in clear_language::own(page) {
            for (phrase, plain) in phrases {
                for found in phrase.find_iter(&run.text) {
                    if run.is_mentioned(found.start()) {
                        continue;
                    }
                    if let Some(span) = run.span(found.range(), checked.sources) {
                        report.push(codes::noun_heavy_phrase(span, found.as_str(), plain));
                    }
                }
            }
        }
    }
}

fn phrases(written: &[(&str, &'static str)]) -> Phrases {
    written.iter().map(|(phrase, plain)| (clear_language::pattern(phrase), *plain)).collect()
}

static BOKMAL: LazyLock<Phrases> = LazyLock::new(|| {
    phrases(&[
        (
            r"foreta(?:r|s)?\s+(?:en\s+|et\s+)?(?:vurdering|evaluering|gjennomgang|kartlegging|undersøkelse)(?:\s+av)?",
            "vurdere, evaluere, gå gjennom, kartlegge, undersøke",
        ),
        (r"gjennomføring(?:en)?\s+av", "å gjennomføre"),
        (
            r"(?:utarbeidelse|utforming|iverksettelse|iverksetting|tilrettelegging|ivaretakelse|igangsetting)(?:n|en)?\s+av",
            "verbet alene: utarbeide, utforme, sette i gang",
        ),
        (r"implementering(?:en)?\s+av", "å ta i bruk"),
        (r"ha(?:r)?\s+(?:en\s+)?(?:forståelse|bevissthet)\s+(?:for|om)", "forstå, vite"),
        (r"gi(?:r)?\s+uttrykk\s+for", "si"),
        (r"ta(?:r)?\s+stilling\s+til\s+spørsmålet\s+om", "avgjøre om"),
        (r"i\s+forbindelse\s+med\s+gjennomføring(?:en)?", "når"),
    ])
});

static NYNORSK: LazyLock<Phrases> = LazyLock::new(|| {
    phrases(&[
        (
            r"føreta(?:r|k|kast)?\s+(?:ei\s+|ein\s+|eit\s+)?(?:vurdering|evaluering|gjennomgang|kartlegging|undersøking)(?:\s+av)?",
            "vurdere, evaluere, gå gjennom, kartleggje, undersøkje",
        ),
        (r"gjennomføring(?:a)?\s+av", "å gjennomføre"),
        (
            r"(?:utarbeiding|utforming|iverksetjing|iverksetting|tilrettelegging|igangsetjing)(?:a)?\s+av",
            "verbet aleine: utarbeide, utforme, setje i gang",
        ),
        (r"implementering(?:a)?\s+av", "å ta i bruk"),
        (r"gje(?:v)?(?:r)?\s+uttrykk\s+for", "seie"),
        (r"i\s+samband\s+med\s+gjennomføring(?:a)?", "når"),
    ])
});
