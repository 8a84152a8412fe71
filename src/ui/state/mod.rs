//! The state of the app: what is on this phone, what the screen shows, and the one door for edits.

mod edits;
mod keeping;

use std::{ops::Deref, rc::Rc};

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    clock,
    part::{Arrival, Part},
    route::Route,
    words::Template,
};
use crate::{
    domain::{
        form::{Form, Response},
        id::Id,
        language::{Language, Translated},
        ordered::Ordered,
        record::Record,
        workspace::Workspace,
    },
    storage::{Door, Key, Opened, SaveProblem, browser::BrowserShelf},
};

/// A handle to everything that screens read and change. It lives as long as the page.
#[derive(Clone, Copy)]
pub struct AppState(&'static Everything);

impl Deref for AppState {
    type Target = Everything;

    fn deref(&self) -> &Everything {
        self.0
    }
}

/// Everything that screens read and change.
pub struct Everything {
    /// The language of the screen.
    pub language: RwSignal<Language>,
    /// The screen.
    pub route: RwSignal<Route>,
    /// What became of the last save.
    pub fate: RwSignal<Fate>,
    /// Something said in passing, at the foot of the screen.
    pub notice: RwSignal<Option<Notice>>,
    /// The language in which questions are asked; the screen's own until another is chosen.
    pub asking: RwSignal<Option<Language>>,
    /// Counts the changes after which a screen is drawn anew: not the typing on it, but what comes and goes.
    pub redraw: RwSignal<u32>,
    /// Whether a newer version of the app waits to be taken.
    pub update_ready: RwSignal<bool>,
    plan_part: RwSignal<Arrival>,
    results_part: RwSignal<Arrival>,
    known: StoredValue<Known, LocalStorage>,
    door: StoredValue<Door<BrowserShelf>, LocalStorage>,
}

/// What is known without asking storage again.
#[derive(Default)]
struct Known {
    /// What is planned on this phone.
    workspace: Rc<Workspace>,
    /// How many responses each form has.
    counts: Ordered<Id<Form>, u32>,
    /// How many stored texts could not be read.
    unreadable: usize,
}

impl Known {
    fn planned(&mut self) -> &mut Workspace {
        Rc::make_mut(&mut self.workspace)
    }

    fn count_one_more(&mut self, form: Id<Form>) {
        let count = self.counts.get(&form).copied().unwrap_or_default();
        self.counts.insert(form, count.saturating_add(1));
    }
}

/// What became of the last save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing was saved since the start.
    Quiet,
    /// It is saved.
    Saved,
    /// It is not saved, but still on the screen.
    NotSaved(SaveProblem),
}

/// Something said in passing.
#[derive(Clone)]
pub struct Notice {
    /// What is said.
    pub words: String,
    /// What a tap on "Undo" puts back.
    pub undo: Vec<Record>,
    /// Whether it was on one screen before this one; it goes with the next.
    pub seen: bool,
}

/// What the phone itself is set to.
#[derive(Default, Serialize, Deserialize)]
struct PhoneSettings {
    phone: u64,
    language: Option<Language>,
}

const PHONE: &str = "phone";

impl AppState {
    /// Opens the door and reads what is there.
    pub fn open(route: Route, preferred: Language) -> Self {
        let mut door = Door::new(BrowserShelf, 0);
        let settings = door.load::<PhoneSettings>(&Key::Phone);
        let blocked = settings.is_err();
        let settings = settings.ok().flatten();
        let phone =
            settings.as_ref().map_or_else(|| u64::from_le_bytes(clock::random()), |settings| settings.phone);
        door.set_phone(phone);
        let opened = door.open();
        let fate = match &opened {
            Err(problem) => Fate::NotSaved(*problem),
            Ok(_) if blocked => Fate::NotSaved(SaveProblem::Blocked),
            Ok(_) => Fate::Quiet,
        };
        let language = settings.as_ref().and_then(|settings| settings.language);
        let state = Self(Box::leak(Box::new(Everything {
            language: RwSignal::new(language.unwrap_or(preferred)),
            route: RwSignal::new(route),
            fate: RwSignal::new(fate),
            notice: RwSignal::new(None),
            asking: RwSignal::new(None),
            redraw: RwSignal::new(0),
            update_ready: RwSignal::new(false),
            plan_part: RwSignal::default(),
            results_part: RwSignal::default(),
            known: StoredValue::new_local(Known::default()),
            door: StoredValue::new_local(door),
        })));
        state.show(opened.unwrap_or_default());
        if settings.is_none() && fate == Fate::Quiet {
            let settings = PhoneSettings { phone, language };
            state
                .door
                .try_update_value(|door| door.save_as(&Key::Phone, PHONE, &settings, clock::milliseconds()));
        }
        state
    }

