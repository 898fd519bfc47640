//! Norwegian typography: «quotes», dashes, ellipses, and hard spaces where a line must not break.
//!
//! Rules after Språkrådet's advice on signs and spaces. Text alone is touched, never code or addresses.

use crate::language::ContentLanguage;
use crate::source::{has_byte, has_pair};

/// Sets text as it should be printed. `before` is the last letter before the text in its paragraph, by
/// which a quotation mark opens or closes, and is kept up to date for the text that follows. Most text is printed as it
/// stands, and keeps its place in memory.
pub fn set(text: String, language: ContentLanguage, before: &mut Option<char>) -> String {
    let last = text.chars().next_back();
    let printed = if is_plain(&text) { text } else { printed(&text, language, *before) };
    *before = last.or(*before);
    printed
}

/// Says whether a text has nothing that could be set in another way: none of the signs, and no dots in a row.
fn is_plain(text: &str) -> bool {
    // 0xA7 is the last byte of §.
    let is_sign = |byte| matches!(byte, b'"' | b'\'' | b'-' | b'%' | 0xA7 | b'0'..=b'9');
    let has_dots = has_pair(text, |one, next| (one == b'.') & (next == b'.'));
    !has_dots && !has_byte(text, is_sign)
}

fn printed(text: &str, language: ContentLanguage, before: Option<char>) -> String {
    let (open, close) = match language {
        ContentLanguage::En => ('“', '”'),
        _ => ('«', '»'),
    };
    let mut out = String::with_capacity(text.len() + 8);
    let mut previous = before;
    let mut rest = text.char_indices().peekable();
    while let Some((at, letter)) = rest.next() {
        let after = &text[at + letter.len_utf8()..];
        let next = after.chars().next();
        let opens =
            previous.is_none_or(|previous| previous.is_whitespace() || "([{–—«".contains(previous));
        match letter {
            '"' => out.push(if opens { open } else { close }),
            '\'' => {
                out.push(if opens && next.is_some_and(char::is_alphabetic) { '‘' } else { '’' })
            }
            '-' if after.starts_with('-') && previous != Some('-') => {
                rest.next();
                out.push('–');
            }
            // A hyphen with a space on each side is meant as a dash.
            '-' if previous == Some(' ') && next == Some(' ') => out.push('–'),
            '.' if after.starts_with("..") => {
                rest.next();
                rest.next();
                out.push('…');
            }
            ' ' if holds_together(&text[..at], after) => out.push('\u{a0}'),
            _ => out.push(letter),
        }
        previous = Some(letter);
    }
    out
}

/// Says whether a space between two words must not become a line break: before % and kr, after §, s.,
/// kap., nr. and kr, and inside numbers.
fn holds_together(before: &str, after: &str) -> bool {
    let word = before.rsplit([' ', '\n', '(', '\u{a0}']).next().unwrap_or_default();
    let digit_after = after.starts_with(|letter: char| letter.is_ascii_digit());
    let digits_before = word.bytes().rev().take_while(u8::is_ascii_digit).count();
    if digits_before > 0 {
        let unit = after.split(|letter: char| !letter.is_alphanumeric() && letter != '%').next();
        if after.starts_with('%') || unit == Some("kr") {
            return true;
        }
        let group = after.bytes().take_while(u8::is_ascii_digit).count();
        return group == 3 && digits_before <= 3 && digits_before == word.len();
    }
    digit_after && matches!(word, "§" | "§§" | "s." | "kap." | "nr." | "kr")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{printed, set};
    use crate::language::ContentLanguage;

    fn check(text: &str, expected: &str) {
        assert_eq!(set(text.to_owned(), ContentLanguage::Nb, &mut None), expected);
    }

    #[test]
    fn quotes_dashes_and_hard_spaces() {
        check("\"Vi har ikke tid\" (\"nei\")", "«Vi har ikke tid» («nei»)");
        check("uro - ofte - i timen", "uro – ofte – i timen");
        check("alene -- gruppe", "alene – gruppe");
        check("vent ...", "vent …");
        check("§ 12-4 og 65 % av 10 000 kr", "§\u{a0}12-4 og 65\u{a0}% av 10\u{a0}000\u{a0}kr");
        check("i 2009 100 elever", "i 2009 100 elever");
        check("lærer'n sa 'kom'", "lærer’n sa ‘kom’");
        check("lærer–elev", "lærer–elev");
    }

    proptest! {
        #[test]
        fn plain_text_is_printed_as_it_stands(text in "[a-c .…\"'%§5æå\u{a0}-]{0,12}|.{0,12}") {
            let set = set(text.clone(), ContentLanguage::Nb, &mut None);
            prop_assert_eq!(set, printed(&text, ContentLanguage::Nb, None));
        }
    }

    #[test]
    fn a_quote_may_close_in_another_piece_of_text() {
        let mut before = None;
        assert_eq!(set("Hun sa \"".to_owned(), ContentLanguage::Nb, &mut before), "Hun sa «");
        before = Some('t');
        assert_eq!(set("\".".to_owned(), ContentLanguage::Nb, &mut before), "».");
    }
}
