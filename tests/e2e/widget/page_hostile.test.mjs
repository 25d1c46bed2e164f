// The page engine on pages that are wrong, huge or hostile: the page never breaks because of us.

import assert from "node:assert/strict";
import { test } from "node:test";
import { double, html, page, problems, restores, settled, show, start, translate, whole } from "./stage.mjs";

test("invalid HTML is translated as the browser reads it, and goes back", async () => {
  await show(`<!doctype html><title>T</title><p>One<p>Two <b>bold <i>both</b> tail</i><table><tr><td>Cell<p>Stray</table></div></span><li>Item`);
  const before = await whole();
  await translate();
  assert.equal(await page.textContent("body"), (await page.textContent("body")).toUpperCase());
  await restores(before);
});

test("a text of a million characters stays as it is, and what is beside it is translated", async () => {
  await show(`<p id="one">One</p><p id="long"></p>`);
  await page.evaluate(() => { document.getElementById("long").textContent = "word ".repeat(200_000); });
  await translate({}, "far");
  assert.equal(await page.textContent("#one"), "ONE");
  assert.equal(await page.evaluate(() => document.getElementById("long").textContent === "word ".repeat(200_000)), true);
});

test("of 5 MB of text only what is near is asked for", async () => {
  await show(`<div id="all"></div>`);
  await page.evaluate(() => {
    for (let at = 0; at < 5000; at++) document.getElementById("all").append(Object.assign(document.createElement("p"), { textContent: `${at} ${"word ".repeat(200)}` }));
  });
  const before = await whole();
  await translate();
  assert.equal(await page.evaluate(() => document.querySelector("p").textContent), `0 ${"WORD ".repeat(200).trimEnd()} `);
  assert.ok(double.blocks.length < 100, `${double.blocks.length} blocks`);
  await restores(before);
});

test("of more paragraphs than are observed at once those that come near are translated: by scrolling, by showing, by a list that shrinks", async () => {
  await show(`<style>.off { display: none }</style>${Array.from({ length: 3000 }, (_, at) => `<p id="p${at}">Words ${at}</p>`).join("")}<section class="off"><p id="menu">Menu</p></section>`);
  const before = await whole();
  await translate();
  const becomes = (id) => page.waitForFunction((id) => /^[A-Z]+( \d+)?$/.test(document.getElementById(id).textContent), id);
  assert.ok(double.texts.length < 500);
  await page.evaluate(() => document.getElementById("p1500").scrollIntoView());
  await becomes("p1500");
  await page.evaluate(() => document.scrollingElement.scrollTo(0, 1e6));
  await becomes("p2999");
  await page.evaluate(() => { document.querySelector("section").className = ""; });
  await becomes("menu");
  await page.evaluate(() => document.scrollingElement.scrollTo(0, 0));
  await becomes("p0");
  await page.evaluate(() => { for (let at = 10; at < 2500; at++) document.getElementById(`p${at}`).className = "off"; });
  await becomes("p2505");
  await page.evaluate(() => {
    for (let at = 10; at < 2500; at++) document.getElementById(`p${at}`).removeAttribute("class");
    document.querySelector("section").className = "off";
  });
  await settled();
  assert.ok(double.texts.length < 1500, `${double.texts.length} texts`);
  await page.evaluate(() => engine.page.restore());
  await page.waitForFunction((before) => document.documentElement.outerHTML === before, before);
});

test("two thousand edits and two thousand new paragraphs at once are translated", async () => {
  await show(`<main>${Array.from({ length: 2000 }, (_, at) => `<p>Word ${at}</p>`).join("")}</main>`);
  await translate({}, "far");
  await page.evaluate(() => {
    for (const p of document.querySelectorAll("p")) p.firstChild.data = `Other ${p.firstChild.data.toLowerCase()}`;
    document.querySelector("main").append(...Array.from({ length: 2000 }, (_, at) => Object.assign(document.createElement("p"), { textContent: `New ${at}` })));
  });
  await settled();
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("p")].filter((p) => !/^(OTHER WORD|NEW) \d+$/.test(p.textContent)).length), 0);
});

