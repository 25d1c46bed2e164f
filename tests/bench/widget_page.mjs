// What a reader notices of the widget on one page: the time from the choice of a language to the first
// visible paragraph and to all that is seen, requests and bytes with an empty cache and with a full one,
// layout shift, and the longest task. Prints; judges nothing, for the figures are those of this machine.
//
// A small server here is the portal: it has the page, with the widget's line at its end, and passes the rest
// on to the service. Needs a running service with the en-pt model and `npm ci` in tests/e2e. Run:
//   TOLMACH_URL=http://127.0.0.1:8080 node tests/bench/widget_page.mjs PAGE.html

import { readFile } from "node:fs/promises";
import { createServer, request as ask } from "node:http";
import { createRequire } from "node:module";

const service = process.env.TOLMACH_URL;
const file = process.argv[2];
if (!service || !file) {
  console.error("usage: TOLMACH_URL=http://127.0.0.1:8080 node tests/bench/widget_page.mjs PAGE.html");
  process.exit(2);
}
const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("playwright-core");
const LINE = '<script src="/widget.js" data-languages="en pt" data-detect="off" data-url-mode="none" async></script>';
const source = await readFile(file, "utf8");
const html = source.includes("</body>") ? source.replace("</body>", `${LINE}</body>`) : source + LINE;

const portal = createServer((incoming, outgoing) => {
  const path = new URL(incoming.url, "http://x").pathname;
  if (path === "/plain") return outgoing.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(source);
  if (path === "/page") return outgoing.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  if (!/^\/(v1|widget)/.test(path)) return outgoing.writeHead(404).end();
  const { origin, host, ...headers } = incoming.headers;
  const passed = ask(service + incoming.url, { method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(passed);
});
await new Promise((ready) => portal.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${portal.address().port}`;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const context = await browser.newContext({ locale: "en-US", viewport: { width: 1280, height: 900 } });

// The model is loaded before, for a service that is used has it.
await fetch(`${service}/v1/translate`, {
  method: "POST", headers: { "content-type": "application/json" },
  body: JSON.stringify({ texts: [`Good morning, ${Date.now()}.`], from: "en", to: "pt" }),
});
console.log("the page alone shifts by", await alone());
console.log("cold, from the choice of a language:", JSON.stringify(await visit(choose)));
console.log("warm, a page that opens in it, from its start:", JSON.stringify(await visit(() => {})));
await browser.close();
portal.close();
portal.closeAllConnections();

/** The page's own layout shift, without us. */
async function alone() {
  const page = await context.newPage();
  await page.addInitScript(measureShift);
  await page.goto(`${address}/plain`);
  await page.waitForTimeout(500);
  const shift = await page.evaluate(() => shift);
  await page.close();
  return shift;
}

function measureShift() {
  globalThis.shift = 0;
  new PerformanceObserver((all) => all.getEntries().forEach(({ value, hadRecentInput }) => (shift += hadRecentInput ? 0 : value))).observe({ type: "layout-shift", buffered: true });
}

/** A hand comes to the button before it presses, and reads before it chooses. */
async function choose(page) {
  await page.locator(".main").hover();
  await page.waitForTimeout(500);
  await page.locator(".main").click();
  await page.locator(".item", { hasText: "português" }).click();
}

/** Opens the page, has it translated, and looks at what that took. */
async function visit(act) {
  const page = await context.newPage();
  const { send, on } = await wire(page);
  const [asked, loaded] = [new Set(), new Set()];
  let bytes = 0;
  // What the cache of the browser has costs nothing.
  on("Network.responseReceived", ({ requestId, response }) => {
    if (/\/(widget|v1)/.test(response.url)) (response.fromDiskCache ? loaded : asked).add(requestId);
  });
  on("Network.loadingFinished", ({ requestId, encodedDataLength }) => (bytes += asked.has(requestId) ? encodedDataLength : 0));
  await send("Network.enable");
  await page.addInitScript(() => {
    globalThis.heard = {};
    for (const name of ["ready", "first-visible", "end"]) addEventListener(`translate-${name}`, () => (heard[name] ??= performance.now()));
    addEventListener("click", () => (heard.click = performance.now()), true);
    globalThis.tasks = [0];
    new PerformanceObserver((all) => tasks.push(...all.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: "longtask" });
  });
  await page.addInitScript(measureShift);
  await page.goto(`${address}/page`);
  await page.waitForFunction(() => heard.ready);
  const ready = { bytes, shift: await page.evaluate(() => shift) };
  await act(page);
  await page.waitForFunction(() => heard.end, null, { timeout: 60_000 });
  const seen = await page.evaluate(() => ({
    first_visible_ms: Math.round(heard["first-visible"] - (heard.click ?? 0)), all_seen_ms: Math.round(heard.end - (heard.click ?? 0)),
    shift_by_longer_text: Number(shift.toFixed(4)), longest_task_ms: Math.max(...tasks),
  }));
  await page.waitForTimeout(500);
  await page.close();
  return { ...seen, shift_by_button: ready.shift, requests: asked.size, from_cache: loaded.size, bytes_of_button: ready.bytes, bytes };
}

async function wire(page) {
  const session = await context.newCDPSession(page);
  return { send: session.send.bind(session), on: session.on.bind(session) };
}
