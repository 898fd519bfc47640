//! A school's book on a common one: what `tests/sites/layer` cannot show.

use std::fs;
use std::path::Path;

use crate::support::{
    self, Site, copy, exit_code, files, handbok, repository, stderr, temporary_folder,
};

/// Writes a municipality with two schools, of the books of `tests/sites/layer`.
fn municipality(folder: &Path) {
    let case = repository().join("tests/sites/layer");
    copy(&case.join("base"), folder);
    let book = "title = \"Kommunens bok\"\nlanguage = \"nb\"\n\n[[edition]]\n\
                folder = \"skoler/nordlia\"\n\n[[edition]]\nfolder = \"skoler/solbakken\"\n";
    fs::write(folder.join("book.toml"), book).expect("the book can be written");
    let nordlia = folder.join("skoler/nordlia");
    for part in ["content", "lokalt"] {
        copy(&case.join(part), &nordlia.join(part));
    }
    let written = fs::read_to_string(case.join("book.toml")).expect("the case has a book");
    fs::write(nordlia.join("book.toml"), written.replace("\"base\"", "\"../..\""))
        .expect("the book can be written");
    let solbakken = folder.join("skoler/solbakken");
    fs::create_dir_all(solbakken.join("lokalt/ro")).expect("the folder can be made");
    let book = "base = \"../..\"\ntitle = \"Solbakken\"\n";
    fs::write(solbakken.join("book.toml"), book).expect("the book can be written");
    let addition =
        "Hos oss ligger mobilen i *sekken*, og klassemobilregelen gjelder [@nordahl2010].\n";
    fs::write(solbakken.join("lokalt/ro/mobil.md"), addition).expect("it can be written");
}

fn build(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let output = handbok(folder, &[&["build"], arguments].concat());
    (stderr(&output), exit_code(&output))
}

/// Returns the paths at which two sites differ.
fn differences(one: &Site, other: &Site) -> Vec<String> {
    let paths = one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path));
    paths.cloned().collect()
}

