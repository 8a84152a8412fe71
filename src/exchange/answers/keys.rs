//! What joins the row of a repeat with the row that it stands in.

use super::{rows::Row, sections::Section};
use crate::domain::{
    form::{Place, QuestionKind, QuestionName, Response},
    id::Id,
};

/// Our key of a row: the response's id, and behind a slash the repeat with all times (`…/child[2]`).
pub fn row_key(section: &Section<'_>, row: &Row<'_>) -> String {
    let id = row.response.id;
    let of_repeat =
        section.repeat.map(|repeat| Place { name: repeat.name.clone(), times: row.times.clone() });
    of_repeat.map_or_else(|| id.to_string(), |place| format!("{id}/{place}"))
}

/// ODK's key of a row: `uuid:` and the response's id, then every group and repeat around, repeats with their time
/// (`uuid:…/home/child[2]`).
pub fn odk_key(section: &Section<'_>, row: &Row<'_>) -> String {
    let mut times = row.times.iter();
    let mut key = format!("uuid:{}", row.response.id);
    for around in &section.way {
        key.push('/');
        key.push_str(around.name.as_str());
        if let QuestionKind::Repeat(_) = around.kind {
            key.extend(times.next().map(|time| format!("[{time}]")));
        }
    }
    key
}

/// The row around a row of a repeat, as far as its key needs it.
pub fn around<'r>(row: &Row<'r>) -> Row<'r> {
    let times = row.times.split_last().map(|(_, around)| around.to_vec()).unwrap_or_default();
    Row { times, number: row.parent, ..row.clone() }
}

/// The id in a key or before it, with or without `uuid:`.
pub fn id_in(key: &str) -> Option<Id<Response>> {
    let key = key.trim();
    let key = key.strip_prefix("uuid:").unwrap_or(key);
    key.split('/').next()?.parse().ok()
}

/// The repeat and the times that a key of either kind ends with; none if it has none.
pub fn place_in(key: &str) -> Option<(QuestionName, Vec<usize>)> {
    let (_, way) = key.trim().split_once('/')?;
    let places: Vec<Place> = way.split('/').map(str::parse).collect::<Result<_, _>>().ok()?;
    let name = places.last().filter(|last| !last.times.is_empty())?.name.clone();
    Some((name, places.into_iter().flat_map(|place| place.times).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeat_and_its_times_are_read_from_keys_of_both_kinds() {
        let id = "018bcfe5-6834-7000-8000-000000000000";
        for (way, expected) in [
            ("/child[2]", Some(("child", vec![2]))),
            ("/home/child[2]/toys/toy[3]", Some(("toy", vec![2, 3]))),
            ("/toy[2][3]", Some(("toy", vec![2, 3]))),
            ("/home", None),
            ("", None),
            ("/child[0]", None),
            ("/child[2", None),
        ] {
            let key = format!("uuid:{id}{way}");
            let found = place_in(&key);
            let found = found.as_ref().map(|(name, times)| (name.as_str(), times.clone()));
            assert_eq!(found, expected, "{way}");
            assert_eq!(id_in(&key).map(|id| id.to_string()).as_deref(), Some(id));
        }
    }
}
