//! How a form being filled in looks: one question a screen, or all of them.

use leptos::{ev::Event, prelude::*};

use super::{
    Asking, HandingIn, actions, another::another, question::question_view, so_far::of_those_who_came,
    thanks::thanks, trial,
};
use crate::{
    domain::{
        form::{Form, Place, Response},
        id::Id,
        interview::{Interview, Screen},
        plan::Session,
    },
    ui::{
        components::{button_link, empty, eyebrow, meta},
        html::{Element, el, fresh, live, pieces},
        pages::Page,
        route::Route,
        state::AppState,
        words as w,
    },
};

/// The screen; none if there is no such form.
pub fn page(state: AppState, id: Id<Form>, session: Option<Id<Session>>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    Some(screen(state, Asking::begin(state, form, session)))
}

/// The screen on which a response is mended; none if nobody began to.
pub fn mending_page(state: AppState, id: Id<Form>, response: Id<Response>) -> Option<Page> {
    let form = state.workspace().get(id).cloned()?;
    Asking::mend(state, form, response).map(|asking| screen(state, asking))
}

/// The screen of a form that is asked, or tried out.
pub(super) fn screen(state: AppState, asking: Asking) -> Page {
    let title = asking
        .form
        .with_value(|form| form.say(&form.title, state.language.get_untracked().tag()).words.to_owned());
    let shown = Memo::new(move |_| match asking.handing_in.get() {
        HandingIn::NotYet | HandingIn::Saving => Stage::FillingIn,
        HandingIn::Done => Stage::Thanks,
        HandingIn::NoRoom => Stage::NoRoom,
    });
    let body = fresh(move || match shown.get() {
        Stage::FillingIn => filling_in(asking),
        Stage::Thanks if asking.is_trial => trial::over(asking),
        Stage::Thanks => thanks(asking),
        Stage::NoRoom => no_room(state),
    });
    Page::new(title, body)
}

/// What the screen shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    FillingIn,
    Thanks,
    NoRoom,
}

fn no_room(state: AppState) -> Element {
    let why = el("p").child(state.say(w::NO_ROOM));
    pieces![el("section.banner.stop").child(why), button_link(&Route::Phone, state.say(w::THIS_PHONE))]
}

/// What is drawn: a screen by what it is called, so that it stays while what is on it comes and goes.
#[derive(Clone, PartialEq, Eq)]
enum Drawn {
    Nothing,
    All(usize),
    One(Place, Kind),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Question,
    Page,
    Another(usize),
}

fn filling_in(asking: Asking) -> Element {
    let drawn = Memo::new(move |_| {
        if asking.all_at_once.get() {
            // Drawn anew when a repeat is asked more or fewer times; what comes and goes by logic is only hidden.
            return Drawn::All(
                asking.screens.with(|_| asking.ask(|interview| interview.every_screen().len())),
            );
        }
        asking.shown().map_or(Drawn::Nothing, |screen| match screen {
            Screen::Question(place) => Drawn::One(place, Kind::Question),
            Screen::Page { group, .. } => Drawn::One(group, Kind::Page),
            Screen::Another(place) => {
                let times = asking.ask(|interview| interview.times(&place));
                Drawn::One(place, Kind::Another(times))
            }
        })
    });
    let questions = fresh(move || {
        asking.round.track();
        let language = asking.language();
        match drawn.get() {
            Drawn::Nothing => empty(asking.state.say(w::NOTHING_TO_ASK)),
            Drawn::All(_) => {
                let screens = asking.ask(Interview::every_screen);
                // What several screens stand in is said above the first of them.
                let mut above = None;
                let all = screens.iter().map(|screen| {
                    let heading = heading(asking, screen);
                    let is_new = heading != above;
                    above.clone_from(&heading);
                    blocks(asking, screen, heading.filter(|_| is_new), &language)
                });
                pieces![all.collect::<Vec<_>>()]
            }
            Drawn::One(..) => untrack(|| asking.shown()).map_or_else(
                || pieces![],
                |shown| {
                    // All that may come onto a page is on it from the start.
                    let place = shown.place().clone();
                    let whole =
                        asking.ask(Interview::every_screen).into_iter().find(|screen| screen.shows(&place));
                    let screen = whole.unwrap_or(shown);
                    blocks(asking, &screen, heading(asking, &screen), &language)
                },
            ),
        }
    });
    let next = move |event: Event| {
        event.prevent_default();
        if asking.all_at_once.get_untracked() { asking.hand_in() } else { asking.next() }
    };
    let form = el("form.asking").flag("novalidate", true).on("submit", next);
    pieces![
        asking.is_trial.then(|| trial::mark(asking.state)),
        mending(asking),
        progress(asking),
        languages(asking),
        form.child(questions).child(actions::actions(asking)),
        actions::small_actions(asking),
    ]
}

