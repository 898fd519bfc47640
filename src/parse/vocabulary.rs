//! Which plain headings and labels mean something? The vocabulary of each language, from the texts and
//! from `book.toml`.

use std::collections::HashMap;

use crate::config::Config;
use crate::language::Language;
use crate::model::block::PartKind;
use crate::model::id::slug;
use crate::texts;

/// The fields of a reflection task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskField {
    Goal,
    Outcome,
    Time,
    Audience,
    Method,
    Steps,
    Equipment,
    Source,
    Season,
    Facilitator,
}

impl TaskField {
    pub const ALL: [TaskField; 10] = [
        TaskField::Goal,
        TaskField::Outcome,
        TaskField::Time,
        TaskField::Audience,
        TaskField::Method,
        TaskField::Steps,
        TaskField::Equipment,
        TaskField::Source,
        TaskField::Season,
        TaskField::Facilitator,
    ];

    pub fn key(self) -> &'static str {
        match self {
            TaskField::Goal => "goal",
            TaskField::Outcome => "outcome",
            TaskField::Time => "time",
            TaskField::Audience => "audience",
            TaskField::Method => "method",
            TaskField::Steps => "steps",
            TaskField::Equipment => "equipment",
            TaskField::Source => "source",
            TaskField::Season => "season",
            TaskField::Facilitator => "facilitator",
        }
    }
}

/// Shorter headings are too easily like another word.
const LEAST_LETTERS: usize = 8;

/// The words of one language. They are compared as slugs, so that case, spaces and signs do not matter:
/// «Gjør/unngå» is «Gjør / Unngå».
#[derive(Debug)]
pub struct Vocabulary {
    pub language: Language,
    parts: HashMap<String, PartKind>,
    /// What people write for the headings of parts, and is none.
    other_words: HashMap<String, PartKind>,
    fields: HashMap<String, TaskField>,
}

/// The vocabularies of all languages.
#[derive(Debug)]
pub struct Vocabularies([Vocabulary; 3]);

impl Vocabularies {
    pub fn new(config: &Config) -> Vocabularies {
        Vocabularies(Language::ALL.map(|language| Vocabulary::new(language, config)))
    }

    pub fn of(&self, language: Language) -> &Vocabulary {
        &self.0[language as usize]
    }

    /// Returns the vocabulary that knows most headings and labels of a text; that of `language` unless another knows more.
    pub fn most_like(&self, text: &str, language: Language) -> &Vocabulary {
        let known = |words: &Vocabulary| text.lines().filter(|line| words.knows(line)).count();
        let likeness = |words: &&Vocabulary| (known(words), words.language == language);
        self.0.iter().max_by_key(likeness).expect("there are three languages")
    }
}

impl Vocabulary {
    fn new(language: Language, config: &Config) -> Vocabulary {
        let mut parts = HashMap::new();
        for kind in PartKind::ALL {
            for heading in
                texts::alternatives(&texts::get(language, &format!("part-{}", kind.key())))
            {
                parts.insert(slug(heading), kind);
            }
        }
        if let Some(base) = &config.base {
            add(&mut parts, base);
            // A school's headings come in addition: a word that means something in the common book means that here.
            let known = std::mem::take(&mut parts);
            add(&mut parts, config);
            parts.extend(known);
        } else {
            add(&mut parts, config);
        }
        let other_words = texts::get(language, "near-do-avoid");
        let other_words =
            texts::alternatives(&other_words).map(|words| (slug(words), PartKind::DoAvoid));
        let mut fields = HashMap::new();
        for field in TaskField::ALL {
            for label in
                texts::alternatives(&texts::get(language, &format!("field-{}", field.key())))
            {
                fields.insert(slug(label), field);
            }
        }
        Vocabulary { language, parts, other_words: other_words.collect(), fields }
    }

    pub fn part(&self, heading: &str) -> Option<PartKind> {
        self.parts.get(&slug(heading)).copied()
    }

    /// Returns the part whose heading these words nearly are: one or two slips away, or in other words.
    pub fn near_part(&self, heading: &str) -> Option<PartKind> {
        let heading = slug(heading);
        if let Some(kind) = self.other_words.get(&heading) {
            return Some(*kind);
        }
        if heading.len() < LEAST_LETTERS {
            return None;
        }
        let mut near: Vec<(usize, PartKind)> = self
            .parts
            .iter()
            .filter(|(known, _)| known.len() >= LEAST_LETTERS)
            .filter(|(known, _)| known.len().abs_diff(heading.len()) <= 2)
            .map(|(known, kind)| (strsim::damerau_levenshtein(&heading, known), *kind))
            .filter(|(slips, _)| *slips <= 2)
            .collect();
        near.sort_unstable();
        near.first().map(|(_, kind)| *kind)
    }

    pub fn field(&self, label: &str) -> Option<TaskField> {
        self.fields.get(&slug(label)).copied()
    }

    /// Says whether a line is a heading that opens a part, or begins with the label of a field.
    fn knows(&self, line: &str) -> bool {
        let label = line.trim_start_matches(['#', '-', '*', ' ']);
        let label = label.split(['{', ':']).next().unwrap_or_default();
        match line.starts_with('#') {
            true => self.part(label).is_some(),
            false => line.contains(":**") && self.field(label).is_some(),
        }
    }

    /// Returns the label of a field as the messages name it.
    pub fn label(&self, field: TaskField) -> String {
        first(&texts::get(self.language, &format!("field-{}", field.key())))
    }

    pub fn labels(&self) -> Vec<String> {
        TaskField::ALL.into_iter().map(|field| self.label(field)).collect()
    }
}

/// Adds the headings that a book has for parts, over those that are there.
fn add(parts: &mut HashMap<String, PartKind>, config: &Config) {
    for (kind, headings) in &config.parts {
        parts.extend(headings.iter().map(|heading| (slug(heading), *kind)));
    }
}

/// Returns the name of a part as the program writes it.
pub fn part_name(kind: PartKind, language: Language) -> String {
    first(&texts::get(language, &format!("part-{}", kind.key())))
}

fn first(text: &str) -> String {
    texts::alternatives(text).next().unwrap_or_default().to_owned()
}
