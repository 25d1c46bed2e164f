//! Tokens for a service account: a signed claim, exchanged at the address the account's file names.
//!
//! One exchange at a time; whoever waits for it takes what came of it, also where that is nothing. The key never
//! leaves this file.
//!
//! It is signed by rustls, which is here for TLS and holds RSA of the same `ring`: no crate more for that.

use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rustls::{
    SignatureScheme,
    crypto::ring::sign::any_supported_type,
    pki_types::{PrivateKeyDer, pem::PemObject},
    sign::SigningKey,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::super::{
    TranslateError,
    wire::{Ask, Wire},
};
use crate::config::backends::Common;

/// Hands out tokens that are good for a while yet.
pub struct Tokens {
    account: Account,
    key: Arc<dyn SigningKey>,
    wire: Wire,
    /// Held while a token is fetched: others wait for that one, as long as a request may take at most.
    last: Mutex<Last>,
}

/// What came of the last exchange.
#[derive(Default)]
struct Last {
    token: Option<Token>,
    failure: Option<(Instant, TranslateError)>,
}

/// One token.
#[derive(Clone)]
pub struct Token {
    secret: Arc<str>,
    good_until: Instant,
}

/// The file of a service account, as far as it is read.
#[derive(Deserialize)]
struct Account {
    client_email: String,
    private_key: String,
    #[serde(default)]
    private_key_id: String,
    token_uri: String,
    #[serde(default)]
    project_id: String,
}

#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    kid: &'a str,
}

#[derive(Serialize)]
struct Claim<'a> {
    iss: &'a str,
    scope: &'static str,
    aud: &'a str,
    iat: u64,
    exp: u64,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    expires_in: u64,
}

const SCOPE: &str = "https://www.googleapis.com/auth/cloud-translation";

const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/// As long as a claim may be good.
const HOUR_SECONDS: u64 = 3_600;

/// Before its end, a token is not used any more: a request may be on its way as long.
const BEFORE_END: Duration = Duration::from_mins(1);

impl Tokens {
    /// From an account's file; the error says what is wrong with it.
    pub fn new(file: &Path, common: &Common) -> Result<Tokens, String> {
        let wrong = |why: &str| format!("credentials_file: {}: {why}", file.display());
        let text = std::fs::read(file).map_err(|error| wrong(&error.kind().to_string()))?;
        let mut account: Account = serde_json::from_slice(&text).map_err(|_| {
            wrong("no service account; expected JSON with client_email, private_key and token_uri")
        })?;
        let pem = std::mem::take(&mut account.private_key);
        let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).ok();
        let key = key.and_then(|key| any_supported_type(&key).ok());
        let key = key.filter(|key| signer(&**key).is_some());
        let key = key.ok_or_else(|| wrong("private_key: expected an RSA key in PEM"))?;
        let wire = Wire::new(&account.token_uri, common);
        let wire = wire.map_err(|_| wrong("token_uri: expected an address"))?;
        Ok(Tokens { account, key, wire, last: Mutex::default() })
    }

    /// The project the account belongs to; empty where its file names none.
    pub fn project(&self) -> &str {
        &self.account.project_id
    }

    /// A token that is not `refused`: the last one, or a new one.
    pub async fn token(
        &self,
        refused: Option<&Token>,
        until: Option<Instant>,
    ) -> Result<Token, TranslateError> {
        let began = Instant::now();
        let mut last = self.last.lock().await;
        let is_good = |token: &&Token| {
            let is_refused = refused.is_some_and(|refused| refused.secret == token.secret);
            !is_refused && Instant::now() < token.good_until
        };
        if let Some(token) = last.token.as_ref().filter(is_good) {
            return Ok(token.clone());
        }
        if let Some((_, error)) = last.failure.as_ref().filter(|(failed, _)| *failed > began) {
            return Err(error.clone());
        }
        let fetched = self.fetch(until).await;
        match &fetched {
            Ok(token) => last.token = Some(token.clone()),
            Err(error) => last.failure = Some((Instant::now(), error.clone())),
        }
        fetched
    }

    async fn fetch(&self, until: Option<Instant>) -> Result<Token, TranslateError> {
        let assertion = self.assertion(SystemTime::now());
        let fields = [("grant_type", GRANT), ("assertion", assertion.as_str())];
        let reply = self.wire.send(Ask::post_form("", &fields).until(until)).await?;
        if reply.status == 400 {
            // `invalid_grant`: the key was withdrawn, or this machine's clock is wrong.
            return Err(TranslateError::Auth { reason: "400 token_uri".to_owned() });
        }
        if !reply.is_success() {
            return Err(reply.error("token_uri"));
        }
        let granted: Granted = reply.json()?;
        let good_for = Duration::from_secs(granted.expires_in.min(HOUR_SECONDS));
        let good_until = Instant::now() + good_for.saturating_sub(BEFORE_END);
        Ok(Token { secret: granted.access_token.into(), good_until })
    }

    /// A JWT signed with RS256.
    fn assertion(&self, now: SystemTime) -> String {
        let iat = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let Account { client_email, private_key_id, token_uri, .. } = &self.account;
        let header = Header { alg: "RS256", typ: "JWT", kid: private_key_id };
        let exp = iat + HOUR_SECONDS;
        let claim = Claim { iss: client_email, scope: SCOPE, aud: token_uri, iat, exp };
        let signed = format!("{}.{}", encoded(&header), encoded(&claim));
        let signing = signer(&*self.key).expect("seen when the file was read");
        let signature = signing.sign(signed.as_bytes()).expect("RSA signs texts of any length");
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

impl Token {
    /// As it stands in a header.
    pub fn bearer(&self) -> String {
        format!("Bearer {}", self.secret)
    }
}

fn signer(key: &dyn SigningKey) -> Option<Box<dyn rustls::sign::Signer>> {
    key.choose_scheme(&[SignatureScheme::RSA_PKCS1_SHA256])
}

fn encoded(part: &impl Serialize) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(part).expect("our own types have a JSON form"))
}
