//! What is a citation, and where does it end? `[@a, s. 12; jf. @b]` and `@a` in running text.

use crate::model::block::{Citation, CitationForm, CitedWork, Inline, Parsed};
use crate::source::{Span, Spanned};

/// Says whether bracketed words cite something: an `@key` begins the words or follows a space, `;` or `-`.
pub fn is_citation(words: &str) -> bool {
    words.split(';').all(|item| find_key(item, None).is_some())
}

/// Reads a citation in brackets. `span` is the place of `written`, brackets and all.
pub fn parse_group(written: &str, span: Span) -> Option<Citation<Parsed>> {
    let inner = written.strip_prefix('[')?.strip_suffix(']')?;
    let mut items = Vec::new();
    let mut offset = 1;
    for item in inner.split(';') {
        let (start, end) = find_key(item, None)?;
        let work = Spanned {
            value: item[start + 1..end].to_owned(),
            span: span.within(offset + start + 1..offset + end),
        };
        let prefix = item[..start].trim().to_owned();
        let locator = item[end..].trim_start_matches(',').trim();
        items.push(CitedWork {
            work,
            prefix,
            locator: locator.split_whitespace().collect::<Vec<_>>().join(" "),
        });
        offset += item.len() + 1;
    }
    Some(Citation { form: CitationForm::Parenthetical, items, span })
}

/// Returns how a group is written whose keys have something else between them than `;`, as in `[@a, @b]`. To a reader of
/// the first key, the second would be a page number.
pub fn with_semicolons(written: &str) -> Option<String> {
    let mut corrected = written.to_owned();
    let mut from = find_key(written, None)?.1;
    while let Some((start, end)) = find_key(&corrected[from..], None) {
        let between = &corrected[from..from + start];
        if between.contains(';') {
            from += end;
            continue;
        }
        let bare = between.trim_end();
        let joined = ["og", "and", "&"].iter().find_map(|word| bare.strip_suffix(word));
        let separated = match (joined, bare.rfind(',')) {
            (Some(before), _) => format!("{}; ", before.trim_end()),
            (None, Some(comma)) => format!("{};{}", &between[..comma], &between[comma + 1..]),
            (None, None) => format!("{bare}; "),
        };
        let length = separated.len();
        corrected.replace_range(from..from + start, &separated);
        from += length + (end - start);
    }
    (corrected != written).then_some(corrected)
}

/// Splits text at the citations in running text: `@hattie2009 fant …`.
///
/// A key follows a space, an opening sign or nothing, so that addresses of mail stay text. When the text is
/// not byte for byte what stands in the source (an entity, an escape), places are those of the whole.
///
/// `before` is the letter before the text in the source: a backslash there says that `@` is just a sign.
pub fn split_narrative(text: Spanned<String>, before: Option<char>, out: &mut Vec<Inline<Parsed>>) {
    if !text.value.contains('@') {
        out.push(Inline::Text(text));
        return;
    }
    let place = |start: usize, end: usize| text.part(start..end);
    let mut done = 0;
    while let Some((start, end)) =
        find_key(&text.value[done..], text.value[..done].chars().next_back().or(before))
    {
        let (start, end) = (done + start, done + end);
        if start > done {
            let value = text.value[done..start].to_owned();
            out.push(Inline::Text(Spanned { value, span: place(done, start) }));
        }
        let work =
            Spanned { value: text.value[start + 1..end].to_owned(), span: place(start + 1, end) };
        let item = CitedWork { work, prefix: String::new(), locator: String::new() };
        let span = place(start, end);
        out.push(Inline::Citation(Citation {
            form: CitationForm::Narrative,
            items: vec![item],
            span,
        }));
        done = end;
    }
    if done < text.value.len() {
        let value = text.value[done..].to_owned();
        let span = place(done, text.value.len());
        out.push(Inline::Text(Spanned { value, span }));
    }
}

/// Returns where the first `@key` begins and ends. A key is letters and digits with `-`, `_`, `:` or `.`
/// between them, as Zotero makes them.
fn find_key(text: &str, before: Option<char>) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(at) = text[from..].find('@').map(|at| from + at) {
        let before = text[..at].chars().next_back().or(before);
        let free = before
            .is_none_or(|before| before.is_whitespace() || "([{«–-;\"“*_~|>".contains(before));
        let length: usize = text[at + 1..]
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || "-_:.".contains(*letter))
            .map(char::len_utf8)
            .sum();
        let key = text[at + 1..at + 1 + length].trim_end_matches(['-', '_', ':', '.']);
        if free && key.starts_with(char::is_alphabetic) {
            return Some((at, at + 1 + key.len()));
        }
        from = at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    #[test]
    fn a_group_has_prefixes_keys_and_locators() {
        let written = "[jf. @nordahl2010, s. 12–14; @hattie2009]";
        let citation = parse_group(written, Span::new(FileId(0), 10..10 + written.len()));
        let items = citation.expect("it is a citation").items;
        assert_eq!(items.len(), 2);
        assert_eq!(items[0].prefix, "jf.");
        assert_eq!(items[0].work.value, "nordahl2010");
        assert_eq!(items[0].work.span.start, 16);
        assert_eq!(items[0].locator, "s. 12–14");
        assert_eq!(items[1].work.value, "hattie2009");
    }

    #[test]
    fn keys_are_parted_by_semicolons() {
        for (written, proposal) in [
            ("[@a, @b]", Some("[@a; @b]")),
            ("[@a, s. 12, jf. @b, @c]", Some("[@a, s. 12; jf. @b; @c]")),
            ("[@a og @b]", Some("[@a; @b]")),
            ("[@a, s. 12 og @b]", Some("[@a, s. 12; @b]")),
            ("[@a; @b, @c]", Some("[@a; @b; @c]")),
            ("[se @a, s. 12; @b]", None),
            ("[@a, post@skole.example]", None),
        ] {
            assert_eq!(with_semicolons(written).as_deref(), proposal, "{written}");
        }
    }

    #[test]
    fn mail_addresses_are_not_citations() {
        assert!(!is_citation("post@skole.example"));
        assert!(is_citation("@hattie2009, s. 3"));
        assert!(is_citation("se @hattie2009"));
    }

    #[test]
    fn running_text_is_split_at_its_citations() {
        let value = "Som @hattie2009. fant, post@skole.example".to_owned();
        let span = Span::new(FileId(0), 0..value.len());
        let mut out = Vec::new();
        split_narrative(Spanned { value, span }, None, &mut out);
        assert_eq!(out.len(), 3);
        let Inline::Citation(citation) = &out[1] else { panic!("the second piece is a citation") };
        assert_eq!(citation.items[0].work.value, "hattie2009");
    }
}
