//! Blocks as HTML. Whatever comes from outside is escaped; there is no style attribute and no script.

use super::blocks::{Block, CountRow, Fact, Line, ShareBlock};
use crate::exchange::picture::{Medium, Picture, Table, escape, svg};

/// A block. `id` tells its picture from the others of the page; `behind` are the words for the table behind a picture.
pub fn block_html(block: &Block, id: &str, behind: &str) -> String {
    match block {
        Block::Words(text) => paragraphs(text),
        Block::Meta(text) => format!("<p class=\"meta\">{}</p>", escape(text)),
        Block::Said(Line { words, .. }) => format!("<p>{}</p>", escape(words)),
        Block::Story(text) => format!("<blockquote class=\"story\">{}</blockquote>", paragraphs(text)),
        Block::Heading(text) => format!("<h3>{}</h3>", escape(text)),
        Block::Facts(facts) => {
            format!("<dl class=\"figures\">{}</dl>", joined(facts.iter().map(fact)))
        }
        Block::Share(share) => share_html(share),
        Block::Picture(picture, _) => picture_html(picture, id, behind),
        Block::Counts(rows) => counts(rows),
        Block::Table(table, _) => table_html(table),
        Block::List(lines) => {
            let items = joined(lines.iter().map(|line| format!("<li>{}</li>", escape(&line.words))));
            format!("<ul class=\"facts\">{items}</ul>")
        }
        Block::Signatures(names) => {
            let lines = joined(names.iter().map(|name| format!("<p>{}</p>", escape(name))));
            format!("<div class=\"signatures\">{lines}</div>")
        }
    }
}

/// A picture with the table behind it.
pub fn picture_html(picture: &Picture, id: &str, behind: &str) -> String {
    format!(
        "<figure>{}<details class=\"more\"><summary>{}</summary>{}</details></figure>",
        svg(picture, id, Medium::Page),
        escape(behind),
        table_html(&picture.table)
    )
}

/// A table whose rows are named by their first cell.
pub fn table_html(table: &Table) -> String {
    let head = |cell: &String| format!("<th scope=\"col\">{}</th>", escape(cell));
    let cell = |(place, cell): (usize, &String)| {
        let text = escape(cell);
        if place == 0 { format!("<th scope=\"row\">{text}</th>") } else { format!("<td>{text}</td>") }
    };
    let row = |row: &Vec<String>| format!("<tr>{}</tr>", joined(row.iter().enumerate().map(cell)));
    format!(
        "<div class=\"wide\" tabindex=\"0\"><table class=\"data\"><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>",
        joined(table.head.iter().map(head)),
        joined(table.rows.iter().map(row))
    )
}

fn paragraphs(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    joined(lines.map(|line| format!("<p>{}</p>", escape(line))))
}

fn fact(fact: &Fact) -> String {
    format!("<div><dt>{}</dt><dd>{}</dd></div>", escape(&fact.words), escape(&fact.figure))
}

fn share_html(share: &ShareBlock) -> String {
    let big = share.figure.as_ref().map(|figure| format!("<span class=\"big\">{}</span>", escape(figure)));
    let line = |class: &str, text: &str| {
        if text.is_empty() { String::new() } else { format!("<p class=\"{class}\">{}</p>", escape(text)) }
    };
    format!(
        "<div class=\"share\">{}<div>{}{}{}</div></div>",
        big.unwrap_or_default(),
        line("count-of", &share.count),
        line("meta", &share.likely),
        line("verdict", &share.verdict)
    )
}

/// The bars are pictures of their own: a width can't be told without a style.
fn counts(rows: &[CountRow]) -> String {
    let row = |row: &CountRow| {
        let bar = row.percent.map(|percent| {
            format!(
                "<svg class=\"share-bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
                 <rect width=\"100\" height=\"8\" fill=\"var(--line, #ddd5c7)\"/>\
                 <rect width=\"{}\" height=\"8\" fill=\"var(--leaf, #0a5a58)\"/></svg>",
                percent.min(100)
            )
        });
        if row.words.is_empty() {
            return format!("<tr><th scope=\"row\" colspan=\"2\">{}</th></tr>", escape(&row.label));
        }
        format!(
            "<tr><th scope=\"row\">{}{}</th><td>{}</td></tr>",
            escape(&row.label),
            bar.unwrap_or_default(),
            escape(&row.words)
        )
    };
    format!("<table class=\"data counts\"><tbody>{}</tbody></table>", joined(rows.iter().map(row)))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().concat()
}
