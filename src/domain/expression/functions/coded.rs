//! Texts that stand for others, and ids.

use crate::domain::expression::{
    Value,
    function::{Answer, Arguments, Call, Function, Nature},
};

pub const FUNCTIONS: &[Function] = &[
    Function::new("uuid", Arguments::between(0, 1), uuid).that(Nature::Volatile),
    Function::new("base64-encode", Arguments::exactly(1), |call| {
        Ok(Value::Text(encode(call.text(0)?.as_bytes())))
    }),
    Function::new("base64-decode", Arguments::exactly(1), |call| {
        let bytes = decode(&call.text(0)?);
        Ok(Value::Text(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()))
    }),
];

/// The alphabet of RFC 4648, section 4.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A UUID, or so many letters and digits that nobody can guess.
fn uuid<'a>(call: &mut dyn Call<'a>) -> Answer<'a> {
    if call.count() == 0 {
        return Ok(Value::Text(call.world().unique()));
    }
    let length = call.number(0)?.clamp(0.0, 1024.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 0 to 1024; NaN becomes 0"
    )]
    let length = length as usize;
    let mut text = String::new();
    for _ in 0..length {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to below 62")]
        let place = (call.world().random() * 62.0) as usize;
        text.extend(ALPHABET.get(place.min(61)).map(|byte| char::from(*byte)));
    }
    Ok(Value::Text(text))
}

fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |place: usize| u32::from(chunk.get(place).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for (place, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let digit = usize::try_from(bits >> shift & 63).ok().and_then(|digit| ALPHABET.get(digit));
            let padding = place > chunk.len();
            text.push(if padding { '=' } else { digit.map_or('=', |byte| char::from(*byte)) });
        }
    }
    text
}

/// Nothing if a character is none of the alphabet. White space and the padding at the end don't count.
fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in text.trim_end().trim_end_matches('=').bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let digit = ALPHABET.iter().position(|letter| *letter == byte)?;
        bits = bits << 6 | u32::try_from(digit).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 255).ok()?);
        }
    }
    Some(bytes)
}
