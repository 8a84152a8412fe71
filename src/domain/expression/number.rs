//! Numbers and their texts, as XPath 1.0 has them (sections 4.2 and 4.4).

/// Digits with at most one point and one minus sign, white space around them; anything else is no number.
///
/// No exponent and no plus sign: XPath has neither.
#[must_use]
pub fn read(text: &str) -> f64 {
    let text = text.trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction) {
        return f64::NAN;
    }
    text.parse().unwrap_or(f64::NAN)
}

/// The shortest decimal that [`read`] turns into the same number, without a point if it is whole.
#[must_use]
pub fn write(number: f64) -> String {
    if number.is_nan() {
        "NaN".to_owned()
    } else if number.is_infinite() {
        if number > 0.0 { "Infinity".to_owned() } else { "-Infinity".to_owned() }
    } else if number == 0.0 {
        // Zero has a sign, its text has none.
        "0".to_owned()
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_what_xpath_calls_a_number() {
        for (text, expected) in
            [(" 12 ", 12.0), ("-0.50", -0.5), (".5", 0.5), ("5.", 5.0), ("-.25", -0.25), ("\u{a0}7\n", 7.0)]
        {
            assert!((read(text) - expected).abs() < f64::EPSILON, "{text}");
        }
        for text in ["", ".", "-", "+1", "1e3", "1 2", "1,5", "0x10", "--1", "Infinity", "NaN", "1.2.3", "٣"]
        {
            assert!(read(text).is_nan(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_number_comes_back_from_its_text(number in any::<f64>().prop_filter("numbers", |n| n.is_finite())) {
            let text = write(number);
            prop_assert!((read(&text) - number).abs() == 0.0, "{}", text);
            prop_assert!(!text.contains('e'));
        }
    }
}
