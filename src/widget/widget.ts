// The widget: knows which language a page is in, who chose it, and what can be chosen.
//
// Joins its face, the service and the state kept in address and storage; translating is for `turn`.

import { Address } from "./address.js";
import { bring } from "./bring.js";
import { Choice } from "./choice.js";
import { Client } from "./client.js";
import { decide } from "./decide.js";
import { Events } from "./events.js";
import { Face, type Known } from "./face.js";
import { type Language, find, languageOf } from "./languages.js";
import { Offer } from "./offer.js";
import type { Options } from "./options.js";
import { hold, holder, isRivalActive, watchRivals } from "./rivals.js";
import { Trouble } from "./trouble.js";
import { type Needs, Turn } from "./turn.js";
import { warn } from "./warn.js";

/** Who wanted it: a reader's wish is remembered and written into the address. */
export type Wish = "reader" | "address" | "page";

/** The widget of a page. */
export class Widget {
  readonly sourceLanguage: string;
  #events: Events;
  #client: Client;
  #offer: Offer;
  #choice: Choice;
  #address: Address;
  #face: Face;
  #turn: Turn | undefined;
  #isPaused = false;
  #hasFailed = false;
  #end = new AbortController();
  #unwatch = () => {};

  constructor(private host: HTMLElement, private options: Options, private isOwnHost: boolean) {
    this.sourceLanguage = options.sourceLang || document.documentElement.lang;
    this.#client = new Client(options.api, options.timeout);
    this.#events = new Events(host);
    this.#offer = new Offer(this.sourceLanguage, this.#client, () => this.#face.draw());
    this.#choice = new Choice(options.storage);
    this.#address = new Address(options, this.sourceLanguage, () => this.languages);
    this.#face = new Face(host, options, this.#client, () => this.#known);
  }

  /** What can be chosen, the page's own language first. */
  get languages(): Language[] {
    return this.#offer.all;
  }

  /** The language the page is in now. */
  get language(): string {
    return this.#turn?.language.tag ?? this.sourceLanguage;
  }

