//! What can be said of the style's conditions for some works, before the engine asks?

use std::borrow::Cow;
use std::collections::BTreeSet;

use hayagriva::citationberg::json::Item;
use hayagriva::citationberg::taxonomy::{Kind, NumberVariable, StandardVariable, Variable};

/// The kinds of some works, the variables that any of them has, and those that the engine is
/// certain to find.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape {
    kinds: BTreeSet<String>,
    variables: BTreeSet<String>,
    certain: BTreeSet<String>,
}

impl Shape {
    pub(super) fn of(items: &[&Item]) -> Self {
        let names_of = |item: &Item| -> BTreeSet<String> {
            let names =
                item.0.keys().filter(|name| !matches!(name.as_str(), "id" | "type" | "language"));
            names.cloned().collect()
        };
        let mut shape = Self::default();
        for (index, item) in items.iter().enumerate() {
            let names = names_of(item);
            shape.kinds.extend(item.type_().map(Cow::into_owned));
            // What the engine prints instead of an author, it will not find a second time.
            let certain = names.iter().filter(|_| names.contains("author"));
            let certain = certain
                .filter(|name| index == 0 || shape.certain.contains(*name))
                .cloned()
                .collect();
            shape.certain = certain;
            shape.variables.extend(names);
        }
        shape
    }

    pub(super) fn verdict_on_variable(&self, variable: &Variable) -> Verdict {
        let is_name = matches!(variable, Variable::Name(_));
        match (self.certain.contains(&variable.to_string()), self.may_have(variable)) {
            // Names have substitutes in more than one place.
            (true, _) if !is_name => Verdict::Holds,
            (_, true) => Verdict::Open,
            (_, false) => Verdict::Fails,
        }
    }

    /// Tells whether some of the works may have a variable.
    pub(super) fn may_have(&self, variable: &Variable) -> bool {
        let is_made_by_engine = matches!(
            variable,
            Variable::Number(
                NumberVariable::CitationNumber
                    | NumberVariable::FirstReferenceNoteNumber
                    | NumberVariable::PageFirst
            ) | Variable::Standard(
                StandardVariable::YearSuffix
                    | StandardVariable::CitationLabel
                    | StandardVariable::CitationKey
            )
        );
        is_made_by_engine || self.variables.contains(&variable.to_string())
    }

    pub(super) fn verdict_on_kind(&self, kind: Kind) -> Verdict {
        let has_kind = self.kinds.iter().any(|name| name.parse() == Ok(kind));
        match (has_kind, self.kinds.len()) {
            (true, 1) => Verdict::Holds,
            (true, _) => Verdict::Open,
            (false, _) => Verdict::Fails,
        }
    }
}

/// What is known of a condition before the engine asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Holds,
    Fails,
    Open,
}
