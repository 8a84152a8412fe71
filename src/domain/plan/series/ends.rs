//! How a series ends, as it was typed.

use std::num::NonZeroU32;

use super::MOST_SESSIONS;
use crate::domain::{
    calendar::CalendarDate,
    entry::Problem,
    field::Field,
    reading::Reading,
    recurrence::{Ends, Plain, Until},
};

/// A series ends: after so many times, or on a day. Otherwise nobody could say how many sessions there are to plan.
/// `known` is how it ended up to now.
pub(super) fn read_ends(
    reading: &mut Reading<'_>,
    plain: Option<&Plain>,
    starts: CalendarDate,
    known: Ends,
) -> Ends {
    let times = reading.count(Field::Times, 1).and_then(NonZeroU32::new);
    let most = u32::try_from(MOST_SESSIONS).unwrap_or(u32::MAX);
    if times.is_some_and(|times| times.get() > most) {
        reading.refuse(Field::Times, Problem::TooLarge { most: i64::from(most) });
    }
    let own = match plain {
        Some(Plain::Other(rule)) => Some(rule.parts().ends),
        Some(_) | None => None,
    };
    // The field has no hour: as long as its day stays, so does the hour that the rule came with.
    let of_day = |day| {
        let ends = own.into_iter().chain([known]).find_map(|ends| match ends {
            Ends::On(until) if until.date() == Some(day) => Some(until),
            Ends::On(_) | Ends::After(_) | Ends::Never => None,
        });
        ends.or_else(|| Until::day(day))
    };
    let until = reading.date(Field::Until).and_then(of_day);
    if times.is_some() && until.is_some() {
        reading.refuse(Field::Until, Problem::OnlyOne);
    }
    if until.and_then(Until::date).is_some_and(|until| until < starts) {
        reading.refuse(Field::Until, Problem::EndsBeforeStart);
    }
    match (times, until, own) {
        (Some(times), ..) => Ends::After(times),
        (None, Some(until), _) => Ends::On(until),
        (None, None, Some(ends @ (Ends::After(_) | Ends::On(_)))) => ends,
        (None, None, Some(Ends::Never) | None) => {
            reading.needed::<()>(Field::Times, None);
            Ends::Never
        }
    }
}
