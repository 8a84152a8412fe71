//! Whether it worked: the targets of a form.

use super::{
    Saying,
    change::Changed,
    questions::ratings,
    shares::{share_block, share_words, spread},
};
use crate::{
    domain::{
        code::Coded,
        evaluation::{Grouping, Subset, Verdict},
        form::Form,
        language::Language,
        plan::Session,
        report::{Behind, FormPart, Grouped, TargetPart},
        workspace::Workspace,
    },
    exchange::{
        picture::{Likely, LikelyShare},
        report_page::{Block, Line, Section, Source},
    },
    ui::words::{
        self as words, choice_words, condition_words, full_date, month_and_year, report as w, target_words,
    },
};

/// A section with how many answered and the targets, each with its picture.
pub(super) fn outcome(say: Saying, workspace: &Workspace, form: &Form, part: &FormPart) -> Vec<Section> {
    let title = format!("{} {}", say.say(words::DID_IT_WORK), say.of_form(form, &form.title));
    let everybody = vec![Source::Answers(form.id, Behind::Everybody)];
    let mut blocks = vec![Block::Said(Line { words: answered(say, form, part), sources: everybody })];
    for target in &part.targets {
        blocks.extend(of_target(say, workspace, form, target));
    }
    if part.targets.is_empty() {
        blocks.extend(ratings(say, form, part));
    }
    vec![Section { title, blocks }]
}

/// How many answered, of how many who came where that is known.
fn answered(say: Saying, form: &Form, part: &FormPart) -> String {
    use crate::domain::form::Respondents::{Children, Learners};
    let Some(responses) = part.responses.count() else { return say.say(w::NOT_SHOWN).to_owned() };
    let said = say.fill(words::RESPONSES, [&responses.to_string()]);
    match part.rate {
        Some((answered, came, percent))
            if answered == responses && matches!(form.respondents, Children | Learners) =>
        {
            let of = say.fill(words::RESPONSES_OF, [&answered.to_string(), &came.to_string()]);
            format!("{of} ({percent}%)")
        }
        Some((answered, came, percent)) => {
            let rate = say.fill(w::RATE_WORDS, [&answered.to_string(), &came.to_string()]);
            format!("{said} · {rate} ({percent}%)")
        }
        None => said,
    }
}

fn of_target(say: Saying, workspace: &Workspace, form: &Form, part: &TargetPart) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(target_words(&part.target, form, say.language))];
    let Some(share) = &part.share else { return blocks };
    let who = choice_words(form.respondents).say(say.language);
    let goal = say.fill(words::TARGET_SHARE, [&part.target.share.to_string()]);
    let verdict = part.verdict.map(|verdict| format!("{goal}: {}", say.say(verdict_words(verdict))));
    let answers = |behind| Source::Answers(form.id, behind);
    let met = vec![answers(Behind::Met(Box::new(part.target.clone())))];
    blocks.push(Block::Share(share_block(
        say,
        share,
        who,
        verdict.unwrap_or_else(|| goal.clone()),
        met.clone(),
    )));
    let unanswered = part.unanswered.filter(|count| *count > 0 && part.change.is_none());
    if let Some((unanswered, answered)) = unanswered.zip(share.of_how_many()) {
        blocks.push(Block::Said(Line {
            words: say.fill(words::ANSWERED_OF, [&answered.to_string(), &unanswered.to_string()]),
            sources: vec![answers(Behind::Unanswered(part.target.question.clone()))],
        }));
    }
    let title = target_words(&part.target, form, say.language);
    let whole = LikelyShare { label: String::new(), words: String::new(), share: spread(share) };
    let pictures = Pictures { say, goal: (f64::from(part.target.share) / 100.0, goal), title };
    if whole.share.is_some() {
        let whole = LikelyShare { words: share_words(say, share), ..whole };
        blocks.push(pictures.draw(say.say(w::SHARE_OF), vec![whole], vec![met]));
    }
    for grouped in &part.groups {
        blocks.push(Block::Heading(say.say(grouping_words(&grouped.grouping)).to_owned()));
        let rows = grouped.groups.iter().map(|(subset, share)| LikelyShare {
            label: subset_words(say, workspace, form, grouped, subset),
            words: share_words(say, share),
            share: spread(share),
        });
        let met = |subset: &Subset| {
            Behind::MetIn(Box::new(part.target.clone()), grouped.grouping.clone(), subset.clone())
        };
        let behind = grouped.groups.iter().map(|(subset, _)| vec![answers(met(subset))]);
        let by = say.say(grouping_words(&grouped.grouping));
        blocks.push(pictures.draw(by, rows.collect(), behind.collect()));
    }
    let changed = Changed { say, form, target: &part.target };
    blocks.extend(part.change.iter().flat_map(|of| changed.blocks(of)));
    blocks
}

