//! Ids of responses that come without one: they follow from what was answered, so that the same file taken in twice is known.

use crate::domain::{
    form::{Answers, Form, Response},
    id::{Id, derived_record_id},
    ordered::Ordered,
};

/// Gives ids to the rows of a file.
pub struct DerivedIds {
    start: u128,
    known: Ordered<u128, u128>,
}

/// Between two texts; no cell has it.
const BETWEEN: u8 = 0xff;

impl DerivedIds {
    /// For the responses of a form.
    pub fn new(form: Id<Form>) -> Self {
        Self { start: fold(OFFSET, &form.record().into_bytes()), known: Ordered::new() }
    }

    /// The id of a row with those answers. `moment` is when it was handed in, where the file says so. Rows that are alike
    /// are told apart by their order.
    pub fn id(&mut self, answers: &Answers, moment: &str) -> Id<Response> {
        let mut number = fold(self.start, moment.as_bytes());
        for (place, answer) in answers.iter() {
            number = fold(fold(number, place.to_string().as_bytes()), answer.as_bytes());
        }
        let mut time = 0;
        if let Some(times) = self.known.get_or_insert(number, || 0) {
            *times = times.saturating_add(1);
            time = *times;
        }
        Id::new(derived_record_id(fold(number, &time.to_be_bytes())))
    }
}

/// FNV-1a with 128 bits (datatracker.ietf.org, draft-eastlake-fnv): no two different files meet by chance.
fn fold(number: u128, bytes: &[u8]) -> u128 {
    bytes
        .iter()
        .chain([&BETWEEN])
        .fold(number, |number, byte| (number ^ u128::from(*byte)).wrapping_mul(PRIME))
}

const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::RecordId;

    #[test]
    fn the_same_rows_get_the_same_ids_and_others_others() {
        assert_eq!(fold(OFFSET, b""), (OFFSET ^ 0xff).wrapping_mul(PRIME));
        let answers =
            |text: &str| [("q1".parse().unwrap(), text.to_owned())].into_iter().collect::<Answers>();
        let ids = || {
            let mut ids = DerivedIds::new(Id::new(RecordId::from_u128(7)));
            ["a", "a", "b"].map(|text| ids.id(&answers(text), ""))
        };
        assert_eq!(ids(), ids());
        let [first, second, third] = ids();
        assert!(first != second && second != third && first != third);
    }
}
