//! What stands inside a paragraph: text, emphasis, links, citations, notes and pictures.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::{CALLOUT, CITATION, Reader, WIKILINK};
use crate::diagnostics::codes;
use crate::model::block::{Inline, InlinePicture, Link, LinkText, Parsed, plain_text};
use crate::parse::alt;
use crate::parse::citation;
use crate::parse::slips;
use crate::source::{Span, Spanned, has_byte};

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Reader<'a, '_, I> {
    /// Reads inlines until the end tag of what holds them, which is taken too.
    pub(super) fn inlines(&mut self, end: TagEnd) -> Vec<Inline<Parsed>> {
        let mut inlines = Vec::new();
        while let Some((event, range)) = self.events.next() {
            if event == Event::End(end) {
                break;
            }
            let span = self.span(&range);
            self.inline(event, span, &mut inlines);
        }
        self.faults_of_words(&inlines);
        // Stars among bold words belong to others outside of them.
        if end != TagEnd::Strong {
            slips::loose_stars(&inlines, self.text, self.report);
        }
        with_citations(inlines, self.text)
    }

    /// Reports what was meant as more than words and is just text to the library.
    pub(super) fn faults_of_words(&mut self, inlines: &[Inline<Parsed>]) {
        // Most words have none of the signs that all of these are about.
        let has_signs = |inline: &Inline<Parsed>| match inline {
            Inline::Text(text) => {
                has_byte(&text.value, |byte| matches!(byte, b']' | b'=' | b'^' | b'~'))
            }
            _ => false,
        };
        if !inlines.iter().any(has_signs) {
            return;
        }
        self.undefined_footnotes(inlines);
        slips::unread_links(inlines, self.text, self.report);
        slips::printed_signs(inlines, self.text, self.report);
    }

    /// Reports what was meant as more than a paragraph, and reads it as it was meant.
    pub(super) fn slips_of_paragraph(&mut self, inlines: &mut [Inline<Parsed>], span: Span) {
        slips::unread_headings(inlines, self.text, self.report);
        slips::unread_table(span, self.text, self.report);
        slips::tabbed_table(span, self.text, self.report);
        slips::spaced_table(span, self.text, self.report);
        // Points with air between them are told of once.
        let is_next = self.bulleted_to.is_some_and(|end| {
            self.text[end as usize..span.start.max(end) as usize].trim().is_empty()
        });
        if slips::unread_list(inlines, self.text, self.within, is_next, self.report) {
            self.bulleted_to = Some(span.end);
        }
        slips::unclosed_braces(inlines, self.report);
    }

    /// Reports footnotes that are referred to and not written: to the library, `[^1]` is then just text.
    fn undefined_footnotes(&mut self, inlines: &[Inline<Parsed>]) {
        for inline in inlines {
            let Inline::Text(text) = inline else { continue };
            if !text.has_places() {
                continue;
            }
            for (start, _) in text.value.match_indices("[^") {
                let Some(length) = text.value[start..].find(']') else { break };
                let label = &text.value[start + 2..start + length];
                let escaped = text.is_escaped(start, self.text);
                if !label.is_empty() && !escaped && !label.contains([' ', '[', '^']) {
                    let span = text.span.within(start..start + length + 1);
                    self.report.push(codes::undefined_footnote(span, label));
                }
            }
        }
    }

    pub(super) fn inline(&mut self, event: Event<'a>, span: Span, out: &mut Vec<Inline<Parsed>>) {
        match event {
            Event::Text(text) => {
                self.words += count_words(&text);
                push_text(out, &text, span);
            }
            Event::Code(code) => {
                self.words += count_words(&code);
                out.push(Inline::Code(code.into_string()));
            }
            Event::SoftBreak => out.push(Inline::SoftBreak),
            Event::HardBreak => out.push(Inline::LineBreak),
            Event::TaskListMarker(checked) => out.push(Inline::Checkbox { checked }),
            Event::FootnoteReference(label) => {
                let seen = self.footnote_order.len();
                let number = self.footnote_number(&label, span);
                out.push(Inline::FootnoteReference { number, first: number as usize > seen });
            }
            Event::InlineHtml(_) | Event::Html(_) => self.refuse_html(span),
            Event::Start(tag) => self.inline_element(tag, span, out),
            Event::End(_) | Event::Rule | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn inline_element(&mut self, tag: Tag<'a>, span: Span, out: &mut Vec<Inline<Parsed>>) {
        match tag {
            Tag::Emphasis => out.push(Inline::Emphasis(self.inlines(TagEnd::Emphasis))),
            Tag::Strong => out.push(Inline::Strong(self.inlines(TagEnd::Strong))),
            Tag::Strikethrough => {
                out.push(Inline::Strikethrough(self.inlines(TagEnd::Strikethrough)));
            }
            Tag::Link { link_type, dest_url, title, .. } => {
                let content = self.inlines(TagEnd::Link);
                self.link(link_type, &dest_url, &title, content, span, out);
            }
            Tag::Image { dest_url, title, .. } => {
                let alt = plain_text(&self.inlines(TagEnd::Image));
                if alt.trim().is_empty() {
                    self.report.push(codes::image_without_alt(span, &dest_url));
                } else if alt::says_nothing(&alt, &dest_url) {
                    self.report.push(codes::alt_says_nothing(span, &alt, &dest_url));
                }
                let address = self.address_span(span);
                let picture = Spanned { value: dest_url.into_string(), span: address };
                let title = title.into_string();
                out.push(Inline::Picture(Box::new(InlinePicture { picture, alt, title, span })));
            }
            _ => {}
        }
    }

    fn link(
        &mut self,
        link_type: LinkType,
        address: &str,
        title: &str,
        content: Vec<Inline<Parsed>>,
        span: Span,
        out: &mut Vec<Inline<Parsed>>,
    ) {
        if address == CITATION {
            let written = self.written(span);
            let corrected = citation::with_semicolons(written);
            if let Some(proposal) = &corrected {
                self.report.push(codes::citations_without_semicolon(span, written, proposal));
            }
            // As long as what is written, so that places are what they are.
            let corrected = corrected.filter(|proposal| proposal.len() == written.len());
            match citation::parse_group(corrected.as_deref().unwrap_or(written), span) {
                Some(citation) => {
                    if corrected.is_none() {
                        citation::loose_pieces(written, span, self.report);
                    }
                    if let Some(bare) =
                        citation.items.iter().find(|item| item.prefix.ends_with('-'))
                    {
                        let key = &bare.work.value;
                        self.report.push(codes::citation_without_author(span, written, key));
                    }
                    out.push(Inline::Citation(citation));
                }
                None => push_text(out, written, span),
            }
            return;
        }
        if address == CALLOUT {
            let target = Spanned { value: CALLOUT.to_owned(), span };
            let link = Link { target, text: LinkText::Written, content, span };
            out.push(Inline::Link(Box::new(link)));
            return;
        }
        let address = match link_type {
            LinkType::WikiLink { .. } => format!("{WIKILINK}{address}"),
            LinkType::Email => format!("mailto:{address}"),
            // A title on a law link says that a repealed section or act is named on purpose.
            _ if address.starts_with("lov:") && !title.is_empty() => format!("{address} {title}"),
            _ if address.contains("://") && says_repealed(title) => {
                format!("{address}{BEFORE_TITLE}{title}")
            }
            _ => address.to_owned(),
        };
        let text = match link_type {
            LinkType::Autolink if address.starts_with("lov:") => LinkText::FromTarget,
            LinkType::WikiLink { has_pothole: false } => LinkText::FromTarget,
            _ => LinkText::Written,
        };
        let target = Spanned { value: address, span: self.address_span(span) };
        out.push(Inline::Link(Box::new(Link { target, text, content, span })));
    }

    /// Returns the place of the address in a link: what stands in its last parentheses or angle brackets.
    fn address_span(&self, span: Span) -> Span {
        let written = self.written(span);
        let opened =
            written.rfind("](").map(|at| at + 2).or_else(|| written.find("[[").map(|at| at + 2));
        let start = opened.unwrap_or(usize::from(written.starts_with('<')));
        let end = written.trim_end_matches([')', ']', '>']).len().max(start);
        span.within(start..end)
    }

    fn footnote_number(&mut self, label: &str, span: Span) -> u32 {
        let known = self.footnote_order.iter().position(|(known, _)| known == label);
        let index = known.unwrap_or_else(|| {
            self.footnote_order.push((label.to_owned(), span));
            self.footnote_order.len() - 1
        });
        index as u32 + 1
    }
}

/// Stands between an address of the web and a title that says «opphevet». An address may have spaces, but no line break.
pub const BEFORE_TITLE: char = '\n';

/// Says whether the title of a link tells that a repealed act is named on purpose. A link to the register has a title for
/// nothing else; one to a site may have any, so there it must be said: «opphevet».
fn says_repealed(title: &str) -> bool {
    let title = title.to_lowercase();
    ["opphev", "repealed"].iter().any(|word| title.contains(word))
}

/// Cuts the citations in running text out of the text, which stands in `source`.
pub(super) fn with_citations(inlines: Vec<Inline<Parsed>>, source: &str) -> Vec<Inline<Parsed>> {
    if !inlines
        .iter()
        .any(|inline| matches!(inline, Inline::Text(text) if text.value.contains('@')))
    {
        return fitted(inlines);
    }
    let mut cut = Vec::with_capacity(inlines.len() + 2);
    for inline in inlines {
        match inline {
            Inline::Text(text) => {
                let before = source[..text.span.start as usize].chars().next_back();
                citation::split_narrative(text, before, &mut cut);
            }
            other => cut.push(other),
        }
    }
    fitted(cut)
}

/// Returns the same inlines with no room to spare. They grew one by one, and stay for as long as the book does.
fn fitted(mut inlines: Vec<Inline<Parsed>>) -> Vec<Inline<Parsed>> {
    for inline in &mut inlines {
        if let Inline::Text(text) = inline {
            text.value.shrink_to_fit();
        }
    }
    inlines.shrink_to_fit();
    inlines
}

/// Adds text, joined to the text before it: the library hands text over in pieces, and a citation or a
/// quotation must not be cut. Pieces are joined only when they stand side by side in the source too.
fn push_text(out: &mut Vec<Inline<Parsed>>, text: &str, span: Span) {
    if let Some(Inline::Text(last)) = out.last_mut()
        && last.span.end == span.start
        && last.has_places()
        && text.len() == (span.end - span.start) as usize
    {
        last.value.push_str(text);
        last.span.end = span.end;
        return;
    }
    out.push(Inline::Text(Spanned { value: text.to_owned(), span }));
}

/// Counts what stands between spaces and has a letter or a digit.
fn count_words(text: &str) -> u32 {
    let mut letters = text.chars();
    let mut words = 0;
    while letters.any(char::is_alphanumeric) {
        words += 1;
        // The rest of the word.
        letters.any(char::is_whitespace);
    }
    words
}
