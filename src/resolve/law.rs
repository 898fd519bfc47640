//! Does a law reference still hold? Links are looked up, and plain text is searched for repealed forms.

mod joined;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use regex::Regex;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::model::block::{Inline, Parsed, Target};
use crate::model::id::LawSectionId;
use crate::model::law::{LawRegister, comparable};
use crate::parse::registers::{self, unknown_section};
use crate::source::{Span, Spanned, has_byte};
use joined::Joined;

/// Every written form of a section or chapter: `§ 9a-3`, `§ 9 A-4`, `§§ 9 A-4`, `paragraf 13-10`,
/// `kap. 9 A`, `kapittel 9a`, and the bare `9A-4` that people type.
static FORMS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?: §{1,2} \s* | \b [Pp]aragraf(?:en|ane|ene)? \s+ )
            (?<section> \d{1,2} (?: \s* [A-Za-z] \s? [-–‑] \s? | \s? [-–‑] ) \d{1,2} (?: \s? [a-e] \b )? )
        | \b [Kk]ap (?: \. | ittel | ittelet )? \s* (?<chapter> \d{1,2} \s* [A-Za-z] \b )
        | \b (?<bare> \d{1,2} \s? [aA] [-–‑] \d{1,2} [a-e]? ) \b
        ",
    )
    .expect("the pattern is well formed")
});

/// A section or chapter in a list after the first: `§§ 9 A-4 og 9 A-5`.
static FURTHER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^\s*(?:,|og|eller|til|–)\s*(?<section>\d{1,2}\s?[A-Za-z]?[-–‑]\d{1,2}(?:\s?[a-e]\b)?)",
    )
    .expect("the pattern is well formed")
});

/// What text stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Around {
    Text,
    /// The words of a link out of the book, which cannot hold another link.
    WebLink,
    /// Words that are no part of the text, where no link can stand: the title of a page, what is said of a picture.
    Words,
}

/// The register, ready for looking up.
#[derive(Debug)]
pub struct LawIndex<'a> {
    register: &'a LawRegister,
    sections: HashMap<String, LawSectionId>,
    /// Repealed sections by number, those that plain text can tell.
    repealed_in_text: HashMap<String, usize>,
    repealed_chapters: HashMap<String, usize>,
    /// Repealed sections by `act/number`.
    repealed: HashMap<String, usize>,
}

