// When it does not work: the page stays whole, the reader hears it once, and it goes on when it can.

import assert from "node:assert/strict";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { choose, heard, isBack, isQuiet, isUpper, item, line, main, show, translated, whole } from "./look_stage.mjs";

const card = () => stage.page.locator(".card.error");
const retry = () => card().locator(".yes");
const service = () => stage.service;

async function failing(fail, attributes = "") {
  await show(line(`data-detect="off" ${attributes}`));
  await main().waitFor();
  service().fail = fail;
  const before = await stage.page.evaluate(() => document.body.innerHTML);
  await choose("українська");
  await card().waitFor();
  assert.equal(await stage.page.evaluate(() => document.body.innerHTML), before);
}

for (const [name, fail, code, text] of [
  ["a_service_that_is_down", () => "down", "network", /does not answer/],
  ["a_service_with_an_error", () => ({ status: 500 }), "network", /does not answer/],
  ["a_busy_service", () => ({ status: 429, headers: { "retry-after": "60" } }), "busy", /\p{L}/u],
  ["a_spent_limit", () => ({ status: 429, headers: { "retry-after": "86400" } }), "limit", /\p{L}/u],
]) {
  test(`${name}_leaves_the_page_whole_and_the_reader_may_try_again`, async () => {
    await failing(fail);
    assert.equal((await heard("error")).code, code);
    assert.match(await card().textContent(), text);
    assert.equal(await stage.page.evaluate(() => document.documentElement.lang), "en-GB");

    service().fail = () => null;
    await retry().click();

    await isUpper();
    await card().waitFor({ state: "detached" });
  });
}

test("a_silent_service_is_given_up_in_time", async () => {
  await failing(() => "silent", 'data-timeout="300"');

  assert.equal((await heard("error")).code, "network");
});

test("a_failure_mends_itself", async () => {
  let times = 0;
  await failing(() => (times++ < 1 ? { status: 503, headers: { "retry-after": "0" } } : null));

  await isUpper();
  await heard("end");
});

test("a_page_that_stays_as_it_is_has_its_failure_in_the_readers_words", async () => {
  await failing(() => "down");
  await stage.page.waitForLoadState("networkidle");

  assert.match(await card().textContent(), /does not answer/);
  assert.equal(await main().textContent(), "Translate »");
});

test("half_an_answer_is_asked_for_again", async () => {
  await show(line('data-detect="off"'));
  service().cut = 1;
  await main().waitFor();
  await choose("українська");
  await card().waitFor();

  service().cut = Infinity;
  await retry().click();

  await isUpper();
  await stage.page.waitForFunction(() => document.querySelector("#second").textContent === "NOBODY HEARD THE RAIN.");
});

test("a_wrong_pair_gives_the_page_back_and_says_so", async () => {
  await show(line('data-detect="off"'));
  await main().waitFor();
  const before = await whole();
  service().fail = () => ({ status: 422, code: "pair-unavailable" });
  await choose("українська");
  await card().waitFor();

  assert.equal((await heard("error")).code, "language");
  assert.equal(await retry().count(), 0);
  assert.equal(await whole(), before);
});

for (const [name, failure] of [
  ["a_body_that_is_too_large", { status: 413, code: "body-too-large" }],
  ["a_field_that_is_not_known", { status: 400, code: "unknown-field" }],
  ["a_service_that_has_no_blocks", { status: 404, code: "not-found" }],
]) {
  test(`${name}_is_no_wrong_language_and_is_said_to_whoever_set_it_up`, async () => {
    await failing(() => ({ ...failure, detail: "What would be right." }));

    assert.equal((await heard("error")).code, "other");
    assert.equal(await retry().count(), 0);
    assert.match(await card().textContent(), /could not be translated/);
    assert.match(stage.warnings.join("\n"), /\/v1\/blocks: What would be right\./);
  });
}

test("a_language_without_strings_of_ours_is_nothing_to_warn_of", async () => {
  await stage.page.route(/\/v1\/strings\/uk/, (route) => route.fulfill({ status: 404, json: { status: 404, code: "no-strings", detail: "There are none." } }));
  await show(line('data-detect="off"'));

  await translated();

  assert.deepEqual(stage.warnings, []);
});

test("quotas_that_are_spent_are_not_waited_for", async () => {
  await failing(() => ({ status: 503, code: "quota-exhausted" }));

  const { code, retryAfter } = await heard("error");

  assert.deepEqual([code, retryAfter], ["limit", undefined]);
});

