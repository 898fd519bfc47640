//! Signs that nobody sees, in places where they can do nothing but hide what stands there.

/// The zero-width space, the word joiner, the byte order mark and the soft hyphen: they come along from web pages and Word.
const INVISIBLE: [char; 4] = ['\u{200b}', '\u{2060}', '\u{feff}', '\u{ad}'];

/// What may be lines of Markdown, fields and tables. Anything else is no text for readers.
const ENDINGS: [&str; 2] = [".md", ".toml"];

/// Removes the signs from the text of a page or a register where a word cannot go on: at the edges of lines, beside spaces
/// and beside the signs of Markdown and TOML. Between letters they say where a word may be parted, and stay.
pub fn without_invisible(text: String, path: &str) -> String {
    let is_read = ENDINGS.iter().any(|ending| path.ends_with(ending));
    // Hardly any text has one, and it is looked through faster for one at a time.
    if !is_read || !INVISIBLE.iter().any(|sign| text.contains(*sign)) {
        return text;
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find(INVISIBLE) {
        kept.push_str(&rest[..at]);
        let after = rest[at..].trim_start_matches(INVISIBLE);
        let (before, next) = (kept.chars().next_back(), after.chars().next());
        // Between two stars the sign keeps two words of weight apart: `**Lek**` and `**er**`.
        let is_between_stars = before == Some('*') && next == Some('*');
        if is_between_stars || (!parts_words(before) && !parts_words(next)) {
            kept.push_str(&rest[at..rest.len() - after.len()]);
        }
        rest = after;
    }
    kept + rest
}

/// Says whether no word goes on at a sign, or at the edge of a text.
fn parts_words(sign: Option<char>) -> bool {
    sign.is_none_or(|sign| sign.is_whitespace() || "*#[]!>={}|".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::without_invisible;

    #[test]
    fn signs_between_letters_stay_and_others_go() {
        for (written, expected) in [
            ("\u{200b}## Råd", "## Råd"),
            ("##\u{feff} Råd\u{ad}\n\u{2060}- Vent", "## Råd\n- Vent"),
            ("- \u{200b}\u{200b}**Mål\u{200b}:**\u{ad} A", "- **Mål\u{200b}:** A"),
            ("[!husk\u{200b}] 10\u{200b} minutter", "[!husk] 10 minutter"),
            ("Re\u{ad}fleksjon og/\u{200b}eller", "Re\u{ad}fleksjon og/\u{200b}eller"),
            ("**Lek**\u{200b}**er**", "**Lek**\u{200b}**er**"),
            ("Ingen.", "Ingen."),
        ] {
            assert_eq!(without_invisible(written.to_owned(), "content/a.md"), expected);
        }
        let style = "a\u{200b} {}";
        assert_eq!(without_invisible(style.to_owned(), "static/css/tokens.css"), style);
    }
}
