//! What travels, and what it all costs.

use super::{
    super::columns::{Column, blank_or},
    Row, amount, code, organisation, session_date, yes_no,
};
use crate::domain::{
    code::Coded,
    plan::{Consignment, FundLine, Item, Leg},
};

pub(super) fn consignments<'a>() -> &'a [Column<Row<'a, Consignment>>] {
    &[
        Column { header: "consignment_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "consignment", cell: |row| row.thing.name.clone() },
        Column {
            header: "needed_at_session_date",
            cell: |row| session_date(row.workspace, row.thing.needed_at),
        },
    ]
}

pub(super) fn items<'a>() -> &'a [Column<Row<'a, Item>>] {
    &[
        Column { header: "item_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "consignment_id", cell: |row| row.thing.consignment.to_string() },
        Column { header: "item", cell: |row| row.thing.what.clone() },
        Column { header: "kind", cell: |row| row.thing.kind.code().to_owned() },
        Column { header: "language", cell: |row| code(row.thing.language) },
        Column { header: "level", cell: |row| code(row.thing.level) },
        Column { header: "promised", cell: |row| blank_or(row.thing.promised) },
        Column { header: "packed", cell: |row| blank_or(row.thing.packed) },
        Column { header: "received", cell: |row| blank_or(row.thing.received) },
        Column { header: "damaged", cell: |row| blank_or(row.thing.damaged) },
        Column { header: "missing", cell: |row| blank_or(row.thing.missing) },
    ]
}

pub(super) fn legs<'a>() -> &'a [Column<Row<'a, Leg>>] {
    &[
        Column { header: "leg_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "consignment_id", cell: |row| row.thing.consignment.to_string() },
        Column { header: "from", cell: |row| row.thing.from.clone() },
        Column { header: "to", cell: |row| row.thing.to.clone() },
        Column { header: "carrier", cell: |row| organisation(row.workspace, row.thing.carrier) },
        Column { header: "leaves", cell: |row| blank_or(row.thing.leaves) },
        Column { header: "arrives", cell: |row| blank_or(row.thing.arrives) },
        Column { header: "cost", cell: |row| amount(row.thing.cost) },
        Column { header: "currency", cell: |row| row.project.currency.code().to_owned() },
    ]
}

pub(super) fn funds<'a>() -> &'a [Column<Row<'a, FundLine>>] {
    &[
        Column { header: "fund_line_id", cell: |row| row.thing.id.to_string() },
        Column { header: "project_id", cell: |row| row.project.id.to_string() },
        Column { header: "project", cell: |row| row.project.name.clone() },
        Column { header: "what", cell: |row| row.thing.what.clone() },
        Column { header: "planned", cell: |row| amount(row.thing.planned) },
        Column { header: "payer", cell: |row| organisation(row.workspace, row.thing.payer) },
        Column { header: "payment", cell: |row| row.thing.payment.code().to_owned() },
        Column { header: "confirmed", cell: |row| yes_no(row.thing.confirmed) },
        Column { header: "pledged", cell: |row| amount(row.thing.pledged) },
        Column { header: "received", cell: |row| amount(row.thing.received) },
        Column { header: "spent", cell: |row| amount(row.thing.spent) },
        Column { header: "currency", cell: |row| row.project.currency.code().to_owned() },
        Column { header: "receipt", cell: |row| row.thing.receipt.clone() },
        Column { header: "note", cell: |row| row.thing.note.clone() },
    ]
}
