//! Before and after: a line for each share, from where it was to where it came.

use super::{
    scene::{Anchor, Ink, Picture, Shape, Table, WIDTH, along},
    sheet::Sheet,
};

/// Shares before and after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slope {
    /// What the picture shows.
    pub title: String,
    /// What is to be seen on it.
    pub description: String,
    /// What the columns of the table hold: what changed, before, after. The last two stand over the picture too.
    pub head: [String; 3],
    /// What changed.
    pub lines: Vec<SlopeLine>,
}

/// One share before and after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SlopeLine {
    /// What changed; blank if the title says it.
    pub label: String,
    /// Where it was.
    pub before: SlopeEnd,
    /// Where it came.
    pub after: SlopeEnd,
}

/// An end of a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SlopeEnd {
    /// The share, 0..=1.
    pub share: f64,
    /// The share in a few letters: they stand beside the end.
    pub words: String,
}

/// How high the part with the lines is, and how far from the sides they stay.
const HEIGHT: i32 = 132;
const SIDE: i32 = 88;

/// The words at two ends stand at least so far apart.
const APART: i32 = 20;

impl Slope {
    /// The picture. Several lines are told apart by a number at their end.
    pub fn draw(&self) -> Picture {
        let mut sheet = Sheet::default();
        let [_, before, after] = &self.head;
        sheet.line_at(SIDE, sheet.top() + 15, Anchor::End, &shortened(before));
        sheet.line_at(WIDTH - SIDE, sheet.top() + 15, Anchor::Start, &shortened(after));
        sheet.skip(28);
        let top = sheet.top();
        for x in [SIDE, WIDTH - SIDE] {
            let (from, to) = ((x, top), (x, top + HEIGHT));
            sheet.draw(Shape::Line { from, to, ink: Ink::Line, thick: 1, is_dashed: false });
        }
        let is_alone = self.lines.len() == 1;
        let height_of = |share: f64| top + HEIGHT - along(share, HEIGHT);
        for (place, line) in self.lines.iter().enumerate() {
            let (from, to) =
                ((SIDE, height_of(line.before.share)), (WIDTH - SIDE, height_of(line.after.share)));
            let (ink, is_dashed) = if place == 0 { (Ink::Leaf, false) } else { (Ink::Soft, place % 2 == 1) };
            sheet.draw(Shape::Line { from, to, ink, thick: 3, is_dashed });
            for (x, y) in [from, to] {
                sheet.draw(Shape::Dot { x, y, ink });
            }
        }
        let ends = |of: fn(&SlopeLine) -> &SlopeEnd| {
            spread(self.lines.iter().map(|line| height_of(of(line).share)).collect())
        };
        let heights = ends(|line| &line.before).into_iter().zip(ends(|line| &line.after));
        for ((place, line), (left, right)) in (1..).zip(&self.lines).zip(heights) {
            let after =
                if is_alone { line.after.words.clone() } else { format!("{} ({place})", line.after.words) };
            sheet.line_at(SIDE - 10, left + 5, Anchor::End, &line.before.words);
            sheet.line_at(WIDTH - SIDE + 10, right + 5, Anchor::Start, &after);
        }
        let lowest = i32::try_from(self.lines.len()).unwrap_or(i32::MAX).saturating_mul(APART);
        sheet.skip(HEIGHT.max(lowest).saturating_add(16));
        for (place, line) in (1..).zip(&self.lines) {
            let label = if is_alone { line.label.clone() } else { format!("({place}) {}", line.label) };
            sheet.words(&label, false);
        }
        sheet.finish(&self.title, &self.description, self.table())
    }

    fn table(&self) -> Table {
        let cells = |line: &SlopeLine| {
            let label = if line.label.is_empty() { &self.title } else { &line.label };
            vec![label.clone(), line.before.words.clone(), line.after.words.clone()]
        };
        Table { head: self.head.to_vec(), rows: self.lines.iter().map(cells).collect() }
    }
}

/// Heights moved so far down that no two are closer than [`APART`], in the order in which they were given.
fn spread(heights: Vec<i32>) -> Vec<i32> {
    let mut order: Vec<(usize, i32)> = heights.into_iter().enumerate().collect();
    order.sort_by_key(|(place, height)| (*height, *place));
    let mut last = i32::MIN / 2;
    for (_, height) in &mut order {
        *height = (*height).max(last.saturating_add(APART));
        last = *height;
    }
    order.sort_by_key(|(place, _)| *place);
    order.into_iter().map(|(_, height)| height).collect()
}

/// A word over the picture; longer ones stand whole in the table.
fn shortened(words: &str) -> String {
    const MOST: usize = 12;
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    words.chars().take(MOST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_at_the_same_height_are_moved_apart() {
        assert_eq!(spread(vec![50, 10, 52]), [50, 10, 70]);
        assert_eq!(spread(vec![5, 5, 5]), [5, 25, 45]);
        assert_eq!(spread(Vec::new()), [0_i32; 0]);
    }
}