  /** Shows itself, and translates where address, choice or browser say so. Called once. */
  async start(links: Language[]): Promise<this> {
    const { languages, excludePaths, start, nativeNames } = this.options;
    if (excludePaths.some((path) => location.pathname.startsWith(path))) return this;
    const offered = links.length ? links : languages.map((tag) => languageOf(tag, nativeNames ? tag : navigator.language));
    this.#offer.set(offered);
    if (!offered.length) await this.#offer.ask();
    await this.#face.learn();
    if (this.#end.signal.aborted) return this;
    this.#show();
    addEventListener("popstate", () => this.#stepped(), { signal: this.#end.signal });
    this.#unwatch = watchRivals(() => (this.#turn ? this.#standDown() : this.#face.hide("suggest")));
    this.#events.tell("ready", { languages: this.languages.map(({ tag }) => tag) });
    if (start === "auto") this.#decide();
    else if (start === "idle") (globalThis.requestIdleCallback ?? setTimeout)(() => this.#decide());
    return this;
  }

  /** Translates the page; true when what is seen is done, false where it cannot be. */
  async translateTo(tag: string, wish: Wish = "page"): Promise<boolean> {
    if (!this.languages.length) await this.#offer.ask();
    // It may have been destroyed meanwhile.
    if (this.#end.signal.aborted) return false;
    if (isRivalActive()) return this.#standDown();
    const language = find(this.languages, tag);
    if (!language) return this.#fail(new Trouble("language"), languageOf(tag));
    if (language.tag === this.language && !this.#hasFailed) {
      if (wish === "reader" && this.#turn) this.#remember(language);
      return true;
    }
    if (language.tag === this.sourceLanguage) return this.restore(wish), true;
    if (!this.#events.tell("before", { lang: language.tag }, true)) return false;
    this.#stop();
    if (wish === "reader") this.#remember(language);
    return new Promise((settle) => this.#begin(language, settle));
  }

  /** Gives the page its own words back. */
  restore(wish: Wish = "page"): void {
    const language = find(this.languages, this.sourceLanguage);
    if (wish === "reader" && language) this.#remember(language);
    const turn = this.#turn;
    if (!turn) return;
    this.#stop();
    this.#face.own();
    this.#face.say("restored");
    this.#events.tell("restore", { lang: turn.language.tag });
  }

  /** Sends nothing until `resume`, whatever is chosen meanwhile. */
  pause(): void {
    this.#isPaused = true;
    this.#turn?.pause();
  }

  resume(): void {
    this.#isPaused = false;
    this.#turn?.resume();
  }

  on(name: string, hear: (event: CustomEvent) => void): void {
    this.#events.on(name, hear);
  }

  off(name: string, hear: (event: CustomEvent) => void): void {
    this.#events.off(name, hear);
  }

  /** Restores the page and goes. */
  destroy(): void {
    this.restore();
    this.#stop();
    this.#end.abort();
    this.#unwatch();
    this.#face.remove();
    if (this.isOwnHost) this.host.remove();
    // The page may be another widget's by now.
    if (holder() === this) hold(undefined);
  }

  isOf(host: HTMLElement): boolean {
    return this.host === host;
  }

  /** Goes with its element, where that has left the page. */
  destroyIfGone(): void {
    if (!this.host.isConnected) this.destroy();
  }

  /** Forgets what the reader chose. */
  forget(): void {
    this.#choice.forget();
    this.#face.draw();
  }

  #decide(): void {
    const decision = decide(this.options, this.#address, this.#choice, this.languages, this.sourceLanguage);
    if (!decision) return;
    if ("open" in decision) return void this.translateTo(decision.open, decision.isKept ? "address" : "page");
    const never = this.options.storage === "none" ? undefined : () => this.#choice.never();
    this.#face.suggest(decision.ask, () => this.#wish(decision.ask.tag), never);
  }

  #show(): void {
    this.#face.show({
      choose: (tag: string) => this.#wish(tag),
      forget: () => this.forget(),
      near: () => {
        void this.#offer.ask();
        bring(this.options.api).catch(() => {});
      },
    });
  }

  get #known(): Known {
    return {
      languages: this.languages,
      current: this.language,
      source: this.sourceLanguage,
      canForget: this.#choice.language !== null || this.#choice.isNever,
      href: (language: Language) => (language.href || this.options.urlMode !== "none" ? this.#address.of(language) : ""),
    };
  }

  #wish(tag: string): void {
    this.#face.hide();
    void this.translateTo(tag, "reader");
  }

  #remember(language: Language): void {
    this.#choice.language = language.tag;
    this.#address.write(language);
  }

  #stepped(): void {
    const tag = this.#address.stepped();
    if (tag === this.sourceLanguage) this.restore();
    else if (tag) void this.translateTo(tag, "address");
  }

  #begin(language: Language, settle: (isDone: boolean) => void): void {
    this.#face.say("working");
    this.#face.prepare(language);
    this.#hasFailed = false;
    this.#turn = new Turn(language, this.#needs(language), (isDone) => {
      this.#hasFailed = !isDone;
      settle(isDone);
    });
    if (this.#isPaused) this.#turn.pause();
    this.#face.draw();
  }

  #needs(language: Language): Needs {
    return {
      options: this.options, client: this.#client, address: this.#address, face: this.#face, sourceLanguage: this.sourceLanguage,
      tell: (name, detail) => void this.#events.tell(name, detail),
      refused: (trouble) => void this.#fail(trouble, language),
      complain: (trouble, again) => this.#complain(trouble, language, again),
      begun: () => void this.#face.speak().then((isSpoken) => isSpoken && this.#turn?.isOver && this.#notice(language)),
      done: () => this.#notice(language),
    };
  }

  #notice(language: Language): void {
    this.#face.notice(language, this.#turn?.from ?? this.sourceLanguage, () => this.restore("reader"));
  }

  /** It cannot be: the page is as it was, and that is said in the reader's words. */
  #fail(trouble: Trouble, language: Language): false {
    this.#stop();
    this.#face.own();
    this.#complain(trouble, language, () => this.#wish(language.tag));
    return false;
  }

  #complain({ code, waitMs }: Trouble, language: Language, again: () => void): void {
    this.#face.fail(code, language, again);
    this.#events.tell("error", { code, lang: language.tag, retryAfter: waitMs });
  }

  #standDown(): false {
    warn("another translator is active on this page; this one stands down");
    return this.#fail(new Trouble("rival"), this.#turn?.language ?? languageOf(this.sourceLanguage || "en"));
  }

  #stop(): void {
    this.#face.hide();
    this.#turn?.stop();
    this.#turn = undefined;
  }
}
