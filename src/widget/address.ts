// The language in the address of a page: read, written, kept in links.
//
// Knows the address only; what a reader chose before is for `choice`.

import { type Language, find } from "./languages.js";
import { type Options } from "./options.js";

/** Reads and writes the language of addresses, as the portal set it. */
export class Address {
  private rewritten = new Map<HTMLAnchorElement, { before: string; ours: string }>();
  private tag = "";
  private hear = (event: Event) => {
    for (const node of event.composedPath()) if (node instanceof HTMLAnchorElement) this.link(node);
  };

  constructor(private options: Options, private source: string, private languages: () => Language[]) {}

  /** The language an address names, if it is one of ours. */
  language(href = location.href): Language | undefined {
    const url = new URL(href);
    const { urlMode, queryParam } = this.options;
    const own = this.languages().find((one) => one.href && new URL(one.href, location.href).href === href);
    const tag = urlMode === "query" ? url.searchParams.get(queryParam) : urlMode === "path" ? url.pathname.split("/")[1] : "";
    return own ?? (tag ? find(this.languages(), tag) : undefined);
  }

  /** The address of a page in a language. */
  of(language: Language, href = location.href): string {
    const url = new URL(href, location.href);
    if (language.href && href === location.href) return new URL(language.href, href).href;
    const tag = language.tag === this.source ? "" : language.tag;
    const { urlMode, queryParam } = this.options;
    if (urlMode === "query") {
      url.searchParams.delete(queryParam);
      // `append` would spell the rest of the query anew where there is nothing to say.
      if (tag) url.searchParams.set(queryParam, tag);
      else if (!new URL(href, location.href).searchParams.has(queryParam)) return url.href;
    } else if (urlMode === "path") {
      const [, first, ...rest] = url.pathname.split("/");
      const isTag = first !== undefined && this.languages().some((one) => one.tag === first);
      const path = isTag ? `/${rest.join("/")}` : url.pathname;
      url.pathname = tag ? `/${tag}${path}` : path;
    }
    return url.href;
  }

  /** Writes a choice, as a step one can go back from. */
  write(language: Language): void {
    const { urlMode } = this.options;
    const href = this.of(language);
    if (urlMode === "none" || href === location.href) return;
    try {
      history.pushState(history.state, "", href);
    } catch {
      // A framed or local page may not; it is translated all the same.
    }
  }

  /** Keeps the language in links of this site; those that come later when they are touched. */
  keepIn({ tag }: Language): void {
    if (!this.options.replaceLinks || this.options.urlMode === "none") return;
    this.tag = tag;
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) this.link(link);
    for (const name of TOUCHES) document.addEventListener(name, this.hear, true);
  }

  /** Gives links their own addresses back. */
  release(): void {
    for (const name of TOUCHES) document.removeEventListener(name, this.hear, true);
    for (const [link, { before, ours }] of this.rewritten) {
      if (link.getAttribute("href") === ours) link.setAttribute("href", before);
    }
    this.rewritten.clear();
  }

  private link(link: HTMLAnchorElement): void {
    const before = link.getAttribute("href") ?? "";
    const isOurs = this.rewritten.get(link)?.ours === before;
    const isPage = link.origin === location.origin && !before.startsWith("#") && !link.hasAttribute("download");
    const language = find(this.languages(), this.tag);
    if (isOurs || !isPage || !language || link.hreflang) return;
    const ours = this.of({ ...language, href: "" }, link.href);
    this.rewritten.set(link, { before, ours });
    link.setAttribute("href", ours);
  }
}

const TOUCHES = ["pointerover", "pointerdown", "focusin"];
