//! The rows of a repeat, joined with their responses.

use super::{
    matching::Matching,
    one_row::{RowReader, SheetRow},
    problem::Problem,
};
use crate::{
    domain::{
        form::{MOST_TIMES, Place, QuestionKind, Response},
        id::Id,
        ordered::Ordered,
    },
    exchange::answers::{
        Dialect, Meta,
        keys::{id_in, place_in},
        sections::Section,
    },
};

/// Which time of which response a row is; no times for a response.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Joined {
    /// The response.
    pub id: Id<Response>,
    /// Which time, one number for each repeat around.
    pub times: Vec<usize>,
}

/// The column that does not say which row it is, and why; no column where it is missing.
type Unjoined = (Option<usize>, Problem);

/// Joins the rows of repeats, section by section from the outermost in, and knows those that it has joined.
#[derive(Default)]
pub struct RepeatRows {
    /// The rows of `KoboToolbox`'s tables by their section and the number that they have there, each with its file.
    numbered: Ordered<(usize, String), Vec<(usize, Joined)>>,
    /// How many times of a section's repeat there were in each row around.
    counts: Ordered<(usize, Joined), usize>,
    /// The rows of each section so far.
    joined: Ordered<(usize, Joined), ()>,
}

impl RepeatRows {
    /// Notes the number that a row of a section has in its file.
    pub fn note(&mut self, (file, section, number): (usize, usize, &str), row: Joined) {
        if let Some(rows) = self.numbered.get_or_insert((section, number.to_owned()), Vec::new) {
            rows.push((file, row));
        }
    }

    /// Says which time of which response a row of a repeat is; no two rows are the same.
    ///
    /// # Errors
    /// The column that does not say it, and why.
    pub fn join(
        &mut self,
        reader: &RowReader<'_>,
        row: SheetRow<'_>,
        (number, section): (usize, &Section<'_>),
        matching: &Matching,
    ) -> Result<Joined, Unjoined> {
        let (column, joined) = match matching.dialect {
            Some(Dialect::Ours) if !reader.has(Meta::RowKey) => by_columns(reader, row)?,
            Some(Dialect::Ours) => by_key(reader, row, section, Meta::RowKey)?,
            Some(Dialect::Odk) => by_key(reader, row, section, Meta::OdkKey)?,
            Some(Dialect::Kobo) => self.by_number(reader, row, (number, section), matching.file)?,
            None => return Err((None, Problem::NotAPlace)),
        };
        let is_possible = |time: &usize| (1..=MOST_TIMES).contains(time);
        if joined.times.len() != section.depth() || !joined.times.iter().all(is_possible) {
            return Err((Some(column), Problem::NotAPlace));
        }
        let key = (number, joined.clone());
        if self.joined.get(&key).is_some() {
            return Err((Some(column), Problem::TwiceInFile));
        }
        self.joined.insert(key, ());
        Ok(joined)
    }

    /// As `KoboToolbox` joins them: by the id of the response, and by numbers that begin at 1 in every export. So without
    /// the id they only count in their own file.
    fn by_number(
        &mut self,
        reader: &RowReader<'_>,
        row: SheetRow<'_>,
        (number, section): (usize, &Section<'_>),
        file: usize,
    ) -> Result<(usize, Joined), Unjoined> {
        let said = reader.meta(row, Meta::Id);
        let said =
            said.map(|(column, id)| id_in(id).map(|id| (column, id)).ok_or((Some(column), Problem::NotAnId)));
        let (column, around) = match said.transpose()? {
            Some((column, id)) if section.depth() == 1 => (column, Joined { id, times: Vec::new() }),
            of_response => {
                let (column, text) =
                    reader.meta(row, Meta::ParentNumber).ok_or((None, Problem::NotAPlace))?;
                let rows = self.numbered.get(&(section.parent, text.to_owned())).into_iter().flatten();
                let mut rows =
                    rows.filter(|(its, row)| of_response.map_or(*its == file, |(_, id)| row.id == id));
                match (rows.next(), rows.next()) {
                    (Some((_, only)), None) => (column, only.clone()),
                    (None, _) => return Err((Some(column), Problem::NoSuchResponse)),
                    (Some(_), Some(_)) => return Err((Some(column), Problem::SeveralResponses)),
                }
            }
        };
        let time = self.counts.get_or_insert((number, around.clone()), || 0).map_or(0, |count| {
            *count = count.saturating_add(1);
            *count
        });
        let joined = Joined { id: around.id, times: around.times.into_iter().chain([time]).collect() };
        if let Some((_, own)) = reader.meta(row, Meta::Number) {
            self.note((file, number, own), joined.clone());
        }
        Ok((column, joined))
    }
}

fn by_key(
    reader: &RowReader<'_>,
    row: SheetRow<'_>,
    section: &Section<'_>,
    meta: Meta,
) -> Result<(usize, Joined), Unjoined> {
    let (column, key) = reader.meta(row, meta).ok_or((None, Problem::NotAPlace))?;
    let id = id_in(key).ok_or((Some(column), Problem::NotAnId))?;
    let (name, times) = place_in(key).ok_or((Some(column), Problem::NotAPlace))?;
    let is_here = section.repeat.is_some_and(|repeat| repeat.name == name);
    if is_here { Ok((column, Joined { id, times })) } else { Err((Some(column), Problem::NotAPlace)) }
}

/// As our tables were before they had keys.
fn by_columns(reader: &RowReader<'_>, row: SheetRow<'_>) -> Result<(usize, Joined), Unjoined> {
    let (column, id) = reader.meta(row, Meta::Id).ok_or((None, Problem::NotAnId))?;
    let id = id_in(id).ok_or((Some(column), Problem::NotAnId))?;
    let (column, time) = reader.meta(row, Meta::Time).ok_or((None, Problem::NotAPlace))?;
    let parent = reader.meta(row, Meta::Parent).map(|(_, parent)| parent);
    let times: Result<Vec<usize>, _> = parent.into_iter().chain([time]).map(str::parse).collect();
    Ok((column, Joined { id, times: times.map_err(|_| (Some(column), Problem::NotAPlace))? }))
}

/// Every repeat around was asked at least as often as a row says that it was the last.
pub fn count_times(response: &mut Response, section: &Section<'_>, times: &[usize]) {
    let repeats = section.way.iter().filter(|around| matches!(around.kind, QuestionKind::Repeat(_)));
    for (depth, (repeat, time)) in repeats.zip(times).enumerate() {
        let around = times.get(..depth).unwrap_or_default().to_vec();
        let place = Place { name: repeat.name.clone(), times: around };
        let count: usize =
            response.answers.get(&place).and_then(|count| count.parse().ok()).unwrap_or_default();
        response.answers.insert(place, count.max(*time).to_string());
    }
}
