//! The rows of a repeat, joined with their responses.

use super::{
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
#[derive(Clone)]
pub struct Joined {
    /// The response.
    pub id: Id<Response>,
    /// Which time, one number for each repeat around.
    pub times: Vec<usize>,
}

/// The rows of `KoboToolbox`'s tables by the number that they have there, one list a section.
#[derive(Default)]
pub struct Numbered {
    rows: Vec<Ordered<String, Joined>>,
    /// How many times there were under each of them.
    counts: Ordered<(usize, String), usize>,
}

impl Numbered {
    /// Notes a row of a section under its number.
    pub fn note(&mut self, section: usize, number: &str, row: Joined) {
        while self.rows.len() <= section {
            self.rows.push(Ordered::new());
        }
        if let Some(rows) = self.rows.get_mut(section) {
            rows.insert(number.to_owned(), row);
        }
    }

    /// The next time below a row of the section around.
    fn next(&mut self, section: usize, around: usize, number: &str) -> Option<Joined> {
        let Joined { id, times } = self.rows.get(around)?.get(number)?.clone();
        let count = self.counts.get_or_insert((section, number.to_owned()), || 0)?;
        *count = count.saturating_add(1);
        Some(Joined { id, times: times.into_iter().chain([*count]).collect() })
    }
}

/// Says which time of which response a row of a repeat is.
///
/// # Errors
/// The column that does not say it, and why.
pub fn join(
    reader: &RowReader<'_>,
    row: SheetRow<'_>,
    (number, section): (usize, &Section<'_>),
    dialect: Option<Dialect>,
    numbered: &mut Numbered,
) -> Result<Joined, (Option<usize>, Problem)> {
    let joined = match dialect {
        Some(Dialect::Ours) if !reader.has(Meta::RowKey) => by_columns(reader, row)?,
        Some(Dialect::Ours) => by_key(reader, row, section, Meta::RowKey)?,
        Some(Dialect::Odk) => by_key(reader, row, section, Meta::OdkKey)?,
        Some(Dialect::Kobo) => {
            let (column, around) = reader.meta(row, Meta::ParentNumber).ok_or((None, Problem::NotAPlace))?;
            let next = numbered.next(number, section.parent, around);
            let joined = next.ok_or((Some(column), Problem::NoSuchResponse))?;
            if let Some((_, own)) = reader.meta(row, Meta::Number) {
                numbered.note(number, own, joined.clone());
            }
            joined
        }
        None => return Err((None, Problem::NotAPlace)),
    };
    let is_possible = |time: &usize| (1..=MOST_TIMES).contains(time);
    if joined.times.iter().all(is_possible) { Ok(joined) } else { Err((None, Problem::NotAPlace)) }
}

fn by_key(
    reader: &RowReader<'_>,
    row: SheetRow<'_>,
    section: &Section<'_>,
    meta: Meta,
) -> Result<Joined, (Option<usize>, Problem)> {
    let (column, key) = reader.meta(row, meta).ok_or((None, Problem::NotAPlace))?;
    let id = id_in(key).ok_or((Some(column), Problem::NotAnId))?;
    let (name, times) = place_in(key).ok_or((Some(column), Problem::NotAPlace))?;
    let is_here = section.repeat.is_some_and(|repeat| repeat.name == name) && times.len() == section.depth();
    if is_here { Ok(Joined { id, times }) } else { Err((Some(column), Problem::NotAPlace)) }
}

/// As our tables were before they had keys.
fn by_columns(reader: &RowReader<'_>, row: SheetRow<'_>) -> Result<Joined, (Option<usize>, Problem)> {
    let (column, id) = reader.meta(row, Meta::Id).ok_or((None, Problem::NotAnId))?;
    let id = id_in(id).ok_or((Some(column), Problem::NotAnId))?;
    let (_, time) = reader.meta(row, Meta::Time).ok_or((None, Problem::NotAPlace))?;
    let parent = reader.meta(row, Meta::Parent).map(|(_, parent)| parent);
    let times: Result<Vec<usize>, _> = parent.into_iter().chain([time]).map(str::parse).collect();
    Ok(Joined { id, times: times.map_err(|_| (None, Problem::NotAPlace))? })
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
