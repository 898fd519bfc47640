//! The faults of what is written in a file, seen by itself.

use crate::bibliography::{BibFaultKind, SyntaxFault};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::source::Span;

pub fn yaml_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::YamlFrontMatter, span)
}

pub fn missing_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::MissingFrontMatter, span)
}

pub fn unclosed_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::UnclosedFrontMatter, span)
}

/// `line` is the line that could not be read, at `line_span`; its look decides which help fits.
pub fn toml_syntax(span: Span, line_span: Span, line: &str, reason: &str) -> Diagnostic {
    let (key, value) = line.split_once('=').unwrap_or((line, ""));
    let value = value.trim();
    let bare = value.split('#').next().unwrap_or(value).trim_end();
    let date = norwegian_date(bare);
    let span = match line.rfind(bare) {
        // The library stops in the middle of a date, where a number can no longer be one.
        Some(start) if date.is_some() => line_span.within(start..start + bare.len()),
        _ => span,
    };
    let help = if value.is_empty() && key.contains(':') {
        "colon"
    } else if date.is_some() {
        "date"
    } else if value.contains(['“', '”', '„', '«', '»', '‘', '’']) && !value.starts_with('"')
    {
        "typographic"
    } else if value.starts_with('"') && value.matches('"').count() == 1 {
        "closing"
    } else if value.starts_with(|letter: char| letter.is_alphabetic())
        || value.matches('"').count() % 2 == 1
    {
        "quotes"
    } else {
        "help"
    };
    Diagnostic::new(Code::TomlSyntax, span)
        .arg("reason", reason)
        .arg("kind", help)
        .arg("written", bare)
        .arg("key", key.trim())
        .arg("date", date.unwrap_or_default())
        .help(help)
}

/// Returns what a date would be in TOML that is written as people write dates: `22.11.2026`.
fn norwegian_date(written: &str) -> Option<String> {
    let parts: Vec<&str> = written.split(['.', '/', '-']).map(str::trim).collect();
    let [day, month, year] = parts[..] else { return None };
    let (day, year) = if day.len() == 4 { (year, day) } else { (day, year) };
    let number = |text: &str| text.parse::<i16>().ok();
    let year = number(year).map(|year| if year < 100 { 2000 + year } else { year })?;
    let date = jiff::civil::Date::new(year, number(month)? as i8, number(day)? as i8).ok()?;
    Some(date.to_string())
}

pub fn unknown_key(span: Span, key: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownKey, span)
        .arg("key", key)
        .arg("known", known.join(", "))
        .suggest(key, known.iter().copied())
}

pub fn missing_key(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(Code::MissingKey, span).arg("key", key)
}

pub fn missing_date(span: Span, key: &str) -> Diagnostic {
    missing_key(span, key).help("date")
}

/// `expected` and `found` name TOML types: string, integer, boolean, date, array, table; and `strings` for
/// what stands in a list of them.
pub fn wrong_type(span: Span, key: &str, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::new(Code::WrongType, span)
        .arg("key", key)
        .arg("expected", expected)
        .arg("found", found)
}

pub fn invalid_value(span: Span, key: &str, value: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::InvalidValue, span)
        .arg("key", key)
        .arg("value", value)
        .arg("known", known.join(", "))
        .suggest(value, known.iter().copied())
}

/// `form` names, in the editor's words, which form the value must have, e.g. `ÅÅÅÅ-MM-DD`.
pub fn invalid_form(span: Span, key: &str, value: &str, form: &str) -> Diagnostic {
    Diagnostic::new(Code::InvalidValue, span)
        .arg("key", key)
        .arg("value", value)
        .arg("known", form)
        .help("form")
}

pub fn raw_html(span: Span, tag: &str) -> Diagnostic {
    let help = match tag {
        "br" => "break",
        "b" | "strong" | "i" | "em" | "u" => "emphasis",
        "img" => "image",
        "a" => "link",
        "table" | "tr" | "td" | "th" => "table",
        "ul" | "ol" | "li" => "list",
        "details" | "div" | "span" | "section" | "p" => "box",
        "!--" => "comment",
        _ => "help",
    };
    Diagnostic::new(Code::RawHtml, span).arg("tag", tag).help(help)
}

pub fn unknown_callout(span: Span, kind: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownCallout, span)
        .arg("kind", kind)
        .arg("known", known.join(", "))
        .suggest(kind, known.iter().copied())
}

