//! HTTP to services that translate: one request, one answer, no surprises.
//!
//! A redirect is not followed (a POST would arrive as a GET), an answer has a time and a size, and what is not
//! a success is told by status and code, never by its text: that may repeat ours.

use std::{
    sync::Once,
    time::{Duration, Instant, SystemTime},
};

use reqwest::{Certificate, Client, Method, Proxy, header::HeaderMap, redirect};
use serde::{Serialize, de::DeserializeOwned};

use super::TranslateError;
use crate::config::backends::{Common, NetworkReach};

/// Speaks to one service.
#[derive(Clone)]
pub struct Wire {
    client: Client,
    base: String,
    timeout: Duration,
}

/// One request.
#[derive(Clone, Debug)]
pub struct Ask {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    timeout: Option<Duration>,
}

/// What came back, with whatever status.
#[derive(Clone, Debug)]
pub struct Reply {
    /// 200, 429…
    pub status: u16,
    headers: HeaderMap,
    /// Not over [`MOST_BYTES`].
    pub body: Vec<u8>,
}

/// No translation of a request that we send is longer.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// A server that does not even take the connection.
const CONNECTING: Duration = Duration::from_secs(5);

impl Wire {
    /// To a service at `base`, without a slash at its end; connects when it is first used.
    pub fn new(base: &str, common: &Common) -> Result<Wire, String> {
        let base = base.trim_end_matches('/').to_owned();
        let parsed = reqwest::Url::parse(&base).ok();
        let is_http = |url: &reqwest::Url| matches!(url.scheme(), "http" | "https");
        if !parsed.as_ref().is_some_and(|url| is_http(url) && url.has_host()) {
            return Err("url: expected an address like https://api.example.com".into());
        }
        let client = client(&common.reach)?;
        Ok(Wire { client, base, timeout: common.timeout })
    }

    /// Sends a request and waits for the whole answer.
    ///
    /// `Err` only where there is no answer: no connection, too late, too large, cut off, or a redirect.
    pub async fn send(&self, ask: Ask) -> Result<Reply, TranslateError> {
        let timeout = ask.timeout.unwrap_or(self.timeout).min(self.timeout);
        let talk = async {
            let url = format!("{}{}", self.base, ask.path);
            let mut request = self.client.request(ask.method, url).query(&ask.query);
            for (name, value) in &ask.headers {
                request = request.header(name, value);
            }
            let mut response = request.body(ask.body).send().await.map_err(|e| gone(&e))?;
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            if response.status().is_redirection() {
                return Err(unavailable(format!("it redirects ({status}); set its final url")));
            }
            let mut body = Vec::new();
            while let Some(piece) = response.chunk().await.map_err(|error| gone(&error))? {
                if body.len() + piece.len() > MOST_BYTES {
                    let reason = format!("over {MOST_BYTES} bytes");
                    return Err(TranslateError::BadOutput { reason });
                }
                body.extend_from_slice(&piece);
            }
            Ok(Reply { status, headers, body })
        };
        let too_late = |_| unavailable(format!("no answer within {} ms", timeout.as_millis()));
        tokio::time::timeout(timeout, talk).await.map_err(too_late)?
    }
}

fn client(reach: &NetworkReach) -> Result<Client, String> {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        // Another part of the process may have done so already: the same one.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    let mut client = Client::builder()
        .redirect(redirect::Policy::none())
        .connect_timeout(CONNECTING)
        .pool_idle_timeout(Duration::from_secs(30))
        .user_agent(concat!("tolmach/", env!("CARGO_PKG_VERSION")));
    match reach.proxy.as_ref().map(crate::config::Secret::expose) {
        None => {}
        Some("none") => client = client.no_proxy(),
        Some(proxy) => {
            let wrong = "proxy: expected an address like http://host:3128, or none";
            client = client.no_proxy().proxy(Proxy::all(proxy).map_err(|_| wrong)?);
        }
    }
    if let Some(file) = &reach.ca_file {
        let wrong = |why: String| format!("ca_file: {}: {why}", file.display());
        let pem = std::fs::read(file).map_err(|error| wrong(error.kind().to_string()))?;
        let certificates = Certificate::from_pem_bundle(&pem).ok().filter(|all| !all.is_empty());
        let certificates = certificates.ok_or_else(|| wrong("no certificates in PEM".into()))?;
        client = client.tls_certs_merge(certificates);
    }
    client.build().map_err(|_| "the HTTP client cannot be built".into())
}

fn unavailable(reason: String) -> TranslateError {
    TranslateError::Unavailable { reason }
}

