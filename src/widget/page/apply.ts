// Writes an answer into the live nodes of a run: text into text nodes, elements in their new order.
//
// No element is made, copied or taken away, so listeners, focus, frames and frameworks go on. Where an
// order cannot be had without risk it refuses before it has written anything.

import { type Originals } from "./originals.js";
import { type Part, type Reading, check } from "./parts.js";
import { type Run } from "./runs.js";

/** One parent with its children of the run and what they are to say. */
interface Place {
  parent: Node;
  nodes: ChildNode[];
  parts: Part[];
}

/** Writes it, or changes nothing: then the texts of the run are to be translated one by one. */
export function apply(run: Run, reading: Reading, parts: Part[], originals: Originals): boolean {
  if (!check(parts, reading.slots)) return false;
  const whole = [reading.before, ...parts, reading.after].filter((part) => part !== "");
  const places = [...placesOf({ parent: run.parent, nodes: run.nodes, parts: whole }, reading)];
  const isMovable = (place: Place) => isInOrder(place, reading) || canMove(place);
  if (!places.every(isMovable)) return false;
  for (const place of places) write(place, reading, originals);
  return true;
}

function* placesOf(place: Place, reading: Reading): Generator<Place> {
  yield place;
  for (const part of place.parts) {
    if (typeof part === "string") continue;
    const [number, parts = []] = part;
    const slot = reading.slots[number];
    if (!slot || slot.isKept) continue;
    const nodes = [...slot.element.childNodes];
    yield* placesOf({ parent: slot.element, nodes, parts }, reading);
  }
}

function isInOrder({ nodes, parts }: Place, reading: Reading): boolean {
  const wanted = elementsOf(parts, reading);
  const live = nodes.filter((node) => node instanceof Element);
  return live.length === wanted.length && live.every((node, at) => node === wanted[at]);
}

function elementsOf(parts: Part[], reading: Reading): Element[] {
  return parts.flatMap((part) => {
    const slot = typeof part === "string" ? undefined : reading.slots[part[0]];
    return slot ? [slot.element] : [];
  });
}

/** Marks that frameworks leave on the nodes they keep a record of. */
const FRAMEWORKS = /^(__react|__vnode|__vue|__svelte|__ngContext|_reactRootContainer)/;
/** They load anew, or lose their place, when they move. */
const FRAGILE = "iframe, video, audio, object, embed, canvas";

function canMove({ parent, nodes }: Place): boolean {
  const all = [parent, ...nodes];
  const isManaged = (node: Node) => Object.keys(node).some((key) => FRAMEWORKS.test(key));
  const isFragile = (node: Node) =>
    node instanceof Element &&
    (node.matches(`${FRAGILE}, :focus, :focus-within`) || node.querySelector(FRAGILE) !== null);
  return !all.some(isManaged) && !nodes.some(isFragile);
}

function write(place: Place, reading: Reading, originals: Originals): void {
  if (!isInOrder(place, reading)) move(place, reading, originals);
  const { parent, nodes, parts } = place;
  const live = inDocumentOrder(nodes.filter((node) => node.parentNode === parent));
  const behind = live[live.length - 1]?.nextSibling ?? null;
  let at = 0;
  for (const part of [...parts, null]) {
    const element = part === null ? null : typeof part === "string" ? undefined : reading.slots[part[0]]?.element;
    if (element === undefined) {
      at = say(part as string, live, at, parent, behind, originals);
    } else {
      at = silence(live, at, element, originals);
    }
  }
}

/** Puts a text into the next text node before an element, or makes one there. */
function say(
  text: string, live: ChildNode[], at: number, parent: Node, behind: Node | null, originals: Originals,
): number {
  while (at < live.length && !(live[at] instanceof Element)) {
    const node = live[at++];
    if (node instanceof Text) {
      originals.write(node, text);
      return at;
    }
  }
  if (text.trim() !== "") originals.add(parent, text, live[at] ?? behind);
  return at;
}

/** Empties the text nodes up to an element, for their words stand in another now; goes behind it. */
function silence(live: ChildNode[], at: number, element: Element | null, originals: Originals): number {
  while (at < live.length && live[at] !== element) {
    const node = live[at++];
    if (node instanceof Text && originals.textOf(node) !== "") originals.write(node, "");
  }
  return at + 1;
}

function move({ parent, nodes, parts }: Place, reading: Reading, originals: Originals): void {
  originals.willMove(parent);
  const wanted = elementsOf(parts, reading);
  const slots = nodes.filter((node) => node instanceof Element);
  // Each element goes where the one stood that was there in the order of the source.
  const marks = slots.map((node) => {
    const mark = document.createComment("");
    parent.insertBefore(mark, node);
    return mark;
  });
  marks.forEach((mark, index) => {
    const element = wanted[index];
    if (element) parent.insertBefore(element, mark);
    mark.remove();
  });
}

function inDocumentOrder(nodes: ChildNode[]): ChildNode[] {
  const all = new Set<Node>(nodes);
  const parent = nodes[0]?.parentNode;
  return parent ? [...parent.childNodes].filter((node) => all.has(node)) : nodes;
}
