// Side by side in a real browser, and what is certified. The real engine translates; verdicts that it gives
// rarely are written into its answers.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { articles, changed, compare, compared, open, page, problems, shot, translated, write } from "./browser.mjs";

/** Halves of all pairs, as `[source, target]`. */
const halves = () => page.locator(".couple").evaluateAll((rows) =>
  rows.map((row) => [...row.querySelectorAll(".half")].map((half) => half.textContent)));

test("an article and its translation stand side by side, sentence by sentence", async () => {
  await page.fill("#headline", "Floods");
  await write("<h2>The town</h2><p>The river rose. The bridge is closed.</p><p><img src='/a.png' alt='A bridge'></p>");
  await page.check("[name=format][value=html]");
  await compare();

  const found = await halves();
  assert.deepEqual(found.map(([source]) => source), ["Floods", "The town", "The river rose.", "The bridge is closed.", "A bridge"]);
  for (const [source, target] of found) assert.notEqual(source, target);
  assert.deepEqual(await page.locator(".label").allTextContents(), ["Headline", "img alt"]);
  assert.equal(await page.locator(".block").count(), 4);
  assert.deepEqual(await page.locator(".couple").nth(2).locator(".half").evaluateAll((all) => all.map(({ lang, dir }) => [lang, dir])), [["en", "ltr"], ["pt", "ltr"]]);
  assert.equal(await page.isVisible("#body"), false);
  await page.check("[name=view][value=page]");
  assert.equal(await page.isVisible("#body"), true);
  assert.deepEqual(problems, []);
});

test("a pair stands out under pointer, focus and finger, one at a time", async () => {
  await open({ hasTouch: true });
  await write("The river rose.\n\nThe bridge is closed.\n\nThe school is open.");
  await compare();
  const row = (at) => page.locator(".couple").nth(at);
  const current = () => page.locator(".couple").evaluateAll((rows) => rows.flatMap((row, at) => row.matches(".current") ? [at] : []));

  await row(1).hover();
  assert.deepEqual(await current(), [1]);
  await row(0).focus();
  assert.deepEqual(await current(), [0]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await current(), [2]);
  assert.equal(await row(2).evaluate((it) => getComputedStyle(it).outlineStyle), "solid");
  await page.keyboard.press("Home");
  assert.deepEqual(await current(), [0]);
  await row(1).tap();
  assert.deepEqual(await current(), [1]);
  assert.equal(await page.locator(".couple[tabindex='0']").count(), 1);
});

test("a word shows its other half, by pointer and by keys", async () => {
  await write("The river is cold.");
  await compare();
  const linked = () => page.locator(".linked").allTextContents();

  await page.locator(".couple").hover();
  await page.locator(".word", { hasText: "river" }).hover();
  assert.deepEqual(await linked(), ["river", "rio"]);

  await page.focus(".couple");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await linked(), ["river", "rio"]);
  await page.waitForFunction(() => document.getElementById("said").textContent === "river – rio");
});

test("a word that the engine cut in pieces is one word", async () => {
  await changed(({ segments }) => {
    if (segments) segments.pt[0].alignment = [{ source: [4, 6], target: [2, 4], weight: 0.9 }, { source: [6, 9], target: [4, 5], weight: 0.9 }];
  });
  await write("The river is cold.");
  await compare();

  await page.locator(".couple").hover();
  await page.locator(".word", { hasText: /^rio$/ }).hover();
  assert.deepEqual(await page.locator(".linked").allTextContents(), ["river", "rio"]);
});

test("sentence pairs are asked for when they are wanted, once a translation", async () => {
  const asked = [];
  page.on("request", (request) => { if (articles.test(request.url())) asked.push(new URL(request.url()).search); });
  await write("The river rose.");
  await compare();
  await page.check("[name=view][value=text]");
  await page.check("[name=view][value=pairs]");
  await compared();
  assert.deepEqual(asked, ["?include=integrity", "?view=bilingual&include=alignment"]);

  await page.check("[name=view][value=text]");
  await page.fill("#body", "The school is open.");
  await compare();
  assert.deepEqual((await halves()).map(([source]) => source), ["The school is open."]);
  assert.equal(asked.length, 4);
});

