//! A workbook becomes a form, and what could not be taken over becomes a report.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Imported,
    choices::Written,
    formulas::{InForm, set_aside},
    headings::{Known, of_choices, of_questions},
    languages::Languages,
    layout,
    own::{KIND, Mark, RESPONDENTS, SCREEN_LANGUAGES},
    own_lists,
    own_words::{OTHER, WHICH_OTHER, in_languages},
    question::{self, Around},
    question_types::Type,
    references::names_in,
    remark::{NotAForm, Remark, RemarkKind, SheetOfForm},
    settings::Settings,
    structure::{Placed, Structure},
    table::Table,
    titles, translations,
};
use crate::{
    domain::{
        code::Coded,
        form::{Choice, Form, Question, Respondents},
        id::Id,
        interview::{Blueprint, Flaw},
        plan::Project,
    },
    exchange::{Sheet, Workbook},
};

/// More rows than this in one sheet no phone holds.
pub const MOST_ROWS: usize = 20_000;

/// Reads a form. Whatever a row says, the form is taken: what could not be honoured is in the report.
///
/// # Errors
/// [`NotAForm`] if there are no questions at all, or too much for a phone.
pub fn read(workbook: &Workbook, id: Id<Form>, project: Id<Project>) -> Result<Imported, NotAForm> {
    let sheet = |which: SheetOfForm| named(workbook, which);
    for which in SheetOfForm::ALL {
        let rows = sheet(*which).map_or(0, |sheet| sheet.rows.iter().filter(|row| is_filled(row)).count());
        if rows > MOST_ROWS {
            return Err(NotAForm::TooManyRows { sheet: *which, rows, most: MOST_ROWS });
        }
    }
    let survey = Table::new(sheet(SheetOfForm::Survey).ok_or(NotAForm::NoSurvey)?, of_questions);
    if !survey.has(Known::Type) {
        return Err(NotAForm::NoTypes);
    }
    let mut report = survey.remarks(SheetOfForm::Survey);
    let structure = Structure::of(survey.rows(), &mut report);
    let mut settings = Settings::of(sheet(SheetOfForm::Settings));
    for (header, cell) in &structure.settings {
        settings.put(header, cell);
    }
    let languages = languages(&survey, workbook, &settings.take("default_language"));
    let mut lists = Written::default();
    for which in [SheetOfForm::Choices, SheetOfForm::ExternalChoices] {
        if let Some(sheet) = sheet(which) {
            lists.add(sheet, which, &languages, &mut report);
        }
    }
    for list in structure.placed.iter().filter(|placed| placed.other.is_some()).filter_map(list_of) {
        let other = Choice { label: in_languages(OTHER, languages.all()), ..Choice::named("other") };
        lists.add_choice(&question::list_meant(list, &lists).0, other);
    }
    let mut form = Form::blank(id, project);
    let around = Around { languages: &languages, names: &structure.names, lists: &lists };
    let mut building = Building { around, report: &mut report, own: BTreeSet::new(), rows: BTreeMap::new() };
    form.questions = building.questions(&structure.placed);
    let (own, rows) = (building.own, building.rows);

    let joined: BTreeSet<String> = structure
        .placed
        .iter()
        .filter(|placed| !matches!(&placed.kind, Some(Type::Choose { how, .. }) if *how == crate::domain::form::KindName::ChooseOne))
        .filter_map(list_of)
        .map(|list| question::list_meant(list, &lists).0)
        .collect();
    let may_repeat = super::cleaning::truth(settings.get("allow_choice_duplicates")) == Some(true);
    form.lists = lists.finish(&|list| joined.contains(list), may_repeat, &mut report)?;
    take_own_lists(&mut form, &own);
    check(&mut form, &rows, &mut report);

    form.respondents = Respondents::from_code(&settings.take(RESPONDENTS)).unwrap_or(Respondents::People);
    form.title = titles::read(&mut settings, &languages);
    form.version = settings.take_version();
    if settings.take(SCREEN_LANGUAGES).is_empty() {
        form.languages = languages.all().to_vec();
    }
    report.extend(of_settings(&settings, workbook));
    form.settings = settings.rest();
    report.extend(translations::missing(&form));
    report.sort_by_key(|remark| (remark.sheet, remark.row));
    Ok(Imported { form, report })
}

fn named(workbook: &Workbook, which: SheetOfForm) -> Option<&Sheet> {
    workbook.sheets.iter().find(|sheet| super::headings::snake(&sheet.name) == which.code())
}

fn is_filled(row: &[String]) -> bool {
    row.iter().any(|cell| !cell.trim().is_empty())
}

fn languages(survey: &Table<'_>, workbook: &Workbook, chosen: &str) -> Languages {
    let choices: Vec<_> = [SheetOfForm::Choices, SheetOfForm::ExternalChoices]
        .into_iter()
        .filter_map(|which| named(workbook, which))
        .flat_map(|sheet| Table::new(sheet, of_choices).columns)
        .collect();
    Languages::of(survey.columns.iter().chain(&choices), chosen)
}

fn list_of<'a>(placed: &'a Placed<'_>) -> Option<&'a str> {
    if let Some(Type::Choose { list, .. }) = &placed.kind { Some(list) } else { None }
}

/// Questions as they are put into each other.
struct Building<'a> {
    around: Around<'a>,
    report: &'a mut Vec<Remark>,
    /// Questions whose list is theirs alone.
    own: BTreeSet<String>,
    /// The row of each question.
    rows: BTreeMap<String, usize>,
}

