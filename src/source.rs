//! Where does a piece of text come from? Files, spans, lines and columns.
//!
//! Everything the program reads is held here in memory; who reads it from disk is `load`'s business.
//! A book that builds on another (`docs/laget.md`) holds the files of both, those of its base first: so a file of
//! the base has the same id in every book that builds on it.

use std::sync::Arc;

use crate::memory::Memory;

/// One file of the source tree, by its place in [`SourceTree::files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A stretch of a source file: byte offsets from 0, the end not included, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Span {
        let offset = |value: usize| u32::try_from(value).expect("load refuses files over 4 GiB");
        Span { file, start: offset(range.start), end: offset(range.end) }
    }

    /// Returns the first place of a file, for faults that concern all of it.
    pub fn start_of(file: FileId) -> Span {
        Span { file, start: 0, end: 0 }
    }

    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns the stretch `range` of this span's file, counted from the start of this span.
    pub fn within(self, range: std::ops::Range<usize>) -> Span {
        let start = self.start as usize;
        Span::new(self.file, start + range.start..start + range.end)
    }

    /// Returns the stretch of `length` bytes that begins where this span does.
    pub fn with_length(self, length: usize) -> Span {
        self.within(0..length)
    }
}

/// A value with the place it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl Spanned<String> {
    /// Says whether the text has as many bytes as stand in the source. It has not where a sign is escaped or written as an entity.
    pub fn has_places(&self) -> bool {
        self.value.len() == self.span.range().len()
    }

    /// Says whether the text is byte for byte what stands in its file, whose text is `source`.
    pub fn is_as_written(&self, source: &str) -> bool {
        source.get(self.span.range()) == Some(self.value.as_str())
    }

    /// Returns the place of a part of the text, or of all of it when its letters have no places of their own.
    pub fn part(&self, range: std::ops::Range<usize>) -> Span {
        if self.has_places() { self.span.within(range) } else { self.span }
    }

    /// Says whether a backslash stands before a place of the text, which makes the sign there just a sign.
    pub fn is_escaped(&self, at: usize, source: &str) -> bool {
        source[..self.span.start as usize + at].ends_with('\\')
    }
}

/// Says whether any byte of a text passes. All are looked at, and so many at a time: that is faster than to stop at the
/// first, where most texts have none.
pub fn has_byte(text: &str, passes: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |has, byte| has | passes(byte))
}

/// Says whether any two bytes of a text beside each other pass, as [`has_byte`] does.
pub fn has_pair(text: &str, passes: impl Fn(u8, u8) -> bool) -> bool {
    text.as_bytes().windows(2).fold(false, |has, pair| has | passes(pair[0], pair[1]))
}

/// Whose file it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Origin {
    /// The book's own.
    #[default]
    Own,
    /// That of the book it builds on; with what begins the file's name in faults: `../fellesbok/`.
    Base(Arc<str>),
}

impl Origin {
    pub fn is_own(&self) -> bool {
        *self == Origin::Own
    }

    /// Returns how a path is named in faults, from the book's own folder.
    pub fn shown(&self, path: &str) -> String {
        match self {
            Origin::Own => path.to_owned(),
            Origin::Base(prefix) => format!("{prefix}{path}"),
        }
    }
}

/// A text file: its path in the book with `/` between the parts, and what it says.
#[derive(Debug, Clone, Default)]
pub struct SourceFile {
    pub path: String,
    pub text: String,
    pub origin: Origin,
    /// Letters of it are lost, for it is saved in another encoding. What else is wrong in it may come of that.
    pub is_garbled: bool,
}

/// A file that is passed on as it is: a picture, a document, a style sheet.
#[derive(Debug, Clone)]
pub struct Asset {
    pub path: String,
    pub bytes: Arc<[u8]>,
    pub origin: Origin,
}

impl Asset {
    /// Returns how the file is named in faults: its path from the book's own folder.
    pub fn shown(&self) -> String {
        self.origin.shown(&self.path)
    }
}

