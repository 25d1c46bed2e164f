// Cuts a page into runs: siblings that read as one text, a paragraph or a stray line beside blocks.
//
// Asks the browser what is a block, for only it knows the style. It reads nothing else and changes
// nothing; `parts` makes a run into what is sent, `apply` writes what comes back.

import { isElement, isText, isWordy, nameOf } from "./dom.js";
import { type Rules, type Treatment, isEditable, treatment } from "./excluded.js";
import { type Piece, piecesOf } from "./long.js";
import { type Originals } from "./originals.js";

/** Neighbours that read as one text, in their order; all children of one parent. */
export interface Run {
  parent: Node;
  nodes: ChildNode[];
  /** Elements inside whose text is none of this run's; told or not told for the sense of the rest. */
  apart: Map<Element, "told" | "hidden">;
  /** Of the one text it has this part only. */
  piece?: Piece;
}

/** What a walk found below a node. */
export interface Found {
  runs: Run[];
  /** Roots with a life of their own, to be watched, too. */
  roots: ShadowRoot[];
  frames: HTMLIFrameElement[];
  /** Names of elements that have no definition yet; they may get a root of their own. */
  unborn: Map<string, Element[]>;
  /** Texts we added beside words that are gone. */
  strays: Text[];
}

/** The service takes no longer text at once. A run is cut between its nodes; a single text that is
 * longer at the ends of its sentences. */
export const MOST_CHARS = 5000;
/** A line of more nodes is no sentence; each is read and written in one go. */
const MOST_NODES = 300;

/** A node whose children are still to be seen. */
interface Step {
  parent: Node;
  inside: Treatment;
}

/** Walks below `root`, in the order of the page; rests after each node, so that a long page can be
 * walked in slices. Without recursion: scripts nest deeper than a stack bears. */
export function* walk(
  root: Node, rules: Rules, originals: Originals, inside: Treatment,
): Generator<void, Found> {
  const walker = new Walker(rules, originals);
  const steps: Step[] = [{ parent: root, inside }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const deeper = yield* walker.children(step);
    for (const next of deeper.reverse()) steps.push(next);
    yield;
  }
  return walker.found;
}

class Walker {
  found: Found = { runs: [], roots: [], frames: [], unborn: new Map(), strays: [] };
  /** Elements known to have a block inside. */
  #holders = new Set<Node>();

  constructor(private rules: Rules, private originals: Originals) {}

  /** Makes the runs among the children of one parent; gives the children to look into. */
  *children({ parent, inside }: Step): Generator<void, Step[]> {
    const deeper: Step[] = [];
    let line: ChildNode[] = [];
    this.#meet(parent, inside, deeper);
    for (const node of [...this.originals.childrenOf(parent)]) {
      yield;
      const own = isElement(node) ? treatment(node, inside, this.rules) : inside;
      if (!isElement(node) || (inside === "translate" && this.#isOfLine(node))) {
        line.push(node);
        continue;
      }
      yield* this.#end(parent, line, inside, deeper);
      line = [];
      if (nameOf(node) !== "translate-widget") deeper.push({ parent: node, inside: own });
    }
    yield* this.#end(parent, line, inside, deeper);
    return deeper;
  }

  /** Notes what an element has beside its children. */
  #meet(node: Node, inside: Treatment, deeper: Step[]): void {
    if (!isElement(node)) return;
    if (node.shadowRoot) {
      this.found.roots.push(node.shadowRoot);
      deeper.push({ parent: node.shadowRoot, inside });
    }
    if (isUnborn(node)) {
      const all = this.found.unborn.get(nameOf(node)) ?? [];
      all.push(node);
      this.found.unborn.set(nameOf(node), all);
    }
    if (nameOf(node) === "iframe" && this.rules.frames && !node.closest(".notranslate, [translate=no]")) {
      this.found.frames.push(node as HTMLIFrameElement);
    }
  }

