// Where the two files lay for each other what they have; both are scripts and share nothing else.

import type { More } from "./bring.js";
import type { Shared } from "./shared.js";

const MORE = Symbol.for("translate-widget-more");
const SHARED = Symbol.for("translate-widget-shared");
const place = document as { [MORE]?: More; [SHARED]?: Shared };

export function lay(more: More): void {
  place[MORE] = more;
}

export function laid(): More | undefined {
  return place[MORE];
}

export function share(shared: Shared): void {
  place[SHARED] = shared;
}

export function lent(): Shared | undefined {
  return place[SHARED];
}
