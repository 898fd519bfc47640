//! How is one page cut? Its blocks are read in order; a heading or a task begins a passage. What a passage is, and
//! which pages there are, is the business of `passages`.

use std::collections::BTreeMap;

use super::passages::{Kind, Passage, SearchPage};
use crate::language::Language;
use crate::layer;
use crate::memory::Hand;
use crate::model::block::{Block, CitationForm, Inline, Mark, PartKind, Resolved, Target};
use crate::model::book::{Book, Page, ReadingPath};
use crate::model::id::{LawSectionId, TermId};
use crate::model::task::ReflectionTask;
use crate::source::{has_byte, has_pair};

/// A page with its passages. Their `page` is given when all pages are put together.
pub struct Pieces {
    pub page: SearchPage,
    pub passages: Vec<Passage>,
}

/// What cutting any page of a book needs to know.
pub struct Cutter<'a> {
    book: &'a Book,
    /// The numbers that a section had before, by today's section.
    former: BTreeMap<LawSectionId, Vec<String>>,
}

/// A passage that is being filled.
#[derive(Default)]
pub struct Draft {
    pub anchor: String,
    pub kind: Option<Kind>,
    pub headings: Vec<String>,
    pub text: String,
    pub keywords: Vec<String>,
    pub by_name_only: bool,
    pub local: bool,
}

impl Draft {
    /// Returns the passage; a heading with nothing under it but other headings is found by those.
    pub fn finished(self) -> Option<Passage> {
        if self.text.is_empty() && self.keywords.is_empty() {
            return None;
        }
        let mut keywords: Vec<String> = Vec::with_capacity(self.keywords.len());
        for keyword in self.keywords {
            if !keywords.contains(&keyword) {
                keywords.push(keyword);
            }
        }
        Some(Passage {
            page: 0,
            anchor: self.anchor,
            kind: self.kind.expect("every draft has a kind"),
            headings: self.headings,
            text: self.text,
            keywords,
            by_name_only: self.by_name_only,
            local: self.local,
        })
    }
}

/// Adds words with one space between. A citation that is left out leaves the space before it, so a full stop or a
/// comma takes its place.
pub fn push_spaced<'a>(out: &mut String, words: impl Iterator<Item = &'a str>) {
    for (index, word) in words.enumerate() {
        if index > 0 && !word.starts_with(['.', ',']) {
            out.push(' ');
        }
        out.push_str(word);
    }
}

/// Says whether [`push_spaced`] would leave the words of a text as they stand, as most do.
fn is_evenly_spaced(text: &str) -> bool {
    // The first bytes of all spaces but one, and of signs like them.
    let may_be_space = |byte| matches!(byte, b'\t'..=b'\r' | 0xC2 | 0xE1..=0xE3);
    let is_other_space = |letter: char| letter != ' ' && letter.is_whitespace();
    let has_other_space = || has_byte(text, may_be_space) && text.contains(is_other_space);
    let is_uneven = |one, next| (one == b' ') & matches!(next, b' ' | b'.' | b',');
    let is_framed = text.starts_with([' ', '.', ',']) || text.ends_with(' ');
    !has_pair(text, is_uneven) && !is_framed && !has_other_space()
}

