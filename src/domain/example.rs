//! A project to look around in: made of a template, with partners, promises and answers, removed again by a tap.

use super::{
    calendar::{CalendarDate, ClockTime, WallTime},
    form::{Answers, Form, Response},
    id::{Id, RecordId},
    language::Language,
    money::Money,
    plan::{
        Exchange, ExchangeKind, ExchangeState, Organisation, Partner, Project, ProjectKind, Role, Session,
        SessionState, SharedView, Strength,
    },
    record::{Kept, Record},
    templates,
};

/// A storybook reading in its fourth week: three sessions held, the fourth today, children's answers of each.
pub fn example(language: Language, today: CalendarDate, new_id: &mut dyn FnMut() -> RecordId) -> Vec<Record> {
    let mut records = templates::begin(ProjectKind::StorybookReading, language, today, new_id);
    let Some(project) = records.iter().find_map(Project::of).map(|project| project.id) else {
        return records;
    };
    let form = records.iter().find_map(Form::of).map(|form| form.id);
    let mut held = Vec::new();
    let mut week = 0;
    for record in &mut records {
        match record {
            Record::Project(project) => {
                project.example = true;
                "Storybook Saturdays".clone_into(&mut project.name);
                "Barangay Sevilla".clone_into(&mut project.site);
                (project.starts, project.ends) = (Some(today.plus_days(-21)), Some(today.plus_days(42)));
            }
            Record::Session(session) => {
                session.date = today.plus_days(7 * (week - 3));
                if let Some((children, adults)) = COUNTED.get(usize::try_from(week).unwrap_or(usize::MAX)) {
                    session.state = SessionState::Held;
                    (session.children, session.adults) = (Some(*children), Some(*adults));
                    held.push((session.id, session.date));
                }
                week += 1;
            }
            Record::Task(task) => {
                task.done = task.due.is_some_and(|due| due.days_since(today) < 18);
                task.due = task.due.map(|due| due.plus_days(-21));
            }
            Record::Role(role) => role.found = role.needed,
            Record::Organisation(_)
            | Record::Partner(_)
            | Record::Exchange(_)
            | Record::Form(_)
            | Record::Target(_)
            | Record::Response(_)
            | Record::Draft(_) => {}
        }
    }
    if let Some(role) =
        records.iter_mut().find_map(|record| if let Record::Role(role) = record { Some(role) } else { None })
    {
        *role = Role { found: 2, ..role.clone() };
    }
    add_partners(&mut records, project, today, new_id);
    if let Some(form) = form {
        add_answers(&mut records, project, form, &held, new_id);
    }
    records
}

/// Children and adults who came to the sessions already held.
const COUNTED: [(u32, u32); 3] = [(24, 9), (26, 12), (23, 11)];

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

fn add_partners(
    records: &mut Vec<Record>,
    project: Id<Project>,
    today: CalendarDate,
    new_id: &mut dyn FnMut() -> RecordId,
) {
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
        records.push(Organisation { id: organisation, name, strengths, example: true }.into_record());
        let asked_on = matches!(shared_view, Agrees).then(|| today.plus_days(-30));
        let (id, role) = (Id::new(new_id()), role.to_owned());
        records.push(Partner { id, project, organisation, role, shared_view, asked_on }.into_record());
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
}

/// How many of the children who came to each session answered.
const ANSWERED: [usize; 3] = [21, 24, 23];

fn add_answers(
    records: &mut Vec<Record>,
    project: Id<Project>,
    form: Id<Form>,
    held: &[(Id<Session>, CalendarDate)],
    new_id: &mut dyn FnMut() -> RecordId,
) {
    const HAPPY: [&str; 8] = ["5", "4", "5", "3", "4", "5", "5", "2"];
    const LANGUAGE: [&str; 5] = ["ilokano", "ilokano", "filipino", "ilokano", "english"];
    const LIKED: [&str; 4] = ["pictures", "pictures voices", "friends ending", "voices"];
    const BOOKS: [&str; 6] = ["0", "2", "1", "3", "0", "12"];
    const NEXT: [&str; 3] = ["A carabao", "Dagiti bulan ken bituen", "Mga dinosaur"];
    let nth =
        |list: &[&str], place: usize| list.get(place % list.len().max(1)).map(|text| (*text).to_owned());
    for ((session, date), count) in held.iter().zip(ANSWERED) {
        for child in 0..count {
            // Four in five retell the story; every sixth is not asked about books; few say what should come next.
            let answers = [
                ("happy", nth(&HAPPY, child)),
                ("retell", nth(&["yes", "yes", "no", "yes", "yes"], child)),
                ("language", nth(&LANGUAGE, child * 3)),
                ("liked", nth(&LIKED, child)),
                ("books", if child % 6 == 5 { None } else { nth(&BOOKS, child) }),
                ("next", if child % 7 == 0 { nth(&NEXT, child / 7) } else { None }),
            ];
            let answers: Answers = answers
                .into_iter()
                .filter_map(|(name, answer)| Some((name.parse().ok()?, answer?)))
                .collect();
            let minute = |minute: usize| ClockTime::new(10, u8::try_from(minute.min(59)).unwrap_or_default());
            let (Some(started), Some(finished)) = (minute(child * 2), minute(child * 2 + 1)) else {
                continue;
            };
            records.push(
                Response {
                    id: Id::new(new_id()),
                    project,
                    form,
                    form_version: 1,
                    session: Some(*session),
                    language: if child % 3 == 0 { Language::Filipino } else { Language::Ilokano },
                    started: WallTime { date: *date, time: started },
                    finished: WallTime { date: *date, time: finished },
                    answers,
                }
                .into_record(),
            );
        }
    }
}
