//! The app in the page: starts it, follows the address, and draws the frame that every screen stands in.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{
    address,
    components::{Icon, icon},
    pages::{self, save_everything},
    route::Route,
    state::{AppState, Fate},
    words::{self as w, save_problem_words},
    worker,
};
use crate::domain::language::{Language, Translated};

/// Puts the app in place of the shell that the page shows until then.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
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
        name_the_page(state);
        request_animation_frame(move || worker::register(state));
        frame(state)
    })
    .forget();
}

fn frame(state: AppState) -> AnyView {
    // Keyed, so that each screen is made of new elements: a reused field would show what was typed into another.
    let shown = move || [(state.route.get(), state.language.get(), state.redraw.get())];
    let key = |(route, language, redraw): &(Route, Language, u32)| (route.href(), language.tag(), *redraw);
    view! {
        <div class="weave" aria-hidden="true"></div>
        <For each=shown key=key children=move |(route, ..)| screen(state, &route) />
        {move || notice(state)}
        {move || menu(state)}
    }
    .into_any()
}

fn screen(state: AppState, route: &Route) -> AnyView {
    let page = pages::page(state, route);
    document().set_title(&format!("{} · Katuwang", page.title));
    let up = route.up().map(|up| {
        view! { <a class="back" href=up.href() aria-label=state.say(w::BACK)>{icon(Icon::Back)}</a> }
    });
    view! {
        <header class="bar">
            {up}
            <h1 id="heading" tabindex="-1" dir="auto">{page.title}</h1>
            <span role="status">{move || saved(state)}</span>
        </header>
        <main id="main">
            {move || not_saved(state)}
            {move || update(state)}
            {page.body}
        </main>
    }
    .into_any()
}

fn saved(state: AppState) -> Option<AnyView> {
    match state.fate.get() {
        Fate::Saved => {
            Some(view! { <span class="saved">{icon(Icon::Tick)}{state.say(w::SAVED)}</span> }.into_any())
        }
        Fate::Quiet | Fate::NotSaved(_) => None,
    }
}

fn not_saved(state: AppState) -> Option<AnyView> {
    let Fate::NotSaved(problem) = state.fate.get() else { return None };
    let banner = view! {
        <section class="banner stop" role="alert">
            <p><b>{state.say(w::NOT_SAVED)}</b>" "{state.say(save_problem_words(problem))}</p>
            <button type="button" class="btn" on:click=move |_| save_everything(state)>{state.say(w::SAVE_A_FILE)}</button>
        </section>
    };
    Some(banner.into_any())
}

fn update(state: AppState) -> Option<AnyView> {
    state.update_ready.get().then(|| {
        view! {
            <section class="banner" role="status">
                <p>{state.say(w::UPDATE_READY)}</p>
                <button type="button" class="btn quiet" on:click=|_| worker::take_update()>{state.say(w::UPDATE_NOW)}</button>
            </section>
        }
        .into_any()
    })
}

fn notice(state: AppState) -> AnyView {
    let said = state.notice.get().map(|notice| {
        let undo = (!notice.undo.is_empty()).then(|| {
            let taken = notice.undo.clone();
            view! {
                <button type="button" class="link" on:click=move |_| state.put_back(taken.clone())>{state.say(w::UNDO)}</button>
            }
        });
        view! {
            <div class="notice">
                <p>{notice.words}</p>
                {undo}
                <button type="button" class="link" on:click=move |_| state.notice.set(None)>{state.say(w::CLOSE)}</button>
            </div>
        }
    });
    view! { <div class="notices" role="status">{said}</div> }.into_any()
}

/// The five main screens; out of the way while a form is filled in, when a thumb must not slip.
fn menu(state: AppState) -> AnyView {
    state.language.track();
    let (tab, asking) = state.route.with(|route| (route.tab(), matches!(route, Route::Ask(..))));
    let item = |to: Route, sign: Icon, words: Translated| {
        let current = (to == tab).then_some("page");
        view! { <a href=to.href() aria-current=current>{icon(sign)}<span>{state.say(words)}</span></a> }
    };
    view! {
        <nav class="menu" class:hidden=asking aria-label=state.say(w::MAIN_MENU)>
            <p class="app-name">{icon(Icon::Mark)}"Katuwang"</p>
            {item(Route::Today, Icon::Today, w::TODAY)}
            {item(Route::Projects, Icon::Projects, w::PROJECTS)}
            {item(Route::Surveys, Icon::Surveys, w::SURVEYS)}
            {item(Route::Reports, Icon::Reports, w::REPORTS)}
            {item(Route::Phone, Icon::Phone, w::PHONE)}
        </nav>
    }
    .into_any()
}

fn follow_the_address(state: AppState) {
    let listener = window_event_listener(leptos::ev::hashchange, move |_| {
        let route = address::current();
        if state.route.with_untracked(|shown| *shown == route) {
            return;
        }
        state.notice.set(None);
        state.route.set(route);
        window().scroll_to_with_x_and_y(0.0, 0.0);
        request_animation_frame(|| super::components::focus("heading"));
    });
    // It listens for as long as the page lives.
    std::mem::forget(listener);
}

/// Tells the browser and the screen reader which language the page is in.
fn name_the_page(state: AppState) {
    Effect::new(move |_| {
        let language = state.language.get();
        if let Some(root) = document().document_element() {
            root.set_attribute("lang", language.tag()).ok();
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
