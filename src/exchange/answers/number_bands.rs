//! Numbers in bands that do not depend on what was answered: bands made to fit would tell where the answers lie.

use crate::domain::{
    decimal::Decimal,
    form::{Number, Question, QuestionKind},
};

/// The bands in which the answers to a question are counted.
pub struct Bands {
    /// The number that each begins with, in ascending order. Below the first is a band too.
    starts: Vec<i64>,
    /// Whether each band is one whole number.
    is_single: bool,
}

/// A scale of at most so many numbers is counted by number.
const MOST_SINGLE: i64 = 11;

/// What other numbers are counted by: counts of books and of visits are small.
const STARTS: [i64; 9] = [0, 1, 3, 6, 11, 21, 51, 101, 1_001];

impl Bands {
    /// The bands of a question; none if it is not answered by a number.
    #[expect(clippy::wildcard_enum_match_arm, reason = "of all kinds three are answered by a number")]
    pub fn of(question: &Question) -> Option<Self> {
        let (least, most) = match &question.kind {
            QuestionKind::Number(Number { least, most }) => (*least, *most),
            QuestionKind::Range(range) => {
                (range.start.min(range.end).as_whole(), range.start.max(range.end).as_whole())
            }
            QuestionKind::DecimalNumber(_) => (None, None),
            _ => return None,
        };
        let single = least.zip(most).filter(|(least, most)| most.saturating_sub(*least) < MOST_SINGLE);
        Some(single.map_or_else(
            || Self { starts: STARTS.to_vec(), is_single: false },
            |(least, most)| Self { starts: (least..=most).collect(), is_single: true },
        ))
    }

    /// What the bands are called, in ascending order: `under 0`, `0 to 2`, `3 and more`, or the number alone.
    pub fn names(&self) -> Vec<String> {
        let first = self.starts.first().map(|first| format!("under {first}"));
        let nexts = self.starts.iter().skip(1).map(Some).chain([None]);
        let others = self.starts.iter().zip(nexts).map(|(start, next)| {
            let last = next.map(|next| next.saturating_sub(1));
            match last {
                Some(last) if last == *start => start.to_string(),
                Some(last) => format!("{start} to {last}"),
                None if self.is_single => start.to_string(),
                None => format!("{start} and more"),
            }
        });
        first.into_iter().chain(others).collect()
    }

    /// The band of a number, by its place among the names. What lies between two whole numbers goes with the lower one.
    pub fn which(&self, number: Decimal) -> usize {
        self.starts.iter().take_while(|start| Decimal::whole(**start) <= number).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::{KindName, Range};

    fn bands(kind: QuestionKind) -> Option<Bands> {
        Bands::of(&Question { kind, ..Question::blank("q".parse().unwrap()) })
    }

    #[test]
    fn every_number_has_a_band_with_a_name() {
        let open = bands(QuestionKind::of_name(KindName::Number)).unwrap();
        let names = open.names();
        for (number, name) in
            [("-3", "under 0"), ("0", "0"), ("2.5", "1 to 2"), ("10", "6 to 10"), ("5000", "1001 and more")]
        {
            let which = open.which(number.parse().unwrap());
            assert_eq!(names[which], name, "{number}");
        }
        let scale = bands(QuestionKind::Range(Range::default())).unwrap();
        assert_eq!(scale.names().first().map(String::as_str), Some("under 1"));
        assert_eq!(scale.names()[scale.which(Decimal::whole(10))], "10");
        assert!(bands(QuestionKind::of_name(KindName::Text)).is_none());
    }
}
