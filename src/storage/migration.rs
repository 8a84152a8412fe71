//! Moving what is stored from one layout of keys to the next. Each step is worked out from what both stores hold at that
//! moment: so it can be cut off anywhere, and goes on where it was.
//!
//! The order: copy everything raw into the second store; write the new layout in both; flip the mark; only at a start
//! that finds the mark take the old layout away. The copy stays. There is only one layout so far: what this promises is
//! held by the tests, for the day when there is another.

use super::{
    key::Key,
    reconcile::{Found, Known, Standing, settle},
};
use crate::domain::ordered::Ordered;

/// Texts by key.
pub type Texts = Ordered<String, String>;

/// A way from one layout to the next.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The number in the old keys.
    pub from: u32,
    /// The number in the new keys.
    pub to: u32,
    /// The new text of an old one, by what its key says behind the number; none for what the new layout has no use for.
    pub convert: fn(&str, &str) -> Option<String>,
}

/// What should be written next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// In which store.
    pub store: Store,
    /// At which key.
    pub key: String,
    /// What; nothing to empty the key.
    pub text: Option<String>,
}

/// One of the two stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// localStorage.
    First,
    /// `IndexedDB`.
    Second,
}

/// Says which layout is in use.
pub const MARK: &str = "katuwang/layout";

impl Migration {
    /// The next steps that may be done in any order; none once all is done. After them the stores are read again: what
    /// was not kept is found missing then, and asked for once more.
    pub fn next(&self, first: &Texts, second: &Texts) -> Vec<Step> {
        let marked = self.to.to_string();
        let (old, new) = (format!("katuwang/{}/", self.from), format!("katuwang/{}/", self.to));
        let is_marked = |texts: &Texts| texts.get(MARK) == Some(&marked);
        if is_marked(first) && is_marked(second) {
            return [(Store::First, first), (Store::Second, second)]
                .into_iter()
                .flat_map(|(store, texts)| {
                    let old_keys = texts.keys().filter(|key| key.starts_with(&old));
                    old_keys.map(move |key| Step { store, key: key.clone(), text: None })
                })
                .collect();
        }
        let missing = |store, texts: &Texts, key: String, text: String| {
            (texts.get(&key) != Some(&text)).then_some(Step { store, key, text: Some(text) })
        };
        let rests = |texts: &Texts| -> Vec<String> {
            texts.keys().filter_map(|key| key.strip_prefix(&old)).map(str::to_owned).collect()
        };
        let mut steps = Vec::new();
        for (name, texts) in [("first", first), ("second", second)] {
            for rest in rests(texts) {
                let text = texts.get(&format!("{old}{rest}")).cloned().unwrap_or_default();
                let copy = format!("katuwang/backup-{}/{name}/{rest}", self.from);
                steps.extend(missing(Store::Second, second, copy, text));
            }
        }
        if !steps.is_empty() {
            return steps;
        }
        for rest in rests(first).into_iter().chain(rests(second)) {
            let at = format!("{old}{rest}");
            let Some(text) = best(&at, first.get(&at), second.get(&at)) else { continue };
            if let Some(text) = (self.convert)(&rest, &text) {
                let key = format!("{new}{rest}");
                steps.extend(missing(Store::First, first, key.clone(), text.clone()));
                steps.extend(missing(Store::Second, second, key, text));
            }
        }
        if !steps.is_empty() {
            return steps;
        }
        // The second store is flipped first: it is the one that is known to last.
        let flip = missing(Store::Second, second, MARK.to_owned(), marked.clone());
        flip.or_else(|| missing(Store::First, first, MARK.to_owned(), marked)).into_iter().collect()
    }
}

