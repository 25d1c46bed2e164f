// The button and its panel, in every look: a disclosure with a list of links.
//
// Draws what it is told and says what was chosen; it does not translate.

import { type Language, flagOf, languageOf } from "./languages.js";
import { button, make } from "./make.js";
import type { Options } from "./options.js";
import type { Strings } from "./strings.js";
import { CSS } from "./style.js";

/** What the view shows. */
export interface Shown {
  strings: Strings;
  languages: Language[];
  /** The language the page is in now. */
  current: string;
  source: string;
  suggested: string;
  canForget: boolean;
  /** The address of the page in a language; empty where addresses have none. */
  href(language: Language): string;
}

/** What a reader did. */
export interface Done {
  choose(tag: string): void;
  forget(): void;
  /** Is about to open it. */
  near(): void;
}

/** The widget as one sees it. */
export class View {
  readonly root: HTMLElement;
  #shadow: ShadowRoot;
  #box: HTMLElement;
  #main: HTMLButtonElement | undefined;
  #panel: HTMLElement;
  #live = make("div", { class: "live", role: "status", "aria-live": "polite" });
  #shown: Shown | undefined;
  #typed = "";
  #typedAt = 0;
  #end = new AbortController();

  constructor(host: HTMLElement, private options: Options, private done: Done) {
    this.#shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    this.#shadow.adoptedStyleSheets = [sheet];
    const isOpen = options.look === "inline" || options.look === "list";
    this.#panel = make("div", { id: "panel", class: isOpen ? "" : "panel", part: "panel", hidden: !isOpen });
    this.#box = make("div", { class: `box ${this.place}`, part: "box" }, this.#panel);
    if (!isOpen) this.#addMain();
    const { look, theme, compat } = options;
    const classes = `w notranslate ${look} ${theme} ${compat}`;
    this.root = make("div", { class: classes, translate: "no" }, this.#box, this.#live);
    this.#color();
    this.#shadow.replaceChildren(this.root);
    this.#box.addEventListener("keydown", (event) => this.#key(event));
    this.#box.addEventListener("focusout", (event) => this.#left(event.relatedTarget as Node | null));
    const { signal } = this.#end;
    document.addEventListener("pointerdown", (event) => event.composedPath().includes(this.#box) || this.#close(), { signal });
  }

  /** The classes that say where it floats. */
  get place(): string {
    return this.options.look === "float" ? this.options.position.replace("-", " ") : "still bottom right";
  }

  draw(shown: Shown): void {
    this.#shown = shown;
    const { strings } = shown;
    const now = shown.languages.find(({ tag }) => tag === shown.current);
    this.root.lang = strings.tag;
    this.root.dir = languageOf(strings.tag).dir;
    if (this.#main) {
      const { look, label, labelTranslatable } = this.options;
      const own = (label && !labelTranslatable && label) || strings.say("button");
      const isNamed = look === "dropdown" && now;
      this.#main.textContent = isNamed ? now.name : own;
      // Whoever speaks to it says what they see, so the name begins with that.
      this.#main.setAttribute("aria-label", `${this.#main.textContent} – ${strings.say("button-label")}`);
    }
    const focused = this.#items.findIndex((item) => item === this.#shadow.activeElement);
    this.#panel.replaceChildren(this.#list(shown), ...this.#foot(shown));
    if (focused >= 0) this.#items[focused]?.focus();
  }

  /** Says something to whoever listens. */
  say(text: string): void {
    this.#live.textContent = text;
  }

  remove(): void {
    this.#end.abort();
    // The links inside the element are what is left of it.
    this.root.replaceWith(make("slot"));
  }

  #addMain(): void {
    this.#main = button("", () => (this.#panel.hidden ? this.#open() : this.#close()), {
      class: "main", "aria-expanded": "false", "aria-controls": "panel",
      onpointerenter: () => this.done.near(), onfocus: () => this.done.near(),
    });
    this.#box.prepend(this.#main);
  }

