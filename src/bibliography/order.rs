//! In which order do works stand in a list of references?
//!
//! APA: by the names of those who made the work, one after the other, then by date, then by title;
//! fewer names before more, no date before a date. The alphabet is Norwegian in every language of
//! the book, and aa counts as å in names but not in titles.

use icu_collator::options::{AlternateHandling, CollatorOptions, MaxVariable};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

use super::date::Date;
use super::record::Record;

/// Orders works as a list of references does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey {
    /// Family name and initials by turns, each as a collation key.
    names: Vec<Vec<u8>>,
    date: Option<Date>,
    title: Vec<u8>,
    /// Makes the order of works that are alike the same in every build.
    key: String,
}

pub(super) struct Collation(CollatorBorrowed<'static>);

impl Collation {
    pub(super) fn norwegian() -> Self {
        let mut options = CollatorOptions::default();
        // Letter by letter, as APA has it: neither spaces nor apostrophes nor quotation marks
        // count.
        options.alternate_handling = Some(AlternateHandling::Shifted);
        options.max_variable = Some(MaxVariable::Punctuation);
        let collator = Collator::try_new(locale!("nb").into(), options);
        Self(collator.expect("the collation data is compiled in"))
    }

    pub(super) fn sort_key(&self, record: &Record, key: &str) -> SortKey {
        let title = self.title(&record.title);
        let names = if record.names.is_empty() {
            // A work without names stands where its title does, since that is what comes first in
            // the entry.
            vec![title.clone()]
        } else {
            record
                .names
                .iter()
                .flat_map(|name| [self.name(&name.family), self.name(&name.initials)])
                .collect()
        };
        SortKey { names, date: record.date, title, key: key.to_owned() }
    }

    fn name(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.0.write_sort_key_to(name, &mut key);
        key
    }

    fn title(&self, title: &str) -> Vec<u8> {
        // The combining grapheme joiner is Unicode's way to say that two letters are not one in the
        // alphabet.
        self.name(&title.replace("aa", "a\u{34F}a").replace("Aa", "A\u{34F}a"))
    }
}
