// A page in a real browser with the page engine on it and the double behind it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { after, afterEach, before, beforeEach } from "node:test";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { Double } from "./double.mjs";

export let double, page, problems;
let browser, context;
const scripts = new Map();

before(async () => {
  double = await Double.start();
  scripts.set("engine", await bundled("entry.mjs", { mangleProps: await shortened() }));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
});
after(async () => {
  await browser?.close();
  await double?.stop();
});
beforeEach(async () => {
  problems = [];
  double.forget();
  context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  page = await context.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") problems.push(message.text()); });
});
afterEach(() => context.close());

/** A script of this folder as one file for the browser. */
export async function bundled(name, options = {}) {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const made = await build({ entryPoints: [entry], bundle: true, write: false, format: "iife", logLevel: "error",
    tsconfigRaw: {}, define: { "process.env.NODE_ENV": '"production"' }, ...options });
  return made.outputFiles[0].text;
}

/** What the tests themselves ask the engine for. */
const ASKED = ["asked", "at", "begun", "done", "firstVisible", "follow", "hasFailed", "heard", "isPaused", "isStirred", "isWaiting",
  "nearness", "requests", "restless", "seen", "steps", "total", "waiting", "watch", "watched", "work", "writer", "writes"];

/** The names that the built files spell shorter: one too many breaks the engine here as it does there. */
async function shortened() {
  const names = JSON.parse(await readFile(new URL("../../../src/widget/built/names.json", import.meta.url), "utf8"));
  return new RegExp(`^(${Object.keys(names).filter((name) => !ASKED.includes(name)).join("|")})$`);
}

/** Shows a page, the engine loaded and not started; `html` is a body, or a whole document. */
export async function show(html, { scripts: more = {}, headers = {} } = {}) {
  const whole = html.startsWith("<!doctype") ? html
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Title</title></head><body>${html}</body></html>`;
  double.put("/", "text/html; charset=utf-8", whole, headers);
  double.put("/favicon.ico", "image/png", "");
  for (const [path, text] of Object.entries(more)) double.put(path, "text/javascript", text);
  await page.goto(double.url);
  await page.evaluate(scripts.get("engine"));
}

export const start = (rules, reach) => page.evaluate(([rules, reach]) => engine.start(rules, reach), [rules, reach]);

export const html = (selector = "body") => page.evaluate((selector) => document.querySelector(selector).innerHTML, selector);
export const whole = () => page.evaluate(() => document.documentElement.outerHTML);

/** Waits until nothing is asked for, walked or written any more. */
export async function settled() {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let quiet = 0; quiet < 6; quiet++) {
      await frame();
      const { work, writer, watch, steps, seen, nearness, heard } = engine.page;
      const isUnknown = (element) => element.isConnected && !nearness.has(element);
      const isBusy = () => work.waiting.size + work.asked.size + work.requests + writer.writes.length + heard.size > 0 ||
        writer.isWaiting || watch.isWaiting || seen.isStirred || [...seen.watched].some(isUnknown);
      await steps;
      if (isBusy() && !work.isPaused && !work.hasFailed) quiet = -1;
    }
  });
}

/** Starts and waits. */
export async function translate(rules, reach) {
  await start(rules, reach);
  await settled();
}

/** Translates a body and says what stands in it then; after that, restoring gives the page back to the byte. */
export async function becomes(body, expected, rules) {
  await show(body);
  const before = await whole();
  await translate(rules);
  const after = await html();
  await restores(before);
  assert.equal(after, expected);
}

export async function restores(before) {
  await page.evaluate(() => engine.page.restore());
  // Of a page with very many texts the rest comes back in the frames after this one.
  for (const until = Date.now() + 5000; Date.now() < until && (await whole()) !== before;) await page.waitForTimeout(20);
  assert.equal(await whole(), before);
}
