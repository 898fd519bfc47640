//! Markdown → the tree of blocks and inlines, with the place of every piece.
//!
//! The only module that knows the Markdown library. It reads what CommonMark says and no more: what a
//! heading or a list means in a handbook is decided in `parts`, `callout` and `task`, on the tree.

mod anchors;
mod headings;
mod inlines;
mod tables;

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{
    BlockQuoteKind, BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag,
    TagEnd,
};

use crate::diagnostics::{Report, codes};
use crate::model::block::{
    Block, Definition, Figure, Footnote, Heading, Inline, InlinePicture, Parsed, Table, plain_text,
};
use crate::parse::citation;
use crate::parse::{callout, slips};
use crate::source::{FileId, Span, Spanned};

pub use anchors::Anchors;
pub use inlines::BEFORE_TITLE;

/// A block with its place, as the later steps of parsing need it.
#[derive(Debug, Clone)]
pub struct RawBlock {
    pub block: RawKind,
    pub span: Span,
}

/// What CommonMark knows. Headings still carry what was written in their braces.
#[derive(Debug, Clone)]
pub enum RawKind {
    Heading(RawHeading),
    List {
        start: Option<u64>,
        tight: bool,
        items: Vec<RawItem>,
    },
    /// A quote: boxes are quotes whose first words are a mark.
    Quote {
        mark: Option<Spanned<String>>,
        blocks: Vec<RawBlock>,
    },
    Table(Table<Parsed>),
    /// All that needs no further thought.
    Plain(Block<Parsed>),
}

#[derive(Debug, Clone)]
pub struct RawItem {
    pub blocks: Vec<RawBlock>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct RawHeading {
    pub heading: Heading<Parsed>,
    pub classes: Vec<Spanned<String>>,
    /// Names and values: `{evidens=sannsynlig}`.
    pub attributes: Vec<(Spanned<String>, Spanned<String>)>,
}

/// The Markdown of one page: its blocks, its footnotes by number, and its words.
pub struct Document {
    pub blocks: Vec<RawBlock>,
    pub footnotes: Vec<(u32, Vec<RawBlock>)>,
    pub words: u32,
    pub anchors: Anchors,
}

/// Reads the Markdown that stands at `body` of a file.
pub fn parse(file: FileId, text: &str, body: Range<usize>, report: &mut Report) -> Document {
    let source = &text[body.clone()];
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS;
    let mut unknown = |link: BrokenLink| claim_broken_link(&link);
    let parser = Parser::new_with_broken_link_callback(source, options, Some(&mut unknown));
    let mut reader = Reader {
        events: parser.into_offset_iter().peekable(),
        text,
        file,
        offset: body.start,
        report,
        anchors: Anchors::default(),
        footnotes: HashMap::new(),
        footnote_order: Vec::new(),
        words: 0,
        bulleted_to: None,
        within: slips::Within::Text,
    };
    let blocks = reader.blocks(None);
    reader.finish(blocks)
}

/// Says which bracketed words are ours although no link is defined for them: citations and box marks.
/// They come back as links with a scheme of their own, and keep their place.
fn claim_broken_link<'a>(link: &BrokenLink) -> Option<(CowStr<'a>, CowStr<'a>)> {
    // Words in brackets before it are none of ours, and would be read as a part of it.
    if link.link_type == LinkType::Reference {
        return None;
    }
    let words = link.reference.trim_start();
    if words.starts_with('!') {
        return Some((CALLOUT.into(), "".into()));
    }
    citation::is_citation(words).then(|| (CITATION.into(), "".into()))
}

/// The address of `[!words]`: the mark of a box at the beginning of a quote, and just words elsewhere.
pub const CALLOUT: &str = "handbok:callout";
const CITATION: &str = "handbok:citation";

