// A browser with a fresh page for each test, on a running server with the en-pt model: TOLMACH_URL.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach } from "node:test";
import { chromium } from "playwright-core";

export const url = process.env.TOLMACH_URL;
if (!url) throw new Error("TOLMACH_URL is not set; name a running server, like http://127.0.0.1:8080");
export const shots = process.env.TOLMACH_SCREENSHOTS;
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];
export const articles = /\/v1\/articles/;
const engineWait = { timeout: 60_000 };

export let context, page, problems, folder;
let browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "tolmach-e2e-"));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => open({}));
afterEach(() => context.close());

export async function open(options, query = "") {
  await context?.close().catch(() => {});
  problems = [];
  context = await browser.newContext({ locale: "en-US", viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") problems.push(message.text()); });
  await page.goto(`${url}/${query}`);
  await page.waitForFunction(() => document.getElementById("to").options.length > 0);
}

export async function write(text, target = "pt") {
  await page.selectOption("#to", target);
  await page.fill("#body", text);
}

export const translated = () => page.waitForSelector("#result-tools:not([hidden])", engineWait);

export async function shot(name) {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`) });
}

export const compared = () => page.waitForSelector("#pairs:not([hidden])", engineWait);

export async function compare() {
  await page.click("#translate");
  await translated();
  await page.check("[name=view][value=pairs]");
  await compared();
}

/** Lets the server's answers through `change`. */
export const changed = (change) => page.route(articles, async (route) => {
  const json = await (await route.fetch()).json();
  change(json);
  await route.fulfill({ json });
});
