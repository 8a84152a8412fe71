//! What is said beside a field that can't be read.

use super::words;
use crate::domain::{entry::Problem, language::Language};

words! {
    MISSING = "Please fill this in.", "Pakilagyan ito.", "Pangngaasi ta suratan daytoy.";
    TOO_LONG[2] = "This is {0} characters long; {1} fit. It stays here as you typed it, but is not saved in the plan yet.", "{0} ang karakter nito; {1} ang kasya. Nananatili ito rito ayon sa tinipa mo, pero wala pa sa plano.", "{0} ti karakterna; {1} ti umanay. Agtalinaed ditoy a kas inmakinilia, ngem awan pay iti plano.";
    NOT_A_DATE = "This is not a day of the calendar.", "Wala sa kalendaryo ang araw na ito.", "Awan iti kalendario daytoy nga aldaw.";
    DATE_OUT_OF_RANGE = "Please choose a year from 2000 to 2199.", "Pumili ng taon mula 2000 hanggang 2199.", "Agpili iti tawen manipud 2000 agingga iti 2199.";
    ENDS_BEFORE_START = "The last day is before the first.", "Nauuna ang huling araw sa unang araw.", "Umun-una ti maudi nga aldaw ngem iti umuna.";
    NOT_A_TIME = "This is not a time of day.", "Hindi ito oras ng araw.", "Saan nga oras ti aldaw daytoy.";
    NOT_A_NUMBER = "Please use digits.", "Gumamit ng mga numero.", "Agusar kadagiti numero.";
    NOT_WHOLE = "Please use a whole number.", "Gumamit ng buong bilang.", "Agusar iti sibubukel a bilang.";
    TOO_SMALL[1] = "The least is {0}.", "{0} ang pinakamababa.", "{0} ti kababaan.";
    TOO_LARGE[1] = "The most is {0}.", "{0} ang pinakamataas.", "{0} ti kangatuan.";
    NOT_A_CHOICE = "Please choose one of the list.", "Pumili sa listahan.", "Agpili iti listaan.";
    ONLY_ONE = "Please choose one of them only.", "Pumili ng isa lang.", "Agpili iti maysa laeng.";
    NOT_A_RULE = "This rule can't be used here: days, weeks, months and years by RFC 5545.", "Hindi magagamit dito ang tuntuning ito: mga araw, linggo, buwan at taon ayon sa RFC 5545.", "Saan a mausar ditoy daytoy a pagalagadan: aldaw, lawas, bulan ken tawen segun iti RFC 5545.";
    SAME_BOTH_SIDES = "Giver and receiver are the same.", "Iisa ang nagbibigay at tumatanggap.", "Agpada ti mangted ken umawat.";
    ANSWER_MISSING = "Please answer this one before you go on.", "Pakisagot muna ito bago magpatuloy.", "Pangngaasi ta sungbatan nga umuna daytoy sakbay nga agtuloy.";
}

/// What is said of a problem.
pub fn problem_words(problem: Problem, language: Language) -> String {
    let plain = match problem {
        Problem::TooLong { most, typed } => {
            return TOO_LONG.fill(language, [&typed.to_string(), &most.to_string()]);
        }
        Problem::TooSmall { least } => return TOO_SMALL.fill(language, [&least.to_string()]),
        Problem::TooLarge { most } => return TOO_LARGE.fill(language, [&most.to_string()]),
        Problem::Missing => MISSING,
        Problem::NotADate => NOT_A_DATE,
        Problem::DateOutOfRange => DATE_OUT_OF_RANGE,
        Problem::EndsBeforeStart => ENDS_BEFORE_START,
        Problem::NotATime => NOT_A_TIME,
        Problem::NotANumber => NOT_A_NUMBER,
        Problem::NotWhole => NOT_WHOLE,
        Problem::NotAChoice => NOT_A_CHOICE,
        Problem::OnlyOne => ONLY_ONE,
        Problem::NotARule => NOT_A_RULE,
        Problem::SameBothSides => SAME_BOTH_SIDES,
    };
    plain.say(language).to_owned()
}
