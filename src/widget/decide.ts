// Which language a page opens in: address, then the reader's choice, then the browser, which does not force.

import type { Address } from "./address.js";
import type { Choice } from "./choice.js";
import { type Language, find } from "./languages.js";
import type { Options } from "./options.js";
import { isRivalActive } from "./rivals.js";

/** `open`: translate at once; `ask`: whether the reader wants it. */
export type Decision = { open: string; isKept: boolean } | { ask: Language } | undefined;

export function decide(
  { detect }: Options, address: Address, choice: Choice, languages: Language[], source: string,
): Decision {
  const wanted = address.language()?.tag ?? choice.language;
  if (wanted) return { open: wanted, isKept: true };
  const best = navigator.languages.map((tag) => find(languages, tag)).find(Boolean);
  if (!best || best === find(languages, source) || detect === "off" || choice.isNever || isRivalActive()) return undefined;
  return detect === "auto" ? { open: best.tag, isKept: false } : { ask: best };
}
