//! Who is answered, with what? Only this machine's own names, and only files of the site, by exact path: nothing
//! on disk can be reached.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use super::reload;
use super::site::{Live, OWN, Snapshot};
use crate::render::CONTENT_POLICY;

pub fn app(live: Arc<Live>) -> Router {
    Router::new().fallback(answer).with_state(live)
}

async fn answer(State(live): State<Arc<Live>>, headers: HeaderMap, uri: Uri) -> Response {
    if !is_own_host(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let path = uri.path().trim_start_matches('/');
    if path == "_handbok/events" {
        let side = uri.query().and_then(|query| query.strip_prefix("side=")).unwrap_or_default();
        let side = percent_encoding::percent_decode_str(side).decode_utf8_lossy();
        return with_headers(reload::events(&live, side.into_owned()), None);
    }
    let snapshot = live.now();
    if let Some(inner) = path.strip_prefix(OWN) {
        return own_page(inner, path, &snapshot);
    }
    let path = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let snapshot = live.finished(&path, snapshot).await;
    let Some(found) = snapshot.find(&path) else {
        // There has been no site yet: what stands in its way is shown in its place.
        return faults_page(StatusCode::SERVICE_UNAVAILABLE, &path, &snapshot);
    };
    let status = if found.exists { StatusCode::OK } else { StatusCode::NOT_FOUND };
    match std::str::from_utf8(&found.bytes) {
        Ok(html) if found.path.ends_with(".html") => {
            let html = reload::with_script(html, &path, &snapshot);
            with_headers((status, html).into_response(), Some("text/html; charset=utf-8"))
        }
        _ => {
            let kind = media_type(found.path);
            with_headers((status, found.bytes).into_response(), Some(kind))
        }
    }
}

/// Answers what only `serve` has.
fn own_page(inner: &str, path: &str, snapshot: &Snapshot) -> Response {
    match inner {
        "" | "index.html" => faults_page(StatusCode::OK, path, snapshot),
        "reload.js" => with_headers(reload::SCRIPT.into_response(), Some(media_type(inner))),
        "icon.svg" => with_headers(reload::ICON.into_response(), Some(media_type(inner))),
        "reload.css" => with_headers(reload::STYLES.into_response(), Some(media_type(inner))),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn faults_page(status: StatusCode, path: &str, snapshot: &Snapshot) -> Response {
    let html = reload::with_script(&snapshot.faults.page(), path, snapshot);
    with_headers((status, html).into_response(), Some("text/html; charset=utf-8"))
}

/// Adds what a strict host would send, so that editors see the site as readers will: only that a page may listen
/// to this server is added to the policy.
fn with_headers(mut response: Response, media_type: Option<&'static str>) -> Response {
    let headers = response.headers_mut();
    if let Some(media_type) = media_type {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    let policy = format!("{CONTENT_POLICY}; connect-src 'self'");
    let policy = HeaderValue::from_str(&policy).expect("the policy is plain ASCII");
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
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
