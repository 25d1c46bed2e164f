// The widget: knows which language a page is in, who chose it, and what is said about it.
//
// Joins the view, the page engine, the service and the state kept in address, storage and `<html>`.

import { Address } from "./address.js";
import { Cache } from "./cache.js";
import { Card } from "./card.js";
import { Choice } from "./choice.js";
import { Client } from "./client.js";
import { Head } from "./head.js";
import { type Language, find, languageOf } from "./languages.js";
import { type Options, warn } from "./options.js";
import { Original } from "./original.js";
import { Page } from "./page.js";
import { claim, isRivalActive, unclaim, watchRivals } from "./rivals.js";
import { Strings } from "./strings.js";
import { Trouble } from "./trouble.js";
import { View } from "./view.js";

/** A page being in another language: made for one, over with `stop`. */
interface Run {
  language: Language;
  page: Page;
  original: Original | undefined;
  isBegun: boolean;
  isOver: boolean;
  left: number;
  tries: number;
  settle(isDone: boolean): void;
}

/** Who wanted it: a reader's wish is remembered and written into the address. */
export type Wish = "reader" | "address" | "page";

/** How long the first look waits for words in the reader's language. */
const STRINGS_MS = 1000;
/** After so many failures in a row only the reader tries again. */
const MOST_TRIES = 5;
/** A page where nothing is asked for by then has nothing to translate. */
const NOTHING_MS = 2000;

/** The widget of a page. */
export class Widget {
  readonly sourceLanguage: string;
  /** What can be chosen, the page's own language first. */
  languages: Language[] = [];
  private client: Client;
  private choice: Choice;
  private address: Address;
  private head = new Head();
  private view: View | undefined;
  private card: Card | undefined;
  private own = new Strings();
  private strings = this.own;
  private run: Run | undefined;
  private asked: Promise<void> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private suggested = "";
  private listeners = new Map<string, Map<(event: CustomEvent) => void, EventListener>>();
  private end = new AbortController();
  private ends: (() => void)[] = [];

  constructor(private host: HTMLElement, private options: Options, private isOwnHost: boolean) {
    this.sourceLanguage = options.sourceLang || document.documentElement.lang;
    this.client = new Client(options.api, options.timeout);
    this.choice = new Choice(options.storage);
    this.address = new Address(options, this.sourceLanguage, () => this.languages);
  }

  /** The language the page is in now. */
  get language(): string {
    return this.run?.language.tag ?? this.sourceLanguage;
  }

  /** Shows itself, and translates where address, choice or browser say so. Called once. */
  async start(links: Language[]): Promise<this> {
    if (!claim(this)) {
      warn("there is a widget on this page already; this one stays away");
      return this;
    }
    const { languages, excludePaths, start } = this.options;
    if (excludePaths.some((path) => location.pathname.startsWith(path))) return this;
    const tags = languages.map((tag) => languageOf(tag, this.options.nativeNames ? tag : navigator.language));
    this.offer(links.length ? links : tags);
    if (!tags.length && !links.length) await this.ask();
    const words = this.words(navigator.language).then((strings) => (this.own = this.strings = strings));
    const isSure = Boolean(this.options.label && !this.options.labelTranslatable);
    if (!isSure) await Promise.race([words, new Promise((done) => setTimeout(done, STRINGS_MS))]);
    if (this.end.signal.aborted) return this;
    this.show();
    void words.then(() => !this.run && this.draw());
    addEventListener("popstate", () => this.stepped(), { signal: this.end.signal });
    this.ends.push(watchRivals(() => this.standDown()));
    this.tell("ready", { languages: this.languages.map(({ tag }) => tag) });
    if (start === "auto") void this.decide();
    else if (start === "idle") (globalThis.requestIdleCallback ?? setTimeout)(() => void this.decide());
    return this;
  }

