//! Styles, scripts and pictures of the theme: those inside the program, replaced one by one by the book's.

use std::collections::BTreeMap;

use include_dir::{Dir, DirEntry, include_dir};

use crate::output::{Content, OutputFile};
use crate::source::SourceTree;

static STATIC: Dir = include_dir!("$CARGO_MANIFEST_DIR/static");

/// Returns the files of `static/`, as they will lie in the site.
pub fn files(sources: &SourceTree) -> Vec<OutputFile> {
    let mut files: BTreeMap<String, Content> = BTreeMap::new();
    collect(&STATIC, &mut files);
    for (index, asset) in sources.assets.iter().enumerate() {
        if asset.path.starts_with("static/") {
            files.insert(asset.path.clone(), Content::Asset(index));
        }
    }
    files.into_iter().map(|(path, content)| OutputFile { path, content }).collect()
}

fn collect(folder: &'static Dir, files: &mut BTreeMap<String, Content>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                files.insert(format!("static/{path}"), Content::Embedded(file.contents()));
            }
        }
    }
}
