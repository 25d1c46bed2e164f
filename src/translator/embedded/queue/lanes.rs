//! The waiting sentences of one urgency: a lane a request, requests in turn.

use std::{cmp::Reverse, collections::VecDeque};

use super::Ticket;
use crate::translator::RequestId;

/// One lane a request, in the order of their turns.
#[derive(Default)]
pub(super) struct Lanes(VecDeque<(RequestId, VecDeque<Ticket>)>);

impl Lanes {
    /// Behind the others of its request.
    pub(super) fn push(&mut self, request: RequestId, ticket: Ticket) {
        match self.0.iter_mut().find(|(id, _)| *id == request) {
            Some((_, lane)) => lane.push_back(ticket),
            None => self.0.push_back((request, VecDeque::from([ticket]))),
        }
    }

    /// The sentence whose turn it is; its request goes to the end.
    pub(super) fn pop_turn(&mut self) -> Option<Ticket> {
        let (request, mut lane) = self.0.pop_front()?;
        let ticket = lane.pop_front();
        if !lane.is_empty() {
            self.0.push_back((request, lane));
        }
        ticket
    }

    /// Drops what nobody waits for any more; how many are left.
    pub(super) fn sweep_and_count(&mut self) -> usize {
        for (_, lane) in &mut self.0 {
            lane.retain(|ticket| !ticket.reply.is_closed());
        }
        self.0.retain(|(_, lane)| !lane.is_empty());
        self.0.iter().map(|(_, lane)| lane.len()).sum()
    }

    /// Up to `count` sentences nearest to a length in bytes, of any request; none that is to be aligned.
    pub(super) fn take_nearest(&mut self, length: usize, count: usize) -> Vec<Ticket> {
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        for (l, (_, lane)) in self.0.iter().enumerate() {
            for (t, ticket) in lane.iter().enumerate().filter(|(_, t)| !t.ask.align) {
                found.push((ticket.ask.text.len().abs_diff(length), l, t));
            }
        }
        found.sort_unstable();
        found.truncate(count);
        // From the back, so that the positions found stay true.
        found.sort_unstable_by_key(|&(_, l, t)| Reverse((l, t)));
        found.into_iter().filter_map(|(_, l, t)| self.0[l].1.remove(t)).collect()
    }
}
