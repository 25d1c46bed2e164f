// What the widget says and shows: button, panel and cards, in the reader's words or in those of the page.
//
// It knows no state of its own but the words; what is so is told by `known`, what is wanted by `done`.

import { Cards } from "./cards.js";
import type { Client } from "./client.js";
import { type Language, languageOf, withoutRegion } from "./languages.js";
import type { Options } from "./options.js";
import { Strings } from "./strings.js";
import type { Code } from "./trouble.js";
import { type Done, type Shown, View } from "./view.js";

/** How long the first look waits for words in the reader's language. */
const STRINGS_MS = 1000;

/** What is so, as the widget knows it. */
export type Known = Omit<Shown, "strings" | "suggested">;

/** The widget to eyes and ears; until `show` there is nothing to see. */
export class Face {
  #view: View | undefined;
  #cards: Cards | undefined;
  #own = new Strings();
  #strings = this.#own;
  /** Of the language that the page is or is to be in. */
  #coming: Promise<Strings> | undefined;
  #suggested = "";

  constructor(private host: HTMLElement, private options: Options, private client: Client, private known: () => Known) {}

  /** The words it speaks now. */
  get strings(): Strings {
    return this.#strings;
  }

  /** Where windows go. */
  get root(): HTMLElement | undefined {
    return this.#view?.root;
  }

  /** Learns the reader's words; a button that has a label of its own does not wait for them. */
  async learn(): Promise<void> {
    const { label, labelTranslatable } = this.options;
    const words = this.#words(navigator.language).then((strings) => {
      const isSpoken = this.#strings === this.#own;
      this.#own = strings;
      if (isSpoken) this.#change(strings);
    });
    if (!label || labelTranslatable) await Promise.race([words, new Promise((done) => setTimeout(done, STRINGS_MS))]);
  }

  show(done: Done): void {
    this.#view = new View(this.host, this.options, done);
    this.#cards = new Cards(this.#view.root, this.#view.place);
    this.draw();
  }

  draw(): void {
    this.#view?.draw({ ...this.known(), strings: this.#strings, suggested: this.#suggested });
  }

  /** Gets the words of a language that the page is to be in soon. */
  prepare({ tag }: Language): void {
    this.#coming = this.#words(tag);
  }

  /** Speaks what was prepared from now on; false where that is not wanted any more once it is here. */
  async speak(): Promise<boolean> {
    const coming = this.#coming;
    const strings = await coming;
    if (!strings || coming !== this.#coming) return false;
    this.#change(strings);
    return true;
  }

  /** Speaks the reader's language again. */
  own(): void {
    this.#coming = undefined;
    this.#change(this.#own);
  }

  /** Says a message to whoever listens. */
  say(id: string, value?: string): void {
    this.#view?.say(this.#strings.say(id, value));
  }

  /** Asks whether the page is wanted in the browser's language. */
  suggest(language: Language, yes: () => void, never: (() => void) | undefined): void {
    this.#suggested = language.tag;
    this.draw();
    this.#cards?.suggest(this.#own, language, yes, never);
  }

  /** Says that a machine translated the page. */
  notice({ tag }: Language, source: string, restore: () => void): void {
    const from = languageOf(withoutRegion(source || "en"), tag).name;
    if (this.options.notice) this.#cards?.notice(this.#strings, from, restore);
  }

  /** Says what is wrong, to eyes and ears. */
  fail(code: Code, language: Language, again: () => void): void {
    const text = this.#cards?.fail(this.#strings, code, language, again);
    if (text) this.#view?.say(text);
  }

  /** Takes the card away; only if it is of a kind where one is named. */
  hide(kind?: string): void {
    this.#cards?.hide(kind);
  }

  remove(): void {
    this.#view?.remove();
  }

  #change(strings: Strings): void {
    this.#strings = strings;
    this.draw();
  }

  #words(tag: string): Promise<Strings> {
    return this.client.strings(tag).then((all) => new Strings(tag, all), () => new Strings());
  }
}
