//! Whether a default is an answer as it stands or an expression that gives one, by the rule of the reference converter:
//! it is an expression if it holds an operator that reckons or joins, a reference or the call of a function.

/// Whether the text is to be worked out. `is_dated` is for days and places, in which a hyphen is no minus.
pub fn is_worked_out(text: &str, is_dated: bool) -> bool {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = number(rest).or_else(|| quoted(rest));
        if let Some(length) = length {
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        if rest.starts_with(" mod ") || rest.starts_with(" div ") || rest.starts_with("${") {
            return true;
        }
        if matches!(first, '*' | '+' | '|') || (first == '-' && !is_dated) {
            return true;
        }
        if first == '-' {
            return false;
        }
        let name = name(rest);
        let behind = rest.get(name..).unwrap_or_default();
        if name > 0 && behind.starts_with('(') {
            return true;
        }
        let step = if name > 0 { name } else { first.len_utf8() };
        rest = rest.get(step..).unwrap_or_default();
    }
    false
}

/// How long the number is with which a text begins, its sign counted with it: a day or a span of years has no minus.
fn number(text: &str) -> Option<usize> {
    let sign = usize::from(text.starts_with('-'));
    let digits = text.get(sign..)?.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let has_digit = text.get(sign..sign + digits)?.bytes().any(|byte| byte.is_ascii_digit());
    has_digit.then_some(sign + digits)
}

/// How long the quoted text is with which a text begins.
fn quoted(text: &str) -> Option<usize> {
    let mark = text.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    text.get(1..)?.find(mark).map(|place| place + 2)
}

/// How long the name is with which a text begins; one colon may be in it.
fn name(text: &str) -> usize {
    let begins = |letter: char| letter.is_alphabetic() || letter == '_';
    if !text.starts_with(begins) {
        return 0;
    }
    let goes_on = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | ':');
    text.find(|letter| !goes_on(letter)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_an_expression_if_it_reckons_refers_or_calls() {
        for (text, is_dated, expected) in [
            ("today()", true, true),
            ("${a}", false, true),
            ("1 + 1", false, true),
            ("A+", false, true),
            ("a - b", false, true),
            ("a-b", false, false),
            ("-5", false, false),
            ("10-12", false, false),
            ("2020-01-01", true, false),
            ("10 mod 3", false, true),
            ("a | b", false, true),
            ("Hello (world)", false, false),
            ("[1]", false, false),
            ("'1 + 1'", false, false),
            ("jr://images/x.png", false, false),
            ("jr:choice-name(${a}, 'b')", false, true),
            ("New York", false, false),
            ("", false, false),
        ] {
            assert_eq!(is_worked_out(text, is_dated), expected, "{text}");
        }
    }
}
