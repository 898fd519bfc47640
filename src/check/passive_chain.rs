//! Several passives in one sentence: nobody does anything.

use std::sync::LazyLock;

use regex::Regex;

use super::{Checked, clear_language};
use crate::diagnostics::{Report, codes};
use crate::language::Language;

/// The passives of a written form.
struct Passives {
    /// With the verb in the group `verb` or `participle`.
    pattern: Regex,
    /// Words that look like the verb of a passive and are none.
    others: &'static [&'static str],
}

/// Reports each sentence with passives of more than one verb: a verb said twice is a figure of speech.
pub fn check(checked: &Checked, report: &mut Report) {
    for (page, language) in clear_language::pages(checked) {
        let passives = if language == Language::Nn { &*NYNORSK } else { &*BOKMAL };
        for run in clear_language::prose(page) {
            for sentence in run.sentences() {
                let text = &run.text[sentence.clone()];
                let found: Vec<regex::Match> = passives
                    .pattern
                    .captures_iter(text)
                    .filter_map(|found| found.name("verb").or_else(|| found.name("participle")))
                    .filter(|verb| {
                        !passives.others.contains(&verb.as_str().to_lowercase().as_str())
                    })
                    .filter(|verb| !run.is_mentioned(sentence.start + verb.start()))
                    .collect();
                let [first, .., last] = found.as_slice() else { continue };
                let verbs: Vec<&str> = found.iter().map(regex::Match::as_str).collect();
                if verbs.iter().all(|verb| verb.eq_ignore_ascii_case(verbs[0])) {
                    continue;
                }
                let place = sentence.start + first.start()..sentence.start + last.end();
                if let Some(span) = run.span(place, checked.sources) {
                    report.push(codes::passive_chain(span, &verbs));
                }
            }
        }
    }
}

/// Bokmål: `skal brukes`, `må kunne vurderes`, and `blir fulgt`.
static BOKMAL: LazyLock<Passives> = LazyLock::new(|| Passives {
    pattern: clear_language::pattern(
        r"(?:skal|kan|må|bør|vil|skulle|kunne|burde|måtte|ville)\s+(?:(?:ikke|også|da|alltid|helst)\s+)?(?P<verb>\w{3,}es)|(?:blir|ble|bli|blitt)\s+(?:(?:ikke|også|da|alltid|ofte)\s+)?(?P<participle>\w{3,}(?:et|ert|dd|lgt|kt|ndt|ent))",
    ),
    others: &[
        "finnes",
        "synes",
        "trives",
        "møtes",
        "lykkes",
        "mislykkes",
        "høres",
        "kjennes",
        "skjemmes",
        "minnes",
        "undres",
        "godkjent",
        "kjent",
        "sent",
        "stort",
        "svakt",
        "sikkert",
        "lukket",
        "likt",
        "dermed",
    ],
});

/// Nynorsk: `skal gjerast`, and `blir brukt`. Nynorsk has the s-passive only after such verbs.
static NYNORSK: LazyLock<Passives> = LazyLock::new(|| Passives {
    pattern: clear_language::pattern(
        r"(?:skal|kan|må|bør|vil|skulle|kunne|burde|måtte|ville)\s+(?:(?:ikkje|også|då|alltid|helst)\s+)?(?P<verb>\w{3,}ast)|(?:blir|blei|vart|bli|blitt)\s+(?:(?:ikkje|også|då|alltid|ofte)\s+)?(?P<participle>\w{3,}(?:et|ert|dd|lgt|kt|ndt|ent))",
    ),
    others: &[
        "finnast", "synast", "trivast", "møtast", "lukkast", "høyrast", "kjennast", "minnast",
        "undrast", "kjent", "sent", "svakt", "sikkert", "lukket", "lett", "slett", "hardt",
    ],
});
