// What is to be translated, in which order, how much at once.
//
// Asks the service and gives answers back; knows no page but where its units are. What nobody wants any more is not sent, and
// the same words are asked for once.

import { type Unit, type Sent, keyOf } from "./page/unit.js";
import { type Part } from "./page/parts.js";
import { type Nearness, isSeen } from "./page/seen.js";
import { SLICE_MS } from "./page/slices.js";

/** Asks for translations; answers come one by one, in any order. `null`: it stays as it is. */
export interface Service {
  translate(all: Sent[], signal: AbortSignal): AsyncIterable<{ index: number; parts: Part[] | null }>;
}

/** What becomes of it. */
export interface Listener {
  /** Whether it has an answer to these words already, and gives it to the unit itself. */
  knows(unit: Unit, sent: Sent, key: string): boolean;
  /** A translation came, or none can be had (`undefined`: for now), for those who want it still. */
  done(units: Unit[], sent: Sent, parts: Part[] | null | undefined): void;
  /** The service failed; the units are wanted still. */
  failed(error: unknown): void;
  /** Nothing is waiting, once all is looked through. */
  idle(): void;
}

/** Words that are asked for, and who wants them. */
interface Ask {
  key: string;
  sent: Sent;
  nearness: Nearness;
  units: Set<Unit>;
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
  private asked = new Map<Unit, Ask>();
  #asks = new Map<string, Ask>();
  private requests = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  private isPaused = false;
  /** Stopped by a failure; not by who pauses, so that a new try does not undo that. */
  private hasFailed = false;
  #isHeld = false;
  #isAll = false;
  #end = new AbortController();

  /** `reach`: how far from the reader things are still asked for. */
  constructor(private service: Service, private listener: Listener, private reach: Nearness = "near") {}

  /** Wants a unit, or wants it sooner or later than before; out of reach it is not wanted. `key`: of its
   * words, where they are known; they may be under way. */
  want(unit: Unit, nearness: Nearness, key = ""): void {
    if (this.asked.has(unit)) return;
    const ask = this.#asks.get(key);
    if (ask) return this.#join(unit, ask);
    if (ORDER.indexOf(nearness) > ORDER.indexOf(this.reach)) return void this.waiting.delete(unit);
    this.waiting.set(unit, nearness);
    this.#soon();
  }

  /** Wants it no more. */
  drop(unit: Unit): void {
    this.waiting.delete(unit);
    this.asked.get(unit)?.units.delete(unit);
    this.asked.delete(unit);
  }

  /** Sends nothing until `resume`. */
  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
    this.#soon();
  }

  /** Goes on after a failure; not where it is paused. */
  again(): void {
    this.hasFailed = false;
    this.#soon();
  }

  /** What can be wanted now is: where nothing is, that is said. */
  all(): void {
    this.#isAll = true;
    this.#soon();
  }

  /** As `pause`, while nobody looks; one does not undo the other. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#soon();
  }

  /** Forgets everything, also what is under way. */
  stop(): void {
    clearTimeout(this.#timer);
    this.pause();
    this.#end.abort();
    this.waiting.clear();
    this.asked.clear();
    this.#asks.clear();
  }

  #soon(): void {
    if (this.#timer !== undefined || this.#isStill) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const until = performance.now() + SLICE_MS;
      while (!this.#isStill && this.requests < MOST_REQUESTS && this.#send(until)) {}
      this.#rest();
    }, GATHER_MS);
  }

  get #isStill(): boolean {
    return this.isPaused || this.hasFailed || this.#isHeld;
  }

  /** Nothing is wanted and nothing under way, also not soon. */
  get isIdle(): boolean {
    return this.#isAll && !this.isPaused && !this.hasFailed && this.waiting.size + this.requests === 0;
  }

  #rest(): void {
    if (this.isIdle) this.listener.idle();
  }

  /** Sends the next units; false where there are none. */
  #send(until: number): boolean {
    const batch = this.#next(until);
    if (batch.length === 0) return false;
    this.requests += 1;
    void this.#ask(batch);
    return true;
  }

  /** Thousands may say the same: when the time is up those that are left join later. */
  #next(until: number): Ask[] {
    const batch: Ask[] = [];
    let chars = 0;
    for (const nearness of ORDER) {
      for (const unit of this.#inOrder(nearness)) {
        const ask = this.#askOf(unit, nearness);
        if (ask && !this.#asks.has(ask.key)) {
          chars += JSON.stringify(ask.sent.parts).length;
          const isFull = batch.length === MOST_UNITS || chars > MOST_CHARS;
          if (batch.length > 0 && isFull) return batch;
          batch.push(ask);
          this.#asks.set(ask.key, ask);
        }
        if (ask) this.#join(unit, ask);
        else this.waiting.delete(unit);
        if (performance.now() > until && ask?.units.size !== 1) {
          this.#soon();
          return batch;
        }
      }
    }
    return batch;
  }

  #join(unit: Unit, ask: Ask): void {
    this.waiting.delete(unit);
    this.asked.set(unit, ask);
    ask.units.add(unit);
  }

  /** Those that wait; among the near, what is seen at this moment comes first. */
  *#inOrder(nearness: Nearness): Generator<Unit> {
    const later: Unit[] = [];
    for (const [unit, its] of this.waiting) {
      if (its !== nearness) continue;
      if (nearness !== "near" || isSeen(unit.element)) yield unit;
      else later.push(unit);
    }
    yield* later;
  }

  /** What is under way for the same words, or a new one; none where there is nothing to ask. */
  #askOf(unit: Unit, nearness: Nearness): Ask | null {
    const sent = unit.read();
    if (!sent) return null;
    const key = keyOf(sent);
    const ask = this.#asks.get(key);
    if (ask) return ask;
    return this.listener.knows(unit, sent, key) ? null : { key, sent, nearness, units: new Set() };
  }

  async #ask(batch: Ask[]): Promise<void> {
    const open = new Set(batch);
    const { signal } = this.#end;
    try {
      for await (const { index, parts } of this.service.translate(batch.map(({ sent }) => sent), signal)) {
        const ask = batch[index];
        if (ask && open.delete(ask) && !signal.aborted) this.#answered(ask, parts);
      }
      // An answer that left some out: they stay as they are, and another time there may be one.
      for (const ask of open) if (!signal.aborted) this.#answered(ask, undefined);
    } catch (error) {
      if (!signal.aborted) this.#again(open, error);
    }
    this.requests -= 1;
    if (signal.aborted) return;
    if (this.waiting.size > 0) this.#soon();
    else this.#rest();
  }

  #answered(ask: Ask, parts: Part[] | null | undefined): void {
    this.#asks.delete(ask.key);
    for (const unit of ask.units) this.asked.delete(unit);
    this.listener.done([...ask.units], ask.sent, parts);
  }

  /** After a failure: whoever still wants them has them waiting, and nothing is sent meanwhile. What was under way
   * beside it fails of the same: that is told once. */
  #again(open: Set<Ask>, error: unknown): void {
    for (const ask of open) {
      this.#asks.delete(ask.key);
      for (const unit of ask.units) {
        this.asked.delete(unit);
        this.waiting.set(unit, ask.nearness);
      }
    }
    if (this.hasFailed) return;
    this.hasFailed = true;
    this.listener.failed(error);
  }
}
