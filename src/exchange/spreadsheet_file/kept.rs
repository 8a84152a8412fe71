//! What a cell becomes in a spreadsheet: what it would change, there stays a text.

use std::borrow::Cow;

use rust_xlsxwriter::ExcelDateTime;

use super::super::Cell;
use crate::domain::calendar::{ClockTime, day_of_any_century};

/// What a spreadsheet keeps of a cell as it is.
pub enum Kept<'c> {
    /// Nothing stands in it.
    Nothing,
    /// A text, no longer than a cell.
    Text(Cow<'c, str>),
    /// A number.
    Number(f64),
    /// A number that is shown as a percentage.
    Share(f64),
    /// A day, a time of day, or both.
    Date(ExcelDateTime),
}

/// What a cell becomes. A number or a day that is none for a spreadsheet stays a text: nothing is lost, and nothing is
/// guessed.
pub fn kept(cell: &Cell) -> Kept<'_> {
    let number = |digits: &str| digits.parse::<f64>().ok().filter(|number| number.is_finite());
    let date = |text: &str, is_one: bool| {
        ExcelDateTime::parse_from_str(text).ok().filter(|_| is_one).map(Kept::Date)
    };
    let (text, found) = match cell {
        Cell::Blank => return Kept::Nothing,
        Cell::Text(text) => (text, None),
        Cell::Number(text) => (text, number(text).filter(|_| is_plain(text)).map(Kept::Number)),
        Cell::Share(text) => (text, number(text).map(Kept::Share)),
        Cell::Day(text) => (text, date(text, is_day(text))),
        Cell::Time(text) => (text, date(text, is_time(text))),
        Cell::Moment(text) => (text, date(text, is_moment(text))),
    };
    found.unwrap_or_else(|| Kept::Text(fitting(text)))
}

/// A spreadsheet keeps fifteen digits of a number.
const MOST_DIGITS: usize = 15;

/// Digits without a zero before them that a number would not keep, and few enough that none is lost.
fn is_plain(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (units, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let counted = unsigned.trim_start_matches(['0', '.']).bytes().filter(u8::is_ascii_digit).count();
    are_digits(units)
        && are_digits(decimals)
        && (units == "0" || !units.starts_with('0'))
        && counted <= MOST_DIGITS
}

/// Excel has a 29th of February in 1900, so that before it its days are one off from those of other programs.
const FIRST_DAY: &str = "1900-03-01";

fn is_day(text: &str) -> bool {
    text >= FIRST_DAY && day_of_any_century(text).is_some_and(|day| day == text)
}

fn is_time(text: &str) -> bool {
    text.parse::<ClockTime>().is_ok()
}

fn is_moment(text: &str) -> bool {
    text.split_once('T').is_some_and(|(day, time)| is_day(day) && is_time(time))
}

/// The longest text of a cell, in UTF-16 units.
const LONGEST: usize = 32_767;
/// What a text ends with that was longer.
const CUT: char = '…';

/// A text as a cell holds it: one that is too long is cut, and ends with `…`.
pub fn fitting(text: &str) -> Cow<'_, str> {
    // No text has more units than bytes.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return Cow::Borrowed(text);
    }
    let mut room = LONGEST.saturating_sub(CUT.len_utf16());
    let fits = |letter: &char| match room.checked_sub(letter.len_utf16()) {
        Some(left) => {
            room = left;
            true
        }
        None => false,
    };
    Cow::Owned(text.chars().take_while(fits).chain([CUT]).collect())
}
