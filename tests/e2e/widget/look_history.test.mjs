// Steps in the history that are not about the language: headings, pages of an application, the same wish twice.

import assert from "node:assert/strict";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { ARTICLE, choose, first, fresh, heard, isBack, isUpper, line, open, show, translated } from "./look_stage.mjs";

const STILL = 'data-detect="off"';
const body = `${ARTICLE}<nav><a id="jump" href="#second">Below</a></nav>`;

/** What was heard of turning to and fro. */
const turns = () => stage.page.evaluate(() => heard.map(({ name }) => name).filter((name) => name === "before" || name === "restore"));

/** Clicks a link to a heading; the step is over once the page hears of it. */
async function jump() {
  await stage.page.evaluate(() => {
    globalThis.jumped = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    document.querySelector("#jump").click();
    return jumped;
  });
}

async function isStill() {
  assert.match(await first(), /^THE OLD TOWN/);
  assert.deepEqual(await turns(), ["before"]);
}

test("a_link_to_a_heading_leaves_a_page_translated_that_the_browser_asked_for", async () => {
  await open({ locale: "uk-UA" });
  await show(line('data-detect="auto"'), { body });
  await heard("end");

  await jump();

  await isStill();
});

test("a_link_to_a_heading_leaves_a_page_translated_that_was_chosen_before", async () => {
  await show(line(STILL), { body });
  await translated();
  await fresh();
  await show(line(STILL), { body });
  await heard("end");

  await jump();

  await isStill();
});

test("a_link_to_a_heading_does_not_translate_a_page_again", async () => {
  await show(line(STILL), { body, query: "?lang=uk" });
  await heard("end");

  await jump();

  await isStill();
});

test("a_link_to_a_heading_leaves_a_page_in_its_own_words_whose_address_was_not_followed", async () => {
  await show(line('data-start="manual"'), { body, query: "?lang=uk" });
  await heard("ready");

  await jump();

  assert.deepEqual(await turns(), []);
});

test("back_over_a_heading_to_before_the_choice_gives_the_page_back", async () => {
  await show(line(STILL), { body });
  await translated();
  await jump();

  await stage.page.goBack();
  await isStill();
  await stage.page.goBack();

  await isBack();
});

test("forward_to_another_page_of_an_application_goes_on_in_the_language", async () => {
  await show(line(STILL), { body, query: "?lang=uk" });
  await heard("end");
  await stage.page.evaluate(() => history.pushState(null, "", "/next"));

  await stage.page.goBack();
  await stage.page.goForward();

  assert.equal(new URL(stage.page.url()).pathname, "/next");
  await isStill();
});

test("a_link_to_a_heading_of_a_page_with_links_of_its_own_leaves_it_translated", async () => {
  const links = '<translate-widget look="list" detect="off"><a hreflang="uk" lang="uk" href="/uk/">По-нашому</a></translate-widget>';
  await show(`${links}<script src="/widget.js" async></script>`, { body });
  await stage.item("По-нашому").click();
  await heard("end");

  await jump();
  await isStill();
  await stage.page.goBack();
  await isStill();
  await stage.page.goBack();

  await isBack();
});

test("the_same_wish_twice_is_one", async () => {
  await show(line(STILL));
  await translated();

  const isDone = await stage.page.evaluate(() => TolmachWidget.translateTo("uk"));

  assert.equal(isDone, true);
  await isStill();
});

test("a_reader_who_chooses_what_the_browser_asked_for_has_it_kept", async () => {
  await open({ locale: "uk-UA" });
  await show(line('data-detect="auto"'));
  await heard("end");

  await choose("українська");

  assert.match(stage.page.url(), /lang=uk$/);
  await isStill();
});

test("a_wish_that_failed_may_be_tried_again", async () => {
  stage.service.fail = () => ({ status: 500 });
  await show(line(STILL));
  await stage.main().waitFor();
  await choose("українська");
  await heard("error");
  stage.service.fail = () => null;

  const isDone = await stage.page.evaluate(() => TolmachWidget.translateTo("uk"));

  assert.equal(isDone, true);
  await isUpper();
});
