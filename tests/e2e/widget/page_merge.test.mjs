// The page engine: how answers are written into live nodes, whatever shape they come in.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as doubles from "./double.mjs";
import { becomes, double, html, page, problems, restores, settled, show, translate, whole } from "./stage.mjs";

const answered = (name, answer, body, expected) => test(name, async () => {
  double.answer = answer;
  await becomes(body, expected);
  assert.deepEqual(problems, []);
});

answered("elements come in another order", doubles.turned, "<p><b>one</b> and <i>two</i></p>", "<p><i>TWO</i> AND <b>ONE</b></p>");
answered("elements and texts come in another order", doubles.reversed, "<p>See <b>one</b> and <i>two</i>.</p>", "<p>.<i>TWO</i> AND <b>ONE</b>SEE </p>");
answered("words come where the page has no text node", (block) => (block.tags.length ? ["Before ", [0, ["LINK"]], " after"] : null),
  "<p><a href='#'>link</a></p>", `<p>Before <a href="#">LINK</a> after</p>`);
answered("an element that comes twice makes us ask text by text", (block) => (block.tags.length ? doubles.doubled(block) : doubles.upper(block)),
  "<p>See <b>one</b> now</p>", "<p>SEE <b>ONE</b> NOW</p>");
answered("an element that is missing makes us ask text by text", doubles.dropped, "<p>See <b>one</b> now</p>", "<p>SEE <b>ONE</b> NOW</p>");
answered("an element without words that had some makes us ask text by text", (block) => (block.tags.length ? doubles.emptied(block) : doubles.upper(block)),
  "<p>See <b>one</b> now</p>", "<p>SEE <b>ONE</b> NOW</p>");
answered("an answer with markup in it is written as text", () => ["<img src=x onerror=alert(1)>"], "<p>Hello</p>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>");
answered("an icon without text gets none", (block) => (block.tags.length ? [[0, ["X"]], " HOME"] : doubles.upper(block)),
  "<p><i class='icon'></i> Home</p>", `<p><i class="icon"></i> HOME</p>`);
answered("an answer that is none leaves the page as it is", () => [[7, ["?"]]], "<p>Hello</p>", "<p>Hello</p>");

test("an edit after words were added does not add them again", async () => {
  double.answer = (block) => (block.tags.length ? ["Before ", [0, doubles.upper({ parts: block.parts[0][1] })], " after"] : null);
  await show("<p><a>link</a></p>");
  await translate();
  await page.evaluate(() => { document.querySelector("a").firstChild.data = "other"; });
  await settled();
  assert.equal(await html(), "<p>Before <a>OTHER</a> after</p>");
  await page.evaluate(() => engine.page.restore());
  assert.equal(await html(), "<p><a>other</a></p>");
});

test("words we added go with the words they belonged to", async () => {
  double.answer = (block) => (block.tags.length ? ["Before ", [0, ["LINK"]], " after"] : null);
  await show("<p><a>link</a></p>");
  await translate();
  await page.evaluate(() => document.querySelector("a").remove());
  await page.waitForFunction(() => document.body.innerHTML === "<p></p>");
});

test("listeners, focus, form state and node identity are kept", async () => {
  double.answer = doubles.turned;
  await show("<p><a href='#'>one</a> and <b>two</b></p><p>Your <input value='x'> name</p><p>Press <button>this</button></p>");
  await page.evaluate(() => {
    globalThis.clicks = 0;
    globalThis.nodes = [...document.querySelectorAll("*")];
    document.querySelector("a").addEventListener("click", () => { clicks += 1; });
    document.querySelector("input").value = "typed";
    document.querySelector("input").focus();
    document.querySelector("input").setSelectionRange(1, 3);
  });
  await translate();
  await page.evaluate(() => document.querySelector("a").click());
  assert.deepEqual(await page.evaluate(() => {
    const input = document.querySelector("input");
    const kept = nodes.every((node) => node.isConnected) && document.querySelectorAll("*").length === nodes.length;
    return [clicks, kept, document.activeElement === input, input.value, input.selectionStart, input.selectionEnd];
  }), [1, true, true, "typed", 1, 3]);
  assert.equal(await html("p"), `<b>TWO</b> AND <a href="#">ONE</a>`);
});

test("a focused element is not moved: its sentence is asked for text by text", async () => {
  double.answer = doubles.turned;
  await show("<p><a href='#'>one</a> and <b>two</b></p>");
  await page.evaluate(() => document.querySelector("a").focus());
  await translate();
  assert.equal(await html("p"), `<a href="#">ONE</a> AND <b>TWO</b>`);
  assert.equal(await page.evaluate(() => document.activeElement.localName), "a");
});

test("frames and videos in a sentence do not load anew", async () => {
  double.answer = doubles.turned;
  await show(`<p>See <b>one</b> <iframe srcdoc="<p>Frame</p>" onload="loads = (globalThis.loads ?? 0) + 1"></iframe> and <video></video> now</p>`);
  await page.waitForFunction(() => globalThis.loads === 1);
  await page.evaluate(() => { document.querySelector("video").volume = 0.5; });
  await translate();
  await settled();
  assert.match(await page.textContent("p"), /SEE.*ONE.*AND.*NOW/);
  assert.deepEqual(await page.evaluate(() => [loads, document.querySelector("video").volume]), [1, 0.5]);
});

