//! Every figure of a report by name, so that another program can rebuild each from the tables that are handed over.

use super::{FormPart, QuestionPart, Report, SeenShare, TargetPart, change_figures::list_change};
use crate::domain::evaluation::{Grouping, Subset, Verdict, small_cells::Cell};

/// A figure as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedFigure {
    /// What it is, in words with points between: `target.<id>.percent`. Ids are those of the tables.
    pub name: String,
    /// The figure: digits with a point before decimals, money in the main unit, or a word; `hidden` if it is not to be seen.
    pub value: String,
}

/// Figures while they are listed.
#[derive(Default)]
pub(super) struct List(Vec<PrintedFigure>);

impl List {
    pub(super) fn add(&mut self, name: String, value: impl ToString) {
        self.0.push(PrintedFigure { name, value: value.to_string() });
    }

    fn add_cell(&mut self, name: String, cell: Cell) {
        self.add(name, cell.count().map_or_else(|| "hidden".to_owned(), |count| count.to_string()));
    }

    pub(super) fn add_share(&mut self, name: &str, share: &SeenShare) {
        match share {
            SeenShare::Known(known) => {
                for (what, value) in [
                    ("count", known.count),
                    ("of", known.of),
                    ("percent", known.percent),
                    ("low", known.low),
                    ("high", known.high),
                ] {
                    self.add(format!("{name}.{what}"), value);
                }
            }
            SeenShare::TooFew { count, of } => {
                self.add(format!("{name}.count"), count);
                self.add(format!("{name}.of"), of);
            }
            SeenShare::Hidden => self.add(name.to_owned(), "hidden"),
        }
    }
}

impl Report {
    /// Every figure that is printed, in the order of the report.
    pub fn figures(&self) -> Vec<PrintedFigure> {
        let mut list = List::default();
        self.list_reach(&mut list);
        for partner in &self.partners {
            let name = |what: &str| format!("partner.{}.{what}", partner.organisation);
            list.add(name("gives"), partner.given.count);
            list.add(name("gives_worth"), partner.given.worth.plain());
            list.add(name("gets"), partner.got.count);
            list.add(name("gets_worth"), partner.got.worth.plain());
            list.add(name("kept"), partner.promises.kept);
            list.add(name("due"), partner.promises.due);
        }
        for form in &self.forms {
            list_form(&mut list, form);
        }
        let payers = self.accounts.payers.iter().map(|payer| (payer.name.as_str(), payer.amounts));
        for (payer, amounts) in payers.chain([("total", self.accounts.total)]) {
            list.add(format!("money.{payer}.planned"), amounts.planned.plain());
            list.add(format!("money.{payer}.received"), amounts.received.plain());
            list.add(format!("money.{payer}.spent"), amounts.spent.plain());
        }
        if let Some(cost) = self.accounts.cost {
            list.add("money.per_child".to_owned(), cost.per_child.plain());
        }
        if let Some(languages) = &self.languages {
            for of in &languages.languages {
                let name =
                    |what: &str| format!("language.{}.{what}", crate::domain::code::Coded::code(of.language));
                list.add_cell(name("listeners"), of.listeners);
                list.add(name("reader"), of.has_reader);
                list.add(name("book"), of.has_book);
            }
            if let Some((can, of, percent)) = languages.can_follow {
                for (what, value) in [("can_follow", can), ("listeners", of), ("percent", percent)] {
                    list.add(format!("languages.{what}"), value);
                }
            }
        }
        list.0
    }

    fn list_reach(&self, list: &mut List) {
        let reach = &self.reach;
        for (what, count) in
            [("held", reach.held), ("planned", reach.planned), ("cancelled", reach.cancelled)]
        {
            list.add(format!("sessions.{what}"), count);
        }
        for (what, cell) in [("children", reach.children), ("adults", reach.adults)] {
            if let Some(cell) = cell {
                list.add_cell(what.to_owned(), cell);
            }
        }
        for session in &reach.sessions {
            if let Some(expected) = session.expected {
                list.add(format!("session.{}.expected", session.session), expected);
            }
            if let Some(children) = session.children {
                list.add_cell(format!("session.{}.children", session.session), children);
            }
        }
    }
}

