//! The body as written → the body as meant: one walk over the tree of one page.

use std::collections::BTreeMap;

use crate::diagnostics::{Report, codes};
use crate::language::ContentLanguage;
use crate::model::block::{
    Addition, Block, Body, CalloutKind, Citation, CitedWork, Definition, DoAvoidRow, Figure,
    Footnote, Heading, Inline, InlinePicture, Link, LinkText, Mark, Parsed, Part, Picture,
    Recommendation, Resolved, Table, Target, visit_each, visit_inlines,
};
use crate::model::id::{Anchor, CitationKey, LawSectionId};
use crate::model::task::{QuestionGroup, ReflectionTask};
use crate::model::url::Permalink;
use crate::parse::markdown::CALLOUT;
use crate::resolve::surroundings::Surroundings;
use crate::resolve::typography;
use crate::resolve::{bare, links};
use crate::source::Spanned;

/// Resolves the body of the page at `here`, a place in [`links::LinkIndex::pages`].
pub fn resolve(
    body: Body<Parsed>,
    here: usize,
    language: ContentLanguage,
    surroundings: &Surroundings,
    report: &mut Report,
) -> Body<Resolved> {
    let own_anchors = BTreeMap::new();
    let mut resolver = Resolver { surroundings, here, language, own_anchors, report, before: None };
    let blocks = resolver.blocks(body.blocks);
    let footnotes = body
        .footnotes
        .into_iter()
        .map(|note| Footnote { number: note.number, blocks: resolver.blocks(note.blocks) })
        .collect();
    Body { blocks, footnotes, words: body.words }
}

struct Resolver<'a, 'r> {
    surroundings: &'a Surroundings<'a>,
    here: usize,
    language: ContentLanguage,
    /// The headings of the addition that is being resolved, by the names they have in it.
    own_anchors: BTreeMap<String, Anchor>,
    report: &'r mut Report,
    /// The last letter before the text that comes, for quotation marks.
    before: Option<char>,
}

impl Resolver<'_, '_> {
    fn blocks(&mut self, blocks: Vec<Block<Parsed>>) -> Vec<Block<Resolved>> {
        blocks.into_iter().map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: Block<Parsed>) -> Block<Resolved> {
        match block {
            Block::Heading(heading) => Block::Heading(self.heading(heading)),
            Block::Paragraph(inlines) => Block::Paragraph(self.run(inlines)),
            Block::List { start, tight, items } => {
                let items = items.into_iter().map(|item| self.blocks(item)).collect();
                Block::List { start, tight, items }
            }
            Block::Definitions(definitions) => Block::Definitions(
                definitions.into_iter().map(|one| self.definition(one)).collect(),
            ),
            Block::Table(table) => Block::Table(Table {
                alignments: table.alignments,
                head: self.runs(table.head),
                rows: table.rows.into_iter().map(|row| self.runs(row)).collect(),
            }),
            Block::Code { language, text } => Block::Code { language, text },
            Block::Quote { language, blocks } => {
                Block::Quote { language, blocks: self.blocks(blocks) }
            }
            Block::Callout { kind, title, blocks } => self.callout(kind, title, blocks),
            Block::Figure(figure) => {
                let Figure { picture, alt, caption, text, span } = *figure;
                let caption = self.run(caption);
                let text = self.blocks(text);
                match self.picture(&picture) {
                    Some(picture) => {
                        Block::Figure(Box::new(Figure { picture, alt, caption, text, span }))
                    }
                    None => Block::Paragraph(caption),
                }
            }
            Block::Rule => Block::Rule,
            Block::Part(part) => {
                let Part { kind, heading, evidence, blocks } = *part;
                let heading = self.heading(heading);
                let blocks = self.blocks(blocks);
                Block::Part(Box::new(Part { kind, heading, evidence, blocks }))
            }
            Block::Recommendations(advice) => Block::Recommendations(
                advice
                    .into_iter()
                    .map(|one| Recommendation {
                        anchor: one.anchor,
                        blocks: self.blocks(one.blocks),
                    })
                    .collect(),
            ),
            Block::DoAvoid(rows) => Block::DoAvoid(
                rows.into_iter()
                    .map(|row| DoAvoidRow {
                        doing: self.run(row.doing),
                        avoiding: self.run(row.avoiding),
                    })
                    .collect(),
            ),
            Block::Task(task) => Block::Task(Box::new(self.task(*task))),
            Block::Addition(addition) => Block::Addition(Box::new(self.addition(*addition))),
        }
    }

