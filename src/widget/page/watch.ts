// Hears what the page changes, once for many changes, and never what we changed ourselves.
//
// Tells which parents have other children and which texts have other words; what follows from it is
// for `page`.

import { NAMES } from "./attributes.js";
import { isElement, isText } from "./dom.js";
import { type Originals } from "./originals.js";
import { frame } from "./slices.js";

/** What changed since the last time. */
export interface Changes {
  /** Parents whose children came, went or moved, with those that came. */
  parents: Map<Node, Set<Node>>;
  /** Nodes that went from somewhere. */
  removed: Set<Node>;
  /** Texts with other words. */
  texts: Set<Text>;
  /** Elements whose attributes say other words. */
  words: Map<Element, Set<string>>;
  /** Elements that say otherwise what is translated. */
  deciding: Set<Element>;
}

/** Attributes that decide what is translated. */
const DECIDING = ["class", "translate", "lang", "contenteditable"];
/** Of a class only this matters: portals change others all the time. */
const DECIDING_CLASS = /(?<![\w-])(no)?translate(-icon)?(?![\w-])|material-/g;

/** Watches roots. */
export class Watch {
  #observer: MutationObserver;
  #changes = none();
  private isWaiting = false;

  constructor(private originals: Originals, private tell: (changes: Changes) => void) {
    this.#observer = new MutationObserver((records) => this.#hear(records));
  }

  /** Hears of a root from now on: a document, a shadow root. */
  root(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: [...NAMES, ...DECIDING],
      attributeOldValue: true,
    });
  }

  /** Does our own writing, of which nothing is told; what the page does in answer to it is. */
  quietly(write: () => void): void {
    this.#hear(this.#observer.takeRecords());
    write();
    const isOurMove = ({ type, target }: MutationRecord) => type === "childList" && this.originals.isMoved(target);
    this.#hear(this.#observer.takeRecords().filter((record) => !isOurMove(record)));
  }

  /** Hears no more. */
  stop(): void {
    this.#observer.disconnect();
    this.#changes = none();
  }

  #hear(records: MutationRecord[]): void {
    for (const record of records) this.#note(record);
    const { parents, texts, words, deciding } = this.#changes;
    if (this.isWaiting || parents.size + texts.size + words.size + deciding.size === 0) return;
    this.isWaiting = true;
    // Five quick edits are one change.
    void frame().then(frame).then(() => {
      this.isWaiting = false;
      const changes = this.#changes;
      this.#changes = none();
      this.tell(changes);
    });
  }

  #note({ type, target, addedNodes, removedNodes, attributeName, oldValue }: MutationRecord): void {
    if (type === "characterData") {
      if (isText(target) && !this.originals.isOurs(target)) this.#changes.texts.add(target);
    } else if (type === "childList") {
      this.#noteChildren(target, [...addedNodes], [...removedNodes]);
    } else if (isElement(target) && attributeName !== null) {
      this.#noteAttribute(target, attributeName, oldValue);
    }
  }

  #noteChildren(parent: Node, came: Node[], went: Node[]): void {
    const isOurs = (node: Node) => isText(node) && this.originals.isAdded(node);
    if ([...came, ...went].every(isOurs)) return;
    const all = this.#changes.parents.get(parent) ?? new Set();
    this.#changes.parents.set(parent, all);
    for (const node of came) all.add(node);
    for (const node of went) this.#changes.removed.add(node);
  }

  #noteAttribute(element: Element, name: string, before: string | null): void {
    const now = element.getAttribute(name);
    if (now === before || this.originals.isOurAttribute(element, name)) return;
    if (name === "class") {
      const [one, other] = [before, now].map((value) => value?.match(DECIDING_CLASS)?.join() ?? "");
      if (one !== other) this.#changes.deciding.add(element);
    } else if (DECIDING.includes(name)) {
      if (element !== document.documentElement || name !== "lang") this.#changes.deciding.add(element);
    } else {
      this.#changes.words.set(element, (this.#changes.words.get(element) ?? new Set()).add(name));
    }
  }
}

function none(): Changes {
  return { parents: new Map(), removed: new Set(), texts: new Set(), words: new Map(), deciding: new Set() };
}
