//! Waiting: work that goes on when something is there, and not for longer than it should take.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    task::Poll,
};

use js_sys::Promise;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

/// For how many milliseconds anybody waits for a paint.
const MOMENT: i32 = 100;

/// Does it as soon as what it waits for is there.
pub fn later(work: impl Future<Output = ()> + 'static) {
    // Boxed, so that one kind of task serves all.
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    spawn_local(work);
}

/// Does it once the browser is about to paint what was drawn.
pub fn at_next_frame(act: impl FnOnce() + 'static) {
    // Boxed here and below, so that one closure serves all.
    let act: Box<dyn FnOnce()> = Box::new(act);
    if let Some(window) = web_sys::window() {
        window.request_animation_frame(Closure::once_into_js(act).unchecked_ref()).ok();
    }
}

/// Does it at every event of that name at the window, for as long as the page lives.
pub fn at_every(event: &str, act: impl FnMut(Event) + 'static) {
    let act: Box<dyn FnMut(Event)> = Box::new(act);
    let listener = Closure::wrap(act);
    if let Some(window) = web_sys::window() {
        window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref()).ok();
    }
    listener.forget();
}

/// Lets so many milliseconds pass; with none of them, just lets the browser draw.
pub async fn pause(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds).ok();
        }
    });
    JsFuture::from(promise).await.ok();
}

/// Waits until the browser has painted what was drawn. A page that nobody sees is not painted: so no longer than a moment.
pub async fn painted() {
    let frame = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            window.request_animation_frame(&resolve).ok();
        }
    });
    within(MOMENT, JsFuture::from(frame)).await;
    pause(0).await;
}

/// What the work comes to, if it takes no longer than so many milliseconds.
pub async fn within<T>(milliseconds: i32, work: impl Future<Output = T>) -> Option<T> {
    let (mut work, mut alarm) = (pin!(work), pin!(pause(milliseconds)));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => alarm.as_mut().poll(context).map(|()| None),
    })
    .await
}
