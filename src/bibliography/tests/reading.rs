//! What a file says, and what is said of its faults.

use super::*;

#[test]
fn fields_are_inherited_and_abbreviations_filled_in() {
    check(
        "@string{uf = {Universitetsforlaget}}
         @incollection{a, crossref = {b}, author = {Berg, A.}, title = {Kapittel}, pages = {1--2}}
         @collection{b, editor = {Ås, B.}, title = {Samling}, date = {2001}, publisher = uf}",
        Nb,
        "Berg, A. (2001). Kapittel. I B. Ås (Red.), Samling (s. 1–2). Universitetsforlaget.
         Ås, B. (Red.). (2001). Samling. Universitetsforlaget.",
    );
}

#[test]
fn keys_have_their_place() {
    let bib = "% æøå\n@book{hattie2009, title = {T}}";
    let (works, _) = parse(bib);
    assert_eq!(&bib[works[0].span.clone()], "hattie2009");
}

#[test]
fn duplicated_key() {
    let bib = "@book{a1, title = {T}}\n@book{a1, title = {U}}";
    check_faults(bib, &[("a1", BibFaultKind::DuplicateKey { key: "a1".into(), first: 6..8 })]);
    assert_eq!(parse(bib).0.len(), 1);
}

#[test]
fn syntax_faults_have_their_place_and_hide_no_entry() {
    use SyntaxFault::*;
    let bib = "@book{æ1, title = {A}}
        @book{b, title {B}}
        @book{c, title = {C} date = {2001}}
        @book{d,
          title = {D,
          date = {2001}
        }
        @book{e, title = {E}}, date = {2001}}
        @book{, title = {F}}
        @book g, title = {G}
        @book{h, title = }
        @book{i, title = {I}}";
    let syntax = |kind| BibFaultKind::Syntax(kind);
    check_faults(
        bib,
        &[
            ("{", syntax(MissingEquals)),
            ("d", syntax(MissingComma)),
            ("{", syntax(Unclosed)),
            (",", syntax(OutsideEntry)),
            (",", syntax(MissingKey)),
            ("g", syntax(MissingOpeningBrace)),
            ("}", syntax(MissingValue)),
        ],
    );
    let (works, faults) = parse(bib);
    assert_eq!(faults[0].span.start, bib.find("{B}").expect("the brace is there"));
    assert_eq!(faults[2].span.start, bib.find("{D,").expect("the brace is there"));
    let keys: Vec<_> = works.iter().map(|work| work.key.as_str()).collect();
    assert_eq!(keys, ["æ1", "e", "i"]);
}

#[test]
fn faults_in_fields() {
    let value = |value: &str| value.to_owned();
    check_faults(
        "@article{a, author = {Berg, A. og Dahl, B.}, title = {T}, title = {T}, date = {2010-02-30}, url = {udir.no}, doi = {182}}
         @bok{b, title = {\\frac{1}{2}}, date = {ca. 2010}}
         @book{c, author = {Berg, A. and }, title = {T}, year = {2010}, month = {juli}, day = {32}}
         @incollection{d, crossref = {x}, title = {T}, date = årstall}
         @incollection{e, crossref = {x}, title = {T}}",
        &[
            ("a", BibFaultKind::MissingField { key: "a".into(), field: "journaltitle" }),
            ("Berg, A. og Dahl, B.", BibFaultKind::NameSeparator { field: "author", found: "og" }),
            ("title", BibFaultKind::DuplicateField { field: value("title"), first: 45..50 }),
            ("2010-02-30", BibFaultKind::InvalidDate { field: "date", value: value("2010-02-30") }),
            ("udir.no", BibFaultKind::InvalidUrl { value: value("udir.no") }),
            ("182", BibFaultKind::InvalidDoi { value: value("182") }),
            ("b", BibFaultKind::UnknownEntryType { name: value("bok") }),
            ("\\frac{1}{2}", BibFaultKind::UnknownCommand { command: value("\\frac") }),
            ("ca. 2010", BibFaultKind::InvalidDate { field: "date", value: value("ca. 2010") }),
            ("Berg, A. and ", BibFaultKind::EmptyName { field: "author" }),
            ("2010", BibFaultKind::InvalidDate { field: "year", value: value("32 juli 2010") }),
            ("årstall", BibFaultKind::UnknownAbbreviation { name: value("årstall") }),
            ("e", BibFaultKind::MissingField { key: "e".into(), field: "booktitle" }),
            ("x", BibFaultKind::UnknownParent { key: value("x") }),
        ],
    );
}

