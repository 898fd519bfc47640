//! A school's book on a common one: what `tests/sites/layer` cannot show.

use std::fs;
use std::path::Path;

use crate::support::{
    self, Site, copy, exit_code, files, handbok, repository, stderr, temporary_folder,
};

pub fn build(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let output = handbok(folder, &[&["build"], arguments].concat());
    (stderr(&output), exit_code(&output))
}

/// Returns the paths at which two sites differ.
pub fn differences(one: &Site, other: &Site) -> Vec<String> {
    let paths = one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path));
    paths.cloned().collect()
}

/// Writes over what a file of a test's own book says.
pub fn edit(file: &Path, change: impl Fn(&str) -> String) {
    let written = fs::read_to_string(file).expect("the file is there");
    fs::write(file, change(&written)).expect("it can be written");
}

#[test]
fn a_fault_in_the_common_book_names_its_file() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let page = folder.path().join("base/content/ro/arbeidsro.md");
    let written = fs::read_to_string(&page).expect("the page is there");
    fs::write(&page, format!("{written}\n[borte](borte.md)\n")).expect("it can be written");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 1);
    assert!(said.contains("base/content/ro/arbeidsro.md:24:9: feil[R001]"), "{said}");
}

#[test]
#[cfg(unix)]
fn names_of_the_common_book_that_are_one_on_other_disks_are_named_as_the_school_sees_them() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let pictures = folder.path().join("base/static/img");
    fs::create_dir_all(&pictures).expect("the folder can be made");
    for name in ["Merke.svg", "merke.svg"] {
        fs::write(pictures.join(name), "<svg/>").expect("it can be written");
    }
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 1);
    let fault = "base/static/img/merke.svg: feil[L009]: navnet er det samme som «base/static/img/Merke.svg»";
    assert!(said.contains(fault), "{said}");
}

/// Packs a folder as `handbok package` packs the sources of a book.
fn pack(folder: &Path, to: &Path) {
    let file = fs::File::create(to).expect("the file can be made");
    let mut zip = zip::ZipWriter::new(file);
    for (path, bytes) in files(folder) {
        zip.start_file(path, zip::write::SimpleFileOptions::default()).expect("a plain path");
        std::io::Write::write_all(&mut zip, &bytes).expect("the file can be written");
    }
    zip.finish().expect("the file can be written");
}

#[test]
fn a_base_may_be_a_zip_of_its_sources() {
    let (near, packed) = (temporary_folder(), temporary_folder());
    let case = repository().join("tests/sites/layer");
    copy(&case, near.path());
    for part in ["content", "lokalt", "book.toml"] {
        let from = case.join(part);
        if from.is_dir() {
            copy(&from, &packed.path().join(part));
        } else {
            let book = fs::read_to_string(from).expect("the case has a book");
            let book = book.replace("\"base\"", "\"fellesbok.zip\"");
            fs::write(packed.path().join(part), book).expect("it can be written");
        }
    }
    pack(&case.join("base"), &packed.path().join("fellesbok.zip"));
    for folder in [&near, &packed] {
        let (said, code) = build(folder.path(), &[]);
        assert_eq!(code, 0, "{said}");
    }
    let sites = [&near, &packed].map(|folder| files(&folder.path().join("public")));
    assert_eq!(differences(&sites[0], &sites[1]), Vec::<String>::new());
}

#[test]
fn what_has_changed_around_an_addition_is_accepted_on_demand() {
    let folder = temporary_folder();
    copy(&repository().join("tests/check/layer/book"), folder.path());
    let check = |arguments: &[&str]| {
        let output = handbok(folder.path(), &[&["check"], arguments].concat());
        String::from_utf8(output.stdout).expect("the answer is UTF-8")
    };
    assert!(check(&[]).contains("[C030]"));
    // A build leaves the record alone: what was written for another text is still to be read.
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    assert!(check(&[]).contains("[C030]"));
    assert!(!check(&["--accept"]).contains("[C030]"));
    assert!(!check(&[]).contains("[C030]"));
    let state = fs::read_to_string(folder.path().join("lokalt/tilstand.lock"));
    assert!(state.expect("the file is there").contains("Hver time."));
}

/// A page that comes back is where it was: hiding it has promised nothing.
#[test]
fn a_page_can_be_hidden_and_shown_again() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    let site = folder.path().join("public");
    let text = |path: &str| fs::read_to_string(site.join(path)).expect("the page is there");
    assert!(text("ro/mobil.html").contains("url=index.html"), "{}", text("ro/mobil.html"));
    for list in ["ro/index.html", "register.html", "hele-boken.html", "leselop/ny.html"] {
        assert!(!text(list).contains("mobil.html"), "{list}");
    }
    let book = folder.path().join("book.toml");
    let written = fs::read_to_string(&book).expect("the book is there");
    let shown: String =
        written.lines().filter(|line| !line.starts_with("hide")).collect::<Vec<_>>().join("\n");
    fs::write(&book, shown).expect("it can be written");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    assert!(text("ro/mobil.html").contains("Mobilen ligger i hylla."));
    assert!(support::files(&site).contains_key("ro/mobil/var-regel-deltaker.html"));
}

