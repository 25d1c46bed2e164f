// The small card above the button: a notice, a suggestion, a failure. One at a time, never modal.
//
// It floats, so nothing moves for it; what its buttons do is for who puts it up.

import { lend } from "./focus.js";
import type { Language } from "./languages.js";
import { button, make } from "./make.js";
import type { Strings } from "./strings.js";
import type { Code } from "./trouble.js";

/** The cards of a widget. */
export class Cards {
  #element: HTMLElement | undefined;
  #remove: (() => void) | undefined;
  #hide = () => this.hide();

  constructor(private root: HTMLElement, private place: string) {}

  /** Asks whether the page is wanted in the browser's language. */
  suggest(strings: Strings, { name }: Language, yes: () => void, never: (() => void) | undefined): void {
    const text = strings.say("suggest", name);
    const no = button(strings.say("suggest-no"), this.#hide);
    const always = never && button(strings.say("suggest-never"), () => (never(), this.hide()));
    if (text) this.#show("suggest", text, button(strings.say("suggest-yes"), yes, YES), no, always);
  }

  /** Says that a machine translated it; `from` is the name of the original's language. */
  notice(strings: Strings, from: string, back: () => void): void {
    const text = strings.say("notice", from);
    if (text) this.#show("notice", text, button(strings.say("notice-original"), back, YES), this.#close(strings));
  }

  /** Says what is wrong; gives the words. */
  fail(strings: Strings, code: Code, { name }: Language, again: () => void): string {
    const text = strings.say(`error-${code}`, name);
    const mayHelp = !/^(other|rival|language)$/.test(code);
    this.#show("error", text, mayHelp && button(strings.say("retry"), again, YES), this.#close(strings));
    return text;
  }

  /** Takes it away; only if it is of a kind where one is named. */
  hide(kind = ""): void {
    if (kind && !this.#element?.classList.contains(kind)) return;
    this.#element = undefined;
    this.#remove?.();
    this.#remove = undefined;
  }

  #show(kind: string, text: string, ...buttons: (Node | false | undefined)[]): void {
    this.hide();
    const given = { class: `card ${kind} ${this.place}`, part: `card ${kind}`, role: "group", "aria-label": text };
    this.#element = make("div", given, make("p", { text }), make("div", { class: "row" }, ...buttons));
    this.#element.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
    this.#remove = lend(this.#element, this.root);
    this.root.append(this.#element);
  }

  /** Only takes the card away: a sign is enough to see, its name is heard. */
  #close(strings: Strings): Node {
    return button("×", this.#hide, { class: "x", "aria-label": strings.say("close") });
  }
}

const YES = { class: "yes" };
