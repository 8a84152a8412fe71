//! The state of the app: what is on this phone, what the screen shows, and the one door for edits.

use std::{ops::Deref, rc::Rc};

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{clock, route::Route, words::Template};
use crate::{
    domain::{
        form::{Form, Response},
        id::{Id, RecordId},
        language::{Language, Translated},
        ordered::Ordered,
        plan::Project,
        record::{Kept, Record, RecordKind},
        workspace::Workspace,
    },
    storage::{Door, Key, Opened, Refusal, SaveProblem, TakenIn, browser::BrowserShelf},
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

    /// The door for edits: puts each thing in its place, saves it, and shows what became of that.
    pub fn edit(self, records: Vec<Record>) {
        self.save(&records);
        self.known.update_value(|known| {
            for record in records {
                known.planned().put(record);
            }
        });
    }

    /// The door for one edit.
    pub fn edit_one(self, thing: impl Kept) {
        self.edit(vec![thing.into_record()]);
    }

    /// The door for things of which some may be responses: those are saved and counted, but not held in memory.
    pub fn edit_all(self, records: Vec<Record>) {
        let (responses, others): (Vec<_>, Vec<_>) =
            records.into_iter().partition(|record| matches!(record, Record::Response(_)));
        self.edit(others);
        self.save(&responses);
        self.known.update_value(|known| {
            responses
                .iter()
                .filter_map(Response::of)
                .for_each(|response| known.count_one_more(response.form));
        });
    }

    /// Takes a project and everything that belongs to it away for good, its responses too.
    pub fn erase_project(self, project: Id<Project>) {
        let (ids, forms) = {
            let workspace = self.workspace();
            let forms: Vec<Id<Form>> = workspace.of_project::<Form>(project).map(|form| form.id).collect();
            (workspace.belongings(project), forms)
        };
        for form in forms {
            let responses: Vec<Record> = self.responses(form).into_iter().map(Kept::into_record).collect();
            self.forget(&responses);
            self.known.update_value(|known| {
                known.counts.remove(&form);
            });
        }
        self.erase(&ids);
    }

    /// Draws the screen anew.
    pub fn draw(self) {
        self.redraw.update(|count| *count = count.wrapping_add(1));
    }

    /// Puts back what was taken away.
    pub fn put_back(self, records: Vec<Record>) {
        self.edit(records);
        self.notice.set(None);
        self.draw();
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

    /// Takes things away and says so, with an undo.
    pub fn remove(self, ids: &[RecordId], words: String) {
        let undo = self.erase(ids);
        self.notice.set(Some(Notice { words, undo, seen: false }));
    }

    /// Takes things away for good, and gives them out.
    fn erase(self, ids: &[RecordId]) -> Vec<Record> {
        let take = |known: &mut Known| ids.iter().filter_map(|id| known.planned().take(*id)).collect();
        let taken: Vec<Record> = self.known.try_update_value(take).unwrap_or_default();
        self.forget(&taken);
        self.draw();
        taken
    }

    /// Hands a response in: it is counted, kept, and its draft is gone.
    pub fn hand_in(self, response: Response) {
        let (form, id) = (response.form, response.id);
        let record = response.into_record();
        self.save(std::slice::from_ref(&record));
        self.known.update_value(|known| {
            known.count_one_more(form);
            known.planned().take(id.record());
        });
        let (draft, kept) = (Key::Record(RecordKind::Draft, id.record()), Key::of(&record));
        // The draft stays on the phone until the response is there in its place.
        if !self.door.with_value(|door| door.holds(&kept)) {
            self.door.try_update_value(|door| door.remove(&draft));
        }
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

    /// Keeps what is being typed and is not valid yet.
    pub fn keep_typing<T: Serialize>(self, what: &str, typed: &T) {
        let key = Key::Typing(what.to_owned());
        self.settle(|door| door.save_as(&key, "typing", typed, clock::milliseconds()));
    }

    /// What was being typed.
    pub fn typed<T: serde::de::DeserializeOwned>(self, what: &str) -> Option<T> {
        let key = Key::Typing(what.to_owned());
        self.door.try_update_value(|door| door.load(&key)).and_then(Result::ok).flatten()
    }

    /// Forgets what was being typed: it became valid and is saved as what it is.
    pub fn forget_typing(self, what: &str) {
        let key = Key::Typing(what.to_owned());
        self.door.try_update_value(|door| door.remove(&key));
    }

    /// Every text of ours by key: what a backup holds. Nothing where storage is blocked and nothing was changed.
    pub fn everything(self) -> Vec<(String, String)> {
        self.door.with_value(|door| door.everything().unwrap_or_default())
    }

    /// Takes in the texts of a backup, all or none, and shows what is here then.
    ///
    /// # Errors
    /// [`Refusal`]; then nothing has changed.
    pub fn take_in(self, pairs: &[(String, String)]) -> Result<TakenIn, Refusal> {
        let blocked = Refusal::NotSaved(SaveProblem::Blocked);
        let taken = self.door.try_update_value(|door| door.take_in(pairs)).ok_or(blocked)??;
        let opened = self.door.try_update_value(Door::open).ok_or(blocked)??;
        self.show(opened);
        Ok(taken)
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

    fn save(self, records: &[Record]) {
        self.settle(|door| {
            let now = clock::milliseconds();
            // All are tried: the fate of one must not decide about the others.
            records.iter().map(|record| door.save(record, now)).fold(Ok(()), Result::and)
        });
    }

    fn forget(self, taken: &[Record]) {
        if !taken.is_empty() {
            self.settle(|door| taken.iter().try_for_each(|record| door.remove(&Key::of(record))));
        }
    }

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
