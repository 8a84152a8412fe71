//! The present moment.

use crate::domain::expression::{
    Value,
    function::{Arguments, Function, Nature},
    moment::{date_text, date_time_text},
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("today", Arguments::exactly(0), |call| Ok(Value::Text(date_text(call.now().wall.date()))))
        .that(Nature::Volatile),
    Function::new("now", Arguments::exactly(0), |call| {
        let now = call.now();
        Ok(Value::Text(date_time_text(now.wall, now.offset_minutes)))
    })
    .that(Nature::Volatile),
];
