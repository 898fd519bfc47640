//! The faults of what leads from one place of the book to another.

use crate::diagnostics::{Code, Diagnostic, Place, closest};
use crate::source::Span;

/// `meant` is what the link would be as the path of a file; the proposal is the path most like it, with `place` after it:
/// `#ro`, or nothing.
pub fn dead_link<'a>(
    span: Span,
    target: &str,
    meant: &str,
    place: &str,
    paths: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    if target.is_empty() {
        let fault = Diagnostic::new(Code::DeadLink, span).arg("target", target);
        return fault.arg("kind", "empty").help("empty");
    }
    let help = if lies_on_disk(target) {
        "disk"
    } else if begins_with_host(target) {
        "web"
    } else if target.contains('@') && !target.contains('/') {
        "mail"
    } else {
        "help"
    };
    let near: Vec<String> =
        closest(meant, paths).iter().map(|path| format!("{path}{place}")).collect();
    Diagnostic::new(Code::DeadLink, span).arg("target", target).help(help).propose(&near)
}

/// A link to a page that is a draft. `target` is how the link names it.
pub fn dead_link_to_draft(place: Place, target: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::DeadLink, place).arg("kind", "draft");
    fault.arg("target", target).help("draft")
}

/// The title of a page where its file should be named, which lies at `path`.
pub fn title_as_address(span: Span, title: &str, path: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::DeadLink, span).arg("target", title);
    fault.arg("path", path).help("title")
}

/// An address whose beginning is not letter for letter that of a register. `meant` is what to write instead.
pub fn address_of_register(span: Span, written: &str, meant: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::DeadLink, span).arg("target", written);
    fault.arg("path", meant).help("register")
}

/// Says whether an address is a place on the editor's own machine or network: `C:\Felles`, `\\server`, `file:///…`.
pub(super) fn lies_on_disk(target: &str) -> bool {
    let mut letters = target.chars();
    let is_drive = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic())
        && letters.next() == Some(':');
    is_drive || target.starts_with("\\\\") || target.to_lowercase().starts_with("file:")
}

/// An address whose beginning is none that leads out of the book, or with nothing after it: `htps://udir.no`, `mailto:`.
pub fn unusable_scheme(span: Span, target: &str) -> Diagnostic {
    let help = if begins_with_host(target) { "web" } else { "scheme" };
    Diagnostic::new(Code::DeadLink, span).arg("target", target).help(help)
}

/// What the names of hosts end in that schools link to. No file of a book has such an ending.
const TOP_DOMAINS: [&str; 9] = ["no", "com", "org", "net", "info", "eu", "int", "dk", "se"];

/// Says whether an address begins with the name of a host, as a browser shows it: `udir.no/tall`.
fn begins_with_host(target: &str) -> bool {
    let target = target.strip_prefix("//").unwrap_or(target);
    let host = target.split(['/', '?', '#', ':']).next().unwrap_or(target).to_lowercase();
    let is_name =
        host.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '.');
    let top = host.rsplit_once('.').map(|(_, top)| top);
    host.starts_with("www.") || (is_name && top.is_some_and(|top| TOP_DOMAINS.contains(&top)))
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

/// A key in running text, where a word with `@` may be no key at all: `@skolen`. What has a year in it is one.
pub fn unknown_narrative_citation<'a>(
    span: Span,
    key: &str,
    keys: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let fault = unknown_citation(span, key, keys);
    let has_year = key.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit));
    match fault.help {
        _ if has_year => fault,
        "suggest" => fault.help("suggest-word"),
        _ => fault.help("word"),
    }
}

/// A key with a space or another sign in it: `hattie 2009`. `key` is the one that was meant.
pub fn citation_in_two(span: Span, written: &str, key: &str) -> Diagnostic {
    Diagnostic::new(Code::UnknownCitation, span).arg("key", written).propose(&[key])
}

