// In the second file: what the first has of `focus`, `make`, `trouble` and `warn`. A first file of before that
// shares nothing does not fit, which `second` says.

import { lent } from "./laid.js";
import type { Shared } from "./shared.js";

export const { Trouble, asTrouble, button, lend, lost, make, troubleOf, warn } = lent() ?? ({} as Shared);
