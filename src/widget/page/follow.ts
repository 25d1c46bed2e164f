// Follows what the page changes: which units say something else, which are gone, what is to be walked again.
//
// Decides nothing about what is asked for, and changes nothing but that words which became names go back.

import { above, isElement, isText, isWordy } from "./dom.js";
import { type Originals } from "./originals.js";
import { Restless } from "./restless.js";
import { MOST_CHARS } from "./runs.js";
import { type Unit } from "./unit.js";
import { type Units } from "./units.js";
import { type Changes } from "./watch.js";

/** Who acts on it. */
export interface Acts {
  /** It may say something else. */
  anew(unit: Unit): void;
  /** Its words are not to be asked for now. */
  drop(unit: Unit): void;
  forget(unit: Unit): void;
  scan(root: Node): void;
  /** Does our own writing. */
  quietly(write: () => void): void;
}

/** Follows one page. */
export class Follow {
  private restless = new Restless((nodes) => this.#rested(nodes));

  constructor(private units: Units, private originals: Originals, private acts: Acts) {}

  /** Whether something inside changes too often to be asked for. */
  isRestless(element: Element): boolean {
    return this.restless.isIn(element);
  }

  /** Acts on what changed, step by step. */
  *changed({ parents, removed, texts, words, deciding }: Changes): Generator<void, void> {
    for (const node of removed) if (!node.isConnected) yield* this.#left(node);
    for (const text of texts) {
      yield;
      if (!this.restless.is(text)) this.#spoken(text);
      else this.units.around(text).forEach(this.acts.drop);
    }
    for (const [element, names] of words) {
      yield;
      if (!this.restless.is(element)) this.#reworded(element, names);
    }
    for (const element of deciding) {
      yield;
      this.acts.quietly(() => this.originals.restore(element));
    }
    const roots = new Set([...deciding].map((element) => this.units.scanned(element)));
    for (const [parent, came] of parents) {
      yield;
      for (const root of this.#rootsOf(parent, came)) roots.add(root);
    }
    for (const root of roots) {
      yield;
      if (!isIn(above(root), roots) && root.isConnected) this.acts.scan(root);
    }
  }

  *#left(root: Node): Generator<void, void> {
    for (const units of this.units.leave(root)) {
      yield;
      for (const unit of units) this.acts.forget(unit);
    }
  }

  /** A text has other words, or words for the first time. */
  #spoken(text: Text): void {
    const units = this.units.around(text);
    if (text.length > MOST_CHARS || units.some(({ run }) => run?.piece)) return this.acts.scan(this.units.scanned(text));
    for (const unit of units) this.acts.anew(unit);
    if (units.length === 0 && isWordy(text.data) && text.parentNode) this.acts.scan(text.parentNode);
  }

  #reworded(element: Element, names: Set<string>): void {
    for (const name of names) {
      const unit = this.units.of(element, name);
      if (unit) this.acts.anew(unit);
      else this.acts.scan(this.units.scanned(element));
    }
  }

  /** What is to be walked for new children: they alone where they are blocks beside blocks. */
  #rootsOf(parent: Node, came: Set<Node>): Node[] {
    if (this.originals.isMoved(parent)) this.acts.quietly(() => this.originals.restore(parent));
    const root = this.units.scanned(parent);
    const isAlone = (node: Node) => isElement(node) && !/^inline|none|contents/.test(getComputedStyle(node).display);
    const here = [...came].filter((node) => node.isConnected);
    const isOfLines = root !== parent || this.units.around(parent).length > 0;
    if (!isOfLines && here.every((node) => isAlone(node) || (isText(node) && !isWordy(node.data)))) {
      return here.filter(isElement);
    }
    return this.restless.is(root) ? [] : [root];
  }

  #rested(nodes: Set<Node>): void {
    for (const node of nodes) if (node.isConnected) this.acts.scan(isText(node) ? (above(node) ?? node) : node);
  }
}

function isIn(node: Node | null, roots: Set<Node>): boolean {
  for (let at = node; at; at = above(at)) if (roots.has(at)) return true;
  return false;
}
