//! Where drafts go in a file: beside their neighbours of the source, in their group.
//!
//! Every line that is there stays as it is; only lines of drafts that are made anew are replaced.

mod out;

use std::collections::{BTreeMap, HashMap};

use out::{Block, Out, lines};

use super::{
    Draft,
    items::{Item, ItemKind},
};

/// The text with the drafts in it.
pub(super) fn place(text: &str, target: &[Item], source: &[Item], drafts: &[Draft]) -> String {
    let mut placing = Placing::new(target, source);
    for draft in drafts {
        placing.add(draft);
    }
    placing.written(text)
}

struct Placing<'a> {
    target: &'a [Item],
    source: &'a [Item],
    /// Items of the target by their id.
    there: HashMap<String, usize>,
    /// New blocks by the line they go before, in order.
    slots: BTreeMap<usize, Vec<Block>>,
    /// Which slot an id went to.
    placed: HashMap<String, usize>,
    /// Lines of old drafts, and what comes in their place.
    replaced: BTreeMap<usize, (usize, String)>,
}

/// Where a block goes.
enum Spot {
    /// Before this line, before what goes there already.
    First(usize),
    /// Before this line, after what goes there already.
    Last(usize),
    /// Right behind the new block of this id.
    Behind(String),
}

impl<'a> Placing<'a> {
    fn new(target: &'a [Item], source: &'a [Item]) -> Placing<'a> {
        let there = target.iter().enumerate().filter_map(|(at, item)| Some((item.id()?, at)));
        let there = there.collect();
        let (slots, placed, replaced) = (BTreeMap::new(), HashMap::new(), BTreeMap::new());
        Placing { target, source, there, slots, placed, replaced }
    }

    fn add(&mut self, draft: &Draft) {
        if let Some(&at) = self.there.get(&draft.id) {
            let item = &self.target[at];
            self.replaced.insert(item.first, (item.end, draft.ftl.clone()));
            return;
        }
        let is_it = |item: &Item| item.id().as_ref() == Some(&draft.id);
        let Some(at) = self.source.iter().position(is_it) else { return };
        let is_apart = at > 0 && self.source[at - 1].end < self.source[at].first;
        let group = self.source[..at].iter().rposition(is_group);
        let beside = self.beside(at, group);
        let (spot, is_apart) = match beside {
            Some(spot) => (spot, is_apart),
            None => match group {
                Some(group) => (self.in_group(group), true),
                None => (Spot::Last(self.group_end(self.head_end())), true),
            },
        };
        let (id, text) = (draft.id.clone(), draft.ftl.clone());
        self.put(spot, Block { id, text, is_apart });
    }

    /// Beside the nearest neighbour of the same group that is there.
    fn beside(&self, at: usize, group: Option<usize>) -> Option<Spot> {
        let first = group.map_or(0, |group| group + 1);
        let before = self.source[first..at].iter().rev().filter_map(Item::id);
        let after = self.source[at + 1..].iter().take_while(|item| !is_group(item));
        for id in before {
            if self.placed.contains_key(&id) {
                return Some(Spot::Behind(id));
            }
            if let Some(&found) = self.there.get(&id) {
                return Some(Spot::First(self.target[found].end));
            }
        }
        let after = after.filter_map(Item::id).find_map(|id| self.there.get(&id));
        after.map(|&found| Spot::Last(self.target[found].first))
    }

    /// In a group none of whose messages is there yet: behind its comment, which is copied where it lacks.
    fn in_group(&mut self, group: usize) -> Spot {
        let wanted = &self.source[group].comment;
        let found = self.target.iter().find(|item| is_group(item) && item.comment == *wanted);
        if let Some(found) = found {
            return Spot::First(found.end);
        }
        let id = format!("## {group}");
        if self.placed.contains_key(&id) {
            return Spot::Behind(id);
        }
        let spot = self.after_group(group);
        let lines = wanted.iter().map(|line| format!("## {line}"));
        let text: String =
            lines.flat_map(|line| [line.trim_end().to_owned(), "\n".into()]).collect();
        self.put(spot, Block { id: id.clone(), text, is_apart: true });
        Spot::Behind(id)
    }

    /// Behind the group that comes before this one in the source and has something in the target; the end
    /// of the file where none has.
    fn after_group(&self, group: usize) -> Spot {
        for id in self.source[..group].iter().rev().filter_map(Item::id) {
            let line = self.there.get(&id).map(|&at| self.target[at].end);
            if let Some(line) = line.or_else(|| self.placed.get(&id).copied()) {
                return Spot::Last(self.group_end(line));
            }
        }
        let mut after = self.source[group + 1..].iter().filter_map(Item::id);
        let next = after.find_map(|id| self.there.get(&id));
        let opener = next.and_then(|&at| self.target[..at].iter().rposition(is_group));
        let end = self.target.last().map_or(0, |last| last.end);
        Spot::Last(opener.map_or(end, |at| self.target[at].first))
    }

    /// The line behind the last item of the group that this line ends something of.
    fn group_end(&self, line: usize) -> usize {
        let rest = self.target.iter().skip_while(|item| item.end <= line);
        rest.take_while(|item| !is_group(item)).last().map_or(line, |last| last.end)
    }

    /// The line behind what the file says about itself.
    fn head_end(&self) -> usize {
        let heads = self.target.iter().take_while(|item| matches!(item.kind, ItemKind::Head));
        heads.last().map_or(0, |head| head.end)
    }

    fn put(&mut self, spot: Spot, block: Block) {
        let line = match &spot {
            Spot::First(line) | Spot::Last(line) => *line,
            Spot::Behind(id) => self.placed[id],
        };
        self.placed.insert(block.id.clone(), line);
        let blocks = self.slots.entry(line).or_default();
        let at = match spot {
            Spot::First(_) => 0,
            Spot::Last(_) => blocks.len(),
            Spot::Behind(id) => {
                blocks.iter().position(|block| block.id == id).map_or(blocks.len(), |at| at + 1)
            }
        };
        blocks.insert(at, block);
    }

    fn written(mut self, text: &str) -> String {
        let lines = lines(text);
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut out = Out::new(newline);
        if text.is_empty() {
            self.copy_heads(&mut out);
        }
        let mut at = 0;
        while at < lines.len() {
            out.blocks(self.slots.remove(&at).unwrap_or_default(), lines[at..].first().copied());
            if let Some((end, draft)) = self.replaced.get(&at) {
                out.add(draft);
                at = *end;
            } else {
                out.keep(lines[at]);
                at += 1;
            }
        }
        for (_, blocks) in std::mem::take(&mut self.slots) {
            out.blocks(blocks, None);
        }
        out.into_text()
    }

    /// What the source says about the file, at the top of a new one.
    fn copy_heads(&self, out: &mut Out) {
        let heads = self.source.iter().take_while(|item| matches!(item.kind, ItemKind::Head));
        for head in heads {
            for line in &head.comment {
                out.add(&format!("{}\n", format!("### {line}").trim_end()));
            }
        }
    }
}

fn is_group(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Group)
}
