//! What should stand on a line of TOML that cannot be read?

use crate::diagnostics::{Code, Diagnostic};
use crate::parse::keys::{BOOK, Kind};
use crate::source::Span;

/// `line` is the line that could not be read: its look, and what should stand there, decide which help fits.
pub fn toml_syntax(span: Span, line: &str, kind: Option<Kind>, reason: &str) -> Diagnostic {
    let (key, value) = line.split_once('=').unwrap_or((line, ""));
    let (value, comment) = value.split_at(comment_in(value));
    let (value, comment) = (value.trim(), comment.trim_end());
    let is_word = value.starts_with(|letter: char| letter.is_alphabetic());
    let quotes = value.matches('"').count();
    let is_list = value.starts_with('[') && quotes >= 4 && quotes % 2 == 0;
    let header = header_in(line);
    let help = match kind {
        _ if header.is_some() => "header",
        _ if value.is_empty() && key.contains(':') => "colon",
        Some(Kind::Boolean) => "boolean",
        Some(Kind::Date) => "date",
        Some(Kind::Integer(..)) => "integer",
        Some(Kind::Texts(..)) if is_list => "comma",
        Some(Kind::Texts(..)) if value.contains(char::is_alphanumeric) => "list",
        _ if value.contains(['“', '”', '„', '«', '»', '‘', '’']) && !value.starts_with('"') => {
            "typographic"
        }
        _ if value.starts_with('"') && quotes == 1 => "closing",
        _ if with_inner_marks(value).is_some() => "inner",
        _ if is_word || quotes % 2 == 1 => "quotes",
        _ => "help",
    };
    Diagnostic::new(Code::TomlSyntax, span)
        .arg("reason", reason)
        .arg("key", key.trim())
        .arg("list", format!("{} {comment}", as_list(value)).trim_end())
        .arg("text", with_inner_marks(value).unwrap_or_default())
        .arg("boolean", as_boolean(value))
        .arg("header", header.unwrap_or_default())
        .help(help)
}

/// Returns a header of a table as it should be, where one begins the line: as many brackets after its name as before.
fn header_in(line: &str) -> Option<String> {
    let inner = line.trim().strip_prefix('[')?;
    let inner = inner.split('#').next().unwrap_or_default().trim_end();
    let name = inner.trim_matches(['[', ']']);
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    // Only `book.toml` has tables that there is one of.
    let is_single = || matches!(BOOK.find(name).map(|key| key.kind), Some(Kind::Table(_)));
    let is_double = inner.starts_with('[') || (inner.ends_with("]]") && !is_single());
    let (open, close) = if is_double { ("[[", "]]") } else { ("[", "]") };
    (!name.is_empty() && name.chars().all(is_name)).then(|| format!("{open}{name}{close}"))
}

/// Returns where the comment after a value begins, or where the value ends.
fn comment_in(value: &str) -> usize {
    let mut quote = None;
    for (at, sign) in value.char_indices() {
        match (quote, sign) {
            (None, '#') => return at,
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), _) if open == sign => quote = None,
            _ => {}
        }
    }
    value.len()
}

/// A key with a sign in it or beside it that nobody sees. `key` and `value` are what can be seen.
pub fn invisible_in_key(span: Span, key: &str, value: &str) -> Diagnostic {
    Diagnostic::new(Code::TomlSyntax, span).arg("key", key).arg("value", value).help("invisible")
}

/// A list without its end, which is `closing`. `line` is its last line with that.
pub fn unclosed_list(span: Span, line: &str, closing: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::TomlSyntax, span).arg("list", line);
    fault.arg("closing", closing).help("unclosed")
}

/// Returns words as a list of texts: what stands in quotation marks, or else between commas and semicolons.
fn as_list(value: &str) -> String {
    let in_other = [('(', ')'), ('{', '}')].into_iter().find_map(|(begin, end)| {
        value.strip_prefix(begin).map(|inner| inner.strip_suffix(end).unwrap_or(inner))
    });
    let pieces = between_marks(in_other.unwrap_or(value));
    // An even number of marks parts as many texts from what stands between them.
    let is_quoted = pieces.len() > 2 && pieces.len() % 2 == 1;
    let words = pieces.iter().enumerate().flat_map(|(index, piece)| {
        let is_whole = is_quoted && index % 2 == 1;
        let parted = piece.split(move |sign| !is_whole && [',', ';'].contains(&sign));
        parted.map(|word| {
            word.trim_matches(|letter: char| letter.is_whitespace() || "[]".contains(letter))
        })
    });
    let is_word = |word: &&str| word.contains(|letter| !"(){}".contains(letter));
    let words: Vec<String> = words.filter(is_word).map(|word| format!("\"{word}\"")).collect();
    format!("[{}]", words.join(", "))
}

