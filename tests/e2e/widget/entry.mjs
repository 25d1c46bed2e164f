// What a test of the page engine loads: the engine, and a small client in the place of the widget's own.

import { Cache } from "../../../src/widget/cache.ts";
import { Client } from "../../../src/widget/client.ts";
import { Page } from "../../../src/widget/page.ts";
import { Stream } from "../../../src/widget/stream.ts";

async function* translate(all, signal) {
  const body = JSON.stringify({ to: "uk", blocks: all });
  const response = await fetch("/v1/blocks", { method: "POST", body, signal });
  if (!response.ok) throw new Error(`the service says ${response.status}`);
  let isWhole = false;
  for (const line of (await response.text()).split("\n").filter(Boolean)) {
    const { block, parts, end } = JSON.parse(line);
    if (end) isWhole = true;
    else yield { index: block, parts };
  }
  if (!isWhole) throw new Error("half an answer");
}

/** The widget's own client. */
const own = () => new Stream(new Client("", 30_000), { from: "en", to: "uk", cache: new Cache(false, ""), excluded: null, left() {} });

globalThis.engine = {
  progress: [],
  failures: [],
  firstVisible: 0,
  begun: 0,
  idles: 0,
  start(rules = {}, reach = "near", isOwn = false) {
    const told = {
      progress: (done, total) => this.progress.push([done, total]),
      firstVisible: () => { this.firstVisible += 1; },
      begun: () => { this.begun += 1; },
      idle: () => { this.idles += 1; },
      failed: (error) => this.failures.push(String(error)),
    };
    const all = { sourceLanguage: "en", include: "", exclude: "", ...rules };
    this.page = new Page(document, isOwn ? own() : { translate }, all, told, reach);
    return this.page.start();
  },
};
