//! An article later: queued, looked at, called off, and there after a restart.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tolmach::{
    config::{Config, Secret, Sources, Store},
    database::{Database, Place, Statement},
};

use crate::{
    cluster::Cluster,
    command::{Running, serve_on, stop},
    service::{self, Answer, Service, own_folder, wait_until},
    shared_store,
};

pub fn article(body: &str) -> Value {
    json!({"article": {"title": "Storm closes roads", "body": body, "lang": "en"}, "to": ["pt"]})
}

/// An article that takes the engine a while.
pub fn long_article(about: &str, sentences: usize) -> Value {
    let sentence = |n: usize| {
        let colour = ["red", "green", "blue", "white", "grey"][n % 5];
        let thing = ["bridge", "ferry", "tower", "school", "market", "stadium"][n / 5 % 6];
        let place = ["north", "south", "east", "west", "centre", "harbour", "valley"][n / 30 % 7];
        let day = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"][n / 210 % 5];
        format!("<p>After the {about} the {colour} {thing} in the {place} was closed on {day}.</p>")
    };
    let body: String = (0..sentences).map(sentence).collect();
    article(&body)
}

pub fn queue(service: Service, body: &Value) -> Answer {
    send(service, body, "en")
}

fn send(service: Service, body: &Value, language: &str) -> Answer {
    let request = ureq::post(&service.url("/v1/articles"))
        .set("Content-Type", "application/json")
        .set("Accept-Language", language)
        .set("Prefer", "wait=1, Respond-Async");
    service::answer(request.send_string(&body.to_string()))
}

/// The path of a job just queued.
pub fn queued(service: Service, body: &Value) -> String {
    let answer = queue(service, body);
    assert_eq!(answer.status, 202, "{}", answer.text);
    answer.header("location").unwrap().to_owned()
}

fn delete(service: Service, path: &str) -> Answer {
    service::answer(ureq::delete(&service.url(path)).call())
}

pub fn ended(service: Service, path: &str) -> Value {
    wait_until("the job ended", || service.get(path).json()["ended_ms"].is_u64());
    service.get(path).json()
}

fn running_and_begun(service: Service, path: &str) -> bool {
    let job = service.get(path).json();
    job["state"] == "running" && job["progress"]["done"].as_u64() > Some(0)
}

pub fn secret(
    variable: &str,
    value: &str,
    of: impl Fn(Config) -> Option<Secret>,
) -> Option<Secret> {
    let variables = BTreeMap::from([(variable.to_owned(), value.to_owned())]);
    of(Config::read(&Sources { variables, ..Sources::default() }).unwrap().0)
}

fn on_postgres(config: &mut Config, url: &str) {
    config.memory.store = Store::Postgres;
    config.memory.postgres_url =
        secret("TOLMACH_MEMORY_POSTGRES_URL", url, |config| config.memory.postgres_url);
}

#[test]
fn a_job_gives_what_the_direct_answer_would_have_been() {
    let service = service::start(|_| {});
    let body = article("<p>The storm closed <a href=\"/r\">the road</a> on Friday.</p>");

    let answer = queue(service, &body);
    let path = answer.header("location").unwrap();
    let job = ended(service, path);

    assert_eq!(answer.status, 202, "{}", answer.text);
    assert_eq!(answer.header("preference-applied"), Some("respond-async"));
    assert_eq!(answer.json()["state"], "queued");
    assert_eq!(path, format!("/v1/jobs/{}", answer.json()["id"].as_str().unwrap()));
    assert_eq!(job["state"], "done", "{job}");
    assert_eq!(job["progress"], json!({"segments": 2, "done": 2}));
    assert_eq!(job["tries"], 1);
    let direct = service.post("/v1/articles", &body).json();
    let text = |answer: &Value| answer["translations"]["pt"]["body"].clone();
    assert_eq!(text(&job["result"]), text(&direct));
    assert!(text(&direct).as_str().unwrap().contains("estrada"), "{direct}");
    let times = ["created_ms", "started_ms", "ended_ms"].map(|name| job[name].as_u64().unwrap());
    assert!(times.is_sorted(), "{times:?}");
}

#[test]
fn progress_is_told_and_a_running_job_can_be_cancelled() {
    let service = service::start(|_| {});
    let path = queued(service, &long_article("flood", 1_000));
    wait_until("progress", || running_and_begun(service, &path));
    let seen = service.get(&path).json()["progress"].clone();

    let cancelled = delete(service, &path);

    assert!(seen["done"].as_u64() < seen["segments"].as_u64(), "{seen}");
    assert_eq!((cancelled.status, &cancelled.json()["state"]), (200, &json!("cancelled")));
    let next = queued(service, &article("<p>The harbour is open.</p>"));
    assert_eq!(ended(service, &next)["state"], "done", "its place is free");
    let job = service.get(&path).json();
    assert_eq!((&job["state"], &job["result"]), (&json!("cancelled"), &Value::Null));
    assert_eq!(delete(service, &path).status, 204);
    assert_eq!(service.get(&path).status, 404);
}