test("a_site_that_may_not_ask_is_told_once_what_the_operator_sets", async () => {
  const other = service().url.replace("127.0.0.1", "localhost");
  await show(`<script src="${other}/widget.js" data-languages="uk pl" data-detect="off" async></script>`);
  const said = () => stage.warnings.filter((text) => text.includes("widget.origins"));
  const warned = stage.page.waitForEvent("console", (message) => message.text().includes("widget.origins"));

  await choose("українська");
  await card().waitFor();
  await warned;
  await retry().click();
  await stage.page.waitForFunction(() => heard.filter(({ name }) => name === "error").length > 1);

  assert.equal(said().length, 1);
  assert.equal(service().asked.filter((one) => one.endsWith("manifest.json")).length, 1);
  assert.match(said()[0], new RegExp(`${other} lets no page of ${service().url} ask`));
});

test("without_a_network_it_waits_for_one", async () => {
  await show(line('data-detect="off"'));
  await main().waitFor();
  await stage.context.setOffline(true);
  await choose("українська");
  await card().waitFor();
  assert.equal((await heard("error")).code, "offline");

  await stage.context.setOffline(false);

  await isUpper();
});

test("a_service_without_strings_and_languages_leaves_a_button_that_works", async () => {
  await stage.page.route(/\/v1\/(strings|blocks\/languages)/, (route) => route.abort());
  await show(line('data-detect="off"'));
  await main().waitFor();

  assert.equal(await main().textContent(), "Translate »");
  await choose("українська");
  await isUpper();
});

test("going_back_while_answers_are_on_their_way_leaves_the_page_as_it_was", async () => {
  await show(line('data-detect="off"'));
  await main().waitFor();
  const before = await whole();
  const open = service().hold();
  await choose("українська");
  await stage.page.waitForFunction(() => document.documentElement.dataset.translateState === "working");
  await choose("English");
  open();
  await heard("restore");

  assert.equal(await whole(), before);
});

test("another_translator_makes_it_stand_down", async () => {
  await show(line('data-detect="off"'));
  await translated();

  await stage.page.evaluate(() => document.documentElement.classList.add("translated-ltr"));
  await isBack();

  await card().filter({ hasText: /Another translator/ }).waitFor();
  assert.match(stage.warnings.join(), /another translator is active/);
});

test("it_does_not_begin_where_another_translator_works", async () => {
  await show(line('data-detect="off"'), { html: ' lang="en" class="translated-rtl"' });
  await main().waitFor();

  await choose("українська");
  await card().waitFor();

  assert.equal(service().blocks.length, 0);
});

test("a_browser_that_forbids_storage_is_no_failure", async () => {
  await stage.page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
    }
  });
  await show(line('data-detect="off"'));

  await translated();

  isQuiet();
});

const state = () => stage.page.evaluate(() => document.documentElement.dataset.translateState);
const posts = () => service().asked.filter((one) => one === "POST /v1/blocks").length;
const errors = () => stage.page.evaluate(() => heard.filter(({ name }) => name === "error").length);
/** Another second is over, and what was sent in it has come: a later request has. */
async function passed() {
  await stage.page.clock.runFor(1000);
  await stage.page.evaluate(() => fetch("/widget.js").then((answer) => answer.text()));
}

/** Begins; the first answer does not come before what this gives is called. */
async function held() {
  await stage.page.clock.install();
  await show(line('data-detect="off"'));
  await main().waitFor();
  const open = service().hold();
  const asked = stage.page.waitForRequest(/\/v1\/blocks$/);
  await choose("українська");
  await asked;
  return open;
}

test("a_page_whose_first_answer_is_late_is_not_done", async () => {
  const open = await held();

  await stage.page.clock.fastForward(10_000);
  assert.equal(await state(), "working");
  assert.equal(await stage.page.locator(".card").count(), 0);
  open();

  await isUpper();
  await heard("end");
  assert.equal(await state(), "translated");
});

test("a_paused_page_is_not_done", async () => {
  await stage.page.clock.install();
  await show(line('data-detect="off"'));
  await main().waitFor();
  await stage.page.evaluate(() => TolmachWidget.pause());
  await choose("українська");
  await stage.page.waitForFunction(() => document.documentElement.dataset.translateState === "working");

  await stage.page.clock.fastForward(10_000);
  assert.equal(await state(), "working");
  await stage.page.evaluate(() => TolmachWidget.resume());

  await isUpper();
  await heard("end");
});

