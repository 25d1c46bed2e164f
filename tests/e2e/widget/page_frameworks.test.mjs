// The page engine on pages that React, Vue and Svelte keep: they go on mounting, updating and unmounting
// on a translated page, without an error in the console.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { compile } from "svelte/compiler";
import * as doubles from "./double.mjs";
import { bundled, double, html, page, problems, settled, show, start, translate } from "./stage.mjs";

const jsx = { jsx: "automatic", loader: { ".jsx": "jsx" } };
const installed = (name) => fileURLToPath(import.meta.resolve(`${name}/package.json`)).replace(/\/package\.json$/, "");
const svelte = { name: "svelte", setup: ({ onLoad }) => onLoad({ filter: /\.svelte$/ }, async ({ path }) =>
  ({ contents: compile(await readFile(path, "utf8"), { filename: path, generate: "client" }).js.code, loader: "js" })) };
const APPS = {
  "React 18": () => bundled("apps/react.jsx", { ...jsx, alias: { "react-dom": installed("react-dom18"), react: installed("react18") } }),
  "React 19": () => bundled("apps/react.jsx", jsx),
  Vue: () => bundled("apps/vue.mjs", { define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "true",
    __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" } }),
  Svelte: () => bundled("apps/svelte.mjs", { plugins: [svelte], conditions: ["browser", "svelte"] }),
};

/** What a reader reads, spaces aside. */
const text = () => page.evaluate(() => [...document.querySelectorAll("h1, p, main, section, li, label")]
  .map((one) => [...one.childNodes].filter((node) => one.localName !== "main" || node.nodeType === 3).map((node) => node.textContent).join(""))
  .filter((one) => one.trim()).sort().join("|").replace(/\s+/g, " "));
const isUpper = async () => {
  const all = await page.evaluate(() => document.getElementById("app").textContent);
  assert.equal(all, all.toUpperCase());
};
const set = async (change) => {
  await page.evaluate((change) => app.set(change), change);
  await settled();
};

for (const [name, make] of Object.entries(APPS)) {
  const open = async () => {
    await show(`<div id="app"></div><p>Beside</p>`, { scripts: { "/app.js": await make() } });
    await page.addScriptTag({ url: "/app.js" });
    await page.evaluate(() => app.mount());
    await page.waitForFunction(() => document.querySelector("#app li") !== null);
  };

  test(`${name}: a page is translated, updated, and unmounted`, async () => {
    await open();
    const plain = await text();
    await translate();
    assert.equal(await text(), plain.toUpperCase().split("|").sort().join("|"));
    assert.match(await page.getAttribute("h1", "title"), /^HINT FOR READER$/);

    await set({ name: "friend" });
    assert.match(await text(), /HELLO FRIEND, WELCOME/);
    assert.equal(await page.getAttribute("h1", "title"), "HINT FOR FRIEND");

    await page.click("a");
    assert.equal(await page.evaluate(() => app.clicks), 1);
    await page.evaluate(() => app.unmount());
    await settled();
    assert.equal(await page.textContent("#app"), "");
    assert.deepEqual(problems, []);
  });

  test(`${name}: lists grow, shrink and change their order while translated`, async () => {
    await open();
    await translate();
    await set({ items: ["three", "zero", "one"], isLong: true });
    await isUpper();
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("li")].map((li) => li.textContent)), ["ITEM THREE", "ITEM ZERO", "ITEM ONE"]);
    assert.equal((await page.textContent("section")).trim(), "LONG 3 TEXT");
    assert.match(await page.textContent("p"), /^SEE THIS AND THAT.*MORE\.$/);
    await set({ items: [], isLong: false });
    assert.match(await page.textContent("#app"), /SHORT TEXT/);
    assert.equal(await page.evaluate(() => document.querySelectorAll("li, section, i").length), 0);
    assert.equal(await page.inputValue("input"), "typed");
    assert.deepEqual(problems, []);
  });

  test(`${name}: updates while answers are under way, and a page given back, go on`, async () => {
    await open();
    double.hold();
    await start();
    await double.until(() => double.texts.includes("item one"));
    await page.evaluate(() => app.set({ name: "guest", isLong: true, items: ["two", "one"] }));
    double.release();
    await settled();
    await isUpper();
    await page.evaluate(() => engine.page.restore());
    await page.evaluate(() => app.set({ name: "host" }));
    await page.waitForFunction(() => document.querySelector("h1").textContent === "Hello host, welcome");
    assert.match(await text(), /See this and that ?and more\./);
    await page.evaluate(() => app.unmount());
    await page.waitForFunction(() => document.getElementById("app").textContent === "");
    assert.deepEqual(problems, []);
  });

  test(`${name}: a sentence whose words come in another order is not moved under its hands`, async () => {
    await open();
    double.answer = doubles.turned;
    await translate();
    const order = await page.evaluate(() => [...document.querySelectorAll("#app p > *")].map(({ localName }) => localName));
    assert.deepEqual(order, ["a", "b"]);
    await isUpper();
    await set({ isLong: true });
    await page.evaluate(() => app.unmount());
    await settled();
    assert.equal(await page.textContent("#app"), "");
    assert.deepEqual(problems, []);
  });
}

for (const name of ["React 18", "React 19"]) {
  test(`${name}: a page translated before it is hydrated is made anew by it, and translated again`, async () => {
    await show(`<div id="app"></div>`, { scripts: { "/app.js": await APPS[name]() } });
    await page.addScriptTag({ url: "/app.js" });
    await page.evaluate(() => app.mount());
    await page.waitForFunction(() => document.querySelector("#app li") !== null);
    const rendered = await html("#app");
    await page.evaluate(() => app.unmount());
    await page.waitForFunction(() => document.getElementById("app").innerHTML === "");

    await show(`<div id="app">${rendered}</div>`, { scripts: { "/app.js": await APPS[name]() } });
    await page.addScriptTag({ url: "/app.js" });
    await translate();
    await page.evaluate(() => app.hydrate());
    await page.waitForFunction(() => typeof app.set === "function");
    await settled();
    await set({ name: "friend" });
    await isUpper();
    assert.match(await text(), /HELLO FRIEND, WELCOME/);
    assert.deepEqual(problems, []);
  });
}
