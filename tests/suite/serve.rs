//! `handbok serve` as an editor's browser meets it: the real program, over HTTP, with real files.
//!
//! Nothing here sleeps: a test saves a file and waits for what the open page is told.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{self, TODAY_EPOCH, copy, temporary_folder};

/// How long to wait for what should come at once; a machine may be busy with other tests.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server with a small book on disk behind it.
struct Server {
    folder: tempfile::TempDir,
    child: Child,
    address: String,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

/// What an open page hears.
struct Events(BufReader<TcpStream>);

impl Server {
    fn start() -> Server {
        Server::start_with(&[])
    }

    /// Serves the book with these files in it instead of its own.
    fn start_with(files: &[(&str, &str)]) -> Server {
        Server::start_as(files, &[])
    }

    fn start_as(files: &[(&str, &str)], options: &[&str]) -> Server {
        let write = |folder: &Path| {
            copy(&support::repository().join("tests/cli/bygge.in"), folder);
            for (path, text) in files {
                let file = BTreeMap::from([((*path).to_owned(), text.as_bytes().to_vec())]);
                support::write_files(folder, &file);
            }
        };
        Server::start_in(write, options)
    }

    /// Serves the book that is written into an empty folder.
    fn start_in(write: impl FnOnce(&Path), options: &[&str]) -> Server {
        let folder = temporary_folder();
        write(folder.path());
        let mut child = Command::new(env!("CARGO_BIN_EXE_handbok"))
            .args(["serve", "--port", "0"])
            .args(options)
            .current_dir(folder.path())
            .env("SOURCE_DATE_EPOCH", TODAY_EPOCH)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be run");
        let mut said = BufReader::new(child.stderr.take().expect("it was asked for"));
        let mut line = String::new();
        let address = loop {
            line.clear();
            let length = said.read_line(&mut line).expect("the program writes UTF-8");
            assert!(length > 0, "the server ended before it told its address");
            if let Some((_, rest)) = line.split_once("http://") {
                break rest.split('/').next().expect("a split has a part").to_owned();
            }
        };
        // Nobody reads on, but the program must be able to write.
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Server { folder, child, address }
    }

    fn path(&self, inner: &str) -> PathBuf {
        self.folder.path().join(inner)
    }

    fn save(&self, inner: &str, text: &str) {
        let path = self.path(inner);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("it is ours");
        fs::write(path, text).expect("the file can be written");
    }

    fn connect(&self, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("the server answers");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time can be set");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
            .expect("the server listens");
        stream
    }

