//! The service worker: what makes the app start without a signal, and tells when a newer version waits.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use super::{state::AppState, wait::later};

/// Registers the service worker. Without one (an old browser, a page not served securely) the app works all the same.
pub fn register(state: AppState) {
    let Some(container) = container() else { return };
    let controlled = container.controller().is_some();
    later(async move {
        // A worker that can't be registered now is tried again at the next start.
        let registered = JsFuture::from(container.register("service-worker.js")).await;
        let Ok(Ok(registration)) = registered.map(JsCast::dyn_into::<ServiceWorkerRegistration>) else {
            return;
        };
        if registration.waiting().is_some() && controlled {
            state.update_ready.set(true);
        }
        watch(state, registration);
        keep_the_rest(&container).await;
    });
}

/// Tells the service worker, once the app is on the phone, that it may now fetch what comes after it.
async fn keep_the_rest(container: &ServiceWorkerContainer) {
    let Ok(ready) = container.ready() else { return };
    let Ok(registration) = JsFuture::from(ready).await else { return };
    if let Some(active) = registration.unchecked_into::<ServiceWorkerRegistration>().active() {
        post(&active, "keep-later");
    }
}

fn post(worker: &ServiceWorker, kind: &str) {
    let message = js_sys::Object::new();
    js_sys::Reflect::set(&message, &"type".into(), &kind.into()).ok();
    worker.post_message(&message).ok();
}

/// Takes the newer version that waits: the page is loaded anew once it is in charge. Only ever called by a tap.
pub fn take_update() {
    let Some(container) = container() else { return };
    later(async move {
        let Ok(registration) = JsFuture::from(container.get_registration()).await else { return };
        let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else { return };
        let reload = Closure::<dyn Fn()>::new(|| {
            if let Some(window) = web_sys::window() {
                window.location().reload().ok();
            }
        });
        container.set_oncontrollerchange(Some(reload.as_ref().unchecked_ref()));
        reload.forget();
        if let Some(waiting) = registration.waiting() {
            post(&waiting, "take-over");
        }
    });
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let known = js_sys::Reflect::has(&navigator, &JsValue::from("serviceWorker")).unwrap_or_default();
    known.then(|| navigator.service_worker())
}

/// Shows "Update ready" once a new worker waits while an older one runs this page.
fn watch(state: AppState, registration: ServiceWorkerRegistration) {
    let found = registration.clone();
    let on_found = Closure::<dyn Fn()>::new(move || {
        if let Some(worker) = found.installing() {
            watch_installing(state, worker);
        }
    });
    registration.set_onupdatefound(Some(on_found.as_ref().unchecked_ref()));
    // It listens for as long as the page lives.
    on_found.forget();
}

fn watch_installing(state: AppState, worker: ServiceWorker) {
    let installing = worker.clone();
    let on_change = Closure::<dyn Fn()>::new(move || {
        let controlled = container().is_some_and(|container| container.controller().is_some());
        if installing.state() == ServiceWorkerState::Installed && controlled {
            state.update_ready.set(true);
        }
    });
    worker.set_onstatechange(Some(on_change.as_ref().unchecked_ref()));
    on_change.forget();
}