  /** Translates the page; true when what is seen is done, false where it cannot be. */
  async translateTo(tag: string, wish: Wish = "page"): Promise<boolean> {
    if (this.end.signal.aborted) return false;
    if (isRivalActive()) return this.standDown();
    if (!this.languages.length) await this.ask();
    const language = find(this.languages, tag);
    if (!language) return this.fail(new Trouble("language"), languageOf(tag));
    if (language.tag === this.language && !this.run?.isOver) return true;
    if (language.tag === this.sourceLanguage) return this.restore(wish), true;
    if (!this.tell("before", { lang: language.tag }, true)) return false;
    this.stop();
    if (wish === "reader") this.remember(language);
    return new Promise((settle) => this.begin(language, settle));
  }

  /** Gives the page its own words back. */
  restore(wish: Wish = "page"): void {
    const language = find(this.languages, this.sourceLanguage);
    if (wish === "reader" && language) this.remember(language);
    if (!this.run) return;
    const { tag } = this.run.language;
    this.stop();
    this.strings = this.own;
    this.draw();
    this.view?.say(this.strings.say("restored"));
    this.tell("restore", { lang: tag });
  }

  /** Sends nothing until `resume`. */
  pause(): void {
    this.run?.page.pause();
  }

  resume(): void {
    this.run?.page.resume();
  }

  on(name: string, hear: (event: CustomEvent) => void): void {
    const all = this.listeners.get(name) ?? new Map<typeof hear, EventListener>();
    const listener = (event: Event) => hear(event as CustomEvent);
    if (!all.has(hear)) this.host.addEventListener(fullName(name), listener);
    this.listeners.set(name, all.set(hear, all.get(hear) ?? listener));
  }

  off(name: string, hear: (event: CustomEvent) => void): void {
    const listener = this.listeners.get(name)?.get(hear);
    if (listener) this.host.removeEventListener(fullName(name), listener);
    this.listeners.get(name)?.delete(hear);
  }

  /** Restores the page and goes. */
  destroy(): void {
    this.restore();
    this.end.abort();
    clearTimeout(this.retry);
    for (const end of this.ends) end();
    this.view?.remove();
    if (this.isOwnHost) this.host.remove();
    unclaim(this);
  }

  /** Goes with its element; true where that has left the page. */
  destroyIfGone(): boolean {
    if (this.host.isConnected) return false;
    this.destroy();
    return true;
  }

  /** Forgets what the reader chose. */
  forget(): void {
    this.choice.forget();
    this.draw();
  }

  /** Address, then the reader's choice, then the browser, which is asked about and does not force. */
  private async decide(): Promise<void> {
    const named = this.address.language();
    if (named) return void this.translateTo(named.tag, "address");
    const { language, isNever } = this.choice;
    if (language) return void this.translateTo(language, "address");
    const wanted = navigator.languages.find((tag) => find(this.languages, tag));
    const best = wanted && find(this.languages, wanted);
    const { detect } = this.options;
    const isOwn = best === find(this.languages, this.sourceLanguage);
    if (!best || isOwn || detect === "off" || isNever || isRivalActive()) return;
    if (detect === "auto") return void this.translateTo(best.tag);
    this.suggested = best.tag;
    this.draw();
    const { own } = this;
    const acts = [
      { text: own.say("suggest-yes"), isFirst: true, do: () => this.wish(best.tag) },
      { text: own.say("suggest-no"), do: () => this.card?.hide() },
      { text: own.say("suggest-never"), do: () => (this.choice.never(), this.card?.hide()) },
    ];
    const text = own.say("suggest", best.name);
    if (text) this.card?.show(text, acts.slice(0, this.options.storage === "none" ? 2 : 3), "suggest");
  }

  /** The list, with the page's own language first. */
  private offer(all: Language[]): void {
    const source = this.sourceLanguage ? languageOf(this.sourceLanguage) : undefined;
    const own = source && (find(all, source.tag) ?? source);
    const others = all.filter((one) => one !== own);
    this.languages = own && source ? [{ ...own, tag: source.tag }, ...others] : others;
  }

