//! What can be wrong with a bibliography file?
//!
//! Only kinds and places; the words are for whoever shows them.

use std::ops::Range;

/// One fault, and the bytes of the file it stands in. A span is never empty unless it is at the end
/// of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BibFault {
    pub span: Range<usize>,
    pub kind: BibFaultKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BibFaultKind {
    /// The entry cannot be read at all.
    Syntax(SyntaxFault),
    /// Two entries have the same key. The first one counts.
    DuplicateKey { key: String, first: Range<usize> },
    /// An entry has the same field twice. The last one counts.
    DuplicateField { field: String, first: Range<usize> },
    /// A field that the kind of source cannot do without, under its BibLaTeX name.
    MissingField { key: String, field: &'static str },
    /// Not a year, a year and month or a full date that exists.
    InvalidDate { field: &'static str, value: String },
    /// Not an address that begins with http:// or https://.
    InvalidUrl { value: String },
    /// Not a DOI, which begins with 10. after any https://doi.org/.
    InvalidDoi { value: String },
    /// A kind of source that BibLaTeX does not have. The work is listed all the same.
    UnknownEntryType { name: String },
    /// A word outside braces that no @string defines.
    UnknownAbbreviation { name: String },
    /// A TeX command that means nothing here; it would be printed as it stands.
    UnknownCommand { command: String },
    /// `crossref` or `xdata` names no entry in the file.
    UnknownParent { key: String },
    /// Names divided by «og», «&», «;» or commas only. Between names stands «and», and an
    /// institution is put in double braces.
    NameSeparator { field: &'static str, found: &'static str },
    /// A line as in a list of references, outside of any entry. `entry` is how it could be written.
    PlainReference { entry: String },
    /// Nothing between two «and», or before the first or after the last.
    EmptyName { field: &'static str },
}

/// Why an entry could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyntaxFault {
    /// No key after the opening brace.
    MissingKey,
    /// No comma after the key or between two fields.
    MissingComma,
    /// No equals sign between the name of a field and its value.
    MissingEquals,
    /// Something else where the name of a field or the kind of source should stand.
    MissingName,
    /// No brace after the kind of source.
    MissingOpeningBrace,
    /// A brace or quotation mark that is never closed. The span is the opening one, or the entry it
    /// stands in.
    Unclosed,
    /// No value after the equals sign.
    MissingValue,
    /// Something between this entry and the next that looks like fields: there is a closing brace
    /// too many before it.
    OutsideEntry,
    /// A closing brace inside a value that nothing opened.
    StrayBrace,
    /// A number with two decimal points.
    MalformedNumber,
    /// A backslash with no command after it.
    MalformedCommand,
    /// `crossref` or `xdata` cannot be followed.
    MalformedParent,
}
