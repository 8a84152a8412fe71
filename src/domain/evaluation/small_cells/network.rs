//! Which hidden counts follow from what is shown.
//!
//! A table with totals is a network: each row and each column is a place, each count a flow between two of them, and what
//! comes into a place goes out of it, because a total is the sum of its counts. A hidden count follows from what is shown
//! exactly if it can become neither larger nor smaller without changing what is shown: if no way leads around through
//! hidden counts, forwards through any (they may grow) and backwards through those that are not 0 (no count is below 0).
//! As networks with whole numbers have it, nothing finer than whole steps along such ways needs a look (Ahuja, Magnanti and
//! Orlin 1993, Network Flows, chapter 3; for tables Kelly, Golden and Assad 1992, Networks 22, 397-417, and Cox 1995,
//! Journal of the American Statistical Association 90, 1453-1462).

/// A count between two places.
#[derive(Clone, Debug)]
pub(super) struct Line {
    from: usize,
    to: usize,
    /// The count.
    pub count: u32,
    /// Whether it is hidden.
    pub is_hidden: bool,
    cost: u64,
}

impl Line {
    /// A count between two places; `cost` is what hiding it costs beside what it counts.
    pub(super) const fn new(from: usize, to: usize, count: u32, is_hidden: bool, cost: u64) -> Self {
        Self { from, to, count, is_hidden, cost }
    }
}

/// Hides lines until none that is hidden follows from those that are shown: for each that does, the cheapest way around it.
/// There always is one, all lines forwards.
pub(super) fn hide_what_follows(lines: &mut [Line]) {
    // Hiding more never makes another follow, so each is looked at once.
    for place in 0..lines.len() {
        let Some(line) = lines.get(place).filter(|line| line.is_hidden) else { continue };
        let (from, to, may_shrink) = (line.from, line.to, line.count > 0);
        let to_grow = cheapest_way(lines, place, to, from);
        let to_shrink = if may_shrink { cheapest_way(lines, place, from, to) } else { None };
        let ways = [to_grow, to_shrink].into_iter().flatten();
        for hidden in ways.min_by_key(|way| way.cost).map(|way| way.lines).unwrap_or_default() {
            if let Some(line) = lines.get_mut(hidden) {
                line.is_hidden = true;
            }
        }
    }
}

#[derive(Clone)]
struct Way {
    cost: u64,
    lines: Vec<usize>,
}

/// The way between two places that hides the least, without the line around which it leads; none if there is none. Places
/// are few, so each step simply looks at all lines (Bellman and Ford).
fn cheapest_way(lines: &[Line], around: usize, start: usize, end: usize) -> Option<Way> {
    let places = lines.iter().map(|line| line.from.max(line.to) + 1).max()?;
    let mut ways: Vec<Option<Way>> = vec![None; places];
    *ways.get_mut(start)? = Some(Way { cost: 0, lines: Vec::new() });
    for _ in 0..places {
        let mut is_settled = true;
        for (number, line) in lines.iter().enumerate().filter(|(number, _)| *number != around) {
            let cost = if line.is_hidden { 0 } else { line.cost.saturating_add(u64::from(line.count)) };
            is_settled &= !follow(&mut ways, number, line.from, line.to, cost);
            if line.count > 0 {
                is_settled &= !follow(&mut ways, number, line.to, line.from, cost);
            }
        }
        if is_settled {
            break;
        }
    }
    ways.into_iter().nth(end)?
}

/// Goes on along a line; says whether that is cheaper than what was known.
fn follow(ways: &mut [Option<Way>], number: usize, from: usize, to: usize, cost: u64) -> bool {
    let Some(Some(way)) = ways.get(from) else { return false };
    let cost = way.cost.saturating_add(cost);
    let Some(known) = ways.get(to) else { return false };
    if known.as_ref().is_some_and(|known| known.cost <= cost) {
        return false;
    }
    let lines = way.lines.iter().copied().chain([number]).collect();
    if let Some(known) = ways.get_mut(to) {
        *known = Some(Way { cost, lines });
    }
    true
}
