//! What the columns of each sheet hold: as proposed, until somebody who knows better chooses otherwise.

use leptos::prelude::*;

use crate::{
    domain::form::{Form, QuestionName},
    exchange::{
        Sheet,
        answer_import::{Matching, possible},
        answers::{Meta, Target},
    },
    ui::{
        components::opening,
        html::{Element, el, pieces, value_of},
        state::AppState,
        words as w,
    },
};

/// One part a sheet of which anybody can say what it holds, closed until somebody looks.
pub fn columns(state: AppState, form: &Form, sheets: &[Sheet], matched: RwSignal<Vec<Matching>>) -> Element {
    let each = sheets.iter().enumerate().filter_map(|(place, sheet)| {
        let matching = matched.with_untracked(|matched| matched.get(place).cloned())?;
        if !matching.is_open() {
            return None;
        }
        let rows = sheet.rows.len().saturating_sub(matching.header_row).saturating_sub(1);
        let title = state.fill(w::SHEET_ROWS, [&sheet.name, &rows.to_string()]);
        let headers = sheet.rows.get(matching.header_row).cloned().unwrap_or_default();
        let form = form.clone();
        let title = format!("{} · {title}", state.say(w::COLUMNS));
        Some(opening("details.more", title, false, move || {
            let offered = possible(&form, &matching);
            let fields = headers.iter().enumerate().filter_map(|(column, header)| {
                let target = matching.targets.get(column)?;
                Some(field(state, &form, header, (place, column), target, &offered, matched))
            });
            el("div.editor").child(fields.collect::<Vec<_>>())
        }))
    });
    pieces![each.collect::<Vec<_>>()]
}

fn field(
    state: AppState,
    form: &Form,
    header: &str,
    (sheet, column): (usize, usize),
    target: &Target,
    offered: &[Target],
    matched: RwSignal<Vec<Matching>>,
) -> Element {
    let key = format!("column-{sheet}-{column}");
    // What was proposed stays on offer, though nobody could have chosen it by hand.
    let own = (!offered.contains(target)).then(|| target.clone());
    let offered: Vec<Target> = offered.iter().cloned().chain(own).collect();
    let option = |(place, known): (usize, &Target)| {
        el("option")
            .attr("value", place.to_string())
            .flag("selected", known == target)
            .child(words(state, form, known))
    };
    let options: Vec<Element> = offered.iter().enumerate().map(option).collect();
    let changed = move |event| {
        let place: Option<usize> = value_of(&event).parse().ok();
        let Some(chosen) = place.and_then(|place| offered.get(place)).cloned() else { return };
        matched.update(|matched| {
            if let Some(matching) = matched.get_mut(sheet) {
                matching.choose(column, chosen);
            }
        });
    };
    let label = el("label").attr("for", key.clone()).attr("dir", "auto").child(header.to_owned());
    el("div.field").child(label).child(el("select").attr("id", key).child(options).on("change", changed))
}

fn words(state: AppState, form: &Form, target: &Target) -> String {
    let asked = |name: &QuestionName| {
        let label = form.question(name).map(|question| &question.label);
        let words = label.map(|label| form.say(label, state.language.get_untracked().tag()).words);
        words.filter(|words| !words.is_empty()).unwrap_or(name.as_str()).to_owned()
    };
    match target {
        Target::Ignored => state.say(w::NOTHING_TAKEN).to_owned(),
        Target::Meta(meta) => meta_words(state, *meta),
        Target::Answer(name) => asked(name),
        Target::Chosen(name, choice) => format!("{}: {choice}", asked(name)),
    }
}

fn meta_words(state: AppState, meta: Meta) -> String {
    let words = match meta {
        Meta::Id | Meta::Instance => w::META_ID,
        Meta::Version => w::META_VERSION,
        Meta::SessionDate | Meta::Session => w::META_SESSION,
        Meta::Site => w::META_SITE,
        Meta::Language => w::META_LANGUAGE,
        Meta::Started => w::META_STARTED,
        Meta::Finished | Meta::OdkFinished | Meta::KoboFinished => w::META_FINISHED,
        Meta::Void | Meta::OdkReview | Meta::KoboReview => w::META_VOID,
        Meta::Project
        | Meta::Form
        | Meta::Mended
        | Meta::Parent
        | Meta::Time
        | Meta::RowKey
        | Meta::ParentKey
        | Meta::OdkKey
        | Meta::OdkParentKey
        | Meta::KoboId
        | Meta::Number
        | Meta::ParentTable
        | Meta::ParentNumber
        | Meta::Always(_) => w::META_OTHER,
    };
    state.say(words).to_owned()
}
