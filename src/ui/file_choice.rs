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
    let input = el("input").attr("type", "file").attr("accept", accept);
    choice(words, input, move |files| files.into_iter().for_each(&act))
}

/// The same, of as many files as somebody likes, told all at once.
pub fn files_choice(
    words: impl Into<Text>,
    accept: &'static str,
    act: impl Fn(Vec<Chosen>) + Clone + 'static,
) -> Element {
    choice(words, el("input").attr("type", "file").attr("accept", accept).flag("multiple", true), act)
}

fn choice(words: impl Into<Text>, input: Element, act: impl Fn(Vec<Chosen>) + Clone + 'static) -> Element {
    let chosen = move |event: web_sys::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let Some(files) = input.files().filter(|files| files.length() > 0) else { return };
        let act = act.clone();
        later(async move {
            let mut chosen = Vec::new();
            for file in (0..files.length()).filter_map(|place| files.get(place)) {
                chosen.push(Chosen { name: file.name(), bytes: bytes_of(&file).await });
            }
            // The same file can be chosen again only once the field forgets it.
            input.set_value("");
            act(chosen);
        });
    };
    el("label.btn.quiet.file").child(words.into()).child(input.on("change", chosen))
}

async fn bytes_of(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
