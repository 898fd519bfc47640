//! How does an editor see the book while it is being written? The site from memory, on this machine alone,
//! built anew on every save.
//!
//! `watch` tells that the book's folder changed, `rebuild` runs the same pipeline as a build, `site` holds what
//! came of it, `http` answers with it, and `reload` and `faults` are what an open page hears about it.
#![allow(
    clippy::disallowed_methods,
    reason = "serve is where time is measured and folders watched"
)]

mod faults;
mod http;
mod rebuild;
mod reload;
mod site;
pub(crate) mod watch;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use crate::diagnostics::Report;
use crate::language::Language;
use crate::source::SourceTree;

/// The port when none is asked for.
const PORT: u16 = 8080;

/// The book to serve, and how.
pub struct Serving {
    /// The folder with `book.toml`.
    pub folder: PathBuf,
    /// Where the search index is kept from build to build.
    pub index: PathBuf,
    pub base_url: Option<String>,
    /// The language of the messages, when it is not to be the book's own.
    pub language: Option<Language>,
    pub port: Option<u16>,
    /// Look through the folder again and again: a network share tells nobody of its changes.
    pub poll: bool,
    /// The day that counts as today, asked for at every build: a server may run past midnight.
    pub today: fn() -> Date,
}

/// What those at the terminal are told.
pub enum Told<'a> {
    /// The address of the site, now that it answers.
    Started(&'a str),
    /// A build came to its end, with or without faults.
    Built {
        report: &'a Report,
        sources: &'a SourceTree,
        language: Language,
        taken: Duration,
        /// Whether the faults are others than those of the build before.
        is_news: bool,
    },
    /// The folder has no `book.toml` any more.
    NoBook,
    /// The system cannot watch folders; the book is looked through every other second instead.
    NotWatching(io::Error),
}

#[derive(Debug)]
pub enum ServeFault {
    PortTaken(u16),
    /// The system keeps the port for others.
    PortRefused(u16, io::Error),
    Io(io::Error),
}

/// Builds the book and serves it until the program is stopped. `tell` is called from several threads.
pub fn run(
    serving: Serving,
    tell: impl Fn(Told) + Send + Sync + 'static,
) -> Result<(), ServeFault> {
    let tell: rebuild::Tell = Arc::new(tell);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(ServeFault::Io)?;
    runtime.block_on(async {
        let listener = listen(serving.port).await?;
        let address = listener.local_addr().map_err(ServeFault::Io)?;
        let live = rebuild::start(serving, tell.clone());
        tell(Told::Started(&format!("http://{address}/")));
        // An open page holds a line to the server that has no end of its own, so nobody waits for it.
        tokio::select! {
            ended = async { axum::serve(listener, http::app(live)).await } => ended.map_err(ServeFault::Io),
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })
}

/// Takes the port that was asked for, or else the usual one, or else any that is free.
async fn listen(port: Option<u16>) -> Result<tokio::net::TcpListener, ServeFault> {
    let bind = |port| tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match (port, bind(port.unwrap_or(PORT)).await) {
        (_, Ok(listener)) => Ok(listener),
        (Some(port), Err(error)) if error.kind() == io::ErrorKind::AddrInUse => {
            Err(ServeFault::PortTaken(port))
        }
        (Some(port), Err(error)) => Err(ServeFault::PortRefused(port, error)),
        (None, Err(_)) => bind(0).await.map_err(ServeFault::Io),
    }
}
