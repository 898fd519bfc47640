//! Does the text for those who cannot see a picture say anything of it? Only what is sure: a word for any picture at all,
//! and what programs fill in by themselves.

/// Words for any picture, parted by `|`: bokmål, nynorsk, English.
const ANY: &str = "bilde|bildet|bilete|biletet|et bilde|eit bilete|foto|fotografi|figur|figuren|illustrasjon|\
    illustrasjonen|skjermbilde|skjermbilete|image|picture|photo|figure|illustration|screenshot|alt|alt-tekst|\
    alternativ tekst|beskrivelse av bildet";

/// Says whether the text is such a word, with or without a number, or the name of the picture's file.
pub fn says_nothing(alt: &str, file: &str) -> bool {
    let alt = alt.trim().trim_end_matches('.').to_lowercase();
    let file = file.rsplit(['/', '\\']).next().unwrap_or(file).to_lowercase();
    let word = alt.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end();
    if ANY.split('|').any(|known| known == word) || alt == file {
        return true;
    }
    // A word may name both the file and what it shows, «Covid-19»; `IMG_2034` and `soner-ute-ny` are names of files alone.
    let stem = file.rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem);
    let has_number =
        || stem.split(|letter: char| !letter.is_ascii_digit()).any(|digits| digits.len() >= 4);
    alt == stem && (stem.contains('_') || stem.matches('-').count() >= 2 || has_number())
}

#[cfg(test)]
mod tests {
    use super::says_nothing;

    #[test]
    fn a_word_for_any_picture_and_the_name_of_its_file_say_nothing() {
        for alt in ["bilde", "Bilde 1.", "IMAGE", "soner-ute.svg", "Skjermbilde 2"] {
            assert!(says_nothing(alt, "bilder/soner-ute.svg"), "{alt}");
        }
        for name in ["soner_ute", "soner-ute-ny", "IMG2034"] {
            assert!(says_nothing(name, &format!("bilder/{name}.svg")), "{name}");
        }
        for name in ["Covid-19", "IKT-plan", "Trinn 10"] {
            assert!(!says_nothing(name, &format!("{name}.svg")), "{name}");
        }
        for alt in ["Soner ute", "Bilde av tre voksne", "Skolen", "Figur i rødt", "2"] {
            assert!(!says_nothing(alt, "skolen.svg"), "{alt}");
        }
    }
}
