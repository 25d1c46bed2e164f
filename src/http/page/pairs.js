// The two texts sentence beside sentence: the pair under the pointer or the focus stands out, and in it
// the word there and its other half.

import { named } from "./choice.js";
import { link } from "./linked.js";
import { mark } from "./marks.js";
import { say } from "./words.js";

const box = document.getElementById("pairs");
let links = new Map();
let words = new Map();

/** Wires pointer and keys; `announce` tells the reader the other half of a word. */
export function open({ announce }) {
  let place = "";
  box.addEventListener("pointermove", ({ target, clientX, clientY }) => {
    // Scrolling by keys moves the page under a pointer that rests: nobody pointed.
    if (place !== (place = `${clientX} ${clientY}`)) light(target);
  });
  box.addEventListener("pointerleave", () => light(document.activeElement));
  box.addEventListener("focusin", ({ target }) => {
    light(target);
    rove(target.closest(".couple"));
    const others = words.get(target);
    if (others) announce(`${target.textContent} – ${[...others].map((other) => other.textContent).join(" ")}`);
  });
  box.addEventListener("keydown", move);
}

/** Draws pairs `[{id, field, kind, source, target, verdict, findings, alignment}]` of `{from, lang, dir}`. */
export function show(pairs, { from, lang, dir }) {
  const sides = [from, { lang, dir }];
  links = new Map();
  words = new Map();
  const blocks = Map.groupBy(pairs, ({ field, id }) => `${field} ${id.split(".")[0]}`);
  box.replaceChildren(heads(sides), ...[...blocks.values()].map((block) => drawBlock(block, sides)));
  rows()[0]?.setAttribute("tabindex", "0");
}

/** Leads to the first sentence in doubt. */
export function jump() {
  rows().find((row) => row.matches(".flagged, .kept_source"))?.focus();
}

function heads(sides) {
  const head = element("div", "heads");
  head.append(...sides.map(({ lang }) => element("span", "", named(lang))));
  return head;
}

function drawBlock(pairs, sides) {
  const [{ field, kind }] = pairs;
  const isHeading = field === "title" || /^h[1-6]$/.test(kind);
  const block = element("ul", isHeading ? "block heading" : "block");
  block.append(...label(field, kind), ...pairs.map((pair) => drawPair(pair, sides)));
  return block;
}

/** Kinds that need no word: a reader sees that they are paragraphs, headings, list items. */
const PLAIN = /^(line|text|p|h[1-6]|li|d[tdl]|div|section|article|main|header|footer|blockquote|figcaption|caption|t[dh]|pre|summary)$/;

function label(field, kind) {
  if (field === "title") return [element("li", "label", say("page-headline"))];
  if (field === "body" && PLAIN.test(kind)) return [];
  const text = field === "body" ? kind : `${field} ${kind}`;
  return [Object.assign(element("li", "label", text), { lang: "en", translate: false })];
}

function drawPair(pair, [source, target]) {
  const row = element("li", `couple ${pair.verdict}`);
  row.tabIndex = -1;
  const left = half(pair.source, source);
  const right = half(pair.target, pair.verdict === "kept_source" ? source : target);
  row.append(left, right, ...mark(pair));
  links.set(row, () => link(left, right, pair.alignment ?? []));
  return row;
}

function half(text, { lang, dir }) {
  return Object.assign(element("p", "half", text), { lang, dir });
}

/** Lights the pair an element is in, and the word with its other half. */
function light(at) {
  for (const lit of box.querySelectorAll(".current, .linked")) lit.classList.remove("current", "linked");
  const row = box.contains(at) && at.closest(".couple");
  if (!row) return;
  row.classList.add("current");
  dress(row);
  const others = words.get(at);
  if (others) for (const word of [at, ...others]) word.classList.add("linked");
}

/** Words get their elements when their pair is first lit: a long article has thousands. */
function dress(row) {
  for (const [word, others] of links.get(row)?.() ?? []) words.set(word, others);
  links.delete(row);
}

/** Up and down from pair to pair, left and right from word to word. */
function move(event) {
  const row = event.target.closest(".couple");
  if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
  const list = rows();
  const at = list.indexOf(row);
  const next = { ArrowDown: list[at + 1], ArrowUp: list[at - 1], Home: list[0], End: list.at(-1) }[event.key]
    ?? (/^Arrow(Left|Right)$/.test(event.key) ? beside(event, row) : null);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function rove(row) {
  box.querySelector(".couple[tabindex='0']")?.setAttribute("tabindex", "-1");
  row.setAttribute("tabindex", "0");
}

function beside({ key, target }, row) {
  dress(row);
  const list = [...row.querySelectorAll(".word")].filter((word) => words.has(word));
  const isRtl = getComputedStyle(target.closest(".half") ?? row.querySelector(".half")).direction === "rtl";
  const step = (key === "ArrowRight") === isRtl ? -1 : 1;
  const at = list.indexOf(target);
  return at < 0 ? list[step > 0 ? 0 : -1] : list[at + step];
}

function rows() { return [...box.querySelectorAll(".couple")]; }

function element(tag, className, textContent = "") {
  return Object.assign(document.createElement(tag), { className, textContent });
}
