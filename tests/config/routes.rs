//! Backends, rules and budgets as an operator writes them, and what is wrong with them, line by line.

use std::path::Path;

use tolmach::config::{Config, File, Service, Sources, as_toml};

const BACKENDS: &str = "[backends.deepl]
kind = \"deepl\"
key = \"hunter2\"
price = 20
[backends.libre]
kind = \"libretranslate\"
url = \"http://127.0.0.1:5000\"
regions = [\"eu\"]
";

fn read(text: &str) -> Result<Config, Vec<String>> {
    let file = File::parse(Path::new("tolmach.toml"), text).unwrap();
    let sources = Sources { file: Some(file), ..Sources::default() };
    let read = Config::read(&sources);
    read.map(|(config, _)| config).map_err(|all| all.iter().map(ToString::to_string).collect())
}

/// The problems with some lines behind the two backends, whose first line is the ninth of the file.
fn problems(lines: &str) -> Vec<String> {
    read(&format!("{BACKENDS}{lines}")).map(drop).unwrap_err()
}

#[track_caller]
fn assert_told(lines: &str, told: &[&str]) {
    let problems = problems(lines);
    assert_eq!(problems.len(), told.len(), "{problems:#?}");
    for (problem, told) in problems.iter().zip(told) {
        assert!(problem.contains(told), "{problem}\ndoes not tell: {told}");
    }
}

#[test]
fn backends_come_in_the_order_of_the_file_and_their_keys_are_not_shown() {
    let config = read(BACKENDS).unwrap();

    let names: Vec<&str> = config.backends.iter().map(|backend| backend.name.as_str()).collect();
    assert_eq!(names, ["deepl", "libre"]);
    let Service::DeepL(deepl) = &config.backends[0].service else { panic!("DeepL") };
    assert_eq!(deepl.key.expose(), "hunter2");
    assert!(!format!("{config:?}").contains("hunter2"));
}

#[test]
fn variables_alone_make_a_backend_and_fill_in_the_key_of_another() {
    let variables =
        [("TOLMACH_BACKENDS_DEEPL_EU_KIND", "deepl"), ("TOLMACH_BACKENDS_DEEPL_EU_KEY", "hunter2")];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let sources = Sources { variables, ..Sources::default() };

    let (config, settings) = Config::read(&sources).unwrap();

    assert_eq!(config.backends[0].name, "deepl_eu");
    assert!(!format!("{settings:?}").contains("hunter2"));
}

#[test]
fn what_is_missing_or_unknown_in_a_backend_is_told_with_its_line() {
    let problems = read(
        "[backends.a]\nkind = \"deepl\"\n[backends.b]\nkind = \"depl\"\n[backends.c]\nkey = \"x\"\n\
         [backends.embedded]\nkind = \"pseudo\"\n[backends.d]\nkind = \"pseudo\"\nwey = \"echo\"\n",
    );

    let problems = problems.map(drop).unwrap_err().join("\n");
    for told in [
        "backends.a.key: saw nothing; expected a value, or a file named by key_file",
        "backends.b.kind (tolmach.toml, line 4): saw \"depl\"; expected one of apertium,",
        "backends.c.kind: saw nothing; expected one of apertium,",
        "backends.embedded (tolmach.toml, line 7): saw the name \"embedded\"; expected another name",
        "line 11: saw the unknown key backends.d.wey; expected backends.d.way, perhaps",
    ] {
        assert!(problems.contains(told), "{problems}\ndoes not tell: {told}");
    }
}

#[test]
fn a_key_file_that_is_not_there_is_told_and_one_that_is_there_is_read() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join("deepl-key");
    std::fs::write(&file, "hunter2\n").unwrap();
    let table = |path: &Path| {
        format!("[backends.a]\nkind = \"deepl\"\nkey_file = \"{}\"\n", path.display())
    };

    let config = read(&table(&file)).unwrap();
    let missing = read(&table(&folder.join("nowhere"))).map(drop).unwrap_err().join("\n");

    let Service::DeepL(deepl) = &config.backends[0].service else { panic!("DeepL") };
    assert_eq!(deepl.key.expose(), "hunter2");
    assert!(missing.contains("expected a file that can be read"), "{missing}");
}

