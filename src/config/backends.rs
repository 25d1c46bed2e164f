//! `[backends.NAME]`: services beside the embedded engine that translate.
//!
//! Each kind has one file with what that service needs, and nothing else; what all have in common is here.

mod amazon;
mod apertium;
mod azure;
mod chat;
mod common;
mod deepl;
mod formality;
mod glossaries;
mod google;
mod libretranslate;
mod pseudo;
mod webhook;

pub use amazon::Amazon;
pub use apertium::{Apertium, Apy};
pub use azure::{Azure, AzureVersion};
pub use chat::{Chat, Dialect as ChatDialect};
pub use common::{Common, Login, Reach as NetworkReach};
pub use deepl::{DeepL, ModelType as DeepLModel};
pub use formality::Formality;
pub use glossaries::PairGlossary;
pub use google::{GoogleV2, GoogleV3};
pub use libretranslate::LibreTranslate;
pub use pseudo::{Pseudo, Way as PseudoWay};
pub use webhook::Webhook;

use super::{reader::Reader, value::Value};

/// A service that translates, as the operator named and set it.
#[derive(Clone, Debug)]
pub struct Backend {
    /// How routes, answers and the log name it: `deepl`, `deepl-eu`.
    pub name: String,
    /// The line of its table in the file; none where variables alone define it.
    pub line: Option<usize>,
    /// Which service, and what it alone needs.
    pub service: Service,
    /// What all services have.
    pub common: Common,
}

/// What each kind of service needs.
#[derive(Clone, Debug)]
pub enum Service {
    /// Apertium on this machine.
    Apertium(Apertium),
    /// A server of Apertium APY.
    Apy(Apy),
    /// A server of LibreTranslate.
    LibreTranslate(LibreTranslate),
    /// DeepL.
    DeepL(DeepL),
    /// Google Cloud Translation, Basic.
    GoogleV2(GoogleV2),
    /// Google Cloud Translation, Advanced.
    GoogleV3(GoogleV3),
    /// Azure Translator.
    Azure(Azure),
    /// Amazon Translate.
    Amazon(Amazon),
    /// A language model behind an OpenAI-compatible or Ollama's own address.
    Chat(Chat),
    /// The portal's own server.
    Webhook(Webhook),
    /// Pseudo-localisation.
    Pseudo(Pseudo),
}

/// Which service a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Apertium,
    Apy,
    LibreTranslate,
    DeepL,
    GoogleV2,
    GoogleV3,
    Azure,
    Amazon,
    OpenAi,
    Ollama,
    Webhook,
    Pseudo,
}

impl Kind {
    /// All of them with the names operators write.
    pub(super) const ALL: [(&'static str, Kind); 12] = [
        ("apertium", Kind::Apertium),
        ("apy", Kind::Apy),
        ("libretranslate", Kind::LibreTranslate),
        ("deepl", Kind::DeepL),
        ("google-v2", Kind::GoogleV2),
        ("google-v3", Kind::GoogleV3),
        ("azure", Kind::Azure),
        ("amazon", Kind::Amazon),
        ("openai", Kind::OpenAi),
        ("ollama", Kind::Ollama),
        ("webhook", Kind::Webhook),
        ("pseudo", Kind::Pseudo),
    ];
}

impl Value for Kind {
    fn parse(text: &str) -> Result<Kind, String> {
        let found = Kind::ALL.iter().find(|(name, _)| *name == text);
        found.map(|(_, kind)| *kind).ok_or_else(|| {
            let names: Vec<&str> = Kind::ALL.iter().map(|(name, _)| *name).collect();
            format!("one of {}", names.join(", "))
        })
    }
}

/// Names that mean something else already.
const RESERVED: &[&str] = &["embedded", "identity", "upper", "reverse", "auto", "memory", "none"];

/// Hands out the keys of one table.
pub(super) struct Table<'r, 'a> {
    pub reader: &'r mut Reader<'a>,
    /// `backends.deepl`
    pub path: String,
}

impl Table<'_, '_> {
    /// See [`Reader::take`].
    pub fn take<T: Value>(&mut self, name: &str, default: &'static str, about: &'static str) -> T {
        self.reader.take(&format!("{}.{name}", self.path), default, about)
    }

    /// See [`Reader::take_checked`].
    pub fn take_checked<T: Value>(
        &mut self,
        name: &str,
        default: &'static str,
        about: &'static str,
        check: impl Fn(&T) -> Result<(), String>,
    ) -> T {
        self.reader.take_checked(&format!("{}.{name}", self.path), default, about, check)
    }

    /// Notes something wrong at one of its keys.
    pub fn complain(&mut self, name: &str, seen: &str, expected: impl Into<String>) {
        self.reader.complain(&format!("{}.{name}", self.path), seen, expected);
    }

    /// A text there is no default for; what was read where it is missing is not used.
    pub fn required(&mut self, name: &str, about: &'static str, like: &'static str) -> String {
        let given: String = self.take(name, "", about);
        if given.is_empty() {
            self.complain(name, "nothing", like);
        }
        given
    }
}

/// All tables, in the order of the file; those that are wrong are left out, with a problem.
pub(super) fn read(reader: &mut Reader) -> Vec<Backend> {
    let sections = reader.sections("backends");
    sections.into_iter().filter_map(|(name, line)| read_one(reader, name, line)).collect()
}

fn read_one(reader: &mut Reader, name: String, line: Option<usize>) -> Option<Backend> {
    let path = format!("backends.{name}");
    if let Err(expected) = check_name(&name) {
        reader.complain(&path, &format!("the name {name:?}"), expected);
    }
    let mut table = Table { reader, path };
    let kind: Option<Kind> = table.take("kind", "", "Which service it is.");
    let Some(kind) = kind else {
        let names: Vec<&str> = Kind::ALL.iter().map(|(name, _)| *name).collect();
        table.complain("kind", "nothing", format!("one of {}", names.join(", ")));
        return None;
    };
    let service = service(&mut table, kind);
    let common = Common::read(&mut table, kind);
    Some(Backend { name, line, service, common })
}

/// What a table of a kind says.
pub(super) fn service(table: &mut Table, kind: Kind) -> Service {
    match kind {
        Kind::Apertium => Service::Apertium(Apertium::read(table)),
        Kind::Apy => Service::Apy(Apy::read(table)),
        Kind::LibreTranslate => Service::LibreTranslate(LibreTranslate::read(table)),
        Kind::DeepL => Service::DeepL(DeepL::read(table)),
        Kind::GoogleV2 => Service::GoogleV2(GoogleV2::read(table)),
        Kind::GoogleV3 => Service::GoogleV3(GoogleV3::read(table)),
        Kind::Azure => Service::Azure(Azure::read(table)),
        Kind::Amazon => Service::Amazon(Amazon::read(table)),
        Kind::OpenAi => Service::Chat(Chat::read(table, ChatDialect::OpenAi)),
        Kind::Ollama => Service::Chat(Chat::read(table, ChatDialect::Ollama)),
        Kind::Webhook => Service::Webhook(Webhook::read(table)),
        Kind::Pseudo => Service::Pseudo(Pseudo::read(table)),
    }
}

fn check_name(name: &str) -> Result<(), String> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    let is_well_formed = name.len() <= 32
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(is_plain);
    match (is_well_formed, RESERVED.contains(&name)) {
        (true, false) => Ok(()),
        (true, true) => Err(format!("another name; {} are taken", RESERVED.join(", "))),
        _ => Err("up to 32 of a-z, 0-9, - and _, a letter first".into()),
    }
}
