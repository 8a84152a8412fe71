//! What expressions depend on.

use katuwang::domain::expression::Expression;

/// What an expression at `/data/person/age` mentions, in one line.
fn shown(text: &str) -> String {
    let named = |name: &str| match name {
        "age" | "name" => Some(vec!["data".to_owned(), "person".to_owned(), name.to_owned()]),
        "person" | "town" => Some(vec!["data".to_owned(), name.to_owned()]),
        _ => None,
    };
    let found = text.parse::<Expression>().unwrap().mentions(&["data", "person", "age"], &named);
    let mut parts: Vec<String> = found.paths.iter().map(|path| format!("/{}", path.join("/"))).collect();
    parts.extend(found.unknown_names.iter().map(|name| format!("?{name}")));
    parts.extend(found.instances.iter().map(|name| format!("#{name}")));
    let flags = [(found.is_volatile, "volatile"), (found.keeps_first, "first"), (found.anything, "anything")];
    parts.extend(flags.iter().filter(|(set, _)| *set).map(|(_, name)| (*name).to_owned()));
    parts.join(" ")
}

#[test]
fn lists_what_is_read() {
    for (text, expected) in [
        ("1 + 2", ""),
        (". > 5 and . < 9", "/data/person/age"),
        ("${age} > ${town} or ${age} = ''", "/data/person/age /data/town"),
        ("../name", "/data/person/name"),
        ("../../town", "/data/town"),
        ("/data/town", "/data/town"),
        ("current()/../name", "/data/person/name"),
        ("count(${person}[name = ../town])", "/data/person /data/person/name /data/town"),
        ("${person}[${nobody} = 1]/name", "/data/person /data/person/name ?nobody"),
        (
            "instance('towns')/root/item[parent = ${town} and name = current()/.]/label",
            "/data/town /data/person/age #towns",
        ),
        ("instance(${town})/root/item", "/data/town anything"),
        ("pulldata('towns', 'label', 'name', ${town})", "/data/town #towns"),
        ("if(${town} = 1, ../name, '')", "/data/town /data/person/name"),
        ("(${town} | ../name)[. = 1]", "/data/town /data/person/name"),
        ("once(random())", "/data/person/age volatile first"),
        ("today() - ${age}", "/data/person/age volatile"),
        ("string-length() + position(..)", "/data/person/age /data/person"),
        ("//name", "anything"),
        ("../*", "anything"),
        ("jr:choice-name(${town}, '${name}')", "/data/town /data/person/name"),
        ("randomize(../name)/..", "/data/person"),
        ("-sum(${age}[. > 1])", "/data/person/age"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn gives_up_on_what_nobody_writes() {
    let names: Vec<String> = (0..99).map(|number| format!("a{number}")).collect();
    assert!(shown(&format!("({})[1]", names.join("|"))).ends_with("anything"));
}
