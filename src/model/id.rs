//! Keys: newtypes made in one place, so that a bare string is prose.

use std::fmt;

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )*};
}

keys! {
    /// The key of a work in the bibliography, as `@key` cites it.
    CitationKey,
    /// The id of a glossary entry.
    TermId,
    /// The id of a programme.
    ProgrammeId,
    /// The id of an act in the law register, e.g. `opplaringslova`.
    ActId,
    /// The id of a role or a level in `book.toml`, e.g. `larer`.
    RoleId,
    /// The `id` attribute of an element: lower-case ASCII letters, digits and hyphens.
    Anchor,
}

/// A page of the book, by its place in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(pub usize);

/// A section of the law register, by its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LawSectionId(pub usize);

/// A work that the book cites, by its place in the reference list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReferenceId(pub usize);

/// Returns text as lower-case ASCII words with hyphens between: æ → ae, ø → o, å → a, accents dropped.
///
/// The rule of addresses and anchors (DESIGN § 5): it must survive every file system and web server.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else {
            letter.to_lowercase().for_each(|letter| push(&mut slug, letter));
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Adds what stands for a lower-case letter in a slug.
fn push(slug: &mut String, letter: char) {
    let ascii = match letter {
        'a'..='z' | '0'..='9' => return slug.push(letter),
        'æ' | 'ä' => "ae",
        'ø' | 'ö' | 'ó' | 'ò' | 'ô' => "o",
        'å' | 'á' | 'à' | 'â' => "a",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ï' => "i",
        'ú' | 'ü' => "u",
        'ŋ' | 'ñ' => "n",
        'č' | 'ç' => "c",
        'š' => "s",
        'ž' => "z",
        'đ' => "d",
        'ŧ' => "t",
        // A soft hyphen, a combining accent or an apostrophe does not part a word.
        '\u{ad}' | '\u{301}' | '\u{300}' | '\u{308}' | '\u{30a}' | '\'' | '’' => return,
        _ => "-",
    };
    if ascii != "-" {
        slug.push_str(ascii);
    } else if !slug.is_empty() && !slug.ends_with('-') {
        slug.push('-');
    }
}

/// Says whether text can be used as an anchor as it stands: what [`slug`] would leave alone.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty() && slug(text) == text
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn slugs_are_lower_case_ascii() {
        assert_eq!(slug("Gjør / Unngå"), "gjor-unnga");
        assert_eq!(slug("Hva bør bli rutine?"), "hva-bor-bli-rutine");
        assert_eq!(slug("Čálli ŋ & Ærlig"), "calli-n-aerlig");
        assert_eq!(slug("«§ 12-4»"), "12-4");
        assert_eq!(slug("–"), "");
        assert_eq!(slug("İ ǅ 3² Skole\u{ad}År’n"), "i-3-skolearn");
    }
}
