//! What stands in a line: text, links, citations and pictures, as written → as meant.

use super::{Resolver, law_quotes};
use crate::diagnostics::codes;
use crate::model::block::{
    Citation, CitationForm, CitedWork, Inline, InlinePicture, Link, LinkText, Parsed, Picture,
    Resolved, Target,
};
use crate::model::id::CitationKey;
use crate::model::url::{Permalink, of_register};
use crate::parse::markdown::{BEFORE_TITLE, CALLOUT};
use crate::resolve::law::Around;
use crate::resolve::{bare, doubled, links, typography};
use crate::source::{Span, Spanned, has_byte};

impl Resolver<'_, '_> {
    pub(super) fn runs(&mut self, runs: Vec<Vec<Inline<Parsed>>>) -> Vec<Vec<Inline<Resolved>>> {
        runs.into_iter().map(|run| self.run(run)).collect()
    }

    /// Resolves a run of inlines that stands by itself: a paragraph, a heading, a cell.
    pub(super) fn run(&mut self, inlines: Vec<Inline<Parsed>>) -> Vec<Inline<Resolved>> {
        self.before = None;
        self.searched(inlines, Around::Text)
    }

    /// Resolves a run in which no link can stand.
    pub(super) fn run_of_words(&mut self, inlines: Vec<Inline<Parsed>>) -> Vec<Inline<Resolved>> {
        self.before = None;
        self.searched(inlines, Around::Words)
    }

    /// Resolves inlines that are searched for repealed law.
    fn searched(&mut self, inlines: Vec<Inline<Parsed>>, around: Around) -> Vec<Inline<Resolved>> {
        self.surroundings.links.law.guard(&inlines, around, self.report);
        self.inlines(inlines)
    }

    fn inlines(&mut self, inlines: Vec<Inline<Parsed>>) -> Vec<Inline<Resolved>> {
        let mut resolved = Vec::with_capacity(inlines.len());
        for inline in inlines {
            self.inline(inline, &mut resolved);
        }
        law_quotes::marked(resolved, self.language, |section| self.law_language(section))
    }

    fn inline(&mut self, inline: Inline<Parsed>, out: &mut Vec<Inline<Resolved>>) {
        match inline {
            Inline::Text(text) => {
                self.guard(&text);
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
                out.extend(self.searched(content, Around::Text));
                out.push(bracket("]"));
            }
            Inline::Link(link) => {
                let Link { target, text, content, span } = *link;
                let resolved = self.target(&target);
                // The words of a link to the law are its number: the link itself was just looked up.
                // Those of a link out of the book may be a name from before, and then its title says so.
                let is_named = matches!(of_register(&target.value), Some(("lov:", _)))
                    || target.value.contains(BEFORE_TITLE);
                let content = if is_named {
                    self.law_link_words(content)
                } else if matches!(resolved, Some(Target::External(_))) {
                    self.searched(content, Around::WebLink)
                } else {
                    self.searched(content, Around::Text)
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
                self.guard_alt(&alt, span);
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

    /// Reports what was meant as a link or a citation and is just text.
    fn guard(&mut self, text: &Spanned<String>) {
        // Most texts have none of the signs that all of these are about.
        if !has_byte(&text.value, |byte| matches!(byte, b'[' | b'(' | b'<' | b':')) {
            return;
        }
        self.surroundings.links.guard(text, self.here, self.report);
        self.surroundings.keys.guard(text, self.report);
        bare::addresses(text, self.here, self.surroundings.links, self.report);
        if !self.is_quotation {
            bare::titles(text, self.here, self.surroundings.links, self.report);
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
        span: Span,
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
        let mut known: Vec<CitedWork<Resolved>> = Vec::new();
        for item in items {
            let CitedWork { work, prefix, locator } = item;
            // Unknown keys are reported where the works are collected, once for each place.
            if let Some(id) = self.surroundings.works.get(&CitationKey(work.value)) {
                let locator = typography::set(locator, self.language, &mut Some(' '));
                known.push(CitedWork { work: *id, prefix, locator });
            }
        }
        if form == CitationForm::Narrative
            && let [cited] = known.as_slice()
        {
            let source = self.surroundings.links.text_of(span.file);
            let work = &self.surroundings.references[cited.work.0];
            doubled::check(work, span, source, self.report);
        }
        (!known.is_empty()).then_some(Citation { form, items: known, span })
    }

    /// Searches what is said of a picture for repealed law. `span` is the place of the picture.
    pub(super) fn guard_alt(&mut self, alt: &str, span: Span) {
        let written = &self.surroundings.links.text_of(span.file)[span.range()];
        let is_as_written = written.strip_prefix("![").is_some_and(|it| it.starts_with(alt));
        let span = if is_as_written { span.within(2..2 + alt.len()) } else { span };
        let words = Spanned { value: alt.to_owned(), span };
        self.surroundings.links.law.guard_words(&words, self.report);
    }

    pub(super) fn picture(&mut self, picture: &Spanned<String>) -> Option<Picture> {
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
}
