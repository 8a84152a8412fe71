//! Logic: what is asked, taken, offered and worked out, in whatever order answers come.

use katuwang::domain::{
    entry::Problem,
    form::{Choice, ChoiceLists, ChooseOne, Formula, KindName, QuestionKind, Selection},
    interview::{Blueprint, Flaw, Interview, Objection},
    language::{Language, Multilingual},
};
use proptest::prelude::*;

use crate::{answer, asked, begin, finish, forms::*, go_on, handed_in, place};

#[test]
fn what_logic_hides_is_kept_in_the_draft_and_left_out_of_the_response() {
    let home = relevant(group("home", vec![number("books"), number("rooms")]), "${has_home} = 'yes'");
    let form = form(vec![one_of("has_home", &["yes", "no"]), home, calculate("shelf", "${books} * 2")]);
    let mut interview = begin(&form);
    answer(&mut interview, "has_home", "yes");
    answer(&mut interview, "books", "12");
    assert_eq!(handed_in(&interview), ["books=12", "has_home=yes", "shelf=24"]);
    answer(&mut interview, "has_home", "no");
    assert_eq!(asked(&interview), ["has_home"]);
    assert_eq!(handed_in(&interview), ["has_home=no", "shelf=NaN"], "a blank is no number, as in XPath");
    assert_eq!(interview.draft().typed(&place("books")), "12");
    answer(&mut interview, "has_home", "yes");
    assert_eq!(handed_in(&interview), ["books=12", "has_home=yes", "shelf=24"]);
}

#[test]
fn answers_are_refused_where_they_stand() {
    let mut age = constraint(number("age"), ". < 18");
    age.logic.required = Formula::new("${who} = 'child'");
    let form = form(vec![required(one_of("who", &["child", "adult"])), age]);
    let mut interview = begin(&form);
    let objection = |interview: &Interview, at: &str| interview.objection(&place(at));
    assert_eq!(objection(&interview, "who"), Some(Objection::Missing));
    assert_eq!(objection(&interview, "age"), None);
    answer(&mut interview, "who", "child");
    assert_eq!(objection(&interview, "age"), Some(Objection::Missing));
    answer(&mut interview, "age", "18");
    assert_eq!(objection(&interview, "age"), Some(Objection::Constraint));
    answer(&mut interview, "age", "many");
    assert_eq!(objection(&interview, "age"), Some(Objection::Typed(Problem::NotANumber)));
    assert_eq!(finish(&interview).unwrap_err().place, place("age"));
    assert_eq!(interview.draft().typed(&place("age")), "many", "nothing typed is lost");
    answer(&mut interview, "age", "7");
    assert_eq!(handed_in(&interview), ["age=7", "who=child"]);
}

#[test]
fn a_filter_offers_some_choices_and_an_answer_that_is_not_offered_any_more_waits_in_the_draft() {
    let town = |name: &str, province: &str| {
        let mut choice = Choice::named(name);
        choice.columns.insert("province".to_owned(), province.to_owned());
        choice
    };
    let mut lists = ChoiceLists::new();
    lists.put("towns".to_owned(), vec![town("Bauang", "lu"), town("Vigan", "is"), town("Agoo", "lu")]);
    let filtered = Selection::of_list("towns".to_owned(), Formula::new("province = ${where}"));
    let town = required(with_kind("town", QuestionKind::ChooseOne(ChooseOne(filtered))));
    let mut form = form(vec![one_of("where", &["lu", "is"]), town, calculate("seen", "${town}")]);
    form.lists = lists;
    let mut interview = begin(&form);
    let offered = |interview: &Interview| {
        let choices = interview.offered(&place("town")).unwrap();
        choices.into_iter().map(|choice| choice.name).collect::<Vec<_>>()
    };
    answer(&mut interview, "where", "lu");
    assert_eq!(offered(&interview), ["Bauang", "Agoo"]);
    answer(&mut interview, "town", "Agoo");
    answer(&mut interview, "where", "is");
    assert_eq!(offered(&interview), ["Vigan"]);
    assert_eq!(interview.shown(&place("town")), "", "what can't be seen in the list is not the answer");
    assert_eq!(interview.objection(&place("town")), Some(Objection::Missing));
    assert_eq!(interview.draft().typed(&place("town")), "Agoo");
    answer(&mut interview, "where", "lu");
    assert_eq!(handed_in(&interview), ["seen=Agoo", "town=Agoo", "where=lu"]);
}

#[test]
fn words_name_answers_and_speak_the_language_or_say_that_they_do_not() {
    let mut greeting = question("hello", KindName::Note);
    greeting.label = Multilingual::default()
        .with(Language::English, "Hello **${name}**, <b>welcome</b>")
        .with(Language::Ilokano, "Kablaaw ${name}");
    let form = form(vec![question("name", KindName::Line), greeting.clone()]);
    let mut interview = begin(&form);
    answer(&mut interview, "name", "Ana & Ben");
    let said = |interview: &Interview| interview.say(&greeting.label, &place("hello"));
    assert_eq!(said(&interview).words, "Hello Ana & Ben, welcome");
    interview.speak("ilo");
    assert_eq!(said(&interview).words, "Kablaaw Ana & Ben");
    interview.speak("fil");
    assert!(said(&interview).stands_in);
    assert_eq!(interview.stand_ins(), 2);
}

