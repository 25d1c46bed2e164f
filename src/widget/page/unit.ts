// The smallest thing that is translated as a whole: a run of text, or one attribute.

import { apply } from "./apply.js";
import { type Words } from "./attributes.js";
import { above, isElement, isText, isWordy, nameOf, parentOf } from "./dom.js";
import { type Originals } from "./originals.js";
import { type Part, type Reading, check, plain, read, unshielded } from "./parts.js";
import { type Run } from "./runs.js";

/** What goes to the service, and what makes two units the same. */
export interface Sent {
  parts: Part[];
  /** The names of the elements, by number. */
  tags: string[];
  /** Numbers of elements whose text stays. */
  keep: number[];
}

/** Something on the page with words. */
export interface Unit {
  /** Where it is, for what is seen first. */
  element: Element;
  /** The run it stands for, if it is no attribute. */
  run?: Run;
  /** Its words as the page wrote them; `null` where there are none any more. */
  read(): Sent | null;
  /** Writes a translation of what `read` gave last; false where it cannot stand there. */
  write(parts: Part[]): boolean;
}

/** Two texts with one key are translated alike; what a kept place says does not matter. */
export function keyOf({ parts, keep }: Sent): string {
  const bare = (parts: Part[]): Part[] =>
    parts.map((part) => {
      if (typeof part === "string" || !part[1]) return part;
      return keep.includes(part[0]) ? [part[0]] : [part[0], bare(part[1])];
    });
  return JSON.stringify(keep.length > 0 ? bare(parts) : parts);
}

/** A run of a page as a unit. */
export function runUnit(run: Run, originals: Originals, protect: RegExp | null): Unit | null {
  const element = placeOf(run.parent);
  if (!element) return null;
  const { piece } = run;
  const [node] = run.nodes as Text[];
  // A piece is read as if the node said nothing else.
  const words = piece ? { textOf: () => piece.text, childrenOf: () => [] } : originals;
  let reading: Reading | undefined;
  return {
    element,
    run,
    read() {
      // A text that we added may be gone; one of the page's own is missed.
      const isHere = (node: ChildNode) =>
        parentOf(node) === run.parent || (isText(node) && originals.isAdded(node));
      if (!run.nodes.every(isHere) || (piece && originals.textOf(node!) !== piece.whole.text)) return null;
      reading = read(run, words, protect);
      const { parts, slots } = reading;
      if (!parts.some((part) => (typeof part === "string" ? isWordy(part) : slots[part[0]]?.isWordy))) return null;
      const keep = slots.flatMap((slot, number) => (slot.isKept ? [number] : []));
      return { parts, tags: slots.map(({ is }) => (typeof is === "string" ? "span" : nameOf(is))), keep };
    },
    write(parts) {
      if (!reading) return false;
      if (!piece) return apply(run, reading, parts, originals);
      if (!check(parts, reading.slots)) return false;
      piece.write(node!, plain(unshielded([reading.before, ...parts, reading.after], reading.slots)), originals);
      return true;
    },
  };
}

/** The texts of a run as units of their own, for where an answer to the whole cannot be written. */
export function pieces(run: Run, originals: Originals, protect: RegExp | null): Unit[] {
  const texts: Text[] = [];
  const open: ChildNode[] = [...run.nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node) && isWordy(originals.textOf(node))) texts.push(node);
    if (isElement(node) && !run.apart.has(node)) open.push(...[...originals.childrenOf(node)].reverse());
  }
  return texts.flatMap((text) => {
    const parent = parentOf(text);
    return (parent && runUnit({ parent, nodes: [text], apart: new Map() }, originals, protect)) ?? [];
  });
}

/** An attribute as a unit. */
export function wordsUnit({ element, name }: Words, originals: Originals): Unit {
  // Read before anything is written: these words are the page's own.
  originals.attributeOf(element, name);
  return {
    element: placeOf(element) ?? element,
    read() {
      const value = originals.attributeOf(element, name)?.trim().replace(/\s+/g, " ");
      return value && isWordy(value) ? { parts: [value], tags: [], keep: [] } : null;
    },
    write(parts) {
      if (!check(parts, [])) return false;
      originals.writeAttribute(element, name, plain(parts));
      return true;
    },
  };
}

/** What has no place on the screen of its own, but is shown where something around it is. */
const PLACELESS = "option, optgroup, datalist, track, area, map, svg title, svg desc";

/** The nearest element that a reader can see or not see. */
function placeOf(node: Node): Element | null {
  for (let at: Node | null = node; at; at = above(at)) {
    if (isElement(at) && !at.matches(PLACELESS) && getComputedStyle(at).display !== "contents") return at;
  }
  return null;
}
