// Says what is near to what a reader sees, so that it is translated first.
//
// Knows elements only. Hidden ones are never near; when they show, they are. The browser measures all that
// is observed in every frame: of a long page only a part is, and the rest is measured in slices when the
// page scrolls or stirs. What is seen among the near is asked when it matters.

import { LiveMap } from "./live_map.js";
import { frame, inSlices, rest } from "./slices.js";

/** How near an element is. */
export type Nearness = "seen" | "near" | "far";

/** How far beyond the window is near, in windows. */
const MARGIN = 1.5;
/** So many are observed at once: about a millisecond of a frame. */
const MOST = 500;
/** Between two sweeps over the rest, for each of it: a sweep costs a tenth of that. */
const PAUSE_MS = 0.02;
/** What shows, hides or moves others. */
const STIRRING = ["class", "style", "hidden", "open"];

/** Watches elements and tells when they come near or go far. */
export class Seen {
  #observer: IntersectionObserver;
  private watched = new Set<Element>();
  /** Those of the watched that make room for others. */
  #far = new Set<Element>();
  /** More than can be watched. */
  #rest = new Set<Element>();
  /** Pages in the page: what scrolls inside of one is told to no other. */
  #roots = new LiveMap<Node, true>();
  #isListening = false;
  #isSweeping = false;
  private isStirred = false;
  #end = new AbortController();
  #stirs = new MutationObserver(() => this.#look());

  constructor(private root: Document, private tell: (element: Element, nearness: Nearness) => void) {
    const rootMargin = `${MARGIN * 100}% 50%`;
    const hear = (all: IntersectionObserverEntry[]) => {
      // What is seen comes before what is near.
      const [seen, others] = [true, false].map((is) => all.filter((one) => isInside(one.boundingClientRect) === is));
      for (const entry of [...seen!, ...others!]) this.#hear(entry);
    };
    this.#observer = new IntersectionObserver(hear, { rootMargin });
  }

  /** Looks also inside of this root: a document, a shadow root. */
  enter(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.set(root, true);
    if (this.#isListening) this.#listenIn(root);
  }

  /** Tells of an element from now on. */
  watch(element: Element): void {
    if (this.watched.has(element) || this.#rest.has(element)) return;
    if (this.watched.size < MOST) return this.#observe(element);
    if (!this.#isListening) this.#listen();
    this.#rest.add(element);
    this.#look();
  }

  /** Tells no more of an element. */
  forget(element: Element): void {
    this.#observer.unobserve(element);
    for (const all of [this.watched, this.#far, this.#rest]) all.delete(element);
  }

  /** When it has told of all that is there to be watched. A hidden tab tells nothing, and this waits for it. */
  async first(): Promise<void> {
    await inSlices(this.#measure(), this.#end.signal);
    // The browser tells observers in their order, so this one after ours.
    await new Promise<void>((done) => {
      const last = new IntersectionObserver(() => done(last.disconnect()));
      last.observe(this.root.documentElement);
    });
  }

  /** Tells no more at all. */
  stop(): void {
    this.#end.abort();
    this.#observer.disconnect();
  }

  #hear({ target, isIntersecting }: IntersectionObserverEntry): void {
    if (isIntersecting) this.#far.delete(target);
    else this.#far.add(target);
    this.tell(target, isIntersecting ? "near" : "far");
  }

  #observe(element: Element): void {
    this.watched.add(element);
    this.#observer.observe(element);
  }

  /** From the first element that is too many. */
  #listen(): void {
    this.#isListening = true;
    const { signal } = this.#end;
    addEventListener("resize", this.#look, { signal });
    const observer = new ResizeObserver(this.#look);
    observer.observe(this.root.documentElement);
    signal.addEventListener("abort", () => [observer, this.#stirs].forEach((one) => one.disconnect()));
    for (const [root] of this.#roots.entries()) this.#listenIn(root);
  }

  #listenIn(root: Node): void {
    for (const name of ["scroll", "toggle", "transitionend"]) {
      root.addEventListener(name, this.#look, { signal: this.#end.signal, capture: true, passive: true });
    }
    this.#stirs.observe(root, { subtree: true, childList: true, attributeFilter: STIRRING });
  }

  /** Something may have come near; what comes while we look makes us look once more. */
  #look = () => {
    this.isStirred = true;
    if (!this.#isSweeping) void this.#sweep().catch(() => {});
  };

  async #sweep(): Promise<void> {
    this.#isSweeping = true;
    while (this.isStirred) {
      // Behind a frame all is laid out: measuring costs no layout of ours.
      await frame();
      await rest();
      this.isStirred = false;
      await inSlices(this.#measure(), this.#end.signal);
      await new Promise((done) => setTimeout(done, 100 + this.#rest.size * PAUSE_MS));
    }
    this.#isSweeping = false;
  }

  *#measure(): Generator<void, void> {
    for (const element of this.#rest) {
      yield;
      if (!isSeen(element, MARGIN)) continue;
      this.#rest.delete(element);
      for (const other of this.watched.size < MOST ? [] : this.#far) {
        this.forget(other);
        this.#rest.add(other);
        break;
      }
      this.#observe(element);
    }
  }
}

/** Whether an element is in the window now, or so many windows beside it. */
export function isSeen(element: Element, margin = 0): boolean {
  return isInside(element.getBoundingClientRect(), margin);
}

function isInside({ top, bottom, left, right, width, height }: DOMRect | DOMRectReadOnly, margin = 0): boolean {
  const [x, y] = [innerWidth * margin, innerHeight * margin];
  return width + height > 0 && bottom >= -y && right >= -x && top <= innerHeight + y && left <= innerWidth + x;
}