impl<'a> LawIndex<'a> {
    pub fn new(register: &'a LawRegister) -> LawIndex<'a> {
        let sections = register.sections.iter().enumerate().map(|(index, section)| {
            (format!("{}/{}", section.act, comparable(&section.number)), LawSectionId(index))
        });
        let mut index = LawIndex {
            register,
            sections: sections.collect(),
            repealed_in_text: HashMap::new(),
            repealed_chapters: HashMap::new(),
            repealed: HashMap::new(),
        };
        for (place, repealed) in register.repealed.iter().enumerate() {
            for number in &repealed.sections {
                let number = comparable(number);
                index.repealed.entry(format!("{}/{number}", repealed.act)).or_insert(place);
                if repealed.in_text {
                    index.repealed_in_text.entry(number).or_insert(place);
                }
            }
            for chapter in &repealed.chapters {
                index.repealed_chapters.entry(comparable(chapter)).or_insert(place);
            }
        }
        index
    }

    /// Says whether a reference names a section, today's or a former one.
    pub fn has(&self, reference: &str) -> bool {
        let (act, number) = reference.split_once('/').unwrap_or((reference, ""));
        let reference = format!("{act}/{}", comparable(number));
        self.sections.contains_key(&reference) || find(&self.repealed, &reference).is_some()
    }

    /// Looks up `act/section`, as terms and programmes write it.
    pub fn section(
        &self,
        reference: &Spanned<String>,
        report: &mut Report,
    ) -> Option<LawSectionId> {
        match self.link(reference, report)? {
            Target::Law(section) => Some(section),
            _ => None,
        }
    }

    /// Looks up what follows `lov:` in a link. Words after it say that a repealed section is meant.
    pub fn link(&self, reference: &Spanned<String>, report: &mut Report) -> Option<Target> {
        let (written, title) =
            reference.value.split_once(' ').unwrap_or((reference.value.as_str(), ""));
        let (act, number) = written.split_once('/').unwrap_or((written, ""));
        let number = comparable(number);
        if let Some(section) = self.sections.get(&format!("{act}/{number}")) {
            return Some(Target::Law(*section));
        }
        let by_act = || find(&self.repealed, &format!("{act}/{number}"));
        if let Some(place) = by_act().or_else(|| find(&self.repealed_in_text, &number)) {
            if !title.is_empty() {
                return Some(Target::FormerLaw);
            }
            report.push(self.repealed_law(reference.span, written, place));
            return None;
        }
        report.push(unknown_section(self.register, reference));
        None
    }

    /// Returns the section that is meant by a reference in other words than those of the register.
    pub fn meant(&self, written: &str) -> Option<String> {
        registers::meant(self.register, written)
    }

    /// Searches the words of a run for sections and chapters that are no longer law. They may be named on purpose, in the name
    /// of a report or of what applied before; in the words of a link, that is said in another way.
    ///
    /// A line may break inside of one, a part of it be in bold, and a space be written as an entity, so the run is read as one
    /// text. The words of links in it are a run of their own.
    pub fn guard(&self, inlines: &[Inline<Parsed>], around: Around, report: &mut Report) {
        if !joined::any(inlines, &mut has_digit) || !joined::any(inlines, &mut may_name_law) {
            return;
        }
        for text in Joined::of(inlines) {
            self.search(text.words(), |range| text.place(range), around, report);
        }
    }

    /// Searches words that stand by themselves.
    ///
    /// Places are exact when they are byte for byte what stands in the source.
    pub fn guard_words(&self, words: &Spanned<String>, report: &mut Report) {
        if has_digit(&words.value) && may_name_law(&words.value) {
            self.search(&words.value, |range| words.part(range), Around::Words, report);
        }
    }

    fn search(
        &self,
        text: &str,
        span: impl Fn(Range<usize>) -> Span,
        around: Around,
        report: &mut Report,
    ) {
        let mut place = |start: usize, end: usize, repealed: usize| {
            let written = &text[start..end];
            let fault = self.repealed_law(span(start..end), written, repealed);
            let act = &self.register.repealed[repealed].act;
            let former = format!("{act}/{}", comparable(written));
            report.push(match around {
                Around::WebLink => codes::repealed_law_in_link(fault),
                Around::Words => {
                    codes::repealed_law_in_words(fault, &self.names_of_successors(repealed))
                }
                Around::Text if self.has(&former) => codes::repealed_law_or_former(
                    fault,
                    &format!("[{written}](lov:{former} \"opphevet\")"),
                ),
                Around::Text => fault,
            });
        };
        for found in FORMS.captures_iter(text) {
            let whole = found.get(0).expect("a match has a whole");
            if let Some(chapter) = found.name("chapter") {
                // «kapittel 9 a)» may be the first point under chapter 9.
                if text[chapter.end()..].starts_with(')') {
                    continue;
                }
                if let Some(repealed) = find(&self.repealed_chapters, &comparable(chapter.as_str()))
                {
                    place(whole.start(), whole.end(), repealed);
                }
                continue;
            }
            let section =
                found.name("section").or(found.name("bare")).expect("one of three matches");
            if let Some(repealed) = find_section(&self.repealed_in_text, section.as_str()) {
                place(whole.start(), whole.end(), repealed);
            }
            let mut end = whole.end();
            while let Some(further) = FURTHER.captures(&text[end..]) {
                let section = further.name("section").expect("the group is not optional");
                // A letter in the number is left to the bare form, which finds it by itself.
                let number = comparable(section.as_str());
                let is_bare = number.contains(|letter: char| letter.is_alphabetic());
                let found = find_section(&self.repealed_in_text, section.as_str());
                if let (false, Some(repealed)) = (is_bare, found) {
                    place(end + section.start(), end + section.end(), repealed);
                }
                end += further.get(0).expect("a match has a whole").end();
            }
        }
    }

    /// Looks for an act that is no longer law in the address of a link out of the book. The address may name the section.
    pub fn guard_address(&self, address: &str, span: Span, report: &mut Report) {
        for act in &self.register.acts {
            let Some(successor) = &act.replaced_by else { continue };
            let Some((_, name)) = act.url.rsplit_once('/').filter(|(_, name)| !name.is_empty())
            else {
                continue;
            };
            let Some((_, rest)) = address.split_once(&format!("/{name}")) else { continue };
            if rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '-') {
                continue;
            }
            let number = rest.rsplit(['§', '/']).next().unwrap_or_default();
            let number = comparable(number.trim_start_matches("%C2%A7"));
            // `9A-4` may be typed `9a-4`.
            let forms = [number.clone(), number.to_lowercase(), number.to_uppercase()];
            let find = |form: &String| self.repealed.get(&format!("{}/{form}", act.id.0));
            let section = forms.iter().find_map(find).copied();
            report.push(match section {
                Some(place) => {
                    let written = format!("{} § {number}", act.short);
                    self.repealed_law(span, &written, place)
                }
                None => {
                    let today = self.register.act(successor);
                    codes::repealed_act(span, &act.short, &today.url, &successor.0)
                }
            });
            return;
        }
    }

