//! What stands in a cell, without what spreadsheets and word processors put in by themselves.

/// Keeps `${` from being taken for a reference where a stricter program reads the form. It is not seen.
const UNSEEN: char = '\u{2060}';

/// Words as a person reads them.
pub fn words(cell: &str) -> String {
    let text = cell.trim();
    if text.chars().all(|letter| letter == UNSEEN) {
        return String::new();
    }
    text.replace("$\u{2060}{", "${")
}

/// The same with every `${` that is no reference to a known question kept from being taken for one.
pub fn guarded(text: &str, is_known: &dyn Fn(&str) -> bool) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        made.push_str(before);
        let known = behind.split_once('}').is_some_and(|(name, _)| is_known(name));
        made.push_str(if known { "${" } else { "$\u{2060}{" });
        rest = behind;
    }
    made.push_str(rest);
    made
}

/// What stands for words where there must be some and there are none.
pub const fn no_words() -> &'static str {
    "\u{2060}"
}

/// An expression or a name: typographic quotes and fixed spaces are those of a keyboard.
pub fn expression(cell: &str) -> String {
    let plain = |letter| match letter {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        '\u{a0}' | '\u{202f}' | '\u{2007}' => ' ',
        _ => letter,
    };
    cell.chars().map(plain).collect::<String>().trim().replace("$\u{2060}{", "${")
}

/// A word for a header or a type, its white space made single spaces.
pub fn spaced(cell: &str) -> String {
    expression(cell).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a cell says yes or no, if it says either.
pub fn truth(cell: &str) -> Option<bool> {
    let word = cell.to_lowercase();
    match word.split_whitespace().collect::<String>().as_str() {
        "yes" | "true" | "true()" | "1" | "x" => Some(true),
        "no" | "false" | "false()" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_reference_is_guarded_and_comes_back() {
        let is_known = |name: &str| name == "age";
        for (text, guarded_text) in [
            ("${age} of ${who}", "${age} of $\u{2060}{who}"),
            ("costs ${", "costs $\u{2060}{"),
            ("plain $5 {x}", "plain $5 {x}"),
        ] {
            assert_eq!(guarded(text, &is_known), guarded_text);
            assert_eq!(words(guarded_text), text);
        }
        assert_eq!(words(" \u{2060} "), "");
    }

    #[test]
    fn quotes_of_a_word_processor_are_quotes() {
        assert_eq!(expression("\u{a0}${a}\u{a0}= \u{2018}yes\u{2019} "), "${a} = 'yes'");
    }

    #[test]
    fn yes_is_said_in_many_ways() {
        for (cell, said) in
            [("Yes", Some(true)), ("TRUE()", Some(true)), ("no", Some(false)), ("${a} = 1", None), ("", None)]
        {
            assert_eq!(truth(cell), said, "{cell}");
        }
    }
}
