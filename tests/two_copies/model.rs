//! Any order of changes, deliveries, crashes and damages comes to the state of a simple model.

use std::collections::BTreeMap;

use katuwang::{
    domain::{plan::Task, record::Kept},
    storage::{Door, Key, Shelf, open},
};
use proptest::prelude::*;

use super::{KEYS, Shared, id, place, task};

/// A phone with both stores, and what its owner was promised.
struct Phone {
    shelf: Shared,
    second: BTreeMap<String, String>,
    door: Door<Shared>,
    clock: u64,
    /// Every state that each key was given, and the number of the last one that was acknowledged.
    history: Vec<(Vec<Option<String>>, usize)>,
    /// The first store as it was on the disk.
    on_disk: BTreeMap<String, String>,
}

impl Phone {
    fn new() -> Self {
        let shelf = Shared::default();
        let door = Door::new(shelf.clone(), 1);
        let history = vec![(vec![None], 0); usize::try_from(KEYS).unwrap()];
        let mut phone =
            Self { shelf, second: BTreeMap::new(), door, clock: 1, history, on_disk: BTreeMap::new() };
        phone.start();
        phone
    }

    fn change(&mut self, key: u64, remove: bool) {
        let (states, _) = &mut self.history[usize::try_from(key).unwrap()];
        let record = task(key, states.len());
        if remove {
            self.door.remove(&place(key), 5).unwrap();
            states.push(None);
        } else {
            self.door.save(&record, 5).unwrap();
            states.push(Some(Task::of(&record).unwrap().what.clone()));
        }
    }

    /// The second store does what waits; `heard` says whether the door still lives when the answer comes.
    fn deliver(&mut self, heard: bool) {
        self.write_second();
        if heard {
            self.door.outbox().delivered();
            self.history.iter_mut().for_each(|(states, acknowledged)| *acknowledged = states.len() - 1);
        } else {
            self.door.outbox().returned();
        }
    }

    fn write_second(&mut self) {
        let Some(errands) = self.door.outbox().take() else { return };
        for errand in errands {
            let at = |key: Key| self.second.get(&key.text()).cloned();
            let (live, gone) = (at(errand.key.clone()), at(errand.key.gone()));
            let writes = errand.writes(live.as_deref(), gone.as_deref(), self.clock).unwrap();
            for key in writes.delete {
                self.second.remove(&key);
            }
            self.second.extend(writes.put);
        }
    }

    /// The app starts: it reads the first store, and then the two meet.
    fn start(&mut self) {
        self.clock += 1;
        self.door = Door::new(self.shelf.clone(), self.clock);
        self.door.open().unwrap();
        let mut meeting = self.door.meet(vec![self.second.clone().into_iter().collect()]).unwrap();
        while meeting.step(&mut self.door, 2).unwrap() {}
        self.write_second();
        self.door.outbox().delivered();
    }

    /// What a reader finds, and that both stores say the same.
    fn check(&mut self) -> Result<(), TestCaseError> {
        let opened = Door::new(self.shelf.clone(), 99).open().unwrap();
        let mine = |texts: BTreeMap<String, String>| -> BTreeMap<String, String> {
            // Torn bytes stay where they were if there is nothing better; a copy of them is in both quarantines.
            let is_whole =
                |(key, text): &(String, String)| key.contains("/quarantine/") || open(text).is_ok();
            texts.into_iter().filter(is_whole).collect()
        };
        prop_assert_eq!(mine(self.shelf.0.all()), mine(self.second.clone()));
        for key in 0..KEYS {
            let found = opened.records.iter().filter_map(Task::of).find(|task| task.id.record() == id(key));
            let found = found.map(|task| task.what.clone());
            let (states, acknowledged) = &self.history[usize::try_from(key).unwrap()];
            prop_assert!(
                states[*acknowledged..].contains(&found),
                "{key}: {found:?} is not of {states:?} from {acknowledged}"
            );
            // What was found is what counts from now on.
            let (states, acknowledged) = &mut self.history[usize::try_from(key).unwrap()];
            states.push(found);
            *acknowledged = states.len() - 1;
        }
        Ok(())
    }
}

