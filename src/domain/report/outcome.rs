//! What the answers to a form say: how many answered, how the targets stand, overall and by group.

use super::{
    Audience,
    change::{BeforeAfter, before_and_after, splits},
    questions::{QuestionPart, questions},
    seen::{SeenShare, is_shown, seen},
};
use crate::domain::{
    evaluation::{
        Attendance, Grouping, Subset, Success, Verdict, attendance, percent,
        small_cells::{Cell, Rule, two_way},
        standing, success_by, who_could_answer,
    },
    form::{Form, KindName, Question, Response},
    id::Id,
    ordered::in_order,
    plan::{Session, Target},
    workspace::Workspace,
};

/// What the answers to a form say.
#[derive(Clone, Debug, PartialEq)]
pub struct FormPart {
    /// The form.
    pub form: Id<Form>,
    /// How many responses count.
    pub responses: Cell,
    /// How many answered at the sessions where those who could were counted, of how many, and in whole percent; none if
    /// that is not known, or not to be seen.
    pub rate: Option<(u32, u32, u32)>,
    /// How many answered at each session; empty for a sponsor.
    pub at_sessions: Vec<(Id<Session>, u32)>,
    /// How the targets stand.
    pub targets: Vec<TargetPart>,
    /// How many could have answered, where that is known of every response: among those the shares of the questions likely
    /// lie; none for a sponsor.
    pub could_answer: Option<u32>,
    /// How the answers to each question are distributed; for a sponsor only ratings of which everything may be seen.
    pub questions: Vec<QuestionPart>,
}

/// How a target stands.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetPart {
    /// The target.
    pub target: Target,
    /// The success rate; none if the form no longer has the question.
    pub share: Option<SeenShare>,
    /// How many responses left the question out, were not asked it, or refused; none for a sponsor.
    pub unanswered: Option<u32>,
    /// Whether it is met; none if that is not to be seen.
    pub verdict: Option<Verdict>,
    /// The success rate by group, where there are two groups or more.
    pub groups: Vec<Grouped>,
    /// From before to after, if it claims a change.
    pub change: Option<BeforeAfter>,
}

/// The success rate by group.
#[derive(Clone, Debug, PartialEq)]
pub struct Grouped {
    /// By what.
    pub grouping: Grouping,
    /// Each group, and what can be told of it.
    pub groups: Vec<(Subset, SeenShare)>,
}

/// The names of the questions by which ages are known, and where the bands of a number begin.
const AGE: &str = "age";
const BANDS: [i64; 5] = [0, 6, 9, 13, 18];

impl FormPart {
    pub(super) fn of(workspace: &Workspace, form: &Form, responses: &[Response], audience: Audience) -> Self {
        let at_sessions = attendance(workspace, form, responses);
        let rate = rate(&at_sessions);
        let is_seen = |count: u32| seen(count, audience).count().is_some();
        let all = u32::try_from(responses.len()).unwrap_or(u32::MAX);
        let targets = workspace.of_project::<Target>(form.project).filter(|target| target.form == form.id);
        let sessions = at_sessions.iter().map(|of| (of.session, of.responses));
        let is_team = audience == Audience::Team;
        let mut told: Vec<TargetPart> = Vec::new();
        for target in targets {
            // Two targets on one question tell of those who lie between them.
            let is_second = told.iter().any(|known| known.target.question == target.question);
            told.push(if is_second && !is_team {
                TargetPart::withheld(target)
            } else {
                TargetPart::of(workspace, form, target, responses, audience)
            });
        }
        let could_answer = who_could_answer(workspace, form, responses).filter(|_| is_team);
        let questions = questions(form, responses, audience, could_answer);
        // How many answered at all, less those who answered a question, is how many did not.
        let of_targets = told.iter().filter_map(|part| part.share.and_then(|share| share.of_how_many()));
        let mut of_all = of_targets.chain(questions.iter().map(|question| question.answered));
        let tells_of_few = !is_team && of_all.any(|of| of != all && !is_shown(of, all));
        Self {
            form: form.id,
            responses: if tells_of_few { Cell::Hidden } else { seen(all, audience) },
            rate: rate.filter(|(answered, could, _)| is_seen(*answered) && is_seen(*could) && !tells_of_few),
            at_sessions: sessions.filter(|_| is_team).collect(),
            targets: told,
            could_answer,
            questions,
        }
    }
}

