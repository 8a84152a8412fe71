//! The rules of another library's own tests.

use std::{collections::BTreeMap, env, fs, path::Path};

use chrono::NaiveDate;
use katuwang::domain::{
    calendar::ClockTime,
    recurrence::{Rule, RuleProblem},
};

/// A rule of another library's own tests, with the times that it expects.
#[derive(Default)]
struct Case {
    rule: String,
    start: String,
    instances: String,
}

/// `RRULE:`, `DTSTART:` and `INSTANCES:` lines, an empty line after each case. `START-AT:` says from where that library
/// is to look on; the instances are those of the whole rule all the same.
fn cases(text: &str) -> Vec<Case> {
    let read = |block: &str| {
        let line = |name: &str| {
            let value = block.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            value.trim().to_owned()
        };
        Case { rule: line("RRULE:"), start: line("DTSTART:"), instances: line("INSTANCES:") }
    };
    text.split("\n\n").map(read).filter(|case| !case.rule.is_empty()).collect()
}

/// `YYYYMMDD`, or `YYYYMMDDTHHMMSS` with or without a `Z`; wall-clock time.
fn moment(text: &str) -> (NaiveDate, ClockTime) {
    let part = |from: usize, to: usize| text.get(from..to).unwrap();
    let number = |from, to| part(from, to).parse::<u32>().unwrap();
    let date = NaiveDate::from_ymd_opt(part(0, 4).parse().unwrap(), number(4, 6), number(6, 8)).unwrap();
    if text.len() == 8 {
        return (date, ClockTime::default());
    }
    assert_eq!(number(13, 15), 0, "sessions begin on the minute");
    (date, format!("{}:{}", part(9, 11), part(11, 13)).parse().unwrap())
}

/// Reads `rrule/icalrecur_test.txt` of libical below the folder that `KATUWANG_CASES` names.
#[test]
fn agrees_with_another_calendar_library() {
    let Some(folder) = env::var_os("KATUWANG_CASES") else {
        println!("SKIPPED: KATUWANG_CASES names no folder with the cases of libical");
        return;
    };
    let text = fs::read_to_string(Path::new(&folder).join("rrule/icalrecur_test.txt")).unwrap();
    let cases = cases(&text);
    let written = text.lines().filter(|line| line.starts_with("RRULE:")).count();
    assert_eq!(cases.len(), written, "a case was not read");
    let (mut same, mut refused, mut different) = (0, BTreeMap::<String, usize>::new(), Vec::new());
    for case in &cases {
        match case.rule.parse::<Rule>() {
            Ok(rule) => {
                let (first, time) = moment(&case.start);
                let expected: Vec<_> = case.instances.split(',').map(moment).collect();
                // One more than expected, in case that a rule does not end.
                let found: Vec<_> =
                    rule.dates(first, time).map(|date| (date, time)).take(expected.len() + 1).collect();
                if found == expected { same += 1 } else { different.push((&case.rule, &case.start, found)) }
            }
            Err(problem @ (RuleProblem::UnsupportedPart(_) | RuleProblem::UnsupportedFrequency(_))) => {
                *refused.entry(problem.to_string()).or_default() += 1;
            }
            Err(problem) => panic!("{}: {problem}", case.rule),
        }
    }
    println!("{written} rules of libical: {same} with the same instances");
    for (problem, count) in &refused {
        println!("{count} refused: {problem}");
    }
    assert!(different.is_empty(), "{different:#?}");
    assert_eq!(same + refused.values().sum::<usize>(), written);
}
