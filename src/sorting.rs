//! Norwegian alphabetical order: … x y z æ ø å.

/// Returns what to sort by: letters in Norwegian order, then the text itself so that order is total.
///
/// Case and accents do not count; `ä` sorts as `æ`, `ö` as `ø`, `ü` as `y`, as Norwegian dictionaries have
/// it. `aa` counts as `å` only in personal names, which the reference list sorts by itself. Numbers come
/// before letters, by their value: `§ 9-2` before `§ 9-10`, and that before `§ 13-3`.
pub fn key(text: &str) -> (Vec<u32>, String) {
    let mut weights = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        if digits > 0 {
            weights.extend([weight('0'), rest[..digits].parse().unwrap_or(u32::MAX)]);
            rest = &rest[digits..];
            continue;
        }
        let letters =
            first.to_lowercase().filter(|letter| letter.is_alphanumeric() || *letter == ' ');
        weights.extend(letters.map(weight));
        rest = &rest[first.len_utf8()..];
    }
    (weights, text.to_owned())
}

/// Returns the heading a word stands under in a register: its first letter in upper case, `#` for digits.
pub fn initial(text: &str) -> String {
    match text.chars().find(|letter| letter.is_alphanumeric()) {
        Some(letter) if letter.is_alphabetic() => {
            let folded = fold(letter.to_lowercase().next().unwrap_or(letter));
            folded.to_uppercase().collect()
        }
        _ => "#".to_owned(),
    }
}

fn weight(letter: char) -> u32 {
    match fold(letter) {
        ' ' => 0,
        'æ' => 'z' as u32 + 1,
        'ø' => 'z' as u32 + 2,
        'å' => 'z' as u32 + 3,
        // Letters of other alphabets come after, in their own order.
        other if other as u32 > 'z' as u32 => other as u32 + 8,
        other => other as u32,
    }
}

fn fold(letter: char) -> char {
    match letter {
        'ä' => 'æ',
        'ö' => 'ø',
        'ü' => 'y',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'á' | 'à' | 'â' => 'a',
        'ó' | 'ò' | 'ô' => 'o',
        'č' | 'ç' => 'c',
        'š' => 's',
        'ž' => 'z',
        'đ' => 'd',
        'ŋ' | 'ñ' => 'n',
        'ŧ' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{initial, key};

    #[test]
    fn ae_o_and_a_come_last() {
        let mut words = ["åpenhet", "øving", "ærlig", "zero", "Arbeidsro", "aksjon", "arbeid ro"];
        words.sort_by_key(|word| key(word));
        assert_eq!(
            words,
            ["aksjon", "arbeid ro", "Arbeidsro", "zero", "ærlig", "øving", "åpenhet"]
        );
        assert_eq!(initial("åpenhet"), "Å");
        assert_eq!(initial("«uro»"), "U");
        assert_eq!(initial("9A"), "#");
    }

    #[test]
    fn numbers_come_by_their_value() {
        let mut sections = [
            "§\u{a0}13-10",
            "§\u{a0}13-3 d",
            "§\u{a0}9 A-10",
            "skole",
            "§\u{a0}9 A-2",
            "9a-sak",
            "§\u{a0}9a-3",
        ];
        sections.sort_by_key(|section| key(section));
        assert_eq!(
            sections,
            [
                "§\u{a0}9 A-2",
                "§\u{a0}9 A-10",
                "§\u{a0}9a-3",
                "9a-sak",
                "§\u{a0}13-3 d",
                "§\u{a0}13-10",
                "skole"
            ]
        );
        // More than any law has.
        assert!(key("99999999999999999999") > key("1"));
    }
}