/// How many answered at the sessions where those who could were counted, of how many, and in whole percent. None where more
/// answered than came: somebody counted wrong, and a rate would be wrong with it.
fn rate(at_sessions: &[Attendance]) -> Option<(u32, u32, u32)> {
    let counted = at_sessions.iter().filter_map(|of| of.could_answer.map(|could| (of.responses, could)));
    let mut sum = (0_u32, 0_u32);
    for (responses, could) in counted {
        if responses > could {
            return None;
        }
        sum = (sum.0.saturating_add(responses), sum.1.saturating_add(could));
    }
    (sum.1 > 0).then(|| (sum.0, sum.1, percent(sum.0, sum.1)))
}

impl TargetPart {
    /// A target of which nothing is told.
    fn withheld(target: &Target) -> Self {
        let target = target.clone();
        let share = Some(SeenShare::Hidden);
        Self { target, share, unanswered: None, verdict: None, groups: Vec::new(), change: None }
    }

    fn of(
        workspace: &Workspace,
        form: &Form,
        target: &Target,
        responses: &[Response],
        audience: Audience,
    ) -> Self {
        let found = standing(target, form, responses.iter());
        let (_, after) = splits(target, responses);
        let share = found.as_ref().map(|found| SeenShare::of_success(found, audience));
        let verdict = share.zip(found.as_ref()).and_then(|(share, found)| share.verdict(found.verdict));
        let groupings = groupings(form, audience).into_iter();
        let grouped = groupings.filter_map(|grouping| {
            let groups = success_by(&grouping, target, form, &after, workspace)?;
            // Ids are in the order of planning; a report goes by the day.
            let day = |subset: &Subset| {
                let session = if let Subset::Session(id) = subset { workspace.get(*id) } else { None };
                session.map(|session| (session.date, session.time))
            };
            let groups = in_order(groups, |(subset, _)| (day(subset), subset.clone()));
            let groups = if audience == Audience::Sponsor { hidden(groups)? } else { told(groups) };
            (groups.len() > 1).then_some(Grouped { grouping, groups })
        });
        Self {
            target: target.clone(),
            share,
            unanswered: found.as_ref().filter(|_| audience == Audience::Team).map(|found| found.unanswered),
            verdict,
            groups: grouped.collect(),
            change: before_and_after(target, form, responses, audience),
        }
    }
}

/// By what success rates are looked at: for a sponsor by site alone, since tables by several things tell of each other.
fn groupings(form: &Form, audience: Audience) -> Vec<Grouping> {
    if audience == Audience::Sponsor {
        return vec![Grouping::Site];
    }
    let mut groupings = vec![Grouping::Site, Grouping::Session, Grouping::Language];
    let is_age = |name: &str| name == AGE || name.starts_with("age_");
    let is_number = |question: &Question| question.kind.name() == KindName::Number;
    let is_choice = |question: &Question| question.kind.name() == KindName::ChooseOne;
    // Words that somebody typed group nobody.
    let ages = form
        .asked_once()
        .into_iter()
        .find(|question| is_age(question.name.as_str()) && (is_number(question) || is_choice(question)));
    groupings.extend(ages.map(|question| {
        let name = question.name.clone();
        if is_number(question) { Grouping::Bands(name, BANDS.to_vec()) } else { Grouping::Answer(name) }
    }));
    groupings.push(Grouping::Month);
    groupings
}

fn told(groups: Vec<(Subset, Success)>) -> Vec<(Subset, SeenShare)> {
    let told = |(subset, found): (Subset, Success)| (subset, SeenShare::of_success(&found, Audience::Team));
    groups.into_iter().map(told).collect()
}

/// The groups of a table of which everything may be seen that follows from another; none if its totals may not.
fn hidden(groups: Vec<(Subset, Success)>) -> Option<Vec<(Subset, SeenShare)>> {
    let counts: Vec<Vec<u32>> =
        groups.iter().map(|(_, found)| vec![found.met, found.answered.saturating_sub(found.met)]).collect();
    let table = two_way(&counts, Rule::FIELD);
    let is_seen = |cell: &Cell| cell.count().is_some();
    if !table.column_totals.iter().chain([&table.total]).all(is_seen) {
        return None;
    }
    let rows = table.cells.iter().zip(&table.row_totals);
    let told = groups.into_iter().zip(rows).map(|((subset, found), (cells, total))| {
        let is_seen = cells.iter().chain([total]).all(is_seen);
        (subset, if is_seen { SeenShare::of(found.met, found.answered, None) } else { SeenShare::Hidden })
    });
    Some(told.collect())
}
