//! The state of the app: what is on this phone, what the screen shows, and the one door for edits.

mod copies;
mod edits;
mod erasing;
mod fate;
mod gathering;
mod keeping;
mod known;
mod meeting;
mod own;
mod settings;
mod tabs;

use std::ops::Deref;

use leptos::prelude::*;

use super::{
    address, clock,
    part::{Arrival, Part},
    route::Route,
    words::Template,
};
use crate::{
    domain::{
        calendar::ClockTime,
        form::{Draft, Response},
        id::{Id, RecordId},
        language::{Language, Translated},
        record::Record,
    },
    storage::{
        Door, Lost, SaveProblem,
        browser::{BrowserShelf, IndexedDb},
    },
};

use self::{copies::Second, known::Known, own::Own, settings::Settings};
pub use self::{fate::Fate, tabs::OwnDraft};

type BrowserDoor = Door<BrowserShelf>;

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
    pub asking: RwSignal<Option<String>>,
    /// Counts the changes after which a screen is drawn anew: not the typing on it, but what comes and goes.
    pub redraw: RwSignal<u32>,
    /// Whether a newer version of the app waits to be taken.
    pub update_ready: RwSignal<bool>,
    ask_part: RwSignal<Arrival>,
    plan_part: RwSignal<Arrival>,
    results_part: RwSignal<Arrival>,
    forms_part: RwSignal<Arrival>,
    known: Own<Known>,
    /// When the two copies were last compared; none if they were not yet.
    pub met: RwSignal<Option<ClockTime>>,
    /// Whether the copies have said what they know, or nobody waits for it any more.
    copies_heard: RwSignal<bool>,
    /// What one of the two stores had lost at the start.
    pub lost: RwSignal<Option<Lost>>,
    /// What this page still knows after somebody emptied both stores under it.
    pub cleared: RwSignal<Vec<Record>>,
    door: Own<BrowserDoor>,
    second: Own<Second>,
    /// The second store's spare, where the browser has buckets.
    spare: Own<Option<IndexedDb>>,
    meeting: Own<bool>,
    delivering: Own<bool>,
    persistence_asked: Own<bool>,
    /// What the first store answered last.
    first_problem: Own<Option<SaveProblem>>,
    /// Whether a person changed anything since the start.
    touched: Own<bool>,
    /// Whether another tab changed something that is not drawn yet.
    stale: Own<bool>,
    /// Whether that is to be drawn with the next frame.
    heard: Own<bool>,
    /// The draft that this tab fills in and no other.
    own_draft: Own<Option<(Id<Response>, OwnDraft)>>,
    /// What waits until everything is saved, or is known not to be.
    waiting: Own<Vec<Box<dyn FnOnce()>>>,
}

/// Something said in passing.
#[derive(Clone)]
pub struct Notice {
    /// What is said.
    pub words: String,
    /// What a tap on "Undo" puts back.
    pub undo: Vec<Record>,
    /// What it takes away again.
    pub added: Vec<RecordId>,
    /// Whether it was on one screen before this one; it goes with the next.
    pub seen: bool,
}

impl AppState {
    /// Opens the door and reads what is there.
    pub fn open(route: Route, preferred: Language) -> Self {
        let random = u64::from_le_bytes(clock::random());
        let mut door = Door::new(BrowserShelf, random);
        let settings = Settings::at(&mut door).unwrap_or_default();
        door.set_clock(settings.clock(random));
        door.set_filed(settings.filed());
        let opened = door.open();
        let first_problem = opened.as_ref().err().copied();
        let language = settings.language();
        let state = Self(Box::leak(Box::new(Everything {
            language: RwSignal::new(language.unwrap_or(preferred)),
            route: RwSignal::new(route),
            fate: RwSignal::new(Fate::Quiet),
            notice: RwSignal::new(None),
            asking: RwSignal::new(None),
            redraw: RwSignal::new(0),
            update_ready: RwSignal::new(false),
            ask_part: RwSignal::default(),
            plan_part: RwSignal::default(),
            results_part: RwSignal::default(),
            forms_part: RwSignal::default(),
            known: Own::new(Known::default()),
            met: RwSignal::new(None),
            copies_heard: RwSignal::new(false),
            lost: RwSignal::new(None),
            cleared: RwSignal::new(Vec::new()),
            door: Own::new(door),
            second: Own::new(Second::default()),
            spare: Own::new(None),
            meeting: Own::new(false),
            delivering: Own::new(false),
            persistence_asked: Own::new(false),
            first_problem: Own::new(first_problem),
            touched: Own::new(false),
            stale: Own::new(false),
            heard: Own::new(false),
            own_draft: Own::new(None),
            waiting: Own::new(Vec::new()),
        })));
        state.show(opened.unwrap_or_default());
        state.go_on_asking(settings.asking());
        state.show_fate();
        state
    }

    /// Opens the app where it was left: at the form that is half filled in, unless another address was asked for.
    fn go_on_asking(self, asked: Option<Route>) {
        let Some(asked) = asked else { return };
        let begun =
            self.workspace().all::<Draft>().any(|draft| !draft.is_empty() && asked.goes_on_with(draft));
        if begun && self.route.with_untracked(|route| *route == Route::Today) && address::is_bare() {
            address::replace(&asked);
            self.route.set(asked);
        }
    }

    /// How far a part of the app has come.
    pub const fn arrival(self, part: Part) -> RwSignal<Arrival> {
        match part {
            Part::Ask => self.0.ask_part,
            Part::Plan => self.0.plan_part,
            Part::Results => self.0.results_part,
            Part::Forms => self.0.forms_part,
        }
    }

    /// Draws the screen anew.
    pub fn draw(self) {
        self.redraw.update(|count| *count = count.wrapping_add(1));
    }

    /// Says something in passing.
    pub fn tell(self, words: String) {
        self.tell_with_undo(words, Vec::new(), Vec::new());
    }

    /// Says something in passing, and a tap on "Undo" puts things back and takes others away.
    pub fn tell_with_undo(self, words: String, undo: Vec<Record>, added: Vec<RecordId>) {
        self.notice.set(Some(Notice { words, undo, added, seen: false }));
    }

    /// Takes what was said along to the next screen, once: what is done there is often said on the way.
    pub fn pass_notice(self) {
        let passed = self.notice.get_untracked().filter(|notice| !notice.seen);
        self.notice.set(passed.map(|notice| Notice { seen: true, ..notice }));
    }

    /// The words in the language of the screen; a change of language draws the whole screen anew.
    pub fn say(self, words: Translated) -> &'static str {
        words.say(self.language.get_untracked())
    }

    /// The words with something put in their places.
    pub fn fill<const N: usize>(self, template: Template<N>, with: [&str; N]) -> String {
        template.fill(self.language.get_untracked(), with)
    }
}
