// A page with the widget on it in a real browser, and a few ways to speak about what one sees.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import { chromium } from "playwright-core";
import { Service } from "./look_service.mjs";

export let service, context, page, problems, warnings;
let browser;
const shots = process.env.TOLMACH_SCREENSHOTS;

before(async () => {
  service = await Service.start();
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
});
after(async () => {
  await browser?.close();
  await service?.stop();
});
beforeEach(async () => {
  service.reset();
  await open({});
});
afterEach(() => context.close());

/** A fresh reader, with their browser's ways. */
export async function open(options) {
  await context?.close().catch(() => {});
  context = await browser.newContext({ locale: "en-US", viewport: { width: 1000, height: 700 }, reducedMotion: "reduce", ...options });
  await fresh();
}

/** Another tab of the same reader. */
export async function fresh() {
  problems = [];
  warnings = [];
  page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.heard = [];
    for (const name of ["ready", "before", "progress", "first-visible", "end", "restore", "error", "suggest"]) {
      addEventListener(`translate-${name}`, (event) => heard.push({ name, ...event.detail }));
    }
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => { if (message.type() === "warning") warnings.push(message.text()); });
}

export const ARTICLE = `<header><h1>A storm over the sea</h1></header><main><p id="first">The <b>old town</b> by the <a href="/next?a=1#x">harbour</a> slept.</p>
<p id="second">Nobody heard the rain.</p><input id="field" placeholder="Your name" aria-label="Name"></main>`;

/** Shows a page; `tag` is the widget's line, with `LINE` as the usual one. */
export const LINE = '<script src="/widget.js" data-languages="uk pl ar" async></script>';
export async function show(tag = LINE, { path = "/", query = "", html = ' lang="en-GB"', body = ARTICLE, head = "" } = {}) {
  service.pages.set(path, `<!doctype html><html${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Storm</title>${head}</head><body>${body}${tag}</body></html>`);
  await page.goto(`${service.url}${path}${query}`);
}

export const line = (attributes) => `<script src="/widget.js" data-languages="uk pl ar" ${attributes} async></script>`;
export const main = () => page.locator(".main");
export const item = (name) => page.locator(".item", { hasText: name });
export const first = () => page.locator("#first").textContent();
export const isUpper = () => page.waitForFunction(() => document.querySelector("#first").textContent.startsWith("THE OLD TOWN"));
export const isBack = () => page.waitForFunction(() => document.querySelector("#first").textContent.startsWith("The old town"));
export const heard = (name) => page.waitForFunction((name) => heard.find((one) => one.name === name), name).then((one) => one.jsonValue());
export const whole = () => page.evaluate(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const host of copy.querySelectorAll("translate-widget")) host.remove();
  return copy.outerHTML;
});

export async function choose(name) {
  await main().click();
  await item(name).click();
}

export async function translated(name = "українська") {
  await main().waitFor();
  await choose(name);
  await isUpper();
  await heard("end");
}

export async function shot(name) {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, caret: "initial" });
}

export function isQuiet() {
  assert.deepEqual(problems, []);
}
