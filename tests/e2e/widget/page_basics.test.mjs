// The page engine: what is translated of a page, in which pieces, and that it all goes back.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as doubles from "./double.mjs";
import { becomes, double, html, page, problems, restores, settled, show, start, translate, whole } from "./stage.mjs";

const says = (name, body, expected, rules) => test(name, async () => {
  await becomes(body, expected, rules);
  assert.deepEqual(problems, []);
});
const sends = (name, body, blocks) => test(name, async () => {
  await show(body);
  await translate();
  assert.deepEqual(double.texts.filter((text) => text !== "Title").sort(), [...blocks].sort());
});

// Basics
says("a single div is translated", "<div>Hello there</div>", "<div>HELLO THERE</div>");
says("bare text in the body is translated", "Hello there", "HELLO THERE");
says("empty elements are not touched", "<div></div><p> </p><ul><li></li></ul>", "<div></div><p> </p><ul><li></li></ul>");
says("comments are not touched", "<!-- one --><p>Hello <!-- two -->there</p>", "<!-- one --><p>HELLO THERE<!-- two --></p>");
says("a nested menu is translated item by item", "<ul><li>One<ul><li>Two</li><li>Three</li></ul></li></ul>",
  "<ul><li>ONE<ul><li>TWO</li><li>THREE</li></ul></li></ul>");
says("white space around the words stays", "<p>\n   Hello there\n  </p>", "<p> HELLO THERE </p>");
says("white space in a pre stays as it is", "<pre>\n\nOne\n  two\n\n three</pre>", "<pre>\nONE\n  TWO\n\n THREE</pre>");
says("numbers and signs alone are not sent", "<p>12:30 — 4.5</p>", "<p>12:30 — 4.5</p>");

test("an empty document is left as it is", async () => {
  await show("<!doctype html><title></title>");
  const before = await whole();
  await translate();
  assert.equal(await whole(), before);
  assert.equal(double.requests.length, 0);
});

test("the title is translated, and asked for first", async () => {
  await show("<p>Hello</p>");
  await translate();
  assert.equal(await page.title(), "TITLE");
  assert.equal(double.texts[0], "Title");
});

test("soft hyphens are not sent", async () => {
  await show("<p>In\u00adter\u00adna\u00adtional</p>");
  const before = await whole();
  await translate();
  assert.ok(double.texts.includes("International"));
  await restores(before);
});

test("the first visible change is told once", async () => {
  await show("<p>One</p><p>Two</p>");
  await translate();
  assert.equal(await page.evaluate(() => engine.firstVisible), 1);
});

test("a huge pre is cut between its nodes, and a single text beyond 5,000 characters stays as it is", async () => {
  const lines = Array.from({ length: 400 }, (_, at) => `<b>line ${at}</b> goes on and on here\n`).join("");
  await show(`<pre id="lines">${lines}</pre><pre id="one">${"word ".repeat(3000)}</pre>`);
  const before = await whole();
  await translate({}, "far");
  assert.equal((await page.textContent("#lines")).toUpperCase(), await page.textContent("#lines"));
  assert.equal(await page.textContent("#one"), "word ".repeat(3000));
  assert.ok(double.texts.every((text) => text.length <= 5000));
  await restores(before);
});

const story = Array.from({ length: 600 }, (_, at) => `Sentence ${"abcdefghij"[at % 10]}${"klmnopqrst"[Math.floor(at / 10) % 10]} of this\n long  story goes on, with Acme at ${at}.`).join(" ");

test("a paragraph of 30,000 characters in one text is asked for in pieces of whole sentences", async () => {
  assert.ok(story.length > 30_000);
  await show(`<p>${story}</p>`);
  const before = await whole();
  await translate({ protect: ["Acme"] });
  const read = (text) => text.trim().replace(/\s+/g, " ");
  const pieces = double.texts.filter((text) => text !== "Title");
  assert.ok(pieces.length > 10 && pieces.every((text) => text.length <= 2000 && /^Sentence.*\.$/.test(text)));
  assert.equal(read(await page.textContent("p")), read(story).toUpperCase().replaceAll("ACME", "Acme"));
  assert.equal(await page.evaluate(() => document.querySelector("p").childNodes.length), 1);
  await restores(before);
});

test("of a long text the pieces that cannot be had stay as they are", async () => {
  await show(`<p>${story}</p>`);
  const before = await whole();
  double.answer = (block, request) => (request % 2 ? [doubles.plain(block.parts).toUpperCase()] : null);
  await translate();
  const text = await page.textContent("p");
  assert.match(text, /SENTENCE AK/);
  assert.match(text, /Sentence/);
  await restores(before);
});