/// The text to convert: the one with the higher stamp; of texts that are no records the first store's.
fn best(key: &str, first: Option<&String>, second: Option<&String>) -> Option<String> {
    let found: Vec<_> = [first, second].into_iter().flatten().collect();
    let settled = Key::parse(key).and_then(|key| {
        let found: Vec<_> = found.iter().map(|text| Found { text, gone: false }).collect();
        settle(&key, &found, Known::Compared).ok()?.standing
    });
    match settled {
        Some(Standing::Live(text) | Standing::Gone(text)) => Some(text),
        None => found.first().map(|text| (*text).clone()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::{domain::stamp::Stamp, storage::envelope::seal_over};

    /// The tests' second layout: the word is in capitals, and half-typed fields are dropped.
    const SHOUT: Migration = Migration {
        from: 1,
        to: 2,
        convert: |rest, text| (!rest.starts_with("typing/")).then(|| text.to_uppercase()),
    };

    fn phone(stamp: u64) -> String {
        seal_over(None, "phone", Stamp::new(stamp, 7), json!({ "stamp": stamp }))
    }

    fn stores() -> (Texts, Texts) {
        let texts = |pairs: &[(&str, String)]| -> Texts {
            pairs.iter().map(|(key, text)| ((*key).to_owned(), text.clone())).collect()
        };
        let damaged = "torn".to_owned();
        let first = texts(&[
            ("katuwang/1/phone", phone(2)),
            ("katuwang/1/typing/x", "half".to_owned()),
            ("katuwang/1/task/1", damaged),
            ("theme", "dark".to_owned()),
        ]);
        let second = texts(&[("katuwang/1/phone", phone(1)), ("katuwang/1/task/2", "whole".to_owned())]);
        (first, second)
    }

    fn act(first: &mut Texts, second: &mut Texts, step: Step) {
        let texts = match step.store {
            Store::First => first,
            Store::Second => second,
        };
        match step.text {
            Some(text) => texts.insert(step.key, text),
            None => {
                texts.remove(&step.key);
            }
        }
    }

    fn finish(first: &mut Texts, second: &mut Texts) {
        loop {
            let steps = SHOUT.next(first, second);
            if steps.is_empty() {
                return;
            }
            for step in steps {
                act(first, second, step);
            }
        }
    }

    #[test]
    fn everything_arrives_and_the_raw_copy_stays() {
        let (mut first, mut second) = stores();
        finish(&mut first, &mut second);
        for texts in [&first, &second] {
            assert_eq!(texts.get("katuwang/2/phone"), Some(&phone(2).to_uppercase()), "the newer of the two");
            assert_eq!(texts.get("katuwang/2/task/1").map(String::as_str), Some("TORN"));
            assert_eq!(texts.get("katuwang/2/task/2").map(String::as_str), Some("WHOLE"));
            assert_eq!(texts.get("katuwang/2/typing/x"), None);
            assert!(texts.keys().all(|key| !key.starts_with("katuwang/1/")));
        }
        assert_eq!(first.get("theme").map(String::as_str), Some("dark"));
        assert_eq!(second.get("katuwang/backup-1/first/typing/x").map(String::as_str), Some("half"));
        assert_eq!(second.get("katuwang/backup-1/second/phone"), Some(&phone(1)));
    }

    proptest! {
        /// Cut off after any number of steps, in any order within a round, any number of times.
        #[test]
        fn cut_off_anywhere_it_comes_to_the_same_end(cuts in prop::collection::vec((0_usize..5, any::<bool>()), 0..12)) {
            let (mut first, mut second) = stores();
            finish(&mut first, &mut second);
            let expected = (first, second);
            let (mut first, mut second) = stores();
            for (done, backwards) in cuts {
                let mut steps = SHOUT.next(&first, &second);
                if backwards {
                    steps.reverse();
                }
                for step in steps.into_iter().take(done) {
                    act(&mut first, &mut second, step);
                }
                // Whatever was cut off, the old layout or the new one is whole in one of the stores.
                let count = |texts: &Texts, prefix: &str| texts.keys().filter(|key| key.starts_with(prefix)).count();
                let is_whole = |texts: &Texts| texts.get(MARK).is_some() && count(texts, "katuwang/2/") == 3;
                let is_old = count(&first, "katuwang/1/") == 3 && count(&second, "katuwang/1/") == 2;
                prop_assert!(is_old || (is_whole(&first) && is_whole(&second)));
            }
            finish(&mut first, &mut second);
            prop_assert_eq!((first, second), expected);
        }
    }
}
