//! What today needs: the session, who came, what is to do, and one tap to the questions.

use leptos::prelude::*;

use super::{Page, heads::heads, parts::example_records};
use crate::{
    domain::{
        agenda::{legs_due, next_session, open_tasks, sessions_in_order},
        calendar::CalendarDate,
        form::{Draft, Form, Respondents},
        id::Id,
        plan::{Project, Session, Shift},
        workspace::Workspace,
    },
    storage::Level,
    ui::{
        clock,
        components::{Tone, button, button_link, eyebrow, link_row, quiet_link, rows, tag, task_tick},
        html::{Element, el, live, pieces},
        part::{Arrival, Part},
        route::Route,
        state::AppState,
        subject::Subject,
        wait::later,
        words::{self as w, choice_words, day_and_month, long_date},
    },
};

/// How many tasks are in sight at once.
const TASKS_IN_SIGHT: usize = 5;

/// The screen.
pub fn page(state: AppState) -> Page {
    let today = clock::today();
    let workspace = state.workspace();
    let has_projects = workspace.all::<Project>().next().is_some();
    let body = if has_projects {
        let session = next_session(&workspace, today, None);
        let session = session.map(|session| session_view(state, &workspace, session, today));
        let room = live(move || pieces![room_banner(state)]);
        let left = el("div.stack").child(room).child(drafts(state, &workspace)).child(session);
        el("div.columns").child(left).child(
            el("div.stack").child(tasks(state, &workspace, today)).child(arriving(state, &workspace, today)),
        )
    } else {
        welcome(state)
    };
    Page::new(state.say(w::TODAY), body)
}

/// Says in time that room gets short.
fn room_banner(state: AppState) -> Option<Element> {
    // Counted when the two stores have met.
    state.met.track();
    let (words, class) = match state.room().level() {
        Level::Plenty => return None,
        Level::Remind => (w::ROOM_REMIND, "banner look"),
        Level::AskForFile => (w::ROOM_FILE, "banner look"),
        Level::NothingNew => (w::ROOM_NOTHING_NEW, "banner stop"),
    };
    let banner = el("section").class(class).child(el("p").child(state.say(words)));
    Some(banner.child(quiet_link(&Route::Phone, state.say(w::THIS_PHONE))))
}

fn welcome(state: AppState) -> Element {
    let words = el("section.card.welcome").child(el("h2").child(state.say(w::WELCOME)));
    pieces![
        words.child(el("p").child(state.say(w::WELCOME_WHY))),
        button_link(&Route::NewProject, state.say(w::BEGIN_PROJECT)),
        button("btn quiet", state.say(w::LOOK_AROUND), move || load_example(state)),
        super::phone::language_choice(state),
    ]
}

/// Puts the example on the phone and shows it, once the part that has it is here.
fn load_example(state: AppState) {
    if state.arrival(Part::Plan).get_untracked() != Arrival::Here {
        state.tell(state.say(w::PART_COMING).to_owned());
    }
    later(async move {
        let language = state.language.get_untracked();
        match example_records(language, clock::today()).await {
            Ok(records) => {
                state.notice.set(None);
                // A second tap while the part was on its way changes nothing.
                if state.workspace().all::<Project>().all(|project| !project.example) {
                    state.edit_all(records);
                }
                state.draw();
            }
            Err(_) => state.tell(state.say(w::PART_MISSING_WHY).to_owned()),
        }
    });
}

/// Forms that someone began to fill in.
fn drafts(state: AppState, workspace: &Workspace) -> Element {
    let language = state.language.get_untracked();
    let card = |draft: &Draft| {
        let title = workspace.get(draft.form)?.title.say(language).words.to_owned();
        let card = el("a.card.begun").attr("href", Route::of_draft(draft).href());
        let words = if draft.mends.is_some() { w::GO_ON_MENDING } else { w::CONTINUE };
        Some(card.child(el("b").child(title)).child(el("span").child(state.say(words))))
    };
    let cards = workspace.all::<Draft>().filter(|draft| !draft.is_empty()).map(card);
    pieces![cards.collect::<Vec<_>>()]
}

