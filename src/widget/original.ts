// Shows the original of a sentence beside it, and takes a better translation for it.
//
// A mouse that rests, a tap where the portal wants that, or Alt+O for what has the focus or is selected.

import { lend } from "./focus.js";
import { button, make } from "./make.js";
import type { Options } from "./options.js";
import { CSS } from "./original_style.js";
import type { Shown } from "./page/at.js";
import type { Strings } from "./strings.js";
import { asTrouble } from "./trouble.js";

/** What it needs of the widget. */
export interface Needs {
  root: HTMLElement;
  options: Options;
  at(node: Node, x: number, y: number): Shown | null;
  strings(): Strings;
  /** The languages of the original, empty where it is not known, and of the page now. */
  from(): string;
  to: string;
  /** Sends it; rejects where it could not be sent. */
  suggest(pair: Shown, better: string): Promise<void>;
}

/** A mouse rests this long before something comes. */
const REST_MS = 800;
const LEAVE_MS = 400;

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

/** The small window with the original. */
export class Original {
  #tip: HTMLElement | undefined;
  #remove: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end = new AbortController();

  constructor(private needs: Needs) {
    const { hoverOriginal } = needs.options;
    const shadow = needs.root.getRootNode() as ShadowRoot;
    if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    this.#on("keydown", (event) => this.#key(event));
    this.#on("scroll", () => this.#isWriting || this.#hide());
    if (hoverOriginal === "hover") this.#on("mousemove", (event) => this.#moved(event));
    if (hoverOriginal === "tap") this.#on("click", (event) => this.#tapped(event));
  }

  stop(): void {
    this.#end.abort();
    this.#hide();
  }

  #on<N extends keyof DocumentEventMap>(name: N, hear: (event: DocumentEventMap[N]) => void): void {
    document.addEventListener(name, hear, { signal: this.#end.signal, passive: true });
  }

  get #isWriting(): boolean {
    return this.#tip?.querySelector("textarea") != null;
  }

  #moved(event: MouseEvent): void {
    if (this.#isWriting || event.buttons) return;
    clearTimeout(this.#timer);
    if (this.#tip && event.composedPath().includes(this.#tip)) return;
    const target = event.composedPath()[0] as Node;
    this.#timer = setTimeout(() => {
      this.#hide();
      if (!event.composedPath().includes(this.needs.root)) this.#timer = setTimeout(() => this.#show(target, event), REST_MS - LEAVE_MS);
    }, LEAVE_MS);
  }

  /** A tap elsewhere takes it away, but not what is being written. */
  #tapped(event: MouseEvent): void {
    if (this.#isWriting || event.composedPath().includes(this.needs.root)) return;
    this.#hide();
    this.#show(event.target as Node, event);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape") return this.#hide();
    if (!event.altKey || event.code !== "KeyO" || isTyping(event)) return;
    const selection = getSelection();
    const node = selection && !selection.isCollapsed ? selection.anchorNode : document.activeElement;
    const place = node instanceof Element ? node : selection?.getRangeAt(0);
    const box = place?.getBoundingClientRect();
    if (node && box && this.#show(node, { clientX: box.left, clientY: box.bottom })) this.#tip?.querySelector("button")?.focus();
  }

  /** Shows what belongs to a node, near a point. */
  #show(node: Node, { clientX, clientY }: { clientX: number; clientY: number }): boolean {
    const pair = this.needs.at(node, clientX, clientY);
    if (!pair || pair.source === pair.shown) return false;
    this.#hide();
    const strings = this.needs.strings();
    const better = button(strings.say("improve"), () => this.#write(pair));
    this.#tip = make(
      "div",
      { class: "card tip", part: "original", role: "group", "aria-label": strings.say("sentence-original") },
      make("b", { text: strings.say("sentence-original") }),
      make("p", { text: pair.source, lang: this.needs.from(), dir: "auto" }),
      // The service takes a suggestion only for a language that is known.
      this.needs.options.feedback && this.needs.from() && better,
    );
    this.#remove = lend(this.#tip, this.needs.root);
    this.needs.root.append(this.#tip);
    this.#put(clientX, clientY);
    return true;
  }

  #put(x: number, y: number): void {
    const { style } = this.#tip!;
    const { width, height } = this.#tip!.getBoundingClientRect();
    style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
    style.top = `${y + 18 + height > innerHeight ? Math.max(8, y - height - 18) : y + 18}px`;
  }

  #write(pair: Shown): void {
    const strings = this.needs.strings();
    const text = make("textarea", { id: "better", lang: this.needs.to, dir: "auto", text: pair.shown });
    const said = make("p", { role: "status" });
    const send = async () => {
      if (!text.value.trim() || text.value === pair.shown) return text.focus();
      const failure = await this.needs.suggest(pair, text.value.trim()).then(() => undefined, asTrouble);
      said.textContent = strings.say(failure ? "improve-failed" : "improve-thanks");
      if (failure?.reason) said.textContent += ` ${failure.reason}`;
      if (failure) return;
      form.replaceChildren(button(strings.say("close"), () => this.#hide()));
      form.querySelector("button")?.focus();
    };
    const acts = [button(strings.say("improve-send"), send, { class: "yes" }), button(strings.say("improve-cancel"), () => this.#hide())];
    const label = make("label", { for: "better", text: strings.say("improve-label") });
    const form = make("div", {}, label, text, make("div", { class: "row" }, ...acts));
    this.#tip?.querySelector("button")?.replaceWith(form, said);
    const box = this.#tip?.getBoundingClientRect();
    if (box) this.#put(box.left, box.top - 18);
    text.focus();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#tip = undefined;
    this.#remove?.();
    this.#remove = undefined;
  }
}

/** With Alt, and AltGr, one also writes letters: Option+O is "ø" on a Mac. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return event.getModifierState("AltGraph") || (target instanceof Element && target.matches(":read-write"));
}
