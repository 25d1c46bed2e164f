// Which attributes are words for people: names of things, hints, descriptions.
//
// A value that is sent with a form, or that the page reads, is none of them.

import { above, isElement, isWordy, nameOf } from "./dom.js";
import { type Rules, type Treatment, treatmentIn, treatmentOfWords } from "./excluded.js";
import { MOST_CHARS } from "./runs.js";

/** Attributes by the elements on which they are read to people (Firefox's list but for `download` and
 * keywords, with the descriptions that shared links show). */
const ON: Record<string, string> = {
  title: "*",
  "aria-label": "*",
  "aria-description": "*",
  "aria-placeholder": "*",
  "aria-roledescription": "*",
  "aria-valuetext": "*",
  "aria-colindextext": "*",
  "aria-rowindextext": "*",
  "aria-braillelabel": "*",
  "aria-brailleroledescription": "*",
  abbr: "th",
  alt: "area, image, img, input",
  label: "track, optgroup, option",
  placeholder: "input, textarea",
  value: "input[type=button i], input[type=reset i]",
  content:
    "meta[name=description i], meta[property='og:title'], meta[property='og:description'], " +
    "meta[property='og:image:alt'], meta[name='twitter:title'], meta[name='twitter:description'], " +
    "meta[name='twitter:image:alt']",
};

/** Their names, for an observer. */
export const NAMES = Object.keys(ON);

const SELECTOR = NAMES.map((name) => `${ON[name] === "*" ? "" : `:is(${ON[name]})`}[${name}]`).join(",");

/** An attribute to be translated. */
export interface Words {
  element: Element;
  name: string;
}

/** All below a root, and of the root itself where it is an element. */
export function* attributes(root: ParentNode & Node, rules: Rules): Generator<void, Words[]> {
  const found: Words[] = [];
  const known = new Map<Node, Treatment>();
  const own = isElement(root) && root.matches(SELECTOR) ? [root] : [];
  for (const element of [...own, ...root.querySelectorAll(SELECTOR)]) {
    yield;
    try {
      if (treatmentOn(element, rules, known) !== "translate") continue;
      for (const name of NAMES) if (isWords(element, name)) found.push({ element, name });
    } catch {
      // A form whose fields are named like what we ask it for.
    }
  }
  return found;
}

/** A track stands in a video, whose text is kept and whose words are not. */
function treatmentOn(element: Element, rules: Rules, known: Map<Node, Treatment>): Treatment {
  const parent = above(element);
  const isOfMedia = nameOf(element) === "track" && parent && isElement(parent);
  const inside = isOfMedia ? treatmentOn(parent, rules, known) : treatmentIn(parent, rules, known);
  return treatmentOfWords(element, inside, rules);
}

function isWords(element: Element, name: string): boolean {
  const value = element.getAttribute(name);
  const on = ON[name];
  if (value === null || value.length > MOST_CHARS || !isWordy(value)) return false;
  return on === "*" || (on !== undefined && element.matches(on));
}
