//! Which words are those of a law? A quotation right before a link to the law, as in «eit trygt og godt skolemiljø» (§ 12-2).

use crate::language::ContentLanguage;
use crate::model::block::{Inline, Mark, Resolved, Target};
use crate::model::id::LawSectionId;
use crate::source::Spanned;

/// Marks the words of laws whose language, `language_of`, is not that of the text.
pub fn marked(
    inlines: Vec<Inline<Resolved>>,
    language: ContentLanguage,
    language_of: impl Fn(LawSectionId) -> ContentLanguage,
) -> Vec<Inline<Resolved>> {
    if !inlines.iter().any(|inline| linked_section(inline).is_some()) {
        return inlines;
    }
    let mut out: Vec<Inline<Resolved>> = Vec::with_capacity(inlines.len() + 2);
    for inline in inlines {
        if let Some(section) = linked_section(&inline) {
            let of_law = language_of(section);
            if of_law != language
                && let Some((start, end)) = quotation_at_end(&out)
            {
                mark_law_quote(&mut out, start, end, of_law);
            }
        }
        out.push(inline);
    }
    out
}

/// Returns the section of the law that an inline leads to.
pub fn linked_section(inline: &Inline<Resolved>) -> Option<LawSectionId> {
    match inline {
        Inline::Link(link) => match link.target {
            Target::Law(section) => Some(section),
            _ => None,
        },
        _ => None,
    }
}

/// A place in a run of inlines: which text, and the byte in it.
type TextPlace = (usize, usize);

/// Returns where a quotation begins and ends, without its signs, when it ends the run or only an opening
/// parenthesis and a comma follow it. Lines may break inside it and after it.
fn quotation_at_end(inlines: &[Inline<Resolved>]) -> Option<(TextPlace, TextPlace)> {
    let mut end = None;
    for (index, inline) in inlines.iter().enumerate().rev() {
        let mut text = match inline {
            Inline::Text(text) => text.value.as_str(),
            Inline::SoftBreak => continue,
            Inline::Emphasis(_) | Inline::Strong(_) if end.is_some() => continue,
            _ => return None,
        };
        if end.is_none() {
            let before_link = text.trim_end_matches([' ', '(', ',', '\u{a0}']);
            if before_link.is_empty() {
                continue;
            }
            text = before_link.strip_suffix('»')?;
            end = Some((index, text.len()));
        }
        if let Some(sign) = text.rfind(['«', '»']) {
            let inner = text[sign..].strip_prefix('«')?;
            return Some(((index, text.len() - inner.len()), end?));
        }
    }
    None
}

/// Puts the inlines between two places into a mark.
fn mark_law_quote(
    out: &mut Vec<Inline<Resolved>>,
    start: TextPlace,
    end: TextPlace,
    language: ContentLanguage,
) {
    let mut content = out.split_off(start.0);
    let rest = content.split_off(end.0 - start.0 + 1);
    let mut cut = |index: usize, byte: usize| match &mut content[index] {
        Inline::Text(text) => Spanned { value: text.value.split_off(byte), span: text.span },
        _ => unreachable!("a quotation begins and ends in text"),
    };
    let after = cut(end.0 - start.0, end.1);
    let quoted = cut(0, start.1);
    let before = std::mem::replace(&mut content[0], Inline::Text(quoted));
    out.push(before);
    out.push(Inline::Marked { mark: Mark::LawQuote(language), content });
    if !after.value.is_empty() {
        out.push(Inline::Text(after));
    }
    out.extend(rest);
}
