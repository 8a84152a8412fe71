//! The browser's address bar: where one is, and going elsewhere.

use super::route::Route;

/// The screen that the address names; today's if it names none.
pub fn current() -> Route {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    // A browser writes letters of other scripts in an address as `%` and digits.
    let hash = hash.and_then(|hash| js_sys::decode_uri_component(&hash).ok()).map(String::from);
    hash.and_then(|hash| Route::parse(&hash)).unwrap_or(Route::Today)
}

/// Goes to a screen.
pub fn go(route: &Route) {
    if let Some(window) = web_sys::window() {
        window.location().set_hash(&route.href()).ok();
    }
}

/// Whether the address names no screen.
pub fn is_bare() -> bool {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.is_none_or(|hash| hash.is_empty())
}

/// Says in the address which screen is shown, without going there.
pub fn replace(route: &Route) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&route.href())).ok();
    }
}
