//! What does search return? Passages: the beginning of a page, the stretch under one heading, a reflection
//! task, an entry of a register. Each has an address of its own.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::model::block::{
    Block, CitationForm, Inline, Mark, PartKind, Resolved, Target, plain_text,
};
use crate::model::book::{Book, Page};
use crate::model::id::LawSectionId;
use crate::model::id::slug;
use crate::model::task::ReflectionTask;
use crate::texts;

/// What a passage is, for readers who look for one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Article,
    Advice,
    Task,
    Term,
    Law,
    Programme,
    Path,
    Page,
    /// A work in the list of references.
    Source,
}

impl Kind {
    pub const ALL: [Kind; 9] = [
        Kind::Article,
        Kind::Advice,
        Kind::Task,
        Kind::Term,
        Kind::Law,
        Kind::Programme,
        Kind::Path,
        Kind::Page,
        Kind::Source,
    ];

    /// Returns the key of its name in the texts and in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Article => "artikkel",
            Kind::Advice => "rad",
            Kind::Task => "oppgave",
            Kind::Term => "begrep",
            Kind::Law => "lov",
            Kind::Programme => "program",
            Kind::Path => "leselop",
            Kind::Page => "side",
            Kind::Source => "kilde",
        }
    }
}

/// A page that passages stand on.
#[derive(Debug, Clone)]
pub struct SearchPage {
    /// The way to it from the site's root.
    pub url: String,
    pub title: String,
    pub language: &'static str,
    /// The place of its topic in [`Passages::topics`].
    pub topic: Option<usize>,
    /// The places of its roles in [`Passages::roles`].
    pub roles: Vec<usize>,
}

#[derive(Debug, Clone)]
pub struct Passage {
    /// The place of its page in [`Passages::pages`].
    pub page: usize,
    /// Empty for the beginning of the page.
    pub anchor: String,
    pub kind: Kind,
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// What a reader sees of it.
    pub text: String,
    /// Words that lead here although they do not stand here: keywords, other names, old law numbers.
    pub keywords: Vec<String>,
    /// Whether only its headings and keywords lead to it, and its text is shown but not looked in.
    pub by_name_only: bool,
}

/// All that can be found in a book, in reading order. A passage's number is its place.
#[derive(Debug, Default)]
pub struct Passages {
    pub pages: Vec<SearchPage>,
    pub passages: Vec<Passage>,
    pub topics: Vec<String>,
    pub roles: Vec<String>,
}

/// Cuts a book into passages.
pub fn of(book: &Book) -> Passages {
    let mut all = Passages::default();
    let language = book.config.language.spoken();
    all.topics = book.topics.iter().map(|topic| topic.page.meta.title.clone()).collect();
    all.roles = book.config.roles.iter().map(|role| role.name(language).to_owned()).collect();
    let former = former_numbers(book);
    let mut cutter = Cutter { book, former: &former, all: &mut all };
    cutter.page(&book.home, None, Kind::Page);
    for (index, topic) in book.topics.iter().enumerate() {
        cutter.page(&topic.page, Some(index), Kind::Page);
        for article in &book.articles[topic.articles.clone()] {
            cutter.page(&article.page, Some(index), Kind::Article);
        }
    }
    for path in &book.paths {
        cutter.page(&path.page, None, Kind::Path);
        let steps: Vec<String> = path
            .steps
            .iter()
            .map(|step| {
                format!(
                    "{}: {}",
                    step.title,
                    cutter.words(&step.reason, language, &mut Draft::default())
                )
            })
            .collect();
        let last = cutter.all.passages.last_mut().expect("every page has a summary");
        last.text = format!("{} {}", last.text, steps.join(" "));
    }
    for page in &book.pages {
        cutter.page(page, None, Kind::Page);
    }
    cutter.registers(language);
    all
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

struct Cutter<'a> {
    book: &'a Book,
    former: &'a BTreeMap<LawSectionId, Vec<String>>,
    all: &'a mut Passages,
}

/// A passage that is being filled.
#[derive(Default)]
struct Draft {
    anchor: String,
    kind: Option<Kind>,
    headings: Vec<String>,
    text: String,
    keywords: Vec<String>,
    by_name_only: bool,
}

