//! What a picture consists of: shapes on a ground of a fixed width, its words for those who do not see it, and the table
//! of what it shows.

/// A picture, ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What it shows, in a few words.
    pub title: String,
    /// What is to be seen on it, in a sentence or two.
    pub description: String,
    /// The same data as rows.
    pub table: Table,
    /// How high it is, in units of which [`WIDTH`] are its width.
    pub(super) height: i32,
    pub(super) shapes: Vec<Shape>,
}

/// Data as rows. Each row is as long as the head; the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns hold.
    pub head: Vec<String>,
    /// The cells by row.
    pub rows: Vec<Vec<String>>,
}

/// How wide every picture is. Text is 16 units high: on a phone of 320 px a unit is just a pixel.
pub(super) const WIDTH: i32 = 256;

/// The height of a letter.
pub(super) const LETTER: i32 = 16;

/// Something that is drawn. Lengths are in units from the upper left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A bar or a square.
    Box { x: i32, y: i32, width: i32, height: i32, fill: Fill },
    /// A line.
    Line { from: (i32, i32), to: (i32, i32), ink: Ink, thick: i32, is_dashed: bool },
    /// A point.
    Dot { x: i32, y: i32, ink: Ink },
    /// A line of words, on its base line.
    Words { x: i32, y: i32, anchor: Anchor, is_strong: bool, words: String },
}

/// What a box is filled with. No two that stand side by side differ by hue alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    /// All of a colour.
    Solid(Ink),
    /// Stripes of a colour, with an edge.
    Striped(Ink),
    /// Dots of a colour, with an edge.
    Dotted(Ink),
    /// An edge alone.
    Hollow(Ink),
}

/// A colour by its purpose: the page's own where there is one, so that it is right at night too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Words, and what must be seen.
    Text,
    /// What is in the background.
    Soft,
    /// What is good, or there.
    Leaf,
    /// The same, lighter.
    Wash,
    /// What is aimed at, or lacks.
    Mango,
    /// Rails and edges.
    Line,
}

/// On which side of its place a line of words stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// It begins there.
    Start,
    /// It is in the middle there.
    Middle,
    /// It ends there.
    End,
}

impl Ink {
    /// The name of the page's colour, and the colour where there is no page.
    pub(super) const fn colour(self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("--ink", "#1c2530"),
            Self::Soft => ("--soft", "#46505e"),
            Self::Leaf => ("--leaf", "#0a5a58"),
            Self::Wash => ("--leaf-mid", "#8fc4bd"),
            Self::Mango => ("--mango-ink", "#633e00"),
            Self::Line => ("--edge", "#7d7566"),
        }
    }
}

/// How far a share in 0..=1 reaches along a length, to the nearest unit.
#[expect(clippy::cast_possible_truncation, reason = "a fraction in 0..=1 of a length on the picture")]
pub(super) fn along(share: f64, length: i32) -> i32 {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    (share * f64::from(length)).round() as i32
}

/// How far `part` of `all` reaches along a length, to the nearest unit; nowhere if `all` is 0. More than all is all.
pub(super) fn part(part: u64, all: u64, length: i32) -> i32 {
    let (part, all) = (u128::from(part.min(all)), u128::from(all));
    let length = u128::from(length.unsigned_abs());
    let reaches = (part * length * 2 + all).checked_div(all * 2).unwrap_or_default();
    i32::try_from(reaches).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_stays_on_the_picture() {
        for (share, expected) in
            [(0.0, 0), (0.5, 128), (1.0, 256), (2.0, 256), (-1.0, 0), (f64::NAN, 0), (f64::INFINITY, 0)]
        {
            assert_eq!(along(share, WIDTH), expected, "{share}");
        }
        for (count, all, expected) in [(0, 0, 0), (1, 2, 128), (3, 2, 256), (u64::MAX, u64::MAX, 256)] {
            assert_eq!(part(count, all, WIDTH), expected, "{count} of {all}");
        }
    }
}