/// What stands on a screen, below the words of the groups that it is in.
fn blocks(asking: Asking, screen: &Screen, heading: Option<String>, language: &str) -> Element {
    let questions = screen.questions().iter().map(|place| question_view(asking, place, language));
    let questions: Vec<Element> = questions.collect();
    let body = match screen {
        Screen::Another(place) => another(asking, place),
        Screen::Page { is_table: true, .. } => el("div.question-table").child(questions),
        Screen::Question(_) | Screen::Page { .. } => pieces![questions],
    };
    pieces![heading.map(eyebrow), body]
}

/// The words of the groups around a screen, with the number of each time that is asked again.
fn heading(asking: Asking, screen: &Screen) -> Option<String> {
    let place = screen.place();
    let said = asking.ask(|interview| {
        let around = interview.around(place).into_iter();
        let said = around.filter_map(|group| {
            let question = interview.blueprint().question(&group.name)?;
            let words = interview.say(&question.label, &group).words;
            let is_repeat = question.kind.name() == crate::domain::form::KindName::Repeat;
            let number = group.times.last().filter(|_| is_repeat).map(ToString::to_string);
            let said = [Some(words).filter(|words| !words.is_empty()), number].into_iter().flatten();
            Some(said.collect::<Vec<_>>().join(" ")).filter(|words| !words.is_empty())
        });
        said.collect::<Vec<_>>().join(" · ")
    });
    Some(said).filter(|said| !said.is_empty())
}

/// That a response is mended, and why.
fn mending(asking: Asking) -> Option<Element> {
    let reason = asking.draft(|draft| draft.mends.clone())?;
    let words = el("b").child(asking.state.say(w::MENDING));
    let reason = el("p").child(asking.state.fill(w::REASON, [&reason]));
    Some(el("section.banner.look").child(el("p").child(words)).child(reason))
}

fn progress(asking: Asking) -> Element {
    let shown = move || {
        let (place, count) = (asking.position.get() + 1, asking.count());
        let words = asking.state.fill(w::QUESTION_OF, [&place.min(count).to_string(), &count.to_string()]);
        let done = el("i").style("width", format!("{}%", place.saturating_mul(100) / count.max(1)));
        let rail = el("div.rail").attr("aria-hidden", "true").child(done);
        pieces![rail, el("span.meta").child(words)]
    };
    // The count of those before: it does not change while one is asked.
    let so_far = (!asking.mends()).then(|| of_those_who_came(asking)).flatten();
    let so_far = so_far.map(meta);
    let steps = el("div.progress").hidden_while(move || asking.all_at_once.get()).child(live(shown));
    el("div.steps").child(steps).child(so_far)
}

fn languages(asking: Asking) -> Option<Element> {
    let languages = asking.form.with_value(Form::languages);
    if languages.len() < 2 {
        return None;
    }
    let chips = languages.into_iter().map(|language| {
        let tag = language.tag.clone();
        let pressed = move || Some(if asking.language() == tag { "true" } else { "false" }.into());
        let chip = el("button.chip").attr("type", "button").attr("lang", language.tag.clone());
        // "English (en)" is called so in its file; whoever reads it needs no code.
        let code = format!(" ({})", language.tag);
        let name = language.name.strip_suffix(&code).unwrap_or(&language.name).to_owned();
        let chip = chip.live_attr("aria-pressed", pressed).child(name);
        chip.on("click", move |_| asking.speak(language.tag.clone()))
    });
    let chips: Vec<Element> = chips.collect();
    let name = asking.state.say(w::LANGUAGE);
    Some(el("div.chips").attr("role", "group").attr("aria-label", name).child(chips))
}
