//! Before and after, in words and as a picture.

use std::cmp::Ordering;

use super::{
    Saying,
    shares::{known, share_words},
};
use crate::{
    domain::{
        evaluation::change::{
            Change, MatchCounts, McNemar, Migration, Paired, PairedChange, RankSum, TwoShares,
        },
        form::Form,
        language::Translated,
        plan::{Condition, Target},
        report::{BeforeAfter, Behind, Ends, Move, ShareFigure, chance, whole_percent},
    },
    exchange::{
        picture::{Slope, SlopeEnd, SlopeLine, Table},
        report_page::{Block, CountRow, Line, Source},
    },
    ui::words::{condition_words, report as w, target_words},
};

/// The change of a target, put into words.
#[derive(Clone, Copy)]
pub(super) struct Changed<'a> {
    pub say: Saying,
    pub form: &'a Form,
    pub target: &'a Target,
}

impl Changed<'_> {
    pub fn blocks(self, part: &BeforeAfter) -> Vec<Block> {
        let mut blocks = vec![self.heading(w::CHANGE_TITLE)];
        let Some(ends) = &part.ends else {
            blocks.push(self.meta(w::NO_BASELINE));
            return blocks;
        };
        let both = |share: &_| known(share).is_some();
        if both(&ends.before) && both(&ends.after) {
            blocks.extend(self.picture(ends));
        } else {
            let rows = [(w::BEFORE, &ends.before), (w::AFTER, &ends.after)];
            let line = |((when, share), source)| Line {
                words: format!("{}: {}", self.say.say(when), share_words(self.say, share)),
                sources: vec![source],
            };
            blocks.push(Block::List(rows.into_iter().zip(self.both_times()).map(line).collect()));
        }
        blocks.push(self.meta(if ends.is_paired { w::SAME_PEOPLE } else { w::OTHER_PEOPLE }));
        blocks.extend(part.tests.iter().flat_map(|tests| self.tested(tests)));
        blocks
    }

    fn picture(self, ends: &Ends) -> Option<Block> {
        let say = self.say;
        let end =
            |share: &ShareFigure| SlopeEnd { share: share.fraction, words: format!("{}%", share.percent) };
        let (before, after) = (known(&ends.before)?, known(&ends.after)?);
        let slope = Slope {
            description: format!("{} → {}", share_words(say, &ends.before), share_words(say, &ends.after)),
            head: [w::SHARE_OF, w::BEFORE, w::AFTER].map(|words| say.say(words).to_owned()),
            lines: vec![SlopeLine { label: String::new(), before: end(before), after: end(after) }],
            title: target_words(self.target, self.form, say.language),
        };
        let behind = if ends.is_paired { vec![self.moved(Move::Compared)] } else { self.both_times() };
        Some(Block::Picture(slope.draw(), vec![behind]))
    }

    /// What the tests say, for the team.
    fn tested(self, tests: &Change) -> Vec<Block> {
        let (mut blocks, ceiling) = match tests {
            Change::Paired { joined, met, numbers, migration, ceiling } => {
                let mut blocks = vec![self.joined(joined)];
                blocks.extend(self.met(met));
                if let Some(Paired::Known(numbers)) = numbers {
                    blocks.extend(self.numbers(numbers));
                }
                if let Some(migration) = migration {
                    blocks.push(self.heading(w::MOVED_HEADING));
                    blocks.push(self.migrated(migration));
                }
                (blocks, ceiling)
            }
            Change::Unpaired { joined, met, numbers, ceiling } => {
                let joined = joined.iter().map(|joined| self.joined(joined));
                (joined.chain(self.unpaired(met.as_ref(), numbers.as_ref())).collect(), ceiling)
            }
        };
        if ceiling.is_some_and(|ceiling| ceiling.is_reached) {
            blocks.push(self.meta(w::CEILING_REACHED));
        }
        blocks
    }

    fn joined(self, counts: &MatchCounts) -> Block {
        Block::Counts(vec![
            self.count(w::JOINED, counts.matched, Move::Joined),
            self.count(w::NO_MATCH, counts.unmatched, Move::NoMatch),
            self.count(w::CANT_TELL_APART, counts.ambiguous, Move::Ambiguous),
        ])
    }

    fn met(self, met: &McNemar) -> [Block; 2] {
        let counts = Block::Counts(vec![
            self.count(w::MET_BOTH, met.stayed_yes, Move::Met(true, true)),
            self.count(w::MET_AFTER, met.gained, Move::Met(false, true)),
            self.count(w::MET_BEFORE, met.lost, Move::Met(true, false)),
            self.count(w::MET_NEITHER, met.stayed_no, Move::Met(false, false)),
        ]);
        [counts, self.by_chance(met.p_value, "McNemar")]
    }

    fn numbers(self, numbers: &PairedChange) -> Vec<Block> {
        let counts = Block::Counts(vec![
            self.count(w::ROSE, numbers.rose, Move::Went(Ordering::Greater)),
            self.count(w::STAYED, numbers.stayed, Move::Went(Ordering::Equal)),
            self.count(w::FELL, numbers.fell, Move::Went(Ordering::Less)),
        ]);
        let middle = self.say.fill(w::MIDDLE_STEP, [&numbers.median_difference.to_string()]);
        let ranks = numbers.signed_rank.map(|ranks| self.by_chance(ranks.p_value, "Wilcoxon"));
        let sign = self.by_chance(numbers.sign_p_value, self.say.say(w::SIGN_TEST));
        [counts, self.said(middle), sign].into_iter().chain(ranks).collect()
    }

    /// From which answer to which: a row for each before, a column for each after.
    fn migrated(self, migration: &Migration) -> Block {
        let levels: Vec<String> = migration.levels.iter().map(|level| self.level(level)).collect();
        let corner = format!("{} ↓ {} →", self.say.say(w::BEFORE), self.say.say(w::AFTER));
        let rows = levels.iter().zip(&migration.counts).map(|(level, counts)| {
            std::iter::once(level.clone()).chain(counts.iter().map(ToString::to_string)).collect()
        });
        let head = std::iter::once(corner).chain(levels.iter().cloned()).collect();
        let behind = migration.levels.iter().map(|level| vec![self.moved(Move::From(level.clone()))]);
        Block::Table(Table { rows: rows.collect(), head }, behind.collect())
    }

    fn unpaired(self, met: Option<&TwoShares>, numbers: Option<&RankSum>) -> Vec<Block> {
        let said = |words| Block::Said(Line { words, sources: self.all_of_both_times() });
        let apart = met.map(|met| {
            let figures = [met.difference, met.interval.low, met.interval.high];
            let [difference, low, high] = figures.map(|figure| whole_percent(figure).to_string());
            said(self.say.fill(w::APART, [&difference, &low, &high]))
        });
        let ranks = numbers.map(|ranks| {
            let higher = self.say.fill(w::HIGHER_AFTER, [&whole_percent(ranks.superiority).to_string()]);
            [said(higher), said(self.chance_words(ranks.p_value, "Mann-Whitney"))]
        });
        apart.into_iter().chain(ranks.into_iter().flatten()).collect()
    }

    fn level(self, name: &str) -> String {
        let words = |question| {
            condition_words(&Condition::Includes(name.to_owned()), question, self.form, self.say.language)
        };
        self.form.question(&self.target.question).map_or_else(|| name.to_owned(), words)
    }

    fn heading(self, words: Translated) -> Block {
        Block::Heading(self.say.say(words).to_owned())
    }

    fn meta(self, words: Translated) -> Block {
        Block::Meta(self.say.say(words).to_owned())
    }

    fn count(self, label: Translated, count: u32, step: Move) -> CountRow {
        CountRow {
            label: self.say.say(label).to_owned(),
            words: count.to_string(),
            percent: None,
            sources: vec![self.moved(step)],
        }
    }

    fn by_chance(self, p_value: f64, test: &str) -> Block {
        self.said(self.chance_words(p_value, test))
    }

    fn chance_words(self, p_value: f64, test: &str) -> String {
        self.say.fill(w::BY_CHANCE, [&chance(p_value), test])
    }

    /// Of all who could be joined and answered both times.
    fn said(self, words: String) -> Block {
        Block::Said(Line { words, sources: vec![self.moved(Move::Compared)] })
    }

    /// Those who met it before, and those who met it after.
    fn both_times(self) -> Vec<Source> {
        let target = || Box::new(self.target.clone());
        let behind = [Behind::MetBefore(target()), Behind::Met(target())];
        behind.map(|behind| Source::Answers(self.form.id, behind)).to_vec()
    }

    /// Those who answered before, and those who answered after.
    fn all_of_both_times(self) -> Vec<Source> {
        let target = || Box::new(self.target.clone());
        let behind = [Behind::AnsweredBefore(target()), Behind::AnsweredAfter(target())];
        behind.map(|behind| Source::Answers(self.form.id, behind)).to_vec()
    }

    fn moved(self, step: Move) -> Source {
        Source::Answers(self.form.id, Behind::Moved(Box::new(self.target.clone()), step))
    }
}
