//! Any record as fields, so that one editor serves them all.

use super::{
    entry::{Entry, FieldProblem, Raw},
    record::Record,
};

impl Entry for Record {
    /// A response and its draft have no fields: what they hold is asked, not edited.
    fn to_raw(&self) -> Raw {
        match self {
            Self::Project(thing) => thing.to_raw(),
            Self::Organisation(thing) => thing.to_raw(),
            Self::Partner(thing) => thing.to_raw(),
            Self::Exchange(thing) => thing.to_raw(),
            Self::Role(thing) => thing.to_raw(),
            Self::Session(thing) => thing.to_raw(),
            Self::Task(thing) => thing.to_raw(),
            Self::Form(thing) => thing.to_raw(),
            Self::Target(thing) => thing.to_raw(),
            Self::Response(_) | Self::Draft(_) => Raw::default(),
        }
    }

    fn read(&self, raw: &Raw) -> Result<Self, Vec<FieldProblem>> {
        match self {
            Self::Project(thing) => thing.read(raw).map(Self::Project),
            Self::Organisation(thing) => thing.read(raw).map(Self::Organisation),
            Self::Partner(thing) => thing.read(raw).map(Self::Partner),
            Self::Exchange(thing) => thing.read(raw).map(Self::Exchange),
            Self::Role(thing) => thing.read(raw).map(Self::Role),
            Self::Session(thing) => thing.read(raw).map(Self::Session),
            Self::Task(thing) => thing.read(raw).map(Self::Task),
            Self::Form(thing) => thing.read(raw).map(Self::Form),
            Self::Target(thing) => thing.read(raw).map(Self::Target),
            Self::Response(_) | Self::Draft(_) => Ok(self.clone()),
        }
    }
}