test("a_page_given_back_before_the_first_answer_stays_given_back", async () => {
  const open = await held();

  await choose("English");
  await heard("restore");
  await stage.page.clock.fastForward(10_000);
  open();

  assert.equal(await state(), undefined);
});

test("a_page_without_words_is_done_and_says_nothing_of_a_translation", async () => {
  await show(line('data-detect="off"'), { body: "<p id=first>12:30</p>" });
  await stage.page.evaluate(() => { document.title = ""; });
  await main().waitFor();

  await choose("українська");
  await heard("end");

  assert.equal(posts(), 0);
  assert.equal(await stage.page.evaluate(() => document.documentElement.lang), "en-GB");
  assert.equal(await stage.page.locator(".card").count(), 0);
});

test("a_service_whose_translators_are_down_has_failed_and_is_asked_again", async () => {
  await show(line('data-detect="off"'));
  await main().waitFor();
  service().keep = () => "backend";
  const before = await stage.page.evaluate(() => document.body.innerHTML);
  await choose("українська");
  await card().waitFor();
  assert.equal((await heard("error")).code, "busy");
  assert.equal(await state(), "error");
  assert.equal(await stage.page.evaluate(() => document.documentElement.lang), "en-GB");
  assert.equal(await stage.page.evaluate(() => document.body.innerHTML), before);

  service().keep = () => null;
  await retry().click();

  await isUpper();
  await card().waitFor({ state: "detached" });
});

test("a_block_that_no_translator_could_be_asked_for_is_left_and_asked_for_when_it_comes_again", async () => {
  await show(line('data-detect="off"'));
  await main().waitFor();
  const rain = "Nobody heard the rain.";
  service().keep = ({ parts }) => (parts[0] === rain ? "backend" : null);
  await choose("українська");
  assert.equal((await heard("end")).left, 1);
  assert.equal(await stage.page.textContent("#second"), rain);

  service().keep = () => null;
  await stage.page.evaluate((rain) => document.querySelector("main").append(Object.assign(document.createElement("p"), { id: "third", textContent: rain })), rain);

  await stage.page.waitForFunction(() => document.querySelector("#third").textContent === "NOBODY HEARD THE RAIN.");
});

test("requests_that_fail_together_are_one_failure_which_waits_as_long_as_the_first_says", async () => {
  await stage.page.clock.install();
  const body = Array.from({ length: 14 }, (_, at) => `<p>Story ${"abcdefghijklmn"[at]}</p>`).join("");
  await show(line('data-detect="off"'), { body: `<p id="first">The old town</p>${body}` });
  await main().waitFor();
  let both, told;
  const [isBoth, isTold] = [new Promise((done) => { both = done; }), new Promise((done) => { told = done; })];
  service().fail = async () => {
    const isFirst = posts() === 1;
    if (!isFirst) both();
    await (isFirst ? isBoth : isTold);
    return { status: 503, ...(isFirst && { headers: { "retry-after": "60" } }) };
  };
  await choose("українська");
  await card().waitFor();
  const second = stage.page.waitForEvent("requestfinished", (request) => /blocks$/.test(request.url()));
  told();
  await second;

  await stage.page.clock.fastForward(10_000);
  await passed();
  assert.deepEqual([posts(), await errors()], [2, 1]);
  service().fail = () => null;
  await stage.page.clock.fastForward(60_000);

  await isUpper();
  assert.equal(await errors(), 1);
});

test("a_new_try_does_not_end_a_pause", async () => {
  await stage.page.clock.install();
  await failing(() => ({ status: 503 }));
  await stage.page.evaluate(() => TolmachWidget.pause());
  service().fail = () => null;
  const before = posts();

  await stage.page.clock.fastForward(10_000);
  await stage.page.waitForFunction(() => document.documentElement.dataset.translateState === "working");
  await passed();
  assert.equal(posts(), before);
  await stage.page.evaluate(() => TolmachWidget.resume());

  await isUpper();
});

test("a_language_that_the_page_sets_itself_meanwhile_stays_when_it_is_given_back", async () => {
  await show(line('data-detect="off"'));
  await translated();
  await stage.page.evaluate(() => { document.documentElement.lang = "fr"; });

  await choose("English");
  await heard("restore");

  assert.equal(await stage.page.evaluate(() => document.documentElement.lang), "fr");
  assert.equal(await state(), undefined);
});
