// The demo portal of a running service with the en-pt model: TOLMACH_URL.

import assert from "node:assert/strict";
import { test } from "node:test";

import { context, page, problems, shot, url } from "./browser.mjs";

const ENGINE = { timeout: 60_000 };

/** Opens a page of the demo, and hears what its policy forbids. */
async function visit(path) {
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    globalThis.heard = {};
    for (const name of ["ready", "end", "restore"]) addEventListener(`translate-${name}`, () => (heard[name] = true));
  });
  await page.goto(url + path);
  await page.waitForFunction(() => heard.ready, null, ENGINE);
}

async function choose(name) {
  await page.locator(".main").click();
  await page.locator(".item", { hasText: name }).click();
}

const violations = () => page.evaluate(() => violations);
const text = (selector) => page.locator(selector).first().textContent();

test("the home page becomes Portuguese under its strict policy, and comes back", async () => {
  await visit("/demo");
  const before = await text("h2");

  await choose("português");
  await page.waitForFunction(() => heard.end, null, ENGINE);
  await shot("demo-home");
  const [after, name] = [await text("h2"), await text(".name")];
  await choose("English");
  await page.waitForFunction(() => heard.restore);

  assert.notEqual(after, before);
  assert.equal(name, "The Pier");
  assert.equal(await text("h2"), before);
  assert.deepEqual(await violations(), []);
  assert.deepEqual(problems, []);
});

test("a reader's language goes along to the article, and a shared link opens in it", async () => {
  await visit("/demo/article.html?lang=pt");
  await page.waitForFunction(() => heard.end, null, ENGINE);
  await shot("demo-article");

  assert.equal(await page.getAttribute("html", "lang"), "pt");
  assert.match(await text("h1"), /noite|noturno|trem|comboio/i);
  assert.equal(await text("main .notranslate"), "Rail & Sea");
  assert.equal(await text("code"), "NIGHT-2026");
  assert.deepEqual(await violations(), []);
});

test("posts that come while a reader reads are translated, too", async () => {
  await visit("/demo/live.html?lang=pt");
  await page.waitForFunction(() => heard.end, null, ENGINE);

  await page.locator("#posts li").nth(1).waitFor(ENGINE);
  const post = page.locator("#posts li", { hasText: "18:20" }).locator("p");
  await page.waitForFunction(() => /vento|rajada|estação|colina/i.test(document.querySelector("#posts li p").textContent), null, ENGINE);

  assert.doesNotMatch(await post.textContent(), /weather station/);
  assert.deepEqual(await violations(), []);
});

test("a React page goes on working while it is translated", async () => {
  await visit("/demo/react.html?lang=pt");
  await page.waitForFunction(() => heard.end, null, ENGINE);
  await shot("demo-react");
  const comments = page.locator("#article li");
  const count = await comments.count();

  await page.locator("#article textarea, #article input[type=text]").first().fill("I like the square as it is.");
  await page.locator("#article form button").first().click();

  await page.waitForFunction((count) => document.querySelectorAll("#article li").length > count, count);
  assert.deepEqual(await violations(), []);
  assert.deepEqual(problems, []);
  assert.equal(context.pages().length, 1);
});
