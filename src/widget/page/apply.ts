// Writes an answer into the live nodes of a run: text into text nodes, elements in their new order.
//
// No element is made, copied or taken away, so listeners, focus, frames and frameworks go on. Where an
// order cannot be had without risk it refuses before it has written anything.

import { above, childrenOf, isElement, isText, nameOf } from "./dom.js";
import { type Originals } from "./originals.js";
import { type Part, type Reading, check, unshielded } from "./parts.js";
import { type Run } from "./runs.js";

/** One parent with its children of the run and what they are to say. */
interface Place {
  parent: Node;
  nodes: ChildNode[];
  parts: Part[];
}

/** Writes it, or changes nothing: then the texts of the run are to be translated one by one. */
export function apply(run: Run, reading: Reading, answer: Part[], originals: Originals): boolean {
  if (!check(answer, reading.slots)) return false;
  const parts = unshielded([reading.before, ...answer, reading.after], reading.slots);
  const places = [...placesOf({ parent: run.parent, nodes: run.nodes, parts }, reading)];
  const isMovable = (place: Place) => isInOrder(place, reading) || canMove(place);
  if (!places.every(isMovable)) return false;
  for (const place of places) write(place, reading, originals);
  return true;
}

function* placesOf(place: Place, reading: Reading): Generator<Place> {
  yield place;
  for (const part of place.parts) {
    const element = elementOf(part, reading);
    if (!element || typeof part === "string" || reading.slots[part[0]]?.isKept) continue;
    yield* placesOf({ parent: element, nodes: [...childrenOf(element)], parts: part[1] ?? [] }, reading);
  }
}

function elementOf(part: Part, reading: Reading): Element | undefined {
  return typeof part === "string" ? undefined : (reading.slots[part[0]]?.is as Element);
}

function isInOrder({ parent, nodes, parts }: Place, reading: Reading): boolean {
  const wanted = parts.flatMap((part) => elementOf(part, reading) ?? []);
  const live = inDocumentOrder(parent, nodes).filter(isElement);
  return live.length === wanted.length && live.every((node, at) => node === wanted[at]);
}

/** How the names begin that frameworks give to what they keep on nodes. They have an order of their
 * own in mind; Svelte keeps nothing on most nodes, but tells the window. */
const FRAMEWORKS = /^[_$]/;
/** They load anew, run anew or lose their place when they move. */
const FRAGILE = "iframe, video, audio, object, embed, canvas, script, dialog";

function canMove({ parent, nodes }: Place): boolean {
  const all: Node[] = [...nodes];
  for (let at: Node | null = parent; at; at = above(at)) all.push(at);
  const isManaged = (node: Node) => Object.keys(node).some((key) => FRAMEWORKS.test(key));
  return !("__svelte" in window) && !all.some(isManaged) && !nodes.filter(isElement).some(isFragile);
}

function isFragile(element: Element): boolean {
  if (element.matches(`${FRAGILE}, :focus, :focus-within`) || element.querySelector(FRAGILE)) return true;
  return [element, ...element.getElementsByTagName("*")].some((one) => nameOf(one).includes("-"));
}

function write(place: Place, reading: Reading, originals: Originals): void {
  if (!isInOrder(place, reading)) move(place, reading, originals);
  const { parent, nodes, parts } = place;
  const live = inDocumentOrder(parent, nodes);
  const behind = live[live.length - 1]?.nextSibling ?? null;
  let at = 0;
  for (const part of [...parts, null]) {
    at = typeof part === "string"
      ? say(part, live, at, parent, behind, originals)
      : silence(live, at, part && elementOf(part, reading), originals);
  }
  // What was added belongs to the run: the next answer is written into it.
  const all = new Set<Node>(live);
  const own = originals.isMoved(parent) ? [...originals.childrenOf(parent)].filter((node) => all.has(node)) : live;
  nodes.splice(0, nodes.length, ...own);
}

/** Puts a text into the next text node before an element, or makes one there. */
function say(
  text: string, live: ChildNode[], at: number, parent: Node, behind: Node | null, originals: Originals,
): number {
  let node = live[at];
  for (; node && !isElement(node); node = live[++at]) {
    if (!isText(node)) continue;
    originals.write(node, text);
    return at + 1;
  }
  if (text.trim() === "") return at;
  live.splice(at, 0, originals.add(parent, text, node ?? behind));
  return at + 1;
}

/** Empties the text nodes up to an element, for their words stand in another now; goes behind it. */
function silence(
  live: ChildNode[], at: number, element: Element | null | undefined, originals: Originals,
): number {
  for (let node = live[at]; node && node !== element; node = live[++at]) {
    if (isText(node) && node.data !== "") originals.write(node, "");
  }
  return at + 1;
}

/** Each element goes where the one stood that was there before. */
function move({ parent, nodes, parts }: Place, reading: Reading, originals: Originals): void {
  originals.willMove(parent);
  const wanted = parts.flatMap((part) => elementOf(part, reading) ?? []);
  const marks = inDocumentOrder(parent, nodes).filter(isElement).map((node) => {
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

/** Neighbours are found from the first: a parent may have thousands of others. */
function inDocumentOrder(parent: Node, nodes: ChildNode[]): ChildNode[] {
  const all = new Set<Node>(nodes);
  const next: ChildNode[] = [];
  for (let node = nodes[0] ?? null; node && all.has(node); node = node.nextSibling) next.push(node);
  return next.length === all.size ? next : [...childrenOf(parent)].filter((node) => all.has(node));
}