impl Cutter<'_> {
    /// Adds a page with its passages. Returns its place.
    fn page(&mut self, page: &Page, topic: Option<usize>, kind: Kind) -> usize {
        let meta = &page.meta;
        let place = self.all.pages.len();
        self.all.pages.push(SearchPage {
            url: page.permalink.to_string(),
            title: meta.title.clone(),
            language: meta.language.tag(),
            topic,
            roles: meta
                .audience
                .iter()
                .filter_map(|id| self.book.config.roles.iter().position(|role| role.id == *id))
                .collect(),
        });
        let spoken = meta.language.spoken();
        let mut draft = Draft {
            kind: Some(kind),
            text: meta.summary.clone(),
            keywords: meta.keywords.clone(),
            ..Draft::default()
        };
        // The headings above, each with its level.
        let mut above: Vec<(u8, String)> = Vec::new();
        self.blocks(place, &page.body.blocks, kind, spoken, &mut draft, &mut above);
        for note in &page.body.footnotes {
            self.text(&note.blocks, spoken, &mut draft);
        }
        self.finish(place, draft);
        place
    }

    fn blocks(
        &mut self,
        place: usize,
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
                    above.push((heading.level, plain_text(&heading.content)));
                    let next = Draft {
                        anchor: heading.anchor.to_string(),
                        kind: Some(kind),
                        headings: above.iter().map(|(_, words)| words.clone()).collect(),
                        ..Draft::default()
                    };
                    self.finish(place, std::mem::replace(draft, next));
                }
                Block::Part(part) => {
                    let inner = if part.kind == PartKind::Advice { Kind::Advice } else { kind };
                    let heading = Block::Heading(part.heading.clone());
                    self.blocks(place, &[heading], inner, spoken, draft, above);
                    self.blocks(place, &part.blocks, inner, spoken, draft, above);
                }
                Block::Task(task) => {
                    let mut headings: Vec<String> =
                        above.iter().map(|(_, words)| words.clone()).collect();
                    headings.push(plain_text(&task.title));
                    let mut next = Draft {
                        anchor: task.id.to_string(),
                        kind: Some(Kind::Task),
                        headings,
                        ..Draft::default()
                    };
                    self.task(task, spoken, &mut next);
                    self.finish(place, std::mem::replace(draft, next));
                }
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
                    draft.text.push_str(text);
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
                Block::Rule => {}
            }
        }
    }

    fn sentence(&self, inlines: &[Inline<Resolved>], spoken: Language, draft: &mut Draft) {
        let words = self.words(inlines, spoken, draft);
        if words.is_empty() {
            return;
        }
        if !draft.text.is_empty() {
            let ended = draft.text.ends_with(['.', '!', '?', ':', ';', '»', '…', ',']);
            draft.text.push_str(if ended { " " } else { " · " });
        }
        draft.text.push_str(&words);
    }

    /// Returns the words of inlines, and notes in the draft what else leads to them.
    fn words(&self, inlines: &[Inline<Resolved>], spoken: Language, draft: &mut Draft) -> String {
        let mut text = String::new();
        self.push_words(inlines, spoken, &mut text, draft);
        // A citation that is left out leaves the space before it.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        text.replace(" .", ".").replace(" ,", ",")
    }

    fn push_words(
        &self,
        inlines: &[Inline<Resolved>],
        spoken: Language,
        text: &mut String,
        draft: &mut Draft,
    ) {
        for inline in inlines {
            match inline {
                Inline::Text(written) => text.push_str(&written.value),
                Inline::Code(code) => text.push_str(code),
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Strikethrough(content) => self.push_words(content, spoken, text, draft),
                Inline::Link { target, content, .. } => {
                    self.push_words(content, spoken, text, draft);
                    match target {
                        Target::Law(id) => draft.keywords.extend(self.law_names(*id)),
                        Target::Term(id) => draft.keywords.extend(self.term_names(id)),
                        _ => {}
                    }
                }
                Inline::Marked { mark, content } => {
                    self.push_words(content, spoken, text, draft);
                    if let Mark::Term(id) = mark {
                        draft.keywords.extend(self.term_names(id));
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
                Inline::Picture { alt, .. } => text.push_str(alt),
                Inline::SoftBreak | Inline::LineBreak => text.push(' '),
                Inline::FootnoteReference { .. } | Inline::Checkbox { .. } => {}
            }
        }
    }

    /// Returns the section's number and the numbers it had before.
    fn law_names(&self, id: LawSectionId) -> Vec<String> {
        let mut names = vec![self.book.law.section(id).number.clone()];
        names.extend(self.former.get(&id).into_iter().flatten().cloned());
        names
    }

    fn term_names(&self, id: &crate::model::id::TermId) -> Vec<String> {
        let term = self.book.term(id);
        let names = [&term.nb, &term.nn].into_iter().chain(&term.aliases).chain(&term.former);
        names.cloned().collect()
    }

    /// Adds the entries of the registers: terms, law and programmes.
    fn registers(&mut self, language: Language) {
        let book = self.book;
        if !book.terms.is_empty() {
            let place = self.generated("begreper.html", "terms", language);
            for term in &book.terms {
                let mut text = term.definition.clone();
                if let Some(definition) = &term.definition_nn {
                    text.push(' ');
                    text.push_str(definition);
                }
                let mut names = self.term_names(&term.id);
                names.extend(term.forms.iter().cloned());
                names.extend(term.law.map(|id| book.law.section(id).number.clone()));
                let heading = term.name(language).to_owned();
                self.add(place, term.id.as_str(), Kind::Term, &[heading], text, names);
            }
        }
        if !book.law.sections.is_empty() {
            let place = self.generated("lov.html", "law", language);
            for (index, section) in book.law.sections.iter().enumerate() {
                let id = LawSectionId(index);
                let act = book.law.act(&section.act);
                let heading = format!("{} § {} {}", act.short, section.number, section.title);
                let mut text = section.summary.clone();
                if let Some(summary) = &section.summary_nn {
                    text.push(' ');
                    text.push_str(summary);
                }
                let anchor = slug(&book.law.reference(id));
                let names = self.law_names(id);
                self.add(place, &anchor, Kind::Law, &[heading], text, names);
            }
        }
        if !book.programmes.is_empty() {
            let place = self.generated("programmer.html", "programmes", language);
            for programme in &book.programmes {
                let mut text = programme.summary.clone();
                if let Some(note) = &programme.evidence_note {
                    text.push(' ');
                    text.push_str(note);
                }
                let names = vec![programme.theme.clone(), programme.owner.clone()];
                let heading = programme.name.clone();
                self.add(place, programme.id.as_str(), Kind::Programme, &[heading], text, names);
            }
        }
        if !book.references.is_empty() {
            let place = self.generated("referanser.html", "references", language);
            for reference in &book.references {
                // Titles are full of the words of the field; whoever wants a work knows who wrote it.
                let printed = reference.printed(language);
                let heading = format!("{} ({})", printed.author_narrative, printed.year);
                let draft = Draft {
                    anchor: format!("ref-{}", slug(reference.key.as_str())),
                    kind: Some(Kind::Source),
                    headings: vec![heading],
                    text: printed.entry_text.clone(),
                    keywords: Vec::new(),
                    by_name_only: true,
                };
                self.finish(place, draft);
            }
        }
        let has_tasks = book.articles.iter().any(|article| !article.tasks.is_empty());
        if has_tasks {
            self.generated("oppgaver.html", "tasks", language);
        }
        let written = |url: &str| book.pages.iter().any(|page| page.permalink.as_str() == url);
        for (url, key, more) in [
            (
                "metode.html",
                "method",
                &["method-kinds-text", "method-limits-text", "method-review-text"][..],
            ),
            ("personvern.html", "privacy", &["privacy-text", "privacy-pupils"]),
        ] {
            if !written(url) {
                self.generated(url, key, language);
                let text = &mut self.all.passages.last_mut().expect("it was just added").text;
                for key in more {
                    text.push(' ');
                    text.push_str(&texts::get(language, key));
                }
            }
        }
    }

    /// Adds a page that the program makes, with its summary as its beginning.
    fn generated(&mut self, url: &str, key: &str, language: Language) -> usize {
        let place = self.all.pages.len();
        self.all.pages.push(SearchPage {
            url: url.to_owned(),
            title: texts::get(language, key),
            language: language.tag(),
            topic: None,
            roles: Vec::new(),
        });
        let summary = texts::get(language, &format!("{key}-summary"));
        self.add(place, "", Kind::Page, &[], summary, Vec::new());
        place
    }

    fn add(
        &mut self,
        page: usize,
        anchor: &str,
        kind: Kind,
        headings: &[String],
        text: String,
        keywords: Vec<String>,
    ) {
        let draft = Draft {
            anchor: anchor.to_owned(),
            kind: Some(kind),
            headings: headings.to_vec(),
            text,
            keywords,
            by_name_only: false,
        };
        self.finish(page, draft);
    }

    /// Keeps a passage. A heading with nothing under it but other headings is found by those.
    fn finish(&mut self, page: usize, draft: Draft) {
        if draft.text.is_empty() && draft.keywords.is_empty() {
            return;
        }
        let once = |all: Vec<String>| {
            let mut kept: Vec<String> = Vec::new();
            for one in all {
                if !kept.contains(&one) {
                    kept.push(one);
                }
            }
            kept
        };
        self.all.passages.push(Passage {
            page,
            anchor: draft.anchor,
            kind: draft.kind.expect("every draft has a kind"),
            headings: draft.headings,
            text: draft.text.split_whitespace().collect::<Vec<_>>().join(" "),
            keywords: once(draft.keywords),
            by_name_only: draft.by_name_only,
        });
    }
}
