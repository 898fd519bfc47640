//! The package: a zip that is the site, with settings for each kind of host that say the same.
//!
//! Apache, nginx and Caddy run with theirs in `tests/browser/hosts.test.mjs`. What cannot be run here is held to the
//! rules of its format, here and in `web_config`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::Output;
use std::sync::LazyLock;

use handbok::archive::{SITE, unpack};
use handbok::render::CONTENT_POLICY;
use regex::Regex;

use crate::support::{
    self, Site, copy, exit_code, files, handbok, handbok_with, stderr, temporary_folder,
};

/// A small book on disk.
fn book() -> tempfile::TempDir {
    let folder = temporary_folder();
    copy(&support::repository().join("tests/cli/bygge.in"), folder.path());
    folder
}

fn written(folder: &Path, path: &str, text: &str) {
    support::write_files(folder, &BTreeMap::from([(path.into(), text.into())]));
}

fn fine(output: &Output) {
    assert_eq!(exit_code(output), 0, "{}", stderr(output));
}

/// Returns the zips that lie in a folder.
fn zips(folder: &Path) -> Vec<String> {
    let names = files(folder).into_keys();
    names.filter(|name| name.ends_with(".zip")).collect()
}

/// Returns the files of a package.
fn unpacked(bytes: Vec<u8>) -> Site {
    let files = unpack(Cursor::new(bytes), &SITE, |_| true).expect("the package is sound");
    files.into_iter().collect()
}

/// Packs the small book, whose `book.toml` gets `more`, and returns the files by their path in the one folder.
fn package(more: &str) -> Site {
    let book = book();
    let toml = fs::read_to_string(book.path().join("book.toml")).expect("the book has one");
    written(book.path(), "book.toml", &format!("{toml}\n{more}"));
    fine(&handbok(book.path(), &["package", "--output", "pakke.zip"]));
    let bytes = fs::read(book.path().join("pakke.zip")).expect("the package is there");
    let files = unpacked(bytes);
    let inner = |(path, bytes): (String, Vec<u8>)| {
        let (_, path) = path.split_once('/').expect("all lies in one folder");
        (path.to_owned(), bytes)
    };
    files.into_iter().map(inner).collect()
}

pub static PACKAGE: LazyLock<Site> = LazyLock::new(|| package(""));

pub fn text<'a>(site: &'a Site, path: &str) -> &'a str {
    std::str::from_utf8(&site[path]).expect("settings are text")
}

#[test]
fn the_package_is_the_site_in_one_folder_with_what_a_host_needs() {
    let book = book();
    fine(&handbok(book.path(), &["pakk"]));
    fine(&handbok(book.path(), &["build"]));
    let zips = zips(book.path());
    assert_eq!(zips, ["var-handbok.zip"], "named after the book");
    let bytes = fs::read(book.path().join(&zips[0])).expect("the package is there");
    let packed = unpacked(bytes);
    let folders: BTreeSet<&str> =
        packed.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    assert_eq!(Vec::from_iter(folders), ["var-handbok"]);
    let mut site = files(&book.path().join("public"));
    let extra: Vec<&str> = packed
        .iter()
        .filter(|(path, bytes)| site.remove(&path["var-handbok/".len()..]).as_ref() != Some(bytes))
        .map(|(path, _)| &path["var-handbok/".len()..])
        .collect();
    let expected = [
        ".htaccess",
        "Caddyfile",
        "LES-MEG.html",
        "SHA256SUMS",
        "_headers",
        "nginx.conf",
        "web.config",
    ];
    assert_eq!(extra, expected, "the rest is the site, byte for byte");
    assert_eq!(site.into_keys().collect::<Vec<_>>(), Vec::<String>::new(), "nothing is missing");
}

