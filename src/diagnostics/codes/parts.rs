//! The faults of headings that were meant to open a part, and of what then stands outside of it.

use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::source::Span;

/// A heading that is nearly one that opens a typed part. `class` opens it under any words.
///
/// `line` is the heading that opens it.
pub fn near_part_heading(
    span: Span,
    written: &str,
    line: &str,
    part: &str,
    class: &str,
) -> Diagnostic {
    near_part(span, written, part).arg("line", line).arg("class", class)
}

/// The same heading on a page that has lost addresses: what stands under it is no longer found where people have it from.
pub fn near_part_that_loses_addresses(fault: &mut Diagnostic) {
    debug_assert_eq!(fault.code, Code::NearPartHeading);
    if fault.help == "help" {
        *fault = fault.clone().help("lost");
    }
    fault.severity = Severity::Error;
}

/// The same heading with a task under it, which nobody would find.
pub fn near_part_with_task(span: Span, written: &str, line: &str, part: &str) -> Diagnostic {
    let mut fault = near_part(span, written, part).arg("line", line).help("task");
    fault.severity = Severity::Error;
    fault
}

/// The heading of advice with the word for how sure it is among its own. `label` is that word.
pub fn evidence_in_heading(
    span: Span,
    written: &str,
    line: &str,
    part: &str,
    label: &str,
) -> Diagnostic {
    near_part(span, written, part).arg("line", line).arg("label", label).help("evidence")
}

fn near_part(span: Span, written: &str, part: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::NearPartHeading, span).arg("kind", "near");
    fault.arg("written", written).arg("part", part)
}

/// A line of text that says what the heading of a part does.
pub fn part_without_marks(span: Span, words: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::NearPartHeading, span).arg("kind", "plain");
    fault.arg("written", words).arg("part", words).help("plain")
}

/// A line in bold that says what the heading of a part does.
pub fn part_in_bold(span: Span, words: &str, loses_tasks: bool) -> Diagnostic {
    let fault = Diagnostic::new(Code::NearPartHeading, span).arg("kind", "bold");
    let mut fault = fault.arg("written", words).arg("part", words).help("bold");
    if loses_tasks {
        fault.severity = Severity::Error;
    }
    fault
}

/// A task whose heading has the level of its part's heading, `part`, and so ends it.
pub fn task_beside_its_part(span: Span, part: &str, task: &str) -> Diagnostic {
    stray_task("beside", span, part).arg("words", task).help("beside")
}

/// A task under a heading, `words`, that is there for tasks and does not open their part. `class` opens it.
pub fn task_under_other_heading(span: Span, part: &str, words: &str, class: &str) -> Diagnostic {
    stray_task("heading", span, part).arg("words", words).arg("class", class).help("heading")
}

/// A task in its part, `part`, which stands inside another, `home`, and so opens nothing.
pub fn task_in_inner_part(span: Span, part: &str, home: &str) -> Diagnostic {
    stray_task("inner", span, part).arg("words", home).help("inner")
}

/// A task with a heading of its own, `task`, and none above it for tasks.
pub fn task_without_part(span: Span, part: &str, task: &str) -> Diagnostic {
    stray_task("none", span, part).arg("words", task)
}

/// The fields of a task without any heading for it.
pub fn task_without_headings(span: Span, part: &str) -> Diagnostic {
    stray_task("none", span, part).help("headings")
}

fn stray_task(kind: &str, span: Span, part: &str) -> Diagnostic {
    Diagnostic::new(Code::StrayTask, span).arg("kind", kind).arg("part", part)
}
