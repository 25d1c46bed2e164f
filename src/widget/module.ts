// The widget as a package: `import { init } from "tolmach-widget"`; the second half is a chunk of its own.

import { bringBy } from "./bring.js";
import { startFrom } from "./index.js";

export {
  type Language, type Options, type Widget,
  destroy, init, language, languages, off, on, pause, restore, resume, sourceLanguage, translateTo,
} from "./index.js";

bringBy(() => import("./half.js"));
startFrom(document.querySelector<HTMLScriptElement>("script[data-translate-widget]"));
