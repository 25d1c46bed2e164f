// Writes in the frames of the browser, so that the page is laid out once for many answers, and no frame
// is late for it.

import { frame, rest } from "./slices.js";

/** A part of a frame's 16 ms. */
const BUDGET_MS = 8;
/** Where the page is laid out so long after we wrote, it has as long without us. */
const DEAR_MS = 32;
const MOST_PAUSE_MS = 500;

/** A line of writings. */
export class Writer {
  private writes: (() => void)[] = [];
  private isWaiting = false;

  /** `around` is called with what writes in one frame. */
  constructor(private around: (write: () => void) => void) {}

  /** Writes soon. */
  later(write: () => void): void {
    this.writes.push(write);
    this.#soon();
  }

  /** Forgets what is not written yet. */
  stop(): void {
    this.writes = [];
  }

  #soon(): void {
    if (this.isWaiting || this.writes.length === 0) return;
    this.isWaiting = true;
    const next = async () => {
      const began = performance.now();
      this.around(() => this.#some());
      await rest();
      const cost = performance.now() - began;
      if (cost > DEAR_MS) await new Promise((done) => setTimeout(done, Math.min(cost, MOST_PAUSE_MS)));
      this.isWaiting = false;
      this.#soon();
    };
    void frame().then(next);
  }

  /** As many as fit. One that fails, for the page's own code threw, is no reason to leave the others. */
  #some(): void {
    const until = performance.now() + BUDGET_MS;
    while (performance.now() < until) {
      try {
        const write = this.writes.shift();
        if (!write) return;
        write();
      } catch {
        continue;
      }
    }
  }
}
