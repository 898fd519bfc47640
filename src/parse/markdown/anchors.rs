//! Which names do the places of a page have? Each once, and none that every page has.

use rustc_hash::FxHashMap;

use crate::diagnostics::{Report, codes};
use crate::model::id::{Anchor, is_slug, slug};
use crate::parse::registers::sorted;
use crate::source::Span;

/// The anchors of a page that are taken, with the first place of each.
#[derive(Debug, Default, Clone)]
pub struct Anchors(FxHashMap<String, Span>);

/// The ids of what every page has, so that a heading cannot take them.
const RESERVED: [&str; 7] =
    ["endringer", "hovedinnhold", "innhold", "noter", "referanser", "regelverk", "relatert"];

impl Anchors {
    pub fn contains(&self, anchor: &str) -> bool {
        self.0.contains_key(anchor)
    }

    /// Returns where an anchor was taken first.
    pub fn place(&self, anchor: &str) -> Option<Span> {
        self.0.get(anchor).copied()
    }

    /// Returns all anchors in alphabetical order.
    pub fn names(&self) -> Vec<&str> {
        sorted(self.0.keys().map(String::as_str))
    }

    /// Takes an anchor that the editor wrote. It must be well formed and the only one of its name.
    pub fn written(&mut self, anchor: &str, span: Span, report: &mut Report) -> Anchor {
        if RESERVED.contains(&anchor) {
            report.push(codes::reserved_anchor(span, anchor, &format!("{anchor}-2")));
        } else if !is_slug(anchor) {
            report.push(codes::invalid_anchor(span, anchor, &slug(anchor)));
        } else if let Some(first) = self.0.get(anchor) {
            report.push(codes::duplicate_anchor(span, anchor, *first));
        }
        self.0.entry(anchor.to_owned()).or_insert(span);
        Anchor(anchor.to_owned())
    }

    /// Makes an anchor from words, with a number after it when the name is taken.
    pub fn made(&mut self, words: &str, prefix: &str, span: Span) -> Anchor {
        let base = format!("{prefix}{}", slug(words));
        let base = if base.is_empty() { "avsnitt".to_owned() } else { base };
        let mut anchor = base.clone();
        let mut number = 2;
        while self.0.contains_key(&anchor) || RESERVED.contains(&anchor.as_str()) {
            anchor = format!("{base}-{number}");
            number += 1;
        }
        self.0.insert(anchor.clone(), span);
        Anchor(anchor)
    }
}
