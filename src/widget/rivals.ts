// Other translators on the page: the browser's, an extension's. Where one works, we do not.

/** Google's and Chrome's classes, their wrapping of text, and Edge's marks. */
const MARKS = "html.translated-ltr, html.translated-rtl, font[style*='vertical-align: inherit'], [_msttexthash]";

export function isRivalActive(): boolean {
  return document.querySelector(MARKS) !== null;
}

/** Tells when one begins; gives what ends the watching. */
export function watchRivals(tell: () => void): () => void {
  const observer = new MutationObserver(() => isRivalActive() && tell());
  observer.observe(document.documentElement, { attributeFilter: ["class"] });
  return () => observer.disconnect();
}

const KEY = Symbol.for("translate-widget");

/** Takes the page for one widget; false where another has it. */
export function claim(widget: object): boolean {
  const page = document as { [KEY]?: object | undefined };
  if (page[KEY] && page[KEY] !== widget) return false;
  page[KEY] = widget;
  return true;
}

export function unclaim(widget: object): void {
  const page = document as { [KEY]?: object | undefined };
  if (page[KEY] === widget) page[KEY] = undefined;
}
