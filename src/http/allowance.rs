//! How much one address may ask for in a time, so that nobody uses up what others need.
//!
//! Counts in this process alone and forgets whoever has his full share again. What is counted, characters or
//! suggestions, is the caller's business.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// What is left for each address.
pub struct Allowance {
    /// The most at once, and what is given anew in `time`.
    amount: f64,
    time: Duration,
    left: Mutex<HashMap<IpAddr, Left>>,
}

/// What is left for one address.
#[derive(Clone, Copy)]
struct Left {
    amount: f64,
    counted: Instant,
}

/// Addresses that are remembered: about 6 MB. Where more ask at once, all begin anew.
const MOST_ADDRESSES: usize = 100_000;

impl Allowance {
    /// So much in a time; 0 for as much as anybody likes.
    pub fn new(amount: usize, time: Duration) -> Allowance {
        let amount = u32::try_from(amount).unwrap_or(u32::MAX);
        Allowance { amount: amount.into(), time, left: Mutex::default() }
    }

    /// Takes something; where it is too much, says when it would be there. A wish above all there ever is
    /// takes that.
    pub fn take(&self, address: IpAddr, wanted: usize, now: Instant) -> Result<(), Duration> {
        if self.amount == 0.0 {
            return Ok(());
        }
        let wanted = f64::from(u32::try_from(wanted).unwrap_or(u32::MAX)).min(self.amount);
        let mut all = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST_ADDRESSES {
            all.retain(|_, left| self.now_left(left, now) < self.amount);
            if all.len() >= MOST_ADDRESSES {
                all.clear();
            }
        }
        let fresh = Left { amount: self.amount, counted: now };
        let left = all.entry(network(address)).or_insert(fresh);
        *left = Left { amount: self.now_left(left, now), counted: now };
        if left.amount >= wanted {
            left.amount -= wanted;
            return Ok(());
        }
        Err(self.time.mul_f64((wanted - left.amount) / self.amount))
    }

    fn now_left(&self, left: &Left, now: Instant) -> f64 {
        let since = now.saturating_duration_since(left.counted).as_secs_f64();
        (left.amount + self.amount * since / self.time.as_secs_f64()).min(self.amount)
    }
}

/// One household has a whole network of the new addresses.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn what_was_taken_comes_back_with_time_and_belongs_to_one_address() {
        let allowance = Allowance::new(100, Duration::from_mins(1));
        let (now, half) = (Instant::now(), Duration::from_secs(30));

        assert_eq!(allowance.take(address(1), 100, now), Ok(()));
        assert_eq!(allowance.take(address(1), 50, now), Err(half));
        assert_eq!(allowance.take(address(2), 50, now), Ok(()));
        assert_eq!(allowance.take(address(1), 50, now + half), Ok(()));
        assert!(allowance.take(address(1), 1, now + half).is_err());
    }

    #[test]
    fn a_wish_above_everything_takes_everything() {
        let allowance = Allowance::new(10, Duration::from_mins(1));

        assert_eq!(allowance.take(address(1), 1_000, Instant::now()), Ok(()));
        assert!(allowance.take(address(1), 1, Instant::now()).is_err());
    }

    #[test]
    fn without_a_limit_nothing_is_refused() {
        let allowance = Allowance::new(0, Duration::from_mins(1));

        assert!((0..5).all(|_| allowance.take(address(1), usize::MAX, Instant::now()).is_ok()));
    }

    #[test]
    fn a_network_of_one_household_is_one_address() {
        let allowance = Allowance::new(10, Duration::from_mins(1));
        let (one, two) = ("2001:db8:1:2::3".parse().unwrap(), "2001:db8:1:2::4".parse().unwrap());

        assert!(allowance.take(one, 10, Instant::now()).is_ok());
        assert!(allowance.take(two, 10, Instant::now()).is_err());
    }

    #[test]
    fn addresses_without_end_are_not_remembered_without_end() {
        let allowance = Allowance::new(10, Duration::from_mins(1));
        let now = Instant::now();
        for number in 0..=u32::try_from(MOST_ADDRESSES).unwrap() {
            allowance.take(IpAddr::V4(number.into()), 1, now).unwrap();
        }

        assert!(allowance.left.lock().unwrap().len() <= MOST_ADDRESSES);
    }
}
