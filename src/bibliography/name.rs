//! Who is a person or an institution to the engine, and who to us?

use biblatex::Person;
use hayagriva::citationberg::json::{LiteralName, NameItem, NameValue};
use hayagriva::types::Person as EnginePerson;

/// A name as far as ordering and telling works apart need it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    /// With the particle: van der Berg. The whole name of an institution.
    pub family: String,
    /// Empty for an institution.
    pub initials: String,
}

impl Name {
    pub(super) fn of(person: &Person) -> Self {
        let engine_person = EnginePerson {
            name: String::new(),
            given_name: Some(person.given_name.clone()),
            prefix: None,
            suffix: None,
            comma_suffix: false,
            alias: None,
        };
        let mut initials = String::new();
        if !person.given_name.is_empty()
            && engine_person.initials(&mut initials, Some(". "), true).is_err()
        {
            initials.clear();
        }
        let family = format!("{} {}", person.prefix, person.name);
        Self { family: family.trim().to_owned(), initials: initials.trim().to_owned() }
    }

    pub(super) fn is_institution(&self) -> bool {
        self.initials.is_empty()
    }

    /// Returns a name as the engine takes it.
    pub(super) fn value_of(person: &Person) -> NameValue {
        let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        if person.given_name.is_empty() && person.suffix.is_empty() {
            return NameValue::Literal(LiteralName { literal: Name::of(person).family });
        }
        // Left to itself the engine moves a particle behind the given name; APA keeps it with the
        // family name.
        let (particle, family) = match person.name.split_once(' ') {
            Some((first, rest))
                if person.prefix.is_empty() && first.starts_with(char::is_lowercase) =>
            {
                (first, rest)
            }
            _ => (person.prefix.as_str(), person.name.as_str()),
        };
        NameValue::Item(NameItem {
            family: family.to_owned(),
            given: optional(&person.given_name),
            non_dropping_particle: optional(particle),
            dropping_particle: None,
            suffix: optional(&person.suffix),
            comma_suffix: None,
        })
    }
}

/// Tells whether a publisher is all the author there is.
pub(super) fn is_sole_name(names: &[Name], publisher: &str) -> bool {
    matches!(names, [name] if name.is_institution() && name.family == publisher)
}