/// A key of the bibliography in brackets, without its `@` or with one that is not right before it. `proposal` is the
/// citation that was meant.
pub fn citation_without_sign(span: Span, written: &str, proposal: &str) -> Diagnostic {
    let kind = if written.contains('@') { "apart" } else { "none" };
    let fault = Diagnostic::new(Code::CitationWithoutSign, span).arg("kind", kind);
    fault.arg("written", written).arg("proposal", proposal)
}

/// An act that the register lacks, where an entry of the register names it.
pub fn unknown_act(span: Span, act: &str, known: &[&str]) -> Diagnostic {
    let help = if known.is_empty() { "none" } else { "act" };
    let fault = unknown_law(span, act).arg("known", known.join(", ")).help(help);
    fault.suggest(act, known.iter().copied())
}

/// `meant` is the section that the register calls something else.
pub fn law_written_otherwise(span: Span, reference: &str, meant: &str) -> Diagnostic {
    unknown_law(span, reference).propose(&[meant])
}

/// A section of a known act that has no entry. `number` is what the entry would be called.
pub fn unregistered_section(span: Span, reference: &str, act: &str, number: &str) -> Diagnostic {
    unknown_law(span, reference).arg("act", act).arg("number", number)
}

/// An act alone, where a section of it should be named. `example` is one.
pub fn act_without_section(span: Span, reference: &str, example: &str) -> Diagnostic {
    unknown_law(span, reference).arg("example", example).help("section")
}

/// A reference to an act that has no entry; `known` are those that have.
pub fn unregistered_act(span: Span, reference: &str, known: &[&str]) -> Diagnostic {
    let help = if known.is_empty() { "none" } else { "act" };
    unknown_law(span, reference).arg("known", known.join(", ")).help(help)
}

fn unknown_law(span: Span, reference: &str) -> Diagnostic {
    Diagnostic::new(Code::UnknownLaw, span).arg("reference", reference)
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

/// The same, among the words of a link out of the book.
pub fn repealed_law_in_link(fault: Diagnostic) -> Diagnostic {
    debug_assert_eq!(fault.code, Code::RepealedLaw);
    if fault.help == "help" { fault.help("link") } else { fault }
}

/// The same, where no link can stand. `sections` name what took over.
pub fn repealed_law_in_words(fault: Diagnostic, sections: &[String]) -> Diagnostic {
    debug_assert_eq!(fault.code, Code::RepealedLaw);
    if fault.help == "help" {
        fault.arg("sections", sections.join(", ")).help("words")
    } else {
        fault
    }
}

/// The same, with `former`: how it is named on purpose.
pub fn repealed_law_or_former(fault: Diagnostic, former: &str) -> Diagnostic {
    debug_assert_eq!(fault.code, Code::RepealedLaw);
    if fault.help == "help" { fault.arg("former", former).help("former") } else { fault }
}

/// A link to an act that is no longer law. `successor` is the one that took over, `id` its name in links.
pub fn repealed_act(span: Span, written: &str, successor: &str, id: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::RepealedLaw, span).arg("written", written);
    fault.arg("successor", successor).arg("act", id).help("act")
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
    let lower = file.to_lowercase();
    let extension = lower.rsplit_once('.').map_or("", |(_, extension)| extension);
    let is_elsewhere = lower.starts_with("//") || lower.contains("://");
    let (kind, help) = match extension {
        _ if is_elsewhere => ("web", "web"),
        _ if file.is_empty() => ("empty", "empty"),
        "heic" | "heif" => ("format", "heic"),
        "webp" | "avif" | "gif" | "jpeg" | "tif" | "tiff" | "bmp" | "psd" => ("format", "format"),
        _ => ("missing", "help"),
    };
    let fault = Diagnostic::new(Code::MissingFile, span)
        .arg("kind", kind)
        .arg("file", file)
        .arg("extension", extension)
        .help(help);
    if kind == "missing" { fault.suggest(file, files) } else { fault }
}

pub fn unusable_address(span: Span, address: &str, proposal: &str) -> Diagnostic {
    Diagnostic::new(Code::UnusableAddress, span).arg("address", address).arg("proposal", proposal)
}

