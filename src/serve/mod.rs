//! The site from memory, on this machine alone.
//!
//! Only files of the finished site are answered with, by exact path: nothing on disk can be reached.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use crate::output::OutputSet;
use crate::source::SourceTree;

/// The port when none is asked for.
const PORT: u16 = 8080;

/// What a site must live with on any host (DESIGN § 5), so that editors see it as hosts will.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; form-action 'self'; base-uri 'none'";

#[derive(Debug)]
pub enum ServeFault {
    PortTaken(u16),
    Io(io::Error),
}

type Files = Arc<HashMap<String, Bytes>>;

/// Serves the site until the program is stopped. `started` is told the address when it answers.
pub fn site(
    site: OutputSet,
    sources: SourceTree,
    port: Option<u16>,
    started: impl FnOnce(&str),
) -> Result<(), ServeFault> {
    let files: HashMap<String, Bytes> = site
        .files()
        .iter()
        .map(|file| (file.path.clone(), Bytes::copy_from_slice(file.bytes(&sources))))
        .collect();
    drop((site, sources));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
        .map_err(ServeFault::Io)?;
    runtime.block_on(async {
        let listener = listen(port).await?;
        let address = listener.local_addr().map_err(ServeFault::Io)?;
        started(&format!("http://{address}/"));
        let app = Router::new().fallback(answer).with_state(Arc::new(files));
        axum::serve(listener, app).await.map_err(ServeFault::Io)
    })
}

/// Takes the port that was asked for, or else the usual one, or else any that is free.
async fn listen(port: Option<u16>) -> Result<tokio::net::TcpListener, ServeFault> {
    let bind = |port| tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match (port, bind(port.unwrap_or(PORT)).await) {
        (_, Ok(listener)) => Ok(listener),
        (Some(port), Err(_)) => Err(ServeFault::PortTaken(port)),
        (None, Err(_)) => bind(0).await.map_err(ServeFault::Io),
    }
}

async fn answer(State(files): State<Files>, headers: HeaderMap, uri: Uri) -> Response {
    if !is_own_host(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let path = uri.path().trim_start_matches('/');
    let path = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let (status, found) = match files.get(&path) {
        Some(bytes) => (StatusCode::OK, Some((path.as_str(), bytes))),
        None => (StatusCode::NOT_FOUND, files.get("404.html").map(|bytes| ("404.html", bytes))),
    };
    let Some((path, bytes)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = (status, bytes.clone()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(path)));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// Answers to this machine's own names only: another site's name that points here (DNS rebinding) is
/// turned away.
fn is_own_host(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost")
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "xml" => "application/xml; charset=utf-8",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        "ics" => "text/calendar; charset=utf-8",
        "zip" => "application/zip",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/plain; charset=utf-8",
    }
}