/// Pictures of one target.
struct Pictures {
    say: Saying,
    goal: (f64, String),
    title: String,
}

impl Pictures {
    fn draw(&self, by: &str, rows: Vec<LikelyShare>, behind: Vec<Vec<Source>>) -> Block {
        let description: Vec<&str> = rows.iter().map(|row| row.words.as_str()).collect();
        let picture = Likely {
            title: format!("{} · {by}", self.title),
            description: description.join("; "),
            head: [by.to_owned(), self.say.say(w::SHARE_OF).to_owned()],
            goal: Some(self.goal.clone()),
            likely: self.say.say(w::LIKELY_LIES).to_owned(),
            rows,
        };
        Block::Picture(picture.draw(), behind)
    }
}

const fn verdict_words(verdict: Verdict) -> crate::domain::language::Translated {
    match verdict {
        Verdict::Met => words::VERDICT_MET,
        Verdict::NotMet => words::VERDICT_NOT_MET,
        Verdict::CannotTell => words::VERDICT_CANNOT_TELL,
        Verdict::TooFew => words::VERDICT_TOO_FEW,
    }
}

const fn grouping_words(grouping: &Grouping) -> crate::domain::language::Translated {
    match grouping {
        Grouping::Session => w::BY_SESSION,
        Grouping::Site => w::BY_SITE,
        Grouping::Language => w::BY_LANGUAGE,
        Grouping::Answer(_) | Grouping::Bands(..) => w::BY_AGE,
        Grouping::Month => w::BY_MONTH,
    }
}

fn subset_words(
    say: Saying,
    workspace: &Workspace,
    form: &Form,
    grouped: &Grouped,
    subset: &Subset,
) -> String {
    let unknown = || say.say(w::NOT_KNOWN).to_owned();
    match subset {
        Subset::Session(id) => workspace
            .get::<Session>(*id)
            .map_or_else(unknown, |session| full_date(session.date, say.language)),
        Subset::Site(site) => Some(site.clone()).filter(|site| !site.is_empty()).unwrap_or_else(unknown),
        Subset::Language(tag) => {
            let of_form = form.languages.iter().find(|language| language.tag == *tag);
            let of_screens = Language::from_code(tag).map(|language| language.own_name().to_owned());
            let named = of_form.map(|language| language.name.clone()).filter(|name| !name.is_empty());
            named.or(of_screens).unwrap_or_else(|| tag.clone())
        }
        Subset::Answer(choice) => {
            let question =
                if let Grouping::Answer(name) = &grouped.grouping { form.question(name) } else { None };
            let condition = crate::domain::plan::Condition::Includes(choice.clone());
            question.map_or_else(
                || choice.clone(),
                |question| condition_words(&condition, question, form, say.language),
            )
        }
        Subset::Band(from, to) => {
            to.map_or_else(|| say.fill(words::AT_LEAST, [&from.to_string()]), |to| format!("{from}–{to}"))
        }
        Subset::Month(year, month) => {
            let first = crate::domain::calendar::CalendarDate::new(*year, *month, 1);
            first.map_or_else(|_| format!("{year}-{month}"), |first| month_and_year(first, say.language))
        }
        Subset::Unknown => unknown(),
    }
}
