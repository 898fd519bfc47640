//! What each kind of work looks like in the list.

use super::*;

#[test]
fn one_author() {
    check(
        "@book{hattie2009, author = {Hattie, John}, title = {Visible learning}, date = {2009}, publisher = {Routledge}}",
        Nb,
        "Hattie, J. (2009). Visible learning. Routledge.",
    );
}

#[test]
fn two_authors_have_no_comma_in_norwegian() {
    let bib = "@book{a, author = {Argyris, C. and Schön, D. A.}, title = {Organizational learning}, date = {1978}}";
    check(bib, Nb, "Argyris, C. & Schön, D. A. (1978). Organizational learning.");
    check(bib, En, "Argyris, C., & Schön, D. A. (1978). Organizational learning.");
    check_cited(bib, Nn, &["Argyris og Schön (1978) – (Argyris & Schön, 1978)"]);
    check_cited(bib, En, &["Argyris and Schön (1978) – (Argyris & Schön, 1978)"]);
}

#[test]
fn three_authors() {
    let bib = "@book{a, author = {Bergkastet, Inger and Dahl, Lasse and Hansen, Kjetil Andreas}, title = {Elevens læringsmiljø}, date = {2009}}";
    check(bib, Nb, "Bergkastet, I., Dahl, L. & Hansen, K. A. (2009). Elevens læringsmiljø.");
    check_cited(bib, Nb, &["Bergkastet mfl. (2009) – (Bergkastet mfl., 2009)"]);
    check_cited(bib, En, &["Bergkastet et al. (2009) – (Bergkastet et al., 2009)"]);
}

#[test]
fn twenty_one_authors() {
    let names: Vec<_> = ('A'..='U').map(|letter| format!("{letter}{letter}, X.")).collect();
    let bib = format!(
        "@book{{a, author = {{{}}}, title = {{Mange}}, date = {{2020}}}}",
        names.join(" and ")
    );
    check(&bib, Nb, &format!("{}, … UU, X. (2020). Mange.", names[..19].join(", ")));
}

#[test]
fn authors_that_the_file_does_not_name() {
    let bib = "
        @report{a, author = {Nordahl, Thomas and others}, title = {Materiell}, date = {2009}, institution = {Utdanningsdirektoratet}}
        @collection{b, editor = {Imsen, Gunn and Ås, Per and others}, title = {Samling}, date = {2004}}";
    check(
        bib,
        Nb,
        "Imsen, G., Ås, P. mfl. (Red.). (2004). Samling.
         Nordahl, T. mfl. (2009). Materiell. Utdanningsdirektoratet.",
    );
    check_cited(
        bib,
        Nb,
        &["Imsen mfl. (2004) – (Imsen mfl., 2004)", "Nordahl mfl. (2009) – (Nordahl mfl., 2009)"],
    );
    check(
        bib,
        En,
        "Imsen, G., Ås, P., et al. (Eds.). (2004). Samling.
         Nordahl, T., et al. (2009). Materiell. Utdanningsdirektoratet.",
    );
}

#[test]
fn corporate_author_is_not_publisher_too() {
    check(
        "@report{a, author = {{Ekspertgruppen for skolebidrag}}, title = {En skole for vår tid}, date = {2021}, institution = {Kunnskapsdepartementet}}
         @report{b, author = {{OECD}}, title = {Improving school quality}, date = {2019}, institution = {OECD}}",
        Nb,
        "Ekspertgruppen for skolebidrag. (2021). En skole for vår tid. Kunnskapsdepartementet.
         OECD. (2019). Improving school quality.",
    );
}

#[test]
fn editor() {
    let bib = "@collection{a, editor = {Imsen, Gunn}, title = {Det ustyrlige klasserommet}, date = {2003}, publisher = {Universitetsforlaget}}";
    check(bib, Nb, "Imsen, G. (Red.). (2003). Det ustyrlige klasserommet. Universitetsforlaget.");
    check(bib, En, "Imsen, G. (Ed.). (2003). Det ustyrlige klasserommet. Universitetsforlaget.");
    check_cited(bib, Nb, &["Imsen (2003) – (Imsen, 2003)"]);
}

#[test]
fn chapter() {
    let bib = "@incollection{a, author = {Møller, Jorunn}, title = {Ledelse}, editor = {Imsen, Gunn and Ås, Per and Berg, Ola},
        booktitle = {Klasserommet}, edition = {2}, pages = {15--30}, date = {2003}, publisher = {Universitetsforlaget}}";
    check(
        bib,
        Nn,
        "Møller, J. (2003). Ledelse. I G. Imsen, P. Ås & O. Berg (Red.), Klasserommet (2. utg., s. 15–30). Universitetsforlaget.",
    );
    check(
        bib,
        En,
        "Møller, J. (2003). Ledelse. In G. Imsen, P. Ås, & O. Berg (Eds.), Klasserommet (2nd ed., pp. 15–30). Universitetsforlaget.",
    );
}

