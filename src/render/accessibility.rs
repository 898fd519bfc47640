//! What was tested of the pages, when and with what result: what a host needs for its accessibility statement.
//!
//! `tests/browser/tested.toml` is written by `scripts/accessibility.mjs`, which runs the tests it tells of.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::render::html::Setting;
use crate::render::view::{TestView, TestedView};
use crate::render::{Renderer, format};
use crate::texts;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tested {
    date: String,
    tools: String,
    /// The fingerprint of what was tested, see [`Theme::print`](crate::render::theme::Theme).
    theme: String,
    test: Vec<Test>,
}

/// A group of tests; `site.ftl` tells what they look at, under `tested-<id>`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    id: String,
    passed: u32,
    failed: u32,
}

/// What needs people, and has not been done. `site.ftl` has the words, under `untested-<id>`.
const UNTESTED: [&str; 3] = ["screen-readers", "users", "old-devices"];

static TESTED: LazyLock<Tested> = LazyLock::new(|| {
    toml::from_str(include_str!("../../tests/browser/tested.toml"))
        .expect("the script writes what is read here")
});

impl Renderer<'_> {
    pub fn tested(&self, here: Setting) -> TestedView {
        let spoken = here.spoken();
        let date: Date = TESTED.date.parse().expect("the script writes a date");
        let tests = TESTED.test.iter().map(|test| {
            let args = [("passed", test.passed.into()), ("failed", test.failed.into())];
            TestView {
                words: texts::get(spoken, &format!("tested-{}", test.id)),
                result: texts::format(spoken, "tested-result", &args),
                passed: test.failed == 0,
            }
        });
        TestedView {
            date: format::date(date, spoken),
            tools: TESTED.tools.clone(),
            is_current: self.theme.print == TESTED.theme,
            tests: tests.collect(),
            untested: UNTESTED
                .iter()
                .map(|id| texts::get(spoken, &format!("untested-{id}")))
                .collect(),
        }
    }
}
