// What `<html>` and `<head>` say about the language, set while the page is translated and given back.

import type { Language } from "./languages.js";
import { make } from "./make.js";

/** What we set on `<html>`, and what stood there before us. */
export class Head {
  #set = new Map<string, { before: string | null; ours: string }>();
  #meta: HTMLMetaElement | undefined;

  /** Says what is going on: `data-translate-state`. */
  state(state: "working" | "translated" | "error", from: string): void {
    this.#say("data-translate-state", state);
    this.#say("data-translated-from", from);
  }

  /** Says the language, and that no other translator is wanted. */
  language({ tag, dir }: Language, turns: boolean): void {
    this.#say("lang", tag);
    if (turns && getComputedStyle(document.documentElement).direction !== dir) this.#say("dir", dir);
    if (this.#meta || document.querySelector("meta[name=google][content=notranslate]")) return;
    this.#meta = make("meta", { name: "google", content: "notranslate" });
    document.head.append(this.#meta);
  }

  restore(): void {
    const html = document.documentElement;
    for (const [name, { before, ours }] of this.#set) {
      // What the page set meanwhile stays.
      if (html.getAttribute(name) !== ours) continue;
      if (before === null) html.removeAttribute(name);
      else html.setAttribute(name, before);
    }
    this.#set.clear();
    this.#meta?.remove();
    this.#meta = undefined;
  }

  #say(name: string, ours: string): void {
    const html = document.documentElement;
    const now = html.getAttribute(name);
    const last = this.#set.get(name);
    this.#set.set(name, { before: last?.ours === now ? last.before : now, ours });
    html.setAttribute(name, ours);
  }
}
