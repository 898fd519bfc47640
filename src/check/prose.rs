//! What does a reader meet on a page, run by run, and where in the source does each word stand?
//!
//! The words in the tree are set for print (quotes, dashes, hard spaces), so a place in them is not a place in
//! the file. [`Run::span`] leads from the one to the other.

use std::ops::Range;

use crate::model::block::{Block, Body, CalloutKind, Inline, LinkText, Mark, Resolved, Target};
use crate::source::{SourceTree, Span};

/// Stands in a run's text for what is no words: code, a picture, a citation.
pub const OBJECT: char = '\u{fffc}';

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A heading of the text.
    Heading,
    /// The title of a box, a task, a definition or a column; a caption.
    Title,
    Prose,
    /// Prose in a list, a table or a definition.
    Listed,
    /// A labelled field of a task.
    Field,
}

/// A paragraph, a heading, a cell: words that belong together.
#[derive(Debug)]
pub struct Run<'a> {
    pub place: Place,
    /// The words as printed. A line break is a space.
    pub text: String,
    pub links: Vec<Link<'a>>,
    /// Whether these are somebody else's words: a quotation, a box with a law or a quotation.
    pub quoted: bool,
    /// Whether the words explain words: a definition list.
    pub defines: bool,
    /// Whether this is how an advice begins.
    pub advises: bool,
    /// Whether a source is named: a citation, a note, a link out of the book.
    pub cites: bool,
    /// The first citation.
    pub citation: Option<Span>,
    /// Counts the stretches between headings.
    pub section: usize,
    /// The paragraph that introduces the list this stands in.
    pub lead: Option<usize>,
    pieces: Vec<Piece>,
    /// Words of the law, and words that stand in italics because they are spoken of.
    mentioned: Vec<Range<usize>>,
}

#[derive(Debug)]
pub struct Link<'a> {
    pub target: &'a Target,
    /// Its words in the run's text.
    pub words: Range<usize>,
    pub span: Span,
    pub text: &'a LinkText,
}

/// A stretch of the run's text that comes from one stretch of the source.
#[derive(Debug)]
struct Piece {
    text: Range<usize>,
    span: Span,
}

/// Returns the runs of a body and of its notes, in reading order.
pub fn runs(body: &Body<Resolved>) -> Vec<Run<'_>> {
    let mut walk = Walk {
        runs: Vec::new(),
        quoted: false,
        defines: false,
        advises: false,
        listed: false,
        lead: None,
        last_paragraph: None,
        section: 0,
    };
    walk.blocks(&body.blocks);
    for note in &body.footnotes {
        walk.new_section();
        walk.blocks(&note.blocks);
    }
    walk.runs
}

impl Run<'_> {
    /// Returns where words of the run stand in the source.
    pub fn span(&self, words: Range<usize>, sources: &SourceTree) -> Option<Span> {
        let first = self.pieces.iter().find(|piece| piece.text.end > words.start)?;
        let last = self.pieces.iter().rev().find(|piece| piece.text.start < words.end)?;
        let start = self.offset(first, words.start.max(first.text.start), sources);
        let end = self.offset(last, words.end.min(last.text.end), sources);
        Some(Span::new(first.span.file, start..end.max(start)))
    }

    fn offset(&self, piece: &Piece, place: usize, sources: &SourceTree) -> usize {
        let source = &sources.file(piece.span.file).text[piece.span.range()];
        let printed = &self.text[piece.text.clone()];
        piece.span.start as usize + aligned(printed, source, place - piece.text.start)
    }

    /// Says whether a place lies between quotation marks, in italics or in words of the law.
    pub fn is_mentioned(&self, place: usize) -> bool {
        self.mentioned.iter().any(|range| range.contains(&place)) || self.is_in_quotes(place)
    }

    fn is_in_quotes(&self, place: usize) -> bool {
        let mut depth = 0_i32;
        for letter in self.text[..place].chars() {
            match letter {
                '«' | '“' | '„' => depth += 1,
                '»' | '”' => depth = (depth - 1).max(0),
                _ => {}
            }
        }
        depth > 0
    }

    /// Returns the sentences with their places: they end at `.`, `!`, `?`, `:` or `;` before a space, though
    /// not after a number or a short form.
    pub fn sentences(&self) -> Vec<Range<usize>> {
        sentences(&self.text)
    }
}

/// Short forms that end in a full stop and end no sentence.
const SHORT: [&str; 20] = [
    "bl.a", "f.eks", "t.d", "kap", "nr", "s", "mfl", "m.fl", "osv", "jf", "ca", "dvs", "red", "ev",
    "evt", "pkt", "kl", "mv", "bokm", "nyn",
];

pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if !matches!(letter, '.' | '!' | '?' | ':' | ';') {
            continue;
        }
        let mut end = at + letter.len_utf8();
        while let Some((at, next)) = letters.peek()
            && matches!(*next, '»' | '”' | ')' | '.' | '!' | '?' | OBJECT)
        {
            end = at + next.len_utf8();
            letters.next();
        }
        if letters.peek().is_some_and(|(_, next)| !next.is_whitespace()) {
            continue;
        }
        let before = text[start..at].rsplit([' ', '\u{a0}', '(']).next().unwrap_or_default();
        let goes_on = letter == '.'
            && (SHORT.contains(&before.to_lowercase().as_str())
                || (!before.is_empty()
                    && before.bytes().all(|byte| byte.is_ascii_digit())
                    && text[end..].trim_start().starts_with(char::is_lowercase)));
        if !goes_on {
            sentences.push(start..end);
            start = end + text[end..].len() - text[end..].trim_start().len();
        }
    }
    if start < text.len() {
        sentences.push(start..text.len());
    }
    sentences.retain(|sentence| !text[sentence.clone()].trim().is_empty());
    sentences
}

/// Returns the words of a text with their places.
pub fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let in_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '’' | '\u{ad}');
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(in_word)?;
        let length = text[start..].find(|letter| !in_word(letter)).unwrap_or(text.len() - start);
        at = start + length;
        Some((start..at, &text[start..at]))
    })
}

/// Returns the byte of the source that a byte of the printed text comes from.
fn aligned(printed: &str, source: &str, place: usize) -> usize {
    if printed == source {
        return place;
    }
    let mut from = source.char_indices().peekable();
    for (at, letter) in printed.char_indices() {
        // A backslash and the letters of an entity are not printed.
        while let Some(&(here, written)) = from.peek() {
            if written == '\\' && letter != '\\' {
                from.next();
                continue;
            }
            if at >= place {
                return here;
            }
            break;
        }
        let Some((here, written)) = from.next() else { return source.len() };
        let skip = match (letter, written) {
            ('…', '.') => 2,
            ('–', '-') if source[here..].starts_with("--") => 1,
            (letter, '&') if letter != '&' || source[here..].starts_with("&amp;") => {
                source[here..].find(';').unwrap_or(0)
            }
            _ => 0,
        };
        for _ in 0..skip {
            from.next();
        }
    }
    from.peek().map_or(source.len(), |(here, _)| *here)
}

struct Walk<'a> {
    runs: Vec<Run<'a>>,
    quoted: bool,
    defines: bool,
    advises: bool,
    listed: bool,
    lead: Option<usize>,
    last_paragraph: Option<usize>,
    section: usize,
}

