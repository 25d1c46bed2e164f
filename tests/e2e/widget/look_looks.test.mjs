// Every look, to eyes, to a screen reader's rules (axe), on a phone, and under a strict policy.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import test from "node:test";
import * as stage from "./look_stage.mjs";
import { choose, heard, isUpper, item, line, main, open, shot, show, translated } from "./look_stage.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function isAccessible() {
  await stage.page.evaluate(axe);
  const found = await stage.page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`);
  });
  assert.deepEqual(found, []);
}

const LOOKS = ["float", "dropdown", "button", "inline", "list"];
const STILL = 'data-detect="off"';
const isOpen = (look) => look === "inline" || look === "list";

for (const look of LOOKS) {
  for (const theme of ["light", "dark"]) {
    test(`nothing_is_wrong_with_${look}_in_${theme}_before_open_and_translated`, async () => {
      const body = `${stage.ARTICLE}<aside id="here"></aside>`;
      const head = theme === "dark" ? "<style>body { background: #121212; color: #eee } a { color: #9cf }</style>" : "";
      await show(line(`${STILL} data-look="${look}" data-theme="${theme}" data-target="${look === "float" ? "" : "#here"}"`), { body, head });
      await item("українська").first().waitFor({ state: "attached" });
      await isAccessible();

      if (!isOpen(look)) await main().click();
      await isAccessible();
      await shot(`${look}-${theme}`);
      await item("українська").click();
      await isUpper();
      await stage.page.locator(".notice").waitFor();

      await isAccessible();
      await shot(`${look}-${theme}-translated`);
    });
  }
}

for (const position of ["bottom-right", "bottom-center", "bottom-left", "top-right", "top-center", "top-left"]) {
  test(`at_${position}_the_panel_is_whole_on_a_phone_of_320_pixels`, async () => {
    await open({ viewport: { width: 320, height: 560 }, hasTouch: true, isMobile: true });
    await show(line(`${STILL} data-position="${position}"`));
    await main().tap();
    await item("العربية").waitFor();
    await shot(`phone-${position}`);

    const boxes = await Promise.all([main(), stage.page.locator(".panel"), item("العربية")].map((one) => one.boundingBox()));
    for (const { x, y, width, height } of boxes) {
      assert.ok(x >= 0 && y >= 0 && x + width <= 320 && y + height <= 560, JSON.stringify({ x, y, width, height }));
      assert.ok(height >= 44);
    }
    assert.ok((position.startsWith("top") ? boxes[0].y : 560 - boxes[0].y - boxes[0].height) === 0);
  });
}

test("a_list_on_a_light_page_can_be_read_by_who_likes_it_dark", async () => {
  await open({ colorScheme: "dark" });
  await show(line(`${STILL} data-look="inline" data-target="#here"`), { body: `${stage.ARTICLE}<aside id="here"></aside>` });
  await item("polski").waitFor();
  await shot("inline-light-page-dark-reader");

  await isAccessible();
});

test("an_open_panel_has_no_card_behind_it", async () => {
  await show(line(STILL));
  await translated();
  const notice = stage.page.locator(".notice");
  await notice.waitFor();

  await main().click();
  assert.equal(await notice.isVisible(), false);
  await stage.page.keyboard.press("Escape");

  assert.equal(await notice.isVisible(), true);
});

test("a_phone_shows_the_notice_whole", async () => {
  await open({ viewport: { width: 320, height: 560 } });
  await show(line(STILL));
  await translated();
  await shot("phone-notice");

  const { x, width } = await stage.page.locator(".notice").boundingBox();
  assert.ok(x >= 0 && x + width <= 320);
});

test("forced_colours_keep_every_edge", async () => {
  await open({ forcedColors: "active" });
  await show(line(STILL));
  await main().click();
  await shot("forced");

  await isAccessible();
  assert.notEqual(await main().evaluate((one) => getComputedStyle(one).borderTopWidth), "0px");
});

test("a_panel_that_opens_below_the_window_is_scrolled_to", async () => {
  const body = `${stage.ARTICLE}<div style="height: 320px"></div><aside id="here"></aside><div style="height: 900px"></div>`;
  await show(line(`${STILL} data-look="dropdown" data-target="#here"`), { body });
  await main().click();

  const { y, height } = await stage.page.locator(".panel").boundingBox();

  assert.ok(y >= 0 && y + height <= 700, `${y} to ${y + height}`);
});

test("the_old_colours_come_only_when_asked_for", async () => {
  await show(line(`${STILL} data-compat="glt"`));
  await main().waitFor();
  await shot("glt");

  const ground = (selector) => stage.page.locator(selector).evaluate((one) => getComputedStyle(one).backgroundColor);
  assert.equal(await ground(".main"), "rgb(248, 148, 6)");
  await translated();
  await stage.page.locator(".notice").waitFor();

  assert.equal(await ground(".notice .yes"), "rgb(168, 92, 0)");
});

test("a_ground_without_an_ink_gets_one_that_can_be_read", async () => {
  await show(line(`${STILL} data-bg-color="#ffd500" data-label="Read in"`));
  await main().waitFor();

  assert.equal(await main().textContent(), "Read in");
  await isAccessible();
});

test("a_strict_policy_has_nothing_to_say", async () => {
  service().headers = {
    "content-security-policy":
      "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types tolmach",
  };
  await stage.page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) => violations.push([violatedDirective, sourceFile]));
  });
  await show(line(`${STILL} nonce="abc" data-bg-color="#204080"`), { head: '<link rel="icon" href="data:,">' });
  await translated();
  await stage.page.locator("#second").hover();
  await stage.page.locator(".tip button").click();
  await stage.page.keyboard.press("Escape");
  await choose("English");
  await heard("restore");

  const said = await stage.page.evaluate(() => violations.filter(([directive]) => directive !== "img-src"));
  assert.deepEqual(said, []);
});

test("a_tap_shows_the_original_where_the_portal_wants_it", async () => {
  await open({ viewport: { width: 320, height: 560 }, hasTouch: true, isMobile: true });
  await show(line(`${STILL} data-hover-original="tap"`));
  await translated();

  await stage.page.locator("#second").tap();

  await stage.page.locator(".tip", { hasText: "Nobody heard the rain." }).waitFor();
  await shot("phone-tip");
});

test("the_keyboard_shows_the_original_of_what_has_the_focus", async () => {
  await show(line(STILL));
  await translated();
  await stage.page.locator("#first a").focus();

  await stage.page.keyboard.press("Alt+KeyO");

  await stage.page.locator(".tip", { hasText: "The old town" }).waitFor();
});

test("a_page_of_the_right_has_its_panel_whole", async () => {
  await open({ locale: "ar-EG" });
  await show(line(STILL), { html: ' lang="ar" dir="rtl"' });
  await main().click();
  await shot("page-rtl");

  await isAccessible();
});

const service = () => stage.service;
