//! What travels, and what it all costs.

use super::{
    super::columns::Column::{self, Amount, Day, Number, Text},
    Row, code, organisation, session_date, yes_no,
};
use crate::domain::{
    code::Coded,
    plan::{Consignment, FundLine, Item, Leg},
};

pub(super) fn consignments<'a>() -> &'a [Column<Row<'a, Consignment>>] {
    &[
        Text("consignment_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("consignment", |row| row.thing.name.clone()),
        Day("needed_at_session_date", |row| session_date(row.workspace, row.thing.needed_at)),
    ]
}

pub(super) fn items<'a>() -> &'a [Column<Row<'a, Item>>] {
    &[
        Text("item_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("consignment_id", |row| row.thing.consignment.to_string()),
        Text("item", |row| row.thing.what.clone()),
        Text("kind", |row| row.thing.kind.code().to_owned()),
        Text("language", |row| code(row.thing.language)),
        Text("level", |row| code(row.thing.level)),
        Number("promised", |row| row.thing.promised),
        Number("packed", |row| row.thing.packed),
        Number("received", |row| row.thing.received),
        Number("damaged", |row| row.thing.damaged),
        Number("missing", |row| row.thing.missing),
    ]
}

pub(super) fn legs<'a>() -> &'a [Column<Row<'a, Leg>>] {
    &[
        Text("leg_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("consignment_id", |row| row.thing.consignment.to_string()),
        Text("from", |row| row.thing.from.clone()),
        Text("to", |row| row.thing.to.clone()),
        Text("carrier", |row| organisation(row.workspace, row.thing.carrier)),
        Day("leaves", |row| row.thing.leaves),
        Day("arrives", |row| row.thing.arrives),
        Amount("cost", |row| row.thing.cost),
        Text("currency", |row| row.project.currency.code().to_owned()),
    ]
}

pub(super) fn funds<'a>() -> &'a [Column<Row<'a, FundLine>>] {
    &[
        Text("fund_line_id", |row| row.thing.id.to_string()),
        Text("project_id", |row| row.project.id.to_string()),
        Text("project", |row| row.project.name.clone()),
        Text("what", |row| row.thing.what.clone()),
        Amount("planned", |row| row.thing.planned),
        Text("payer", |row| organisation(row.workspace, row.thing.payer)),
        Text("payment", |row| row.thing.payment.code().to_owned()),
        Text("confirmed", |row| yes_no(row.thing.confirmed)),
        Amount("pledged", |row| row.thing.pledged),
        Amount("received", |row| row.thing.received),
        Amount("spent", |row| row.thing.spent),
        Text("currency", |row| row.project.currency.code().to_owned()),
        Text("receipt", |row| row.thing.receipt.clone()),
        Text("note", |row| row.thing.note.clone()),
    ]
}
