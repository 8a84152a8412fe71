//! Reading what is kept: everything at the start, the responses when a screen needs them, and what another tab changed.

use super::{
    door::{Door, SaveProblem},
    envelope::open,
    key::Key,
    reconcile::{Found, Known, Standing, settle},
    shelf::Shelf,
};
use crate::domain::{
    code::Coded,
    form::{Form, Response},
    id::Id,
    ordered::in_order,
    record::{Record, RecordKind},
};

/// What was found when the door was opened.
#[derive(Debug, Default)]
pub struct Opened {
    /// Every readable record but the responses.
    pub records: Vec<Record>,
    /// The form of every response, one entry a response: how many there are is known without reading them.
    pub responses: Vec<Id<Form>>,
    /// How many texts of ours can't be read. A copy of each is in quarantine.
    pub unreadable: usize,
    /// How many changes lost to another one of the same moment. They are kept.
    pub conflicts: usize,
}

/// What another tab changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A record is new or another.
    Put(Box<Record>),
    /// A record was taken away.
    Taken(Key),
    /// Nothing that a screen shows.
    Nothing,
}

impl<S: Shelf> Door<S> {
    /// Reads everything but the responses. A text that can't be read is copied to quarantine and left in its place.
    ///
    /// # Errors
    /// The browser does not let us at its storage.
    pub fn open(&mut self) -> Result<Opened, SaveProblem> {
        let mut opened = Opened::default();
        let keys = self.keys()?;
        self.newer |= keys.iter().any(|key| Key::is_newer(key));
        for key in keys.iter().filter_map(|text| Key::parse(text)) {
            // A removal that was cut off, or one that the browser forgot half of.
            if let Key::Gone(subject) = &key
                && self.text(&subject.text())?.is_some()
            {
                self.settle_shelf(subject)?;
            }
        }
        for text in keys {
            match Key::parse(&text) {
                Some(Key::Response(form, _)) => opened.responses.push(form),
                Some(Key::Record(kind, _)) => match self.record(&text, kind)? {
                    Some(record) => opened.records.push(record),
                    None if self.text(&text)?.is_none() => {}
                    None => opened.unreadable += 1,
                },
                Some(Key::Conflict(_, key)) => opened.conflicts += usize::from(key.is_record()),
                Some(
                    Key::Typing(_)
                    | Key::Phone
                    | Key::Quarantine(_)
                    | Key::Gone(_)
                    | Key::Canary
                    | Key::Erased
                    | Key::Ballast,
                )
                | None => {}
            }
        }
        Ok(opened)
    }

    /// The responses to one form, in the order in which they were made, and how many can't be read.
    ///
    /// # Errors
    /// The browser does not let us at its storage.
    pub fn responses(&mut self, form: Id<Form>) -> Result<(Vec<Response>, usize), SaveProblem> {
        let (mut responses, mut unreadable) = (Vec::new(), 0);
        for text in self.keys()? {
            if matches!(Key::parse(&text), Some(Key::Response(of, _)) if of == form) {
                match self.record(&text, RecordKind::Response)? {
                    Some(Record::Response(response)) => responses.push(response),
                    _ => unreadable += 1,
                }
            }
        }
        Ok((in_order(responses, |response| response.id), unreadable))
    }

    /// Notes what another tab put at a key, or took away from it.
    pub fn notice(&mut self, key: &str, text: Option<&str>) -> Foreign {
        let Some(parsed) = Key::parse(key) else {
            self.newer |= Key::is_newer(key);
            return Foreign::Nothing;
        };
        let Some(Ok(envelope)) = text.map(open) else { return Foreign::Nothing };
        self.last = self.last.max(envelope.stamp);
        let subject = if let Key::Gone(subject) = &parsed { subject } else { &parsed }.text();
        // An older change that is heard of late is none.
        if self.seen.get(&subject).is_some_and(|seen| *seen >= envelope.stamp) {
            return Foreign::Nothing;
        }
        self.held.remove(&subject);
        self.seen.insert(subject, envelope.stamp);
        match &parsed {
            Key::Gone(subject) if subject.is_record() => Foreign::Taken((**subject).clone()),
            Key::Record(kind, _) => Record::from_value(*kind, envelope.data)
                .map_or(Foreign::Nothing, |record| Foreign::Put(Box::new(record))),
            Key::Response(..) => Record::from_value(RecordKind::Response, envelope.data)
                .map_or(Foreign::Nothing, |record| Foreign::Put(Box::new(record))),
            Key::Gone(_)
            | Key::Typing(_)
            | Key::Phone
            | Key::Conflict(..)
            | Key::Quarantine(_)
            | Key::Canary
            | Key::Erased
            | Key::Ballast => Foreign::Nothing,
        }
    }

    /// The record at a key; none if its text can't be read, which is in quarantine then.
    pub(super) fn record(&mut self, key: &str, kind: RecordKind) -> Result<Option<Record>, SaveProblem> {
        let Some(envelope) = self.envelope(key)? else { return Ok(None) };
        if envelope.kind == kind.code()
            && let Ok(record) = Record::from_value(kind, envelope.data)
            && Key::of(&record).text() == key
        {
            return Ok(Some(record));
        }
        if let Some(text) = self.text(key)? {
            self.quarantine(key, text);
        }
        Ok(None)
    }

    /// Decides between a thing and its tombstone that are both on the shelf.
    fn settle_shelf(&mut self, key: &Key) -> Result<(), SaveProblem> {
        let (live, gone) = (self.text(&key.text())?, self.text(&key.gone().text())?);
        let found = live.iter().map(|text| Found { text, gone: false });
        let found: Vec<_> = found.chain(gone.iter().map(|text| Found { text, gone: true })).collect();
        let Ok(settled) = settle(key, &found, Known::Compared) else {
            self.newer = true;
            return Ok(());
        };
        match settled.standing {
            Some(Standing::Live(_)) => self.clear(&key.gone().text()),
            Some(Standing::Gone(_)) => self.clear(&key.text()),
            None => Ok(()),
        }
    }
}