#[test]
fn a_job_in_several_languages_counts_the_segments_of_all() {
    let service = service::start(|config| config.server.test_backends = true);
    let mut body = article("<p>The harbour is open. The road is closed.</p>");
    body["to"] = json!(["pt", "uk", "en"]);
    body["backend"] = json!("upper");

    let job = ended(service, &queued(service, &body));

    assert_eq!(job["progress"], json!({"segments": 6, "done": 6}), "{job}");
    assert_eq!(job["result"]["translations"].as_object().unwrap().len(), 3);
}

#[test]
fn a_job_that_waits_can_be_cancelled_and_jobs_are_listed_newest_first() {
    let service = service::start(|config| config.jobs.workers = 0);
    let body = article("<p>The harbour is open.</p>");
    let paths: Vec<String> = (0..3).map(|_| queued(service, &body)).collect();

    assert_eq!(delete(service, &paths[1]).json()["state"], "cancelled");

    let ids = |list: &Value| -> Vec<String> {
        let jobs = list["jobs"].as_array().unwrap().iter();
        jobs.map(|job| format!("/v1/jobs/{}", job["id"].as_str().unwrap())).collect()
    };
    let first = service.get("/v1/jobs?limit=2").json();
    assert_eq!(ids(&first), [paths[2].clone(), paths[1].clone()]);
    let cursor = first["next"].as_str().unwrap();
    let second = service.get(&format!("/v1/jobs?limit=2&cursor={cursor}")).json();
    assert_eq!((ids(&second), &second["next"]), (vec![paths[0].clone()], &Value::Null));
    let waiting = service.get("/v1/jobs?state=queued").json();
    assert_eq!(ids(&waiting), [paths[2].clone(), paths[0].clone()]);
}

#[test]
fn what_is_wrong_is_told_before_anything_is_queued() {
    let service = service::start(|config| config.jobs.workers = 0);
    let with = |field: &str, value: Value| {
        let mut body = article("<p>The harbour is open.</p>");
        body[field] = value;
        body
    };
    let refused = [
        (with("to", json!(["xx-nonsense-"])), 400, "unknown-language"),
        (with("to", json!(["de"])), 422, "pair-unavailable"),
        (with("to", json!([])), 400, "bad-value"),
        (with("webhook", json!({"url": "https://example.org/"})), 501, "webhooks-off"),
        (with("webhook", json!("https://example.org/")), 400, "wrong-type"),
    ];

    for (body, status, code) in refused {
        let answer = queue(service, &body);
        assert_eq!((answer.status, &answer.json()["code"]), (status, &json!(code)), "{body}");
    }

    assert_eq!(service.get("/v1/jobs").json()["jobs"], json!([]));
    let direct = with("webhook", json!({"url": "https://example.org/"}));
    assert_eq!(service.post("/v1/articles", &direct).json()["pointer"], "/webhook");
}

#[test]
fn names_of_no_job_and_queries_that_cannot_be_are_told() {
    let service = service::shared();
    let unknown = "0123456789abcdef0123456789abcdef";
    let long = "a".repeat(5_000);
    for id in
        [unknown, "7", "%00", "%ff", "0123456789ABCDEF0123456789ABCDEF", "%27%20OR%201=1", &long]
    {
        let path = format!("/v1/jobs/{id}");
        for answer in [service.get(&path), delete(service, &path)] {
            assert_eq!((answer.status, &answer.json()["code"]), (404, &json!("no-job")), "{id}");
        }
    }
    for query in ["state=lost", "limit=0", "limit=501", "limit=x", "cursor=-1", "cursor=x"] {
        let answer = service.get(&format!("/v1/jobs?{query}"));
        assert_eq!((answer.status, &answer.json()["code"]), (400, &json!("bad-value")), "{query}");
    }
    let wrong_method = service.post(&format!("/v1/jobs/{unknown}"), &json!({}));
    assert_eq!(wrong_method.header("allow"), Some("GET, HEAD, DELETE"));
}

#[test]
fn more_jobs_than_may_wait_are_told_when_to_come_back() {
    let service = service::start(|config| (config.jobs.workers, config.jobs.queue) = (0, 2));
    let body = article("<p>The harbour is open.</p>");
    let first = queued(service, &body);
    queued(service, &body);

    let full = queue(service, &body);

    assert_eq!((full.status, &full.json()["code"]), (503, &json!("busy")));
    assert!(full.header("retry-after").unwrap().parse::<u64>().unwrap() > 0);
    delete(service, &first);
    assert_eq!(queue(service, &body).status, 202);
}

