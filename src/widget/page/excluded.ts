// What of a page is not translated: code, names, what the portal or the author said no to.
//
// Looks at one element at a time; whoever walks the page passes on what holds for its parents.

/** How an element is treated. */
export type Treatment =
  /** Its text is translated. */
  | "translate"
  /** It stays as it is, and so does all inside but what says otherwise. */
  | "keep";

/** What a portal sets beside the rules all pages share. */
export interface Rules {
  /** The language of the page: text in others stays. */
  sourceLanguage: string;
  /** CSS selector of what is translated; all where empty. */
  include: string;
  /** CSS selector of what is not. */
  exclude: string;
}

const KEPT_TAGS = new Set(
  ("code kbd samp var tt math embed object iframe frame noscript noembed noframes head style script " +
    "template textarea audio video canvas acronym").split(" "),
);

/** Fonts whose letters are pictures: the word is the name of a picture. */
const ICONS = ".material-icons, [class*=material-icons-], [class*=material-symbols], .notranslate-icon";

/** How `element` is treated inside a parent that is treated so. */
export function treatment(element: Element, inside: Treatment, rules: Rules): Treatment {
  const said = attribute(element);
  if (said) return said;
  if (element.localName === "title" && element.parentElement?.localName === "head") return "translate";
  if (inside === "keep") return "keep";
  if (KEPT_TAGS.has(element.localName) || isEditable(element)) return "keep";
  if (isForeign(element, rules.sourceLanguage)) return "keep";
  if (element.matches(ICONS) || (rules.exclude && element.matches(rules.exclude))) return "keep";
  return "translate";
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

function isEditable(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value.toLowerCase() !== "false";
}

function isForeign(element: Element, source: string): boolean {
  const lang = element.getAttribute("lang");
  return lang !== null && lang !== "" && !isSameLanguage(lang, source);
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