#[test]
fn an_edition_is_what_the_school_would_have_built_alone() {
    let folder = temporary_folder();
    municipality(folder.path());
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("2 skolers utgaver er bygd"), "{said}");
    for school in ["nordlia", "solbakken"] {
        let own = folder.path().join("skoler").join(school);
        let (said, code) = build(&own, &["--output", "alene"]);
        assert_eq!(code, 0, "{said}");
        let edition = files(&folder.path().join(format!("public-{school}")));
        assert!(edition.contains_key("ro/arbeidsro.html"));
        assert_eq!(differences(&edition, &files(&own.join("alene"))), Vec::<String>::new());
    }
    // Nothing was left to write down.
    let (said, code) = build(folder.path(), &["--locked"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn a_fault_of_one_school_stops_that_school_alone() {
    let folder = temporary_folder();
    municipality(folder.path());
    build(folder.path(), &[]);
    let before = files(&folder.path().join("public-solbakken"));
    let addition = folder.path().join("skoler/solbakken/lokalt/ro/mobil.md");
    fs::write(&addition, "Se [borte](borte.md).\n").expect("it can be written");
    let own = folder.path().join("skoler/nordlia/lokalt/ro/arbeidsro.md");
    fs::write(&own, "Nye ord om ro.\n\n## Telefon\n\nRing.\n").expect("it can be written");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("Skolen i skoler/solbakken ble ikke bygd."), "{said}");
    assert!(said.contains("lokalt/ro/mobil.md:1:12: feil[R001]"), "{said}");
    assert!(
        said.contains("1 skoles utgave er bygd") && said.contains("1 ble ikke bygd."),
        "{said}"
    );
    assert_eq!(
        differences(&before, &files(&folder.path().join("public-solbakken"))),
        Vec::<String>::new()
    );
    let page = fs::read_to_string(folder.path().join("public-nordlia/ro/arbeidsro.html"));
    assert!(page.expect("the page is there").contains("Nye ord om ro."));
}

/// What a build would say of each school, a check says too, and what a school cannot mend is said once.
#[test]
fn a_check_of_the_common_book_looks_at_its_schools() {
    let folder = temporary_folder();
    municipality(folder.path());
    let check = |arguments: &[&str]| {
        let output = handbok(folder.path(), &[&["check"], arguments].concat());
        (String::from_utf8(output.stdout.clone()).expect("it is UTF-8"), exit_code(&output))
    };
    let (said, code) = check(&[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.ends_with("\n2 skolers bøker er kontrollert.\n"), "{said}");
    let addition = folder.path().join("skoler/solbakken/lokalt/ro/mobil.md");
    fs::write(&addition, "Se [borte](borte.md).\n").expect("it can be written");
    edit(&folder.path().join("content/ro/arbeidsro.md"), |page| format!("{page}\n[x](x.md)\n"));
    let (said, code) = check(&[]);
    assert_eq!(code, 1, "{said}");
    let (common, schools) = said.split_once("Om skolen i skoler/solbakken:\n").expect(&said);
    assert!(common.contains("content/ro/arbeidsro.md:24:5: feil[R001]"), "{said}");
    assert!(schools.contains("\nlokalt/ro/mobil.md:1:12: feil[R001]"), "{said}");
    assert_eq!(said.matches("content/ro/arbeidsro.md:24:5").count(), 1, "{said}");
    assert!(said.ends_with("\n2 skolers bøker er kontrollert; 1 har feil.\n"), "{said}");
    // Another program is told where the files lie, seen from the common book.
    let (said, code) = check(&["--format", "json"]);
    let said: serde_json::Value = serde_json::from_str(&said).expect("it is JSON");
    assert_eq!((code, &said["errors"]), (1, &1.into()));
    assert_eq!(said["editions"][1]["folder"], "skoler/solbakken");
    assert_eq!(said["editions"][1]["diagnostics"][0]["file"], "lokalt/ro/mobil.md");
    let (said, _) = check(&["--format", "sarif"]);
    let said: serde_json::Value = serde_json::from_str(&said).expect("it is JSON");
    let run = &said["runs"][2];
    assert_eq!(run["automationDetails"]["id"], "skoler/solbakken/");
    let place = &run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "skoler/solbakken/lokalt/ro/mobil.md");
}

#[test]
fn a_folder_that_is_no_school_of_the_book_is_named() {
    let folder = temporary_folder();
    municipality(folder.path());
    let book = folder.path().join("skoler/solbakken/book.toml");
    fs::write(&book, "base = \"../../annen\"\ntitle = \"Solbakken\"\n").expect("it can be written");
    fs::remove_file(folder.path().join("skoler/nordlia/book.toml")).expect("it is there");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("feil[L024]: skolen «skoler/nordlia»"), "{said}");
    assert!(said.contains("base i skolens book.toml peker ikke hit"), "{said}");
    let checked = handbok(folder.path(), &["check"]);
    assert_eq!(exit_code(&checked), 1);
    let said = String::from_utf8(checked.stdout).expect("it is UTF-8");
    assert_eq!(said.matches("feil[L024]").count(), 2, "{said}");
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

/// What `docs/laget.md` points to is built as it stands, and nothing in it waits to be written down.
#[test]
fn the_example_is_built_without_a_fault() {
    let folder = temporary_folder();
    copy(&repository().join("examples/fjordvik"), folder.path());
    let (said, code) = build(folder.path(), &["--locked"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.starts_with("Ferdig: ") && said.contains("2 skolers utgaver"), "{said}");
    let page = folder.path().join("public-nordlia/skoledagen/god-start.html");
    let page = fs::read_to_string(page).expect("the page is there");
    assert!(page.contains("Hos oss: Nordlia skole – Døra på småtrinnet"));
    let hidden = folder.path().join("public-solbakken/skoledagen/snofall.html");
    assert!(
        fs::read_to_string(hidden).expect("its address is there").contains("Siden har flyttet")
    );
}

/// Writes over what a file of a test's own book says.
fn edit(file: &Path, change: impl Fn(&str) -> String) {
    let written = fs::read_to_string(file).expect("the file is there");
    fs::write(file, change(&written)).expect("it can be written");
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

/// A school's language, headings and roles are for its own words, in an edition as when it is built alone.
#[test]
fn the_common_pages_are_read_as_the_common_book_reads_them() {
    let folder = temporary_folder();
    municipality(folder.path());
    let schools = folder.path().join("skoler");
    edit(&schools.join("solbakken/book.toml"), |book| {
        format!(
            "{book}language = \"nn\"\nhide = [\"leselop/ny.md\"]\n\n[parts]\n\
             obstacles = [\"Når det er uro\"]\ndo-avoid = [\"Gode råd\"]\n\n\
             [[roles]]\nid = \"larer\"\nnb = \"lærling\"\n\n[[roles]]\nnb = \"vakt\"\n"
        )
    });
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    for school in ["nordlia", "solbakken"] {
        let own = schools.join(school);
        let (said, code) = build(&own, &["--output", "alene"]);
        assert_eq!(code, 0, "{said}");
        let edition = files(&folder.path().join(format!("public-{school}")));
        assert_eq!(differences(&edition, &files(&own.join("alene"))), Vec::<String>::new());
        let page = String::from_utf8_lossy(&edition["ro/arbeidsro.html"]).into_owned();
        assert!(page.contains("<html lang=\"nb\""), "{page}");
        assert!(page.contains("<h2 id=\"nar-det-er-uro\">Når det er uro</h2>"), "{page}");
        let home = String::from_utf8_lossy(&edition["register.html"]).into_owned();
        let language = if school == "nordlia" { "nb" } else { "nn" };
        assert!(home.contains(&format!("<html lang=\"{language}\"")), "{home}");
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

/// A municipality may have additions of its own lying about: they are no school's.
#[test]
fn what_lies_in_lokalt_of_the_common_book_is_in_no_edition() {
    let folder = temporary_folder();
    municipality(folder.path());
    fs::create_dir_all(folder.path().join("lokalt/ro")).expect("the folder can be made");
    let stray = folder.path().join("lokalt/ro/arbeidsro.md");
    fs::write(stray, "Kommunens egen boks.\n").expect("it can be written");
    let (said, _) = build(folder.path(), &[]);
    let page = folder.path().join("public-solbakken/ro/arbeidsro.html");
    let page = fs::read_to_string(page).expect(&said);
    assert!(!page.contains("Kommunens egen boks."), "{page}");
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
