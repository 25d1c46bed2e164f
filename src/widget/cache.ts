// Translations that were had on other pages of this visit.
//
// One entry of the session's storage for each pair, with a limit. A storage that fails or is forbidden
// is as good as an empty one.

import type { Part } from "./page/parts.js";

/** Changes when what is kept would no longer be understood. */
const VERSION = 1;
/** The session's storage holds about five million characters, most of which are the portal's. */
const MOST_CHARS = 700_000;

/** What a pair's texts became. */
export class Cache {
  #known = new Map<string, Part[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #key: string;

  constructor(private isKept: boolean, pair: string) {
    this.#key = `translate-cache-${VERSION}-${pair}`;
    if (!isKept) return;
    try {
      this.#known = new Map(JSON.parse(sessionStorage.getItem(this.#key) ?? "[]"));
    } catch {}
  }

  get(text: string): Part[] | undefined {
    return this.#known.get(text);
  }

  set(text: string, parts: Part[]): void {
    this.#known.delete(text);
    this.#known.set(text, parts);
    if (this.isKept) this.#timer ??= setTimeout(() => this.#keep(), 400);
  }

  /** Writes the newest that fit. */
  #keep(): void {
    this.#timer = undefined;
    const kept: string[] = [];
    let chars = 0;
    for (const entry of [...this.#known].reverse()) {
      const json = JSON.stringify(entry);
      if ((chars += json.length) > MOST_CHARS) break;
      kept.push(json);
    }
    try {
      sessionStorage.setItem(this.#key, `[${kept.reverse().join()}]`);
    } catch {}
  }
}
