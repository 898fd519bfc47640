//! The faults of a book's own templates.

use crate::diagnostics::{Code, Diagnostic, Place};

/// `line` and `column` count from 1; the template may be one that lies inside the program.
pub fn template_fault(
    template: &str,
    position: Option<(usize, usize)>,
    reason: &str,
) -> Diagnostic {
    let place = match position {
        Some((line, column)) => format!("templates/{template}:{line}:{column}"),
        None => format!("templates/{template}"),
    };
    Diagnostic::new(Code::TemplateFault, Place::Path(place)).arg("reason", reason)
}

pub fn unknown_template(path: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownTemplate, Place::Path(path.to_owned()))
        .arg("known", known.join(", "))
        .suggest(path.trim_start_matches("templates/"), known.iter().copied())
}