#[test]
fn what_a_trigger_works_out_stays_until_the_next_one() {
    let mut first = calculate("noted", "${count} + 1");
    first.logic.trigger = vec!["go".parse().unwrap()];
    let form =
        form(vec![number("count"), one_of("go", &["a", "b"]), first, calculate("kept", "once(${count})")]);
    let mut interview = begin(&form);
    answer(&mut interview, "count", "3");
    answer(&mut interview, "go", "a");
    answer(&mut interview, "count", "9");
    assert_eq!(handed_in(&interview), ["count=9", "go=a", "kept=3", "noted=4"]);
    let again = go_on(&form, interview.draft().clone());
    assert_eq!(handed_in(&again), ["count=9", "go=a", "kept=3", "noted=4"], "and after a reload");
}

#[test]
fn flaws_are_named_and_the_rest_works() {
    let broken = relevant(number("broken"), "selected(${a}");
    let lost = relevant(number("lost"), "${nobody} = 1");
    let circle = [calculate("one", "${two} + 1"), calculate("two", "${one} + 1")];
    let form = form([vec![broken, lost], circle.to_vec(), vec![number("fine")]].concat());
    let blueprint = Blueprint::new(form.clone());
    let kinds: Vec<String> = blueprint
        .flaws()
        .iter()
        .map(|flaw| match flaw {
            Flaw::Unreadable { question, .. } => format!("unreadable {question}"),
            Flaw::UnknownName { question, name, .. } => format!("{question} asks {name}"),
            Flaw::Circle(names) => format!("circle of {}", names.len()),
        })
        .collect();
    assert_eq!(kinds, ["unreadable broken", "lost asks nobody", "circle of 2"]);
    let interview = begin(&form);
    assert_eq!(asked(&interview), ["broken", "lost", "fine"], "what can't be told is asked");
}

#[test]
fn a_page_shows_its_questions_together() {
    let page = page("page", vec![number("a"), relevant(number("b"), "${a} > 1"), number("c")]);
    let mut interview = begin(&form(vec![page, number("d")]));
    let screens = |interview: &Interview| {
        interview.screens().iter().map(|screen| screen.questions().len()).collect::<Vec<_>>()
    };
    assert_eq!(screens(&interview), [2, 1]);
    answer(&mut interview, "a", "2");
    assert_eq!(screens(&interview), [3, 1]);
}

/// Questions of which each may depend on any of the others: conditions and sums, in circles too.
fn tangles() -> impl Strategy<Value = Vec<(u8, usize, usize)>> {
    prop::collection::vec((0_u8..4, 0_usize..12, 0_usize..12), 12)
}

proptest! {
    /// Whatever is answered in whatever order: what follows step by step is what follows all at once.
    #[test]
    fn the_order_of_answers_does_not_matter(tangle in tangles(), answers in prop::collection::vec((0_usize..12, 0_u8..5), 1..25)) {
        // Only earlier questions are spoken of, so that there are no circles.
        let questions = tangle.iter().enumerate().map(|(number_of_it, (kind, one, other))| {
            let name = format!("q{number_of_it}");
            let (one, other) = (one % number_of_it.max(1), other % number_of_it.max(1));
            let made = number(&name);
            match kind {
                1 if number_of_it > 0 => relevant(made, &format!("${{q{one}}} > 1")),
                2 if number_of_it > 0 => calculate(&name, &format!("coalesce(${{q{one}}}, 0) + count-non-empty(${{q{other}}})")),
                3 if number_of_it > 0 => relevant(group(&format!("g{number_of_it}"), vec![made]), &format!("${{q{one}}} != ${{q{other}}}")),
                _ => made,
            }
        });
        // Backwards, so that the order of the form is not that of the dependencies.
        let form = form(questions.rev().collect());
        let mut interview = begin(&form);
        for (number, value) in answers {
            let text = if value == 0 { String::new() } else { value.to_string() };
            if !matches!(tangle.get(number), Some((2, ..))) || number == 0 {
                answer(&mut interview, &format!("q{number}"), &text);
            }
        }
        let anew = go_on(&form, interview.draft().clone());
        prop_assert_eq!(asked(&interview), asked(&anew));
        prop_assert_eq!(handed_in(&interview), handed_in(&anew));
    }
}

#[test]
fn a_choice_whose_name_has_a_space_is_taken_where_one_is_chosen_from_a_filtered_list() {
    let mut lists = ChoiceLists::new();
    let mut choice = Choice::named("San Juan");
    choice.columns.insert("province".to_owned(), "lu".to_owned());
    lists.put("towns".to_owned(), vec![choice]);
    let filtered = Selection::of_list("towns".to_owned(), Formula::new("province = 'lu'"));
    let mut form = form(vec![with_kind("town", QuestionKind::ChooseOne(ChooseOne(filtered)))]);
    form.lists = lists;
    let mut interview = begin(&form);
    answer(&mut interview, "town", "San Juan");
    assert_eq!(interview.objection(&place("town")), None);
    assert_eq!(handed_in(&interview), ["town=San Juan"]);
}
