// The page in a real browser: the article, its translation, and what goes wrong.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { articles, compared, context, folder, open, page, problems, shot, shots, translated, url, write } from "./browser.mjs";

test("plain text is translated with Ctrl+Enter and announced", async () => {
  await write("The government published the report on Monday.");

  await page.press("#body", "Control+Enter");
  await translated();

  const text = await page.textContent("#written-text");
  assert.notEqual(text.trim(), "");
  assert.notEqual(text, "The government published the report on Monday.");
  assert.equal(await page.getAttribute("#written", "dir"), "ltr");
  assert.equal(await page.getAttribute("#written", "lang"), "pt");
  await page.waitForFunction(() => document.getElementById("said").textContent.includes("Portuguese"));
  assert.match(await page.textContent("#facts"), /English → Portuguese.* s/s);
  assert.deepEqual(problems, []);
});

test("the sample comes back as a page whose scripts cannot run, and as source", async () => {
  await page.selectOption("#to", "pt");
  await page.click("#sample");
  await page.waitForFunction(() => document.getElementById("body").value.includes("night train"));
  await page.click("#translate");
  await translated();
  await page.click("#look");
  await page.frameLocator("#preview").locator("blockquote").waitFor();
  await shot("desktop");
  await page.click("#look");

  const frame = page.frameLocator("#frame");
  assert.equal(await page.getAttribute("#frame", "sandbox"), "");
  assert.equal(await frame.locator("blockquote").count(), 1);
  assert.equal(await frame.locator("a").getAttribute("href"), "https://example.org/night-train");
  assert.match(await frame.locator("body").evaluate((body) => getComputedStyle(body).fontFamily), /Noto Serif/);

  await page.check("[name=view][value=source]");
  assert.match(await page.textContent("#written-text"), /<h1>.*<\/h1>/s);
  await page.check("[name=view][value=page]");
  await frame.locator("blockquote").waitFor();
  assert.deepEqual(problems, []);
});

test("a whole hostile page is shown and runs nothing", async () => {
  const hostile = `<!doctype html><html><head><title>T</title><script>parent.document.title="owned"</script></head>
    <body onload="parent.document.title='owned'"><p>The mayor opened the bridge.</p>
    <img src="http://127.0.0.1:9/x" onerror="top.document.title='owned'" alt="A bridge"></body></html>`;
  await write(hostile);
  await page.check("[name=format][value=html]");
  await page.click("#translate");
  await translated();

  await page.frameLocator("#frame").locator("p").waitFor();
  await page.frameLocator("#frame").locator("img").evaluate((image) => image.complete || new Promise((done) => { image.onerror = done; }));
  assert.match(await page.title(), /Tolmach/);
});

test("everything is reached by keyboard in reading order and shows where it is", async () => {
  await write("Good morning.");
  await page.focus(".skip");
  const seen = [];
  for (let i = 0; i < 12; i += 1) {
    const [name, outline] = await page.evaluate(() => {
      const it = document.activeElement;
      const box = it.id === "file" ? it.parentElement : it;
      return [it.id || it.className || it.name || it.tagName, getComputedStyle(box).outlineStyle];
    });
    seen.push(name);
    assert.equal(outline, "solid", `${name} shows no focus`);
    await page.keyboard.press("Tab");
  }

  const wanted = ["skip", "brand", "SUMMARY", "from", "to", "translate", "sample", "file", "clear", "headline", "body", "format"];
  assert.deepEqual(wanted.filter((name) => !seen.includes(name)), [], `seen: ${seen}`);
});

test("copy works by keyboard and download gives the file", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: url });
  await write("The train is late.");
  await page.click("#translate");
  await translated();

  await page.focus("#copy");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("copy").textContent === "Copied");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);

  const text = await page.textContent("#written-text");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
  assert.equal(await readFile(await saved.path(), "utf8"), text);
  assert.equal(saved.suggestedFilename(), "article.pt.txt");
});