    /// An addition has a language and notes of its own, and links to its own headings by their own names.
    fn addition(&mut self, addition: Addition<Parsed>) -> Addition<Resolved> {
        let language = std::mem::replace(&mut self.language, addition.language);
        self.own_anchors = addition.own_anchors;
        let blocks = self.blocks(addition.blocks);
        let notes = addition.footnotes.into_iter();
        let footnotes = notes
            .map(|note| Footnote { number: note.number, blocks: self.blocks(note.blocks) })
            .collect();
        let title = addition.title;
        let title = title.map(|title| typography::set(title, self.language, &mut None));
        self.language = language;
        Addition {
            anchor: addition.anchor,
            level: addition.level,
            title,
            language: addition.language,
            owner: addition.owner,
            reviewed: addition.reviewed,
            blocks,
            footnotes,
            own_anchors: std::mem::take(&mut self.own_anchors),
            span: addition.span,
        }
    }

    /// Returns where a link leads.
    fn target(&mut self, written: &Spanned<String>) -> Option<Target> {
        let own = written.value.strip_prefix('#').and_then(|name| self.own_anchors.get(name));
        match own {
            Some(anchor) => Some(Target::Page {
                page: self.surroundings.links.pages[self.here].permalink.clone(),
                anchor: Some(anchor.clone()),
            }),
            None => self.surroundings.links.resolve(written, self.here, self.report),
        }
    }

    fn heading(&mut self, heading: Heading<Parsed>) -> Heading<Resolved> {
        let Heading { level, anchor, content, span } = heading;
        Heading { level, anchor, content: self.run(content), span }
    }

    fn definition(&mut self, definition: Definition<Parsed>) -> Definition<Resolved> {
        Definition {
            title: self.run(definition.title),
            definitions: definition.definitions.into_iter().map(|one| self.blocks(one)).collect(),
        }
    }

    /// In a box on the law, a quotation is the law's own words, in the language of the act that the box
    /// names.
    fn callout(
        &mut self,
        kind: CalloutKind,
        title: Vec<Inline<Parsed>>,
        blocks: Vec<Block<Parsed>>,
    ) -> Block<Resolved> {
        let title = self.run(title);
        let mut blocks = self.blocks(blocks);
        if kind == CalloutKind::Law {
            let mut act_language = None;
            let mut look = |inlines: &[Inline<Resolved>]| {
                visit_each(inlines, &mut |inline| {
                    if let Some(section) = linked_section(inline) {
                        act_language.get_or_insert(self.law_language(section));
                    }
                });
            };
            look(&title);
            visit_inlines(&blocks, &mut |_, inlines| look(inlines));
            for block in &mut blocks {
                if let Block::Quote { language, .. } = block {
                    *language = act_language;
                }
            }
        }
        Block::Callout { kind, title, blocks }
    }

    fn task(&mut self, task: ReflectionTask<Parsed>) -> ReflectionTask<Resolved> {
        ReflectionTask {
            id: task.id,
            title: self.run(task.title),
            span: task.span,
            goal: self.run(task.goal),
            outcome: self.run(task.outcome),
            minutes: task.minutes,
            audience: task.audience.map(|field| self.run(field)),
            method: task.method.map(|field| self.run(field)),
            steps: task.steps,
            equipment: task.equipment.map(|field| self.run(field)),
            source: task.source.map(|field| self.run(field)),
            facilitator: task.facilitator.map(|field| self.run(field)),
            season: task.season,
            introduction: self.blocks(task.introduction),
            groups: task
                .groups
                .into_iter()
                .map(|group| QuestionGroup {
                    title: group.title.map(|title| self.run(title)),
                    introduction: self.blocks(group.introduction),
                    questions: group.questions.into_iter().map(|one| self.blocks(one)).collect(),
                })
                .collect(),
        }
    }

    fn runs(&mut self, runs: Vec<Vec<Inline<Parsed>>>) -> Vec<Vec<Inline<Resolved>>> {
        runs.into_iter().map(|run| self.run(run)).collect()
    }

    /// Resolves a run of inlines that stands by itself: a paragraph, a heading, a cell.
    fn run(&mut self, inlines: Vec<Inline<Parsed>>) -> Vec<Inline<Resolved>> {
        self.before = None;
        self.inlines(inlines)
    }

    fn inlines(&mut self, inlines: Vec<Inline<Parsed>>) -> Vec<Inline<Resolved>> {
        let mut resolved = Vec::with_capacity(inlines.len());
        for inline in inlines {
            self.inline(inline, &mut resolved);
        }
        self.law_quotes(resolved)
    }

