//! A heading, and what stands in its braces.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, TagEnd};

use super::{RawHeading, Reader, trimmed};
use crate::model::block::{Heading, plain_text};
use crate::parse::slips::{self, Braces};
use crate::source::{Span, Spanned};

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Reader<'a, '_, I> {
    pub(super) fn heading(
        &mut self,
        level: HeadingLevel,
        id: Option<CowStr<'a>>,
        classes: Vec<CowStr<'a>>,
        attributes: Vec<(CowStr<'a>, Option<CowStr<'a>>)>,
        span: Span,
    ) -> RawHeading {
        let mut content = self.inlines(TagEnd::Heading(level));
        let span = trimmed(span, self.text);
        let level = slips::underlined_heading(level as u8, span, self.text, self.report);
        let read = if id.is_none() && classes.is_empty() && attributes.is_empty() {
            slips::left_braces(&mut content, span, self.text, self.report)
                .or_else(|| slips::name_in_brackets(&mut content, span, self.text, self.report))
        } else {
            slips::spaced_braces(span, self.text, self.report)
        };
        let braces = read.unwrap_or_else(|| Braces {
            id: id.map(CowStr::into_string),
            classes: classes.into_iter().map(CowStr::into_string).collect(),
            attributes: attributes
                .into_iter()
                .map(|(name, value)| {
                    (name.into_string(), value.map(CowStr::into_string).unwrap_or_default())
                })
                .collect(),
        });
        slips::heading_without_words(&content, level, braces.id.is_some(), span, self.report);
        let place = |written: &str| self.find_within(span, written);
        let classes = braces.classes.into_iter();
        let classes = classes.map(|class| Spanned { span: place(&class), value: class }).collect();
        let attributes = braces.attributes.into_iter();
        let attributes = attributes
            .map(|(name, value)| {
                let name_place = place(&name);
                let value_place = if value.is_empty() { name_place } else { place(&value) };
                (Spanned { value: name, span: name_place }, Spanned { value, span: value_place })
            })
            .collect();
        let anchor = match braces.id {
            Some(id) => {
                let place = self.find_within(span, &id);
                self.anchors.written(&id, place, self.report)
            }
            None => self.anchors.made(&plain_text(&content), "", span),
        };
        RawHeading { heading: Heading { level, anchor, content, span }, classes, attributes }
    }

    /// Returns the last place of words inside a span: the braces stand at the end of a heading.
    fn find_within(&self, span: Span, words: &str) -> Span {
        match self.written(span).rfind(words) {
            Some(start) => span.within(start..start + words.len()),
            None => span,
        }
    }
}
