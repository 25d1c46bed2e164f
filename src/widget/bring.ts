// How the second half of the widget comes when it is first needed. `script` and `module` each say their way.

import type { explain } from "./explain.js";
import type { Run } from "./run.js";
import { asTrouble } from "./trouble.js";

/** What is in the second half. */
export interface More {
  Run: typeof Run;
  explain: typeof explain;
  /** What it was built as, `shape.words`: of one shape are those that know the same of each other. */
  release?: string;
}

/** Brings it; `api` is where the service is. */
type Way = (api: string) => Promise<More>;

let way: Way | undefined;
let coming: Promise<More> | undefined;

/** Says how it comes. */
export function bringBy(how: Way): void {
  way = how;
}

/** The second half, once; where it did not come it may be asked for again. */
export function bring(api: string): Promise<More> {
  return (coming ??= way!(api).catch((error) => {
    coming = undefined;
    throw asTrouble(error);
  }));
}
