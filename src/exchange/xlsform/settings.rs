//! The settings of a form.

use super::{
    cleaning::words,
    headings::snake,
    own::{SET_ASIDE, SETTINGS, VERSION},
};
use crate::{domain::ordered::Ordered, exchange::Sheet};

/// What the form says of itself, by header; those of the standard under their plain ones.
#[derive(Debug, Default)]
pub struct Settings(Ordered<String, String>);

impl Settings {
    /// Reads the first row below the headers that holds anything.
    pub fn of(sheet: Option<&Sheet>) -> Self {
        let mut filled = sheet
            .map(|sheet| sheet.rows.as_slice())
            .unwrap_or_default()
            .iter()
            .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()));
        let (Some(headers), Some(cells)) = (filled.next(), filled.next()) else { return Self::default() };
        let mut made = Self::default();
        for (header, cell) in headers.iter().zip(cells) {
            made.put(&plain(header), cell);
        }
        made
    }

    /// Sets what is not set yet.
    pub fn put(&mut self, header: &str, cell: &str) {
        let cell = words(cell);
        if !header.is_empty() && !cell.is_empty() && self.0.get(header).is_none() {
            self.0.insert(header.to_owned(), cell);
        }
    }

    /// What a setting says; empty if nothing.
    pub fn get(&self, header: &str) -> &str {
        self.0.get(header).map_or("", String::as_str)
    }

    /// What a setting says, which is then not kept with the others.
    pub fn take(&mut self, header: &str) -> String {
        self.0.remove(header).unwrap_or_default()
    }

    /// The number of the version. A version that is no number is kept as it is called.
    pub fn take_version(&mut self) -> u32 {
        let written = self.get("version");
        let number =
            written.parse::<u32>().ok().filter(|number| *number > 0 && number.to_string() == written);
        let own = self.take(VERSION).parse().ok();
        if number.is_some() {
            self.take("version");
        }
        number.or(own).unwrap_or(1)
    }

    /// The headers of all that are left.
    pub fn headers(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// All that are left.
    pub fn rest(self) -> Ordered<String, String> {
        self.0
    }
}

/// The plain header of a setting; one that is not of the standard as it is written.
fn plain(header: &str) -> String {
    let header = header.trim();
    let known = snake(header);
    match known.as_str() {
        "title" | "set_form_title" => "form_title".to_owned(),
        "id_string" | "set_form_id" => "form_id".to_owned(),
        known if known.starts_with(SET_ASIDE) => header.get(SET_ASIDE.len()..).unwrap_or_default().to_owned(),
        known if STANDARD.contains(&known) || known.starts_with(SETTINGS) => known.to_owned(),
        _ => header.to_owned(),
    }
}

const STANDARD: [&str; 16] = [
    "form_title",
    "form_id",
    "version",
    "default_language",
    "instance_name",
    "style",
    "allow_choice_duplicates",
    "public_key",
    "submission_url",
    "auto_send",
    "auto_delete",
    "clean_text_values",
    "namespaces",
    "name",
    "add_none_option",
    "instance_id",
];
