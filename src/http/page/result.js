// The right pane: waiting, the translation in the view the reader wants, or what went wrong.

import { showIn } from "./frame.js";
import * as pairs from "./pairs.js";
import { say } from "./words.js";
import { download, whole } from "./written.js";

const part = (id) => document.getElementById(id);
const desk = part("form");
const views = part("views");
const written = part("written-text");
const parts = ["empty", "working", "failure", "written", "frame", "pairs"];
let shown = null;
let lastView = null;
let ask = null;

/** Wires copy, download and the views; `announce` tells the reader, `pair` asks for sentence pairs, `stop` gives up asking. */
export function open({ announce, pair, stop }) {
  ask = pair;
  pairs.open({ announce });
  views.addEventListener("change", () => { stop(); render(); });
  part("copy").addEventListener("click", () => {
    const copying = navigator.clipboard?.writeText(whole(shown)) ?? Promise.reject(new Error("no clipboard"));
    copying.then(() => flash(part("copy"), say("page-copied")), () => "page-copy-failed")
      .then((failed) => announce(say(failed ?? "page-copied")));
  });
  part("download").addEventListener("click", () => download(shown));
}

export function showEmpty() { only("empty"); }
export function showWorking(how) { only("working", how); }

/** Says what went wrong; a translation that is there stays within reach. */
export function showFailure(title, detail) {
  only("failure", { keepTools: isAsking() });
  part("failure").querySelector("h3").textContent = title;
  part("failure").querySelector("p").textContent = detail;
}

/**
 * Shows a translation `{title?, body, dir, lang, format, from, request}` with facts under it. `from` is
 * `{lang, dir}` of the source, null where nothing was translated and there is nothing to compare.
 */
export function showTranslation(translation, facts) {
  shown = translation;
  const wanted = shown.format === "html" ? ["page", "source"] : ["text"];
  if (shown.from) wanted.push("pairs");
  for (const choice of views.querySelectorAll("input")) {
    choice.closest("label").hidden = !wanted.includes(choice.value);
  }
  views.hidden = wanted.length === 1;
  choose(wanted[0]);
  render();
  part("result-tools").hidden = false;
  part("facts").replaceChildren(...facts.map(fact));
  lead();
}

/** Takes what `pair` asked for; it is kept until the next translation. */
export function takePairs(found) {
  shown.isPaired = true;
  pairs.show(found, shown);
}

/** Shows what was shown before sentence pairs were asked for. */
export function showBefore() {
  if (isAsking()) { choose(lastView); render(); }
}

function render({ isJump = false } = {}) {
  const view = chosen();
  if (view === "pairs") return renderPairs(isJump);
  lastView = view;
  only(view === "page" ? "frame" : "written", { keepTools: true });
  if (view === "page") return showIn("frame", shown);
  part("written").lang = shown.lang;
  part("written").dir = shown.dir;
  part("written-title").textContent = shown.title ?? "";
  written.textContent = shown.body;
  written.dir = shown.format === "html" ? "ltr" : shown.dir;
  written.classList.toggle("code", shown.format !== "text");
}

async function renderPairs(isJump) {
  const mine = shown;
  if (!mine.isPaired) await ask(mine.request);
  if (mine !== shown || !mine.isPaired || chosen() !== "pairs") return;
  only("pairs", { keepTools: true });
  if (isJump) pairs.jump();
  else lead();
}

/** Brings the top of the translation into sight where it is out of it. */
function lead() {
  const pane = document.querySelector(".target");
  const { top } = pane.getBoundingClientRect();
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (top < 0 || top > innerHeight * 0.7) pane.scrollIntoView({ behavior: isCalm ? "auto" : "smooth" });
}

function fact({ text, isDoubt, isKept, isJump }) {
  const item = document.createElement("li");
  item.classList.toggle("doubt", Boolean(isDoubt));
  item.classList.toggle("kept", Boolean(isKept));
  if (!isJump) { item.textContent = text; return item; }
  const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: text });
  button.addEventListener("click", () => { choose("pairs"); render({ isJump: true }); });
  item.append(button);
  return item;
}

function chosen() { return views.querySelector(":checked").value; }
function choose(view) { views.querySelector(`[value=${view}]`).checked = true; }
function isAsking() { return !part("result-tools").hidden && chosen() === "pairs"; }

function flash(button, text) {
  const before = button.textContent;
  if (before === text) return;
  button.textContent = text;
  setTimeout(() => { button.textContent = before; }, 1_600);
}

function only(id, { keepTools = false } = {}) {
  for (const other of parts) part(other).hidden = other !== id;
  desk.classList.toggle("comparing", id === "pairs");
  if (keepTools) return;
  part("result-tools").hidden = true;
  part("facts").replaceChildren();
}
