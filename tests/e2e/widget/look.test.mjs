// The widget as a reader meets it: the button, the panel, there and back, and what the page says of itself.

import assert from "node:assert/strict";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { LINE, choose, fresh, heard, isBack, isQuiet, isUpper, item, line, main, open, shot, show, translated, whole } from "./look_stage.mjs";

test("one_line_gives_the_button_and_the_page_goes_there_and_back_to_the_byte", async () => {
  await show();
  await main().waitFor();
  const before = await whole();
  assert.equal(await main().textContent(), "Translate »");

  await translated();
  const during = await stage.page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.translateState, document.querySelector("meta[name=google]")?.content]);
  await shot("notice");
  await choose("English");
  await isBack();

  assert.deepEqual(during, ["uk", "translated", "notranslate"]);
  assert.equal(await whole(), before);
  isQuiet();
});

test("the_button_and_the_panel_are_in_the_readers_language_and_the_notice_in_the_pages", async () => {
  await open({ locale: "pl-PL" });
  await show(line('data-detect="off"'));

  assert.equal(await main().textContent(), "Przetłumacz »");
  await translated("українська");

  await stage.page.locator(".notice", { hasText: "Машинний переклад" }).waitFor();
});

test("a_page_that_turns_to_the_right_turns_back", async () => {
  await show(line('data-detect="off"'), { html: ' class="a" lang="en-GB" data-b="c"' });
  await main().waitFor();
  const before = await whole();

  await translated("العربية");
  const dir = await stage.page.evaluate(() => getComputedStyle(document.body).direction);
  await stage.page.locator(".notice", { hasText: "الأصل" }).first().waitFor();
  await main().click();
  await shot("rtl");
  await item("English").click();
  await isBack();

  assert.equal(dir, "rtl");
  assert.equal(await whole(), before);
});

test("the_keyboard_alone_does_it_all", async () => {
  await show();
  await main().waitFor();
  const { keyboard } = stage.page;
  const focused = () => stage.page.evaluate(() => document.querySelector("translate-widget").shadowRoot.activeElement?.textContent);

  await main().focus();
  await keyboard.press("Enter");
  assert.equal(await main().getAttribute("aria-expanded"), "true");
  assert.match(await focused(), /^English/);
  await keyboard.press("ArrowDown");
  assert.equal(await focused(), "українська");
  await keyboard.press("End");
  assert.equal(await focused(), "العربية");
  await keyboard.press("Home");
  await keyboard.press("p");
  assert.equal(await focused(), "polski");
  await keyboard.press("Escape");
  assert.equal(await main().getAttribute("aria-expanded"), "false");
  assert.equal(await focused(), "Translate »");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");

  await isUpper();
  assert.equal(await stage.page.evaluate(() => document.documentElement.lang), "uk");
});

test("choosing_writes_the_address_and_back_and_forward_follow_it", async () => {
  await show(line('data-storage="none"'));
  await translated();
  assert.match(stage.page.url(), /\?lang=uk$/);

  await stage.page.goBack();
  await isBack();
  await stage.page.goForward();
  await isUpper();
});

test("a_shared_link_opens_in_its_language", async () => {
  await show(LINE, { query: "?lang=uk" });

  await isUpper();
  assert.match(stage.page.url(), /\?lang=uk$/);
});

test("a_path_names_the_language_where_the_portal_wants_that", async () => {
  await show(line('data-url-mode="path"'), { path: "/uk/story" });

  await isUpper();
});

test("the_choice_is_kept_until_it_is_forgotten", async () => {
  await show();
  await translated();
  await fresh();
  await show();
  await isUpper();

  await main().click();
  await stage.page.getByText("Забути").click();
  await fresh();
  await show();
  await main().waitFor();

  assert.equal(await stage.page.evaluate(() => localStorage.length), 0);
});

test("nothing_is_stored_before_a_choice_nor_ever_where_storage_is_none", async () => {
  const stored = () => stage.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  await show(line('data-storage="none"'));
  await main().waitFor();
  assert.deepEqual(await stored(), [0, 0, ""]);

  await translated();

  assert.deepEqual(await stored(), [0, 0, ""]);
});

test("the_browsers_language_is_suggested_and_not_forced", async () => {
  await open({ locale: "uk-UA" });
  await show();
  const card = stage.page.locator(".suggest");
  await card.waitFor();
  await shot("suggest");
  assert.match(await stage.first(), /^The old town/);

  await card.locator(".yes").click();

  await isUpper();
});

