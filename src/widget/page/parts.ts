// A run as it is sent: text with its elements as numbered places, never HTML.
//
// `["Read ", [0, ["this"]], " or ", [1], "."]` is a line with a link and a picture. What comes back has the
// same shape; `check` is what makes it safe to write.

import { isElement, isText, isWordy } from "./dom.js";
import { type Originals } from "./originals.js";
import { type Run } from "./runs.js";

/** Text, or an element by its number with what is inside. */
export type Part = string | [slot: number, inside?: Part[]];

/** A numbered place of a run. */
export interface Slot {
  /** The element, or a word that the portal protects. */
  is: Element | string;
  /** The number of the element around it, -1 at the top. */
  parent: number;
  /** Whether its text stays as it is. */
  isKept: boolean;
  /** Whether there are words to be translated inside. */
  isWordy: boolean;
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
export function read(
  run: Run, originals: Pick<Originals, "textOf" | "childrenOf">, protect: RegExp | null,
): Reading {
  const slots: Slot[] = [];
  const parts = trimmed(inside(run.nodes, -1, 0));
  return { ...parts, slots };

  function inside(nodes: Iterable<ChildNode>, parent: number, depth: number): Part[] {
    const found: Part[] = [];
    for (const node of nodes) {
      if (isText(node)) found.push(collapsed(originals.textOf(node), node));
      if (isElement(node)) found.push(place(node, parent, depth));
    }
    const parts = joined(found);
    return protect ? parts.flatMap((part) => (typeof part === "string" ? shielded(part, parent) : [part])) : parts;
  }

  function place(element: Element, parent: number, depth: number): Part {
    const apart = run.apart.get(element);
    const isKept = apart !== undefined || depth >= MOST_DEPTH;
    const slot: Slot = { is: element, parent, isKept, isWordy: false };
    const number = slots.push(slot) - 1;
    if (isKept) return apart === "told" ? [number, [told(element, originals)]] : [number];
    const inner = inside(originals.childrenOf(element), number, depth + 1);
    slot.isWordy = inner.some((part) => (typeof part === "string" ? isWordy(part) : slots[part[0]]?.isWordy));
    return inner.length > 0 ? [number, inner] : [number];
  }

  function shielded(text: string, parent: number): Part[] {
    // `split` with a group gives what is between at the even places and what was found at the odd.
    const pieces = text.split(protect as RegExp);
    const word = (is: string): Part => [slots.push({ is, parent, isKept: true, isWordy: false }) - 1, [is]];
    return pieces.flatMap((piece, at) => (at % 2 === 1 ? [word(piece)] : piece ? [piece] : []));
  }
}

/** What finds the words that a portal protects, the longest first; `null` where there are none. */
export function protectedBy(words: string[] = []): RegExp | null {
  const all = words.filter(Boolean).sort((one, other) => other.length - one.length);
  if (all.length === 0) return null;
  const spelled = all.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(${spelled})(?![\\p{L}\\p{N}])`, "u");
}

/** Whether an answer has every place once, inside the same element as before, and words where words were. */
export function check(parts: Part[], slots: Slot[]): boolean {
  const seen = new Set<number>();
  const isRight = (all: Part[], parent: number): boolean =>
    all.every((part) => {
      if (typeof part === "string") return true;
      const [number, inner = []] = part;
      const slot = slots[number];
      if (!slot || slot.parent !== parent || seen.has(number)) return false;
      seen.add(number);
      return slot.isKept || (isRight(inner, number) && isWordy(plain(inner)) >= slot.isWordy && mayHold(slot, inner));
    });
  return Array.isArray(parts) && isRight(parts, -1) && seen.size === slots.length;
}

/** An empty element, a picture or an icon, gets no words. */
function mayHold(slot: Slot, inner: Part[]): boolean {
  return slot.isWordy || (slot.is as Element).hasChildNodes() || plain(inner).trim() === "";
}

/** What a reader would see of it, for caches and for people. */
export function plain(parts: Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : plain(part[1] ?? []))).join("");
}

/** With protected words as text again, and texts that meet as one. */
export function unshielded(parts: Part[], slots: Slot[]): Part[] {
  const all = parts.map((part): Part => {
    if (typeof part === "string") return part;
    const { is } = slots[part[0]] as Slot;
    return typeof is === "string" ? is : [part[0], unshielded(part[1] ?? [], slots)];
  });
  return joined(all);
}

/** Neighbouring texts as one: frameworks cut them where they like. */
function joined(parts: Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all[all.length - 1];
    if (typeof part === "string" && typeof last === "string") {
      all[all.length - 1] = last + (last.endsWith(" ") ? part.replace(/^ /, "") : part);
    } else if (part !== "") {
      all.push(part);
    }
  }
  return all;
}

/** White space as it is shown. Soft hyphens are no letters: they would cut words for the translator. */
function collapsed(text: string, node: Text): string {
  const clean = text.replace(/\u00ad/g, "");
  const style = node.parentElement && /[ \n]{2}|\n/.test(clean) && getComputedStyle(node.parentElement);
  return style && style.whiteSpace.startsWith("pre") ? clean : clean.replace(/[ \t\n\r\f]+/g, " ");
}

/** The beginning of a kept text, as the page wrote it. */
function told(element: Element, originals: Pick<Originals, "textOf">): string {
  let text = "";
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (text.length < KEPT_CHARS && nodes.nextNode()) text += originals.textOf(nodes.currentNode as Text);
  return text.slice(0, KEPT_CHARS).replace(/\s+/g, " ");
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
