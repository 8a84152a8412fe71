//! A number of a range: by tapping it where there are few, else by typing it.

use std::sync::Arc;

use super::{Asked, typed};
use crate::{
    domain::form::Range,
    ui::html::{Element, el},
};

/// More numbers than this are not found at a glance.
const MOST_IN_SIGHT: i64 = 12;

/// The numbers of a range.
pub fn scale(asked: Asked, range: Range) -> Element {
    let steps =
        range.end.steps_from(range.start, range.step).filter(|steps| (0..MOST_IN_SIGHT).contains(steps));
    let Some(steps) = steps else { return typed::number(asked, "decimal") };
    let numbers = (0..=steps).map(|count| {
        let number = range.start.after(range.step, count).to_string();
        let changed = Arc::clone(&asked.changed);
        let value = number.clone();
        let input =
            el("input").attr("type", "radio").attr("name", asked.name.clone()).attr("value", number.clone());
        let input = input.flag("checked", asked.text == number);
        let input = input.on("change", move |_| changed((value.clone(), None)));
        el("label.degree").child(input).child(el("span").child(number))
    });
    let numbers: Vec<Element> = numbers.collect();
    el("div.degrees").child(numbers)
}