test("the sentence under the mouse in a long text, and the line among several of one parent, are told with their source", async () => {
  await show(`<p>${story}</p>`);
  await translate();
  const at = (selector, x, y) => page.evaluate(([selector, x, y]) => {
    const { source, shown } = engine.page.at(document.querySelector(selector), x, y);
    return [source, shown];
  }, [selector, x, y]);
  const last = await page.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector("p").firstChild;
    range.setStart(text, text.length - 9);
    range.setEnd(text, text.length);
    range.startContainer.parentElement.scrollIntoView(false);
    const { left, top } = range.getBoundingClientRect();
    return [left + 2, top + 2];
  });
  const [source, shown] = await at("p", ...last);
  assert.equal(shown, source.toUpperCase());
  assert.match(source, /Acme at 599\.$/);
  assert.ok(source.length <= 2000);

  await show("<div>First line<p>Block</p>second <b>line</b></div>");
  await translate();
  const [top, bottom] = await page.evaluate(() => {
    const box = document.querySelector("div").getBoundingClientRect();
    return [box.top + 5, box.bottom - 5];
  });
  assert.deepEqual(await at("div", 300, top), ["First line", "FIRST LINE"]);
  assert.deepEqual(await at("div", 300, bottom), ["second line", "SECOND LINE"]);
  assert.deepEqual(await at("b", 300, top), ["second line", "SECOND LINE"]);
});

test("a place is told with its words as they were sent", async () => {
  await show("<p>Read <a href='#'>this</a> now</p><p id='plain'>Hello</p>");
  await translate();
  const sent = (selector) => page.evaluate((selector) => engine.page.at(document.querySelector(selector)).sent, selector);
  assert.deepEqual(await sent("a"), ["Read ", [0, ["this"]], " now"]);
  assert.equal(await sent("#plain"), "Hello");
});

// Selection
says("text in another language stays, and all under it", "<p lang='fr'>Bonjour</p><div lang='fr'><p lang='en'>Hi</p><p>Salut</p></div>",
  `<p lang="fr">Bonjour</p><div lang="fr"><p lang="en">Hi</p><p>Salut</p></div>`);
says("en-US is English", "<p lang='en-US'>Hello</p>", `<p lang="en-US">HELLO</p>`);
says("where the page's language is not known, all is taken for it", "<p lang='fr'>Bonjour</p>", `<p lang="fr">BONJOUR</p>`, { sourceLanguage: "" });
says("translate=no stays, translate=yes inside does not",
  "<div translate='no'>Stays <p>too</p><p translate='yes'>Goes</p></div>",
  `<div translate="no">Stays <p>too</p><p translate="yes">GOES</p></div>`);
says("notranslate among other classes stays", "<p class='a notranslate b'>Stays</p><p class='a b'>Goes</p>",
  `<p class="a notranslate b">Stays</p><p class="a b">GOES</p>`);
says("what a reader writes in stays",
  "<p contenteditable>one</p><p contenteditable='true'>two</p><p contenteditable='false'>three</p>",
  `<p contenteditable="">one</p><p contenteditable="true">two</p><p contenteditable="false">THREE</p>`);
says("code, scripts and text fields stay", "<code>let a</code><script>var b</script><textarea>Mine</textarea><p>Goes</p>",
  "<code>let a</code><script>var b</script><textarea>Mine</textarea><p>GOES</p>");
says("class=translate is translated inside what is not", "<div class='notranslate'><span>Name <b class='translate'>likes</b></span></div>",
  `<div class="notranslate"><span>Name <b class="translate">LIKES</b></span></div>`);
says("class=translate is translated inside code in a sentence", "<p>Run <code>this <b class='translate'>now</b></code> please</p>",
  `<p>RUN <code>this <b class="translate">NOW</b></code> PLEASE</p>`);
says("a name in a sentence stays", "<p>The <span class='notranslate'>Green Party</span> has won</p>",
  `<p>THE <span class="notranslate">Green Party</span> HAS WON</p>`);
says("icon ligatures stay", "<p><i class='material-icons'>home</i> Home <span class='material-symbols-outlined'>search</span></p>",
  `<p><i class="material-icons">home</i> HOME <span class="material-symbols-outlined">search</span></p>`);
says("protected words stay as they are", "<p>Read Apple News and apples, says <b>Apple</b></p>",
  "<p>READ Apple News AND APPLES, SAYS <b>Apple</b></p>", { protect: ["Apple", "Apple News"] });
says("an excluded selector stays", "<p class='ad'>Buy</p><p>Read</p>", `<p class="ad">Buy</p><p>READ</p>`, { exclude: ".ad" });
says("only what is included is translated, and the title",
  "<p>Menu</p><main>News <span class='notranslate'>Tolmach</span></main>",
  `<p>Menu</p><main>NEWS <span class="notranslate">Tolmach</span></main>`, { include: "main" });
