//! What comes of a book: the files of the site, where they go as they are made, and all of them in the order of their paths.

use data_encoding::HEXLOWER;
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::hosting;
use crate::source::SourceTree;

/// A file of the site: its path with `/` between the parts, and where its bytes are, or what else is kept of it.
#[derive(Debug, Clone)]
pub struct OutputFile<C = Content> {
    pub path: String,
    pub content: C,
}

#[derive(Debug, Clone)]
pub enum Content {
    /// What the program made: text, in UTF-8.
    Made(Vec<u8>),
    /// A file that lies inside the program.
    Embedded(&'static [u8]),
    /// A file of the book that is passed on as it is, by its place among the assets.
    Asset(usize),
}

/// Where the files of a site go, each as soon as it is made: a large book has hundreds of megabytes of them, and what is
/// on disk need not be in memory.
pub trait Sink: Sync {
    /// What is kept of a file until all are there.
    type Kept: Send + Sync;

    fn put(&self, file: OutputFile) -> OutputFile<Self::Kept>;

    /// Returns the checksum of a file that was put here, as `SHA256SUMS` has it; none of one that is left to the host.
    fn checksum(&self, file: &OutputFile<Self::Kept>) -> Option<String>;
}

/// Keeps the files in memory, for those who do more with them than write them to a folder.
pub struct InMemory<'a>(pub &'a SourceTree);

impl Sink for InMemory<'_> {
    type Kept = Content;

    fn put(&self, file: OutputFile) -> OutputFile {
        file
    }

    fn checksum(&self, file: &OutputFile) -> Option<String> {
        file.checksum(self.0)
    }
}

/// The finished site.
#[derive(Debug)]
pub struct OutputSet<C = Content> {
    files: Vec<OutputFile<C>>,
    /// The figures for the summary.
    pub pages: usize,
}

/// The list of checksums, in the form that `sha256sum --check` reads.
pub const CHECKSUMS: &str = "SHA256SUMS";

impl<C: Send + Sync> OutputSet<C> {
    /// Puts the files in order and adds the list of checksums.
    pub fn new(mut files: Vec<OutputFile<C>>, sink: &impl Sink<Kept = C>) -> OutputSet<C> {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let twice = files.windows(2).find(|pair| pair[0].path == pair[1].path);
        let twice = twice.map(|pair| &pair[0].path);
        assert!(twice.is_none(), "resolve gives every file an address of its own: {twice:?}");
        let pages = files.iter().filter(|file| file.path.ends_with(".html")).count();
        let sums: Vec<String> = files
            .par_iter()
            .filter_map(|file| Some(format!("{}  {}\n", sink.checksum(file)?, file.path)))
            .collect();
        let list = Content::Made(sums.concat().into_bytes());
        files.push(sink.put(OutputFile { path: CHECKSUMS.to_owned(), content: list }));
        OutputSet { files, pages }
    }
}

impl OutputSet {
    pub fn files(&self) -> &[OutputFile] {
        &self.files
    }

    /// Returns the file at a path of the site.
    pub fn find(&self, path: &str) -> Option<&OutputFile> {
        self.files.iter().find(|file| file.path == path)
    }
}

impl OutputFile {
    /// Says whether the file only begins as ours: those who run the site change it, so the list of checksums leaves it
    /// out, and one that is there is kept.
    pub fn is_left_to_host(&self) -> bool {
        self.path == hosting::LOCAL
    }

    /// Returns the checksum of the file; none of one that is left to the host.
    pub fn checksum(&self, sources: &SourceTree) -> Option<String> {
        (!self.is_left_to_host()).then(|| checksum(self.bytes(sources)))
    }

    pub fn bytes<'a>(&'a self, sources: &'a SourceTree) -> &'a [u8] {
        match &self.content {
            Content::Made(bytes) => bytes,
            Content::Embedded(bytes) => bytes,
            Content::Asset(index) => &sources.assets[*index].bytes,
        }
    }
}

fn checksum(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}
