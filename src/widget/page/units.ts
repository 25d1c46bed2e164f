// All units of a page, found again from the nodes that change.
//
// Walks and re-walks; it does not know what is sent or what a reader sees.

import { type Words, attributes } from "./attributes.js";
import { type Rules, type Treatment, treatment } from "./excluded.js";
import { LiveMap } from "./live_map.js";
import { type Originals } from "./originals.js";
import { type Found, walk } from "./runs.js";
import { inSlices } from "./slices.js";
import { type Unit, runUnit, wordsUnit } from "./unit.js";

/** What a walk brought. */
export interface News {
  come: Unit[];
  gone: Unit[];
  roots: ShadowRoot[];
}

/** The units of a page. */
export class Units {
  /** By the parent of their nodes, or by the element that bears them. */
  private runs = new LiveMap<Node, Unit[]>();
  private words = new LiveMap<Element, Map<string, Unit>>();

  constructor(private originals: Originals, private rules: Rules) {}

  /** Finds what is below a root; what was known there is known anew. */
  async scan(root: Element | ShadowRoot | Document, signal: AbortSignal): Promise<News> {
    const inside = treatmentAround(root, this.rules);
    const found = await inSlices(walk(root, this.rules, inside), signal);
    const words = await inSlices(attributes(root, this.rules), signal);
    const news: News = { come: [], gone: [], roots: found.roots };
    this.takeRuns(root, found, news);
    this.takeWords(words, news);
    return news;
  }

  /** The units that a changed node belongs to. */
  around(node: Node): Unit[] {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const units = this.runs.get(at);
      if (units) return units;
    }
    return [];
  }

  /** The parent whose children are to be walked again when those of `node` changed. */
  scanned(node: Node): Node {
    for (let at: Node | null = node; at; at = at.parentNode) if (this.runs.has(at)) return at;
    return node;
  }

  /** Every unit there is. */
  *all(): Generator<Unit> {
    for (const [, units] of this.runs.entries()) yield* units;
    for (const [, units] of this.words.entries()) yield* units.values();
  }

  private takeRuns(root: Node, found: Found, news: News): void {
    const known = [...this.runs.entries()].filter(([parent]) => root === parent || root.contains(parent));
    for (const [parent, units] of known) {
      news.gone.push(...units);
      this.runs.delete(parent);
    }
    for (const run of found.runs) {
      const unit = runUnit(run, this.originals, this.rules);
      if (!unit) continue;
      this.runs.set(run.parent, [...(this.runs.get(run.parent) ?? []), unit]);
      news.come.push(unit);
    }
  }

  private takeWords(words: Words[], news: News): void {
    for (const one of words) {
      const of = this.words.get(one.element) ?? new Map<string, Unit>();
      const before = of.get(one.name);
      if (before) news.gone.push(before);
      const unit = wordsUnit(one, this.originals);
      this.words.set(one.element, of.set(one.name, unit));
      news.come.push(unit);
    }
  }
}

/** How what lies below a root is treated, by what is around it. */
function treatmentAround(root: Node, rules: Rules): Treatment {
  const path: Element[] = [];
  for (let at: Node | null = root; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element) path.push(at);
  }
  return path.reduceRight<Treatment>((inside, element) => treatment(element, inside, rules), "translate");
}
