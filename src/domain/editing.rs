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
            Self::Statement(thing) => thing.to_raw(),
            Self::Stance(thing) => thing.to_raw(),
            Self::Consignment(thing) => thing.to_raw(),
            Self::Item(thing) => thing.to_raw(),
            Self::Leg(thing) => thing.to_raw(),
            Self::LanguageNeed(thing) => thing.to_raw(),
            Self::Shift(thing) => thing.to_raw(),
            Self::FundLine(thing) => thing.to_raw(),
            Self::Conversation(thing) => thing.to_raw(),
            Self::Series(thing) => thing.to_raw(),
            Self::Person(thing) => thing.to_raw(),
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
            Self::Statement(thing) => thing.read(raw).map(Self::Statement),
            Self::Stance(thing) => thing.read(raw).map(Self::Stance),
            Self::Consignment(thing) => thing.read(raw).map(Self::Consignment),
            Self::Item(thing) => thing.read(raw).map(Self::Item),
            Self::Leg(thing) => thing.read(raw).map(Self::Leg),
            Self::LanguageNeed(thing) => thing.read(raw).map(Self::LanguageNeed),
            Self::Shift(thing) => thing.read(raw).map(Self::Shift),
            Self::FundLine(thing) => thing.read(raw).map(Self::FundLine),
            Self::Conversation(thing) => thing.read(raw).map(Self::Conversation),
            Self::Series(thing) => thing.read(raw).map(Self::Series),
            Self::Person(thing) => thing.read(raw).map(Self::Person),
            Self::Response(_) | Self::Draft(_) => Ok(self.clone()),
        }
    }
}
