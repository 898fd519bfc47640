//! Every fault the program can find: its code, how grave it is, and the one function that makes it.
//!
//! Codes are stable and never reused. The letter is the stage: L load, P parse, R resolve, C check,
//! T template. The words stand in `locales/*/diagnostics.ftl` under the code, and
//! `docs/diagnostics.md` is written from this table.

mod layer;

pub use layer::*;

use super::{Diagnostic, Place};
use crate::bibliography::{BibFaultKind, SyntaxFault};
use crate::source::{Position, Span};
use crate::system;

/// How grave a fault is: an error stops the build, a warning does not, and advice stops nothing ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Advice,
}

/// What a book makes of a rule of `check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Off,
    Told(Severity),
}

impl Level {
    /// The words of the levels in bokmål, nynorsk and English; the first of each is the one that is proposed.
    const WORDS: [(Level, &[&str]); 4] = [
        (Level::Off, &["av", "off"]),
        (Level::Told(Severity::Advice), &["råd", "advice"]),
        (Level::Told(Severity::Warning), &["advarsel", "åtvaring", "warning"]),
        (Level::Told(Severity::Error), &["feil", "error"]),
    ];

    pub fn from_word(word: &str) -> Option<Level> {
        let found = Level::WORDS.iter().find(|(_, words)| words.contains(&word));
        found.map(|(level, _)| *level)
    }

    pub fn words() -> Vec<&'static str> {
        Level::WORDS.iter().flat_map(|(_, words)| words.iter().copied()).collect()
    }
}

macro_rules! codes {
    ($($id:ident $name:ident $severity:ident,)*) => {
        /// A kind of fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($name,)* }

        impl Code {
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// Returns the code as editors see it: a letter for the stage and three digits.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => stringify!($id),)* }
            }

            /// Returns how grave the fault is when the book does not say otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }

            pub fn from_id(id: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.id() == id)
            }

            /// Returns the rules whose level a book may choose and that can be silenced: those of `check`.
            pub fn rules() -> impl Iterator<Item = Code> {
                Code::ALL.iter().copied().filter(|code| code.id().starts_with('C'))
            }
        }
    };
}

codes! {
    L001 NotUtf8 Error,
    L002 UnreadableFile Error,
    L003 MissingFrontPage Error,
    L004 UnusableFileName Error,
    L005 UnknownFileKind Warning,
    L006 NotAFolder Error,
    L007 OutsideBook Error,
    L008 NoOrdinaryFile Error,
    L009 NamesClash Error,
    L010 ReservedName Error,
    L020 BaseUnreadable Error,
    L021 UnsafeArchive Error,
    L022 PageOfBase Error,
    L023 WordsOfBase Error,
    L024 EditionUnusable Error,
    P001 YamlFrontMatter Error,
    P002 MissingFrontMatter Error,
    P003 UnclosedFrontMatter Error,
    P004 TomlSyntax Error,
    P005 UnknownKey Error,
    P006 MissingKey Error,
    P007 WrongType Error,
    P008 InvalidValue Error,
    P009 RawHtml Error,
    P010 UnknownCallout Error,
    P011 UnknownTaskField Error,
    P012 MissingTaskField Error,
    P013 InvalidMinutes Error,
    P014 TaskWithoutQuestions Error,
    P015 ImageWithoutAlt Error,
    P016 SkippedHeadingLevel Error,
    P017 TitleInBody Error,
    P018 EmptyPart Error,
    P019 UnknownHeadingAttribute Error,
    P020 DoAvoidShape Error,
    P021 UndefinedFootnote Error,
    P022 DuplicateAnchor Error,
    P023 BibliographyFault Error,
    P024 DuplicateKey Error,
    P025 InvalidSteps Error,
    P026 InvalidAnchor Error,
    P027 EvidenceOutsideAdvice Error,
    P028 UnknownHeadingClass Error,
    P029 PathWithoutSteps Error,
    P030 StepsDoNotAddUp Error,
    P031 NearPartHeading Warning,
    P032 UnusedFootnote Warning,
    P033 FigureTextWithoutFigure Error,
    P034 TaskFieldShape Error,
    P035 EmptyHostSlots Warning,
    P040 LayerKeyWithoutBase Error,
    P041 EditionsInLayer Error,
    P042 EntryOfBase Error,
    P043 TaskInAddition Error,
    P044 EmptyAddition Error,
    R001 DeadLink Error,
    R002 DeadAnchor Error,
    R003 UnknownCitation Error,
    R004 UnknownLaw Error,
    R005 RepealedLaw Error,
    R006 UnknownTerm Error,
    R007 UnknownProgramme Error,
    R008 AmbiguousWikilink Error,
    R009 AddressTaken Error,
    R010 MissingFile Error,
    R011 UnusableAddress Error,
    R012 MissingTopicPage Error,
    R013 LostAddress Error,
    R014 LostAnchor Error,
    R020 AdditionWithoutPage Error,
    R021 UnknownAdditionPlace Error,
    R022 UnknownInBase Error,
    C001 EvidenceWithoutCitation Error,
    C002 OverdueReview Warning,
    C003 UnusedSilence Warning,
    C004 FormerTerm Warning,
    C005 EmptyLinkText Warning,
    C006 BareAddress Warning,
    C007 ClaimWithoutCitation Warning,
    C008 PupilCase Warning,
    C009 UnusedReference Warning,
    C010 UnusedTerm Advice,
    C011 UnusedImage Warning,
    C012 DuplicateTitle Warning,
    C013 DuplicateReference Warning,
    C014 OrphanPage Warning,
    C015 RepeatedTitle Warning,
    C016 ReviewDueSoon Advice,
    C017 HeavyImage Warning,
    C018 MissingCounterpart Warning,
    C019 LongSentence Advice,
    C020 LongSentences Advice,
    C021 HighLix Advice,
    C022 PassiveChain Advice,
    C023 NounHeavyPhrase Advice,
    C030 ChangedSurroundings Warning,
    T001 TemplateFault Error,
    T002 UnknownTemplate Warning,
}

