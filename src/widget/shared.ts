// What both files need: it is in the first, and the second takes it from there. `build.mjs` puts `borrowed` in the
// place of these modules there.

import { lend } from "./focus.js";
import { button, make } from "./make.js";
import { Trouble, asTrouble, lost, troubleOf } from "./trouble.js";
import { warn } from "./warn.js";

export const shared = { Trouble, asTrouble, button, lend, lost, make, troubleOf, warn };

export type Shared = typeof shared;
