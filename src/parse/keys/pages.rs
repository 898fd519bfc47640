//! The keys of a front matter, by the kind of page.

use super::{Form, Key, Kind, Lazy, TEXT, TEXTS, Table, Words, optional, required, table};
use crate::model::meta::PageKind;

static HOME: Lazy = Lazy::new(|| table("page", &keys(PageKind::Home)));
static TOPIC: Lazy = Lazy::new(|| table("page", &keys(PageKind::Topic)));
static ARTICLE: Lazy = Lazy::new(|| table("page", &keys(PageKind::Article)));
static PATH: Lazy = Lazy::new(|| table("page", &keys(PageKind::Path)));
static PAGE: Lazy = Lazy::new(|| table("page", &keys(PageKind::Page)));

static CHANGE: Lazy =
    Lazy::new(|| table("change", &[required("date", Kind::Date), required("text", TEXT)]));

static SILENCE: Lazy = Lazy::new(|| table("silence", &silence()));

/// Returns the keys that a page of this kind may have.
pub fn page(kind: PageKind) -> &'static Table {
    match kind {
        PageKind::Home => &HOME,
        PageKind::Topic => &TOPIC,
        PageKind::Article => &ARTICLE,
        PageKind::Path => &PATH,
        PageKind::Page => &PAGE,
    }
}

/// Returns the keys that an article has and a page by itself has not.
pub fn of_articles() -> Vec<&'static str> {
    let own = ARTICLE.names().into_iter();
    own.filter(|name| PAGE.find(name).is_none()).collect()
}

/// Returns the keys of what silences a rule at one place.
pub fn silence() -> Vec<Key> {
    vec![
        required("rule", Kind::Text(Form::OneOf(Words::Rules))),
        required("text", TEXT),
        required("reason", TEXT),
    ]
}

/// All pages have title, summary, language, keywords, addresses, review and changes; the rest is as the kind needs
/// it.
fn keys(kind: PageKind) -> Vec<Key> {
    let words = |words| Kind::Text(Form::OneOf(words));
    let several = |words| Kind::Texts(Form::OneOf(words), 0);
    let mut keys = vec![
        required("title", TEXT),
        required("summary", TEXT),
        optional("lang", words(Words::Languages)),
        optional("keywords", TEXTS),
        optional("aliases", TEXTS),
        optional("old_anchors", Kind::Pairs),
        optional("reviewed", Kind::Date),
        optional("review_months", Kind::Integer(1, 120)),
        optional("owner", TEXT),
        optional("changes", Kind::Tables(&CHANGE)),
        optional("draft", Kind::Boolean),
        optional("allow", Kind::Tables(&SILENCE)),
    ];
    if kind != PageKind::Home {
        keys.push(optional("weight", Kind::Integer(i64::MIN, i64::MAX)));
    }
    if matches!(kind, PageKind::Article | PageKind::Path) {
        keys.push(optional("audience", several(Words::Roles)));
        keys.push(optional("levels", several(Words::Levels)));
    }
    if kind == PageKind::Article {
        keys.push(optional("phase", words(Words::Phases)));
        keys.push(optional("season", several(Words::Months)));
        keys.push(optional("evidence", words(Words::Evidence)));
        keys.push(optional("related", TEXTS));
    }
    if kind == PageKind::Path {
        keys.push(optional("situation", TEXT));
        keys.push(optional("minutes", Kind::Integer(1, 600)));
    }
    // Other programs' habit of naming the kind is accepted when it says what the place says already.
    keys.push(optional("kind", words(Words::Kind(kind))));
    keys
}
