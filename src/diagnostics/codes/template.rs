//! The faults of a book's own templates.

use crate::diagnostics::{Code, Diagnostic, Place};

/// `reason` is in the words of the template library.
pub fn template_fault(place: Place, reason: &str) -> Diagnostic {
    Diagnostic::new(Code::TemplateFault, place).arg("kind", "other").arg("reason", reason)
}

/// `kind` is `value`, `filter`, `test`, `function`, `component`, `template`, `block` or `lost-block`. `known` may be empty.
pub fn unknown_in_template(place: Place, kind: &str, name: &str, known: &[String]) -> Diagnostic {
    let fault = Diagnostic::new(Code::TemplateFault, place).arg("kind", kind).arg("name", name);
    if known.is_empty() {
        return fault;
    }
    let fault = fault.arg("known", known.join(", ")).help("known");
    fault.suggest(name, known.iter().map(String::as_str))
}

pub fn unknown_template(path: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownTemplate, Place::Path(path.to_owned()))
        .arg("known", known.join(", "))
        .suggest(path.trim_start_matches("templates/"), known.iter().copied())
}

/// A page without anything on it is what nobody wants; a part that is left out is.
pub fn empty_template(path: &str) -> Diagnostic {
    Diagnostic::new(Code::EmptyTemplate, Place::Path(path.to_owned()))
}
