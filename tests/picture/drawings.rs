//! One picture of each kind, with labels of the field.

use katuwang::exchange::picture::{
    Attendance, Cover, Gathering, Heard, Kept, Likely, LikelyShare, Money, Payer, Picture, Promises, Rated,
    Ratings, Slope, SlopeEnd, SlopeLine, Spread,
};

/// Words in many forms, from a list of them.
pub type Say<'a> = &'a dyn Fn(&str) -> String;

/// One picture of each kind; `say` gives the words for its own.
pub fn all(say: Say<'_>) -> Vec<(&'static str, Picture)> {
    vec![
        ("ratings", ratings(say)),
        ("likely", likely(say)),
        ("slope", slope(say)),
        ("attendance", attendance(say)),
        ("promises", promises(say)),
        ("money", money(say)),
        ("cover", cover(say)),
    ]
}

fn ratings(say: Say<'_>) -> Picture {
    let degrees = ["Bassit a ragsak", "Medio naragsak", "Naragsak", "Naragsak unay", "Kararagsakan"];
    let rated = |label: &str, counts: &[u32]| Rated { label: say(label), counts: counts.to_vec() };
    Ratings {
        title: say("How the ratings are spread"),
        description: say("58 of 71 chose one of the two highest."),
        question: say("Question"),
        degrees: degrees.map(say).to_vec(),
        rows: vec![
            rated("Naragsakanka kadi iti sarita ita nga aldaw?", &[2, 3, 8, 25, 33]),
            rated("Kayatmo kadi ti agsubli manen iti biblioteka?", &[0, 0, 0, 0, 0]),
        ],
    }
    .draw()
}

fn likely(say: Say<'_>) -> Picture {
    let row = |label: &str, words: &str, share: Option<(f64, f64, f64)>| LikelyShare {
        label: say(label),
        words: say(words),
        share: share.map(|(share, low, high)| Spread { share, low, high }),
    };
    Likely {
        title: say("Can retell the story"),
        description: say("By site."),
        head: ["Site", "Share"].map(say),
        goal: Some((0.7, say("Target 70%"))),
        likely: say("Where it likely lies"),
        rows: vec![
            row("Barangay Sevilla", "18 of 23 · 78%; likely between 58% and 90%", Some((0.78, 0.58, 0.9))),
            row("Bacnotan Central", "4 of 6: too few to say", None),
            row("San Juan", "20 of 20 · 100%", Some((1.0, 1.0, 1.0))),
        ],
    }
    .draw()
}

fn slope(say: Say<'_>) -> Picture {
    let line = |label: &str, before: (f64, &str), after: (f64, &str)| SlopeLine {
        label: say(label),
        before: SlopeEnd { share: before.0, words: say(before.1) },
        after: SlopeEnd { share: after.0, words: say(after.1) },
    };
    Slope {
        title: say("Reading level, before and after"),
        description: say("More read alone."),
        head: ["Level", "Before", "After"].map(say),
        lines: vec![
            line("Reads alone", (0.24, "24%"), (0.38, "38%")),
            line("Some help", (0.42, "42%"), (0.44, "44%")),
            line("Needs full help", (0.34, "34%"), (0.18, "18%")),
        ],
    }
    .draw()
}

fn attendance(say: Say<'_>) -> Picture {
    let gathering =
        |label: &str, expected, came, answered| Gathering { label: say(label), expected, came, answered };
    Attendance {
        title: say("Who came"),
        description: say("73 children came to three sessions."),
        head: ["Session", "Expected", "Came", "Answered"].map(say),
        unknown: say("–"),
        sessions: vec![
            gathering("7 November", Some(28), Some(24), Some(21)),
            gathering("14 November", Some(28), Some(31), Some(24)),
            gathering("21 November", None, None, Some(0)),
            gathering("28 November", Some(28), Some(23), None),
        ],
    }
    .draw()
}

fn promises(say: Say<'_>) -> Picture {
    let kept = |label: &str, kept, due| Kept { label: say(label), kept, due };
    Promises {
        title: say("Promises kept"),
        description: say("22 of 28 promises that were due."),
        head: ["Partner", "Kept", "Due"].map(say),
        rows: vec![
            kept("City Library", 5, 6),
            kept("Rotary Club San Fernando", 0, 2),
            kept("Parish", 17, 20),
            kept("Northern Bus Line", 0, 0),
        ],
    }
    .draw()
}

fn money(say: Say<'_>) -> Picture {
    let amount = |pesos: u64, words: &str| (pesos * 100, say(words));
    let payer = |label: &str, planned, received, spent| Payer { label: say(label), planned, received, spent };
    Money {
        title: say("Money"),
        description: say("Who shoulders what."),
        head: ["Who", "Planned", "Received", "Spent"].map(say),
        rows: vec![
            payer(
                "Rotary Club San Fernando",
                amount(12_000, "₱12,000"),
                amount(12_000, "₱12,000"),
                amount(4_700, "₱4,700"),
            ),
            payer("Saan pay a nalawag", amount(1_800, "₱1,800"), amount(0, "₱0"), amount(0, "₱0")),
        ],
    }
    .draw()
}

fn cover(say: Say<'_>) -> Picture {
    let heard = |label: &str, words: &str, listeners, can_follow| Heard {
        label: say(label),
        words: say(words),
        listeners,
        can_follow,
    };
    Cover {
        title: say("Languages"),
        description: say("26 of 28 children can follow."),
        head: ["Language", "Cover"].map(say),
        can_follow: say("Can follow"),
        cannot_follow: say("Can't follow"),
        rows: vec![
            heard("Ilokano", "18 children", Some(18), true),
            heard("Filipino", "8 children", Some(8), true),
            heard("Kankanaey", "2 children: no reader, no book", Some(2), false),
            heard("Ibanag", "too few to show", None, false),
        ],
    }
    .draw()
}
