// Asks the service: languages, UI strings, suggestions, and whatever `stream` asks for.
//
// Turns every way to fail into a `Trouble`; decides nothing about when to try again.

import type { Language } from "./languages.js";
import { lost, troubleOf } from "./trouble.js";

/** A service at an address. */
export class Client {
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
    const answer = await fetch(this.api + path, { credentials: "omit", signal, ...(post as RequestInit) }).catch(() => {
      throw lost();
    });
    if (!answer.ok) throw troubleOf(answer.status, answer.headers.get("retry-after"));
    return answer;
  }
}
