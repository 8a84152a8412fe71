//! Ratings as bars that diverge from the middle: what is below it to the left, what is above it to the right.

use super::{
    scene::{Anchor, Fill, Ink, Picture, Shape, Table, WIDTH, part},
    sheet::{BAR, Sheet},
};

/// Ratings of the same degrees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ratings {
    /// What the picture shows.
    pub title: String,
    /// What is to be seen on it.
    pub description: String,
    /// What the first column of the table holds.
    pub question: String,
    /// The degrees in words, the lowest first.
    pub degrees: Vec<String>,
    /// What was rated.
    pub rows: Vec<Rated>,
}

/// A question that was rated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rated {
    /// The question; blank if the title says it.
    pub label: String,
    /// How many chose each degree, the lowest first.
    pub counts: Vec<u32>,
}

impl Ratings {
    /// The picture: a bar for each question, with how many chose less than the middle, the middle, and more; below it what
    /// the fills stand for, with the counts if there is one question only.
    pub fn draw(&self) -> Picture {
        let mut sheet = Sheet::default();
        let reach =
            self.rows.iter().map(|row| row.reach(self.degrees.len())).max().unwrap_or_default().max(1);
        for row in &self.rows {
            sheet.next_row();
            sheet.words(&row.label, true);
            self.bar(&mut sheet, row, reach);
        }
        sheet.skip(8);
        let alone = if let [row] = self.rows.as_slice() { Some(row) } else { None };
        for (place, degree) in self.degrees.iter().enumerate().rev() {
            let count = alone.and_then(|row| row.counts.get(place));
            let words = count.map_or_else(|| degree.clone(), |count| format!("{degree}: {count}"));
            sheet.legend(fill_of(place, self.degrees.len()), &words);
        }
        sheet.finish(&self.title, &self.description, self.table())
    }

    fn bar(&self, sheet: &mut Sheet, row: &Rated, reach: u64) {
        let degrees = self.degrees.len();
        let sides = row.sides(degrees);
        // Twice the counts, so that half of the middle is whole.
        let wide = |doubled: u64| part(doubled, reach, WIDTH / 2);
        let left = sides.below.saturating_mul(2).saturating_add(sides.middle);
        let mut from = WIDTH / 2 - wide(left);
        for (place, count) in row.counts.iter().take(degrees).enumerate() {
            let width = wide(u64::from(*count).saturating_mul(2));
            sheet.bar(from, width, fill_of(place, degrees));
            from += width;
        }
        let (from, to) = ((WIDTH / 2, sheet.top() - 1), (WIDTH / 2, sheet.top() + BAR + 7));
        sheet.draw(Shape::Line { from, to, ink: Ink::Line, thick: 1, is_dashed: true });
        let line = sheet.top() + BAR + 20;
        sheet.line_at(0, line, Anchor::Start, &sides.below.to_string());
        if degrees % 2 == 1 {
            sheet.line_at(WIDTH / 2, line, Anchor::Middle, &sides.middle.to_string());
        }
        sheet.line_at(WIDTH, line, Anchor::End, &sides.above.to_string());
        sheet.below_bar();
        sheet.skip(20);
    }

    fn table(&self) -> Table {
        let head = std::iter::once(&self.question).chain(&self.degrees).cloned().collect();
        let cells = |row: &Rated| {
            let label = if row.label.is_empty() { &self.title } else { &row.label };
            let count = |place: usize| row.counts.get(place).copied().unwrap_or_default().to_string();
            std::iter::once(label.clone()).chain((0..self.degrees.len()).map(count)).collect()
        };
        Table { head, rows: self.rows.iter().map(cells).collect() }
    }
}

/// How many are on which side of the middle.
struct Sides {
    below: u64,
    middle: u64,
    above: u64,
}

impl Rated {
    fn sides(&self, degrees: usize) -> Sides {
        let mut sides = Sides { below: 0, middle: 0, above: 0 };
        for (place, count) in self.counts.iter().take(degrees).enumerate() {
            let side = match (place * 2 + 1).cmp(&degrees) {
                std::cmp::Ordering::Less => &mut sides.below,
                std::cmp::Ordering::Equal => &mut sides.middle,
                std::cmp::Ordering::Greater => &mut sides.above,
            };
            *side = side.saturating_add(u64::from(*count));
        }
        sides
    }

    /// How far it reaches to the longer side, in halves of a count.
    fn reach(&self, degrees: usize) -> u64 {
        let sides = self.sides(degrees);
        sides.below.max(sides.above).saturating_mul(2).saturating_add(sides.middle)
    }
}

/// The further from the middle, the fuller: stripes below, plain above, so that the sides differ without a colour too.
const fn fill_of(place: usize, degrees: usize) -> Fill {
    let middle = place * 2 + 1;
    if middle == degrees {
        Fill::Hollow(Ink::Line)
    } else if middle < degrees {
        if place == 0 { Fill::Striped(Ink::Mango) } else { Fill::Dotted(Ink::Mango) }
    } else if place + 1 == degrees {
        Fill::Solid(Ink::Leaf)
    } else {
        Fill::Solid(Ink::Wash)
    }
}
