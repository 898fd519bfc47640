//! Every way to be in the wrong place: what the person is told, and what is left on disk.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::{
    self, TODAY_EPOCH, copy, exit_code, files, handbok, stderr, temporary_folder,
};

/// A small book on disk that everybody may read and write.
pub fn book() -> tempfile::TempDir {
    let folder = temporary_folder();
    copy(&support::repository().join("tests/cli/bygge.in"), folder.path());
    open_to_all(folder.path());
    folder
}

fn open_to_all(folder: &Path) {
    for entry in walkdir::WalkDir::new(folder) {
        set_rights(entry.expect("the folder can be read").path(), 0o777);
    }
}

fn set_rights(path: &Path, rights: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(rights)).expect("it is ours");
}

fn write(folder: &Path, path: &str, text: &str) {
    support::write_files(folder, &BTreeMap::from([(path.to_owned(), text.as_bytes().to_vec())]));
}

/// Runs the program as somebody whom rights apply to: whoever runs the tests, but never the one who may do all.
fn as_a_user(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handbok"));
    let is_root =
        fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let copied = temporary_folder();
    if is_root {
        // The program may lie where others cannot go.
        let program = copied.path().join("handbok");
        fs::copy(env!("CARGO_BIN_EXE_handbok"), &program).expect("it can be copied");
        set_rights(copied.path(), 0o755);
        command = Command::new(program);
        command.uid(65534).gid(65534);
    }
    command.current_dir(folder).args(arguments);
    command.env("SOURCE_DATE_EPOCH", TODAY_EPOCH).env("LC_ALL", "C");
    command.output().expect("the program can be run")
}

/// Says that the words are words: no number of an error, no panic, and the right exit code.
pub fn told(output: &Output, code: i32, words: &str) {
    let said = stderr(output);
    assert!(said.contains(words), "«{words}» is not said:\n{said}");
    assert_eq!(exit_code(output), code, "{said}");
    assert!(!said.contains("panicked"), "{said}");
    assert!(!said.contains("os error"), "the system's words are not ours: {said}");
}

#[test]
fn a_book_that_is_no_book() {
    let folder = temporary_folder();
    let at = |book: &str| handbok(folder.path(), &["build", "--book", book]);
    told(&at("borte"), 2, "borte finnes ikke.");
    write(folder.path(), "fil", "");
    told(&at("fil"), 2, "fil er en fil. Pek på mappa");
    told(&at("fil/inni"), 2, "det ligger en fil der det skulle vært en mappe");
    fs::create_dir_all(folder.path().join("bok/book.toml")).expect("the folder is ours");
    told(&at("bok"), 2, "book.toml er ikke en vanlig fil.");
    told(&handbok(folder.path(), &["serve", "--book", "bok"]), 2, "er ikke en vanlig fil");
    told(&handbok(folder.path(), &["check", "--watch", "--book", "fil"]), 2, "fil er en fil.");
    let english = handbok(folder.path(), &["--language", "en", "build", "--book", "fil"]);
    told(&english, 2, "fil is a file. Point to the folder");
    let nynorsk = handbok(folder.path(), &["build", "--book", "fil", "--language", "nn"]);
    told(&nynorsk, 2, "fil er ei fil. Peik ut mappa");
}

#[test]
fn files_where_folders_should_be() {
    let book = book();
    fs::rename(book.path().join("content"), book.path().join("tekster")).expect("it is ours");
    write(book.path(), "content", "");
    told(&handbok(book.path(), &["build"]), 1, "content: feil[L006]: her skal det være en mappe");
    fs::remove_file(book.path().join("content")).expect("it is ours");
    fs::rename(book.path().join("tekster"), book.path().join("content")).expect("it is ours");
    write(book.path(), "fil", "mitt");
    let output = handbok(book.path(), &["build", "--output", "fil"]);
    told(&output, 2, "Kan ikke skrive ./fil: det ligger en fil der det skulle vært en mappe\n");
    let output = handbok(book.path(), &["build", "--output", "fil/inni"]);
    told(&output, 2, "det ligger en fil der det skulle vært en mappe\n");
    let output = handbok(book.path(), &["schema", "--output", "fil"]);
    told(&output, 2, "fil/home.schema.json: det ligger en fil der det skulle vært en mappe\n");
    assert_eq!(fs::read(book.path().join("fil")).expect("it is there"), b"mitt");
}

