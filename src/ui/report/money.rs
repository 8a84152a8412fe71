//! Money in words and as a picture.

use super::PlanLines;
use crate::{
    domain::report::{Amounts, PayerPart, Report},
    exchange::{
        picture::{Money, Payer},
        report_page::{Block, Line, Section},
    },
    ui::words::report as w,
};

pub(super) fn money(plan: PlanLines<'_>, report: &Report) -> Option<Section> {
    let (say, accounts) = (plan.say, &report.accounts);
    if accounts.payers.is_empty() {
        return None;
    }
    let show = |amount: crate::domain::money::Money| report.project.currency.show(amount);
    let Amounts { planned, received, spent } = accounts.total;
    let said = say.fill(w::MONEY_SAID, [&show(planned), &show(received), &show(spent)]);
    let row = |part: &PayerPart| {
        let amount = |amount: crate::domain::money::Money| (amount.minor(), show(amount));
        let nobody = || say.say(w::NOBODY_CLEAR).to_owned();
        Payer {
            label: Some(part.name.clone()).filter(|name| !name.is_empty()).unwrap_or_else(nobody),
            planned: amount(part.amounts.planned),
            received: amount(part.amounts.received),
            spent: amount(part.amounts.spent),
        }
    };
    let picture = Money {
        title: say.say(w::MONEY).to_owned(),
        description: said.clone(),
        head: [w::WHO, w::MONEY_PLANNED, w::MONEY_RECEIVED, w::MONEY_SPENT]
            .map(|words| say.say(words).to_owned()),
        rows: accounts.payers.iter().map(row).collect(),
    };
    let behind = accounts.payers.iter().map(|part| plan.funds(|line| line.payer == part.payer)).collect();
    let said = Line { words: said, sources: plan.funds(|_| true) };
    let blocks = vec![Block::Said(said), Block::Picture(picture.draw(), behind)];
    Some(Section { title: say.say(w::MONEY).to_owned(), blocks })
}
