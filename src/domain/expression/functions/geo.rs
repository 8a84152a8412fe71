//! Places on the Earth, taken as a sphere with the circumference of its equator.

use std::f64::consts::TAU;

use crate::domain::expression::{
    Value,
    function::{Answer, Arguments, Call, Function},
    number,
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("distance", Arguments::at_least(1), |call| {
        let points = points(call)?;
        Ok(Value::Number(if points.is_empty() { f64::NAN } else { length(&points) }))
    }),
    Function::new("area", Arguments::exactly(1), area),
    // An older name of the same.
    Function::new("enclosed-area", Arguments::exactly(1), area),
];

/// Metres.
const EQUATOR: f64 = 40_075_017.0;
const RADIUS: f64 = EQUATOR / TAU;

/// Latitude and longitude in radians.
#[derive(Clone, Copy)]
struct Point {
    latitude: f64,
    longitude: f64,
}

/// Square metres; NaN for what is no list of points.
fn area<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    let points = points(call)?;
    Ok(Value::Number(if points.is_empty() { f64::NAN } else { enclosed(&points) }))
}

/// The points of all arguments, each `latitude longitude altitude accuracy`, with semicolons between several; none if
/// one of them is none.
fn points(call: &mut dyn Call<'_>) -> Result<Vec<Point>, crate::domain::expression::Fault> {
    let texts = call.texts_from(0)?;
    let written =
        texts.iter().flat_map(|text| text.split(';')).map(str::trim).filter(|text| !text.is_empty());
    Ok(written.map(point).collect::<Option<Vec<_>>>().unwrap_or_default())
}

fn point(text: &str) -> Option<Point> {
    let mut parts = text.split_whitespace().map(number::read);
    let (latitude, longitude) = (parts.next()?, parts.next()?);
    let on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    on_earth.then(|| Point { latitude: latitude.to_radians(), longitude: longitude.to_radians() })
}

/// Along great circles from point to point, by the haversine formula.
fn length(points: &[Point]) -> f64 {
    let haversine = |angle: f64| (angle / 2.0).sin().powi(2);
    let between = |from: Point, to: Point| {
        let half = haversine(to.latitude - from.latitude)
            + from.latitude.cos() * to.latitude.cos() * haversine(to.longitude - from.longitude);
        2.0 * RADIUS * half.min(1.0).sqrt().asin()
    };
    points.iter().zip(points.iter().skip(1)).map(|(from, to)| between(*from, *to)).sum()
}

/// The polygon's, by the sum over its edges of the spherical trapezia below them (Chamberlain and Duquette, 2007); the
/// last point is joined with the first.
fn enclosed(points: &[Point]) -> f64 {
    let edges = points.iter().zip(points.iter().cycle().skip(1));
    let twice: f64 = edges
        .map(|(from, to)| (to.longitude - from.longitude) * (2.0 + from.latitude.sin() + to.latitude.sin()))
        .sum();
    (twice * RADIUS * RADIUS / 2.0).abs()
}
