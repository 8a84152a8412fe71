//! Attendance over sessions: a column for each, how many came, how many of them answered, and how many were expected.

use super::{
    scene::{Anchor, Fill, Ink, Picture, Shape, Table, WIDTH, part},
    sheet::Sheet,
};

/// Sessions one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// What the picture shows.
    pub title: String,
    /// What is to be seen on it.
    pub description: String,
    /// What the columns of the table hold: the session, how many were expected, came, answered. The last three say what
    /// the fills stand for too.
    pub head: [String; 4],
    /// What stands in the table where a count is not known, or not shown.
    pub unknown: String,
    /// The sessions, the earliest first.
    pub sessions: Vec<Gathering>,
}

/// One session in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathering {
    /// When it was.
    pub label: String,
    /// How many were expected; none if nobody said.
    pub expected: Option<u32>,
    /// How many came; none if nobody counted, or it is not to be seen.
    pub came: Option<u32>,
    /// How many answered; none if it is not to be seen.
    pub answered: Option<u32>,
}

const HEIGHT: i32 = 120;

/// A column this wide has room for its number.
const ROOM: i32 = 26;

impl Attendance {
    /// The picture: the first and the last session are named below it, all of them in the table.
    pub fn draw(&self) -> Picture {
        let mut sheet = Sheet::default();
        let counts = |of: &Gathering| [of.expected, of.came, of.answered].into_iter().flatten().max();
        let most = u64::from(self.sessions.iter().filter_map(counts).max().unwrap_or_default());
        let count = i32::try_from(self.sessions.len()).unwrap_or(i32::MAX).max(1);
        let wide = (WIDTH / count).clamp(1, 86);
        let bar = (wide * 2 / 3).max(1);
        sheet.skip(20);
        let floor = sheet.top() + HEIGHT;
        let high = |count: u32| part(u64::from(count), most, HEIGHT);
        for (place, of) in (0..).zip(&self.sessions) {
            let x = wide.saturating_mul(place) + (wide - bar) / 2;
            let mut column = |count: u32, fill| {
                let height = high(count);
                if height > 0 {
                    sheet.draw(Shape::Box { x, y: floor - height, width: bar, height, fill });
                }
            };
            if let Some(came) = of.came {
                column(came, Fill::Solid(Ink::Wash));
            }
            if let Some(answered) = of.answered {
                column(answered, Fill::Striped(Ink::Leaf));
            }
            if let Some(expected) = of.expected {
                let y = floor - high(expected);
                let (from, to) = ((x - 1, y), (x + bar + 1, y));
                sheet.draw(Shape::Line { from, to, ink: Ink::Mango, thick: 2, is_dashed: true });
            }
            let highest = [of.expected, of.came, of.answered].into_iter().flatten().max().unwrap_or_default();
            let number = of.came.map_or_else(|| self.unknown.clone(), |came| came.to_string());
            if wide >= ROOM {
                sheet.line_at(x + bar / 2, floor - high(highest) - 6, Anchor::Middle, &number);
            }
        }
        let (from, to) = ((0, floor), (WIDTH, floor));
        sheet.draw(Shape::Line { from, to, ink: Ink::Line, thick: 1, is_dashed: false });
        sheet.skip(HEIGHT + 4);
        self.names(&mut sheet);
        let [_, expected, came, answered] = &self.head;
        sheet.legend(Fill::Solid(Ink::Wash), came);
        if self.sessions.iter().any(|of| of.answered.is_some()) {
            sheet.legend(Fill::Striped(Ink::Leaf), answered);
        }
        if self.sessions.iter().any(|of| of.expected.is_some()) {
            sheet.legend_of_goal(expected);
        }
        sheet.finish(&self.title, &self.description, self.table())
    }

    /// The first and the last session by name, one below the other: days in words are long.
    fn names(&self, sheet: &mut Sheet) {
        let first = self.sessions.first().map(|of| of.label.as_str());
        let last = self.sessions.last().map(|of| of.label.as_str()).filter(|last| Some(*last) != first);
        let ends: Vec<&str> = first.into_iter().chain(last).collect();
        sheet.words(&ends.join(" – "), false);
    }

    fn table(&self) -> Table {
        let cell = |count: Option<u32>| count.map_or_else(|| self.unknown.clone(), |count| count.to_string());
        let cells =
            |of: &Gathering| vec![of.label.clone(), cell(of.expected), cell(of.came), cell(of.answered)];
        Table { head: self.head.to_vec(), rows: self.sessions.iter().map(cells).collect() }
    }
}