/// Why there is no answer, without the address: it may hold a key.
fn gone(error: &reqwest::Error) -> TranslateError {
    let reason = match error {
        error if error.is_timeout() => "no answer in time",
        error if error.is_connect() => "it cannot be reached",
        error if error.is_body() || error.is_decode() => "its answer broke off",
        _ => "the connection was lost",
    };
    unavailable(reason.to_owned())
}

impl Ask {
    /// `POST` of something as JSON; `path` begins with a slash, or is empty.
    pub fn post_json(path: impl Into<String>, body: &impl Serialize) -> Ask {
        let body = serde_json::to_vec(body).expect("our own types have a JSON form");
        Ask::new(Method::POST, path.into(), body).header("content-type", "application/json")
    }

    /// `POST` of a form.
    pub fn post_form(path: impl Into<String>, fields: &[(&str, &str)]) -> Ask {
        let form = reqwest::Url::parse_with_params("http://form", fields).expect("a valid base");
        let body = form.query().unwrap_or_default().as_bytes().to_vec();
        Ask::new(Method::POST, path.into(), body)
            .header("content-type", "application/x-www-form-urlencoded")
    }

    /// `POST` of bytes as they are; their type is for a header to say.
    pub fn post(path: impl Into<String>, body: Vec<u8>) -> Ask {
        Ask::new(Method::POST, path.into(), body)
    }

    /// `GET`.
    pub fn get(path: impl Into<String>) -> Ask {
        Ask::new(Method::GET, path.into(), Vec::new())
    }

    fn new(method: Method, path: String, body: Vec<u8>) -> Ask {
        Ask { method, path, query: Vec::new(), headers: Vec::new(), body, timeout: None }
    }

    /// With a header.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Ask {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// With a part of the query.
    pub fn query(mut self, name: &str, value: impl Into<String>) -> Ask {
        self.query.push((name.to_owned(), value.into()));
        self
    }

    /// Waiting until then at most.
    pub fn until(mut self, until: Option<Instant>) -> Ask {
        self.timeout = until.map(|until| until.saturating_duration_since(Instant::now()));
        self
    }
}

impl Reply {
    /// Whether the status is 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// A header, where it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body as JSON; a byte order mark in front is allowed. HTML with status 200 is no success.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, TranslateError> {
        let body = self.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.body);
        serde_json::from_slice(body).map_err(|_| {
            let reason = match self.header("content-type") {
                Some(kind) if kind.starts_with("text/html") => "HTML where JSON should be",
                _ => "not the JSON it should be",
            };
            TranslateError::BadOutput { reason: reason.to_owned() }
        })
    }

    /// How long the service wants to be left alone: `Retry-After` as seconds or a date, `retry-after-ms`,
    /// `x-ms-retry-after-ms`.
    pub fn retry_after(&self) -> Option<Duration> {
        let millis = ["retry-after-ms", "x-ms-retry-after-ms"].iter().find_map(|n| self.header(n));
        if let Some(millis) = millis.and_then(|text| text.trim().parse::<f64>().ok()) {
            return duration(millis / 1000.0);
        }
        let text = self.header("retry-after")?.trim();
        if let Ok(seconds) = text.parse::<f64>() {
            return duration(seconds);
        }
        let date = httpdate::parse_http_date(text).ok()?;
        Some(date.duration_since(SystemTime::now()).unwrap_or_default())
    }

    /// What a status means where a service has no rule of its own; `code` is its word for it, if any.
    pub fn error(&self, code: &str) -> TranslateError {
        let code: String = code.chars().filter(char::is_ascii_graphic).take(60).collect();
        let reason = format!("{} {code}", self.status).trim_end().to_owned();
        match self.status {
            401 | 403 => TranslateError::Auth { reason },
            402 | 456 => TranslateError::QuotaExhausted { until: None },
            413 | 414 => TranslateError::TooLarge,
            429 | 529 => TranslateError::Busy {
                retry_after: self.retry_after().unwrap_or(Duration::from_secs(1)),
            },
            503 if self.retry_after().is_some() => {
                TranslateError::Busy { retry_after: self.retry_after().unwrap_or_default() }
            }
            408 | 500..600 => TranslateError::Unavailable { reason },
            200..300 => TranslateError::BadOutput { reason },
            _ => TranslateError::BadRequest { reason },
        }
    }
}

/// A day at most: nobody waits for longer.
fn duration(seconds: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds.clamp(0.0, 86_400.0)).ok()
}
