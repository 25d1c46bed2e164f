// UI strings in a real browser and in Node: the two example pages, the small client, @fluent/bundle.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createStrings, StringsError } from "tolmach-strings";
import { LANGUAGES } from "../../docker/examples/strings/languages.js";
import { serve } from "../../docker/examples/strings/serve.mjs";
import { page, problems, shot, url } from "./browser.mjs";

const modules = fileURLToPath(new URL("./node_modules", import.meta.url));
let pages, address;

before(async () => {
  pages = await serve({ service: url, modules });
  address = `http://127.0.0.1:${pages.address().port}`;
});
after(() => pages.close());

const text = (selector) => page.textContent(selector).then((found) => found.replace(/[\u2068\u2069]/g, "").trim());
const shown = (wanted) => page.waitForFunction((lang) =>
  document.documentElement.dataset.ready !== undefined && document.documentElement.lang === lang
    && [...document.querySelectorAll("[data-l10n-id]")].every((element) => element.textContent.trim() !== ""), wanted);

for (const name of ["fluent", "flat"]) {
  test(`the ${name} page is in the reader's language, plurals and dates too, and changes it`, async () => {
    await page.goto(`${address}/${name}.html?lang=uk`);
    await shown("uk");
    assert.equal(await text("#comments"), "5 коментарів");
    assert.match(await text("#published"), /5 березня 2026/);
    assert.match(await text("#byline"), /Omega Desk/);
    assert.doesNotMatch(await text("body"), /portal-|\{|\?\?\?/);
    await shot(`strings-${name}-uk`);

    await page.selectOption("#language", "ar");
    await shown("ar");
    await page.waitForFunction(() => !document.getElementById("comments").textContent.includes("коментар"));

    assert.equal(await page.getAttribute("html", "dir"), "rtl");
    assert.doesNotMatch(await text("#read-time"), /min read|хв/);
    await shot(`strings-${name}-ar`);
    assert.deepEqual(problems, []);
  });
}

test("a link inside a sentence keeps its address and gets its words", async () => {
  await page.goto(`${address}/fluent.html?lang=en`);
  await shown("en");

  assert.equal(await page.getAttribute(".cookies p a", "href"), "/cookies");
  assert.equal(await text(".cookies p a"), "cookie policy");
});

test("the flat page shows the strings of the last visit while the service is away", async () => {
  await page.goto(`${address}/flat.html?lang=pl`);
  await shown("pl");
  const heading = await text("h3");
  await page.route(`${url}/**`, (route) => route.abort());

  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.ready === "stale");

  assert.equal(await text("h3"), heading);
});

test("@fluent/bundle reads both shapes alike, and they say the same", async () => {
  const args = { count: 3, minutes: 3, hours: 3, days: 3, date: Date.UTC(2026, 2, 5), author: "A", query: "Q",
    source: "S", position: 2, service: "X", year: "2026", mark: "*", language: "L", percent: "5", from: "F", to: "T" };
  for (const lang of LANGUAGES) {
    const files = "files=brand,portal,widget,page";
    const source = await (await fetch(`${url}/v1/strings/${lang}.ftl?${files}`)).text();
    const parsed = await (await fetch(`${url}/v1/strings/${lang}.json?shape=fluentjs&${files}`)).json();
    const [ours, theirs] = [new FluentBundle(lang), new FluentBundle(lang)];
    assert.deepEqual(ours.addResource(parsed), []);
    assert.deepEqual(theirs.addResource(new FluentResource(source)), []);
    const messages = parsed.body.filter(({ id }) => !id.startsWith("-"));
    assert.ok(messages.length > 100, lang);
    for (const { id } of messages) {
      const patterns = (bundle) => {
        const { value, attributes } = bundle.getMessage(id);
        return [["", value], ...Object.entries(attributes)].filter(([, pattern]) => pattern !== null);
      };
      const said = (bundle) => patterns(bundle).map(([name, pattern]) => [name, bundle.formatPattern(pattern, args, [])]);
      assert.deepEqual(said(ours), said(theirs), `${lang} ${id}`);
      assert.doesNotMatch(said(ours).join(), /\{-/, `${lang} ${id} shows a term's name`);
    }
  }
});

const storage = () => {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
};

test("the small client puts in variables and leaves plural forms to the service", async () => {
  const strings = await createStrings({ url, lang: "uk-UA", files: ["portal"], isolating: false });

  assert.equal(strings.lang, "uk");
  assert.equal(strings.isStale, false);
  assert.match(strings.t("portal-byline", { author: "О. К." }), /О\. К\./);
  assert.equal(strings.needsService("portal-byline"), false);
  assert.equal(strings.t("portal-comments", { count: 2 }), "portal-comments");
  const asked = await Promise.all([1, 2, 5].map((count) => strings.format("portal-comments", { count })));
  assert.deepEqual(asked, ["1 коментар", "2 коментарі", "5 коментарів"]);
  assert.equal(strings.t("portal-comments", { count: 2 }), "2 коментарі");
  assert.doesNotMatch(strings.t("portal-copyright", { year: "2026" }), /[{}]/);
  assert.equal(strings.t("no-such-id"), "no-such-id");
  await strings.use("en");
  assert.equal(await strings.format("portal-comments", { count: 1 }), "1 comment");
  await assert.rejects(createStrings({ url, lang: "xx" }), (error) => error instanceof StringsError && error.code === "no-strings");
});

test("the small client asks again with the tag, and lives on what it has when nobody answers", async () => {
  const statuses = [];
  let isAway = false;
  const passing = createServer(async (request, response) => {
    if (isAway) return request.socket.destroy();
    const tag = request.headers["if-none-match"];
    const answer = await fetch(url + request.url, { headers: tag ? { "If-None-Match": tag } : {} });
    statuses.push(answer.status);
    response.writeHead(answer.status, { ETag: answer.headers.get("etag"), "Content-Type": "application/json" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }).listen(0, "127.0.0.1");
  await once(passing, "listening");
  const settings = { url: `http://127.0.0.1:${passing.address().port}`, lang: "pl", files: ["portal"], storage: storage() };

  const first = await createStrings(settings);
  const second = await createStrings(settings);
  isAway = true;
  const third = await createStrings(settings);
  const empty = await createStrings({ ...settings, storage: undefined });
  passing.close();
  passing.closeAllConnections();

  assert.deepEqual(statuses, [200, 304]);
  assert.equal(second.t("portal-home"), first.t("portal-home"));
  assert.deepEqual([third.isStale, third.t("portal-home")], [true, first.t("portal-home")]);
  assert.deepEqual([empty.isStale, empty.t("portal-home")], [true, "portal-home"]);
});

test("what a browser misses is reported once", async () => {
  const reports = [];
  const fetching = (address, options) => {
    if (String(address).endsWith("/missing")) reports.push(JSON.parse(options.body));
    return fetch(address, options);
  };
  const strings = await createStrings({ url, lang: "uk", files: ["portal"], report: 1, fetch: fetching });

  for (let times = 0; times < 3; times += 1) strings.t("portal-not-there");
  while (reports.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  let listed;
  do listed = (await (await fetch(`${url}/v1/strings/missing`)).json()).missing;
  while (!listed.some(({ id }) => id === "portal-not-there"));

  assert.deepEqual(reports, [{ lang: "uk", keys: ["portal-not-there"] }]);
});
