// How the widget gets onto a page: as a script, a module, a package; its second file, and what lets it in.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as stage from "./look_stage.mjs";
import { choose, heard, isQuiet, isUpper, line, main, show, translated } from "./look_stage.mjs";

const STILL = 'data-detect="off"';
const SECOND = "GET /widget-more.js";
const widget = new URL("../../../src/widget/", import.meta.url);
const hashOf = async (file) => `sha384-${createHash("sha384").update(await readFile(new URL(file, widget))).digest("base64")}`;
const asked = () => stage.service.asked;

test("a_page_that_nobody_translates_loads_one_file", async () => {
  await show(line(STILL));
  await main().waitFor();
  await stage.page.waitForLoadState("networkidle");
  assert.ok(asked().includes("GET /widget.js"));
  assert.ok(!asked().includes(SECOND));

  await translated();

  assert.equal(asked().filter((one) => one === SECOND).length, 1);
});

test("the_first_file_is_at_most_12_000_bytes_packed_and_both_are_at_most_26_000", async () => {
  const packed = (file) => readFile(new URL(file, widget)).then((bytes) => gzipSync(bytes, { level: 9 }).length);

  const [first, second] = await Promise.all(["built/widget.js", "built/widget-more.js"].map(packed));

  assert.ok(first <= 12_000, `${first} bytes`);
  assert.ok(first + second <= 26_000, `${first + second} bytes`);
});

test("a_hand_on_the_button_brings_the_second_file", async () => {
  await show(line(STILL));
  const second = stage.page.waitForResponse(/widget-more/);

  await main().hover();

  assert.equal((await second).status(), 200);
});

test("a_module_script_says_itself_that_it_is_the_widget", async () => {
  await show('<script type="module" src="/widget.js" data-translate-widget data-languages="uk pl" data-label="Read in"></script>');

  await translated();

  assert.equal(await main().textContent(), "Read in");
  isQuiet();
});

test("a_portals_own_bundle_has_the_widget_in_it", async () => {
  const entry = fileURLToPath(new URL("module.ts", widget));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm", tsconfigRaw: {} });
  await stage.page.route("**/app.mjs", (route) => route.fulfill({ contentType: "text/javascript", body: outputFiles[0].text }));
  await show('<script type="module">import { init } from "/app.mjs"; await init({ languages: ["uk", "pl"], detect: "off" });</script>');

  await translated();

  assert.ok(!asked().includes(SECOND));
});

test("a_page_that_checks_the_first_file_checks_the_second", async () => {
  await stage.page.addInitScript(() => {
    globalThis.scripts = [];
    new MutationObserver((all) => {
      for (const { addedNodes } of all) for (const node of addedNodes) if (/more/.test(node.src)) scripts.push([node.integrity, node.crossOrigin, node.nonce]);
    }).observe(document, { childList: true, subtree: true });
  });
  await show(line(`${STILL} nonce="abc" crossorigin="anonymous" integrity="${await hashOf("built/widget.js")}"`));

  await translated();

  const scripts = await stage.page.evaluate(() => scripts);
  assert.deepEqual(scripts, [[await hashOf("built/widget-more.js"), "anonymous", "abc"]]);
  assert.equal(await stage.page.locator("script").count(), 1);
});

test("a_second_file_that_is_another_one_is_not_run", async () => {
  await stage.page.route(/widget-more/, (route) => route.fulfill({ contentType: "text/javascript", body: "globalThis.isRun = true" }));
  await show(line(`${STILL} crossorigin="anonymous" integrity="${await hashOf("built/widget.js")}"`));

  await choose("українська");
  await stage.page.locator(".card.error").waitFor();

  assert.equal(await stage.page.evaluate(() => globalThis.isRun), undefined);
  assert.match(await stage.first(), /^The old town/);
});

test("a_second_file_that_did_not_come_is_asked_for_again", async () => {
  await stage.page.route(/widget-more/, (route) => route.abort());
  await show(line(STILL));
  await choose("українська");
  await stage.page.locator(".card.error").waitFor();
  assert.equal((await heard("error")).code, "network");

  await stage.page.unroute(/widget-more/);
  await stage.page.locator(".card.error .yes").click();

  await isUpper();
});

/** After a release: the second file says that it is another one, `change` of what it really is. */
async function released(change) {
  const [, release] = (await readFile(new URL("built/widget.js", widget), "utf8")).match(/"([0-9a-f]{8}\.[0-9a-f]{8})"/);
  const more = await readFile(new URL("built/widget-more.js", widget), "utf8");
  assert.ok(more.includes(release));
  const body = more.replace(release, change(release));
  await stage.page.route(/widget-more/, (route) => route.fulfill({ contentType: "text/javascript", body }));
  await show(line(STILL));
}

test("both_files_of_one_release_have_nothing_to_say", async () => {
  await show(line(STILL));

  await translated();

  assert.deepEqual(stage.warnings, []);
});

test("a_newer_second_file_that_fits_translates_and_is_told_of_once", async () => {
  await released((release) => release.replace(/\.\w+/, ".00000000"));

  await translated();
  await choose("English");
  await heard("restore");
  await choose("українська");
  await isUpper();

  assert.equal(stage.warnings.length, 1);
  assert.match(stage.warnings[0], /widget-more\.js is \w{8}\.00000000; they fit/);
});

test("a_newer_second_file_that_does_not_fit_leaves_the_page_as_it_is", async () => {
  await released((release) => release.replace(/^\w+/, "00000000"));

  await choose("українська");
  await stage.page.locator(".card.error").waitFor();

  assert.equal((await heard("error")).code, "other");
  assert.match(stage.warnings.join(), /they do not fit/);
  assert.match(await stage.first(), /^The old town/);
});

test("a_policy_without_our_name_is_told_what_it_must_have", async () => {
  stage.service.headers = { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" };
  await show(line(STILL));

  await choose("українська");
  await stage.page.locator(".card.error").waitFor();

  assert.match(stage.warnings.join(), /must have: trusted-types tolmach/);
});

test("a_paused_widget_asks_for_nothing_until_it_may", async () => {
  await show(line(STILL));
  await main().waitFor();
  await stage.page.evaluate(() => {
    void TolmachWidget.translateTo("uk");
    TolmachWidget.pause();
  });
  await stage.page.waitForFunction(() => document.documentElement.dataset.translateState === "working");
  await stage.page.evaluate(async () => {
    for (let frames = 0; frames < 20; frames++) await new Promise((done) => requestAnimationFrame(done));
  });
  assert.deepEqual(stage.service.blocks, []);

  await stage.page.evaluate(() => TolmachWidget.resume());

  await isUpper();
});
