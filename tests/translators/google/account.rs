//! A service account of nobody, and the address where its claims are exchanged for tokens.
//!
//! The double judges what a claim says. Its signature is judged by `openssl`, so that no code of ours says what
//! ours has signed, and in a test of its own, so that no answer waits for a process.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex, OnceLock},
    time::{SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::double::{Double, Request, Response};

/// The account, with its double.
pub struct Account {
    pub double: Double,
    /// Tells the account and where its claims are exchanged.
    pub file: PathBuf,
    /// Seconds a token is good for, from now on.
    pub good_for: Arc<Mutex<u64>>,
}

impl Account {
    /// With a file of its own and the one key of all. Tokens are `ya29.1`, `ya29.2`…
    pub fn new(name: &str) -> Account {
        let (count, good_for) = (Mutex::new(0), Arc::new(Mutex::new(3_599)));
        let seconds = good_for.clone();
        let double = Double::start(move |request| {
            if let Err(wrong) = judge(request) {
                let body = json!({"error": "invalid_grant", "error_description": wrong});
                return Response::json(400, &body);
            }
            let mut count = count.lock().unwrap();
            *count += 1;
            let seconds = *seconds.lock().unwrap();
            let token = format!("ya29.{count}");
            let body =
                json!({"access_token": token, "expires_in": seconds, "token_type": "Bearer"});
            Response::json(200, &body)
        });
        let account = json!({
            "type": "service_account",
            "project_id": "portal-1",
            "private_key_id": "key-7",
            "private_key": fs::read_to_string(keys().join("key.pem")).unwrap(),
            "client_email": "tolmach@portal-1.iam.example",
            "token_uri": format!("{}/token", double.url),
        });
        let file = keys().join(format!("{name}.json"));
        fs::write(&file, account.to_string()).unwrap();
        Account { double, file, good_for }
    }

    /// How many tokens were asked for.
    pub fn exchanges(&self) -> usize {
        self.double.seen().len()
    }

    /// Whether the last claim was signed with the account's key.
    pub fn is_signed(&self) -> bool {
        let form = self.double.seen().last().unwrap().form();
        let (_, assertion) = form.iter().find(|(name, _)| name == "assertion").unwrap();
        let (signed, signature) = assertion.rsplit_once('.').unwrap();
        let [text, bytes, key] = ["signed", "signature", "public.pem"].map(|it| keys().join(it));
        fs::write(&text, signed).unwrap();
        fs::write(&bytes, URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
        let [text, bytes, key] = [&text, &bytes, &key].map(|it| it.to_str().unwrap());
        openssl(&["dgst", "-sha256", "-verify", key, "-signature", bytes, text])
    }
}

/// A folder with a key that was made for these tests.
fn keys() -> &'static Path {
    static KEYS: OnceLock<PathBuf> = OnceLock::new();
    KEYS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("google");
        fs::create_dir_all(&folder).unwrap();
        let [key, public] = ["key.pem", "public.pem"].map(|name| folder.join(name));
        let [key, public] = [&key, &public].map(|path| path.to_str().unwrap());
        let bits = "rsa_keygen_bits:2048";
        assert!(openssl(&["genpkey", "-algorithm", "RSA", "-pkeyopt", bits, "-out", key]));
        assert!(openssl(&["pkey", "-in", key, "-pubout", "-out", public]));
        folder
    })
}

/// What the real one would refuse.
fn judge(request: &Request) -> Result<(), String> {
    let form = request.form();
    let field = |name: &str| form.iter().find(|(known, _)| known == name).map(|(_, value)| value);
    let claimed = field("assertion").ok_or("no assertion")?;
    let parts: Vec<&str> = claimed.split('.').collect();
    let [header, claim, _] = parts[..] else { return Err("no JWT".into()) };
    let part = |part: &str| -> Result<Value, String> {
        let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|error| error.to_string())?;
        serde_json::from_slice(&bytes).map_err(|error| error.to_string())
    };
    let (head, claim_set) = (part(header)?, part(claim)?);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let second = |name: &str| claim_set[name].as_u64().unwrap_or(0);
    let audience = format!("http://{}/token", request.header("host"));
    let checks = [
        (request.method == "POST" && request.path == "/token", "address"),
        (request.header("content-type") == "application/x-www-form-urlencoded", "content type"),
        (
            field("grant_type")
                .is_some_and(|it| it == "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            "grant type",
        ),
        (head == json!({"alg": "RS256", "typ": "JWT", "kid": "key-7"}), "header"),
        (claim_set["iss"] == "tolmach@portal-1.iam.example", "iss"),
        (claim_set["aud"] == audience.as_str(), "aud"),
        (claim_set["scope"] == "https://www.googleapis.com/auth/cloud-translation", "scope"),
        (second("iat").abs_diff(now) < 60 && second("exp") <= second("iat") + 3_600, "times"),
        (second("exp") > now, "exp"),
    ];
    let wrong = checks.iter().find(|(is_right, _)| !is_right);
    wrong.map_or(Ok(()), |(_, wrong)| Err((*wrong).to_owned()))
}

fn openssl(arguments: &[&str]) -> bool {
    Command::new("openssl").args(arguments).output().expect("openssl is there").status.success()
}
