// A page on its way into another language: brings the second half, tells how it goes, tries again.

import type { Address } from "./address.js";
import { bring } from "./bring.js";
import type { Client } from "./client.js";
import type { Face } from "./face.js";
import type { Language } from "./languages.js";
import type { Options } from "./options.js";
import { Retry } from "./retry.js";
import type { Run } from "./run.js";
import { type Trouble, asTrouble } from "./trouble.js";

/** What it needs of the widget. */
export interface Needs {
  options: Options;
  client: Client;
  address: Address;
  face: Face;
  sourceLanguage: string;
  tell(name: string, detail: object): void;
  /** It cannot be in this language. */
  refused(trouble: Trouble): void;
  /** Something is wrong; a reader may have it tried again. */
  complain(trouble: Trouble, again: () => void): void;
  /** The page says its first words in it. */
  begun(): void;
  /** The page is translated. */
  done(): void;
}

/** One language wanted, over with `stop`. */
export class Turn {
  isOver = false;
  #run: Run | undefined;
  #hasFailed = false;
  #isStopped = false;
  #isPaused = false;
  #again = () => this.#goOn();
  #retry = new Retry(this.#again);

  /** `settle` hears once whether it was done. */
  constructor(readonly language: Language, private needs: Needs, private settle: (isDone: boolean) => void) {
    this.#begin();
  }

  /** The language of the page's own words; empty where nobody knows it yet. */
  get from(): string {
    return this.#run?.from ?? this.needs.sourceLanguage;
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
        const { face, sourceLanguage: from } = needs;
        this.#run = new Run({ ...needs, from, language, root: face.root, strings: () => face.strings, told: this.#told() });
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
        this.#mended();
        tell("progress", { done, total, lang });
      },
      begun: () => this.needs.begun(),
      firstVisible: () => tell("first-visible", { lang }),
      idle: (left: number) => this.#done(left),
      failed: (error: unknown) => this.#failed(error),
      suggest: (body: object) => tell("suggest", body),
    };
  }

  /** It goes well again; not yet where an answer was under way beside one that failed. */
  #mended(): void {
    if (this.#hasFailed || !this.#retry.tries) return;
    this.needs.face.hide("error");
    this.#retry.tries = 0;
  }

  #done(left: number): void {
    if (this.isOver || this.#isStopped) return;
    const { needs, language } = this;
    this.#mended();
    this.isOver = true;
    if (this.#run?.isBegun) needs.done();
    needs.face.say(left ? "partly" : "done", language.name);
    needs.tell("end", { lang: language.tag, left });
    this.settle(true);
  }

  #failed(error: unknown): void {
    if (this.#isStopped) return;
    const trouble = asTrouble(error);
    if (trouble.code === "language" && !this.#run?.isBegun) return this.needs.refused(trouble);
    this.#hasFailed = true;
    this.needs.complain(trouble, this.#again);
    this.settle(false);
    this.#retry.after(trouble);
  }

  #goOn(): void {
    if (this.#isStopped) return;
    this.#retry.stop();
    this.isOver = this.#hasFailed = false;
    if (this.#run) this.#run.again();
    else this.#begin();
  }
}
