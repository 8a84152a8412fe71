//! A file that leaves: its bytes, and a name that every disk takes.

use std::collections::BTreeSet;

/// A file that leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, with what stands behind the point. No path, and no sign that a disk would not take.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// How many rows a table has below its header; none of what is no table.
    pub rows: Option<usize>,
}

/// Tells names of one folder apart: before one that an earlier one has, large and small letters alike as on many disks, stands
/// its place among them.
pub fn tell_apart<'n>(names: impl IntoIterator<Item = &'n mut String>) {
    let mut taken = BTreeSet::new();
    for (place, name) in names.into_iter().enumerate() {
        // No name that `file_name` made has this sign.
        while !taken.insert(name.to_lowercase()) {
            *name = format!("{place}~{name}");
        }
    }
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
    let (stem, ending) = name.split_at(name.find('.').unwrap_or(name.len()));
    if name.is_empty() {
        "katuwang".to_owned()
    } else if is_device(stem) {
        format!("{stem}_{ending}")
    } else {
        name.to_owned()
    }
}

const LONGEST: usize = 60;

/// What Windows takes for a device, whatever stands behind the point.
fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let is_port = |rest: &str| rest.len() == 1 && rest.bytes().all(|digit| digit.is_ascii_digit());
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || ["com", "lpt"].iter().any(|port| stem.strip_prefix(port).is_some_and(is_port))
}

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
            ("Con", "Con_"),
            ("lpt1.final", "lpt1_.final"),
            ("Conference", "Conference"),
        ] {
            assert_eq!(file_name(text), name, "{text}");
        }
        assert_eq!(file_name(&"x".repeat(500)).len(), 60);
    }

    #[test]
    fn names_that_a_disk_takes_for_the_same_are_told_apart() {
        let mut names = ["a.csv", "b.csv", "A.csv", "Ñ.csv", "ñ.csv", "a.csv"].map(str::to_owned);
        tell_apart(&mut names);
        assert_eq!(names, ["a.csv", "b.csv", "2~A.csv", "Ñ.csv", "4~ñ.csv", "5~a.csv"]);
    }
}
