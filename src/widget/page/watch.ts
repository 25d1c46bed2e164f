// Hears what the page changes, once for many changes, and never what we changed ourselves.
//
// Tells which parents have other children and which texts have other words; what follows from it is
// for `page`.

import { NAMES } from "./attributes.js";
import { type Originals } from "./originals.js";

/** What changed since the last time. */
export interface Changes {
  /** Parents whose children came, went or moved. */
  parents: Set<Node>;
  /** Texts with other words. */
  texts: Set<Text>;
  /** Elements one of whose attributes says something else, or that say otherwise what is translated. */
  elements: Set<Element>;
}

/** Attributes that decide what is translated, and how it lies. */
const DECIDING = ["class", "translate", "lang", "contenteditable", "hidden"];

/** Watches roots. */
export class Watch {
  private observer: MutationObserver;
  private changes = none();
  private isWaiting = false;

  constructor(private originals: Originals, private tell: (changes: Changes) => void) {
    this.observer = new MutationObserver((records) => this.hear(records));
  }

  /** Hears of a root from now on: a document's element, a shadow root. */
  root(root: Node): void {
    this.observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: [...NAMES, ...DECIDING],
    });
  }

  /** Does our own writing, of which nothing is told. */
  quietly(write: () => void): void {
    this.hear(this.observer.takeRecords());
    write();
    this.observer.takeRecords();
  }

  /** Hears no more. */
  stop(): void {
    this.observer.disconnect();
    this.changes = none();
  }

  private hear(records: MutationRecord[]): void {
    for (const record of records) this.note(record);
    const { parents, texts, elements } = this.changes;
    if (this.isWaiting || parents.size + texts.size + elements.size === 0) return;
    this.isWaiting = true;
    twoFrames(() => {
      this.isWaiting = false;
      const changes = this.changes;
      this.changes = none();
      this.tell(changes);
    });
  }

  private note({ type, target, addedNodes, removedNodes, attributeName }: MutationRecord): void {
    if (type === "characterData") {
      if (target instanceof Text && !this.originals.isOurs(target)) this.changes.texts.add(target);
    } else if (type === "childList") {
      const isOurs = (node: Node) => node instanceof Text && this.originals.isAdded(node);
      if (![...addedNodes, ...removedNodes].every(isOurs)) this.changes.parents.add(target);
    } else if (target instanceof Element && attributeName !== null) {
      const isOurs = this.originals.isOurAttribute(target, attributeName);
      if (!isOurs) this.changes.elements.add(target);
    }
  }
}

function none(): Changes {
  return { parents: new Set(), texts: new Set(), elements: new Set() };
}

/** Five quick edits are one change. A hidden tab paints no frames, so a timer stands in. */
function twoFrames(then: () => void): void {
  if (document.hidden) {
    setTimeout(then, 50);
  } else {
    requestAnimationFrame(() => requestAnimationFrame(then));
  }
}
