//! The answers of the example: those of three sessions.

use crate::domain::{
    calendar::{CalendarDate, ClockTime, WallTime},
    form::{Answers, Form, Response},
    id::{Id, RecordId},
    language::Language,
    plan::{Project, Session},
    record::{Kept, Record},
};

/// How many of the children who came to each session answered.
const ANSWERED: [usize; 3] = [21, 24, 23];

pub(super) fn add_answers(
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
            let asked_in = if child % 3 == 0 { Language::Filipino } else { Language::Ilokano };
            records.push(
                Response {
                    id: Id::new(new_id()),
                    project,
                    form,
                    form_version: 1,
                    session: Some(*session),
                    language: asked_in.tag().to_owned(),
                    started: WallTime { date: *date, time: started },
                    finished: WallTime { date: *date, time: finished },
                    answers,
                    revisions: Vec::new(),
                    void: None,
                }
                .into_record(),
            );
        }
    }
}
