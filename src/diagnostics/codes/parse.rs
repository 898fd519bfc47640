//! The faults of what is written in a file, seen by itself.

use crate::bibliography::{BibFaultKind, SyntaxFault};
use crate::diagnostics::{Code, Diagnostic};
use crate::parse::dates::DateSlip;
use crate::source::Span;

pub fn yaml_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::YamlFrontMatter, span)
}

pub fn missing_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::MissingFrontMatter, span)
}

/// Words above the front matter.
pub fn words_above_front_matter(span: Span) -> Diagnostic {
    missing_front_matter(span).help("above")
}

/// An article right in `content/`, outside of any topic. `key` is one that only articles have; `path` is where the file
/// could lie.
pub fn article_outside_topic(span: Span, key: &str, path: &str) -> Diagnostic {
    Diagnostic::new(Code::ArticleOutsideTopic, span).arg("key", key).arg("path", path)
}

pub fn unclosed_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::UnclosedFrontMatter, span)
}

/// A date in another form than TOML's, or one that there is none of.
pub fn unread_date(span: Span, key: &str, written: &str, slip: DateSlip) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnreadDate, span).arg("key", key).arg("written", written);
    match slip {
        DateSlip::Form(date) => fault.arg("kind", "form").arg("date", date.to_string()),
        DateSlip::NoSuchDay(last) => fault
            .arg("kind", "day")
            .arg("days", last.day().to_string())
            .arg("date", last.to_string())
            .help("day"),
    }
}

pub fn unknown_key(span: Span, key: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownKey, span)
        .arg("fault", "unknown")
        .arg("key", key)
        .arg("known", known.join(", "))
        .suggest(key, known.iter().copied())
}

/// A word of the editor's own for a key. `meant` is the key, `line` shows how it is written.
pub fn guessed_key(span: Span, key: &str, meant: &str, line: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownKey, span).arg("fault", "unknown").arg("key", key);
    // The date and the author of a page are nearly, and not quite, what these keys say.
    let help = match (meant, key.to_lowercase().as_str()) {
        ("reviewed", "dato" | "date") => "reviewed",
        ("owner", "forfatter" | "forfattar" | "author") => "owner",
        _ => "meant",
    };
    fault.arg("meant", meant).arg("line", line).help(help)
}

/// A key for the topic, which is the folder of the page.
pub fn key_for_topic(span: Span, key: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownKey, span).arg("fault", "unknown");
    fault.arg("key", key).help("topic")
}

/// A key that belongs to the whole file, written below the header of a table.
pub fn key_below_header(span: Span, key: &str, header: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownKey, span).arg("fault", "below");
    fault.arg("key", key).arg("header", header).help("below")
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

/// Fewer words than two that are to mean the same.
pub fn too_few_words(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::InvalidValue, span)
        .arg("value", written)
        .arg("key", "words")
        .help("words")
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

/// `meant` is the box that is known to be called so elsewhere.
pub fn unknown_callout(
    span: Span,
    kind: &str,
    meant: Option<&'static str>,
    known: &[&str],
) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownCallout, span)
        .arg("kind", kind)
        .arg("known", known.join(", "));
    match meant {
        Some(meant) => fault.arg("suggestion", meant).help("suggest"),
        None => fault.suggest(kind, known.iter().copied()),
    }
}

pub fn unknown_task_field(span: Span, field: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownTaskField, span)
        .arg("field", field)
        .arg("known", known.join(", "))
        .suggest(field, known.iter().copied())
}

pub fn missing_task_field(span: Span, field: &str, task: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::MissingTaskField, span).arg("kind", "field");
    fault.arg("field", field).arg("task", task)
}

/// A heading above questions that has the level of a task, and no field under it. `level` is that of such a
/// heading, `fields` are those of a task.
pub fn group_as_task(span: Span, words: &str, level: u8, fields: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::MissingTaskField, span).arg("kind", "group");
    fault
        .arg("task", words)
        .arg("field", fields)
        .arg("marks", "#".repeat(usize::from(level)))
        .help("group")
}

pub fn invalid_minutes(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::InvalidMinutes, span).arg("written", written)
}

pub fn task_without_questions(span: Span, task: &str) -> Diagnostic {
    Diagnostic::new(Code::TaskWithoutQuestions, span).arg("kind", "none").arg("task", task)
}

/// A question with a hyphen before it. `number` is what should stand there.
pub fn unnumbered_question(span: Span, words: &str, number: usize) -> Diagnostic {
    let fault = Diagnostic::new(Code::TaskWithoutQuestions, span).arg("kind", "hyphen");
    fault.arg("words", words).arg("number", number.to_string()).help("hyphen")
}

/// A question that is no item of a numbered list. `words` are what it asks.
pub fn unread_question(span: Span, written: &str, words: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::TaskWithoutQuestions, span).arg("kind", "form");
    fault.arg("written", written).arg("words", words).arg("number", "1").help("form")
}