    fn get_as(&self, path: &str, host: &str) -> Answer {
        let mut answer = Vec::new();
        self.connect(path, host).read_to_end(&mut answer).expect("the answer comes to an end");
        let answer = String::from_utf8(answer).expect("the answer is UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("an answer has a head");
        let status = head[9..12].parse().expect("the status is a number");
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Answer {
        self.get_as(path, &self.address)
    }

    /// Listens as the page at `address` does.
    fn listen(&self, address: &str) -> Events {
        let path = format!("/_handbok/events?side={address}");
        Events(BufReader::new(self.connect(&path, &self.address)))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Events {
    fn next(&mut self) -> Value {
        let mut line = String::new();
        let start = Instant::now();
        loop {
            line.clear();
            // A line that is only kept open tells nothing, but is not silent either.
            assert!(start.elapsed() < PATIENCE, "the page is not told");
            let length = self.0.read_line(&mut line).expect("the page is told in time");
            assert!(length > 0, "the server hung up");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).expect("a state is JSON");
            }
        }
    }

    /// Waits for a state that fits.
    fn until(&mut self, fits: impl Fn(&Value) -> bool) -> Value {
        loop {
            let state = self.next();
            if fits(&state) {
                return state;
            }
        }
    }

    /// Waits until the page at this address is another than in `state`, and returns its new state.
    fn until_changed(&mut self, state: &Value) -> Value {
        self.until(|next| next["page"] != state["page"])
    }
}

fn has_faults(state: &Value) -> bool {
    !state["faults"].is_null()
}

/// A page of the common book is written while a school looks at its own.
#[test]
fn a_change_in_the_common_book_is_seen() {
    let common = temporary_folder();
    copy(&support::repository().join("tests/cli/bygge.in"), common.path());
    let base = common.path().display().to_string().replace('\\', "/");
    let book = format!("base = \"{base}\"\ntitle = \"Skolen\"\n");
    let own = "+++\ntitle = \"Hos oss\"\nsummary = \"Vårt.\"\n+++\n";
    let write = |folder: &Path| {
        fs::write(folder.join("book.toml"), &book).expect("it can be written");
        fs::create_dir_all(folder.join("content/vi")).expect("it can be made");
        fs::write(folder.join("content/vi/index.md"), own).expect("it can be written");
    };
    let server = Server::start_in(write, &[]);
    let mut page = server.listen("ro/index.html");
    let state = page.next();
    fs::write(common.path().join("content/ro/index.md"), format!("{TOPIC}Felles avsnitt.\n"))
        .expect("it can be written");
    let state = page.until_changed(&state);
    assert!(server.get("/ro/index.html").body.contains("Felles avsnitt."));
    server.save("lokalt/ro/index.md", "Vårt eget avsnitt.\n");
    page.until_changed(&state);
    assert!(server.get("/ro/index.html").body.contains("Hos oss: Skolen"));
}

const TOPIC: &str = "+++\ntitle = \"Ro\"\nsummary = \"Et tema.\"\n+++\n\n";

#[test]
fn a_page_follows_its_file_however_an_editor_saves_it() {
    let server = Server::start();
    let mut page = server.listen("ro/index.html");
    let mut state = page.next();
    // Written over.
    server.save("content/ro/index.md", &format!("{TOPIC}Første avsnitt.\n"));
    state = page.until_changed(&state);
    assert!(server.get("/ro/index.html").body.contains("Første avsnitt."));
    // Written beside, and then given the name.
    server.save("content/ro/.index.md.swp", &format!("{TOPIC}Andre avsnitt.\n"));
    fs::rename(server.path("content/ro/.index.md.swp"), server.path("content/ro/index.md"))
        .expect("a file can be renamed");
    state = page.until_changed(&state);
    assert!(server.get("/ro/").body.contains("Andre avsnitt."));
    // Many times in a row: the last one counts.
    for number in 0..20 {
        server.save("content/ro/index.md", &format!("{TOPIC}Avsnitt {number}.\n"));
    }
    page.until(|_| server.get("/ro/").body.contains("Avsnitt 19."));
    drop(state);
    // A new file, and one that goes.
    let mut new = server.listen("ro/ny.html");
    let missing = new.next();
    server.save("content/ro/ny.md", "+++\ntitle = \"Ny side\"\nsummary = \"Ny.\"\n+++\n\nTekst.\n");
    let there = new.until_changed(&missing);
    assert_eq!(server.get("/ro/ny.html").status, 200);
    fs::remove_file(server.path("content/ro/ny.md")).expect("the file is there");
    new.until_changed(&there);
    assert_eq!(server.get("/ro/ny.html").status, 404);
}

/// A network share tells nobody of its changes: the folder is looked through again and again.
#[test]
fn a_folder_that_tells_of_nothing_is_looked_through() {
    let server = Server::start_as(&[], &["--poll"]);
    let mut page = server.listen("ro/index.html");
    let state = page.next();
    server.save("content/ro/index.md", &format!("{TOPIC}Nytt avsnitt.\n"));
    let state = page.until_changed(&state);
    assert!(server.get("/ro/").body.contains("Nytt avsnitt."));
    server.save("content/ro/index.md", "Uten hode.\n");
    page.until(has_faults);
    server.save("content/ro/index.md", &format!("{TOPIC}Rettet.\n"));
    let mended = page.until(|next| !has_faults(next));
    assert_ne!(mended["page"], state["page"]);
}

/// As when another branch is checked out: folders go, come and change their names.
#[test]
fn folders_may_come_and_go() {
    let server = Server::start();
    let mut page = server.listen("index.html");
    let state = page.next();
    fs::rename(server.path("content/ro"), server.path("content/uro")).expect("it can be renamed");
    let state = page.until_changed(&state);
    assert_eq!(server.get("/uro/index.html").status, 200);
    server.save("content/uro/index.md", &TOPIC.replace("Ro", "Uro"));
    let state = page.until_changed(&state);
    assert!(server.get("/uro/").body.contains("Uro"));
    // The folder of all the content is another one.
    fs::rename(server.path("content"), server.path("bort")).expect("it can be renamed");
    page.until(has_faults);
    copy(&server.path("bort"), &server.path("content"));
    server.save("content/uro/index.md", &TOPIC.replace("Ro", "Den tredje"));
    page.until(|state| !has_faults(state) && server.get("/uro/").body.contains("Den tredje"));
    drop(state);
    server.save("content/uro/index.md", &TOPIC.replace("Ro", "Den fjerde"));
    page.until(|_| server.get("/uro/").body.contains("Den fjerde"));
}

#[test]
fn only_the_page_that_changed_is_told_to_load_itself_anew() {
    let server = Server::start();
    let mut changed = server.listen("ro/arbeidsro.html");
    let mut other = server.listen("metode.html");
    let (before, here) = (changed.next(), other.next());
    let text = fs::read_to_string(server.path("content/ro/arbeidsro.md")).expect("it is there");
    server.save("content/ro/arbeidsro.md", &text.replace("Vent til", "Vent helt til"));
    changed.until_changed(&before);
    // What the other page hears next is of the index or of the end of the test, never of itself.
    server.save("static/css/prove.css", "main { color: red }\n");
    let state = other.until(|state| state["styles"] != here["styles"]);
    assert_eq!(state["page"], here["page"]);
}

#[test]
fn a_page_is_told_when_a_picture_on_it_changes_and_no_other_is() {
    const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"></svg>";
    let server = Server::start_with(&[
        ("content/ro/hjul.svg", PICTURE),
        ("content/ro/index.md", &format!("{TOPIC}![Et hjul](hjul.svg)\n")),
    ]);
    let mut page = server.listen("ro/index.html");
    let mut other = server.listen("metode.html");
    let (before, here) = (page.next(), other.next());
    server.save("content/ro/hjul.svg", &PICTURE.replace("9 9", "9 8"));
    page.until_changed(&before);
    server.save("static/css/prove.css", "main { color: red }\n");
    let state = other.until(|state| state["styles"] != here["styles"]);
    assert_eq!(state["page"], here["page"]);
}

#[test]
fn a_fault_is_shown_over_the_last_good_page_until_it_is_mended() {
    let server = Server::start();
    let mut page = server.listen("ro/index.html");
    let before = page.next();
    let good = server.get("/ro/index.html").body;
    server.save("content/ro/index.md", &format!("{TOPIC}Se [tillit](tilit.md).\n"));
    // A file that is being saved may be seen empty, which is a fault of its own.
    let told = "content/ro/index.md:6:13: feil[R001]: lenken «tilit.md» fører ingen steder";
    let state = page.until(|state| state["faults"]["items"][0]["head"] == told);
    assert_eq!(state["page"], before["page"], "the page is as it was");
    assert_eq!(server.get("/ro/index.html").body, good);
    let fault = &state["faults"]["items"][0];
    let excerpt = fault["excerpt"].as_str().expect("a fault has a line");
    assert!(excerpt.contains("Se [tillit](tilit.md)."), "{excerpt}");
    let list = server.get("/_handbok/");
    assert_eq!(list.status, 200);
    assert!(list.body.contains("lenken «tilit.md» fører ingen steder"), "{}", list.body);
    server.save("content/ro/index.md", &format!("{TOPIC}Se hit.\n"));
    page.until(|state| !has_faults(state) && state["page"] != before["page"]);
    assert!(server.get("/_handbok/").body.contains("Ingen feil."));
}

#[test]
fn a_book_that_cannot_be_built_yet_shows_its_faults_in_place_of_its_pages() {
    for (path, text) in
        [("content/ro/index.md", "Uten hode.\n"), ("book.toml", "titel = \"Feil\"\n")]
    {
        let server = Server::start_with(&[(path, text)]);
        let answer = server.get("/");
        assert_eq!(answer.status, 503);
        assert!(answer.body.contains(&format!("{path}:1:1: feil[P00")), "{}", answer.body);
        let mut page = server.listen("index.html");
        page.next();
        let good = fs::read(support::repository().join("tests/cli/bygge.in").join(path));
        fs::write(server.path(path), good.expect("it is there")).expect("it can be written");
        page.until(|state| !has_faults(state));
        assert_eq!(server.get("/").status, 200);
    }
}

#[test]
fn the_search_index_follows_the_pages() {
    let server = Server::start();
    let mut page = server.listen("metode.html");
    let before = page.next();
    server.save("content/ro/index.md", &format!("{TOPIC}Sommerfugl.\n"));
    page.until(|state| {
        let words = server.get("/sok/ui.nb.js");
        state["search"] != before["search"] && words.status == 200
    });
}

#[test]
fn the_site_is_sent_as_a_strict_host_would_send_it() {
    let server = Server::start();
    let page = server.get("/index.html");
    assert_eq!(page.status, 200);
    let policy = format!("{}; connect-src 'self'", handbok::render::CONTENT_POLICY).to_lowercase();
    assert!(page.head.contains(&format!("content-security-policy: {policy}")), "{}", page.head);
    assert!(page.head.contains("x-content-type-options: nosniff"));
    assert_eq!(page.body.matches("<script src=\"/_handbok/reload.js\"").count(), 1);
    let meta = page.body.split_once("http-equiv=\"Content-Security-Policy\" content=\"");
    assert!(meta.expect("a page has its policy").1.starts_with("connect-src 'self'; "));
    assert_eq!(server.get("/ro/borte.html").status, 404);
}

#[test]
fn only_this_machine_is_answered_and_only_from_the_site() {
    let server = Server::start();
    let port = server.address.rsplit(':').next().expect("the address has a port");
    for host in ["skole.example", "skole.example:80", "127.0.0.1.skole.example", "", "127.0.0.2"] {
        assert_eq!(server.get_as("/index.html", host).status, 403, "{host}");
        assert_eq!(server.get_as("/_handbok/events?side=index.html", host).status, 403, "{host}");
    }
    assert_eq!(server.get_as("/index.html", &format!("localhost:{port}")).status, 200);
    for path in [
        "/../book.toml",
        "/book.toml",
        "/content/index.md",
        "/static/../../book.toml",
        "/%2e%2e/book.toml",
        "/..%2fbook.toml",
        "//etc/passwd",
        "/static/..\\..\\book.toml",
        "/_handbok/../book.toml",
    ] {
        let answer = server.get(path);
        assert!([400, 404].contains(&answer.status), "{path}: {}", answer.status);
        assert!(!answer.body.contains("language = "), "{path}");
    }
}
