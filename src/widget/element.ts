// `<translate-widget>`: real links inside work without any script; with it they are the list of languages.

import { type Language, languageOf } from "./languages.js";

/** Makes the element known; `come` and `go` hear of those on the page. */
export function defineElement(come: (host: HTMLElement) => void, go: () => void): void {
  if (customElements.get("translate-widget")) return;
  customElements.define(
    "translate-widget",
    class extends HTMLElement {
      connectedCallback(): void {
        if (!this.hasAttribute("data-made")) come(this);
      }
      disconnectedCallback(): void {
        // Frameworks move elements: what is back in a moment never left.
        queueMicrotask(() => this.isConnected || go());
      }
    },
  );
}

/** The languages that links inside an element name. */
export function linksOf(host: Element): Language[] {
  return [...host.querySelectorAll<HTMLAnchorElement>("a[hreflang]")].map((link) => ({
    ...languageOf(link.hreflang),
    name: link.textContent?.trim() || link.hreflang,
    href: link.href,
  }));
}
