//! `handbok schema`: what may stand in the book's files, for the programs that people write them in.

use std::path::PathBuf;

use clap::Args;

use super::{BookArguments, FINE, WRONG_USE, in_book, load_book, say};
use crate::diagnostics::Report;
use crate::schema::{self, Described};
use crate::write;
use crate::{parse, system, texts};

#[derive(Args)]
pub struct SchemaArguments {
    #[command(flatten)]
    book: BookArguments,
    #[arg(long, value_name = "FOLDER", default_value = "schema")]
    output: PathBuf,
}

/// Writes the files and returns the exit code.
pub fn run(arguments: &SchemaArguments) -> u8 {
    let loaded = match load_book(&arguments.book) {
        Ok(loaded) => loaded,
        Err(code) => return code,
    };
    let language = loaded.language;
    // What is wrong in the pages is not these files' business.
    let parsed = parse::book(&loaded.sources, &loaded.config, &mut Report::default());
    let (topics, common) = schema::topics(parsed, &loaded.config, &loaded.sources);
    let book = Described { config: &loaded.config, topics, common, language };
    let shown = arguments.output.to_string_lossy().replace('\\', "/");
    let files = schema::files(&book, &shown);
    let folder = in_book(&arguments.book.book, &arguments.output);
    for file in &files {
        let path = folder.join(&file.path);
        let written =
            write::make_folder(&folder).and_then(|()| write::replace_file(&path, &file.text));
        if let Err(error) = written {
            let path = path.display().to_string();
            let args = [("path", path.into()), ("reason", system::reason(&error, language).into())];
            say(&texts::format(language, "cli-cannot-write", &args));
            return WRONG_USE;
        }
    }
    let folder = folder.display().to_string();
    let args = [("count", files.len().into()), ("folder", folder.into())];
    say(&texts::format(language, "schema-done", &args));
    FINE
}
