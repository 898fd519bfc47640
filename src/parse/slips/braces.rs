//! What stands in braces, as people write it: `{#id`, `{evidens = "sannsynlig"}`.

use crate::diagnostics::{Report, closest, codes};
use crate::model::block::{Inline, Parsed};
use crate::model::evidence::Evidence;
use crate::model::id::{is_slug, slug};
use crate::source::{Span, Spanned};

/// The names of the one heading attribute, in the languages of content.
const EVIDENCE_ATTRIBUTES: [&str; 2] = ["evidens", "evidence"];

/// What stands in the braces of a heading.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Braces {
    pub id: Option<String>,
    pub classes: Vec<String>,
    pub attributes: Vec<(String, String)>,
}

impl Braces {
    fn has_known_evidence(&self) -> bool {
        let mut evidence = self.attributes.iter().filter(|(name, _)| is_evidence(name));
        evidence.all(|(_, value)| value.is_empty() || Evidence::from_label(value).is_some())
    }
}

/// Returns what the one attribute says, and reports the others. Words alone may be meant as the name of the place, or be
/// part of the heading.
pub fn evidence_attribute<'a>(
    attributes: &'a [(Spanned<String>, Spanned<String>)],
    report: &mut Report,
) -> Option<&'a Spanned<String>> {
    let known = &EVIDENCE_ATTRIBUTES[..1];
    let (evidence, others): (Vec<_>, Vec<_>) =
        attributes.iter().partition(|(name, _)| is_evidence(&name.value));
    let is_word = |(name, value): &&(Spanned<String>, Spanned<String>)| {
        value.value.is_empty() && closest(&name.value, known.iter().copied()).is_empty()
    };
    let (words, others): (Vec<_>, Vec<_>) = others.into_iter().partition(is_word);
    for (name, _) in others {
        report.push(codes::unknown_heading_attribute(name.span, &name.value, known));
    }
    if let Some((first, _)) = words.iter().min_by_key(|(name, _)| name.span.start) {
        let end = words.iter().map(|(name, _)| name.span.end).max().unwrap_or(first.span.end);
        let span = Span { end, ..first.span };
        let written: Vec<&str> = words.iter().map(|(name, _)| name.value.as_str()).collect();
        let id = if let [word] = written[..] { slug(word) } else { String::new() };
        report.push(codes::words_in_braces(span, &written.join(" "), &id));
    }
    evidence.last().map(|(_, value)| value)
}

/// Returns what the braces of an advice part say of it. A word that is one of the labels is read as such, and reported: it
/// lacks the name of the attribute.
pub fn evidence_of_advice(
    attributes: &[(Spanned<String>, Spanned<String>)],
    report: &mut Report,
) -> Option<Spanned<String>> {
    let is_bare = |(name, value): &&(Spanned<String>, Spanned<String>)| {
        value.value.is_empty() && Evidence::from_label(&name.value).is_some()
    };
    let has_name = attributes.iter().any(|(name, _)| is_evidence(&name.value));
    let Some((label, _)) = attributes.iter().find(is_bare).filter(|_| !has_name) else {
        return evidence_attribute(attributes, report).cloned();
    };
    report.push(codes::evidence_without_name(label.span, &label.value));
    let others: Vec<_> = attributes.iter().filter(|one| !is_bare(one)).cloned().collect();
    evidence_attribute(&others, report);
    Some(label.clone())
}

/// Reports `{#id` without its end at the end of a paragraph, and closes it there.
pub fn unclosed_braces(inlines: &mut [Inline<Parsed>], report: &mut Report) {
    let Some(Inline::Text(text)) = inlines.last_mut() else { return };
    let Some((at, _)) = opened(&text.value) else { return };
    if !text.value[at..].contains('}') {
        let written = text.value[at..].trim_end().to_owned();
        let span = text.part(at..at + written.len());
        report.push(codes::unclosed_braces(span, &written, &format!("{written}}}")));
        text.value.truncate(at + written.len());
        text.value.push('}');
    }
}

/// Reads the braces of a heading that the Markdown library left in its words, and takes them out of there.
pub fn left_braces(
    content: &mut Vec<Inline<Parsed>>,
    heading: Span,
    source: &str,
    report: &mut Report,
) -> Option<Braces> {
    let Some(Inline::Text(text)) = content.last_mut() else { return None };
    let (at, inner) = opened(&text.value)?;
    let written = text.value[at..].trim_end();
    let line = source[heading.range()].lines().next().unwrap_or_default().trim_end();
    let before = line[..line.rfind('{')?].trim_end();
    let (inner, after) = inner.split_once('}').unwrap_or((inner, ""));
    let form = normal(inner);
    let span = text.part(at..at + written.len());
    let braces = read(&form);
    // Nobody is told to write a value that there is none of: that is a fault of its own.
    if braces.has_known_evidence() {
        report.push(if written.contains('}') {
            codes::braces_not_last(span, written, &format!("{before}{after} {{{form}}}"))
        } else {
            codes::unclosed_braces(span, written, &format!("{before} {{{form}}}"))
        });
    }
    let rest = format!("{}{after}", text.value[..at].trim_end());
    text.value = rest;
    if text.value.is_empty() {
        content.pop();
    }
    Some(braces)
}

