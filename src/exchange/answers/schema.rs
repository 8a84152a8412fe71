//! What a program must know of a column to read it as what it is: a field of a Table Schema (datapackage.org, version 2).

use serde_json::{Value, json};

use super::{
    column_type::{ColumnType, column_type},
    columns_of::{Column, Holds},
    files::Table,
    layout::Wording,
    saying::Saying,
    sections::Asked,
};
use crate::{
    domain::form::{Form, KindName},
    exchange::cell::defuse,
};

/// The field of a column. Words of questions and choices are in the language of a BCP 47 tag, or of the one that stands in.
pub fn field(column: &Column<'_>, table: &Table<'_>, form: &Form, tag: &str, wording: &Wording) -> Value {
    let known = column_type(column);
    let mut field = match &column.holds {
        Holds::Meta(_) | Holds::Unknown(_) | Holds::Chosen(..) => of_type(known),
        Holds::Answer(asked, saying) => {
            let mut field = if fits(asked, table) {
                of_question(asked, saying, known, form, tag, *wording == Wording::Names)
            } else {
                of_type(ColumnType::Text)
            };
            let title = form.say(&asked.question.label, tag).words;
            if let Some(field) = field.as_object_mut().filter(|_| !title.is_empty()) {
                field.insert("title".to_owned(), title.into());
            }
            field
        }
    };
    if let Some(field) = field.as_object_mut() {
        field.insert("name".to_owned(), defuse(&column.header).into());
    }
    field
}

fn of_type(known: ColumnType) -> Value {
    match known {
        ColumnType::Text => json!({ "type": "string" }),
        ColumnType::Id => json!({ "type": "string", "format": "uuid" }),
        ColumnType::Integer => json!({ "type": "integer" }),
        ColumnType::Decimal => json!({ "type": "number" }),
        ColumnType::Day => json!({ "type": "date" }),
        ColumnType::Time => json!({ "type": "time", "format": "%H:%M" }),
        ColumnType::Moment(format) => json!({ "type": "datetime", "format": format }),
        ColumnType::Chosen => json!({ "type": "boolean", "trueValues": ["1"], "falseValues": ["0"] }),
    }
}

/// Whether every answer is one that the question as it is now takes: an earlier version may have asked otherwise.
fn fits(asked: &Asked<'_>, table: &Table<'_>) -> bool {
    let kind = asked.question.kind.kind();
    if matches!(asked.question.kind.name(), KindName::Line | KindName::Text | KindName::Calculate) {
        return true;
    }
    let takes = |answer: &str| kind.read_answer(answer, asked.lists).is_ok_and(|read| read == answer);
    table
        .rows
        .iter()
        .map(|row| row.answer(&asked.question.name))
        .all(|answer| answer.is_empty() || takes(answer))
}

/// What no number of ours counts: see [`is_refusing_number`](crate::domain::evaluation::is_refusing_number).
const REFUSED: [&str; 3] = ["", "-99", "-999"];

fn of_question(
    asked: &Asked<'_>,
    saying: &Saying<'_>,
    known: ColumnType,
    form: &Form,
    tag: &str,
    has_names: bool,
) -> Value {
    match asked.question.kind.name() {
        KindName::RatingFaces | KindName::RatingWords | KindName::RatingStars if has_names => {
            let degrees = |name: &str| name.parse::<i64>().map_or(Value::Null, Value::from);
            json!({ "type": "integer", "categories": categories(asked, form, tag, degrees), "categoriesOrdered": true })
        }
        KindName::RatingFaces | KindName::RatingWords | KindName::RatingStars => {
            json!({ "type": "string", "categories": said(asked, saying, form, tag), "categoriesOrdered": true })
        }
        KindName::YesNo | KindName::ChooseOne => {
            let categories = said(asked, saying, form, tag);
            // A list without categories would say that nothing can be chosen.
            if categories.as_array().is_some_and(Vec::is_empty) {
                return of_type(known);
            }
            json!({ "type": "string", "categories": categories, "categoriesOrdered": false })
        }
        KindName::ChooseSeveral | KindName::Rank if has_names => {
            json!({ "type": "list", "delimiter": " ", "itemType": "string" })
        }
        KindName::Number | KindName::DecimalNumber | KindName::Range => {
            let mut field = of_type(known);
            if let Some(field) = field.as_object_mut() {
                field.insert("missingValues".to_owned(), json!(REFUSED));
            }
            field
        }
        KindName::Repeat
        | KindName::Day
        | KindName::Time
        | KindName::DayAndTime
        | KindName::ChooseSeveral
        | KindName::Rank
        | KindName::Line
        | KindName::Text
        | KindName::Note
        | KindName::Acknowledge
        | KindName::Calculate
        | KindName::Hidden
        | KindName::Metadata
        | KindName::Paper
        | KindName::Group => of_type(known),
    }
}

fn said(asked: &Asked<'_>, saying: &Saying<'_>, form: &Form, tag: &str) -> Value {
    categories(asked, form, tag, |name| defuse(&saying.say(name)).into())
}

/// The choices in the order of the form, each as it stands in a cell and with its words.
fn categories(asked: &Asked<'_>, form: &Form, tag: &str, value: impl Fn(&str) -> Value) -> Value {
    let choices = asked.question.kind.kind().choices(asked.lists);
    let category = |choice: &crate::domain::form::Choice| json!({ "value": value(&choice.name), "label": form.say(&choice.label, tag).words });
    choices.iter().map(category).collect()
}
