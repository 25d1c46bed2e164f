// Keeps the language in the links of a page; those that come later when they are touched.

import type { Address } from "./address.js";
import type { Language } from "./languages.js";
import { LiveMap } from "./page/live_map.js";

/** The links of a translated page. */
export class Links {
  #rewritten = new LiveMap<HTMLAnchorElement, { before: string; ours: string }>();
  #hear = (event: Event) => {
    for (const node of event.composedPath()) if (node instanceof HTMLAnchorElement) this.#link(node);
  };

  constructor(private address: Address, private language: Language) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) this.#link(link);
    for (const name of TOUCHES) document.addEventListener(name, this.#hear, true);
  }

  /** Gives links their own addresses back. */
  release(): void {
    for (const name of TOUCHES) document.removeEventListener(name, this.#hear, true);
    for (const [link, { before, ours }] of this.#rewritten.entries()) {
      if (link.getAttribute("href") === ours) link.setAttribute("href", before);
    }
  }

  #link(link: HTMLAnchorElement): void {
    const before = link.getAttribute("href") ?? "";
    const isOurs = this.#rewritten.get(link)?.ours === before;
    const isPage = link.origin === location.origin && !isWithin(link.href) && !link.hasAttribute("download");
    if (isOurs || !isPage || link.hreflang) return;
    const ours = this.address.of({ ...this.language, href: "" }, link.href);
    this.#rewritten.set(link, { before, ours });
    link.setAttribute("href", ours);
  }
}

/** Whether it leads to a place in this very page, however it is spelt: another address would load it anew. */
function isWithin(href: string): boolean {
  return href.includes("#") && href.split("#")[0] === location.href.split("#")[0];
}

const TOUCHES = ["pointerover", "pointerdown", "focusin"];
