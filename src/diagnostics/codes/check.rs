//! What the rules of `check` find in a book that can be built.

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::source::Span;

pub fn evidence_without_citation(span: Span, evidence: &str) -> Diagnostic {
    Diagnostic::new(Code::EvidenceWithoutCitation, span).arg("evidence", evidence)
}

pub fn overdue_review(span: Span, due: &str) -> Diagnostic {
    Diagnostic::new(Code::OverdueReview, span).arg("due", due)
}

/// `span` is the silence itself, `rule` the one that it would have silenced.
pub fn unused_silence(span: Span, rule: Code) -> Diagnostic {
    Diagnostic::new(Code::UnusedSilence, span).arg("rule", rule.id())
}

/// `current` is the word that is used today.
pub fn former_term(span: Span, written: &str, current: &str) -> Diagnostic {
    Diagnostic::new(Code::FormerTerm, span).arg("written", written).arg("current", current)
}

pub fn empty_link_text(span: Span, words: &str) -> Diagnostic {
    Diagnostic::new(Code::EmptyLinkText, span).arg("words", words)
}

pub fn bare_address(span: Span, address: &str) -> Diagnostic {
    Diagnostic::new(Code::BareAddress, span).arg("address", address)
}

pub fn claim_without_citation(span: Span, claim: &str) -> Diagnostic {
    Diagnostic::new(Code::ClaimWithoutCitation, span).arg("claim", claim)
}

/// A claim in a paragraph that names the author of one work, which has this key.
pub fn claim_of_named_author(span: Span, claim: &str, key: &str) -> Diagnostic {
    claim_without_citation(span, claim).arg("key", key).help("named")
}

/// A name together with a class, or a name of a pupil.
pub fn pupil_case(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::PupilCase, span).arg("kind", "name").arg("written", written)
}

/// A national identity number. It is not quoted: a report may be kept and passed on.
pub fn identity_number(span: Span) -> Diagnostic {
    Diagnostic::new(Code::PupilCase, span).arg("kind", "number").arg("written", "").help("number")
}

pub fn unused_reference(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusedReference, span).arg("key", key)
}

pub fn unused_term(span: Span, name: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusedTerm, span).arg("name", name)
}

/// A picture that is not shown, or a document that no page links to.
pub fn unused_image(path: &str, kind: UnusedFile) -> Diagnostic {
    let (kind, help) = match kind {
        UnusedFile::Image => ("image", "help"),
        UnusedFile::Document => ("document", "document"),
    };
    Diagnostic::new(Code::UnusedImage, Place::Path(path.to_owned())).arg("kind", kind).help(help)
}

/// The same, of a file whose name stands at `span` among the words of a page, which writes its address so.
pub fn unused_image_with_name(
    path: &str,
    kind: UnusedFile,
    address: &str,
    span: Span,
) -> Diagnostic {
    let help = match kind {
        UnusedFile::Image => "named-image",
        UnusedFile::Document => "named-document",
    };
    unused_image(path, kind).arg("address", address).help(help).note("named", span)
}

/// What nobody sees, although it goes along to every host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnusedFile {
    Image,
    Document,
}

pub fn duplicate_title(span: Span, title: &str, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateTitle, span).arg("title", title).note("first", first)
}

pub fn duplicate_reference(span: Span, key: &str, other: &str, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateReference, span)
        .arg("key", key)
        .arg("other", other)
        .note("first", first)
}

pub fn orphan_page(span: Span, title: &str) -> Diagnostic {
    Diagnostic::new(Code::OrphanPage, span).arg("title", title)
}

pub fn repeated_title(span: Span, title: &str) -> Diagnostic {
    Diagnostic::new(Code::RepeatedTitle, span).arg("title", title)
}

pub fn review_due_soon(span: Span, due: &str) -> Diagnostic {
    Diagnostic::new(Code::ReviewDueSoon, span).arg("due", due)
}

/// `kibibytes` is the size of the file, `limit` what it should be at most.
pub fn heavy_image(path: &str, kibibytes: usize, limit: usize) -> Diagnostic {
    Diagnostic::new(Code::HeavyImage, Place::Path(path.to_owned()))
        .arg("size", kibibytes.to_string())
        .arg("limit", limit.to_string())
}

/// `key` is what is missing, `name` the entry of the register that misses it.
pub fn missing_counterpart(span: Span, key: &str, name: &str) -> Diagnostic {
    Diagnostic::new(Code::MissingCounterpart, span).arg("key", key).arg("name", name)
}

pub fn long_sentence(span: Span, words: usize, limit: usize) -> Diagnostic {
    Diagnostic::new(Code::LongSentence, span)
        .arg("words", words.to_string())
        .arg("limit", limit.to_string())
}

/// `mean` is words a sentence, as people write a number.
pub fn long_sentences(span: Span, mean: &str, limit: usize) -> Diagnostic {
    Diagnostic::new(Code::LongSentences, span).arg("mean", mean).arg("limit", limit.to_string())
}

pub fn high_lix(span: Span, lix: &str, limit: usize) -> Diagnostic {
    Diagnostic::new(Code::HighLix, span).arg("lix", lix).arg("limit", limit.to_string())
}

/// `verbs` are the passives of one sentence.
pub fn passive_chain(span: Span, verbs: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::PassiveChain, span).arg("verbs", verbs.join("», «"))
}

/// `plain` is how the phrase can be said with a verb.
pub fn noun_heavy_phrase(span: Span, written: &str, plain: &str) -> Diagnostic {
    Diagnostic::new(Code::NounHeavyPhrase, span).arg("written", written).arg("plain", plain)
}

pub fn reference_among_advice(span: Span) -> Diagnostic {
    Diagnostic::new(Code::ReferenceAmongAdvice, span)
}

/// `written` is the section that the words of the link name, `meant` the one it leads to, at `reference` in the register.
pub fn law_link_words(span: Span, written: &str, meant: &str, reference: &str) -> Diagnostic {
    Diagnostic::new(Code::LawLinkWords, span)
        .arg("written", written)
        .arg("meant", meant)
        .arg("reference", reference)
}

/// `count` is how many places of the page have such text; the first of them is at `span`.
pub fn placeholder_text(span: Span, count: usize) -> Diagnostic {
    Diagnostic::new(Code::PlaceholderText, span).arg("count", count.to_string())
}

pub fn future_date(span: Span, key: &str, date: &str, today: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::FutureDate, span).arg("key", key);
    fault.arg("date", date).arg("today", today)
}

/// A citation whose author and year are typed by hand. `proposal` is what to write.
pub fn typed_citation(span: Span, written: &str, proposal: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::TypedCitation, span).arg("written", written);
    fault.arg("proposal", proposal)
}

/// The heading of a list of references that somebody has written by hand.
pub fn handmade_references(span: Span, words: &str) -> Diagnostic {
    Diagnostic::new(Code::HandmadeReferences, span).arg("words", words)
}

/// `span` is the title of the page.
pub fn empty_page(span: Span) -> Diagnostic {
    Diagnostic::new(Code::EmptyPage, span)
}
