//! Which pairs an installation of Apertium has: its `modes` folder.
//!
//! A mode is one line of shell, programs with a pipe between them. It is read here, never given to a shell.
//! What cannot be read as that is no mode of ours.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::UNIX_EPOCH,
};

use super::super::{
    ModelId, Route,
    codes::{self, Provider},
};
use crate::lang::{Pair, Tag};

/// The modes of one installation.
#[derive(Debug, Default)]
pub struct Modes {
    by_codes: BTreeMap<(String, String), Arc<Mode>>,
    /// Every pair by itself, sorted.
    pub routes: Arc<Vec<Route>>,
}

/// How one pair is translated.
#[derive(Debug)]
pub struct Mode {
    /// The pair, and the mode's name with a sum of all that it consists of.
    pub route: Route,
    /// Programs with their arguments, in the order of the pipe.
    pub programs: Vec<Vec<String>>,
}

/// Programs that say what they have at the end of a text without being told to.
const WITHOUT_OPTION: &[&str] =
    &["cat", "cg-mwesplit", "divvun-suggest", "hfst-tokenise", "hfst-tokenize", "vislcg3"];

/// Where packages put the data; programs are beside, in `../../bin`.
const USUAL: &[&str] =
    &["/usr/share/apertium", "/usr/local/share/apertium", "/opt/apertium/share/apertium"];

impl Modes {
    /// All modes of a folder that has `modes`.
    pub fn of(folder: &Path) -> Modes {
        let entries = fs::read_dir(folder.join("modes")).into_iter().flatten().flatten();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        // Names of three letters are the newer data where a pair has two.
        files.sort_by_key(|file| (std::cmp::Reverse(file.as_os_str().len()), file.clone()));
        let mut modes = Modes::default();
        for file in files {
            if let Some((codes, mode)) = read(folder, &file) {
                modes.by_codes.entry(codes).or_insert(Arc::new(mode));
            }
        }
        let all = modes.by_codes.values().filter_map(|mode| modes.mode(&mode.route.pair));
        let mut routes: Vec<Route> = all.map(|mode| mode.route.clone()).collect();
        routes.sort();
        routes.dedup_by(|one, other| one.pair == other.pair);
        modes.routes = Arc::new(routes);
        modes
    }

    /// The best mode for a pair: the one of its region, else the one of the language.
    pub fn mode(&self, pair: &Pair) -> Option<Arc<Mode>> {
        let (from, to) = (
            codes::codes(Provider::Apertium, &pair.from),
            codes::codes(Provider::Apertium, &pair.to),
        );
        let both = to.iter().flat_map(|to| from.iter().map(move |from| (from.clone(), to.clone())));
        both.into_iter().find_map(|codes| self.by_codes.get(&codes).cloned())
    }
}

/// The folder with `modes` that belongs to the program `apertium`, where there is one.
pub fn usual_folder() -> Option<PathBuf> {
    let paths = env::var_os("PATH").unwrap_or_default();
    let beside = env::split_paths(&paths)
        .filter(|bin| bin.join("apertium").is_file())
        .filter_map(|bin| Some(bin.parent()?.join("share/apertium")));
    let usual = USUAL.iter().map(PathBuf::from);
    beside.chain(usual).find(|folder| folder.join("modes").is_dir())
}

/// A mode with the codes of its languages; `None` where it is for something else, or a program is missing.
fn read(folder: &Path, file: &Path) -> Option<((String, String), Mode)> {
    let name = file.file_name()?.to_str()?.strip_suffix(".mode")?;
    let (from, to) = name.split_once('-')?;
    let (source, target) = (language(from)?, language(to)?);
    let text = fs::read_to_string(file).ok()?;
    let mut programs = programs(&text)?;
    for program in &mut programs {
        program[0] = found(folder, &program[0])?;
    }
    let model = ModelId(format!("{name}@{}", sum(&text, &programs)));
    let route = Route { pair: Pair::new(source.tag, target.tag), via: None, model };
    (!route.pair.is_same_language())
        .then_some(((source.code, target.code), Mode { route, programs }))
}

struct Language {
    tag: Tag,
    /// In three letters, with its variant if any.
    code: String,
}

