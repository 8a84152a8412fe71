//! Whether the children could follow, in words and as a picture.

use super::{PlanLines, Saying};
use crate::{
    domain::{
        id::Id,
        plan::{LanguageNeed, Session},
        report::{LanguagePart, Report},
    },
    exchange::{
        picture::{Cover, Heard},
        report_page::{Block, Line, Section},
    },
    ui::words::report as w,
};

pub(super) fn languages(plan: PlanLines<'_>, report: &Report) -> Option<Section> {
    let (say, part) = (plan.say, report.languages.as_ref()?);
    let said = part.can_follow.map(|(can, all, percent)| {
        let [can, all, percent] = [can, all, percent].map(|count| count.to_string());
        say.fill(w::FOLLOW_SAID, [&can, &all, &percent])
    });
    let rows: Vec<Heard> = part.languages.iter().map(|of| heard(say, of)).collect();
    let row_words = |row: &Heard| format!("{}: {}", row.label, row.words);
    let picture = Cover {
        title: say.say(w::LANGUAGES_HEARD).to_owned(),
        description: rows.iter().map(row_words).collect::<Vec<_>>().join("; "),
        head: [w::BY_LANGUAGE, w::LANGUAGES_HEARD].map(|words| say.say(words).to_owned()),
        can_follow: say.say(w::CAN_FOLLOW).to_owned(),
        cannot_follow: say.say(w::CANNOT_FOLLOW).to_owned(),
        rows,
    };
    let heard = |need: &LanguageNeed| is_heard_at(plan, part.session, need);
    let said = said.map(|words| Block::Said(Line { words, sources: plan.listeners(heard) }));
    let of_language = |of: &LanguagePart| plan.listeners(|need| need.language == of.language && heard(need));
    let behind = part.languages.iter().map(of_language).collect();
    let blocks = said.into_iter().chain([Block::Picture(picture.draw(), behind)]).collect();
    Some(Section { title: say.say(w::LANGUAGES_HEARD).to_owned(), blocks })
}

/// Whether it is noted of that session, or else of all sessions.
fn is_heard_at(plan: PlanLines<'_>, session: Id<Session>, need: &LanguageNeed) -> bool {
    let mut needs = plan.workspace.of_project::<LanguageNeed>(plan.project.id);
    let has_own = needs.any(|need| need.session == Some(session));
    need.session == has_own.then_some(session)
}

fn heard(say: Saying, part: &LanguagePart) -> Heard {
    let listeners = part.listeners.count();
    let count = listeners.map_or_else(
        || say.say(w::NOT_SHOWN).to_owned(),
        |count| say.fill(w::LISTENERS_ARE, [&count.to_string()]),
    );
    let lacks = [(part.has_reader, w::LACKS_READER), (part.has_book, w::LACKS_BOOK)];
    let lacks = lacks.into_iter().filter(|(has, _)| !has).map(|(_, words)| say.say(words).to_owned());
    Heard {
        label: part.language.own_name().to_owned(),
        words: std::iter::once(count).chain(lacks).collect::<Vec<_>>().join(" · "),
        listeners,
        can_follow: part.has_reader && part.has_book,
    }
}