/// `position` is that of the first letter that cannot be read.
pub fn not_utf8(path: &str, position: Position) -> Diagnostic {
    let place = format!("{path}:{}:{}", position.line, position.column);
    Diagnostic::new(Code::NotUtf8, Place::Path(place))
}

/// The words for what went wrong are chosen by its kind, in any language.
pub fn unreadable_file(path: &str, error: &std::io::Error) -> Diagnostic {
    let kind = system::kind(error);
    Diagnostic::new(Code::UnreadableFile, Place::Path(path.to_owned()))
        .arg("kind", kind)
        .arg("system", system::own_words(error))
        .help(if kind == "loop" { "loop" } else { "help" })
}

/// A shortcut that leads back to a folder above it.
pub fn shortcut_in_a_ring(path: &str) -> Diagnostic {
    Diagnostic::new(Code::UnreadableFile, Place::Path(path.to_owned()))
        .arg("kind", "loop")
        .arg("system", "ELOOP")
        .help("loop")
}

pub fn not_a_folder(path: &str) -> Diagnostic {
    Diagnostic::new(Code::NotAFolder, Place::Path(path.to_owned()))
}

/// A symbolic link to what is not in the book's folder.
pub fn outside_book(path: &str) -> Diagnostic {
    Diagnostic::new(Code::OutsideBook, Place::Path(path.to_owned()))
}

/// A pipe, a socket or a device.
pub fn no_ordinary_file(path: &str) -> Diagnostic {
    Diagnostic::new(Code::NoOrdinaryFile, Place::Path(path.to_owned()))
}

/// Two files whose paths differ in the case of their letters only.
pub fn names_clash(path: &str, other: &str) -> Diagnostic {
    Diagnostic::new(Code::NamesClash, Place::Path(path.to_owned())).arg("other", other)
}

/// `name` is the part of the path that some systems have no room for.
pub fn reserved_name(path: &str, name: &str) -> Diagnostic {
    Diagnostic::new(Code::ReservedName, Place::Path(path.to_owned())).arg("name", name)
}

pub fn missing_front_page() -> Diagnostic {
    Diagnostic::new(Code::MissingFrontPage, Place::Path("content/index.md".to_owned()))
}

pub fn unusable_file_name(path: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusableFileName, Place::Path(path.to_owned()))
}

pub fn unknown_file_kind(path: &str) -> Diagnostic {
    Diagnostic::new(Code::UnknownFileKind, Place::Path(path.to_owned()))
}

pub fn yaml_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::YamlFrontMatter, span)
}

pub fn missing_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::MissingFrontMatter, span)
}

pub fn unclosed_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(Code::UnclosedFrontMatter, span)
}

