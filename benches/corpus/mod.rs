//! A made-up handbook of any size, the same for the same seed: about 800 words an article, with typed
//! parts, tasks, tables, links, citations, law and terms.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Articles that stand under one topic.
const ARTICLES_IN_TOPIC: usize = 40;
/// Works in the bibliography.
const WORKS: usize = 120;
/// Terms in the glossary.
const TERMS: usize = 80;

/// A small generator of numbers that look random and are the same every time (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

const BEGINNINGS: [&str; 40] = [
    "skole", "klasse", "elev", "lærer", "time", "regel", "samtale", "foreldre", "arbeids",
    "gruppe", "lek", "fri", "læring", "miljø", "leder", "møte", "trivsel", "vennskap", "rom",
    "bok", "hverdag", "mål", "plan", "team", "trygghet", "språk", "ansvar", "sam", "omsorg", "uro",
    "oppgave", "uke", "hjem", "fag", "trinn", "syn", "året", "hjelpe", "natur", "kunnskap",
];
const ENDINGS: [&str; 24] = [
    "",
    "arbeid",
    "et",
    "en",
    "ene",
    "plan",
    "møte",
    "ledelse",
    "kultur",
    "rutine",
    "time",
    "gruppe",
    "ansvar",
    "regler",
    "samarbeid",
    "utvikling",
    "miljø",
    "s",
    "ing",
    "er",
    "lig",
    "het",
    "rom",
    "tid",
];
const SMALL: [&str; 24] = [
    "og", "i", "det", "er", "som", "til", "på", "for", "med", "av", "ikke", "vi", "kan", "skal",
    "når", "om", "fra", "alle", "noen", "de", "seg", "etter", "mer", "å",
];

/// Writes a handbook with so many articles into a folder.
pub fn write(folder: &Path, articles: usize) {
    let content = folder.join("content");
    fs::create_dir_all(&content).expect("the folder can be made");
    put(&folder.join("book.toml"), "title = \"Prøvebok\"\nlanguage = \"nb\"\n");
    put(
        &content.join("index.md"),
        "+++\ntitle = \"Prøvebok\"\nsummary = \"En bok til måling.\"\n+++\n\nVelkommen.\n",
    );
    put(&content.join("referanser.bib"), &bibliography());
    put(&content.join("begreper.toml"), &terms());
    put(&content.join("lovregister.toml"), LAW);
    let topics = articles.div_ceil(ARTICLES_IN_TOPIC);
    for topic in 0..topics {
        let path = content.join(format!("tema-{topic:03}"));
        fs::create_dir_all(&path).expect("the folder can be made");
        let head = format!(
            "+++\ntitle = \"Tema {topic}\"\nsummary = \"Om tema {topic}.\"\nweight = {topic}\n+++\n\nKort om temaet.\n"
        );
        put(&path.join("index.md"), &head);
    }
    for index in 0..articles {
        let folder = content.join(format!("tema-{:03}", index / ARTICLES_IN_TOPIC));
        put(&folder.join(format!("artikkel-{index:05}.md")), &article(index, articles));
    }
}

fn put(path: &Path, text: &str) {
    fs::write(path, text).expect("the corpus can be written");
}

fn bibliography() -> String {
    let mut numbers = Numbers(7);
    let mut bib = String::new();
    for work in 0..WORKS {
        let author = word(&mut numbers);
        let _ = write!(
            bib,
            "@book{{verk{work},\n  author = {{{author}sen, A. and Berg, B.}},\n  title = {{Om {} og {}}},\n  date = {{{}}},\n  publisher = {{Forlaget}}\n}}\n\n",
            word(&mut numbers),
            word(&mut numbers),
            1980 + work % 45,
        );
    }
    bib
}

fn terms() -> String {
    let mut numbers = Numbers(11);
    let mut terms = String::new();
    for term in 0..TERMS {
        let name = format!("{}{}", BEGINNINGS[term % 40], ENDINGS[5 + term % 12]);
        let _ = write!(
            terms,
            "[[terms]]\nid = \"begrep-{term}\"\nnb = \"{name}\"\ndefinition = \"{}\"\n\n",
            sentence(&mut numbers, 12),
        );
    }
    terms
}

