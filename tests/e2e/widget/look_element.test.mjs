// `<translate-widget>` in applications, which take elements out, put them back, move them and swap pages.

import assert from "node:assert/strict";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { ARTICLE, choose, first, isBack, isQuiet, isUpper, line, main, show, translated } from "./look_stage.mjs";

const ELEMENT = '<aside id="one"><translate-widget languages="uk pl" detect="off" storage="none" url-mode="none"><a hreflang="uk" href="/uk/">По-нашому</a></translate-widget></aside><aside id="two"></aside>';
const SCRIPT = '<script src="/widget.js" async></script>';
const shown = () => show(ELEMENT + SCRIPT);

test("an_element_taken_out_and_put_back_works_again", async () => {
  await shown();
  await translated("По-нашому");

  await stage.page.evaluate(async () => {
    globalThis.kept = document.querySelector("translate-widget");
    kept.remove();
    await new Promise((done) => setTimeout(done));
  });
  await isBack();
  await stage.page.evaluate(() => document.querySelector("#two").append(kept));
  await choose("По-нашому");

  await isUpper();
  assert.equal(await main().count(), 1);
  assert.deepEqual(stage.warnings, []);
  isQuiet();
});

test("an_element_that_is_moved_keeps_the_page_translated", async () => {
  await shown();
  await translated("По-нашому");

  await stage.page.evaluate(async () => {
    document.querySelector("#two").append(document.querySelector("translate-widget"));
    await new Promise((done) => setTimeout(done));
  });

  assert.match(await first(), /^THE OLD TOWN/);
  assert.deepEqual(stage.warnings, []);
  await choose("English");
  await isBack();
});

test("the_element_of_the_next_page_takes_over_from_that_of_the_last", async () => {
  await shown();
  await main().waitFor();

  await stage.page.evaluate(() => {
    const next = document.body.cloneNode(true);
    document.body.replaceWith(next);
  });
  await choose("По-нашому");

  await isUpper();
  assert.deepEqual(stage.warnings, []);
});

test("a_destroyed_widget_leaves_the_links_of_its_element_in_sight", async () => {
  await shown();
  await main().waitFor();

  await stage.page.evaluate(() => TolmachWidget.destroy());

  assert.equal(await stage.page.getByRole("link", { name: "По-нашому" }).isVisible(), true);
});

test("an_old_widget_destroyed_twice_leaves_the_page_to_the_new_one", async () => {
  await show(line('data-detect="off"'));
  await main().waitFor();

  const isSame = await stage.page.evaluate(async () => {
    const { init, destroy } = TolmachWidget;
    const old = await init();
    destroy();
    const next = await init({ languages: ["uk"] });
    old.destroy();
    return (await init()) === next;
  });

  assert.equal(isSame, true);
  assert.equal(await main().count(), 1);
});

test("a_widget_destroyed_while_it_asks_for_languages_translates_nothing", async () => {
  let answer;
  await stage.page.route("**/v1/blocks/languages*", (route) => { answer = () => route.continue(); });
  const asked = stage.page.waitForRequest("**/v1/blocks/languages*");
  await show("", { body: `${ARTICLE}<script src="/widget.js" data-translate-widget data-start="manual" data-detect="off"></script>`, html: "" });
  await asked;
  // `init` waits for the list, too: the wish is one of the element's own, by the handle a script holds.
  await stage.page.evaluate(() => {
    const widget = document[Symbol.for("translate-widget")];
    globalThis.wish = widget.translateTo("uk");
    widget.destroy();
  });
  answer();

  assert.equal(await stage.page.evaluate(() => wish), false);
  assert.equal(await stage.page.evaluate(() => heard.some(({ name }) => name === "before")), false);
  assert.match(await first(), /^The old town/);
});
