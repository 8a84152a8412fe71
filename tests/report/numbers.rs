//! What stands behind the printed numbers.

use katuwang::domain::report::{Audience, Behind, SeenShare, behind};

use crate::projects::saturday;

fn count_of(share: &SeenShare) -> u32 {
    match share {
        SeenShare::Known(known) => known.count,
        SeenShare::TooFew { count, .. } => *count,
        SeenShare::Hidden => panic!("the team sees everything"),
    }
}

#[test]
fn behind_every_number_are_as_many_responses_as_it_says() {
    let reported = saturday();
    let report = reported.report(Audience::Team);
    let (form, given) = (reported.form(), reported.given());
    let found = |what: &Behind| u32::try_from(behind(what, form, given).len()).unwrap();
    let part = &report.forms[0];
    assert_eq!(part.responses.count(), Some(found(&Behind::Everybody)));
    assert_eq!(part.rate, Some((68, 73, 93)));
    for target in &part.targets {
        let share = target.share.as_ref().unwrap();
        assert_eq!(count_of(share), found(&Behind::Met(Box::new(target.target.clone()))));
    }
    let mut looked_at = 0;
    for question in &part.questions {
        let name = &question.question;
        assert_eq!(question.answered, found(&Behind::Answered(name.clone())), "{name}");
        let missing = question.missing.unwrap().total();
        assert_eq!(missing, found(&Behind::Unanswered(name.clone())), "{name}");
        for (choice, count, share) in &question.choices {
            assert_eq!(*count, count_of(share));
            assert_eq!(
                *count,
                found(&Behind::Chose(name.clone(), choice.name.clone())),
                "{name}: {}",
                choice.name
            );
            looked_at += 1;
        }
        for (group, share) in question.numbers.iter().flat_map(|numbers| &numbers.groups) {
            assert_eq!(count_of(share), found(&Behind::Within(name.clone(), *group)), "{name}: {group:?}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 15, "{looked_at}");
}
