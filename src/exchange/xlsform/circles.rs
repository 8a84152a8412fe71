//! Questions that wait for each other: none of them can ever be worked out.

use std::collections::{BTreeMap, BTreeSet};

use super::references::names_in;
use crate::domain::form::{Form, Formula};

/// So many circles are enough to mend first.
const MOST_CIRCLES: usize = 20;

/// Circles among questions, each by its names.
pub fn circles(form: &Form) -> Vec<Vec<String>> {
    let mut waits: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for question in form.every_question() {
        let logic = &question.logic;
        let texts = [&logic.relevant, &logic.calculation].into_iter().flatten().map(Formula::as_str);
        let on = texts.flat_map(names_in).collect();
        waits.insert(question.name.as_str(), on);
    }
    let mut circles = Vec::new();
    loop {
        // Whatever waits for nothing that is left, or is waited for by nothing, is in no circle.
        loop {
            let names: BTreeSet<&str> = waits.keys().copied().collect();
            let awaited: BTreeSet<&str> = waits.values().flatten().copied().collect();
            let before = waits.len();
            waits.retain(|name, on| awaited.contains(name) && on.iter().any(|other| names.contains(other)));
            if waits.len() == before {
                break;
            }
        }
        let Some(first) = waits.keys().next().copied() else { return circles };
        let mut way = vec![first];
        let circle = loop {
            let last = way.last().copied().unwrap_or(first);
            let next = waits.get(last).and_then(|on| on.iter().find(|other| waits.contains_key(*other)));
            let Some(next) = next.copied() else { break way };
            if let Some(place) = way.iter().position(|name| *name == next) {
                break way.split_off(place);
            }
            way.push(next);
        };
        waits.retain(|name, _| !circle.contains(name));
        if circles.len() == MOST_CIRCLES {
            return circles;
        }
        circles.push(circle.into_iter().map(str::to_owned).collect());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        form::Question,
        id::{Id, RecordId},
    };

    #[test]
    fn circles_are_found_and_what_leads_to_them_is_not_in_them() {
        let named = |(name, on): (&str, &str)| {
            let mut question = Question::blank(name.parse().unwrap());
            question.logic.calculation = Formula::new(on);
            question
        };
        let mut form = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
        form.questions =
            [("a", "1"), ("b", "${a} + ${d}"), ("c", "${b}"), ("d", "${c}"), ("e", "${d}"), ("f", "${f}")]
                .map(named)
                .to_vec();
        assert_eq!(circles(&form), [vec!["b", "d", "c"], vec!["f"]]);
    }
}
