//! The answers to a form as files for other programs and for anybody.

mod wishes;

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        form::{Form, Response},
        id::Id,
    },
    exchange::{
        File, TooLarge,
        answers::{Layout, answer_files},
        data_package,
    },
    ui::{
        clock,
        components::{Icon, Tone, button, icon, meta, tag},
        download::CSV,
        handing::{Made, Shown, Work, given_view, hand, work_view},
        html::{Element, el, live, pieces},
        state::AppState,
        wait::later,
        words as w,
    },
};
use wishes::wishes;

const ZIP: &str = "application/zip";

/// The screen; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    let title = form.say(&form.title, state.language.get_untracked().tag()).words.to_owned();
    let (wish, made) = (RwSignal::new(Layout::OURS), RwSignal::new(Vec::new()));
    let (shown, work) = (Shown::new(None), Work::new());
    // What was made by another wish is not what is wished now.
    Effect::new(move |_| {
        wish.track();
        made.set(Vec::new());
        shown.set(None);
    });
    let places = Places { shown, made };
    let after = move |act: Act| move || with_responses(state, id, wish, work, places, act);
    let begin = button("btn", state.say(w::MAKE_FILES), after(make));
    let pack = button("btn quiet", state.say(w::MAKE_PACKAGE), after(pack));
    let files = live(move || pieces![list(state, shown, &made.get())]);
    let body = pieces![
        meta(title),
        el("p.lead").child(state.say(w::ANSWER_FILES_WHY)),
        wishes(state, &form, wish),
        begin,
        pack,
        meta(state.say(w::MAKE_PACKAGE_WHY)),
        work_view(state, work),
        given_view(state, shown),
        files,
    ];
    Some(Page::new(state.say(w::ANSWER_FILES), body))
}

/// What is done with the responses once they are read.
type Act = fn(AppState, &Form, &[Response], &Layout, Places);

/// Where files of this screen go.
#[derive(Clone, Copy)]
struct Places {
    shown: Shown,
    made: RwSignal<Vec<Made>>,
}

/// Reads the responses and does something with them; nothing if somebody leaves it.
fn with_responses(
    state: AppState,
    id: Id<Form>,
    wish: RwSignal<Layout>,
    work: Work,
    places: Places,
    act: Act,
) {
    later(async move {
        if !work.begin() {
            return;
        }
        // As it was wished when it was tapped.
        let layout = wish.get_untracked();
        let read = state.gather(id, move |done, all| work.reach(done, all)).await;
        let is_wanted = work.end();
        let workspace = state.workspace();
        if let (Some(responses), Some(form), true) = (read, workspace.get(id), is_wanted) {
            act(state, form, &responses, &layout, places);
        }
    });
}

/// The same in one file, with what every column means.
fn pack(state: AppState, form: &Form, responses: &[Response], layout: &Layout, places: Places) {
    let now = clock::wall_time();
    match data_package(form, responses, &state.workspace(), layout, now) {
        Ok(bytes) => {
            let name = format!("katuwang-{}.zip", now.date);
            hand(state, places.shown, Made { name, kind: ZIP, bytes: bytes.into(), rows: None });
        }
        Err(TooLarge) => state.tell(state.say(w::FILE_TOO_LARGE).to_owned()),
    }
}

/// Makes the files. A single one is handed over at once; of several each by a tap, as browsers stop a page that saves
/// many by itself.
fn make(state: AppState, form: &Form, responses: &[Response], layout: &Layout, places: Places) {
    let files = answer_files(form, responses, &state.workspace(), layout);
    let files: Vec<Made> = files.into_iter().map(of_table).collect();
    places.shown.set(None);
    match files.as_slice() {
        [only] => hand(state, places.shown, only.clone()),
        _ => places.made.set(files),
    }
}

fn of_table(file: File) -> Made {
    Made { name: file.name, kind: CSV, bytes: file.bytes.into(), rows: file.rows }
}

/// Several files, each a tap away.
fn list(state: AppState, shown: Shown, files: &[Made]) -> Option<Element> {
    let row = |file: &Made| {
        let about = file.rows.map(|rows| state.fill(w::ROWS_OF, [&rows.to_string()]));
        let words = el("span.row-words")
            .child(el("b").child(file.name.clone()))
            .child(about.map(|about| el("span.meta").child(about)));
        let file = file.clone();
        el("button.row")
            .attr("type", "button")
            .child(words)
            .child(tag(Tone::Plain, "CSV"))
            .child(icon(Icon::Forward))
            .on("click", move |_| hand(state, shown, file.clone()))
    };
    let rows: Vec<Element> = files.iter().map(row).collect();
    (!rows.is_empty()).then(|| pieces![meta(state.say(w::FILES_MADE)), el("section.card.rows").child(rows)])
}
