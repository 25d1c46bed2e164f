//! Mozilla's model store, or a mirror of it: what it offers and how a pair comes from it.
//!
//! A mirror is a folder behind a web server: `records.json` as Mozilla's settings service answers it,
//! and each attachment under its `attachment.location`. Mozilla's own hosting is meant for Firefox.

use std::collections::HashMap;

use fxtranslate::{
    fetch::Fetch,
    remote::{self, Record},
};
use serde::Deserialize;

use super::{
    Failure, Limits, Offer, Progress,
    client::{Client, without_credentials},
    download::{Download, Packed},
    stage::Stage,
};
use crate::{lang::Pair, translator::embedded::store::manifest::Role};

/// The licence Mozilla's models are published under, as mozilla/translations, issue 1434, says of
/// their repository and as every public mirror we found repeats. The list of models names none.
pub const LICENCE: &str = "MPL-2.0 (Mozilla Firefox Translations models)";

/// What the store offers.
pub struct Catalogue {
    client: Client,
    limits: Limits,
    source: String,
    attachments: String,
    records: Vec<Record>,
    sizes: HashMap<String, Attachment>,
}

/// What the engine crate leaves out of a record.
#[derive(Deserialize)]
struct Attachment {
    location: String,
    size: Option<u64>,
    hash: Option<String>,
}

impl Catalogue {
    /// Asks the store, or the mirror instead, for its list; the error is one line.
    pub fn fetch(mirror: Option<&str>, limits: Limits) -> Result<Catalogue, String> {
        let (source, list, attachments) = addresses(mirror)?;
        let unreachable = |reason| format!("{source} cannot be used: {reason}");
        let client = Client::new(limits);
        let body = client.get(&list).map_err(unreachable)?;
        let (records, sizes) =
            parse(&body).map_err(|reason| unreachable(format!("{list}: {reason}")))?;
        Ok(Catalogue { client, limits, source, attachments, records, sizes })
    }

    /// Every pair the engine can use, sorted.
    pub fn offers(&self) -> Vec<Offer> {
        let pairs = remote::pairs(&self.records);
        let pairs = pairs
            .iter()
            .filter_map(|(from, to)| Some(Pair::new(from.parse().ok()?, to.parse().ok()?)));
        pairs.filter_map(|pair| self.offer(&pair, &self.choose(&pair)?)).collect()
    }

    /// Downloads the pair's files and puts the model together.
    pub fn install(
        &self,
        stage: &Stage,
        pair: &Pair,
        progress: &dyn Progress,
    ) -> Result<(), Failure> {
        let missing = || Failure::Source(format!("{} has no model for {pair}", self.source));
        let chosen = self.choose(pair).ok_or_else(missing)?;
        let offer = self.offer(pair, &chosen).ok_or_else(missing)?;
        let (folder, client, limits) = (stage.folder(), &self.client, self.limits);
        let download = Download { folder, client, limits, progress };
        let mut unfinished = stage.begin(&offer)?;
        let files: Vec<(Role, Packed)> = chosen
            .iter()
            .map(|(role, record)| Ok((*role, self.packed(record)?)))
            .collect::<Result<_, _>>()?;
        for (role, file) in &files {
            let content = download.content(file).map_err(|failure| self.name_source(failure))?;
            unfinished.add(*role, &file.name, &content)?;
        }
        unfinished.finish()?;
        for (_, file) in &files {
            download.forget(file);
        }
        Ok(())
    }