pub fn unknown_task_field(span: Span, field: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownTaskField, span)
        .arg("field", field)
        .arg("known", known.join(", "))
        .suggest(field, known.iter().copied())
}

pub fn missing_task_field(span: Span, field: &str, task: &str) -> Diagnostic {
    Diagnostic::new(Code::MissingTaskField, span).arg("field", field).arg("task", task)
}

pub fn invalid_minutes(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::InvalidMinutes, span).arg("written", written)
}

pub fn task_without_questions(span: Span, task: &str) -> Diagnostic {
    Diagnostic::new(Code::TaskWithoutQuestions, span).arg("task", task)
}

pub fn image_without_alt(span: Span, file: &str) -> Diagnostic {
    Diagnostic::new(Code::ImageWithoutAlt, span).arg("file", file)
}

pub fn skipped_heading_level(
    span: Span,
    level: u8,
    previous: u8,
    previous_span: Option<Span>,
) -> Diagnostic {
    let fault = Diagnostic::new(Code::SkippedHeadingLevel, span)
        .arg("level", level.to_string())
        .arg("marks", "#".repeat(usize::from(previous) + 1));
    match previous_span {
        Some(previous_span) => fault.note("previous", previous_span),
        None => fault,
    }
}

pub fn title_in_body(span: Span) -> Diagnostic {
    Diagnostic::new(Code::TitleInBody, span)
}

pub fn empty_part(span: Span, part: &str) -> Diagnostic {
    without("content", span, part)
}

pub fn empty_callout(span: Span, kind: &str) -> Diagnostic {
    without("content", span, &format!("[!{kind}]")).help("box")
}

/// A typed part whose content lacks the shape it lives by, such as advice without a list.
pub fn part_without_list(span: Span, part: &str) -> Diagnostic {
    without("list", span, part).help("list")
}

/// A part for reflection tasks without one task heading in it.
pub fn part_without_tasks(span: Span, part: &str) -> Diagnostic {
    without("tasks", span, part).help("task")
}

fn without(missing: &str, span: Span, part: &str) -> Diagnostic {
    Diagnostic::new(Code::EmptyPart, span).arg("part", part).arg("missing", missing)
}

pub fn unknown_heading_attribute(span: Span, attribute: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownHeadingAttribute, span)
        .arg("attribute", attribute)
        .arg("known", known.join(", "))
        .suggest(attribute, known.iter().copied())
}

/// Words in the braces of a heading that are neither a name nor an attribute. `id` is the name they would be.
pub fn words_in_braces(span: Span, written: &str, id: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownHeadingAttribute, span).arg("attribute", written);
    fault.arg("id", id).help(if id.is_empty() { "text" } else { "words" })
}

pub fn unknown_heading_class(span: Span, class: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownHeadingClass, span)
        .arg("class", class)
        .arg("known", known.join(", "))
        .suggest(class, known.iter().copied())
}

pub fn do_avoid_shape(span: Span, part: &str) -> Diagnostic {
    Diagnostic::new(Code::DoAvoidShape, span).arg("part", part)
}

/// `> [!figur]` without a picture right before it.
pub fn figure_text_without_figure(span: Span) -> Diagnostic {
    Diagnostic::new(Code::FigureTextWithoutFigure, span)
}

/// A quote, a table or the like under a field of a task, where only words and a list are read.
pub fn task_field_shape(span: Span, field: &str) -> Diagnostic {
    Diagnostic::new(Code::TaskFieldShape, span).arg("field", field)
}

pub fn undefined_footnote(span: Span, label: &str) -> Diagnostic {
    Diagnostic::new(Code::UndefinedFootnote, span).arg("label", label)
}

pub fn duplicate_anchor(span: Span, anchor: &str, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateAnchor, span).arg("anchor", anchor).note("first", first)
}

