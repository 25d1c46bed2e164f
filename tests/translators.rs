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

#[path = "translators/apertium.rs"]
mod apertium;
#[path = "translators/apy.rs"]
mod apy;
#[path = "translators/libretranslate.rs"]
mod libretranslate;