    /// The pair's records: the newest model, the other files of the same version and build.
    ///
    /// A list holds several builds of one pair; a vocabulary of another build gives nonsense.
    fn choose(&self, pair: &Pair) -> Option<Vec<(Role, &Record)>> {
        let (from, to) = (pair.from.to_string(), pair.to.to_string());
        let model = remote::pick(&self.records, "model", &from, &to)?;
        let companion = |role, kind| {
            let of_pair = |r: &&Record| r.file_type == kind && r.src == from && r.trg == to;
            let same_build = |r: &&Record| r.architecture == model.architecture;
            let all = || self.records.iter().filter(of_pair).filter(same_build);
            let newest = || all().rev().max_by_key(|record| number(&record.version));
            let found = all().find(|record| record.version == model.version).or_else(newest)?;
            Some((role, found))
        };
        let shared = companion(Role::Vocabulary, "vocab").map(|file| vec![file]);
        let vocabularies = shared.or_else(|| {
            let source = companion(Role::SourceVocabulary, "srcvocab")?;
            Some(vec![source, companion(Role::TargetVocabulary, "trgvocab")?])
        })?;
        let mut chosen = vec![(Role::Model, model)];
        chosen.extend(vocabularies);
        chosen.extend(companion(Role::Shortlist, "lex"));
        Some(chosen)
    }

    fn offer(&self, pair: &Pair, chosen: &[(Role, &Record)]) -> Option<Offer> {
        let sizes = chosen.iter().map(|(_, record)| self.sizes.get(&record.location)?.size);
        Some(Offer {
            pair: pair.clone(),
            version: chosen.first()?.1.version.clone(),
            source: self.source.clone(),
            licence: LICENCE.into(),
            bytes: sizes.sum(),
        })
    }

    fn packed(&self, record: &Record) -> Result<Packed, Failure> {
        let refuse = |what| Failure::Source(format!("{}: {}: {what}", self.source, record.name));
        if !is_plain_location(&record.location) {
            return Err(refuse("its location is no plain path"));
        }
        let attachment = self.sizes.get(&record.location);
        Ok(Packed {
            name: record.name.clone(),
            url: format!("{}/{}", self.attachments, record.location),
            bytes: attachment.and_then(|attachment| attachment.size),
            sha256: attachment.and_then(|attachment| attachment.hash.clone()),
            unpacked_sha256: record
                .decompressed_hash
                .clone()
                .ok_or_else(|| refuse("the list has no hash for it"))?,
        })
    }

    fn name_source(&self, failure: Failure) -> Failure {
        match failure {
            Failure::Source(reason) => Failure::Source(format!("{}: {reason}", self.source)),
            disk @ Failure::Disk(_) => disk,
        }
    }
}

/// What the source is called, where its list is, and under what its attachments are.
fn addresses(mirror: Option<&str>) -> Result<(String, String, String), String> {
    let Some(mirror) = mirror else {
        let list = format!(
            "{}/v1/buckets/main/collections/{}/records",
            remote::PROD_ENDPOINT,
            remote::COLLECTION
        );
        return Ok(("Mozilla's model store".into(), list, remote::CDN_ROOT.into()));
    };
    let shown = without_credentials(mirror);
    if !mirror.starts_with("https://") && !mirror.starts_with("http://") {
        return Err(format!("models.mirror: {shown:?} is no address; write it like https://…"));
    }
    let base = mirror.trim_end_matches('/');
    Ok((format!("the mirror {shown}"), format!("{base}/records.json"), base.into()))
}

/// Records for everybody: those with a filter are for one platform or channel of Firefox.
fn parse(body: &[u8]) -> Result<(Vec<Record>, HashMap<String, Attachment>), String> {
    let mut list: serde_json::Value =
        serde_json::from_slice(body).map_err(|error| format!("it is no JSON: {error}"))?;
    if let Some(data) = list.get_mut("data").and_then(|data| data.as_array_mut()) {
        data.retain(|record| matches!(record["filter_expression"].as_str(), None | Some("")));
    }
    let records = remote::parse_records(&list.to_string())?;
    let data = list["data"].as_array().into_iter().flatten();
    let attachments = data.filter_map(|r| Attachment::deserialize(&r["attachment"]).ok());
    Ok((records, attachments.map(|found| (found.location.clone(), found)).collect()))
}

/// The numbers of a version; letters count as nothing.
fn number(version: &str) -> Vec<u64> {
    version.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

/// Relative, without a way up, and with nothing an address would read as something else.
fn is_plain_location(location: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    location.split('/').all(is_plain) && !location.contains([':', '?', '#', '%', '\\', '@', ' '])
}
