//! What is written in the end: the files of the site, in the order of their paths.

use std::fmt::Write as _;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::hosting;
use crate::source::SourceTree;

/// A file of the site: its path with `/` between the parts, and where its bytes are.
#[derive(Debug, Clone)]
pub struct OutputFile {
    pub path: String,
    pub content: Content,
}

#[derive(Debug, Clone)]
pub enum Content {
    Text(String),
    /// A file that lies inside the program.
    Embedded(&'static [u8]),
    /// A file of the book that is passed on as it is, by its place among the assets.
    Asset(usize),
}

/// The finished site.
#[derive(Debug)]
pub struct OutputSet {
    files: Vec<OutputFile>,
    /// The figures for the summary.
    pub pages: usize,
}

/// The list of checksums, in the form that `sha256sum --check` reads.
pub const CHECKSUMS: &str = "SHA256SUMS";

impl OutputSet {
    /// Puts the files in order and adds the list of checksums.
    pub fn new(mut files: Vec<OutputFile>, sources: &SourceTree) -> OutputSet {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let twice = files.windows(2).find(|pair| pair[0].path == pair[1].path);
        assert!(twice.is_none(), "resolve gives every file an address of its own: {twice:?}");
        let pages = files.iter().filter(|file| file.path.ends_with(".html")).count();
        let sums: Vec<String> = files
            .par_iter()
            .filter(|file| !file.is_left_to_host())
            .map(|file| format!("{}  {}\n", checksum(file.bytes(sources)), file.path))
            .collect();
        let list = sums.concat();
        files.push(OutputFile { path: CHECKSUMS.to_owned(), content: Content::Text(list) });
        OutputSet { files, pages }
    }

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

    pub fn bytes<'a>(&'a self, sources: &'a SourceTree) -> &'a [u8] {
        match &self.content {
            Content::Text(text) => text.as_bytes(),
            Content::Embedded(bytes) => bytes,
            Content::Asset(index) => &sources.assets[*index].bytes,
        }
    }
}

fn checksum(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
