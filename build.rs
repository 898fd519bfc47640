//! Packs the scripts of the theme, and tells Cargo that the embedded folders are part of the program, so that a changed
//! template, style, script or locale gives a new binary.
//!
//! A script is written to be read, and three fifths of it is comments, indentation and names that a browser has no use for. They are
//! taken out here, once, and not in each build of a handbook.
#![allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]

use std::path::{Path, PathBuf};
use std::{env, fs};

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_compat::EngineTargets;
use oxc_minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// The scripts of the theme, each a classic script.
const SCRIPTS: &str = "static/js";

/// Nothing newer than what the scripts are written in may come of packing them: old tablets read them too.
const OLDEST_SCRIPT: &str = "es2020";

fn main() {
    for folder in ["locales", "static", "templates"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let packed =
        PathBuf::from(env::var_os("OUT_DIR").expect("Cargo names the folder")).join("scripts");
    // A script that the theme no longer has must not stay.
    if packed.exists() {
        fs::remove_dir_all(&packed).expect("what was packed before can be removed");
    }
    fs::create_dir_all(&packed).expect("the folder can be made");
    for entry in fs::read_dir(SCRIPTS).expect("the theme has scripts") {
        let path = entry.expect("the folder can be read").path();
        let script = fs::read_to_string(&path).expect("a script is UTF-8");
        let name = path.file_name().expect("a file has a name");
        fs::write(packed.join(name), pack(&path, &script)).expect("the script can be written");
    }
}

/// Returns a script that does the same in fewer letters. Names that other scripts know it by stay.
fn pack(path: &Path, script: &str) -> String {
    let allocator = Allocator::default();
    let mut parsed = Parser::new(&allocator, script, SourceType::script()).parse();
    assert!(parsed.diagnostics.is_empty(), "{}: {:?}", path.display(), parsed.diagnostics);
    let target = EngineTargets::from_target(OLDEST_SCRIPT).expect("the name is known");
    let compress = CompressOptions { target, ..CompressOptions::smallest() };
    let options = MinifierOptions { compress: Some(compress), ..MinifierOptions::default() };
    let minified = Minifier::new(options).minify(&allocator, &mut parsed.program);
    let codegen = Codegen::new().with_options(CodegenOptions::minify());
    let code = codegen.with_scoping(minified.scoping).build(&parsed.program).code;
    // Letters written as numbers have become letters, and a server may claim that the file is Latin-1: the mark says that it is not.
    if code.is_ascii() { code } else { format!("\u{feff}{code}") }
}
