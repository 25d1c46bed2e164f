// The widget of a running service with the en-pt model, TOLMACH_URL, on a portal's page.
//
// The portal is a small server here that has the page and passes the rest on, as a proxy in front of both
// would: one site, so that the service needs no `widget.origins`.

import assert from "node:assert/strict";
import { createServer, request as ask } from "node:http";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";

const service = process.env.TOLMACH_URL;
if (!service) throw new Error("TOLMACH_URL is not set; name a running server, like http://127.0.0.1:8080");
const ENGINE = { timeout: 60_000 };
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The storm</title></head><body>
<h1>The harbour is open</h1><p id="first">The government published <a href="/report?a=1#top">the report</a> on <b>Monday</b>.</p>
<p id="second">Two boats were lost in the storm.</p><p translate="no" id="name">Old Harbour Inn</p>
<script src="/widget.js" data-languages="pt" data-detect="off" data-url-mode="none" async></script></body></html>`;

let portal, browser, page, problems;

before(async () => {
  portal = createServer((incoming, outgoing) => {
    if (incoming.url === "/news") return outgoing.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
    const { origin, host, ...headers } = incoming.headers;
    const passed = ask(service + incoming.url, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise((ready) => portal.listen(0, "127.0.0.1", ready));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
});
after(async () => {
  await browser?.close();
  portal?.closeAllConnections();
  portal?.close();
});
beforeEach(async () => {
  problems = [];
  page = await browser.newPage({ locale: "en-US", reducedMotion: "reduce" });
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.addInitScript(() => {
    globalThis.heard = {};
    for (const name of ["first-visible", "end", "restore"]) addEventListener(`translate-${name}`, ({ timeStamp }) => (heard[name] = timeStamp));
    addEventListener("click", ({ timeStamp }) => (heard.click = timeStamp), true);
  });
  await page.goto(`http://127.0.0.1:${portal.address().port}/news`);
});
afterEach(() => page.close());

const whole = () => page.evaluate(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const host of copy.querySelectorAll("translate-widget")) host.remove();
  return copy.outerHTML;
});
const text = (selector) => page.locator(selector).textContent();

async function choose(name) {
  await page.locator(".main").click();
  await page.locator(".item", { hasText: name }).click();
}

async function translated() {
  await choose("português");
  await page.waitForFunction(() => heard.end, null, ENGINE);
}

test("a_page_becomes_portuguese_with_its_links_and_comes_back_to_the_byte", async (context) => {
  await page.locator(".main").waitFor();
  const before = await whole();

  await translated();
  const link = page.locator("#first a");
  const [first, second, name] = await Promise.all(["#first", "#second", "#name"].map(text));
  const [href, lang] = [await link.getAttribute("href"), await page.getAttribute("html", "lang")];
  const wait = await page.evaluate(() => Math.round(heard["first-visible"] - heard.click));
  context.diagnostic(`from the click to the first visible paragraph: ${wait} ms`);
  await choose("English");
  await page.waitForFunction(() => heard.restore);

  assert.match(first, /governo/i);
  assert.match(second, /barcos|tempestade/i);
  assert.equal(name, "Old Harbour Inn");
  assert.deepEqual([href, lang], ["/report?a=1#top", "pt"]);
  assert.equal(await whole(), before);
  assert.deepEqual(problems, []);
});

test("a_readers_better_sentence_waits_for_an_editor", async () => {
  await translated();
  await page.locator("#second").hover();
  const tip = page.locator(".tip");
  await tip.getByText("Two boats were lost in the storm.").waitFor();
  await tip.getByRole("button").click();
  const better = `Perderam-se dois barcos na tempestade, ${Date.now()}.`;
  await tip.locator("textarea").fill(better);
  const sent = page.waitForResponse(/suggestions$/);

  await tip.locator(".yes").click();

  assert.equal((await sent).status(), 202);
  const { suggestions } = await (await fetch(`${service}/v1/suggestions`)).json();
  const ours = suggestions.find(({ target }) => target === better);
  assert.equal(ours?.source, "Two boats were lost in the storm.");
});
