//! A sheet that is drawn on from the top down: words, bars and a legend, one below the other.

use super::{
    scene::{Anchor, Fill, Ink, LETTER, Picture, Shape, Table, WIDTH},
    wrap::wrap,
};

/// How far the base lines of two lines of words are apart.
const LINE: i32 = 20;

/// The gap between two rows.
const GAP: i32 = 14;

/// How high a bar is.
pub(super) const BAR: i32 = 18;

/// A picture while it is drawn.
#[derive(Default)]
pub(super) struct Sheet {
    shapes: Vec<Shape>,
    /// Where the next thing begins.
    top: i32,
}

impl Sheet {
    /// Where the next thing begins.
    pub(super) const fn top(&self) -> i32 {
        self.top
    }

    /// Leaves so much free.
    pub(super) const fn skip(&mut self, height: i32) {
        self.top = self.top.saturating_add(height);
    }

    /// Leaves the gap between two rows free, but not above the first.
    pub(super) const fn next_row(&mut self) {
        if self.top > 0 {
            self.skip(GAP);
        }
    }

    /// Draws something at a place of its own.
    pub(super) fn draw(&mut self, shape: Shape) {
        self.shapes.push(shape);
    }

    /// Words over the whole width, in as many lines as they need.
    pub(super) fn words(&mut self, words: &str, is_strong: bool) {
        if !words.trim().is_empty() {
            self.words_beside(0, WIDTH, words, is_strong);
        }
    }

    /// Words from a place on, in as many lines as they need.
    fn words_beside(&mut self, x: i32, width: i32, words: &str, is_strong: bool) {
        // Strong letters are wider.
        let letter = if is_strong { LETTER + 1 } else { LETTER };
        for words in wrap(words, letter, width) {
            self.skip(LINE);
            self.shapes.push(Shape::Words { x, y: self.top - 5, anchor: Anchor::Start, is_strong, words });
        }
    }

    /// One line of words at a place of its own; whoever asks sees to it that it fits.
    pub(super) fn line_at(&mut self, x: i32, y: i32, anchor: Anchor, words: &str) {
        self.shapes.push(Shape::Words { x, y, anchor, is_strong: false, words: words.to_owned() });
    }

    /// A bar at the height where the next thing begins; nothing if it has no width.
    pub(super) fn bar(&mut self, x: i32, width: i32, fill: Fill) {
        if width > 0 {
            self.shapes.push(Shape::Box { x, y: self.top + 3, width, height: BAR, fill });
        }
    }

    /// Goes on below the bars that were drawn.
    pub(super) const fn below_bar(&mut self) {
        self.skip(BAR + 6);
    }

    /// What a fill stands for.
    pub(super) fn legend(&mut self, fill: Fill, words: &str) {
        self.skip(4);
        self.shapes.push(Shape::Box { x: 1, y: self.top + 4, width: 14, height: 14, fill });
        self.words_beside(24, WIDTH - 24, words, false);
    }

    /// What a dashed upright line stands for.
    pub(super) fn legend_of_goal(&mut self, words: &str) {
        self.skip(4);
        let (from, to) = ((8, self.top + 2), (8, self.top + 20));
        self.shapes.push(Shape::Line { from, to, ink: Ink::Mango, thick: 2, is_dashed: true });
        self.words_beside(24, WIDTH - 24, words, false);
    }

    /// The picture, as high as what was drawn.
    pub(super) fn finish(self, title: &str, description: &str, table: Table) -> Picture {
        Picture {
            title: title.to_owned(),
            description: description.to_owned(),
            table,
            height: self.top.saturating_add(6),
            shapes: self.shapes,
        }
    }
}
