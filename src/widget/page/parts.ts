// A run as it is sent: text with its elements as numbered places, never HTML.
//
// `["Read ", [0, ["this"]], " or ", [1], "."]` is a line with a link and a picture. What comes back has the
// same shape; `check` is what makes it safe to write.

import { type Originals } from "./originals.js";
import { type Rules, treatment } from "./excluded.js";
import { type Run } from "./runs.js";

/** Text, or an element by its number with what is inside. */
export type Part = string | [slot: number, inside?: Part[]];

/** An element of a run. */
export interface Slot {
  element: Element;
  /** The number of the element around it, -1 at the top. */
  parent: number;
  /** Whether its text stays as it is. */
  isKept: boolean;
}

/** A run as it can be sent, and how to find its nodes again. */
export interface Reading {
  parts: Part[];
  slots: Slot[];
  /** White space around the text, which is not sent. */
  before: string;
  after: string;
}

/** Deeper elements go as one kept place: no sentence needs them. */
const MOST_DEPTH = 20;
/** A kept place is sent for the sense of the sentence, not for itself. */
const KEPT_CHARS = 200;

/** Reads a run as the page wrote it, whatever stands there now. */
export function read(run: Run, originals: Originals, rules: Rules): Reading {
  const slots: Slot[] = [];
  const parts = trimmed(merged(inside(run.nodes, -1, 0)));
  return { ...parts, slots };

  function inside(nodes: Iterable<ChildNode>, parent: number, depth: number): Part[] {
    const found: Part[] = [];
    for (const node of nodes) {
      if (node instanceof Text) found.push(collapsed(originals.textOf(node), node));
      if (node instanceof Element) found.push(place(node, parent, depth));
    }
    return found;
  }

  function place(element: Element, parent: number, depth: number): Part {
    const isKept = depth >= MOST_DEPTH || treatment(element, "translate", rules) === "keep";
    const slot = slots.push({ element, parent, isKept }) - 1;
    if (isKept) return [slot, [(element.textContent ?? "").slice(0, KEPT_CHARS).replace(/\s+/g, " ")]];
    return [slot, merged(inside(element.childNodes, slot, depth + 1))];
  }
}

/** Whether an answer has every element once, inside the same element as before, and no other. */
export function check(parts: Part[], slots: Slot[]): boolean {
  const seen = new Set<number>();
  const isRight = (all: Part[], parent: number): boolean =>
    all.every((part) => {
      if (typeof part === "string") return true;
      const [number, inner] = part;
      const slot = slots[number];
      if (!slot || slot.parent !== parent || seen.has(number)) return false;
      seen.add(number);
      return slot.isKept || isRight(inner ?? [], number);
    });
  return Array.isArray(parts) && isRight(parts, -1) && seen.size === slots.length;
}

/** What a reader would see of it, for caches and for people. */
export function plain(parts: Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : plain(part[1] ?? []))).join("");
}

/** White space as it is shown. Soft hyphens are no letters: they would cut words for the translator. */
function collapsed(text: string, node: Text): string {
  const clean = text.replace(/\u00ad/g, "");
  const style = node.parentElement && /[ \n]{2}|\n/.test(clean) && getComputedStyle(node.parentElement);
  return style && style.whiteSpace.startsWith("pre") ? clean : clean.replace(/[ \t\n\r\f]+/g, " ");
}

/** Neighbouring texts as one: frameworks cut them where they like. */
function merged(parts: Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.length - 1;
    if (typeof part === "string" && typeof all[last] === "string") {
      all[last] = ((all[last] as string) + part).replace(/  +/g, " ");
    } else if (part !== "") {
      all.push(part);
    }
  }
  return all;
}

function trimmed(parts: Part[]): { parts: Part[]; before: string; after: string } {
  const all = [...parts];
  const first = all[0];
  const before = typeof first === "string" ? first.slice(0, first.length - first.trimStart().length) : "";
  if (typeof first === "string") all[0] = first.trimStart();
  const last = all[all.length - 1];
  const after = typeof last === "string" ? last.slice(last.trimEnd().length) : "";
  if (typeof last === "string") all[all.length - 1] = last.trimEnd();
  return { parts: all.filter((part) => part !== ""), before, after };
}
