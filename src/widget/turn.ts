// A page on its way into another language: brings the second half, tells how it goes, tries again.

import type { Address } from "./address.js";
import { bring } from "./bring.js";
import type { Cards } from "./cards.js";
import type { Client } from "./client.js";
import type { Language } from "./languages.js";
import type { Options } from "./options.js";
import { Retry } from "./retry.js";
import type { Run } from "./run.js";
import type { Strings } from "./strings.js";
import { type Trouble, asTrouble } from "./trouble.js";
import type { View } from "./view.js";

/** What it needs of the widget. */
export interface Needs {
  options: Options;
  client: Client;
  address: Address;
  view: View | undefined;
  cards: Cards | undefined;
  sourceLanguage: string;
  strings(): Strings;
  tell(name: string, detail: object): void;
  /** It cannot be in this language. */
  refused(trouble: Trouble): void;
  /** The page is translated. */
  done(): void;
}

/** One language wanted, over with `stop`. */
export class Turn {
  isOver = false;
  #run: Run | undefined;
  #isStopped = false;
  #isPaused = false;
  #again = () => this.#goOn();
  #retry = new Retry(this.#again);

  /** `settle` hears once whether it was done. */
  constructor(readonly language: Language, private needs: Needs, private settle: (isDone: boolean) => void) {
    this.#begin();
  }

  /** Sends nothing until `resume`. */
  pause(): void {
    this.#isPaused = true;
    this.#run?.pause();
  }

  resume(): void {
    this.#isPaused = false;
    this.#run?.resume();
  }

  /** Gives the page back. */
  stop(): void {
    this.#isStopped = true;
    this.#retry.stop();
    this.#run?.stop();
    this.settle(false);
  }

  #begin(): void {
    bring(this.needs.options.api).then(
      ({ Run }) => {
        if (this.#isStopped) return;
        const { needs, language } = this;
        const root = needs.view?.root;
        this.#run = new Run({ ...needs, root, from: needs.sourceLanguage, language, told: this.#told() });
        if (this.#isPaused) this.#run.pause();
      },
      (error) => this.#failed(error),
    );
  }

  #told() {
    const { tell } = this.needs;
    const lang = this.language.tag;
    return {
      progress: (done: number, total: number) => {
        if (this.#retry.tries) this.needs.cards?.hide("error");
        this.#retry.tries = 0;
        tell("progress", { done, total, lang });
      },
      firstVisible: () => tell("first-visible", { lang }),
      idle: (left: number) => this.#done(left),
      failed: (error: unknown) => this.#failed(error),
      suggest: (body: object) => tell("suggest", body),
    };
  }

  #done(left: number): void {
    if (this.isOver || this.#isStopped) return;
    const { needs, language } = this;
    this.isOver = true;
    needs.done();
    needs.view?.say(needs.strings().say(left ? "partly" : "done", language.name));
    needs.tell("end", { lang: language.tag, left });
    this.settle(true);
  }

  #failed(error: unknown): void {
    if (this.#isStopped) return;
    const trouble = asTrouble(error);
    if (trouble.code === "language" && !this.#run?.isBegun) return this.needs.refused(trouble);
    complain(this.needs, trouble, this.language, this.#again);
    this.settle(false);
    this.#retry.after(trouble);
  }

  #goOn(): void {
    if (this.#isStopped) return;
    this.#retry.stop();
    this.isOver = false;
    if (this.#run) this.#run.again();
    else this.#begin();
  }
}

/** Says what is wrong, to eyes, ears and scripts. */
export function complain(
  { cards, view, tell, strings }: Pick<Needs, "cards" | "view" | "tell" | "strings">,
  { code, waitMs }: Trouble, language: Language, again: () => void,
): void {
  const text = cards?.fail(strings(), code, language, again);
  if (text) view?.say(text);
  tell("error", { code, lang: language.tag, retryAfter: waitMs });
}
