// Asks the service for blocks, whose translations come in a stream; what was had before is not asked for.

import type { Cache } from "./cache.js";
import type { Client } from "./client.js";
import { type Part, plain } from "./page/parts.js";
import type { Sent } from "./page/unit.js";
import { Trouble, lost, troubleOf } from "./trouble.js";

/** One line of the answer. */
interface Line {
  block?: number;
  parts?: Part[] | null;
  reason?: string;
  error?: { status?: number; code?: string };
  end?: boolean;
  from?: string;
}

/** What is asked for, and how. */
export interface Pair {
  /** Empty: not known; the service says what it takes it for. */
  from: string;
  to: string;
  cache: Cache;
  /** Words that stay as they are. */
  excluded: RegExp | null;
  /** Hears of blocks that could not be had. */
  left(): void;
}

/** A pair of languages as the page engine asks for it. */
export class Stream {
  #heard = "";

  constructor(private client: Client, private pair: Pair) {}

  /** The language of the page as the service knows it from its first words, or on another page of the visit. */
  get detected(): string {
    return this.#heard || String(this.pair.cache.get(DETECTED) ?? "");
  }

  async *translate(all: Sent[], signal: AbortSignal): AsyncGenerator<{ index: number; parts: Part[] | null }> {
    const { from, to, cache, excluded, left } = this.pair;
    const keys = all.map((sent) => JSON.stringify([sent.parts, sent.keep]));
    const open: number[] = [];
    for (const [index, key] of keys.entries()) {
      const parts = cache.get(key);
      if (excluded?.test(plain(all[index]!.parts))) yield { index, parts: null };
      else if (parts) yield { index, parts };
      else open.push(index);
    }
    if (open.length === 0) return;
    const body = { ...(from && { from }), to, blocks: open.map((index) => all[index]) };
    let missed = 0;
    for await (const line of this.#lines(body, signal)) {
      const index = open[line.block ?? -1];
      if (index === undefined) continue;
      const parts = line.parts ?? null;
      if (parts) cache.set(keys[index]!, parts);
      else if (line.reason !== "same-language") left();
      // Nobody could be asked: that is no answer to keep.
      if (!parts && line.reason === "backend") missed += 1;
      else yield { index, parts };
    }
    if (missed === open.length) throw new Trouble("busy", 0);
  }

  /** The lines of an answer up to its end; one that breaks off is a failure. */
  async *#lines(body: unknown, signal: AbortSignal): AsyncGenerator<Line> {
    const watch = new Silence(this.client.timeoutMs, signal);
    try {
      const answer = await this.client.ask("/v1/blocks", body, watch.signal);
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = ""; ; ) {
        const { done, value = "" } = await reader.read().catch(() => ({ done: true, value: "" }));
        watch.broken();
        const lines = (rest + value).split("\n");
        rest = lines.pop() ?? "";
        for (const text of lines.filter((line) => line.trim())) {
          const line: Line = JSON.parse(text);
          if (line.error) throw troubleOf(line.error.status ?? 500, null, line.error.code);
          if (line.end) return this.#hear(line.from ?? "");
          yield line;
        }
        if (done) throw lost();
      }
    } finally {
      watch.end();
    }
  }

  #hear(from: string): void {
    this.#heard ||= from;
    this.pair.cache.set(DETECTED, [this.#heard]);
  }
}

/** No words have this key: theirs are JSON. */
const DETECTED = "from";

/** Ends an answer that is silent too long, or that nobody wants any more. */
class Silence {
  #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = () => this.#controller.abort();
  signal = this.#controller.signal;

  constructor(private ms: number, private outer: AbortSignal) {
    outer.addEventListener("abort", this.#abort);
    this.broken();
  }

  /** Something came. */
  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#abort, this.ms);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.outer.removeEventListener("abort", this.#abort);
    this.#abort();
  }
}