/// `line` is the line that could not be read; its look decides which help fits.
pub fn toml_syntax(span: Span, line: &str, reason: &str) -> Diagnostic {
    let (key, value) = line.split_once('=').unwrap_or((line, ""));
    let value = value.trim();
    let date = norwegian_date(value);
    let help = if value.is_empty() && key.contains(':') {
        "colon"
    } else if date.is_some() {
        "date"
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
        Kind::MissingField { field } => ("missing-field", *field, "missing-field"),
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
    let diagnostic = Diagnostic::new(Code::BibliographyFault, span)
        .arg("kind", kind)
        .arg("name", name)
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
        Fault::MissingComma => ("missing-comma", "help"),
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

/// A heading that is nearly one that opens a typed part.
pub fn near_part_heading(span: Span, written: &str, part: &str) -> Diagnostic {
    Diagnostic::new(Code::NearPartHeading, span).arg("written", written).arg("part", part)
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

/// `meant` is what the link would be as the path of a file; the proposal is the path most like it.
pub fn dead_link<'a>(
    span: Span,
    target: &str,
    meant: &str,
    paths: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(Code::DeadLink, span).arg("target", target).suggest(meant, paths)
}

/// A wikilink names a page by its title or its file.
pub fn dead_wikilink<'a>(
    span: Span,
    name: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let fault = Diagnostic::new(Code::DeadLink, span).arg("target", name);
    fault.help("wikilink").suggest(name, names)
}

pub fn dead_anchor<'a>(
    span: Span,
    anchor: &str,
    page: &str,
    anchors: impl IntoIterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let known: Vec<&str> = anchors.clone().into_iter().take(12).collect();
    Diagnostic::new(Code::DeadAnchor, span)
        .arg("anchor", anchor)
        .arg("page", page)
        .arg("known", known.join(", "))
        .help(if known.is_empty() { "none" } else { "help" })
        .suggest(anchor, anchors)
}

pub fn unknown_citation<'a>(
    span: Span,
    key: &str,
    keys: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(Code::UnknownCitation, span).arg("key", key).suggest(key, keys)
}

pub fn unknown_law<'a>(
    span: Span,
    reference: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(Code::UnknownLaw, span).arg("reference", reference).suggest(reference, known)
}

/// `successors` are the law references that took over, as an editor writes them; none is an answer too.
pub fn repealed_law(span: Span, written: &str, successors: &[String], note: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::RepealedLaw, span).arg("written", written).arg("note", note);
    match successors {
        [] if note.is_empty() => fault.help("gone"),
        [] => fault.help("gone-note"),
        successors => fault.arg("successors", successors.join(", ")),
    }
}

pub fn unknown_term<'a>(
    span: Span,
    id: &str,
    ids: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(Code::UnknownTerm, span).arg("id", id).suggest(id, ids)
}

pub fn unknown_programme<'a>(
    span: Span,
    id: &str,
    ids: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(Code::UnknownProgramme, span).arg("id", id).suggest(id, ids)
}

pub fn ambiguous_wikilink(span: Span, name: &str, pages: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::AmbiguousWikilink, span).arg("name", name).arg("pages", pages.join(", "))
}

pub fn address_taken(span: Span, address: &str, first: Span) -> Diagnostic {
    Diagnostic::new(Code::AddressTaken, span).arg("address", address).note("first", first)
}

pub fn address_reserved(place: impl Into<Place>, address: &str) -> Diagnostic {
    Diagnostic::new(Code::AddressTaken, place).arg("address", address).help("reserved")
}

/// Two files of the content whose names become the same address, such as `Bilde.png` and `bilde.png`.
pub fn files_at_one_address(path: &str, other: &str, address: &str) -> Diagnostic {
    Diagnostic::new(Code::AddressTaken, Place::Path(path.to_owned()))
        .arg("address", address)
        .arg("other", other)
        .help("files")
}

pub fn missing_file<'a>(
    span: Span,
    file: &str,
    files: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(Code::MissingFile, span).arg("file", file).suggest(file, files)
}

pub fn unusable_address(span: Span, address: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusableAddress, span).arg("address", address).arg("proposal", proposal)
}

pub fn missing_topic_page(folder: &str, article: Span) -> Diagnostic {
    Diagnostic::new(Code::MissingTopicPage, article).arg("folder", folder)
}

/// A recorded address that leads nowhere. `line` goes into the front matter of the file at `path`, whose title
/// stands at `likely`: the page that is most like the one that is gone.
pub fn lost_address(span: Span, address: &str, path: &str, line: &str, likely: Span) -> Diagnostic {
    Diagnostic::new(Code::LostAddress, span)
        .arg("address", address)
        .arg("path", path)
        .arg("line", line)
        .note("first", likely)
}

/// A recorded place on a page that is gone. `words` are those of the place most like it, at `span`; `line` goes
/// into the front matter. `recorded` is where the place is written down.
pub fn lost_anchor(
    span: Span,
    anchor: &str,
    address: &str,
    words: &str,
    line: &str,
    recorded: Span,
) -> Diagnostic {
    Diagnostic::new(Code::LostAnchor, span)
        .arg("anchor", anchor)
        .arg("address", address)
        .arg("words", words)
        .arg("line", line)
        .note("first", recorded)
}

