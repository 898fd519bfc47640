//! Which day, month or year does a date field mean?
//!
//! The field is read here and not by the libraries, because they let a date they cannot read pass
//! as no date at all, and the work would be printed with «u.å.».

/// A date as exact as the file has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Date {
    pub year: i16,
    /// From 1 to 12.
    pub month: Option<u8>,
    /// From 1; never without a month.
    pub day: Option<u8>,
    /// Whether the date is a guess: 1987~, 1987? or 1987%.
    pub is_circa: bool,
}

impl Date {
    /// Reads `2010`, `2010-11`, `2010-11-22`, each with an uncertainty mark or a time of day, or a
    /// range of two.
    ///
    /// Of a range the end counts, because APA lists a work that came out over several years with
    /// the last; of an open one the start.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.split_once('/') {
            None => Self::parse_one(text),
            Some((start, "" | "..")) => Self::parse_one(start),
            Some(("" | "..", end)) => Self::parse_one(end),
            Some((start, end)) => {
                let (start, end) = (Self::parse_one(start)?, Self::parse_one(end)?);
                (start <= end).then_some(end)
            }
        }
    }

    /// Reads a date from the fields of classic BibTeX, where a month may be a number, a name or the
    /// beginning of one.
    pub(super) fn parse_fields(year: &str, month: Option<&str>, day: Option<&str>) -> Option<Self> {
        let mut date = Self::parse(year)?;
        if let Some(month) = month {
            date.month = Some(parse_month(month.trim())?);
        }
        if let Some(day) = day {
            date.day = Some(day.trim().parse().ok()?);
        }
        date.is_real().then_some(date)
    }

    fn parse_one(text: &str) -> Option<Self> {
        let text = text.trim();
        let day_text = text.split_once('T').map_or(text, |(day, _)| day);
        let certain = day_text.trim_end_matches(['~', '?', '%']);
        let mut parts = certain.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = match parts.next() {
            Some(part) => Some(digits(part, 2)? as u8),
            None => None,
        };
        let day = match parts.next() {
            Some(part) => Some(digits(part, 2)? as u8),
            None => None,
        };
        let date = Self { year, month, day, is_circa: certain != day_text };
        (parts.next().is_none() && date.is_real()).then_some(date)
    }

    fn is_real(&self) -> bool {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let Some(month) = self.month else { return self.day.is_none() };
        let length = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return false,
        };
        self.day.is_none_or(|day| (1..=length).contains(&day))
    }
}

/// Reads exactly so many digits, at most four.
fn digits(text: &str, count: usize) -> Option<i16> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// Reads a month in English or Norwegian; the first three letters tell them apart.
fn parse_month(text: &str) -> Option<u8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let start = text.get(..3)?.to_ascii_lowercase();
    let number = match start.as_str() {
        "jan" => 1,
        "feb" => 2,
        "mar" => 3,
        "apr" => 4,
        "may" | "mai" => 5,
        "jun" => 6,
        "jul" => 7,
        "aug" => 8,
        "sep" => 9,
        "oct" | "okt" => 10,
        "nov" => 11,
        "dec" | "des" => 12,
        _ => return None,
    };
    Some(number)
}