/// The addresses that the tasks of a hidden page had under its old address are led on as well.
#[test]
fn a_hidden_page_that_has_moved_keeps_every_address() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let base = folder.path().join("base");
    edit(&base.join("content/ro/mobil.md"), |page| {
        page.replacen("+++\n", "+++\naliases = [\"ro/telefon.html\"]\n", 1)
    });
    // The base writes down what it has promised, with the task's page at the old address.
    let (said, code) = build(&base, &["--output", "../felles"]);
    assert_eq!(code, 0, "{said}");
    let lock = fs::read_to_string(base.join("content/adresser.lock")).expect("it is written");
    assert!(lock.contains("ro/telefon/var-regel-leder.html"), "{lock}");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    let site = files(&folder.path().join("public"));
    for path in ["ro/telefon.html", "ro/telefon/var-regel.html", "ro/telefon/var-regel-leder.html"]
    {
        let page = String::from_utf8_lossy(&site[path]).into_owned();
        assert!(page.contains("index.html"), "{path}: {page}");
    }
}

/// What a school would be told of a base in a folder, it is told of the same base in a zip.
#[test]
fn a_zip_is_held_to_the_rules_of_a_folder() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let base = folder.path().join("base");
    fs::create_dir_all(base.join("lokalt/ro")).expect("the folder can be made");
    fs::write(base.join("lokalt/ro/mobil.md"), "Kommunens egen.\n").expect("it can be written");
    fs::write(base.join("lokalt/tilstand.lock"), "lokalt/ro/arbeidsro.md\n| x\n").expect("written");
    pack(&base, &folder.path().join("felles.zip"));
    let book = folder.path().join("book.toml");
    let mut sites = Vec::new();
    for (written, output) in [("base", "nær"), ("felles.zip", "pakket")] {
        edit(&book, |text| text.replace("base = \"base\"", &format!("base = \"{written}\"")));
        let (said, code) = build(folder.path(), &["--output", output]);
        assert_eq!(code, 0, "{said}");
        sites.push(files(&folder.path().join(output)));
    }
    assert_eq!(differences(&sites[0], &sites[1]), Vec::<String>::new());
    // Names that one system cannot hold, and files that nobody reads.
    let topic = base.join("content/aux");
    fs::create_dir_all(&topic).expect("the folder can be made");
    fs::write(topic.join("notat.rtf"), "x").expect("it can be written");
    pack(&base, &folder.path().join("felles.zip"));
    let (packed, _) = build(folder.path(), &["--output", "pakket"]);
    edit(&book, |text| text.replace("felles.zip", "base"));
    let (near, _) = build(folder.path(), &["--output", "nær"]);
    assert!(near.contains("base/content/aux") && near.contains("notat.rtf"), "{near}");
    assert_eq!(packed.replace("felles.zip!/", "base/"), near);
}

/// Builds the layer of `tests/sites/layer` and returns what `check` says once the base's page has changed.
fn checked_after(addition: &str, change: impl Fn(&str) -> String) -> String {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let own = folder.path().join("lokalt/ro/arbeidsro/rad.md");
    fs::write(own, addition).expect("it can be written");
    let page = folder.path().join("base/content/ro/arbeidsro.md");
    edit(&page, |text| text.replace("## Gode råd {", "## Gode råd {#gode-rad "));
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    edit(&page, change);
    // A build between the two forgets nothing.
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    let output = handbok(folder.path(), &["check"]);
    String::from_utf8(output.stdout).expect("the answer is UTF-8")
}

#[test]
fn a_new_name_for_a_heading_does_not_hide_a_change() {
    let addition = "+++\nafter = \"#gode-rad\"\n+++\n\nVåre regler.\n";
    let said = checked_after(addition, |page| {
        page.replace("Gode råd", "Råd").replace("Lag tre regler", "Lag fem regler")
    });
    assert!(said.contains("rad.md:2:9: advarsel[C030]"), "{said}");
    assert!(said.contains("- ## Gode råd") && said.contains("+ ## Råd"), "{said}");
    assert!(said.contains("- - **Lag tre regler") && said.contains("+ - **Lag fem"), "{said}");
}

