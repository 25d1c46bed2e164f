// What of a page is not translated: code, names, what the portal or the author said no to.
//
// Looks at one element at a time; whoever walks the page passes on what holds for its parents.

import { above, isElement, nameOf } from "./dom.js";

/** How an element is treated. */
export type Treatment =
  /** Its text is translated. */
  | "translate"
  /** It stays as it is, and so does all inside but what says otherwise. */
  | "keep"
  /** Not in what the portal wants translated, but something inside may be. */
  | "outside";

/** What a portal sets beside the rules all pages share. */
export interface Rules {
  /** The language of the page: text in others stays. Empty: not known, all is taken for the same. */
  sourceLanguage: string;
  /** CSS selector of what is translated; all where empty. */
  include: string;
  /** CSS selector of what is not. */
  exclude: string;
  /** Words that stay as they are, wherever they stand in a text. */
  protect?: string[];
  /** Whether frames of the same origin are translated, too. */
  frames?: boolean;
}

const KEPT_TAGS = new Set(
  ("code kbd samp var tt math embed object iframe frame noscript noembed noframes style script " +
    "template textarea audio video canvas acronym").split(" "),
);

/** Whose text is kept may still have words for people on it: a text field, a picture, a frame. */
const BEARERS = /^(textarea|img|iframe|video|audio|object|embed|canvas)$/;

/** Fonts whose letters are pictures: the word is the name of a picture. */
const ICONS = ".material-icons, [class*=material-icons-], [class*=material-symbols], .notranslate-icon";

/** Rules without a selector that is none: it would fail at each element. */
export function sound(rules: Rules, root: Document): Rules {
  const usable = (name: "include" | "exclude") => {
    try {
      if (rules[name]) root.querySelector(rules[name]);
      return rules[name];
    } catch {
      console.error(`${name}: ${JSON.stringify(rules[name])} is not a CSS selector; it is left out`);
      return "";
    }
  };
  return { ...rules, include: usable("include"), exclude: usable("exclude") };
}

/** How `element` is treated inside a parent that is treated so. */
export function treatment(element: Element, inside: Treatment, rules: Rules): Treatment {
  return judged(element, inside, rules, isKept);
}

/** How the words on `element` are treated: its attributes. */
export function treatmentOfWords(element: Element, inside: Treatment, rules: Rules): Treatment {
  const isKeptWithWords = () => isKept(element) && !BEARERS.test(nameOf(element)) && !isEditable(element);
  return judged(element, inside, rules, isKeptWithWords);
}

/** How what lies in `node` is treated, by the node itself and what is around it. */
export function treatmentIn(
  node: Node | null, rules: Rules, known = new Map<Node, Treatment>(),
): Treatment {
  const path: Node[] = [];
  let at = node;
  for (; at && !known.has(at); at = above(at)) path.push(at);
  let inside = (at && known.get(at)) ?? (rules.include ? "outside" : "translate");
  for (const node of path.reverse()) {
    if (isElement(node)) inside = treatment(node, inside, rules);
    known.set(node, inside);
  }
  return inside;
}

/** An element that cannot even be asked is left alone. */
function judged(
  element: Element, inside: Treatment, rules: Rules, isKept: (element: Element) => boolean,
): Treatment {
  try {
    const said = attribute(element);
    if (said) return said;
    if (inside === "keep" || isKept(element) || isForeign(element, rules.sourceLanguage)) return "keep";
    if (element.matches(ICONS) || (rules.exclude && element.matches(rules.exclude))) return "keep";
    if (inside === "outside" && (isOfHead(element) || element.matches(rules.include))) return "translate";
    return inside;
  } catch {
    return "keep";
  }
}

/** What the author wrote at this very element; a class wins over the attribute of a parent. */
function attribute(element: Element): Treatment | undefined {
  const classes = element.classList;
  if (classes.contains("notranslate")) return "keep";
  const value = element.getAttribute("translate")?.toLowerCase();
  if (value === "no") return "keep";
  if (value === "yes" || value === "" || classes.contains("translate")) return "translate";
  return undefined;
}

function isKept(element: Element): boolean {
  return KEPT_TAGS.has(nameOf(element)) || isEditable(element);
}

/** What a reader writes in. */
export function isEditable(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value.toLowerCase() !== "false";
}

/** The name of the page in the tab and in searches goes with the page. */
function isOfHead(element: Element): boolean {
  return /^(title|meta)$/.test(nameOf(element)) && element.closest("head") !== null;
}

/** The page's own language is no mark of another: the widget changes it to that of the reader. */
function isForeign(element: Element, source: string): boolean {
  const lang = element.getAttribute("lang");
  if (!lang || !source || element === document.documentElement) return false;
  return !isSameLanguage(lang, source);
}

/** `en-US` reads as `en`; a script makes another language. */
export function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [one, other].map(languageAndScript);
  return first === second;
}

function languageAndScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag.replace(/_/g, "-")).maximize();
    return `${language}-${script}`;
  } catch {
    return tag.toLowerCase();
  }
}
