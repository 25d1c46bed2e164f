// The left pane: the article as the reader brings it, pasted, opened, dropped or the sample.

import { showIn } from "./frame.js";
import { Refusal } from "./service.js";
import { say } from "./words.js";

const form = document.getElementById("form");
const headline = document.getElementById("headline");
const body = document.getElementById("body");
const file = document.getElementById("file");
const count = document.getElementById("count");
const look = document.getElementById("look");
const pane = document.querySelector(".source");
const limit = Number(form.dataset.limit);
const KEPT = "tolmach-article";

/** The article to send; throws a `Refusal` where there is none. */
export function article() {
  if (!body.value.trim() && !headline.value.trim()) {
    body.focus();
    throw new Refusal(say("page-error"), say("page-error-empty"));
  }
  const article = { body: body.value };
  if (headline.value.trim()) article.title = headline.value;
  return { article, format: format() };
}

/** Wires the pane; `announce` tells the reader, `refuse` shows what went wrong. */
export function open({ announce, refuse }) {
  const load = (source) => source && read(source).then(announce, refuse);
  file.addEventListener("change", () => { load(file.files[0]); file.value = ""; });
  body.addEventListener("input", showCount);
  headline.addEventListener("input", showCount);
  form.addEventListener("change", ({ target }) => { if (target.name === "format") setFormat(target.value); });
  look.addEventListener("click", () => showPreview(!body.hidden));
  body.addEventListener("paste", () => setTimeout(() => { if (looksLikeHtml(body.value)) setFormat("html"); }));
  document.getElementById("clear").addEventListener("click", () => { fill({}); body.focus(); });
  document.getElementById("sample").addEventListener("click", () => {
    fetch("/page/sample.html").then((sample) => sample.text()).then((html) => fill({ text: html, format: "html" }))
      .catch(() => refuse(new Refusal(say("page-error"), say("page-error-network"))));
  });
  acceptDrops(load);
  restore();
}

function fill({ text = "", format = "text", title = "" }) {
  headline.value = title;
  body.value = text;
  body.scrollTop = 0;
  setFormat(format);
}

/** By the ending of its name first: browsers know no type for `.md`. */
function formatOf({ name, type }) {
  const byName = [["html", /\.html?$/i], ["markdown", /\.(md|markdown)$/i], ["text", /\.(txt|text)$/i]];
  const byType = { "text/html": "html", "text/markdown": "markdown", "text/plain": "text" };
  return byName.find(([, ending]) => ending.test(name))?.[0] ?? byType[type.split(";")[0]];
}

async function read(source) {
  const format = formatOf(source);
  if (!format) {
    throw new Refusal(say("page-error"), say("page-error-file", { name: source.name }));
  }
  const text = await source.text().catch(() => {
    throw new Refusal(say("page-error"), say("page-error-file-read", { name: source.name }));
  });
  fill({ text, format });
  return say("page-loaded", { name: source.name });
}

function acceptDrops(load) {
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  let depth = 0;
  const over = (on) => pane.classList.toggle("dropping", on);
  addEventListener("dragover", (event) => { if (hasFiles(event)) event.preventDefault(); });
  addEventListener("dragenter", (event) => { if (hasFiles(event)) { depth += 1; over(true); } });
  addEventListener("dragleave", (event) => { if (hasFiles(event) && (depth -= 1) <= 0) { depth = 0; over(false); } });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    over(false);
    load(event.dataTransfer.files[0]);
  });
}

/**
 * About what the server counts: characters, not UTF-16 units, and of HTML the words. It alone knows what
 * it leaves out, so it alone says that an article is too long.
 */
function showCount() {
  const words = format() === "html" ? wordsOf(body.value) : body.value;
  count.textContent = say("page-count", { count: [...words].length + [...headline.value].length, limit });
}

function wordsOf(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("script, style, template, noscript").forEach((silent) => silent.remove());
  return page.documentElement.textContent.replace(/\s+/g, " ").trim();
}

function format() {
  return form.elements.format.value;
}

function setFormat(value) {
  form.elements.format.value = value;
  look.hidden = value !== "html";
  showPreview(false);
  showCount();
}

/** The article as readers of the source see it, in place of its markup. */
function showPreview(isWanted) {
  body.hidden = isWanted;
  look.setAttribute("aria-pressed", String(isWanted));
  if (isWanted) showIn("preview", { body: body.value, dir: "auto", lang: "" });
  else document.getElementById("preview").hidden = true;
}

function looksLikeHtml(text) {
  return /^\s*(<!doctype html|<(html|body|article|section|main|div|p|h[1-6]|ul|ol|figure|blockquote)[\s>])/i.test(text);
}

/** A reload, or another page language, must not cost anybody an article. */
function restore() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    if (kept) fill(kept);
  } catch { /* storage may be off; then nothing is kept */ }
  showCount();
  addEventListener("pagehide", () => {
    const kept = { title: headline.value, text: body.value, format: format() };
    try { sessionStorage.setItem(KEPT, JSON.stringify(kept)); } catch { /* off or full */ }
  });
}
