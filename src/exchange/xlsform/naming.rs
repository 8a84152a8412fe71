//! Names of questions: made where they are missing, mended where they can't be, unique in the whole form.

use std::collections::BTreeMap;

use super::remark::RemarkKind;
use crate::domain::form::QuestionName;

/// Names that the standard keeps for itself.
const RESERVED: &str = "meta";

/// So many questions of one name are looked at to find the one that is meant.
const MOST_OF_ONE_NAME: usize = 100;

/// Which groups a question stands in, from the outermost in, each by a number.
pub type Within = Vec<usize>;

/// A question as it is known by a name.
#[derive(Debug)]
struct Known {
    within: Within,
    name: QuestionName,
    /// A group has no answer: where a question in it has its name, that is meant.
    is_group: bool,
}

/// The names of a form, as they were written and as they are.
#[derive(Debug, Default)]
pub struct Names {
    /// By name as written: where it stands, and its name.
    written: BTreeMap<String, Vec<Known>>,
    /// The row that has a name.
    taken: BTreeMap<String, usize>,
    /// The number to try next behind a name.
    next: BTreeMap<String, usize>,
}

impl Names {
    /// Gives a row its name. A question that had its name first keeps it, so all that are well named are first told by
    /// [`Self::reserve`].
    pub fn give(
        &mut self,
        written: &str,
        row: usize,
        within: &Within,
        is_group: bool,
    ) -> (QuestionName, Option<RemarkKind>) {
        let mended = mended(written, row);
        let name = self.free(mended.clone(), row);
        let remark = if written.is_empty() {
            Some(RemarkKind::NameMissing { made: name.to_string() })
        } else if mended.as_str() != written {
            Some(RemarkKind::NameInvalid { was: written.to_owned(), now: name.to_string() })
        } else {
            (name != mended).then(|| RemarkKind::NameTwice { was: written.to_owned(), now: name.to_string() })
        };
        self.taken.insert(name.to_string(), row);
        if !written.is_empty() {
            self.written.entry(written.to_owned()).or_default().push(Known {
                within: within.clone(),
                name: name.clone(),
                is_group,
            });
        }
        (name, remark)
    }

    /// Tells that a row has a name that can stay as it is.
    pub fn reserve(&mut self, written: &str, row: usize) {
        if written.parse::<QuestionName>().is_ok() {
            self.taken.entry(written.to_owned()).or_insert(row);
        }
    }

    /// The name of the question that a reference means from within some groups: the nearest of those written so.
    pub fn meant(&self, written: &str, within: &Within) -> Option<&QuestionName> {
        let known = self.written.get(written)?;
        let shared =
            |other: &Known| within.iter().zip(&other.within).take_while(|(one, two)| one == two).count();
        let nearest = known.iter().take(MOST_OF_ONE_NAME).map(shared).max()?;
        let near = || known.iter().filter(|other| shared(other) == nearest);
        near().find(|other| !other.is_group).or_else(|| near().next()).map(|other| &other.name)
    }

    /// The name, or the first free one with a number behind it.
    fn free(&mut self, name: QuestionName, row: usize) -> QuestionName {
        let is_free =
            |taken: &BTreeMap<String, usize>, name: &str| taken.get(name).is_none_or(|by| *by == row);
        if is_free(&self.taken, name.as_str()) {
            return name;
        }
        let next = self.next.entry(name.to_string()).or_insert(2);
        loop {
            let numbered = format!("{name}_{next}");
            *next += 1;
            if is_free(&self.taken, &numbered)
                && let Ok(numbered) = numbered.parse()
            {
                return numbered;
            }
        }
    }
}

/// The nearest text that is a name.
fn mended(written: &str, row: usize) -> QuestionName {
    if written != RESERVED
        && let Ok(name) = written.parse()
    {
        return name;
    }
    let fits = |letter: char| format!("_{letter}").parse::<QuestionName>().is_ok();
    let plain: String = written.chars().map(|letter| if fits(letter) { letter } else { '_' }).collect();
    let made = if written == RESERVED { format!("{RESERVED}_") } else { plain };
    made.parse()
        .or_else(|_| format!("_{made}").parse())
        .ok()
        .filter(|_| !written.is_empty())
        .unwrap_or_else(|| QuestionName::numbered(row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_mended_and_made() {
        for (written, now) in [
            ("1st child", "_1st_child"),
            ("", "q7"),
            ("meta", "meta_"),
            ("a:b", "a_b"),
            ("ñ-1.b", "ñ-1.b"),
            ("-", "_-"),
        ] {
            let (name, remark) = Names::default().give(written, 7, &vec![], false);
            assert_eq!(name.as_str(), now);
            assert_eq!(remark.is_none(), written == now, "{written}");
        }
    }

    #[test]
    fn the_second_of_a_name_is_numbered_and_each_is_meant_from_its_group() {
        let mut names = Names::default();
        for (row, written) in [(2, "age"), (3, "age"), (4, "age_2")] {
            names.reserve(written, row);
        }
        let given = [(2, "age", vec![1]), (3, "age", vec![2]), (4, "age_2", vec![])]
            .map(|(row, written, within)| names.give(written, row, &within, false).0.to_string());
        assert_eq!(given, ["age", "age_3", "age_2"]);
        assert_eq!(names.meant("age", &vec![2, 5]).unwrap().as_str(), "age_3");
        assert_eq!(names.meant("age", &vec![9]).unwrap().as_str(), "age");
        assert_eq!(names.meant("nobody", &vec![]), None);
    }
}