#[test]
fn the_same_book_on_the_same_day_is_the_same_zip_with_any_threads_in_any_folder() {
    let pack = |threads: &str| {
        let book = book();
        let arguments = ["package", "--output", "en.zip"];
        fine(&handbok_with(book.path(), &arguments, &[("RAYON_NUM_THREADS", threads)]));
        fs::read(book.path().join("en.zip")).expect("the package is there")
    };
    assert!(pack("1") == pack("4"));
}

/// Servers tell a changed file by its time and size. A page that changed one digit must not look the same.
#[test]
fn a_file_that_changes_gets_another_time() {
    let times = |number: &str| {
        let book = book();
        written(
            book.path(),
            "content/ro/index.md",
            &format!("+++\ntitle = \"Ro\"\nsummary = \"Et tema.\"\n+++\n\nTall: {number}.\n"),
        );
        fine(&handbok(book.path(), &["package", "--output", "en.zip"]));
        let file = fs::File::open(book.path().join("en.zip")).expect("the package is there");
        let mut zip = zip::ZipArchive::new(file).expect("the package is sound");
        let mut time = |name: &str| {
            let entry = zip.by_name(&format!("var-handbok/{name}")).expect("the page is there");
            let time = entry.last_modified().expect("every file has a time");
            assert_eq!(entry.unix_mode().map(|mode| mode & 0o777), Some(0o644));
            assert_eq!(
                (time.year(), time.month(), time.day()),
                (2026, 8, 17),
                "the day of the build"
            );
            (entry.size(), time.hour(), time.minute(), time.second())
        };
        (time("ro/index.html"), time("personvern.html"))
    };
    let (one, other) = (times("1"), times("2"));
    assert_eq!(one.0.0, other.0.0, "the page has the same size");
    assert_ne!(one.0, other.0);
    assert_eq!(one.1, other.1, "what is the same has the same time");
}

#[test]
fn a_package_that_fails_leaves_the_old_one() {
    let book = book();
    fine(&handbok(book.path(), &["package"]));
    let before = fs::read(book.path().join("var-handbok.zip")).expect("the package is there");
    written(book.path(), "content/ro/feil.md", "Uten hode.\n");
    for arguments in [&["package"][..], &["package", "--source", "--output", "var-handbok.zip"]] {
        let output = handbok(book.path(), arguments);
        assert_eq!(exit_code(&output), 1);
        assert!(stderr(&output).contains("Ingenting ble pakket"), "{}", stderr(&output));
        assert!(fs::read(book.path().join("var-handbok.zip")).expect("it stays") == before);
    }
    let left = files(book.path()).into_keys().filter(|name| name.starts_with(".handbok"));
    assert_eq!(left.count(), 0);
}

#[test]
fn a_package_is_not_written_where_it_would_become_part_of_the_book() {
    let book = book();
    for output in
        ["content/en.zip", "content/ro/../en.zip", "static/en.zip", "en.txt", "borte/en.zip"]
    {
        fs::create_dir_all(book.path().join("static")).expect("the folder can be made");
        let found = handbok(book.path(), &["package", "--output", output]);
        assert_eq!(exit_code(&found), 2, "{output}");
    }
    assert_eq!(zips(book.path()), Vec::<String>::new());
}

#[test]
fn the_sources_are_what_another_book_can_be_built_from() {
    let book = book();
    written(book.path(), "content/LICENSE", "CC BY 4.0\n");
    written(book.path(), "notat.txt", "Ikke en del av boka.\n");
    fine(&handbok(book.path(), &["build"]));
    fine(&handbok(book.path(), &["package", "--source"]));
    let bytes = fs::read(book.path().join("var-handbok-kilder.zip")).expect("the package is there");
    let packed = unpacked(bytes);
    let allowed = |path: &&String| {
        *path == "book.toml" || path.starts_with("content/") || path.starts_with("static/")
    };
    assert_eq!(packed.keys().filter(|path| !allowed(path)).count(), 0);
    assert!(packed.contains_key("content/LICENSE") && packed.contains_key("content/adresser.lock"));
    let again = temporary_folder();
    support::write_files(again.path(), &packed);
    fine(&handbok(again.path(), &["build"]));
    assert!(files(&again.path().join("public")) == files(&book.path().join("public")));
}

