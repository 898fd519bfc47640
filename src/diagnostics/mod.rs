//! What is wrong with the content, where, and what to write instead?
//!
//! A [`Diagnostic`] is data: a code, a place and the culprits. Its words are in the Fluent files and
//! are put in by `render`, so that the same fault can be told in bokmål, nynorsk and English.

pub mod codes;
pub mod docs;
pub mod render;
mod report;

pub use codes::{Code, Level, Severity};
pub use report::Report;

use crate::source::Span;

/// Where a fault is: at a stretch of a source file, or in a file or folder that was never read as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Span(Span),
    Path(String),
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place::Span(span)
    }
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    /// That of the code, unless the book says otherwise.
    pub severity: Severity,
    pub place: Place,
    /// What the message quotes, by the names that the Fluent message uses.
    pub args: Vec<(&'static str, String)>,
    /// Which attribute of the message says what to do: `help`, or another where there is a better one.
    pub help: &'static str,
    /// Another place that belongs to the fault, with the attribute that says how.
    pub notes: Vec<(&'static str, Span)>,
}

impl Diagnostic {
    fn new(code: Code, place: impl Into<Place>) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity(),
            place: place.into(),
            args: Vec::new(),
            help: "help",
            notes: Vec::new(),
        }
    }

    fn arg(mut self, name: &'static str, value: impl Into<String>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    fn help(mut self, attribute: &'static str) -> Diagnostic {
        self.help = attribute;
        self
    }

    fn note(mut self, attribute: &'static str, span: Span) -> Diagnostic {
        self.notes.push((attribute, span));
        self
    }

    /// Returns what the message quotes under a name.
    pub fn arg_of(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Quotes something else under a name, now that more is known.
    pub fn set_arg(&mut self, name: &str, value: &str) {
        for (known, quoted) in &mut self.args {
            if *known == name {
                value.clone_into(quoted);
            }
        }
    }

    /// Adds the names nearest to what was written, as `suggestion`, and then helps with `mente du …?`.
    fn suggest<'a>(self, written: &str, names: impl IntoIterator<Item = &'a str>) -> Diagnostic {
        self.propose(&closest(written, names))
    }

    /// Helps with `mente du …?` when there is something to propose.
    fn propose<S: std::borrow::Borrow<str>>(self, names: &[S]) -> Diagnostic {
        if names.is_empty() {
            return self;
        }
        self.arg("suggestion", names.join("», «")).help("suggest")
    }
}

/// How many names are proposed when several are equally near.
const PROPOSALS: usize = 4;

/// Returns the names that are most like what was written, when they are like enough to be what was meant.
///
/// Likeness is Jaro–Winkler on lower-case text, from 0 to 1: the bar of 0.84 takes one or two slips in a word
/// of ordinary length and leaves words that only share their beginning. Among those the fewest slips
/// (Damerau–Levenshtein) win; ties are all proposed, in the order of the names.
pub fn closest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let written = written.to_lowercase();
    let mut best: Vec<&str> = Vec::new();
    let mut fewest = usize::MAX;
    for name in names {
        let lower = name.to_lowercase();
        // «usikkert» for «sikkert» would turn what was meant into its opposite.
        if lower.strip_prefix('u') == Some(&*written) {
            continue;
        }
        if strsim::jaro_winkler(&written, &lower) < 0.84 {
            continue;
        }
        let slips = strsim::damerau_levenshtein(&written, &lower);
        if slips < fewest {
            fewest = slips;
            best.clear();
        }
        if slips == fewest && best.len() < PROPOSALS {
            best.push(name);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn the_closest_name_wins_and_a_far_one_is_not_proposed() {
        let names = ["title", "summary", "weight", "audience"];
        assert_eq!(closest("titel", names), ["title"]);
        assert_eq!(closest("sumary", names), ["summary"]);
        assert_eq!(closest("forfatter", names), Vec::<&str>::new());
        let years = ["nordahl2002", "nordahl2009", "ogden2002"];
        assert_eq!(closest("nordahl2008", years), ["nordahl2002", "nordahl2009"]);
    }
}
