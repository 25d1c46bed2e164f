// The two choices of language, and what languages are called and how they run.

import { capital, say } from "./words.js";

const from = document.getElementById("from");
const to = document.getElementById("to");
let served = [];
let known = new Map();

/** Offers what is served; says whether there is anything to choose. */
export function offer(languages) {
  served = languages;
  const targets = served.flatMap(({ targets }) => targets);
  known = new Map([...targets, ...served].map((language) => [language.code, language]));
  from.addEventListener("change", showTargets);
  showSources();
  showTargets();
  return to.options.length > 0;
}

/** What is chosen; `from` is empty where the language is to be detected. */
export function chosen() {
  return { from: from.value, to: to.value };
}

/** A language in the words of the page. */
export function named(code) {
  return of(code)?.name ?? code ?? "?";
}

/** How a language runs; "auto" where nobody told. */
export function direction(code) {
  return of(code)?.dir ?? "auto";
}

export function isOneLanguage(left, right) {
  return left?.split("-")[0] === right.split("-")[0];
}

function of(code) {
  return known.get(code) ?? known.get(code?.split("-")[0]);
}

function showSources() {
  const able = served.filter((language) => language.targets.length);
  from.append(...able.map(({ code, name }) => new Option(capital(name), code)));
  document.getElementById("sample").hidden = !able.some(({ code }) => isOneLanguage(code, "en"));
}

/** Targets of the chosen source; of every source where it is to be detected. */
function showTargets() {
  const before = to.value;
  const sources = served.filter(({ code }) => !from.value || code === from.value);
  const ways = new Map();
  for (const way of sources.flatMap(({ targets }) => targets)) {
    if (!ways.has(way.code) || !way.via) ways.set(way.code, way);
  }
  const options = [...ways.values()].map(({ code, via }) => {
    const name = capital(named(code));
    return new Option(from.value && via ? say("page-via", { language: name, via: named(via) }) : name, code);
  });
  options.sort((a, b) => a.text.localeCompare(b.text, document.documentElement.lang));
  to.replaceChildren(...options);
  to.value = ways.has(before) ? before : preferred(options);
}

/** The reader’s own language where we have it, else the first that is not English. */
function preferred(options) {
  const codes = options.map(({ value }) => value);
  const own = document.documentElement.lang.split("-")[0];
  const wishes = [own === "en" ? null : own, codes.find((code) => code !== "en")];
  return wishes.find((code) => codes.includes(code)) ?? codes[0] ?? "";
}
