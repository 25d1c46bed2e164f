// The original of a sentence, and where the focus goes when this window or a card is closed.

import assert from "node:assert/strict";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { ARTICLE, isBack, line, main, open, show, translated } from "./look_stage.mjs";

const STILL = 'data-detect="off"';
const tip = () => stage.page.locator(".tip");
const notice = () => stage.page.locator(".notice");
const press = (key) => stage.page.keyboard.press(key);

/** What has the focus: an id or class, of the page or inside the widget. */
const focused = () => stage.page.evaluate(() => {
  const active = document.activeElement;
  const inner = active?.shadowRoot?.activeElement ?? active;
  return inner.id || inner.className || inner.localName;
});

async function tipByKey() {
  await stage.page.locator("#first a").evaluate((one) => { one.id = "link"; });
  await stage.page.locator("#link").focus();
  await press("Alt+KeyO");
  await tip().waitFor();
}

test("a_letter_typed_with_option_goes_where_it_is_typed", async () => {
  const body = `${ARTICLE}<p id="line">Write <input id="in" value="here"> please.</p><p id="free" contenteditable translate="yes">Write here, too.</p>`;
  await show(line(STILL), { body });
  await translated();

  for (const id of ["in", "free"]) {
    await stage.page.locator(`#${id}`).focus();
    await press("Alt+KeyO");
    assert.deepEqual([await tip().count(), await focused()], [0, id]);
  }
});

test("altgraph_is_no_alt", async () => {
  await show(line(STILL));
  await translated();

  await stage.page.locator("#first a").evaluate((one) =>
    one.dispatchEvent(new KeyboardEvent("keydown", { code: "KeyO", altKey: true, modifierAltGraph: true, bubbles: true, composed: true })));

  assert.equal(await tip().count(), 0);
});

test("the_keyboard_shows_the_original_also_where_the_mouse_does_not", async () => {
  await show(line(`${STILL} data-hover-original="off"`));
  await translated();

  await tipByKey();
});

test("a_second_tap_elsewhere_takes_the_original_away", async () => {
  await open({ viewport: { width: 320, height: 560 }, hasTouch: true, isMobile: true });
  await show(line(`${STILL} data-hover-original="tap"`), { body: `${ARTICLE}<hr id="bare" style="height: 60px">` });
  await translated();
  await stage.page.locator("#second").tap();
  await tip().waitFor();

  // Not by `tap`: the small window may be in front of it here.
  await stage.page.locator("#bare").dispatchEvent("click");

  assert.equal(await tip().count(), 0);
});

test("a_mouse_that_rests_shows_nothing_where_a_tap_is_wanted", async () => {
  await stage.page.clock.install();
  await show(line(`${STILL} data-hover-original="tap"`));
  await translated();

  await stage.page.locator("#second").hover();
  await stage.page.clock.runFor(5000);

  assert.equal(await tip().count(), 0);
});

test("escape_gives_the_focus_back_to_what_the_original_was_asked_for", async () => {
  await show(line(STILL));
  await translated();
  await tipByKey();
  assert.equal(await stage.page.evaluate(() => document.activeElement.localName), "translate-widget");

  await press("Escape");

  assert.equal(await focused(), "link");
});

test("who_writes_and_cancels_is_where_they_were", async () => {
  await show(line(STILL));
  await translated();
  await tipByKey();
  await press("Enter");
  await tip().locator("textarea").waitFor();

  await tip().locator(".row button").last().click();

  assert.equal(await focused(), "link");
});

test("a_card_that_is_closed_gives_the_focus_back", async () => {
  await show(line(STILL));
  await translated();
  await notice().waitFor();
  await stage.page.locator("#field").focus();

  await notice().locator(".x").click();

  assert.equal(await focused(), "field");
});

test("escape_in_a_card_gives_the_focus_to_the_button_where_nothing_had_it", async () => {
  await show(line(STILL));
  await translated();
  await notice().waitFor();
  await stage.page.evaluate(() => document.activeElement.blur());
  await notice().locator(".x").focus();

  await press("Escape");

  assert.equal(await focused(), "main");
});

test("who_asks_for_the_original_page_in_the_notice_keeps_a_place", async () => {
  await show(line(STILL));
  await translated();
  await notice().waitFor();

  await notice().locator(".yes").focus();
  await press("Enter");
  await isBack();

  assert.equal(await focused(), "main");
});