#[test]
fn a_name_nobody_has_is_told_with_the_one_that_was_perhaps_meant() {
    assert_told(
        "[[routes]]\nbackends = [\"depl\"]\nportals = [\"news\"]\n[[budgets]]\nbackends = [\"x\"]\nchars = 1\n",
        &[
            "routes.1.backends (tolmach.toml, line 10): saw \"depl\", which is nowhere defined; expected deepl, perhaps",
            "routes.1.portals (tolmach.toml, line 11): saw \"news\", which is nowhere defined",
            "budgets.1.backends (tolmach.toml, line 13): saw \"x\"",
        ],
    );
}

#[test]
fn rules_that_can_never_match_or_are_the_same_are_told() {
    assert_told(
        "[[routes]]\nto = [\"pt\"]\n[[routes]]\nto = [\"pt-BR\"]\ncontent = [\"title\"]\n\
         [[routes]]\nto = [\"pt\"]\nmin_chars = 0\n[[routes]]\nmin_chars = 9\nmax_chars = 5\n",
        &[
            "routes.2 (tolmach.toml, line 11): saw a rule that never matches: routes.1 (line 9) takes all its texts",
            "routes.3 (tolmach.toml, line 14): saw the same texts as in routes.1 (line 9)",
            "routes.4.min_chars (tolmach.toml, line 18)",
        ],
    );
}

#[test]
fn a_rule_that_leaves_nobody_weights_that_do_not_fit_and_unknown_regions_are_told() {
    assert_told(
        "[[routes]]\nto = [\"pt\"]\nbackends = [\"deepl\"]\nnever = [\"deepl\"]\n\
         [[routes]]\nto = [\"uk\"]\nbackends = [\"deepl\", \"libre\"]\nweights = [1]\n\
         [[routes]]\nto = [\"pl\"]\nregions = [\"mars\"]\n\
         [[routes]]\nto = [\"fr\"]\nbackends = [\"deepl\", \"deepl\"]\n",
        &["routes.1.never", "routes.2.weights", "routes.3.regions", "routes.4.backends"],
    );
}

#[test]
fn a_cycle_through_a_language_in_the_middle_is_told() {
    assert_told(
        "[[routes]]\nfrom = [\"en\"]\nto = [\"uk\"]\nvia = \"uk\"\n[[routes]]\nfrom = [\"pt\"]\nvia = \"en\"\n",
        &["routes.1.via (tolmach.toml, line 12): saw uk;", "routes.2.via (tolmach.toml, line 15)"],
    );
}

#[test]
fn money_without_a_price_and_a_budget_of_nothing_are_told() {
    assert_told(
        "[[budgets]]\nmoney = 5\n[[budgets]]\nper = \"day\"\n",
        &[
            "budgets.1.money (tolmach.toml, line 10): saw money, but libre has no price; expected backends.libre.price",
            "budgets.2 (tolmach.toml, line 11): saw a budget of nothing",
        ],
    );
}

#[test]
fn two_portals_cannot_have_one_key() {
    let lines = "[portals.a]\nkey = \"same\"\n[portals.b]\nkey = \"same\"\n";

    assert_told(lines, &["portals.b.key"]);
    assert!(!problems(lines).concat().contains("\"same\""));
}

#[test]
fn what_show_prints_of_tables_can_be_pasted_back_and_holds_no_key() {
    let lines = "[backends.a]\nkind = \"libretranslate\"\nurl = \"http://127.0.0.1:1\"\nprice = 2.5\n\
                 key = \"hunter2\"\n[[routes]]\nto = [\"pt\", \"uk\"]\nhedge_after = \"400ms\"\n\
                 [[routes]]\nbackends = [\"embedded\", \"a\"]\n[[budgets]]\nmoney = 5\nper = \"day\"\n";
    let file = File::parse(Path::new("tolmach.toml"), lines).unwrap();
    let sources = Sources { file: Some(file), ..Sources::default() };
    let (config, settings) = Config::read(&sources).unwrap();

    let printed = as_toml(&settings);
    let again = read(&printed).unwrap();

    assert!(!printed.contains("hunter2"), "{printed}");
    assert_eq!(again.routing.routes.len(), 2);
    assert_eq!(again.routing.routes[0].to, config.routing.routes[0].to);
    assert_eq!(again.routing.routes[0].hedge_after, config.routing.routes[0].hedge_after);
    assert_eq!(again.routing.routes[1].backends, config.routing.routes[1].backends);
    assert_eq!(again.routing.budgets[0].money, Some(5.0));
    assert_eq!(again.backends[0].common.price, Some(2.5));
}
