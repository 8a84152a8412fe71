//! What is only done now and then with the stores: letting them meet at the start. A part of the app
//! of its own, because saving does not need it.
#![expect(
    clippy::unnecessary_wraps,
    reason = "that a part may be missing is in the result of every call into it"
)]

use std::pin::Pin;

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::AppState;
use crate::{
    domain::record::Record,
    storage::{
        Key, Lost, Meeting, Met,
        browser::{IndexedDb, Trouble},
    },
    ui::{
        clock,
        wait::{pause, within},
        words as w,
    },
};

/// How many texts are read from the second store at once.
const BATCH: u32 = 1000;
/// How long a store may take to be read: then it counts as one that does not answer.
const LONG: i32 = 20_000;
/// How many keys are compared before the browser may draw.
const STEP: usize = 250;

/// A meeting that is going on.
pub(super) type Work = Pin<Box<dyn Future<Output = Result<(), Trouble>>>>;

/// Lets the first store meet the second one.
#[wasm_split(copies, fallible)]
pub(super) fn meet(state: AppState, store: IndexedDb) -> Result<Work, SplitLoaderError> {
    Ok(Box::pin(state.compare(store)))
}

impl AppState {
    async fn compare(self, store: IndexedDb) -> Result<(), Trouble> {
        let mut stores = vec![within(LONG, everything_in(&store)).await.ok_or(Trouble::Failed)??];
        if let Some(Ok(spare)) = within(LONG, IndexedDb::open_spare()).await
            && let Some(Ok(pairs)) = within(LONG, everything_in(&spare)).await
        {
            stores.push(pairs);
            self.spare.set(Some(spare));
        }
        let meeting = self.door.change(|door| door.meet(stores));
        // Without the first store there is nothing to compare: the banner says so already.
        let Ok(mut meeting) = meeting else { return Ok(()) };
        while self.step(&mut meeting).ok_or(Trouble::Failed)? {
            pause(0).await;
        }
        self.door.change(|door| {
            door.trim_ballast();
            door.tidy(clock::milliseconds());
        });
        // Nobody did anything that should be called saved.
        let touched = self.touched.get();
        self.number_the_phone();
        self.touched.set(touched);
        self.tell_what_came_of(meeting.met);
        self.met.set(Some(clock::wall_time().time));
        Ok(())
    }

    fn step(self, meeting: &mut Meeting) -> Option<bool> {
        self.door.change(|door| meeting.step(door, STEP).ok())
    }

    fn tell_what_came_of(self, met: Met) {
        let known: Vec<_> = self.workspace().records().cloned().collect();
        if met.changed {
            self.read_anew();
        }
        self.lost.set(met.lost);
        // The page was open when somebody emptied both stores: what it still knows can be put back.
        let kept = |record: &Record| {
            self.door.with(|door| door.has(&Key::of(record)) || door.has(&Key::of(record).gone()))
        };
        let cleared: Vec<Record> = known.into_iter().filter(|record| !met.erased && !kept(record)).collect();
        if !cleared.is_empty() {
            self.cleared.set(cleared);
            return;
        }
        let restored = met.restored.to_string();
        let words = match met.lost {
            Some(Lost::FirstAgain) => self.say(w::FORGETS).to_owned(),
            Some(Lost::First) => self.fill(w::RESTORED, [&restored]),
            Some(Lost::Second) => self.say(w::COPIED_AGAIN).to_owned(),
            None => return,
        };
        self.tell(words);
    }
}

async fn everything_in(store: &IndexedDb) -> Result<Vec<(String, String)>, Trouble> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    loop {
        let last = pairs.last().map(|(key, _)| key.clone()).unwrap_or_default();
        let more = store.read_behind(&last, BATCH).await?;
        if more.is_empty() {
            return Ok(pairs);
        }
        pairs.extend(more);
    }
}
