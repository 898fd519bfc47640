//! Where does HTML stand, and what are links and ids there?

use std::collections::{BTreeMap, BTreeSet};

use crate::language::{ContentLanguage, Language};
use crate::model::block::Target;
use crate::model::book::Book;
use crate::model::id::{Anchor, slug};
use crate::model::url::Permalink;

/// Where the HTML will stand: on which page, in which language, and how deep.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub book: &'a Book,
    /// The page that links are relative to.
    pub from: &'a Permalink,
    pub language: ContentLanguage,
    /// Begins every id, so that many articles can stand on one page.
    pub prefix: &'a str,
    /// Begins the ids of the notes: those of an addition stand beside those of its page.
    pub notes: &'a str,
    /// Added to the level of every heading.
    pub deeper: u8,
    /// Begins the ids of the list of references that citations link to.
    pub references: &'a str,
    /// Places on the page that stand in for old ones, each with those.
    pub old_anchors: Option<&'a BTreeMap<Anchor, Vec<Anchor>>>,
    /// The pages that stand on this same page, when it holds several.
    pub together: Option<&'a BTreeSet<Permalink>>,
}

impl<'a> Setting<'a> {
    /// Returns the setting of a page that holds only itself.
    pub fn page(book: &'a Book, from: &'a Permalink, language: ContentLanguage) -> Setting<'a> {
        Setting {
            book,
            from,
            language,
            prefix: "",
            notes: "",
            deeper: 0,
            references: "",
            old_anchors: None,
            together: None,
        }
    }

    pub fn spoken(&self) -> Language {
        self.language.spoken()
    }

    /// Returns the relative address of a target, or `None` for one that is only words.
    pub fn href(&self, target: &Target) -> Option<String> {
        Some(match target {
            Target::Page { page, anchor } => {
                let anchor = anchor.as_ref().map(|anchor| anchor.as_str());
                if self.together.is_some_and(|together| together.contains(page)) {
                    format!("#{}{}", prefix_of(page), anchor.unwrap_or("tittel"))
                } else if page == self.from && anchor.is_some() {
                    format!("#{}", anchor.unwrap_or_default())
                } else {
                    let link = self.from.link_to(page);
                    match anchor {
                        Some(anchor) => [&link, "#", anchor].concat(),
                        None => link,
                    }
                }
            }
            Target::File(file) => self.from.link_to(file),
            Target::External(address) => address.clone(),
            Target::Law(section) => {
                self.in_register("lov.html", &law_anchor(&self.book.law.reference(*section)))
            }
            Target::Term(term) => self.in_register("begreper.html", term.as_str()),
            Target::Programme(programme) => self.in_register("programmer.html", programme.as_str()),
            Target::FormerLaw => return None,
        })
    }

    /// Returns the relative address of an entry on the page of a register, which lies at the site's root.
    fn in_register(&self, page: &str, entry: &str) -> String {
        [&self.from.to_root(), page, "#", entry].concat()
    }
}

/// Returns what begins the ids of a page where it stands together with others.
pub fn prefix_of(page: &Permalink) -> String {
    let stem = page.as_str().trim_end_matches(".html").replace('/', "-");
    format!("{stem}--")
}

/// Returns the id of a section on the page of the law.
pub fn law_anchor(reference: &str) -> String {
    slug(reference)
}
