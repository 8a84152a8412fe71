//! A file that leaves: its bytes, and a name that every disk takes.

/// A file that leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, with what stands behind the point. No path, and no sign that a disk would not take.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A name made of letters, digits, hyphens, underscores and points, each run of anything else as one hyphen; `katuwang` if
/// nothing is left. No longer than sixty letters, so that it still fits with what is put before and behind it.
pub fn file_name(text: &str) -> String {
    let mut name = String::new();
    for letter in text.chars() {
        let is_plain = letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
        // A name that begins with a point is hidden, or leads upwards.
        let is_plain = is_plain && !(letter == '.' && name.is_empty());
        if is_plain {
            name.push(letter);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name: String = name.chars().take(LONGEST).collect();
    let name = name.trim_end_matches(['-', '.']);
    if name.is_empty() { "katuwang".to_owned() } else { name.to_owned() }
}

const LONGEST: usize = 60;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_disk_takes_is_left_out() {
        for (text, name) in [
            ("After the story", "After-the-story"),
            ("../../etc/passwd", "etc-passwd"),
            ("Ñ: “ilan ka?”", "Ñ-ilan-ka"),
            ("...", "katuwang"),
            ("", "katuwang"),
        ] {
            assert_eq!(file_name(text), name, "{text}");
        }
        assert_eq!(file_name(&"x".repeat(500)).len(), 60);
    }
}
