//! The app in the page: starts it, follows the address, and draws the frame that every screen stands in.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{
    address,
    building::Building,
    components::{Icon, button, icon},
    focus::focus,
    html::{Element, el, fresh, live, pieces},
    pages::{self, save_everything},
    route::Route,
    state::{AppState, Fate, Notice},
    wait::{at_every, at_next_frame},
    words::{self as w, save_problem_words},
    worker,
};
use crate::{
    domain::{
        language::{Language, Translated},
        record::Record,
    },
    storage::SaveProblem,
};

/// Puts the app in place of the shell that the page shows until then.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        leptos::logging::error!("{info}");
        show_stopped();
    }));
    let document = document();
    let Some(place) =
        document.get_element_by_id("app").and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok())
    else {
        return;
    };
    place.set_inner_html("");
    mount_to(place, || {
        let state = AppState::open(address::current(), preferred_language());
        follow_the_address(state);
        // Once the first screen is painted.
        at_next_frame(move || {
            state.begin_second_copy();
            pages::fetch_parts(state);
            worker::register(state);
        });
        follow_the_signal(state);
        state.follow_other_tabs();
        frame(state).view()
    })
    .forget();
}

fn frame(state: AppState) -> Element {
    // Drawn anew for another screen, another language, and what comes and goes; not for typing.
    let screen = move || {
        state.language.track();
        state.redraw.track();
        state.route.with(|route| screen(state, route))
    };
    pieces![
        el("div.weave").attr("aria-hidden", "true"),
        fresh(screen),
        el("div.notices").attr("role", "status").child(live(move || pieces![notice(state)])),
        live(move || menu(state)),
    ]
}

fn screen(state: AppState, route: &Route) -> Element {
    let page = pages::page(state, route);
    document().set_title(&format!("{} · Katuwang", page.title));
    // Tells the browser and the screen reader which language the page is in.
    if let Some(root) = document().document_element() {
        root.set_attribute("lang", state.language.get_untracked().tag()).ok();
    }
    let up = inner_up(state, route).or_else(|| route.up()).map(|up| {
        el("a.back").attr("href", up.href()).attr("aria-label", state.say(w::BACK)).child(icon(Icon::Back))
    });
    let heading = el("h1").attr("id", "heading").attr("tabindex", "-1").child(page.title);
    let fate = el("span").attr("role", "status").child(saved(state));
    let banners = live(move || pieces![not_saved(state), cleared(state), update(state)]);
    pieces![
        el("header.bar").child(up).child(heading).child(fate),
        el("main").attr("id", "main").child(banners).child(page.body),
    ]
}

/// What became of the last change. The same elements say it each time: this changes with every letter that is typed.
fn saved(state: AppState) -> Element {
    let is_saving = move || state.fate.get() == Fate::Saving;
    let is_shown = Memo::new(move |_| matches!(state.fate.get(), Fate::Saving | Fate::Saved));
    let look = move || Some(if is_saving() { "saved saving" } else { "saved" }.into());
    let words = move || pieces![state.say(if is_saving() { w::SAVING } else { w::SAVED })];
    live(move || {
        let said = || el("span").live_attr("class", look).child(icon(Icon::Tick)).child(live(words));
        pieces![is_shown.get().then(said)]
    })
}

fn not_saved(state: AppState) -> Option<Element> {
    let Fate::NotSaved(problem) = state.fate.get() else { return None };
    let why = state.say(save_problem_words(problem));
    // One copy is kept: that is not safe, but it is something.
    let what = if problem == SaveProblem::OneCopy { w::NOT_SAFE } else { w::NOT_SAVED };
    let words = el("p").child(el("b").child(state.say(what))).child(" ").child(why);
    let save = button("btn", state.say(w::SAVE_A_FILE), move || save_everything(state));
    Some(el("section.banner.stop").attr("role", "alert").child(words).child(save))
}

