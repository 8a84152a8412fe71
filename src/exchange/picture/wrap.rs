//! Words in lines that fit: how wide letters are about, and where a long word may be divided.

/// No label has more lines than this on a picture; all of it stands in the table behind.
const MOST_LINES: usize = 8;

/// Cuts a text into lines of at most `width` units with letters of `letter` units. Blanks of any kind part words; a word
/// that is too long is divided between syllables, as Filipino and Ilokano have them, or else where the line ends. There is
/// a line for every text, and it is empty only if the text is.
pub(super) fn wrap(text: &str, letter: i32, width: i32) -> Vec<String> {
    let most = width * 100;
    let wide = |text: &str| text.chars().map(percent_of_letter).sum::<i32>() * letter;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if wide(&longer) <= most {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut rest = word.to_owned();
        while wide(&rest) > most && lines.len() < MOST_LINES {
            let (head, tail) = divided(&rest, |head| wide(head) <= most);
            lines.push(head);
            rest = tail;
        }
        line = rest;
        if lines.len() > MOST_LINES {
            break;
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

/// The first part of a word that fits, with a hyphen if it ends with a syllable, and the rest. Both have a letter at least.
fn divided(word: &str, fits: impl Fn(&str) -> bool) -> (String, String) {
    /// No line has room for more letters.
    const MOST_LETTERS: usize = 64;
    let letters: Vec<char> = word.chars().collect();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let parted = |place: usize| letters.split_at(place.clamp(1, letters.len()));
    let hyphened = |place: usize| format!("{}-", text(parted(place).0));
    let is_syllable = |place: &usize| {
        let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
        let (before, here, next) = (at(place.saturating_sub(1)), at(*place), at(place + 1));
        let is_digraph = before.eq_ignore_ascii_case(&'n') && here.eq_ignore_ascii_case(&'g');
        before.is_alphabetic() && here.is_alphabetic() && !is_vowel(here) && is_vowel(next) && !is_digraph
    };
    let syllable =
        (2..letters.len().min(MOST_LETTERS)).filter(is_syllable).rev().find(|place| fits(&hyphened(*place)));
    if let Some(place) = syllable {
        return (hyphened(place), text(parted(place).1));
    }
    let place =
        (1..letters.len().min(MOST_LETTERS)).rev().find(|place| fits(&text(parted(*place).0))).unwrap_or(1);
    (text(parted(place).0), text(parted(place).1))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}

/// About how wide a letter is, in percent of its height, rather too wide than too narrow: fonts differ.
fn percent_of_letter(letter: char) -> i32 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '·' => 34,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' | '"' => 45,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '…' => 100,
        'A'..='Z' | 'Ñ' => 74,
        '\u{1100}'.. => 115,
        _ => 63,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_nothing_of_a_label_is_lost() {
        for text in [
            "",
            "Naragsakanka kadi iti sarita ita nga aldaw?",
            "makapagpabagabagkadakami",
            "kinapagpapannakabalinmonanga-agbasbasa iti pagsasaom",
            "Ang nakapagpapabagabag-damdaming kuwento",
            "ñññññññññññññññññññññññññññññññññññññññññ",
            "https://example.invalid/a/very/long/address/without/any/blank",
            "👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫",
        ] {
            let lines = wrap(text, 16, 200);
            for line in &lines {
                let wide: i32 = line.chars().map(percent_of_letter).sum::<i32>() * 16;
                assert!(wide <= 200 * 100, "{line}");
            }
            let bare = |text: &str| text.replace([' ', '-'], "");
            assert_eq!(bare(&lines.concat()), bare(text));
        }
    }

    #[test]
    fn a_long_word_is_divided_between_syllables() {
        assert_eq!(wrap("makapagpabagabag", 16, 100), ["makapag-", "pabagabag"]);
        assert_eq!(wrap("xxxxxxxxxxxxxxx", 16, 100), ["xxxxxxxxx", "xxxxxx"]);
    }

    #[test]
    fn a_text_without_end_ends() {
        let lines = wrap(&"aldaw ".repeat(10_000), 16, 256);
        assert_eq!(lines.len(), MOST_LINES);
        assert!(lines.last().unwrap().ends_with('…'));
        assert_eq!(wrap(&"a".repeat(100_000), 16, 256).len(), MOST_LINES);
        assert_eq!(wrap("abc", 16, 1), ["a", "b", "c"], "a letter at least");
    }
}
