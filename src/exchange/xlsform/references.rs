//! References of the form `${name}`, wherever they stand.

/// What stands before the name where the last response is meant.
const LAST_SAVED: &str = "last-saved#";

/// The text with the name of each reference put in place by `resolve`, or kept where that gives none. Spaces around a
/// name are taken off.
pub fn rewritten(text: &str, resolve: &dyn Fn(&str) -> Option<String>) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        made.push_str(before);
        made.push_str("${");
        let Some((inside, after)) = behind.split_once('}') else {
            rest = behind;
            continue;
        };
        let trimmed = inside.trim();
        let (prefix, name) =
            trimmed.strip_prefix(LAST_SAVED).map_or(("", trimmed), |name| (LAST_SAVED, name));
        match resolve(name) {
            Some(name) => made.extend([prefix, &name]),
            None => made.push_str(if is_plain(name) { trimmed } else { inside }),
        }
        made.push('}');
        rest = after;
    }
    made.push_str(rest);
    made
}

/// The names in the references of a text.
pub fn names_in(text: &str) -> impl Iterator<Item = &str> {
    text.split("${")
        .skip(1)
        .filter_map(|behind| behind.split_once('}'))
        .map(|(inside, _)| without_prefix(inside))
}

/// The name in a reference without what says that the last response is meant.
pub fn without_prefix(inside: &str) -> &str {
    inside.strip_prefix(LAST_SAVED).unwrap_or(inside)
}

/// The name, if the text is a reference and nothing else.
pub fn only(text: &str) -> Option<&str> {
    let inside = text.trim().strip_prefix("${")?.strip_suffix('}')?.trim();
    is_plain(inside).then_some(inside)
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.contains(['{', '}', '$', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_put_in_place_and_the_rest_is_kept() {
        let resolve = |name: &str| (name == "a").then(|| "a_2".to_owned());
        for (text, made) in [
            ("${a} + ${ a } - ${b}", "${a_2} + ${a_2} - ${b}"),
            ("${last-saved#a}", "${last-saved#a_2}"),
            ("${ b }", "${b}"),
            ("${a", "${a"),
            ("$ {a}", "$ {a}"),
        ] {
            assert_eq!(rewritten(text, &resolve), made);
        }
        assert_eq!(names_in("if(${a} = 1, ${last-saved#b}, '${')").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(only(" ${a} "), Some("a"));
        assert_eq!(only("${a} + ${b}"), None);
    }
}
