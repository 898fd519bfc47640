//! The faults of what was meant as more than words: Markdown finds nothing wrong with it.

use crate::diagnostics::{Code, Diagnostic};
use crate::source::Span;

/// `marks` are the number signs that stand there, `proposal` the line as it should be.
pub fn unread_heading(span: Span, written: &str, marks: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::UnreadHeading, span)
        .arg("written", written)
        .arg("marks", marks)
        .arg("proposal", proposal)
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

/// A label of a task that is not bold, with what the field says.
pub fn plain_task_field(span: Span, field: &str, rest: &str) -> Diagnostic {
    Diagnostic::new(Code::PlainTaskField, span).arg("field", field).arg("rest", rest)
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
    let joined = words.join("-");
    // A program that writes a second copy of a file puts «(1)» in its name.
    let file_name = joined.replace(['(', ')'], "");
    // `lov: opplaringslova/12-2`: what leads to no file has no space to spare.
    let scheme = ["lov:", "begrep:", "program:", "http:", "https:", "mailto:"]
        .into_iter()
        .any(|scheme| words.first() == Some(&scheme));
    let proposal = match (scheme, is_web) {
        (true, _) => words.concat(),
        (false, true) => words.join("%20"),
        (false, false) => file_name,
    };
    let help = if scheme {
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
