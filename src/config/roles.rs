//! Whom is the book for? Its readers' roles and the levels of their schools, with the words for them.

use super::value;
use crate::diagnostics::{Report, codes};
use crate::language::Language;
use crate::model::id::{RoleId, slug};
use crate::parse::fields::Fields;
use crate::source::Span;

/// A role that reads the book, or a school level: an id and its names.
#[derive(Debug, Clone)]
pub struct Role {
    pub id: RoleId,
    pub nb: String,
    pub nn: String,
}

impl Role {
    pub fn name(&self, language: Language) -> &str {
        if language == Language::Nn { &self.nn } else { &self.nb }
    }

    /// Says whether an editor's word means this role: its id or one of its names, in any case.
    pub fn is_called(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        [self.id.as_str(), &self.nb, &self.nn].iter().any(|name| name.to_lowercase() == word)
    }
}

/// Reads roles. They come in the place of the ones there are, or after them.
pub fn roles(
    tables: Vec<Fields>,
    after: bool,
    mut known: Vec<Role>,
    report: &mut Report,
) -> Vec<Role> {
    if tables.is_empty() {
        return known;
    }
    let mut roles: Vec<(Role, Span)> = Vec::new();
    for mut fields in tables {
        let nb = fields.required_string("nb", report);
        let nn = fields.string("nn", report);
        let id = fields.string("id", report);
        fields.finish(report);
        let Some(nb) = nb else { continue };
        let (id, span) = match id {
            Some(id) => (id.value, id.span),
            None => (slug(&nb.value), nb.span),
        };
        if let Some((_, first)) = roles.iter().find(|(role, _)| role.id.as_str() == id) {
            report.push(codes::duplicate_key(span, &id, *first));
            continue;
        }
        let nn = value(nn).unwrap_or_else(|| nb.value.clone());
        roles.push((Role { id: RoleId(id), nb: nb.value, nn }, span));
    }
    if !after {
        known.clear();
    }
    let new = roles.into_iter().map(|(role, _)| role);
    let new: Vec<Role> = new.filter(|role| known.iter().all(|one| one.id != role.id)).collect();
    known.extend(new);
    known
}

pub fn default_roles() -> Vec<Role> {
    named(&[
        ("larer", "lærer", "lærar"),
        ("skoleleder", "skoleleder", "skuleleiar"),
        ("skoleeier", "skoleeier", "skuleeigar"),
        ("ppt", "PPT", "PPT"),
        ("sfo", "SFO", "SFO"),
    ])
}

pub fn default_levels() -> Vec<Role> {
    named(&[
        ("barnetrinn", "barnetrinn", "barnetrinn"),
        ("ungdomstrinn", "ungdomstrinn", "ungdomstrinn"),
        ("videregaende", "videregående", "vidaregåande"),
    ])
}

fn named(names: &[(&str, &str, &str)]) -> Vec<Role> {
    let role = |(id, nb, nn): &(&str, &str, &str)| Role {
        id: RoleId((*id).to_owned()),
        nb: (*nb).to_owned(),
        nn: (*nn).to_owned(),
    };
    names.iter().map(role).collect()
}
