// The widget as a script: one line in a page, and the button is there. The first file, `widget.js`.
//
// A module script has no `currentScript`; it says by `data-translate-widget` that it is ours.

import { bringBy } from "./bring.js";
import {
  destroy, init, language, languages, off, on, pause, restore, resume, sourceLanguage, startFrom, translateTo,
} from "./index.js";
import { share } from "./laid.js";
import { second } from "./second.js";
import { shared } from "./shared.js";

const TolmachWidget = { destroy, init, language, languages, off, on, pause, restore, resume, sourceLanguage, translateTo };
Object.assign(globalThis, { TolmachWidget });

const own = document.currentScript as HTMLScriptElement | null;
const marked = document.querySelector<HTMLScriptElement>("script[data-translate-widget]");
share(shared);
bringBy((api) => second(own ?? marked, api));
startFrom(own ?? marked);