pub fn image_without_alt(span: Span, file: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::ImageWithoutAlt, span).arg("fault", "none");
    fault.arg("file", file)
}

/// A text that fits any picture.
pub fn alt_says_nothing(span: Span, alt: &str, file: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::ImageWithoutAlt, span).arg("fault", "says-nothing");
    fault.arg("alt", alt.trim()).arg("file", file)
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

/// A part for advice without a list.
pub fn advice_without_list(span: Span, part: &str) -> Diagnostic {
    without("list", span, part).help("advice")
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

/// How sure an advice is, without the name of the attribute before it.
pub fn evidence_without_name(span: Span, label: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownHeadingAttribute, span).arg("attribute", label);
    fault.help("evidence")
}

pub fn unknown_heading_class(span: Span, class: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownHeadingClass, span)
        .arg("class", class)
        .arg("known", known.join(", "))
        .suggest(class, known.iter().copied())
}

/// `head` is the line that the table should begin with.
pub fn do_avoid_shape(span: Span, part: &str, head: &str) -> Diagnostic {
    Diagnostic::new(Code::DoAvoidShape, span)
        .arg("fault", "table")
        .arg("part", part)
        .arg("head", head)
}

/// A table of two columns that are called something else.
pub fn do_avoid_columns(
    span: Span,
    part: &str,
    head: &str,
    first: &str,
    second: &str,
) -> Diagnostic {
    Diagnostic::new(Code::DoAvoidShape, span)
        .arg("fault", "columns")
        .arg("part", part)
        .arg("head", head)
        .arg("first", first)
        .arg("second", second)
        .help("columns")
}

/// `> [!figur]` without a picture right before it.
pub fn figure_text_without_figure(span: Span) -> Diagnostic {
    Diagnostic::new(Code::FigureTextWithoutFigure, span)
}

/// A quote, a table or the like under a field of a task, where only words and a list are read.
pub fn task_field_shape(span: Span, field: &str) -> Diagnostic {
    Diagnostic::new(Code::TaskFieldShape, span).arg("kind", "inner").arg("field", field)
}

/// What stands between two fields of a task, and so parts their list.
pub fn block_between_fields(span: Span) -> Diagnostic {
    Diagnostic::new(Code::TaskFieldShape, span).arg("kind", "between").help("list")
}

/// What stands above the fields of a task, which are read right under its heading.
pub fn block_above_fields(span: Span) -> Diagnostic {
    Diagnostic::new(Code::TaskFieldShape, span).arg("kind", "above").help("list")
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
        Kind::PlainReference { entry } => {
            let fault = Diagnostic::new(Code::BibliographyFault, span).arg("kind", "plain");
            return fault.arg("name", entry.as_str()).help("plain");
        }
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

/// A key on two lines of a table.
pub fn doubled_key(span: Span, key: &str, first: Option<Span>) -> Diagnostic {
    doubled(span, key, first).help("line")
}

/// A key on two lines with a list under each.
pub fn doubled_list(span: Span, key: &str, first: Option<Span>) -> Diagnostic {
    doubled(span, key, first).help("list")
}

/// The header of a table on two lines.
pub fn doubled_header(span: Span, key: &str, first: Option<Span>) -> Diagnostic {
    doubled(span, key, first).help("header")
}

/// The header of one table where there may be several entries.
pub fn header_of_entries(span: Span, key: &str, first: Option<Span>) -> Diagnostic {
    doubled(span, key, first).help("entries")
}

fn doubled(span: Span, key: &str, first: Option<Span>) -> Diagnostic {
    match first {
        Some(first) => duplicate_key(span, key, first),
        None => Diagnostic::new(Code::DuplicateKey, span).arg("key", key),
    }
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

pub fn unused_footnote(span: Span, label: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusedFootnote, span).arg("label", label)
}

/// A step of a reading path that does not begin with a link to a page.
pub fn path_step_without_link(span: Span) -> Diagnostic {
    Diagnostic::new(Code::PathWithoutSteps, span).arg("fault", "step").help("step")
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
    Diagnostic::new(Code::PathWithoutSteps, span).arg("fault", "none")
}

/// What stands under `[host]` in a new book, and nobody has replaced.
pub fn unfilled_host_slot(span: Span, key: &str, written: &str) -> Diagnostic {
    Diagnostic::new(Code::EmptyHostSlots, span)
        .arg("fault", "unfilled")
        .arg("key", key)
        .arg("written", written)
        .help("unfilled")
}

/// `span` is the table `[host]`, `empty` the keys that have nothing in them.
pub fn empty_host_slots(span: Span, empty: &[&str]) -> Diagnostic {
    let fault = Diagnostic::new(Code::EmptyHostSlots, span).arg("fault", "empty");
    fault.arg("empty", empty.join(", "))
}
