// The right pane: waiting, the translation, or what went wrong.

import { showIn } from "./frame.js";
import { say } from "./words.js";

const part = (id) => document.getElementById(id);
const views = part("views");
const written = part("written-text");
const parts = ["empty", "working", "failure", "written", "frame"];
let shown = null;

/** Wires copy, download and the two views; `announce` tells the reader. */
export function open({ announce }) {
  views.addEventListener("change", render);
  part("copy").addEventListener("click", () => {
    const copying = navigator.clipboard?.writeText(whole()) ?? Promise.reject(new Error("no clipboard"));
    copying.then(() => flash(part("copy"), say("page-copied")), () => "page-copy-failed")
      .then((failed) => announce(say(failed ?? "page-copied")));
  });
  part("download").addEventListener("click", download);
}

export function showEmpty() { only("empty"); }
export function showWorking() { only("working"); }

export function showFailure(title, detail) {
  only("failure");
  part("failure").querySelector("h3").textContent = title;
  part("failure").querySelector("p").textContent = detail;
}

/** Shows a translation `{title?, body, dir, lang, isHtml}` with facts `[{text, isDoubt?}]` under it. */
export function showTranslation(translation, facts) {
  shown = translation;
  views.hidden = !translation.isHtml;
  views.querySelector("[value=page]").checked = true;
  render();
  part("result-tools").hidden = false;
  part("facts").replaceChildren(...facts.map(({ text, isDoubt }) => {
    const item = document.createElement("li");
    item.textContent = text;
    item.classList.toggle("doubt", Boolean(isDoubt));
    return item;
  }));
}

function render() {
  const isPage = shown.isHtml && views.querySelector(":checked").value === "page";
  only(isPage ? "frame" : "written", { keepTools: true });
  if (isPage) {
    showIn("frame", shown);
    return;
  }
  part("written").lang = shown.lang;
  part("written").dir = shown.dir;
  part("written-title").textContent = shown.title ?? "";
  written.textContent = shown.body;
  written.dir = shown.isHtml ? "ltr" : shown.dir;
  written.classList.toggle("code", shown.isHtml);
}

function whole() {
  if (!shown.title) return shown.body;
  if (!shown.isHtml) return `${shown.title}\n\n${shown.body}`;
  const heading = document.createElement("h1");
  heading.textContent = shown.title;
  return `${heading.outerHTML}\n${shown.body}`;
}

function download() {
  const [type, ending] = shown.isHtml ? ["text/html", "html"] : ["text/plain", "txt"];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([whole()], { type: `${type};charset=utf-8` }));
  link.download = `article.${shown.lang}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function flash(button, text) {
  const before = button.textContent;
  if (before === text) return;
  button.textContent = text;
  setTimeout(() => { button.textContent = before; }, 1_600);
}

function only(id, { keepTools = false } = {}) {
  for (const other of parts) part(other).hidden = other !== id;
  if (keepTools) return;
  part("result-tools").hidden = true;
  part("facts").replaceChildren();
}
