//! Money by payer: what was planned, what came, what was spent, one bar below the other on one scale.

use super::{
    scene::{Fill, Ink, Picture, Table, WIDTH, part},
    sheet::{BAR, Sheet},
};

/// What several payers shoulder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Money {
    /// What the picture shows.
    pub title: String,
    /// What is to be seen on it.
    pub description: String,
    /// What the columns of the table hold: who shoulders, planned, received, spent. The last three say what the bars stand
    /// for too.
    pub head: [String; 4],
    /// The payers.
    pub rows: Vec<Payer>,
}

/// What one payer shoulders: amounts in minor units, each with its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payer {
    /// Who it is.
    pub label: String,
    /// What was planned.
    pub planned: (u64, String),
    /// What came.
    pub received: (u64, String),
    /// What was spent.
    pub spent: (u64, String),
}

impl Money {
    /// The picture: three bars for each payer, each with its amount.
    pub fn draw(&self) -> Picture {
        let mut sheet = Sheet::default();
        let amounts = |row: &Payer| row.planned.0.max(row.received.0).max(row.spent.0);
        let most = self.rows.iter().map(amounts).max().unwrap_or_default();
        for row in &self.rows {
            sheet.next_row();
            sheet.words(&row.label, true);
            for (fill, (amount, words)) in FILLS.into_iter().zip([&row.planned, &row.received, &row.spent]) {
                sheet.words(words, false);
                let reach = part(*amount, most, WIDTH - 2);
                if reach > 0 {
                    sheet.bar(1, reach, fill);
                    sheet.skip(BAR + 4);
                }
            }
        }
        sheet.skip(8);
        for (fill, words) in FILLS.into_iter().zip(self.head.iter().skip(1)) {
            sheet.legend(fill, words);
        }
        let cells = |row: &Payer| {
            [&row.label, &row.planned.1, &row.received.1, &row.spent.1].map(Clone::clone).to_vec()
        };
        let table = Table { head: self.head.to_vec(), rows: self.rows.iter().map(cells).collect() };
        sheet.finish(&self.title, &self.description, table)
    }
}

/// Of what was planned, what came, and what was spent.
const FILLS: [Fill; 3] = [Fill::Hollow(Ink::Line), Fill::Striped(Ink::Leaf), Fill::Solid(Ink::Leaf)];
