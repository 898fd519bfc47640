//! The order of the list, and what tells works apart that look alike.

use super::*;

#[test]
fn year_suffixes_follow_the_titles() {
    let bib = "
        @report{a, author = {Lødding, Berit and others}, title = {Utvikling}, date = {2018}}
        @report{b, author = {Lødding, Berit and others}, title = {Sluttrapport}, date = {2018}}
        @book{c, author = {Udatert, U.}, title = {B}}
        @book{d, author = {Udatert, U.}, title = {A}}";
    check(
        bib,
        Nb,
        "Lødding, B. mfl. (2018a). Sluttrapport.
         Lødding, B. mfl. (2018b). Utvikling.
         Udatert, U. (u.å.-a). A.
         Udatert, U. (u.å.-b). B.",
    );
    check_cited(
        bib,
        Nb,
        &[
            "Lødding mfl. (2018a) – (Lødding mfl., 2018a)",
            "Lødding mfl. (2018b) – (Lødding mfl., 2018b)",
            "Udatert (u.å.-a) – (Udatert, u.å.-a)",
            "Udatert (u.å.-b) – (Udatert, u.å.-b)",
        ],
    );
}

/// The engine by itself stops after three groups.
#[test]
fn every_pair_of_works_gets_year_suffixes() {
    let works = (b'A'..=b'H').flat_map(|letter| {
        let letter = char::from(letter);
        ["x", "y"].map(|title| format!("@book{{{letter}{title}, author = {{{letter}e, N.}}, title = {{{title}}}, date = {{2010}}}}"))
    });
    let years: Vec<_> =
        formatted(&works.collect::<String>(), Nb).into_iter().map(|work| work.year).collect();
    assert_eq!(years, ["2010a", "2010b"].repeat(8));
}

#[test]
fn names_that_tell_works_apart() {
    check_cited(
        "@book{a, author = {Nordahl, T. and Sørlie, M. and Manger, T. and Tveit, A.}, title = {A}, date = {2005}}
         @book{b, author = {Nordahl, T. and Sørlie, M. and Tveit, A. and Manger, T.}, title = {B}, date = {2005}}
         @book{c, author = {Nordahl, T. and Ogden, T. and Tveit, A. and Manger, T.}, title = {C}, date = {2005}}
         @book{d, author = {Nordahl, T. and Ogden, T. and Tveit, A. and Manger, T.}, title = {D}, date = {2007}}",
        Nb,
        &[
            "Nordahl, Ogden mfl. (2005) – (Nordahl, Ogden mfl., 2005)",
            "Nordahl mfl. (2007) – (Nordahl mfl., 2007)",
            "Nordahl, Sørlie, Manger og Tveit (2005) – (Nordahl, Sørlie, Manger & Tveit, 2005)",
            "Nordahl, Sørlie, Tveit og Manger (2005) – (Nordahl, Sørlie, Tveit & Manger, 2005)",
        ],
    );
}

#[test]
fn initials_tell_people_of_one_family_apart() {
    check_cited(
        "@book{a, author = {Dahl, Thomas}, title = {A}, date = {2005}}
         @book{b, author = {Dahl, Lars and Moe, A.}, title = {B}, date = {2007}}
         @book{c, author = {Hattie, John}, title = {C}, date = {2009}}
         @book{d, author = {Hattie, John A. C.}, title = {D}, date = {2012}}",
        Nb,
        &[
            "L. Dahl og Moe (2007) – (L. Dahl & Moe, 2007)",
            "T. Dahl (2005) – (T. Dahl, 2005)",
            "Hattie (2009) – (Hattie, 2009)",
            "Hattie (2012) – (Hattie, 2012)",
        ],
    );
}

#[test]
fn norwegian_alphabet() {
    let sorted = [
        "OECD",
        "Ogden",
        "O'Toole",
        "Tveit",
        "Tønne",
        "Törn",
        "van der Berg",
        "Zwart",
        "Ærø",
        "Østergaard",
        "Ås",
        "Aasheim",
    ];
    let book = |name: &&str| {
        format!("@book{{{}, author = {{{name}, A.}}, title = {{T}}}}", name.replace(' ', ""))
    };
    let bib: String = sorted.iter().rev().map(book).collect();
    let found: Vec<_> = formatted(&bib, En).into_iter().map(|work| work.author_narrative).collect();
    assert_eq!(found, sorted);
}

#[test]
fn double_a_is_not_a_letter_in_titles() {
    let bib = "@online{a, title = {Å høre til}, date = {2001}, url = {https://a.no}}
        @online{b, title = {Aaltos skoler}, date = {2001}, url = {https://a.no}}
        @online{c, title = {Bygg}, date = {2001}, url = {https://a.no}}";
    let keys: Vec<_> = formatted(bib, Nb).into_iter().map(|work| work.key).collect();
    assert_eq!(keys, ["b", "c", "a"]);
}

#[test]
fn one_author_comes_before_several_and_no_date_before_dates() {
    check(
        "@book{a, author = {Li, A. and Moe, B.}, title = {A}, date = {1999}}
         @book{b, author = {Li, A.}, title = {B}, date = {2004}}
         @book{c, author = {Li, A.}, title = {C}, date = {2002}}
         @book{d, author = {Li, A.}, title = {D}}",
        Nb,
        "Li, A. (u.å.). D.
         Li, A. (2002). C.
         Li, A. (2004). B.
         Li, A. & Moe, B. (1999). A.",
    );
}