#[derive(Clone, Debug)]
enum Act {
    Save(u64),
    Remove(u64),
    Deliver,
    /// The browser writes the first store to the disk.
    Flush,
    /// The app is gone at once; the first store keeps everything.
    TabDies,
    /// The same while a delivery is on its way: it arrives, but nobody hears of it.
    TabDiesUnheard,
    /// The phone is gone at once: the first store is as it was on the disk.
    PowerCut,
    /// The first store comes back empty.
    FirstWiped,
    /// Bytes of the first store are torn.
    FirstTorn(u64),
    /// The second store comes back empty.
    SecondWiped,
    /// Bytes of the second store are torn.
    SecondTorn(u64),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (0..KEYS).prop_map(Act::Save),
        2 => (0..KEYS).prop_map(Act::Remove),
        6 => Just(Act::Deliver),
        2 => Just(Act::Flush),
        1 => Just(Act::TabDies),
        1 => Just(Act::TabDiesUnheard),
        1 => Just(Act::PowerCut),
        1 => Just(Act::FirstWiped),
        1 => (0..KEYS).prop_map(Act::FirstTorn),
        1 => Just(Act::SecondWiped),
        1 => (0..KEYS).prop_map(Act::SecondTorn),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn nothing_acknowledged_is_ever_lost(acts in prop::collection::vec(act(), 1..40)) {
        let mut phone = Phone::new();
        for act in acts {
            match act {
                Act::Save(key) => phone.change(key, false),
                Act::Remove(key) => phone.change(key, true),
                Act::Deliver => phone.deliver(true),
                Act::Flush => phone.on_disk = phone.shelf.0.all(),
                Act::TabDies => {
                    phone.start();
                    phone.check()?;
                }
                Act::TabDiesUnheard => {
                    phone.deliver(false);
                    phone.start();
                    phone.check()?;
                }
                Act::PowerCut => {
                    phone.shelf.replace(&phone.on_disk.clone());
                    phone.start();
                    phone.check()?;
                }
                Act::FirstWiped => {
                    phone.shelf.replace(&BTreeMap::new());
                    phone.on_disk.clear();
                    phone.start();
                    phone.check()?;
                }
                Act::FirstTorn(key) => {
                    let at = place(key).text();
                    if let Some(text) = phone.shelf.read(&at).unwrap() {
                        phone.shelf.write(&at, &text[..text.len() / 2]).unwrap();
                    }
                    phone.on_disk = phone.shelf.0.all();
                    phone.start();
                    phone.check()?;
                }
                Act::SecondWiped => {
                    phone.second.clear();
                    phone.start();
                    phone.check()?;
                }
                Act::SecondTorn(key) => {
                    if let Some(text) = phone.second.get_mut(&place(key).text()) {
                        text.truncate(9);
                    }
                    phone.start();
                    phone.check()?;
                }
            }
        }
    }
}

#[test]
fn a_store_that_forgot_is_told_of() {
    use katuwang::storage::Lost;
    let mut phone = Phone::new();
    phone.change(0, false);
    phone.deliver(true);
    let mut lost_at_start = |forget: fn(&mut Phone)| {
        forget(&mut phone);
        phone.door = Door::new(phone.shelf.clone(), 50);
        let meeting = phone.door.meet(vec![phone.second.clone().into_iter().collect()]).unwrap();
        phone.deliver(true);
        meeting.met.lost
    };
    assert_eq!(lost_at_start(|_| {}), None);
    assert_eq!(lost_at_start(|phone| phone.shelf.replace(&BTreeMap::new())), Some(Lost::First));
    assert_eq!(lost_at_start(|phone| phone.shelf.replace(&BTreeMap::new())), Some(Lost::FirstAgain));
    assert_eq!(lost_at_start(|_| {}), None);
    assert_eq!(lost_at_start(|phone| phone.second.clear()), Some(Lost::Second));
}
