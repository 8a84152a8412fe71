//! The partners of the example, and what they give and get.

use crate::domain::{
    calendar::CalendarDate,
    id::{Id, RecordId},
    money::Money,
    plan::{
        Exchange, ExchangeKind, ExchangeState, Organisation, Partner, Project, SharedView, Stance, Statement,
        Strength,
    },
    record::{Kept, Record},
};

/// A line of give and take: what, giver and receiver by their place among the partners, how many of what, worth in
/// pesos, and the days from today until it is due.
type Line = (
    &'static str,
    ExchangeKind,
    Option<usize>,
    Option<usize>,
    Option<(u32, &'static str)>,
    u64,
    ExchangeState,
    i32,
);

#[rustfmt::skip]
const LINES: [Line; 7] = [
    ("Storybooks", ExchangeKind::Books, Some(0), None, Some((120, "books")), 9_600, ExchangeState::Delivered, -21),
    ("Covered court, ten mornings", ExchangeKind::Venue, Some(1), None, Some((10, "mornings")), 5_000, ExchangeState::Confirmed, -21),
    ("Snacks and fuel", ExchangeKind::Funds, Some(2), Some(0), None, 12_000, ExchangeState::Delivered, -22),
    ("Trips to the site", ExchangeKind::Transport, Some(3), Some(0), Some((10, "trips")), 6_000, ExchangeState::Promised, 2),
    ("Name on the book bags", ExchangeKind::Publicity, Some(0), Some(2), None, 0, ExchangeState::Delivered, -21),
    ("One page of results", ExchangeKind::Report, Some(0), Some(1), None, 0, ExchangeState::Promised, 49),
    ("Boxes and tape", ExchangeKind::Other, None, Some(0), Some((12, "boxes")), 1_800, ExchangeState::Asked, 9),
];

pub(super) fn add_partners(
    records: &mut Vec<Record>,
    project: Id<Project>,
    today: CalendarDate,
    new_id: &mut dyn FnMut() -> RecordId,
) -> [Id<Organisation>; 4] {
    use SharedView::{Agrees, NotAsked};
    use Strength::{Books, Expertise, Funds, Network, Publicity, Transport, Venue};
    let partners: [(&str, &str, &[Strength], SharedView); 4] = [
        ("City Library", "Leads, brings the books", &[Books, Expertise], Agrees),
        ("Barangay Sevilla", "Gives the covered court", &[Venue, Network], Agrees),
        ("Rotary Club San Fernando", "Shoulders the snacks and the fuel", &[Funds, Publicity], Agrees),
        ("Northern Bus Line", "Drives readers and books", &[Transport], NotAsked),
    ];
    let organisations = partners.map(|(name, role, strengths, shared_view)| {
        let organisation = Id::new(new_id());
        let (name, strengths) = (name.to_owned(), strengths.to_vec());
        records.push(
            Organisation { name, strengths, example: true, ..Organisation::blank(organisation) }
                .into_record(),
        );
        let asked_on = matches!(shared_view, Agrees).then(|| today.plus_days(-30));
        let (id, role) = (Id::new(new_id()), role.to_owned());
        records.push(
            Partner { role, shared_view, asked_on, ..Partner::blank(id, project, organisation) }
                .into_record(),
        );
        organisation
    });
    let organisation = |place: Option<usize>| organisations.get(place?).copied();
    for (what, kind, giver, receiver, quantity, worth, state, days) in LINES {
        let (quantity, unit) = quantity.map_or((None, ""), |(quantity, unit)| (Some(quantity), unit));
        records.push(
            Exchange {
                what: what.to_owned(),
                kind,
                giver: organisation(giver),
                receiver: organisation(receiver),
                quantity,
                unit: unit.to_owned(),
                worth: (worth > 0).then(|| Money::from_minor(worth * 100)),
                state,
                due: Some(today.plus_days(days)),
                ..Exchange::blank(Id::new(new_id()), project)
            }
            .into_record(),
        );
    }
    add_stances(records, project, today);
    organisations
}

/// Who agrees to the first statement agrees to the others.
fn add_stances(records: &mut Vec<Record>, project: Id<Project>, today: CalendarDate) {
    let statements: Vec<Id<Statement>> =
        records.iter().filter_map(Statement::of).map(|statement| statement.id).collect();
    let partners: Vec<Partner> = records.iter().filter_map(Partner::of).cloned().collect();
    for partner in partners.iter().filter(|partner| partner.shared_view == SharedView::Agrees) {
        for statement in &statements {
            let stance = Stance {
                id: Id::new(partner.id.of_both(*statement)),
                project,
                statement: *statement,
                partner: partner.id,
                view: SharedView::Agrees,
                answered_by: String::new(),
                asked_on: Some(today.plus_days(-30)),
            };
            records.push(stance.into_record());
        }
    }
}
