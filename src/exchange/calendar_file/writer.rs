//! The lines of a calendar file: escaped, folded, each ended by CRLF (RFC 5545, sections 3.1 and 3.3.11).

/// The longest line in octets, without its CRLF and with the space of a folded one.
const LONGEST_LINE: usize = 75;

/// Content lines, one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ContentLines(String);

impl ContentLines {
    /// A line that is as it must be, but for its length.
    pub(super) fn line(&mut self, line: &str) {
        let mut octets: usize = 0;
        for character in line.chars() {
            octets = octets.saturating_add(character.len_utf8());
            if octets > LONGEST_LINE {
                self.0.push_str("\r\n ");
                octets = character.len_utf8().saturating_add(1);
            }
            self.0.push(character);
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is somebody's text; no line if nothing is left of it.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        let escaped = escape(text);
        if !escaped.is_empty() {
            self.line(&format!("{name}:{escaped}"));
        }
    }

    /// All lines.
    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// A value of type TEXT. Whatever Unicode has for a line's end becomes `\n`, for some programs would end the content
/// line there. Other control characters may not be in a text; tabs may.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    let mut characters = text.trim().chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\t' => escaped.push(character),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_would_mean_something_else() {
        for (text, expected) in [
            ("a, b; c: \"d\"", "a\\, b\\; c: \"d\""),
            ("C:\\new", "C:\\\\new"),
            ("one\ntwo\r\nthree\rfour\u{2028}five\u{85}six", "one\\ntwo\\nthree\\nfour\\nfive\\nsix"),
            ("\r\n tab\tbell\u{7}delete\u{7f}\0\u{9b} ", "tab\tbelldelete"),
            ("\u{200f}مرحبا 👩🏽‍🏫", "\u{200f}مرحبا 👩🏽‍🏫"),
            ("BEGIN:VEVENT", "BEGIN:VEVENT"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn folds_at_75_octets_and_never_within_a_character() {
        for letter in ["a", "ñ", "ह", "🙂"] {
            for count in [0, 1, 74, 75, 76, 1_000] {
                let line = letter.repeat(count);
                let mut lines = ContentLines::default();
                lines.line(&line);
                let text = lines.into_text();
                assert_eq!(text.replace("\r\n ", ""), format!("{line}\r\n"));
                let lengths: Vec<usize> = text.split_terminator("\r\n").map(str::len).collect();
                assert!(lengths.iter().all(|length| *length <= 75));
                let full = lengths.iter().rev().skip(1).all(|length| length + letter.len() > 75);
                assert!(full, "a line is folded before it has to be");
            }
        }
    }

    #[test]
    fn a_text_of_nothing_is_no_line() {
        let mut lines = ContentLines::default();
        lines.text("LOCATION", " \u{7}\n");
        assert_eq!(lines, ContentLines::default());
    }
}
