// Asks the service: blocks in a stream, languages, UI strings, suggestions.
//
// Turns every way to fail into a `Trouble`; decides nothing about when to try again.

import { type Cache } from "./cache.js";
import { type Language } from "./languages.js";
import { type Part } from "./page/parts.js";
import { type Sent } from "./page/unit.js";
import { Trouble, troubleOf } from "./trouble.js";
import { type Service } from "./work.js";

/** One line of the answer. */
interface Line {
  block?: number;
  parts?: Part[] | null;
  reason?: string;
  error?: { status?: number };
  end?: boolean;
}

/** A service at an address. */
export class Client {
  constructor(private api: string, private timeoutMs: number) {}

  /** A pair of languages as the page engine asks for it. `left` hears of blocks that could not be had. */
  pair(from: string, to: string, cache: Cache, excluded: RegExp | null, left: () => void): Service {
    const translate = (all: Sent[], signal: AbortSignal) => this.translate(all, signal, { from, to, cache, excluded, left });
    return { translate };
  }

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

  private async *translate(
    all: Sent[],
    signal: AbortSignal,
    { from, to, cache, excluded, left }: { from: string; to: string; cache: Cache; excluded: RegExp | null; left: () => void },
  ): AsyncGenerator<{ index: number; parts: Part[] | null }> {
    const keys = all.map((sent) => JSON.stringify([sent.parts, sent.keep]));
    const open: number[] = [];
    for (const [index, key] of keys.entries()) {
      const parts = cache.get(key);
      if (excluded?.test(words(all[index]!.parts))) yield { index, parts: null };
      else if (parts) yield { index, parts };
      else open.push(index);
    }
    if (open.length === 0) return;
    const body = { ...(from && { from }), to, blocks: open.map((index) => all[index]) };
    for await (const line of this.lines("/v1/blocks", body, signal)) {
      const index = open[line.block ?? -1];
      if (index === undefined) continue;
      const parts = line.parts ?? null;
      if (parts) cache.set(keys[index]!, parts);
      else if (line.reason !== "same-language") left();
      yield { index, parts };
    }
  }

  /** The lines of an answer up to its end; one that breaks off is a failure. */
  private async *lines(path: string, body: unknown, signal: AbortSignal): AsyncGenerator<Line> {
    const watch = this.watch(signal);
    try {
      const answer = await this.ask(path, body, watch);
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = ""; ; ) {
        const { done, value = "" } = await reader.read().catch(() => ({ done: true, value: "" }));
        watch.alive();
        const lines = (rest + value).split("\n");
        rest = lines.pop() ?? "";
        for (const text of lines.filter((line) => line.trim())) {
          const line: Line = JSON.parse(text);
          if (line.error) throw troubleOf(line.error.status ?? 500, null);
          if (line.end) return;
          yield line;
        }
        if (done) throw new Trouble(isOffline() ? "offline" : "network", 0);
      }
    } finally {
      watch.end();
      watch.abort();
    }
  }

  private async ask(path: string, body?: unknown, watch = this.watch()): Promise<Response> {
    const isAlone = arguments.length < 3;
    let answer: Response;
    try {
      const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
      answer = await fetch(this.api + path, { credentials: "omit", signal: watch.signal, ...(body !== undefined && post) });
    } catch {
      throw new Trouble(isOffline() ? "offline" : "network", 0);
    } finally {
      if (isAlone) watch.end();
    }
    if (!answer.ok) throw troubleOf(answer.status, answer.headers.get("retry-after"));
    return answer;
  }

  /** Ends what is silent too long. */
  private watch(outer?: AbortSignal) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    outer?.addEventListener("abort", abort);
    let timer = setTimeout(abort, this.timeoutMs);
    return {
      signal: controller.signal,
      alive: () => {
        clearTimeout(timer);
        timer = setTimeout(abort, this.timeoutMs);
      },
      end: () => {
        clearTimeout(timer);
        outer?.removeEventListener("abort", abort);
      },
      abort,
    };
  }
}

function words(parts: Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : words(part[1] ?? []))).join("");
}

function isOffline(): boolean {
  return navigator.onLine === false;
}
