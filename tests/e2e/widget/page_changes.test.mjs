// The page engine on pages that change: each edit is asked for once, and our own words never.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as doubles from "./double.mjs";
import { double, html, page, problems, settled, show, start, translate, whole } from "./stage.mjs";

/** Shows and translates a page, changes it, and gives what was asked for after the change. */
async function asked(body, change, arg) {
  await show(body);
  await translate();
  const before = double.texts.length;
  await page.evaluate(change, arg);
  await settled();
  assert.deepEqual(problems, []);
  return double.texts.slice(before);
}

test("elements that come are translated", async () => {
  const sent = await asked("<p>One</p>", () => document.body.append(Object.assign(document.createElement("p"), { textContent: "Two" })));
  assert.deepEqual(sent, ["Two"]);
  assert.equal(await html(), "<p>ONE</p><p>TWO</p>");
});
test("other words in a text are translated", async () => {
  const sent = await asked("<p>One</p>", () => { document.querySelector("p").firstChild.data = "Two"; });
  assert.deepEqual([sent, await html()], [["Two"], "<p>TWO</p>"]);
});
test("words in a text that had none are translated", async () => {
  const sent = await asked("<p>1</p>", () => { document.querySelector("p").firstChild.data = "Two"; });
  assert.deepEqual([sent, await html()], [["Two"], "<p>TWO</p>"]);
});
test("attributes that come and change are translated", async () => {
  const sent = await asked("<p>One</p><input placeholder='name'>", () => {
    document.querySelector("p").title = "hint";
    document.querySelector("input").placeholder = "other";
  });
  assert.deepEqual([sent.sort(), await html()], [["hint", "other"], `<p title="HINT">ONE</p><input placeholder="OTHER">`]);
});
test("a subtree with attributes and nested blocks is translated", async () => {
  const sent = await asked("<p>One</p>", () => {
    const made = new DOMParser().parseFromString("<div title='hint'>Stray <b>bold</b><ul><li>Item</li></ul></div>", "text/html").body;
    const fragment = document.createDocumentFragment();
    fragment.append(...made.childNodes);
    document.body.append(fragment);
  });
  assert.deepEqual(sent.sort(), ["Item", "Stray bold", "hint"]);
  assert.equal(await html(), `<p>ONE</p><div title="HINT">STRAY <b>BOLD</b><ul><li>ITEM</li></ul></div>`);
});

