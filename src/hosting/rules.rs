//! The description that all host files are written from.

use crate::config::Config;
use crate::render::CONTENT_POLICY;
use crate::search::export;

/// What a server says and does.
#[derive(Debug)]
pub struct Rules {
    /// Sent with every answer, the one for what is not found included.
    pub headers: Vec<Header>,
    pub media_types: &'static [MediaType],
    /// Served for a folder.
    pub default_document: &'static str,
    /// Served, with status 404, for what is not there.
    pub not_found: &'static str,
    /// How long a browser may keep a file without asking again, unless [`Rules::kept`] says more.
    pub cache: &'static str,
    pub kept: Kept,
}

#[derive(Debug)]
pub struct Header {
    pub name: &'static str,
    pub value: String,
}

#[derive(Debug)]
pub struct MediaType {
    /// With its dot.
    pub extension: &'static str,
    pub name: &'static str,
    /// Text needs its character set said; the rest has none.
    pub is_text: bool,
}

/// Files whose names change with what is in them: a browser may keep them.
#[derive(Debug)]
pub struct Kept {
    pub folder: &'static str,
    /// Matches their paths from the site's root, as a regular expression that every host reads alike.
    pub pattern: &'static str,
    pub cache: &'static str,
    pub days: u32,
    /// Files of the folder that keep their name.
    pub except: &'static [&'static str],
}

impl MediaType {
    /// Returns what stands in the header.
    pub fn header(&self) -> String {
        if self.is_text { format!("{}; charset=utf-8", self.name) } else { self.name.to_owned() }
    }
}

impl Rules {
    /// Returns the types that travel compressed: text becomes a quarter of itself, and the rest is compressed already.
    pub fn compressed(&self) -> impl Iterator<Item = &'static str> {
        self.media_types.iter().filter(|media| media.is_text).map(|media| media.name)
    }

    pub fn of(config: &Config) -> Rules {
        // In a page this directive does nothing, so it stands here alone.
        let ancestors: Vec<&str> = std::iter::once("'self'")
            .chain(config.host.frame_ancestors.iter().map(String::as_str))
            .collect();
        let policy = format!("{CONTENT_POLICY}; frame-ancestors {}", ancestors.join(" "));
        let header = |name, value: &str| Header { name, value: value.to_owned() };
        Rules {
            headers: vec![
                header("Content-Security-Policy", &policy),
                header("X-Content-Type-Options", "nosniff"),
                header("Referrer-Policy", "same-origin"),
                header(
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                ),
            ],
            media_types: &MEDIA_TYPES,
            default_document: "index.html",
            not_found: "404.html",
            cache: "no-cache",
            kept: Kept {
                folder: export::FOLDER,
                pattern: r"/sok/[a-z0-9]+\.[0-9a-f]+\.js$",
                cache: "public, max-age=31536000, immutable",
                days: 365,
                except: &["boot.js", "ui.en.js", "ui.nb.js", "ui.nn.js"],
            },
        }
    }
}

/// All that a site may hold (DESIGN § 5).
const MEDIA_TYPES: [MediaType; 13] = [
    text(".html", "text/html"),
    text(".css", "text/css"),
    text(".js", "text/javascript"),
    text(".svg", "image/svg+xml"),
    text(".txt", "text/plain"),
    text(".xml", "application/xml"),
    text(".ics", "text/calendar"),
    other(".png", "image/png"),
    other(".jpg", "image/jpeg"),
    other(".woff2", "font/woff2"),
    other(".pdf", "application/pdf"),
    other(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    other(".zip", "application/zip"),
];

const fn text(extension: &'static str, name: &'static str) -> MediaType {
    MediaType { extension, name, is_text: true }
}

const fn other(extension: &'static str, name: &'static str) -> MediaType {
    MediaType { extension, name, is_text: false }
}