impl<'a> Walk<'a> {
    fn blocks(&mut self, blocks: &'a [Block<Resolved>]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &'a Block<Resolved>) {
        match block {
            Block::Heading(heading) => {
                // What is said before the headings of a part still introduces its lists.
                if heading.level <= 2 {
                    self.last_paragraph = None;
                }
                self.section += 1;
                self.run(Place::Heading, &heading.content);
            }
            Block::Paragraph(inlines) => {
                let place = if self.listed { Place::Listed } else { Place::Prose };
                self.run(place, inlines);
                if !self.listed {
                    self.last_paragraph = Some(self.runs.len() - 1);
                }
            }
            Block::List { items, .. } => self.list(|walk| {
                items.iter().for_each(|item| walk.blocks(item));
            }),
            Block::Recommendations(advice) => self.list(|walk| {
                for one in advice {
                    walk.advises = true;
                    walk.blocks(&one.blocks);
                }
                walk.advises = false;
            }),
            Block::Definitions(definitions) => {
                let outer = std::mem::replace(&mut self.defines, true);
                self.list(|walk| {
                    for definition in definitions {
                        walk.run(Place::Title, &definition.title);
                        definition.definitions.iter().for_each(|blocks| walk.blocks(blocks));
                    }
                });
                self.defines = outer;
            }
            Block::Table(table) => self.list(|walk| {
                table.head.iter().for_each(|cell| walk.run(Place::Title, cell));
                table.rows.iter().flatten().for_each(|cell| walk.run(Place::Listed, cell));
            }),
            Block::DoAvoid(rows) => self.list(|walk| {
                for row in rows {
                    walk.run(Place::Listed, &row.doing);
                    walk.run(Place::Listed, &row.avoiding);
                }
            }),
            Block::Quote { blocks, .. } => self.quoting(true, |walk| walk.blocks(blocks)),
            Block::Callout { kind, title, blocks } => {
                let quoted = matches!(kind, CalloutKind::Law | CalloutKind::Quotation);
                self.quoting(quoted, |walk| {
                    walk.run(Place::Title, title);
                    walk.blocks(blocks);
                });
            }
            Block::Figure(figure) => {
                self.run(Place::Title, &figure.caption);
                self.blocks(&figure.text);
            }
            Block::Part(part) => {
                self.new_section();
                self.run(Place::Heading, &part.heading.content);
                self.blocks(&part.blocks);
            }
            Block::Task(task) => {
                self.new_section();
                self.run(Place::Heading, &task.title);
                task.fields().for_each(|field| self.run(Place::Field, field));
                self.blocks(&task.introduction);
                for group in &task.groups {
                    if let Some(title) = &group.title {
                        self.run(Place::Title, title);
                    }
                    self.blocks(&group.introduction);
                    self.list(|walk| group.questions.iter().for_each(|one| walk.blocks(one)));
                }
            }
            Block::Addition(addition) => {
                self.new_section();
                self.blocks(&addition.blocks);
                for note in &addition.footnotes {
                    self.new_section();
                    self.blocks(&note.blocks);
                }
                self.new_section();
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }

    fn new_section(&mut self) {
        self.section += 1;
        self.last_paragraph = None;
    }

    fn list(&mut self, inner: impl FnOnce(&mut Self)) {
        let outer = (self.listed, self.lead);
        if !self.listed {
            self.lead = self.last_paragraph;
        }
        self.listed = true;
        inner(self);
        (self.listed, self.lead) = outer;
    }

    fn quoting(&mut self, quoted: bool, inner: impl FnOnce(&mut Self)) {
        let outer = self.quoted;
        self.quoted |= quoted;
        inner(self);
        self.quoted = outer;
    }

    fn run(&mut self, place: Place, inlines: &'a [Inline<Resolved>]) {
        let mut run = Run {
            place,
            text: String::new(),
            links: Vec::new(),
            quoted: self.quoted,
            defines: self.defines,
            advises: std::mem::take(&mut self.advises),
            cites: false,
            citation: None,
            section: self.section,
            lead: self.lead,
            pieces: Vec::new(),
            mentioned: Vec::new(),
        };
        run.add(inlines);
        self.runs.push(run);
    }
}

impl<'a> Run<'a> {
    fn add(&mut self, inlines: &'a [Inline<Resolved>]) {
        for inline in inlines {
            let start = self.text.len();
            match inline {
                Inline::Text(words) => {
                    self.text.push_str(&words.value);
                    let text = start..self.text.len();
                    match self.pieces.last_mut() {
                        // A mark cuts text that is one in the source.
                        Some(last) if last.span == words.span && last.text.end == start => {
                            last.text.end = text.end;
                        }
                        _ => self.pieces.push(Piece { text, span: words.span }),
                    }
                }
                Inline::Strong(content) | Inline::Strikethrough(content) => self.add(content),
                Inline::Emphasis(content) => {
                    self.add(content);
                    self.mentioned.push(start..self.text.len());
                }
                Inline::Marked { mark, content } => {
                    self.add(content);
                    if matches!(mark, Mark::LawQuote(_)) {
                        self.mentioned.push(start..self.text.len());
                    }
                }
                Inline::Link(link) => {
                    self.add(&link.content);
                    let words = start..self.text.len();
                    if link.text == LinkText::FromTarget {
                        self.mentioned.push(words.clone());
                    }
                    self.cites |= matches!(link.target, Target::External(_));
                    let (target, text) = (&link.target, &link.text);
                    self.links.push(Link { target, words, span: link.span, text });
                }
                Inline::Citation(citation) => {
                    self.cites = true;
                    self.citation.get_or_insert(citation.span);
                    self.text.push(OBJECT);
                }
                Inline::FootnoteReference { .. } => {
                    self.cites = true;
                    self.text.push(OBJECT);
                }
                Inline::Code(_) | Inline::Picture(_) => self.text.push(OBJECT),
                Inline::Checkbox { .. } => {}
                Inline::SoftBreak | Inline::LineBreak => self.text.push(' '),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{aligned, sentences};

    fn check(printed: &str, source: &str, word: &str) {
        let place = printed.find(word).expect("the word is printed");
        let found = aligned(printed, source, place);
        assert!(source[found..].starts_with(word), "{source} at {found}");
    }

    #[test]
    fn a_printed_word_is_found_in_its_source() {
        check("«uro» – og så … her", "\"uro\" -- og så ... her", "her");
        check("§\u{a0}12 er *ikke* her", "§ 12 er \\*ikke\\* her", "her");
        check("a & b < her", "a &amp; b &lt; her", "her");
        check("et ord", "et ord", "ord");
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        let text = "Se kap. 3 og § 12. Det er bra, f.eks. i mai. «Ja!» sa hun.";
        let found: Vec<&str> = sentences(text).into_iter().map(|one| &text[one]).collect();
        assert_eq!(found, ["Se kap. 3 og § 12.", "Det er bra, f.eks. i mai.", "«Ja!»", "sa hun."]);
    }
}
