//! Which key is meant by a word of the editor's own? `sammendrag` is `summary`.

use super::{Key, Kind, Table};

/// The words that people write for a key, in the languages they write in. One word may be guessed for several keys: that
/// counts which the table has.
const GUESSES: [(&str, &[&str]); 22] = [
    ("title", &["tittel", "overskrift"]),
    ("summary", &["sammendrag", "samandrag", "ingress", "beskrivelse", "skildring", "description"]),
    ("keywords", &["stikkord", "nøkkelord", "emneord", "søkeord", "tags"]),
    ("audience", &["målgruppe", "målgrupper", "rolle", "roller"]),
    ("roles", &["rolle", "roller"]),
    ("levels", &["trinn", "klassetrinn", "nivå"]),
    ("phase", &["fase"]),
    ("season", &["årstid", "måned", "måneder", "månad", "månader"]),
    ("evidence", &["evidens"]),
    ("date", &["dato"]),
    ("reviewed", &["dato", "date", "kontrollert", "oppdatert", "revidert"]),
    ("owner", &["eier", "eigar", "ansvarlig", "ansvarleg", "forfatter", "forfattar", "author"]),
    ("related", &["relatert", "relaterte"]),
    ("draft", &["kladd", "utkast"]),
    ("lang", &["språk", "målform", "language"]),
    ("language", &["språk", "målform", "lang"]),
    ("weight", &["vekt", "rekkefølge", "rekkefølgje"]),
    ("changes", &["endringer", "endringar"]),
    ("text", &["tekst"]),
    ("reason", &["grunn", "begrunnelse", "grunngiving"]),
    ("situation", &["situasjon"]),
    ("minutes", &["minutter", "minutt"]),
];

/// What an article is about is said by its folder, and by no key.
const TOPIC: [&str; 2] = ["tema", "topic"];

impl Table {
    /// Returns the key of this table that a word is a guess for, in large or small letters.
    pub fn guessed(&self, word: &str) -> Option<&Key> {
        let word = word.to_lowercase();
        let guessed = GUESSES.iter().filter(|(_, words)| words.contains(&&*word));
        guessed.filter(|_| self.find(&word).is_none()).find_map(|(name, _)| self.find(name))
    }

    /// Says whether a word is a guess for the topic of a page.
    pub fn is_topic(&self, word: &str) -> bool {
        self.name == "page" && TOPIC.contains(&&*word.to_lowercase())
    }
}

impl Key {
    /// Returns a line with this key, with something of its kind under it.
    pub fn example(&self) -> String {
        let value = match self.kind {
            Kind::Text(_) => "\"…\"",
            Kind::Texts(..) => "[\"…\", \"…\"]",
            Kind::Boolean => "true",
            Kind::Date => "2026-08-17",
            Kind::Integer(..) => "10",
            Kind::Pairs => "{ gammel = \"ny\" }",
            Kind::Table(_) => return format!("[{}]", self.name),
            Kind::Tables(_) | Kind::TextOrTables(_) => return format!("[[{}]]", self.name),
        };
        format!("{} = {value}", self.name)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::meta::PageKind;
    use crate::parse::keys;

    #[test]
    fn a_guess_is_for_a_key_that_the_table_has() {
        let article = keys::page(PageKind::Article);
        let guessed = |word: &str| article.guessed(word).map(|key| key.example());
        assert_eq!(guessed("Sammendrag").as_deref(), Some("summary = \"…\""));
        assert_eq!(guessed("nøkkelord").as_deref(), Some("keywords = [\"…\", \"…\"]"));
        assert_eq!(guessed("dato").as_deref(), Some("reviewed = 2026-08-17"));
        assert_eq!(guessed("situasjon"), None);
        assert_eq!(guessed("lang"), None);
        assert!(article.is_topic("tema") && !keys::PROGRAMMES.is_topic("tema"));
    }

    #[test]
    fn every_key_that_is_guessed_is_somewhere() {
        let tables = [keys::page(PageKind::Article), keys::page(PageKind::Path), &keys::BOOK];
        for (name, _) in super::GUESSES {
            let is_known = |table: &&keys::Table| table.kind_within(name).is_some();
            assert!(tables.iter().any(is_known), "{name}");
        }
    }
}
