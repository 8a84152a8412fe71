//! The tree of answers.

use katuwang::domain::expression::Document;

#[test]
fn keeps_children_in_order_and_forgets_what_is_removed() {
    let mut document = Document::new("data");
    let root = document.root();
    let [first, third] = ["person", "person"].map(|name| document.append(root, name));
    let second = document.insert_at(root, 1, "person");
    let age = document.append(second, "age");
    document.set_value(age, "9");
    assert_eq!(document.children_named(root, "person").collect::<Vec<_>>(), [first, second, third]);
    assert_eq!(document.path(age), ["data", "person", "age"]);
    assert_eq!((document.parent(second), document.parent(root)), (Some(root), None));
    document.remove(second);
    document.remove(root);
    assert_eq!(document.children(root), [first, third]);
    assert_eq!((document.value(age), document.is_present(age), document.parent(age)), ("", false, None));
    assert_eq!(document.children_named(root, "nobody").count(), 0);
}

#[test]
fn what_stands_in_something_that_does_not_count_is_not_there() {
    let mut document = Document::new("data");
    let group = document.append(document.root(), "group");
    let question = document.append(group, "question");
    assert!(document.is_present(question));
    document.set_relevant(group, false);
    assert!(document.is_relevant(question) && !document.is_present(question));
}
