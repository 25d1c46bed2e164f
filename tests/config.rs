//! What an operator can rely on when setting the service up.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tolmach::config::{
    CommandOption, Config, File, LogFilter, Origin, Problem, Setting, Sources, as_markdown,
    as_toml, tables_as_markdown,
};

// Through `Config::read`.

fn file(text: &str) -> Sources {
    let file = File::parse(Path::new("tolmach.toml"), text).unwrap();
    Sources { file: Some(file), ..Sources::default() }
}

fn variable(name: &str, value: &str) -> Sources {
    Sources { variables: [(name.into(), value.into())].into(), ..Sources::default() }
}

fn problems(sources: &Sources) -> Vec<String> {
    Config::read(sources).unwrap_err().iter().map(Problem::to_string).collect()
}

fn setting(sources: &Sources, key: &str) -> Setting {
    let (_, settings) = Config::read(sources).unwrap();
    settings.into_iter().find(|setting| setting.key == key).unwrap()
}

#[test]
fn the_nearest_source_wins() {
    let mut sources = file("[server]\nlisten = \"127.0.0.1:1\"");
    let listen = |sources: &Sources| Config::read(sources).unwrap().0.server.listen.port();

    let from_default = listen(&Sources::default());
    let from_file = listen(&sources);
    sources.variables.insert("TOLMACH_SERVER_LISTEN".into(), "127.0.0.1:2".into());
    let from_variable = listen(&sources);
    sources.options.push(CommandOption {
        name: "--listen",
        key: "server.listen",
        value: "127.0.0.1:3".into(),
    });
    let from_option = listen(&sources);

    assert_eq!([from_default, from_file, from_variable, from_option], [8080, 1, 2, 3]);
}

#[test]
fn every_problem_is_reported_in_one_go_with_its_place() {
    let mut sources = file(
        "[server]\nlisten = \"8080\"\nlisen = 1\n\n[engine]\npreload = [\"en-pt\", \"english\"]\n",
    );
    sources.variables = BTreeMap::from([
        ("TOLMACH_LIMITS_TEXTS".into(), "many".into()),
        ("TOLMACH_LOG_FROMAT".into(), "json".into()),
    ]);
    sources.options.push(CommandOption {
        name: "--data",
        key: "server.data",
        value: String::new(),
    });

    assert_eq!(
        problems(&sources),
        [
            "server.listen (tolmach.toml, line 2): saw \"8080\"; \
             expected an address and port like 127.0.0.1:8080",
            "--data: saw \"\"; expected a path",
            "TOLMACH_LIMITS_TEXTS: saw \"many\"; expected a whole number of at least 1",
            "engine.preload (tolmach.toml, line 6): saw \"en-pt,english\"; \
             expected a pair like en-pt",
            "tolmach.toml, line 3: saw the unknown key server.lisen; \
             expected server.listen, perhaps (`tolmach config show` lists all)",
            "environment: saw the unknown variable TOLMACH_LOG_FROMAT; \
             expected TOLMACH_LOG_FORMAT, perhaps (`tolmach config show` lists all)",
        ]
    );
}

#[test]
fn a_number_out_of_range_is_a_problem_and_not_bent() {
    assert_eq!(
        problems(&variable("TOLMACH_ENGINE_BATCH", "64")),
        ["TOLMACH_ENGINE_BATCH: saw \"64\"; expected a whole number from 1 to 8"]
    );
    assert_eq!(
        problems(&file("[limits]\ntexts = 0")),
        ["limits.texts (tolmach.toml, line 2): saw \"0\"; expected a whole number of at least 1"]
    );
}

#[test]
fn each_setting_refuses_nonsense() {
    for (name, value) in [
        ("TOLMACH_SERVER_REQUEST_TIMEOUT", "0"),
        ("TOLMACH_SERVER_SHUTDOWN_TIMEOUT", "30"),
        ("TOLMACH_ENGINE_QUEUE", "-1"),
        ("TOLMACH_MODELS_MIRROR", "models.example.org"),
        ("TOLMACH_MODELS_OFFLINE", "yes"),
        ("TOLMACH_UI_DEFAULT_LANGUAGE", "english please"),
        ("TOLMACH_LOG_FILTER", "loud"),
        ("TOLMACH_LOG_FILTER", "tolmach=loud"),
        ("TOLMACH_LOG_FORMAT", "xml"),
    ] {
        let problems = problems(&variable(name, value));

        assert_eq!(problems.len(), 1, "{name}={value}");
        assert!(problems[0].starts_with(&format!("{name}: saw {value:?}; expected ")));
    }
}

