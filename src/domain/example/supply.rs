//! What travels in the example, who pays for what, and what a librarian said.

use crate::domain::{
    calendar::CalendarDate,
    id::{Id, RecordId},
    money::Money,
    plan::{
        Consignment, Conversation, FundLine, Item, LanguageNeed, Leg, Organisation, Project, ReadingLevel,
        Session,
    },
    record::{Kept, Record},
    spoken::Spoken,
};

/// Storybooks by language: what, promised, packed, received, damaged.
const BOOKS: [(&str, Spoken, u32, u32, u32); 2] =
    [("Storybooks", Spoken::Ilokano, 60, 58, 2), ("Storybooks", Spoken::Filipino, 60, 60, 0)];

/// Who listens.
const LISTENERS: [(Spoken, u32); 3] = [(Spoken::Ilokano, 18), (Spoken::Filipino, 8), (Spoken::Kankanaey, 2)];

/// What costs how many pesos, of which so many are spent.
const FUNDS: [(u64, u64); 2] = [(8_000, 3_200), (4_000, 1_500)];

pub(super) fn add_supply(
    records: &mut Vec<Record>,
    project: Id<Project>,
    [_, village, sponsor, bus]: [Id<Organisation>; 4],
    today: CalendarDate,
    new_id: &mut dyn FnMut() -> RecordId,
) {
    let pesos = |pesos: u64| Some(Money::from_minor(pesos * 100));
    let first_session = records.iter().find_map(Session::of).map(|session| session.id);
    let mut lines = FUNDS.iter();
    let mut consignment = Consignment::blank(Id::new(new_id()), project);
    for record in records.iter_mut() {
        if let Record::FundLine(line) = record
            && let Some((planned, spent)) = lines.next()
        {
            (line.planned, line.pledged, line.received) = (pesos(*planned), pesos(*planned), pesos(*planned));
            (line.spent, line.payer, line.confirmed) = (pesos(*spent), Some(sponsor), true);
            "Seven sessions are still to come".clone_into(&mut line.note);
        }
        if let Record::Consignment(known) = record {
            known.needed_at = first_session;
            consignment = known.clone();
        }
    }
    for (what, language, promised, received, damaged) in BOOKS {
        let item = Item {
            what: what.to_owned(),
            language: Some(language),
            level: Some(ReadingLevel::Listening),
            promised: Some(promised),
            packed: Some(promised),
            received: Some(received),
            damaged: Some(damaged),
            missing: Some(0),
            ..Item::blank(Id::new(new_id()), &consignment)
        };
        records.push(item.into_record());
    }
    let leg = Leg {
        to: "Barangay Sevilla".to_owned(),
        carrier: Some(bus),
        leaves: Some(today.plus_days(-22)),
        arrives: Some(today.plus_days(-22)),
        ..Leg::blank(Id::new(new_id()), &consignment, "City Library".to_owned())
    };
    records.push(leg.into_record());
    for (language, listeners) in LISTENERS {
        let need = LanguageNeed { language, listeners, ..LanguageNeed::blank(Id::new(new_id()), project) };
        records.push(need.into_record());
    }
    let boxes = FundLine {
        what: "Boxes and tape".to_owned(),
        planned: pesos(1_800),
        payer: Some(village),
        ..FundLine::blank(Id::new(new_id()), project)
    };
    records.push(boxes.into_record());
    let conversation = Conversation {
        with: "Mrs Aquino, Sevilla Elementary School".to_owned(),
        said: "Most children speak Ilokano at home; a few came down from the mountains and speak Kankanaey."
            .to_owned(),
        follow_up: "Ask for books in Kankanaey".to_owned(),
        follow_up_by: Some(today.plus_days(5)),
        ..Conversation::blank(Id::new(new_id()), project, today.plus_days(-35))
    };
    records.push(conversation.into_record());
}
