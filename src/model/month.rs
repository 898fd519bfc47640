//! The months an article or a task fits, as the school year has them.

use crate::language::Language;

/// A month, January first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u8);

const NORWEGIAN: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Month {
    /// `number` counts from 1, as calendars do.
    pub fn from_number(number: i8) -> Option<Month> {
        (1..=12).contains(&number).then(|| Month(number as u8 - 1))
    }

    pub fn number(self) -> u8 {
        self.0 + 1
    }

    /// Returns the place of the month in the school year, which begins with August at 0.
    pub fn in_school_year(self) -> u8 {
        (self.0 + 5) % 12
    }

    pub fn name(self, language: Language) -> &'static str {
        match language {
            Language::En => ENGLISH[usize::from(self.0)],
            Language::Nb | Language::Nn => NORWEGIAN[usize::from(self.0)],
        }
    }

    /// Reads the name of a month in any of the program's languages.
    pub fn from_name(name: &str) -> Option<Month> {
        let name = name.trim().to_lowercase();
        (0..12u8).map(Month).find(|month| {
            month.name(Language::Nb) == name || month.name(Language::En).to_lowercase() == name
        })
    }

    pub fn names(language: Language) -> Vec<&'static str> {
        (0..12u8).map(|index| Month(index).name(language)).collect()
    }
}