#[test]
fn article_with_volume_number_and_pages() {
    check(
        "@article{a, author = {Engeström, Yrjö}, title = {Expansive learning at work}, journaltitle = {Journal of Education and Work},
            volume = {14}, number = {1}, pages = {133--156}, date = {2001}}
         @article{b, author = {Arnesen, Anne and Ogden, Terje}, title = {Skoleomfattende kartlegging}, journaltitle = {Spesialpedagogikk},
            number = {2}, pages = {18--29}, date = {2006}}",
        Nb,
        "Arnesen, A. & Ogden, T. (2006). Skoleomfattende kartlegging. Spesialpedagogikk, (2), 18–29.
         Engeström, Y. (2001). Expansive learning at work. Journal of Education and Work, 14(1), 133–156.",
    );
}

#[test]
fn newspaper_article_has_its_day() {
    let bib = "@article{a, author = {Ås, Per}, title = {Ro i klassen}, journaltitle = {Utdanning},
        entrysubtype = {newspaper}, date = {2020-03-01}}";
    check(bib, Nb, "Ås, P. (2020, 1. mars). Ro i klassen. Utdanning.");
}

#[test]
fn italics() {
    let bib = "@article{a, author = {Li, A.}, title = {Tittel}, journaltitle = {Blad}, volume = {2}, pages = {1}, date = {2001}}
        @book{b, author = {Å, B.}, title = {Bok: Med undertittel}, date = {2002}}";
    let entries: Vec<_> = formatted(bib, Nb).into_iter().map(|work| work.entry_html).collect();
    assert_eq!(
        entries,
        [
            "Li, A. (2001). Tittel. <em>Blad</em>, <em>2</em>, 1.",
            "Å, B. (2002). <em>Bok: Med undertittel</em>."
        ]
    );
}

#[test]
fn report_numbers() {
    let bib = |fields: &str| {
        format!(
            "@report{{a, author = {{Li, A.}}, title = {{T}}, date = {{2010}}, institution = {{NIFU}}, {fields}}}"
        )
    };
    check(
        &bib("type = {Rapport}, number = {7/2010}"),
        Nb,
        "Li, A. (2010). T (Rapport 7/2010). NIFU.",
    );
    check(
        &bib("type = {Rapport}, number = {1-2013}"),
        Nb,
        "Li, A. (2010). T (Rapport 1-2013). NIFU.",
    );
    check(&bib("number = {5}"), Nb, "Li, A. (2010). T (Rapport nr. 5). NIFU.");
    check(&bib("number = {5}"), En, "Li, A. (2010). T (Report No. 5). NIFU.");
    check(&bib("type = {NOU}, number = {2015: 2}"), Nb, "Li, A. (2010). T (NOU 2015: 2). NIFU.");
}

#[test]
fn report_to_parliament() {
    check(
        "@report{a, author = {{Kunnskapsdepartementet}}, title = {Tett på}, type = {Meld. St.}, number = {6 (2019–2020)}, date = {2019},
            institution = {Kunnskapsdepartementet}}
         @report{b, author = {{Kunnskapsdepartementet}}, title = {Opplæringslova}, type = {Prop.}, number = {57 L (2022–2023)}, date = {2023}}",
        Nn,
        "Kunnskapsdepartementet. (2019). Tett på (Meld. St. 6 (2019–2020)).
         Kunnskapsdepartementet. (2023). Opplæringslova (Prop. 57 L (2022–2023)).",
    );
}

