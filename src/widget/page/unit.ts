// The smallest thing that is translated as a whole: a run of text, or one attribute.

import { apply } from "./apply.js";
import { type Words } from "./attributes.js";
import { type Rules } from "./excluded.js";
import { type Originals } from "./originals.js";
import { type Part, type Reading, check, read } from "./parts.js";
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
  /** Its words as the page wrote them; `null` where there are none any more. */
  read(): Sent | null;
  /** Writes a translation of what `read` gives now; false where it cannot stand there. */
  write(parts: Part[]): boolean;
}

/** A run of a page as a unit. */
export function runUnit(run: Run, originals: Originals, rules: Rules): Unit | null {
  const element = run.parent instanceof ShadowRoot ? run.parent.host : run.parent;
  if (!(element instanceof Element)) return null;
  let reading: Reading | undefined;
  return {
    element,
    read() {
      if (!run.nodes.every((node) => node.parentNode === run.parent)) return null;
      reading = read(run, originals, rules);
      const keep = reading.slots.flatMap((slot, number) => (slot.isKept ? [number] : []));
      return { parts: reading.parts, tags: reading.slots.map((slot) => slot.element.localName), keep };
    },
    write: (parts) => reading !== undefined && apply(run, reading, parts, originals),
  };
}

/** An attribute as a unit. */
export function wordsUnit({ element, name }: Words, originals: Originals): Unit {
  return {
    element,
    read() {
      const value = originals.attributeOf(element, name);
      return value === null ? null : { parts: [value.trim().replace(/\s+/g, " ")], tags: [], keep: [] };
    },
    write(parts) {
      const [text] = parts;
      if (parts.length !== 1 || typeof text !== "string" || !check(parts, [])) return false;
      originals.writeAttribute(element, name, text);
      return true;
    },
  };
}