impl Building<'_> {
    fn questions(&mut self, placed: &[Placed<'_>]) -> Vec<Question> {
        let mut made = Vec::new();
        let mut rest = placed;
        while let Some((first, behind)) = rest.split_first() {
            let (inside, after) = behind.split_at_checked(first.holds).unwrap_or((behind, &[]));
            made.extend(self.question(first, inside));
            rest = after;
        }
        made
    }

    fn question(&mut self, placed: &Placed<'_>, inside: &[Placed<'_>]) -> Vec<Question> {
        let (mut question, mut remarks) = question::read(placed, self.around);
        self.rows.insert(question.name.to_string(), placed.row.number);
        let mark = placed.row.own(KIND);
        if mark == Mark::OwnChoices.code() {
            self.own.insert(question.name.to_string());
        }
        if let Some(questions) = question.kind.inside_mut() {
            *questions = self.questions(inside);
        }
        if !layout::settle(&mut question.kind, mark == Mark::Table.code()) {
            remarks.push(RemarkKind::NotATable);
        }
        let (row, name) = (placed.row.number, question.name.to_string());
        let remark = |what| Remark { sheet: SheetOfForm::Survey, row, name: Some(name.clone()), what };
        self.report.extend(remarks.into_iter().map(remark));
        let other = placed.other.clone().map(|name| {
            let label = in_languages(WHICH_OTHER, self.around.languages.all());
            self.rows.insert(name.to_string(), row);
            question::other_of(&question, name, label)
        });
        std::iter::once(question).chain(other).collect()
    }
}

/// Gives the questions that have a list to themselves its choices, and takes lists away that nothing else needs.
fn take_own_lists(form: &mut Form, own: &BTreeSet<String>) {
    let mut of_one = BTreeSet::new();
    let mut shared = BTreeSet::new();
    let lists = std::mem::take(&mut form.lists);
    each(&mut form.questions, &mut |question| {
        let list = question.kind.kind().selection().and_then(|selection| selection.list()).map(str::to_owned);
        let is_own = own.contains(question.name.as_str());
        if is_own {
            own_lists::take_own(&mut question.kind, &lists);
        }
        if let Some(list) = list {
            let which = if is_own { &mut of_one } else { &mut shared };
            which.insert(list);
        }
    });
    of_one.extend(super::writing::OWN_LISTS.iter().map(|list| (*list).to_owned()));
    form.lists = own_lists::without(lists, &of_one, &shared);
}

/// Does something with every question, a group before what is in it.
fn each(questions: &mut [Question], then: &mut dyn FnMut(&mut Question)) {
    for question in questions {
        then(question);
        if let Some(inside) = question.kind.inside_mut() {
            each(inside, then);
        }
    }
}

/// So many circles are enough to mend first.
const MOST_CIRCLES: usize = 20;

/// Sets aside what can't be acted upon, and tells of it and of what depends on itself.
fn check(form: &mut Form, rows: &BTreeMap<String, usize>, report: &mut Vec<Remark>) {
    let is_known = |name: &str| rows.contains_key(name);
    let remark = |name: &str, what| {
        let row = rows.get(name).copied().unwrap_or(1);
        Remark { sheet: SheetOfForm::Survey, row, name: Some(name.to_owned()), what }
    };
    let lists = std::mem::take(&mut form.lists);
    let known = InForm { question: &is_known, list: &|name| !lists.get(name).is_empty() };
    each(&mut form.questions, &mut |question| {
        let found = set_aside(question, known);
        report.extend(found.into_iter().map(|what| remark(question.name.as_str(), what)));
        let texts = question.label.iter().chain(question.hint.iter());
        let unknown: BTreeSet<&str> =
            texts.flat_map(|(_, words)| names_in(words)).filter(|name| !is_known(name)).collect();
        for name in unknown {
            let what = RemarkKind::UnknownReference { column: "label".to_owned(), name: name.to_owned() };
            report.push(remark(question.name.as_str(), what));
        }
    });
    form.lists = lists;
    let blueprint = Blueprint::new(form.clone());
    let circles = blueprint.flaws().iter().filter_map(Flaw::circle);
    for circle in circles.take(MOST_CIRCLES) {
        let names: Vec<String> = circle.iter().map(ToString::to_string).collect();
        let first = names.first().cloned().unwrap_or_default();
        report.push(remark(&first, RemarkKind::Cycle { names }));
    }
}

fn of_settings(settings: &Settings, workbook: &Workbook) -> Vec<Remark> {
    let acted_upon = ["form_id", "allow_choice_duplicates", "version", "clean_text_values", "name"];
    let kept = settings.headers().filter(|header| !acted_upon.contains(header));
    let remark = |sheet, what| Remark { sheet, row: 1, name: None, what };
    let mut made: Vec<Remark> = kept
        .map(|header| RemarkKind::ColumnNotActedUpon { column: header.to_owned(), count: 1 })
        .map(|what| remark(SheetOfForm::Settings, what))
        .collect();
    if named(workbook, SheetOfForm::Entities)
        .is_some_and(|sheet| sheet.rows.iter().filter(|row| is_filled(row)).count() > 1)
    {
        made.push(remark(SheetOfForm::Entities, RemarkKind::EntitiesNotKept));
    }
    made
}