#[test]
fn circles_are_found() {
    check_faults(
        "@string{s = s # {x}} @book{a, title = s} @book{b, title = {B}, crossref = {b}} @book{c, title = {C}, xdata = {d}} @xdata{d, crossref = {c}}",
        &[
            ("s", BibFaultKind::UnknownAbbreviation { name: "s".into() }),
            ("b", BibFaultKind::Syntax(SyntaxFault::MalformedParent)),
            ("c", BibFaultKind::Syntax(SyntaxFault::MalformedParent)),
            ("d", BibFaultKind::Syntax(SyntaxFault::MalformedParent)),
        ],
    );
}

#[test]
fn comments_are_no_entries() {
    check_faults(
        "% @book{\nskriv til post@skole.no\n@comment{jabref: {a}{b}}\n@book{a, % nøkkel {\n title = {50 % av} % slutt\n}",
        &[],
    );
}

/// What pruning takes away must be what the engine would not have printed.
#[test]
fn pruning_changes_nothing() {
    let bib = include_str!("../samples.bib");
    let (works, faults) = parse(bib);
    assert_eq!(faults, []);
    for edition in [Nb, Nn, En].map(Edition::of) {
        for work in &works {
            let item = &work.record.item;
            let pruned = prune(&edition.style, &Shape::of(&[item]));
            assert_eq!(
                render_alone(item, &pruned, edition),
                render_alone(item, &edition.style, edition),
                "{} in {}",
                work.key,
                edition.code.0
            );
        }
    }
}

#[test]
fn lines_of_a_list_of_references_are_no_entries() {
    let line = |entry: &str| BibFaultKind::PlainReference { entry: entry.to_owned() };
    check_faults(
        "Hattie, J. (2012). Visible learning. Routledge.
         @book{a, title = {T}, note = {
           Berg, A. (2001). Et sitat.
         }}
         - Nordahl, T., Sørlie, M.-A. & Manger, T. (2005). Atferd: en bok. Fagbokforlaget.
         Utdanningsdirektoratet. (2020). Læringsmiljø
         Meer, J. van der (2012). Om ro. Forlaget.
         Berg, A. og van Dijk, B. (2013). Om uro. Forlaget.
         % Berg, A. (2001). En merknad.
         Hentet fra Zotero (2020), og rettet for hånd.",
        &[
            (
                "Hattie, J. (2012). Visible learning. Routledge.",
                line(
                    "@book{hattie2012, author = {Hattie, J.}, title = {Visible learning}, date = {2012}, publisher = {…}}",
                ),
            ),
            (
                "- Nordahl, T., Sørlie, M.-A. & Manger, T. (2005). Atferd: en bok. Fagbokforlaget.",
                line(
                    "@book{nordahl2005, author = {Nordahl, T. and Sørlie, M.-A. and Manger, T.}, title = {Atferd: en bok}, date = {2005}, publisher = {…}}",
                ),
            ),
            (
                "Utdanningsdirektoratet. (2020). Læringsmiljø",
                line(
                    "@book{utdanningsdirektoratet2020, author = {{Utdanningsdirektoratet}}, title = {Læringsmiljø}, date = {2020}, publisher = {…}}",
                ),
            ),
            (
                "Meer, J. van der (2012). Om ro. Forlaget.",
                line(
                    "@book{meer2012, author = {{Meer, J. van der}}, title = {Om ro}, date = {2012}, publisher = {…}}",
                ),
            ),
            (
                "Berg, A. og van Dijk, B. (2013). Om uro. Forlaget.",
                line(
                    "@book{berg2013, author = {{Berg, A. og van Dijk, B.}}, title = {Om uro}, date = {2013}, publisher = {…}}",
                ),
            ),
        ],
    );
}
