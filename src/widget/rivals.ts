// Other translators on the page: the browser's, an extension's. Where one works, we do not.

/** Google's and Chrome's classes, their wrapping of text, and Edge's marks. */
const MARKS = "html.translated-ltr, html.translated-rtl, font[style*='vertical-align: inherit'], [_msttexthash]";

export function isRivalActive(): boolean {
  return document.querySelector(MARKS) !== null;
}

/** Tells when one begins, once until it has gone; gives what ends the watching. */
export function watchRivals(tell: () => void): () => void {
  let was = false;
  const observer = new MutationObserver(() => {
    const is = isRivalActive();
    if (is && !was) tell();
    was = is;
  });
  observer.observe(document.documentElement, { attributeFilter: ["class"] });
  return () => observer.disconnect();
}

const KEY = Symbol.for("translate-widget");

/** The widget that has the page, whichever script brought it. */
export function holder(): object | undefined {
  return (document as { [KEY]?: object | undefined })[KEY];
}

/** Gives the page to a widget, or to none. */
export function hold(widget: object | undefined): void {
  (document as { [KEY]?: object | undefined })[KEY] = widget;
}