/// Takes the name of a place out of a heading that has it in other brackets, `### Tittel (#tittel)`. It is one when it has
/// a hyphen, which the words that people search by cannot have, or begins as the heading does.
pub fn name_in_brackets(
    content: &mut [Inline<Parsed>],
    heading: Span,
    source: &str,
    report: &mut Report,
) -> Option<Braces> {
    let line = source[heading.range()].lines().next().unwrap_or_default().trim_end();
    let (before, id) = [("(#", ')'), ("[#", ']')]
        .iter()
        .find_map(|(open, close)| line.strip_suffix(*close)?.rsplit_once(open))?;
    let written = &line[before.len()..];
    let Some(Inline::Text(text)) = content.last_mut() else { return None };
    let is_name =
        id.starts_with(char::is_alphabetic) && is_slug(&slug(id)) && slug(id).len() == id.len();
    let words = slug(before);
    let is_meant = id.contains('-') || words.starts_with(&*slug(id));
    let is_escaped = before.ends_with('\\');
    if is_escaped
        || !is_name
        || !is_meant
        || words.is_empty()
        || !text.value.trim_end().ends_with(written)
    {
        return None;
    }
    let length = text.value.trim_end().len() - written.len();
    text.value.truncate(text.value[..length].trim_end().len());
    let span = heading.within(before.len()..line.len());
    let proposal = format!("{} {{#{}}}", before.trim_end(), slug(id));
    report.push(codes::name_in_brackets(span, written, &proposal));
    Some(Braces { id: Some(slug(id)), ..Braces::default() })
}

/// Reads the braces of a heading again when they are written with spaces or quotation marks, which to the Markdown
/// library are names of their own: `{evidens = "sannsynlig"}`.
pub fn spaced_braces(heading: Span, source: &str, report: &mut Report) -> Option<Braces> {
    let written = &source[heading.range()];
    let inner = written.strip_suffix('}')?;
    let at = inner.rfind('{')?;
    let form = normal(&inner[at + 1..]);
    if form == inner[at + 1..].split_whitespace().collect::<Vec<_>>().join(" ") {
        return None;
    }
    let braces = read(&form);
    if braces.has_known_evidence() {
        let span = heading.within(at..written.len());
        let proposal = format!("{} {{{form}}}", inner[..at].trim_end());
        report.push(codes::braces_form(span, &written[at..], &proposal));
    }
    Some(braces)
}

/// Returns where braces of ours begin in a text, and what stands after the first of them.
fn opened(text: &str) -> Option<(usize, &str)> {
    let at = text.rfind('{')?;
    let inner = &text[at + 1..];
    let begun = inner.trim_start();
    let is_ours = begun.strip_prefix('#').is_some_and(|id| id.starts_with(char::is_alphanumeric))
        || EVIDENCE_ATTRIBUTES.iter().any(|name| {
            let after = begun.strip_prefix(name);
            after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        });
    is_ours.then_some((at, inner))
}

/// Returns what stands in braces as it should be written: no space around `=`, no quotation marks.
fn normal(inner: &str) -> String {
    let bare = inner.replace(['"', '\'', '«', '»', '“', '”', '„', '‘', '’'], "");
    let mut words: Vec<String> = Vec::new();
    for word in bare.replace('=', " = ").split_whitespace() {
        let begins_anew = word.starts_with(['#', '.']);
        let name = word.trim_end_matches(':');
        match words.last_mut() {
            Some(last) if word == "=" => last.push('='),
            Some(last) if last.ends_with('=') && !begins_anew => last.push_str(word),
            // «evidens: sannsynlig» and «evidens sannsynlig» mean the same.
            Some(last) if is_evidence(last) && !begins_anew => *last = format!("{last}={word}"),
            _ if is_evidence(name) => words.push(name.to_owned()),
            _ => words.push(word.to_owned()),
        }
    }
    words.join(" ")
}

fn is_evidence(word: &str) -> bool {
    EVIDENCE_ATTRIBUTES.contains(&word)
}

/// Reads braces that are well formed.
fn read(form: &str) -> Braces {
    let mut braces = Braces::default();
    for word in form.split_whitespace() {
        if let Some(id) = word.strip_prefix('#') {
            braces.id = Some(id.to_owned());
        } else if let Some(class) = word.strip_prefix('.') {
            braces.classes.push(class.to_owned());
        } else {
            let (name, value) = word.split_once('=').unwrap_or((word, ""));
            braces.attributes.push((name.to_owned(), value.to_owned()));
        }
    }
    braces
}

#[cfg(test)]
mod tests {
    use super::{normal, opened};

    #[test]
    fn words_that_only_begin_like_ours_are_left_alone() {
        assert!(opened("praksis {evidensbasert").is_none());
        assert!(opened("råd {evidens=sikkert").is_some());
    }

    #[test]
    fn braces_are_read_as_people_write_them() {
        for (written, expected) in [
            ("evidens=sannsynlig", "evidens=sannsynlig"),
            ("evidens = \"sannsynlig\"", "evidens=sannsynlig"),
            ("evidens: sannsynlig", "evidens=sannsynlig"),
            ("evidens sannsynlig", "evidens=sannsynlig"),
            ("#rad evidens= «lovkrav» .rad", "#rad evidens=lovkrav .rad"),
            ("a = b", "a=b"),
            ("=", "="),
            ("#Å b", "#Å b"),
            ("evidens", "evidens"),
        ] {
            assert_eq!(normal(written), expected, "{written}");
        }
    }
}
