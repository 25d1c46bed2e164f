// Cuts a page into runs: siblings that read as one text, a paragraph or a stray line beside blocks.
//
// Asks the browser what is a block, for only it knows the style. It reads nothing else and changes
// nothing; `parts` makes a run into what is sent, `apply` writes what comes back.

import { type Rules, type Treatment, treatment } from "./excluded.js";

/** Neighbours that read as one text, in their order; all children of one parent. */
export interface Run {
  parent: Node;
  nodes: ChildNode[];
}

/** What a walk found below a node. */
export interface Found {
  runs: Run[];
  /** Roots with a life of their own, to be watched, too. */
  roots: ShadowRoot[];
}

/** A node whose children are still to be seen. */
interface Step {
  parent: Node;
  inside: Treatment;
}

/** Walks below `root`, in the order of the page; rests after each parent, so that a long page can be
 * walked in slices. Without recursion: scripts nest deeper than a stack bears. */
export function* walk(root: Node, rules: Rules, inside: Treatment = "translate"): Generator<void, Found> {
  const found: Found = { runs: [], roots: [] };
  const steps: Step[] = [{ parent: root, inside }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const deeper = children(step, rules, found);
    for (const next of deeper.reverse()) steps.push(next);
    yield;
  }
  return found;
}

/** Makes the runs among the children of one parent; gives the children to look into. */
function children({ parent, inside }: Step, rules: Rules, found: Found): Step[] {
  const deeper: Step[] = [];
  let nodes: ChildNode[] = [];
  const end = () => {
    if (inside === "translate" && nodes.some(isWordy)) found.runs.push({ parent, nodes });
    nodes = [];
  };
  for (const node of parent.childNodes) {
    const own = node instanceof Element ? treatment(node, inside, rules) : inside;
    // A kept word in a line belongs to the line; a word to be translated in a kept line does not.
    const isOfTheLine = own === inside || own === "keep";
    if (!(node instanceof Element) || (isOfTheLine && isInline(node) && !holdsBlocks(node))) {
      nodes.push(node);
      continue;
    }
    end();
    if (node.shadowRoot) {
      found.roots.push(node.shadowRoot);
      deeper.push({ parent: node.shadowRoot, inside: own });
    }
    deeper.push({ parent: node, inside: own });
  }
  end();
  return deeper;
}

/** Whether there is something to read. Numbers and signs alone are the same in every language. */
function isWordy(node: ChildNode): boolean {
  const text = node instanceof Comment ? "" : node.textContent;
  return text !== null && /\p{L}/u.test(text);
}

/** Whether it stands in a line of text. */
function isInline(element: Element): boolean {
  if (element.localName === "br" || element.localName === "wbr") return true;
  if (element.namespaceURI === SVG) return false;
  const display = getComputedStyle(element).display;
  return display.startsWith("inline") || display === "contents" || display === "ruby";
}

const SVG = "http://www.w3.org/2000/svg";

/** Whether there is a block somewhere inside, or a root of its own: then it is no part of a line. */
function holdsBlocks(element: Element): boolean {
  if (element.shadowRoot) return true;
  for (const child of element.getElementsByTagName("*")) {
    if (child.shadowRoot || !isInline(child)) return true;
  }
  return false;
}