struct Reader<'a, 'r, I: Iterator<Item = (Event<'a>, Range<usize>)>> {
    events: std::iter::Peekable<I>,
    text: &'a str,
    file: FileId,
    offset: usize,
    report: &'r mut Report,
    anchors: Anchors,
    /// Definitions by label, with their places.
    footnotes: HashMap<String, (Span, Vec<RawBlock>)>,
    /// Labels in the order of their first reference, with that place. A footnote's number is its place here.
    footnote_order: Vec<(String, Span)>,
    words: u32,
    /// Where the last paragraph ended that was meant as a list.
    bulleted_to: Option<u32>,
    /// What the blocks that are read stand in.
    within: slips::Within,
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Reader<'a, '_, I> {
    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, self.offset + range.start..self.offset + range.end)
    }

    fn written(&self, span: Span) -> &'a str {
        &self.text[span.range()]
    }

    /// Reads blocks until the end tag of their container, which is taken too; `None` is the document.
    fn blocks(&mut self, container: Option<TagEnd>) -> Vec<RawBlock> {
        let mut blocks: Vec<RawBlock> = Vec::new();
        // Inlines that stand in a container without a paragraph of their own: tight list items.
        let mut loose: Vec<Inline<Parsed>> = Vec::new();
        let mut loose_span: Option<Span> = None;
        while let Some((event, range)) = self.events.next() {
            let span = self.span(&range);
            match event {
                Event::End(end) if Some(end) == container => break,
                Event::Start(tag) if is_block(&tag) => {
                    self.flush(&mut blocks, &mut loose, &mut loose_span);
                    if let Some(block) = self.block(tag, span) {
                        blocks.push(RawBlock { block, span });
                    }
                }
                Event::Rule => {
                    self.flush(&mut blocks, &mut loose, &mut loose_span);
                    blocks.push(RawBlock { block: RawKind::Plain(Block::Rule), span });
                }
                event => {
                    loose_span = Some(match loose_span {
                        Some(first) => Span { end: span.end, ..first },
                        None => span,
                    });
                    self.inline(event, span, &mut loose);
                }
            }
        }
        self.flush(&mut blocks, &mut loose, &mut loose_span);
        slips::boxes_apart(&mut blocks, self.report);
        blocks
    }

    fn block(&mut self, tag: Tag<'a>, span: Span) -> Option<RawKind> {
        Some(match tag {
            Tag::Paragraph => {
                let mut inlines = self.inlines(TagEnd::Paragraph);
                self.slips_of_paragraph(&mut inlines, span);
                match slips::bulleted(&mut inlines, self.text, self.within) {
                    Some(lines) => list_of(lines, span),
                    None => RawKind::Plain(figure_or_paragraph(inlines)),
                }
            }
            Tag::Heading { level, id, classes, attrs } => {
                RawKind::Heading(self.heading(level, id, classes, attrs, span))
            }
            Tag::BlockQuote(kind) => self.quote(kind, span),
            Tag::CodeBlock(kind) => {
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => {
                        info.split_whitespace().next().unwrap_or_default().to_owned()
                    }
                    CodeBlockKind::Indented => String::new(),
                };
                let text = self.code_text();
                match kind {
                    CodeBlockKind::Indented => {
                        slips::indented_prose(span, &text, self.text, self.report);
                    }
                    CodeBlockKind::Fenced(_) => slips::unclosed_fence(span, self.text, self.report),
                }
                RawKind::Plain(Block::Code { language, text })
            }
            Tag::List(start) => self.list(start, span),
            Tag::Table(alignments) => RawKind::Table(self.table(&alignments)),
            Tag::DefinitionList => self.definitions(),
            Tag::FootnoteDefinition(label) => {
                let blocks = self.blocks(Some(TagEnd::FootnoteDefinition));
                if let Some((first, _)) = self.footnotes.get(&*label) {
                    let mark = footnote_mark(span, &label);
                    self.report.push(codes::duplicate_key(mark, &label, *first));
                } else {
                    self.footnotes.insert(label.into_string(), (span, blocks));
                }
                return None;
            }
            Tag::HtmlBlock => {
                self.html_block(span);
                return None;
            }
            // Metadata blocks are not enabled, and the rest are inlines or stand in lists and tables.
            other => unreachable!("{other:?} is not a block of its own"),
        })
    }

    fn quote(&mut self, kind: Option<BlockQuoteKind>, span: Span) -> RawKind {
        let mut blocks = self.blocks(Some(TagEnd::BlockQuote(kind)));
        // The library knows five English marks by itself and takes them out of the text.
        let known = kind.map(|kind| {
            let word = match kind {
                BlockQuoteKind::Note => "note",
                BlockQuoteKind::Tip => "tip",
                BlockQuoteKind::Important => "important",
                BlockQuoteKind::Warning => "warning",
                BlockQuoteKind::Caution => "caution",
            };
            let written = self.written(span);
            let start = written.find("[!").unwrap_or_default();
            let length = written[start..].find(']').map_or(0, |end| end + 1);
            Spanned { value: word.to_owned(), span: span.within(start..start + length) }
        });
        let mark = known.or_else(|| take_callout_mark(&mut blocks, self.text, self.report));
        if mark.is_some() {
            slips::line_without_sign(span, self.text, self.report);
        } else if let Some(first) = blocks.first() {
            slips::quote_as_box(first, self.report);
        }
        slips::marks_within(&mut blocks, self.report);
        RawKind::Quote { mark, blocks }
    }

    fn list(&mut self, start: Option<u64>, span: Span) -> RawKind {
        let mut items = Vec::new();
        let mut tight = true;
        let within = match start {
            Some(_) => slips::Within::Numbers,
            None => slips::Within::Points,
        };
        let around = std::mem::replace(&mut self.within, within);
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    let span = self.span(&range);
                    // An item whose text stands in a paragraph tag belongs to a list with air in it.
                    if matches!(self.events.peek(), Some((Event::Start(Tag::Paragraph), _))) {
                        tight = false;
                    }
                    let item = RawItem { blocks: self.blocks(Some(TagEnd::Item)), span };
                    items.extend(slips::items_apart(item, self.text, within));
                }
                Event::End(TagEnd::List(_)) => break,
                other => unreachable!("{other:?} does not stand directly in a list, {span:?}"),
            }
        }
        self.within = around;
        slips::empty_points(&mut items, self.text, self.report);
        if start.is_some() {
            slips::dates_as_list(&items, self.text, self.report);
        }
        RawKind::List { start, tight, items }
    }

    fn definitions(&mut self) -> RawKind {
        let mut definitions: Vec<Definition<Parsed>> = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    let title = self.inlines(TagEnd::DefinitionListTitle);
                    definitions.push(Definition { title, definitions: Vec::new() });
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let blocks = self.blocks(Some(TagEnd::DefinitionListDefinition));
                    let blocks = crate::parse::parts::plain_blocks(blocks, self.report);
                    if let Some(last) = definitions.last_mut() {
                        last.definitions.push(blocks);
                    }
                }
                Event::End(TagEnd::DefinitionList) => break,
                _ => {}
            }
        }
        RawKind::Plain(Block::Definitions(definitions))
    }

    fn code_text(&mut self) -> String {
        let mut code = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Text(text) => code.push_str(&text),
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        code
    }

    /// Refuses a block of HTML: one fault for the block, at its first tag.
    fn html_block(&mut self, span: Span) {
        for (event, _) in self.events.by_ref() {
            if event == Event::End(TagEnd::HtmlBlock) {
                break;
            }
        }
        self.refuse_html(trimmed(span, self.text));
    }

    /// Reports a tag. The end of an element is not reported: its beginning is.
    fn refuse_html(&mut self, span: Span) {
        let written = self.written(span);
        if written.starts_with("</") {
            return;
        }
        let tag: String = written
            .trim_start_matches(['<', '/'])
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '!' | '-'))
            .collect();
        let first_line = written.lines().next().unwrap_or_default().len();
        self.report.push(codes::raw_html(span.within(0..first_line), &tag.to_lowercase()));
    }

    /// Makes a paragraph of the inlines that stood loose in a container.
    fn flush(
        &mut self,
        blocks: &mut Vec<RawBlock>,
        loose: &mut Vec<Inline<Parsed>>,
        span: &mut Option<Span>,
    ) {
        if let (false, Some(span)) = (loose.is_empty(), span.take()) {
            self.faults_of_words(loose);
            slips::loose_stars(loose, self.text, self.report);
            let mut inlines = inlines::with_citations(std::mem::take(loose), self.text);
            self.slips_of_paragraph(&mut inlines, span);
            blocks.push(RawBlock { block: RawKind::Plain(figure_or_paragraph(inlines)), span });
        }
    }

    fn finish(mut self, blocks: Vec<RawBlock>) -> Document {
        let mut footnotes = Vec::new();
        for (index, (label, span)) in self.footnote_order.iter().enumerate() {
            match self.footnotes.remove(label) {
                Some((_, blocks)) => footnotes.push((index as u32 + 1, blocks)),
                None => self.report.push(codes::undefined_footnote(*span, label)),
            }
        }
        let mut unused: Vec<(String, Span)> =
            self.footnotes.into_iter().map(|(label, (span, _))| (label, span)).collect();
        unused.sort_by_key(|(_, span)| span.start);
        for (label, span) in unused {
            self.report.push(codes::unused_footnote(footnote_mark(span, &label), &label));
        }
        Document { blocks, footnotes, words: self.words, anchors: self.anchors }
    }
}

