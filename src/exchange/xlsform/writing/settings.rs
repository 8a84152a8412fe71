//! The settings of a form.

use super::super::{
    languages::{UNDETERMINED, UNNAMED},
    own::{RESPONDENTS, SCREEN_LANGUAGES, SET_ASIDE, VERSION},
    titles,
};
use super::{cells::Grid, headers, others::Around};
use crate::{
    domain::{
        code::Coded,
        form::{Form, QuestionName, Respondents},
    },
    exchange::Sheet,
};

/// The sheet.
pub fn sheet(form: &Form, around: &Around<'_>) -> Sheet {
    let mut cells = titles::write(&form.title, &around.languages);
    for (_, words) in &mut cells {
        *words = around.guarded(words);
    }
    let mut put = |header: &str, cell: String| cells.push((header.to_owned(), cell));
    let version = form.settings.get("version");
    if version.is_none() {
        put("version", form.version.to_string());
    } else if form.version != 1 {
        put(VERSION, form.version.to_string());
    }
    let first = around.languages.first();
    if let Some(first) = first.filter(|first| first.tag != UNDETERMINED || first.name != UNNAMED) {
        put("default_language", first.name.clone());
    }
    if form.respondents != Respondents::People {
        put(RESPONDENTS, form.respondents.code().to_owned());
    }
    if form.languages.is_empty() {
        put(SCREEN_LANGUAGES, "yes".to_owned());
    }
    for (header, cell) in form.settings.iter() {
        // It is worked out where a response is sent, so that others check it as an expression.
        let is_taken = match header.as_str() {
            "instance_name" => around.is_known_through(cell),
            "name" => cell.parse::<QuestionName>().is_ok(),
            _ => true,
        };
        let header = if is_taken { headers::of_setting(header) } else { format!("{SET_ASIDE}{header}") };
        put(&header, around.guarded(cell));
    }
    let first = ["form_title", "form_id", "version", "default_language"].map(str::to_owned).to_vec();
    let mut grid = Grid::new(first);
    grid.add(cells);
    grid.sheet("settings")
}
