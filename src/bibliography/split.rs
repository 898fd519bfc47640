//! Where does each entry of a bibliography file begin and end?
//!
//! The parser of the biblatex crate gives up at the first fault in a file. Here the file is cut
//! into entries beforehand, so that a bad entry hides no other; a brace that is never closed is
//! found here too, because to the parser it swallows the rest of the file.

use super::fault::{BibFault, BibFaultKind, SyntaxFault};

/// The text of one entry, from its @ through its closing brace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch<'t> {
    pub text: &'t str,
    /// Where the text begins in the file, in bytes.
    pub start: usize,
}

/// Cuts the file into entries. Text between entries is a comment, as in BibTeX.
pub(super) fn split<'t>(text: &'t str, faults: &mut Vec<BibFault>) -> Vec<Stretch<'t>> {
    let mut splitter = Splitter { text, stretches: Vec::new(), faults, entry: None };
    splitter.run();
    splitter.stretches
}

struct Splitter<'t, 'f> {
    text: &'t str,
    stretches: Vec<Stretch<'t>>,
    faults: &'f mut Vec<BibFault>,
    entry: Option<OpenEntry>,
}

/// What is known of the entry that began last.
struct OpenEntry {
    start: usize,
    /// Where the braces that are still open stand.
    braces: Vec<usize>,
    /// The brace of a value in which a new field seems to begin: if some brace is missing, it is
    /// that one's.
    suspect: Option<usize>,
    /// The byte after the brace that closed the entry.
    end: Option<usize>,
    /// The first byte after the end that is neither blank nor a comment.
    outside: Option<usize>,
    outside_is_reported: bool,
}

impl<'t> Splitter<'t, '_> {
    fn run(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        let mut line_is_blank = true;
        let mut previous = b'\n';
        while at < bytes.len() {
            let byte = bytes[at];
            let depth = self.entry.as_ref().map_or(0, |entry| entry.braces.len());
            match byte {
                b'\n' => line_is_blank = true,
                b' ' | b'\t' | b'\r' => {}
                // Between fields a comment runs to the end of the line; inside a value % is text.
                b'%' if depth == 0 || (depth == 1 && (line_is_blank || previous == b',')) => {
                    at = self.text[at..].find('\n').map_or(bytes.len(), |length| at + length);
                    continue;
                }
                b'@' if self.begins_entry(at, depth, line_is_blank) => {
                    self.finish();
                    self.entry = Some(OpenEntry::at(at));
                    (line_is_blank, previous) = (false, byte);
                }
                _ => {
                    if let Some(entry) = &mut self.entry {
                        if line_is_blank && depth >= 2 && begins_field(&self.text[at..]) {
                            entry.suspect = entry.suspect.or(entry.braces.get(1).copied());
                        }
                        entry.take(byte, at, self.faults);
                    }
                    (line_is_blank, previous) = (false, byte);
                    if byte == b'\\' {
                        at += 1;
                    }
                }
            }
            at += 1;
        }
        self.finish();
    }

    /// Tells whether an @ begins an entry. A line inside an open value may begin with @udir, but
    /// hardly with @book{.
    fn begins_entry(&self, at: usize, depth: usize, line_is_blank: bool) -> bool {
        let rest = &self.text[at + 1..];
        let name_length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let has_brace = rest[name_length..].trim_start().starts_with(['{', '(']);
        name_length > 0
            && (line_is_blank || depth == 0)
            && (has_brace || (line_is_blank && depth == 0))
    }

    fn finish(&mut self) {
        let Some(entry) = self.entry.take() else { return };
        if let (None, Some(&brace)) = (entry.end, entry.braces.first()) {
            let brace = entry.suspect.unwrap_or(brace);
            self.faults.push(syntax(brace, SyntaxFault::Unclosed));
            return;
        }
        // Without any brace there is no end; the line is enough for the parser to say what is
        // missing.
        let end = entry.end.unwrap_or_else(|| {
            self.text[entry.start..]
                .find('\n')
                .map_or(self.text.len(), |length| entry.start + length)
        });
        self.stretches.push(Stretch { text: &self.text[entry.start..end], start: entry.start });
    }
}

impl OpenEntry {
    fn at(start: usize) -> Self {
        Self {
            start,
            braces: Vec::new(),
            suspect: None,
            end: None,
            outside: None,
            outside_is_reported: false,
        }
    }

    fn take(&mut self, byte: u8, at: usize, faults: &mut Vec<BibFault>) {
        if self.end.is_some() {
            let is_first = self.outside.is_none();
            let outside = *self.outside.get_or_insert(at);
            // Prose between entries is fine, but the rest of an entry that closed too early must
            // not vanish as a comment.
            let looks_like_fields = byte == b'=' || byte == b'}' || (is_first && byte == b',');
            if looks_like_fields && !self.outside_is_reported {
                faults.push(syntax(outside, SyntaxFault::OutsideEntry));
                self.outside_is_reported = true;
            }
            return;
        }
        match byte {
            b'{' => self.braces.push(at),
            b'}' => {
                self.braces.pop();
                if self.braces.is_empty() {
                    self.end = Some(at + 1);
                }
            }
            _ => {}
        }
    }
}

/// Tells whether a text begins like `title = {`.
fn begins_field(text: &str) -> bool {
    let name_length = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let after_name = text[name_length..].trim_start();
    name_length > 0
        && after_name
            .strip_prefix('=')
            .is_some_and(|value| value.trim_start().starts_with(['{', '"']))
}

fn syntax(at: usize, fault: SyntaxFault) -> BibFault {
    BibFault { span: at..at + 1, kind: BibFaultKind::Syntax(fault) }
}
