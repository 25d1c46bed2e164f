//! Tells an address of a caller that something happened, signed after Standard Webhooks.
//!
//! The address is a stranger's wish: it is asked by POST only, without following it elsewhere, within a
//! time, and not in our own network unless the settings say so.

mod address;
mod sign;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use url::{Host, Url};

use crate::config::{Reach, Secret};

/// What is told.
#[derive(Clone, Debug)]
pub struct Message {
    /// Where.
    pub url: String,
    /// The same each time the same is told.
    pub id: String,
    /// JSON.
    pub body: String,
}

/// From looking up the name to the head of the answer.
const TIME: Duration = Duration::from_secs(10);

const LONGEST_BYTES: usize = 2_000;

/// Says what would be right where an address cannot be told anything. What its name stands for is looked
/// at when it is told.
pub fn check(url: &str, reach: Reach) -> Result<(), &'static str> {
    const EXPECTED: &str = "an address like https://example.org/hook, without user and password";
    const PUBLIC: &str =
        "an address outside of our own network, or the setting jobs.webhook_private";
    let read = Url::parse(url).ok().filter(|_| url.len() <= LONGEST_BYTES).ok_or(EXPECTED)?;
    let is_plain = read.username().is_empty() && read.password().is_none();
    if !matches!(read.scheme(), "http" | "https") || !is_plain {
        return Err(EXPECTED);
    }
    let is_within_reach = reach == Reach::Everywhere
        || match read.host() {
            Some(Host::Ipv4(ip)) => address::is_public(ip.into()),
            Some(Host::Ipv6(ip)) => address::is_public(ip.into()),
            Some(Host::Domain(name)) => !address::is_local_name(name),
            None => false,
        };
    if is_within_reach { Ok(()) } else { Err(PUBLIC) }
}

/// Tells it, and waits for the answer; the error says what went wrong, without the address.
pub fn send(message: &Message, secret: &Secret, reach: Reach) -> Result<(), String> {
    check(&message.url, reach).map_err(|expected| format!("expected {expected}"))?;
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let signature = sign::signature(secret, &message.id, seconds, &message.body);
    let agent = ureq::AgentBuilder::new()
        .timeout_connect(TIME)
        .timeout(TIME)
        .redirects(0)
        // A proxy would look up the name itself, and reach what we must not.
        .try_proxy_from_env(false)
        .resolver(move |host: &str| address::resolve(host, reach))
        .user_agent(concat!("tolmach/", env!("CARGO_PKG_VERSION")))
        .build();
    let answer = agent
        .post(&message.url)
        .set("Content-Type", "application/json")
        .set("webhook-id", &message.id)
        .set("webhook-timestamp", &seconds.to_string())
        .set("webhook-signature", &signature)
        .send_string(&message.body);
    match answer {
        Ok(answer) if (200..300).contains(&answer.status()) => Ok(()),
        Ok(answer) | Err(ureq::Error::Status(_, answer)) => {
            Err(format!("the answer is {}", answer.status()))
        }
        Err(ureq::Error::Transport(error)) => Err(error.kind().to_string()),
    }
}
