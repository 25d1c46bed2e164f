// The widget as a script: one line in a page, and the button is there. The first file, `widget.js`.
//
// A module script has no `currentScript`; it says by `data-translate-widget` that it is ours.

import { bringBy } from "./bring.js";
import {
  destroy, init, language, languages, off, on, pause, restore, resume, sourceLanguage, startFrom, translateTo,
} from "./index.js";
import { second } from "./second.js";

const TolmachWidget = { destroy, init, language, languages, off, on, pause, restore, resume, sourceLanguage, translateTo };
Object.assign(globalThis, { TolmachWidget });

const own = document.currentScript as HTMLScriptElement | null;
const marked = document.querySelector<HTMLScriptElement>("script[data-translate-widget]");
bringBy((api) => second(own ?? marked, api));
startFrom(own ?? marked);