/// Cuts a text at its quotation marks. An apostrophe within a word is none: `rock'n roll`.
fn between_marks(value: &str) -> Vec<&str> {
    let in_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, sign) in value.char_indices() {
        let end = at + sign.len_utf8();
        let is_mark = match sign {
            '"' | '“' | '”' | '„' | '«' | '»' | '‘' => true,
            '\'' | '’' => {
                !in_word(value[..at].chars().next_back()) || !in_word(value[end..].chars().next())
            }
            _ => false,
        };
        if is_mark {
            pieces.push(&value[start..at]);
            start = end;
        }
    }
    pieces.push(&value[start..]);
    pieces
}

/// Returns a text that has straight quotation marks within, with « and » instead of those. `None` when they stand around
/// nothing that is clear: one of them is alone, or they part several texts, `"a", "b"`.
fn with_inner_marks(value: &str) -> Option<String> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    if inner.starts_with('"') || !inner.contains('"') {
        return None;
    }
    let pieces: Vec<&str> = inner.split('"').collect();
    let is_word = |piece: &str| {
        piece.contains(|letter: char| !letter.is_whitespace() && !",;".contains(letter))
    };
    let are_paired = pieces.len() % 2 == 1;
    if !are_paired || !pieces.iter().skip(1).step_by(2).all(|piece| is_word(piece)) {
        return None;
    }
    let mut text = String::from("\"");
    for (index, piece) in pieces.into_iter().enumerate() {
        let mark = ["»", "«"][index % 2];
        text.push_str(if index > 0 { mark } else { "" });
        text.push_str(piece);
    }
    Some(text + "\"")
}

/// Returns what a word for yes or no is in TOML.
fn as_boolean(value: &str) -> &'static str {
    let is_no = ["n", "u", "f", "0"].iter().any(|letter| value.to_lowercase().starts_with(letter));
    if is_no { "false" } else { "true" }
}

#[cfg(test)]
mod tests {
    use super::{as_list, with_inner_marks};

    #[test]
    fn words_without_quotation_marks_become_a_list_of_texts() {
        for (value, list) in [
            ("ro, uro", r#"["ro", "uro"]"#),
            ("[rock'n roll, ro]", r#"["rock'n roll", "ro"]"#),
            ("[d’Artagnan; ro]", r#"["d’Artagnan", "ro"]"#),
            (r#"("ro", "uro")"#, r#"["ro", "uro"]"#),
            ("(ro, uro)", r#"["ro", "uro"]"#),
            (r#"["ro", "uro")"#, r#"["ro", "uro"]"#),
            (r#"{"SFO (AKS)"}"#, r#"["SFO (AKS)"]"#),
            ("['ro' 'uro']", r#"["ro", "uro"]"#),
            ("['ro', 'uro]", r#"["ro", "uro"]"#),
            ("«ro, og fred», «uro»", r#"["ro, og fred", "uro"]"#),
        ] {
            assert_eq!(as_list(value), list, "{value}");
        }
    }

    #[test]
    fn marks_within_a_text_are_turned_when_they_stand_in_pairs_around_words() {
        for (value, text) in [
            (r#""Ro "inne" her""#, Some(r#""Ro «inne» her""#)),
            (r#""Han sa "nei, takk" og "ja"""#, Some(r#""Han sa «nei, takk» og «ja»""#)),
            (r#""Ro "inne her""#, None),
            (r#""a", "b""#, None),
            (r#""a"; "b", "c""#, None),
            (r#""Ro "" her""#, None),
            (r#""Ro""#, None),
        ] {
            assert_eq!(with_inner_marks(value).as_deref(), text, "{value}");
        }
    }
}
