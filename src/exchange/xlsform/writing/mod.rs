//! A form becomes a workbook that other programs take.

mod cells;
mod choices;
mod headers;
mod kind;
mod others;
mod question;
mod settings;

use crate::{
    domain::form::{Form, Question},
    exchange::Workbook,
};

/// The lists that stand for kinds of question of this program's own.
pub const OWN_LISTS: [&str; 3] = ["katuwang_faces", "katuwang_agreement", "katuwang_yes_no"];

/// Writes a form. Read again it is the same, apart from its earlier versions.
#[must_use]
pub fn write(form: &Form) -> Workbook {
    let around = others::Around::of(form);
    let mut survey = cells::Grid::new(cells::survey_headers(&around.languages));
    let mut lists = choices::Lists::of(form, &around);
    questions(&form.questions, &around, &mut lists, &mut survey);
    let sheets = vec![survey.sheet("survey"), lists.sheet(), settings::sheet(form, &around)];
    Workbook { sheets }
}

fn questions(
    written: &[Question],
    around: &others::Around<'_>,
    lists: &mut choices::Lists<'_>,
    survey: &mut cells::Grid,
) {
    for question in written {
        let said = kind::of(question, around, lists);
        let end = said.end;
        survey.add(question::row(question, said, around));
        questions(question.inside(), around, lists, survey);
        if let Some(end) = end {
            survey.add(vec![("type".to_owned(), end.to_owned())]);
        }
    }
}
