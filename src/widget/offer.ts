// What can be chosen: what the portal names, or else what the service can do.

import type { Client } from "./client.js";
import { type Language, find, languageOf, withoutRegion } from "./languages.js";
import { warn } from "./warn.js";

/** The languages of a widget, the page's own first. */
export class Offer {
  all: Language[] = [];
  #asked: Promise<void> | undefined;

  /** `changed` hears when the service has said what it can do. */
  constructor(private source: string, private client: Client, private changed: () => void) {}

  /** The list, with the page's own language first. */
  set(all: Language[]): void {
    const tag = this.source;
    const own = tag && (find(all, tag) ?? languageOf(withoutRegion(tag)));
    const others = all.filter((one) => one !== own);
    this.all = own ? [{ ...own, tag }, ...others] : others;
  }

  /** Asks the service, once; what was named and cannot be had is said in the console. */
  ask(): Promise<void> {
    return (this.#asked ??= this.client.languages(this.source).then(
      (all) => {
        if (!this.all.some(({ tag }) => tag !== this.source)) this.set(all);
        const [own, ...others] = this.all;
        const known = others.filter((one) => one.href || find(all, one.tag) || warn(`"${one.tag}" cannot be translated into now`));
        if (own) this.all = [own, ...known];
        this.changed();
      },
      () => void (this.#asked = undefined),
    ));
  }
}
