//! Words of the frame: navigation, saving, dates.

use super::{choice_words, words};
use crate::domain::{
    calendar::CalendarDate,
    code::Coded,
    language::{Language, Translated, translated},
    recurrence::Weekday,
};

words! {
    TODAY = "Today", "Ngayon", "Ita";
    PROJECTS = "Projects", "Proyekto", "Proyekto";
    SURVEYS = "Surveys", "Survey", "Survey";
    REPORTS = "Reports", "Ulat", "Report";
    PHONE = "Phone", "Telepono", "Telepono";
    THIS_PHONE = "This phone", "Ang teleponong ito", "Daytoy a telepono";
    MAIN_MENU = "Main menu", "Pangunahing menu", "Kangrunaan a menu";
    BACK = "Back", "Bumalik", "Agsubli";
    SAVING = "Saving…", "Sine-save…", "Idulin…";
    SAVED = "Saved", "Na-save", "Naidulin";
    NOT_SAVED = "Not saved", "Hindi na-save", "Saan a naidulin";
    DONE = "Done", "Tapos", "Nalpas";
    REMOVE = "Remove", "Alisin", "Ikkaten";
    UNDO = "Undo", "Ibalik", "Isubli";
    CLOSE = "Close", "Isara", "Irikep";
    EDIT = "Edit", "I-edit", "Baliwan";
    NOT_FOUND = "This is not here any more.", "Wala na ito rito.", "Awanen ditoyen.";
    REMOVED[1] = "{0} was removed.", "Inalis ang {0}.", "Naikkat ti {0}.";
    UNNAMED = "Without a name yet", "Wala pang pangalan", "Awan pay ti naganna";
    UPDATE_READY = "An update is ready.", "May handang update.", "Adda naisagana nga update.";
    UPDATE_NOW = "Take it now", "Kunin na ngayon", "Alaen itan";
    PART_COMING = "One moment…", "Sandali lang…", "Apagbiit laeng…";
    PART_MISSING = "Not on the phone yet", "Wala pa sa telepono", "Awan pay iti telepono";
    PART_MISSING_WHY = "This part of Katuwang comes as soon as there is a signal. What you have done is kept.", "Darating ang bahaging ito ng Katuwang kapag may signal. Nakatago ang nagawa mo.", "Umay daytoy a paset ti Katuwang no adda signal. Naidulin ti naaramidmo.";
    TRY_AGAIN = "Try again", "Subukan ulit", "Padasen manen";
    ON_DATE_AT[2] = "{0} · {1}", "{0} · {1}", "{0} · {1}";
}

const MONTHS: [Translated; 12] = [
    translated!("January", "Enero", "Enero"),
    translated!("February", "Pebrero", "Pebrero"),
    translated!("March", "Marso", "Marso"),
    translated!("April", "Abril", "Abril"),
    translated!("May", "Mayo", "Mayo"),
    translated!("June", "Hunyo", "Hunio"),
    translated!("July", "Hulyo", "Hulio"),
    translated!("August", "Agosto", "Agosto"),
    translated!("September", "Setyembre", "Septiembre"),
    translated!("October", "Oktubre", "Oktubre"),
    translated!("November", "Nobyembre", "Nobiembre"),
    translated!("December", "Disyembre", "Disiembre"),
];

/// A day in words with its weekday, without the year: `Saturday 28 November`.
pub fn long_date(date: CalendarDate, language: Language) -> String {
    format!("{} {}", weekday_words(date, language), day_and_month(date, language))
}

/// The weekday of a day in words: `Saturday`.
fn weekday_words(date: CalendarDate, language: Language) -> &'static str {
    let weekday = usize::try_from(date.weekday()).ok().and_then(|weekday| Weekday::ALL.get(weekday));
    weekday.map_or("", |weekday| choice_words(*weekday).say(language))
}

/// A month in words with its year: `November 2026`.
pub fn month_and_year(date: CalendarDate, language: Language) -> String {
    let (year, month, _) = date.parts();
    format!("{} {year}", month_words(month, language))
}

fn month_words(month: u32, language: Language) -> &'static str {
    let month = usize::try_from(month).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
    month.map_or("", |month| month.say(language))
}

/// A day in words with its year: `28 November 2026`.
pub fn full_date(date: CalendarDate, language: Language) -> String {
    format!("{} {}", day_and_month(date, language), date.parts().0)
}

/// A day in words, without weekday or year: `28 November`.
pub fn day_and_month(date: CalendarDate, language: Language) -> String {
    let (_, month, day) = date.parts();
    format!("{day} {}", month_words(month, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_in_each_language() {
        let date = CalendarDate::new(2026, 11, 28).unwrap();
        assert_eq!(long_date(date, Language::English), "Saturday 28 November");
        assert_eq!(long_date(date, Language::Ilokano), "Sabado 28 Nobiembre");
        assert_eq!(full_date(date, Language::Filipino), "28 Nobyembre 2026");
    }
}