test("cancelling or failing to compare leaves the translation", async () => {
  await write("The river rose.");
  await page.click("#translate");
  await translated();
  const text = await page.textContent("#written-text");
  await page.route(/view=bilingual/, () => {});
  await page.check("[name=view][value=pairs]");
  await page.waitForSelector("#working:not([hidden])");
  assert.equal(await page.getAttribute("#form", "aria-busy"), "true");
  await page.click("#cancel");
  await page.waitForSelector("#written:not([hidden])");
  assert.equal(await page.isChecked("[name=view][value=text]"), true);

  await page.unroute(/view=bilingual/);
  await page.route(/view=bilingual/, (route) => route.fulfill({ status: 503, json: { title: "Too busy", detail: "Later." } }));
  await page.check("[name=view][value=pairs]");
  await page.waitForSelector("#failure:not([hidden])");
  await page.check("[name=view][value=text]");

  assert.equal(await page.textContent("#written-text"), text);
  assert.match(await page.textContent("#facts"), /English → Portuguese/);
});

test("what the translation holds is told under it", async () => {
  await write(await readFile(new URL("../fixtures/page.html", import.meta.url), "utf8"));
  await page.check("[name=format][value=html]");
  await page.click("#translate");
  await translated();

  assert.match(await page.textContent("#facts .kept"), /Everything is in its place · Links: 15 of 15 · Images: 1 of 1 · Tags: 196 of 196 · Numbers: \d+/);
});

test("what is missing from a translation is told as a doubt", async () => {
  await changed(({ integrity: { pt } }) => { pt.holds = false; pt.result.links = 0; });
  await write("<p>See <a href='/a'>the page</a>.</p>");
  await page.check("[name=format][value=html]");
  await page.click("#translate");
  await translated();

  assert.match(await page.textContent("#facts .doubt"), /Something is missing.*Links: 0 of 1/);
  assert.equal(await page.locator("#facts .kept").count(), 0);
});

/** The second of three sentences is in doubt, the third stands in the source language. */
function doubt({ integrity, segments, bilingual }) {
  const findings = [{ defect: "number_changed", action: "retry", evidence: "source has 3; <b>translation</b> has 8" }];
  if (integrity) integrity.pt.unfit = ["flagged", "kept_source", "repaired"].map((verdict) => ({ id: "0.0", field: "body", verdict, findings, done: [] }));
  if (!segments) return;
  ["repaired", "flagged", "kept_source"].forEach((verdict, at) => {
    Object.assign(segments.pt[at], { verdict, findings: verdict === "flagged" ? findings : [], alignment: [] });
    Object.assign(bilingual.pt[at], { verdict });
  });
}

test("sentences in doubt are counted, reached with one press, and say why", async () => {
  await changed(doubt);
  await write("The river rose.\n\nIt took 3 hours.\n\nThe school is open.");
  await page.click("#translate");
  await translated();
  await page.click("#facts button");
  await page.waitForFunction(() => document.activeElement.matches(".couple.flagged"));

  assert.equal(await page.textContent("#facts button"), "Sentences to check: 2");
  assert.deepEqual(await page.locator(".mark").allTextContents(), ["Put right",
    "Please check: a number, date or amount differs · source has 3; <b>translation</b> has 8", "Left in the source language"]);
  assert.equal(await page.getAttribute(".kept_source .half >> nth=1", "lang"), "en");
  await shot("side-by-side-doubts");
});

test("a right-to-left translation stands side by side from the right", async () => {
  await changed(({ translations, bilingual }) => {
    translations.pt.dir = "rtl";
    if (bilingual) bilingual.pt[0].target = "ارتفع النهر.";
  });
  await write("The river rose.");
  await compare();

  const directions = await page.locator(".half").evaluateAll((all) => all.map((half) => getComputedStyle(half).direction));
  assert.deepEqual(directions, ["ltr", "rtl"]);
});

test("on a phone the halves are stacked, and no word sticks out", async () => {
  await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await changed(({ bilingual }) => { if (bilingual) bilingual.pt[0].target = "donau".repeat(60); });
  await write("The river rose.");
  await compare();

  const [left, right] = await page.locator(".half").evaluateAll((all) => all.map((half) => half.getBoundingClientRect().toJSON()));
  assert.ok(right.top >= left.bottom, "not stacked");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "sticks out");
});

test("a Markdown article comes back as Markdown", async () => {
  await write("# The river\n\nThe **bridge** is closed.");
  await page.check("[name=format][value=markdown]");
  await page.click("#translate");
  await translated();
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);

  assert.match(await page.textContent("#written-text"), /^# /);
  assert.equal(saved.suggestedFilename(), "article.pt.md");
  assert.equal(await page.isVisible("[name=view][value=page]"), false);
});
