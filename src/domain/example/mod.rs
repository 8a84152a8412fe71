//! A project to look around in: made of a template, with partners, promises, hands and answers, removed again by a tap.

mod answers;
mod hands;
mod partners;
mod supply;

use self::{answers::add_answers, hands::add_hands, partners::add_partners, supply::add_supply};
use super::{
    calendar::CalendarDate,
    form::Form,
    id::RecordId,
    language::Language,
    plan::{Project, ProjectKind, Role, SessionState, Told},
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
                project.told = Told {
                    story: "A boy who had never held a book of his own took one home. \"I read it to my lola\", he said \
                            the week after, \"and she asked for another one.\""
                        .to_owned(),
                    learned: "Children stay to the end when the story is in Iloko.".to_owned(),
                    next: "A reader of Kankanaey, and boxes that keep the rain out.".to_owned(),
                };
                (project.starts, project.ends) = (Some(today.plus_days(-21)), Some(today.plus_days(42)));
            }
            Record::Session(session) => {
                session.date = today.plus_days(7 * (week - 3));
                if let Some(occurrence) = &mut session.occurrence {
                    occurrence.day = session.date;
                }
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
            Record::Series(series) => {
                series.starts = today.plus_days(-21);
                series.rule = WEEKLY.parse().unwrap_or_else(|_| series.rule.clone());
            }
            Record::Organisation(_)
            | Record::Partner(_)
            | Record::Exchange(_)
            | Record::Form(_)
            | Record::Target(_)
            | Record::Response(_)
            | Record::Draft(_)
            | Record::Statement(_)
            | Record::Stance(_)
            | Record::Consignment(_)
            | Record::Item(_)
            | Record::Leg(_)
            | Record::LanguageNeed(_)
            | Record::Person(_)
            | Record::Shift(_)
            | Record::FundLine(_)
            | Record::Conversation(_) => {}
        }
    }
    if let Some(role) =
        records.iter_mut().find_map(|record| if let Record::Role(role) = record { Some(role) } else { None })
    {
        *role = Role { found: 2, ..role.clone() };
    }
    let organisations = add_partners(&mut records, project, today, new_id);
    add_supply(&mut records, project, organisations, today, new_id);
    add_hands(&mut records, project, organisations, today, new_id);
    if let Some(form) = form {
        add_answers(&mut records, project, form, &held, new_id);
    }
    records
}

/// Ten weeks, whatever weekday it is today.
const WEEKLY: &str = "FREQ=WEEKLY;COUNT=10";

/// Children and adults who came to the sessions already held.
const COUNTED: [(u32, u32); 3] = [(24, 9), (26, 12), (23, 11)];
