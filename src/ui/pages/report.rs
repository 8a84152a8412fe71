//! The results of a project: the success rate of each target, and how the answers to each question are distributed.

use leptos::prelude::*;

use super::{Page, hand_over::hand_over};
use crate::{
    domain::{
        evaluation::{Group, Success, Tabulation, Tally, Verdict, percent, success},
        form::{Form, Question, Respondents, Response},
        id::Id,
        plan::{Project, Session, Target},
        workspace::Workspace,
    },
    ui::{
        components::{Tone, card, empty, eyebrow, interval_picture, meta, options::condition_words, tag},
        html::{Element, el, pieces},
        state::AppState,
        words::{self as w, choice_words},
    },
};

/// The screen; none if there is no such project.
pub fn page(state: AppState, id: Id<Project>) -> Option<Page> {
    let workspace = state.workspace();
    let project = workspace.get(id)?;
    let mut parts = Vec::new();
    for form in workspace.of_project::<Form>(id) {
        parts.push(form_results(state, &workspace, form));
    }
    let name = super::projects::name(state, project);
    let body = pieces![meta(name), parts, hand_over(state, &workspace, id)];
    Some(Page::new(state.say(w::DID_IT_WORK), body))
}

fn form_results(state: AppState, workspace: &Workspace, form: &Form) -> Element {
    let language = state.language.get_untracked();
    let responses = state.counted_responses(form.id);
    let title = form.say(&form.title, language.tag()).words.to_owned();
    if responses.is_empty() {
        let words = format!("{} {}", state.say(w::NO_ANSWERS), state.say(w::SHOWS_HERE));
        return pieces![eyebrow(title), empty(words)];
    }
    let mut tiles = el("div.tiles");
    for target in workspace.of_project::<Target>(form.project).filter(|target| target.form == form.id) {
        tiles = tiles.child(target_card(state, target, form, &responses));
    }
    for (question, tally) in Tabulation::of(form, &responses).questions {
        tiles = tiles.child(question_card(state, question, form, tally));
    }
    pieces![eyebrow(title), meta(reached(state, workspace, form, &responses)), tiles]
}

/// How many answered, of how many who came to the sessions at which there are answers.
fn reached(state: AppState, workspace: &Workspace, form: &Form, responses: &[Response]) -> String {
    let asked_at = |session: &&Session| responses.iter().any(|response| response.session == Some(session.id));
    let sessions = workspace.of_project::<Session>(form.project).filter(asked_at);
    let came = sessions.fold(0, |sum: u32, session| sum.saturating_add(session.children.unwrap_or_default()));
    let count = responses.len().to_string();
    let counts_children = matches!(form.respondents, Respondents::Children | Respondents::Learners);
    if came > 0 && counts_children && responses.iter().all(|response| response.session.is_some()) {
        state.fill(w::RESPONSES_OF, [&count, &came.to_string()])
    } else {
        state.fill(w::RESPONSES, [&count])
    }
}

/// What a target asks for, in words.
pub fn target_words(state: AppState, target: &Target, form: &Form) -> String {
    let language = state.language.get_untracked();
    form.question(&target.question).map_or_else(
        || state.say(w::QUESTION_GONE).to_owned(),
        |question| {
            let condition = condition_words(&target.condition, question, form, language);
            format!("{} {condition}", form.say(&question.label, language.tag()).words)
        },
    )
}

fn target_card(state: AppState, target: &Target, form: &Form, responses: &[Response]) -> Element {
    let heading = target_words(state, target, form);
    let Some(found) = success(target, form, responses) else {
        return card(heading, "");
    };
    let Success { met, answered, unanswered, interval, verdict } = found;
    let who = choice_words(form.respondents).say(state.language.get_untracked());
    let share = percent(met, answered);
    let (tone, words) = match verdict {
        Verdict::Met => (Tone::Good, w::VERDICT_MET),
        Verdict::NotMet => (Tone::Stop, w::VERDICT_NOT_MET),
        Verdict::CannotTell => (Tone::Look, w::VERDICT_CANNOT_TELL),
        Verdict::TooFew => (Tone::Plain, w::VERDICT_TOO_FEW),
    };
    let count = state.fill(w::MET_OF, [&met.to_string(), &answered.to_string(), who]);
    let likely = interval.map(|interval| {
        let (low, high) = interval.percents();
        state.fill(w::LIKELY_BETWEEN, [&low.to_string(), &high.to_string()])
    });
    // Under ten answers the counts speak; a percentage would say more than they do.
    let is_enough = verdict != Verdict::TooFew;
    let big = is_enough.then(|| el("span.big").child(format!("{share}%")));
    let picture =
        interval.filter(|_| is_enough).map(|interval| interval_picture(share, interval, target.share));
    let left_out = state.fill(w::ANSWERED_OF, [&answered.to_string(), &unanswered.to_string()]);
    let said = el("span.meta").child(el("span.count-of").child(count)).child(el("br"));
    let said = said.child(likely.filter(|_| is_enough));
    let wanted = format!("{}: ", state.fill(w::TARGET_SHARE, [&target.share.to_string()]));
    let verdict = meta(pieces![wanted, tag(tone, state.say(words))]);
    card(heading, pieces![el("div.figure").child(big).child(said), picture, verdict, meta(left_out)])
}

fn group_words(group: Group) -> String {
    if group.from == group.to { group.from.to_string() } else { format!("{}–{}", group.from, group.to) }
}

/// How many answers there are of each kind: a picture, and the numbers.
fn bar_table(state: AppState, bars: Vec<(String, u32)>, answered: u32) -> Element {
    let rows = bars.into_iter().map(|(words, count)| {
        let share = percent(count, answered);
        let bar =
            el("td.bar-cell").attr("aria-hidden", "true").child(el("i").style("width", format!("{share}%")));
        let name = el("th").attr("scope", "row").child(words);
        el("tr").child(name).child(bar).child(el("td.n").child(format!("{count} · {share}%")))
    });
    let heading = |words| el("th").attr("scope", "col").child(state.say(words));
    let head = el("tr").child(heading(w::CHOICE)).child(el("td")).child(heading(w::COUNT));
    el("table.tally")
        .child(el("thead.visually-hidden").child(head))
        .child(el("tbody").child(rows.collect::<Vec<_>>()))
}

fn question_card(state: AppState, question: &Question, form: &Form, tally: Tally) -> Element {
    let language = state.language.get_untracked();
    let heading = form.say(&question.label, language.tag()).words.to_owned();
    let Tally { answered, missing, choices, numbers, texts, .. } = tally;
    let chosen = choices
        .iter()
        .map(|(choice, count)| (form.say(&choice.label, language.tag()).words.to_owned(), *count));
    let mut bars: Vec<(String, u32)> = chosen.collect();
    // A rating is a number too, but its degrees have names.
    let numbers = numbers.filter(|_| bars.is_empty()).map(|numbers| {
        bars = numbers.groups.iter().map(|group| (group_words(*group), group.count)).collect();
        let [least, most, median] =
            [numbers.least, numbers.most, numbers.median].map(|number| number.to_string());
        el("p").child(state.fill(w::NUMBERS, [&least, &most, &median]))
    });
    let table = (!bars.is_empty()).then(|| bar_table(state, bars, answered));
    let texts = (!texts.is_empty()).then(|| {
        let items = texts.into_iter().map(|text| el("li").child(text));
        el("ul.texts").child(items.collect::<Vec<_>>())
    });
    let left_out = state.fill(w::ANSWERED_OF, [&answered.to_string(), &missing.total().to_string()]);
    card(heading, pieces![table, numbers, texts, meta(left_out)])
}
