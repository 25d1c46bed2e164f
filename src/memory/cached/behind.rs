//! Writes what machines made while nobody waits for it.

use std::{sync::Arc, time::Duration};

use tokio::sync::{mpsc, oneshot};

use super::{kept::Kept, patience::Patience};
use crate::memory::{Memory, MemoryError, Unit};

/// A queue to the store, with a length; what does not fit is not remembered.
pub struct Behind {
    orders: mpsc::Sender<Order>,
    patience: Arc<Patience>,
}

enum Order {
    Write(Box<Unit>),
    /// Tells that everything before it is done.
    Tell(oneshot::Sender<()>),
}

/// Sentences of some two hundred articles: a store that restarts loses none.
const WAITING_AT_MOST: usize = 10_000;

/// In one transaction: large enough that the disk is no limit, small enough for the time of a call.
const WRITTEN_AT_ONCE: usize = 200;

/// For a batch that the store does not take: half a minute, in which a server starts again.
const TRIES: usize = 30;

const BETWEEN_TRIES: Duration = Duration::from_secs(1);

impl Behind {
    pub fn start(inner: Arc<dyn Memory>, kept: Arc<Kept>, patience: Arc<Patience>) -> Behind {
        let (orders, queue) = mpsc::channel(WAITING_AT_MOST);
        tokio::spawn(Writer { inner, kept, patience: Arc::clone(&patience) }.work(queue));
        Behind { orders, patience }
    }

    /// Takes units to be written soon.
    pub fn write(&self, units: Vec<Unit>) {
        for unit in units {
            if self.orders.try_send(Order::Write(Box::new(unit))).is_err() {
                self.patience.complain("more is waiting to be written than fits; some is dropped");
                return;
            }
        }
    }

    /// Waits until all taken so far is written, or was given up.
    pub async fn settle(&self) {
        let (tell, told) = oneshot::channel();
        if self.orders.send(Order::Tell(tell)).await.is_ok() {
            let _ = told.await;
        }
    }
}

/// The other end of the queue.
struct Writer {
    inner: Arc<dyn Memory>,
    kept: Arc<Kept>,
    patience: Arc<Patience>,
}

impl Writer {
    /// Until nobody can give orders any more.
    async fn work(self, mut queue: mpsc::Receiver<Order>) {
        let mut orders = Vec::new();
        while queue.recv_many(&mut orders, WRITTEN_AT_ONCE).await > 0 {
            let (mut units, mut waiting) = (Vec::new(), Vec::new());
            for order in orders.drain(..) {
                match order {
                    Order::Write(unit) => units.push(*unit),
                    Order::Tell(tell) => waiting.push(tell),
                }
            }
            self.write(units).await;
            for tell in waiting {
                let _ = tell.send(());
            }
        }
    }

    async fn write(&self, units: Vec<Unit>) {
        if units.is_empty() {
            return;
        }
        for _ in 0..TRIES {
            match self.inner.remember(units.clone()).await {
                Ok(numbers) => return self.written(units, &numbers).await,
                Err(error) => {
                    self.patience.complain(&error.to_string());
                    if matches!(error, MemoryError::Newer { .. }) {
                        return;
                    }
                }
            }
            tokio::time::sleep(BETWEEN_TRIES).await;
        }
    }

    /// They are no longer the only copy.
    async fn written(&self, units: Vec<Unit>, numbers: &[i64]) {
        for (unit, number) in units.iter().zip(numbers) {
            self.kept.number(unit, *number).await;
        }
    }
}
