//! The keys of the registers.

use super::{Form, Kind, Lazy, TEXT, TEXTS, Words, optional, required, table};

pub static LAW: Lazy = Lazy::new(|| {
    table(
        "law",
        &[
            optional("checked", Kind::Date),
            optional("acts", Kind::Tables(&ACT)),
            optional("sections", Kind::Tables(&SECTION)),
            optional("repealed", Kind::Tables(&REPEALED)),
        ],
    )
});

static ACT: Lazy = Lazy::new(|| {
    table(
        "act",
        &[
            required("id", Kind::Text(Form::Slug)),
            required("title", TEXT),
            optional("short", TEXT),
            optional("number", TEXT),
            optional("lang", Kind::Text(Form::OneOf(Words::Languages))),
            required("url", TEXT),
            optional("in_force", Kind::Date),
            optional("repealed", Kind::Date),
            optional("replaced_by", TEXT),
        ],
    )
});

static SECTION: Lazy = Lazy::new(|| {
    table(
        "section",
        &[
            required("act", TEXT),
            required("id", TEXT),
            required("title", TEXT),
            optional("summary", TEXT),
            optional("summary_nn", TEXT),
            optional("url", TEXT),
            optional("checked", Kind::Date),
            optional("note", TEXT),
        ],
    )
});

static REPEALED: Lazy = Lazy::new(|| {
    table(
        "repealed",
        &[
            required("act", TEXT),
            optional("sections", TEXTS),
            optional("chapters", TEXTS),
            optional("replaced_by", TEXTS),
            optional("title", TEXT),
            optional("period", TEXT),
            optional("note", TEXT),
            optional("basis", TEXT),
            optional("in_text", Kind::Boolean),
        ],
    )
});

pub static TERMS: Lazy = Lazy::new(|| table("terms", &[optional("terms", Kind::Tables(&TERM))]));

static TERM: Lazy = Lazy::new(|| {
    table(
        "term",
        &[
            required("id", Kind::Text(Form::Slug)),
            required("nb", TEXT),
            optional("nn", TEXT),
            required("definition", TEXT),
            optional("definition_nn", TEXT),
            optional("aliases", TEXTS),
            optional("former", TEXTS),
            optional("forms", TEXTS),
            optional("related", TEXTS),
            optional("law", TEXT),
            optional("source", TEXT),
            optional("mark", Kind::Boolean),
        ],
    )
});

pub static PROGRAMMES: Lazy =
    Lazy::new(|| table("programmes", &[optional("programmes", Kind::Tables(&PROGRAMME))]));

static PROGRAMME: Lazy = Lazy::new(|| {
    table(
        "programme",
        &[
            required("id", Kind::Text(Form::Slug)),
            required("name", TEXT),
            optional("theme", TEXT),
            optional("levels", Kind::Texts(Form::OneOf(Words::Levels), 0)),
            optional("owner", TEXT),
            required("summary", TEXT),
            required("evidence", Kind::Text(Form::OneOf(Words::Evidence))),
            optional("evidence_note", TEXT),
            optional("references", TEXTS),
            required("checked", Kind::Date),
            optional("url", TEXT),
        ],
    )
});

pub static SEARCH_WORDS: Lazy = Lazy::new(|| {
    table(
        "searchwords",
        &[
            optional("same", Kind::Tables(&SAME)),
            optional("split", Kind::Texts(Form::Parted, 0)),
            optional("whole", TEXTS),
        ],
    )
});

static SAME: Lazy = Lazy::new(|| table("same", &[required("words", Kind::Texts(Form::Any, 2))]));
