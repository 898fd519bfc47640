//! The faults of what was meant as more than words: Markdown finds nothing wrong with it.

use super::resolve::lies_on_disk;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::url::{SCHEMES, of_register};
use crate::source::Span;

/// A fence of code that nothing closes. `fence` is how it is written.
pub fn unclosed_fence(span: Span, fence: &str) -> Diagnostic {
    Diagnostic::new(Code::UnclosedFence, span).arg("fence", fence)
}

/// `marks` are the number signs that stand there, `proposal` the line as it should be.
pub fn unread_heading(span: Span, written: &str, marks: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::UnreadHeading, span)
        .arg("kind", "none")
        .arg("written", written)
        .arg("marks", marks)
        .arg("proposal", proposal)
}

/// A space after the number signs that looks like one and counts as a letter.
pub fn heading_with_hard_space(
    span: Span,
    written: &str,
    marks: &str,
    proposal: &str,
) -> Diagnostic {
    Diagnostic::new(Code::UnreadHeading, span)
        .arg("kind", "hard")
        .arg("written", written)
        .arg("marks", marks)
        .arg("proposal", proposal)
        .help("hard")
}

/// A heading that is one because of the line of signs under it.
pub fn underlined_heading(span: Span, underline: &str, words: &str) -> Diagnostic {
    let is_rule = underline.starts_with('-');
    Diagnostic::new(Code::UnderlinedHeading, span)
        .arg("underline", underline)
        .arg("words", words)
        .help(if is_rule { "help" } else { "title" })
}

pub fn unclosed_braces(span: Span, written: &str, proposal: &str) -> Diagnostic {
    braces("unclosed", span, written, proposal)
}

/// Words after the braces of a heading.
pub fn braces_not_last(span: Span, written: &str, proposal: &str) -> Diagnostic {
    braces("last", span, written, proposal)
}

/// Spaces around `=`, or quotation marks, in the braces of a heading.
pub fn braces_form(span: Span, written: &str, proposal: &str) -> Diagnostic {
    braces("form", span, written, proposal)
}

/// The name of a place in other brackets than braces.
pub fn name_in_brackets(span: Span, written: &str, proposal: &str) -> Diagnostic {
    braces("brackets", span, written, proposal)
}

/// A label of a task that is not bold, with what the field says.
pub fn plain_task_field(span: Span, field: &str, rest: &str) -> Diagnostic {
    Diagnostic::new(Code::PlainTaskField, span).arg("field", field).arg("rest", rest)
}

/// A field of a task on a line that no list begins on.
pub fn field_without_dash(span: Span, field: &str, rest: &str) -> Diagnostic {
    plain_task_field(span, field, rest).help("dash")
}

/// `proposal` is what to write instead.
fn braces(why: &str, span: Span, written: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::BracesShape, span)
        .arg("why", why)
        .arg("written", written)
        .arg("proposal", proposal)
}

pub fn empty_heading(span: Span, level: u8) -> Diagnostic {
    heading_without_words("empty", span, level)
}

/// A heading of signs alone, which gives no address and cannot be read aloud.
pub fn heading_of_signs(span: Span, words: &str, level: u8) -> Diagnostic {
    heading_without_words("signs", span, level).arg("words", words).help("signs")
}

fn heading_without_words(kind: &str, span: Span, level: u8) -> Diagnostic {
    Diagnostic::new(Code::EmptyHeading, span)
        .arg("kind", kind)
        .arg("marks", "#".repeat(usize::from(level)))
}

pub fn space_in_picture_address(span: Span, address: &str) -> Diagnostic {
    space_in_address("image", span, address)
}

pub fn space_in_link_address(span: Span, address: &str) -> Diagnostic {
    space_in_address("link", span, address)
}

fn space_in_address(kind: &str, span: Span, address: &str) -> Diagnostic {
    let is_web = address.contains("://");
    let words: Vec<&str> = address.split_whitespace().collect();
    // A space before the place on a page is one too many.
    let joined = words.join("-").replace("-#", "#");
    // A program that writes a second copy of a file puts «(1)» in its name.
    let file_name = joined.replace(['(', ')'], "");
    // `lov: opplaringslova/12-2`: what leads to no file has no space to spare.
    let begins = |scheme: &&str| words.first().is_some_and(|first| first.starts_with(*scheme));
    let scheme = !is_web && (of_register(address).is_some() || SCHEMES.iter().any(begins));
    let proposal = match (scheme, is_web) {
        (true, _) => words.concat(),
        (false, true) => words.join("%20"),
        (false, false) => file_name,
    };
    let help = if lies_on_disk(address) {
        "disk"
    } else if scheme {
        "scheme"
    } else if is_web {
        "web"
    } else {
        "help"
    };
    Diagnostic::new(Code::SpaceInAddress, span)
        .arg("address", address)
        .arg("kind", kind)
        .arg("proposal", proposal)
        .help(help)
}

