//! Pages in `docs/` that are written from the code.

use crate::support::{compare, no_failures, repository};

#[test]
fn the_page_about_the_faults_is_written_from_the_table_of_codes() {
    let page = repository().join("docs/diagnostics.md");
    let result = compare(&page, &handbok::diagnostics::docs::markdown());
    no_failures(&Vec::from_iter(result.err()));
}
