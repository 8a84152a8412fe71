//! What stands behind the printed numbers.

use std::cmp::Ordering;

use katuwang::{
    domain::{
        evaluation::change::{Change, Paired},
        form::Response,
        language::Language,
        report::{Audience, Behind, Move, SeenShare, behind},
    },
    exchange::report_page::{Block, Source},
    ui::report::page,
};

use crate::projects::{asked_without_codes, saturday, today, twice_asked};

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
    let found = |what: &Behind| u32::try_from(behind(what, form, given, &reported.workspace).len()).unwrap();
    let part = &report.forms[0];
    assert_eq!(part.responses.count(), Some(found(&Behind::Everybody)));
    assert_eq!(part.rate, Some((68, 73, 93)));
    let mut looked_at = 0;
    for target in &part.targets {
        let share = target.share.as_ref().unwrap();
        let of_target = Box::new(target.target.clone());
        assert_eq!(count_of(share), found(&Behind::Met(of_target.clone())));
        for grouped in &target.groups {
            for (subset, share) in &grouped.groups {
                let of_group = Behind::MetIn(of_target.clone(), grouped.grouping.clone(), subset.clone());
                assert_eq!(count_of(share), found(&of_group), "{:?}: {subset:?}", grouped.grouping);
                looked_at += 1;
            }
        }
    }
    for (session, answered) in &part.at_sessions {
        assert_eq!(*answered, found(&Behind::At(*session)));
    }
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
        for word in &question.words {
            assert_eq!(word.answers, found(&Behind::Said(name.clone(), word.word.clone())), "{}", word.word);
            looked_at += 1;
        }
    }
    assert!(looked_at > 20, "{looked_at}");
}

#[test]
fn behind_every_number_of_a_change_are_as_many_people_as_it_says() {
    let reported = twice_asked();
    let report = reported.report(Audience::Team);
    let (form, given) = (reported.form(), reported.given());
    let part = report.forms[0].targets.iter().find(|part| part.target.claims_change).unwrap();
    let found = |step: Move| {
        let what = Behind::Moved(Box::new(part.target.clone()), step);
        u32::try_from(behind(&what, form, given, &reported.workspace).len()).unwrap()
    };
    let change = part.change.as_ref().unwrap();
    let Some(Change::Paired { joined: counts, met, numbers, migration, .. }) = &change.tests else {
        panic!("they have codes")
    };
    assert_eq!(counts.matched, found(Move::Joined));
    assert_eq!(met.pairs(), found(Move::Compared));
    assert_eq!(counts.unmatched, found(Move::NoMatch));
    assert_eq!(counts.ambiguous, found(Move::Ambiguous));
    for (was, is, count) in [
        (true, true, met.stayed_yes),
        (false, true, met.gained),
        (true, false, met.lost),
        (false, false, met.stayed_no),
    ] {
        assert_eq!(count, found(Move::Met(was, is)), "{was} {is}");
    }
    if let Some(Paired::Known(numbers)) = numbers {
        assert_eq!(numbers.rose, found(Move::Went(Ordering::Greater)));
        assert_eq!(numbers.stayed, found(Move::Went(Ordering::Equal)));
        assert_eq!(numbers.fell, found(Move::Went(Ordering::Less)));
    }
    let migration = migration.as_ref().unwrap();
    for (level, count) in migration.levels.iter().zip(migration.before()) {
        assert_eq!(count, found(Move::From(level.clone())), "{level}");
    }
    let before = found(Move::Met(true, true)) + found(Move::Met(true, false));
    assert_eq!(before, count_of(&change.ends.unwrap().before));
}

/// What a block prints that has a digit in it and opens nothing.
fn untapped(block: &Block) -> Vec<String> {
    let has_digit = |text: &str| text.chars().any(|letter| letter.is_ascii_digit());
    let rows = |rows: &[Vec<String>], sources: &[Vec<Source>]| {
        let is_mute = |place: usize| sources.get(place).is_none_or(Vec::is_empty);
        let rows = rows.iter().enumerate();
        let rows = rows.filter(|(place, cells)| is_mute(*place) && cells.iter().any(|cell| has_digit(cell)));
        rows.map(|(_, cells)| cells.join(" | ")).collect::<Vec<_>>()
    };
    match block {
        Block::Words(words) | Block::Meta(words) => {
            Some(words.clone()).filter(|words| has_digit(words)).into_iter().collect()
        }
        Block::Facts(facts) => {
            let mute = facts.iter().filter(|fact| fact.sources.is_empty());
            mute.map(|fact| format!("{} {}", fact.figure, fact.words)).collect()
        }
        Block::Share(share) if share.sources.is_empty() => vec![share.count.clone()],
        Block::Counts(counts) => {
            counts.iter().filter(|row| row.sources.is_empty()).map(|row| row.label.clone()).collect()
        }
        Block::List(lines) => {
            let mute = lines.iter().filter(|line| line.sources.is_empty() && has_digit(&line.words));
            mute.map(|line| line.words.clone()).collect()
        }
        Block::Said(line) if line.sources.is_empty() => vec![line.words.clone()],
        Block::Picture(picture, sources) => rows(&picture.table.rows, sources),
        Block::Table(table, sources) => rows(&table.rows, sources),
        Block::Share(_) | Block::Said(_) | Block::Story(_) | Block::Heading(_) | Block::Signatures(_) => {
            Vec::new()
        }
    }
}

