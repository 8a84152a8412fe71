//! Reading words aloud with a voice of the phone's own: for those who don't read. A voice from the network is never used.

use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::{
    components::{Icon, icon},
    html::{Element, el},
    state::AppState,
    words as w,
};
use crate::domain::interview::Said;

/// A button that reads words aloud; none where the phone has no voice for their language.
pub fn read_aloud(state: AppState, said: &Said) -> Option<Element> {
    let voice = voice_for(&said.tag)?;
    let (voice, words) = (send_wrapper::SendWrapper::new(voice), said.words.clone());
    let button = el("button.icon-button.read-aloud")
        .attr("type", "button")
        .attr("aria-label", state.say(w::READ_ALOUD));
    let button = button.on("click", move |_| speak(&voice, &words));
    Some(button.child(icon(Icon::Speaker)))
}

fn speech() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

/// A voice on the phone itself for a language. Filipino and Tagalog count as one.
fn voice_for(tag: &str) -> Option<SpeechSynthesisVoice> {
    let speech = speech()?;
    let base = |tag: &str| {
        let base = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        if base == "tl" { "fil".to_owned() } else { base }
    };
    let wanted = base(tag);
    let voices =
        speech.get_voices().into_iter().filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
    voices.filter(SpeechSynthesisVoice::local_service).find(|voice| base(&voice.lang()) == wanted)
}

fn speak(voice: &SpeechSynthesisVoice, words: &str) {
    let (Some(speech), Ok(utterance)) = (speech(), SpeechSynthesisUtterance::new_with_text(words)) else {
        return;
    };
    utterance.set_voice(Some(voice));
    utterance.set_lang(&voice.lang());
    // A second tap begins anew instead of waiting behind the first.
    speech.cancel();
    speech.speak(&utterance);
}