#[test]
fn a_section_written_as_a_value_and_a_value_written_as_a_section_are_problems() {
    assert!(problems(&file("server = 5"))[0].contains("the unknown key server"));
    assert!(problems(&file("[server.listen]\nport = 5"))[0].contains("server.listen.port"));
    assert!(problems(&file("[sever]"))[0].contains("the unknown key sever"));
}

#[test]
fn an_empty_section_is_no_problem() {
    assert!(Config::read(&file("[server]\n[engine]\n")).is_ok());
}

#[test]
fn a_list_may_be_an_array_or_joined_by_commas() {
    let array = Config::read(&file("[engine]\npreload = [\"en-pt\", \"pt-en\"]")).unwrap().0;
    let text = Config::read(&variable("TOLMACH_ENGINE_PRELOAD", "en-pt, pt-en")).unwrap().0;

    assert_eq!(array.engine.preload, text.engine.preload);
    assert_eq!(array.engine.preload.len(), 2);
}

#[test]
fn no_variable_means_two_settings() {
    let (_, settings) = Config::read(&Sources::default()).unwrap();

    let mut variables: Vec<_> = settings.iter().map(|setting| &setting.variable).collect();
    variables.sort();
    variables.dedup();

    assert_eq!(variables.len(), settings.len());
    assert!(!variables.iter().any(|name| *name == "TOLMACH_CONFIG"));
}

#[test]
fn the_defaults_are_printed_as_defaults() {
    let (_, settings) = Config::read(&Sources::default()).unwrap();

    assert!(settings.iter().all(|setting| setting.origin == Origin::Default));
    assert!(settings.iter().all(|setting| setting.value == setting.default));
}

#[test]
fn what_show_prints_can_be_pasted_back() {
    let mut sources = file(
        "[server]\nlisten = \"[::1]:9\"\n[models]\nfolder = 'C:\\models \"x\"'\noffline = true\n\
         [engine]\npreload = [\"en-pt\", \"pt-en\"]\nqueue = 7\n",
    );
    sources.variables.insert("TOLMACH_LOG_FILTER".into(), "warn,tolmach=debug".into());
    let (before, settings) = Config::read(&sources).unwrap();

    let (after, _) = Config::read(&file(&as_toml(&settings))).unwrap();

    assert_eq!(format!("{before:?}"), format!("{after:?}"));
}

#[test]
fn show_says_who_set_what() {
    let mut sources = file("[server]\ndata = \"/srv\"\n");
    sources.variables.insert("TOLMACH_LIMITS_TEXTS".into(), "5".into());
    let (_, settings) = Config::read(&sources).unwrap();

    let shown = as_toml(&settings);

    for line in [
        "data = \"/srv\"  # tolmach.toml, line 2",
        "texts = 5  # TOLMACH_LIMITS_TEXTS",
        "batch = 8  # default",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line} is not in\n{shown}");
    }
}

#[test]
fn a_password_in_an_address_is_not_shown() {
    let sources = variable("TOLMACH_MODELS_MIRROR", "https://me:hunter2@models.example.org/x");

    let shown = setting(&sources, "models.mirror");

    assert_eq!(shown.value, "https://(hidden)@models.example.org/x");
    assert!(as_toml(&[shown]).contains("\n# mirror = "));
    assert_eq!(
        Config::read(&sources).unwrap().0.models.mirror.unwrap(),
        "https://me:hunter2@models.example.org/x"
    );
}

#[test]
fn a_password_in_a_wrong_address_is_not_in_the_problem() {
    let wrong = problems(&variable("TOLMACH_MODELS_MIRROR", "ftp://me:hunter2@models.example.org"));

    assert!(wrong[0].contains("ftp://(hidden)@models.example.org"), "{wrong:?}");
}

