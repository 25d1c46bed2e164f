// Other translators on the page: told of once, and only where that matters.

import assert from "node:assert/strict";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { isBack, line, main, open, show, translated } from "./look_stage.mjs";

const STILL = 'data-detect="off"';
const errors = () => stage.page.evaluate(() => heard.filter(({ name }) => name === "error").map(({ code }) => code));

/** Changes the classes of `<html>`; who watches them has heard by then. */
const mark = (...names) => stage.page.evaluate(async (names) => {
  for (const name of names) {
    document.documentElement.classList.toggle(name);
    await new Promise((done) => setTimeout(done));
  }
}, names);

test("another_translator_is_told_of_once", async () => {
  await show(line(STILL));
  await translated();
  await mark("translated-ltr");
  await isBack();
  await stage.page.locator(".error .x").click();

  await mark("menu-open", "menu-open", "scrolled");

  assert.deepEqual(await errors(), ["rival"]);
  assert.equal(await stage.page.locator(".error").count(), 0);
});

test("another_translator_that_comes_back_is_told_of_again", async () => {
  await show(line(STILL));
  await translated();
  await mark("translated-ltr");
  await isBack();
  await mark("translated-ltr");
  assert.equal(await stage.page.evaluate(() => TolmachWidget.translateTo("uk")), true);

  await mark("translated-ltr");

  assert.deepEqual(await errors(), ["rival", "rival"]);
});

test("another_translator_on_a_page_in_its_own_words_is_nobodys_business", async () => {
  await open({ locale: "uk-UA" });
  await show();
  await stage.page.locator(".suggest").waitFor();

  await mark("translated-ltr");

  assert.deepEqual(await errors(), []);
  assert.equal(await stage.page.locator(".card").count(), 0);
  assert.equal(await main().count(), 1);
});