/// Returns the place of `[^label]:` where a footnote begins.
fn footnote_mark(definition: Span, label: &str) -> Span {
    definition.within(0..label.len() + "[^]:".len())
}

/// Begins the address of a wikilink, which names a page and not a file.
pub const WIKILINK: &str = "handbok:wiki:";

/// Makes a footnote of the model.
pub fn footnote(number: u32, blocks: Vec<Block<Parsed>>) -> Footnote<Parsed> {
    Footnote { number, blocks }
}

/// Takes the mark of a box, `[!lov]`, from the beginning of a quote's first paragraph; also one that lacks its `!`.
fn take_callout_mark(
    blocks: &mut [RawBlock],
    source: &str,
    report: &mut Report,
) -> Option<Spanned<String>> {
    let RawBlock { block: RawKind::Plain(Block::Paragraph(inlines)), .. } = blocks.first_mut()?
    else {
        return None;
    };
    if let Some(mark) = callout::mark(inlines) {
        inlines.remove(0);
        return Some(mark);
    }
    slips::take_plain_mark(inlines, source, report)
}

/// Makes a list of lines, an item each.
fn list_of(lines: slips::Lines, span: Span) -> RawKind {
    let start = lines.is_numbered.then_some(1);
    let item = |line| {
        let block = RawKind::Plain(Block::Paragraph(line));
        RawItem { blocks: vec![RawBlock { block, span }], span }
    };
    RawKind::List { start, tight: true, items: lines.lines.into_iter().map(item).collect() }
}

/// A picture that is alone in its paragraph is a figure, and its title the words under it.
fn figure_or_paragraph(mut inlines: Vec<Inline<Parsed>>) -> Block<Parsed> {
    if let [Inline::Picture(_)] = inlines.as_slice()
        && let Some(Inline::Picture(inner)) = inlines.pop()
    {
        let InlinePicture { picture, alt, title, span } = *inner;
        let caption = Inline::Text(Spanned { value: title, span });
        let caption = if plain_text(std::slice::from_ref(&caption)).is_empty() {
            Vec::new()
        } else {
            vec![caption]
        };
        let figure = Figure { picture, alt, caption, text: Vec::new(), span };
        return Block::Figure(Box::new(figure));
    }
    Block::Paragraph(inlines)
}

fn is_block(tag: &Tag) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// Returns a span without the white space at its end.
fn trimmed(span: Span, text: &str) -> Span {
    let written = &text[span.range()];
    Span { end: span.start + written.trim_end().len() as u32, ..span }
}