fn session_view(state: AppState, workspace: &Workspace, session: &Session, today: CalendarDate) -> Element {
    let language = state.language.get_untracked();
    let Some(project) = workspace.get(session.project) else { return pieces![] };
    let order = sessions_in_order(workspace, session.project);
    let held = order.iter().filter(|(place, _)| place.is_some()).count();
    let place = order.iter().find(|(_, known)| known.id == session.id).and_then(|(place, _)| *place);
    let place = place.map(|place| w::NTH_OF.fill(language, [&place.to_string(), &held.to_string()]));
    let forms = workspace.of_project::<Form>(session.project);
    let forms = forms.filter(|form| session.form.is_none_or(|only| only == form.id));
    let is_today = session.date == today;
    let when = session.time.map_or_else(
        || long_date(session.date, language),
        |time| state.fill(w::ON_DATE_AT, [&long_date(session.date, language), &time.to_string()]),
    );
    let site = if session.site.is_empty() { project.site.clone() } else { session.site.clone() };
    let name = place.map_or_else(|| project.name.clone(), |place| format!("{} · {place}", project.name));
    let next = (!is_today).then(|| tag(Tone::Plain, state.say(w::NEXT_SESSION)));
    let card = el("a.card.session").attr("href", Route::Project(project.id).href());
    let card = card
        .child(el("span.meta").child(when).child(" ").child(next))
        .child(el("b.card-name").child(name))
        .child(el("span.meta").child(site))
        .child(project.example.then(|| tag(Tone::Plain, state.say(w::EXAMPLE))));
    let forms: Vec<Id<Form>> = forms.map(|form| form.id).collect();
    let counted = RwSignal::new(0_u32);
    let id = session.id;
    let asking = live(move || {
        counted.track();
        let workspace = state.workspace();
        let session = workspace.get(id);
        let forms = forms.iter().filter_map(|form| Some(ask_button(state, session?, workspace.get(*form)?)));
        pieces![forms.collect::<Vec<_>>()]
    });
    pieces![
        card,
        on_shift(state, workspace, session),
        is_today.then(|| heads(state, workspace, session, counted)),
        asking,
    ]
}

/// Who goes, and what for.
fn on_shift(state: AppState, workspace: &Workspace, session: &Session) -> Option<Element> {
    let shifts = workspace.of_project::<Shift>(session.project).filter(|shift| shift.session == session.id);
    let who = |shift: &Shift| {
        let (person, role) = (workspace.get(shift.person)?, workspace.get(shift.role)?);
        Some(el("li").child(el("b").child(person.name.clone())).child(format!(" · {}", role.name)))
    };
    let who: Vec<Element> = shifts.filter_map(who).collect();
    (!who.is_empty()).then(|| {
        pieces![eyebrow(state.say(w::WHO_GOES)), el("section.card").child(el("ul.facts").child(who))]
    })
}

/// What is on the way: the legs that should have arrived, or arrive within a week, and were not counted yet.
fn arriving(state: AppState, workspace: &Workspace, today: CalendarDate) -> Element {
    let language = state.language.get_untracked();
    let legs = legs_due(workspace, today).into_iter().take(TASKS_IN_SIGHT).filter_map(|leg| {
        let consignment = workspace.get(leg.consignment)?;
        let to = Route::Edit(leg.project, Subject::Consignment, Some(consignment.id.record()));
        let about = format!("{} → {}", leg.from, leg.to);
        let day = leg.arrives.map(|day| day_and_month(day, language)).unwrap_or_default();
        Some(link_row(&to, consignment.name.clone(), about, el("span.meta").child(day)))
    });
    let legs: Vec<Element> = legs.collect();
    if legs.is_empty() {
        return pieces![];
    }
    pieces![eyebrow(state.say(w::ARRIVING)), rows(legs)]
}

fn ask_button(state: AppState, session: &Session, form: &Form) -> Element {
    let language = state.language.get_untracked();
    let who = choice_words(form.respondents).say(language);
    let answered = state.count_at(form.id, session.id);
    // Only children are counted against children.
    let came = session
        .children
        .filter(|_| matches!(form.respondents, Respondents::Children | Respondents::Learners));
    let words = match came {
        Some(came) if came > 0 => state.fill(w::ASK_COUNT, [who, &answered.to_string(), &came.to_string()]),
        Some(_) | None => state.fill(w::ASK_AT_SESSION, [who]),
    };
    button_link(&Route::Ask(form.id, Some(session.id)), words)
}

fn tasks(state: AppState, workspace: &Workspace, today: CalendarDate) -> Element {
    let open = open_tasks(workspace, None, TASKS_IN_SIGHT).into_iter();
    let open: Vec<Element> = open.map(|task| task_tick(state, task, today)).collect();
    if open.is_empty() {
        return pieces![];
    }
    pieces![eyebrow(state.say(w::TO_DO)), rows(open)]
}
