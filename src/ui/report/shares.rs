//! Shares in words.

use super::Saying;
use crate::{
    domain::report::{SeenShare, ShareFigure},
    exchange::{
        picture::Spread,
        report_page::{ShareBlock, Source},
    },
    ui::words::{self as words, report as w},
};

/// A share on a line: its counts, and where it likely lies.
pub(super) fn share_words(say: Saying, share: &SeenShare) -> String {
    match share {
        SeenShare::Known(known) => {
            format!("{} · {}", count_words(say, known.count, known.of), likely(say, known))
        }
        SeenShare::TooFew { count, of } => {
            format!("{}: {}", count_words(say, *count, *of), say.say(w::TOO_FEW_TO_SAY))
        }
        SeenShare::Hidden => say.say(w::NOT_SHOWN).to_owned(),
    }
}

/// A share by itself: of whom it is, in the words of the form.
pub(super) fn share_block(
    say: Saying,
    share: &SeenShare,
    who: &str,
    verdict: String,
    sources: Vec<Source>,
) -> ShareBlock {
    let of = |count: &u32, of: &u32| say.fill(words::MET_OF, [&count.to_string(), &of.to_string(), who]);
    match share {
        SeenShare::Known(known) => ShareBlock {
            figure: Some(format!("{}%", known.percent)),
            count: of(&known.count, &known.of),
            likely: say.fill(words::LIKELY_BETWEEN, [&known.low.to_string(), &known.high.to_string()]),
            verdict,
            sources,
        },
        SeenShare::TooFew { count, of: all } => {
            ShareBlock { figure: None, count: of(count, all), likely: String::new(), verdict, sources }
        }
        SeenShare::Hidden => {
            let count = say.say(w::NOT_SHOWN).to_owned();
            ShareBlock { count, verdict, sources, ..ShareBlock::default() }
        }
    }
}

/// A share in a few words, for a place with little room.
pub(super) fn short_share(say: Saying, share: &SeenShare) -> String {
    match share {
        SeenShare::Known(known) => {
            format!("{} · {}% ({}–{}%)", known.count, known.percent, known.low, known.high)
        }
        SeenShare::TooFew { count, .. } => count.to_string(),
        SeenShare::Hidden => say.say(w::NOT_SHOWN).to_owned(),
    }
}

/// A share on a picture; none if there is too little to say.
pub(super) fn spread(share: &SeenShare) -> Option<Spread> {
    let known = known(share)?;
    let (low, high) = known.ends;
    Some(Spread { share: known.fraction, low, high })
}

/// What is known of a share; none if there is too little to say.
pub(super) const fn known(share: &SeenShare) -> Option<&ShareFigure> {
    match share {
        SeenShare::Known(known) => Some(known),
        SeenShare::TooFew { .. } | SeenShare::Hidden => None,
    }
}

fn count_words(say: Saying, count: u32, of: u32) -> String {
    say.fill(w::OF_COUNT, [&count.to_string(), &of.to_string()])
}

fn likely(say: Saying, known: &ShareFigure) -> String {
    let [percent, low, high] = [known.percent, known.low, known.high].map(|percent| percent.to_string());
    say.fill(w::SHARE_SHORT, [&percent, &low, &high])
}
