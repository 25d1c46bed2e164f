// How long the page engine keeps the main thread of a page of 20,000 nodes: the longest task while it
// walks, translates and gives the page back, and how long each takes. Prints; judges nothing, for the
// figures are those of this machine. Needs `npm ci` in tests/e2e. Run: node tests/bench/widget.mjs

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const e2e = new URL("../e2e/", import.meta.url);
const installed = createRequire(new URL("package.json", e2e));
const { build } = installed("esbuild");
const { chromium } = installed("playwright-core");
const { Double } = await import(new URL("widget/double.mjs", e2e));

const PAGES = {
  "5,000 paragraphs, 20,000 nodes": () => Array.from({ length: 5000 }, (_, at) =>
    `<p title="hint ${at}">Words <b>and ${at}</b> <a href="#">a link</a></p>`).join(""),
  "20,000 blocks in one parent": () => Array.from({ length: 20_000 }, (_, at) => `<div>Word ${at}</div>`).join(""),
  "20,000 inline elements in one line": () => Array.from({ length: 20_000 }, (_, at) => `<i>w${at}</i> `).join(""),
  "nested tables": () => Array.from({ length: 500 }, (_, at) => `<table><tr>${"<td><span>Cell</span> text</td>".repeat(12)}</tr></table>`).join(""),
};

const double = await Double.start();
const entry = fileURLToPath(new URL("widget/entry.mjs", e2e));
const engine = (await build({ entryPoints: [entry], bundle: true, write: false, format: "iife", minify: true, tsconfigRaw: {} })).outputFiles[0].text;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, make] of Object.entries(PAGES)) {
  for (const reach of ["near", "far"]) console.log(name, `(${reach})`, await measure(make(), reach));
}
await browser.close();
await double.stop();

async function measure(body, reach) {
  double.forget();
  double.put("/", "text/html", `<!doctype html><html lang="en"><title>Title</title><body>${body}`);
  const page = await browser.newPage();
  await page.goto(double.url);
  await page.evaluate(engine);
  const figures = await page.evaluate(async (reach) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let at = 0; at < 10; at++) await frame();
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
    const longest = async (act) => {
      tasks.length = 0;
      const began = performance.now();
      await act();
      const took = performance.now() - began;
      for (let at = 0; at < 5; at++) await frame();
      return { took_ms: Math.round(took), longest_ms: Math.round(Math.max(0, ...tasks.map(({ duration }) => duration))) };
    };
    const walk = await longest(() => engine.start({}, reach));
    const translate = await longest(async () => {
      const until = performance.now() + 60_000;
      while (engine.page.work.waiting.size + engine.page.work.asked.size + engine.page.writer.writes.length > 0 && performance.now() < until) await frame();
    });
    const restore = await longest(async () => engine.page.restore());
    return { walk, translate, restore };
  }, reach);
  await page.close();
  return JSON.stringify({ ...figures, requests: double.requests.length });
}
