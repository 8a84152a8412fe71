//! The report of a project: for whom and in which language it is, the report itself, and what can be done with it.

mod answers;
mod drawing;
mod looks;
mod opening_rows;
mod picture_file;
mod telling;

pub use telling::page as telling_page;

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Page,
    hand_over::{hand_over, save_file},
};
use crate::{
    domain::{
        code::Coded,
        form::{Form, Response},
        id::Id,
        language::Language,
        plan::Project,
        report::{Audience, Report},
    },
    exchange::report_page::{self, file},
    ui::{
        clock,
        components::{button, empty, quiet_link},
        handing::{Work, work_view},
        html::{Element, el, fresh, pieces},
        report,
        route::Route,
        state::AppState,
        wait::{later, pause},
        words::{self as w, report as words},
    },
};

/// The responses to the forms of a project that count.
type Given = Arc<Vec<(Id<Form>, Vec<Response>)>>;

/// The screen; none if there is no such project.
pub fn page(state: AppState, id: Id<Project>) -> Option<Page> {
    let workspace = state.workspace();
    let project = workspace.get(id)?;
    looks::put_on();
    let title = super::projects::name(state, project);
    let (given, work, is_left) = (RwSignal::new(None), Work::new(), RwSignal::new(false));
    read(state, id, given, (work, is_left));
    let audience = RwSignal::new(Audience::Team);
    let language = RwSignal::new(state.language.get_untracked());
    let choice = choice(state, audience, language);
    let drawn = fresh(move || {
        if is_left.get() {
            return button("btn", state.say(w::TRY_AGAIN), move || {
                is_left.set(false);
                read(state, id, given, (work, is_left));
            });
        }
        let Some(given) = given.get() else {
            return el("div.stack").attr("aria-busy", "true").child(el("div.card.skeleton"));
        };
        let nothing = given
            .iter()
            .all(|(_, responses): &(Id<Form>, Vec<Response>)| responses.is_empty())
            .then(|| empty(format!("{} {}", state.say(w::NO_ANSWERS), state.say(w::SHOWS_HERE))));
        let counted = Arc::clone(&given);
        // Another language is drawn without counting anew.
        let report = Memo::new(move |_| {
            Report::of(&state.workspace(), id, &counted, audience.get(), clock::today()).map(Arc::new)
        });
        let acts = acts(state, id, report, language);
        let page = fresh(move || {
            let page = report.get().map(|report| made(state, &report, language.get()));
            pieces![page.map(|page| drawing::drawing(state, page, &given))]
        });
        pieces![nothing, acts, page]
    });
    let others = el("div.no-print").child(hand_over(state, &workspace, id));
    Some(Page::new(title, pieces![choice, work_view(state, work), drawn, others]))
}

/// Reads the responses to the forms that count, a few at a time; says so if somebody left it.
fn read(
    state: AppState,
    project: Id<Project>,
    given: RwSignal<Option<Given>>,
    (work, is_left): (Work, RwSignal<bool>),
) {
    later(async move {
        let forms: Vec<Id<Form>> =
            state.workspace().of_project::<Form>(project).map(|form| form.id).collect();
        let mut read = Vec::new();
        for form in forms {
            let Some(mut responses) = state.gather(form, move |done, all| work.reach(done, all)).await else {
                work.end();
                is_left.try_set(true);
                return;
            };
            responses.retain(|response| response.void.is_none());
            read.push((form, responses));
        }
        work.end();
        given.try_set(Some(Arc::new(read)));
    });
}

fn made(state: AppState, report: &Report, language: Language) -> report_page::Page {
    report::page(report, &state.workspace(), language, clock::today())
}

/// For whom, and in which language.
fn choice(state: AppState, audience: RwSignal<Audience>, language: RwSignal<Language>) -> Element {
    let for_whom = [(Audience::Team, words::FOR_TEAM), (Audience::Sponsor, words::FOR_SPONSOR)];
    let for_whom = for_whom.map(|(one, name)| chip(state.say(name), one, audience)).into_iter();
    let languages =
        Language::ALL.iter().map(|one| chip(one.own_name(), *one, language).attr("lang", one.tag()));
    let group = |name, chips: Vec<Element>| {
        el("div.chips").attr("role", "group").attr("aria-label", state.say(name)).child(chips)
    };
    el("div.report-choice.no-print")
        .child(group(words::REPORT_FOR, for_whom.collect()))
        .child(group(words::REPORT_IN, languages.collect()))
}

/// A choice that is pressed while it is chosen.
fn chip<T: Copy + PartialEq + Send + Sync + 'static>(
    name: &'static str,
    one: T,
    chosen: RwSignal<T>,
) -> Element {
    button("chip", name, move || chosen.set(one))
        .live_attr("aria-pressed", move || Some(if chosen.get() == one { "true" } else { "false" }.into()))
}

/// Prints, once all of it is there.
async fn print_once_drawn() {
    let Some(window) = web_sys::window() else { return };
    let is_busy = || {
        let document = window.document()?;
        document.query_selector(".report[aria-busy]").ok()?
    };
    while is_busy().is_some() {
        pause(20).await;
    }
    window.print().ok();
}

/// What can be done with the report.
fn acts(
    state: AppState,
    project: Id<Project>,
    report: Memo<Option<Arc<Report>>>,
    language: RwSignal<Language>,
) -> Element {
    let save = move || {
        let Some(report) = report.get_untracked() else { return };
        let (for_whom, tongue) = (report.audience, language.get_untracked());
        let page = made(state, &report, tongue);
        let name = format!("katuwang-report-{}-{}-{}.html", for_whom.code(), tongue.tag(), clock::today());
        save_file(state, &name, "text/html;charset=utf-8", file(&page).as_bytes());
    };
    let print = || later(print_once_drawn());
    el("div.report-acts.no-print")
        .child(button("btn", state.say(words::PRINT), print))
        .child(button("btn quiet", state.say(words::SAVE_PAGE), save))
        .child(quiet_link(&Route::Telling(project), state.say(words::TELL_ABOUT_IT)))
}
