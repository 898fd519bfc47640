//! What is done with a TOML text as a whole: keys taken out of it, and found in it.

use toml::de::DeTable;

/// Returns a TOML text without some of its keys and tables, and all else as it was written. `edition` is taken out where
/// it is a list of books, and stays where it is a name.
pub fn without(text: &str, keys: &[&str]) -> String {
    let Ok(mut document) = text.parse::<toml_edit::DocumentMut>() else {
        return text.to_owned();
    };
    for key in keys {
        if *key != "edition" || document.get(key).is_some_and(|item| !item.is_str()) {
            document.remove(key);
        }
    }
    document.to_string()
}

/// Returns where the first of some keys stands in a TOML text, outside of its tables.
pub fn place_of_first(text: &str, keys: &[&str]) -> Option<std::ops::Range<usize>> {
    let (table, _) = DeTable::parse_recoverable(text);
    let found = table.get_ref().keys().filter(|key| keys.contains(&key.get_ref().as_ref()));
    found.map(|key| key.span()).min_by_key(|range| range.start)
}

#[cfg(test)]
mod tests {
    use super::place_of_first;
    use crate::parse::keys;

    #[test]
    fn a_key_is_a_key_and_no_word_in_a_text_or_a_table() {
        let keys = keys::of_articles();
        assert_eq!(keys, ["audience", "levels", "phase", "season", "evidence", "related"]);
        let found = |text: &str| place_of_first(text, &keys).map(|range| text[range].to_owned());
        assert_eq!(
            found("title = \"T\"\nseason = [\"mai\"]\nphase = \"p\"\n").as_deref(),
            Some("season")
        );
        assert_eq!(found("levels = [barnetrinn]\n").as_deref(), Some("levels"));
        assert_eq!(found("summary = \"\"\"\nphase = ett ord\n\"\"\"\n"), None);
        assert_eq!(found("[[changes]]\nphase = \"p\"\n"), None);
    }
}
