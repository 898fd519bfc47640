//! The body as written → the body as meant: one walk over the tree of one page.

mod inlines;
mod law_quotes;

use std::collections::BTreeMap;

use crate::diagnostics::Report;
use crate::language::ContentLanguage;
use crate::model::block::{
    Addition, Block, Body, CalloutKind, Definition, DoAvoidRow, Figure, Footnote, Heading, Inline,
    Parsed, Part, Recommendation, Resolved, Table, visit_each, visit_inlines,
};
use crate::model::id::{Anchor, LawSectionId};
use crate::model::task::{QuestionGroup, ReflectionTask};
use crate::resolve::surroundings::Surroundings;
use crate::resolve::typography;

use law_quotes::linked_section;

/// Resolves the body of the page at `here`, a place in [`crate::resolve::links::LinkIndex::pages`].
pub fn resolve(
    body: Body<Parsed>,
    here: usize,
    language: ContentLanguage,
    surroundings: &Surroundings,
    report: &mut Report,
) -> Body<Resolved> {
    let own_anchors = BTreeMap::new();
    let mut resolver = Resolver {
        surroundings,
        here,
        language,
        own_anchors,
        report,
        is_quotation: false,
        before: None,
    };
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
    /// Whether these are somebody else's words.
    is_quotation: bool,
    /// The last letter before the text that comes, for quotation marks.
    before: Option<char>,
}

impl Resolver<'_, '_> {
    fn blocks(&mut self, blocks: Vec<Block<Parsed>>) -> Vec<Block<Resolved>> {
        blocks.into_iter().map(|block| self.block(block)).collect()
    }

    /// Resolves what somebody has said.
    fn quotation(&mut self, blocks: Vec<Block<Parsed>>) -> Vec<Block<Resolved>> {
        let is_quotation = std::mem::replace(&mut self.is_quotation, true);
        let blocks = self.blocks(blocks);
        self.is_quotation = is_quotation;
        blocks
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
                Block::Quote { language, blocks: self.quotation(blocks) }
            }
            Block::Callout { kind, title, blocks } => self.callout(kind, title, blocks),
            Block::Figure(figure) => {
                let Figure { picture, alt, caption, text, span } = *figure;
                self.guard_alt(&alt, span);
                let caption = self.run_of_words(caption);
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
        let mut blocks = match kind {
            CalloutKind::Quotation => self.quotation(blocks),
            _ => self.blocks(blocks),
        };
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

    fn law_language(&self, section: LawSectionId) -> ContentLanguage {
        self.surroundings.law.act(&self.surroundings.law.section(section).act).language
    }
}
