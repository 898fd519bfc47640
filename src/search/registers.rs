//! What can be found on the pages that the program makes: the entries of the registers, and what the pages say of
//! themselves.

use super::cutter::{Cutter, Draft, Pieces, push_spaced};
use super::passages::{Kind, SearchPage};
use crate::language::Language;
use crate::model::book::Book;
use crate::model::id::{LawSectionId, slug};
use crate::texts;

/// Returns the pages that the program makes, each with its entries.
pub fn pieces(book: &Book, cutter: &Cutter) -> Vec<Pieces> {
    let language = book.config.language.spoken();
    let mut all = Vec::new();
    if !book.terms.is_empty() {
        all.push(terms(book, cutter, language));
    }
    if !book.law.sections.is_empty() {
        all.push(law(book, cutter, language));
    }
    if !book.programmes.is_empty() {
        all.push(programmes(book, language));
    }
    if !book.references.is_empty() {
        all.push(references(book, language));
    }
    if book.articles.iter().any(|article| !article.tasks.is_empty()) {
        all.push(generated("oppgaver.html", "tasks", &[], language));
    }
    let written = |url: &str| book.pages.iter().any(|page| page.permalink.as_str() == url);
    if !written("metode.html") {
        let more = ["method-kinds-text", "method-limits-text", "method-review-text"];
        all.push(generated("metode.html", "method", &more, language));
    }
    if !written("personvern.html") {
        let more = ["privacy-text", "privacy-pupils"];
        all.push(generated("personvern.html", "privacy", &more, language));
    }
    all
}

fn terms(book: &Book, cutter: &Cutter, language: Language) -> Pieces {
    let mut page = generated("begreper.html", "terms", &[], language);
    page.passages.extend(book.terms.values().filter_map(|term| {
        let mut names = cutter.term_names(&term.id);
        names.extend(term.forms.iter().cloned());
        names.extend(term.law.map(|id| book.law.section(id).number.clone()));
        let texts = [Some(&term.definition), term.definition_nn.as_ref()];
        let entry = entry(Kind::Term, term.id.as_str(), term.name(language), texts);
        Draft { keywords: names, local: term.local, ..entry }.finished()
    }));
    page
}

fn law(book: &Book, cutter: &Cutter, language: Language) -> Pieces {
    let mut page = generated("lov.html", "law", &[], language);
    page.passages.extend(book.law.sections.iter().enumerate().filter_map(|(index, section)| {
        let id = LawSectionId(index);
        let act = book.law.act(&section.act);
        let heading = format!("{} § {} {}", act.short, section.number, section.title);
        let texts = [Some(&section.summary), section.summary_nn.as_ref()];
        let entry = entry(Kind::Law, &slug(&book.law.reference(id)), &heading, texts);
        let mut names = cutter.law_names(id);
        // Who looks for a rule by what it was called wants the law as much as the word for it.
        // A school's own word for it leads here by its number: what is common keeps to common words.
        let terms = book.terms.values().filter(|term| term.law == Some(id) && !term.local);
        names.extend(terms.flat_map(|term| cutter.term_names(&term.id)));
        Draft { keywords: names, ..entry }.finished()
    }));
    page
}

fn programmes(book: &Book, language: Language) -> Pieces {
    let mut page = generated("programmer.html", "programmes", &[], language);
    page.passages.extend(book.programmes.iter().filter_map(|programme| {
        let texts = [Some(&programme.summary), programme.evidence_note.as_ref()];
        let entry = entry(Kind::Programme, programme.id.as_str(), &programme.name, texts);
        let names = vec![programme.theme.clone(), programme.owner.clone()];
        Draft { keywords: names, local: programme.local, ..entry }.finished()
    }));
    page
}

fn references(book: &Book, language: Language) -> Pieces {
    let mut page = generated("referanser.html", "references", &[], language);
    page.passages.extend(book.references.iter().filter_map(|reference| {
        let printed = reference.printed(language);
        let anchor = format!("ref-{}", slug(reference.key.as_str()));
        let heading = format!("{} ({})", printed.author_narrative, printed.year);
        let entry = entry(Kind::Source, &anchor, &heading, [Some(&printed.entry_text), None]);
        // Titles are full of the words of the field; whoever wants a work knows who wrote it.
        Draft { by_name_only: true, local: reference.local, ..entry }.finished()
    }));
    page
}

/// Begins an entry of a register with its name and what stands there.
fn entry(kind: Kind, anchor: &str, name: &str, texts: [Option<&String>; 2]) -> Draft {
    let mut draft = Draft {
        anchor: anchor.to_owned(),
        kind: Some(kind),
        headings: vec![name.to_owned()],
        ..Draft::default()
    };
    let words = texts.into_iter().flatten().flat_map(|text| text.split_whitespace());
    push_spaced(&mut draft.text, words);
    draft
}

/// Makes a page of the program, with its summary and further texts as its beginning.
fn generated(url: &str, key: &str, more: &[&str], language: Language) -> Pieces {
    let summary = format!("{key}-summary");
    let texts: Vec<String> = std::iter::once(summary.as_str())
        .chain(more.iter().copied())
        .map(|key| texts::get(language, key))
        .collect();
    let mut beginning = Draft { kind: Some(Kind::Page), ..Draft::default() };
    push_spaced(&mut beginning.text, texts.iter().flat_map(|text| text.split_whitespace()));
    let page = SearchPage {
        url: url.to_owned(),
        title: texts::get(language, key),
        language: language.tag(),
        topic: None,
        roles: Vec::new(),
    };
    Pieces { page, passages: beginning.finished().into_iter().collect() }
}
