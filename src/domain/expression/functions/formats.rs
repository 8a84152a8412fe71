//! Dates and times as people write them.

use chrono::{Datelike, NaiveDateTime, Timelike};

use super::dates;
use crate::domain::expression::{
    Value,
    function::{Answer, Arguments, Call, Function},
    moment::{Moment, milliseconds},
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("format-date", Arguments::exactly(2), format),
    Function::new("format-date-time", Arguments::exactly(2), format),
];

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/// The format with each `%` and letter replaced; those that mean nothing stay. Nothing for what is no date, but a time
/// alone will do.
fn format<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let found = match dates::moment(call, 0)? {
        Some((moment, _)) => Some(moment),
        None => Moment::read_or_time(&call.text(0)?),
    };
    let Some(moment) = found else { return Ok(Value::text("")) };
    let wall = moment.wall(Some(call.offset()));
    let format = call.text(1)?;
    let mut written = String::new();
    let mut characters = format.chars();
    while let Some(character) = characters.next() {
        if character != '%' {
            written.push(character);
            continue;
        }
        match characters.next() {
            Some(letter) => match piece(letter, wall) {
                Some(piece) => written.push_str(&piece),
                None => written.extend(['%', letter]),
            },
            None => written.push('%'),
        }
    }
    Ok(Value::Text(written))
}

fn piece(letter: char, wall: NaiveDateTime) -> Option<String> {
    let name = |names: &[&str], place: u32| {
        let place = usize::try_from(place).ok()?;
        names.get(place).map(|name| (*name).to_owned())
    };
    Some(match letter {
        'Y' => format!("{:04}", wall.year()),
        'y' => format!("{:02}", wall.year().rem_euclid(100)),
        'm' => format!("{:02}", wall.month()),
        'n' => wall.month().to_string(),
        'b' => return name(&MONTHS, wall.month0()),
        'd' => format!("{:02}", wall.day()),
        'e' => wall.day().to_string(),
        'a' => return name(&DAYS, wall.weekday().num_days_from_sunday()),
        'H' => format!("{:02}", wall.hour()),
        'h' => wall.hour().to_string(),
        'M' => format!("{:02}", wall.minute()),
        'S' => format!("{:02}", wall.second()),
        '3' => format!("{:03}", milliseconds(wall.time())),
        '%' => "%".to_owned(),
        _ => return None,
    })
}
