//! What both stores should hold at a key, from what is found there: the highest stamp wins, whichever store it is in.
//! The same question is asked at the start, when the two stores meet, and at every write, when another tab may have
//! been faster.

use super::{
    envelope::{Damage, Envelope, open},
    key::Key,
};
use crate::domain::stamp::Stamp;

/// What stands at a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The thing itself.
    Live(String),
    /// Its tombstone.
    Gone(String),
}

/// A text that was found at a key or at its tombstone.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The text.
    pub text: &'a str,
    /// Whether it is a tombstone.
    pub gone: bool,
}

/// What this tab knew of a key when it changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Nothing was changed: two stores are compared, and a lower stamp is just older.
    Compared,
    /// It was changed by the tab of that clock, which had seen the changes of others up to a stamp.
    Changed {
        /// The last change that was seen; none if the key was empty.
        base: Option<Stamp>,
        /// The number of the tab's clock.
        clock: u64,
    },
}

/// What should be done about a key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// What both stores should hold; none if nothing readable was found, and then nothing is touched.
    pub standing: Option<Standing>,
    /// What is kept beside it, by key: unreadable bytes, and what lost to a change of the same moment.
    pub aside: Vec<(Key, String)>,
}

/// A newer version of this program wrote here: nothing may be touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("written by a newer version of Katuwang")]
pub struct Newer;

