//! Elements made by a few functions that are compiled once each. Leptos' `view!` gives every shape of markup a type of
//! its own, and every type code of its own: written so, this app weighed more than twice as much on a bad line.

use std::{borrow::Cow, sync::Arc};

use leptos::{
    attr::{
        any_attribute::{AnyAttribute, IntoAnyAttribute},
        custom::custom_attribute,
    },
    either::Either,
    ev::{self, Event},
    html::{self, ElementChild},
    prelude::*,
    tachys::html::{event, property::prop, style::style},
};

/// Words or a value: most are known when compiling.
pub type Text = Cow<'static, str>;

/// A value that is read anew whenever what shows it is drawn.
pub type Live<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// Is told something.
pub type Tell<T> = Arc<dyn Fn(T) + Send + Sync>;

/// An element that is being made, or several side by side. A handle of one pointer: so each step of making it is a
/// call and nothing is copied about.
pub struct Element(Box<Making>);

struct Making {
    /// Name and classes; nothing for several elements side by side.
    sketch: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element by its name and classes, as a stylesheet would name it: `section.card.rows`.
#[inline(never)]
pub fn el(sketch: &'static str) -> Element {
    Element(Box::new(Making { sketch, attributes: Vec::new(), children: Vec::new() }))
}

impl Element {
    /// With a class, or several with spaces between, if its sketch has none.
    pub fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    /// With an attribute.
    #[inline(never)]
    pub fn attr<T: Into<Text>>(self, name: &'static str, value: T) -> Self {
        let value: Text = value.into();
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// With an attribute without a value, if it applies.
    #[inline(never)]
    pub fn flag(self, name: &'static str, applies: bool) -> Self {
        if applies { self.attr(name, "") } else { self }
    }

    /// With an attribute that follows what it reads; not there while it is `None`.
    pub fn live_attr(self, name: &'static str, value: impl FnMut() -> Option<Text> + Send + 'static) -> Self {
        let value: Box<dyn FnMut() -> Option<Text> + Send> = Box::new(value);
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// Not to be seen while it says so.
    pub fn hidden_while(self, hidden: impl Fn() -> bool + Send + 'static) -> Self {
        self.live_attr("hidden", move || hidden().then_some(Cow::Borrowed("")))
    }

    /// With a property, such as the value of a field.
    #[inline(never)]
    pub fn prop(self, name: &'static str, value: String) -> Self {
        self.with(prop(name, value).into_any_attr())
    }

    /// With a style of its own: a measure, never a colour.
    #[inline(never)]
    pub fn style(self, name: &'static str, value: String) -> Self {
        self.with(style((name, value)).into_any_attr())
    }

    /// Acts at an event.
    pub fn on(self, event: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        let act: Box<dyn FnMut(Event)> = Box::new(act);
        self.act_on(event, act)
    }

    /// With something in it, behind what is in it already.
    #[inline(never)]
    pub fn child<P: Piece>(mut self, piece: P) -> Self {
        piece.put(&mut self.0.children);
        self
    }

    /// The element as a view.
    #[inline(never)]
    pub fn view(mut self) -> AnyView {
        let (tag, classes) = self.0.sketch.split_once('.').unwrap_or((self.0.sketch, ""));
        if tag.is_empty() {
            return self.0.children.into_any();
        }
        if !classes.is_empty() {
            self = self.attr("class", classes.replace('.', " "));
        }
        html::custom(tag).child(self.0.children).add_any_attr(self.0.attributes).into_any()
    }

    #[inline(never)]
    fn act_on(self, event: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        self.with(event::on(ev::Custom::<Event>::new(event), act).into_any_attr())
    }

    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
}

/// What can stand in an element: another, words, nothing, or several of them.
pub trait Piece {
    /// Puts it behind the others.
    fn put(self, views: &mut Vec<AnyView>);
}

impl Piece for AnyView {
    fn put(self, views: &mut Vec<AnyView>) {
        views.push(self);
    }
}

impl Piece for Element {
    fn put(self, views: &mut Vec<AnyView>) {
        if self.0.sketch.is_empty() {
            views.extend(self.0.children);
        } else {
            views.push(self.view());
        }
    }
}

impl Piece for Text {
    fn put(self, views: &mut Vec<AnyView>) {
        views.push(self.into_any());
    }
}

impl Piece for &'static str {
    fn put(self, views: &mut Vec<AnyView>) {
        Cow::Borrowed(self).put(views);
    }
}

impl Piece for String {
    fn put(self, views: &mut Vec<AnyView>) {
        Text::Owned(self).put(views);
    }
}

impl<P: Piece> Piece for Option<P> {
    fn put(self, views: &mut Vec<AnyView>) {
        if let Some(piece) = self {
            piece.put(views);
        }
    }
}

impl<P: Piece> Piece for Vec<P> {
    fn put(self, views: &mut Vec<AnyView>) {
        for piece in self {
            piece.put(views);
        }
    }
}

/// Pieces side by side, without an element around them.
macro_rules! pieces {
    ($($piece:expr),* $(,)?) => {
        $crate::ui::html::el("")$(.child($piece))*
    };
}
pub(crate) use pieces;

/// What is drawn anew, over the elements that are there, when what it reads changes.
pub fn live(mut made: impl FnMut() -> Element + Send + 'static) -> Element {
    drawn(Box::new(move || made().view()))
}

/// The same, of new elements each time: a field or a circle that is used again would keep what was typed or chosen.
pub fn fresh(mut made: impl FnMut() -> Element + Send + 'static) -> Element {
    let mut other = false;
    drawn(Box::new(move || {
        other = !other;
        on_a_side(made().view(), other)
    }))
}

fn drawn(view: Box<dyn FnMut() -> AnyView + Send>) -> Element {
    pieces![view.into_any()]
}

/// A view on one of two sides that never share an element.
fn on_a_side(view: AnyView, left: bool) -> AnyView {
    let side: Either<AnyView, AnyView> = if left { Either::Left(view) } else { Either::Right(view) };
    side.into_any()
}

/// The text of a field that an event came from.
pub fn value_of(event: &Event) -> String {
    event_target_value(event)
}

/// Whether the box that an event came from is ticked.
pub fn is_ticked(event: &Event) -> bool {
    event_target_checked(event)
}
