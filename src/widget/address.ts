// The language in the address of a page: read and written.
//
// Knows the address only; what a reader chose before is for `choice`, links of the page for `links`.

import { type Language, find } from "./languages.js";
import type { Options } from "./options.js";

/** Reads and writes the language of addresses, as the portal set it. */
export class Address {
  /** Where the reader was when its language was last looked at. */
  #seen = location.href;

  constructor(private options: Options, private source: string, private languages: () => Language[]) {}

  /** The language an address names, if it is one of ours. */
  language(href = location.href): Language | undefined {
    const url = new URL(href);
    const { urlMode, queryParam } = this.options;
    const own = this.languages().find((one) => one.href && bare(one.href) === bare(href));
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

  /** The language that a step in the history asks for; none where it is about something else, like a heading. */
  stepped(): string | undefined {
    const [before, now] = [this.#seen, (this.#seen = location.href)];
    const [old, tag] = [before, now].map((href) => this.language(href)?.tag);
    if (tag === old) return undefined;
    // Another page of an application that says no language is read on in the one there is.
    const plain = (href: string) => bare(this.of({ tag: this.source } as Language, href));
    const isSamePage = this.languages().some(({ href }) => href) || plain(before) === plain(now);
    return tag ?? (isSamePage && this.options.urlMode !== "none" ? this.source : undefined);
  }

  /** Writes a choice, as a step one can go back from. */
  write(language: Language): void {
    const { urlMode } = this.options;
    const href = this.of(language);
    try {
      if (urlMode !== "none" && href !== location.href) history.pushState(history.state, "", href);
    } catch {
      // A framed or local page may not; it is translated all the same.
    }
    this.#seen = location.href;
  }
}

/** An address without the place in the page. */
function bare(href: string): string {
  return new URL(href, location.href).href.replace(/#.*/, "");
}
