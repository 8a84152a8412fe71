//! How the rows of a form stand in each other: groups begin and end, and every row gets its name.

use super::{
    headings::{Known, Words},
    naming::{Names, Within},
    question_types::{self, Container, Type},
    remark::{Remark, RemarkKind, SheetOfForm},
    table::Row,
};
use crate::domain::{
    code::Coded,
    form::{Metadata, Noted, QuestionKind, QuestionName},
};

/// Groups in groups deeper than this are no form that anybody fills in, and more than a program can follow.
const DEEPEST: usize = 30;

/// A row that becomes a question.
#[derive(Debug)]
pub struct Placed<'a> {
    /// The row.
    pub row: Row<'a>,
    /// Its type; none if it has none.
    pub kind: Option<Type>,
    /// Its name.
    pub name: QuestionName,
    /// The name of the question for another answer than those of its list, if its type asks for one.
    pub other: Option<QuestionName>,
    /// The groups that it stands in.
    pub within: Within,
    /// How many questions that follow are in it, and in what is in it.
    pub holds: usize,
}

/// The rows of a form in order, each with its place and its name.
#[derive(Debug, Default)]
pub struct Structure<'a> {
    /// What becomes a question.
    pub placed: Vec<Placed<'a>>,
    /// All names.
    pub names: Names,
    /// Settings that stand among the questions: header and what it says.
    pub settings: Vec<(&'static str, String)>,
}

/// A group that is open.
struct Open {
    container: Container,
    row: usize,
    /// Its place among what was placed; none if it is passed over.
    place: Option<usize>,
}

impl<'a> Structure<'a> {
    /// Reads the rows.
    pub fn of(rows: impl Iterator<Item = Row<'a>>, report: &mut Vec<Remark>) -> Self {
        let rows: Vec<(Row<'a>, Option<Type>)> =
            rows.map(|row| (row, question_types::read(&row.known(Known::Type)))).collect();
        let mut made = Self::default();
        // Where a group is called as a question, it is the question whose answers go by that name.
        for of_groups in [false, true] {
            for (row, kind) in rows.iter().filter(|(_, kind)| of_groups == is_group(kind.as_ref())) {
                if !matches!(kind, Some(Type::End(_) | Type::Setting(_))) && !is_off(row) {
                    made.names.reserve(&row.known(Known::Name), row.number);
                }
            }
        }
        let mut open: Vec<Open> = Vec::new();
        for (row, kind) in rows {
            let found = made.take(row, kind, &mut open);
            report.extend(found.into_iter().map(|(name, what)| remark(row.number, name, what)));
        }
        for left in open.into_iter().rev() {
            report.push(remark(left.row, None, RemarkKind::BeginWithoutEnd));
            made.close(&left);
        }
        made
    }

    fn take(
        &mut self,
        row: Row<'a>,
        kind: Option<Type>,
        open: &mut Vec<Open>,
    ) -> Vec<(Option<String>, RemarkKind)> {
        if is_off(&row) {
            return vec![(None, RemarkKind::RowLeftOut)];
        }
        let written = row.known(Known::Name);
        match kind {
            Some(Type::End(container)) => return self.end(&container, open),
            Some(Type::Setting(header)) => {
                self.settings.push((header, written));
                return Vec::new();
            }
            None if !row.says(Words::Label) && written.is_empty() => {
                return vec![(None, RemarkKind::RowLeftOut)];
            }
            None
            | Some(
                Type::Begin(_)
                | Type::Choose { .. }
                | Type::Plain(_)
                | Type::Paper(_)
                | Type::FromFile(_)
                | Type::File(_)
                | Type::Background(_)
                | Type::Unknown(_),
            ) => {}
        }
        let within: Within = open.iter().filter_map(|group| group.place).collect();
        let mut found = Vec::new();
        if let Some(Type::Begin(container)) = &kind {
            let is_deep = within.len() >= DEEPEST;
            let place = (!is_deep).then_some(self.placed.len());
            open.push(Open { container: container.clone(), row: row.number, place });
            if is_deep {
                return vec![(Some(written), RemarkKind::TooDeep)];
            }
        }
        // The standard knows one name only for what happened while a form was filled in.
        let written = if is_audit(kind.as_ref()) { Noted::Audit.code().to_owned() } else { written };
        let (name, remark) = self.names.give(&written, row.number, &within, is_group(kind.as_ref()));
        found.extend(remark.map(|what| (Some(name.to_string()), what)));
        let other = matches!(kind, Some(Type::Choose { or_other: true, .. })).then(|| {
            let (other, _) = self.names.give(&format!("{name}_other"), row.number, &within, false);
            found.push((Some(name.to_string()), RemarkKind::OtherAdded { question: other.to_string() }));
            other
        });
        self.placed.push(Placed { row, kind, name, other, within, holds: 0 });
        found
    }

    fn end(&mut self, container: &Container, open: &mut Vec<Open>) -> Vec<(Option<String>, RemarkKind)> {
        let mut found = Vec::new();
        let is_meant = open.iter().rposition(|group| group.container.is_like(container));
        // Those inside of the one that is meant end with it.
        while is_meant.is_some_and(|place| open.len() > place + 1) {
            let Some(inner) = open.pop() else { break };
            self.close(&inner);
            found.push((self.name_of(&inner), RemarkKind::BeginWithoutEnd));
        }
        match open.pop() {
            None => found.push((None, RemarkKind::EndWithoutBegin)),
            Some(last) => {
                self.close(&last);
                if is_meant.is_none() {
                    found.push((self.name_of(&last), RemarkKind::EndOfAnother));
                }
            }
        }
        found
    }

    fn close(&mut self, group: &Open) {
        let Some(place) = group.place else { return };
        let holds = self.placed.len() - place - 1;
        if let Some(placed) = self.placed.get_mut(place) {
            placed.holds = holds;
        }
    }

    fn name_of(&self, group: &Open) -> Option<String> {
        group.place.and_then(|place| self.placed.get(place)).map(|placed| placed.name.to_string())
    }
}

fn is_group(kind: Option<&Type>) -> bool {
    matches!(kind, Some(Type::Begin(_)))
}

fn is_audit(kind: Option<&Type>) -> bool {
    matches!(kind, Some(Type::Plain(QuestionKind::Metadata(Metadata { what: Noted::Audit }))))
}

fn is_off(row: &Row<'_>) -> bool {
    super::cleaning::truth(&row.known(Known::Disabled)) == Some(true)
}

fn remark(row: usize, name: Option<String>, what: RemarkKind) -> Remark {
    Remark { sheet: SheetOfForm::Survey, row, name, what }
}