#[test]
fn a_log_filter_names_levels_and_modules() {
    let filter: LogFilter = "warn, tolmach=debug,tolmach::http=off".parse().unwrap();

    assert_eq!(filter.parts.len(), 3);
    assert_eq!(filter.parts[1].0, "tolmach");
}

// The README.

#[test]
fn the_readme_lists_every_setting_as_the_program_prints_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(path).unwrap();
    let (_, settings) = Config::read(&Sources::default()).unwrap();

    let (_, rest) = readme.split_once("<!-- settings -->\n").expect("README has the start marker");
    let (table, _) = rest.split_once("<!-- /settings -->").expect("README has the end marker");

    assert_eq!(
        table.trim(),
        as_markdown(&settings).trim(),
        "put what `tolmach config show --markdown` prints between README's settings markers"
    );
}

#[test]
fn the_readme_lists_every_key_of_tables_as_the_program_prints_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(path).unwrap();

    let (_, rest) = readme.split_once("<!-- tables -->\n").expect("README has the start marker");
    let (tables, _) = rest.split_once("<!-- /tables -->").expect("README has the end marker");

    assert_eq!(
        tables.trim(),
        tables_as_markdown().trim(),
        "put what `tolmach config tables` prints between README's tables markers"
    );
}

// Through the program.

/// An empty working directory that goes away again.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("config-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn with(self, name: &str, text: &str) -> Folder {
        fs::write(self.0.join(name), text).unwrap();
        self
    }

    fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tolmach"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("TOLMACH_")) {
            command.env_remove(name);
        }
        command.args(arguments).envs(variables.iter().copied()).current_dir(&self.0);
        command.output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn tolmach_toml_is_found_in_the_working_directory() {
    let folder = Folder::new("found").with("tolmach.toml", "[limits]\ntexts = 3\n");

    let output = folder.run(&["config", "show"], &[]);

    assert!(stdout(&output).contains("texts = 3  # tolmach.toml, line 2"));
}

#[test]
fn the_option_names_the_file_before_the_variable_and_both_before_the_working_directory() {
    let folder = Folder::new("named")
        .with("tolmach.toml", "[limits]\ntexts = 1\n")
        .with("two.toml", "[limits]\ntexts = 2\n")
        .with("three.toml", "[limits]\ntexts = 3\n");

    let variable = [("TOLMACH_CONFIG", "two.toml")];
    let by_variable = folder.run(&["config", "show"], &variable);
    let by_option = folder.run(&["config", "show", "--config", "three.toml"], &variable);

    assert!(stdout(&by_variable).contains("texts = 2  # two.toml, line 2"));
    assert!(stdout(&by_option).contains("texts = 3  # three.toml, line 2"));
}

#[test]
fn an_empty_tolmach_config_names_no_file() {
    let output = Folder::new("empty").run(&["config", "check"], &[("TOLMACH_CONFIG", "")]);

    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn a_named_file_that_is_missing_is_one_line_and_exit_code_2() {
    let folder = Folder::new("missing");

    let output = folder.run(&["config", "check", "--config", "nowhere.toml"], &[]);

    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output).lines().count(), 1);
    assert!(stderr(&output).starts_with("nowhere.toml: the settings file cannot be read"));
}

#[test]
fn a_file_that_is_not_toml_is_one_line_with_its_place_and_exit_code_2() {
    let folder = Folder::new("malformed").with("tolmach.toml", "[server]\n\nlisten = = 5\n");

    let output = folder.run(&["config", "check"], &[]);

    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    assert!(stderr(&output).starts_with("tolmach.toml, line 3: this is not TOML: "));
}

#[test]
fn wrong_settings_are_one_line_each_and_exit_code_2() {
    let folder = Folder::new("wrong").with("tolmach.toml", "[limits]\ntexts = \"x\"\ntxts = 1\n");

    let output = folder.run(&["config", "check"], &[("TOLMACH_SERVER_LISTEN", "here")]);

    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output).lines().count(), 3, "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
}

#[test]
fn right_settings_are_said_to_be_right() {
    let output = Folder::new("right").run(&["config", "check"], &[("TOLMACH_LIMITS_TEXTS", "9")]);

    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).starts_with("the settings are right: "));
    assert!(stdout(&output).contains(" 1 of them set"));
}