/// The Fluent message chooses its words by `kind`; `name` is what it quotes.
pub fn bibliography_fault(span: Span, fault: BibFaultKind) -> Diagnostic {
    use BibFaultKind as Kind;
    let (kind, name, help) = match &fault {
        Kind::Syntax(fault) => return bibliography_syntax(span, *fault),
        Kind::DuplicateKey { key, first } => {
            return duplicate_key(span, key, Span::new(span.file, first.clone()));
        }
        Kind::DuplicateField { field, .. } => ("duplicate-field", field.as_str(), "help"),
        Kind::MissingField { field, .. } => ("missing-field", *field, "missing-field"),
        Kind::InvalidDate { value, .. } => ("date", value.as_str(), "date"),
        Kind::InvalidUrl { value } => ("url", value.as_str(), "url"),
        Kind::InvalidDoi { value } => ("doi", value.as_str(), "doi"),
        Kind::UnknownEntryType { name } => ("entry-type", name.as_str(), "entry-type"),
        Kind::UnknownAbbreviation { name } => ("abbreviation", name.as_str(), "braces"),
        Kind::UnknownCommand { command } => ("tex-command", command.as_str(), "help"),
        Kind::UnknownParent { key } => ("unknown-parent", key.as_str(), "help"),
        Kind::NameSeparator { found, .. } => ("name-separator", *found, "names"),
        Kind::EmptyName { .. } => ("empty-name", "", "names"),
    };
    let key = match &fault {
        Kind::MissingField { key, .. } => key.as_str(),
        _ => "",
    };
    let diagnostic = Diagnostic::new(Code::BibliographyFault, span)
        .arg("kind", kind)
        .arg("name", name)
        .arg("key", key)
        .help(help);
    match fault {
        Kind::DuplicateField { first, .. } => diagnostic.note("first", Span::new(span.file, first)),
        _ => diagnostic,
    }
}

fn bibliography_syntax(span: Span, fault: SyntaxFault) -> Diagnostic {
    use SyntaxFault as Fault;
    let (kind, help) = match fault {
        Fault::MissingKey => ("missing-key", "help"),
        Fault::MissingComma => ("missing-comma", "comma"),
        Fault::MissingEquals => ("missing-equals", "help"),
        Fault::MissingName => ("missing-name", "help"),
        Fault::MissingOpeningBrace => ("missing-brace", "help"),
        Fault::Unclosed => ("unclosed", "braces"),
        Fault::MissingValue => ("missing-value", "braces"),
        Fault::OutsideEntry => ("outside-entry", "braces"),
        Fault::StrayBrace => ("stray-brace", "braces"),
        Fault::MalformedNumber => ("number", "help"),
        Fault::MalformedCommand => ("command", "help"),
        Fault::MalformedParent => ("parent", "help"),
    };
    Diagnostic::new(Code::BibliographyFault, span).arg("kind", kind).help(help)
}

pub fn duplicate_key(span: Span, key: &str, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateKey, span).arg("key", key).note("first", first)
}

pub fn invalid_steps(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::InvalidSteps, span).arg("written", written)
}

/// `sum` and `minutes` are whole minutes.
pub fn steps_do_not_add_up(span: Span, sum: u32, minutes: u32) -> Diagnostic {
    Diagnostic::new(Code::StepsDoNotAddUp, span)
        .arg("sum", sum.to_string())
        .arg("minutes", minutes.to_string())
}

/// A heading that is nearly one that opens a typed part. `class` opens it under any words.
pub fn near_part_heading(span: Span, written: &str, part: &str, class: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::NearPartHeading, span).arg("written", written);
    fault.arg("part", part).arg("class", class)
}

/// The same heading on a page that has lost addresses: what stands under it is no longer found where people have it from.
pub fn near_part_that_loses_addresses(fault: &mut Diagnostic) {
    debug_assert_eq!(fault.code, Code::NearPartHeading);
    *fault = fault.clone().help("lost");
    fault.severity = Severity::Error;
}

pub fn unused_footnote(span: Span, label: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusedFootnote, span).arg("label", label)
}

/// A step of a reading path that does not begin with a link to a page.
pub fn path_step_without_link(span: Span) -> Diagnostic {
    Diagnostic::new(Code::PathWithoutSteps, span).help("step")
}

pub fn invalid_anchor(span: Span, anchor: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::InvalidAnchor, span).arg("anchor", anchor).arg("proposal", proposal)
}

/// An id that every page has already, for its contents or its references.
pub fn reserved_anchor(span: Span, anchor: &str, proposal: &str) -> Diagnostic {
    invalid_anchor(span, anchor, proposal).help("reserved")
}

pub fn evidence_outside_advice(span: Span) -> Diagnostic {
    Diagnostic::new(Code::EvidenceOutsideAdvice, span)
}

pub fn path_without_steps(span: Span) -> Diagnostic {
    Diagnostic::new(Code::PathWithoutSteps, span)
}

/// `span` is the table `[host]`, `empty` the keys that have nothing in them.
pub fn empty_host_slots(span: Span, empty: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::EmptyHostSlots, span).arg("empty", empty.join(", "))
}
