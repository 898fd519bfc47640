//! What is a page resolved against, and when does it come out the same as in another book?

use std::collections::{BTreeMap, HashMap};

use crate::diagnostics::Report;
use crate::memory::{Fingerprint, Hand};
use crate::model::block::{Body, Inline, Resolved, Target};
use crate::model::id::{Anchor, CitationKey, ReferenceId};
use crate::model::law::LawRegister;
use crate::model::reference::Reference;
use crate::model::term::Term;
use crate::model::url::Permalink;
use crate::resolve::links::{LinkIndex, LinkPage};
use crate::resolve::unsigned::Keys;

/// What a page is resolved against: everything else in the book.
pub struct Surroundings<'a> {
    pub links: &'a LinkIndex<'a>,
    pub law: &'a LawRegister,
    pub keys: &'a Keys<'a>,
    pub works: &'a HashMap<CitationKey, ReferenceId>,
    pub references: &'a [Reference],
    /// The sizes of pictures in CSS pixels, by path.
    pub sizes: &'a BTreeMap<String, Option<(usize, usize)>>,
}

impl Surroundings<'_> {
    /// Returns the fingerprint of all that a page is resolved against: with these, the same page comes out the same,
    /// as long as it is [`Surroundings::is_like_elsewhere`].
    pub fn print(&self, terms: &[Term], is_layer: bool) -> Fingerprint {
        let works: BTreeMap<_, _> = self.works.iter().collect();
        let links = self.links;
        let pages = links.pages.iter().fold(Hand::default(), |hand, page| {
            // A field that is added later must be thought of here. The words are looked through for laws, page by page.
            let LinkPage { file: _, path, permalink, title, local, anchors, words: _ } = page;
            let hand = hand.text(path).text(permalink.as_str()).text(title);
            let own = anchors.names().into_iter().filter(|anchor| page.is_own(anchor));
            own.fold(hand, Hand::text).value(local)
        });
        let keys = self.keys.all().fold(pages, Hand::text);
        let printed = self.references.iter().flat_map(|work| work.printed.values());
        let years = printed.fold(keys, |hand, printed| hand.text(&printed.year));
        years
            .value(&links.files.iter().collect::<BTreeMap<_, _>>())
            .value(&(links.hidden, &links.programmes, self.law, works, self.sizes, terms, is_layer))
            .print()
    }

    /// Says whether a page came out as it does wherever the fingerprint is the same. The places that a school adds to
    /// pages are not in it: each school adds its own, and hardly any link leads to one.
    pub fn is_like_elsewhere(&self, body: &Body<Resolved>, found: &Report) -> bool {
        let is_own = |page: &Permalink, anchor: &Anchor| {
            let mut pages = self.links.pages.iter();
            pages.any(|known| known.permalink == *page && known.is_own(anchor.as_str()))
        };
        let mut passes = found.is_empty();
        body.visit_each(&mut |inline| {
            if let Inline::Link(link) = inline
                && let Target::Page { page, anchor: Some(anchor) } = &link.target
            {
                passes &= is_own(page, anchor);
            }
        });
        passes
    }
}
