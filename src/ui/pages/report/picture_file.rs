//! Saving a picture by itself: as SVG, which stays sharp, or as PNG, which every program takes.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use crate::{
    exchange::picture::{Medium, Picture, svg},
    ui::{
        clock,
        components::button,
        html::{Element, el},
        pages::hand_over::save_file,
        state::AppState,
        words::report as words,
    },
};

/// The buttons below a picture.
pub fn save_buttons(state: AppState, picture: &Picture, id: String) -> Element {
    let text = svg(picture, "picture", Medium::Alone);
    let name = move |kind: &str| format!("katuwang-picture-{id}-{}.{kind}", clock::today());
    let (as_svg, as_png) = (name("svg"), name("png"));
    let drawn = text.clone();
    el("div.save-picture")
        .child(button("link", state.say(words::SAVE_SVG), move || {
            save_file(state, &as_svg, "image/svg+xml", text.as_bytes());
        }))
        .child(button("link", state.say(words::SAVE_PNG), move || {
            save_png(state, as_png.clone(), &drawn).ok();
        }))
}

/// Draws a picture twice as large as it is, on paper of its own, and saves that once it is drawn.
fn save_png(state: AppState, name: String, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    let parts = Array::of1(&Uint8Array::from(text.as_bytes()));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let image = HtmlImageElement::new()?;
    let drawn = image.clone();
    let draw = Closure::once_into_js(move || {
        if let Some(bytes) = painted(&drawn) {
            save_file(state, &name, "image/png", &bytes);
        }
        Url::revoke_object_url(&drawn.src()).ok();
    });
    image.set_onload(Some(draw.unchecked_ref()));
    image.set_src(&address);
    Ok(())
}

/// The bytes of an image as PNG.
fn painted(image: &HtmlImageElement) -> Option<Vec<u8>> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(image.width().saturating_mul(2));
    canvas.set_height(image.height().saturating_mul(2));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?;
    let address = canvas.to_data_url_with_type("image/png").ok()?;
    let (_, coded) = address.split_once(',')?;
    let text = web_sys::window()?.atob(coded).ok()?;
    // `atob` gives a letter for each byte.
    text.chars().map(|letter| u8::try_from(u32::from(letter)).ok()).collect()
}