says("the widget's own element stays", "<translate-widget><a href='/uk'>Ukrainian</a></translate-widget><p>Goes</p>",
  `<translate-widget><a href="/uk">Ukrainian</a></translate-widget><p>GOES</p>`);

test("a selector that is none is told and left out", async () => {
  await show("<p>Hello</p>");
  await translate({ exclude: "..ad" });
  assert.equal(await html(), "<p>HELLO</p>");
  assert.match(problems.join(), /exclude: "\.\.ad" is not a CSS selector/);
});

test("what is kept for a reader's eyes only is not sent: text fields, scripts, hidden words", async () => {
  await show("<p>Say <textarea>secret</textarea> and <script>var secret</script><span hidden>secret aside</span> go</p>");
  await translate();
  assert.ok(double.texts.some((text) => /^Say.*and.*go$/.test(text)));
  assert.ok(double.texts.every((text) => !/secret$|var/.test(text)));
});

// Batching
sends("two blocks are two texts", "<div>One</div><div>Two</div>", ["One", "Two"]);
sends("inline siblings are one text", "<div><span>One</span> <span>two</span></div>", ["One two"]);
sends("a span that is a block is a text of its own", "<div>One <span style='display:block'>two</span></div>", ["One", "two"]);
sends("six spans are one text", `<div>${"<span>a </span>".repeat(6)}</div>`, ["a a a a a a "]);
sends("six divs are six texts", `<div>${[..."abcdef"].map((one) => `<div>${one}</div>`).join("")}</div>`, [..."abcdef"]);
sends("text beside a div is a text", "<div>One<div>two</div></div>", ["One", "two"]);
sends("text, span and div are two", "<div>One <span>and</span><div>two</div></div>", ["One and", "two"]);
sends("text, span and three divs are four", "<div>One <span>and</span><div>two</div><div>three</div><div>four</div></div>",
  ["One and", "two", "three", "four"]);
sends("hidden words are no part of the sentence around them", "<p>One <span hidden>hid</span>two</p>", ["One two"]);
sends("a block in an inline in a block is cut there", "<div>One <span>two <div>three</div> four</span> five</div>",
  ["One", "two", "three", "four", "five"]);
sends("a script in a sentence does not cut it", "<p>One <script>1</script>two</p>", ["One two"]);
sends("a drawn icon does not cut the sentence", "<p>See <a href='#'><svg width='9' height='9'><path d='M0 0'/></svg>this</a> now</p>", ["See this now"]);

// Structures
says("text in a drawing is translated and its style is not", "<svg width='90' height='40'><style>text { fill: red }</style><text y='20'>Hello</text></svg>",
  `<svg width="90" height="40"><style>text { fill: red }</style><text y="20">HELLO</text></svg>`);
says("a foreign object in a drawing is translated",
  "<svg width='90' height='40'><foreignObject width='90' height='40'><p xmlns='http://www.w3.org/1999/xhtml'>Hello <b>you</b></p></foreignObject></svg>",
  `<svg width="90" height="40"><foreignObject width="90" height="40"><p xmlns="http://www.w3.org/1999/xhtml">HELLO <b>YOU</b></p></foreignObject></svg>`);
says("a table is translated cell by cell, with abbr", "<table><tbody><tr><th abbr='short'>Long</th><td>Cell</td></tr></tbody></table>",
  `<table><tbody><tr><th abbr="SHORT">LONG</th><td>CELL</td></tr></tbody></table>`);
says("labels around fields keep the fields", "<label>Name <input value='mine'></label>", `<label>NAME <input value="mine"></label>`);
says("text in an element without a box is translated", "<div style='display:contents'>Hello</div>", `<div style="display:contents">HELLO</div>`);

test("what is hidden is asked for when it shows", async () => {
  await show("<p>Seen</p><div id='menu' style='display:none'><p>Hidden</p></div>");
  await translate();
  assert.ok(!double.texts.includes("Hidden"));
  await page.evaluate(() => { document.getElementById("menu").style.display = "block"; });
  await page.waitForFunction(() => document.getElementById("menu").textContent === "HIDDEN");
});

// Page level
test("below the fold is translated in the eager mode, and not in the other", async () => {
  const body = `<p>First</p><div style="height:9000px"></div><p id="last">Last</p>`;
  await show(body);
  await translate();
  assert.equal(await page.textContent("#last"), "Last");
  await show(body);
  await translate({}, "far");
  assert.equal(await page.textContent("#last"), "LAST");
});

test("what the service keeps is left untouched", async () => {
  double.answer = () => null;
  await show("<p title='Hint'>Вже українською</p>");
  const before = await whole();
  await translate();
  assert.equal(await whole(), before);
  assert.equal(double.requests.length, 1);
});

