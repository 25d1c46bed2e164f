// What the page said before us, kept beside it so that every word can go back where it was.
//
// Knows nodes and strings only: not which language, not why. A value counts as ours while the node
// still holds what we wrote; what the page writes afterwards is its own again, unless it is words of
// ours that the page has moved or copied.

import { childrenOf, isElement, isText, isWordy, nameOf, parentOf } from "./dom.js";
import { LiveMap } from "./live_map.js";
import { Recent } from "./recent.js";

/** What we wrote into a node or attribute, and what stood there; `null`: nothing. */
interface Written<Original = string> {
  original: Original;
  ours: string;
}

/** Words of ours, and on what kinds of elements they stand. */
interface Output {
  original: string;
  kinds: Set<string>;
}

/** A longer text is not taken elsewhere, and would be held as often as it is written. */
const MOST_OUTPUT = 5000;
/** So much is never by chance the same in two languages; a word is: a "gift" is poison in German. */
const MOST_CHANCE = 40;

/** The state of a page's words. */
export class Originals {
  #texts = new LiveMap<Text, Written>();
  #attributes = new LiveMap<Element, Map<string, Written<string | null>>>();
  /** Text nodes we had to add, with what we wrote; they have no original. */
  #added = new LiveMap<Text, string>();
  /** Parents whose children we moved, with their order before. */
  #moved = new LiveMap<Node, ChildNode[]>();
  /** Originals by what we wrote, to know our words again wherever the page takes them. */
  #outputs = new Recent<Output>();
  /** What nodes and attributes said of their own: the page may use a word that is our word for another. */
  #own = new WeakMap<Text, string>();
  #ownWords = new WeakMap<Element, Map<string, string>>();

  /** The text of the page itself, also where ours stands in its place. */
  textOf(node: Text): string {
    const { data } = node;
    if (this.isAdded(node)) return "";
    const written = this.#texts.get(node);
    if (written?.ours === data) return written.original;
    const original = this.#own.get(node) === data ? undefined : this.#originalOf(data, node);
    if (original === undefined && data.length <= MOST_OUTPUT) this.#own.set(node, data);
    return original ?? data;
  }

  /** As `textOf`, for an attribute; `null` where there is none. */
  attributeOf(element: Element, name: string): string | null {
    const value = element.getAttribute(name);
    const written = this.#attributes.get(element)?.get(name);
    if (written && written.ours === value) return written.original;
    if (value === null) return null;
    const own = this.#ownWords.get(element) ?? new Map<string, string>();
    const original = own.get(name) === value ? undefined : this.#outputs.get(value)?.original;
    if (original === undefined) this.#ownWords.set(element, own.set(name, value));
    return original ?? value;
  }

  /** The children of a node in the order of the page itself. */
  childrenOf(parent: Node): Iterable<ChildNode> {
    const order = this.#moved.get(parent);
    if (!order) return childrenOf(parent);
    return new Set([...order.filter((node) => parentOf(node) === parent), ...childrenOf(parent)]);
  }

  /** Whether the node holds what we wrote last. */
  isOurs(node: Text): boolean {
    return this.isAdded(node) || this.#texts.get(node)?.ours === node.data;
  }

  /** Whether the node is one we added. Once the page has written into it, it is the page's. */
  isAdded(node: Text): boolean {
    return this.#added.get(node) === node.data;
  }

  /** Whether the children of the node are in our order. */
  isMoved(node: Node): boolean {
    return this.#moved.has(node);
  }

  /** Whether the attribute holds what we wrote last. */
  isOurAttribute(element: Element, name: string): boolean {
    return this.#attributes.get(element)?.get(name)?.ours === element.getAttribute(name);
  }

  /** Writes a text. */
  write(node: Text, text: string): void {
    const original = this.textOf(node);
    this.#know(original, text, node);
    if (this.isAdded(node)) {
      this.#added.set(node, text);
    } else {
      this.#added.delete(node);
      this.#texts.set(node, { original, ours: text });
    }
    this.#keepValue(parentOf(node));
    if (node.data !== text) node.data = text;
  }

