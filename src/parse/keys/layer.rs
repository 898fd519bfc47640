//! The keys of what a school adds to a page of the common book, and of its own book in `book.toml`.

use super::{Form, Kind, Lazy, TEXT, Words, optional, required, table};

/// The head of a file in `lokalt/`. All of it may be left out.
pub static ADDITION: Lazy = Lazy::new(|| {
    table(
        "addition",
        &[
            optional("after", TEXT),
            optional("title", TEXT),
            optional("owner", TEXT),
            optional("reviewed", Kind::Date),
            optional("lang", Kind::Text(Form::OneOf(Words::Languages))),
        ],
    )
});

/// What the school is called where its own words stand.
pub static LOCAL: Lazy = Lazy::new(|| table("local", &[optional("name", TEXT)]));

/// A school whose book is built together with the common one.
pub static EDITION: Lazy =
    Lazy::new(|| table("school", &[required("folder", TEXT), optional("output", TEXT)]));
