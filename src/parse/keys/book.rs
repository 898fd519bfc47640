//! The keys of `book.toml`.

use super::layer::{EDITION, LOCAL};
use super::pages::silence;
use super::{Form, Key, Kind, Lazy, TEXT, TEXTS, Table, Words, optional, required, table};
use crate::diagnostics::Code;
use crate::model::block::PartKind;

pub static BOOK: Lazy = Lazy::new(|| {
    let table = table(
        "book",
        &[
            required("title", TEXT),
            required("language", Kind::Text(Form::OneOf(Words::Languages))),
            optional("subtitle", TEXT),
            optional("edition", Kind::TextOrTables(&EDITION)),
            optional("edition_label", TEXT),
            optional("owner", TEXT),
            optional("base_url", Kind::Text(Form::WebAddress)),
            optional("review_months", Kind::Integer(1, 120)),
            optional("roles", Kind::Tables(&ROLE)),
            optional("levels", Kind::Tables(&ROLE)),
            optional("base", Kind::Text(Form::Filled)),
            optional("local", Kind::Table(&LOCAL)),
            optional("hide", TEXTS),
            optional("topics", TEXTS),
            optional("host", Kind::Table(&HOST)),
            optional("parts", Kind::Table(&PARTS)),
            optional("check", Kind::Table(&RULES)),
            optional("allow", Kind::Tables(&SILENCE)),
        ],
    );
    Table { instead: Some("base"), ..table }
});

static ROLE: Lazy = Lazy::new(|| {
    table("role", &[required("nb", TEXT), optional("nn", TEXT), optional("id", TEXT)])
});

static HOST: Lazy = Lazy::new(|| {
    table(
        "host",
        &[
            optional("name", TEXT),
            optional("accessibility_statement", TEXT),
            optional("privacy", TEXT),
            optional("contact", TEXT),
            optional("editor", TEXT),
            optional("feedback", Kind::Text(Form::MailAddress)),
            optional("frame_ancestors", Kind::Texts(Form::Site, 0)),
        ],
    )
});

/// Headings that open a typed part, by its key.
static PARTS: Lazy = Lazy::new(|| {
    let keys: Vec<Key> = PartKind::ALL.map(|kind| optional(kind.key(), TEXTS)).to_vec();
    table("parts", &keys)
});

/// A level for each rule.
static RULES: Lazy = Lazy::new(|| {
    let level = Kind::Text(Form::OneOf(Words::LevelsOfRules));
    let keys: Vec<Key> = Code::rules().map(|code| optional(code.id(), level)).collect();
    table("rules", &keys)
});

static SILENCE: Lazy = Lazy::new(|| {
    let mut keys = vec![required("file", TEXT)];
    keys.extend(silence());
    table("silence", &keys)
});