// --- lokalt.js ---

#[test]
fn what_a_school_has_written_of_itself_is_kept_by_a_build() {
    let book = book();
    fine(&handbok(book.path(), &["build"]));
    let path = book.path().join("public/lokalt.js");
    let empty = fs::read_to_string(&path).expect("it comes with the first build");
    assert!(empty.contains("\"Tilgjengelighetserklæring\": \"\""), "{empty}");
    fs::write(&path, "var handbokLokalt = { \"navn\": \"Nordlia\" };\n")
        .expect("it can be changed");
    fine(&handbok(book.path(), &["build"]));
    let kept = fs::read_to_string(&path).expect("it is kept");
    assert_eq!(kept, "var handbokLokalt = { \"navn\": \"Nordlia\" };\n");
    let sums =
        fs::read_to_string(book.path().join("public/SHA256SUMS")).expect("the list is there");
    assert!(!sums.contains("lokalt.js"), "its sum would be wrong as soon as it is used");
}

#[test]
fn what_is_packed_never_has_a_schools_own_words() {
    assert!(text(&PACKAGE, "lokalt.js").contains("\"Kontakt\": \"\""));
    let read_me = text(&PACKAGE, "LES-MEG.html");
    for word in
        ["lokalt.js", "Fjern blokkering", "selvtest.html", "it-avdelingen.html", "SHA256SUMS"]
    {
        assert!(read_me.contains(word), "{word}");
    }
}

// --- Settings ---

const HEADERS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

const HOST_FILES: [&str; 5] = [".htaccess", "Caddyfile", "_headers", "nginx.conf", "web.config"];

#[test]
fn every_host_is_told_the_same_policy_and_the_page_says_it_too() {
    let policy = format!("{CONTENT_POLICY}; frame-ancestors 'self'");
    for file in HOST_FILES {
        let settings = text(&PACKAGE, file);
        assert!(settings.contains(&policy), "{file}");
        for (name, value) in HEADERS {
            assert!(settings.contains(name) && settings.contains(value), "{file}: {name}");
        }
        assert!(!settings.contains("X-Frame-Options"), "{file}: it would shut Teams out");
    }
    let page = text(&PACKAGE, "selvtest.html").replace("&#39;", "'").replace("&#x27;", "'");
    assert!(
        page.contains(&format!("data-policy=\"{policy}\"")),
        "the page that tests itself knows it"
    );
}

#[test]
fn a_book_says_who_may_show_its_pages_in_a_frame() {
    let more = "[host]\nframe_ancestors = [\"https://*.sharepoint.com\", \"https://teams.microsoft.com\"]\n\
        accessibility_statement = \"https://a.example\"\nprivacy = \"https://b.example\"\neditor = \"E\"\n";
    let package = package(more);
    for file in HOST_FILES {
        let expected =
            "frame-ancestors 'self' https://*.sharepoint.com https://teams.microsoft.com";
        assert!(text(&package, file).contains(expected), "{file}");
    }
}

#[test]
fn who_may_show_the_pages_cannot_say_anything_else_in_a_header() {
    for site in [
        "*",
        "https://a.example; script-src *",
        "http://a.example",
        "a.example",
        "https://a b",
        "https://",
    ] {
        let book = book();
        let toml = fs::read_to_string(book.path().join("book.toml")).expect("the book has one");
        written(
            book.path(),
            "book.toml",
            &format!("{toml}\n[host]\nframe_ancestors = [\"{site}\"]\n"),
        );
        let output = handbok(book.path(), &["package"]);
        assert_eq!(exit_code(&output), 2, "{site}");
        assert!(stderr(&output).contains("frame_ancestors"), "{}", stderr(&output));
    }
}

