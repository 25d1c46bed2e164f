// Pages in the page: shadow roots, frames of the same origin, elements that get a root later.
//
// Sees that each is watched and walked; what is in them is for `page`.

import { LiveMap } from "./live_map.js";
import { type Found } from "./runs.js";

/** Who acts on it. */
export interface Acts {
  watch(root: Node): void;
  scan(root: Node): void;
}

/** Those of one page. */
export class Inner {
  #frames = new WeakSet<HTMLIFrameElement>();
  #unborn = new Map<string, LiveMap<Element, true>>();

  constructor(private acts: Acts, private signal: AbortSignal) {}

  /** Takes what a walk found. */
  meet({ roots, frames, unborn }: Omit<Found, "runs">): void {
    for (const root of roots) this.acts.watch(root);
    for (const frame of frames) this.#enter(frame);
    for (const [name, elements] of unborn) this.#await(name, elements);
  }

  /** A frame is a page of its own each time it loads. */
  #enter(frame: HTMLIFrameElement): void {
    if (this.#frames.has(frame)) return;
    this.#frames.add(frame);
    const look = () => {
      if (!frame.contentDocument) return;
      this.acts.watch(frame.contentDocument);
      this.acts.scan(frame.contentDocument);
    };
    frame.addEventListener("load", look, { signal: this.signal });
    look();
  }

  /** An element that gets its definition later may get a root of its own then. */
  #await(name: string, elements: Element[]): void {
    const known = this.#unborn.get(name);
    const all = known ?? new LiveMap<Element, true>();
    for (const element of elements) all.set(element, true);
    if (known) return;
    this.#unborn.set(name, all);
    const look = () => [...all.entries()].reverse().forEach(([element]) => this.acts.scan(element));
    customElements.whenDefined(name).then(look, () => {});
  }
}
