//! Promises kept: a square for each promise that was due, full if it was kept.

use super::{
    scene::{Fill, Ink, Picture, Shape, Table, WIDTH, part},
    sheet::Sheet,
};

/// The promises of several partners.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promises {
    /// What the picture shows.
    pub title: String,
    /// What is to be seen on it.
    pub description: String,
    /// What the columns of the table hold: who promised, kept, due. The last two say what the fills stand for too.
    pub head: [String; 3],
    /// The partners.
    pub rows: Vec<Kept>,
}

/// The promises of a partner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Who promised.
    pub label: String,
    /// How many promises were kept.
    pub kept: u32,
    /// How many were due.
    pub due: u32,
}

/// More squares than this are not counted at a glance: then it is a bar.
const MOST_SQUARES: u32 = 12;
const SQUARE: i32 = 16;

impl Promises {
    /// The picture.
    pub fn draw(&self) -> Picture {
        let mut sheet = Sheet::default();
        for row in &self.rows {
            sheet.next_row();
            sheet.words(&row.label, true);
            row.draw(&mut sheet);
        }
        let [_, kept, due] = &self.head;
        sheet.skip(6);
        sheet.legend(Fill::Solid(Ink::Leaf), kept);
        sheet.legend(Fill::Hollow(Ink::Line), due);
        let cells = |row: &Kept| vec![row.label.clone(), row.kept.to_string(), row.due.to_string()];
        let table = Table { head: self.head.to_vec(), rows: self.rows.iter().map(cells).collect() };
        sheet.finish(&self.title, &self.description, table)
    }
}

impl Kept {
    fn draw(&self, sheet: &mut Sheet) {
        if self.due > MOST_SQUARES {
            let full = part(u64::from(self.kept), u64::from(self.due), WIDTH - 2);
            sheet.bar(1, WIDTH - 2, Fill::Hollow(Ink::Line));
            sheet.bar(1, full, Fill::Solid(Ink::Leaf));
        } else {
            for (place, number) in (0..).zip(0..self.due) {
                let fill = if number < self.kept { Fill::Solid(Ink::Leaf) } else { Fill::Hollow(Ink::Line) };
                let (x, y) = (1 + place * (SQUARE + 4), sheet.top() + 4);
                sheet.draw(Shape::Box { x, y, width: SQUARE, height: SQUARE, fill });
            }
        }
        sheet.below_bar();
    }
}
