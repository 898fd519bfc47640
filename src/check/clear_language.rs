//! Is the text easy to read? Advice, never a gate: a long sentence may be the right one.
//!
//! Four measures a page: sentences, their mean, LIX, passives and noun-heavy phrases. Other people's words
//! (quotations, boxes with laws) are left alone, and so are pages in other languages than Norwegian, whose words
//! have other endings.

use std::sync::LazyLock;

use regex::Regex;

use super::prose::{Place, Run, words};
use super::{Checked, PageText};
use crate::diagnostics::{Report, codes};
use crate::language::{ContentLanguage, Language};
use crate::render::format::decimal;

/// Words in a sentence.
const LONG_SENTENCE: usize = 30;
/// Words a sentence, on average over a page.
const LONG_ON_AVERAGE: usize = 18;
/// Björnsson's LIX (Läsbarhet, 1968): under 35 is easy, 35 to 45 is ordinary, over 45 is hard.
const HARD_LIX: usize = 45;
/// Letters in a word that counts as long in LIX: more than this.
const LONG_WORD: usize = 6;
/// A page with less is too short for a mean to say anything.
const ENOUGH_WORDS: usize = 150;

/// Reports what could be said more plainly.
pub fn check(checked: &Checked, report: &mut Report) {
    for page in &checked.pages {
        let rules = match page.page.meta.language {
            ContentLanguage::Nb => &*BOKMAL,
            ContentLanguage::Nn => &*NYNORSK,
            _ => continue,
        };
        let runs = || page.runs.iter().filter(|run| !run.quoted);
        let prose = || runs().filter(|run| matches!(run.place, Place::Prose | Place::Listed));
        for run in prose() {
            long_sentences(run, checked, report);
            passive_chains(run, rules, checked, report);
        }
        for run in runs() {
            noun_heavy_phrases(run, rules, checked, report);
        }
        means(page, report);
    }
}

fn long_sentences(run: &Run, checked: &Checked, report: &mut Report) {
    for sentence in run.sentences() {
        let words = words(&run.text[sentence.clone()]).count();
        let last = run.text[sentence.clone()].char_indices().next_back();
        let quoted = last.is_some_and(|(at, _)| run.is_mentioned(sentence.start + at));
        if words > LONG_SENTENCE
            && !quoted
            && let Some(span) = run.span(sentence, checked.sources)
        {
            report.push(codes::long_sentence(span, words, LONG_SENTENCE));
        }
    }
}

/// Reports a page whose sentences are long on average, or whose LIX is high. Only paragraphs count: a list has
/// few full stops and would look harder than it is.
fn means(page: &PageText, report: &mut Report) {
    let (mut sentences, mut all, mut long) = (0_usize, 0_usize, 0_usize);
    for run in page.runs.iter().filter(|run| run.place == Place::Prose && !run.quoted) {
        for sentence in run.sentences() {
            let before = all;
            for (_, word) in words(&run.text[sentence]) {
                all += 1;
                long += usize::from(
                    word.chars().filter(|letter| letter.is_alphabetic()).count() > LONG_WORD,
                );
            }
            sentences += usize::from(all > before);
        }
    }
    if all < ENOUGH_WORDS || sentences == 0 {
        return;
    }
    let span = page.page.meta.span;
    let mean = all as f64 / sentences as f64;
    if mean > LONG_ON_AVERAGE as f64 {
        let mean = decimal(mean, 1, Language::Nb);
        report.push(codes::long_sentences(span, &mean, LONG_ON_AVERAGE));
    }
    let lix = mean + 100.0 * long as f64 / all as f64;
    if lix > HARD_LIX as f64 {
        report.push(codes::high_lix(span, &format!("{lix:.0}"), HARD_LIX));
    }
}

fn passive_chains(run: &Run, rules: &Rules, checked: &Checked, report: &mut Report) {
    for sentence in run.sentences() {
        let text = &run.text[sentence.clone()];
        let found: Vec<regex::Match> = rules
            .passive
            .captures_iter(text)
            .filter_map(|found| found.name("verb").or_else(|| found.name("participle")))
            .filter(|verb| !rules.no_passive.contains(&verb.as_str().to_lowercase().as_str()))
            .filter(|verb| !run.is_mentioned(sentence.start + verb.start()))
            .collect();
        // One verb said twice is a figure of speech.
        let is_chain =
            found.iter().any(|verb| !verb.as_str().eq_ignore_ascii_case(found[0].as_str()));
        let [first, .., last] = found.as_slice() else { continue };
        if !is_chain {
            continue;
        }
        let place = sentence.start + first.start()..sentence.start + last.end();
        if let Some(span) = run.span(place, checked.sources) {
            let verbs: Vec<&str> = found.iter().map(regex::Match::as_str).collect();
            report.push(codes::passive_chain(span, &verbs));
        }
    }
}

fn noun_heavy_phrases(run: &Run, rules: &Rules, checked: &Checked, report: &mut Report) {
    for (phrase, plain) in &rules.phrases {
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

/// What is heavy in a written form.
struct Rules {
    /// A passive, with its verb in the group `verb` or `participle`.
    passive: Regex,
    /// Words that look like the verb of a passive and are none.
    no_passive: &'static [&'static str],
    /// Phrases with how they can be said.
    phrases: Vec<(Regex, &'static str)>,
}

impl Rules {
    fn new(
        passive: &str,
        no_passive: &'static [&'static str],
        phrases: &[(&'static str, &'static str)],
    ) -> Rules {
        let regex = |pattern: &str| {
            Regex::new(&format!(r"(?i)\b(?:{pattern})\b")).expect("the pattern is well formed")
        };
        Rules {
            passive: regex(passive),
            no_passive,
            phrases: phrases.iter().map(|(phrase, plain)| (regex(phrase), *plain)).collect(),
        }
    }
}

/// Bokmål: `skal brukes`, `må kunne vurderes`, and `blir fulgt`.
static BOKMAL: LazyLock<Rules> = LazyLock::new(|| {
    Rules::new(
        r"(?:skal|kan|må|bør|vil|skulle|kunne|burde|måtte|ville)\s+(?:(?:ikke|også|da|alltid|helst)\s+)?(?P<verb>\w{3,}es)|(?:blir|ble|bli|blitt)\s+(?:(?:ikke|også|da|alltid|ofte)\s+)?(?P<participle>\w{3,}(?:et|ert|dd|lgt|kt|ndt|ent))",
        &[
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
        &[
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
        ],
    )
});

/// Nynorsk: `skal gjerast`, and `blir brukt`. Nynorsk has the s-passive only after such verbs.
static NYNORSK: LazyLock<Rules> = LazyLock::new(|| {
    Rules::new(
        r"(?:skal|kan|må|bør|vil|skulle|kunne|burde|måtte|ville)\s+(?:(?:ikkje|også|då|alltid|helst)\s+)?(?P<verb>\w{3,}ast)|(?:blir|blei|vart|bli|blitt)\s+(?:(?:ikkje|også|då|alltid|ofte)\s+)?(?P<participle>\w{3,}(?:et|ert|dd|lgt|kt|ndt|ent))",
        &[
            "finnast", "synast", "trivast", "møtast", "lukkast", "høyrast", "kjennast", "minnast",
            "undrast", "kjent", "sent", "svakt", "sikkert", "lukket", "lett", "slett", "hardt",
        ],
        &[
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
        ],
    )
});
