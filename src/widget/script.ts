// The widget as a classic script: one line in a page, and the button is there.

import { startFrom } from "./index.js";

export * from "./index.js";

const own = document.currentScript;
if (own instanceof HTMLScriptElement && !own.hasAttribute("data-translate-widget")) startFrom(own);
