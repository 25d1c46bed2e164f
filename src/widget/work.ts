// What is to be translated, in which order, how much at once.
//
// Asks the service and gives answers back; knows no page. What nobody wants any more is not sent.

import { type Unit, type Sent } from "./page/unit.js";
import { type Part } from "./page/parts.js";
import { type Nearness } from "./page/seen.js";

/** Asks for translations; answers come one by one, in any order. `null`: it stays as it is. */
export interface Service {
  translate(all: Sent[], signal: AbortSignal): AsyncIterable<{ index: number; parts: Part[] | null }>;
}

/** What becomes of it. */
export interface Listener {
  /** A translation came, or none can be had. */
  done(unit: Unit, sent: Sent, parts: Part[] | null): void;
  /** The service failed; the units are wanted still. */
  failed(error: unknown): void;
  /** Nothing is waiting. */
  idle(): void;
}

/** Small enough that the first answer comes soon, large enough to be worth a request. */
const MOST_UNITS = 12;
const MOST_CHARS = 2000;
/** More than one, so that the line is never idle; few, so that order can still change. */
const MOST_REQUESTS = 2;
/** What comes together is sent together. */
const GATHER_MS = 25;

const ORDER: Nearness[] = ["seen", "near", "far"];

/** A queue in front of a service. */
export class Work {
  private waiting = new Map<Unit, Nearness>();
  private asked = new Map<Unit, AbortController>();
  private requests = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPaused = false;

  /** `reach`: how far from the reader things are still asked for. */
  constructor(private service: Service, private listener: Listener, private reach: Nearness = "near") {}

  /** Wants a unit, or wants it sooner or later than before. */
  want(unit: Unit, nearness: Nearness): void {
    if (this.asked.has(unit)) return;
    this.waiting.set(unit, nearness);
    this.soon();
  }

  /** Wants it no more. */
  drop(unit: Unit): void {
    this.waiting.delete(unit);
    this.asked.delete(unit);
  }

  /** Sends nothing until `resume`. */
  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
    this.soon();
  }

  /** Forgets everything, also what is under way. */
  stop(): void {
    clearTimeout(this.timer);
    for (const controller of new Set(this.asked.values())) controller.abort();
    this.waiting.clear();
    this.asked.clear();
  }

  private soon(): void {
    if (this.timer !== undefined || this.isPaused) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      while (this.requests < MOST_REQUESTS && this.send()) {}
    }, GATHER_MS);
  }

  /** Sends the next units; false where there are none. */
  private send(): boolean {
    const batch = this.next();
    if (batch.length === 0) return false;
    const controller = new AbortController();
    for (const [unit] of batch) {
      this.waiting.delete(unit);
      this.asked.set(unit, controller);
    }
    this.requests += 1;
    void this.ask(batch, controller);
    return true;
  }

  private next(): [Unit, Sent][] {
    const batch: [Unit, Sent][] = [];
    let chars = 0;
    for (const nearness of ORDER.slice(0, ORDER.indexOf(this.reach) + 1)) {
      for (const [unit, its] of this.waiting) {
        if (its !== nearness) continue;
        const sent = unit.read();
        if (sent === null) {
          this.waiting.delete(unit);
          continue;
        }
        chars += JSON.stringify(sent.parts).length;
        if (batch.length > 0 && (batch.length === MOST_UNITS || chars > MOST_CHARS)) return batch;
        batch.push([unit, sent]);
      }
    }
    return batch;
  }

  private async ask(batch: [Unit, Sent][], controller: AbortController): Promise<void> {
    const open = new Set(batch.keys());
    try {
      const answers = this.service.translate(batch.map(([, sent]) => sent), controller.signal);
      for await (const { index, parts } of answers) {
        const [unit, sent] = batch[index] ?? [];
        if (!unit || !sent || !open.delete(index)) continue;
        if (this.asked.get(unit) === controller) {
          this.asked.delete(unit);
          this.listener.done(unit, sent, parts);
        }
      }
    } catch (error) {
      if (!controller.signal.aborted) this.again(batch, controller, error);
    } finally {
      this.requests -= 1;
    }
    for (const index of open) this.giveUp(batch[index], controller);
    if (this.waiting.size > 0) this.soon();
    else if (this.requests === 0) this.listener.idle();
  }

  /** After a failure: whoever still wants them has them waiting, and nothing is sent meanwhile. */
  private again(batch: [Unit, Sent][], controller: AbortController, error: unknown): void {
    for (const [unit] of batch) {
      if (this.asked.get(unit) !== controller) continue;
      this.asked.delete(unit);
      this.waiting.set(unit, "seen");
    }
    this.pause();
    this.listener.failed(error);
  }

  /** An answer that left some out: they stay as they are. */
  private giveUp(one: [Unit, Sent] | undefined, controller: AbortController): void {
    if (!one || this.asked.get(one[0]) !== controller) return;
    this.asked.delete(one[0]);
    this.listener.done(one[0], one[1], null);
  }
}