#[test]
fn without_a_memory_there_are_no_jobs_and_the_answer_names_the_setting() {
    let service = service::start(|config| config.memory.store = Store::None);

    for answer in [queue(service, &article("<p>Open.</p>")), service.get("/v1/jobs")] {
        assert_eq!(answer.status, 501);
        assert!(answer.json()["detail"].as_str().unwrap().contains("memory.store"));
    }
}

#[test]
fn a_reader_overtakes_the_jobs_that_came_first() {
    let service = service::start(|config| config.jobs.workers = 6);
    let about = ["flood", "storm", "strike", "trial", "match", "fire"];
    let jobs = about.map(|about| queued(service, &long_article(about, 1_000)));
    wait_until("all run", || jobs.iter().all(|path| running_and_begun(service, path)));
    let done = || -> u64 {
        jobs.iter().map(|path| service.get(path).json()["progress"]["done"].as_u64().unwrap()).sum()
    };
    let before = done();

    let live = service.post("/v1/articles", &long_article("election", 400));

    let meanwhile = done() - before;
    assert_eq!(live.json()["translations"]["pt"]["status"], "complete", "{}", live.text);
    // In turns, each of the six would have had as many sentences translated: 2,400.
    assert!(meanwhile < 1_200, "{meanwhile} sentences of jobs");
    for path in &jobs {
        delete(service, path);
    }
}

#[test]
fn a_reader_of_what_a_job_is_about_does_not_wait_for_the_job() {
    let service = service::start(|_| {});
    let whole = long_article("flood", 1_000);
    let path = queued(service, &whole);
    wait_until("begun", || running_and_begun(service, &path));
    let body = whole["article"]["body"].as_str().unwrap();
    let at_the_end = body.rmatch_indices("<p>").nth(19).unwrap().0;

    let live = service.post("/v1/articles", &article(&body[at_the_end..]));

    assert_eq!(live.json()["translations"]["pt"]["status"], "complete", "{}", live.text);
    let progress = service.get(&path).json()["progress"].clone();
    assert!(progress["done"].as_u64() < Some(900), "{progress}");
    delete(service, &path);
}

#[test]
fn a_job_is_removed_when_its_time_is_over() {
    let service = service::start(|config| config.jobs.retention = std::time::Duration::ZERO);
    let path = queued(service, &article("<p>The harbour is open.</p>"));

    wait_until("removed", || service.get(&path).status == 404);
}

/// One that was stopped or killed with a job half done and another one waiting.
fn interrupted(end: impl FnOnce(Running)) -> (Service, [String; 2]) {
    let folder = own_folder();
    let first = serve_on(&folder, &[]);
    let service = first.service;
    let jobs = ["flood", "storm"].map(|about| queued(service, &long_article(about, 400)));
    wait_until("begun", || running_and_begun(service, &jobs[0]));
    end(first);
    let second = service::start(|config| config.server.data = folder);
    (second, jobs)
}

#[test]
fn a_killed_service_does_its_jobs_after_it_was_started_again() {
    let (service, jobs) = interrupted(|mut running| {
        running.child.kill().unwrap();
        running.child.wait().unwrap();
    });

    let half_done = ended(service, &jobs[0]);
    let waiting = ended(service, &jobs[1]);

    assert_eq!((&half_done["state"], &half_done["tries"]), (&json!("done"), &json!(2)));
    assert_eq!((&waiting["state"], &waiting["tries"]), (&json!("done"), &json!(1)));
    let counts = &half_done["result"]["translations"]["pt"]["counts"];
    assert!(counts["recalled"].as_u64() > Some(0), "nothing is translated again: {counts}");
}

#[test]
fn a_stopped_service_hands_its_jobs_back() {
    let (service, jobs) = interrupted(|running| {
        stop(&running);
        assert!(running.child.wait_with_output().unwrap().status.success());
    });

    for path in &jobs {
        let job = ended(service, path);
        assert_eq!((&job["state"], &job["tries"]), (&json!("done"), &json!(1)), "{path}");
    }
}

#[test]
fn a_replica_takes_over_what_a_killed_one_held() {
    let url = Cluster::shared().new_database();
    let settings = [("TOLMACH_MEMORY_STORE", "postgres"), ("TOLMACH_MEMORY_POSTGRES_URL", &*url)];
    let mut dying = serve_on(&own_folder(), &settings);
    let path = queued(dying.service, &long_article("flood", 400));
    wait_until("begun", || running_and_begun(dying.service, &path));
    let other = service::start(|config| on_postgres(config, &url));

    dying.child.kill().unwrap();
    dying.child.wait().unwrap();

    let job = ended(other, &path);
    assert_eq!((&job["state"], &job["tries"]), (&json!("done"), &json!(2)), "{job}");
}

