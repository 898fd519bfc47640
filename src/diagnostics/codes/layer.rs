//! The faults of a book that builds on another.

use crate::archive::UnpackFault;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::layer::base::BaseFault;
use crate::source::Span;

/// `base` is what `book.toml` says.
pub fn base_unreadable(span: Span, base: &str, fault: &BaseFault) -> Diagnostic {
    if let BaseFault::Archive(fault) = fault {
        return unsafe_archive(span, base, fault);
    }
    let (why, kind, system) = match fault {
        BaseFault::Blank => ("blank", "", ""),
        BaseFault::Missing => ("missing", "", ""),
        BaseFault::NotABook => ("empty", "", ""),
        BaseFault::Chain => ("chain", "", ""),
        BaseFault::Io { kind, system } => ("io", *kind, system.as_str()),
        BaseFault::Archive(_) => unreachable!("it has a code of its own"),
    };
    let help = match why {
        "blank" => "blank",
        "chain" => "chain",
        "empty" => "empty",
        _ => "help",
    };
    let fault = Diagnostic::new(Code::BaseUnreadable, span);
    fault.arg("base", base).arg("why", why).arg("kind", kind).arg("system", system).help(help)
}

fn unsafe_archive(span: Span, base: &str, fault: &UnpackFault) -> Diagnostic {
    let (why, entry) = match fault {
        UnpackFault::Broken => ("broken", ""),
        UnpackFault::TooManyEntries => ("many", ""),
        UnpackFault::TooLarge(entry) => ("large", entry.as_str()),
        UnpackFault::Bomb(entry) => ("bomb", entry.as_str()),
        UnpackFault::Outside(entry) => ("outside", entry.as_str()),
        UnpackFault::Link(entry) => ("link", entry.as_str()),
        UnpackFault::Twice(entry) => ("twice", entry.as_str()),
    };
    let fault = Diagnostic::new(Code::UnsafeArchive, span);
    fault.arg("base", base).arg("why", why).arg("entry", entry)
}

/// A file of the layer in the place of one of the base.
pub fn page_of_base(place: impl Into<Place>, path: &str) -> Diagnostic {
    let addition = path.strip_prefix("content/").unwrap_or(path);
    let fault = Diagnostic::new(Code::PageOfBase, place);
    let fault = fault.arg("path", path).arg("addition", format!("lokalt/{addition}"));
    let fault = fault.arg("page", addition);
    match path.rsplit('.').next() {
        Some("md") => fault.help("help"),
        Some("toml") => fault.help("register"),
        _ => fault.help("other"),
    }
}

/// `kind` is `template`, `theme`, or `tokens` when the file of values does more than giving them.
pub fn words_of_base(path: &str, kind: &'static str) -> Diagnostic {
    let fault = Diagnostic::new(Code::WordsOfBase, Place::Path(path.to_owned()));
    match kind {
        "theme" => fault.help("theme"),
        "tokens" => fault.help("tokens"),
        _ => fault.help("help"),
    }
}

pub fn layer_key_without_base(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(Code::LayerKeyWithoutBase, span).arg("key", key)
}

pub fn editions_in_layer(span: Span) -> Diagnostic {
    Diagnostic::new(Code::EditionsInLayer, span)
}

/// An entry of a register that the base has already.
pub fn entry_of_base(span: Span, key: &str, base: Span) -> Diagnostic {
    Diagnostic::new(Code::EntryOfBase, span).arg("key", key).note("base", base)
}

pub fn task_in_addition(span: Span, words: &str) -> Diagnostic {
    Diagnostic::new(Code::TaskInAddition, span).arg("words", words)
}

pub fn empty_addition(span: Span) -> Diagnostic {
    Diagnostic::new(Code::EmptyAddition, span)
}

/// `path` is the addition's, and `page` the one it would belong to.
pub fn addition_without_page<'a>(
    span: Span,
    page: &str,
    pages: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(Code::AdditionWithoutPage, span).arg("page", page).suggest(page, pages)
}

/// An addition to a page that the layer hides.
pub fn addition_to_hidden_page(span: Span, page: &str) -> Diagnostic {
    Diagnostic::new(Code::AdditionWithoutPage, span).arg("page", page).help("hidden")
}

pub fn unknown_addition_place(
    span: Span,
    written: &str,
    page: &str,
    places: &[String],
) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownAdditionPlace, span);
    let fault = fault.arg("written", written).arg("page", page).arg("known", places.join("», «"));
    let fault = fault.arg("why", "missing");
    match places {
        [] => fault.help("alone"),
        places => fault.suggest(written, places.iter().map(String::as_str)),
    }
}

/// Words that several headings have. `places` are the ids that tell them apart, with their `#`.
pub fn ambiguous_addition_place(
    span: Span,
    written: &str,
    page: &str,
    places: &[String],
) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownAdditionPlace, span);
    let fault = fault.arg("written", written).arg("page", page).arg("why", "several");
    fault.arg("known", places.join("», «")).help("several")
}

/// `key` is `hide` or `topics`.
pub fn unknown_in_base<'a>(
    span: Span,
    key: &'static str,
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownInBase, span).arg("key", key).arg("written", written);
    fault.help(if key == "topics" { "topics" } else { "help" }).suggest(written, known)
}

/// `difference` has lines that begin with `-`, `+` or a space.
pub fn changed_surroundings(span: Span, page: &str, place: &str, difference: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::ChangedSurroundings, span);
    fault.arg("page", page).arg("place", place).arg("difference", difference)
}

/// A folder in `[[edition]]` that cannot be built on the book. `why` is `missing`, `base` or `output`.
pub fn edition_unusable(span: Span, folder: &str, why: &'static str) -> Diagnostic {
    let help = match why {
        "base" => "base",
        "output" => "output",
        _ => "help",
    };
    let fault = Diagnostic::new(Code::EditionUnusable, span);
    fault.arg("folder", folder).arg("why", why).help(help)
}