test("a sentence whose elements moved goes back, also after an edit of the page", async () => {
  double.answer = doubles.turned;
  await show("<p><b>one</b> and <i>two</i></p>");
  await translate();
  await page.evaluate(() => { document.querySelector("b").firstChild.data = "three"; });
  await settled();
  assert.equal(await html(), "<p><i>TWO</i> AND <b>THREE</b></p>");
  assert.equal(double.texts.at(-1), "three and two");
  await page.evaluate(() => document.querySelector("p").append(" again"));
  await settled();
  assert.equal(double.texts.at(-1), "three and two again");
  await page.evaluate(() => engine.page.restore());
  assert.equal(await html(), "<p><b>three</b> and <i>two</i> again</p>");
});

test("a select keeps its identity and value, tells no change, and its options say what they send", async () => {
  await show("<form><select name='city'><option>Kyiv City</option><option selected> Lviv  Town </option><option value='x'>Odesa</option></select></form>");
  await page.evaluate(() => {
    globalThis.changes = 0;
    globalThis.select = document.querySelector("select");
    select.addEventListener("change", () => { changes += 1; });
  });
  const before = await whole();
  await translate();
  assert.deepEqual(await page.evaluate(() => [select === document.querySelector("select"), select.value, changes,
    new FormData(document.forms[0]).get("city"), ...[...select.options].map(({ value, text }) => `${value}=${text}`)]),
  [true, "Lviv Town", 0, "Lviv Town", "Kyiv City=KYIV CITY", "Lviv Town=LVIV TOWN", "x=ODESA"]);
  await restores(before);
});

// Attributes
const attributes = (name, body, expected) => test(name, () => becomes(body, expected));
attributes("placeholder and title", "<input placeholder='name' title='your name'>", `<input placeholder="NAME" title="YOUR NAME">`);
attributes("an attribute and text of one element", "<p title='hint'>Text</p>", `<p title="HINT">TEXT</p>`);
attributes("attributes of nested elements", "<div title='one'><div title='two'><span title='three'></span></div></div>",
  `<div title="ONE"><div title="TWO"><span title="THREE"></span></div></div>`);
const ARIA = ["label", "description", "placeholder", "roledescription", "valuetext", "colindextext", "rowindextext", "braillelabel", "brailleroledescription"];
attributes("all of aria that is words", `<div ${ARIA.map((name) => `aria-${name}="w"`).join(" ")} aria-labelledby="w" aria-live="polite">Text</div>`,
  `<div ${ARIA.map((name) => `aria-${name}="W"`).join(" ")} aria-labelledby="w" aria-live="polite">TEXT</div>`);
const TYPES = ["button", "reset", "submit", "text", "hidden", "image", "checkbox", "email", "search"];
test("only buttons that send nothing have their value translated; alt and title are on all inputs", async () => {
  await show(TYPES.map((type) => `<input type="${type}" value="word" alt="word" title="word">`).join(""));
  await translate({}, "far");
  const got = await page.evaluate(() => [...document.querySelectorAll("input")].map((input) =>
    [input.type, input.getAttribute("value") === "WORD", input.alt === "WORD" && input.title === "WORD"].join()));
  assert.deepEqual(got, TYPES.map((type) => [type, /button|reset/.test(type), true].join()));
});
attributes("img and area alt", "<img alt='a dog' src='data:,'><map name='m'><area alt='a cat' href='#'></map>",
  `<img alt="A DOG" src="data:,"><map name="m"><area alt="A CAT" href="#"></map>`);
attributes("labels of tracks, groups and options",
  "<video><track label='english'></video><select><optgroup label='big'><option label='kyiv' value='k'></option></optgroup></select>",
  `<video><track label="ENGLISH"></video><select><optgroup label="BIG"><option label="KYIV" value="k"></option></optgroup></select>`);
attributes("a text field's placeholder goes, its text stays", "<textarea placeholder='write'>mine</textarea>", `<textarea placeholder="WRITE">mine</textarea>`);
attributes("a text field that says no stays", "<textarea translate='no' placeholder='write'>mine</textarea>", `<textarea translate="no" placeholder="write">mine</textarea>`);
attributes("value of a div, download and unknown attributes stay", "<div value='a' data-title='b'><a download='report' href='#'>File</a></div>",
  `<div value="a" data-title="b"><a download="report" href="#">FILE</a></div>`);
attributes("attributes under notranslate stay", "<div class='notranslate'><img alt='name' src='data:,'></div>", `<div class="notranslate"><img alt="name" src="data:,"></div>`);