/// `es`, `spa`, `por_BR`; `None` for what a tag has no word for.
fn language(code: &str) -> Option<Language> {
    let tag = codes::tag(Provider::Apertium, code)?;
    let (letters, variant) = code.split_at(code.find('_').unwrap_or(code.len()));
    let letters = match letters.len() {
        2 => codes::codes(Provider::Apertium, &letters.parse().ok()?).pop()?,
        3 => letters.to_owned(),
        _ => return None,
    };
    Some(Language { tag, code: format!("{letters}{variant}") })
}

/// The programs of a mode, each told to flush; `None` where the line is more than programs and pipes.
///
/// `$1` is how words are written that the dictionary does not know (without marks), `$2` is for looking at
/// what the tagger thinks.
fn programs(line: &str) -> Option<Vec<Vec<String>>> {
    let mut programs = vec![Vec::new()];
    let mut rest = line.trim();
    while let Some(sign) = rest.chars().next() {
        let program = programs.last_mut().expect("there is always one");
        let behind = &rest[sign.len_utf8()..];
        rest = match sign {
            ' ' | '\t' => behind,
            '|' => {
                programs.push(Vec::new());
                behind
            }
            '\'' => {
                let (word, behind) = behind.split_once('\'')?;
                program.push(word.to_owned());
                behind
            }
            '$' if behind.starts_with(['1', '2']) => {
                program.extend(behind.starts_with('1').then(|| "-n".to_owned()));
                &behind[1..]
            }
            _ => {
                let end = rest.find([' ', '\t', '|', '\'']).unwrap_or(rest.len());
                let (word, behind) = rest.split_at(end);
                let is_plain = |sign: char| sign.is_alphanumeric() || "-_./+:,@=%".contains(sign);
                if !word.chars().all(is_plain) {
                    return None;
                }
                program.push(word.to_owned());
                behind
            }
        };
    }
    for program in &mut programs {
        let name = Path::new(program.first()?).file_name()?.to_str()?;
        if !WITHOUT_OPTION.contains(&name) {
            program.insert(1, "-z".to_owned());
        }
    }
    Some(programs)
}

/// Where a program lies: beside the data, or on PATH.
fn found(folder: &Path, program: &str) -> Option<String> {
    let beside = folder.ancestors().nth(2).map(|prefix| prefix.join("bin"));
    let paths = env::var_os("PATH").unwrap_or_default();
    let folders = beside.into_iter().chain(env::split_paths(&paths));
    // A path of its own stays what it is: joining it replaces the folder.
    let mut files = folders.map(|folder| folder.join(program));
    files.find(|file| file.is_file())?.to_str().map(str::to_owned)
}

/// Eight letters that are others when the mode or a file of its data is.
fn sum(text: &str, programs: &[Vec<String>]) -> String {
    let mut sum = blake3::Hasher::new();
    sum.update(text.as_bytes());
    for file in programs.iter().flatten() {
        let Ok(data) = fs::metadata(file) else { continue };
        let changed = data.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        sum.update(&data.len().to_le_bytes());
        sum.update(&changed.map_or(0, |time| time.as_secs()).to_le_bytes());
    }
    sum.finalize().to_hex()[..8].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mode_is_programs_that_flush() {
        let line = "lt-proc -w '/a b/x.bin' | cg-proc 'y.bin'|apertium-tagger -g $2 'z' | cat | lt-proc $1 g\n";

        let words: Vec<String> =
            programs(line).unwrap().iter().map(|words| words.join(" ")).collect();

        assert_eq!(
            words,
            [
                "lt-proc -z -w /a b/x.bin",
                "cg-proc -z y.bin",
                "apertium-tagger -z -g z",
                "cat",
                "lt-proc -z -n g"
            ]
        );
        for line in
            ["", "a | | b", "a; b", "a > b", "a `b`", "a $(b)", "a $3", "a 'b", "a &", "a\nb"]
        {
            assert_eq!(programs(line), None, "{line}");
        }
    }

    #[test]
    fn languages_are_read_in_two_letters_and_in_three() {
        let read = |code| language(code).map(|known| (known.tag.to_string(), known.code));

        let known = |tag: &str, code: &str| Some((tag.to_owned(), code.to_owned()));
        assert_eq!(read("es"), known("es", "spa"));
        assert_eq!(read("spa"), known("es", "spa"));
        assert_eq!(read("pt_BR"), known("pt-BR", "por_BR"));
        assert_eq!(read("hbs_HR"), known("hr", "hbs_HR"));
        assert_eq!(read("hbs"), known("sr-Latn", "hbs"));
        for none in ["cat_valencia", "oci_aran", "Cyrl", "es-fr", ""] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