#[test]
fn a_database_that_is_away_is_told_and_jobs_go_on_when_it_is_back() {
    let cluster = Cluster::start();
    let url = cluster.new_database();
    let service = service::start(|config| on_postgres(config, &url));
    let path = queued(service, &long_article("flood", 600));
    wait_until("begun", || running_and_begun(service, &path));

    cluster.stop();
    let looked = service.get(&path);
    let asked = queue(service, &article("<p>The harbour is open.</p>"));
    cluster.go_on();

    for answer in [looked, asked] {
        assert_eq!((answer.status, &answer.json()["code"]), (503, &json!("jobs-unavailable")));
        assert!(answer.header("retry-after").is_some());
    }
    wait_until("it answers", || service.get(&path).status == 200);
    assert_eq!(ended(service, &path)["state"], "done");
}

/// As if the holder had been killed for the third time.
async fn kill_the_third_holder(place: Place) {
    let patience = std::time::Duration::from_secs(10);
    let database = Database::at(&place, patience).unwrap();
    let sql = "UPDATE job SET state = 'running', tries = 3, holder = 'killed', until_ms = 1";
    database.write(vec![Statement::new(sql, Vec::new())]).await.unwrap();
}

#[test]
fn a_job_that_takes_down_who_works_at_it_is_given_up_the_third_time() {
    let folder = own_folder();
    let start = |workers| {
        service::start(|config| {
            config.server.data.clone_from(&folder);
            config.jobs.workers = workers;
        })
    };
    let path = queued(start(0), &article("<p>The harbour is open.</p>"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(kill_the_third_holder(shared_store::place_for(&folder)));

    let job = ended(start(1), &path);

    assert_eq!((&job["state"], &job["problem"]["code"]), (&json!("failed"), &json!("job-lost")));
    assert!(job["problem"]["detail"].as_str().unwrap().contains("3 times"), "{job}");
}

fn each_job_runs_once(services: [Service; 2]) {
    let body = |n: usize| article(&format!("<p>The ferry number {n} is late again today.</p>"));
    let jobs: Vec<String> = (0..20).map(|n| queued(services[n % 2], &body(n))).collect();

    for path in &jobs {
        let job = ended(services[0], path);
        assert_eq!((&job["state"], &job["tries"]), (&json!("done"), &json!(1)), "{job}");
        assert_eq!(services[1].get(path).json(), job, "both tell the same");
    }
}

#[test]
fn two_services_on_one_sqlite_file_run_each_job_once() {
    let folder = own_folder();
    each_job_runs_once([0, 1].map(|_| {
        service::start(|config| {
            config.server.data.clone_from(&folder);
            config.jobs.workers = 2;
        })
    }));
}

#[test]
fn two_services_on_one_postgres_run_each_job_once() {
    let url = Cluster::shared().new_database();
    each_job_runs_once([0, 1].map(|_| {
        service::start(|config| {
            on_postgres(config, &url);
            config.jobs.workers = 2;
        })
    }));
}

#[test]
fn another_replica_does_and_cancels_what_one_queued() {
    let url = Cluster::shared().new_database();
    let idle = service::start(|config| {
        on_postgres(config, &url);
        config.jobs.workers = 0;
    });
    let busy = service::start(|config| on_postgres(config, &url));

    let done = ended(idle, &queued(idle, &article("<p>The harbour is open.</p>")));
    let long = queued(idle, &long_article("flood", 1_000));
    wait_until("begun", || running_and_begun(busy, &long));
    assert_eq!(delete(idle, &long).json()["state"], "cancelled");
    let next = ended(idle, &queued(idle, &article("<p>The road is open.</p>")));

    assert_eq!((&done["state"], &next["state"]), (&json!("done"), &json!("done")));
}

#[test]
fn a_job_that_fails_tells_why_in_the_language_of_who_queued_it() {
    let folder = own_folder();
    let models = service::copied_models("models-of-a-failing-job");
    let queueing = service::start(|config| {
        config.server.data.clone_from(&folder);
        config.jobs.workers = 0;
    });
    let answer = send(queueing, &article("<p>The harbour is open.</p>"), "uk");
    assert_eq!(answer.status, 202, "{}", answer.text);
    std::fs::remove_dir_all(models.join("en-pt")).unwrap();
    let working = service::start(|config| {
        config.server.data = folder;
        config.models.folder = Some(models);
    });

    let job = ended(working, answer.header("location").unwrap());

    assert_eq!((&job["state"], &job["problem"]["status"]), (&json!("failed"), &json!(422)));
    let title = job["problem"]["title"].as_str().unwrap();
    assert!(title.chars().any(|c| ('а'..='я').contains(&c)), "{title}");
}