  *#end(
    parent: Node, line: ChildNode[], inside: Treatment, deeper: Step[],
  ): Generator<void, void> {
    if (inside !== "translate" || line.length === 0) return;
    if (!line.some((node) => this.#mayHaveWords(node))) {
      this.found.strays.push(...line.filter(isText).filter((text) => this.originals.isAdded(text)));
    }
    for (const nodes of yield* this.#cut(line)) {
      const [only] = nodes;
      if (!nodes.some((node) => this.#mayHaveWords(node))) {
        yield* this.#apart(nodes, deeper);
      } else if (nodes.reduce((sum, node) => sum + this.#lengthOf(node), 0) <= MOST_CHARS) {
        this.found.runs.push({ parent, nodes, apart: yield* this.#apart(nodes, deeper) });
      } else if (only && isElement(only)) {
        deeper.push({ parent: only, inside: treatment(only, inside, this.rules) });
      } else if (only && isText(only)) {
        this.#long(parent, only);
      }
    }
  }

  #long(parent: Node, node: Text): void {
    const isPre = node.parentElement !== null && getComputedStyle(node.parentElement).whiteSpace.startsWith("pre");
    const pieces = piecesOf(this.originals.textOf(node), MOST_CHARS, this.rules.sourceLanguage, isPre);
    for (const piece of pieces) this.found.runs.push({ parent, nodes: [node], apart: new Map(), piece });
  }

  /** Neighbours no longer than the service takes, and no more than are written at once. */
  *#cut(line: ChildNode[]): Generator<void, ChildNode[][]> {
    const groups: ChildNode[][] = [];
    let group: ChildNode[] | undefined;
    let room = 0;
    for (const node of line) {
      yield;
      const length = this.#lengthOf(node);
      if (!group || length > room || group.length === MOST_NODES) {
        groups.push((group = []));
        room = MOST_CHARS;
      }
      group.push(node);
      room -= length;
    }
    return groups;
  }

  #lengthOf(node: ChildNode): number {
    if (isText(node)) return this.originals.textOf(node).length;
    return isElement(node) ? (node.textContent?.length ?? 0) : 0;
  }

  /** What in a line is not the line's, and is to be looked into by itself. */
  *#apart(nodes: ChildNode[], deeper: Step[]): Generator<void, Run["apart"]> {
    const apart: Run["apart"] = new Map();
    const open: [Node, Treatment][] = nodes.map((node) => [node, "translate"]);
    for (let next = open.pop(); next; next = open.pop()) {
      const [node, inside] = next;
      // Read before anything is written: these words are the page's own.
      if (isText(node)) this.originals.textOf(node);
      if (!isElement(node)) continue;
      yield;
      const own = treatment(node, inside, this.rules);
      const isHidden = nameOf(node) === "svg" || displayOf(node) === "none";
      if (own === "translate" && !isHidden) {
        for (const child of this.originals.childrenOf(node)) open.push([child, own]);
      } else {
        const isTold = !isHidden && nameOf(node) !== "textarea" && !isEditable(node);
        apart.set(node, isTold ? "told" : "hidden");
        deeper.push({ parent: node, inside: own });
      }
    }
    return apart;
  }

  #mayHaveWords(node: Node): boolean {
    if (isText(node)) return isWordy(this.originals.textOf(node));
    return isElement(node) && isWordy(node.textContent ?? "");
  }

  /** An element that cannot even be asked stands alone. */
  #isOfLine(element: Element): boolean {
    try {
      return isInline(element) && !this.#holdsBlocks(element);
    } catch {
      return false;
    }
  }

  /** Whether there is a block somewhere inside: then it is no part of a line. */
  #holdsBlocks(element: Element): boolean {
    if (this.#holders.has(element)) return true;
    for (const child of element.getElementsByTagName("*")) {
      if ((child.namespaceURI === SVG && nameOf(child) !== "svg") || isInline(child)) continue;
      for (let at: Node | null = child; at && at !== element; at = at.parentNode) this.#holders.add(at);
      return true;
    }
    return false;
  }
}

/** Elements that stand in a line also while they are hidden. */
const PHRASE =
  /^(script|style|template|noscript|input|span|a|b|i|u|em|strong|small|su[bp]|mark|abbr|time|code|img|svg)$/;

const SVG = "http://www.w3.org/2000/svg";

/** Whether it stands in a line of text. */
function isInline(element: Element): boolean {
  const name = nameOf(element);
  if (name === "br" || name === "wbr") return true;
  if (element.namespaceURI === SVG && name !== "svg") return false;
  if (element.shadowRoot || isUnborn(element) || name === "translate-widget") return false;
  const display = displayOf(element);
  return display === "none" ? PHRASE.test(name) : /^(inline|contents|ruby)/.test(display);
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}

function isUnborn(element: Element): boolean {
  return nameOf(element).includes("-") && element.matches(":not(:defined)");
}
