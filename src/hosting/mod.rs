//! What must a web server say and do for the site to be safe and quick?
//!
//! [`rules`] is the one description of headers, media types and cache rules. Each other module writes it in the
//! language of one kind of host. What the site itself is, is left to `render`.

mod apache;
mod caddy;
mod headers_file;
mod iis;
mod nginx;
pub mod rules;

use crate::config::Config;
use crate::output::{Content, OutputFile};
use rules::Rules;

/// Writes the settings for one kind of host.
type Writer = fn(&Rules) -> String;

/// The files for hosts that lie at the root of a package, each with what writes it.
const FILES: [(&str, Writer); 5] = [
    (".htaccess", apache::settings),
    ("Caddyfile", caddy::settings),
    ("_headers", headers_file::settings),
    ("nginx.conf", nginx::settings),
    ("web.config", iis::settings),
];

/// Settings that a server should not hand out: they are no secret, and no page either.
const SETTINGS: [&str; 5] = [".htaccess", "Caddyfile", "_headers", "nginx.conf", "web.config"];

/// Returns a regular expression for the address of any settings.
fn settings_pattern() -> String {
    format!("/({})$", SETTINGS.join("|").replace('.', "\\."))
}

/// The page that a package has beside the site, for whoever unpacks it.
pub const READ_ME: &str = "LES-MEG.html";

/// The file that belongs to those who run the site: it comes with the first site, and is never replaced.
pub const LOCAL: &str = "lokalt.js";

/// Returns the settings for each kind of host.
pub fn files(config: &Config) -> Vec<OutputFile> {
    let rules = Rules::of(config);
    let file = |(path, settings): &(&str, Writer)| OutputFile {
        path: (*path).to_owned(),
        content: Content::Made(settings(&rules).into_bytes()),
    };
    FILES.iter().map(file).collect()
}

/// Returns what a school fills in for itself, with nothing filled in.
pub fn local() -> OutputFile {
    let content = Content::Embedded(include_bytes!("lokalt.js"));
    OutputFile { path: LOCAL.to_owned(), content }
}
