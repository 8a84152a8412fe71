//! The share sheet of the phone (Web Share Level 2). Not every browser has one, and none takes every kind of file.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag};

use super::Made;

/// What became of sharing.
pub enum Shared {
    /// Somebody has it.
    Done,
    /// Whoever was asked closed the sheet.
    Closed,
    /// This browser has no sheet, or not for such a file, or opens it only right after a tap.
    Impossible,
}

/// Opens the share sheet with a file.
pub async fn share(file: &Made) -> Shared {
    let Some(asked) = ask(file) else { return Shared::Impossible };
    match JsFuture::from(asked).await {
        Ok(_) => Shared::Done,
        Err(why) if name_of(&why) == "AbortError" => Shared::Closed,
        Err(_) => Shared::Impossible,
    }
}

fn ask(file: &Made) -> Option<Promise> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let function = |name: &str| Reflect::get(&navigator, &name.into()).ok()?.dyn_into::<Function>().ok();
    let (can, share) = (function("canShare")?, function("share")?);
    let kind = FilePropertyBag::new();
    kind.set_type(file.kind);
    let bytes = Array::of1(&Uint8Array::from(&*file.bytes));
    let shared = File::new_with_u8_array_sequence_and_options(&bytes, &file.name, &kind).ok()?;
    let what = Object::new();
    Reflect::set(&what, &"files".into(), &Array::of1(&shared)).ok()?;
    let takes_it = can.call1(&navigator, &what).ok()?.is_truthy();
    if takes_it { share.call1(&navigator, &what).ok()?.dyn_into().ok() } else { None }
}

fn name_of(why: &JsValue) -> String {
    Reflect::get(why, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}