#[test]
fn law() {
    let bib = "@legislation{a, title = {Lov om grunnskoleopplæringa og den vidaregåande opplæringa}, shorttitle = {opplæringslova},
        number = {LOV-2023-06-09-30}, date = {2023}, url = {https://lovdata.no/lov/2023-06-09-30}}";
    check(
        bib,
        Nb,
        "Opplæringslova. (2023). Lov om grunnskoleopplæringa og den vidaregåande opplæringa (LOV-2023-06-09-30). Lovdata. https://lovdata.no/lov/2023-06-09-30",
    );
    check_cited(bib, Nb, &["Opplæringslova (2023) – (Opplæringslova, 2023)"]);
}

#[test]
fn thesis_says_what_it_is_in_the_language_of_the_list() {
    let bib = "@thesis{a, author = {Dahl, Tone}, title = {Ro}, type = {mathesis}, institution = {NTNU}, date = {2011}}";
    check(bib, Nb, "Dahl, T. (2011). Ro [Masteroppgave]. NTNU.");
    check(bib, Nn, "Dahl, T. (2011). Ro [Masteroppgåve]. NTNU.");
    check(bib, En, "Dahl, T. (2011). Ro [Master’s thesis]. NTNU.");
}

#[test]
fn translator() {
    let bib = "@book{a, author = {Freire, Paulo}, translator = {Nordland, Sissel}, title = {De undertryktes pedagogikk}, date = {1999}}";
    check(bib, Nb, "Freire, P. (1999). De undertryktes pedagogikk (S. Nordland, Overs.).");
    check(bib, Nn, "Freire, P. (1999). De undertryktes pedagogikk (S. Nordland, Oms.).");
}

#[test]
fn website_dates() {
    let bib = "
        @online{a, author = {{Udir}}, title = {Uten dato}, url = {https://www.udir.no}, urldate = {2026-11-22}}
        @online{b, author = {{Udir}}, title = {År}, date = {2017}, url = {https://www.udir.no/a}, urldate = {2026-11-22}}
        @online{c, author = {{Udir}}, title = {Måned}, date = {2018-05}, url = {https://www.udir.no/b}}
        @online{d, author = {{Udir}}, title = {Dag}, date = {2024-11-22}, url = {https://www.udir.no/c}}";
    check(
        bib,
        Nb,
        "Udir. (u.å.). Uten dato. Hentet 22. november 2026 fra https://www.udir.no
         Udir. (2017). År. https://www.udir.no/a
         Udir. (2018, mai). Måned. https://www.udir.no/b
         Udir. (2024, 22. november). Dag. https://www.udir.no/c",
    );
    check(
        bib,
        Nn,
        "Udir. (u.å.). Uten dato. Henta 22. november 2026 frå https://www.udir.no
         Udir. (2017). År. https://www.udir.no/a
         Udir. (2018, mai). Måned. https://www.udir.no/b
         Udir. (2024, 22. november). Dag. https://www.udir.no/c",
    );
    check(
        bib,
        En,
        "Udir. (n.d.). Uten dato. Retrieved November 22, 2026, from https://www.udir.no
         Udir. (2017). År. https://www.udir.no/a
         Udir. (2018, May). Måned. https://www.udir.no/b
         Udir. (2024, November 22). Dag. https://www.udir.no/c",
    );
}

#[test]
fn doi_wins_over_url() {
    let bib = "@article{a, author = {Li, A.}, title = {T}, journaltitle = {B}, date = {2001}, doi = {https://doi.org/10.1000/182},
        url = {https://example.org}}";
    check(bib, Nb, "Li, A. (2001). T. B. https://doi.org/10.1000/182");
    let html = &formatted(bib, Nb)[0].entry_html;
    assert_eq!(
        html,
        "Li, A. (2001). T. <em>B</em>. <a href=\"https://doi.org/10.1000/182\">https://doi.org/10.1000/182</a>"
    );
}

#[test]
fn titles_keep_braces_colons_and_marks() {
    check(
        "@book{a, author = {Li, A.}, title = {Tid for tunge løft: {PISA} i {N}orge}, date = {2001}, publisher = {P}}
         @book{b, author = {Li, B.}, title = {Hjem og skole}, subtitle = {Hvordan?}, date = {2001}, publisher = {P}}
         @article{c, author = {Li, C.}, title = {Kom nærmere!}, date = {2001}, journaltitle = {B}}
         @book{d, author = {Li, D.}, title = {\\emph{Kort} om A \\& B -- 50 \\%}, date = {2001}}",
        Nb,
        "Li, A. (2001). Tid for tunge løft: PISA i Norge. P.
         Li, B. (2001). Hjem og skole: Hvordan? P.
         Li, C. (2001). Kom nærmere! B.
         Li, D. (2001). Kort om A & B – 50 %.",
    );
}

#[test]
fn work_without_author_begins_with_its_title() {
    let bib = "@online{a, title = {Skolemiljø}, date = {2020}, url = {https://udir.no}}";
    check(bib, Nb, "Skolemiljø. (2020). https://udir.no");
    check_cited(bib, Nb, &["Skolemiljø (2020) – (Skolemiljø, 2020)"]);
}

#[test]
fn html_is_escaped() {
    let bib = "@book{a, author = {O'Toole, L.}, title = {<script>alert(\"1\")</script> & mer}, date = {2001}}
        @online{b, author = {Å, A.}, title = {T}, date = {2001}, url = {https://a.no/?a=\"><b>&c='}}";
    let entries: Vec<_> = formatted(bib, Nb).into_iter().map(|work| work.entry_html).collect();
    assert_eq!(
        entries,
        [
            "O&#39;Toole, L. (2001). <em>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; mer</em>.",
            "Å, A. (2001). <em>T</em>. <a href=\"https://a.no/?a=&quot;&gt;&lt;b&gt;&amp;c=&#39;\">https://a.no/?a=&quot;&gt;&lt;b&gt;&amp;c=&#39;</a>",
        ]
    );
}
