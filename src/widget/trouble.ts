// What can go wrong with the service, in the words a reader gets and what is done next.

/** The end of a message's id, `widget-error-…`. `rival`: another translator works on the page; `other`: the
 * service does not take what the widget sends, so that neither waiting nor another language helps. */
export type Code = "network" | "busy" | "limit" | "language" | "rival" | "other" | "offline";

/** A failure, told to the reader once. */
export class Trouble extends Error {
  /** Known by name: the two files of the widget have a class each. */
  override name = "Trouble";
  /** What the service says of it, in the language of the browser. */
  reason = "";

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

/** What an answer that is no success means; `problem` is the `code` of its problem document, if it has one. */
export function troubleOf(status: number, retryAfter: string | null, problem = ""): Trouble {
  const waitMs = waitOf(retryAfter);
  if (problem === "quota-exhausted" || (status === 429 && waitMs > LONG_MS)) return new Trouble("limit");
  if (status === 429 || status === 503) return new Trouble("busy", waitMs);
  if (status === 408 || status >= 500) return new Trouble("network", waitMs);
  return new Trouble(/^(pair-unavailable|unknown-language)$/.test(problem) ? "language" : "other");
}

/** Nobody waits longer on a page. */
const LONG_MS = 300_000;

/** Seconds or a date, as the header says. */
function waitOf(retryAfter: string | null): number {
  const seconds = Number(retryAfter);
  if (!Number.isNaN(seconds)) return seconds * 1000;
  return Math.max(0, Date.parse(retryAfter ?? "") - Date.now()) || 0;
}
