//! Sentences waiting for one model: bounded, urgent ones first, those of jobs last, requests in turn.
//!
//! Workers take small batches of like length, because padding a short sentence to a long one costs
//! as much as translating the long one twice. Waiting never delays a lone sentence: a batch is what
//! is there, not what may come.

mod lanes;

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

use super::attempts::{Answer, Ask};
use crate::translator::{RequestId, Urgency};
use lanes::Lanes;

/// One sentence and where its answer goes; a dropped receiver withdraws it.
#[derive(Debug)]
pub struct Ticket {
    /// What the model is asked.
    pub ask: Ask,
    /// Whose answer it is.
    pub reply: oneshot::Sender<Answer>,
}

/// The waiting sentences of one model.
pub struct Queue {
    state: Mutex<State>,
    changed: Condvar,
    limit: usize,
}

/// The queue had no room; nothing was queued.
#[derive(Debug)]
pub struct Full {
    /// What was refused.
    pub tickets: Vec<(Urgency, Ticket)>,
    /// Sentences that wait already.
    pub waiting: usize,
}

#[derive(Default)]
struct State {
    /// One for each urgency.
    lanes: [Lanes; 3],
    is_closed: bool,
}

impl Queue {
    /// A queue of at most `limit` sentences.
    pub fn new(limit: usize) -> Queue {
        Queue { state: Mutex::default(), changed: Condvar::new(), limit }
    }

    /// The most sentences that may wait.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Queues all of them, or none.
    pub fn push(&self, request: RequestId, tickets: Vec<(Urgency, Ticket)>) -> Result<(), Full> {
        let mut state = self.lock();
        let waiting = state.sweep_and_count();
        if waiting + tickets.len() > self.limit {
            return Err(Full { tickets, waiting });
        }
        for (urgency, ticket) in tickets {
            state.lanes(urgency).push(request, ticket);
        }
        self.changed.notify_all();
        Ok(())
    }

    /// Sentences that wait now.
    pub fn waiting(&self) -> usize {
        self.lock().sweep_and_count()
    }

    /// Waits until there is something to take; `false` once the queue is closed and empty.
    pub fn wait(&self) -> bool {
        let mut state = self.lock();
        loop {
            if state.sweep_and_count() > 0 {
                return true;
            }
            if state.is_closed {
                return false;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Takes up to `size` sentences of like length; empty where another worker was faster.
    ///
    /// The first is the one whose turn it is, so nobody starves. One that needs alignment comes alone:
    /// the engine aligns one sentence at a time.
    pub fn take(&self, size: usize) -> Vec<Ticket> {
        let mut state = self.lock();
        state.sweep_and_count();
        let Some((urgency, head)) = state.pop_turn() else { return Vec::new() };
        if head.ask.align {
            return vec![head];
        }
        let mut batch = state.companions(urgency, head.ask.text.len(), size - 1);
        batch.push(head);
        batch
    }

    /// No more sentences; what waits is still done.
    pub fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_all();
    }

    /// A panicking worker leaves the lists whole: every change is one push or one removal.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn lanes(&mut self, urgency: Urgency) -> &mut Lanes {
        &mut self.lanes[urgency as usize]
    }

    fn pop_turn(&mut self) -> Option<(Urgency, Ticket)> {
        let by_urgency = [Urgency::First, Urgency::Normal, Urgency::Background];
        by_urgency.into_iter().find_map(|urgency| Some((urgency, self.lanes(urgency).pop_turn()?)))
    }

    /// Drops what nobody waits for any more.
    fn sweep_and_count(&mut self) -> usize {
        self.lanes.iter_mut().map(Lanes::sweep_and_count).sum()
    }

    /// The `count` sentences nearest in length, of any request; urgent ones ride first. A sentence that a
    /// reader waits for is not slowed down by one that nobody does.
    fn companions(&mut self, head: Urgency, length: usize, count: usize) -> Vec<Ticket> {
        if head == Urgency::Background {
            return self.lanes(head).take_nearest(length, count);
        }
        let mut taken = self.lanes(Urgency::First).take_nearest(length, count);
        taken.extend(self.lanes(Urgency::Normal).take_nearest(length, count - taken.len()));
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket(text: &str) -> (Ticket, oneshot::Receiver<Answer>) {
        let (reply, receiver) = oneshot::channel();
        (Ticket { ask: Ask { text: text.into(), align: false }, reply }, receiver)
    }

    fn push(
        queue: &Queue,
        request: u64,
        urgency: Urgency,
        text: &str,
    ) -> oneshot::Receiver<Answer> {
        let (ticket, receiver) = ticket(text);
        queue.push(RequestId(request), vec![(urgency, ticket)]).unwrap();
        receiver
    }

    fn take_one(queue: &Queue) -> String {
        queue.take(1).pop().unwrap().ask.text
    }

    #[test]
    fn a_title_overtakes_the_bodies_that_came_before() {
        let queue = Queue::new(10);
        let _body = push(&queue, 1, Urgency::Normal, "body");
        let _title = push(&queue, 2, Urgency::First, "title");

        assert_eq!(take_one(&queue), "title");
        assert_eq!(take_one(&queue), "body");
    }

    #[test]
    fn a_short_request_does_not_wait_behind_a_long_one() {
        let queue = Queue::new(10);
        let _long: Vec<_> =
            (0..4).map(|i| push(&queue, 1, Urgency::Normal, &format!("long {i}"))).collect();
        let _short = push(&queue, 2, Urgency::Normal, "short");

        let order: Vec<_> = (0..3).map(|_| take_one(&queue)).collect();

        assert_eq!(order, ["long 0", "short", "long 1"]);
    }

    #[test]
    fn what_a_reader_waits_for_overtakes_every_job_and_shares_no_batch_with_it() {
        let queue = Queue::new(10);
        let _job = push(&queue, 1, Urgency::Background, "job");
        let _body = push(&queue, 2, Urgency::Normal, "live");

        let batch: Vec<_> = queue.take(8).into_iter().map(|t| t.ask.text).collect();

        assert_eq!(batch, ["live"]);
        assert_eq!(take_one(&queue), "job");
    }

    #[test]
    fn a_batch_holds_sentences_of_like_length() {
        let queue = Queue::new(10);
        let texts = ["eight ch", "x", "seven c", "a much longer sentence", "nine char"];
        let _held: Vec<_> =
            texts.iter().map(|text| push(&queue, 1, Urgency::Normal, text)).collect();

        let mut batch: Vec<_> = queue.take(3).into_iter().map(|t| t.ask.text).collect();

        batch.sort();
        assert_eq!(batch, ["eight ch", "nine char", "seven c"]);
    }

    #[test]
    fn a_full_queue_refuses_the_whole_lot_and_keeps_what_it_has() {
        let queue = Queue::new(2);
        let _first = push(&queue, 1, Urgency::Normal, "one");
        let (two, _r2) = ticket("two");
        let (three, _r3) = ticket("three");

        let refused =
            queue.push(RequestId(2), vec![(Urgency::Normal, two), (Urgency::Normal, three)]);

        assert_eq!(refused.unwrap_err().waiting, 1);
        assert_eq!(queue.waiting(), 1);
    }

    #[test]
    fn what_nobody_waits_for_is_not_translated() {
        let queue = Queue::new(10);
        let gone = push(&queue, 1, Urgency::Normal, "gone");
        let _here = push(&queue, 2, Urgency::Normal, "here");

        drop(gone);

        assert_eq!(queue.waiting(), 1);
        assert_eq!(take_one(&queue), "here");
    }
}