/// A whole address of the web where one of the book's own should be.
pub fn web_address_as_alias(span: Span, address: &str) -> Diagnostic {
    unusable_address(span, address, "").help("web")
}

/// An old address with a place on the page. `page` is the address without it.
pub fn place_as_alias(span: Span, address: &str, page: &str) -> Diagnostic {
    unusable_address(span, address, page).help("place")
}

/// A citation in running text that stands alone in parentheses.
pub fn doubled_brackets(span: Span, written: &str, proposal: &str) -> Diagnostic {
    doubled_citation("brackets", span, written, proposal)
}

/// A citation in running text with its year after it.
pub fn doubled_year(span: Span, written: &str, proposal: &str) -> Diagnostic {
    doubled_citation("year", span, written, proposal)
}

fn doubled_citation(kind: &str, span: Span, written: &str, proposal: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::DoubledCitation, span).arg("kind", kind);
    fault.arg("written", written).arg("proposal", proposal)
}

/// A file or a law reference that was meant as a link. `proposal` is that link.
pub fn unread_reference(span: Span, written: &str, proposal: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnreadReference, span).arg("written", written);
    fault.arg("proposal", proposal)
}

/// The title of a page or the name of a term in brackets, with no address.
pub fn title_in_brackets(span: Span, written: &str, proposal: &str) -> Diagnostic {
    unread_reference(span, written, proposal).help("title")
}

pub fn missing_topic_page(folder: &str, article: Span) -> Diagnostic {
    Diagnostic::new(Code::MissingTopicPage, article).arg("folder", folder)
}

/// The same, where the topic has a page that is a draft.
pub fn draft_topic_page(fault: Diagnostic) -> Diagnostic {
    debug_assert_eq!(fault.code, Code::MissingTopicPage);
    fault.help("draft")
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

/// A place that may have taken over from one that is gone.
pub struct Heir {
    pub words: String,
    /// As an editor writes it: `{#start}`.
    pub name: String,
    /// Whether it is written there, and not only made of the words.
    pub has_name: bool,
}

/// What may have taken over from the places that are gone from a page.
pub enum Heirs {
    /// From a single one: a new place.
    One(Heir),
    /// From a single one: only the page itself.
    Nobody,
    /// From several, each its own; `has_top` says that one of them is the page itself.
    Several { has_top: bool },
}

/// Recorded places that are gone from their page. `span` is the place that may have taken over from a single one, or else
/// the page's front matter. `line` goes into the front matter; `recorded` is where the first is written down.
pub fn lost_anchors(
    span: Span,
    anchors: &[&str],
    address: &str,
    heirs: &Heirs,
    line: &str,
    recorded: Span,
) -> Diagnostic {
    let (number, help) = match heirs {
        Heirs::One(heir) if heir.has_name => ("one", "instead"),
        Heirs::One(_) => ("one", "help"),
        Heirs::Nobody => ("one", "gone"),
        Heirs::Several { has_top: false } => ("several", "several"),
        Heirs::Several { has_top: true } => ("several", "several-top"),
    };
    let (words, name) = match heirs {
        Heirs::One(heir) => (heir.words.as_str(), heir.name.as_str()),
        Heirs::Nobody | Heirs::Several { .. } => ("", ""),
    };
    Diagnostic::new(Code::LostAnchor, span)
        .arg("number", number)
        .arg("count", anchors.len().to_string())
        .arg("anchor", anchors.join(", #"))
        .arg("address", address)
        .arg("words", words)
        .arg("name", name)
        .arg("line", line)
        .help(help)
        .note("first", recorded)
}

/// A recorded place whose heading is a plain line now. `proposal` is the heading, `recorded` where the place is written down.
pub fn unmarked_heading(
    span: Span,
    anchor: &str,
    address: &str,
    proposal: &str,
    recorded: Span,
) -> Diagnostic {
    Diagnostic::new(Code::LostAnchor, span)
        .arg("number", "one")
        .arg("count", "1")
        .arg("anchor", anchor)
        .arg("address", address)
        .arg("proposal", proposal)
        .help("unmarked")
        .note("first", recorded)
}
