//! Every translator keeps one and the same contract, against a double of its service on this machine that
//! refuses what the real one would refuse; and what is peculiar to each.

#[path = "translators/apy_server.rs"]
mod apy_server;
#[path = "translators/contract.rs"]
mod contract;
#[path = "translators/double.rs"]
mod double;
#[path = "translators/subject.rs"]
mod subject;

#[path = "translators/amazon.rs"]
mod amazon;
#[path = "translators/apertium.rs"]
mod apertium;
#[path = "translators/apy.rs"]
mod apy;
#[path = "translators/azure.rs"]
mod azure;
#[path = "translators/chat.rs"]
mod chat;
#[path = "translators/deepl.rs"]
mod deepl;
#[path = "translators/google.rs"]
mod google;
#[path = "translators/judges.rs"]
mod judges;
#[path = "translators/libretranslate.rs"]
mod libretranslate;
#[path = "translators/libretranslate_real.rs"]
mod libretranslate_real;
#[path = "translators/model.rs"]
mod model;
#[path = "translators/ollama.rs"]
mod ollama;
#[path = "translators/openai.rs"]
mod openai;
#[path = "translators/tagged.rs"]
mod tagged;
#[path = "translators/webhook.rs"]
mod webhook;
#[path = "translators/wire.rs"]
mod wire;
