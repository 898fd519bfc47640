//! What was meant as a link and has no form of one: a title in brackets, `<fil.md>`, a law reference among the words.
//! To Markdown it is text, and the reader would see it sign by sign.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Report, codes};
use crate::model::id::slug;
use crate::model::url::of_register;
use crate::resolve::links::{LinkIndex, join, relative_path};
use crate::resolve::registered;
use crate::source::{Span, Spanned};

static FILE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"<(?<path>[^<>\s#]+\.md)(?<place>#[^<>\s]*)?>"));

/// With a space after the colon, «lov: …» is a word of the text.
static LAW: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\blov:(?<reference>\p{L}[\p{L}\d-]*(?:/|\s?§{1,2}\s?|\s)\d+(?:\s?[A-Z]\b|[a-z]\b)?(?:[-–‑]\d+)?(?:[a-z]\b)?)",
    )
});

/// An address of a register between angle brackets that the library does not take for one because of its spaces.
static REGISTER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)<(?<address>(?:lov|begrep|program)\s*:[^<>\n]*)>"));

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is well formed")
}

/// A text with what stands around it in its file.
struct Surrounded<'t> {
    text: &'t Spanned<String>,
    source: &'t str,
}

impl<'t> Surrounded<'t> {
    /// Places are only known when the text is byte for byte what stands in the source.
    fn of(text: &'t Spanned<String>, links: &LinkIndex<'t>) -> Option<Surrounded<'t>> {
        let source = links.text_of(text.span.file);
        text.is_as_written(source).then_some(Surrounded { text, source })
    }

    /// Returns a place, what stands before it, in it and after it.
    fn cut(&self, range: Range<usize>) -> (Span, &'t str, &'t str, &'t str) {
        let span = self.text.span.within(range);
        let (before, rest) = self.source.split_at(span.start as usize);
        let (written, after) = rest.split_at(span.range().len());
        (span, before, written, after)
    }

    /// Returns a place with the sign before and the sign after it, which are a byte each.
    fn with_brackets(&self, span: Span) -> (Span, &'t str) {
        let span = Span::new(span.file, span.start as usize - 1..span.end as usize + 1);
        (span, &self.source[span.range()])
    }
}

/// Reports each title and each name of a term in brackets, on the page at `here`, a place in [`LinkIndex::pages`]. In
/// a quotation, brackets stand around what the writer has put in.
pub fn titles(text: &Spanned<String>, here: usize, links: &LinkIndex, report: &mut Report) {
    if !text.value.contains('[') {
        return;
    }
    let Some(around) = Surrounded::of(text, links) else { return };
    let from = &links.pages[here].path;
    for (start, _) in text.value.match_indices('[') {
        let Some(length) = text.value[start..].find(']') else { break };
        let (span, before, written, after) = around.cut(start..start + length + 1);
        // Before and after what other rules read, or have told of.
        let is_read = before.ends_with(['\\', '!', '[', ']', ')'])
            || after.trim_start_matches(' ').starts_with('(')
            || after.starts_with(['[', ']', ':']);
        if is_read || is_in_quotes(before.rsplit("\n\n").next().unwrap_or_default()) {
            continue;
        }
        if let Some(address) = named(&written[1..written.len() - 1], text.span, from, links) {
            report.push(codes::title_in_brackets(span, written, &format!("{written}({address})")));
        }
    }
}

/// Reports each file in angle brackets and each law reference among the words, on the page at `here`.
pub fn addresses(text: &Spanned<String>, here: usize, links: &LinkIndex, report: &mut Report) {
    // Most texts have neither, and the patterns take longer to make than a small book to look through.
    if !text.value.contains('<') && !text.value.contains("lov:") {
        return;
    }
    let Some(around) = Surrounded::of(text, links) else { return };
    let from = &links.pages[here].path;
    for found in FILE.captures_iter(&text.value) {
        let whole = found.get(0).expect("a match has a whole");
        let (span, before, written, _) = around.cut(whole.range());
        let page = join(from, &found["path"]).and_then(|path| links.page_at(&path));
        if let Some(page) = page.filter(|_| !before.ends_with(['\\', '('])) {
            let address = &written[1..written.len() - 1];
            let proposal = format!("[{}]({address})", links.pages[page].title);
            report.push(codes::unread_reference(span, written, &proposal));
        }
    }
    for found in REGISTER.captures_iter(&text.value) {
        let whole = found.get(0).expect("a match has a whole");
        let (span, before, _, _) = around.cut(whole.range());
        let Some((scheme, name)) = of_register(&found["address"]) else { continue };
        let meant = registered::meant(scheme, name, links);
        if let Some(meant) = meant.filter(|_| !before.ends_with(['\\', '('])) {
            let proposal = registered::with_words(name, &meant);
            let mut fault = codes::space_in_link_address(span, &found["address"]);
            codes::space_in_address_of(&mut fault, Some(&proposal));
            report.push(fault);
        }
    }
    for found in LAW.captures_iter(&text.value) {
        let whole = found.get(0).expect("a match has a whole");
        // What stands between angle brackets with a space has been told of.
        if REGISTER.find_iter(&text.value).any(|other| other.range().contains(&whole.start())) {
            continue;
        }
        let (span, before, written, after) = around.cut(whole.range());
        if ["](", "] (", ")[", "/"].iter().any(|sign| before.ends_with(sign)) {
            continue;
        }
        // Brackets around it would stand beside the link.
        let has_brackets = before.ends_with('[') && after.starts_with(']');
        let (span, written) = match has_brackets {
            true => around.with_brackets(span),
            false => (span, written),
        };
        let reference = &found["reference"];
        if let Some(meant) = links.law.meant(reference) {
            report.push(codes::unread_reference(span, written, &format!("<lov:{meant}>")));
        } else if reference.contains('/') && !links.law.has(reference) {
            // As a link it would lead nowhere either, and that is mended first.
            links.law.link(&Spanned { value: reference.to_owned(), span }, report);
        }
    }
}

/// Returns the address of what has these words as its name. One word may be anything, so a term must have several; the
/// title of an article is told by its letters.
fn named(words: &str, span: Span, from: &str, links: &LinkIndex) -> Option<String> {
    if let Some(page) = links.titled(words, span) {
        return Some(relative_path(from, &page.path));
    }
    let id = slug(words);
    let is_term = words.contains(' ') && links.terms.iter().any(|term| term.as_str() == id);
    is_term.then(|| format!("begrep:{id}"))
}

/// Says whether a quotation is open where a paragraph has come to.
fn is_in_quotes(before: &str) -> bool {
    before.matches('«').count() > before.matches('»').count()
        || before.matches('"').count() % 2 == 1
        || before.matches('“').count() > before.matches('”').count()
}