test("elements nested five thousand deep are walked; twice as deep Chromium itself gives up", async () => {
  await show("<p>Beside</p><div id='deep'></div>");
  await page.evaluate(() => {
    let at = document.getElementById("deep");
    for (let depth = 0; depth < 5000; depth++) at = at.appendChild(document.createElement(depth % 2 ? "span" : "b"));
    at.append("deep words");
  });
  await translate();
  assert.equal(await page.textContent("p"), "BESIDE");
  assert.deepEqual(problems, []);
});

test("custom elements that make others when they are touched are left in peace", async () => {
  await show("<p>One <re-cursive level='0' title='hint'>words</re-cursive></p>");
  await page.evaluate(() => customElements.define("re-cursive", class extends HTMLElement {
    static observedAttributes = ["title"];
    connectedCallback() {
      const level = Number(this.getAttribute("level"));
      globalThis.made = (globalThis.made ?? 0) + 1;
      if (level >= 5 || this.children.length > 0) return;
      const inner = document.createElement("re-cursive");
      inner.setAttribute("level", level + 1);
      inner.textContent = `level ${level + 1}`;
      this.append(inner);
    }
    attributeChangedCallback() { this.setAttribute("seen", this.title); }
  }));
  await translate();
  await settled();
  assert.match(await page.textContent("p"), /ONE WORDS.*LEVEL 5/);
  assert.deepEqual(await page.evaluate(() => [made, document.querySelector("re-cursive").getAttribute("seen")]), [6, "HINT"]);
  assert.deepEqual(problems, []);
});

test("elements that throw when they are written to are left out, and the others are translated", async () => {
  await show("<p id='a' title='hint'>One</p><p id='b'>Two</p><p id='c'>Three</p>");
  await page.evaluate(() => {
    document.getElementById("a").setAttribute = () => { throw new Error("no attributes"); };
    Object.defineProperty(document.getElementById("b").firstChild, "data", { get: () => "Two", set: () => { throw new Error("no text"); } });
    document.getElementById("c").getAttribute = () => { throw new Error("no reading"); };
  });
  await translate();
  assert.equal(await html(), `<p id="a" title="hint">ONE</p><p id="b">Two</p><p id="c">Three</p>`);
  await page.evaluate(() => engine.page.restore());
  assert.equal(await page.textContent("#a"), "One");
  assert.deepEqual(problems, []);
});

test("forms whose fields are named like properties neither stop us nor are broken", async () => {
  const names = ["childNodes", "parentNode", "nodeType", "localName", "matches", "getAttribute", "closest", "classList", "shadowRoot", "textContent", "host", "contains"];
  await show(`${names.map((name) => `<form><p>Form</p><input name="${name}"></form>`).join("")}<p id="after">After</p>`);
  const before = await whole();
  await translate({}, "far");
  await page.evaluate(() => { for (const form of document.querySelectorAll("form p")) form.firstChild.data = "Changed"; });
  await settled();
  assert.equal(await page.textContent("#after"), "AFTER");
  assert.deepEqual(problems, []);
  await page.evaluate(() => { for (const form of document.querySelectorAll("form p")) form.firstChild.data = "Form"; });
  await settled();
  await restores(before);
});

test("frozen prototypes do not stop the translation", async () => {
  await show("<p>One</p><p title='hint'>Two <b>three</b></p>");
  await page.evaluate(() => {
    for (const one of [Node, Element, HTMLElement, Text, Document, Array, Object, Map, Set, WeakMap, Promise]) Object.freeze(one.prototype);
    for (const node of document.querySelectorAll("p")) Object.freeze(node);
  });
  await translate();
  assert.equal(await html(), `<p>ONE</p><p title="HINT">TWO <b>THREE</b></p>`);
  assert.deepEqual(problems, []);
});

test("a page that hides everything asks for its title only", async () => {
  await show("<style>* { display: none !important }</style><p>One</p>");
  const before = await whole();
  await translate();
  assert.deepEqual(double.texts, ["Title"]);
  await restores(before);
});

