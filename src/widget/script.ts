// The widget as a script: one line in a page, and the button is there. The first file, `widget.js`.
//
// A module script has no `currentScript`; it says by `data-translate-widget` that it is ours.

import { bringBy } from "./bring.js";
import { startFrom } from "./index.js";
import { second } from "./second.js";

export * from "./index.js";

const own = document.currentScript as HTMLScriptElement | null;
const marked = document.querySelector<HTMLScriptElement>("script[data-translate-widget]");
bringBy((api) => second(own ?? marked, api));
startFrom(own ?? marked);