#[test]
fn no_right_to_read_or_write() {
    let book = book();
    let unreadable = book.path().join("content/ro/arbeidsro.md");
    set_rights(&unreadable, 0o000);
    let output = as_a_user(book.path(), &["build"]);
    told(&output, 1, "content/ro/arbeidsro.md: feil[L002]: filen kan ikke leses: du har ikke lov");
    set_rights(&unreadable, 0o644);

    set_rights(&book.path().join("book.toml"), 0o000);
    told(&as_a_user(book.path(), &["build"]), 2, "book.toml: feil[L002]: filen kan ikke leses");
    set_rights(&book.path().join("book.toml"), 0o644);

    let closed = book.path().join("lukket");
    fs::create_dir(&closed).expect("it is ours");
    set_rights(&closed, 0o555);
    let output = as_a_user(book.path(), &["build", "--output", "lukket/ut"]);
    told(&output, 2, "Kan ikke skrive ./lukket: du har ikke lov til det. Spør den som har");
}

/// Everything but the site can be built from a folder that cannot be written.
#[test]
fn a_book_that_can_only_be_read_becomes_a_site_all_the_same() {
    let (book, target) = (book(), temporary_folder());
    set_rights(target.path(), 0o777);
    for folder in ["", "content", "content/ro"] {
        set_rights(&book.path().join(folder), 0o555);
    }
    let site = target.path().join("ut");
    let site_text = site.display().to_string();
    let output = as_a_user(book.path(), &["build", "--output", &site_text]);
    told(&output, 0, "Kan ikke skrive content/adresser.lock: du har ikke lov til det");
    told(&output, 0, "kan ikke brukes til søkeindeksen");
    told(&output, 0, "Ferdig: ");
    assert!(site.join("index.html").is_file());
    let output = as_a_user(book.path(), &["build"]);
    let here = book.path().canonicalize().expect("it is there");
    told(&output, 2, &format!("Kan ikke skrive {}: du har ikke lov til det", here.display()));
    assert!(!stderr(&output).contains("at path"), "the path has been told: {}", stderr(&output));
    let output = as_a_user(book.path(), &["new", "topic", "Nytt"]);
    told(&output, 2, "du har ikke lov til det");
    for folder in ["", "content", "content/ro"] {
        set_rights(&book.path().join(folder), 0o755);
    }
}

#[test]
fn a_common_book_that_cannot_be_reached() {
    let book = book();
    let toml = fs::read_to_string(book.path().join("book.toml")).expect("it is there");
    symlink("ring", book.path().join("ring")).expect("it is ours");
    write(book.path(), "fil", "ingen zip");
    for (base, words) in [
        ("ring", "fellesboka «ring» kan ikke leses: snarveien går i ring\n"),
        ("fil/bok", "fellesboka «fil/bok» kan ikke leses: det ligger en fil der det skulle vært"),
        ("borte", "finner ikke fellesboka «borte»\n"),
        (
            "fil",
            "zip-fila «fil» blir ikke brukt: den er skadet, har passord eller er ingen zip-fil\n",
        ),
    ] {
        write(book.path(), "book.toml", &format!("base = \"{base}\"\n{toml}"));
        told(&handbok(book.path(), &["build"]), 2, words);
    }
}

#[test]
fn shortcuts_out_of_the_book_and_round_in_a_ring() {
    let (book, outside) = (book(), temporary_folder());
    write(outside.path(), "hemmelig.md", "+++\ntitle = \"Hemmelig\"\n+++\n");
    let make = |to: &Path, name: &str| symlink(to, book.path().join(name)).expect("it is ours");
    make(outside.path(), "content/ute");
    make(&outside.path().join("hemmelig.md"), "content/ro/hemmelig.md");
    make(Path::new("/etc/hostname"), "static-fil.txt");
    make(Path::new("../ro"), "content/ro/igjen");
    make(Path::new("finnes-ikke.md"), "content/ro/borte.md");
    make(Path::new("selv"), "content/ro/selv");
    make(Path::new("arbeidsro.md"), "content/ro/ogsa.md");
    let page = "+++\ntitle = \"Lenker\"\nsummary = \"Kort.\"\n+++\n\nSe [her](borte.md) og [der](hemmelig.md).\n";
    write(book.path(), "content/ro/lenker.md", page);
    write(book.path(), "content/adresser.lock", "ro/borte.html\n");
    let output = handbok(book.path(), &["build"]);
    told(&output, 1, "content/ute: feil[L007]: snarveien fører ut av boka");
    told(&output, 1, "content/ro/hemmelig.md: feil[L007]");
    told(&output, 1, "content/ro/igjen: feil[L002]: filen kan ikke leses: snarveien går i ring");
    told(&output, 1, "content/ro/borte.md: feil[L002]: filen kan ikke leses: den finnes ikke");
    told(&output, 1, "content/ro/selv: feil[L002]: filen kan ikke leses: snarveien går i ring");
    let said = stderr(&output);
    let follows = ["lenker.md", "adresser.lock"].iter().any(|name| said.contains(name));
    assert!(!follows, "what leads to a file that cannot be read is no fault: {said}");
    assert!(!said.contains("ogsa.md"), "a shortcut inside the book is fine: {said}");
    assert!(!said.contains(&outside.path().display().to_string()), "{said}");
}

