//! What is the same word? Inflection, the two forms of Norwegian, letters typed in another way, and slips.
//!
//! The tables are `search-index/norwegian.toml`; the browser gets them with the index and follows the same
//! rules, so that a word nobody has written before is treated alike in both places.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use frostem::{Algorithm, Stemmer};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

/// The tables as they lie in the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tables {
    /// Function words: neither indexed nor looked for.
    pub stop: Vec<String>,
    /// Groups of words that are the same in bokmål and nynorsk.
    pub pairs: Vec<Vec<String>>,
    /// Right parts that only look like words.
    pub endings: Vec<String>,
    /// Left parts that only look like words.
    pub particles: Vec<String>,
    /// Forms that the stemmer does not bring together: form → the word whose stem it takes.
    pub stems: BTreeMap<String, String>,
    pub rules: Vec<Rule>,
    pub compounds: Compounds,
    pub sounds: Vec<Sound>,
}

/// A regular difference between the forms: `hv` at the start is `kv`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub at: Place,
    pub nb: String,
    pub nn: String,
}

#[derive(Debug, Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    Start,
    End,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compounds {
    /// Splits that are always made, with `|` between the parts.
    pub allow: Vec<String>,
    /// Words that are never split.
    pub deny: Vec<String>,
}

/// A sound that is written in several ways.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sound {
    pub written: String,
    pub sound: String,
}

/// The tables, ready for use.
#[derive(Debug)]
pub struct Norwegian {
    pub tables: Tables,
    stop: FxHashSet<String>,
    /// Function words as they are typed without æ, ø and å.
    folded_stop: FxHashSet<String>,
    stems: FxHashMap<String, String>,
    stems_of_tables: OnceLock<StemsOfTables>,
}

/// The stems of what stands in the tables: the same in every index.
#[derive(Debug)]
pub struct StemsOfTables {
    /// That of each form in [`Tables::stems`].
    pub forms: Vec<String>,
    /// Those of each group in [`Tables::pairs`].
    pub pairs: Vec<Vec<String>>,
}

/// What the program knows of Norwegian. A book adds what it knows itself (see `vocabulary`).
pub static NORWEGIAN: LazyLock<Norwegian> = LazyLock::new(|| {
    let tables: Tables = toml::from_str(include_str!("../../search-index/norwegian.toml"))
        .expect("the tables are part of the program, and a test reads them");
    Norwegian::new(tables)
});

impl Norwegian {
    pub fn new(tables: Tables) -> Norwegian {
        let stop = tables.stop.iter().cloned().collect();
        let folded_stop = tables.stop.iter().map(|word| fold(word)).collect();
        let stems = tables.stems.iter().map(|(form, word)| (form.clone(), word.clone())).collect();
        Norwegian { tables, stop, folded_stop, stems, stems_of_tables: OnceLock::new() }
    }

    pub fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(word)
    }

    /// Says whether a word is a function word when it is typed in a hurry: `nar`, and `når` itself. It may all the same
    /// be another word of the book, as `bade` (både) is.
    pub fn is_folded_stop(&self, word: &str) -> bool {
        self.folded_stop.contains(&fold(word))
    }

    /// Returns the stem of a word in lower case.
    ///
    /// Words with digits are their own stem. The table comes first, then Snowball's Norwegian, then three rules
    /// for what it leaves apart: `lær(er)`/`lærer(en)`, `reg(e)l`/`regl(er)`, `rom`/`romm(et)`.
    pub fn stem(&self, word: &str) -> String {
        if word.contains(|letter: char| letter.is_numeric()) {
            return word.to_owned();
        }
        let word = self.stems.get(word).map_or(word, String::as_str);
        let mut stem = snowball(word);
        let has = |stem: &str, letters: usize| stem.chars().nth(letters - 1).is_some();
        for ending in ["ern", "arn", "er", "ar"] {
            if let Some(rest) = stem.strip_suffix(ending)
                && has(rest, 3)
            {
                stem.truncate(rest.len());
                break;
            }
        }
        let mut letters = stem.chars().rev();
        if let (Some(last @ ('l' | 'n')), Some('e'), Some(before)) =
            (letters.next(), letters.next(), letters.next())
            && letters.next().is_some()
            && !is_vowel(before)
        {
            stem.truncate(stem.len() - 2);
            stem.push(last);
        }
        if stem.ends_with("mm") {
            stem.pop();
        }
        stem
    }

    /// Returns the stems of words that are one, each once.
    pub fn stems_of(&self, group: &[String]) -> Vec<String> {
        let mut stems: Vec<String> = Vec::new();
        for word in group {
            let stem = self.stem(word);
            if !stems.contains(&stem) {
                stems.push(stem);
            }
        }
        stems
    }

    pub fn stems_of_tables(&self) -> &StemsOfTables {
        self.stems_of_tables.get_or_init(|| StemsOfTables {
            forms: self.tables.stems.keys().map(|form| self.stem(form)).collect(),
            pairs: self.tables.pairs.iter().map(|group| self.stems_of(group)).collect(),
        })
    }

    /// Returns what a word may be called in the other form of Norwegian, by rule, in the order of the rules.
    pub fn by_rule(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        for rule in &self.tables.rules {
            for (from, to) in [(&rule.nb, &rule.nn), (&rule.nn, &rule.nb)] {
                let other = match rule.at {
                    Place::Start => {
                        word.strip_prefix(from.as_str()).map(|rest| format!("{to}{rest}"))
                    }
                    Place::End => {
                        word.strip_suffix(from.as_str()).map(|rest| format!("{rest}{to}"))
                    }
                };
                if let Some(other) = other
                    && other.chars().count() > 3
                    && !found.contains(&other)
                {
                    found.push(other);
                }
            }
        }
        found
    }

    /// Returns how a word sounds, roughly: two words with one key are one slip apart at most.
    pub fn sound(&self, word: &str) -> String {
        let mut key = word.to_owned();
        for sound in &self.tables.sounds {
            key = key.replace(&sound.written, &sound.sound);
        }
        let mut single = String::with_capacity(key.len());
        for letter in key.chars() {
            if !single.ends_with(letter) {
                single.push(letter);
            }
        }
        single
    }
}