/// All that the book's folder holds and the program cares about, in the order of the paths: first the files of the
/// book it builds on, if there is one, then its own.
#[derive(Debug, Default, Clone)]
pub struct SourceTree {
    pub files: Vec<SourceFile>,
    pub assets: Vec<Asset>,
    /// How many of the files are those of the base.
    pub base_files: usize,
    /// What other builds have found out already: of the same base, or of the same book as it was before.
    pub memory: Option<Arc<Memory>>,
}

/// A position as editors count: line and column from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl SourceTree {
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Returns the file with this path, if there is one: the book's own before that of its base.
    pub fn find(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        self.find_own(path).or_else(|| self.find_in_base(path))
    }

    /// Returns the file with this path in the book that this one builds on.
    pub fn find_in_base(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        self.find_in(0..self.base_files, path)
    }

    /// Returns the files with this path, that of the base first.
    pub fn find_all(&self, path: &str) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.find_in_base(path).into_iter().chain(self.find_own(path))
    }

    fn find_in(&self, range: std::ops::Range<usize>, path: &str) -> Option<(FileId, &SourceFile)> {
        let start = range.start;
        let found = self.files[range].binary_search_by(|file| file.path.as_str().cmp(path));
        let index = start + found.ok()?;
        Some((FileId(index as u32), &self.files[index]))
    }

    /// Returns the book's own file with this path.
    pub fn find_own(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        self.find_in(self.base_files..self.files.len(), path)
    }

    /// Says whether a file belongs to the book itself and not to the one it builds on.
    pub fn is_local(&self, id: FileId) -> bool {
        self.has_base() && self.file(id).origin.is_own()
    }

    /// Returns what is known already of a file that other builds may have too.
    pub fn memory_of(&self, id: FileId) -> Option<&Memory> {
        self.memory.as_deref().filter(|_| !self.is_local(id))
    }

    /// Returns the path in the base of a place that is named as faults name it, if it is of the base.
    pub fn path_in_base<'p>(&self, shown: &'p str) -> Option<&'p str> {
        match &self.files.first()?.origin {
            Origin::Base(prefix) => shown.strip_prefix(&**prefix),
            Origin::Own => None,
        }
    }

    /// Says whether the book builds on another.
    pub fn has_base(&self) -> bool {
        self.base_files > 0
    }

    /// Puts a file of the book's own into its place, or in the place of the one with its path.
    pub fn put(&mut self, file: SourceFile) {
        let own = &self.files[self.base_files..];
        match own.binary_search_by(|known| known.path.cmp(&file.path)) {
            Ok(index) => self.files[self.base_files + index] = file,
            Err(index) => self.files.insert(self.base_files + index, file),
        }
    }

    /// Returns the files with their ids, in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), file))
    }
}

impl SourceFile {
    /// Returns how the file is named in faults: its path from the book's own folder.
    pub fn shown(&self) -> String {
        self.origin.shown(&self.path)
    }

    /// Returns where a byte offset stands. An offset past the end counts as the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line_start = self.line_start(offset);
        let line = self.text[..line_start].bytes().filter(|&byte| byte == b'\n').count() + 1;
        let column = self.text[line_start..offset].chars().count() + 1;
        Position { line, column }
    }

    /// Returns the line that holds a byte offset, without its line break, and where it begins.
    pub fn line_at(&self, offset: usize) -> (usize, &str) {
        let start = self.line_start(offset.min(self.text.len()));
        let end = self.text[start..].find('\n').map_or(self.text.len(), |length| start + length);
        (start, self.text[start..end].trim_end_matches('\r'))
    }

    fn line_start(&self, offset: usize) -> usize {
        self.text[..offset].rfind('\n').map_or(0, |newline| newline + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let file = SourceFile {
            path: "a.md".into(),
            text: "første\nblåbær og ål\n".into(),
            ..SourceFile::default()
        };
        let offset = file.text.find("og").expect("the word stands there");
        assert_eq!(file.position(offset), Position { line: 2, column: 8 });
        assert_eq!(file.line_at(offset), (8, "blåbær og ål"));
        assert_eq!(file.position(999), Position { line: 3, column: 1 });
    }
}