pub fn evidence_without_citation(span: Span, evidence: &str) -> Diagnostic {
    Diagnostic::new(Code::EvidenceWithoutCitation, span).arg("evidence", evidence)
}

/// `span` is the table `[host]`, `empty` the keys that have nothing in them.
pub fn empty_host_slots(span: Span, empty: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::EmptyHostSlots, span).arg("empty", empty.join(", "))
}

pub fn overdue_review(span: Span, due: &str) -> Diagnostic {
    Diagnostic::new(Code::OverdueReview, span).arg("due", due)
}

/// `span` is the silence itself, `rule` the one that it would have silenced.
pub fn unused_silence(span: Span, rule: Code) -> Diagnostic {
    Diagnostic::new(Code::UnusedSilence, span).arg("rule", rule.id())
}

/// `current` is the word that is used today.
pub fn former_term(span: Span, written: &str, current: &str) -> Diagnostic {
    Diagnostic::new(Code::FormerTerm, span).arg("written", written).arg("current", current)
}

pub fn empty_link_text(span: Span, words: &str) -> Diagnostic {
    Diagnostic::new(Code::EmptyLinkText, span).arg("words", words)
}

pub fn bare_address(span: Span, address: &str) -> Diagnostic {
    Diagnostic::new(Code::BareAddress, span).arg("address", address)
}

pub fn claim_without_citation(span: Span, claim: &str) -> Diagnostic {
    Diagnostic::new(Code::ClaimWithoutCitation, span).arg("claim", claim)
}

/// A name together with a class, or a name of a pupil.
pub fn pupil_case(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::PupilCase, span).arg("kind", "name").arg("written", written)
}

/// A national identity number. It is not quoted: a report may be kept and passed on.
pub fn identity_number(span: Span) -> Diagnostic {
    Diagnostic::new(Code::PupilCase, span).arg("kind", "number").arg("written", "").help("number")
}

pub fn unused_reference(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusedReference, span).arg("key", key)
}

pub fn unused_term(span: Span, name: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusedTerm, span).arg("name", name)
}

pub fn unused_image(path: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusedImage, Place::Path(path.to_owned()))
}

pub fn duplicate_title(span: Span, title: &str, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateTitle, span).arg("title", title).note("first", first)
}

pub fn duplicate_reference(span: Span, key: &str, other: &str, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateReference, span)
        .arg("key", key)
        .arg("other", other)
        .note("first", first)
}

pub fn orphan_page(span: Span, title: &str) -> Diagnostic {
    Diagnostic::new(Code::OrphanPage, span).arg("title", title)
}

pub fn repeated_title(span: Span, title: &str) -> Diagnostic {
    Diagnostic::new(Code::RepeatedTitle, span).arg("title", title)
}

pub fn review_due_soon(span: Span, due: &str) -> Diagnostic {
    Diagnostic::new(Code::ReviewDueSoon, span).arg("due", due)
}

/// `kibibytes` is the size of the file, `limit` what it should be at most.
pub fn heavy_image(path: &str, kibibytes: usize, limit: usize) -> Diagnostic {
    Diagnostic::new(Code::HeavyImage, Place::Path(path.to_owned()))
        .arg("size", kibibytes.to_string())
        .arg("limit", limit.to_string())
}

/// `key` is what is missing, `name` the entry of the register that misses it.
pub fn missing_counterpart(span: Span, key: &str, name: &str) -> Diagnostic {
    Diagnostic::new(Code::MissingCounterpart, span).arg("key", key).arg("name", name)
}

pub fn long_sentence(span: Span, words: usize, limit: usize) -> Diagnostic {
    Diagnostic::new(Code::LongSentence, span)
        .arg("words", words.to_string())
        .arg("limit", limit.to_string())
}

/// `mean` is words a sentence, as people write a number.
pub fn long_sentences(span: Span, mean: &str, limit: usize) -> Diagnostic {
    Diagnostic::new(Code::LongSentences, span).arg("mean", mean).arg("limit", limit.to_string())
}

pub fn high_lix(span: Span, lix: &str, limit: usize) -> Diagnostic {
    Diagnostic::new(Code::HighLix, span).arg("lix", lix).arg("limit", limit.to_string())
}

/// `verbs` are the passives of one sentence.
pub fn passive_chain(span: Span, verbs: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::PassiveChain, span).arg("verbs", verbs.join("», «"))
}

/// `plain` is how the phrase can be said with a verb.
pub fn noun_heavy_phrase(span: Span, written: &str, plain: &str) -> Diagnostic {
    Diagnostic::new(Code::NounHeavyPhrase, span).arg("written", written).arg("plain", plain)
}

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