test("a page written anew with document.write is translated anew", async () => {
  await show("<p>One</p>");
  await translate();
  await page.evaluate(() => {
    document.open();
    document.write("<!doctype html><title>Next</title><p>Written</p>");
    document.close();
  });
  await page.waitForFunction(() => document.querySelector("p")?.textContent === "WRITTEN");
  await page.evaluate(() => engine.page.restore());
  assert.equal(await page.textContent("p"), "Written");
});

test("a page that takes away our writing at once does not make us fight", async () => {
  await show("<p>One</p>");
  await page.evaluate(() => {
    // A while never ends here, however slow the machine is.
    performance.now = () => 0;
    const text = document.querySelector("p").firstChild;
    new MutationObserver(() => { if (text.data !== "One") text.data = "One"; }).observe(text, { characterData: true });
  });
  await start();
  await page.waitForFunction(() => engine.page.follow.restless.waiting.size === 1);
  assert.equal(await page.textContent("p"), "One");
  assert.deepEqual(double.texts, ["Title", "One"]);
});

test("a strict policy with trusted types is not touched", async () => {
  await show("<p title='hint'>One <b>two</b></p>", { headers: {
    "content-security-policy": "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  } });
  await page.evaluate(() => { globalThis.violations = 0; document.addEventListener("securitypolicyviolation", () => { violations += 1; }); });
  await translate();
  assert.equal(await html(), `<p title="HINT">ONE <b>TWO</b></p>`);
  await page.evaluate(() => engine.page.restore());
  assert.equal(await page.evaluate(() => violations), 0);
  assert.deepEqual(problems, []);
});

test("of more paragraphs than are observed at once, those in a scroller inside a shadow root are translated when they come near", async () => {
  await show(`<div id="host"></div>${Array.from({ length: 600 }, (_, at) => `<p>Words ${at}</p>`).join("")}`);
  await page.evaluate(() => {
    const root = document.getElementById("host").attachShadow({ mode: "open" });
    const scroller = Object.assign(document.createElement("div"), { style: "height: 200px; overflow: auto" });
    for (let at = 0; at < 600; at++) scroller.append(Object.assign(document.createElement("p"), { textContent: `Inner ${at}` }));
    root.append(scroller);
  });
  await translate();
  const last = () => page.evaluate(() => document.getElementById("host").shadowRoot.querySelector("p:last-child").textContent);
  const before = await last();
  await page.evaluate(() => { document.getElementById("host").shadowRoot.firstChild.scrollTop = 1e6; });
  await page.waitForFunction(() => document.getElementById("host").shadowRoot.querySelector("p:last-child").textContent === "INNER 599");
  assert.equal(before, "Inner 599");
});

test("hundreds of the same words do not wait for each other, are asked for once, and are all translated", async () => {
  await show("<p>Word</p>".repeat(300));
  // A clock that goes on a millisecond each time it is looked at: eight steps, and the time of a slice is up.
  await page.evaluate(() => {
    let now = performance.now();
    performance.now = () => (now += 1);
    globalThis.left = [];
    const real = fetch;
    globalThis.fetch = (...all) => {
      left.push(engine.page.work.waiting.size);
      return real(...all);
    };
  });
  await translate({}, "far");
  const left = await page.evaluate(() => globalThis.left);
  assert.ok(left[0] > 250, `${left[0]} of 300 wait`);
  assert.deepEqual(double.texts, ["Title", "Word"]);
  assert.equal(await html(), "<p>WORD</p>".repeat(300));
});

test("a walk is cut into slices and lets the browser paint in between", async () => {
  await show("<div id='all'></div>");
  const frames = await page.evaluate(async () => {
    const all = document.getElementById("all");
    for (let at = 0; at < 20_000; at++) all.append(Object.assign(document.createElement("p"), { textContent: "word" }));
    let frames = 0;
    const count = () => { frames += 1; requestAnimationFrame(count); };
    requestAnimationFrame(count);
    await engine.start();
    return frames;
  });
  assert.ok(frames > 1);
});
