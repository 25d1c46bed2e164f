// Asks the service: languages, UI strings, suggestions, and whatever `stream` asks for.
//
// Turns every way to fail into a `Trouble`; decides nothing about when to try again.

import { bring } from "./bring.js";
import type { Language } from "./languages.js";
import { type Trouble, lost, troubleOf } from "./trouble.js";
import { warn } from "./warn.js";

/** A service at an address. */
export class Client {
  /** Whether it ever answered what it answers only to sites it knows. */
  #isLetIn = false;

  constructor(private api: string, readonly timeoutMs: number) {}

  async languages(from: string): Promise<Language[]> {
    const query = from ? `?from=${encodeURIComponent(from)}` : "";
    return (await (await this.ask(`/v1/blocks/languages${query}`)).json()).languages;
  }

  async strings(tag: string): Promise<Record<string, string>> {
    return (await (await this.ask(`/v1/strings/${tag}.json?files=widget`)).json()).messages;
  }

  async suggest(body: unknown): Promise<void> {
    await this.ask("/v1/blocks/suggestions", body);
  }

  /** Asks; the answer is a success. `signal` where somebody else looks at the clock. */
  async ask(path: string, body?: unknown, signal = AbortSignal.timeout(this.timeoutMs)): Promise<Response> {
    const post = body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const isForSites = path.startsWith("/v1/blocks");
    const answer = await fetch(this.api + path, { credentials: "omit", signal, ...(post as RequestInit) }).catch(() => {
      if (isForSites && !this.#isLetIn && !signal.aborted) bring(this.api).then(({ explain }) => explain(this.api), () => {});
      throw lost();
    });
    if (!answer.ok) throw await refusal(isForSites ? path : "", answer);
    this.#isLetIn ||= isForSites;
    return answer;
  }
}

/** What the service has against it; whoever set the page up reads it in full, where a path is given. There
 * may well be no strings in a language. */
async function refusal(path: string, answer: Response): Promise<Trouble> {
  const { code, detail } = await answer.json().catch(() => ({}));
  const trouble = troubleOf(answer.status, answer.headers.get("retry-after"), code);
  trouble.reason = detail ?? "";
  if (path && trouble.code === "other") warn(`${path}: ${detail ?? answer.status}`);
  return trouble;
}