test("a file is opened, a dropped one too, and another kind is refused", async () => {
  await writeFile(join(folder, "a.html"), "<p>The river rose.</p>");
  await writeFile(join(folder, "a.md"), "# The river\n\nIt *rose*.");
  await page.setInputFiles("#file", join(folder, "a.md"));
  await page.waitForFunction(() => document.getElementById("body").value.startsWith("# The river"));
  assert.equal(await page.isChecked("[name=format][value=markdown]"), true);
  await page.setInputFiles("#file", join(folder, "a.html"));
  await page.waitForFunction(() => document.getElementById("body").value === "<p>The river rose.</p>");
  assert.equal(await page.isChecked("[name=format][value=html]"), true);

  const drop = (name, type) => page.evaluate(([name, type]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["Dropped words."], name, { type }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, [name, type]);
  await drop("b.txt", "text/plain");
  await page.waitForFunction(() => document.getElementById("body").value === "Dropped words.");
  await drop("c.pdf", "application/pdf");

  await page.waitForSelector("#failure:not([hidden])");
  assert.match(await page.textContent("#failure"), /c\.pdf/);
});

test("an empty article and one over the limit are told plainly", async () => {
  await page.click("#translate");
  assert.match(await page.textContent("#failure"), /no article yet/);

  const limit = Number(await page.getAttribute("#form", "data-limit"));
  await write("word ".repeat(limit / 5 + 1));
  await page.click("#translate");
  await page.waitForFunction(() => document.getElementById("failure").textContent.includes("at most"));
});

test("markup is not counted as text", async () => {
  const limit = Number(await page.getAttribute("#form", "data-limit"));
  await page.check("[name=format][value=html]");
  await write(`<p class="${"x".repeat(limit)}">Good\n  morning &amp; night.</p><script>a = 1</script>`);
  assert.match(await page.textContent("#count"), /Characters: 21 of/);

  await page.click("#translate");
  await translated();
});

test("a refusal of the server is shown in its own words", async () => {
  await page.route(articles, (route) => route.fulfill({
    status: 503, contentType: "application/problem+json",
    body: JSON.stringify({ title: "Too busy", detail: "Try again in 3 seconds." }),
  }));
  await write("Words.");
  await page.click("#translate");

  await page.waitForSelector("#failure:not([hidden])");
  assert.match(await page.textContent("#failure"), /Too busy.*Try again in 3 seconds\./s);
});

test("waiting shows progress, and cancelling gives up", async () => {
  await page.route(articles, () => {});
  await write("Words.");
  await page.focus("#translate");
  await page.keyboard.press("Enter");
  await page.waitForSelector("progress");
  assert.equal(await page.getAttribute("#form", "aria-busy"), "true");

  assert.equal(await page.evaluate(() => document.activeElement.id), "cancel");
  await page.keyboard.press("Enter");

  await page.waitForSelector("#empty:not([hidden])");
  assert.equal(await page.isEnabled("#translate"), true);
  assert.equal(await page.evaluate(() => document.activeElement.id), "translate");

  await page.press("#body", "Control+Enter");
  await page.waitForSelector("progress");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#empty:not([hidden])");
  assert.equal(await page.evaluate(() => document.activeElement.id), "body");
});

test("an HTML article is read as a page beside its translation", async () => {
  await write("<h2>Floods</h2><p>The river rose.</p>");
  assert.equal(await page.isVisible("#look"), false);
  await page.check("[name=format][value=html]");

  await page.click("#look");
  assert.equal(await page.frameLocator("#preview").locator("h2").textContent(), "Floods");
  await page.frameLocator("#preview").locator("h2").waitFor();
  assert.equal(await page.isVisible("#body"), false);

  await page.click("#look");
  assert.equal(await page.isVisible("#body"), true);
});

test("the page speaks the browser's language, and the one chosen", async () => {
  await open({ locale: "uk-UA" });
  assert.equal(await page.getAttribute("html", "lang"), "uk");
  assert.match(await page.textContent("#to"), /Португальська/);

  await write("Words to keep.");
  await page.click(".languages summary");
  await page.click(".languages a[lang=pl]");
  // The scripts put the words back; the language alone is there before they run.
  await page.waitForFunction(() => document.documentElement.lang === "pl"
    && document.getElementById("to").options.length > 0);
  assert.equal(await page.textContent("#translate"), "Przetłumacz");
  assert.equal(await page.inputValue("#body"), "Words to keep.");
});

test("a right-to-left translation runs from the right", async () => {
  await page.route(articles, (route) => route.fulfill({ json: {
    from: "en", translations: { pt: { title: "عنوان", body: "مرحبا بالعالم", dir: "rtl", status: "complete" } } } }));
  await write("Hello world.");
  await page.click("#translate");
  await translated();

  assert.equal(await page.locator("#written-text").evaluate((text) => getComputedStyle(text).direction), "rtl");
});

test("nothing sticks out on a phone, in any language", async () => {
  for (const lang of ["en", "uk", "pt", "pl", "es"]) {
    await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, `?lang=${lang}`);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(widths[0] <= widths[1], `${lang}: ${widths}`);
  }
});

test("the phone and the dark page, for people to look at", { skip: !shots && "TOLMACH_SCREENSHOTS is not set" }, async () => {
  for (const [name, options] of [
    ["phone", { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }],
    ["dark", { colorScheme: "dark" }],
  ]) {
    await open(options);
    await page.selectOption("#to", "pt");
    await page.click("#sample");
    await shot(`${name}-before`);
    await page.click("#translate");
    await translated();
    await page.waitForTimeout(600);
    await shot(name);
    await page.check("[name=view][value=pairs]");
    await compared();
    await page.locator(".couple").nth(3).hover();
    await shot(`${name}-side-by-side`);
  }
});
