//! Work that waits for the browser.

use std::pin::Pin;

use leptos::task::spawn_local;

/// Does it as soon as what it waits for is there.
pub fn later(work: impl Future<Output = ()> + 'static) {
    // Boxed, so that one kind of task serves all.
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    spawn_local(work);
}