  /** Writes an attribute. */
  writeAttribute(element: Element, name: string, value: string): void {
    this.#know(this.attributeOf(element, name) ?? "", value);
    this.#put(element, name, value);
  }

  /** Adds a text where the page has no node for it. */
  add(parent: Node, text: string, before: Node | null): Text {
    const node = (parent.ownerDocument ?? document).createTextNode(text);
    this.#added.set(node, text);
    parent.insertBefore(node, before);
    return node;
  }

  /** To be told before children change places. */
  willMove(parent: Node): void {
    if (!this.#moved.has(parent)) this.#moved.set(parent, [...childrenOf(parent)]);
  }

  /** Gives back all inside of `within`. */
  restore(within: Node): void {
    for (const _ of this.giveBack((node) => within.contains(node))) {}
  }

  /** Gives back everything of what `isIn`, word by word, what was written last first: that is likely seen. What
   * the page itself changed meanwhile stays. */
  *giveBack(isIn: (node: Node) => boolean = () => true): Generator<void, void> {
    yield* each(this.#added, isIn, (node, ours) => {
      if (node.data === ours) node.remove();
    });
    yield* each(this.#texts, isIn, (node, { ours, original }) => {
      if (node.data === ours) node.data = original;
    });
    yield* each(this.#attributes, isIn, (element, all) => {
      for (const [name, { ours, original }] of all) {
        if (element.getAttribute(name) !== ours) continue;
        if (original === null) element.removeAttribute(name);
        else element.setAttribute(name, original);
      }
    });
    yield* each(this.#moved, isIn, reorder);
  }

  #put(element: Element, name: string, value: string): void {
    const original = this.attributeOf(element, name);
    const written = this.#attributes.get(element) ?? new Map<string, Written<string | null>>();
    this.#attributes.set(element, written.set(name, { original, ours: value }));
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }

  #know(original: string, ours: string, node?: Text): void {
    if (ours.length > MOST_OUTPUT || !isWordy(ours) || !isWordy(original)) return;
    const kinds = this.#outputs.get(ours)?.kinds ?? new Set();
    if (node) kinds.add(kindOf(node));
    this.#outputs.set(ours, { original, kinds });
  }

  /** Of words that are ours elsewhere, what the page said there. A copy looks like what it was made of; a word
   * on another kind of element is the page's own, and only looks like ours. */
  #originalOf(ours: string, node: Text): string | undefined {
    const output = this.#outputs.get(ours);
    return output && (ours.length > MOST_CHANCE || output.kinds.has(kindOf(node))) ? output.original : undefined;
  }

  /** The text of an option is its value where it has no other; a form must send what it always sent. */
  #keepValue(parent: Node | null): void {
    if (!parent || !isElement(parent) || nameOf(parent) !== "option" || parent.hasAttribute("value")) return;
    const texts = [...childrenOf(parent)].filter(isText).map((text) => this.textOf(text));
    this.#put(parent, "value", texts.join("").trim().replace(/\s+/g, " "));
  }
}

function kindOf(node: Text): string {
  const parent = parentOf(node);
  return parent && isElement(parent) ? `${nameOf(parent)} ${parent.getAttribute("class") ?? ""}` : "";
}

/** Does it for each and forgets it; one that fails is no reason to leave the others. */
function* each<Key extends Node, Value>(
  map: LiveMap<Key, Value>, isIn: (key: Key) => boolean, act: (key: Key, value: Value) => void,
): Generator<void, void> {
  for (const [key, value] of map.entries()) {
    yield;
    try {
      if (!isIn(key)) continue;
      map.delete(key);
      act(key, value);
    } catch {
      // The page's own code threw when it was written to.
    }
  }
}

/** Puts children back in their order; what came later stays behind its neighbour. */
function reorder(parent: Node, order: Node[]): void {
  let place = parent.firstChild;
  for (const node of order) {
    if (parentOf(node) !== parent) continue;
    if (node === place) {
      place = place.nextSibling;
    } else {
      parent.insertBefore(node, place);
    }
  }
}
