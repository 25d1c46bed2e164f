//! The signature of a request to Amazon: AWS Signature Version 4, in headers.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::{
    http_request::{SignableBody, SignableRequest, SigningSettings, sign},
    sign::v4,
};

use crate::{config::backends::Amazon as Settings, translator::TranslateError};

/// Signs with one key, for one region.
pub(super) struct Signer {
    key: Credentials,
    region: String,
}

impl Signer {
    pub(super) fn new(settings: &Settings) -> Signer {
        let token = Some(settings.session_token.expose()).filter(|token| !token.is_empty());
        let key = Credentials::new(
            settings.access_key_id.expose(),
            settings.secret_access_key.expose(),
            token.map(str::to_owned),
            None,
            "tolmach",
        );
        Signer { key, region: settings.region.clone() }
    }

    /// The headers that prove a `POST` to `url` to be ours, at that time; they cover those given.
    pub(super) fn sign(
        &self,
        url: &str,
        headers: &[(&str, &str)],
        body: &[u8],
        time: SystemTime,
    ) -> Result<Vec<(String, String)>, TranslateError> {
        // Its own message may repeat what it was given.
        let wrong = || TranslateError::Auth { reason: "a request cannot be signed with it".into() };
        let identity = self.key.clone().into();
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name("translate")
            .time(time)
            .settings(SigningSettings::default())
            .build()
            .map_err(|_| wrong())?
            .into();
        let headers = headers.iter().copied();
        let request = SignableRequest::new("POST", url, headers, SignableBody::Bytes(body));
        let signed = sign(request.map_err(|_| wrong())?, &parameters).map_err(|_| wrong())?;
        let (instructions, _) = signed.into_parts();
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Ok(instructions.headers().map(owned).collect())
    }
}