#[test]
fn pipes_are_not_waited_for() {
    let book = book();
    let made = Command::new("mkfifo").arg(book.path().join("content/ro/ko.md")).status();
    assert!(made.is_ok_and(|made| made.success()), "mkfifo is there");
    told(&handbok(book.path(), &["build"]), 1, "content/ro/ko.md: feil[L008]: dette er ikke en");
}

#[test]
fn names_that_other_systems_cannot_have() {
    let book = book();
    let front_matter = "+++\ntitle = \"En side\"\nsummary = \"Om saken.\"\n+++\n\nTekst.\n";
    for name in ["con", "lpt1.utkast", "to: en"] {
        write(book.path(), &format!("content/ro/{name}.md"), front_matter);
    }
    write(book.path(), "content/ro./index.md", front_matter);
    let output = handbok(book.path(), &["build"]);
    told(&output, 1, "content/ro/con.md: feil[L010]: navnet «con.md» kan ikke brukes i Windows");
    told(&output, 1, "content/ro/lpt1.utkast.md: feil[L010]");
    told(&output, 1, "content/ro/to: en.md: feil[L010]");
    told(&output, 1, "content/ro.: feil[L010]");
}

#[test]
fn a_file_of_the_theme_whose_name_is_no_address() {
    let book = book();
    write(book.path(), "static/img/skjærgård 1.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let output = handbok(book.path(), &["build"]);
    told(&output, 1, "static/img/skjærgård 1.svg: feil[L004]");
    told(&output, 1, "Gi filen navnet static/img/skjaergard-1.svg");
}

#[test]
fn addresses_that_other_systems_cannot_have() {
    let book = book();
    let task = "\n## Refleksjonsoppgaver\n\n### Oppgave {#aux}\n\n- **Mål:** Mål.\n\
                - **Utbytte:** Utbytte.\n- **Tid:** 10 minutter\n\n1. Hva nå?\n";
    let head = |alias: &str| {
        format!(
            "+++\ntitle = \"Ny\"\nsummary = \"Om saken.\"\naliases = [\"{alias}\"]\n+++\n{task}"
        )
    };
    write(book.path(), "content/ro/ny.md", &head("ro/nul.html"));
    let output = handbok(book.path(), &["build"]);
    told(&output, 1, "ro/nul.html: feil[L010]: navnet «nul.html» kan ikke brukes i Windows");
    told(&output, 1, "ro/ny/aux.html: feil[L010]");
    assert!(!book.path().join("public").exists());
    let checked = handbok(book.path(), &["check"]);
    assert!(String::from_utf8_lossy(&checked.stdout).contains("ro/nul.html: feil[L010]"));
    for alias in ["../ut.html", "ro/../../ut.html", "/etc/passwd", "ro\\\\ny.html"] {
        write(book.path(), "content/ro/ny.md", &head(alias).replace("{#aux}", "{#oppgave}"));
        told(&handbok(book.path(), &["build"]), 1, "feil[R011]");
    }
}

#[test]
fn names_that_are_one_on_other_disks() {
    let book = book();
    write(book.path(), "static/img/Merke.svg", "<svg/>");
    write(book.path(), "static/img/merke.svg", "<svg/>");
    write(book.path(), "static/img/ICON.svg", "<svg/>");
    let output = handbok(book.path(), &["build"]);
    told(
        &output,
        1,
        "static/img/merke.svg: feil[L009]: navnet er det samme som «static/img/Merke.svg»",
    );
    fs::remove_file(book.path().join("static/img/Merke.svg")).expect("it is ours");
    // Beside a file of the program.
    let output = handbok(book.path(), &["build"]);
    told(&output, 1, "feil[L009]: navnet er det samme som «static/img/");
}

/// Returns the figures of a build on a disk that has so much room, with a site there already.
fn on_a_small_disk(book: &Path, kibibytes: usize) -> Output {
    let program = env!("CARGO_BIN_EXE_handbok");
    // A disk of its own where the system lets anybody make one; else files that cannot grow.
    let own_disk = Command::new("unshare").args(["-rm", "true"]).status();
    let script = if own_disk.is_ok_and(|status| status.success()) {
        format!(
            "mount -t tmpfs -o size={kibibytes}k tmpfs disk && cp -r gammel disk/public && \
             {program} build --output disk/public; code=$?; rm -rf etter; cp -r disk/public etter; exit $code"
        )
    } else {
        format!(
            "rm -rf disk/public; cp -r gammel disk/public; trap '' XFSZ; ulimit -f 1; \
             {program} build --output disk/public; code=$?; ulimit -f unlimited; \
             rm -rf etter; cp -r disk/public etter; exit $code"
        )
    };
    let mut command = Command::new("sh");
    if script.starts_with("mount") {
        command = Command::new("unshare");
        command.args(["-rm", "sh"]);
    }
    command.args(["-c", &script]).current_dir(book);
    command.env("SOURCE_DATE_EPOCH", TODAY_EPOCH).env("LC_ALL", "C");
    command.output().expect("the shell can be run")
}

#[test]
fn a_full_disk_leaves_the_old_site_and_the_next_build_succeeds() {
    let book = book();
    let output = handbok(book.path(), &["build", "--output", "gammel"]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    fs::create_dir(book.path().join("disk")).expect("it is ours");
    let old = files(&book.path().join("gammel"));
    let size: usize = old.values().map(|bytes| bytes.len().div_ceil(4096) * 4).sum();
    // Every page is another one.
    let page = fs::read_to_string(book.path().join("book.toml")).expect("it is there");
    let changed = page.replacen("title = \"", "title = \"Ny ", 1);
    fs::write(book.path().join("book.toml"), changed).expect("it is ours");
    let output = on_a_small_disk(book.path(), size + 24);
    told(&output, 2, "Kan ikke skrive ");
    let said = stderr(&output);
    assert!(said.contains("disken er full") || said.contains("den er for stor"), "{said}");
    assert!(files(&book.path().join("etter")) == old, "the old site stands");
    let output = on_a_small_disk(book.path(), 64 * 1024);
    if said.contains("disken er full") {
        told(&output, 0, "Ferdig: ");
        assert!(files(&book.path().join("etter")) != old, "the new site is there");
    }
}

/// A site that a web server reads from while it is replaced: an open file stays what it was.
#[test]
fn a_site_that_is_open_elsewhere_is_replaced_all_the_same() {
    use std::io::Read as _;
    let book = book();
    assert_eq!(exit_code(&handbok(book.path(), &["build"])), 0);
    let before = fs::read(book.path().join("public/index.html")).expect("it is there");
    let mut open = fs::File::open(book.path().join("public/index.html")).expect("it is there");
    let _folder = fs::File::open(book.path().join("public")).expect("it is there");
    fs::write(book.path().join("book.toml"), "title = \"Ny\"\nlanguage = \"nb\"\n")
        .expect("it is ours");
    told(&handbok(book.path(), &["build"]), 0, "Ferdig: ");
    let mut read = Vec::new();
    open.read_to_end(&mut read).expect("it is still open");
    assert!(read == before);
    assert!(fs::read(book.path().join("public/index.html")).expect("it is there") != before);
}

#[test]
fn a_port_that_is_taken_or_kept() {
    let book = book();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let port = taken.local_addr().expect("it listens").port().to_string();
    let output = handbok(book.path(), &["serve", "--port", &port]);
    told(
        &output,
        2,
        &format!("Port {port} er opptatt. Kanskje viser du håndboka i et annet vindu"),
    );
    told(&output, 2, "velger du en annen port med --port");
}
