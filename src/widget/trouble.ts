// What can go wrong with the service, in the words a reader gets and what is done next.

/** The end of a message's id, `widget-error-…`. */
export type Code = "network" | "busy" | "limit" | "language" | "other" | "offline";

/** A failure, told to the reader once. */
export class Trouble extends Error {
  /** Known by name: the two files of the widget have a class each. */
  override name = "Trouble";

  /** `waitMs`: after how long it may go better; `undefined` where waiting is of no use. */
  constructor(readonly code: Code, readonly waitMs?: number) {
    super(code);
  }
}

/** What was thrown, as a trouble. */
export function asTrouble(error: unknown): Trouble {
  return error instanceof Error && error.name === "Trouble" ? (error as Trouble) : lost();
}

/** Nothing came, or it broke off. */
export function lost(): Trouble {
  return new Trouble(navigator.onLine === false ? "offline" : "network", 0);
}

/** What an answer that is no success means. */
export function troubleOf(status: number, retryAfter: string | null): Trouble {
  const waitMs = waitOf(retryAfter);
  if (status === 429) return waitMs > LONG_MS ? new Trouble("limit") : new Trouble("busy", waitMs);
  if (status === 400 || status === 404 || status === 422) return new Trouble("language");
  return status >= 500 ? new Trouble(status === 503 ? "busy" : "network", waitMs) : new Trouble("network");
}

/** Nobody waits longer on a page. */
const LONG_MS = 300_000;

/** Seconds or a date, as the header says. */
function waitOf(retryAfter: string | null): number {
  const seconds = Number(retryAfter);
  if (!Number.isNaN(seconds)) return seconds * 1000;
  return Math.max(0, Date.parse(retryAfter ?? "") - Date.now()) || 0;
}