    fn inline(&mut self, inline: Inline<Parsed>, out: &mut Vec<Inline<Resolved>>) {
        match inline {
            Inline::Text(text) => {
                self.surroundings.links.law.guard(&text, self.report);
                self.surroundings.links.guard(&text, self.here, self.report);
                self.surroundings.keys.guard(&text, self.report);
                bare::check(&text, self.here, self.surroundings.links, self.report);
                let value = typography::set(text.value, self.language, &mut self.before);
                out.push(Inline::Text(Spanned { value, span: text.span }));
            }
            Inline::Code(code) => {
                self.before = Some('x');
                out.push(Inline::Code(code));
            }
            Inline::Emphasis(content) => out.push(Inline::Emphasis(self.inlines(content))),
            Inline::Strong(content) => out.push(Inline::Strong(self.inlines(content))),
            Inline::Strikethrough(content) => {
                out.push(Inline::Strikethrough(self.inlines(content)));
            }
            Inline::Link(link) if link.target.value == CALLOUT => {
                let Link { content, span, .. } = *link;
                self.before = Some(']');
                let bracket = |sign: &str| Inline::Text(Spanned { value: sign.to_owned(), span });
                out.push(bracket("["));
                out.extend(self.inlines(content));
                out.push(bracket("]"));
            }
            Inline::Link(link) => {
                let Link { target, text, content, span } = *link;
                let resolved = self.target(&target);
                // The words of a link to the law are its number: the link itself was just looked up.
                let content = if target.value.starts_with("lov:") {
                    self.law_link_words(content)
                } else {
                    self.inlines(content)
                };
                match resolved {
                    Some(target) => {
                        let content = self.link_words(&target, &text, content, span);
                        out.push(Inline::Link(Box::new(Link { target, text, content, span })));
                    }
                    None => out.extend(content),
                }
            }
            Inline::Citation(citation) => {
                self.before = Some('x');
                out.extend(self.citation(citation).map(Inline::Citation));
            }
            Inline::Picture(inner) => {
                let InlinePicture { picture, alt, title, span } = *inner;
                if let Some(picture) = self.picture(&picture) {
                    let resolved = InlinePicture { picture, alt, title, span };
                    out.push(Inline::Picture(Box::new(resolved)));
                }
            }
            Inline::FootnoteReference { number, first } => {
                out.push(Inline::FootnoteReference { number, first });
            }
            Inline::Marked { mark, .. } => match mark {},
            Inline::Checkbox { checked } => out.push(Inline::Checkbox { checked }),
            Inline::SoftBreak => {
                self.before = Some(' ');
                out.push(Inline::SoftBreak);
            }
            Inline::LineBreak => {
                self.before = Some(' ');
                out.push(Inline::LineBreak);
            }
        }
    }

    /// Sets the words of a law link without searching them for repealed forms.
    fn law_link_words(&mut self, content: Vec<Inline<Parsed>>) -> Vec<Inline<Resolved>> {
        let mut words = Vec::with_capacity(content.len());
        for inline in content {
            match inline {
                Inline::Text(text) => {
                    let value = typography::set(text.value, self.language, &mut self.before);
                    words.push(Inline::Text(Spanned { value, span: text.span }));
                }
                other => self.inline(other, &mut words),
            }
        }
        words
    }

    /// Gives a link without words of its own the name of what it leads to.
    fn link_words(
        &self,
        target: &Target,
        text: &LinkText,
        content: Vec<Inline<Resolved>>,
        span: crate::source::Span,
    ) -> Vec<Inline<Resolved>> {
        if *text == LinkText::Written {
            return content;
        }
        let words = match target {
            Target::Law(section) => {
                let section = self.surroundings.law.section(*section);
                let act = self.surroundings.law.act(&section.act);
                Some(format!("{} §\u{a0}{}", act.short, section.number))
            }
            Target::Page { .. } => self.surroundings.links.title_of(target).map(str::to_owned),
            _ => None,
        };
        match words {
            Some(value) => vec![Inline::Text(Spanned { value, span })],
            None => content,
        }
    }

    /// Looks up the cited works. A citation without one known work is left out.
    fn citation(&mut self, citation: Citation<Parsed>) -> Option<Citation<Resolved>> {
        let Citation { form, items, span } = citation;
        let mut known = Vec::new();
        for item in items {
            let CitedWork { work, prefix, locator } = item;
            // Unknown keys are reported where the works are collected, once for each place.
            if let Some(id) = self.surroundings.works.get(&CitationKey(work.value)) {
                let locator = typography::set(locator, self.language, &mut Some(' '));
                known.push(CitedWork { work: *id, prefix, locator });
            }
        }
        (!known.is_empty()).then_some(Citation { form, items: known, span })
    }

