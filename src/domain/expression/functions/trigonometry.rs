//! Angles, in radians.

use std::f64::consts::PI;

use crate::domain::expression::{
    Value,
    function::{Arguments, Function},
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("pi", Arguments::exactly(0), |_| Ok(Value::Number(PI))),
    Function::new("sin", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.sin()))),
    Function::new("cos", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.cos()))),
    Function::new("tan", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.tan()))),
    Function::new("asin", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.asin()))),
    Function::new("acos", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.acos()))),
    Function::new("atan", Arguments::exactly(1), |call| Ok(Value::Number(call.number(0)?.atan()))),
    Function::new("atan2", Arguments::exactly(2), |call| {
        Ok(Value::Number(call.number(0)?.atan2(call.number(1)?)))
    }),
];
