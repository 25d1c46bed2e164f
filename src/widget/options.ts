// Every option of the widget: its name, kind and default, in one table.
//
// The same table reads `data-…` of a script, attributes of `<translate-widget>` and what `init` is given.
// A wrong value is said in the console and the default stands; nothing here throws.

import { warn } from "./warn.js";

/** What one option may be: words to choose from, or a kind of value. */
type Kind = readonly string[] | "text" | "list" | "names" | "flag" | "color" | "count" | "selector" | "pattern";

/** Name, kind, default; README.md says the same to people, and a test compares them. */
export const TABLE = {
  /** The service's address; where not given, the origin of the script. */
  api: ["text", ""],
  /** The language of the page; where not given, `lang` of `<html>`. */
  sourceLang: ["text", ""],
  /** What is offered; where not given, all the service can do. */
  languages: ["list", []],
  label: ["text", ""],
  /** Whether the label gives way to the one in the reader's language. */
  labelTranslatable: ["flag", false],
  look: [["float", "dropdown", "button", "inline", "list"], "float"],
  position: [
    ["bottom-right", "bottom-center", "bottom-left", "top-right", "top-center", "top-left"],
    "bottom-right",
  ],
  /** Where it goes on the page, for looks that do not float. */
  target: ["selector", ""],
  nativeNames: ["flag", true],
  /** A flag is a country's, not a language's: many readers will not find theirs. */
  flags: ["flag", false],
  textColor: ["color", ""],
  bgColor: ["color", ""],
  zIndex: ["count", 200002],
  theme: [["auto", "light", "dark"], "auto"],
  compat: [["none", "glt"], "none"],
  include: ["selector", ""],
  exclude: ["selector", ""],
  excludeText: ["pattern", ""],
  /** Names that stay as they are wherever they stand, between commas. */
  protect: ["names", []],
  /** Whether frames of the same origin are translated, too. */
  frames: ["flag", false],
  /** Paths where there is no widget: beginnings, like `/admin`. */
  excludePaths: ["list", []],
  detect: [["off", "suggest", "auto"], "suggest"],
  urlMode: [["query", "path", "none"], "query"],
  queryParam: ["text", "lang"],
  replaceLinks: ["flag", false],
  storage: [["local", "session", "none"], "local"],
  start: [["auto", "idle", "manual"], "auto"],
  /** Only what a reader sees or soon will; else the whole page. */
  viewportFirst: ["flag", true],
  /** How long a silent service is waited for, in milliseconds. */
  timeout: ["count", 15000],
  hoverOriginal: [["hover", "tap", "off"], "hover"],
  feedback: ["flag", true],
  notice: ["flag", true],
  rtl: [["auto", "off"], "auto"],
} as const satisfies Record<string, readonly [Kind, unknown]>;

type Table = typeof TABLE;
type Value<K> = K extends readonly string[]
  ? K[number]
  : K extends "list" | "names"
    ? string[]
    : K extends "flag"
      ? boolean
      : K extends "count"
        ? number
        : string;

/** All options with a value each. */
export type Options = { -readonly [N in keyof Table]: Value<Table[N][0]> };

/** What may be given: some of them, as values or as an attribute spells them. */
export type Given = { [N in keyof Options]?: Options[N] | string };

/** The attributes of an element that says options without `data-`. */
export const ATTRIBUTES = Object.keys(TABLE).map(dashed);

/** Reads what was given; the rest has its default. */
export function options(given: Given): Options {
  const all: Record<string, unknown> = {};
  for (const [name, [, normal]] of Object.entries(TABLE)) all[name] = normal;
  for (const [name, value] of Object.entries(given)) {
    const row = (TABLE as Record<string, readonly [Kind, unknown]>)[name];
    if (!row) warn(`option "${name}" is not known`, nearest(name, Object.keys(TABLE)));
    else if (value !== undefined) all[name] = parse(name, row[0], value) ?? row[1];
  }
  return all as Options;
}

/** Reads attributes: all that begin with `prefix`, or those that are ours. */
export function attributesOf(element: Element, prefix: "" | "data-"): Given {
  const given: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (!name.startsWith(prefix)) continue;
    const own = name.slice(prefix.length);
    const near = nearest(own, ATTRIBUTES);
    if (ATTRIBUTES.includes(own)) given[camel(own)] = value;
    else if (near && own !== "lang") warn(`attribute "${name}" is not known`, prefix + near);
  }
  return given;
}

function parse(name: string, kind: Kind, value: unknown): unknown {
  const text = String(value).trim();
  const wrong = (right: string) => void warn(`${name}="${text}" cannot be; it is ${right}`);
  if (typeof kind !== "string") {
    const word = text.toLowerCase().replace(/_/g, "-");
    if (kind.includes(word)) return word;
    const near = nearest(word, kind);
    return wrong(`one of ${kind.join(", ")}${near ? ` ("${near}"?)` : ""}`);
  }
  switch (kind) {
    case "list":
    case "names":
      return listed(value, kind === "list" ? /[\s,;]+/ : /\s*[,;\n]\s*/);
    case "flag":
      if (/^(true|on|yes|1|)$/i.test(text)) return true;
      return /^(false|off|no|0)$/i.test(text) ? false : wrong("on or off");
    case "count":
      return /^\d+$/.test(text) ? Number(text) : wrong("a whole number");
    case "color":
      return CSS.supports("color", text) ? text : wrong("a CSS colour");
    case "selector":
      return isFine(() => document.createDocumentFragment().querySelector(text || "a")) ? text : wrong("a CSS selector");
    case "pattern":
      return isFine(() => new RegExp(text, "u")) ? text : wrong("a regular expression");
    default:
      return text;
  }
}

function listed(value: unknown, between: RegExp): string[] {
  return (Array.isArray(value) ? value : String(value).split(between)).map((one) => String(one).trim()).filter(Boolean);
}

function isFine(does: () => unknown): boolean {
  try {
    does();
    return true;
  } catch {
    return false;
  }
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The one of `names` that is spelt most like it, where that is near enough to be meant. */
function nearest(name: string, names: readonly string[]): string | undefined {
  for (let steps = 1; steps <= (name.length > 4 ? 2 : 1); steps++) {
    const near = names.find((other) => isNear(name, other, steps));
    if (near) return near;
  }
  return undefined;
}

/** Whether so many letters more, less or other make one word of the other. */
function isNear(one: string, other: string, steps: number): boolean {
  if (one === other) return true;
  const [left, right] = [one.slice(1), other.slice(1)];
  if (one && one[0] === other[0]) return isNear(left, right, steps);
  return steps > 0 && [[left, right], [left, other], [one, right]].some(([a, b]) => isNear(a!, b!, steps - 1));
}