    fn repealed_law(&self, span: Span, written: &str, place: usize) -> Diagnostic {
        let repealed = &self.register.repealed[place];
        let successors: Vec<String> = repealed
            .replaced_by
            .iter()
            .map(|id| {
                let section = self.register.section(*id);
                format!("[§ {}](lov:{})", section.number, self.register.reference(*id))
            })
            .collect();
        let note = repealed.note.as_deref().unwrap_or_default();
        codes::repealed_law(span, written, &successors, note)
    }

    /// Returns what took over from a repealed section, in words.
    fn names_of_successors(&self, place: usize) -> Vec<String> {
        let successors = self.register.repealed[place].replaced_by.iter();
        let name = |id: &LawSectionId| {
            let section = self.register.section(*id);
            format!("{} § {}", self.register.act(&section.act).short, section.number)
        };
        successors.map(name).collect()
    }
}

/// Finds a number as written, or else in the other case: `9A-4` may be typed `9a-4`.
fn find(map: &HashMap<String, usize>, number: &str) -> Option<usize> {
    let found = map.get(number).or_else(|| map.get(&number.to_lowercase()));
    found.or_else(|| map.get(&number.to_uppercase())).copied()
}

/// Finds a section as it is written. A letter at the end belongs to its number, `9-3a`, or to a point of it: `9 A-4 b`.
fn find_section(map: &HashMap<String, usize>, written: &str) -> Option<usize> {
    let section = written.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    find(map, &comparable(written)).or_else(|| find(map, &comparable(section)))
}

/// The quickest look that spares most text the search: every form has a number.
fn has_digit(text: &str) -> bool {
    has_byte(text, |byte| byte.is_ascii_digit())
}

/// A quick look at a text that has a number, or has one beside it.
fn may_name_law(text: &str) -> bool {
    static SIGNS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let hard = ["9\u{a0}A", "9\u{a0}a", "9\u{2009}A", "9\u{2009}a", "9\u{202f}A", "9\u{202f}a"];
        let signs = ["§", "9a", "9A", "9 A", "9 a", "ap.", "apit", "aragraf"];
        AhoCorasick::new(signs.into_iter().chain(hard))
            .expect("a few short patterns are few enough")
    });
    SIGNS.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, SourceFile};

    const REGISTER: &str = r#"