    fn picture(&mut self, picture: &Spanned<String>) -> Option<Picture> {
        let from = &self.surroundings.links.pages[self.here].path;
        let decoded =
            percent_encoding::percent_decode_str(&picture.value).decode_utf8_lossy().into_owned();
        let path = links::join(from, &decoded);
        let file = path.as_ref().and_then(|path| self.surroundings.links.files.get(path));
        let Some((path, file)) = path.as_ref().zip(file) else {
            let mut known: Vec<String> = self
                .surroundings
                .links
                .files
                .keys()
                .map(|file| Permalink::new(from.as_str()).link_to(&Permalink::new(file.as_str())))
                .collect();
            known.sort_unstable();
            let known = known.iter().map(String::as_str);
            self.report.push(codes::missing_file(picture.span, &picture.value, known));
            return None;
        };
        let size = self.surroundings.sizes.get(path).copied().flatten();
        Some(Picture { file: file.clone(), size })
    }

    /// Marks the words of a law: a quotation right before a link to the law, as in
    /// «eit trygt og godt skolemiljø» (§ 12-2), when the act is in another language than the page.
    fn law_quotes(&self, inlines: Vec<Inline<Resolved>>) -> Vec<Inline<Resolved>> {
        if !inlines.iter().any(|inline| linked_section(inline).is_some()) {
            return inlines;
        }
        let mut out: Vec<Inline<Resolved>> = Vec::with_capacity(inlines.len() + 2);
        for inline in inlines {
            if let Some(section) = linked_section(&inline) {
                let language = self.law_language(section);
                if language != self.language
                    && let Some((start, end)) = quotation_at_end(&out)
                {
                    mark_law_quote(&mut out, start, end, language);
                }
            }
            out.push(inline);
        }
        out
    }

    fn law_language(&self, section: LawSectionId) -> ContentLanguage {
        self.surroundings.law.act(&self.surroundings.law.section(section).act).language
    }
}

/// Returns the section of the law that an inline leads to.
fn linked_section(inline: &Inline<Resolved>) -> Option<LawSectionId> {
    match inline {
        Inline::Link(link) => match link.target {
            Target::Law(section) => Some(section),
            _ => None,
        },
        _ => None,
    }
}

/// A place in a run of inlines: which text, and the byte in it.
type TextPlace = (usize, usize);

/// Returns where a quotation begins and ends, without its signs, when it ends the run or only an opening
/// parenthesis and a comma follow it. Lines may break inside it and after it.
fn quotation_at_end(inlines: &[Inline<Resolved>]) -> Option<(TextPlace, TextPlace)> {
    let mut end = None;
    for (index, inline) in inlines.iter().enumerate().rev() {
        let mut text = match inline {
            Inline::Text(text) => text.value.as_str(),
            Inline::SoftBreak => continue,
            Inline::Emphasis(_) | Inline::Strong(_) if end.is_some() => continue,
            _ => return None,
        };
        if end.is_none() {
            let before_link = text.trim_end_matches([' ', '(', ',', '\u{a0}']);
            if before_link.is_empty() {
                continue;
            }
            text = before_link.strip_suffix('»')?;
            end = Some((index, text.len()));
        }
        if let Some(sign) = text.rfind(['«', '»']) {
            let inner = text[sign..].strip_prefix('«')?;
            return Some(((index, text.len() - inner.len()), end?));
        }
    }
    None
}

/// Puts the inlines between two places into a mark.
fn mark_law_quote(
    out: &mut Vec<Inline<Resolved>>,
    start: TextPlace,
    end: TextPlace,
    language: ContentLanguage,
) {
    let mut content = out.split_off(start.0);
    let rest = content.split_off(end.0 - start.0 + 1);
    let mut cut = |index: usize, byte: usize| match &mut content[index] {
        Inline::Text(text) => Spanned { value: text.value.split_off(byte), span: text.span },
        _ => unreachable!("a quotation begins and ends in text"),
    };
    let after = cut(end.0 - start.0, end.1);
    let quoted = cut(0, start.1);
    let before = std::mem::replace(&mut content[0], Inline::Text(quoted));
    out.push(before);
    out.push(Inline::Marked { mark: Mark::LawQuote(language), content });
    if !after.value.is_empty() {
        out.push(Inline::Text(after));
    }
    out.extend(rest);
}
