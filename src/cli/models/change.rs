//! `tolmach models install`, `remove` and `verify`: one line a pair, failures to standard error.

use std::{fmt::Display, process::ExitCode};

use super::{exit_code, print, table};
use crate::{
    lang::Pair,
    translator::embedded::{
        install::{InstallError, Installer, to_stderr},
        store::{Installed, Store},
    },
};

/// Installs every pair it can.
pub fn install(store: &Store, installer: &Installer, pairs: &[Pair]) -> ExitCode {
    let progress = to_stderr();
    for_each(pairs, |pair| {
        let model = installer.install(store, pair, progress.as_ref())?;
        Ok::<_, InstallError>(described(&model))
    })
}

/// Deletes every pair that is there.
pub fn remove(store: &Store, pairs: &[Pair]) -> ExitCode {
    for_each(pairs, |pair| match store.remove(pair) {
        Ok(true) => Ok("removed".to_owned()),
        Ok(false) => Err(format!("{pair} is not installed")),
        Err(error) => Err(error.to_string()),
    })
}

/// Reads and compares the named pairs, or all.
pub fn verify(store: &Store, pairs: &[Pair]) -> ExitCode {
    let all = || store.installed().iter().map(|entry| entry.pair().clone()).collect();
    let pairs: Vec<Pair> = if pairs.is_empty() { all() } else { pairs.to_vec() };
    for_each(&pairs, |pair| store.verify(pair).map(|installed| described(&installed)))
}

fn for_each<E: Display>(pairs: &[Pair], act: impl Fn(&Pair) -> Result<String, E>) -> ExitCode {
    let mut is_good = true;
    for pair in pairs {
        match act(pair) {
            Ok(done) => is_good &= print(&format!("{pair}: {done}")),
            Err(error) => {
                eprintln!("{error}");
                is_good = false;
            }
        }
    }
    exit_code(is_good)
}

fn described(installed: &Installed) -> String {
    let Installed { model_id, bytes, source, licence, .. } = installed;
    format!("{} ready, {}, from {source}, {licence}", model_id.0, table::megabytes(*bytes))
}
