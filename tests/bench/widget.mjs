// How long the page engine keeps the main thread of a page of 20,000 nodes: the longest task while it walks,
// translates, meets 7,000 new paragraphs and loses 5,000, and gives the page back. In processor time, for the
// clock of a busy machine says little; beside it what of that was script, and first what the browser takes on
// that page for one word without us. Prints; judges nothing, for the figures are those of this machine.
// Needs `npm ci` in tests/e2e. Run:
// node tests/bench/widget.mjs [runs, the best of which counts; 3] [word of the page's name]

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
  "one word in 20,000 blocks": () => "<div>Word</div>".repeat(20_000),
  "nested tables": () => Array.from({ length: 500 }, (_, at) => `<table><tr>${"<td><span>Cell</span> text</td>".repeat(12)}</tr></table>`).join(""),
};
/** Longer than that a page is not translated here; what is left is like what was seen. */
const MOST_MS = 8000;
const TRACED = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "toplevel", "v8"];
const TASK = /RunTask/;
const SCRIPT = /^(FunctionCall|v8\.callFunction|RunMicrotasks|EvaluateScript|V8\.GC|MinorGC|MajorGC)/;

const [runs = "3", wanted = ""] = process.argv.slice(2);
const double = await Double.start();
const entry = fileURLToPath(new URL("widget/entry.mjs", e2e));
const engine = (await build({ entryPoints: [entry], bundle: true, write: false, format: "iife", minify: true, tsconfigRaw: {} })).outputFiles[0].text;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, make] of Object.entries(PAGES).filter(([name]) => name.includes(wanted))) {
  for (const reach of ["near", "far"]) {
    const all = [];
    for (let run = 0; run < Number(runs); run++) all.push(await measure(make(), reach));
    console.log(`${name} (${reach}), milliseconds of the longest task, of script in it, of tasks over 50`);
    for (const phase of ["alone", "walk", "translate", "grow", "shrink", "restore"]) {
      const [best] = all.map((figures) => figures[phase]).sort((one, other) => one.task - other.task);
      console.log(`  ${phase.padEnd(10)}${best.task.toFixed(0).padStart(5)}${best.script.toFixed(0).padStart(5)}${String(best.over).padStart(5)}`);
    }
  }
}
await browser.close();
await double.stop();

async function measure(body, reach) {
  double.forget();
  double.put("/", "text/html", `<!doctype html><html lang="en"><title>Title</title><body>${body}`);
  const page = await browser.newPage();
  await page.goto(double.url);
  await page.evaluate(engine);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await browser.startTracing(page, { categories: TRACED });
  await page.evaluate(act, [reach, MOST_MS]);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  await page.close();
  return figuresOf(traceEvents);
}

/** In the page: does each phase between two marks. */
async function act([reach, most]) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const phase = async (name, act) => {
    performance.mark(`phase ${name}`);
    await act();
    for (let at = 0; at < 5; at++) await frame();
  };
  await phase("alone", async () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let at = 0; at < 10; at++) {
      const node = texts.nextNode();
      node.data = node.data.toUpperCase();
      await frame();
    }
  });
  await phase("walk", () => engine.start({}, reach));
  const settled = async () => {
    const { work, writer, heard } = engine.page;
    const until = performance.now() + most;
    while (work.waiting.size + work.asked.size + writer.writes.length + heard.size > 0 && performance.now() < until) await frame();
  };
  await phase("translate", settled);
  const more = document.createElement("section");
  for (let at = 0; at < 5000; at++) more.append(Object.assign(document.createElement("p"), { textContent: `More ${at}` }));
  const others = [...more.cloneNode(true).children].slice(0, 2000);
  await frame();
  await phase("grow", async () => {
    document.body.append(more, ...others);
    for (let at = 0; at < 5; at++) await frame();
    await engine.page.steps;
  });
  await phase("shrink", async () => {
    more.remove();
    for (let at = 0; at < 5; at++) await frame();
    await engine.page.steps;
  });
  await phase("restore", () => engine.page.restore());
  performance.mark("phase end");
}

/** The longest task of each phase, by the thread's own clock. */
function figuresOf(events) {
  const marks = events.filter(({ cat, name }) => cat.includes("user_timing") && name.startsWith("phase ")).sort((one, other) => one.ts - other.ts);
  const mine = events.filter(({ ph, pid, tid, tdur }) => ph === "X" && tdur > 0 && pid === marks[0].pid && tid === marks[0].tid);
  const figures = {};
  for (const [at, { name, ts }] of marks.slice(0, -1).entries()) {
    const tasks = mine.filter((one) => TASK.test(one.name) && one.ts + one.dur > ts && one.ts < marks[at + 1].ts);
    const [longest] = tasks.sort((one, other) => other.tdur - one.tdur);
    const over = new Set(tasks.filter(({ tdur }) => tdur > 50_000).map((one) => Math.round(one.ts / 1000))).size;
    figures[name.slice(6)] = { task: longest.tdur / 1000, script: scriptIn(longest, mine) / 1000, over };
  }
  return figures;
}

/** The script of a task that is not inside other script, without the layout it forced. */
function scriptIn(task, events) {
  const inside = events.filter((one) => one !== task && one.ts >= task.ts && one.ts + one.dur <= task.ts + task.dur && !TASK.test(one.name));
  const within = (one, other) => one !== other && one.ts >= other.ts && one.ts + one.dur <= other.ts + other.dur;
  const scripts = inside.filter(({ name }) => SCRIPT.test(name));
  const outer = scripts.filter((one) => !scripts.some((other) => within(one, other) && (one.dur < other.dur || one.ts > other.ts)));
  const forced = inside.filter(({ name }) => /UpdateStyleAndLayout$/.test(name)).filter((one) => outer.some((other) => within(one, other)));
  const sum = (all) => all.reduce((total, { tdur }) => total + tdur, 0);
  return sum(outer) - sum(forced);
}