const edits = async () => {
  for (const word of ["two", "three", "four", "five", "six"]) {
    document.querySelector("p").firstChild.data = word;
    await Promise.resolve();
  }
};
test("five quick edits after the translation are one request", async () => {
  const sent = await asked("<p>one</p>", edits);
  assert.deepEqual([sent, await html()], [["six"], "<p>SIX</p>"]);
});
test("five quick edits before the translation are one request", async () => {
  await show("<p>one</p>");
  // All in one task, before which nothing can be asked for.
  await page.evaluate(`void engine.start(), (${edits})()`);
  await settled();
  assert.deepEqual([double.texts.filter((text) => text !== "Title"), await html()], [["six"], "<p>SIX</p>"]);
});
test("fifteen edits while answers arrive end in the right words", async () => {
  await show("<p>one</p><p>two</p><p>three</p>");
  await start();
  await page.evaluate(async () => {
    for (let edit = 0; edit < 15; edit++) {
      document.querySelectorAll("p")[edit % 3].firstChild.data = `edit ${"abcdefghijklmno"[edit]}`;
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await settled();
  assert.equal(await html(), "<p>EDIT M</p><p>EDIT N</p><p>EDIT O</p>");
});
test("an answer to words that are gone is not written", async () => {
  await show("<p>one</p>");
  double.hold();
  await start();
  await double.until(() => double.texts.includes("one"));
  await page.evaluate(() => { document.querySelector("p").firstChild.data = "two"; });
  double.release();
  await settled();
  assert.equal(await html(), "<p>TWO</p>");
});
test("edits one after another are one request each", async () => {
  const sent = await asked("<p>one</p>", () => {});
  for (const word of ["two", "three", "four"]) {
    await page.evaluate((word) => { document.querySelector("p").firstChild.data = word; }, word);
    await settled();
    sent.push(double.texts.at(-1));
  }
  assert.deepEqual(sent, ["two", "three", "four"]);
  assert.deepEqual(double.texts.filter((text) => text !== "Title"), ["one", "two", "three", "four"]);
});
test("an edit of an inline element asks for its sentence and no other", async () => {
  const sent = await asked("<p>See <b>this</b> now</p><p>Other</p>", () => { document.querySelector("b").firstChild.data = "that"; });
  assert.deepEqual([sent, await html()], [["See that now"], "<p>SEE <b>THAT</b> NOW</p><p>OTHER</p>"]);
});
test("one block of many that changes is asked for alone, also beside bare text", async () => {
  const sent = await asked("Bare<p>One</p><p>Two</p><p>Three</p>", () => { document.querySelectorAll("p")[1].textContent = "Four"; });
  assert.deepEqual([sent, await html()], [["Four"], "BARE<p>ONE</p><p>FOUR</p><p>THREE</p>"]);
});
test("what is removed before its answer is forgotten", async () => {
  await show("<p>one</p><p>two</p>");
  double.hold();
  await start();
  await double.until(() => double.texts.includes("one"));
  await page.evaluate(() => { globalThis.gone = document.querySelector("p"); gone.remove(); });
  double.release();
  await settled();
  assert.equal(await html(), "<p>TWO</p>");
  assert.deepEqual(await page.evaluate(() => [gone.textContent, engine.page.total, engine.page.done.size]), ["one", 2, 2]);
});
test("an element put in and taken out at once asks for nothing", async () => {
  const sent = await asked("<p>One</p>", () => {
    const made = Object.assign(document.createElement("p"), { textContent: "Two" });
    document.body.append(made);
    made.remove();
  });
  assert.deepEqual(sent, []);
});
test("mixed text and blocks that come are translated in place", async () => {
  const sent = await asked("<div>One</div>", () => {
    const block = Object.assign(document.createElement("p"), { textContent: "Block" });
    document.querySelector("div").append(" and more ", block, "tail");
  });
  assert.deepEqual([sent.sort(), await html()], [["Block", "One and more", "tail"], "<div>ONE AND MORE <p>BLOCK</p>TAIL</div>"]);
});
test("a comment that comes or changes asks for nothing", async () => {
  const sent = await asked("<p>One <!-- a -->two</p>", () => {
    document.querySelector("p").childNodes[1].data = "b";
    document.querySelector("p").append(document.createComment("c"));
  });
  assert.deepEqual([sent, await page.textContent("p")], [[], "ONE TWO"]);
});
test("words the page puts back are served from what is known", async () => {
  const sent = await asked("<p>One</p>", () => { document.querySelector("p").firstChild.data = "One"; });
  assert.deepEqual([sent, await html()], [[], "<p>ONE</p>"]);
  await page.evaluate(() => { document.querySelector("p").textContent = "One"; });
  await settled();
  assert.deepEqual([double.texts, await html()], [["Title", "One"], "<p>ONE</p>"]);
});
test("words of ours that the page moves or copies are passed through, and go back", async () => {
  const rotate = () => {
    const texts = [...document.querySelectorAll("p")].map((p) => p.firstChild);
    const words = texts.map((text) => text.data);
    texts.forEach((text, at) => { text.data = words[(at + 1) % words.length]; });
    document.body.append(document.querySelector("p").cloneNode(true));
  };
  const sent = await asked("<p>Eins</p><p>Zwei</p><p>Drei</p>", rotate);
  assert.deepEqual([sent, await html()], [[], "<p>ZWEI</p><p>DREI</p><p>EINS</p><p>ZWEI</p>"]);
  await page.evaluate(() => engine.page.restore());
  assert.equal(await html(), "<p>Zwei</p><p>Drei</p><p>Eins</p><p>Zwei</p>");
});
test("our own writing is never asked for", async () => {
  await show("<p title='hint'>See <b>one</b> and <i>two</i></p><select><option>Pick</option></select>");
  double.answer = doubles.turned;
  await translate();
  const asked = double.requests.length;
  await settled();
  assert.equal(double.texts.length, new Set(double.texts).size);
  assert.equal(double.requests.length, asked);
});
test("a word that becomes a name goes back, and a name that is none any more is translated", async () => {
  const sent = await asked("<p>One</p><p class='notranslate'>Two</p>", () => {
    const [one, two] = document.querySelectorAll("p");
    one.className = "notranslate";
    two.className = "";
  });
  assert.deepEqual([sent, await html()], [["Two"], `<p class="notranslate">One</p><p class="">TWO</p>`]);
});
test("the page's language set to the reader's changes nothing", async () => {
  const sent = await asked("<p>One</p>", () => {
    document.documentElement.lang = "uk";
    document.body.append(Object.assign(document.createElement("p"), { textContent: "Two" }));
  });
  assert.deepEqual([sent, await html()], [["Two"], "<p>ONE</p><p>TWO</p>"]);
});
test("an endless list is translated as it grows, and known items are not asked for again", async () => {
  await show("<ul><li>item start</li></ul>");
  await translate();
  for (let round = 0; round < 30; round++) {
    await page.evaluate((round) => {
      for (const letter of "ab") {
        const item = document.createElement("li");
        item.textContent = `item ${letter} of ${"x".repeat(round + 1)}`;
        document.querySelector("ul").append(item);
      }
      document.querySelector("li:last-child").scrollIntoView();
    }, round);
    await settled();
  }
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("li")].filter((li) => li.textContent !== li.textContent.toUpperCase()).length), 0);
  assert.equal(double.texts.length, new Set(double.texts).size);
});
test("an app that changes its route is translated anew", async () => {
  const sent = await asked("<main><h1>First</h1><p>Old</p></main>", () => {
    history.pushState({}, "", "/next");
    document.title = "Next";
    const main = document.createElement("main");
    main.append(Object.assign(document.createElement("h1"), { textContent: "Second" }));
    document.querySelector("main").replaceWith(main);
  });
  assert.deepEqual([sent.sort(), await html(), await page.title()], [["Next", "Second"], "<main><h1>SECOND</h1></main>", "NEXT"]);
});
// A while never ends here, however slow the machine is.
const tick = () => page.evaluate(async () => {
  performance.now = () => 0;
  for (let tick = 0; tick < 26; tick++) {
    document.getElementById("t").firstChild.data = `tick ${"x".repeat(tick + 1)}`;
    do await new Promise((done) => requestAnimationFrame(done)); while (engine.page.watch.isWaiting);
  }
});
test("a ticker is left alone after a while", async () => {
  await show("<p id='t'>tick</p>");
  await translate();
  await tick();
  await settled();
  assert.ok(double.texts.length <= 23, `${double.texts.length} texts were asked for`);
  assert.equal(await html("#t"), `tick ${"x".repeat(26)}`);
});
test("a ticker is left alone also where answers are late", async () => {
  await show("<p id='t'>tick</p>");
  await translate();
  double.hold();
  await tick();
  double.release();
  await settled();
  assert.ok(double.texts.length <= 5, `${double.texts.length} texts were asked for`);
  assert.equal(await html("#t"), `tick ${"x".repeat(26)}`);
});
test("after the page is given back, changes are its own", async () => {
  await show("<p>One</p>");
  const before = await whole();
  await translate();
  await page.evaluate(() => engine.page.restore());
  assert.equal(await whole(), before);
  await page.evaluate(() => document.body.append("More"));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))));
  assert.equal(await html(), "<p>One</p>More");
  assert.deepEqual(double.texts, ["Title", "One"]);
});
test("the page can be given back while it is walked and while answers are under way", async () => {
  await show(Array.from({ length: 3000 }, (_, at) => `<p>Words ${at}</p>`).join(""));
  const before = await whole();
  await page.evaluate(() => { void engine.start(); engine.page.restore(); });
  double.hold();
  await start();
  await double.until(() => double.texts.length > 1);
  await page.evaluate(() => engine.page.restore());
  double.release();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await whole(), before);
  assert.deepEqual(problems, []);
});
test("giving the page back hangs up on what is under way", async () => {
  await show("<p>One</p>");
  double.hold();
  await page.evaluate(() => engine.start({}, "near", true));
  await double.until(() => double.texts.includes("One"));
  assert.equal(double.dropped, 0);
  await page.evaluate(() => engine.page.restore());
  await double.until(() => double.dropped === double.requests.length);
  assert.equal(await html(), "<p>One</p>");
  assert.deepEqual(problems, []);
});
test("a reader who leaves hangs up on what is under way", async () => {
  await show("<p>One</p>");
  double.hold();
  await page.evaluate(() => engine.start({}, "near", true));
  await double.until(() => double.texts.includes("One"));
  await page.goto("about:blank");
  await double.until(() => double.dropped === double.requests.length);
});
test("a page with thousands of words is given back whole, and the next language waits for it", async () => {
  await show(Array.from({ length: 1500 }, (_, at) => `<p>Words of ${"abcdefghij"[at % 10]}</p>`).join(""));
  const before = await whole();
  await translate({}, "far");
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("p")].filter((p) => p.textContent.startsWith("WORDS")).length), 1500);
  await page.evaluate(() => {
    engine.page.restore();
    globalThis.half = [...document.querySelectorAll("p")].filter((p) => p.textContent.startsWith("WORDS")).length;
  });
  assert.ok(await page.evaluate(() => half > 0));
  await translate({}, "far");
  assert.equal(double.texts.length, new Set(double.texts).size + 11);
  await page.evaluate(() => engine.page.restore());
  await page.waitForFunction((before) => document.documentElement.outerHTML === before, before);
});
test("a paragraph that grows beyond what is sent at once is cut, and shrinks again", async () => {
  const sent = await asked("<p>One.</p>", () => { document.querySelector("p").firstChild.data = "Many words of it. ".repeat(400); });
  assert.ok(sent.length > 1 && sent.every((text) => text.length <= 5000));
  assert.equal(await page.textContent("p"), "MANY WORDS OF IT. ".repeat(400));
  await page.evaluate(() => { document.querySelector("p").firstChild.data = "Two."; });
  await settled();
  assert.equal(await page.textContent("p"), "TWO.");
});
test("what the page edited meanwhile stays when it is given back", async () => {
  await show("<p>One</p><p>Two</p>");
  await translate();
  await page.evaluate(() => { document.querySelector("p").firstChild.data = "Mine"; engine.page.restore(); });
  assert.equal(await html(), "<p>Mine</p><p>Two</p>");
});