fn list_form(list: &mut List, form: &FormPart) {
    let name = |what: &str| format!("form.{}.{what}", form.form);
    list.add_cell(name("responses"), form.responses);
    if let Some((answered, could, percent)) = form.rate {
        for (what, value) in [("answered", answered), ("came", could), ("rate", percent)] {
            list.add(name(what), value);
        }
    }
    for (session, responses) in &form.at_sessions {
        list.add(format!("{}.{session}", name("at")), responses);
    }
    for target in &form.targets {
        list_target(list, target);
    }
    if let Some(could) = form.could_answer {
        list.add(name("could_answer"), could);
    }
    for question in &form.questions {
        list_question(list, &name(&format!("question.{}", question.question)), question);
    }
}

fn list_target(list: &mut List, part: &TargetPart) {
    let name = |what: &str| format!("target.{}.{what}", part.target.id);
    list.add(name("aim"), part.target.share);
    if let Some(share) = &part.share {
        list.add_share(&name("all"), share);
    }
    if let Some(unanswered) = part.unanswered {
        list.add(name("unanswered"), unanswered);
    }
    if let Some(verdict) = part.verdict {
        let word = match verdict {
            Verdict::Met => "met",
            Verdict::NotMet => "not-met",
            Verdict::CannotTell => "cannot-tell",
            Verdict::TooFew => "too-few",
        };
        list.add(name("verdict"), word);
    }
    for grouped in &part.groups {
        let by = match &grouped.grouping {
            Grouping::Session => "session",
            Grouping::Site => "site",
            Grouping::Language => "language",
            Grouping::Answer(_) | Grouping::Bands(..) => "age",
            Grouping::Month => "month",
        };
        for (subset, share) in &grouped.groups {
            list.add_share(&format!("{}.{}", name(by), subset_name(subset)), share);
        }
    }
    if let Some(change) = &part.change {
        list_change(list, &name("change"), change);
    }
}

fn subset_name(subset: &Subset) -> String {
    match subset {
        Subset::Session(session) => session.to_string(),
        Subset::Site(text) | Subset::Language(text) | Subset::Answer(text) => text.clone(),
        Subset::Band(from, to) => format!("{from}-{}", to.map(|to| to.to_string()).unwrap_or_default()),
        Subset::Month(year, month) => format!("{year}-{month:02}"),
        Subset::Unknown => "unknown".to_owned(),
    }
}

fn list_question(list: &mut List, name: &str, part: &QuestionPart) {
    list.add(format!("{name}.answered"), part.answered);
    if let Some(missing) = part.missing {
        list.add(format!("{name}.not_reached"), missing.not_reached);
        list.add(format!("{name}.skipped"), missing.skipped);
        list.add(format!("{name}.refused"), missing.refused);
    }
    for (choice, _, share) in &part.choices {
        list.add_share(&format!("{name}.choice.{}", choice.name), share);
    }
    if let Some(share) = &part.top_two {
        list.add_share(&format!("{name}.top_two"), share);
    }
    if let Some(numbers) = &part.numbers {
        for (what, number) in [
            ("least", Some(numbers.least)),
            ("median", Some(numbers.median)),
            ("most", Some(numbers.most)),
            ("mean", Some(numbers.mean)),
            ("deviation", numbers.deviation),
        ] {
            if let Some(number) = number {
                list.add(format!("{name}.{what}"), number);
            }
        }
        for (group, share) in &numbers.groups {
            list.add_share(&format!("{name}.group.{}-{}", group.from, group.to), share);
        }
    }
    for word in &part.words {
        list.add(format!("{name}.word.{}", word.word), word.answers);
    }
}
