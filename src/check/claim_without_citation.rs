//! «Forskning viser …» without the research: the reader cannot judge the claim, and the book cannot stand for it.

use std::sync::LazyLock;

use regex::Regex;

use super::prose::Place;
use super::{Checked, typed_citation};
use crate::diagnostics::{Report, codes};

/// What is said of effect when research is called to witness, in bokmål and nynorsk.
static CLAIM: LazyLock<Regex> = LazyLock::new(|| {
    let claims = [
        r"(?:forsk(?:n)?ing(?:en|a)?|studi(?:er|ar|ene|ane)|undersøk(?:elser|elsene|ingar|ingane)|forsk(?:ere|erne|arar|arane))\s+(?:\w+\s+)?(?:viser|syner|har vist|dokumenterer|tyder på|bekrefter|stadfestar|slår fast)",
        r"(?:ifølge|ifølgje|i følge|i følgje)\s+(?:nyere\s+|ny\s+|nyare\s+)?forsk(?:n)?ing(?:en|a)?",
        r"dokumentert[e]?\s+(?:\w+\s+)?(?:effekt|verknad|virkning)(?:er|ar)?",
        r"det\s+er\s+(?:godt\s+|vel\s+)?(?:dokumentert|bevist|prova)",
        r"(?:vitenskapelig|vitskapleg|vitskapeleg)\s+(?:bevist|prova|dokumentert)",
        r"(?:evidens|forsknings|forskings)basert[e]?\s+(?:metode|tiltak|program)\w*",
    ];
    let pattern = format!(r"(?i)\b(?:{})\b", claims.join("|"));
    Regex::new(&pattern).expect("the pattern is well formed")
});

/// What turns the claim into its opposite when it stands before it in the sentence.
static DENIED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:ikke|ikkje|ingen|inga|lite|få|mangler|manglar|uten|utan|neppe|knapt)\b")
        .expect("the pattern is well formed")
});

/// Reports each such claim in a paragraph that names no source. In a list the paragraph before may name it.
/// A question claims nothing, and neither does a sentence that denies it.
pub fn check(checked: &Checked, report: &mut Report) {
    for page in &checked.pages {
        for run in &page.runs {
            let in_text = matches!(run.place, Place::Prose | Place::Listed);
            let led = run.lead.is_some_and(|lead| page.runs[lead].cites);
            if !in_text || run.quoted || run.cites || led {
                continue;
            }
            for found in CLAIM.find_iter(&run.text) {
                let mut sentences = run.sentences().into_iter();
                let sentence = sentences.find(|sentence| sentence.contains(&found.start()));
                let claims_nothing = sentence.is_some_and(|sentence| {
                    let before = &run.text[sentence.start..found.start()];
                    run.text[sentence].contains('?') || DENIED.is_match(before)
                });
                if claims_nothing || run.is_mentioned(found.start()) {
                    continue;
                }
                // The source is there, typed by hand, and is told of as that.
                if typed_citation::may_have(run)
                    && !typed_citation::typed(run, checked.authors()).is_empty()
                {
                    continue;
                }
                if let Some(span) = run.span(found.range(), checked.sources) {
                    let claim = found.as_str();
                    report.push(match checked.authors().named_in(&run.text) {
                        Some(key) => codes::claim_of_named_author(span, claim, key),
                        None => codes::claim_without_citation(span, claim),
                    });
                }
            }
        }
    }
}
