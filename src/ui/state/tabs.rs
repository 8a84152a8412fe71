//! Other tabs with the same app: what they change is shown here, and no two of them fill in the same draft.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageEvent;

use super::AppState;
use crate::{
    domain::{form::Response, id::Id, record::Record},
    storage::{Foreign, Key},
    ui::{
        focus::is_in_a_field,
        route::Route,
        wait::{at_every, at_next_frame},
    },
};

impl AppState {
    /// Listens to what other tabs change, for as long as the page lives.
    pub fn follow_other_tabs(self) {
        at_every("storage", move |event| {
            if let Some(event) = event.dyn_ref::<StorageEvent>() {
                self.hear(event);
            }
        });
        // The focus is on the next field only after the event.
        at_every("focusout", move |_| at_next_frame(move || self.catch_up()));
        // A page that the browser had put to sleep heard nothing of what others did.
        at_every("pageshow", move |event| {
            let slept = Reflect::get(&event, &"persisted".into()).is_ok_and(|slept| slept.is_truthy());
            if slept {
                self.read_anew();
            }
        });
        // Whoever comes back to the page finds what happened meanwhile.
        at_every("focus", move |_| {
            if self.met.get_untracked().is_some() && self.door.with(super::BrowserDoor::is_wiped) {
                self.begin_second_copy();
            }
        });
    }

    /// Whether this tab has a draft for itself.
    pub fn owns(self, draft: Id<Response>) -> bool {
        self.own_draft.with(|own| own.as_ref().is_some_and(|(known, _)| *known == draft))
    }

    /// Has a draft for this tab, and lets go the one before.
    pub fn own(self, draft: Id<Response>, own: OwnDraft) {
        self.own_draft.set(Some((draft, own)));
    }

    /// Reads everything anew and draws it, but not under somebody's fingers.
    pub(super) fn read_anew(self) {
        if let Ok(opened) = self.door.change(super::BrowserDoor::open) {
            self.know(opened);
            self.draw_gently();
        }
    }

    fn hear(self, event: &StorageEvent) {
        let Some(key) = event.key() else {
            // Everything was emptied at once.
            return self.begin_second_copy();
        };
        let (before, after) = (event.old_value(), event.new_value());
        let heard = self.door.change(|door| {
            door.recount(&key, before.as_deref(), after.as_deref());
            door.notice(&key, after.as_deref())
        });
        match heard {
            Foreign::Put(record) => {
                if let Record::Response(response) = &*record {
                    self.known.change(|known| known.count(response, before.is_none()));
                }
                if !matches!(*record, Record::Response(_)) {
                    self.known.change(|known| known.planned().put(*record));
                }
            }
            Foreign::Taken(Key::Record(_, id)) => {
                self.known.change(|known| drop(known.planned().take(id)));
            }
            Foreign::Taken(Key::Response(form, _)) => {
                self.known.change(|known| known.count_one_less(form));
            }
            Foreign::Taken(_) => return self.read_anew(),
            Foreign::Nothing => return self.show_fate(),
        }
        // Whoever removes a project with all its answers is heard of thousands of times at once.
        self.stale.set(true);
        if !self.heard.get() {
            self.heard.set(true);
            at_next_frame(move || {
                self.heard.set(false);
                self.catch_up();
            });
        }
    }

    /// Draws what another tab changed, unless it has been drawn since.
    fn catch_up(self) {
        if self.stale.get() {
            self.stale.set(false);
            self.draw_gently();
        }
    }

    /// What is asked stands on its own: it is not drawn anew for what others do.
    fn draw_gently(self) {
        if is_in_a_field() || self.route.with_untracked(Route::is_asking) {
            self.stale.set(true);
        } else {
            self.draw();
        }
    }
}

/// A draft that this tab fills in and no other: others see that it is taken for as long as this page lives.
pub struct OwnDraft(Option<Function>);

impl OwnDraft {
    /// Takes a draft; says no if another tab has it. Without the browser's locks every tab has what it wants.
    pub async fn take(draft: Id<Response>) -> Option<Self> {
        let locks = Reflect::get(&window().navigator(), &"locks".into()).ok();
        let request = locks.as_ref().and_then(|locks| Reflect::get(locks, &"request".into()).ok());
        let (Some(locks), Some(Ok(request))) = (locks, request.map(JsCast::dyn_into::<Function>)) else {
            return Some(Self(None));
        };
        let options = js_sys::Object::new();
        Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE).ok();
        let mut answer = None;
        let answered = Promise::new(&mut |resolve, _| answer = Some(resolve));
        // The lock is held until the promise that is given back is settled.
        let held = Closure::once_into_js(move |lock: JsValue| {
            let mut release = None;
            let held = Promise::new(&mut |resolve, _| release = Some(resolve));
            let free =
                if lock.is_null() { JsValue::NULL } else { release.map_or(JsValue::NULL, JsValue::from) };
            if lock.is_null() {
                answer.take().map(|answer| answer.call1(&JsValue::NULL, &JsValue::NULL));
                return JsValue::UNDEFINED;
            }
            answer.take().map(|answer| answer.call1(&JsValue::NULL, &free));
            held.into()
        });
        request.call3(&locks, &format!("katuwang-draft-{draft}").into(), &options, &held).ok()?;
        let release = JsFuture::from(answered).await.ok()?;
        release.dyn_into::<Function>().ok().map(|release| Self(Some(release)))
    }
}

impl Drop for OwnDraft {
    fn drop(&mut self) {
        if let Some(release) = &self.0 {
            release.call0(&JsValue::NULL).ok();
        }
    }
}
