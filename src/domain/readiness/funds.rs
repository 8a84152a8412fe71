//! Who shoulders the funds? Every line has somebody, and what comes in is what goes out.

use super::finding::Finding;
use crate::domain::{
    id::Id,
    money::Money,
    plan::{FundLine, Project},
    workspace::Workspace,
};

/// How far from the plan the spending may be without a note, in percent.
const OFF: u128 = 10;

/// Lines that nobody shoulders or confirmed, spending beyond what came in or off the plan, sums that differ.
pub fn check(workspace: &Workspace, project: Id<Project>) -> Vec<Finding> {
    let lines: Vec<&FundLine> = workspace.of_project::<FundLine>(project).collect();
    if lines.is_empty() {
        return vec![Finding::NoFundLines];
    }
    let mut findings = Vec::new();
    for line in &lines {
        if line.payer.is_none() {
            findings.push(Finding::NobodyShoulders(line.id));
        } else if !line.confirmed {
            findings.push(Finding::FundsNotConfirmed(line.id));
        }
        if line.spent > Some(line.received.unwrap_or_default()) {
            findings.push(Finding::SpentOverReceived(line.id));
        }
        if line.note.is_empty() && is_off_plan(line) {
            findings.push(Finding::OffPlan(line.id));
        }
    }
    let (sources, uses) = sources_and_uses(lines);
    if sources != uses {
        findings.push(Finding::SourcesNotUses(project, sources, uses));
    }
    findings
}

/// What is shouldered, and what is planned. Who shoulders a line and named no amount shoulders what is planned.
pub fn sources_and_uses<'a>(lines: impl IntoIterator<Item = &'a FundLine>) -> (Money, Money) {
    lines.into_iter().fold(<(Money, Money)>::default(), |(sources, uses), line| {
        let pledged = line.pledged.or(line.payer.and(line.planned));
        (sources.plus(pledged.unwrap_or_default()), uses.plus(line.planned.unwrap_or_default()))
    })
}

fn is_off_plan(line: &FundLine) -> bool {
    let (Some(planned), Some(spent)) = (line.planned, line.spent) else { return false };
    let difference = planned.minor().abs_diff(spent.minor());
    u128::from(difference) * 100 > u128::from(planned.minor()) * OFF
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::tests::{id, project, workspace},
        *,
    };
    use crate::domain::record::Kept;

    const fn pesos(pesos: u64) -> Money {
        Money::from_minor(pesos * 100)
    }

    fn settled() -> FundLine {
        let line = FundLine::blank(id(2), project());
        FundLine {
            payer: Some(id(9)),
            confirmed: true,
            planned: Some(pesos(1000)),
            received: Some(pesos(1000)),
            ..line
        }
    }

    fn found(line: FundLine) -> Vec<Finding> {
        check(&workspace([line.into_record()]), project())
    }

    #[test]
    fn a_line_is_shouldered_and_confirmed() {
        let sums = |sources, uses| {
            Finding::SourcesNotUses(project(), Money::from_minor(sources), Money::from_minor(uses))
        };
        assert_eq!(found(settled()), []);
        assert_eq!(found(FundLine { confirmed: false, ..settled() }), [Finding::FundsNotConfirmed(id(2))]);
        let nobody = FundLine { payer: None, ..settled() };
        assert_eq!(found(nobody), [Finding::NobodyShoulders(id(2)), sums(0, 100_000)]);
        assert_eq!(found(FundLine { pledged: Some(pesos(999)), ..settled() }), [sums(99_900, 100_000)]);
        assert_eq!(
            found(FundLine { pledged: Some(Money::from_minor(100_001)), ..settled() }),
            [sums(100_001, 100_000)]
        );
    }

    #[test]
    fn spending_stays_within_what_came_in_and_near_the_plan() {
        for (spent, received, note, expected) in [
            (1000, 1000, "", vec![]),
            (900, 1000, "", vec![]),
            (899, 1000, "", vec![Finding::OffPlan(id(2))]),
            (899, 1000, "Fuel was cheaper", vec![]),
            (1100, 1100, "", vec![]),
            (1101, 1101, "", vec![Finding::OffPlan(id(2))]),
            (1000, 999, "", vec![Finding::SpentOverReceived(id(2))]),
        ] {
            let line = FundLine {
                spent: Some(pesos(spent)),
                received: Some(pesos(received)),
                note: note.into(),
                ..settled()
            };
            assert_eq!(found(line), expected, "{spent} of {received}");
        }
        let nothing_came = FundLine { spent: Some(pesos(1000)), received: None, ..settled() };
        assert_eq!(found(nothing_came), [Finding::SpentOverReceived(id(2))]);
    }

    proptest! {
        /// To the centavo: the check is silent exactly when what is pledged is what is planned.
        #[test]
        fn sources_are_uses(amounts in prop::collection::vec((0..1_000_000_u64, 0..1_000_000_u64), 1..12)) {
            let lines = (2..).zip(&amounts).map(|(number, (planned, pledged))| FundLine {
                id: id(number),
                planned: Some(Money::from_minor(*planned)),
                pledged: Some(Money::from_minor(*pledged)),
                ..settled()
            });
            let raised = check(&workspace(lines.map(Kept::into_record)), project());
            let (planned, pledged) = amounts.iter().fold((0, 0), |(one, other), (planned, pledged)| (one + planned, other + pledged));
            let expected: Vec<Finding> = (planned != pledged)
                .then(|| Finding::SourcesNotUses(project(), Money::from_minor(pledged), Money::from_minor(planned)))
                .into_iter()
                .collect();
            prop_assert_eq!(raised, expected);
        }
    }
}
