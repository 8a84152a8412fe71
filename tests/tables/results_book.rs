//! The spreadsheet of a whole project, read back by a reader of spreadsheets.

use std::io::Cursor;

use calamine::{Data, DataType, Range, Reader, Xlsx};
use katuwang::{
    domain::{
        form::{Form, Response, Voided},
        plan::{Project, Task},
        record::Record,
        workspace::Workspace,
    },
    exchange::{results_workbook, spreadsheet_file::write_results},
};

use super::saturday;

/// The example on a Saturday, with a first response that does not count.
fn with_one_left_out() -> (Workspace, Vec<Response>) {
    let (workspace, mut responses) = saturday();
    let first: &mut Response = responses.first_mut().unwrap();
    first.void = Some(Voided { reason: "asked twice".to_owned(), when: first.finished });
    (workspace, responses)
}

struct Book {
    file: Xlsx<Cursor<Vec<u8>>>,
}

impl Book {
    fn sheet(&mut self, name: &str) -> Range<Data> {
        self.file.worksheet_range(name).unwrap()
    }

    /// The cells of a column below its header.
    fn column(&mut self, sheet: &str, header: &str) -> Vec<Data> {
        let sheet = self.sheet(sheet);
        let headers: Vec<String> = sheet.rows().next().unwrap().iter().map(ToString::to_string).collect();
        let place = headers.iter().position(|known| known == header).unwrap();
        sheet.rows().skip(1).map(|row| row.get(place).cloned().unwrap_or_default()).collect()
    }
}

fn number(cell: &Data) -> f64 {
    assert!(matches!(cell, Data::Float(_)), "{cell:?} is no number");
    cell.as_f64().unwrap()
}

#[test]
fn the_example_is_a_sheet_a_table_with_cells_of_real_types() {
    let (mut workspace, responses) = with_one_left_out();
    let tasks: Vec<Task> = workspace.all::<Task>().cloned().collect();
    for task in tasks {
        workspace.put(Record::Task(Task { what: "2026".to_owned(), ..task }));
    }
    let project = workspace.all::<Project>().next().unwrap().id;
    let form = workspace.all::<Form>().next().unwrap();
    let results = results_workbook(&workspace, project, &[(form, &responses)]);
    let file = write_results(&results).unwrap();
    let mut book = Book { file: Xlsx::new(Cursor::new(file)).unwrap() };
    let names = book.file.sheet_names();
    assert_eq!(names[..4], ["summary", "responses", "counts", "questions"]);
    assert!(names.iter().any(|name| name == "sessions") && names.iter().any(|name| name == "funds"));

    assert_eq!(
        book.sheet("responses").height() - 1,
        responses.len(),
        "those that do not count are there too"
    );
    let finished = book.column("responses", "finished");
    assert!(finished.iter().all(|cell| matches!(cell, Data::DateTime(_))), "{:?}", finished[0]);
    let happy = book.column("responses", "happy");
    assert!(happy.iter().all(|cell| (1.0..=5.0).contains(&number(cell))));
    let days = book.column("sessions", "date");
    assert!(days.iter().all(|cell| matches!(cell, Data::DateTime(_))), "{:?}", days[0]);
    let times = book.column("sessions", "time");
    assert!(times.iter().any(|cell| matches!(cell, Data::DateTime(_))), "{:?}", times[0]);
    let words = book.column("tasks", "task");
    assert!(words.iter().all(|cell| *cell == *"2026"), "words stay words, whatever they are: {:?}", words[0]);

    // Everybody who counts chose one face, and the share of each is its count of all.
    let (questions, counts) = (book.column("counts", "question"), book.column("counts", "count"));
    let (answered, shares) = (book.column("counts", "answered"), book.column("counts", "share"));
    let of_happy = || (0..questions.len()).filter(|row| questions[*row] == *"happy");
    let sum: f64 = of_happy().map(|row| number(&counts[row])).sum();
    assert!((sum - (f64::from(u32::try_from(responses.len()).unwrap()) - 1.0)).abs() < 1e-9);
    for row in of_happy() {
        assert!((number(&shares[row]) - number(&counts[row]) / number(&answered[row])).abs() < 1e-12);
    }
    let (low, share) = (book.column("summary", "likely_from"), book.column("summary", "share"));
    assert!(!low.is_empty() && low.iter().zip(&share).all(|(low, share)| number(low) <= number(share)));
    assert!(!results.summary.charts.is_empty());
}