#[test]
fn every_printed_number_opens_what_it_stands_on() {
    let twice = [("asked twice", twice_asked()), ("without codes", asked_without_codes())];
    for (name, reported) in twice.into_iter().chain([("example", saturday())]) {
        let report = reported.report(Audience::Team);
        let page = page(&report, &reported.workspace, Language::English, today());
        assert!(page.opens);
        // What somebody typed is no figure.
        let typed = [report.project.purpose.as_str(), report.project.told.learned.as_str()];
        let blocks = page.sections.iter().flat_map(|section| &section.blocks);
        let mute: Vec<String> =
            blocks.flat_map(untapped).filter(|words| !typed.contains(&words.as_str())).collect();
        assert!(mute.is_empty(), "{name}: {mute:#?}");
    }
    let sponsor = saturday();
    let report = sponsor.report(Audience::Sponsor);
    assert!(!page(&report, &sponsor.workspace, Language::English, today()).opens);
}

/// The texts of a block that begin with a number, each with what it stands on.
#[expect(clippy::wildcard_enum_match_arm, reason = "other blocks have none")]
fn counted(block: &Block) -> Vec<(&str, &[Source])> {
    match block {
        Block::Counts(rows) => rows.iter().map(|row| (row.words.as_str(), row.sources.as_slice())).collect(),
        Block::Share(share) => vec![(share.count.as_str(), share.sources.as_slice())],
        // A row of a name and a share; the other tables have several numbers in a row.
        Block::Picture(picture, sources) if picture.table.head.len() == 2 => {
            let cells = picture.table.rows.iter().filter_map(|row| row.get(1));
            cells.map(String::as_str).zip(sources.iter().map(Vec::as_slice)).collect()
        }
        Block::Facts(facts) => facts
            .iter()
            .filter(|fact| fact.words.starts_with("sessions"))
            .map(|fact| (fact.figure.as_str(), fact.sources.as_slice()))
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_number_on_a_page_opens_as_many_as_it_says() {
    let mut looked_at = 0;
    for reported in [saturday(), twice_asked(), asked_without_codes()] {
        let page = page(&reported.report(Audience::Team), &reported.workspace, Language::English, today());
        let (form, given): (_, &[Response]) = (reported.form(), reported.given());
        let blocks = page.sections.iter().flat_map(|section| &section.blocks);
        for (words, sources) in blocks.flat_map(counted) {
            let digits: String = words.chars().take_while(char::is_ascii_digit).collect();
            let ([source], Ok(count)) = (sources, digits.parse::<usize>()) else { continue };
            let opened = match source {
                Source::Answers(_, what) => behind(what, form, given, &reported.workspace).len(),
                // A line of the plan may count many.
                Source::Plan(lines) if words == digits => lines.len(),
                Source::Plan(_) => continue,
            };
            assert_eq!(opened, count, "{words}: {source:?}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 120, "{looked_at}");
}

#[test]
fn promises_open_those_that_are_due() {
    let reported = saturday();
    let report = reported.report(Audience::Team);
    let page = page(&report, &reported.workspace, Language::English, today());
    let blocks = page.sections.iter().flat_map(|section| &section.blocks);
    let mut pictures = blocks.filter_map(|block| {
        if let Block::Picture(picture, sources) = block { Some((picture, sources)) } else { None }
    });
    let (picture, sources) = pictures.find(|(picture, _)| picture.title == "Promises kept").unwrap();
    for (row, sources) in picture.table.rows.iter().zip(sources) {
        let [Source::Plan(lines)] = sources.as_slice() else { panic!("promises are lines of the plan") };
        assert_eq!(lines.len().to_string(), row[2], "{}", row[0]);
        assert!(lines.iter().all(|line| line.address.contains("/edit/exchange/")));
    }
}
