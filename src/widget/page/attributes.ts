// Which attributes are words for people: names of things, hints, descriptions.
//
// A value that is sent with a form, or that the page reads, is none of them.

import { type Rules, treatment } from "./excluded.js";

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
  const own = root instanceof Element && root.matches(SELECTOR) ? [root] : [];
  for (const element of [...own, ...root.querySelectorAll(SELECTOR)]) {
    const names = NAMES.filter((name) => isWords(element, name));
    if (names.length > 0 && isTranslated(element, rules)) {
      found.push(...names.map((name) => ({ element, name })));
    }
    yield;
  }
  return found;
}

function isWords(element: Element, name: string): boolean {
  const value = element.getAttribute(name);
  const on = ON[name];
  return value !== null && /\p{L}/u.test(value) && (on === "*" || (on !== undefined && element.matches(on)));
}

/** Whose text is kept may still have words for people on it: a text field, a picture, a frame. */
const BEARERS = /^(textarea|img|iframe|video|audio|object|embed|canvas|meta|head)$/;

function isTranslated(element: Element, rules: Rules): boolean {
  const path: Element[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) path.push(node);
  let inside: "translate" | "keep" = "translate";
  for (const node of path.reverse()) {
    const own = treatment(node, inside, rules);
    inside = BEARERS.test(node.localName) && !saysNo(node) ? inside : own;
  }
  return inside === "translate";
}

function saysNo(element: Element): boolean {
  return element.getAttribute("translate") === "no" || element.classList.contains("notranslate");
}
