//! Tables that are none, and rows that lose a cell or get one that is empty.

use crate::diagnostics::{Report, codes};
use crate::source::Span;

/// Reports a paragraph whose lines were meant as the rows of a table: the row of dashes is missing or does not fit.
pub fn unread_table(paragraph: Span, source: &str, report: &mut Report) {
    if !source[paragraph.range()].contains('|') {
        return;
    }
    let lines = lines(paragraph, source);
    let is_row = |line: &str| line.starts_with('|') && cells(line) > 1;
    let columns_above = columns_above(paragraph, source);
    if let Some((start, row)) = lines.first()
        && is_row(row)
        && columns_above == Some(cells(row))
        && lines.get(1).is_none_or(|next| !is_rule(next.1))
    {
        let span = paragraph.within(*start..start + row.len());
        report.push(codes::row_apart(span, &rule(cells(row))));
        return;
    }
    let begun = lines.windows(2).position(|pair| is_row(pair[0].1) && pair[1].1.starts_with('|'));
    let Some(at) = begun.or_else(|| bare_rows(&lines, &source[paragraph.range()])) else { return };
    let (start, row) = lines[at];
    let columns = cells(row);
    let rule = rule(columns);
    let span = paragraph.within(start..start + row.len());
    let next = lines[at + 1].1;
    if begun.is_none() && !is_rule(next) {
        let cells: Vec<&str> = row.split(" | ").map(str::trim).collect();
        let (first, rule) = head(&cells);
        report.push(codes::table_of_bare_rows(span, &first, &rule));
        return;
    }
    report.push(if is_rule(next) {
        codes::table_rule_width(span, &rule)
    } else {
        codes::table_without_rule(span, &rule)
    });
}

/// Returns the number of cells in the row that stands above a paragraph, with nothing but empty lines between.
fn columns_above(paragraph: Span, source: &str) -> Option<usize> {
    let above = source[..paragraph.range().start].trim_end_matches(['>', ' ', '\t', '\n']);
    let line = above.rsplit('\n').next()?.trim_start_matches(['>', ' ', '\t']);
    line.starts_with('|').then(|| cells(line))
}

/// Returns the row of dashes of a table.
fn rule(columns: usize) -> String {
    format!("|{}", "---|".repeat(columns))
}

/// Returns the first of some lines that are rows without a line before and after them: two with three cells or more, or
/// three with two. One `|` may part what stands on a line, and an address in double brackets has one too.
fn bare_rows(lines: &[(usize, &str)], paragraph: &str) -> Option<usize> {
    let columns = |line: &str| {
        let is_plain = !line.starts_with('|') && !line.contains('`') && !line.contains("[[");
        is_plain.then(|| line.split(" | ").filter(|cell| !cell.trim().is_empty()).count())
    };
    // Whoever breaks the lines by hand has seen that they are no table.
    let is_broken = |(start, line): &(usize, &str)| {
        line.ends_with('\\') || paragraph[start + line.len()..].starts_with("  ")
    };
    (0..lines.len()).find(|at| {
        let rows = &lines[*at..];
        let Some(first) = columns(rows[0].1).filter(|first| *first > 1) else { return false };
        let is_row = |line: &&(usize, &str)| columns(line.1) == Some(first) && !is_broken(line);
        let is_ruled = rows.get(1).is_some_and(|next| is_rule(next.1) && next.1.contains('|'));
        is_ruled || rows.iter().take_while(is_row).count() >= if first > 2 { 2 } else { 3 }
    })
}

/// Reports lines of a paragraph with columns that are made by several spaces, at the same places on three lines or more.
pub fn spaced_table(paragraph: Span, source: &str, report: &mut Report) {
    if !source[paragraph.range()].contains("  ") {
        return;
    }
    let lines = lines(paragraph, source);
    let is_alike = |rows: &[(usize, &str)]| {
        let first = columns(rows[0].1);
        // Lines to write on are no table.
        let is_form = rows.iter().any(|row| row.1.contains("__"));
        !is_form && first.len() > 1 && rows[1..].iter().all(|row| columns(row.1) == first)
    };
    if let Some(at) = lines.windows(3).position(is_alike) {
        let (start, line) = lines[at];
        let cells: Vec<&str> =
            line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let span = paragraph.within(start..start + line.len());
        let (first, rule) = head(&cells);
        report.push(codes::table_of_spaces(span, &first, &rule));
    }
}

/// Returns where the columns of a line begin, in letters: after two spaces or more.
fn columns(line: &str) -> Vec<usize> {
    let letters: Vec<char> = line.chars().collect();
    let begins = |at: &usize| {
        let before = letters[..*at].iter().rposition(|letter| *letter != ' ');
        // Typists set two spaces after a full stop.
        let is_apart = before.is_none_or(|last| at - last > 2 && !".!?:".contains(letters[last]));
        letters[*at] != ' ' && (*at == 0 || is_apart)
    };
    (0..letters.len()).filter(begins).collect()
}

/// Returns the first two lines of a table.
fn head(cells: &[&str]) -> (String, String) {
    (format!("| {} |", cells.join(" | ")), rule(cells.len()))
}

/// Reports lines of a paragraph with tabs between their words, as many on each: that is how a table of Word comes out. One
/// tab on two lines, or after a colon, only sets words under each other.
pub fn tabbed_table(paragraph: Span, source: &str, report: &mut Report) {
    if !source[paragraph.range()].contains('\t') {
        return;
    }
    let lines = lines(paragraph, source);
    let begins_table = |at: &usize| {
        let columns = tabbed_cells(lines[*at].1).len();
        let rows = lines[*at..].iter().map(|line| tabbed_cells(line.1));
        let rows: Vec<Vec<&str>> = rows.take_while(|cells| cells.len() == columns).collect();
        let has_labels = rows.iter().all(|cells| cells[0].ends_with(':'));
        columns > 1 && rows.len() >= if columns > 2 { 2 } else { 3 } && !has_labels
    };
    if let Some(at) = (0..lines.len()).find(begins_table) {
        let (start, line) = lines[at];
        let cells = tabbed_cells(line);
        let span = paragraph.within(start..start + line.len());
        let (first, rule) = head(&cells);
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
    if is_text(line) && columns > 1 {
        report.push(codes::text_as_row(span));
    } else if found > columns {
        report.push(codes::row_with_more_cells(span, found, columns));
    } else if found < columns {
        report.push(codes::row_with_fewer_cells(span, found, columns));
    }
}

/// Says whether a row of a table has no line between cells: it is what stands right under the table.
pub fn is_text(row: &str) -> bool {
    !row.contains('|')
}

/// Counts the cells of a row. A line before the first and one after the last part nothing.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    // The last `|` ends the row. An escaped one is text, and parts nothing either.
    let inner = row.strip_suffix('|').unwrap_or(row);
    let mut escaped = false;
    let mut found = 1;
    for byte in inner.bytes() {
        found += usize::from(byte == b'|' && !escaped);
        escaped = byte == b'\\' && !escaped;
    }
    found
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
