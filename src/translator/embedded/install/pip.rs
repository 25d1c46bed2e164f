//! Fetches a package's wheel with `pip`, which knows the operator's index, proxy and certificates.
//!
//! Nothing is installed into Python and no code of the package runs. Always the wheel for one
//! platform: the models in it are the same for all.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{
    Failure, Limits, Package, Progress, Silent, client::without_credentials, stage::Stage,
};

/// Any platform may read this wheel's models; its file is known to exist.
const ONE_WHEEL: [&str; 12] = [
    "download",
    "--no-deps",
    "--no-input",
    "--disable-pip-version-check",
    "--only-binary=:all:",
    "--platform=manylinux2014_x86_64",
    "--implementation=cp",
    "--python-version=3.11",
    "--abi=abi3",
    "--progress-bar=off",
    "--quiet",
    "--dest",
];

const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// For `pip --version`; a cold disk takes seconds.
const VERSION_LIMIT: Duration = Duration::from_secs(20);

/// Downloads the package's wheel into the download area, where the next pair finds it too.
pub fn download(
    package: &Package,
    stage: &Stage,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<PathBuf, Failure> {
    let requirement = package.requirement();
    let refuse = |reason: &str| Failure::Source(format!("pip download {requirement}: {reason}"));
    let folder = stage.empty_folder("pip")?;
    let log = folder.join("log");
    progress.begin(&described(package), None);
    let outcome = start(package, &folder, &log)?
        .ok_or_else(|| refuse("there is no python3 -m pip, pip3 or pip"))
        .and_then(|mut child| {
            wait(&mut child, limits.pip, progress).map_err(|reason| refuse(&reason))
        });
    progress.end();
    if !outcome?.success() {
        return Err(refuse(&last_line(&log)));
    }
    let wheel = package.find_wheel(&folder).ok_or_else(|| refuse("it brought no wheel"))?;
    let place = stage.folder().join(wheel.file_name().unwrap_or_default());
    fs::rename(&wheel, &place)
        .and_then(|()| fs::remove_dir_all(&folder))
        .map_err(|error| Failure::disk(&place, &error))?;
    Ok(place)
}

/// What a person waits for, with its size: pip itself does not tell us how far it is.
fn described(package: &Package) -> String {
    let size = package.wheel_bytes.map(|bytes| format!(", {} MB", bytes.div_ceil(1_000_000)));
    format!("the package {} (pip download{})", package.requirement(), size.unwrap_or_default())
}

/// Starts the first `pip` that there is; `None` where there is none.
fn start(package: &Package, folder: &Path, log: &Path) -> Result<Option<Child>, Failure> {
    for words in package.pip.iter().filter(|words| has_pip(words)) {
        let output = File::create(log).map_err(|error| Failure::disk(log, &error))?;
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).args(ONE_WHEEL).arg(folder).arg(package.requirement());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(output);
        if let Ok(child) = command.spawn() {
            return Ok(Some(child));
        }
    }
    Ok(None)
}

/// A Python may come without pip.
fn has_pip(words: &[String]) -> bool {
    let Some((program, arguments)) = words.split_first() else { return false };
    let mut command = Command::new(program);
    command.args(arguments).arg("--version");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let child = command.spawn();
    child.is_ok_and(|mut child| {
        wait(&mut child, VERSION_LIMIT, &Silent).is_ok_and(|status| status.success())
    })
}

/// Waits at most `limit`, then ends the process.
fn wait(child: &mut Child, limit: Duration, progress: &dyn Progress) -> Result<ExitStatus, String> {
    let started = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if started.elapsed() < limit => {
                progress.advance(0, None);
                thread::sleep(LOOK_AGAIN);
            }
            Ok(None) => {
                let ended = child.kill().and_then(|()| child.wait());
                ended.map_err(|error| error.to_string())?;
                return Err(format!("it did not end within {} s", limit.as_secs_f32()));
            }
            Err(error) => return Err(error.to_string()),
        }
    }
}

/// What pip said last, without the password an index address may hold.
fn last_line(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let line = text.lines().map(str::trim).rfind(|line| !line.is_empty());
    without_credentials(line.unwrap_or("it failed and said nothing"))
}
