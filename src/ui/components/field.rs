//! One field of the editor: its name, its input, and what is wrong with what stands in it.

use leptos::{ev::Targeted, prelude::*};
use web_sys::{Event, HtmlInputElement};

use super::options::Choosable;
use crate::domain::{
    entry::{TICKED, tick},
    field::{Field, Input},
};

/// Text that a date or time field gives for what is no date: the browser keeps its own text to itself.
const UNREADABLE: &str = "?";

/// What a field shows and whom it tells of changes.
#[derive(Clone)]
pub struct FieldView {
    /// Which field.
    pub field: Field,
    /// Its name in words.
    pub label: String,
    /// What stands in it at first.
    pub text: String,
    /// What there is to choose from.
    pub options: Signal<Vec<Choosable>>,
    /// What is wrong with it, in words; empty if nothing.
    pub problem: Signal<String>,
    /// Is told every change.
    pub changed: Callback<(Field, String)>,
    /// Is told when the field is left.
    pub left: Callback<Field>,
}

impl FieldView {
    /// The field on the screen.
    pub fn view(self) -> AnyView {
        let id = crate::domain::code::Coded::code(self.field);
        let problem_id = format!("{id}-problem");
        let problem = self.problem;
        let said =
            view! { <p class="problem" id=problem_id.clone() role="alert">{move || problem.get()}</p> }
                .into_any();
        let input = self.field.input();
        match input {
            Input::One | Input::Several => {
                let choices = self.choices(input == Input::Several);
                view! {
                    <fieldset class="field" aria-describedby=problem_id>
                        <legend>{self.label}</legend>
                        {choices}
                        {said}
                    </fieldset>
                }
                .into_any()
            }
            Input::Tick => {
                let (field, changed) = (self.field, self.changed);
                view! {
                    <label class="tick">
                        <input
                            type="checkbox"
                            checked=self.text == TICKED
                            on:change:target=move |event| changed.run((field, tick(event.target().checked()).to_owned()))
                        />
                        <span>{self.label}</span>
                    </label>
                }
                .into_any()
            }
            Input::Line
            | Input::Paragraph
            | Input::Date
            | Input::Time
            | Input::Count
            | Input::Amount
            | Input::List => {
                let label = self.label.clone();
                let control = self.control(input, id, problem_id);
                view! {
                    <div class="field">
                        <label for=id>{label}</label>
                        {control}
                        {said}
                    </div>
                }
                .into_any()
            }
        }
    }

    fn control(self, input: Input, id: &'static str, problem_id: String) -> AnyView {
        let Self { field, text, problem, changed, left, options, .. } = self;
        let invalid = move || (!problem.get().is_empty()).then_some("true");
        match input {
            Input::Paragraph => view! {
                <textarea
                    id=id rows="4" dir="auto" aria-invalid=invalid aria-describedby=problem_id
                    prop:value=text
                    on:input:target=move |event| changed.run((field, event.target().value()))
                    on:blur=move |_| left.run(field)
                ></textarea>
            }
            .into_any(),
            Input::List => view! {
                <select
                    id=id aria-invalid=invalid aria-describedby=problem_id
                    on:change:target=move |event| changed.run((field, event.target().value()))
                    on:blur=move |_| left.run(field)
                >
                    {move || {
                        let known = options.get();
                        let missing = (!known.iter().any(|(code, _)| *code == text)).then(|| (String::new(), "…".to_owned()));
                        missing.into_iter().chain(known).map(|(code, words)| {
                            view! { <option value=code.clone() selected=code == text>{words}</option> }
                        }).collect_view()
                    }}
                </select>
            }
            .into_any(),
            Input::Line | Input::Date | Input::Time | Input::Count | Input::Amount | Input::One | Input::Several | Input::Tick => {
                let (kind, mode) = match input {
                    Input::Date => ("date", None),
                    Input::Time => ("time", None),
                    Input::Count => ("text", Some("numeric")),
                    Input::Amount => ("text", Some("decimal")),
                    Input::Line | Input::Paragraph | Input::List | Input::One | Input::Several | Input::Tick => ("text", None),
                };
                view! {
                    <input
                        id=id type=kind inputmode=mode dir="auto" autocomplete="off"
                        aria-invalid=invalid aria-describedby=problem_id
                        prop:value=text
                        on:input:target=move |event| changed.run((field, typed(&event)))
                        on:blur=move |_| left.run(field)
                    />
                }
                .into_any()
            }
        }
    }

    fn choices(&self, several: bool) -> AnyView {
        let (field, changed) = (self.field, self.changed);
        let name = crate::domain::code::Coded::code(field);
        let chosen = RwSignal::new(self.text.clone());
        let kind = if several { "checkbox" } else { "radio" };
        let choose = move |code: &str, on: bool| {
            let text = if several {
                let mut codes: Vec<String> =
                    chosen.get_untracked().split_whitespace().map(str::to_owned).collect();
                codes.retain(|known| known != code);
                if on {
                    codes.push(code.to_owned());
                }
                codes.join(" ")
            } else {
                code.to_owned()
            };
            chosen.set(text.clone());
            changed.run((field, text));
        };
        let choice = move |(code, words): Choosable| {
            let is_chosen = chosen.get_untracked().split_whitespace().any(|known| known == code);
            view! {
                <label class="choice">
                    <input
                        type=kind name=name value=code.clone() checked=is_chosen
                        on:change:target=move |event| choose(&code, event.target().checked())
                    />
                    <span>{words}</span>
                </label>
            }
        };
        let all = self.options.get_untracked().into_iter().map(choice).collect_view();
        view! { <div class="choices">{all}</div> }.into_any()
    }
}

fn typed(event: &Targeted<Event, HtmlInputElement>) -> String {
    let input = event.target();
    if input.validity().bad_input() { UNREADABLE.to_owned() } else { input.value() }
}