/// Says what there is to write instead, now that it is known: `there`. Of what is nowhere, it says where to look.
pub fn space_in_address_of(fault: &mut Diagnostic, there: Option<&str>) {
    debug_assert_eq!(fault.code, Code::SpaceInAddress);
    let known = fault.clone();
    *fault = match there {
        Some(there) => {
            let mut known = known.help("there");
            known.set_arg("proposal", there);
            known
        }
        None if known.help == "scheme" => known.help("unknown"),
        None => known.help("missing"),
    };
}

/// A space between the words of a link and its address.
pub fn link_with_gap(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("gap", "link", span, written, proposal)
}

/// The same between the words of a picture and its address.
pub fn picture_with_gap(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("gap", "image", span, written, proposal)
}

/// Words after the address of a link in other marks than straight ones.
pub fn link_title_marks(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("marks", "link", span, written, proposal)
}

/// The same in a picture.
pub fn picture_title_marks(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("marks", "image", span, written, proposal)
}

/// An address with words after it that have a mark before or after them only. `written` begins with `!` in a picture.
pub fn unclosed_title(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("title", thing(written), span, written, proposal)
}

/// An address in square brackets instead of round ones: `[mer][ro.md]`.
pub fn address_in_square_brackets(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("square", thing(written), span, written, proposal)
}

/// A citation right behind words in brackets, as if it were their address: `[Hattie][@hattie2009]`.
pub fn citation_as_address(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("citation", thing(written), span, written, proposal)
}

/// A link or a picture that has the name of its address in square brackets, `[mer][ro]`, where no line says what `ro` is.
pub fn link_without_address(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("reference", thing(written), span, written, proposal).help("reference")
}

/// The words of a link in round brackets, and its address in square ones.
pub fn link_with_swapped_brackets(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_link("swapped", "link", span, written, proposal)
}

/// A link or a picture without the parenthesis after its address.
pub fn link_without_end(span: Span, written: &str) -> Diagnostic {
    unread_link("open", thing(written), span, written, &format!("{written})"))
}

/// Returns what was meant by something written, by how it begins.
fn thing(written: &str) -> &'static str {
    if written.starts_with('!') { "image" } else { "link" }
}

fn unread_link(kind: &str, thing: &str, span: Span, written: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::UnreadLink, span)
        .arg("thing", thing)
        .arg("kind", kind)
        .arg("written", written)
        .arg("proposal", proposal)
}

/// Several keys in one citation with something else than a semicolon between them.
pub fn citations_without_semicolon(span: Span, written: &str, proposal: &str) -> Diagnostic {
    citation_separator("comma", span, written).arg("proposal", proposal)
}

/// A semicolon in a citation that no work follows or comes before.
pub fn citation_of_nothing(span: Span, written: &str, proposal: &str) -> Diagnostic {
    citation_separator("nothing", span, written).arg("proposal", proposal)
}

/// A piece of a citation without a key: written as one, or as the place in the work before it.
pub fn citation_without_key(
    span: Span,
    piece: &str,
    as_key: Option<&str>,
    as_place: Option<&str>,
) -> Diagnostic {
    let fault = citation_separator("key", span, piece);
    match (as_key, as_place) {
        (Some(key), Some(place)) => {
            fault.arg("proposal", key).arg("place", place).help("key-or-place")
        }
        (one, other) => fault.arg("proposal", one.or(other).unwrap_or_default()),
    }
}

/// Another sign than a comma between a key and the place in the work.
pub fn citation_with_other_sign(
    span: Span,
    written: &str,
    sign: &str,
    proposal: &str,
) -> Diagnostic {
    citation_separator("sign", span, written).arg("sign", sign).arg("proposal", proposal)
}

fn citation_separator(kind: &str, span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::CitationSeparator, span).arg("kind", kind).arg("written", written)
}

