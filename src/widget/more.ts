// The second file, `widget-more.js`: lays its half where `second` takes it.

import { Run, explain } from "./half.js";
import { lay } from "./laid.js";

/** Put in by `build.mjs`, the same in both files. */
declare const RELEASE: string;

lay({ Run, explain, release: RELEASE });
