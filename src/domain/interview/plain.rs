//! Words of forms from elsewhere as plain text: they may have Markdown and HTML in them, as ODK's documentation lists.

/// The text without marks of emphasis, headings, links' addresses and tags of HTML. What only looks like one stays.
pub(super) fn plain(text: &str) -> String {
    let mut lines = text.lines().map(|line| without_marks(&without_links(&without_tags(line))));
    let first = lines.next().unwrap_or_default();
    lines.fold(first, |all, line| format!("{all}\n{line}"))
}

/// Tags begin with a letter or a slash right behind `<`, and end on the same line; `<` alone is a sign.
fn without_tags(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        kept.push_str(before);
        let name = tag.trim_start_matches(['<', '/']);
        let end = tag.find('>').filter(|_| name.starts_with(|first: char| first.is_ascii_alphabetic()));
        let skipped = end.map_or(1, |end| end + 1);
        if end.is_none() {
            kept.push('<');
        }
        rest = tag.get(skipped..).unwrap_or_default();
    }
    kept + rest
}

/// Of `[words](address)` the words: nobody follows a link in a survey without a signal.
fn without_links(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, from)) = rest.split_once('[') {
        let found =
            from.split_once("](").and_then(|(words, address)| Some((words, address.split_once(')')?.1)));
        kept.push_str(before);
        if let Some((words, behind)) = found.filter(|(words, _)| !words.contains(['[', ']'])) {
            kept.push_str(words);
            rest = behind;
        } else {
            kept.push('[');
            rest = from;
        }
    }
    kept + rest
}

fn without_marks(line: &str) -> String {
    let hashes = line.trim_start_matches('#');
    let is_heading = hashes.len() < line.len() && hashes.starts_with(' ');
    let line = if is_heading { hashes.trim_start() } else { line };
    let line = line.replace("**", "").replace("__", "");
    let single = |line: String, mark: char| {
        let opens = |before: Option<char>| before.is_none_or(|before| !before.is_alphanumeric());
        let marks: Vec<usize> = line.match_indices(mark).map(|(at, _)| at).collect();
        let is_pair = marks.len() == 2
            && marks
                .first()
                .is_some_and(|at| opens(line.get(..*at).and_then(|text| text.chars().next_back())))
            && marks.last().is_some_and(|at| opens(line.get(at + 1..).and_then(|text| text.chars().next())));
        if is_pair { line.replace(mark, "") } else { line }
    };
    single(single(line, '*'), '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_signs_stay() {
        for (text, expected) in [
            ("How **old** are you?", "How old are you?"),
            ("<span style=\"color:red\">Stop</span> here", "Stop here"),
            ("# Part 1\nof _two_", "Part 1\nof two"),
            ("See [the page](https://example.org/a) for [more", "See the page for [more"),
            ("[Is this a region of high mortality?]", "[Is this a region of high mortality?]"),
            ("#1 of 3", "#1 of 3"),
            ("a < b and c > d", "a < b and c > d"),
            ("age_of_child", "age_of_child"),
            ("2 * 3 = 6", "2 * 3 = 6"),
            ("*only* this", "only this"),
            ("Is it <5 km?", "Is it <5 km?"),
            ("", ""),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