/// Every type a site may hold is told to the hosts that do not know it by themselves.
#[test]
fn every_type_of_file_is_told_to_every_host_that_asks() {
    let types = [
        ".html", ".css", ".js", ".svg", ".png", ".jpg", ".woff2", ".txt", ".xml", ".pdf", ".docx",
        ".zip", ".ics",
    ];
    for extension in types {
        let bare = &extension[1..];
        let web = format!("<mimeMap fileExtension=\"{extension}\" ");
        assert_eq!(text(&PACKAGE, "web.config").matches(&web).count(), 1, "{extension}");
        let apache = format!("\" {extension}\n");
        assert_eq!(text(&PACKAGE, ".htaccess").matches(&apache).count(), 1, "{extension}");
        let nginx = format!(" {bare};\n");
        assert_eq!(text(&PACKAGE, "nginx.conf").matches(&nginx).count(), 1, "{extension}");
        let caddy = format!("@{bare} path *{extension}\n");
        assert_eq!(text(&PACKAGE, "Caddyfile").matches(&caddy).count(), 1, "{extension}");
    }
    let types: BTreeSet<&str> = PACKAGE
        .keys()
        .filter(|path| !HOST_FILES.contains(&path.as_str()) && *path != "SHA256SUMS")
        .filter_map(|path| Some(&path[path.rfind('.')?..]))
        .filter(|extension| !types.contains(extension))
        .collect();
    assert!(types.is_empty(), "{types:?}");
}

/// `_headers`: comments, paths that begin a line with a slash, and headers indented under them.
#[test]
fn the_headers_file_keeps_to_its_form() {
    let header = Regex::new(r"^  [A-Za-z-]+: \S.*$").expect("the pattern is well formed");
    let mut has_path = false;
    for line in text(&PACKAGE, "_headers").lines() {
        match line.chars().next() {
            Some('#') => {}
            Some('/') => has_path = true,
            Some(' ') => assert!(has_path && header.is_match(line), "{line}"),
            _ => panic!("{line}"),
        }
        // Cloudflare's limit.
        assert!(line.len() <= 2000);
    }
    assert!(has_path);
}

/// The Caddyfile: every brace that opens a block ends its line, and is closed on a line of its own.
#[test]
fn the_caddyfile_keeps_to_its_form() {
    let mut depth = 0;
    for line in text(&PACKAGE, "Caddyfile").lines().filter(|line| !line.starts_with('#')) {
        let inner = line.trim_start_matches('\t');
        if inner == "}" {
            depth -= 1;
        }
        assert!(inner.is_empty() || line.len() - inner.len() == depth, "{line:?} at depth {depth}");
        if inner.ends_with(" {") {
            depth += 1;
        }
        assert_eq!(inner.matches('"').count() % 2, 0, "{line}");
    }
    assert_eq!(depth, 0);
}

/// The guide and the settings are written apart; what one says of the other must stay true.
#[test]
fn the_guide_tells_of_every_file_and_header() {
    let guide = fs::read_to_string(support::repository().join("docs/it-avdelingen.md"))
        .expect("the guide is there");
    for file in
        HOST_FILES.iter().chain(&["LES-MEG.html", "lokalt.js", "SHA256SUMS", "selvtest.html"])
    {
        assert!(guide.contains(&format!("`{file}`")), "{file}");
    }
    for (name, _) in HEADERS {
        assert!(guide.contains(&format!("`{name}`")), "{name}");
    }
    let names = Regex::new("trusted-types ([a-z0-9 -]+)").expect("the pattern is well formed");
    let names = names.captures(CONTENT_POLICY).expect("the policy names its scripts");
    for name in names[1].split(' ') {
        assert!(guide.contains(&format!("`{name}`")), "{name}");
    }
    let page = text(&PACKAGE, "it-avdelingen.html");
    for heading in guide.lines().filter_map(|line| line.strip_prefix("## ")) {
        let words = heading.split(" {").next().expect("a heading has words");
        assert!(page.replace('\u{ad}', "").contains(words), "{words}");
    }
}
