//! Before and after, in words and as a picture.

use super::{
    Saying,
    shares::{known, share_words},
};
use crate::{
    domain::{
        evaluation::change::{Change, Migration, Paired},
        form::Form,
        plan::{Condition, Target},
        report::{BeforeAfter, Ends, ShareFigure, chance},
    },
    exchange::{
        picture::{Slope, SlopeEnd, SlopeLine, Table},
        report_page::Block,
    },
    ui::words::{condition_words, report as w, target_words},
};

pub(super) fn change(say: Saying, form: &Form, target: &Target, part: &BeforeAfter) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(say.say(w::CHANGE_TITLE).to_owned())];
    let Some(ends) = &part.ends else {
        blocks.push(Block::Meta(say.say(w::NO_BASELINE).to_owned()));
        return blocks;
    };
    blocks.extend(picture(say, form, target, ends).map(Block::Picture));
    if known(&ends.before).is_none() || known(&ends.after).is_none() {
        let rows = [(w::BEFORE, &ends.before), (w::AFTER, &ends.after)];
        let line = |(when, share)| format!("{}: {}", say.say(when), share_words(say, share));
        blocks.push(Block::List(rows.map(line).to_vec()));
    }
    let people = if ends.is_paired { w::SAME_PEOPLE } else { w::OTHER_PEOPLE };
    blocks.push(Block::Meta(say.say(people).to_owned()));
    if let Some(tests) = &part.tests {
        blocks.extend(tested(say, form, target, tests));
    }
    blocks
}

fn picture(
    say: Saying,
    form: &Form,
    target: &Target,
    ends: &Ends,
) -> Option<crate::exchange::picture::Picture> {
    let end = |share: &ShareFigure| SlopeEnd { share: share.fraction, words: format!("{}%", share.percent) };
    let (before, after) = (known(&ends.before)?, known(&ends.after)?);
    let title = target_words(target, form, say.language);
    let slope = Slope {
        description: format!("{} → {}", share_words(say, &ends.before), share_words(say, &ends.after)),
        head: [w::SHARE_OF, w::BEFORE, w::AFTER].map(|words| say.say(words).to_owned()),
        lines: vec![SlopeLine { label: String::new(), before: end(before), after: end(after) }],
        title,
    };
    Some(slope.draw())
}

/// What the tests say, for the team.
fn tested(say: Saying, form: &Form, target: &Target, tests: &Change) -> Vec<Block> {
    let mut blocks = Vec::new();
    let ceiling = match tests {
        Change::Paired { matching, met, numbers, migration, ceiling } => {
            let counts = matching.counts();
            let [matched, unmatched, ambiguous] =
                [counts.matched, counts.unmatched, counts.ambiguous].map(|count| count.to_string());
            blocks.push(Block::Meta(say.fill(w::MATCHED, [&matched, &unmatched, &ambiguous])));
            if let Some(met) = met {
                let [gained, lost, p] =
                    [met.gained.to_string(), met.lost.to_string(), chance(met.p_value).to_string()];
                blocks.push(Block::Words(say.fill(w::GAINED_LOST, [&gained, &lost, &p])));
            }
            if let Some(Paired::Known(numbers)) = numbers {
                let [rose, stayed, fell] =
                    [numbers.rose, numbers.stayed, numbers.fell].map(|count| count.to_string());
                let p = chance(numbers.sign_p_value).to_string();
                blocks.push(Block::Words(say.fill(w::ROSE_FELL, [&rose, &stayed, &fell, &p])));
            }
            if let Some(migration) = migration {
                blocks.push(Block::Heading(say.say(w::MOVED_HEADING).to_owned()));
                blocks.push(Block::Table(moved(say, form, target, migration)));
            }
            ceiling
        }
        Change::Unpaired { ceiling, .. } => ceiling,
    };
    if ceiling.is_some_and(|ceiling| ceiling.is_reached) {
        blocks.push(Block::Meta(say.say(w::CEILING_REACHED).to_owned()));
    }
    blocks
}

/// From which answer to which: a row for each before, a column for each after.
fn moved(say: Saying, form: &Form, target: &Target, migration: &Migration) -> Table {
    let words = |level: &String| {
        let question = form.question(&target.question);
        let condition = Condition::Includes(level.clone());
        question.map_or_else(
            || level.clone(),
            |question| condition_words(&condition, question, form, say.language),
        )
    };
    let levels: Vec<String> = migration.levels.iter().map(words).collect();
    let corner = format!("{} ↓ {} →", say.say(w::BEFORE), say.say(w::AFTER));
    let rows = levels.iter().zip(&migration.counts).map(|(level, counts)| {
        std::iter::once(level.clone()).chain(counts.iter().map(ToString::to_string)).collect()
    });
    Table { rows: rows.collect(), head: std::iter::once(corner).chain(levels.iter().cloned()).collect() }
}
