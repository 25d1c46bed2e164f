// What the page said before us, kept beside it so that every word can go back where it was.
//
// Knows nodes and strings only: not which language, not why. A value counts as ours while the node
// still holds what we wrote; what the page writes afterwards is its own again.

import { LiveMap } from "./live_map.js";

/** What we wrote into a node or attribute, and what stood there. */
interface Written {
  original: string;
  ours: string;
}

/** The state of a page's words. */
export class Originals {
  private texts = new LiveMap<Text, Written>();
  private attributes = new LiveMap<Element, Map<string, Written>>();
  /** Text nodes we had to add; they have no original. */
  private added = new LiveMap<Text, true>();
  /** Parents whose children we moved, with their order before. */
  private moved = new LiveMap<Node, Node[]>();

  /** The text of the page itself, also where ours stands in its place. */
  textOf(node: Text): string {
    if (this.added.has(node)) return "";
    const written = this.texts.get(node);
    return written && written.ours === node.data ? written.original : node.data;
  }

  /** As `textOf`, for an attribute; `null` where there is none. */
  attributeOf(element: Element, name: string): string | null {
    const value = element.getAttribute(name);
    const written = this.attributes.get(element)?.get(name);
    return written && written.ours === value ? written.original : value;
  }

  /** Whether the node holds what we wrote last. */
  isOurs(node: Text): boolean {
    return this.added.has(node) || this.texts.get(node)?.ours === node.data;
  }

  /** Whether the node is one we added. */
  isAdded(node: Text): boolean {
    return this.added.has(node);
  }

  /** Whether the attribute holds what we wrote last. */
  isOurAttribute(element: Element, name: string): boolean {
    return this.attributes.get(element)?.get(name)?.ours === element.getAttribute(name);
  }

  /** Writes a text. */
  write(node: Text, text: string): void {
    const original = this.textOf(node);
    if (!this.added.has(node)) this.texts.set(node, { original, ours: text });
    if (node.data !== text) node.data = text;
  }

  /** Writes an attribute. */
  writeAttribute(element: Element, name: string, value: string): void {
    const original = this.attributeOf(element, name) ?? "";
    const written = this.attributes.get(element) ?? new Map<string, Written>();
    this.attributes.set(element, written.set(name, { original, ours: value }));
    element.setAttribute(name, value);
  }

  /** Adds a text where the page has no node for it. */
  add(parent: Node, text: string, before: Node | null): Text {
    const node = (parent.ownerDocument ?? document).createTextNode(text);
    this.added.set(node, true);
    parent.insertBefore(node, before);
    return node;
  }

  /** To be told before children change places. */
  willMove(parent: Node): void {
    if (!this.moved.has(parent)) this.moved.set(parent, [...parent.childNodes]);
  }

  /** Gives everything back; what the page itself changed meanwhile stays as it is. */
  restore(): void {
    for (const [node] of this.added.entries()) node.remove();
    for (const [node, written] of this.texts.entries()) {
      if (node.data === written.ours) node.data = written.original;
    }
    for (const [element, all] of this.attributes.entries()) {
      for (const [name, written] of all) {
        if (element.getAttribute(name) === written.ours) element.setAttribute(name, written.original);
      }
    }
    for (const [parent, order] of this.moved.entries()) reorder(parent, order);
    this.forget();
  }

  private forget(): void {
    this.texts.clear();
    this.attributes.clear();
    this.added.clear();
    this.moved.clear();
  }
}

/** Puts children back in their order; what came later stays behind its neighbour. */
function reorder(parent: Node, order: Node[]): void {
  let place = parent.firstChild;
  for (const node of order) {
    if (node.parentNode !== parent) continue;
    if (node === place) {
      place = place.nextSibling;
    } else {
      parent.insertBefore(node, place);
    }
  }
}
