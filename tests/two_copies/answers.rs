//! Answers that are changed after they were handed in: nothing is lost, and what does not count is not counted.

use katuwang::{
    domain::{
        calendar::WallTime,
        form::{Draft, Form, Response, Voided},
        id::{Id, RecordId},
        ordered::Ordered,
        record::Kept,
    },
    storage::Door,
};

use super::Shared;

fn now() -> WallTime {
    WallTime { date: "2026-11-28".parse().unwrap(), time: "09:41".parse().unwrap() }
}

fn response(number: u128, happy: &str) -> Response {
    let form = Form::blank(Id::new(RecordId::from_u128(1)), Id::new(RecordId::from_u128(2)));
    let Draft { id, project, form, form_version, started, .. } =
        Draft::new(Id::new(RecordId::from_u128(number)), &form, Some(Id::new(RecordId::from_u128(3))), now());
    let answers = [("happy".parse().unwrap(), happy.to_owned())].into_iter().collect::<Ordered<_, _>>();
    Response {
        id,
        project,
        form,
        form_version,
        session: Some(Id::new(RecordId::from_u128(3))),
        language: "ilo".to_owned(),
        started,
        finished: now(),
        answers,
        revisions: Vec::new(),
        void: None,
    }
}

#[test]
fn one_that_another_start_of_the_app_handed_in_is_mended_without_a_conflict() {
    let shelf = Shared::default();
    Door::new(shelf.clone(), 0x10001).save(&response(7, "1").into_record(), 5).unwrap();
    let mut door = Door::new(shelf.clone(), 0x20001);
    let former = door.response(response(7, "").form, response(7, "").id).unwrap();
    let mended = former.mended(response(7, "2"), "misheard".to_owned());
    door.save(&mended.clone().into_record(), 6).unwrap();
    assert_eq!(door.conflicts(), []);
    let errands = door.outbox().take().unwrap();
    let [errand] = errands.as_slice() else { panic!("one errand") };
    assert!(errand.base.is_some(), "it has seen what it changed");
    assert_eq!(Door::new(shelf, 9).response(mended.form, mended.id), Some(mended));
}

#[test]
fn what_does_not_count_is_told_from_words_that_say_so() {
    let mut door = Door::new(Shared::default(), 1);
    for number in 10..15 {
        // Somebody who types the very text that tells.
        door.save(&response(number, "\"void\":{").into_record(), 5).unwrap();
    }
    let void = Some(Voided { reason: "twice".to_owned(), when: now() });
    for number in [11, 13] {
        door.save(&Response { void: void.clone(), ..response(number, "1") }.into_record(), 6).unwrap();
    }
    let of = response(7, "");
    assert_eq!(door.void_counts().get(&of.form), Some(&2));
    assert_eq!(door.count_at(of.form, of.session.unwrap()), 3);
    let latest = |number| Id::new(RecordId::from_u128(number));
    assert_eq!(door.response_ids(of.form), [14, 13, 12, 11, 10].map(latest));
}
