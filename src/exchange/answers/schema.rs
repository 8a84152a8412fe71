//! What a program must know of a column to read it as what it is: a field of a Table Schema (datapackage.org, version 2).

use serde_json::{Value, json};

use super::{
    columns_of::{Column, Holds},
    files::Table,
    layout::Wording,
    meta::Meta,
    saying::Saying,
    sections::Asked,
};
use crate::{
    domain::form::{Form, KindName},
    exchange::cell::defuse,
};

/// The field of a column. Words of questions and choices are in the language of a BCP 47 tag, or of the one that stands in.
pub fn field(column: &Column<'_>, table: &Table<'_>, form: &Form, tag: &str, wording: &Wording) -> Value {
    let mut field = match &column.holds {
        Holds::Meta(meta) => of_meta(*meta),
        Holds::Unknown(_) => json!({ "type": "string" }),
        Holds::Chosen(_, _) => json!({ "type": "boolean", "trueValues": ["1"], "falseValues": ["0"] }),
        Holds::Answer(asked, saying) => {
            let mut field = if fits(asked, table) {
                of_question(asked, saying, form, tag, *wording == Wording::Names)
            } else {
                json!({ "type": "string" })
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

fn of_meta(meta: Meta) -> Value {
    match meta {
        Meta::Id | Meta::Session => json!({ "type": "string", "format": "uuid" }),
        Meta::SessionDate => json!({ "type": "date" }),
        Meta::Started | Meta::Finished => json!({ "type": "datetime", "format": "%Y-%m-%dT%H:%M" }),
        Meta::OdkFinished => json!({ "type": "datetime", "format": "%Y-%m-%dT%H:%M:%S.%f" }),
        Meta::KoboFinished => json!({ "type": "datetime", "format": "%Y-%m-%dT%H:%M:%S" }),
        Meta::Version
        | Meta::Mended
        | Meta::Parent
        | Meta::Time
        | Meta::KoboId
        | Meta::Number
        | Meta::ParentNumber
        | Meta::Always("0") => json!({ "type": "integer" }),
        Meta::Project
        | Meta::Form
        | Meta::Site
        | Meta::Language
        | Meta::Void
        | Meta::RowKey
        | Meta::ParentKey
        | Meta::Instance
        | Meta::OdkKey
        | Meta::OdkParentKey
        | Meta::OdkReview
        | Meta::KoboReview
        | Meta::ParentTable
        | Meta::Always(_) => json!({ "type": "string" }),
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

fn of_question(asked: &Asked<'_>, saying: &Saying<'_>, form: &Form, tag: &str, has_names: bool) -> Value {
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
                return json!({ "type": "string" });
            }
            json!({ "type": "string", "categories": categories, "categoriesOrdered": false })
        }
        KindName::ChooseSeveral | KindName::Rank if has_names => {
            json!({ "type": "list", "delimiter": " ", "itemType": "string" })
        }
        KindName::Number => json!({ "type": "integer", "missingValues": REFUSED }),
        KindName::DecimalNumber | KindName::Range => json!({ "type": "number", "missingValues": REFUSED }),
        KindName::Repeat => json!({ "type": "integer" }),
        KindName::Day => json!({ "type": "date" }),
        KindName::Time => json!({ "type": "time", "format": "%H:%M" }),
        KindName::DayAndTime => json!({ "type": "datetime", "format": "%Y-%m-%dT%H:%M" }),
        KindName::ChooseSeveral
        | KindName::Rank
        | KindName::Line
        | KindName::Text
        | KindName::Note
        | KindName::Acknowledge
        | KindName::Calculate
        | KindName::Hidden
        | KindName::Metadata
        | KindName::Paper
        | KindName::Group => json!({ "type": "string" }),
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
