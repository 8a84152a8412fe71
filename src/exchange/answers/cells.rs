//! What stands in the cells of a row.

use super::{
    columns_of::{Column, Holds},
    layout::Dialect,
    meta_texts::MetaTexts,
    rows::Row,
    sections::{Asked, Section},
};
use crate::domain::{
    form::{Form, Place, QuestionName, Response},
    ordered::in_order,
    workspace::Workspace,
};

/// Tells the rows of a table, cell by cell. A table has hundreds of thousands of cells: what is the same in all rows is
/// looked up once, and a text that has to be made is made where the one before stood.
pub struct Teller<'t> {
    columns: &'t [Column<'t>],
    dialect: Dialect,
    beside: MetaTexts<'t>,
    /// The questions of the columns in the order of their names, with the places of the columns.
    by_name: Vec<(&'t QuestionName, usize)>,
    /// The number of the responses for which it is known where they have the answers of the columns.
    alike: Option<usize>,
    /// Where they have them, for each column; none where there is none.
    places: Vec<Option<usize>>,
    text: String,
}

/// What cells are looked up in.
pub struct Cells<'a> {
    /// The form.
    pub form: &'a Form,
    /// Where its project and sessions are.
    pub workspace: &'a Workspace,
    /// All its sections.
    pub sections: &'a [Section<'a>],
    /// Whose layout it is.
    pub dialect: Dialect,
}

impl<'t> Teller<'t> {
    /// For the table of a section that has those columns.
    pub fn new(section: &'t Section<'t>, columns: &'t [Column<'t>], cells: &'t Cells<'t>) -> Self {
        let Cells { form, workspace, sections, dialect } = *cells;
        let beside = MetaTexts::new(form, workspace, section, sections, dialect);
        let asked =
            columns.iter().zip(0..).filter_map(|(column, place)| Some((column.holds.question()?, place)));
        let by_name = in_order(asked, |(name, _)| *name);
        let places = vec![None; columns.len()];
        Self { columns, dialect, beside, by_name, alike: None, places, text: String::new() }
    }

    /// Tells the texts of a row, one a column.
    pub fn row(&mut self, row: &Row<'t>, mut told: impl FnMut(&str)) {
        let is_once = row.times.is_empty();
        if is_once && self.alike.replace(row.alike) != Some(row.alike) {
            self.find_places(row.response);
        }
        self.beside.meet(row.response.session);
        for (column, place) in self.columns.iter().zip(&self.places) {
            let answer = if is_once {
                place.and_then(|place| row.response.answers.at(place)).map_or("", String::as_str)
            } else {
                column.holds.question().map_or("", |name| row.answer(name))
            };
            match &column.holds {
                Holds::Meta(meta) => told(self.beside.text(*meta, row, &mut self.text)),
                Holds::Answer(_, saying) if saying.has_words() => told(&saying.say(answer)),
                Holds::Answer(..) | Holds::Unknown(_) => told(answer),
                Holds::Chosen(asked, choice) => told(chosen(asked, choice, answer, self.dialect)),
            }
        }
    }

    /// Both are in order: one walk along the two finds in a third of the time what looking each up does.
    fn find_places(&mut self, response: &Response) {
        let mut keys = response.answers.keys().enumerate().peekable();
        for (name, column) in &self.by_name {
            while keys.next_if(|(_, key)| key.name < **name).is_some() {}
            let is_it = |key: &Place| key.name == **name && key.times.is_empty();
            let found = keys.peek().filter(|(_, key)| is_it(key)).map(|(place, _)| *place);
            if let Some(place) = self.places.get_mut(*column) {
                *place = found;
            }
        }
    }
}

/// Whether a choice was chosen. Where nothing was, it is blank, or 0 in ODK's.
fn chosen(asked: &Asked<'_>, choice: &str, answer: &str, dialect: Dialect) -> &'static str {
    if asked.question.kind.kind().counts_for(answer, choice) {
        "1"
    } else if answer.is_empty() && dialect != Dialect::Odk {
        ""
    } else {
        "0"
    }
}
