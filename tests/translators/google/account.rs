//! A service account of nobody, and the address where its claims are exchanged for tokens.
//!
//! Claims are judged by `openssl`, so that no code of ours says what ours has signed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex},
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
    /// With a key and a file of its own. Tokens are `ya29.1`, `ya29.2`…
    pub fn new(name: &str) -> Account {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("google-{name}"));
        fs::create_dir_all(&folder).unwrap();
        let key = folder.join("key.pem");
        let bits = "rsa_keygen_bits:2048";
        openssl(&["genpkey", "-algorithm", "RSA", "-pkeyopt", bits, "-out", text(&key)]);
        let public = folder.join("public.pem");
        openssl(&["pkey", "-in", text(&key), "-pubout", "-out", text(&public)]);
        let (count, good_for) = (Mutex::new(0), Arc::new(Mutex::new(3_599)));
        let (seconds, place) = (good_for.clone(), folder.clone());
        let double = Double::start(move |request| {
            let mut count = count.lock().unwrap();
            if let Err(wrong) = judge(request, &place) {
                let body = json!({"error": "invalid_grant", "error_description": wrong});
                return Response::json(400, &body);
            }
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
            "private_key": fs::read_to_string(&key).unwrap(),
            "client_email": "tolmach@portal-1.iam.example",
            "token_uri": format!("{}/token", double.url),
        });
        let file = folder.join("account.json");
        fs::write(&file, account.to_string()).unwrap();
        Account { double, file, good_for }
    }

    /// How many tokens were asked for.
    pub fn exchanges(&self) -> usize {
        self.double.seen().len()
    }
}

/// What the real one would refuse.
fn judge(request: &Request, folder: &Path) -> Result<(), String> {
    let form = request.form();
    let field = |name: &str| form.iter().find(|(known, _)| known == name).map(|(_, value)| value);
    let claimed = field("assertion").ok_or("no assertion")?;
    let parts: Vec<&str> = claimed.split('.').collect();
    let [header, claim, signature] = parts[..] else { return Err("no JWT".into()) };
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
    if let Some((_, wrong)) = checks.iter().find(|(is_right, _)| !is_right) {
        return Err((*wrong).to_owned());
    }
    let (signed, bytes) = (folder.join("signed"), folder.join("signature"));
    // One at a time: see the lock around.
    fs::write(&signed, format!("{header}.{claim}")).unwrap();
    fs::write(&bytes, URL_SAFE_NO_PAD.decode(signature).map_err(|error| error.to_string())?)
        .unwrap();
    let public = folder.join("public.pem");
    openssl(&[
        "dgst",
        "-sha256",
        "-verify",
        text(&public),
        "-signature",
        text(&bytes),
        text(&signed),
    ])
    .then_some(())
    .ok_or_else(|| "signature".to_owned())
}

fn openssl(arguments: &[&str]) -> bool {
    Command::new("openssl").args(arguments).output().expect("openssl is there").status.success()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