  /** Asks the service what it can do, once; what was asked for and cannot be had is said in the console. */
  private ask(): Promise<void> {
    return (this.asked ??= this.client.languages(this.sourceLanguage).then(
      (all) => {
        if (!this.languages.some(({ tag }) => tag !== this.sourceLanguage)) this.offer(all);
        const [own, ...others] = this.languages;
        const known = others.filter((one) => one.href || find(all, one.tag) || void warn(`"${one.tag}" cannot be translated into now`));
        if (own) this.languages = [own, ...known];
        this.draw();
      },
      () => void (this.asked = undefined),
    ));
  }

  private async words(tag: string): Promise<Strings> {
    return this.client.strings(tag).then((all) => new Strings(tag, all), () => new Strings());
  }

  private show(): void {
    const done = {
      choose: (tag: string) => this.wish(tag),
      forget: () => this.forget(),
      near: () => void this.ask(),
    };
    this.view = new View(this.host, this.options, done);
    this.card = new Card(this.view.root, this.view.place);
    this.draw();
  }

  private draw(): void {
    const { urlMode } = this.options;
    this.view?.draw({
      strings: this.strings,
      languages: this.languages,
      current: this.language,
      source: this.sourceLanguage,
      suggested: this.suggested,
      canForget: this.choice.language !== null || this.choice.isNever,
      href: (language) => (language.href || urlMode !== "none" ? this.address.of(language) : ""),
    });
  }

  private wish(tag: string): void {
    this.card?.hide();
    void this.translateTo(tag, "reader");
  }

  private remember(language: Language): void {
    this.choice.language = language.tag;
    this.address.write(language);
  }

  private stepped(): void {
    const language = this.address.language();
    if (language) void this.translateTo(language.tag, "address");
    else if (this.options.urlMode !== "none") this.restore();
  }

  private begin(language: Language, settle: (isDone: boolean) => void): void {
    const { options, sourceLanguage: from } = this;
    const cache = new Cache(options.storage !== "none", `${from}>${language.tag}`);
    const excluded = options.excludeText ? new RegExp(options.excludeText, "u") : null;
    const service = this.client.pair(from, language.tag, cache, excluded, () => (run.left += 1));
    const rules = { sourceLanguage: from, include: options.include, exclude: options.exclude };
    const told = {
      progress: (done: number, total: number) => this.progress(run, done, total),
      firstVisible: () => run === this.run && this.tell("first-visible", { lang: language.tag }),
      idle: () => this.idle(run),
      failed: (error: unknown) => run === this.run && this.failed(run, error),
    };
    const page = new Page(document, service, rules, told, options.viewportFirst ? "near" : "far");
    const run: Run = { language, page, settle, original: undefined, isBegun: false, isOver: false, left: 0, tries: 0 };
    this.run = run;
    this.head.state("working", from);
    this.view?.say(this.strings.say("working"));
    void this.words(language.tag).then((strings) => run === this.run && this.speak(strings));
    this.draw();
    void page.start().then(() => setTimeout(() => run.isBegun || run.tries || this.idle(run), NOTHING_MS));
  }

  /** From now on in the language of the page. */
  private speak(strings: Strings): void {
    this.strings = strings;
    this.draw();
    if (this.run?.isOver) this.notice();
  }

  private progress(run: Run, done: number, total: number): void {
    if (run !== this.run) return;
    if (!run.isBegun) {
      run.isBegun = true;
      this.head.language(run.language, this.options.rtl === "auto");
      this.address.keepIn(run.language);
    }
    if (run.tries) this.card?.hide("error");
    run.tries = 0;
    this.tell("progress", { done, total, lang: run.language.tag });
  }

