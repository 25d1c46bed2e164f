// A reader's better sentence: what is sent of the page, and what is said when it is refused.

import assert from "node:assert/strict";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { heard, isUpper, line, show, translated } from "./look_stage.mjs";

const STILL = 'data-detect="off"';
const tip = () => stage.page.locator(".tip");

async function ask() {
  await stage.page.locator("#first a").focus();
  await stage.page.keyboard.press("Alt+KeyO");
  await tip().waitFor();
}

async function send() {
  await ask();
  await tip().getByRole("button").click();
  await tip().locator("textarea").fill("Краще.");
  await tip().locator(".yes").click();
  await tip().locator("[role=status]", { hasText: /\p{L}/u }).waitFor();
}

test("a_suggestion_names_the_page_without_what_its_address_asks_for", async () => {
  await show(line(STILL), { path: "/story", query: "?token=secret#reader" });
  await translated();

  await send();

  const page = `${stage.service.url}/story`;
  assert.equal(stage.service.suggestions[0].page, page);
  assert.equal((await heard("suggest")).page, page);
});

test("a_page_of_no_known_language_takes_no_suggestion", async () => {
  stage.service.detected = undefined;
  await show(line(STILL), { html: "" });
  await translated();

  await ask();

  assert.equal(await tip().getByRole("button").count(), 0);
});

test("a_page_that_names_no_language_takes_suggestions_for_the_one_the_service_knows_it_by", async () => {
  stage.service.detected = "de";
  await show(line(STILL), { html: "" });
  await translated();
  const notice = await stage.page.locator(".notice p").textContent();

  await send();

  assert.equal(stage.service.suggestions[0].from, "de");
  assert.match(notice, /німецька/);
  assert.equal(await stage.page.getAttribute("html", "data-translated-from"), "de");
});

test("the_next_page_of_the_visit_knows_it_too_though_it_asks_for_nothing", async () => {
  await show(line(STILL), { html: "" });
  await translated();
  // What is known is kept a moment later.
  await stage.page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith("translate-cache")));
  const asked = stage.service.blocks.length;
  await stage.page.reload();
  await isUpper();
  await heard("end");

  await send();

  assert.equal(stage.service.blocks.length, asked);
  assert.equal(stage.service.suggestions[0].from, "en");
});

test("a_refused_suggestion_says_what_the_service_has_against_it", async () => {
  await show(line(STILL));
  await translated();
  stage.service.fail = () => ({ status: 422, code: "suggestion-sentences", detail: "One sentence is wanted, not two." });

  await send();

  assert.match(await tip().locator("[role=status]").textContent(), /Не вдалося.* One sentence is wanted, not two\.$/);
});
