//! What the phone itself is set to. Kept as words by name, which other things kept here are made of too: a struct of its
//! own would cost the first visit a kilobyte.

use leptos::prelude::Set;

use super::{AppState, BrowserDoor};
use crate::{
    domain::{
        code::Coded,
        form::{Batch, Form},
        id::Id,
        language::Language,
        ordered::Ordered,
        plan::Session,
        stamp::Stamp,
        tree,
    },
    storage::Key,
    ui::{clock, route::Route},
};

/// The kind of their envelope.
const PHONE: &str = "phone";
/// The bits of a clock's number that tell the tabs of one phone apart.
const TAB: u64 = 0xffff;
/// What stands before the response that is being mended, where there is a session otherwise.
const MENDING: &str = "mend/";

/// What the phone is set to.
#[derive(Clone, Default)]
pub struct Settings(Ordered<String, String>);

impl Settings {
    /// What is set at a door; none if nothing was set yet.
    pub fn at(door: &mut BrowserDoor) -> Option<Self> {
        door.load(&Key::Phone).ok().flatten().map(Self)
    }

    /// The number of the clock of a tab: the phone's own, and the tab's in its last bits.
    pub fn clock(&self, random: u64) -> u64 {
        let phone = self.get("phone").and_then(|number| u64::from_str_radix(number, 16).ok());
        (phone.unwrap_or(random) & !TAB) | (random & TAB)
    }

    /// The language of the screen, if one was chosen.
    pub fn language(&self) -> Option<Language> {
        self.get("language").and_then(Language::from_code)
    }

    /// Where a form is being filled in, and the app opens again.
    pub fn asking(&self) -> Option<Route> {
        let (form, at) = self.get("asking")?.split_once('/')?;
        let form = form.parse().ok()?;
        Some(match at.strip_prefix(MENDING) {
            Some(response) => Route::Mend(form, response.parse().ok()?),
            None => Route::Ask(form, at.parse().ok()),
        })
    }

    /// What stays the same for those who are asked a form at a session; nothing if it was kept for another.
    pub fn batch(&self, form: Id<Form>, session: Option<Id<Session>>) -> Batch {
        let kept = self.get("batch").and_then(|text| serde_json::from_str(text).ok());
        let kept = kept.and_then(|tree| tree::read::<Batch>(tree).ok());
        let kept = kept.filter(|batch| (batch.form, batch.session) == (form, session));
        kept.unwrap_or_else(|| Batch::new(form, session))
    }

    /// Everything up to here is in a file that was read back.
    pub fn filed(&self) -> Option<Stamp> {
        self.get("filed")?.parse().ok()
    }

    /// The name of that file.
    pub fn file(&self) -> Option<&str> {
        self.get("file")
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

impl AppState {
    /// What the phone is set to.
    pub(super) fn settings(self) -> Option<Settings> {
        self.door.change(Settings::at)
    }

    /// Chooses the language of the screen and remembers it.
    pub fn choose_language(self, language: Language) {
        self.language.set(language);
        self.set("language", Some(language.code().to_owned()));
    }

    /// Remembers where a form is being filled in.
    pub fn remember_asking(self, at: &Route) {
        if self.settings().and_then(|settings| settings.asking()).as_ref() == Some(at) {
            return;
        }
        if let Route::Ask(form, session) = at {
            let session = session.map(|id| id.to_string()).unwrap_or_default();
            self.set("asking", Some(format!("{form}/{session}")));
        } else if let Route::Mend(form, response) = at {
            self.set("asking", Some(format!("{form}/{MENDING}{response}")));
        }
    }

    /// What stays the same for those who are asked a form at a session.
    pub fn batch(self, form: Id<Form>, session: Option<Id<Session>>) -> Batch {
        let settings = self.settings();
        settings.map_or_else(|| Batch::new(form, session), |settings| settings.batch(form, session))
    }

    /// Remembers what stays the same; nothing of it if that is nothing.
    pub fn remember_batch(self, batch: &Batch) {
        if self.batch(batch.form, batch.session) != *batch {
            let text = serde_json::to_string(batch).ok();
            self.set("batch", text.filter(|_| !batch.answers.is_empty()));
        }
    }

    /// Remembers that everything up to a stamp is in a file of that name.
    pub fn remember_file(self, filed: Option<Stamp>, name: String) {
        self.set("filed", filed.map(|stamp| stamp.to_string()));
        self.set("file", Some(name));
    }

    /// Gives the phone its number, if it has none.
    pub(super) fn number_the_phone(self) {
        if self.settings().is_none() {
            self.set("phone", None);
        }
    }

    fn set(self, name: &str, value: Option<String>) {
        let mut settings = self.settings().unwrap_or_default();
        let phone = self.door.with(BrowserDoor::clock) & !TAB;
        settings.0.insert("phone".to_owned(), format!("{:016x}", settings.clock(phone) & !TAB));
        if name != "phone" {
            // Blank and not away: what is not written is taken for something that only a newer program knows, and kept.
            settings.0.insert(name.to_owned(), value.unwrap_or_default());
        }
        self.settle(|door| door.save_as(Key::Phone, PHONE, &settings.0, clock::milliseconds()));
    }
}