/// Decides what should stand at a key. The order of what was found makes no difference.
///
/// # Errors
/// [`Newer`] if any of it was written by a newer program.
pub fn settle(key: &Key, found: &[Found<'_>], known: Known) -> Result<Settled, Newer> {
    let mut settled = Settled::default();
    let mut readable: Vec<(Found<'_>, Envelope)> = Vec::new();
    let mut damaged: Vec<Found<'_>> = Vec::new();
    for each in found {
        match open(each.text) {
            Ok(envelope) if envelope.fits(key, each.gone) => readable.push((*each, envelope)),
            Err(Damage::Newer) => return Err(Newer),
            Ok(_) | Err(Damage::Broken | Damage::Shape) => damaged.push(*each),
        }
    }
    for each in damaged {
        let at = if each.gone { key.gone() } else { key.clone() };
        let aside = (Key::quarantine(&at.text(), each.text), each.text.to_owned());
        if !settled.aside.contains(&aside) {
            settled.aside.push(aside);
        }
    }
    // Of equal stamps the thing itself wins over its tombstone, and then the greater text: the same on both sides.
    let best = readable.iter().max_by_key(|(each, envelope)| (envelope.stamp, !each.gone, each.text));
    let Some((winner, best)) = best else { return Ok(settled) };
    for (loser, envelope) in &readable {
        let differs = !loser.gone && (winner.gone || envelope.data != best.data);
        if differs && known.is_conflict(envelope.stamp, best.stamp) {
            let aside = Key::Conflict(envelope.stamp, Box::new(key.clone()));
            if key.can_go() && !settled.aside.iter().any(|(known, _)| *known == aside) {
                settled.aside.push((aside, loser.text.to_owned()));
            }
        }
    }
    let text = winner.text.to_owned();
    settled.standing = Some(if winner.gone { Standing::Gone(text) } else { Standing::Live(text) });
    Ok(settled)
}

impl Known {
    fn is_conflict(self, loser: Stamp, winner: Stamp) -> bool {
        match self {
            _ if loser == winner => true,
            Self::Compared => false,
            Self::Changed { base, clock } => {
                [loser, winner].iter().any(|stamp| !stamp.is_of(clock) && Some(*stamp) > base)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        domain::{code::Coded, id::RecordId, record::RecordKind},
        storage::envelope::{GONE, seal_over},
    };

    fn key() -> Key {
        Key::Typing("x".into())
    }

    fn text(stamp: Stamp, words: &str) -> String {
        seal_over(None, "typing", stamp, json!({ "words": words }))
    }

    fn at(milliseconds: u64, clock: u64) -> Stamp {
        Stamp::new(milliseconds, clock)
    }

    fn live(text: &str) -> Found<'_> {
        Found { text, gone: false }
    }

    fn tombstone(stamp: Stamp) -> String {
        seal_over(None, GONE, stamp, json!({}))
    }

    fn gone(text: &str) -> Found<'_> {
        Found { text, gone: true }
    }

    #[test]
    fn the_highest_stamp_wins_whatever_it_says() {
        let (old, new) = (text(at(1, 7), "old"), text(at(2, 7), "new"));
        let (removed, removed_early) = (tombstone(at(2, 7)), tombstone(at(1, 7)));
        for (found, expected) in [
            (vec![live(&old), live(&new)], Standing::Live(new.clone())),
            (vec![live(&new), live(&old)], Standing::Live(new.clone())),
            (vec![live(&old), gone(&removed)], Standing::Gone(removed.clone())),
            (vec![gone(&removed_early), live(&new)], Standing::Live(new.clone())),
            (vec![live(&old)], Standing::Live(old.clone())),
        ] {
            let settled = settle(&key(), &found, Known::Compared).unwrap();
            assert_eq!(settled, Settled { standing: Some(expected), aside: vec![] });
        }
    }

    #[test]
    fn equal_stamps_with_different_content_keep_both() {
        let (one, other) = (text(at(1, 7), "one"), text(at(1, 7), "other"));
        let settled = settle(&key(), &[live(&one), live(&other)], Known::Compared).unwrap();
        assert_eq!(settled, settle(&key(), &[live(&other), live(&one)], Known::Compared).unwrap());
        assert_eq!(settled.standing, Some(Standing::Live(one.max(other.clone()))));
        assert_eq!(settled.aside.len(), 1);
        assert_eq!(settled.aside[0].0, Key::Conflict(at(1, 7), Box::new(key())));
    }

    #[test]
    fn a_change_over_one_that_was_not_seen_keeps_the_loser() {
        let (theirs, ours) = (text(at(5, 2), "theirs"), text(at(6, 1), "ours"));
        let changed = |base| Known::Changed { base, clock: 1 };
        let aside = |known| settle(&key(), &[live(&theirs), live(&ours)], known).unwrap().aside;
        assert_eq!(
            aside(changed(Some(at(4, 2)))),
            [(Key::Conflict(at(5, 2), Box::new(key())), theirs.clone())]
        );
        assert_eq!(aside(changed(Some(at(5, 2)))), [], "seen before it was changed");
        let late = text(at(4, 1), "late");
        let settled = settle(&key(), &[live(&theirs), live(&late)], changed(None)).unwrap();
        assert_eq!(settled.standing, Some(Standing::Live(theirs.clone())));
        assert_eq!(settled.aside, [(Key::Conflict(at(4, 1), Box::new(key())), late)]);
        let removed = tombstone(at(9, 2));
        let settled = settle(&key(), &[gone(&removed), live(&ours)], changed(Some(at(4, 2)))).unwrap();
        assert_eq!(settled.standing, Some(Standing::Gone(removed)));
        assert_eq!(settled.aside.len(), 1, "what was changed while it was removed elsewhere");
    }

    #[test]
    fn an_own_earlier_change_is_no_conflict() {
        let (first, second) = (text(at(5, 1), "first"), text(at(6, 1), "second"));
        let known = Known::Changed { base: None, clock: 1 };
        assert_eq!(settle(&key(), &[live(&first), live(&second)], known).unwrap().aside, []);
    }

    #[test]
    fn unreadable_bytes_lose_and_are_put_aside() {
        let whole = text(at(1, 7), "whole");
        let settled = settle(&key(), &[live("torn"), live(&whole)], Known::Compared).unwrap();
        assert_eq!(settled.standing, Some(Standing::Live(whole)));
        assert_eq!(settled.aside, [(Key::quarantine("katuwang/1/typing/x", "torn"), "torn".to_owned())]);
        let both = settle(&key(), &[live("torn"), live("other")], Known::Compared).unwrap();
        assert_eq!(both.standing, None);
        let texts: Vec<&str> = both.aside.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["torn", "other"]);
        assert_ne!(both.aside[0].0, both.aside[1].0);
    }

    #[test]
    fn a_whole_seal_around_another_thing_loses_to_the_thing() {
        let id = RecordKind::ALL.len() as u128;
        let key = Key::Record(RecordKind::Task, RecordId::from_u128(id));
        let thing = json!({"id": uuid(id), "project": uuid(1), "what": "mats", "due": null, "done": false});
        let whole = seal_over(None, "task", at(1, 7), thing.clone());
        for (kind, field, value) in [
            ("task", "done", json!("yes")),
            ("session", "done", json!(false)),
            ("task", "id", json!(uuid(9))),
        ] {
            let mut other = thing.clone();
            other[field] = value;
            let other = seal_over(None, kind, at(2, 7), other);
            let settled = settle(&key, &[live(&other), live(&whole)], Known::Compared).unwrap();
            assert_eq!(settled.standing, Some(Standing::Live(whole.clone())));
            assert_eq!(settled.aside, [(Key::quarantine(&key.text(), &other), other)]);
        }
    }

    fn uuid(number: u128) -> String {
        RecordId::from_u128(number).to_string()
    }

    #[test]
    fn what_a_newer_program_wrote_is_not_judged() {
        let newer = crate::domain::seal::seal(r#"{"v":3,"kind":"typing","shape":"unknown"}"#);
        let known = text(at(1, 7), "known");
        assert_eq!(settle(&key(), &[live(&known), live(&newer)], Known::Compared), Err(Newer));
    }
}
