//! Sessions and tasks week by week, and sessions month by month.

use leptos::prelude::*;

use crate::{
    domain::{
        agenda::{monday_of, sessions_in_order, weeks_of_month},
        calendar::CalendarDate,
        code::Coded,
        id::Id,
        ordered::Ordered,
        plan::{Project, Session, SessionState, Task},
        recurrence::Weekday,
    },
    ui::{
        clock,
        components::{empty, eyebrow, link_row, rows, task_tick},
        html::{Element, el, pieces},
        route::Route,
        state::AppState,
        subject::Subject,
        words::{self as w, choice_words, day_and_month, long_date, month_and_year},
    },
};

/// What a week holds: its sessions, and the tasks that are due in it.
#[derive(Default)]
struct Week<'a> {
    sessions: Vec<&'a Session>,
    tasks: Vec<&'a Task>,
}

/// Every week that has a session or a task.
pub fn weeks(state: AppState, id: Id<Project>) -> Element {
    let (language, today) = (state.language.get_untracked(), clock::today());
    let workspace = state.workspace();
    let mut weeks: Ordered<CalendarDate, Week<'_>> = Ordered::new();
    for (_, session) in sessions_in_order(&workspace, id) {
        if let Some(week) = weeks.get_or_insert(monday_of(session.date), Week::default) {
            week.sessions.push(session);
        }
    }
    for task in workspace.of_project::<Task>(id) {
        let Some(due) = task.due else { continue };
        if let Some(week) = weeks.get_or_insert(monday_of(due), Week::default) {
            week.tasks.push(task);
        }
    }
    let week = |(monday, week): (&CalendarDate, &Week<'_>)| {
        let sessions = week.sessions.iter().map(|session| {
            let to = Route::Edit(id, Subject::Session, Some(session.id.record()));
            let state_words = choice_words(session.state).say(language);
            let time = session.time.map(|time| time.to_string()).unwrap_or_default();
            link_row(&to, long_date(session.date, language), time, el("span.meta").child(state_words))
        });
        let sessions: Vec<Element> = sessions.collect();
        let tasks: Vec<Element> = week.tasks.iter().map(|task| task_tick(state, task, today)).collect();
        let head = state.fill(w::WEEK_OF, [&day_and_month(*monday, language)]);
        pieces![eyebrow(head), rows(pieces![sessions, tasks])]
    };
    if weeks.is_empty() {
        return empty(state.say(w::NOTHING_YET));
    }
    pieces![weeks.iter().map(week).collect::<Vec<_>>()]
}

/// Every month that has a session, as a page of a calendar.
pub fn months(state: AppState, id: Id<Project>) -> Element {
    let workspace = state.workspace();
    let sessions: Vec<&Session> =
        sessions_in_order(&workspace, id).into_iter().map(|(_, session)| session).collect();
    let mut months: Ordered<(i32, u32), CalendarDate> = Ordered::new();
    for session in &sessions {
        let (year, month, _) = session.date.parts();
        months.get_or_insert((year, month), || session.date);
    }
    if months.is_empty() {
        return empty(state.say(w::NOTHING_YET));
    }
    pieces![months.values().map(|date| month(state, *date, &sessions)).collect::<Vec<_>>()]
}

fn month(state: AppState, date: CalendarDate, sessions: &[&Session]) -> Element {
    let (language, today) = (state.language.get_untracked(), clock::today());
    let heads = Weekday::ALL.iter().map(|weekday| {
        let words = choice_words(*weekday).say(language);
        let short: String = words.chars().take(2).collect();
        el("th").attr("scope", "col").attr("abbr", words).child(short)
    });
    let cell = |day: &CalendarDate| {
        if day.parts().1 != date.parts().1 {
            return el("td");
        }
        let number = day.parts().2.to_string();
        let cell = if *day == today { el("td.today") } else { el("td") };
        let link = |session: &&Session| {
            let class = match session.state {
                SessionState::Planned => "planned",
                SessionState::Held => "held",
                SessionState::Cancelled => "cancelled",
            };
            let to = Route::Edit(session.project, Subject::Session, Some(session.id.record()));
            let words = choice_words(session.state).say(language);
            let label = format!("{}: {words}", long_date(*day, language));
            let link = el("a").class(class).attr("href", to.href()).attr("aria-label", label);
            link.child(number.clone())
        };
        let links: Vec<Element> = sessions.iter().filter(|session| session.date == *day).map(link).collect();
        if links.is_empty() { cell.child(number) } else { cell.child(links) }
    };
    let weeks = weeks_of_month(date);
    let lines: Vec<Element> =
        weeks.iter().map(|week| el("tr").child(week.iter().map(cell).collect::<Vec<_>>())).collect();
    let caption = el("caption").child(month_and_year(date, language));
    let head = el("thead").child(el("tr").child(heads.collect::<Vec<_>>()));
    el("table.month").child(caption).child(head).child(el("tbody").child(lines))
}
