//! What day is meant by a date that is not written as TOML has it? `22.11.2026`, `22. november 2026`, `2026-02-30`.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use crate::model::month::Month;

/// What is wrong with a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateSlip {
    /// It is in another order, or in words: this is the day.
    Form(Date),
    /// The month has not so many days: this is its last.
    NoSuchDay(Date),
}

static WRITTEN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"\d{1,4}\. ?\d{1,2}\. ?\d{1,4}|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|\d{1,2}\.? ?\pL{3,9} \d{4}",
    )
    .expect("the pattern is well formed")
});

/// Finds the date in a line that stands at a place where TOML stopped, which may be in the middle of it.
pub fn find(line: &str, at: &Range<usize>) -> Option<(Range<usize>, DateSlip)> {
    let mut dates = WRITTEN.find_iter(line);
    let found = dates.find(|found| found.start() <= at.end && at.start <= found.end())?;
    Some((found.range(), read(found.as_str())?))
}

/// Reads a date. One that is well formed has no slip, and what cannot be a date has none either.
pub fn read(written: &str) -> Option<DateSlip> {
    let is_date = WRITTEN.find(written).is_some_and(|found| found.as_str() == written);
    if !is_date || written.parse::<Date>().is_ok() {
        return None;
    }
    let parts = written.split(|letter: char| !letter.is_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts[..] else { return None };
    let (day, year) = if first.len() == 4 { (third, first) } else { (first, third) };
    if ![2, 4].contains(&year.len()) {
        return None;
    }
    let number = |text: &str| text.parse::<i16>().ok();
    let year = number(year).map(|year| if year < 100 { 2000 + year } else { year })?;
    let (day, month) = match Month::from_name(second) {
        Some(month) => (number(day)?, i16::from(month.number())),
        // Day and month have changed places.
        None if number(second)? > 12 => (number(second)?, number(day)?),
        None => (number(day)?, number(second)?),
    };
    let first = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
    if (1..=i16::from(first.days_in_month())).contains(&day) {
        let date = Date::new(year, first.month(), i8::try_from(day).ok()?).ok()?;
        return Some(DateSlip::Form(date));
    }
    (1..=31).contains(&day).then(|| DateSlip::NoSuchDay(first.last_of_month()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{DateSlip, find, read};

    #[test]
    fn dates_are_read_as_people_write_them() {
        let day = DateSlip::Form(date(2026, 11, 22));
        for written in [
            "22.11.2026",
            "22. 11. 2026",
            "22.11.26",
            "22/11/2026",
            "22-11-2026",
            "2026.11.22",
            "2026/11/22",
            "2026-22-11",
            "22. november 2026",
            "22 November 2026",
        ] {
            assert_eq!(read(written), Some(day), "{written}");
        }
        assert_eq!(read("2026-2-3"), Some(DateSlip::Form(date(2026, 2, 3))));
        let february = DateSlip::NoSuchDay(date(2026, 2, 28));
        for written in ["2026-02-30", "30.02.2026", "29. februar 2026"] {
            assert_eq!(read(written), Some(february), "{written}");
        }
        for written in ["2026-11-22", "i fjor", "1.2.3", "99.99.2026", "12. onsdag 2026", "2026"] {
            assert_eq!(read(written), None, "{written}");
        }
    }

    #[test]
    fn the_date_at_a_place_is_found() {
        let line = "changes = [{ date = 1.2.2026, text = \"A\" }, { date = 3.4.2026 }]";
        let at = line.find("4.2026").expect("it is there");
        let (range, _) = find(line, &(at..at)).expect("there is a date");
        assert_eq!(&line[range], "3.4.2026");
    }
}
