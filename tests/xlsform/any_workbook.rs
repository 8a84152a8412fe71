//! Tables of what may stand in a form, in no order at all.

use katuwang::exchange::{Sheet, Workbook};
use proptest::{prelude::*, sample::select};

/// A cell that says something to a form, or nothing at all.
fn cell() -> impl Strategy<Value = String> {
    let known = [
        "type",
        "name",
        "label",
        "label::English (en)",
        "label::x",
        "hint",
        "relevant",
        "calculation",
        "default",
        "constraint",
        "required",
        "appearance",
        "parameters",
        "choice_filter",
        "trigger",
        "list_name",
        "katuwang::kind",
        "katuwang::relevant",
        "text",
        "integer",
        "note",
        "calculate",
        "range",
        "select_one a",
        "select_multiple a or_other",
        "rank b",
        "begin group",
        "end group",
        "begin repeat",
        "end repeat",
        "begin loop over a",
        "a",
        "b",
        "a b",
        "1",
        "${a}",
        "${ b } = 1",
        "(",
        "table-list",
        "rating",
        "own-choices",
        "rating-faces",
        "number 1 2",
        "yes",
        "default",
        "audit",
        "katuwang_no_choice",
        "katuwang aside odd",
        "media::image",
        "disabled",
        "repeat_count",
        "${",
        "x_other",
        "default_language",
        "form_title",
        "katuwang_title_en",
        "meta",
        "other",
        "\u{2060}",
        "hidden",
        "csv-external",
    ];
    prop_oneof![
        2 => Just(String::new()),
        12 => select(known.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
    ]
}

/// Any workbook.
pub fn any_workbook() -> impl Strategy<Value = Workbook> {
    let sheet = |name: &'static str, first: &'static [&'static str]| {
        (
            Just(first),
            prop::collection::vec(cell(), 0..5),
            prop::collection::vec(prop::collection::vec(cell(), 0..8), 0..12),
        )
            .prop_map(move |(first, more, rows)| {
                let header = first.iter().map(|header| (*header).to_owned()).chain(more).collect();
                Sheet { name: name.to_owned(), rows: std::iter::once(header).chain(rows).collect() }
            })
    };
    let sheets = (
        sheet("survey", &["type", "name"]),
        sheet("choices", &["list_name", "name"]),
        sheet("Settings", &[]),
        prop::option::weighted(0.2, sheet("external_choices", &["list_name"])),
    );
    sheets.prop_map(|(survey, choices, settings, external)| Workbook {
        sheets: [survey, choices, settings].into_iter().chain(external).collect(),
    })
}
