//! What a person sees in a cell, as a text.

use std::time::Duration;

use calamine::{Data, DataRef, ExcelDateTime};

/// The text of a cell. An error of a formula is no answer: it is as good as nothing.
pub fn cell_text(value: Data) -> String {
    match value {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text,
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(number),
        Data::Bool(is_true) => if is_true { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(moment) => moment_text(moment),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// The same of a cell whose text may stand in the file's table of texts.
pub fn shared_cell_text(value: DataRef<'_>) -> String {
    cell_text(Data::from(value))
}

/// A number as spreadsheets show it: with fifteen digits, where its last two are noise of its binary form.
fn number_text(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    // Minus nothing is nothing.
    (rounded + 0.0).to_string()
}

/// A day, a moment or a time of day as in ISO 8601; a length of time in hours, minutes and seconds.
fn moment_text(moment: ExcelDateTime) -> String {
    if moment.is_duration() {
        return length_text(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let (date, time) =
        (format!("{year:04}-{month:02}-{day:02}"), format!("{hour:02}:{minute:02}:{second:02}"));
    // Day nothing is no day: only a time was typed.
    if (0.0..1.0).contains(&moment.as_f64()) {
        time
    } else if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        date + "T" + &time
    }
}

fn length_text(days: f64) -> String {
    // What is no length, or one beyond all time, is none.
    let seconds =
        Duration::try_from_secs_f64((days.abs() * 86_400.0).round()).map_or(0, |length| length.as_secs());
    let sign = if days < 0.0 { "-" } else { "" };
    format!("{sign}{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use calamine::{CellErrorType, ExcelDateTimeType};

    use super::*;

    #[test]
    fn a_cell_says_what_a_person_sees() {
        for (number, text) in [
            (3.0, "3"),
            (-0.0, "0"),
            (0.1 + 0.2, "0.3"),
            (1.5e-7, "0.00000015"),
            (123_456_789_012_345.0, "123456789012345"),
            (f64::INFINITY, ""),
        ] {
            assert_eq!(cell_text(Data::Float(number)), text);
        }
        assert_eq!(cell_text(Data::Int(-7)), "-7");
        assert_eq!(cell_text(Data::Bool(true)) + &cell_text(Data::Bool(false)), "TRUEFALSE");
        assert_eq!(cell_text(Data::Error(CellErrorType::Div0)) + &cell_text(Data::Empty), "");
    }

    #[test]
    fn days_and_times_are_those_of_iso_8601() {
        let moment =
            |days, kind, from_1904| cell_text(Data::DateTime(ExcelDateTime::new(days, kind, from_1904)));
        for (days, text) in [
            (45_943.0, "2025-10-13"),
            (45_943.5, "2025-10-13T12:00:00"),
            (45_943.0 + 1.0 / 3.0, "2025-10-13T08:00:00"),
            (0.75, "18:00:00"),
        ] {
            assert_eq!(moment(days, ExcelDateTimeType::DateTime, false), text);
        }
        assert_eq!(moment(44_481.0, ExcelDateTimeType::DateTime, true), "2025-10-13");
        assert_eq!(moment(1.25, ExcelDateTimeType::TimeDelta, false), "30:00:00");
        assert_eq!(moment(-0.5, ExcelDateTimeType::TimeDelta, false), "-12:00:00");
        assert_eq!(moment(f64::NAN, ExcelDateTimeType::TimeDelta, false), "0:00:00");
    }
}
