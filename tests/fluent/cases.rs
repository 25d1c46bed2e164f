//! The cases of fluent-rs through our own formatting.

use std::{borrow::Cow, collections::BTreeMap, fs, path::PathBuf};

use serde::Deserialize;
use tolmach::ui::{Arg, Number, Problem, ProblemKind, Scratch};

use super::tag;

/// Where we answer otherwise on purpose: the case, and why.
const DEVIATIONS: &[(&str, &str)] = &[(
    "context > Bundle > hasMessage > returns false for broken messages #3",
    "a message with one broken attribute is left out whole, as fluent.js does: half a button is worse \
     than the same button in the next language",
)];

#[derive(Deserialize)]
struct File {
    suites: Vec<Suite>,
}

#[derive(Clone, Deserialize)]
struct Suite {
    name: String,
    #[serde(default)]
    skip: bool,
    #[serde(default)]
    resources: Vec<Resource>,
    #[serde(default)]
    bundles: Vec<Bundle>,
    #[serde(default)]
    tests: Vec<Test>,
    #[serde(default)]
    suites: Vec<Suite>,
}

#[derive(Clone, Deserialize)]
struct Test {
    name: String,
    #[serde(default)]
    skip: bool,
    #[serde(default)]
    resources: Vec<Resource>,
    #[serde(default)]
    bundles: Vec<Bundle>,
    asserts: Vec<Assert>,
}

