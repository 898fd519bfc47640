//! What is a citation, and where does it end? `[@a, s. 12; jf. @b]` and `@a` in running text.

use crate::diagnostics::{Report, codes};
use crate::model::block::{Citation, CitationForm, CitedWork, Inline, Parsed};
use crate::source::{Span, Spanned};

/// Says whether bracketed words cite something: an `@key` begins the words or follows a space, `;` or `-`. So do words whose
/// pieces are only partly in order: `@a; b` and `@a;`. Words around a key are words, and the rest must be like a key.
pub fn is_citation(words: &str) -> bool {
    let has_key = |piece: &&str| find_key(piece, None).is_some();
    let pieces = pieces_of(words);
    let first = pieces[0];
    let begins = |piece: &str| piece.trim_start().starts_with('@') && has_key(&piece);
    if begins(first) {
        return true;
    }
    pieces.iter().all(has_key)
        || (is_bare(first) && words.contains('@') && pieces.iter().any(|piece| begins(piece)))
}

/// Parts the words of a group at its semicolons. That of an entity, `&nbsp;`, is none of them.
fn pieces_of(words: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in words.match_indices(';') {
        let name = words[..at].rsplit_once('&').map_or(" ", |(_, name)| name);
        let is_entity = !name.is_empty()
            && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '#');
        if !is_entity {
            pieces.push(&words[start..at]);
            start = at + 1;
        }
    }
    pieces.push(&words[start..]);
    pieces
}

/// Says whether a piece can be a key that lacks its sign, or is nothing.
fn is_bare(piece: &str) -> bool {
    !piece.trim().contains(char::is_whitespace)
}

/// Reads a citation in brackets. `span` is the place of `written`, brackets and all. Pieces without a key are left out.
pub fn parse_group(written: &str, span: Span) -> Option<Citation<Parsed>> {
    let inner = written.strip_prefix('[')?.strip_suffix(']')?;
    let mut items = Vec::new();
    let mut offset = 1;
    for item in pieces_of(inner) {
        if let Some((start, end)) = find_key(item, None) {
            let work = Spanned {
                value: item[start + 1..end].to_owned(),
                span: span.within(offset + start + 1..offset + end),
            };
            // Typography sets the spaces of a page number itself.
            let prefix = item[..start].replace(HARD_SPACE, " ").trim().to_owned();
            let locator = item[end..].replace(HARD_SPACE, " ");
            let locator = locator.trim_start().trim_start_matches(LOOSE_SIGNS).trim();
            items.push(CitedWork {
                work,
                prefix,
                locator: locator.split_whitespace().collect::<Vec<_>>().join(" "),
            });
        }
        offset += item.len() + 1;
    }
    (!items.is_empty()).then_some(Citation { form: CitationForm::Parenthetical, items, span })
}

/// A space that no line breaks at, as an entity.
const HARD_SPACE: &str = "&nbsp;";

/// What people set between a key and the place in the work. Only the comma is one of ours.
const LOOSE_SIGNS: [char; 3] = [',', ':', '.'];

/// Reports the pieces of a group, as it is written in brackets, that are no citation or have another sign than a comma after
/// their key.
pub fn loose_pieces(written: &str, span: Span, report: &mut Report) {
    let inner = written.trim_start_matches('[').trim_end_matches(']');
    let pieces = pieces_of(inner);
    let with = |at: usize, piece: Option<String>| {
        let mut pieces: Vec<String> = pieces.iter().map(|piece| piece.trim().to_owned()).collect();
        match piece {
            Some(piece) => pieces[at] = piece,
            None => drop(pieces.remove(at)),
        }
        pieces.retain(|piece| !piece.is_empty());
        format!("[{}]", pieces.join("; "))
    };
    for (at, piece) in pieces.iter().enumerate() {
        let words = piece.trim();
        let Some((_, end)) = find_key(words, None) else {
            report.push(if words.is_empty() {
                codes::citation_of_nothing(span, written, &with(at, None))
            } else {
                let as_key = is_bare(words).then(|| with(at, Some(format!("@{words}"))));
                let before = pieces[..at].last().map(|before| before.trim());
                let as_place = before.map(|before| {
                    let joined = [&pieces[..at - 1], &pieces[at + 1..]].concat();
                    let mut joined: Vec<&str> = joined.iter().map(|piece| piece.trim()).collect();
                    let place = format!("{before}, {words}");
                    joined.insert(at - 1, &place);
                    format!("[{}]", joined.join("; "))
                });
                codes::citation_without_key(span, words, as_key.as_deref(), as_place.as_deref())
            });
            // One at a time: what is proposed still has the others in it.
            return;
        };
        let rest = words[end..].trim_start();
        if let Some(sign) = rest.chars().next().filter(|sign| [':', '.'].contains(sign)) {
            let place = rest.trim_start_matches(LOOSE_SIGNS).trim();
            let is_page = place.starts_with(|letter: char| letter.is_ascii_digit());
            let place = match (place.is_empty(), is_page) {
                (true, _) => String::new(),
                (false, true) => format!(", s. {place}"),
                (false, false) => format!(", {place}"),
            };
            let proposal = with(at, Some(format!("{}{place}", &words[..end])));
            report.push(codes::citation_with_other_sign(
                span,
                written,
                &sign.to_string(),
                &proposal,
            ));
            return;
        }
    }
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
    fn pieces_may_be_partly_in_order() {
        for words in ["@a; b", "@a;", ";@a", "@a; se også kapittel 2", "b; @a", "jf. @a; se @b"] {
            assert!(is_citation(words), "{words}");
        }
        let written = "[@a, s.&nbsp;12; @b&nbsp;s. 3]";
        let span = Span::new(crate::source::FileId(0), 0..written.len());
        let mut report = Report::default();
        loose_pieces(written, span, &mut report);
        assert!(report.is_empty(), "an entity ends no piece");
        let items = parse_group(written, span).expect("it is a citation").items;
        assert_eq!([&*items[0].locator, &*items[1].locator], ["s. 12", "s. 3"]);
        for words in ["b; c", "slik @a viser; det er mer", "det er mer; @a viser det", "a;", ""] {
            assert!(!is_citation(words), "{words}");
        }
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
