//! Inlines → HTML: words, links, citations, references to notes.

use std::fmt::Write as _;

use super::{Setting, Writer};
use crate::model::block::{Inline, Mark, Picture, Resolved, Target};
use crate::model::id::TermId;
use crate::render::{citation, escape, hyphens};
use crate::texts;

impl Writer<'_> {
    pub fn inlines(&mut self, inlines: &[Inline<Resolved>]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline<Resolved>) {
        match inline {
            Inline::Text(text) if self.soft => {
                escape::push(&mut self.out, &hyphens::soft(&text.value));
            }
            Inline::Text(text) => escape::push(&mut self.out, &text.value),
            Inline::Code(code) => {
                self.out.push_str("<code>");
                escape::push(&mut self.out, code);
                self.out.push_str("</code>");
            }
            Inline::Emphasis(content) => self.wrapped("em", content),
            Inline::Strong(content) => self.wrapped("strong", content),
            Inline::Strikethrough(content) => self.wrapped("s", content),
            Inline::Link(link) => self.link(&link.target, &link.content),
            Inline::Citation(citation) => {
                let Setting { book, references, .. } = self.setting;
                let references = (!self.in_link).then_some(references);
                citation::push(&mut self.out, citation, book, self.setting.spoken(), references);
            }
            Inline::Picture(inner) => self.picture(&inner.picture, &inner.alt),
            Inline::FootnoteReference { number, first } => self.footnote_reference(*number, *first),
            Inline::Marked { mark: Mark::LawQuote(language), content } => {
                let _ = write!(self.out, "<span lang=\"{}\">", language.tag());
                self.inlines(content);
                self.out.push_str("</span>");
            }
            Inline::Marked { mark: Mark::Term(term), content } => {
                self.link(&Target::Term(term.clone()), content);
            }
            Inline::Checkbox { checked } => self.checkbox(*checked),
            Inline::SoftBreak => self.out.push('\n'),
            Inline::LineBreak => self.out.push_str("<br>\n"),
        }
    }

    /// Writes an element without attributes. A book has more of these than of anything else, and formatting takes longer
    /// than adding.
    pub fn wrapped(&mut self, name: &str, content: &[Inline<Resolved>]) {
        for piece in ["<", name, ">"] {
            self.out.push_str(piece);
        }
        self.inlines(content);
        for piece in ["</", name, ">"] {
            self.out.push_str(piece);
        }
    }

    fn link(&mut self, target: &Target, content: &[Inline<Resolved>]) {
        let Some(href) = self.setting.href(target) else {
            self.inlines(content);
            return;
        };
        self.out.push_str("<a ");
        match target {
            Target::Law(_) if stays_on_one_line(&self.words(content)) => {
                self.out.push_str("class=\"law\" ")
            }
            Target::Term(term) => self.term(term),
            Target::External(url) if url.starts_with("http") => {
                self.out.push_str("rel=\"external\" ");
            }
            _ => {}
        }
        self.out.push_str("href=\"");
        escape::push(&mut self.out, &href);
        self.out.push_str("\">");
        self.in_link = true;
        self.inlines(content);
        self.in_link = false;
        self.out.push_str("</a>");
    }

    /// Marks a link as that of a term. The definition goes along for the script that shows it beside the word;
    /// on the page of the whole book, each article would bring it again.
    fn term(&mut self, term: &TermId) {
        let Setting { book, language, together, .. } = self.setting;
        self.out.push_str("class=\"term\" ");
        if together.is_some() {
            return;
        }
        let (definition, written) = book.term(term).definition(language.spoken());
        self.out.push_str("data-note=\"");
        escape::push(&mut self.out, definition);
        self.out.push_str("\" ");
        if written.tag() != language.tag() {
            let _ = write!(self.out, "data-note-lang=\"{}\" ", written.tag());
        }
    }

    /// A note may be referred to more than once; only the first place has the id that it links back to.
    fn footnote_reference(&mut self, number: u32, first: bool) {
        let Setting { prefix, notes, .. } = self.setting;
        let id =
            if first { format!(" id=\"{prefix}{notes}fnref-{number}\"") } else { String::new() };
        let label =
            texts::format(self.setting.spoken(), "footnote-name", &[("number", number.into())]);
        let _ = write!(
            self.out,
            "<sup><a class=\"footnote\" href=\"#{prefix}{notes}fn-{number}\"{id} aria-label=\""
        );
        escape::push(&mut self.out, &label);
        let _ = write!(self.out, "\">{number}</a></sup>");
    }

    fn checkbox(&mut self, checked: bool) {
        let (sign, key) = if checked { ("☑", "checkbox-done") } else { ("☐", "checkbox-open") };
        let label = texts::get(self.setting.spoken(), key);
        let label = escape::escaped(&label);
        let _ = write!(
            self.out,
            "<span class=\"checkbox\" role=\"img\" aria-label=\"{label}\">{sign}</span> "
        );
    }

    pub fn picture(&mut self, picture: &Picture, alt: &str) {
        let source = self.setting.from.link_to(&picture.file);
        let _ = write!(self.out, "<img src=\"{source}\" alt=\"");
        escape::push(&mut self.out, alt);
        self.out.push('"');
        if let Some((width, height)) = picture.size {
            let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
        }
        self.out.push('>');
    }
}

/// Says whether a law reference is so short that it fits on any line, and should not break at the hyphen of its
/// number: «opplæringslova § 12-4», but not a sentence that leads to a section.
fn stays_on_one_line(words: &str) -> bool {
    const LONGEST: usize = 24;
    words.chars().filter(|&letter| letter != '\u{ad}').count() <= LONGEST
}
