//! The looks of the report: they come with the part that draws it, so that the first visit does not wait for them.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CssStyleSheet;

use crate::exchange::report_page::LOOKS;

/// Gives the page the looks of the report, once.
pub fn put_on() {
    // A browser without them shows the report plainly.
    try_put_on().ok();
}

fn try_put_on() -> Result<(), JsValue> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return Ok(()) };
    let name = JsValue::from_str("adoptedStyleSheets");
    let worn: Array = Reflect::get(&document, &name)?.dyn_into()?;
    if worn.length() > 0 {
        return Ok(());
    }
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(LOOKS)?;
    Reflect::set(&document, &name, &Array::of1(&sheet))?;
    Ok(())
}
