// Ties the panes together: languages, the calls, and what the reader is told.

import * as choice from "./choice.js";
import { facts } from "./facts.js";
import * as result from "./result.js";
import { Refusal, compare, languages, translate } from "./service.js";
import * as source from "./source.js";
import { say } from "./words.js";

const form = document.getElementById("form");
const button = document.getElementById("translate");
const cancel = document.getElementById("cancel");
const said = document.getElementById("said");
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

/** Translates the article as it stands. */
async function run() {
  let request;
  try { request = source.article(); } catch (error) { return refuse(error); }
  const { from, to } = choice.chosen();
  request.to = [to];
  if (from) request.article.lang = from;
  const start = performance.now();
  result.showWorking();
  await call(async (signal) => {
    const answer = await translate(request, signal);
    show(answer, request, (performance.now() - start) / 1000);
  }, result.showEmpty);
}

/** Asks again for what is shown, sentence by sentence; few want that, and the answer is ten times as long. */
function pair(request) {
  result.showWorking({ keepTools: true });
  return call(async (signal) => {
    const [code] = request.to;
    const { bilingual, segments } = await compare(request, signal);
    result.takePairs(bilingual[code].map((pair, at) => ({ ...segments[code][at], ...pair })));
    announce(say("page-pairs"));
  }, result.showBefore);
}

/** One call at a time: shows that it runs, lets it be cancelled, and tells how it failed. */
async function call(work, whenCancelled) {
  running?.abort();
  const mine = (running = new AbortController());
  wait(true);
  try {
    await work(mine.signal);
  } catch (error) {
    if (mine !== running) return;
    if (error.name === "AbortError") { whenCancelled(); announce(say("page-cancelled")); } else refuse(error);
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
  if (isWaiting) announce(say("page-working"));
}

function show(answer, request, seconds) {
  const [code] = request.to;
  const { title, body, dir } = answer.translations[code];
  const told = facts(answer, request, seconds);
  const isTranslated = answer.from && !choice.isOneLanguage(answer.from, code);
  const from = isTranslated ? { lang: answer.from, dir: choice.direction(answer.from) } : null;
  result.showTranslation({ title, body, dir, lang: code, format: request.format, from, request }, told);
  announce(told.filter(({ isDoubt }, at) => at === 0 || isDoubt).map(({ text }) => text).join(". "));
}

async function begin() {
  source.open({ announce, refuse });
  result.open({ announce, pair, stop: () => running?.abort() });
  form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); if (!running) run(); }
    if (event.key === "Escape" && running) running.abort();
  });
  cancel.addEventListener("click", () => running?.abort());
  if (!choice.offer(await languages())) {
    button.disabled = true;
    throw new Refusal(say("page-error"), say("page-no-languages"));
  }
}

begin().catch(refuse);