/// A minus before a key, which leaves the author out in other programs.
pub fn citation_without_author(span: Span, written: &str, key: &str) -> Diagnostic {
    Diagnostic::new(Code::CitationWithoutAuthor, span)
        .arg("written", written)
        .arg("proposal", format!("@{key}"))
}

/// `[husk]` for `[!husk]`, at the beginning of a quote.
pub fn mark_without_sign(span: Span, written: &str, kind: &str) -> Diagnostic {
    unread_box("sign", span, written, kind).help("sign")
}

/// `!husk` for `[!husk]`, at the beginning of a quote.
pub fn mark_without_brackets(span: Span, written: &str, kind: &str) -> Diagnostic {
    unread_box("brackets", span, written, kind)
}

/// `[!husk` for `[!husk]`, at the beginning of a quote.
pub fn mark_without_end(span: Span, written: &str, kind: &str) -> Diagnostic {
    unread_box("open", span, written, kind)
}

/// A line of a box with no `>` before it.
pub fn box_line_without_sign(span: Span, line: &str) -> Diagnostic {
    unread_box("line", span, line, "").help("line")
}

/// `[!husk]` outside of a quote.
pub fn mark_without_box(span: Span, kind: &str) -> Diagnostic {
    unread_box("quote", span, &format!("[!{kind}]"), kind)
}

/// `[!husk]` on a later line of another box or of a quote.
pub fn box_within(span: Span, kind: &str) -> Diagnostic {
    unread_box("within", span, &format!("[!{kind}]"), kind).help("within")
}

/// A box whose text stands below an empty line.
pub fn box_apart(span: Span, kind: &str) -> Diagnostic {
    unread_box("apart", span, &format!("[!{kind}]"), kind).help("apart")
}

/// The name of a box at the beginning of a quote. `kind` is the word in its mark.
pub fn quote_as_box(span: Span, name: &str, kind: &str) -> Diagnostic {
    Diagnostic::new(Code::QuoteAsBox, span).arg("name", name).arg("kind", kind)
}

fn unread_box(why: &str, span: Span, written: &str, kind: &str) -> Diagnostic {
    Diagnostic::new(Code::UnreadCallout, span)
        .arg("why", why)
        .arg("written", written)
        .arg("kind", kind)
}

/// A sign before a point that other programs set: `•`.
pub fn point_with_other_sign(span: Span, sign: &str, proposal: &str) -> Diagnostic {
    unread_point("sign", span, sign, proposal)
}

/// A point of a list that nothing stands in.
pub fn empty_point(span: Span, sign: &str) -> Diagnostic {
    Diagnostic::new(Code::EmptyPoint, span).arg("sign", sign)
}

/// A sign that makes a list, and after it a space that counts as a letter.
pub fn point_with_hard_space(span: Span, sign: &str, proposal: &str) -> Diagnostic {
    unread_point("hard", span, sign, proposal).help("hard")
}

/// A hyphen with no space after it. `proposal` is the point as it should be.
pub fn point_without_space(span: Span, sign: &str, proposal: &str) -> Diagnostic {
    unread_point("tight", span, sign, proposal)
}

/// A letter before a point, or a number with no space after it.
pub fn point_with_other_number(span: Span, sign: &str, proposal: &str) -> Diagnostic {
    let is_letter = sign.starts_with(char::is_alphabetic);
    let kind = if is_letter { "sign" } else { "tight" };
    unread_point(kind, span, sign, proposal).help("number")
}

/// Lines with letters under a point that has a number: `a. Når?`.
pub fn lettered_point(span: Span, sign: &str, proposal: &str) -> Diagnostic {
    unread_point("sign", span, sign, proposal).help("letter")
}

fn unread_point(kind: &str, span: Span, sign: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::UnreadList, span)
        .arg("kind", kind)
        .arg("sign", sign)
        .arg("proposal", proposal)
}

/// Rows of a table without the row of dashes under the first. `rule` is that row.
pub fn table_without_rule(span: Span, rule: &str) -> Diagnostic {
    unread_table("rule", span, rule)
}

/// Rows without a line before and after them. `first` and `rule` are the first two lines of the table that was meant.
pub fn table_of_bare_rows(span: Span, first: &str, rule: &str) -> Diagnostic {
    unread_table("rule", span, rule).arg("first", first).help("bare")
}

