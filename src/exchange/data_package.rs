//! Everything about the answers to a form in one file that programs of statistics open without being told anything: a Data
//! Package (datapackage.org, version 2) with the tables, what their columns are, the questions, and the form itself.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    Sheet,
    answers::{
        Audience, Layout, Wording,
        cells::Cells,
        columns_of::{Column, Holds, Keys, PREFIX, keys},
        files::{Table, answered, file, tables},
        public_counts::public_counts,
        schema::field,
        sections::sections,
    },
    cell::Style,
    outgoing::{File, file_name, tell_apart},
    question_table,
    typed_sheet::{Cell, TypedSheet},
    xlsform,
    zip_file::{TooLarge, zip},
};
use crate::domain::{
    calendar::WallTime,
    form::{Form, Response},
    workspace::Workspace,
};

const PACKAGE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";
const RESOURCE: &str = "https://datapackage.org/profiles/2.0/dataresource.json";
const DIALECT: &str = "https://datapackage.org/profiles/2.0/tabledialect.json";
const SCHEMA: &str = "https://datapackage.org/profiles/2.0/tableschema.json";

/// The package as one ZIP file, made at `made`.
///
/// # Errors
/// [`TooLarge`] if there is no room for it in one.
pub fn data_package(
    form: &Form,
    responses: &[Response],
    workspace: &Workspace,
    layout: &Layout,
    made: WallTime,
) -> Result<Vec<u8>, TooLarge> {
    zip(&data_package_files(form, responses, workspace, layout), made)
}

/// The files of the package: first `datapackage.json`, then the tables of answers as [`answer_files`](super::answers::answer_files)
/// gives them, then `questions.csv` and the sheets of the form, where no table of answers has such a name.
#[must_use]
pub fn data_package_files(
    form: &Form,
    responses: &[Response],
    workspace: &Workspace,
    layout: &Layout,
) -> Vec<File> {
    let mut contents = match &layout.audience {
        Audience::Public(by) => {
            vec![counts(public_counts(form, responses, workspace, by.as_ref(), &layout.wording).csv())]
        }
        Audience::Team => answers(form, responses, workspace, layout),
    };
    contents.push(questions(form));
    contents.extend(xlsform::write(form).sheets.into_iter().filter_map(sheet_of_form));
    // A form or a repeat may be called like one of the files that are always there.
    tell_apart(contents.iter_mut().map(|content| &mut content.file.name));
    let tag = tag(form, layout);
    let resources: Vec<Value> = contents.iter().map(Content::about).collect();
    let title = form.say(&form.title, &tag).words;
    let package = json!({
        "$schema": PACKAGE,
        "name": plain_name(title),
        "title": if title.is_empty() { "Katuwang" } else { title },
        "resources": resources,
    });
    let bytes = format!("{package:#}\n").into_bytes();
    let described = File { name: "datapackage.json".to_owned(), bytes, rows: None };
    std::iter::once(described).chain(contents.into_iter().map(|content| content.file)).collect()
}

/// A file and what is said of it.
struct Content {
    file: File,
    /// The name of the resource.
    name: String,
    between: char,
    schema: Value,
}

impl Content {
    fn about(&self) -> Value {
        json!({
            "$schema": RESOURCE,
            "name": self.name,
            "type": "table",
            "path": self.file.name,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": { "$schema": DIALECT, "delimiter": self.between.to_string() },
            "schema": self.schema,
        })
    }

    /// A table of ours.
    fn ours(name: String, file: File, schema: Value) -> Self {
        Self { file, name, between: Style::OURS.between, schema }
    }
}

fn answers(form: &Form, responses: &[Response], workspace: &Workspace, layout: &Layout) -> Vec<Content> {
    let answered = answered(responses);
    let sections = sections(form, &|name| answered.contains(name));
    let mut tables = tables(form, responses, layout, &sections, &answered);
    for table in &mut tables {
        tell_headers_apart(&mut table.columns);
    }
    let cells = Cells { form, workspace, sections: &sections, dialect: layout.dialect };
    let name = |(place, table)| resource_name(place, table);
    let names: Vec<String> = tables.iter().enumerate().map(name).collect();
    let tag = tag(form, layout);
    let content = |(table, name): (&Table<'_>, &String)| {
        let fields: Vec<Value> =
            table.columns.iter().map(|column| field(column, table, form, &tag, &layout.wording)).collect();
        let Keys { own, around } = keys(layout.dialect, table.section.repeat.is_some());
        let mut schema =
            json!({ "$schema": SCHEMA, "fields": fields, "missingValues": [""], "primaryKey": [own] });
        let parent = names.get(table.section.parent);
        if let (Some(around), Some(parent), Some(schema)) = (around, parent, schema.as_object_mut()) {
            let is_once = table.section.parent == 0;
            let of_parent = keys(layout.dialect, !is_once).own;
            let key =
                json!([{ "fields": [around], "reference": { "resource": parent, "fields": [of_parent] } }]);
            schema.insert("foreignKeys".to_owned(), key);
        }
        let file = file(table, &cells, layout.dialect);
        Content { file, name: name.clone(), between: layout.dialect.style().between, schema }
    };
    tables.iter().zip(&names).map(content).collect()
}

