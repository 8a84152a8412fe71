//! Choosing a file, and its bytes.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};

use super::{
    html::{Element, Text, el},
    wait::later,
};

/// A file that was chosen.
pub struct Chosen {
    /// Its name.
    pub name: String,
    /// What is in it; none if the phone could not read it.
    pub bytes: Option<Vec<u8>>,
}

/// A button that opens the phone's choice of files of those kinds; `act` gets what was chosen.
pub fn file_choice(
    words: impl Into<Text>,
    accept: &'static str,
    act: impl Fn(Chosen) + Clone + 'static,
) -> Element {
    let chosen = move |event: web_sys::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let act = act.clone();
        later(async move {
            let bytes = bytes_of(&file).await;
            // The same file can be chosen again only once the field forgets it.
            input.set_value("");
            act(Chosen { name: file.name(), bytes });
        });
    };
    let file = el("input").attr("type", "file").attr("accept", accept).on("change", chosen);
    el("label.btn.quiet.file").child(words.into()).child(file)
}

async fn bytes_of(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
