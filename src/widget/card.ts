// The small card above the button: a notice, a suggestion, a failure. One at a time, never modal.
//
// It floats, so nothing moves for it; whoever puts it up says what its buttons do.

import { button, make } from "./make.js";

/** A button of a card. */
export interface Act {
  text: string;
  do(): void;
  isFirst?: boolean;
}

/** The card of a widget. */
export class Card {
  private element: HTMLElement | undefined;

  constructor(private root: HTMLElement, private place: string) {}

  show(text: string, acts: Act[], kind: string): void {
    this.hide();
    const buttons = acts.map(({ text, do: act, isFirst }) => button(text, () => act(), { class: isFirst ? "yes" : "" }));
    const given = { class: `card ${kind} ${this.place}`, part: `card ${kind}`, role: "group", "aria-label": text };
    this.element = make("div", given, make("p", { text }), make("div", { class: "row" }, ...buttons));
    this.element.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
    this.root.append(this.element);
  }

  /** Takes it away; only if it is of a kind where one is named. */
  hide(kind = ""): void {
    if (kind && !this.element?.classList.contains(kind)) return;
    this.element?.remove();
    this.element = undefined;
  }
}
