// The page engine and words that are the page's own, though they look like ours.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as doubles from "./double.mjs";
import { double, html, page, problems, restores, settled, show, translate, whole } from "./stage.mjs";

/** Answers by word; what is not in it is upper-cased. */
const dictionary = (words) => (block) => {
  const said = (parts) => parts.map((part) => (typeof part === "string" ? (words[part] ?? part.toUpperCase()) : [part[0], said(part[1] ?? [])]));
  return said(block.parts);
};

test("a word that an option sends is translated elsewhere, and goes back", async () => {
  await show("<select><option>Politics</option></select><p>Read <a>Politics</a> now</p><h2>Sport</h2>");
  const before = await whole();
  await translate();
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("h3"), { textContent: "Politics" })));
  await settled();
  assert.equal(await html(), `<select><option value="Politics">POLITICS</option></select><p>READ <a>POLITICS</a> NOW</p><h2>SPORT</h2><h3>POLITICS</h3>`);
  await page.evaluate(() => document.querySelector("h3").remove());
  await restores(before);
  assert.deepEqual(problems, []);
});

test("a word of the page that is our word for another stays the page's own", async () => {
  double.answer = dictionary({ Current: "Actual", Actual: "Real" });
  await show("<p title='Current'>Current</p><div style='height: 5000px'></div><p title='Actual'>Actual</p>");
  const before = await whole();
  await translate();
  await page.evaluate(() => document.querySelector("p:last-child").scrollIntoView());
  await page.waitForFunction(() => document.querySelector("p:last-child").textContent === "Real");
  await settled();
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("p")].map((p) => [p.title, p.textContent])), [["Actual", "Actual"], ["Real", "Real"]]);
  await restores(before);
});

test("a word that comes later and only looks like ours is translated, and stays the page's", async () => {
  double.answer = dictionary({ Poison: "Gift", Gift: "Geschenk" });
  await show("<p>Poison</p><p class='card'>Poison</p>");
  await translate();
  await page.evaluate(() => {
    const make = (name, className) => Object.assign(document.createElement(name), { textContent: "Gift", className });
    document.body.append(make("h2", ""), make("p", "price"), make("p", "card"));
  });
  await settled();
  const now = await html();
  await page.evaluate(() => engine.page.restore());
  assert.equal(now, `<p>Gift</p><p class="card">Gift</p><h2 class="">Geschenk</h2><p class="price">Geschenk</p><p class="card">Gift</p>`);
  // The last may as well be a copy of ours; that it is none cannot be known.
  assert.equal(await html(), `<p>Poison</p><p class="card">Poison</p><h2 class="">Gift</h2><p class="price">Gift</p><p class="card">Poison</p>`);
});

test("a sentence of ours is known again also on another kind of element", async () => {
  const sentence = "The storm of last night took three boats from the harbour.";
  await show(`<p>${sentence}</p>`);
  await translate();
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("h2"), { textContent: document.querySelector("p").textContent })));
  await settled();
  const asked = double.texts;
  await page.evaluate(() => engine.page.restore());
  assert.deepEqual(asked, ["Title", sentence]);
  assert.equal(await html(), `<p>${sentence}</p><h2>${sentence}</h2>`);
});

test("a short word that we added is a word elsewhere", async () => {
  double.answer = (block) => (block.tags.length ? ["de ", [0, doubles.upper({ parts: block.parts[0][1] })], " de"] : doubles.upper(block));
  await show("<p><a>link</a></p>");
  await translate();
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("p"), { textContent: " de" })));
  await settled();
  assert.equal(await page.textContent("p:last-child"), " DE");
  await page.evaluate(() => engine.page.restore());
  assert.equal(await html(), "<p><a>link</a></p><p> de</p>");
});

test("a text we added that the page makes its own is translated, and stays", async () => {
  double.answer = (block) => (block.tags.length ? [[0, ["LINK"]], " after"] : doubles.upper(block));
  await show("<p><a>link</a></p>");
  await translate();
  // As React does where a text takes the place of all other children.
  await page.evaluate(() => {
    document.querySelector("a").remove();
    document.querySelector("p").firstChild.data = "news";
  });
  await page.waitForFunction(() => document.querySelector("p").textContent === "NEWS");
  await page.evaluate(() => engine.page.restore());
  assert.equal(await html(), "<p>news</p>");
});
