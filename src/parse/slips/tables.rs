//! Tables that are none, and rows that lose a cell or get one that is empty.

use crate::diagnostics::{Report, codes};
use crate::source::Span;

/// Reports a paragraph whose lines were meant as the rows of a table: the row of dashes is missing or does not fit.
pub fn unread_table(paragraph: Span, source: &str, report: &mut Report) {
    let lines = lines(paragraph, source);
    let is_row = |line: &str| line.starts_with('|') && cells(line) > 1;
    let Some(at) =
        lines.windows(2).position(|pair| is_row(pair[0].1) && pair[1].1.starts_with('|'))
    else {
        return;
    };
    let (start, row) = lines[at];
    let columns = cells(row);
    let rule = format!("|{}", "---|".repeat(columns));
    let span = paragraph.within(start..start + row.len());
    let next = lines[at + 1].1;
    report.push(if is_rule(next) {
        codes::table_rule_width(span, &rule)
    } else {
        codes::table_without_rule(span, &rule)
    });
}

/// Reports lines of a paragraph with tabs between their words, as many on each: that is how a table of Word comes out.
pub fn tabbed_table(paragraph: Span, source: &str, report: &mut Report) {
    let lines = lines(paragraph, source);
    let is_alike = |pair: &[(usize, &str)]| {
        let [one, next] = [pair[0].1, pair[1].1].map(tabbed_cells);
        one.len() > 1 && one.len() == next.len()
    };
    if let Some(at) = lines.windows(2).position(is_alike) {
        let (start, line) = lines[at];
        let cells = tabbed_cells(line);
        let span = paragraph.within(start..start + line.len());
        let first = format!("| {} |", cells.join(" | "));
        let rule = format!("|{}", "---|".repeat(cells.len()));
        report.push(codes::table_of_tabs(span, &first, &rule));
    }
}

/// Returns what stands between the tabs of a line; one cell when it has none, or is a point of a list.
fn tabbed_cells(line: &str) -> Vec<&str> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let has_words = |cell: &str| cell.contains(char::is_alphanumeric);
    // What stands before the points of a list is a sign, a letter with a parenthesis, or the `o` of Word.
    let is_point =
        cells[0] == "o" || (cells[0].chars().count() <= 3 && cells[0].ends_with(['.', ')']));
    if has_words(cells[0]) && !is_point && cells.len() > 1 { cells } else { vec![line] }
}

/// Returns the lines of a paragraph without the signs of quotes before them, each with its place in the paragraph.
fn lines(paragraph: Span, source: &str) -> Vec<(usize, &str)> {
    let mut offset = 0;
    let mut lines = Vec::new();
    for line in source[paragraph.range()].split_inclusive('\n') {
        let inner = line.trim_start_matches(['>', ' ', '\t']);
        lines.push((offset + line.len() - inner.len(), inner.trim_end()));
        offset += line.len();
    }
    lines
}

/// Reports a row that has more or fewer cells than the table has columns: to the library, what is too much is nothing.
pub fn uneven_row(row: Span, columns: usize, source: &str, report: &mut Report) {
    let line = source[row.range()].trim_end();
    let found = cells(line);
    let span = row.with_length(line.len());
    if found > columns {
        report.push(codes::row_with_more_cells(span, found, columns));
    } else if found < columns {
        report.push(codes::row_with_fewer_cells(span, found, columns));
    }
}

/// Counts the cells of a row. A line before the first and one after the last part nothing.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let parts = |text: &str| {
        let mut escaped = false;
        let mut found = 0;
        for letter in text.chars() {
            found += usize::from(letter == '|' && !escaped);
            escaped = letter == '\\' && !escaped;
        }
        found
    };
    let inner = row.strip_suffix('|').unwrap_or(row);
    // The last line is text when it is escaped.
    if parts(inner) == parts(row) { parts(row) + 1 } else { parts(inner) + 1 }
}

fn is_rule(line: &str) -> bool {
    line.contains('-') && line.chars().all(|letter| "|-: \t".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::{cells, is_rule, tabbed_cells};

    #[test]
    fn cells_are_counted_as_the_library_counts_them() {
        for (row, count) in [
            ("| a | b |", 2),
            ("a | b", 2),
            ("| a |", 1),
            ("| a | |", 2),
            (r"| a \| b | c |", 2),
            (r"| a | b \|", 2),
            ("| a | b", 2),
        ] {
            assert_eq!(cells(row), count, "{row}");
        }
        assert!(is_rule("|---|:-:|") && !is_rule("| a |") && !is_rule("| |"));
    }

    #[test]
    fn short_words_are_cells_and_signs_are_none() {
        for line in ["Ro\tUro", "To\tTre", "O\tNei"] {
            assert_eq!(tabbed_cells(line).len(), 2, "{line}");
        }
        for line in ["o\tVent", "a)\tVent", "1.\tVent", "Vent"] {
            assert_eq!(tabbed_cells(line), [line]);
        }
    }
}