/// Rows with tabs between their cells. `first` and `rule` are the first two lines of the table that was meant.
pub fn table_of_tabs(span: Span, first: &str, rule: &str) -> Diagnostic {
    unread_table("tabs", span, rule).arg("first", first).help("tabs")
}

/// Rows with several spaces between their cells.
pub fn table_of_spaces(span: Span, first: &str, rule: &str) -> Diagnostic {
    unread_table("spaces", span, rule).arg("first", first).help("tabs")
}

/// A row of dashes that has another number of columns than the row above it.
pub fn table_rule_width(span: Span, rule: &str) -> Diagnostic {
    unread_table("width", span, rule)
}

/// A row below a table, with an empty line between. `rule` makes a new table of it.
pub fn row_apart(span: Span, rule: &str) -> Diagnostic {
    unread_table("apart", span, rule).help("apart")
}

/// A line of text right under the last row of a table.
pub fn text_as_row(span: Span) -> Diagnostic {
    Diagnostic::new(Code::TableShape, span).arg("kind", "text").help("text")
}

pub fn row_with_more_cells(span: Span, cells: usize, columns: usize) -> Diagnostic {
    uneven_row("more", span, cells, columns).help("more")
}

pub fn row_with_fewer_cells(span: Span, cells: usize, columns: usize) -> Diagnostic {
    uneven_row("fewer", span, cells, columns).help("fewer")
}

fn uneven_row(kind: &str, span: Span, cells: usize, columns: usize) -> Diagnostic {
    Diagnostic::new(Code::TableShape, span)
        .arg("kind", kind)
        .arg("cells", cells.to_string())
        .arg("columns", columns.to_string())
}

fn unread_table(kind: &str, span: Span, rule: &str) -> Diagnostic {
    Diagnostic::new(Code::TableShape, span).arg("kind", kind).arg("rule", rule)
}

/// Prose that an indent has made code. `proposal` is its first line without the indent.
pub fn indented_prose(span: Span, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::IndentedProse, span).arg("proposal", proposal)
}

/// Stars around words with a space on their inner side. `proposal` is the words in bold.
pub fn stars_with_space(span: Span, written: &str, proposal: &str) -> Diagnostic {
    loose_stars("space", span, written).arg("proposal", proposal)
}

/// Stars after a sign with a letter right behind them, which end nothing. `proposal` has a space there.
pub fn stars_without_space(span: Span, written: &str, proposal: &str) -> Diagnostic {
    loose_stars("tight", span, written).arg("proposal", proposal)
}

/// The same stars with the ending of a word behind them. `proposal` has it inside.
pub fn stars_before_ending(span: Span, written: &str, ending: &str, proposal: &str) -> Diagnostic {
    loose_stars("ending", span, written).arg("ending", ending).arg("proposal", proposal)
}

/// Stars before words, and none after them.
pub fn unclosed_stars(span: Span, written: &str) -> Diagnostic {
    loose_stars("open", span, written).help("open")
}

fn loose_stars(kind: &str, span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::LooseStars, span).arg("kind", kind).arg("written", written)
}

/// A day of a month that began a numbered list.
pub fn date_as_point(span: Span, day: u32, month: &str) -> Diagnostic {
    Diagnostic::new(Code::DateAsPoint, span).arg("day", day.to_string()).arg("month", month)
}

/// Several dates under each other, of which the first is given.
pub fn dates_as_points(span: Span, day: u32, month: &str) -> Diagnostic {
    date_as_point(span, day, month).help("several")
}

/// Words between two signs of equality, which mark them in other programs.
pub fn marked_words(span: Span, written: &str, words: &str) -> Diagnostic {
    printed_signs("marked", span, written, &format!("**{words}**"))
}

/// A number between two carets.
pub fn raised_number(span: Span, written: &str, digits: &str) -> Diagnostic {
    printed_signs("raised", span, written, digits).help("digits")
}

/// A number between two tildes.
pub fn lowered_number(span: Span, written: &str, digits: &str) -> Diagnostic {
    printed_signs("lowered", span, written, digits).help("digits")
}

fn printed_signs(kind: &str, span: Span, written: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::PrintedSigns, span)
        .arg("kind", kind)
        .arg("written", written)
        .arg("escaped", format!("\\{written}"))
        .arg("proposal", proposal)
}