[[acts]]
id = "ny"
title = "Ny lov"
url = "https://lov.example"
[[acts]]
id = "gammel"
title = "Gammel lov"
url = "https://gammel.example"
[[sections]]
act = "ny"
id = "12-4"
title = "Aktivitetsplikt"
[[repealed]]
act = "gammel"
sections = ["9a-3", "9 A-4", "13-10"]
chapters = ["9 A", "9a"]
replaced_by = ["ny/12-4"]
[[repealed]]
act = "gammel"
sections = ["1-3"]
replaced_by = ["ny/12-4"]
in_text = false
"#;

    fn found(text: &str) -> Vec<String> {
        let mut report = Report::default();
        let source =
            SourceFile { path: "lov.toml".into(), text: REGISTER.into(), ..SourceFile::default() };
        let register = crate::parse::registers::law(FileId(0), &source, &mut report);
        assert!(report.is_empty());
        let span = Span::new(FileId(0), 0..text.len());
        let text_there = Spanned { value: text.into(), span };
        let run = [Inline::Text(text_there)];
        LawIndex::new(&register).guard(&run, Around::Text, &mut report);
        let tree = crate::source::SourceTree {
            files: vec![SourceFile {
                path: "a.md".into(),
                text: text.into(),
                ..SourceFile::default()
            }],
            ..Default::default()
        };
        let diagnostics = report.sorted(&tree);
        diagnostics.iter().map(|found| found.args[0].1.clone()).collect()
    }

    #[test]
    fn every_written_form_of_a_repealed_section_is_found() {
        for form in [
            "§ 9a-3",
            "§9a-3",
            "§ 9A-3",
            "§ 9 A-4",
            "§ 9A-4",
            "§ 9 a-4",
            "§ 9 A–4",
            "§ 13-10",
            "paragraf 13-10",
            "kap. 9 A",
            "kapittel 9A",
            "Kapittel 9a",
            "9A-4",
            "§\u{a0}9\u{a0}A-4",
            "§ 9\u{2009}A-4",
            "9\u{a0}A-4",
            "kap.\u{a0}9\u{a0}A",
            "§ 9  A-4",
        ] {
            assert_eq!(found(&format!("Etter {form} skal skolen handle.")), [form], "{form}");
        }
    }

    #[test]
    fn a_reference_in_other_words_names_the_same_section() {
        let mut report = Report::default();
        let source =
            SourceFile { path: "lov.toml".into(), text: REGISTER.into(), ..SourceFile::default() };
        let register = crate::parse::registers::law(FileId(0), &source, &mut report);
        let index = LawIndex::new(&register);
        for (written, meant) in [
            ("ny § 12-4", Some("ny/12-4")),
            ("Ny lov §12–4", Some("ny/12-4")),
            ("ny-12-4", Some("ny/12-4")),
            ("ny/12.4", Some("ny/12-4")),
            ("ny/12-3", None),
            ("ny/12-44", None),
            ("annen § 12-4", None),
            ("ny", None),
            ("§ 12-4", None),
        ] {
            assert_eq!(index.meant(written).as_deref(), meant, "{written}");
        }
    }

    #[test]
    fn lists_of_sections_are_read_to_the_end() {
        assert_eq!(found("§§ 9 A-4 og 9a-3"), ["§§ 9 A-4", "9a-3"]);
        assert_eq!(found("§§ 12-4, 13-10 og 12-5"), ["13-10"]);
    }

    #[test]
    fn what_is_law_today_or_cannot_be_told_apart_is_left() {
        for text in [
            "§ 12-4",
            "§ 1-3",
            "klasse 9A og 9B",
            "klassene 9A-9B",
            "side 13-10",
            "kl. 9 A-laget",
            "etter kapittel 9 a) skal",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