  private idle(run: Run): void {
    if (run !== this.run || run.isOver || run.tries) return;
    run.isOver = true;
    const { tag, name } = run.language;
    this.head.state("translated", this.sourceLanguage);
    this.hover(run);
    this.notice();
    this.view?.say(this.strings.say(run.left ? "partly" : "done", name));
    this.tell("end", { lang: tag, left: run.left });
    run.settle(true);
  }

  private hover(run: Run): void {
    const { view, options, sourceLanguage: from } = this;
    if (!view) return;
    const to = run.language.tag;
    const suggest = async ({ source, shown }: { source: string; shown: string }, suggested: string) => {
      const body = { from, to, source, shown, suggested, page: location.href };
      this.tell("suggest", body);
      await this.client.suggest(body);
    };
    const at = (node: Node) => run.page.at(node);
    run.original = new Original({ root: view.root, options, from, to, strings: () => this.strings, at, suggest });
  }

  private notice(): void {
    if (!this.options.notice || !this.run) return;
    const { strings } = this;
    const from = languageOf(this.sourceLanguage || "en", this.run.language.tag).name;
    const text = strings.say("notice", from);
    const acts = [
      { text: strings.say("notice-original"), isFirst: true, do: () => this.back() },
      { text: strings.say("close"), do: () => this.card?.hide() },
    ];
    if (text) this.card?.show(text, acts, "notice");
  }

  private back(): void {
    this.restore("reader");
    this.view?.focus();
  }

  /** The engine has stopped asking; goes on by itself where that makes sense. */
  private failed(run: Run, error: unknown): void {
    const trouble = error instanceof Trouble ? error : new Trouble("network", 0);
    run.tries += 1;
    if (trouble.code === "language" && !run.isBegun) return void this.fail(trouble, run.language);
    this.head.state("error", this.sourceLanguage);
    this.complain(trouble, run.language, () => this.again(run));
    run.settle(false);
    clearTimeout(this.retry);
    if (trouble.code === "offline") {
      addEventListener("online", () => this.again(run), { once: true, signal: this.end.signal });
    } else if (trouble.waitMs !== undefined && run.tries <= MOST_TRIES) {
      this.retry = setTimeout(() => this.again(run), Math.max(trouble.waitMs, 1000 * 2 ** run.tries));
    }
  }

  private again(run: Run): void {
    clearTimeout(this.retry);
    if (run !== this.run) return;
    run.isOver = false;
    this.head.state("working", this.sourceLanguage);
    run.page.resume();
  }

  /** It cannot be: the page is as it was, and that is said. */
  private fail(trouble: Trouble, language: Language): false {
    const settle = this.run?.settle;
    this.stop();
    this.draw();
    this.complain(trouble, language, () => this.wish(language.tag));
    settle?.(false);
    return false;
  }

  private complain({ code, waitMs }: Trouble, { tag, name }: Language, again: () => void): void {
    const text = this.strings.say(`error-${code}`, name);
    const acts = [{ text: this.strings.say("close"), do: () => this.card?.hide() }];
    const retry = { text: this.strings.say("retry"), isFirst: true, do: again };
    this.card?.show(text, code === "other" || code === "language" ? acts : [retry, ...acts], "error");
    this.view?.say(text);
    this.tell("error", { code, lang: tag, retryAfter: waitMs });
  }

  private standDown(): false {
    warn("another translator is active on this page; this one stands down");
    return this.fail(new Trouble("other"), this.run?.language ?? languageOf(this.sourceLanguage || "en"));
  }

  private stop(): void {
    clearTimeout(this.retry);
    const { run } = this;
    this.run = undefined;
    this.card?.hide();
    if (!run) return;
    run.original?.stop();
    run.page.restore();
    this.address.release();
    this.head.restore();
    run.settle(false);
  }

  private tell(name: string, detail: object, cancelable = false): boolean {
    return this.host.dispatchEvent(new CustomEvent(fullName(name), { detail, cancelable, bubbles: true, composed: true }));
  }
}

function fullName(name: string): string {
  return name.startsWith("translate-") ? name : `translate-${name}`;
}
