//! Expressions of every shape: what must hold for all of them.

use katuwang::domain::expression::{Expression, Fault, Scope, SyntaxProblem, Value};
use proptest::prelude::*;

use crate::example::Example;

fn evaluated(text: &str, example: &Example) -> Option<Result<String, Fault>> {
    let expression: Expression = text.parse().ok()?;
    let scope = Scope { document: &example.answers, at: example.node("/data/person[2]/age"), world: example };
    Some(expression.evaluate(&scope).map(|value| value.to_text()))
}

/// Texts out of the pieces of expressions: most are none, many nearly so.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "(",
        ")",
        "[",
        "]",
        ",",
        "/",
        "//",
        ".",
        "..",
        "*",
        "+",
        "-",
        " div ",
        " mod ",
        " and ",
        " or ",
        "=",
        "!=",
        "<",
        ">=",
        "|",
        "${age}",
        "${person}",
        "${nobody}",
        "age",
        "../name",
        "1",
        ".5",
        "'a'",
        "\"",
        "“",
        "count(",
        "if(",
        "not(",
        "today()",
        "current()",
        "instance('towns')/root/item",
        "position()",
        "last()",
        "sum(",
        "regex(",
        "join(",
        "::",
        "@",
        ":",
        "$",
        "{",
        "self::",
        "ancestor::",
        "\u{a0}",
        "é",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Expressions that can be read.
fn expressions() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "1",
        "2.5",
        "''",
        "'3'",
        "'2026-11-25'",
        ".",
        "${age}",
        "${person}",
        "${books}",
        "//book",
        "..",
        "true()",
        "today()",
        "/data/person/age",
        "instance('towns')/root/item/people",
    ]);
    leaf.prop_map(str::to_owned).prop_recursive(5, 40, 3, |inner| {
        let two = (inner.clone(), inner.clone());
        prop_oneof![
            (
                two.clone(),
                prop::sample::select(vec!["+", "-", "*", " div ", " mod ", "=", "!=", "<", " and ", " or "])
            )
                .prop_map(|((left, right), operator)| format!("({left}){operator}({right})")),
            two.clone().prop_map(|(left, right)| format!("concat({left}, {right})")),
            two.clone().prop_map(|(left, right)| format!("if({left}, {right}, 0)")),
            two.prop_map(|(left, right)| format!("count(${{person}}[({left}) = ({right})])")),
            inner.clone().prop_map(|inner| format!("-({inner})")),
            inner.prop_map(|inner| format!("//*[{inner}]/..")),
        ]
    })
}

proptest! {
    // Each of them may use up all its steps.
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_text_is_too_much(text in prop_oneof![any::<String>(), pieces()]) {
        let example = Example::new();
        let length = text.chars().count();
        match text.parse::<Expression>() {
            Ok(expression) => {
                evaluated(&text, &example);
                let _ = expression.mentions(&["data", "books"], &|_| None);
            }
            Err(error) => prop_assert!(error.at <= length, "{}", error),
        }
    }

    #[test]
    fn what_can_be_read_ends(text in expressions()) {
        prop_assert!(evaluated(&text, &Example::new()).is_some(), "{}", text);
    }

    #[test]
    fn the_same_either_way_round(left in expressions(), right in expressions()) {
        let example = Example::new();
        for operator in ["+", "=", "!="] {
            let one = evaluated(&format!("({left}) {operator} ({right})"), &example);
            let other = evaluated(&format!("({right}) {operator} ({left})"), &example);
            prop_assert_eq!(one, other, "{} {} {}", left, operator, right);
        }
    }
}

#[test]
fn what_stands_too_deep_in_each_other_is_refused_and_what_is_long_is_not() {
    let example = Example::new();
    let nested = |depth: usize| format!("{}1{}", "(".repeat(depth), ")".repeat(depth));
    assert_eq!(evaluated(&nested(90), &example), Some(Ok("1".to_owned())));
    for text in [nested(10_000), "-".repeat(10_000) + "1", "not(".repeat(10_000), "a[".repeat(10_000)] {
        assert_eq!(text.parse::<Expression>().unwrap_err().problem, SyntaxProblem::TooDeep);
    }
    let ones = vec!["1"; 5_000].join("+");
    assert_eq!(evaluated(&ones, &example), Some(Ok("5000".to_owned())));
    let steps = vec!["."; 5_000].join("/");
    assert_eq!(evaluated(&steps, &example), Some(Ok("9".to_owned())));
    let all = vec!["${age}"; 1_500].join(" | ");
    assert_eq!(evaluated(&format!("count({all})"), &example), Some(Ok("1".to_owned())));
}

#[test]
fn what_never_settles_is_given_up() {
    let example = Example::new();
    let looks = "//*[count(".repeat(12) + "//*" + &") > 0]".repeat(12);
    assert_eq!(evaluated(&format!("count({looks})"), &example), Some(Err(Fault::TooManySteps)));
}

#[test]
fn a_long_list_of_choices_is_filtered() {
    let mut example = Example::new();
    let answers = &mut example.answers;
    let root = answers.root();
    for number in 0..10_000 {
        let item = answers.append(root, "item");
        let name = answers.append(item, "name");
        answers.set_value(name, number.to_string());
    }
    let found = evaluated("/data/item[name mod 1000 = ${age} or selected('17 18', name)]/name", &example);
    assert_eq!(found, Some(Ok("9".to_owned())));
    let scope = Scope { document: &example.answers, at: example.answers.root(), world: &example };
    let expression: Expression = "count(/data/item[name < 5000])".parse().unwrap();
    assert_eq!(expression.evaluate(&scope).map(|value| matches!(value, Value::Number(5000.0))), Ok(true));
}
