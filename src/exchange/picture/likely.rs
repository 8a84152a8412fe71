//! Shares with where they likely lie: a bar from 0 to 100 for each, the share on it, and what was aimed at.

use super::{
    scene::{Fill, Ink, Picture, Shape, Table, WIDTH, along},
    sheet::Sheet,
};

/// Shares side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Likely {
    /// What the picture shows.
    pub title: String,
    /// What is to be seen on it.
    pub description: String,
    /// What the columns of the table hold: whose share it is, and the share in words.
    pub head: [String; 2],
    /// What was aimed at, 0..=1, and its words; none if nothing was.
    pub goal: Option<(f64, String)>,
    /// What the wide part of a bar stands for.
    pub likely: String,
    /// The shares.
    pub rows: Vec<LikelyShare>,
}

/// A share of a group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LikelyShare {
    /// Of whom; blank if the title says it.
    pub label: String,
    /// The share in words, with its counts; on the picture only where there is a label.
    pub words: String,
    /// The share and where it likely lies; none if there is too little to say.
    pub share: Option<Spread>,
}

/// A share and where it likely lies, each in 0..=1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    /// The share.
    pub share: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What an upright mark needs at the edges.
const EDGE: i32 = 3;

impl Likely {
    /// The picture. A share of which too little is known has its words and an empty rail.
    pub fn draw(&self) -> Picture {
        let mut sheet = Sheet::default();
        for row in &self.rows {
            sheet.next_row();
            sheet.words(&row.label, true);
            // Without a label it is the one share of the picture, and its words stand beside it.
            if !row.label.is_empty() {
                sheet.words(&row.words, false);
            }
            self.rail(&mut sheet, row.share);
        }
        if self.rows.iter().any(|row| row.share.is_some()) {
            sheet.skip(4);
            sheet.legend(Fill::Solid(Ink::Wash), &self.likely);
        }
        if let Some((_, words)) = &self.goal {
            sheet.legend_of_goal(words);
        }
        let cells = |row: &LikelyShare| {
            let label = if row.label.is_empty() { &self.title } else { &row.label };
            vec![label.clone(), row.words.clone()]
        };
        let table = Table { head: self.head.to_vec(), rows: self.rows.iter().map(cells).collect() };
        sheet.finish(&self.title, &self.description, table)
    }

    fn rail(&self, sheet: &mut Sheet, share: Option<Spread>) {
        let at = |share: f64| EDGE + along(share, WIDTH - 2 * EDGE);
        let (top, middle) = (sheet.top() + 4, sheet.top() + 15);
        let rail = |from, to| Shape::Line { from, to, ink: Ink::Line, thick: 2, is_dashed: share.is_none() };
        sheet.draw(rail((EDGE, middle), (WIDTH - EDGE, middle)));
        for end in [EDGE, WIDTH - EDGE] {
            sheet.draw(rail((end, middle - 4), (end, middle + 4)));
        }
        if let Some(share) = share {
            let (low, high) = (at(share.low), at(share.high));
            let width = (high - low).max(2);
            sheet.draw(Shape::Box { x: low, y: top + 4, width, height: 14, fill: Fill::Solid(Ink::Wash) });
            let x = at(share.share);
            let (from, to) = ((x, top), (x, top + 22));
            sheet.draw(Shape::Line { from, to, ink: Ink::Text, thick: 5, is_dashed: false });
        }
        if let Some((goal, _)) = &self.goal {
            let x = at(*goal);
            let (from, to) = ((x, top - 3), (x, top + 25));
            sheet.draw(Shape::Line { from, to, ink: Ink::Mango, thick: 2, is_dashed: true });
        }
        sheet.skip(30);
    }
}