const LAW: &str = r#"
[[acts]]
id = "loven"
title = "Lov om prøving"
url = "https://lov.example/prove"
[[acts]]
id = "gammel"
title = "Gammel lov"
url = "https://lov.example/gammel"
[[sections]]
act = "loven"
id = "12-4"
title = "Aktivitetsplikt"
[[sections]]
act = "loven"
id = "12-2"
title = "Rett til eit trygt miljø"
[[repealed]]
act = "gammel"
sections = ["9 A-4", "9a-3"]
chapters = ["9 A"]
replaced_by = ["loven/12-4"]
"#;

fn word(numbers: &mut Numbers) -> String {
    format!("{}{}", BEGINNINGS[numbers.below(40)], ENDINGS[numbers.below(24)])
}

fn sentence(numbers: &mut Numbers, words: usize) -> String {
    let mut sentence = String::new();
    for index in 0..words {
        if index > 0 {
            sentence.push(' ');
        }
        if numbers.below(2) == 0 {
            sentence.push_str(SMALL[numbers.below(24)]);
        } else {
            sentence.push_str(&word(numbers));
        }
    }
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

fn paragraph(numbers: &mut Numbers, sentences: usize) -> String {
    let sentences: Vec<String> = (0..sentences)
        .map(|_| {
            let words = 8 + numbers.below(8);
            sentence(numbers, words)
        })
        .collect();
    sentences.join(" ")
}

fn article(index: usize, articles: usize) -> String {
    let mut numbers = Numbers(index as u64 + 100);
    let other = numbers.below(articles);
    let link = format!("../tema-{:03}/artikkel-{other:05}.md", other / ARTICLES_IN_TOPIC);
    let mut cite = || format!("[@verk{}, s. {}]", numbers.below(WORKS), 1 + numbers.below(300));
    let (first, second, third) = (cite(), cite(), cite());
    let mut text = format!(
        "+++\ntitle = \"{} {index}\"\nsummary = \"{}\"\nweight = {index}\naudience = [\"lærer\"]\nseason = [\"august\"]\nreviewed = 2026-08-01\nkeywords = [\"{}\", \"{}\"]\n+++\n\n",
        sentence(&mut numbers, 4).trim_end_matches('.'),
        sentence(&mut numbers, 12),
        word(&mut numbers),
        word(&mut numbers),
    );
    let _ = write!(
        text,
        "{}\n\n## Kort sagt\n\n- {}\n- {}\n- {}\n\n## {}\n\n{} {first} Les også [om det samme]({link}).\n\n{} {second}\n\n",
        paragraph(&mut numbers, 3),
        sentence(&mut numbers, 12),
        sentence(&mut numbers, 10),
        sentence(&mut numbers, 11),
        sentence(&mut numbers, 5),
        paragraph(&mut numbers, 6),
        paragraph(&mut numbers, 6),
    );
    let _ = write!(
        text,
        "## Gode råd {{evidens=sannsynlig}}\n\nRådene bygger på forskning {third}.\n\n"
    );
    for _ in 0..6 {
        let _ =
            writeln!(text, "- **{}** {}", sentence(&mut numbers, 4), paragraph(&mut numbers, 2));
    }
    text.push_str("\n## Gjør / Unngå\n\n| Gjør | Unngå |\n|---|---|\n");
    for _ in 0..4 {
        let _ = writeln!(text, "| {} | {} |", sentence(&mut numbers, 6), sentence(&mut numbers, 6));
    }
    let _ = write!(
        text,
        "\n## Loven\n\n> [!lov] Plikten\n> {} ([§ 12-4](lov:loven/12-4))\n\n## Vanlige hindringer\n\n{}\n\n{}\n\n",
        paragraph(&mut numbers, 2),
        paragraph(&mut numbers, 6),
        paragraph(&mut numbers, 6),
    );
    let _ = write!(
        text,
        "## Refleksjonsoppgaver\n\n### {} {{#oppgave-en}}\n\n- **Mål:** {}\n- **Utbytte:** {}\n- **Tid:** 45 minutter\n- **For:** hele personalet\n- **Steg:** alene 10, gruppe 20, plenum 15\n\n1. {}\n2. {}\n3. {}\n",
        sentence(&mut numbers, 4),
        sentence(&mut numbers, 8),
        sentence(&mut numbers, 8),
        sentence(&mut numbers, 12),
        sentence(&mut numbers, 12),
        sentence(&mut numbers, 12),
    );
    text
}
