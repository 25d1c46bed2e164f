// What a portal sets: which words stay, where and when the widget works, what the list shows.

import assert from "node:assert/strict";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { ARTICLE, LINE, choose, first, heard, isQuiet, isUpper, item, line, main, open, show, translated } from "./look_stage.mjs";

const STILL = 'data-detect="off"';
const service = () => stage.service;
const text = (selector) => stage.page.locator(selector).textContent();

/** Whatever was to begin by now has begun. */
const frames = () => stage.page.evaluate(async () => {
  for (let frames = 0; frames < 20; frames++) await new Promise((done) => requestAnimationFrame(done));
});

test("names_that_are_protected_stay_wherever_they_stand", async () => {
  await show(line(`${STILL} data-protect="old town, Nobody heard; harbour"`));
  await main().waitFor();
  await choose("українська");
  await heard("end");

  assert.equal(await first(), "THE old town BY THE harbour SLEPT.");
  assert.equal(await text("#second"), "Nobody heard THE RAIN.");
});

test("what_fits_a_pattern_is_not_sent", async () => {
  await show(line(`${STILL} data-exclude-text="^Nobody\\s"`));
  await translated();

  assert.equal(await text("#second"), "Nobody heard the rain.");
  assert.doesNotMatch(JSON.stringify(service().blocks), /Nobody/);
});

for (const [attribute, word] of [["data-frames", "IN A FRAME"], ["", "In a frame"]]) {
  test(`a_frame_says_${word.replaceAll(" ", "_")}_with_${attribute || "nothing_said"}`, async () => {
    service().pages.set("/frame", "<!doctype html><p>In a frame</p>");
    await show(line(`${STILL} ${attribute}`), { body: `${ARTICLE}<iframe src="/frame" title="Frame"></iframe>` });
    await translated();
    const frame = stage.page.frameLocator("iframe").locator("p");
    if (attribute) await frame.filter({ hasText: word }).waitFor();

    assert.equal(await frame.textContent(), word);
  });
}

test("paths_that_are_excluded_have_no_widget", async () => {
  await show(line('data-exclude-paths="/account /admin"'), { path: "/admin/users", query: "?lang=uk" });
  await stage.page.waitForFunction(() => globalThis.TolmachWidget);
  await frames();

  assert.equal(await main().count(), 0);
  assert.match(await first(), /^The old town/);
  assert.deepEqual(service().asked.filter((one) => one.includes("/v1/")), []);
});

test("a_widget_that_starts_by_hand_waits_for_a_hand", async () => {
  await show(line('data-start="manual"'), { query: "?lang=uk" });
  await heard("ready");
  await frames();
  assert.deepEqual(service().blocks, []);

  await stage.page.evaluate(() => TolmachWidget.translateTo("uk"));

  await isUpper();
});

test("a_widget_that_starts_idle_opens_the_page_in_its_language", async () => {
  await show(line('data-start="idle"'), { query: "?lang=uk" });

  await isUpper();
});

test("the_browsers_language_is_taken_where_the_portal_says_so_and_not_kept", async () => {
  await open({ locale: "uk-UA" });
  await show(line('data-detect="auto"'));

  await isUpper();
  await heard("end");
  assert.equal(await stage.page.locator(".suggest").count(), 0);
  assert.equal(await stage.page.evaluate(() => localStorage.length), 0);
  assert.doesNotMatch(stage.page.url(), /lang=/);
});

test("flags_are_beside_the_names_for_eyes_only_and_only_when_asked_for", async () => {
  const flags = () => stage.page.locator(".item").evaluateAll((all) => all.map((one) => one.querySelector("[aria-hidden=true]")?.textContent ?? ""));
  await show(line(STILL));
  await item("polski").waitFor({ state: "attached" });
  assert.deepEqual(await flags(), ["", "", "", ""]);

  await show(line(`${STILL} data-flags`));
  await main().click();

  assert.deepEqual(await flags(), ["🇬🇧", "🇺🇦", "🇵🇱", "🇪🇬"]);
  await stage.page.getByRole("link", { name: "polski", exact: true }).waitFor();
});

test("more_contrast_is_given_to_who_prefers_it", async () => {
  await open({ contrast: "more" });
  await show(line(`${STILL} data-bg-color="#ffd500"`));
  await main().waitFor();

  const [ink, ground] = await main().evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]);

  assert.deepEqual([ink, ground], ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
});

test("a_fresh_element_in_a_framework_has_its_attributes_read", async () => {
  await show('<translate-widget languages="uk pl" detect="off" label="Read in"></translate-widget><script src="/widget.js" async></script>');

  await translated();

  assert.equal(await main().textContent(), "Read in");
  isQuiet();
});

test("two_widgets_are_one", async () => {
  await show(LINE + LINE);
  await main().waitFor();
  await stage.page.waitForFunction(() => heard.length > 0);

  assert.equal(await stage.page.locator("translate-widget").count(), 1);
  assert.match(stage.warnings.join(), /there is a widget on this page already/);
});

test("a_wrong_option_is_named_with_what_would_be_right", async () => {
  await show(line('data-positon="top-left" data-look="flaot" data-z-index="high"'));
  await main().waitFor();

  const said = stage.warnings.join("\n");
  assert.match(said, /"data-positon" is not known; did you mean "data-position"/);
  assert.match(said, /look="flaot" cannot be; it is one of .*\("float"\?\)/);
  assert.match(said, /zIndex="high" cannot be; it is a whole number/);
});
