// All units of a page, found again from the nodes that change.
//
// Walks and re-walks; it does not know what is sent or what a reader sees.

import { type Words, attributes } from "./attributes.js";
import { isElement, parentOf } from "./dom.js";
import { type Rules, treatmentIn } from "./excluded.js";
import { type Originals } from "./originals.js";
import { protectedBy } from "./parts.js";
import { type Found, type Run, walk } from "./runs.js";
import { type Unit, pieces, runUnit, wordsUnit } from "./unit.js";

/** What a walk brought. */
export interface News extends Omit<Found, "runs"> {
  come: Unit[];
  gone: Unit[];
  /** Known, and there still; they may have other words. */
  same: Unit[];
}

/** The units of a page. */
export class Units {
  /** By the parent of their nodes, or by the element that bears them. */
  private runs = new WeakMap<Node, Unit[]>();
  private words = new WeakMap<Element, Map<string, Unit>>();
  private protect: RegExp | null;

  constructor(private originals: Originals, private rules: Rules) {
    this.protect = protectedBy(rules.protect);
  }

  /** Finds what is below a root; what was known there and is the same stays the same unit. */
  *scan(root: Element | ShadowRoot | Document): Generator<void, News> {
    const found = yield* walk(root, this.rules, this.originals, treatmentIn(root, this.rules));
    const words = yield* attributes(root, this.rules);
    const news: News = { ...found, come: [], gone: [], same: [] };
    yield* this.takeRuns(root, found.runs, news);
    yield* this.takeWords(root, words, news);
    return news;
  }

  /** The units that a changed node belongs to. */
  around(node: Node): Unit[] {
    for (let at: Node | null = node, child = at; at; child = at, at = parentOf(at)) {
      const units = this.runs.get(at)?.filter(({ run }) => at === node || run?.nodes.includes(child as ChildNode));
      if (units && units.length > 0) return units;
    }
    return [];
  }

  /** The unit of an attribute. */
  of(element: Element, name: string): Unit | undefined {
    return this.words.get(element)?.get(name);
  }

  /** What is to be walked again when the children of `node` changed. */
  scanned(node: Node): Node {
    const [unit] = this.around(node);
    return unit?.run?.parent ?? node;
  }

  /** Forgets what is in a part that left the page, and gives it node by node. */
  *leave(root: Node): Generator<Unit[]> {
    for (const node of below(root)) {
      yield [...(this.runs.get(node) ?? []), ...(this.words.get(node as Element)?.values() ?? [])];
      this.runs.delete(node);
      this.words.delete(node as Element);
    }
  }

  /** Puts the texts of a unit in its place. */
  split(unit: Unit): Unit[] {
    const run = unit.run;
    if (!run || run.piece || run.nodes.length + run.apart.size === 1 && !isElement(run.nodes[0] as Node)) return [];
    this.runs.set(run.parent, (this.runs.get(run.parent) ?? []).filter((one) => one !== unit));
    const all = pieces(run, this.originals, this.protect);
    for (const piece of all) this.put(piece);
    return all;
  }

  private put(unit: Unit): void {
    const parent = unit.run?.parent as Node;
    const units = this.runs.get(parent);
    if (units) units.push(unit);
    else this.runs.set(parent, [unit]);
  }

  private *takeRuns(root: Node, found: Run[], news: News): Generator<void, void> {
    const known = new Map<Node, Unit[]>();
    for (const node of below(root)) {
      yield;
      const units = this.runs.get(node);
      if (units) known.set(node, units);
    }
    for (const { parent } of found) known.set(parent, this.runs.get(parent) ?? []);
    for (const parent of known.keys()) this.runs.delete(parent);
    const left = new Set([...known.values()].flat());
    for (const run of found) {
      yield;
      const before = known.get(run.parent)?.find((unit) => left.has(unit) && isSame(unit.run, run));
      const unit = before ?? runUnit(run, this.originals, this.protect);
      if (!unit) continue;
      this.put(unit);
      if (before) left.delete(before);
      news[before ? "same" : "come"].push(unit);
    }
    news.gone.push(...left);
  }

  private *takeWords(root: Node, words: Words[], news: News): Generator<void, void> {
    const known = new Map<Element, Map<string, Unit>>();
    for (const node of below(root)) {
      yield;
      const all = this.words.get(node as Element);
      if (all) known.set(node as Element, all);
      this.words.delete(node as Element);
    }
    for (const one of words) {
      yield;
      const before = known.get(one.element)?.get(one.name);
      const unit = before ?? wordsUnit(one, this.originals);
      known.get(one.element)?.delete(one.name);
      this.words.set(one.element, (this.words.get(one.element) ?? new Map()).set(one.name, unit));
      news[before ? "same" : "come"].push(unit);
    }
    for (const rest of known.values()) news.gone.push(...rest.values());
  }
}

/** A node and all inside that may have units. */
function* below(root: Node): Generator<Node> {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = nodes.nextNode()) yield node;
}

function isSame(one: Run | undefined, other: Run): boolean {
  if (!one || one.nodes.length !== other.nodes.length || one.apart.size !== other.apart.size) return false;
  if ((one.piece || other.piece) && !one.piece?.isSame(other.piece)) return false;
  return one.nodes.every((node, at) => node === other.nodes[at]) &&
    [...one.apart].every(([element, how]) => other.apart.get(element) === how);
}
