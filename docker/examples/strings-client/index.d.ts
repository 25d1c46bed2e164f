/** Where strings are kept between visits; `localStorage` is one. */
export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What may be put in a message. Dates are shown in the reader's time zone. */
export type Argument = string | number | Date | { $num: string } | { $date: string; tz?: string } | { $list: string[] };

export interface Settings {
  /** The service, `https://strings.example`. */
  url: string;
  /** The reader's language; the service answers in the nearest it has. */
  lang: string;
  /** Files, named without `.ftl`; all of the portal's where left out. */
  files?: string[];
  /** Messages, `portal-*` for all that begin so; all where left out. */
  keys?: string[];
  /** Keeps the strings for when the service does not answer. */
  storage?: Storage;
  /** How long the service may take, in milliseconds; 5,000 where left out. */
  timeout?: number;
  /** The share of visitors, 0 to 1, whose browsers report ids that are not there; 0 where left out. */
  report?: number;
  /** Whether what the service puts in is wrapped in invisible marks, so that its direction does not spread. */
  isolating?: boolean;
  /** Instead of the global one. */
  fetch?: typeof globalThis.fetch;
}

export interface Strings<Key extends string = string> {
  /** The language of the strings. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** Changes when any string does. */
  readonly hash: string;
  /** Whether the service did not answer, so that these are the strings of an earlier visit, or none. */
  readonly isStale: boolean;
  readonly ids: Key[];
  has(id: string): id is Key;
  /**
   * The text, at once, with variables put in. A message with plural forms or functions needs `format`:
   * here it is what `format` gave for the same arguments before. An id nobody has comes back as it is.
   */
  t(id: Key, args?: Record<string, Argument>): string;
  /** The text of any message; asks the service where it must. Never rejects: at worst it is the id. */
  format(id: Key, args?: Record<string, Argument>): Promise<string>;
  /** Whether `t` needs `format` before. */
  needsService(id: Key): boolean;
  /** Changes the language. */
  use(lang: string): Promise<this>;
}

/** Rejects with {@link StringsError} where the service refuses; not where it does not answer. */
export function createStrings<Key extends string = string>(settings: Settings): Promise<Strings<Key>>;

export class StringsError extends Error {
  readonly status: number;
  readonly code?: string;
}