/// An addition at the end of a page was written for all of it.
#[test]
fn a_rewritten_page_is_told_of_where_something_is_added_at_its_end() {
    let said = checked_after("Hos oss gjelder dette.\n", |page| {
        page.replace("Snakk med eleven.", "Snakk med hele klassen.").replace("Hva som gir", "Om")
    });
    assert!(said.contains("rad.md:1:1: advarsel[C030]"), "{said}");
    assert!(said.contains("- Snakk med eleven.") && said.contains("+ Snakk med hele"), "{said}");
    // Its front matter is not what the school wrote for.
    assert!(!said.contains("summary"), "{said}");
}

/// What a school calls its pages is no fault of the common ones.
#[test]
fn a_title_of_the_schools_own_leaves_common_links_alone() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let base = folder.path().join("base/content/ro");
    edit(&base.join("arbeidsro.md"), |page| {
        page.replace("Snakk med eleven.", "Snakk med eleven. Se [[Mobil]] og [[Ro]].")
    });
    let own = "+++\ntitle = \"Ro\"\nsummary = \"Vår.\"\n+++\n\n## Kort fortalt\n\n- Vår ro.\n";
    fs::write(folder.path().join("content/hos-oss/ro.md"), own).expect("it can be written");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    let page = fs::read_to_string(folder.path().join("public/ro/arbeidsro.html"));
    assert!(page.expect("the page is there").contains("<a href=\"index.html\">Ro</a>"));
    let output = handbok(folder.path(), &["check"]);
    let said = String::from_utf8(output.stdout).expect("the answer is UTF-8");
    assert!(said.contains("\ncontent/hos-oss/ro.md:2:9: advarsel[C012]"), "{said}");
    assert!(!said.contains("\nbase/content/ro/index.md:"), "{said}");
    // The school's own links may mean either, and the school is the one to say which.
    fs::write(folder.path().join("lokalt/ro/index.md"), "Se [[Ro]].\n").expect("it is written");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 1);
    assert!(said.contains("lokalt/ro/index.md:1:6: feil[R008]"), "{said}");
}

/// A word that the school explains is explained where the school has written it.
#[test]
fn a_term_of_the_schools_own_is_marked_in_its_own_words_alone() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    for page in ["base/content/ro/arbeidsro.md", "base/content/ro/index.md"] {
        edit(&folder.path().join(page), |text| format!("{text}\nI storefri er det ro.\n"));
    }
    let addition = folder.path().join("lokalt/ro/arbeidsro/rad.md");
    fs::write(addition, "Hos oss er storefri midttimen.\n").expect("it can be written");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    let text = |path: &str| {
        let page = fs::read_to_string(folder.path().join("public").join(path));
        page.expect("the page is there").replace('\u{ad}', "")
    };
    let article = text("ro/arbeidsro.html");
    assert!(article.contains("I storefri er det ro."), "{article}");
    assert!(article.contains("begreper.html#storefri"), "{article}");
    assert!(!text("ro/index.html").contains("begreper.html#storefri"));
    assert!(text("hos-oss/vakt.html").contains("begreper.html#storefri"));
}

/// A heading that promises steps and has none under it is no help to anybody.
#[test]
fn a_reading_path_whose_steps_are_hidden_has_no_list() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let path = || {
        let (said, code) = build(folder.path(), &[]);
        assert_eq!(code, 0, "{said}");
        let page = fs::read_to_string(folder.path().join("public/leselop/ny.html"));
        page.expect("the path is there")
    };
    assert!(path().contains("id=\"steg\""));
    fs::remove_dir_all(folder.path().join("lokalt")).expect("it is there");
    // What the school's own pages have promised is not asked about here.
    fs::remove_dir_all(folder.path().join("content")).expect("it is there");
    edit(&folder.path().join("book.toml"), |book| book.replace("ro/mobil.md", "ro/index.md"));
    let page = path();
    assert!(!page.contains("id=\"steg\"") && !page.contains("path-steps"), "{page}");
}

/// Two hidden pages may both have answered to one address: it is led on once.
#[test]
fn hidden_pages_may_have_shared_an_address() {
    let folder = temporary_folder();
    copy(&repository().join("tests/sites/layer"), folder.path());
    let base = folder.path().join("base/content/ro");
    edit(&base.join("mobil.md"), |page| {
        page.replacen("+++\n", "+++\naliases = [\"ro/telefon.html\"]\n", 1)
    });
    let other = "+++\ntitle = \"Telefon\"\nsummary = \"Om den.\"\n\
                 aliases = [\"ro/telefon/var-regel.html\"]\n+++\n\n## Kort fortalt\n\n- Av.\n";
    fs::write(base.join("apparat.md"), other).expect("it can be written");
    edit(&folder.path().join("book.toml"), |book| {
        book.replace("\"ro/mobil.md\"", "\"ro/mobil.md\", \"ro/apparat.md\"")
    });
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    let page = folder.path().join("public/ro/telefon/var-regel.html");
    assert!(fs::read_to_string(page).expect("it is led on").contains("Siden har flyttet"));
}
