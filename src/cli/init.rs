//! `handbok init`: a new folder with a book that can be built at once.

use std::path::PathBuf;

use clap::Args;

use super::{BookArguments, FINE, WRONG_USE, load_book, say, spoken};
use crate::diagnostics::Report;
use crate::language::Language;
use crate::scaffold::book;
use crate::write;
use crate::{parse, system, texts};

#[derive(Args)]
pub struct InitArguments {
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    #[arg(long, alias = "tittel", value_name = "TITLE", default_value = "Vår håndbok")]
    title: String,
    #[arg(long, alias = "fra", value_name = "FOLDER")]
    from: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE", value_parser = super::languages())]
    language: Option<Language>,
}

/// Makes the folder and returns the exit code.
pub fn run(arguments: &InitArguments) -> u8 {
    let language = spoken(arguments.language);
    let folder = arguments.folder.display().to_string();
    let fault = |key: &str| {
        say(&texts::format(language, key, &[("folder", folder.as_str().into())]));
        WRONG_USE
    };
    if arguments.folder.exists() && !arguments.folder.is_dir() {
        return fault("init-not-a-folder");
    }
    let is_empty = std::fs::read_dir(&arguments.folder).map(|mut inner| inner.next().is_none());
    if is_empty.is_ok_and(|is_empty| !is_empty) {
        return fault("init-not-empty");
    }
    let files = match &arguments.from {
        None => book::new(&arguments.title),
        Some(from) => {
            let from = BookArguments { book: from.clone(), language: Some(language) };
            let loaded = match load_book(&from) {
                Ok(loaded) => loaded,
                Err(code) => return code,
            };
            // What is wrong in the other book is not this one's business.
            let mut report = Report::default();
            let parsed = parse::book(&loaded.sources, &loaded.config, &mut report);
            book::like(&parsed, &loaded.sources, &loaded.config)
        }
    };
    for file in &files {
        if let Err(error) = write::new_file(&arguments.folder.join(&file.path), &file.text) {
            let path = arguments.folder.join(&file.path).display().to_string();
            let args = [("path", path.into()), ("reason", system::reason(&error, language).into())];
            say(&texts::format(language, "cli-cannot-write", &args));
            return WRONG_USE;
        }
    }
    say(&texts::format(language, "init-done", &[("folder", folder.into())]));
    FINE
}
