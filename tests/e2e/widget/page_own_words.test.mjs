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
