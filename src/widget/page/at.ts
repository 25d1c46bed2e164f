// What stands at a place of the page, and what the page wrote there: for hints and suggestions.

import { childrenOf, isText } from "./dom.js";
import { type Part, plain } from "./parts.js";
import { type Run } from "./runs.js";
import { type Unit } from "./unit.js";

/** A place on the page as a reader sees it. */
export interface Shown {
  /** What the page wrote. */
  source: string;
  /** The same as it was sent: in parts, or a text where it is one. */
  sent: Part[] | string;
  /** What stands there now. */
  shown: string;
  element: Element;
}

/** What is shown of one of these units, of several the one nearest to a point. */
export function shownAt(units: Unit[], x?: number, y?: number): Shown | null {
  const distance = ({ run }: Unit) => (run && x !== undefined && y !== undefined ? distanceTo(rangeOf(run), x, y) : 0);
  const [unit] = units.length > 1 ? [...units].sort((one, other) => distance(one) - distance(other)) : units;
  const sent = unit?.read();
  if (!unit?.run || !sent) return null;
  const { parts } = sent;
  const isText = parts.length === 1 && typeof parts[0] === "string";
  const shown = rangeOf(unit.run).toString().trim().replace(/\s+/g, " ");
  return { source: plain(parts), sent: isText ? (parts[0] as string) : parts, shown, element: unit.element };
}

/** Where a run stands now; its elements may be in another order. */
function rangeOf({ parent, nodes, piece }: Run): Range {
  const range = (parent.ownerDocument ?? document).createRange();
  const all = new Set<Node>(nodes);
  const live = [...childrenOf(parent)].filter((node) => all.has(node));
  const [first, last] = [live[0], live[live.length - 1]];
  if (!first || !last) return range;
  range.setStartBefore(first);
  range.setEndAfter(last);
  if (piece && isText(first)) {
    const { from, to } = piece.shown();
    range.setStart(first, Math.min(from, first.length));
    range.setEnd(first, Math.min(to, first.length));
  }
  return range;
}

/** Of what stands in the same line as the point all is nearer than what stands in another. */
function distanceTo(range: Range, x: number, y: number): number {
  const beyond = (from: number, to: number, at: number) => Math.max(from - at, 0, at - to);
  const all = [...range.getClientRects()];
  return Math.min(...all.map(({ left, right, top, bottom }) => beyond(left, right, x) + beyond(top, bottom, y) * 1e6));
}