#[derive(Clone, Deserialize)]
struct Resource {
    name: Option<String>,
    source: String,
    #[serde(default)]
    errors: Vec<Fault>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bundle {
    name: Option<String>,
    locales: Option<Vec<String>>,
    resources: Option<Vec<String>>,
    use_isolating: Option<bool>,
    #[serde(default)]
    functions: Vec<String>,
    transform: Option<String>,
    #[serde(default)]
    errors: Vec<Fault>,
}

#[derive(Clone, Deserialize)]
struct Assert {
    bundle: Option<String>,
    id: String,
    attribute: Option<String>,
    value: Option<String>,
    #[serde(default)]
    args: BTreeMap<String, Value>,
    #[serde(default)]
    errors: Vec<Fault>,
    missing: Option<bool>,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Value {
    Number(f64),
    Text(String),
}

#[derive(Clone, Deserialize)]
struct Fault {
    #[serde(rename = "type")]
    kind: String,
    desc: Option<String>,
}

/// What surrounds a test: all resources and bundles on the way to it.
#[derive(Clone, Default)]
struct Around {
    path: Vec<String>,
    resources: Vec<Resource>,
    bundles: Vec<Bundle>,
}

#[test]
fn every_case_of_fluent_rs_comes_out_as_there_or_is_listed() {
    let mut run = 0;
    let mut failed: Vec<(String, String)> = Vec::new();
    for (name, file) in files() {
        for suite in &file.suites {
            walk(
                suite,
                &Around { path: vec![name.clone()], ..Around::default() },
                &mut |around, test| {
                    for (place, assert) in test.asserts.iter().enumerate() {
                        run += 1;
                        if let Err(wrong) = check(around, assert) {
                            failed.push((format!("{} #{place}", around.path.join(" > ")), wrong));
                        }
                    }
                },
            );
        }
    }

    let listed = |case: &str| DEVIATIONS.iter().any(|(known, _)| *known == case);
    let surprises: Vec<_> = failed.iter().filter(|(case, _)| !listed(case)).collect();
    let settled: Vec<_> = DEVIATIONS
        .iter()
        .filter(|(known, _)| !failed.iter().any(|(case, _)| case == known))
        .collect();
    assert!(surprises.is_empty(), "{surprises:#?}");
    assert!(settled.is_empty(), "no deviation any more: {settled:#?}");
    assert!(run > 160, "only {run} cases were run");
}

fn files() -> Vec<(String, File)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fluent");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .filter(|path| !path.ends_with("defaults.yaml"))
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let file = serde_saphyr::from_str(&fs::read_to_string(&path).unwrap());
        (name.clone(), file.unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    paths.into_iter().map(read).collect()
}

fn walk(suite: &Suite, around: &Around, visit: &mut impl FnMut(&Around, &Test)) {
    if suite.skip {
        return;
    }
    let around = around.inside(&suite.name, &suite.resources, &suite.bundles);
    for test in suite.tests.iter().filter(|test| !test.skip) {
        visit(&around.inside(&test.name, &test.resources, &test.bundles), test);
    }
    for inner in &suite.suites {
        walk(inner, &around, visit);
    }
}

impl Around {
    fn inside(&self, name: &str, resources: &[Resource], bundles: &[Bundle]) -> Around {
        let mut inside = self.clone();
        inside.path.push(name.to_owned());
        inside.resources.extend_from_slice(resources);
        inside.bundles.extend_from_slice(bundles);
        inside
    }
}

fn check(around: &Around, assert: &Assert) -> Result<(), String> {
    let bundle = match &assert.bundle {
        Some(name) => around.bundles.iter().find(|bundle| bundle.name.as_ref() == Some(name)),
        None => around.bundles.last(),
    };
    let scratch = build(&bundle.cloned().unwrap_or_default(), &around.resources)?;
    if let Some(missing) = assert.missing {
        let seen = !scratch.has(&assert.id);
        return if seen == missing { Ok(()) } else { Err(format!("missing: {seen}")) };
    }
    let id = match &assert.attribute {
        Some(attribute) => format!("{}.{attribute}", assert.id),
        None => assert.id.clone(),
    };
    let args: Vec<(&str, Arg)> =
        assert.args.iter().map(|(name, value)| (name.as_str(), argument(value))).collect();
    let (text, problems) = scratch.format(&id, &args).ok_or("there is no such message")?;
    let wanted = assert.value.clone().unwrap();
    if text != wanted {
        return Err(format!("{text:?} instead of {wanted:?}"));
    }
    same_faults(&problems, &assert.errors)
}

fn build(bundle: &Bundle, resources: &[Resource]) -> Result<Scratch, String> {
    let lang = bundle.locales.iter().flatten().next().map_or("en-US", String::as_str);
    let mut scratch = Scratch::new(&tag(lang)).isolating(bundle.use_isolating == Some(true));
    if bundle.transform.as_deref() == Some("example") {
        scratch = scratch.transform(|text| Cow::Owned(text.replace('a', "A")));
    }
    let mut faults = 0;
    for name in bundle.functions.iter().filter(|name| *name != "NUMBER") {
        let function = match name.as_str() {
            "CONCAT" => concat,
            "SUM" => sum,
            "IDENTITY" => |values: &[Option<Arg<'static>>]| values.first().cloned().flatten(),
            other => return Err(format!("no function {other}")),
        };
        faults += usize::from(scratch.function(name, function).is_err());
    }
    for resource in resources {
        let is_wanted = match (&bundle.resources, &resource.name) {
            (Some(wanted), Some(name)) => wanted.contains(name),
            _ => true,
        };
        if is_wanted {
            let left_out = scratch.add(&resource.source);
            let is_parsed = resource.errors.is_empty();
            faults += if is_parsed { left_out.len() } else { 0 };
            if !is_parsed && left_out.is_empty() {
                return Err("a faulty resource was taken as it is".to_owned());
            }
        }
    }
    if faults == bundle.errors.len() { Ok(scratch) } else { Err(format!("{faults} faults")) }
}

#[allow(clippy::unnecessary_wraps, reason = "the shape of all functions")]
fn concat(values: &[Option<Arg<'static>>]) -> Option<Arg<'static>> {
    let text = |value: &Option<Arg>| match value {
        Some(Arg::Text(text)) => text.to_string(),
        Some(Arg::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    Some(Arg::from(values.iter().map(text).collect::<String>()))
}

fn sum(values: &[Option<Arg<'static>>]) -> Option<Arg<'static>> {
    let number = |value: &Option<Arg>| match value {
        Some(Arg::Number(number)) => number.to_string().parse::<f64>().ok(),
        _ => None,
    };
    let sum = values.iter().map(number).sum::<Option<f64>>()?;
    Some(Arg::Number(sum.to_string().parse::<Number>().unwrap()))
}

fn argument(value: &Value) -> Arg<'static> {
    match value {
        Value::Number(number) => Arg::Number(number.to_string().parse::<Number>().unwrap()),
        Value::Text(text) => Arg::from(text.clone()),
    }
}

fn same_faults(problems: &[Problem], faults: &[Fault]) -> Result<(), String> {
    let same = |problem: &Problem, fault: &Fault| match fault.kind.as_str() {
        "Cyclic" => problem.kind == ProblemKind::Cycle,
        "TooManyPlaceables" => problem.kind == ProblemKind::TooManyPlaceables,
        _ => fault.desc.as_ref().is_none_or(|text| *text == problem.text),
    };
    let are_same = problems.len() == faults.len()
        && problems.iter().zip(faults).all(|(problem, fault)| same(problem, fault));
    if are_same { Ok(()) } else { Err(format!("problems {problems:?}")) }
}