/// Elsewhere a question may be called like a fixed column, but a package must tell all columns of a table apart: the fixed one
/// keeps its header, as the tables are joined by it, and so does one that no other has.
fn tell_headers_apart(columns: &mut [Column<'_>]) {
    let is_fixed = |column: &Column<'_>| matches!(column.holds, Holds::Meta(_));
    let fixed = columns.iter().filter(|column| is_fixed(column));
    let mut taken: BTreeSet<String> = fixed.map(|column| column.header.clone()).collect();
    let own: BTreeSet<String> = columns.iter().map(|column| column.header.clone()).collect();
    for column in columns.iter_mut().filter(|column| !is_fixed(column)) {
        let mut header = column.header.clone();
        while !taken.insert(header.clone()) {
            header.insert_str(0, PREFIX);
            while own.contains(&header) {
                header.insert_str(0, PREFIX);
            }
        }
        column.header = header;
    }
}

/// Repeats are numbered: their names may have letters that older programs don't take in the name of a resource.
fn resource_name(place: usize, table: &Table<'_>) -> String {
    table.section.repeat.map_or_else(
        || "responses".to_owned(),
        |repeat| format!("repeat-{place}-{}", plain_name(repeat.name.as_str())),
    )
}

fn counts(file: File) -> Content {
    let text = |name: &str| json!({ "name": name, "type": "string" });
    let count = |name: &str| json!({ "name": name, "type": "integer" });
    let fields =
        [text("question"), text("answer"), text("words"), text("group"), count("count"), count("responses")];
    let of_question = json!([{
        "fields": ["question"],
        "reference": { "resource": "questions", "fields": ["question"] },
    }]);
    let schema =
        json!({ "$schema": SCHEMA, "fields": fields, "missingValues": [""], "foreignKeys": of_question });
    Content::ours("counts".to_owned(), file, schema)
}

fn questions(form: &Form) -> Content {
    let table = question_table(form);
    let mut schema = texts(&table.header);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("primaryKey".to_owned(), json!(["question"]));
    }
    Content::ours(table.name.clone(), table.csv(), schema)
}

/// A sheet of the form as it stands in an `XLSForm`; none if there is nothing on it.
fn sheet_of_form(sheet: Sheet) -> Option<Content> {
    let (header, rows) = sheet.rows.split_first()?;
    // Sheets end each row with its last filled cell, tables have all.
    let whole = |row: &Vec<String>| {
        let cells = row.iter().cloned().map(Cell::words).chain(std::iter::repeat(Cell::Blank));
        cells.take(header.len()).collect()
    };
    let is_blank = |row: &&Vec<String>| row.iter().all(String::is_empty);
    let rows = rows.iter().filter(|row| !is_blank(row)).map(whole).collect();
    let table = TypedSheet { name: format!("form-{}", sheet.name), header: header.clone(), rows };
    Some(Content::ours(table.name.clone(), table.csv(), texts(header)))
}

/// The schema of a table of texts.
fn texts(header: &[String]) -> Value {
    let fields: Vec<Value> = header.iter().map(|name| json!({ "name": name, "type": "string" })).collect();
    json!({ "$schema": SCHEMA, "fields": fields, "missingValues": [""] })
}

/// The language in which questions and choices are explained.
fn tag(form: &Form, layout: &Layout) -> String {
    match &layout.wording {
        Wording::Labels(tag) => tag.clone(),
        Wording::Names => form.languages.first().map_or("en", |language| &language.tag).to_owned(),
    }
}

/// A name in small letters and digits of ASCII, as names of packages have always been.
fn plain_name(text: &str) -> String {
    let plain: String = file_name(text)
        .to_lowercase()
        .chars()
        .map(|letter| if letter.is_ascii() { letter } else { '-' })
        .collect();
    let plain = plain.trim_matches(['-', '.', '_']);
    if plain.is_empty() { "answers".to_owned() } else { plain.to_owned() }
}
