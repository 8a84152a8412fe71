//! The worker for spreadsheets. It lives for one file: so its memory, which can only grow, goes when the file is done,
//! and a module that a bad file brought down is never asked again.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, Worker};

use super::field;

/// What came of asking.
pub enum Answer {
    /// It says this.
    Message(JsValue),
    /// Its script or its module could not be fetched.
    Missing,
    /// Its module was brought down.
    Trapped,
}

/// A worker that waits for its file.
pub struct Helper {
    worker: Worker,
}

impl Helper {
    /// Starts one. Its address is in the page, where the build puts it.
    pub fn start() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let place = document.query_selector("meta[name=katuwang-sheets]").ok()??;
        let worker = Worker::new(&place.get_attribute("content")?).ok()?;
        Some(Self { worker })
    }

    /// Asks it, and hands over what the page needs no more.
    pub async fn ask(self, message: &JsValue, handed_over: Option<&JsValue>) -> Answer {
        let told = Promise::new(&mut |resolve, reject| {
            let on_message = Closure::once_into_js(move |event: MessageEvent| {
                resolve.call1(&JsValue::NULL, &event.data())
            });
            self.worker.set_onmessage(Some(on_message.unchecked_ref()));
            // Its script did not come; what the module does, the script tells.
            let on_error = Closure::once_into_js(move |event: Event| {
                // Else the browser would take it for an error of the page.
                event.prevent_default();
                reject.call0(&JsValue::NULL)
            });
            self.worker.set_onerror(Some(on_error.unchecked_ref()));
        });
        let transfer: Array = handed_over.into_iter().cloned().collect();
        if self.worker.post_message_with_transfer(message, &transfer).is_err() {
            return Answer::Trapped;
        }
        let Ok(answer) = JsFuture::from(told).await else { return Answer::Missing };
        if field(&answer, "missing").is_some() {
            Answer::Missing
        } else if field(&answer, "trapped").is_some() {
            Answer::Trapped
        } else {
            Answer::Message(answer)
        }
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
