// Where the second file lays its half for the first; both are scripts and share nothing else.

import type { More } from "./bring.js";

const KEY = Symbol.for("translate-widget-more");
const place = document as { [KEY]?: More };

export function lay(more: More): void {
  place[KEY] = more;
}

export function laid(): More | undefined {
  return place[KEY];
}
