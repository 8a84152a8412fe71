//! A picture as SVG: text, with presentation attributes only, so that a page that allows no inline style shows it.

use std::fmt::Write as _;

use super::{
    scene::{Anchor, Fill, Ink, LETTER, Picture, Shape, WIDTH},
    wrap::wrap,
};

/// Where a picture is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// In a page, in whose colours it is.
    Page,
    /// By itself: with colours and a ground of its own, which any program takes.
    Alone,
}

/// Writes a picture. `id` tells it from the others of a page: letters, digits and hyphens, anything else is left out.
///
/// What comes from outside (its words) is escaped; what XML has no place for is left out.
pub fn svg(picture: &Picture, id: &str, medium: Medium) -> String {
    let id: String = id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let writing = Writing { id: &id, medium };
    writing.whole(picture).unwrap_or_default()
}

/// A text as it may stand between tags and in attributes of XML and HTML.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(letter),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// The lines of a heading: the title, and what is to be seen; the title's are strong.
fn heading(picture: &Picture) -> Vec<(String, bool)> {
    let lines = |text: &str, letter, is_strong| {
        let lines = wrap(text, letter, WIDTH).into_iter().filter(|line| !line.is_empty());
        lines.map(move |line| (line, is_strong)).collect::<Vec<_>>()
    };
    [lines(&picture.title, LETTER + 1, true), lines(&picture.description, LETTER, false)].concat()
}

/// How far the lines of a heading are apart.
const LINE: i32 = 20;

struct Writing<'a> {
    id: &'a str,
    medium: Medium,
}

impl Writing<'_> {
    fn whole(&self, picture: &Picture) -> Result<String, std::fmt::Error> {
        let (id, height) = (self.id, picture.height);
        let mut out = String::new();
        // By itself nothing around it says what it shows.
        let heading = if self.medium == Medium::Alone { heading(picture) } else { Vec::new() };
        let top = LINE * i32::try_from(heading.len()).unwrap_or_default();
        write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" viewBox=\"0 {} {WIDTH} {}\" role=\"img\" \
             aria-labelledby=\"{id}-title {id}-desc\" font-family=\"system-ui, 'Noto Sans', Roboto, sans-serif\" \
             font-size=\"{LETTER}\"",
            -top,
            height + top
        )?;
        if self.medium == Medium::Alone {
            write!(out, " width=\"{}\" height=\"{}\"", WIDTH * 2, (height + top) * 2)?;
        }
        write!(
            out,
            "><title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>",
            escape(&picture.title),
            escape(&picture.description)
        )?;
        self.patterns(&mut out, picture)?;
        if self.medium == Medium::Alone {
            write!(
                out,
                "<rect y=\"{}\" width=\"{WIDTH}\" height=\"{}\" fill=\"#fff\"/>",
                -top,
                height + top
            )?;
        }
        for (line, (words, is_strong)) in (1..).zip(heading) {
            let (y, anchor) = (LINE * line - top - 8, Anchor::Start);
            self.shape(&mut out, &Shape::Words { x: 0, y, anchor, is_strong, words })?;
        }
        for shape in &picture.shapes {
            self.shape(&mut out, shape)?;
        }
        out.push_str("</svg>");
        Ok(out)
    }

    /// Those patterns that the picture has.
    fn patterns(&self, out: &mut String, picture: &Picture) -> std::fmt::Result {
        let mut known: Vec<Fill> = Vec::new();
        for shape in &picture.shapes {
            let Shape::Box { fill, .. } = shape else { continue };
            if known.contains(fill) {
                continue;
            }
            known.push(*fill);
            let (drawn, ink) = match fill {
                Fill::Striped(ink) => {
                    ("<path d=\"M-1 7 7-1M3 9 9 3\" fill=\"none\" stroke-width=\"2\" stroke=\"", *ink)
                }
                Fill::Dotted(ink) => ("<circle cx=\"3\" cy=\"3\" r=\"1.2\" fill=\"", *ink),
                Fill::Solid(_) | Fill::Hollow(_) => continue,
            };
            let name = self.pattern(*fill);
            let colour = self.colour(ink);
            write!(
                out,
                "<pattern id=\"{name}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">{drawn}{colour}\"/></pattern>"
            )?;
        }
        Ok(())
    }

    fn shape(&self, out: &mut String, shape: &Shape) -> std::fmt::Result {
        match shape {
            Shape::Box { x, y, width, height, fill } => {
                let paint = self.paint(*fill);
                write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {paint}/>")
            }
            Shape::Line { from: (x, y), to: (to_x, to_y), ink, thick, is_dashed } => {
                let dashes = if *is_dashed { " stroke-dasharray=\"4 3\"" } else { "" };
                let colour = self.colour(*ink);
                write!(
                    out,
                    "<path d=\"M{x} {y} {to_x} {to_y}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{thick}\"{dashes}/>"
                )
            }
            Shape::Dot { x, y, ink } => {
                write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{}\"/>", self.colour(*ink))
            }
            Shape::Words { x, y, anchor, is_strong, words } => {
                let anchor = match anchor {
                    Anchor::Start => "",
                    Anchor::Middle => " text-anchor=\"middle\"",
                    Anchor::End => " text-anchor=\"end\"",
                };
                let strong = if *is_strong { " font-weight=\"600\"" } else { "" };
                let colour = self.colour(Ink::Text);
                let words = escape(words);
                write!(out, "<text x=\"{x}\" y=\"{y}\"{anchor}{strong} fill=\"{colour}\">{words}</text>")
            }
        }
    }

    fn paint(&self, fill: Fill) -> String {
        match fill {
            Fill::Solid(ink) => format!("fill=\"{}\"", self.colour(ink)),
            Fill::Striped(ink) | Fill::Dotted(ink) => {
                format!("fill=\"url(#{})\" stroke=\"{}\"", self.pattern(fill), self.colour(ink))
            }
            Fill::Hollow(ink) => format!("fill=\"none\" stroke=\"{}\"", self.colour(ink)),
        }
    }

    fn pattern(&self, fill: Fill) -> String {
        let (what, ink) = match fill {
            Fill::Striped(ink) => ("stripes", ink),
            Fill::Dotted(ink) => ("dots", ink),
            Fill::Solid(ink) | Fill::Hollow(ink) => ("plain", ink),
        };
        format!("{}-{what}{}", self.id, ink.colour().0)
    }

    fn colour(&self, ink: Ink) -> String {
        let (name, colour) = ink.colour();
        match self.medium {
            Medium::Page => format!("var({name}, {colour})"),
            Medium::Alone => colour.to_owned(),
        }
    }
}
