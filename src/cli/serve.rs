//! `handbok serve`: the site on this machine, built anew on every save, for those who write it.

use clap::Args;

use super::{
    BookArguments, FINE, SiteArguments, WRONG_USE, build, nearest, no_book, say, spoken, tell,
    today,
};
use crate::serve::{self, ServeFault, Serving, Told};
use crate::system;
use crate::texts;

#[derive(Args)]
pub struct ServeArguments {
    #[command(flatten)]
    book: BookArguments,
    #[command(flatten)]
    site: SiteArguments,
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    #[arg(long)]
    open: bool,
    #[arg(long)]
    poll: bool,
}

/// Builds the site in memory and serves it until the program is stopped. Returns the exit code.
pub fn run(arguments: &ServeArguments) -> u8 {
    let book = &arguments.book;
    let spoken = spoken(book.language);
    // Somebody in the wrong place is told at once; a folder that stops being a book is a fault like others.
    if !book.book.join("book.toml").is_file() {
        say(&no_book(book, spoken));
        return WRONG_USE;
    }
    nearest::tell(&book.book, spoken);
    let serving = Serving {
        folder: book.book.clone(),
        index: book.book.join(build::INDEX),
        base_url: arguments.site.base_url.clone(),
        language: book.language,
        port: arguments.port,
        poll: arguments.poll,
        today,
    };
    let (open, arguments) = (arguments.open, book.clone());
    let told = move |told: Told| match told {
        Told::Started(url) => {
            say(&texts::format(spoken, "cli-serving", &[("url", url.into())]));
            if open {
                open_browser(url);
            }
        }
        Told::Built { report, sources, language, taken, is_news } => {
            if is_news {
                tell(report, sources, language);
            }
            let seconds = build::seconds(taken, language);
            if !report.has_errors() {
                say(&texts::format(language, "cli-rebuilt", &[("seconds", seconds.into())]));
            }
        }
        Told::NoBook => say(&no_book(&arguments, spoken)),
        Told::NotWatching(reason) => {
            let reason = system::reason(&reason, spoken);
            say(&texts::format(spoken, "cli-not-watching", &[("reason", reason.into())]));
        }
    };
    match serve::run(serving, told) {
        Ok(()) => FINE,
        Err(ServeFault::PortTaken(port)) => {
            say(&texts::format(spoken, "cli-port-taken", &[("port", port.to_string().into())]));
            WRONG_USE
        }
        Err(ServeFault::PortRefused(port, error)) => {
            let reason = system::reason(&error, spoken);
            let args = [("port", port.to_string().into()), ("reason", reason.into())];
            say(&texts::format(spoken, "cli-port-refused", &args));
            WRONG_USE
        }
        Err(ServeFault::Io(error)) => {
            let reason = system::reason(&error, spoken);
            say(&texts::format(spoken, "cli-cannot-serve", &[("reason", reason.into())]));
            WRONG_USE
        }
    }
}

/// Opens the reader's browser. A machine without one still serves the site, and the address is on the
/// screen.
fn open_browser(url: &str) {
    let _ = webbrowser::open(url);
}
