//! Dates that Markdown reads as the points of a numbered list: `17. mai er fridag.`

use crate::diagnostics::{Report, codes};
use crate::model::month::Month;
use crate::parse::markdown::RawItem;
use crate::source::Span;

/// Reports a numbered list of nothing but dates: one that stands alone, or several whose numbers do not follow each other.
/// Those that do are printed as they are written, and may be the days of a plan or the months of a year.
pub fn dates_as_list(items: &[RawItem], source: &str, report: &mut Report) {
    let Some(dates) = items.iter().map(|item| date(item, source)).collect::<Option<Vec<_>>>()
    else {
        return;
    };
    let follow = dates.windows(2).all(|pair| pair[1].day == pair[0].day + 1);
    if dates.len() > 1 && follow {
        return;
    }
    let Some(Date { day, month, span }) = dates.first() else { return };
    // Of lines of their own, a paragraph would come when none of them begins a list.
    report.push(if dates.len() > 1 && !goes_on(source, *span) {
        codes::dates_as_points(*span, *day, month)
    } else {
        codes::date_as_point(*span, *day, month)
    });
}

/// Says whether a place stands right under a line of text that it goes on with.
fn goes_on(source: &str, span: Span) -> bool {
    let above = source[..span.start as usize].trim_end_matches([' ', '\t']);
    let line = above.strip_suffix('\n').and_then(|above| above.rsplit('\n').next());
    line.is_some_and(|line| !line.trim().is_empty() && !line.trim_end().ends_with(':'))
}

/// A day of a month, at the beginning of a point.
struct Date<'a> {
    day: u32,
    month: &'a str,
    span: Span,
}

/// Reads a point that begins with a date. A capital begins the words of a point, and Norwegian months have none.
fn date<'a>(item: &RawItem, source: &'a str) -> Option<Date<'a>> {
    let written = &source[item.span.range()];
    let (day, rest) = written.split_once('.')?;
    let words = rest.trim_start_matches(' ');
    let month = words.split(|letter: char| !letter.is_alphabetic()).next()?;
    let is_month = month.starts_with(char::is_lowercase) && Month::from_name(month).is_some();
    // «mai-feiring» is a word of its own.
    let is_whole = !words[month.len()..].starts_with('-');
    let day = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    let length = written.len() - words.len() + month.len();
    (is_month && is_whole).then(|| Date { day, month, span: item.span.with_length(length) })
}
