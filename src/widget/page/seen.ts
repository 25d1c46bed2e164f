// Says what is near to what a reader sees, so that it is translated first.
//
// Knows elements only. Hidden ones are never near; when they show, they are. It has one observer, for
// the browser measures all that is observed in every frame; what is seen among the near is asked when
// it matters.

/** How near an element is. */
export type Nearness = "seen" | "near" | "far";

/** How far beyond the window is near: a scroll of one and a half windows. */
const MARGIN = "150% 50%";

/** Watches elements and tells when they come near or go far. */
export class Seen {
  private observer: IntersectionObserver | undefined;

  constructor(private tell: (element: Element, nearness: Nearness) => void) {
    if (typeof IntersectionObserver === "undefined") return;
    const hear = (all: IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of all) this.tell(target, isIntersecting ? "near" : "far");
    };
    this.observer = new IntersectionObserver(hear, { rootMargin: MARGIN });
  }

  /** Tells of an element from now on; of all as near where the browser cannot say. */
  watch(element: Element): void {
    if (this.observer) this.observer.observe(element);
    else this.tell(element, "near");
  }

  /** Tells no more of an element. */
  forget(element: Element): void {
    this.observer?.unobserve(element);
  }

  /** Tells no more at all. */
  stop(): void {
    this.observer?.disconnect();
  }
}

/** Whether an element is in the window now. */
export function isSeen(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  return width + height > 0 && bottom >= 0 && right >= 0 && top <= innerHeight && left <= innerWidth;
}
