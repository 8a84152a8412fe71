//! Names of sheets as Excel takes them: up to 31 characters, not all of them, and each once.

/// What Excel allows in no name.
const FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// The longest name, in UTF-16 units.
const LONGEST: usize = 31;

/// A name like the wanted one that Excel takes beside those that are taken.
pub fn sheet_name(wanted: &str, taken: &[String]) -> String {
    let clean: String = wanted
        .chars()
        .map(|letter| if FORBIDDEN.contains(&letter) || letter.is_control() { ' ' } else { letter })
        .collect();
    let clean = shortened(clean.trim_matches(is_edge), LONGEST);
    // Excel keeps this name for itself.
    let is_usable = !clean.is_empty() && !clean.eq_ignore_ascii_case("history");
    let base = if is_usable { clean } else { format!("{clean} 1").trim().to_owned() };
    let is_free = |name: &String| !taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    let numbered = (2..).map(|number| {
        let ending = format!(" {number}");
        shortened(&base, LONGEST - ending.len()) + &ending
    });
    let mut names = std::iter::once(base.clone()).chain(numbered);
    names.find(is_free).unwrap_or_default()
}

/// What may not stand at either end; spaces there are only hard to see.
fn is_edge(letter: char) -> bool {
    letter == '\'' || letter.is_whitespace()
}

fn shortened(name: &str, longest: usize) -> String {
    let mut length = 0;
    let short: String = name
        .chars()
        .take_while(|letter| {
            length += letter.len_utf16();
            length <= longest
        })
        .collect();
    short.trim_end_matches(is_edge).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cleaned_shortened_and_told_apart() {
        let taken = ["Choices".to_owned()];
        for (wanted, name) in [
            ("survey", "survey"),
            ("choices", "choices 2"),
            ("What's new?", "What's new"),
            ("'quoted'", "quoted"),
            ("a/b\\c:d", "a b c d"),
            ("", "1"),
            ("[]", "1"),
            ("History", "History 1"),
            ("ñandú 🐚", "ñandú 🐚"),
            ("abcdefghijklmnopqrstuvwxyz12345678", "abcdefghijklmnopqrstuvwxyz12345"),
            ("🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚", "🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚🐚"),
        ] {
            assert_eq!(sheet_name(wanted, &taken), name, "{wanted}");
        }
    }

    #[test]
    fn a_long_name_makes_room_for_its_number() {
        let long = "a".repeat(31);
        let second = sheet_name(&long, std::slice::from_ref(&long));
        assert_eq!(second, "a".repeat(29) + " 2");
        assert_eq!(sheet_name(&long, &[long.clone(), second]), "a".repeat(29) + " 3");
    }
}
