//! A municipality's book with the books of its schools, built and checked together.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::layer::{build, differences, edit};
use crate::support::{
    copy, exit_code, files, handbok, handbok_with, repository, stderr, temporary_folder,
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
    // Two sites in one place are no fault of a school either.
    edit(&folder.path().join("book.toml"), |book| {
        format!("{book}output = \"ut\"\n").replace("nordlia\"\n", "nordlia\"\noutput = \"ut\"\n")
    });
    let checked = handbok(folder.path(), &["check"]);
    let said = String::from_utf8(checked.stdout).expect("it is UTF-8");
    assert_eq!(said.matches("feil[L024]").count(), 3, "{said}");
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

/// Pages that the schools have in common are rendered once, unless a template says what the book is called.
#[test]
fn a_template_of_the_common_book_says_the_name_of_each_school() {
    let folder = temporary_folder();
    municipality(folder.path());
    let partials = folder.path().join("templates/partials");
    fs::create_dir_all(&partials).expect("the folder can be made");
    fs::write(partials.join("feedback.html"), "{% include 'partials/name.html' %}\n")
        .expect("the template can be written");
    fs::write(partials.join("name.html"), "<p>Si fra til {{ book.title }}.</p>\n")
        .expect("the template can be written");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 0, "{said}");
    for (school, title) in [("nordlia", "Nordlia"), ("solbakken", "Solbakken")] {
        let own = folder.path().join("skoler").join(school);
        let (said, code) = build(&own, &["--output", "alene"]);
        assert_eq!(code, 0, "{said}");
        let edition = files(&folder.path().join(format!("public-{school}")));
        assert_eq!(differences(&edition, &files(&own.join("alene"))), Vec::<String>::new());
        let page = String::from_utf8_lossy(&edition["ro/arbeidsro.html"]).into_owned();
        assert!(page.contains(&format!("<p>Si fra til {title}.</p>")), "{page}");
        assert!(page.contains(&format!("– {title}</title>")), "{page}");
    }
}

/// What the schools have in common is made once and then shared, in the order of the list on one thread, and forgotten
/// after a few. None may get what is another's.
#[test]
fn of_many_schools_each_is_what_it_would_have_built_alone() {
    let folder = temporary_folder();
    municipality(folder.path());
    let mut book = String::from("title = \"Kommunens bok\"\nlanguage = \"nb\"\n");
    let schools: Vec<String> = (0..10).map(|number| format!("skole-{number}")).collect();
    for (number, school) in schools.iter().enumerate() {
        book.push_str(&format!("\n[[edition]]\nfolder = \"skoler/{school}\"\n"));
        let own = folder.path().join("skoler").join(school);
        fs::create_dir_all(own.join("lokalt/ro")).expect("the folder can be made");
        let differs = match number % 4 {
            0 => "hide = [\"leselop/ny.md\"]\n",
            1 => "base_url = \"https://skolen.no/\"\n",
            2 => "language = \"nn\"\n",
            _ => "\n[host]\nfeedback = \"post@skolen.no\"\n",
        };
        let text = format!("base = \"../..\"\ntitle = \"Skole {number}\"\n{differs}");
        fs::write(own.join("book.toml"), text).expect("the book can be written");
        let page = if number % 3 == 0 { "arbeidsro" } else { "mobil" };
        let addition =
            format!("Hos oss gjelder det i rom {number}.\n\n## Plass {number}\n\nHer.\n");
        fs::write(own.join(format!("lokalt/ro/{page}.md")), addition).expect("it can be written");
    }
    fs::create_dir_all(folder.path().join("skoler/skole-5/content")).expect("it can be made");
    let term = "[[terms]]\nid = \"egenregel\"\nnb = \"egenregel\"\ndefinition = \"Vår regel.\"\n";
    fs::write(folder.path().join("skoler/skole-5/content/begreper.toml"), term)
        .expect("the terms can be written");
    fs::write(folder.path().join("book.toml"), book).expect("the book can be written");
    let output = handbok_with(folder.path(), &["build"], &[("RAYON_NUM_THREADS", "1")]);
    assert_eq!(exit_code(&output), 0, "{}", stderr(&output));
    for school in &schools {
        let own = folder.path().join("skoler").join(school);
        let (said, code) = build(&own, &["--output", "alene"]);
        assert_eq!(code, 0, "{said}");
        let edition = files(&folder.path().join(format!("public-{school}")));
        let alone = files(&own.join("alene"));
        assert_eq!(differences(&edition, &alone), Vec::<String>::new(), "{school}");
    }
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

#[test]
fn a_common_picture_is_told_of_once() {
    let folder = temporary_folder();
    municipality(folder.path());
    for name in ["ubrukt.png", "telefon.heic"] {
        fs::write(folder.path().join("content/ro").join(name), "").expect("it can be written");
    }
    let output = handbok(folder.path(), &["check", "--format", "sarif"]);
    let said = String::from_utf8_lossy(&output.stdout);
    for uri in ["content/ro/ubrukt.png", "content/ro/telefon.heic"] {
        assert_eq!(said.matches(&format!("\"uri\": \"{uri}\"")).count(), 1, "{said}");
        assert_eq!(said.matches(uri).count(), 1, "{said}");
    }
}

#[test]
fn a_school_that_arrives_while_the_book_is_watched_is_checked() {
    let folder = temporary_folder();
    municipality(folder.path());
    let (school, away) = (folder.path().join("skoler"), folder.path().join("borte"));
    fs::rename(&school, &away).expect("it is ours");
    let said = folder.path().join("sagt.txt");
    let file = fs::File::create(&said).expect("it can be written");
    let mut watching = Command::new(env!("CARGO_BIN_EXE_handbok"))
        .args(["check", "--watch"])
        .current_dir(folder.path())
        .stdout(file.try_clone().expect("it is open"))
        .stderr(file)
        .spawn()
        .expect("the program can be run");
    let wait_for = |words: &str| {
        let start = Instant::now();
        loop {
            let text = fs::read_to_string(&said).expect("it is there");
            if text.contains(words) || start.elapsed() > Duration::from_secs(30) {
                return text;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    let before = wait_for("Venter på");
    fs::rename(&away, &school).expect("it is ours");
    let after = wait_for("2 skolers bøker er kontrollert");
    watching.kill().expect("it is at work");
    watching.wait().expect("it ends");
    assert!(before.contains("feil[L024]"), "{before}");
    assert!(after.contains("2 skolers bøker er kontrollert"), "{after}");
}

#[test]
fn who_packs_the_common_book_is_told_how_the_schools_are_packed() {
    let folder = temporary_folder();
    municipality(folder.path());
    let output = handbok(folder.path(), &["package"]);
    assert_eq!(exit_code(&output), 0);
    let said = stderr(&output);
    assert!(said.ends_with("hver for seg: handbok package --book skoler/nordlia\n"), "{said}");
}

/// `--output` would move the site of the common book, and not the school's.
#[test]
fn a_school_whose_place_is_taken_is_told_of_the_setting_that_moves_it() {
    let folder = temporary_folder();
    municipality(folder.path());
    fs::create_dir(folder.path().join("public-nordlia")).expect("it can be made");
    fs::write(folder.path().join("public-nordlia/notat.txt"), "mitt").expect("it can be written");
    let (said, code) = build(folder.path(), &[]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("Velg en annen mappe med output ([[edition]]), eller flytt"), "{said}");
}
