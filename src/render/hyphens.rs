//! Where may a long word break? Soft hyphens, in headings and table cells alone: in running text they
//! would break copying and searching in the page.

use std::cell::RefCell;

use hypher::{Lang, hyphenate_bounded};
use rustc_hash::FxHashMap;

/// Words shorter than this, in letters, fit on the narrowest screen in the largest heading.
const LONG_WORD: usize = 12;

/// Adds soft hyphens to the long words of a text. The patterns are those of bokmål, which serve nynorsk
/// nearly as well.
pub fn soft(text: &str) -> String {
    if !has_long_word(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let is_between = |letter: char| !letter.is_alphabetic();
    for piece in text.split_inclusive(is_between) {
        let word = piece.trim_end_matches(is_between);
        push_word(&mut out, word);
        out.push_str(&piece[word.len()..]);
    }
    out
}

fn push_word(out: &mut String, word: &str) {
    if word.len() < LONG_WORD || word.chars().count() < LONG_WORD {
        out.push_str(word);
    } else {
        KNOWN.with_borrow_mut(|known| match known.get(word) {
            Some(hyphenated) => out.push_str(hyphenated),
            None => {
                let syllables: Vec<&str> = hyphenate_bounded(word, Lang::Norwegian, 3, 3).collect();
                let hyphenated = syllables.join("\u{ad}");
                out.push_str(&hyphenated);
                known.insert(word.to_owned(), hyphenated);
            }
        });
    }
}

thread_local! {
    /// A book has few long words and uses them on every page, so each thread remembers where they break.
    static KNOWN: RefCell<FxHashMap<String, String>> = RefCell::default();
}

/// Says whether a text may have a long word. Letters beyond ASCII are not looked at: most are letters of words.
fn has_long_word(text: &str) -> bool {
    let is_between = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphabetic();
    text.as_bytes().split(is_between).any(|run| run.len() >= LONG_WORD)
}

#[cfg(test)]
mod tests {
    use super::soft;

    #[test]
    fn only_long_words_are_hyphenated() {
        assert_eq!(soft("Ro i timen"), "Ro i timen");
        let long = soft("skolemiljøutvalgsrepresentantene");
        assert!(long.contains('\u{ad}'));
        assert_eq!(long.replace('\u{ad}', ""), "skolemiljøutvalgsrepresentantene");
    }

    #[test]
    fn what_stands_between_words_stays() {
        for text in
            ["– «Klasseledelsesteori»: 12 kap.", "skolemiljøutvalget/klassemiljøet – ro", "…"]
        {
            assert_eq!(soft(text).replace('\u{ad}', ""), text);
        }
        assert!(soft("«klasseledelsesteori»").starts_with("«klas"));
    }
}