test("what is seen is asked for before what is near, and what is far is not", async () => {
  const paragraphs = Array.from({ length: 60 }, (_, at) => `<p style="height:80px">Paragraph ${at} ${"x".repeat(150)}</p>`);
  await show(paragraphs.reverse().join(""));
  await page.evaluate(() => document.scrollingElement.scrollTo(0, 2000));
  const seen = await page.evaluate(() => [...document.querySelectorAll("p")]
    .filter((p) => p.getBoundingClientRect().bottom > 0 && p.getBoundingClientRect().top < innerHeight).map((p) => p.textContent));
  await translate();
  assert.deepEqual(new Set(double.texts.slice(1, 1 + seen.length)), new Set(seen));
  assert.ok(double.texts.length < 60);
  assert.ok(double.requests.every(({ blocks }) => blocks.length <= 12));
});

test("what was scrolled away before it was sent is not asked for", async () => {
  const paragraphs = (name) => Array.from({ length: 30 }, (_, at) => `<p>${name} ${at} ${"x".repeat(900)}</p>`).join("");
  await show(`${paragraphs("Top")}<div style="height:20000px"></div>${paragraphs("End")}`);
  double.hold();
  await start();
  await double.until(() => double.requests.length === 2);
  await page.evaluate(() => document.scrollingElement.scrollTo(0, 1e6));
  await page.waitForFunction(() => [...engine.page.work.waiting.keys()].every((unit) => unit.element.textContent.startsWith("End")));
  const asked = double.texts.filter((text) => text.startsWith("Top")).length;
  double.release();
  await settled();
  assert.equal(double.texts.filter((text) => text.startsWith("Top")).length, asked);
  assert.ok(double.texts.some((text) => text.startsWith("End")));
});

test("the same words are asked for once", async () => {
  await show(["one", "two", "three"].map((text) => `<p>${text}</p>`.repeat(5)).join(""));
  await translate();
  assert.deepEqual(double.texts, ["Title", "one", "two", "three"]);
  assert.equal((await html()).match(/ONE|TWO|THREE/g).length, 15);
});

test("a failure pauses, and going on asks for the same again", async () => {
  await show("<p>Hello</p>");
  double.status = 503;
  await translate();
  assert.equal(await html(), "<p>Hello</p>");
  assert.deepEqual(new Set(await page.evaluate(() => engine.failures)), new Set(["Error: the service says 503"]));
  double.status = 200;
  await page.evaluate(() => engine.page.again());
  await settled();
  assert.equal(await html(), "<p>HELLO</p>");
});

test("half an answer is written, and the rest is asked for again", async () => {
  await show("<p>One</p><p>Two</p><p>Three</p>");
  double.cut = 2;
  await translate();
  double.cut = Infinity;
  await page.evaluate(() => engine.page.again());
  await settled();
  assert.equal(await html(), "<p>ONE</p><p>TWO</p><p>THREE</p>");
  assert.deepEqual(double.texts.filter((text) => text === "Title"), ["Title"]);
});

test("a hidden tab asks for nothing until it is looked at", async () => {
  await show("<p>Hello</p>");
  const hide = (isHidden) => page.evaluate((isHidden) => {
    Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
  await translate();
  const before = double.requests.length;
  await hide(true);
  await page.evaluate(() => { document.body.firstChild.firstChild.data = "Later"; });
  await page.waitForFunction(() => engine.page.work.waiting.size === 1);
  const asked = double.requests.length;
  await hide(false);
  await settled();
  assert.equal(await html(), "<p>LATER</p>");
  assert.deepEqual([asked, double.requests.length], [before, before + 1]);
});

test("what stands at a place is told with its source", async () => {
  await show("<p>Read <a href='#'>this</a> now</p><p class='notranslate'>Name</p>");
  await translate();
  const at = (selector) => page.evaluate((selector) => {
    const found = engine.page.at(document.querySelector(selector));
    return found && [found.source, found.shown, found.element.localName];
  }, selector);
  assert.deepEqual(await at("a"), ["Read this now", "READ THIS NOW", "p"]);
  assert.deepEqual(await at("p"), ["Read this now", "READ THIS NOW", "p"]);
  assert.equal(await at(".notranslate"), null);
});

test("the scroll position does not jump", async () => {
  await show(Array.from({ length: 80 }, (_, at) => `<p id="p${at}">Words ${at} ${"and more ".repeat(20)}</p>`).join(""));
  double.answer = (block) => [`${block.parts.join("")} ${"länger ".repeat(30)}`];
  await page.evaluate(() => document.getElementById("p40").scrollIntoView());
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const top = () => page.evaluate(() => Math.round(document.getElementById("p40").getBoundingClientRect().top));
  const before = await top();
  await translate();
  assert.match(await page.textContent("#p38"), /länger/);
  assert.ok(Math.abs((await top()) - before) <= 2);
});