impl<'a> Cutter<'a> {
    pub fn new(book: &'a Book) -> Cutter<'a> {
        Cutter { book, former: former_numbers(book) }
    }

    /// Cuts a page.
    pub fn page(&self, page: &Page, topic: Option<usize>, kind: Kind) -> Pieces {
        let meta = &page.meta;
        let search_page = SearchPage {
            url: page.permalink.to_string(),
            title: meta.title.clone(),
            language: meta.language.tag(),
            topic,
            roles: meta
                .audience
                .iter()
                .filter_map(|id| self.book.config.roles.iter().position(|role| role.id == *id))
                .collect(),
        };
        let memory = self.book.memory.as_deref();
        // What is a school's own is nobody else's.
        let memory = memory.filter(|_| !page.local && page.additions().next().is_none());
        let passages = match memory {
            Some(memory) => {
                let hand = Hand::default().value(&kind);
                let hand = self.book.works_in_print(page, meta.language.spoken(), hand);
                let cut = || self.passages(page, kind);
                memory.passages.get_or_make(&page.body, hand.print(), cut)
            }
            None => self.passages(page, kind),
        };
        Pieces { page: search_page, passages }
    }

    fn passages(&self, page: &Page, kind: Kind) -> Vec<Passage> {
        let meta = &page.meta;
        let spoken = meta.language.spoken();
        let mut draft =
            Draft { kind: Some(kind), keywords: meta.keywords.clone(), ..Draft::default() };
        push_spaced(&mut draft.text, meta.summary.split_whitespace());
        // The headings above, each with its level.
        let mut above: Vec<(u8, String)> = Vec::new();
        let mut found = Vec::new();
        self.blocks(&mut found, &page.body.blocks, kind, spoken, &mut draft, &mut above);
        for note in &page.body.footnotes {
            self.text(&note.blocks, spoken, &mut draft);
        }
        found.extend(draft.finished());
        found.iter_mut().for_each(|passage| passage.local = page.local);
        // What is added comes after what is common, whose passages stay what they are.
        for addition in page.additions() {
            let language = addition.language.spoken();
            let heading = layer::heading(addition, &self.book.config);
            let mut draft = Draft {
                anchor: addition.anchor.to_string(),
                kind: Some(kind),
                headings: vec![heading.clone()],
                ..Draft::default()
            };
            let mut above = vec![(1, heading)];
            let before = found.len();
            self.blocks(&mut found, &addition.blocks, kind, language, &mut draft, &mut above);
            for note in &addition.footnotes {
                self.text(&note.blocks, language, &mut draft);
            }
            found.extend(draft.finished());
            found[before..].iter_mut().for_each(|passage| passage.local = true);
        }
        found
    }

    /// Cuts the page of a reading path, whose steps stand at its end.
    pub fn path(&self, path: &ReadingPath) -> Pieces {
        let mut pieces = self.page(&path.page, None, Kind::Path);
        let last = pieces.passages.last_mut().expect("every page has a summary");
        let language = self.book.config.language.spoken();
        for step in &path.steps {
            let mut reason = String::new();
            self.push_words(&step.reason, language, &mut reason, &mut Vec::new());
            last.text.push(' ');
            last.text.push_str(&step.title);
            last.text.push_str(": ");
            push_spaced(&mut last.text, reason.split_whitespace());
        }
        pieces
    }

    fn blocks(
        &self,
        found: &mut Vec<Passage>,
        blocks: &[Block<Resolved>],
        kind: Kind,
        spoken: Language,
        draft: &mut Draft,
        above: &mut Vec<(u8, String)>,
    ) {
        for block in blocks {
            match block {
                Block::Heading(heading) => {
                    above.retain(|(level, _)| *level < heading.level);
                    above.push((heading.level, self.heading(&heading.content, spoken)));
                    let next = Draft {
                        anchor: heading.anchor.to_string(),
                        kind: Some(kind),
                        headings: above.iter().map(|(_, words)| words.clone()).collect(),
                        ..Draft::default()
                    };
                    found.extend(std::mem::replace(draft, next).finished());
                }
                Block::Part(part) => {
                    let inner = if part.kind == PartKind::Advice { Kind::Advice } else { kind };
                    let heading = Block::Heading(part.heading.clone());
                    self.blocks(found, &[heading], inner, spoken, draft, above);
                    self.blocks(found, &part.blocks, inner, spoken, draft, above);
                }
                Block::Task(task) => {
                    let mut headings: Vec<String> =
                        above.iter().map(|(_, words)| words.clone()).collect();
                    headings.push(self.heading(&task.title, spoken));
                    let mut next = Draft {
                        anchor: task.id.to_string(),
                        kind: Some(Kind::Task),
                        headings,
                        ..Draft::default()
                    };
                    self.task(task, spoken, &mut next);
                    found.extend(std::mem::replace(draft, next).finished());
                }
                Block::Addition(_) => {}
                block => self.text(std::slice::from_ref(block), spoken, draft),
            }
        }
    }

    fn task(&self, task: &ReflectionTask<Resolved>, spoken: Language, draft: &mut Draft) {
        for field in task.fields() {
            self.sentence(field, spoken, draft);
        }
        self.text(&task.introduction, spoken, draft);
        for group in &task.groups {
            if let Some(title) = &group.title {
                self.sentence(title, spoken, draft);
            }
            self.text(&group.introduction, spoken, draft);
            for question in &group.questions {
                self.text(question, spoken, draft);
            }
        }
        draft.keywords.extend(task.season.iter().map(|month| month.name(spoken).to_owned()));
    }

    /// Adds the words of blocks, with something between sentences that have no full stop.
    fn text(&self, blocks: &[Block<Resolved>], spoken: Language, draft: &mut Draft) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.sentence(&heading.content, spoken, draft),
                Block::Paragraph(inlines) => self.sentence(inlines, spoken, draft),
                Block::List { items, .. } => {
                    items.iter().for_each(|item| self.text(item, spoken, draft));
                }
                Block::Definitions(definitions) => {
                    for one in definitions {
                        self.sentence(&one.title, spoken, draft);
                        one.definitions.iter().for_each(|body| self.text(body, spoken, draft));
                    }
                }
                Block::Table(table) => {
                    for row in std::iter::once(&table.head).chain(&table.rows) {
                        row.iter().for_each(|cell| self.sentence(cell, spoken, draft));
                    }
                }
                Block::Code { text, .. } => {
                    draft.text.push(' ');
                    push_spaced(&mut draft.text, text.split_whitespace());
                }
                Block::Quote { blocks, .. } => self.text(blocks, spoken, draft),
                Block::Callout { title, blocks, .. } => {
                    self.sentence(title, spoken, draft);
                    self.text(blocks, spoken, draft);
                }
                Block::Figure(figure) => {
                    self.sentence(&figure.caption, spoken, draft);
                    self.text(&figure.text, spoken, draft);
                }
                Block::Recommendations(advice) => {
                    advice.iter().for_each(|one| self.text(&one.blocks, spoken, draft));
                }
                Block::DoAvoid(rows) => {
                    for row in rows {
                        self.sentence(&row.doing, spoken, draft);
                        self.sentence(&row.avoiding, spoken, draft);
                    }
                }
                Block::Part(part) => self.text(&part.blocks, spoken, draft),
                Block::Task(task) => self.task(task, spoken, draft),
                Block::Rule | Block::Addition(_) => {}
            }
        }
    }

    fn sentence(&self, inlines: &[Inline<Resolved>], spoken: Language, draft: &mut Draft) {
        let Draft { text, keywords, .. } = draft;
        let end = text.len();
        if end > 0 {
            let ended = text.ends_with(['.', '!', '?', ':', ';', '»', '…', ',']);
            text.push_str(if ended { " " } else { " · " });
        }
        let start = text.len();
        self.push_words(inlines, spoken, text, keywords);
        if !is_evenly_spaced(&text[start..]) {
            let written = text.split_off(start);
            push_spaced(text, written.split_whitespace());
        }
        if text.len() == start {
            text.truncate(end);
        }
    }

    /// Adds the words of inlines, and to the keywords what else leads to them.
    fn push_words(
        &self,
        inlines: &[Inline<Resolved>],
        spoken: Language,
        text: &mut String,
        keywords: &mut Vec<String>,
    ) {
        for inline in inlines {
            match inline {
                Inline::Text(written) => text.push_str(&written.value),
                Inline::Code(code) => text.push_str(code),
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Strikethrough(content) => {
                    self.push_words(content, spoken, text, keywords)
                }
                Inline::Link(link) => {
                    self.push_words(&link.content, spoken, text, keywords);
                    match &link.target {
                        Target::Law(id) => keywords.extend(self.law_names(*id)),
                        Target::Term(id) => keywords.extend(self.term_names(id)),
                        _ => {}
                    }
                }
                Inline::Marked { mark, content } => {
                    self.push_words(content, spoken, text, keywords);
                    if let Mark::Term(id) = mark {
                        keywords.extend(self.term_names(id));
                    }
                }
                Inline::Citation(citation) => {
                    for item in &citation.items {
                        let printed = self.book.reference(item.work).printed(spoken);
                        if citation.form == CitationForm::Narrative {
                            text.push_str(&printed.author_narrative);
                            text.push_str(&format!(" ({})", printed.year));
                        }
                    }
                }
                Inline::Picture(picture) => text.push_str(&picture.alt),
                Inline::SoftBreak | Inline::LineBreak => text.push(' '),
                Inline::FootnoteReference { .. } | Inline::Checkbox { .. } => {}
            }
        }
    }

    /// Returns the words of a heading as a hit shows them: as in the text, a work is named where its author is.
    fn heading(&self, content: &[Inline<Resolved>], spoken: Language) -> String {
        let mut words = String::new();
        self.push_words(content, spoken, &mut words, &mut Vec::new());
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Returns the section's number and the numbers it had before.
    pub fn law_names(&self, id: LawSectionId) -> Vec<String> {
        let mut names = vec![self.book.law.section(id).number.clone()];
        names.extend(self.former.get(&id).into_iter().flatten().cloned());
        names
    }

    pub fn term_names(&self, id: &TermId) -> Vec<String> {
        let term = self.book.term(id);
        let names = [&term.nb, &term.nn].into_iter().chain(&term.aliases).chain(&term.former);
        names.cloned().collect()
    }
}

/// Returns the numbers that a section had before, by today's section.
fn former_numbers(book: &Book) -> BTreeMap<LawSectionId, Vec<String>> {
    let mut former: BTreeMap<LawSectionId, Vec<String>> = BTreeMap::new();
    for repealed in &book.law.repealed {
        for id in &repealed.replaced_by {
            let numbers = former.entry(*id).or_default();
            numbers.extend(repealed.sections.iter().cloned());
            numbers.extend(repealed.chapters.iter().map(|chapter| format!("kapittel {chapter}")));
        }
    }
    former
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_evenly_spaced, push_spaced};

    proptest! {
        #[test]
        fn an_evenly_spaced_text_stands_as_it_would_be_put(
            text in "[a-bæ–.,  \t\n\x0b\u{85}\u{a0}\u{1680}\u{2003}\u{2028}\u{202f}\u{3000}]{0,8}|.{0,8}"
        ) {
            let mut spaced = String::new();
            push_spaced(&mut spaced, text.split_whitespace());
            // Signs at the beginning of a text are rare, and may be put again.
            let is_left = spaced == text && !text.starts_with(['.', ',']);
            prop_assert_eq!(is_evenly_spaced(&text), is_left);
        }
    }
}
