//! What does an open page hear of a build? The state of its own address, as a stream of events.
//!
//! A page knows which bytes it was made of, and is told which ones its address has now. It loads itself anew
//! when they differ, and a page that did not change never does, whatever else was built.

use std::convert::Infallible;
use std::sync::Arc;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::WatchStream;

use super::faults::{FaultList, escaped};
use super::site::{Live, Snapshot};

pub const SCRIPT: &str = include_str!("static/reload.js");
pub const ICON: &str = include_str!("../../static/img/icon.svg");
pub const STYLES: &str = include_str!("static/reload.css");

/// What a page is told about itself.
#[derive(Serialize)]
struct State<'a> {
    page: String,
    styles: String,
    search: String,
    /// Errors; a page that is up to date shows none.
    faults: Option<&'a FaultList>,
}

/// Tells a page of its state now, and again each time it is another.
pub fn events(live: &Arc<Live>, address: String) -> Response {
    let mut last = String::new();
    let open = live.open(&address);
    let states = WatchStream::new(live.subscribe()).filter_map(move |snapshot: Arc<Snapshot>| {
        let _open_as_long_as_somebody_listens = &open;
        let state = state(&snapshot, &address);
        if state == last {
            return None;
        }
        last.clone_from(&state);
        Some(Ok::<Event, Infallible>(Event::default().data(state)))
    });
    Sse::new(states).keep_alive(KeepAlive::default()).into_response()
}

fn state(snapshot: &Snapshot, address: &str) -> String {
    let state = State {
        page: hex(snapshot.print_of_page(address)),
        styles: hex(snapshot.print_of_styles()),
        search: hex(snapshot.search_print),
        faults: snapshot.faults.has_errors().then_some(&*snapshot.faults),
    };
    serde_json::to_string(&state).expect("a state is JSON")
}

/// Puts the script into a page, with what the page is made of, and lets it listen: the policy that a page says
/// about itself has no address that a script may connect to.
pub fn with_script(html: &str, address: &str, snapshot: &Snapshot) -> String {
    let meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let html = html.replacen(meta, &format!("{meta}connect-src 'self'; "), 1);
    let place = escaped(address);
    let script = format!(
        "<script src=\"/_handbok/reload.js\" data-address=\"{place}\" data-page=\"{}\" data-styles=\"{}\"></script>\n",
        hex(snapshot.print_of_page(address)),
        hex(snapshot.print_of_styles()),
    );
    match html.rfind("</body>") {
        Some(end) => format!("{}{script}{}", &html[..end], &html[end..]),
        None => html + &script,
    }
}

fn hex(print: u64) -> String {
    format!("{print:016x}")
}
