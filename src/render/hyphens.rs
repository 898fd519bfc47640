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
    let mut word = String::new();
    for letter in text.chars() {
        if letter.is_alphabetic() {
            word.push(letter);
        } else {
            push_word(&mut out, &mut word);
            out.push(letter);
        }
    }
    push_word(&mut out, &mut word);
    out
}

fn push_word(out: &mut String, word: &mut String) {
    if word.chars().count() < LONG_WORD {
        out.push_str(word);
    } else {
        KNOWN.with_borrow_mut(|known| match known.get(word.as_str()) {
            Some(hyphenated) => out.push_str(hyphenated),
            None => {
                let syllables: Vec<&str> = hyphenate_bounded(word, Lang::Norwegian, 3, 3).collect();
                let hyphenated = syllables.join("\u{ad}");
                out.push_str(&hyphenated);
                known.insert(word.clone(), hyphenated);
            }
        });
    }
    word.clear();
}

thread_local! {
    /// A book has few long words and uses them on every page, so each thread remembers where they break.
    static KNOWN: RefCell<FxHashMap<String, String>> = RefCell::default();
}

fn has_long_word(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphabetic()).any(|word| word.len() >= LONG_WORD)
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
}
