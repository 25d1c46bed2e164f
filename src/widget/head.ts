// What `<html>` and `<head>` say about the language, set while the page is translated and given back.

import type { Language } from "./languages.js";

/** What stood in attributes of `<html>` before us. */
export class Head {
  #before = new Map<string, string | null>();
  #meta: HTMLMetaElement | undefined;

  /** Says what is going on: `data-translate-state`. */
  state(state: "working" | "translated" | "error", from: string): void {
    this.#set("data-translate-state", state);
    this.#set("data-translated-from", from);
  }

  /** Says the language, and that no other translator is wanted. */
  language({ tag, dir }: Language, turns: boolean): void {
    this.#set("lang", tag);
    if (turns && getComputedStyle(document.documentElement).direction !== dir) this.#set("dir", dir);
    if (this.#meta || document.querySelector("meta[name=google][content=notranslate]")) return;
    this.#meta = document.createElement("meta");
    this.#meta.name = "google";
    this.#meta.content = "notranslate";
    document.head.append(this.#meta);
  }

  restore(): void {
    for (const [name, value] of this.#before) {
      if (value === null) document.documentElement.removeAttribute(name);
      else document.documentElement.setAttribute(name, value);
    }
    this.#before.clear();
    this.#meta?.remove();
    this.#meta = undefined;
  }

  #set(name: string, value: string): void {
    const html = document.documentElement;
    if (!this.#before.has(name)) this.#before.set(name, html.getAttribute(name));
    html.setAttribute(name, value);
  }
}