fn cleared(state: AppState) -> Option<Element> {
    let known = state.cleared.get();
    (!known.is_empty()).then(|| {
        let put_back = button("btn", state.say(w::PUT_BACK), move || {
            state.cleared.set(Vec::new());
            state.put_back_missing(known.clone());
        });
        let words = el("p").child(state.say(w::CLEARED));
        el("section.banner.stop").attr("role", "alert").child(words).child(put_back)
    })
}

fn update(state: AppState) -> Option<Element> {
    state.update_ready.get().then(|| {
        let take = button("btn quiet", state.say(w::UPDATE_NOW), worker::take_update);
        let banner = el("section.banner").attr("role", "status");
        banner.child(el("p").child(state.say(w::UPDATE_READY))).child(take)
    })
}

fn notice(state: AppState) -> Option<Element> {
    let Notice { words, undo, added, .. } = state.notice.get()?;
    let undo = (!undo.is_empty() || !added.is_empty())
        .then(|| button("link", state.say(w::UNDO), move || state.put_back(undo.clone(), &added)));
    let close = button("link", state.say(w::CLOSE), move || state.notice.set(None));
    Some(el("div.notice").child(el("p").child(words)).child(undo).child(close))
}

/// The five main screens; out of the way while a form is filled in, when a thumb must not slip.
fn menu(state: AppState) -> Element {
    state.language.track();
    let (tab, asking) = state.route.with(|route| (route.tab(), route.is_asking()));
    let item = |to: Route, sign: Icon, words: Translated| {
        let link = el("a").attr("href", to.href());
        let link = if to == tab { link.attr("aria-current", "page") } else { link };
        link.child(icon(sign)).child(el("span").child(state.say(words)))
    };
    el("nav")
        .class(if asking { "menu away" } else { "menu" })
        .attr("aria-label", state.say(w::MAIN_MENU))
        .child(el("p.app-name").child(icon(Icon::Mark)).child("Katuwang"))
        .child(item(Route::Today, Icon::Today, w::TODAY))
        .child(item(Route::Projects, Icon::Projects, w::PROJECTS))
        .child(item(Route::Surveys, Icon::Surveys, w::SURVEYS))
        .child(item(Route::Reports, Icon::Reports, w::REPORTS))
        .child(item(Route::Phone, Icon::Phone, w::PHONE))
}

fn follow_the_address(state: AppState) {
    at_every("hashchange", move |_| {
        let route = address::current();
        if state.route.with_untracked(|shown| *shown == route) {
            return;
        }
        state.pass_notice();
        state.route.set(route);
        window().scroll_to_with_x_and_y(0.0, 0.0);
        at_next_frame(|| focus("heading"));
    });
}

/// What could not be fetched is fetched as soon as there is a signal again.
fn follow_the_signal(state: AppState) {
    at_every("online", move |_| {
        pages::fetch_parts(state);
        if state.met.get_untracked().is_none() {
            state.begin_second_copy();
        }
    });
}

fn preferred_language() -> Language {
    let tags: Vec<String> =
        window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
    Language::preferred(tags.iter().map(String::as_str))
}

/// The words for a crash stand in the page itself, in all languages: nothing of the app can be relied on any more.
fn show_stopped() {
    let stopped = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.get_element_by_id("stopped"));
    if let Some(stopped) = stopped {
        stopped.remove_attribute("hidden").ok();
    }
}

/// Where the back arrow leads from something that stands in another thing: there, and not to the list.
fn inner_up(state: AppState, route: &Route) -> Option<Route> {
    let workspace = state.workspace();
    if let Route::New(project, _, parent) = route {
        return Route::of_record(*project, workspace.record(*parent)?.kind(), *parent);
    }
    if let Route::Question(form, Some(name)) | Route::Build(form, Building::Group(name)) = route {
        let group = workspace.get(*form)?.position(name)?.group?;
        return Some(Route::Build(*form, Building::Group(group)));
    }
    let Route::Edit(project, _, Some(id)) = route else { return None };
    if let Record::Form(form) = workspace.record(*id)? {
        return Some(Route::Form(form.id));
    }
    let (kind, id) = workspace.record(*id)?.stands_in()?;
    Route::of_record(*project, kind, id)
}
