//! One field of the editor: its name, its input, and what is wrong with what stands in it.

use std::{borrow::Cow, sync::Arc};

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::{opening::opening, options::Choosable};
use crate::{
    domain::{
        code::Coded,
        entry::{TICKED, tick},
        field::Field,
        input::Input,
    },
    ui::html::{Element, Live, Tell, el, is_ticked, live, pieces, value_of},
};

/// More choices than this are many, and only the first of them in sight.
const MANY: usize = 14;
const FIRST: usize = 6;

/// Text that a date or time field gives for what is no date: the browser keeps its own text to itself.
const UNREADABLE: &str = "?";

/// What a field shows and whom it tells of changes.
#[derive(Clone)]
pub struct FieldView {
    /// Which field.
    pub field: Field,
    /// Its name in words.
    pub label: String,
    /// What the rest of many choices is called.
    pub more: String,
    /// What stands in it at first.
    pub text: String,
    /// What there is to choose from.
    pub options: Live<Vec<Choosable>>,
    /// What is wrong with it, in words; empty if nothing.
    pub problem: Live<String>,
    /// Is told every change.
    pub changed: Tell<(Field, String)>,
    /// Is told when the field is left.
    pub left: Tell<Field>,
}

impl FieldView {
    /// The field on the screen.
    pub fn element(self) -> Element {
        let id = self.field.code();
        let problem_id = format!("{id}-problem");
        let problem = Arc::clone(&self.problem);
        let said = el("p.problem").attr("id", problem_id.clone()).attr("role", "alert");
        let said = said.child(live(move || pieces![problem()]));
        let input = self.field.input();
        match input {
            Input::One | Input::Several => {
                let choices = self.choices(input == Input::Several);
                let field = el("fieldset.field").attr("aria-describedby", problem_id);
                field.child(el("legend").child(self.label)).child(choices).child(said)
            }
            Input::Tick => {
                let (field, changed) = (self.field, self.changed);
                let box_ = el("input").attr("type", "checkbox").flag("checked", self.text == TICKED);
                let box_ =
                    box_.on("change", move |event| changed((field, tick(is_ticked(&event)).to_owned())));
                el("label.tick").child(box_).child(el("span").child(self.label))
            }
            Input::Line
            | Input::Paragraph
            | Input::Date
            | Input::Time
            | Input::Count
            | Input::Amount
            | Input::List => {
                let label = el("label").attr("for", id).child(self.label.clone());
                let control = self.control(input, problem_id).attr("id", id);
                el("div.field").child(label).child(control).child(said)
            }
        }
    }

    fn control(self, input: Input, problem_id: String) -> Element {
        let Self { field, text, problem, changed, left, options, .. } = self;
        let control = match input {
            Input::Paragraph => el("textarea").attr("rows", "4").prop("value", text),
            Input::List => el("select").child(live(move || list(&options(), &text))),
            Input::Line | Input::One | Input::Several | Input::Tick => line("text", text),
            Input::Date => line("date", text),
            Input::Time => line("time", text),
            Input::Count => line("text", text).attr("inputmode", "numeric"),
            Input::Amount => line("text", text).attr("inputmode", "decimal"),
        };
        control
            .attr("aria-describedby", problem_id)
            .live_attr("aria-invalid", move || (!problem().is_empty()).then_some(Cow::Borrowed("true")))
            .on("input", move |event| changed((field, typed(&event))))
            .on("blur", move |_| left(field))
    }

    fn choices(&self, several: bool) -> Element {
        let (field, changed) = (self.field, Arc::clone(&self.changed));
        let chosen = RwSignal::new(self.text.clone());
        let choose: Tell<(String, bool)> = Arc::new(move |(code, on)| {
            let text = if several { toggled(&chosen.get_untracked(), &code, on) } else { code };
            chosen.set(text.clone());
            changed((field, text));
        });
        let (kind, text) = (if several { "checkbox" } else { "radio" }, self.text.clone());
        let choice = move |(code, words): Choosable| {
            let is_chosen = text.split_whitespace().any(|known| known == code);
            let input = el("input").attr("type", kind).attr("name", field.code());
            let input = input.attr("value", code.clone()).flag("checked", is_chosen);
            let choose = Arc::clone(&choose);
            let input = input.on("change", move |event| choose((code.clone(), is_ticked(&event))));
            el("label.choice").child(input).child(el("span").child(words))
        };
        let options = (self.options)();
        let is_long = options.len() > MANY;
        // Of many the first and the chosen ones are in sight.
        let chosen = |code: &str| self.text.split_whitespace().any(|known| known == code);
        let (near, far): (Vec<_>, Vec<_>) = (0_usize..)
            .zip(options)
            .partition(|(place, (code, _))| !is_long || *place < FIRST || chosen(code));
        let drawn = move |options: &[(usize, Choosable)]| {
            let choices: Vec<Element> = options.iter().map(|(_, option)| choice(option.clone())).collect();
            el("div.choices").child(choices)
        };
        let near = drawn(&near);
        let more = is_long.then(|| opening("details.more", self.more.clone(), false, move || drawn(&far)));
        pieces![near, more]
    }
}

fn line(kind: &'static str, text: String) -> Element {
    el("input").attr("type", kind).attr("autocomplete", "off").prop("value", text)
}

/// The options of a list. What is chosen is one of them even if it is not among those offered, so that nothing else is
/// chosen by showing them.
fn list(known: &[Choosable], text: &str) -> Element {
    let missing = (!known.iter().any(|(code, _)| code == text)).then(|| (String::new(), "…".to_owned()));
    let option = |(code, words): Choosable| {
        let is_chosen = code == text;
        el("option").attr("value", code).flag("selected", is_chosen).child(words)
    };
    let options: Vec<Element> = missing.into_iter().chain(known.iter().cloned()).map(option).collect();
    pieces![options]
}

/// The codes with one more, or one fewer.
fn toggled(codes: &str, code: &str, on: bool) -> String {
    let others = codes.split_whitespace().filter(|known| *known != code);
    others.chain(on.then_some(code)).collect::<Vec<_>>().join(" ")
}

fn typed(event: &Event) -> String {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let is_bad = input.is_some_and(|input| input.validity().bad_input());
    if is_bad { UNREADABLE.to_owned() } else { value_of(event) }
}
