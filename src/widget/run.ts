// A page being in another language: the engine at work, and what belongs to it on the page.
//
// In the second file, `widget-more.js`: a page that nobody translates does not load it. It shows no button
// and decides nothing; `turn` is told what happens.

import type { Address } from "./address.js";
import { Cache } from "./cache.js";
import type { Client } from "./client.js";
import { Head } from "./head.js";
import type { Language } from "./languages.js";
import { Links } from "./links.js";
import type { Options } from "./options.js";
import { Original } from "./original.js";
import { type Shown } from "./page/at.js";
import { Page } from "./page.js";
import { Stream } from "./stream.js";
import type { Strings } from "./strings.js";

/** Who is told. */
export interface Told {
  progress(done: number, total: number): void;
  /** The page says its first words in the other language. */
  begun(): void;
  firstVisible(): void;
  /** Nothing is waiting; `left` could not be translated. */
  idle(left: number): void;
  failed(error: unknown): void;
  /** A reader suggests something better. */
  suggest(body: object): void;
}

/** What it needs of the widget. */
export interface Needs {
  from: string;
  language: Language;
  options: Options;
  client: Client;
  address: Address;
  /** Where windows go. */
  root: HTMLElement | undefined;
  strings(): Strings;
  told: Told;
}

/** Made for one language, over with `stop`. */
export class Run {
  /** Whether the page says something in the other language. */
  isBegun = false;
  #head = new Head();
  #page: Page;
  #stream: Stream;
  #links: Links | undefined;
  #original: Original | undefined;
  #left = 0;

  constructor(private needs: Needs) {
    const { from, language, options, client, told } = needs;
    const cache = new Cache(options.storage !== "none", `${from}>${language.tag}`);
    const excluded = options.excludeText ? new RegExp(options.excludeText, "u") : null;
    this.#stream = new Stream(client, { from, to: language.tag, cache, excluded, left: () => (this.#left += 1) });
    const { include, exclude, protect, frames } = options;
    const rules = { sourceLanguage: from, include, exclude, protect, frames };
    const hears = {
      progress: told.progress,
      begun: () => this.#begun(),
      firstVisible: () => told.firstVisible(),
      idle: () => this.#idle(),
      failed: (error: unknown) => this.#failed(error),
    };
    this.#page = new Page(document, this.#stream, rules, hears, options.viewportFirst ? "near" : "far");
    this.#head.state("working", from);
    void this.#page.start();
  }

  /** The language of the page: as the portal says, else as it was detected; empty before that. */
  get from(): string {
    return this.needs.from || this.#stream.detected;
  }

  pause(): void {
    this.#page.pause();
  }

  resume(): void {
    this.#page.resume();
  }

  /** Goes on after a failure. */
  again(): void {
    this.#head.state("working", this.from);
    this.#page.again();
  }

  /** Gives the page back. */
  stop(): void {
    this.#original?.stop();
    this.#page.restore();
    this.#links?.release();
    this.#head.restore();
  }

  #begun(): void {
    if (this.isBegun) return;
    const { language, options, address, told } = this.needs;
    this.isBegun = true;
    this.#head.language(language, options.rtl === "auto");
    if (options.replaceLinks && options.urlMode !== "none") this.#links = new Links(address, language);
    told.begun();
  }

  #idle(): void {
    this.#head.state("translated", this.from);
    this.#original ??= this.#hover();
    this.needs.told.idle(this.#left);
  }

  #failed(error: unknown): void {
    this.#head.state("error", this.from);
    this.needs.told.failed(error);
  }

  #hover(): Original | undefined {
    const { root, options, language, client, told, strings } = this.needs;
    if (!root) return undefined;
    const to = language.tag;
    const suggest = async ({ sent: source, shown }: Shown, suggested: string) => {
      const body = { from: this.from, to, source, shown, suggested, page: location.origin + location.pathname };
      told.suggest(body);
      await client.suggest(body);
    };
    return new Original({ root, options, from: () => this.from, to, strings, at: (node, x, y) => this.#page.at(node, x, y), suggest });
  }
}
