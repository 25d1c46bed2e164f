// The widget's interface: `init`, the element `<translate-widget>`, and what a script's attributes start.
//
// The API of the first widget of the page stands here as functions, too.

import { defineElement, linksOf } from "./element.js";
import { Events } from "./events.js";
import type { Language } from "./languages.js";
import { type Given, attributesOf, options } from "./options.js";
import { hold, holder } from "./rivals.js";
import { warn } from "./warn.js";
import { Widget } from "./widget.js";

export type { Given as Options, Language, Widget };

/** Puts the widget on the page; done when it can be used. A second call gives the first widget. */
export async function init(given: Given & { host?: HTMLElement } = {}): Promise<Widget> {
  const { host: element, ...rest } = given;
  if (document.readyState === "loading") {
    await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
  }
  // Applications put a new page in before the old one's element has said that it is gone.
  if (element?.isConnected) held()?.destroyIfGone();
  const other = held();
  if (other) {
    // An element that was only moved comes a second time.
    if (!element || !other.isOf(element)) warn("there is a widget on this page already; this one stays away");
    return other;
  }
  const all = options({ api: origin, ...rest });
  const host = element ?? placed(all.target);
  const widget = new Widget(host, all, !element);
  hold(widget);
  return widget.start(linksOf(host));
}

export async function translateTo(tag: string): Promise<boolean> {
  return (await ready()).translateTo(tag, "reader");
}
export function restore(): void {
  held()?.restore("reader");
}
/** The language the page is in now; empty where there is no widget. */
export function language(): string {
  return held()?.language ?? "";
}
export function sourceLanguage(): string {
  return held()?.sourceLanguage ?? "";
}
export function languages(): Language[] {
  return held()?.languages ?? [];
}
/** Hears of the page's widget, also of one that comes later. */
export function on(name: string, hear: (event: CustomEvent) => void): void {
  events.on(name, hear);
}
export function off(name: string, hear: (event: CustomEvent) => void): void {
  events.off(name, hear);
}
export function pause(): void {
  held()?.pause();
}
export function resume(): void {
  held()?.resume();
}
export function destroy(): void {
  held()?.destroy();
}

const events = new Events(document);

/** Where the script itself comes from. */
let origin = location.origin;

/** Starts as a script of the page says. */
export function startFrom(script: HTMLScriptElement | null): void {
  if (!script) return;
  if (script.src) origin = new URL(script.src).origin;
  const given = attributesOf(script, "data-");
  // The element says itself what it wants; a script beside it only brings it.
  if (Object.keys(given).length > 0 || !document.querySelector("translate-widget")) void init(given);
}

async function ready(): Promise<Widget> {
  return held() ?? init();
}

function held(): Widget | undefined {
  return holder() as Widget | undefined;
}

function placed(target: string): HTMLElement {
  const host = document.createElement("translate-widget");
  host.setAttribute("data-made", "");
  const place = target && document.querySelector(target);
  if (target && !place) warn(`target="${target}" is not on the page; the widget is at its end`);
  (place || document.documentElement).append(host);
  return host;
}

defineElement((host) => void init({ ...attributesOf(host, ""), host }), () => held()?.destroyIfGone());
