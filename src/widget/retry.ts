// Tries again by itself after a failure, where that makes sense and not for ever.

import type { Trouble } from "./trouble.js";

/** After so many failures in a row only the reader tries again. */
const MOST_TRIES = 5;

/** The next try of one thing. */
export class Retry {
  /** Failures since it last went well. */
  tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end = new AbortController();

  constructor(private again: () => void) {}

  /** It failed; another try comes when the network does, or after a while. */
  after({ code, waitMs }: Trouble): void {
    this.tries += 1;
    this.stop();
    const { signal } = (this.#end = new AbortController());
    if (code === "offline") addEventListener("online", this.again, { once: true, signal });
    else if (waitMs !== undefined && this.tries <= MOST_TRIES) {
      this.#timer = setTimeout(this.again, Math.max(waitMs, 1000 * 2 ** this.tries));
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#end.abort();
  }
}
