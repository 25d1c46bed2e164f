// Ties the panes together: languages, the call, and what the reader is told.

import * as result from "./result.js";
import { Refusal, languages, translate } from "./service.js";
import * as source from "./source.js";
import { capital, say } from "./words.js";

const form = document.getElementById("form");
const from = document.getElementById("from");
const to = document.getElementById("to");
const button = document.getElementById("translate");
const cancel = document.getElementById("cancel");
const said = document.getElementById("said");
let served = [];
let names = new Map();
let running = null;

function announce(text) {
  said.textContent = "";
  requestAnimationFrame(() => { said.textContent = text; });
}

function refuse(error) {
  if (!(error instanceof Refusal)) throw error;
  result.showFailure(error.title, error.message);
  announce(`${error.title}. ${error.message}`);
}

async function run() {
  let request;
  try { request = source.article(); } catch (error) { return refuse(error); }
  running?.abort();
  const mine = (running = new AbortController());
  wait(true);
  const start = performance.now();
  try {
    request.to = [to.value];
    if (from.value) request.article.lang = from.value;
    const answer = await translate(request, mine.signal);
    show(answer, request, (performance.now() - start) / 1000);
  } catch (error) {
    if (mine !== running) return;
    if (error.name === "AbortError") { result.showEmpty(); announce(say("page-cancelled")); } else refuse(error);
  } finally {
    if (mine === running) { running = null; wait(false); }
  }
}

function wait(isWaiting) {
  // The focus stays where the reader put it; only a button that goes away hands it on.
  const focused = document.activeElement;
  cancel.hidden = !isWaiting;
  button.disabled = isWaiting;
  form.setAttribute("aria-busy", String(isWaiting));
  if (focused === button) cancel.focus();
  if (focused === cancel) button.focus();
  if (!isWaiting) return;
  result.showWorking();
  announce(say("page-working"));
}

function show(answer, request, seconds) {
  const [code] = request.to;
  const { title, body, dir, status } = answer.translations[code];
  const told = facts(answer, request, seconds, status);
  result.showTranslation({ title, body, dir, lang: code, isHtml: request.format === "html" }, told);
  announce(told.filter(({ isDoubt }, at) => at === 0 || isDoubt).map(({ text }) => text).join(". "));
  const pane = document.querySelector(".target");
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (pane.getBoundingClientRect().top > innerHeight * 0.7) pane.scrollIntoView({ behavior: isCalm ? "auto" : "smooth" });
}

/** What to say about a translation, the outcome first. */
function facts(answer, { article, to: [code] }, seconds, status) {
  const seen = answer.detected?.lang ?? answer.detected;
  const detected = seen && named(seen);
  const declared = article.lang;
  const isSame = isOneLanguage(answer.from, code);
  const list = [];
  if (!answer.from && !detected) list.push({ text: say("page-nothing") });
  else if (isSame) list.push({ text: say("page-same", { language: named(code) }) });
  else list.push({ text: say("page-done", { from: named(answer.from), to: named(code) }) });
  if (detected && !declared && !isSame) list.push({ text: say("page-detected", { language: detected }) });
  list.push({ text: say("page-time", { seconds }) });
  if (detected && declared && !isOneLanguage(seen, declared)) {
    list.push({ text: say("page-mismatch", { declared: named(declared), detected }), isDoubt: true });
  }
  if (status === "partial") list.push({ text: say("page-partial"), isDoubt: true });
  return list;
}

function isOneLanguage(left, right) {
  return left?.split("-")[0] === right.split("-")[0];
}

function named(code) {
  return names.get(code) ?? names.get(code?.split("-")[0]) ?? code ?? "?";
}

function showSources() {
  const able = served.filter((language) => language.targets.length);
  from.append(...able.map(({ code, name }) => new Option(capital(name), code)));
  document.getElementById("sample").hidden = !able.some(({ code }) => code.split("-")[0] === "en");
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

async function begin() {
  source.open({ announce, refuse });
  result.open({ announce });
  form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); if (!running) run(); }
    if (event.key === "Escape" && running) running.abort();
  });
  cancel.addEventListener("click", () => running?.abort());
  from.addEventListener("change", showTargets);
  served = await languages();
  names = new Map(served.map(({ code, name }) => [code, name]));
  showSources();
  showTargets();
  if (!to.options.length) {
    button.disabled = true;
    throw new Refusal(say("page-error"), say("page-no-languages"));
  }
}

begin().catch(refuse);