test("links_inside_keep_the_language_and_get_their_address_back", async () => {
  await show(line("data-replace-links"));
  const href = () => stage.page.locator("#first a").getAttribute("href");
  await translated();
  assert.equal(await href(), `${service().url}/next?a=1&lang=uk#x`);

  await choose("English");
  await isBack();

  assert.equal(await href(), "/next?a=1#x");
});

test("a_link_to_a_place_in_the_page_stays_in_the_page_also_where_its_address_says_no_language", async () => {
  const body = '<p id="first">The old town: <a href="/story#rain">the rain</a>, <a href="#">up</a>, <a href="/next#x">on</a></p>';
  await show(line("data-replace-links data-detect=off"), { path: "/story", body });
  await translated();
  await show(line("data-replace-links data-detect=off"), { path: "/story", body });
  await isUpper();

  const links = await stage.page.evaluate(() => [...document.querySelectorAll("#first a")].map((a) => a.getAttribute("href")));

  assert.deepEqual(links, ["/story#rain", "#", `${service().url}/next?lang=uk#x`]);
});

test("links_of_the_element_work_without_a_script", async () => {
  await open({ javaScriptEnabled: false });
  const links = '<translate-widget><a hreflang="uk" lang="uk" href="/uk/">Українська</a></translate-widget>';
  service().pages.set("/uk/", "<p>Українською</p>");
  await show(links + LINE);

  await stage.page.getByRole("link", { name: "Українська" }).click();

  assert.equal(await stage.page.locator("p").textContent(), "Українською");
});

test("links_of_the_element_are_the_list_with_a_script", async () => {
  await show('<translate-widget look="list"><a hreflang="uk" lang="uk" href="/uk/">По-нашому</a></translate-widget><script src="/widget.js" async></script>');

  await item("По-нашому").click();
  await isUpper();

  assert.equal(new URL(stage.page.url()).pathname, "/uk/");
});

test("the_button_shifts_nothing", async () => {
  await stage.page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
  });
  await show();
  await main().waitFor();
  await main().click();
  await stage.page.keyboard.press("Escape");

  assert.equal(await stage.page.evaluate(() => shift), 0);
});

test("scripts_have_an_interface_and_hear_events", async () => {
  await show();
  await main().waitFor();
  const said = await stage.page.evaluate(async () => {
    const { translateTo, restore, language, languages, on } = TolmachWidget;
    const ends = [];
    on("end", ({ detail }) => ends.push(detail.lang));
    const isDone = await translateTo("uk-UA");
    const during = language();
    restore();
    return [isDone, during, language(), languages().map(({ tag }) => tag), ends];
  });

  assert.deepEqual(said, [true, "uk", "en-GB", ["en-GB", "uk", "pl", "ar"], ["uk"]]);
});

test("who_listens_may_say_no", async () => {
  await show();
  await main().waitFor();

  const isDone = await stage.page.evaluate(() => {
    document.addEventListener("translate-before", (event) => event.preventDefault());
    return TolmachWidget.translateTo("uk");
  });

  assert.equal(isDone, false);
  assert.match(await stage.first(), /^The old town/);
});

test("a_mouse_that_rests_shows_the_original_and_a_better_one_can_be_sent", async () => {
  await show();
  await translated();
  await stage.page.locator("#second").hover();
  const tip = stage.page.locator(".tip");
  await tip.getByText("Nobody heard the rain.").waitFor();
  await tip.getByRole("button").click();
  await tip.locator("textarea").fill("Ніхто не чув дощу.");
  await shot("improve");
  await tip.locator(".yes").click();
  await tip.locator("[role=status]", { hasText: /\p{L}/u }).waitFor();

  const [sent] = service().suggestions;
  assert.deepEqual([sent.from, sent.to, sent.source, sent.suggested], ["en-GB", "uk", "Nobody heard the rain.", "Ніхто не чув дощу."]);
});

test("the_second_page_asks_for_nothing_it_knows", async () => {
  await show();
  await translated();
  await stage.page.waitForFunction(() => sessionStorage.length > 0);
  service().blocks.length = 0;

  await stage.page.reload();
  await isUpper();
  await heard("end");

  assert.deepEqual(service().blocks, []);
});

const service = () => stage.service;