    /// How far a part of the app has come.
    pub const fn arrival(self, part: Part) -> RwSignal<Arrival> {
        match part {
            Part::Plan => self.0.plan_part,
            Part::Results => self.0.results_part,
        }
    }

    /// Draws the screen anew.
    pub fn draw(self) {
        self.redraw.update(|count| *count = count.wrapping_add(1));
    }

    /// Says something in passing.
    pub fn tell(self, words: String) {
        self.notice.set(Some(Notice { words, undo: Vec::new(), seen: false }));
    }

    /// Takes what was said along to the next screen, once: what is done there is often said on the way.
    pub fn pass_notice(self) {
        let passed = self.notice.get_untracked().filter(|notice| !notice.seen);
        self.notice.set(passed.map(|notice| Notice { seen: true, ..notice }));
    }

    /// What is planned on this phone, as it is now. Not to be held across an edit: that would copy it all.
    pub fn workspace(self) -> Rc<Workspace> {
        self.known.with_value(|known| Rc::clone(&known.workspace))
    }

    /// How many responses a form has.
    pub fn count_of(self, form: Id<Form>) -> u32 {
        self.known.with_value(|known| known.counts.get(&form).copied().unwrap_or_default())
    }

    /// How many stored texts could not be read.
    pub fn unreadable(self) -> usize {
        self.known.with_value(|known| known.unreadable)
    }

    /// Reads a form's responses. Those that can't be read are counted on the phone's own screen.
    pub fn responses(self, form: Id<Form>) -> Vec<Response> {
        self.door
            .try_update_value(|door| door.responses(form))
            .and_then(Result::ok)
            .map(|(responses, _)| responses)
            .unwrap_or_default()
    }

    /// Chooses the language of the screen and remembers it.
    pub fn choose_language(self, language: Language) {
        self.language.set(language);
        self.settle(|door| {
            let settings = door.load::<PhoneSettings>(&Key::Phone)?.unwrap_or_default();
            let settings = PhoneSettings { language: Some(language), ..settings };
            door.save_as(&Key::Phone, PHONE, &settings, clock::milliseconds())
        });
    }

    /// Puts what was read at the door before the screens.
    fn show(self, opened: Opened) {
        let mut known = Known { unreadable: opened.unreadable, ..Known::default() };
        for record in opened.records {
            known.planned().put(record);
        }
        for form in opened.responses {
            known.count_one_more(form);
        }
        self.known.set_value(known);
        self.draw();
    }

    /// The words in the language of the screen; a change of language draws the whole screen anew.
    pub fn say(self, words: Translated) -> &'static str {
        words.say(self.language.get_untracked())
    }

    /// The words with something put in their places.
    pub fn fill<const N: usize>(self, template: Template<N>, with: [&str; N]) -> String {
        template.fill(self.language.get_untracked(), with)
    }

    /// Acts at the door and shows what became of it.
    fn settle(self, act: impl FnOnce(&mut Door<BrowserShelf>) -> Result<(), SaveProblem>) -> bool {
        match self.door.try_update_value(act) {
            Some(Ok(())) => {
                // A save that succeeds does not make an earlier one that failed safe: that one is tried with it.
                if self.fate.get_untracked() != Fate::Saved {
                    self.fate.set(Fate::Saved);
                }
                true
            }
            Some(Err(problem)) => {
                self.fate.set(Fate::NotSaved(problem));
                false
            }
            None => false,
        }
    }
}