fn snowball(word: &str) -> String {
    static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::Norwegian));
    STEMMER.stem(word).into_owned()
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'æ' | 'ø' | 'å')
}

/// Returns a word without what people leave out when they type in a hurry or on another keyboard:
/// å/aa/a, æ/ae/a and ø/oe/o are one, and accents are gone. A word that is nothing but accents stays as it is.
pub fn fold(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'å' | 'æ' | 'ä' => plain.push('a'),
            'ø' | 'ö' => plain.push('o'),
            letter if letter.is_ascii() => plain.push(letter),
            letter => plain.extend(letter.nfd().filter(|part| !is_mark(*part))),
        }
    }
    let plain = plain.replace("aa", "a").replace("ae", "a").replace("oe", "o");
    if plain.is_empty() { word.to_owned() } else { plain }
}

/// The combining accents of European letters (Unicode block Combining Diacritical Marks).
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Returns in how many slips one word becomes another, up to `most`: a letter more, less or other, or two
/// neighbours that changed places (optimal string alignment).
pub fn slips(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let width = other.len() + 1;
    let mut before = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    let mut row = vec![0; width];
    for (i, &letter) in one.iter().enumerate() {
        row[0] = i + 1;
        let mut least = row[0];
        for (j, &against) in other.iter().enumerate() {
            let changed = last[j] + usize::from(letter != against);
            let mut cost = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && letter == other[j - 1] && one[i - 1] == against {
                cost = cost.min(before[j - 1] + 1);
            }
            row[j + 1] = cost;
            least = least.min(cost);
        }
        if least > most {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    (last[other.len()] <= most).then_some(last[other.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_have_one_stem() {
        for forms in [
            &["regel", "regler", "reglene", "regelen", "reglar"][..],
            &["lærer", "læreren", "lærerne", "lærarar", "lærarane"],
            &["rom", "rommet", "rommene"],
            &["elev", "elever", "elevene", "elevane", "elevens"],
        ] {
            let stems: FxHashSet<String> = forms.iter().map(|form| NORWEGIAN.stem(form)).collect();
            assert_eq!(stems.len(), 1, "{forms:?} → {stems:?}");
        }
        assert_ne!(NORWEGIAN.stem("år"), NORWEGIAN.stem("ar"));
        assert_eq!(NORWEGIAN.stem("9a-4"), "9a-4");
    }

    #[test]
    fn letters_typed_in_another_way_are_one() {
        assert_eq!(fold("lærer"), fold("laerer"));
        assert_eq!(fold("lærer"), fold("larer"));
        assert_eq!(fold("øke"), fold("oeke"));
        assert_eq!(fold("én"), "en");
        assert_eq!(fold("\u{345}"), "\u{345}");
    }

    #[test]
    fn slips_are_counted_up_to_a_bar() {
        let count = |one: &str, other: &str, most| {
            slips(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>(), most)
        };
        assert_eq!(count("mobbing", "mobing", 1), Some(1));
        assert_eq!(count("skole", "sokle", 1), Some(1));
        assert_eq!(count("regel", "regelen", 1), None);
        assert_eq!(count("ab", "ab", 0), Some(0));
    }
}
