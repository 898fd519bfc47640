//! `handbok serve`: the site on this machine, for those who write it.

use clap::Args;

use super::{BookArguments, FAULTS, FINE, LoadedBook, WRONG_USE, load_book, say, tell, today};
use crate::serve::{self, ServeFault};
use crate::texts;

#[derive(Args)]
pub struct ServeArguments {
    #[command(flatten)]
    book: BookArguments,
    /// Porten på 127.0.0.1; uten valg brukes 8080, eller en ledig hvis den er opptatt
    #[arg(long)]
    port: Option<u16>,
    /// Åpner håndboka i nettleseren
    #[arg(long)]
    open: bool,
}

/// Builds the site in memory and serves it until the program is stopped. Returns the exit code.
pub fn run(arguments: &ServeArguments) -> u8 {
    let LoadedBook { sources, config, mut report, language } = match load_book(&arguments.book) {
        Ok(loaded) => loaded,
        Err(code) => return code,
    };
    let built = crate::build(&sources, &config, today(), None, &mut report);
    let fine = !report.has_errors();
    tell(&report, &sources, language);
    let Some(built) = built.filter(|_| fine) else {
        say(&texts::get(language, "cli-nothing-built"));
        return FAULTS;
    };
    let started = |url: &str| {
        say(&texts::format(language, "cli-serving", &[("url", url.into())]));
        if arguments.open {
            open_browser(url);
        }
    };
    match serve::site(built.site, sources, arguments.port, started) {
        Ok(()) => FINE,
        Err(ServeFault::PortTaken(port)) => {
            say(&texts::format(language, "cli-port-taken", &[("port", port.to_string().into())]));
            WRONG_USE
        }
        Err(ServeFault::Io(error)) => {
            say(&error.to_string());
            WRONG_USE
        }
    }
}

/// Opens the reader's browser. A machine without one still serves the site, and the address is on the
/// screen.
fn open_browser(url: &str) {
    let _ = webbrowser::open(url);
}
