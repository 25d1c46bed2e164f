// The second file, `widget-more.js`: lays its half where `second` takes it.

import { Run } from "./run.js";
import { lay } from "./laid.js";

lay({ Run });
