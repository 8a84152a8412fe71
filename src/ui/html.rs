//! Elements made by a few functions that are compiled once each. Leptos' `view!` gives every shape of markup a type of
//! its own, and every type code of its own: written so, this app weighed more than twice as much on a bad line.

use std::borrow::Cow;

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

/// An element that is being made.
pub struct Element {
    sketch: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element by its name and classes, as a stylesheet would name it: `section.card.rows`.
pub const fn el(sketch: &'static str) -> Element {
    Element { sketch, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// With a class, or several with spaces between, if its sketch has none.
    pub fn class(self, names: &'static str) -> Self {
        self.attribute("class", Cow::Borrowed(names))
    }

    /// With an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Text>) -> Self {
        self.attribute(name, value.into())
    }

    /// With an attribute without a value, if it applies.
    pub fn flag(self, name: &'static str, applies: bool) -> Self {
        if applies { self.attribute(name, Cow::Borrowed("")) } else { self }
    }

    /// With an attribute that follows what it reads; not there while it is `None`.
    pub fn live_attr(
        mut self,
        name: &'static str,
        value: impl FnMut() -> Option<Text> + Send + 'static,
    ) -> Self {
        let value: Box<dyn FnMut() -> Option<Text> + Send> = Box::new(value);
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Not to be seen while it says so.
    pub fn hidden_while(self, hidden: impl Fn() -> bool + Send + 'static) -> Self {
        self.live_attr("hidden", move || hidden().then_some(Cow::Borrowed("")))
    }

    /// With a property, such as the value of a field.
    #[inline(never)]
    pub fn prop(mut self, name: &'static str, value: String) -> Self {
        self.attributes.push(prop(name, value).into_any_attr());
        self
    }

    /// With a style of its own: a measure, never a colour.
    #[inline(never)]
    pub fn style(mut self, name: &'static str, value: String) -> Self {
        self.attributes.push(style((name, value)).into_any_attr());
        self
    }

    /// Acts at an event.
    pub fn on(mut self, event: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        let act: Box<dyn FnMut(Event)> = Box::new(act);
        self.attributes.push(event::on(ev::Custom::<Event>::new(event), act).into_any_attr());
        self
    }

    /// With something in it, behind what is in it already.
    pub fn child(mut self, piece: impl Piece) -> Self {
        piece.put(&mut self.children);
        self
    }

    /// The element as a view.
    #[inline(never)]
    pub fn view(mut self) -> AnyView {
        let (tag, classes) = self.sketch.split_once('.').unwrap_or((self.sketch, ""));
        if !classes.is_empty() {
            self = self.attribute("class", Cow::Owned(classes.replace('.', " ")));
        }
        html::custom(tag).child(self.children).add_any_attr(self.attributes).into_any()
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: Text) -> Self {
        self.attributes.push(custom_attribute(name, value).into_any_attr());
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
        views.push(self.view());
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
    () => {
        $crate::ui::html::side_by_side(Vec::new())
    };
    ($($piece:expr),+ $(,)?) => {{
        let mut views = Vec::new();
        $($crate::ui::html::Piece::put($piece, &mut views);)+
        $crate::ui::html::side_by_side(views)
    }};
}
pub(crate) use pieces;

/// Views side by side.
pub fn side_by_side(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}

/// A view that is drawn anew, over the elements that are there, when what it reads changes.
pub fn live(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    view.into_any()
}

/// The same, of new elements each time: a field or a circle that is used again would keep what was typed or chosen.
pub fn fresh(mut view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let mut other = false;
    live(move || {
        other = !other;
        let view = view();
        // The two sides never share an element.
        let side: Either<AnyView, AnyView> = if other { Either::Left(view) } else { Either::Right(view) };
        side.into_any()
    })
}

/// The text of a field that an event came from.
pub fn value_of(event: &Event) -> String {
    event_target_value(event)
}

/// Whether the box that an event came from is ticked.
pub fn is_ticked(event: &Event) -> bool {
    event_target_checked(event)
}
