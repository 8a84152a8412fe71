//! From before to after: the two shares of a target that claims a change, and for the team what the tests say.

use super::{Audience, seen::SeenShare};
use crate::domain::{
    evaluation::{
        Success,
        change::{Change, Joined, McNemar, change},
        is_before,
        small_cells::{Cell, Rule, two_way},
        success,
    },
    form::{Form, QuestionName, Response},
    plan::Target,
};

/// From before to after.
#[derive(Clone, Debug, PartialEq)]
pub struct BeforeAfter {
    /// The two shares; none if nobody said which session was before.
    pub ends: Option<Ends>,
    /// What the tests say; none for a sponsor, or without answers at both times.
    pub tests: Option<Change>,
}

/// The share before and the share after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    /// The share before.
    pub before: SeenShare,
    /// The share after.
    pub after: SeenShare,
    /// Whether both are of the same people, joined by their codes.
    pub is_paired: bool,
}

/// The responses from before, and those from after.
pub(super) fn splits<'r>(
    target: &Target,
    responses: &'r [Response],
) -> (Vec<&'r Response>, Vec<&'r Response>) {
    responses.iter().partition(|response| is_before(target, response))
}

/// Joins them by the questions of the anonymous code, which have names that the library gave them.
pub(super) fn joined_by_code<'r>(
    form: &Form,
    before: Vec<&'r Response>,
    after: Vec<&'r Response>,
) -> Joined<'r> {
    let names = form.asked_once().into_iter().map(|question| question.name.clone());
    let code: Vec<QuestionName> = names.filter(|name| name.as_str().starts_with("code_")).collect();
    Joined::by_code(before, after, &code)
}

/// None if the target claims no change, or its question is gone.
pub(super) fn before_and_after(
    target: &Target,
    form: &Form,
    responses: &[Response],
    audience: Audience,
) -> Option<BeforeAfter> {
    if !target.claims_change {
        return None;
    }
    if target.baseline.is_none() {
        return Some(BeforeAfter { ends: None, tests: None });
    }
    let (before, after) = splits(target, responses);
    let joined = joined_by_code(form, before, after);
    let Joined { before, after, .. } = &joined;
    let share = |responses: &[&Response]| success(target, form, responses.iter().copied());
    let tests = change(target, form, &joined)?;
    let ends = match &tests {
        Change::Paired { met, .. } => paired_ends(&share(after)?, met, audience),
        Change::Unpaired { .. } => {
            let seen = |responses| share(responses).map(|found| SeenShare::of_success(&found, audience));
            Ends { before: seen(before)?, after: seen(after)?, is_paired: false }
        }
    };
    let tests = (audience == Audience::Team && !before.is_empty() && !after.is_empty()).then_some(tests);
    Some(BeforeAfter { ends: Some(ends), tests })
}

/// The shares of those who could be joined. A sponsor who sees them and the share of everybody after could work out the few
/// who could not be joined: then they are hidden.
fn paired_ends(everybody: &Success, pairs: &McNemar, audience: Audience) -> Ends {
    let all = pairs.pairs();
    let met_before = pairs.stayed_yes.saturating_add(pairs.lost);
    let met_after = pairs.stayed_yes.saturating_add(pairs.gained);
    let ends = Ends {
        before: SeenShare::of(met_before, all, None),
        after: SeenShare::of(met_after, all, None),
        is_paired: true,
    };
    if audience == Audience::Team {
        return ends;
    }
    let moves = [vec![pairs.stayed_yes, pairs.lost], vec![pairs.gained, pairs.stayed_no]];
    let others = everybody.answered.saturating_sub(all);
    let of_after = if others == 0 {
        vec![vec![met_after, all.saturating_sub(met_after)]]
    } else {
        let met = everybody.met.saturating_sub(met_after);
        vec![vec![met_after, all.saturating_sub(met_after)], vec![met, others.saturating_sub(met)]]
    };
    let is_seen = [two_way(&moves, Rule::FIELD), two_way(&of_after, Rule::FIELD)].iter().all(|table| {
        let cells = table.row_totals.iter().chain(&table.column_totals).chain([&table.total]);
        cells.map(|cell: &Cell| cell.count()).all(|count| count.is_some())
    });
    let hidden = Ends { before: SeenShare::Hidden, after: SeenShare::Hidden, is_paired: true };
    if is_seen { ends } else { hidden }
}
