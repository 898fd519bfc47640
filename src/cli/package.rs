//! `handbok package`: the book's folder → a zip for whoever is to host the site, or to build on the book.

use std::path::{Path, PathBuf};

use clap::Args;

use super::build::INDEX;
use super::{
    BookArguments, FAULTS, FINE, LoadedBook, SiteArguments, WRONG_USE, in_book, load_for_site, say,
    tell, today,
};
use crate::language::Language;
use crate::output::InMemory;
use crate::package;
use crate::render::format::decimal;
use crate::{Purpose, load, names, system, texts, write};

#[derive(Args)]
pub struct PackageArguments {
    #[command(flatten)]
    book: BookArguments,
    #[command(flatten)]
    site: SiteArguments,
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, alias = "kilder")]
    source: bool,
}

/// Packs the site or the book and returns the exit code.
pub fn run(arguments: &PackageArguments) -> u8 {
    let book = &arguments.book.book;
    let LoadedBook { sources, config, mut report, language } =
        match load_for_site(&arguments.book, &arguments.site) {
            Ok(loaded) => loaded,
            Err(code) => return code,
        };
    let name = if arguments.source { package::source_name } else { package::site_name }(&config);
    let output = in_book(book, arguments.output.as_deref().unwrap_or(Path::new(&name)));
    if let Err(code) = check_output(&output, book, language) {
        return code;
    }
    let day = today();
    let index = book.join(INDEX);
    // Nobody is handed a book with faults, nor what is made of one.
    let built = crate::build_for(
        Purpose::Package,
        &sources,
        &config,
        day,
        Some(&index),
        &InMemory(&sources),
        &mut report,
    );
    tell(&report, &sources, language);
    let Some(built) = built.filter(|_| !report.has_errors()) else {
        say(&texts::get(language, "cli-nothing-packed"));
        return FAULTS;
    };
    let zip = if arguments.source {
        package::source(&sources, &load::licences(book), day)
    } else {
        package::site(&built.site, &sources, &config, day)
    };
    let shown = output.display().to_string();
    if let Err(error) = write::replace_bytes(&output, &zip) {
        let args = [("path", shown.into()), ("reason", system::reason(&error, language).into())];
        say(&texts::format(language, "cli-cannot-write", &args));
        return WRONG_USE;
    }
    let key = if arguments.source { "cli-packed-source" } else { "cli-packed" };
    let size = size(zip.len() as u64, language);
    let args = [("path", shown.into()), ("size", size.into()), ("pages", built.site.pages.into())];
    say(&texts::format(language, key, &args));
    if let (false, Some(edition)) = (arguments.source, config.editions.first()) {
        let args = [("folder", edition.folder.value.as_str().into())];
        say(&texts::format(language, "cli-packed-without-editions", &args));
    }
    FINE
}

/// Refuses a place for the package that is no zip file, or part of the book.
fn check_output(output: &Path, book: &Path, language: Language) -> Result<(), u8> {
    let refuse = |key: &str, path: &Path| {
        say(&texts::format(language, key, &[("path", path.display().to_string().into())]));
        Err(WRONG_USE)
    };
    if output.extension().is_none_or(|extension| !extension.eq_ignore_ascii_case("zip")) {
        return refuse("cli-package-not-zip", output);
    }
    let folder = output.parent().unwrap_or(Path::new("."));
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(folder) = folder.canonicalize() else { return refuse("cli-package-no-folder", folder) };
    let inner = book.canonicalize().ok().and_then(|book| {
        let inner = folder.strip_prefix(book).ok()?;
        Some(names::with_slashes(inner))
    });
    match inner.as_deref().and_then(package::book_folder) {
        Some(_) => refuse("cli-package-in-book", output),
        None => Ok(()),
    }
}

/// Returns a size as people write it.
pub fn size(bytes: u64, language: Language) -> String {
    if bytes < 1_000_000 {
        return format!("{} kB", bytes.div_ceil(1000));
    }
    format!("{} MB", decimal(bytes as f64 / 1e6, 1, language))
}
