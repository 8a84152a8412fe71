//! Rows of tables in Markdown.

/// The rows of all tables of a text, cell by cell. Whatever is no row of a table is passed over.
pub fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines().filter_map(cells).collect()
}

fn cells(line: &str) -> Option<Vec<String>> {
    let inner = line.trim().strip_prefix('|')?;
    let inner = inner.rfind('|').and_then(|end| inner.get(..end)).unwrap_or(inner);
    let is_rule = inner.contains("--") && inner.chars().all(|letter| matches!(letter, '-' | ':' | '|' | ' '));
    if is_rule {
        return None;
    }
    let mut made = vec![String::new()];
    let mut letters = inner.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_escaped = letter == '\\' && letters.peek() == Some(&'|');
        if letter == '|' {
            made.push(String::new());
        } else if let Some(cell) = made.last_mut() {
            cell.push(if is_escaped { letters.next().unwrap_or(letter) } else { letter });
        }
    }
    Some(made.into_iter().map(|cell| cell.trim().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_the_rest_is_passed_over() {
        let text = "# A table\n| a | b |\n|---|:--|\n| c | d\\|e | # not a cell\nno | row\n|  | |\n";
        let expected = [["a", "b"], ["c", "d|e"], ["", ""]];
        assert_eq!(rows(text), expected.map(|row| row.map(str::to_owned).to_vec()));
    }
}
