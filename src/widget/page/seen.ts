// Says what a reader sees now and what is near, so that it is translated first.
//
// Knows elements only. Hidden ones are never seen; when they show, they are.

/** How near an element is. */
export type Nearness = "seen" | "near" | "far";

/** How far beyond the window is near: a scroll of one and a half windows. */
const MARGIN = "150% 50%";

/** Watches elements and tells when their nearness changes. */
export class Seen {
  private inside: IntersectionObserver | undefined;
  private around: IntersectionObserver | undefined;
  private nearness = new WeakMap<Element, Nearness>();

  constructor(private tell: (element: Element, nearness: Nearness) => void) {
    if (typeof IntersectionObserver === "undefined") return;
    this.around = new IntersectionObserver((all) => this.hear(all, "near", "far"), { rootMargin: MARGIN });
    this.inside = new IntersectionObserver((all) => this.hear(all, "seen", "near"));
  }

  /** Tells of an element from now on; of all as seen where the browser cannot say. */
  watch(element: Element): void {
    if (!this.around || !this.inside) return this.tell(element, "seen");
    this.around.observe(element);
    this.inside.observe(element);
  }

  /** Tells no more of an element. */
  forget(element: Element): void {
    this.around?.unobserve(element);
    this.inside?.unobserve(element);
  }

  /** Tells no more at all. */
  stop(): void {
    this.around?.disconnect();
    this.inside?.disconnect();
  }

  /** Both observers tell in any order: what is seen is not made near by the one that comes late. */
  private hear(all: IntersectionObserverEntry[], yes: Nearness, no: Nearness): void {
    for (const { target, isIntersecting } of all) {
      const before = this.nearness.get(target) ?? "far";
      if (yes === "near" && isIntersecting && before === "seen") continue;
      if (no === "near" && !isIntersecting && before !== "seen") continue;
      const now = isIntersecting ? yes : no;
      this.nearness.set(target, now);
      if (now !== before) this.tell(target, now);
    }
  }
}