  #list({ languages, strings, source, current, suggested, href }: Shown): HTMLElement {
    const item = (language: Language) => {
      const { tag, name, dir } = language;
      const address = href(language);
      const mark = tag === source ? "original" : tag === suggested ? "suggested" : "";
      const choose = (event: Event) => {
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        event.preventDefault();
        this.#close();
        this.done.choose(tag);
      };
      const element = make(
        address ? "a" : "button",
        {
          class: "item", part: tag === current ? "item current" : "item", onclick: choose,
          ...(address ? { href: address, hreflang: tag } : { type: "button" }),
          ...(tag === current && { "aria-current": "true" }),
        },
        this.options.flags && make("span", { "aria-hidden": "true", text: flagOf(tag) }),
        make("span", { ...(this.options.nativeNames && { lang: tag, dir }), text: name }),
        mark && make("small", { text: strings.say(mark) }),
      );
      return make("li", {}, element);
    };
    return make("ul", { part: "list", role: "list", "aria-label": strings.say("languages") || undefined }, ...languages.map(item));
  }

  #foot({ canForget, strings }: Shown): HTMLElement[] {
    const forget = () => {
      this.#close();
      this.done.forget();
    };
    return canForget && this.#main ? [button(strings.say("forget"), forget, { class: "foot" })] : [];
  }

  #open(): void {
    if (!this.#main) return;
    this.#panel.hidden = false;
    this.root.classList.add("open");
    this.#panel.classList.toggle("flip", this.#panel.getBoundingClientRect().right > innerWidth);
    this.#main.setAttribute("aria-expanded", "true");
    const item = this.#items.find((one) => one.hasAttribute("aria-current")) ?? this.#items[0];
    item?.focus();
    // Below the edge of the window the rest of the list would not be found.
    if (this.options.look !== "float") this.#panel.scrollIntoView({ block: "nearest" });
  }

  #close(): void {
    if (!this.#main || this.#panel.hidden) return;
    const hadFocus = this.#panel.contains(this.#shadow.activeElement);
    this.#panel.hidden = true;
    this.root.classList.remove("open");
    this.#main.setAttribute("aria-expanded", "false");
    if (hadFocus) this.#main.focus();
  }

  #left(to: Node | null): void {
    if (to && !this.#box.contains(to)) this.#close();
  }

  get #items(): HTMLElement[] {
    return [...this.#panel.querySelectorAll<HTMLElement>(".item")];
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const all = this.#items;
    const at = all.findIndex((item) => item === this.#shadow.activeElement);
    const back = this.root.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const on = this.root.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const isRow = this.options.look === "inline";
    let to: HTMLElement | undefined;
    if (key === "Escape" && this.#main && !this.#panel.hidden) {
      this.#panel.contains(this.#shadow.activeElement) || this.#main.focus();
      this.#close();
    } else if (key === "ArrowDown" && at < 0 && this.#main) this.#open();
    else if (key === "ArrowDown" || (isRow && key === on)) to = all[(at + 1) % all.length];
    else if (key === "ArrowUp" || (isRow && key === back)) to = all[(at - 1 + all.length) % all.length];
    else if (key === "Home" && at >= 0) to = all[0];
    else if (key === "End" && at >= 0) to = all[all.length - 1];
    else if (at >= 0 && key.length === 1 && key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      to = this.#spelt(key, all, at);
      if (!to) return;
    } else return;
    to?.focus();
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next item that begins with what is being typed. */
  #spelt(key: string, all: HTMLElement[], at: number): HTMLElement | undefined {
    const now = performance.now();
    this.#typed = (now - this.#typedAt < TYPING_MS ? this.#typed : "") + key.toLowerCase();
    this.#typedAt = now;
    const from = this.#typed.length > 1 ? at : at + 1;
    const begins = (item: HTMLElement) => {
      const language = this.#shown?.languages[all.indexOf(item)];
      return [language?.name, language?.tag].some((name) => name?.toLowerCase().startsWith(this.#typed));
    };
    return [...all.slice(from), ...all.slice(0, from)].find(begins);
  }

  /** Puts in the portal's colours; where it names a ground only, the ink that can be read on it. */
  #color(): void {
    const { bgColor, textColor, zIndex } = this.options;
    const set = (name: string, value: string) => value && this.root.style.setProperty(name, value);
    set("--translate-bg", bgColor);
    set("--translate-fg", textColor || (bgColor && inkOn(bgColor)));
    if (zIndex !== 200002) set("--translate-z", String(zIndex));
  }
}

/** After this much silence a new word begins. */
const TYPING_MS = 700;

/** Black or white, whichever is read better on a colour. */
function inkOn(color: string): string {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return "#fff";
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => (value / 255) ** 2.2);
  const light = 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  return light > 0.179 ? "#000" : "#fff";
}