test("descriptions for searches and shared links go, keywords and addresses stay", async () => {
  const metas = [["name", "description"], ["property", "og:title"], ["property", "og:description"], ["property", "og:image:alt"],
    ["name", "twitter:title"], ["name", "twitter:description"], ["name", "twitter:image:alt"], ["name", "keywords"], ["property", "og:url"]];
  await show(`<!doctype html><html lang="en"><head><title>t</title>${metas.map(([is, name]) => `<meta ${is}="${name}" content="words">`).join("")}</head><body></body></html>`);
  const before = await whole();
  await translate();
  const got = await page.evaluate(() => [...document.querySelectorAll("meta")].map((meta) => meta.content));
  assert.deepEqual(got, [...Array(7).fill("WORDS"), "words", "words"]);
  await restores(before);
});

// Shadow roots and frames
const ROOT = "const root = (host, text) => { const it = host.attachShadow({ mode: 'open' }); it.innerHTML = text; return it; };";
const shadow = async (body, script) => {
  await show(body);
  await page.evaluate(`${ROOT} ${script}`);
};
const deep = () => page.evaluate(() => {
  const say = (node) => (node.shadowRoot ? `{${say(node.shadowRoot)}}` : "") + [...node.childNodes].map((one) => (one.nodeType === 3 ? one.data : say(one))).join("");
  return say(document.body);
});

test("an open shadow root is translated and goes back", async () => {
  await shadow("<div id='host'></div>", "root(host, '<p title=hint>Inside</p>')");
  await translate();
  assert.equal(await deep(), "{INSIDE}");
  await page.evaluate(() => engine.page.restore());
  assert.equal(await page.evaluate(() => document.getElementById("host").shadowRoot.innerHTML), `<p title="hint">Inside</p>`);
});
test("a root in a root is translated", async () => {
  await shadow("<div id='host'></div>", "root(root(host, '<p>One</p><div></div>').querySelector('div'), 'Two')");
  await translate();
  assert.equal(await deep(), "{ONE{TWO}}");
});
test("slotted text is translated where it is", async () => {
  await shadow("<div id='host'>Outside <b slot='b'>words</b></div>", "root(host, '<p>Inside <slot></slot><slot name=b></slot></p>')");
  await translate();
  assert.equal(await deep(), "{INSIDE }OUTSIDE WORDS");
});
test("a root under notranslate stays", async () => {
  await shadow("<div class='notranslate' id='host'></div>", "root(host, 'Name')");
  await translate();
  assert.equal(await deep(), "{Name}");
});
test("a root that changes is translated again", async () => {
  await shadow("<div id='host'></div>", "root(host, '<p>One</p>')");
  await translate();
  await page.evaluate(() => {
    const root = document.getElementById("host").shadowRoot;
    root.querySelector("p").firstChild.data = "Two";
    root.append(Object.assign(document.createElement("p"), { textContent: "Three" }));
  });
  await settled();
  assert.equal(await deep(), "{TWOTHREE}");
});
test("a host that comes later is translated, and what comes into it, and hosts in it", async () => {
  await shadow("<p>Here</p>", "");
  await translate();
  await page.evaluate(`${ROOT} { const host = document.createElement("div"); root(host, "<p>Late</p>"); document.body.append(host); globalThis.late = host; }`);
  await settled();
  await page.evaluate(`${ROOT} { const inner = document.createElement("div"); root(inner, "Inner"); late.shadowRoot.append(inner, "More"); }`);
  await settled();
  assert.equal(await deep(), "HERE{LATE{INNER}MORE}");
});
test("an element that is defined later is translated then", async () => {
  await show("<p>Here is <late-word></late-word></p>");
  await translate();
  await page.evaluate(() => customElements.define("late-word", class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = "<b>late</b>"; }
  }));
  await settled();
  assert.equal(await deep(), "HERE IS {LATE}");
});
test("of elements with one name also those that came later are translated when it is defined", async () => {
  await show("<p>Here is <late-word></late-word></p>");
  await translate();
  await page.evaluate(() => document.body.append(document.createElement("late-word")));
  await settled();
  await page.evaluate(() => customElements.define("late-word", class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = "<b>late</b>"; }
  }));
  await settled();
  assert.equal(await deep(), "HERE IS {LATE}{LATE}");
});
test("frames of the same origin are translated where that is wished, and each page in them", async () => {
  await show("<p>Here</p><iframe srcdoc='<p>Frame</p>'></iframe><iframe class='notranslate' srcdoc='<p>Not</p>'></iframe>");
  const say = () => page.evaluate(() => [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument.body.textContent));
  await translate();
  assert.deepEqual(await say(), ["Frame", "Not"]);
  await page.evaluate(() => engine.page.restore());
  await translate({ frames: true });
  assert.deepEqual(await say(), ["FRAME", "Not"]);
  await page.evaluate(() => { document.querySelector("iframe").srcdoc = "<p>Next</p>"; });
  await page.waitForFunction(() => document.querySelector("iframe").contentDocument?.body?.textContent === "NEXT");
  await page.evaluate(() => engine.page.restore());
  assert.deepEqual(await say(), ["Next", "Not"]);
});
